// In: a block's facts and the lists of what insults. Out: its attacks on people, each once, with the words that carry it.
import { type BlockFacts, once } from '../../../core/facts/facts.ts';
import type { Lists } from '../../../core/people/particulars.ts';
import { anaphor } from './anaphors.ts';
import { callSaid, firmSaid } from './calls.ts';
import { entriesAt, type Found, formsOf } from './dictionary.ts';
import { verbSaid } from './doings.ts';
import { framed, likened, mannered, runOut } from './frames.ts';
import { type Kind, lexiconOf, type Stand } from './lexicon.ts';
import { looseSaid } from './loose.ts';
import { mockPraise } from './mock-praise.ts';
import { nicknamed } from './nicknames.ts';
import { nounSaid } from './nouns.ts';
import { qualitySaid, traitOf } from './qualities.ts';
import { determiners, isAdverb, type Reading, readingsOf, targetStarting, textAt } from './reading.ts';
import { rejected } from './rejected.ts';
import { clauseEnd, type Said } from './said.ts';
import { denied, dubbed, epitaph, tagged } from './sidelong.ts';
import { soured, specimen } from './sour.ts';
import { surnamed } from './surnamed.ts';
import { targetsOf } from './targets.ts';
import { thrown, verdictOf } from './verbless.ts';
import { villainSaid } from './villains.ts';

/** Words `from` to `to` of the block are marked. */
export type Attack = Said & {
  readonly kind: Kind | 'scare';
  /** A second sign beside the words: a fact that speaks against the praise, a denial followed by *but*. */
  readonly second: boolean;
  /** Said of somebody who is not named, by the department. */
  readonly office: 'officer' | undefined;
};

const setback =
  /\b(?:clos(?:e|ed|es|ing)|shut|cut(?:s|ting)?|scrapp?(?:ed|ing|s)?|ax(?:e|ed|ing)|lost|los(?:e|ing)|wast(?:e|ed|ing)|fail(?:ed|ing|s)?|flood(?:ed|ing)?|overspen[dt]\w*|delay\w*|late|deficit|queue\w*|blunder\w*|miss(?:ed|ing)?|shortfall|sold off|sell(?:ing)? off|broke\w*|pothole\w*|rats?|complaints?|backlog|debt|stuck|rotting|leak\w*|collapsed|bill|cost(?:s|ing)?|hik(?:e|ed|ing)|rais(?:e|ed|ing)|ris(?:e|en|ing)|empty|nobody|nothing|never|without|not|no)\b/i;
const departments =
  /^(?:planning|highways|housing|finance|legal|parks|licensing|waste|comms|communications|hr|environmental|council|democratic)$/;

function nounOf(r: Reading, all: readonly Reading[], f: Found): Said | undefined {
  const plain = f.entry.stand === 'plain-noun';
  return (
    nounSaid(r, f.from, f.to, plain) ??
    anaphor(r, all, f.from, f.to, plain) ??
    surnamed(r, f.from, f.to) ??
    thrown(r, all, f)
  );
}

function saidOf(r: Reading, all: readonly Reading[], f: Found): Said | undefined {
  switch (f.entry.stand) {
    case 'plain-noun':
    case 'thrown-noun':
    case 'noun':
      return nounOf(r, all, f);
    case 'quality':
      return qualitySaid(r, f.from, f.to) ?? verdictOf(r, all, f.from, f.to);
    case 'trait':
      return traitOf(r, f.from, f.to);
    case 'verb':
      return verbSaid(r, f.from, f.to) ?? (f.entry.kind === 'criminal' ? firmSaid(r, f) : undefined);
    case 'villain':
      return villainSaid(r, f);
    case 'call':
      return callSaid(r, f);
    case 'nickname':
      return nicknamed(r, f);
    case 'frame':
      return framed(r, all, f);
    case 'likeness':
      return likened(r, f);
    case 'manner':
      return mannered(r, f);
    case 'ended':
      return runOut(r, f);
    case 'epitaph':
      return epitaph(r, f);
    case 'dubbed':
      return dubbed(r, f);
    case 'tag':
      return tagged(r, all, f);
    case 'denial':
      return denied(r, all, f);
    case 'specimen':
      return specimen(r, f.from, f.to);
    case 'sour':
      return soured(r, all, f);
    case 'mock-praise':
      return mockPraise(r, all, f);
    case 'warm':
      return undefined;
    default:
      return looseSaid(r, all, f);
  }
}

const stopsPhrase =
  /^(?:and|but|because|while|after|when|as|if|over|about|on|for|who|which|so|at|in|to|with|that|until|since|than)$/;
const longestTail = 8;

