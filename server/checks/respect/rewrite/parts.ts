// In: what stands in a sentence before or after an attack. Out: its parts in order, each with what it is to the attack: what the person
// did, the decision blamed, the topic, a reason, a clause of its own, a time, or nothing worth keeping.
import { isGerund } from './grammar.ts';
import { bare, clauseVerb, isAuxiliary, isClause, isVerbPhrase } from './verbs.ts';

export type PartAs =
  | 'start' // nothing yet: "and a cheat"
  | 'deeds' // "who promised a crossing and then scrapped it", "and voted to close it"
  | 'whose' // "whose budget fell short"
  | 'which' // "which closed in May", said of the thing before
  | 'decision' // "for voting to close the baths"
  | 'reason' // "because the figures were wrong"
  | 'clause' // ", and the backlog grew to 900 cases"
  | 'topic' // "over the bypass"
  | 'for' // "for the Green Lane houses"
  | 'to' // "to residents"
  | 'infinitive' // "to blame the weather", "not to see the queues"
  | 'when' // "while Millbrook flooded", "after 900 people signed", "if he thinks we will pay"
  | 'time' // "on 4 March", "in the chamber"
  | 'instead'; // "never mind a £200 million budget"

export type Part = { readonly as: PartAs; readonly joint: string; readonly text: string };

const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const dates =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'s)?|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|several|more|at|both|many|two|three|four|five|six)$/u;
const occasions =
  /^(?:meetings?|committee|chamber|council|cabinet|debate|night|week|month|year|hall|yesterday|session|hustings|evening|morning|radio|facebook|twitter|television|tv|occasions?|century|\p{N}.*)$/u;
const conditions =
  /^(?:after|before|while|when|whenever|unless|until|till|despite|although|though|if|whereas|whilst|given|once|since|as|in)$/;
const topics = /^(?:about|over|on|regarding|concerning|with|of|against|into|towards?|at|in|by|behind)$/;

/** "on 4 March", "at Monday's meeting", "in the chamber", "last night". */
function isTime(words: readonly string[], at: number): boolean {
  const first = bare(words[at]);
  const next = bare(words[at + 1]);
  if (/^(?:yesterday|today|tonight)$/.test(first)) return true;
  if (first === 'every' && next === 'time') return false;
  if (/^(?:last|this|next|every)$/.test(first))
    return /^(?:night|week|month|year|evening|morning|summer|winter|spring|autumn|time|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
      next,
    );
  if (first === 'during' || (first === 'since' && !isClause(words.slice(at + 1).join(' ')))) return true;
  if (!/^(?:on|in|at|by)$/.test(first)) return false;
  if (/^\p{N}/u.test(next))
    return /^\p{N}{4}$|^\p{N}+(?:am|pm|st|nd|rd|th)$/u.test(next) || months.test(bare(words[at + 2]));
  if (dates.test(next)) return true;
  if (first === 'on' && !/^(?:radio|facebook|twitter|television|tv|occasions?)$/.test(bare(words[at + 2])))
    return false;
  return words
    .slice(at + 1, at + 6)
    .some((w, i, all) => occasions.test(bare(w)) && !all.slice(0, i).some((x) => /,$/.test(x)));
}

const isToVerb = (words: readonly string[], at: number): boolean =>
  bare(words[at]) === 'to' &&
  /^\p{Ll}/u.test(words[at + 1] ?? '') &&
  !/^(?:the|an?|our|your|their|his|her|my|this|that|these|those|us|them|me|him|you|it|all|every|everyone|anyone|everybody|anybody|some|one|each|both|\p{L}+(?:ents|ers|ors|ple|lies|ies|ings|ess|ties|ists|ants|ncils|men|women))$/u.test(
    bare(words[at + 1]),
  );

/** ", leaving us with a hole in the budget": what comes of it. */
const effects =
  /^(?:leaving|costing|making|forcing|adding|starting|beginning|ending|including|causing|meaning|proving|showing)$/;
