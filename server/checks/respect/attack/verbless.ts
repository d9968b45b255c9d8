// In: a noun or a quality that insults, in a sentence without a verb for it. Out: the person it is thrown at: whom the sentence before is about
// ("Same Cllr Ward who signed it voted to shut them. What a hypocrite."), or the sentence it ends ("voted to shut them, the hypocrite").
import type { Found } from './dictionary.ts';
import { determiners, isAdverb, isModifier, type Reading, targetStarting, textAt } from './reading.ts';
import type { Said } from './said.ts';
import type { Target } from './targets.ts';

const person = (t: Target): boolean => t.how !== 'you' && t.how !== 'company' && t.faint !== true;
const selves = /^(?:i|we|my|our|me|us|myself)$/;

const kinds = /^(?:man|bloke|woman|leader|councillor|mayor|chairman|chair|politician|person|fellow|chap)$/;
/** "a shambles of a man" */
const isOfPerson = (r: Reading, to: number): boolean =>
  textAt(r, to) === 'of' && /^an?$/.test(textAt(r, to + 1)) && kinds.test(textAt(r, to + 2));

/** "chocolate teapot of a bloke": the words that say of what kind. */
function throughKind(r: Reading, to: number): number {
  return textAt(r, to) === 'of' && /^an?$/.test(textAt(r, to + 1)) && /^\p{L}+$/u.test(textAt(r, to + 2)) ? to + 3 : to;
}

