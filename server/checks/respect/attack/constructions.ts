// In: a block's facts and the lists of what insults. Out: its attacks on people, each once, with the words that carry it.
import type { BlockFacts } from '../../../core/facts/facts.ts';
import type { Lists } from '../../../core/people/particulars.ts';
import { entriesAt, type Found, formsOf } from './dictionary.ts';
import { verbSaid } from './doings.ts';
import { type Kind, lexiconOf } from './lexicon.ts';
import { nicknamed } from './nicknames.ts';
import { nounSaid } from './nouns.ts';
import { qualitySaid, traitOf } from './qualities.ts';
import {
  copulas,
  determiners,
  isAdverb,
  isBetween,
  type Reading,
  readingsOf,
  targetEnding,
  targetStarting,
  textAt,
} from './reading.ts';
import { clauseEnd, type Said } from './said.ts';
import { clauseSubject, subjectBefore } from './subject.ts';
import { type Target, targetsOf } from './targets.ts';

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

function villainSaid(r: Reading, f: Found): Said | undefined {
  let from = f.from;
  while (
    from > r.from &&
    f.from - from < 4 &&
    (determiners.has(textAt(r, from - 1)) || r.words[from - 1]?.shape === 'lower') &&
    !/^(?:like|to|as|of|than|make|makes|made)$/.test(textAt(r, from - 1)) &&
    !copulas.has(textAt(r, from - 1))
  )
    from--;
  const before = textAt(r, from - 1);
  const others = (t: Target): boolean => t.to <= f.from || t.from >= f.to;
  if (before === 'like') {
    const direct = subjectBefore(r, from - 1);
    const target =
      direct.kind === 'person' ? direct.target : direct.kind === 'self' ? undefined : clauseSubject(r, from - 1);
    return target === undefined || !others(target) ? undefined : { target, how: 'simile', from: from - 1, to: f.to };
  }
  // "is Ashcombe's answer to Basil Fawlty", "is a latter-day Nero", "thinks he is Napoleon"
  for (let at = from; at > Math.max(r.from, f.from - 9); at--) {
    if (!copulas.has(textAt(r, at - 1)) && !/^(?:makes|made|make)$/.test(textAt(r, at - 1))) continue;
    const subject = subjectBefore(r, at - 1);
    if (subject.kind !== 'person' || !others(subject.target)) continue;
    return { target: subject.target, how: 'predicate', from: at, to: f.to };
  }
  return undefined;
}

