// In: a word that insults, in its sentence. Out: whether it is said of a person there, and how: as what the person is, before the name, in
// apposition, as a call; and which words to mark. "The scheme is a disgrace" is said of no person.
import type { How } from '../rewrite/attack.ts';
import {
  copulas,
  determiners,
  isAdverb,
  isBetween,
  isModifier,
  type Reading,
  targetEnding,
  targetStarting,
  textAt,
} from './reading.ts';
import { clauseSubject, subjectBefore } from './subject.ts';
import type { Target } from './targets.ts';

export type { How };

/** Words `from` to `to` are marked. A target may be missing: "the jobsworth in Planning" is somebody. */
export type Said = {
  readonly target: Target | undefined;
  readonly how: How;
  readonly from: number;
  readonly to: number;
};

const longestModifier = 7;
const closers = new Set([',', ';', ':', '.', '!', '?', '-', ')']);
const places = new Set(
  'planning highways housing finance legal parks licensing waste comms communications hr it environmental'.split(' '),
);
const asVerbs = new Set(
  'seen known regarded exposed revealed outed unmasked remembered shown as come comes came described'.split(' '),
);
const calls = new Set(
  'call calls called calling consider considers considered think thinks thought find finds found brand brands branded label labels labelled dub dubs dubbed make makes made'.split(
    ' ',
  ),
);

/** Where the modifiers before a noun begin: "an absolute" before "disgrace". */
function modifiersFrom(r: Reading, at: number): number {
  let from = at;
  while (from > r.from && at - from < longestModifier && isModifier(r, from - 1) && targetEnding(r, from) === undefined)
    from--;
  // "That parasite"
  return textAt(r, from - 1) === 'that' && from > r.from ? from - 1 : from;
}

const isPersonSubject = (t: Target): boolean => t.how !== 'pronoun' || true;

function ofSubject(r: Reading, verbFrom: number, from: number, to: number): Said | undefined {
  const subject = subjectBefore(r, verbFrom);
  if (subject.kind !== 'person' || !isPersonSubject(subject.target)) return undefined;
  const how: How = subject.relative && aside(r, subject.target, to) ? 'aside' : 'predicate';
  return { target: subject.target, how, from, to };
}

/** ", who is a liar, " */
const aside = (r: Reading, target: Target, to: number): boolean =>
  textAt(r, target.to) === ',' && textAt(r, to) === ',';

/** "Is Cllr Jones stupid": the verb stands before its subject. */
function inverted(r: Reading, from: number, to: number): Said | undefined {
  let at = from;
  while (at > r.from && (isAdverb(r.words[at - 1]) || determiners.has(textAt(r, at - 1)))) at--;
  const target = targetEnding(r, at);
  if (target === undefined || !copulas.has(textAt(r, target.from - 1))) return undefined;
  const question = r.words.slice(to, r.to).some((w) => w.text === '?');
  return question ? { target, how: 'question', from, to } : undefined;
}

/** "call Cllr Hart a coward", "makes her a liar" */
function called(r: Reading, from: number, to: number): Said | undefined {
  const target = targetEnding(r, from);
  if (target === undefined || !calls.has(textAt(r, target.from - 1))) return undefined;
  // "Cllr Smith called him a liar" reports somebody else's word.
  const caller = subjectBefore(r, target.from - 1);
  return (caller.kind === 'person' || /ed$/.test(textAt(r, target.from - 1))) &&
    !/^ma[dk]e/.test(textAt(r, target.from - 1))
    ? undefined
    : { target, how: 'label', from, to };
}

/** "Cllr Tan, a pompous windbag," and "Cllr Tan: a windbag." */
function apposed(r: Reading, from: number, to: number): Said | undefined {
  const mark = textAt(r, from - 1);
  if (mark !== ',' && mark !== '-' && mark !== ':' && mark !== '(') return undefined;
  const target = targetEnding(r, from - 1);
  const after = textAt(r, to);
  if (target === undefined || !(closers.has(after) || to >= r.to || /^(?:who|of|as|if|in|to)$/.test(after)))
    return undefined;
  return { target, how: 'apposition', from, to };
}

/** "That parasite Cllr Dunn", "that parasite, Cllr Dunn," */
function beforeName(r: Reading, from: number, to: number): Said | undefined {
  const comma = textAt(r, to) === ',' ? 1 : 0;
  const target = targetStarting(r, to + comma);
  if (target === undefined || target.how === 'pronoun' || target.how === 'you') return undefined;
  if (comma === 1 && !determiners.has(textAt(r, from))) return undefined;
  return { target, how: 'apposition', from, to };
}