const loose: ReadonlySet<PartAs> = new Set(['start', 'topic', 'for', 'to', 'time', 'instead']);

type Opening = { readonly as: PartAs; readonly joint: string; readonly skip: number };

/** What begins at a word, if anything does. `prior` is the mark before it: "", ",", ":", ";" or a dash. */
function opening(
  words: readonly string[],
  at: number,
  current: PartAs,
  prior: string,
  first: boolean,
): Opening | undefined {
  const word = bare(words[at]);
  const rest = (n: number): string => words.slice(at + n).join(' ');
  const free = loose.has(current);
  const hard = prior === ':' || prior === ';' || prior === '–';
  if (/^(?:and|but|so|yet|or|nor)$/.test(word)) {
    const then =
      /^(?:then|now|yet|still)$/.test(bare(words[at + 1])) && isClause(rest(2)) && !isVerbPhrase(rest(1)) ? 2 : 1;
    if (bare(words[at + 1]) === 'because') return { as: 'reason', joint: prior, skip: 2 };
    // "but at least she came": said in favour, and shows nothing.
    if (/^at least /.test(rest(1)) && clauseVerb(rest(3)) !== -1) return { as: 'clause', joint: '', skip: 3 };
    if (current === 'start' || hard || prior === ',' || free) {
      if (bare(words[at + 1]) === 'for' && isGerund(bare(words[at + 2])))
        return { as: 'decision', joint: 'and', skip: 2 };
      if (/^(?:who|that)$/.test(bare(words[at + 1])) && isVerbPhrase(rest(2)) && current !== 'deeds')
        return { as: 'deeds', joint: 'and', skip: 2 };
    }
    const verb = isVerbPhrase(rest(1));
    if (verb && (free || hard)) return { as: 'deeds', joint: word, skip: 1 };
    if (verb && current === 'deeds') return undefined;
    if (/^(?:why|how|what|when|where|who)$/.test(bare(words[at + then])) && (prior !== '' || free))
      return { as: 'clause', joint: word, skip: then };
    const clause = clauseVerb(rest(then));
    if (clause !== -1 && (free || hard || prior === ',')) return { as: 'clause', joint: word, skip: then };
    if (clause === 1 && current === 'deeds') return { as: 'clause', joint: word, skip: then };
    return hard ? { as: 'clause', joint: word, skip: 1 } : undefined;
  }
  if (word === 'because' && bare(words[at + 1]) !== 'of') return { as: 'reason', joint: prior, skip: 1 };
  if (hard)
    return { as: isVerbPhrase(rest(0)) && clauseVerb(rest(0)) !== 1 ? 'deeds' : 'clause', joint: prior, skip: 0 };
  const comma = prior === ',';
  if (word === 'who' && (current === 'start' || current === 'time' || comma))
    return { as: 'deeds', joint: prior, skip: 1 };
  if (word === 'that' && current === 'start' && isVerbPhrase(rest(1))) return { as: 'deeds', joint: prior, skip: 1 };
  // "the parents, whose nursery he has closed": theirs, not the person's.
  if (word === 'whose' && /^(?:\p{L}+ ){1,3}(?:he|she|they|we)\b/u.test(rest(1))) return undefined;
  if (word === 'whose' && (current === 'start' || comma)) return { as: 'whose', joint: prior, skip: 1 };
  if (word === 'which' && (comma || current === 'start')) return { as: 'which', joint: prior, skip: 0 };
  if ((word === 'never' && bare(words[at + 1]) === 'mind') || (word === 'let' && bare(words[at + 1]) === 'alone'))
    return { as: 'instead', joint: prior, skip: 2 };
  if (word === 'for' && free) {
    const next = bare(words[at + 1]);
    const own = /^(?:his|her|their|your)$/.test(next) ? 1 : 0;
    const not = /^(?:not|never|simply|even|just|repeatedly|personally)$/.test(bare(words[at + 1 + own])) ? 1 : 0;
    if (isGerund(bare(words[at + 1 + own + not]))) return { as: 'decision', joint: prior, skip: 1 + own };
    if (
      /^(?:years|months|weeks|decades|ages|too)$/.test(next) ||
      /^(?:years|months|weeks|days)$/.test(bare(words[at + 2]))
    )
      return { as: 'time', joint: prior, skip: 0 };
    return first || current === 'time' ? { as: 'for', joint: prior, skip: 1 } : undefined;
  }
  if (/^(?:by|in|at)$/.test(word) && (free || comma) && isGerund(bare(words[at + 1])))
    return { as: 'decision', joint: prior, skip: 1 };
  if (comma && (current === 'start' || current === 'topic') && isGerund(word))
    return { as: effects.test(word) ? 'when' : 'decision', joint: prior, skip: 0 };
  if (comma && word === 'then' && isVerbPhrase(rest(0))) return { as: 'deeds', joint: 'then', skip: 0 };
  if (
    comma &&
    current === 'start' &&
    first &&
    clauseVerb(rest(0)) !== -1 &&
    !/^(?:which|who|whose|that|as|since|after|before|while|when|if|unless|until|although|though|despite|even|where)$/.test(
      word,
    )
  )
    return { as: 'clause', joint: ',', skip: 0 };
  if (word === 'into' && isGerund(bare(words[at + 1])) && (current === 'start' || current === 'to'))
    return { as: 'topic', joint: '', skip: 0 };
  if (comma && word === 'with' && current === 'start') return { as: 'clause', joint: ':', skip: 1 };
  if (word === 'when' && /^it comes to /.test(`${rest(1)} `) && free) return { as: 'topic', joint: prior, skip: 3 };
  if ((free || comma) && isTime(words, at)) return { as: 'time', joint: prior, skip: 0 };
  // "about when they would open"
  if (current === 'topic' && prior === '' && topics.test(bare(words[at - 1])) && conditions.test(word))
    return undefined;
  if (conditions.test(word) && (free || comma)) {
    const next = bare(words[at + 1]);
    if (word === 'in' && !isGerund(next))
      return current === 'start' || comma ? { as: 'topic', joint: prior, skip: 0 } : undefined;
    if (word === 'in') return { as: 'decision', joint: prior, skip: 1 };
    if ((word === 'as' || word === 'since') && !isClause(rest(1))) return undefined;
    if (/^(?:after|before|while|despite|when|since)$/.test(word) && isGerund(next))
      return { as: 'when', joint: prior, skip: 0 };
    return { as: 'when', joint: prior, skip: 0 };
  }
  if (word === 'even' && /^(?:after|though|when|as|while|if)$/.test(bare(words[at + 1])) && (free || comma))
    return { as: 'when', joint: prior, skip: 0 };
  if (word === 'to' || (word === 'not' && bare(words[at + 1]) === 'to')) {
    if (!(current === 'start' || current === 'time')) return undefined;
    if (word === 'not' || isToVerb(words, at)) return { as: 'infinitive', joint: prior, skip: 0 };
    return { as: 'to', joint: prior, skip: 1 };
  }
  if (topics.test(word) && (current === 'start' || current === 'to' || current === 'time')) {
    if (word === 'of' && !first) return undefined;
    return { as: 'topic', joint: prior, skip: 0 };
  }
  return undefined;
}