/** A phrase that an entry only begins goes on to the end of its clause: "couldn't organise a" – "raffle at a village fête". */
function marked(r: Reading, f: Found, said: Said): Said {
  if (said.to !== f.to || !/^(?:verb|near|beside)$/.test(f.entry.stand)) return said;
  if (f.entry.stand !== 'verb' && sly.has(f.entry.kind)) {
    const whole = clauseEnd(r, f.to);
    return whole - f.from > 18 ? said : { ...said, to: whole };
  }
  const last = textAt(r, f.to - 1);
  const open =
    determiners.has(last) ||
    /^(?:if|of|than|as|his|her|like|with|in|from|between|for|not|what|on|every|only|about|their)$/.test(last);
  if (last === 'and' && f.to - f.from > 2) return { ...said, to: f.to - 1 };
  // "lied to residents": the words are "lied".
  if (/^(?:to|about)$/.test(last) && f.to - f.from === 2) return { ...said, to: f.to - 1 };
  const end = clauseEnd(r, f.to);
  if (!open && said.how === 'predicate') return said;
  if (!open && stopsPhrase.test(textAt(r, f.to))) return said;
  if (end - f.to > longestTail) {
    let to = f.to;
    while (to < end && to - f.to < longestTail && !(to > f.to + 1 && stopsPhrase.test(textAt(r, to)))) to++;
    return { ...said, to };
  }
  let to = f.to;
  while (to < end && !(to > f.to && !open && stopsPhrase.test(textAt(r, to)))) to++;
  return { ...said, to };
}

const joining = /^(?:and|or|but|nor|,)$/;

const sly = new Set(['sarcasm', 'insinuation', 'scare']);
const rank = (a: Attack): number => (a.kind === 'criminal' ? 0 : sly.has(a.kind) ? 2 : 1);

/** "dishonest and lazy", "a coward and a hypocrite" are one attack. */
function joined(r: Reading, all: readonly Attack[]): readonly Attack[] {
  const out: Attack[] = [];
  for (const a of [...all].sort((x, y) => x.from - y.from || y.to - x.to)) {
    const last = out.at(-1);
    if (last !== undefined && a.from < last.to) {
      // "is a coward and a hypocrite": the noun, and not the phrase round it.
      if (
        rank(a) === rank(last) &&
        a.from === last.from &&
        a.how === last.how &&
        a.to < last.to &&
        last.how === 'predicate'
      ) {
        if (r.words.slice(a.to, last.to).some((w) => w.text === 'if')) out[out.length - 1] = a;
        continue;
      }
      // The graver reading of the same words: a noun within a longer phrase is part of it.
      const graver = rank(a) < rank(last) ? a : last;
      if (rank(a) !== rank(last)) {
        out[out.length - 1] = graver;
        continue;
      }
      out[out.length - 1] = { ...graver, from: Math.min(a.from, last.from), to: Math.max(a.to, last.to) };
      continue;
    }
    const between = last === undefined ? [] : r.words.slice(last.to, a.from);
    const near =
      last !== undefined &&
      last.target === a.target &&
      last.how === a.how &&
      between.length > 0 &&
      between.length < 5 &&
      between.every((w) => joining.test(w.text) || determiners.has(w.text) || isAdverb(w));
    if (near && last !== undefined) out[out.length - 1] = { ...last, to: a.to };
    else out.push(a);
  }
  return out;
}

/** "the jobsworth in Planning": nobody is named, and the department says who. */
function officeOf(r: Reading, said: Said): 'officer' | undefined {
  if (said.target !== undefined) return undefined;
  for (let i = said.to; i < Math.min(r.to, said.to + 4); i++) if (departments.test(textAt(r, i))) return 'officer';
  return undefined;
}