/** "you fool", "you absolute numpty" */
function addressed(r: Reading, at: number, to: number): Said | undefined {
  let from = at;
  while (
    from > r.from &&
    at - from < 4 &&
    r.words[from - 1]?.kind === 'word' &&
    r.words[from - 1]?.shape === 'lower' &&
    textAt(r, from - 1) !== 'you'
  ) {
    if (copulas.has(textAt(r, from - 1))) return undefined;
    from--;
  }
  if (textAt(r, from - 1) !== 'you') return undefined;
  const after = textAt(r, to);
  if (!(closers.has(after) || to >= r.to)) return undefined;
  const named = r.targets.find((t) => t.how === 'title' || t.how === 'name' || t.how === 'role');
  return { target: named, how: 'vocative', from: from - 1, to };
}

/** "the jobsworth in Planning refused", "that clown running the council": somebody, though no name falls. */
function pointed(r: Reading, from: number, to: number): Said | undefined {
  const pointer = textAt(r, from);
  if (!/^(?:the|that|this|our|some|another|these|those)$/.test(pointer)) return undefined;
  const next = textAt(r, to);
  const after = textAt(r, to + 1);
  const office =
    /^(?:in|at|from|of|behind|on)$/.test(next) &&
    (places.has(after) || /^(?:the|our|charge|this)$/.test(after) || r.words[to + 1]?.shape === 'Capital');
  const running = /^(?:running|who|sitting|masquerading|posing|opposite|pretending)$/.test(next);
  return office || running || (/^(?:that|this)$/.test(pointer) && closers.has(next))
    ? { target: undefined, how: 'label', from, to }
    : undefined;
}

/** "what a windbag Cllr Bright is", "what a windbag!" */
function exclaimed(r: Reading, from: number, to: number): Said | undefined {
  if (textAt(r, from - 1) !== 'what' && textAt(r, from) !== 'what') return undefined;
  const target = targetStarting(r, to);
  const start = textAt(r, from) === 'what' ? from + 1 : from;
  return target === undefined ? undefined : { target, how: 'predicate', from: start, to };
}

/** "run by doddery old fools", "Cllr Hart and his cronies" */
function inNumbers(r: Reading, from: number, to: number): Said | undefined {
  const two = `${textAt(r, from - 2)} ${textAt(r, from - 1)}`;
  if (/^(?:run|led|governed|overseen|chaired|staffed|controlled|represented) by$/.test(two))
    return { target: undefined, how: 'label', from, to };
  const owner =
    /^(?:his|her)$/.test(textAt(r, from)) && /^(?:and|with|by)$/.test(textAt(r, from - 1))
      ? targetEnding(r, from - 1)
      : undefined;
  return owner === undefined ? undefined : { target: owner, how: 'label', from: from - 1, to };
}

/** "acts like a tyrant", "came across as a bully" */
function likened(r: Reading, from: number, to: number): Said | undefined {
  const before = textAt(r, from - 1);
  if (before !== 'like' && before !== 'as') return undefined;
  if (before === 'as' && !asVerbs.has(textAt(r, from - 2)) && !/^(?:himself|herself|across)$/.test(textAt(r, from - 2)))
    return undefined;
  const direct = subjectBefore(r, from - 1);
  const target =
    direct.kind === 'person' ? direct.target : direct.kind === 'self' ? undefined : clauseSubject(r, from - 1);
  return target === undefined ? undefined : { target, how: 'simile', from: from - 1, to };
}

/** A noun that insults. `plain`: it insults wherever it stands, "the numpty in Planning". */
export function nounSaid(r: Reading, at: number, to: number, plain: boolean): Said | undefined {
  const next = r.words[to];
  // "joke shop", "crook lane": the head is another noun.
  if (
    next?.kind === 'word' &&
    next.shape === 'Capital' &&
    targetStarting(r, to) === undefined &&
    r.words[at]?.shape === 'Capital'
  )
    return undefined;
  if (
    r.words[at]?.shape === 'Capital' &&
    at > r.from &&
    targetEnding(r, at) === undefined &&
    r.targets.some((t) => t.from <= at && at < t.to)
  )
    return undefined;
  if (r.targets.some((t) => t.from <= at && at < t.to && t.how !== 'described')) return undefined;
  const from = modifiersFrom(r, at);
  const verb = from - 1;
  if (verb >= r.from && copulas.has(textAt(r, verb))) {
    const said = ofSubject(r, verb, from, to);
    if (said !== undefined) return said;
  }
  return (
    exclaimed(r, from, to) ??
    likened(r, from, to) ??
    apposed(r, from, to) ??
    addressed(r, at, to) ??
    (plain || determiners.has(textAt(r, from)) ? beforeName(r, from, to) : undefined) ??
    inverted(r, from, to) ??
    called(r, from, to) ??
    proved(r, from, to) ??
    inNumbers(r, from, to) ??
    (plain || (textAt(r, to) === 'in' && textAt(r, to + 1) === 'charge') || textAt(r, to) === 'running'
      ? pointed(r, from, to)
      : undefined)
  );
}