const isDash = (word: string): boolean => /^[–—-]$/.test(word);
const priorOf = (word: string | undefined): string => {
  if (word === undefined) return '';
  if (isDash(word)) return '–';
  const last = /([,:;])["”’)]?$/.exec(word)?.[1];
  return last ?? '';
};

/** The parts of a tail, of which the first may be nothing: "and a cheat". */
export function partsOf(text: string, verbal = false, subject = false): readonly Part[] {
  const verb = text.replace(/^[\s,–—]+/, '');
  if (verbal && isVerbPhrase(verb)) return partsOf(verb, false, true);
  const leading = priorOf(/^\s*([,:;–—-])/.exec(text)?.[1]);
  const words = text.split(/\s+/).filter((w) => w !== '');
  const parts: Part[] = [];
  let as: PartAs = subject && isVerbPhrase(words.join(' ')) ? 'deeds' : 'start';
  let joint = '';
  let from = 0;
  let depth = 0;
  // "on social care, where the overspend reached £6 million in March": the date belongs to the clause.
  let locked = false;
  const close = (to: number): void => {
    const kept = words.slice(from, to).filter((w, i, all) => !(isDash(w) && (i === 0 || i === all.length - 1)));
    const said = kept
      .join(' ')
      .replace(/^[,;:]\s*/, '')
      .replace(/[,;:]+$/, '');
    if (said !== '') parts.push({ as, joint, text: said });
  };
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (depth === 0 && !isDash(word) && !(i === 0 && /^[,;:]$/.test(word))) {
      const open = opening(words, i, locked ? 'clause' : as, i === 0 ? leading : priorOf(words[i - 1]), i === from);
      if (open !== undefined && !(i < from)) {
        close(i);
        ({ as, joint } = open);
        from = i + open.skip;
        locked = false;
      }
    }
    if (
      as === 'start' &&
      i === from &&
      /^(?:that|whether|how|why|where)$/.test(bare(word)) &&
      isClause(words.slice(i + 1).join(' '))
    )
      locked = true;
    if (as === 'topic' && i === from && bare(word) === 'into') locked = true;
    if (
      (as === 'topic' || as === 'for') &&
      /^(?:where|which|whose|who)$/.test(bare(word)) &&
      priorOf(words[i - 1]) === ','
    )
      locked = true;
    depth += (word.match(/[“(]/g)?.length ?? 0) - (word.match(/[”)]/g)?.length ?? 0);
    if (depth < 0) depth = 0;
  }
  close(words.length);
  return parts;
}

