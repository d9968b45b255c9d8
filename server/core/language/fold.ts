// In: words as Word, Outlook and the CMS write them. Out: the same words in plain characters, each with its way back.
// Only for matching: what a reader sees and what a fix writes stays as the draft has it.

import type { Span } from '../span.ts';

/** A folded text. `from[i]` is where folded unit `i` starts in the original; `from[text.length]` is the original's length. */
export type Folded = { readonly text: string; readonly from: readonly number[] | undefined };

const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  ʼ: "'",
  '′': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '″': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  '…': '...',
};
/** Letters of other alphabets that look the same as ours: "Сllr" with a Cyrillic С. Read as ours only beside Latin letters. */
const lookAlike: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  ո: 'n',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Υ: 'Y',
  Χ: 'X',
};
const invisible = /\p{Default_Ignorable_Code_Point}/u;
const blank = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/;
const wide = /[\uFF01-\uFF5E]/;
const notPlain = /[^\u0020-\u005F\u0061-\u007E\u00C0-\u024F£\n]/;

function foldOne(c: string, besideLatin: boolean): string {
  if (invisible.test(c)) return '';
  if (blank.test(c)) return ' ';
  if (wide.test(c)) return String.fromCharCode(c.charCodeAt(0) - 0xfee0);
  return plain[c] ?? (besideLatin ? lookAlike[c] : undefined) ?? c;
}

const latin = /[A-Za-z]/;
const letter = /[\p{L}\p{M}\u00AD\u200B]/u;

/** The last text that was folded: one block is asked about by many patterns in a row. */
let last: { readonly of: string; readonly folded: Folded } | undefined;

/** Folds a text; a text that is plain already comes back as it is, with no map to keep. */
export function fold(text: string): Folded {
  if (last?.of !== text) last = { of: text, folded: foldAll(text) };
  return last.folded;
}

function foldAll(text: string): Folded {
  if (!notPlain.test(text)) return { text, from: undefined };
  const parts: string[] = [];
  const from: number[] = [];
  let besideLatin = false;
  let wordEnd = 0;
  for (let at = 0; at < text.length; at++) {
    const c = text[at] ?? '';
    if (at >= wordEnd) {
      let end = at;
      while (end < text.length && letter.test(text[end] ?? '')) end++;
      besideLatin = latin.test(text.slice(at, end));
      wordEnd = Math.max(end, at + 1);
    }
    const folded = foldOne(c, besideLatin);
    for (let i = 0; i < folded.length; i++) from.push(at);
    if (folded !== '') parts.push(folded);
  }
  from.push(text.length);
  return { text: parts.join(''), from };
}

/** Where a folded span stands in the original: up to the start of what follows, less what is invisible at its end. */
export function unfold(
  folded: Folded,
  original: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  if (folded.from === undefined) return { start, end };
  const a = folded.from[start] ?? original.length;
  const last = end > start ? (folded.from[end - 1] ?? original.length) : a;
  return { start: a, end: end > start ? last + 1 : a };
}

/**
 * Matches of a pattern in a text as it reads when folded, each with its place in the text itself. The pattern must be linear.
 * @param gate what the folded text must hold for it to be worth looking: cheaper than the pattern
 */
export function matchFolded(
  text: string,
  pattern: RegExp,
  gate?: RegExp,
): readonly { readonly match: RegExpExecArray; readonly span: Span }[] {
  const folded = fold(text);
  if (gate?.test(folded.text) === false) return [];
  return [...folded.text.matchAll(pattern)].map((match) => ({
    match,
    span: unfold(folded, text, match.index, match.index + match[0].length),
  }));
}