/** "has made himself a laughing stock", "showed herself a coward" */
function proved(r: Reading, from: number, to: number): Said | undefined {
  if (!/^(?:himself|herself|themselves|to|up)$/.test(textAt(r, from - 1)) && !/^(?:be)$/.test(textAt(r, from - 1)))
    return undefined;
  const subject = clauseSubject(r, from - 1);
  return subject === undefined || !/^(?:himself|herself|themselves)$/.test(textAt(r, from - 1))
    ? undefined
    : { target: subject, how: 'predicate', from, to };
}

const headNouns = new Set(
  'man woman person individual character human councillor leader mayor politician bureaucrat official operator representative servant colleague specimen creature chairman chair amateur excuse apology fellow chap bloke lady gentleman member officer candidate soul being sort type little old so'.split(
    ' ',
  ),
);

/** Where the degree before a quality begins: "utterly" before "useless". */
function degreeFrom(r: Reading, at: number): number {
  let from = at;
  while (
    from > r.from &&
    at - from < 4 &&
    (isAdverb(r.words[from - 1]) ||
      /^(?:bit|of)$/.test(textAt(r, from - 1)) ||
      (textAt(r, from - 1) === 'a' && textAt(r, from) === 'bit'))
  )
    from--;
  return from;
}

/** An adjective that insults, or several in a row. */
export function qualitySaid(r: Reading, at: number, to: number): Said | undefined {
  if (r.targets.some((t) => t.from <= at && at < t.to && t.how !== 'described' && t.how !== 'role')) return undefined;
  // Before a name or a role: "The hapless Cllr Smith".
  let end = to;
  while (
    end < r.to &&
    end - to < 4 &&
    targetStarting(r, end) === undefined &&
    r.words[end]?.shape === 'lower' &&
    !copulas.has(textAt(r, end)) &&
    (/^(?:and|,)$/.test(textAt(r, end)) || r.words[end]?.kind === 'word')
  )
    end++;
  const named = targetStarting(r, end);
  if (
    named !== undefined &&
    named.how !== 'pronoun' &&
    named.how !== 'you' &&
    named.how !== 'described' &&
    attributes(r, at, to, end)
  )
    return { target: named, how: 'attribute', from: at, to };
  const inside = r.targets.find((t) => (t.how === 'role' || t.how === 'described') && t.from <= at && to <= t.to);
  if (inside !== undefined) return { target: inside, how: 'attribute', from: at, to };
  // "Cllr Jones is a lazy, useless man", "remains a deeply unpleasant individual"
  const lead = modifiersFrom(r, at);
  if (determiners.has(textAt(r, lead)) && copulas.has(textAt(r, lead - 1)) && isPersonHead(r, to)) {
    const head = headEnd(r, to);
    return ofSubject(r, lead - 1, lead, head);
  }
  const from = degreeFrom(r, at);
  const before = textAt(r, from - 1);
  if (copulas.has(before) || /^(?:being|be|of|so)$/.test(before)) {
    if (isThing(r, to)) return undefined;
    const said = copulas.has(before) ? ofSubject(r, from - 1, from, to) : undefined;
    if (said !== undefined) return said;
  }
  const question = inverted(r, from, to);
  if (question !== undefined) return question;
  const label = called(r, from, to);
  if (label !== undefined) return label;
  // "Cllr Jones, arrogant as ever, swept in"
  if (/^[,-]$/.test(before) && closers.has(textAt(r, to))) {
    const owner = targetEnding(r, from - 1);
    if (owner !== undefined) return { target: owner, how: 'apposition', from, to };
  }
  return exclaimedQuality(r, at, to);
}

/** "how arrogant she is", "so arrogant is he" */
function exclaimedQuality(r: Reading, at: number, to: number): Said | undefined {
  const target = targetStarting(r, to);
  return textAt(r, at - 1) === 'how' && target !== undefined && copulas.has(textAt(r, target.to))
    ? { target, how: 'predicate', from: at, to }
    : undefined;
}

/** All that stands between the quality and the name are qualities too, or "old", "little" and the like. */
function attributes(r: Reading, at: number, to: number, end: number): boolean {
  // "the ugly brute outside Cllr Finch's gate": a noun of its own stands between.
  for (let i = to; i < end; i++)
    if (!/^(?:and|,|old|little|young|so|called)$/.test(textAt(r, i)) && !r.qualities.has(i)) return false;
  for (let i = to; i < end; i++) if (!isModifier(r, i) && !/^(?:and|,|old|little)$/.test(textAt(r, i))) return false;
  if (end - to > 3) return false;
  const before = textAt(r, at - 1);
  return !copulas.has(before) || before === "'s";
}