/** "shows it", "says it all", "is the proof", "everybody knows it": a clause that says no more than the attack did. */
export const isEmptyClause = (text: string): boolean =>
  /^(?:(?:and|but|so) )?(?:(?:every(?:one|body)|we all|all of us|the whole [\p{L}' ]{1,30}|you all|they all|people|residents|he|she|they|i|even [\p{L}' ]{1,30}|every(?:one|body) (?:in|at|on) [\p{L}'’ ]{1,30}) (?:all )?(?:knows?|sees?|can see|could see) (?:it|this|that|so)(?:, from .{1,80})?|(?:that|this|it) (?:is|was) (?:that|it|the truth|a fact|all there is to it|putting it (?:mildly|kindly|politely))|(?:it|this|that) shows|always (?:has|have) been|(?:always )?(?:was|will be)|we (?:all )?deserve better|enough is enough|(?:i|we) say (?:that|this|so)|so (?:is|are|was|were|do|does|did|has|have) .{1,60}|not for the first time|no (?:mistake|doubt) about it|(?:i|we) (?:really )?mean (?:it|that))$/iu.test(
    text.trim(),
  );

/** "the road repairs budget" of "the road repairs budget shows it". */
export const evidenceOf = (text: string): string | undefined =>
  /^(.{3,80}?) (?:shows? (?:it|this|that)|proves? (?:it|this|that)|(?:is|are) (?:the |all the |living )?(?:proof|evidence)(?: of (?:it|that|this))?|says? it all|speaks? for (?:itself|themselves)|(?:is|was|were) no exception|bears? (?:it|this|that) out|tells? (?:you|us) (?:all|everything)(?: [\p{L} ]{1,30})?)$/iu.exec(
    text.trim(),
  )?.[1];

export const startsWithAuxiliary = (text: string): boolean => isAuxiliary(text.split(' ')[0] ?? '');