/** "Shame on you, Cllr Hart", "Wake up, Cllr Patel" */
function callSaid(r: Reading, f: Found): Said | undefined {
  const after = textAt(r, f.to);
  const starts =
    f.from === r.from ||
    /^[,;:.!?"'-]$/.test(textAt(r, f.from - 1)) ||
    /^(?:so|well|and|just|please|oh|but|now|do|then|right|come)$/.test(textAt(r, f.from - 1));
  const named = (at: number): Target | undefined => {
    const t = targetStarting(r, at);
    return t === undefined || t.how === 'pronoun' || t.how === 'described' ? undefined : t;
  };
  const comma = after === ',' ? 1 : 0;
  if (after === 'you') {
    const target =
      named(f.to + 1) ??
      (textAt(r, f.to + 1) === ',' ? named(f.to + 2) : undefined) ??
      r.targets.find((t) => t.how === 'title' || t.how === 'name');
    return { target, how: 'vocative', from: f.from, to: f.to + 1 };
  }
  const target = named(f.to + comma) ?? (/^(?:on|up)$/.test(textAt(r, f.to - 1)) ? targetStarting(r, f.to) : undefined);
  if (target !== undefined && (starts || comma === 0)) return { target, how: 'vocative', from: f.from, to: f.to };
  const ahead = textAt(r, f.from - 1) === ',' ? targetEnding(r, f.from - 1) : undefined;
  if (ahead !== undefined && ahead.from === r.from) return { target: ahead, how: 'vocative', from: f.from, to: f.to };
  // "Cllr Dunn can sod off": not called, said.
  return verbSaid(r, f.from, f.to);
}

const bodies =
  /^(?:labour|tories|conservatives|conservative|greens|reform|ukip|government|westminster|whitehall|council|cabinet|ministers|parliament|brussels|england|britain|councils|residents|thieves|vandals|burglars|criminals|gangs|police)$/;

/** "Brightholt Paving rigged the tender": a name that is no person's and no party's. */
function firmSaid(r: Reading, f: Found): Said | undefined {
  let at = f.from;
  while (at > r.from && isBetween(r, at - 1)) at--;
  let from = at;
  while (from > r.from && at - from < 4 && r.words[from - 1]?.kind === 'word' && r.words[from - 1]?.shape === 'Capital')
    from--;
  if (at - from < 2 || r.words.slice(from, at).some((w) => bodies.test(w.text))) return undefined;
  return { target: undefined, how: 'verb', from: f.from, to: f.to };
}

/** What is said of these is said of no person: "the Leader's plan". */
const works =
  /^(?:plans?|polic(?:y|ies)|schemes?|budgets?|reports?|ideas?|proposals?|motions?|records?|decisions?|arguments?|amendments?|manifestos?|strateg(?:y|ies)|projects?|programmes?|party|group|administration|department|team|consultations?|contracts?)$/;

/** The person whom words without a subject are about: in the same sentence, or in the one before or after. */
function nearest(r: Reading, all: readonly Reading[], { from: at, to: end }: Found): Target | undefined {
  const fits = (t: Target): boolean =>
    t.how !== 'you' &&
    t.how !== 'company' &&
    t.faint !== true &&
    // "makes Scrooge look generous": the villain is not the person.
    (t.to <= at || t.from >= end || t.how !== 'name' || t.to - t.from > 1) &&
    !(textAt(r, t.to) === "'s" && works.test(textAt(r, t.to + 1)) && t.to < at);
  const own = r.targets.filter(fits);
  const after = own.find((t) => t.from >= at) ?? own.at(-1);
  if (after !== undefined) return after;
  const i = all.indexOf(r);
  if (i === -1) return undefined;
  return all[i + 1]?.targets.find(fits) ?? all[i - 1]?.targets.findLast(fits);
}

/** "Nobody has less shame than Cllr Hart", "I would not call him a rat, that is unfair to rats": the denial is part of the turn of phrase. */
const ownDenial = /^(?:less|fewer|unfair|unkind|insult|offend|rude)$/;

function saidOf(r: Reading, all: readonly Reading[], f: Found): Said | undefined {
  switch (f.entry.stand) {
    case 'plain-noun':
      return nounSaid(r, f.from, f.to, true);
    case 'noun':
      return nounSaid(r, f.from, f.to, false);
    case 'quality':
      return qualitySaid(r, f.from, f.to);
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
    default: {
      const target = nearest(r, f.entry.stand === 'beside' ? [] : all, f);
      if (target === undefined) return undefined;
      const denies = ownDenial.test(textAt(r, f.from)) && f.entry.list === 'implicit';
      return { target, how: 'sentence', from: f.from, to: f.to, ...(denies ? { denies } : {}) };
    }
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

function second(r: Reading, facts: BlockFacts, f: Found): boolean {
  // A tone of voice is never more than a hint.
  if (f.entry.list === 'tone') return false;
  if (f.entry.kind === 'insinuation') return r.words.slice(f.to, r.to).some((w) => w.text === 'but' || w.text === '?');
  if (f.entry.kind !== 'sarcasm') return true;
  const start = facts.words[r.from]?.span.start ?? 0;
  const end = facts.words[r.to - 1]?.span.end ?? 0;
  return setback.test(facts.text.slice(start, Math.min(facts.text.length, end)));
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
  const named = new Map(
    targetsOf(facts).flatMap((t) =>
      t.how === 'pronoun' || t.how === 'you' || t.how === 'company' ? [] : [[t.from, t.to] as const],
    ),
  );
  for (let at = 0; at < words.length; at++) found.push(...entriesAt(tree, words, forms, named, at));
  if (found.length === 0) return [];
  const qualities = new Set(
    found
      .filter((f) => f.entry.stand === 'quality')
      .flatMap((f) => Array.from({ length: f.to - f.from }, (_, i) => f.from + i)),
  );
  const all = readingsOf(facts, sentences, qualities);
  return all.flatMap((r) => joined(r, attacksOf(r, all, facts, found)));
}

function attacksOf(r: Reading, all: readonly Reading[], facts: BlockFacts, found: readonly Found[]): readonly Attack[] {
  const out: Attack[] = [];
  for (const f of found) {
    if (f.from < r.from || f.to > r.to) continue;
    const said = saidOf(r, all, f) ?? sharedWith(r, out, f);
    if (said === undefined || (said.target?.how === 'company' && f.entry.kind !== 'criminal')) continue;
    // "You" is whoever reads, unless somebody is called by name or it is a call.
    if (
      said.target?.how === 'you' &&
      said.how !== 'vocative' &&
      !r.targets.some((t) => t.how === 'title' || t.how === 'name')
    )
      continue;
    const whole = marked(r, f, said);
    out.push({ ...whole, kind: f.entry.kind, second: second(r, facts, f), office: officeOf(r, whole) });
  }
  return out;
}

/** "a coward and a hypocrite", "lazy, rude": what stands behind "and" is said of the same person. */
function sharedWith(r: Reading, before: readonly Attack[], f: Found): Said | undefined {
  if (!/^(?:plain-noun|noun|quality)$/.test(f.entry.stand)) return undefined;
  let at = f.from;
  while (at > r.from && f.from - at < 4 && (determiners.has(textAt(r, at - 1)) || isAdverb(r.words[at - 1]))) at--;
  if (!joining.test(textAt(r, at - 1))) return undefined;
  const end = joining.test(textAt(r, at - 2)) ? at - 2 : at - 1;
  const last = before.find((a) => a.to === end && a.how === 'predicate');
  return last === undefined ? undefined : { target: last.target, how: last.how, from: at, to: f.to };
}