/** "She has had two breakdowns since, poor dab": pity, where there is something to pity. */
const hardship =
  /\b(?:breakdowns?|died|dead|death|funeral|bereave\w*|widow\w*|lost (?:her|his|their) (?:husband|wife|mother|father|mum|dad|son|daughter|home|job|partner|baby)|ill|illness|sick|stroke|cancer|dementia|fell|fall|broke (?:her|his)|hip|hospital|operation|ambulance|chemo\w*|treatment|flood\w*|damp|mould|burgl\w+|mugged|robbed|cried|crying|tears|in a state|frightened|scared|terrified|afraid|lonely|alone|frail|cold|freezing|soaked|shivering|evict\w*|homeless|winters?|worried sick|shaken|heartbroken|has not slept|can[’']?t sleep|cannot sleep|no sleep|pain|blind|wheelchair|arthritis|nerves)\b/i;
const pities = (r: Reading, f: Found, facts: BlockFacts): boolean =>
  f.entry.kind === 'sarcasm' &&
  (textAt(r, f.from) === 'poor' || textAt(r, f.from + 1) === 'poor') &&
  hardship.test(facts.text.slice(facts.words[r.from]?.span.start ?? 0, facts.words[r.to - 1]?.span.end ?? 0));

function second(r: Reading, all: readonly Reading[], facts: BlockFacts, f: Found): boolean {
  // A tone of voice is never more than a hint.
  if (f.entry.list === 'tone') return false;
  if (f.entry.stand === 'mock-praise') return true;
  if (f.entry.kind === 'insinuation') return r.words.slice(f.to, r.to).some((w) => w.text === 'but' || w.text === '?');
  if (f.entry.kind !== 'sarcasm') return true;
  // "Another triumph, Cllr Hart. Six months of roadworks and the lights are still not on."
  const last = all[all.indexOf(r) + 1] ?? r;
  const start = facts.words[r.from]?.span.start ?? 0;
  const end = facts.words[last.to - 1]?.span.end ?? 0;
  return setback.test(facts.text.slice(start, end));
}

export function attacksIn(
  facts: BlockFacts,
  sentences: readonly { readonly from: number; readonly to: number }[],
  lists: Lists,
): readonly Attack[] {
  const tree = lexiconOf(lists);
  const { words } = facts;
  const forms = formsOf(words);
  const found: Found[] = [];
  // Asked for only where an entry begins, as in few blocks.
  const named = once(
    () =>
      new Map(
        targetsOf(facts).flatMap((t) =>
          t.how === 'pronoun' || t.how === 'you' || t.how === 'company' ? [] : [[t.from, t.to] as const],
        ),
      ),
  );
  for (let at = 0; at < words.length; at++) found.push(...entriesAt(tree, words, forms, named, at));
  if (found.every((f) => f.entry.stand === 'warm')) return [];
  const held = (...stands: readonly Stand[]): ReadonlySet<number> =>
    new Set(
      found
        .filter((f) => stands.includes(f.entry.stand))
        .flatMap((f) => Array.from({ length: f.to - f.from }, (_, i) => f.from + i)),
    );
  const all = readingsOf(facts, sentences, held('quality'), held('warm'), held('sour', 'quality'));
  return all.flatMap((r) => joined(r, attacksOf(r, all, facts, found)));
}

/** "Judge Imogen Blackadder": a surname that is also a villain's is a surname. */
const inName = (facts: BlockFacts, f: Found): boolean =>
  (f.entry.stand === 'villain' || f.entry.list === 'implicit') &&
  facts.names.some((n) => n.given.length > 0 && n.from < f.from && f.to <= n.to);

/** Words that mean what they say: of what was met, and of a child. */
function isLiteral(r: Reading, f: Found): boolean {
  // "He has been held up by every flock of sheep"
  const flock = textAt(r, f.from - 1) === 'of' && /^(?:flock|herd|field)$/.test(textAt(r, f.from - 2));
  if (flock && r.words.slice(Math.max(r.from, f.from - 5), f.from).some((w) => w.text === 'by')) return true;
  if (f.entry.list !== 'attack-age') return false;
  const last = textAt(r, f.to - 1);
  // "The girl is in the sixth form at Queen Mary’s."
  if (last === 'form') return textAt(r, f.to) === 'at' && r.words[f.to + 1]?.shape === 'Capital';
  // "She is the little girl the Wickendens have adopted": which one, where a jibe says "a little girl".
  return /^(?:girl|boy)$/.test(last) && r.words.slice(f.from, f.to).some((w) => w.text === 'the');
}

function attacksOf(r: Reading, all: readonly Reading[], facts: BlockFacts, found: readonly Found[]): readonly Attack[] {
  const out: Attack[] = [];
  for (const f of found) {
    if (f.from < r.from || f.to > r.to || pities(r, f, facts) || inName(facts, f) || isLiteral(r, f)) continue;
    const said = saidOf(r, all, f) ?? sharedWith(r, out, f);
    if (said === undefined || rejected(r, said) || (said.target?.how === 'company' && f.entry.kind !== 'criminal'))
      continue;
    // "You" is whoever reads, unless somebody is called by name or it is a call.
    if (
      said.target?.how === 'you' &&
      said.how !== 'vocative' &&
      !r.targets.some((t) => t.how === 'title' || t.how === 'name') &&
      !isAddressed(all)
    )
      continue;
    const whole = marked(r, f, said);
    out.push({ ...whole, kind: f.entry.kind, second: second(r, all, facts, f), office: officeOf(r, whole) });
  }
  return out;
}

/** "Dear Cllr Sood, …": "you" is Cllr Sood from then on. */
function isAddressed(all: readonly Reading[]): boolean {
  const [first] = all;
  if (first === undefined) return false;
  const greeting = /^(?:dear|to|so)$/.test(textAt(first, first.from)) ? first.from + 1 : first.from;
  const called = targetStarting(first, greeting);
  return (
    called !== undefined && /^[,:-]$/.test(textAt(first, called.to)) && called.how !== 'you' && called.how !== 'pronoun'
  );
}

/** "a coward and a hypocrite", "lazy, rude": what stands behind "and" is said of the same person. */
function sharedWith(r: Reading, before: readonly Attack[], f: Found): Said | undefined {
  if (!/^(?:plain-noun|thrown-noun|noun|quality)$/.test(f.entry.stand)) return undefined;
  let at = f.from;
  while (at > r.from && f.from - at < 4 && (determiners.has(textAt(r, at - 1)) || isAdverb(r.words[at - 1]))) at--;
  if (!joining.test(textAt(r, at - 1))) return undefined;
  const end = joining.test(textAt(r, at - 2)) ? at - 2 : at - 1;
  const last = before.find((a) => a.to === end && a.how === 'predicate');
  return last === undefined ? undefined : { target: last.target, how: last.how, from: at, to: f.to };
}
