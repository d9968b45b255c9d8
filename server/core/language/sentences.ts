// In: a block's text. Out: its sentences as spans. Ours, for the library ends a sentence at "Cllr." and needs its model first.
import type { Span } from '../span.ts';

const abbreviations = new Set(
  'cllr cllrs ref refs mr mrs ms mx dr prof rev revd hon rt st sr jr sgt insp supt det pc lt col gen capt ald no nos vs etc eg ie e.g i.e viz approx dept est ext fig gov inc ltd plc co tel rd ave cres para paras p pp sec art vol ed eds jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm cf al'.split(
    ' ',
  ),
);
/** Abbreviations that do end a sentence where a capital follows: "by 5 p.m. The meeting …". */
const mayEnd = new Set('etc ltd plc co inc a.m p.m am pm jr sr rd ave cres'.split(' '));
/** A stop, whatever closes after it, then blanks. */
const stops = /([.!?…]+)(["'”’)\]*]*)(\s+|$)/g;

function endsHere(text: string, stop: string, at: number, next: string): boolean {
  if (!stop.startsWith('.') || stop.length > 1) return !/^\p{Ll}/u.test(next);
  const before = /(\S+)$/.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? '';
  const word = before.replace(/^["'“‘([*]+/, '').toLowerCase();
  // "J. Hart" goes on; the letter at the end of "JG 10 37 59 A." is no initial.
  if (/^\p{L}$/u.test(word) && word !== 'i')
    return /\d\s\S$/.test(text.slice(Math.max(0, at - 3), at)) && !/^\p{Ll}/u.test(next);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word) && !mayEnd.has(word))
    return !/^[\p{Lu}\p{N}]/u.test(next) ? false : word.length > 5;
  if (abbreviations.has(word)) {
    if ((word === 'no' || word === 'nos' || word === 'p' || word === 'pp' || word === 'para') && !/^\p{N}/u.test(next))
      return true;
    return mayEnd.has(word) && /^["'“‘(]?\p{Lu}/u.test(next);
  }
  if (/^\p{N}+$/u.test(word) && /^\p{Ll}/u.test(next)) return false;
  return !/^\p{Ll}/u.test(next);
}

/** Sentences of a text, blanks round them left out. Every word is in exactly one. */
export function sentencesOf(text: string): readonly Span[] {
  const out: Span[] = [];
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(stops)) {
    const [all, stop = '', , blanks = ''] = match;
    const end = match.index + all.length - blanks.length;
    const next = text.slice(end + blanks.length, end + blanks.length + 3);
    if (next === '' || !endsHere(text, stop, match.index, next)) continue;
    if (end > start) out.push({ start, end });
    start = end + blanks.length;
  }
  const end = text.trimEnd().length;
  if (end > start) out.push({ start, end });
  return out;
}

/** The sentence of a list in which a position stands; sentences are in order. */
export function sentenceAt(sentences: readonly Span[], at: number): Span | undefined {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const s = sentences[middle];
    if (s === undefined) return undefined;
    if (at < s.start) high = middle - 1;
    else if (at >= s.end) low = middle + 1;
    else return s;
  }
  return undefined;
}
