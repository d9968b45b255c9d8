// In: a block's text. Out: its words, folded, in lower case, contractions taken apart ("won't" is "will not"), each with its place.
import type { Span } from '../span.ts';
import { maskedIn, type Reading, readingOf } from './disguise.ts';
import { type Folded, fold, unfold } from './fold.ts';

export type Word = {
  /** Folded, in lower case: `will` and `not` for "won't". */
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
  /** In the block's text. Both halves of a contraction have places of their own. */
  readonly span: Span;
  /** How the draft writes it. */
  readonly shape: 'lower' | 'Capital' | 'CAPITALS';
  /** True where no blank stands between the word before and this one. */
  readonly joined: boolean;
  /** Where the word is disguised, "sh1t" or "b*******": what lists and phrases may read it as. */
  readonly reading?: Reading;
};

/** A run longer than this without a blank is one word that nothing looks into. */
export const longestRun = 60;

/** A word of plain letters with or without what closes a clause behind it: nine of ten runs, and nothing in them to look into. */
const plainRun = /^[A-Za-z]+[.,;:!?]?$/;
const lexeme = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}]*(?:['.](?=\p{L})[\p{L}\p{M}\p{N}]+)*|'[sd](?!\p{L})|[^\s]/gu;
const ends: readonly (readonly [RegExp, string])[] = [
  [/n't$/, 'not'],
  [/'ll$/, 'will'],
  [/'ve$/, 'have'],
  [/'re$/, 'are'],
  [/'m$/, 'am'],
  [/'d$/, "'d"],
  [/'s$/, "'s"],
];
const stems: Readonly<Record<string, string>> = { wo: 'will', ca: 'can', sha: 'shall' };

const shapeOf = (raw: string): Word['shape'] => {
  if (raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase()) return 'CAPITALS';
  return raw[0] !== raw[0]?.toLowerCase() ? 'Capital' : 'lower';
};

function take(
  raw: string,
  start: number,
  place: (start: number, end: number) => Span,
  joined: boolean,
  into: Word[],
): void {
  const lower = raw.toLowerCase().replace(/\.(?=\p{L})/gu, '');
  const same = lower.length === raw.length;
  const whole = place(start, start + raw.length);
  const shape = shapeOf(raw);
  // "'s" by itself stands in phrases: "{person} 's a {insult}".
  const kind = /^\p{N}/u.test(raw) ? 'number' : /[\p{L}]/u.test(raw) ? 'word' : 'mark';
  if (kind === 'word' && same && lower.includes("'")) {
    for (const [ending, word] of ends) {
      const match = ending.exec(lower);
      if (match === null || match.index === 0) continue;
      const stem = lower.slice(0, match.index);
      const first = place(start, start + match.index);
      into.push({ text: (word === 'not' ? stems[stem] : undefined) ?? stem, kind, span: first, shape, joined });
      into.push({ text: word, kind, span: { start: first.end, end: whole.end }, shape: 'lower', joined: true });
      return;
    }
  }
  const reading = same && kind !== 'mark' ? readingOf(lower) : undefined;
  into.push(wordOf(lower, kind, whole, shape, joined, reading));
}

/** Every word has the same keys in the same order, which lists and phrases read fastest. */
const wordOf = (
  text: string,
  kind: Word['kind'],
  span: Span,
  shape: Word['shape'],
  joined: boolean,
  reading: Reading | undefined,
): Word => (reading === undefined ? { text, kind, span, shape, joined } : { text, kind, span, shape, joined, reading });

/** A run of letters A to Z, as `take` would read it. */
function takePlain(run: string, start: number, place: (start: number, end: number) => Span, into: Word[]): void {
  const closed = /[A-Za-z]$/.test(run) ? 0 : 1;
  const raw = closed === 0 ? run : run.slice(0, -1);
  const lower = raw.toLowerCase();
  const end = start + raw.length;
  into.push(wordOf(lower, 'word', place(start, end), shapeOf(raw), false, readingOf(lower)));
  if (closed > 0) into.push(wordOf(run.slice(-1), 'mark', place(end, end + 1), 'lower', true, undefined));
}

const single = /^[\p{L}0134578@$!*]$/u;
const isSingle = (text: string): boolean => text.length < 3 && single.test(text);
const letters = /^\p{L}$/u;
/** Fewest letters of a word that is written letter by letter. */
const fewest = 3;

/** "l o s e r" and "l-o-s-e-r" are one word. Initials are not: capitals count from four on. */
function closeUp(words: readonly Word[], text: string): readonly Word[] {
  const out: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const first = words[at];
    if (first === undefined || !isSingle(first.text)) {
      if (first !== undefined) out.push(first);
      at++;
      continue;
    }
    let end = at;
    while (
      end < words.length &&
      isSingle(words[end]?.text ?? '') &&
      (end === at ||
        (/^[ \u00A0-]$/.test(text.slice(words[end - 1]?.span.end, words[end]?.span.start)) &&
          // "I h a t e" and "a w o m a n I see": the pronoun is no letter of the word.
          !(words[end]?.shape === 'Capital' && words[end - 1]?.shape === 'lower') &&
          !(words[at]?.text === 'i' && words[at]?.shape === 'Capital' && words[end]?.shape === 'lower')))
    )
      end++;
    const run = words.slice(at, end);
    const least = run.some((w) => w.shape === 'lower' && letters.test(w.text)) ? fewest : fewest + 1;
    const last = run.at(-1);
    if (last === undefined || run.length < least || run.filter((w) => letters.test(w.text)).length < 2) {
      out.push(...run);
      at = end;
      continue;
    }
    const whole = run.map((w) => w.text).join('');
    const reading = readingOf(whole);
    // "such a l o s e r": the article stands alone.
    const own = /^[ai]/.test(whole) ? [whole.slice(1)] : [];
    out.push({
      text: whole,
      kind: 'word',
      span: { start: first.span.start, end: last.span.end },
      shape: first.shape,
      joined: first.joined,
      reading: { texts: [...(reading?.texts ?? []), ...own], stars: reading?.stars },
    });
    at = end;
  }
  return out;
}

/** Words and marks of a text, in order; hyphens between words are no marks, so that "two-faced" is "two faced". */
export function wordsOf(text: string): readonly Word[] {
  const folded: Folded = fold(text);
  const place = (start: number, end: number): Span => unfold(folded, text, start, end);
  const words: Word[] = [];
  for (const run of folded.text.matchAll(/\S+/g)) {
    if (run[0].length > longestRun) {
      words.push({
        text: '\uFFFC',
        kind: 'mark',
        span: place(run.index, run.index + run[0].length),
        shape: 'lower',
        joined: false,
      });
      continue;
    }
    if (plainRun.test(run[0])) {
      takePlain(run[0], run.index, place, words);
      continue;
    }
    let first = true;
    const disguised = maskedIn(run[0]);
    for (const match of run[0].matchAll(lexeme)) {
      const start = run.index + match.index;
      const mask = disguised.find((m) => m.start <= match.index && match.index < m.end);
      if (mask !== undefined) {
        if (match.index !== mask.start) continue;
        take(run[0].slice(mask.start, mask.end), start, place, !first, words);
        first = false;
        continue;
      }
      if (
        match[0] === '-' &&
        /[\p{L}\p{N}]/u.test(folded.text[start - 1] ?? ' ') &&
        /[\p{L}\p{N}]/u.test(folded.text[start + 1] ?? ' ')
      )
        continue;
      take(match[0], start, place, !first, words);
      first = false;
    }
  }
  return closeUp(words, text);
}
