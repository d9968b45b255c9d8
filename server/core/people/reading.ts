// In: a block's words. Out: what stands before and behind a name that says whether a person is meant, and what a word may be taken for
// apart from a name.
import { wordRange } from '../facts/cues.ts';
import type { Word } from '../language/words.ts';
import type { Span } from '../span.ts';
import { isCapital } from './name-runs.ts';
import { bodies, bodiesAndSurnames, calendar, ordinary, places } from './not-names.ts';
import { givenName } from './registers.ts';
import { beforePerson, departments, kin, personVerbs, speaking } from './settings.ts';

export type Reading = {
  readonly words: readonly Word[];
  readonly text: string;
  readonly titleCase: boolean;
  readonly starts: ReadonlySet<number>;
};

export function readingOf(words: readonly Word[], text: string, sentences: readonly Span[]): Reading {
  const long = words.filter((w) => w.kind === 'word' && w.text.length > 3);
  const capitals = long.filter((w) => w.shape !== 'lower').length;
  const starts = new Set(sentences.map((s) => wordRange(words, s).from));
  words.forEach((w, i) => {
    if (/^[:•–—"“‘|(]$/.test(w.text) && !w.joined) starts.add(i + 1);
  });
  return { words, text, titleCase: long.length > 4 && capitals / long.length > 0.7, starts };
}

export const textAt = (r: Reading, at: number): string => r.words[at]?.text ?? '';

/** The word before, marks of a quotation passed over; '' at the start of a sentence. */
export function wordBefore(r: Reading, at: number): string {
  const word = r.words[at - 1];
  if (word === undefined || r.starts.has(at)) return '';
  return word.text;
}

/** "Amy Hart, 34", "Amy Hart (34)", "Amy Hart, who", "Amy Hart said", "Amy Hart of Mill Lane". */
export function isPersonAfter(r: Reading, to: number): boolean {
  const next = r.words[to];
  if (next === undefined) return false;
  if (personVerbs.has(next.text) && next.shape === 'lower') return true;
  const after = r.words[to + 1];
  if (next.text === ',' || next.text === '(') {
    if (after === undefined) return false;
    if (after.kind === 'number') return /^\d{1,3}$/.test(after.text) && Number(after.text) < 111;
    if (after.shape !== 'lower') return false;
    return /^(?:who|whose|aged|a|an|chair|chairman|chairwoman|head|headteacher|director|leader|secretary|treasurer|manager|owner|founder|chief|cabinet|deputy|of|from|has|is|was|then|now|our|my|his|her|their|age|executive|vicar|volunteer|resident|said|and)$/.test(
      after.text,
    );
  }
  if ((next.text === 'of' || next.text === 'from') && isCapital(after)) return true;
  // "Baz in highways"
  if ((next.text === 'in' || next.text === 'from') && departments.has(after?.text ?? '')) return true;
  return next.text === 'and' && /^(?:his|her|their|i|family|friends)$/.test(after?.text ?? '');
}

/** Words that leave no doubt that a person comes next. */
export function isPersonBefore(r: Reading, from: number): boolean {
  const before = wordBefore(r, from);
  if (beforePerson.has(before) || kin.has(before)) return true;
  const two = wordBefore(r, from - 1);
  if (before === 'to' || before === 'from' || before === 'with' || before === 'for' || before === 'by')
    return speaking.has(two);
  return before === ',' && (kin.has(two) || beforePerson.has(two));
}

export const isGivenHere = (word: string): boolean => {
  const g = givenName(word);
  return g !== undefined && !g.word && !places.has(word) && !ordinary.has(word) && !calendar.has(word);
};

/** What each word of a run may be taken for, apart from a name. */
export const isBody = (word: string): boolean => bodies.has(word) && !bodiesAndSurnames.has(word);

export const isNextLower = (r: Reading, at: number): boolean =>
  r.words[at]?.shape === 'lower' || r.words[at]?.kind === 'mark';
