// In: phrases written as plain strings in a fact's file. Out: a finder of them among a block's words.

import type { Word } from '../language/words.ts';
import { compileList, listEnds, type WordList, type WordRange } from '../protocol/word-lists.ts';

export type Cues = WordList;

/** Compiles cues: one string of words or phrases, parted by `/`. */
export const cues = (phrases: string): Cues => compileList(phrases.split('/').map((p) => p.trim()));

/** All cues among words `from` to `to`, longest first where two start together. */
export function cuesIn(list: Cues, words: readonly Word[], from: number, to: number): readonly WordRange[] {
  const found: WordRange[] = [];
  for (let at = from; at < to; at++) {
    const ends = listEnds(list, words, at);
    const end = ends.length === 0 ? 0 : Math.max(...ends);
    if (end > at && end <= to) found.push({ from: at, to: end });
  }
  return found;
}

export const hasCue = (list: Cues, words: readonly Word[], from: number, to: number): boolean =>
  cuesIn(list, words, from, to).length > 0;

/** The words of a span: indexes from the first that starts in it to the first behind it. */
export function wordRange(words: readonly Word[], s: { readonly start: number; readonly end: number }): WordRange {
  let from = 0;
  let high = words.length;
  while (from < high) {
    const middle = (from + high) >> 1;
    if ((words[middle]?.span.start ?? 0) < s.start) from = middle + 1;
    else high = middle;
  }
  let to = from;
  while (to < words.length && (words[to]?.span.start ?? 0) < s.end) to++;
  return { from, to };
}