const thingAfter = new Set(
  'about at in with on over when if because and or but for to that as than while who which of by from after not nor until since again'.split(
    ' ',
  ),
);

/** "is dishonest politics": a thing follows that the quality belongs to. */
function isThing(r: Reading, to: number): boolean {
  const next = r.words[to];
  if (next === undefined || next.kind !== 'word' || to >= r.to) return false;
  return (
    next.shape === 'lower' &&
    !thingAfter.has(next.text) &&
    !isAdverb(next) &&
    !isBetween(r, to) &&
    !headNouns.has(next.text) &&
    !determiners.has(next.text)
  );
}

function isPersonHead(r: Reading, to: number): boolean {
  for (let i = to; i < Math.min(r.to, to + 6); i++) {
    const word = r.words[i];
    if (word === undefined) return false;
    if (headNouns.has(word.text) && word.text !== 'little' && word.text !== 'old' && word.text !== 'so') return true;
    if (word.kind === 'mark' ? word.text !== ',' : word.shape !== 'lower' || (copulas.has(word.text) && i > to))
      return false;
  }
  return false;
}

function headEnd(r: Reading, to: number): number {
  for (let i = to; i < Math.min(r.to, to + 6); i++)
    if (headNouns.has(textAt(r, i)) && !/^(?:little|old|so)$/.test(textAt(r, i))) return i + 1;
  return to;
}

/** "Cllr Hart's cowardice", "the arrogance of the Leader", "her spite" */
export function traitOf(r: Reading, at: number, to: number): Said | undefined {
  let from = at;
  while (
    from > r.from &&
    at - from < 4 &&
    r.words[from - 1]?.shape === 'lower' &&
    r.words[from - 1]?.kind === 'word' &&
    targetEnding(r, from) === undefined &&
    isModifier(r, from - 1) &&
    !determiners.has(textAt(r, from - 1))
  )
    from--;
  const owner =
    textAt(r, from - 1) === "'s"
      ? targetEnding(r, from - 1)
      : /^(?:his|her)$/.test(textAt(r, from - 1))
        ? targetEnding(r, from)
        : undefined;
  if (owner !== undefined) return { target: owner, how: 'quality', from, to };
  const of = textAt(r, to);
  const target = of === 'of' || of === 'from' || of === 'by' ? targetStarting(r, to + 1) : undefined;
  return target === undefined || target.how === 'you' ? undefined : { target, how: 'quality', from, to };
}

/** What somebody does or is, told by a phrase: "couldn't run a bath", "was conned by Cllr Hart". */
export function verbSaid(r: Reading, at: number, to: number): Said | undefined {
  const own = targetStarting(r, at);
  if (own !== undefined && /^(?:his|her)$/.test(textAt(r, at))) return { target: own, how: 'verb', from: at, to };
  const subject = subjectBefore(r, at);
  const from = leadFrom(r, at);
  if (subject.kind === 'person') {
    const { target } = subject;
    // "is past it": what is said begins behind the verb; "is lining his pockets" is a verb of its own.
    if (copulas.has(textAt(r, at)) && at + 1 < to && !textAt(r, at + 1).endsWith('ing')) {
      const how: How = subject.relative && aside(r, target, clauseEnd(r, to)) ? 'aside' : 'predicate';
      return { target, how, from: at + 1, to };
    }
    if (target.how === 'pronoun' && /^(?:his|her)$/.test(textAt(r, target.from)) && textAt(r, target.from) === 'his')
      return undefined;
    return { target, how: subject.relative && aside(r, target, clauseEnd(r, to)) ? 'aside' : 'verb', from, to };
  }
  const by = [0, 1, 2, 3, 4].map((n) => to + n).find((i) => textAt(r, i) === 'by');
  const agent = by === undefined ? undefined : targetStarting(r, by + 1);
  return agent !== undefined && agent.how !== 'you' && copulas.has(textAt(r, at - 1))
    ? { target: agent, how: 'verb', from, to }
    : undefined;
}

/** The adverbs before a verb are marked with it: "knowingly misled", "has completely lost the plot". */
function leadFrom(r: Reading, at: number): number {
  let from = at;
  while (
    from > r.from &&
    at - from < 4 &&
    isBetween(r, from - 1) &&
    targetEnding(r, from) === undefined &&
    r.words[from - 1]?.kind === 'word' &&
    textAt(r, from - 1) !== 'to'
  )
    from--;
  return from;
}

const boundary = new Set([',', ';', ':', '.', '!', '?', '-', ')', '\uFFFC']);
export function clauseEnd(r: Reading, at: number): number {
  let end = at;
  while (end < r.to && !boundary.has(textAt(r, end))) end++;
  return end;
}