/** What goes on about the same person: "Wet lettuce, always has been", "Sad little man, wants to get himself a hobby". */
const adds =
  /^(?:always|so|that|nothing|like|from|as|wants|needs|loves|pure|plain|every|who|if|and|then|just|has|had|is|was|the|in|through|mun|mate|pal|innit|isn't|end|full|no|not|simple|but|every|all|top)$/;
const goesOn = /^(?:who|who'd|if|through|extraordinaire|then|as|since|with|without|and|from|for|in|at)$/;
const ends = (r: Reading, to: number): boolean => to >= r.to || /^[.,!?;:-]$/.test(textAt(r, to));

/** Where a sentence begins that has nothing before `at` but "what a", an article and adjectives. */
function opensWith(r: Reading, at: number): number | undefined {
  let start = r.from;
  while (textAt(r, start) === '(') start++;
  if (at < start || at - start > 5 || textAt(r, start) === '"') return undefined;
  let i = start;
  if (textAt(r, i) === 'what') i++;
  if (determiners.has(textAt(r, i)) && i < at) i++;
  // The first word has a capital: "Pure numpty", "Sad little man". "Calling him a liar" is more than an adjective.
  const first = textAt(r, i);
  if (i < at && i === start && !determiners.has(first) && /(?:ing|ed)$/.test(first)) return undefined;
  if (
    i < at &&
    i === start &&
    (selves.test(first) || /^(?:is|are|was|were|no|not|never|call|called|meet|if)$/.test(first))
  )
    return undefined;
  if (i < at && i === start) i++;
  for (; i < at; i++) if (!isModifier(r, i) || determiners.has(textAt(r, i))) return undefined;
  return start;
}

/** Whom the sentence before is about, or the one after where that begins with somebody. */
function beside(r: Reading, all: readonly Reading[]): Target | undefined {
  const at = all.indexOf(r);
  const before = all[at - 1];
  // "I left the keys on the bus. What a numpty."
  if (before !== undefined && selves.test(textAt(before, before.from)) && !selves.test(textAt(r, r.from)))
    if (!/^(?:our|my)$/.test(textAt(before, before.from)) && before.targets.every((t) => t.from > before.from + 3))
      return undefined;
  const own =
    (of: Reading) =>
    (t: Target): boolean =>
      person(t) && textAt(of, t.to) !== "'s";
  const earlier = before?.targets.find(own(before));
  if (earlier !== undefined) return earlier;
  const next = all[at + 1];
  return next?.targets.find((t) => t.from === next.from && person(t) && textAt(next, t.to) !== "'s");
}

/** "One word does it, and that word is coward.", "There is no other word for it: liar." */
function worded(r: Reading, all: readonly Reading[], at: number, to: number): Said | undefined {
  const link = textAt(r, at - 1);
  if (link !== 'is' && link !== ':' && link !== 'was' && link !== '-') return undefined;
  const says = r.words
    .slice(Math.max(r.from, at - 9), at - 1)
    .some((w) => /^(?:word|words|name|term|noun|description)$/.test(w.text));
  if (!says || !(to >= r.to || /^[.!?]$/.test(textAt(r, to)))) return undefined;
  const target =
    r.targets.findLast((t) => t.to < at && person(t) && textAt(r, t.to) !== "'s") ??
    all[all.indexOf(r) - 1]?.targets.find(person);
  return target === undefined ? undefined : { target, how: 'apposition', from: at, to };
}

/** "…, the hypocrite." */
function tail(r: Reading, at: number, to: number, plain: boolean): Said | undefined {
  let from = at;
  while (from > r.from && at - from < 4 && isModifier(r, from - 1) && !determiners.has(textAt(r, from - 1))) from--;
  if (!/^(?:the|a|an)$/.test(textAt(r, from - 1)) || !/^[,:-]$/.test(textAt(r, from - 2))) return undefined;
  if (!(to >= r.to || /^[.!?:;]$/.test(textAt(r, to)))) return undefined;
  if (!plain && textAt(r, from - 1) !== 'the') return undefined;
  const target = r.targets.find((t) => t.to < from && person(t) && textAt(r, t.to) !== "'s");
  return target === undefined || selves.test(textAt(r, r.from))
    ? undefined
    : { target, how: 'apposition', from: from - 1, to };
}

/** A noun that insults, thrown without a verb, where its list holds it for one that only people are, or the words behind it do. */
export function thrown(r: Reading, all: readonly Reading[], { from: at, to, entry }: Found): Said | undefined {
  if (entry.stand === 'noun' && !isOfPerson(r, to)) return undefined;
  const from = opensWith(r, at);
  if (from === undefined) return tail(r, at, to, entry.stand === 'plain-noun') ?? worded(r, all, at, to);
  // "Nobody in Strathlorne should have to choose": without an article it is no insult.
  if (textAt(r, at) === 'nobody' && !/^an?$/.test(textAt(r, at - 1))) return undefined;
  // "Loser, said nobody", "Snake, lizard and tortoise are fed at two."
  if (textAt(r, to) === ',' && !adds.test(textAt(r, to + 1))) return undefined;
  const end = throughKind(r, to);
  if (!ends(r, end) && !goesOn.test(textAt(r, end))) return undefined;
  // "Fraud and fly-tipping cost traders work."
  if (textAt(r, end) === 'and' && !determiners.has(textAt(r, end + 1))) return undefined;
  const target = beside(r, all);
  return target === undefined ? undefined : { target, how: 'apposition', from, to: end };
}

/** "Utterly spineless." "Bone idle is the answer." */
export function verdictOf(r: Reading, all: readonly Reading[], at: number, to: number): Said | undefined {
  for (let i = r.from; i < at; i++) if (!isAdverb(r.words[i]) && i !== r.from) return undefined;
  if (at - r.from > 2) return undefined;
  const first = textAt(r, r.from);
  if (
    at > r.from &&
    !/^(?:utterly|simply|plain|downright|just|absolutely|totally|completely|positively|so|frankly|pure|too)$/.test(
      first,
    )
  )
    return undefined;
  // "Two-faced, that's what Cllr Hart is."
  if (textAt(r, to) === ',' && textAt(r, to + 1) === 'that' && textAt(r, to + 2) === "'s") {
    const start = textAt(r, to + 3) === 'what' ? to + 4 : to + 3;
    const target = targetStarting(r, start);
    return target === undefined || !person(target) ? undefined : { target, how: 'apposition', from: r.from, to };
  }
  const answers =
    /^(?:is|was)$/.test(textAt(r, to)) &&
    /^(?:the|one|my|our)$/.test(textAt(r, to + 1)) &&
    /^(?:word|answer|term|verdict|phrase)$/.test(textAt(r, to + 2));
  const alone = to >= r.to || (/^[.!]$/.test(textAt(r, to)) && to + 1 >= r.to);
  if (!answers && !alone) return undefined;
  const target = beside(r, all);
  return target === undefined ? undefined : { target, how: 'apposition', from: r.from, to };
}
