// In: a draft's blocks and front matter. Out: the language of each block; what is not English is read for identifiers only.
import type { Block, FrontMatter } from './draft.ts';

/** Little words that Welsh prose cannot do without and English prose does not have. */
const welsh = new Set(
  'yn y yr mae a’r ar ac ei eu ein bod wedi gan gyfer cyngor cyngor’r gyda hyn sydd fod nad yw oedd bydd iawn pob dros drwy rydym rwy am o’r i’r newydd plant pobl trigolion gwasanaeth gwasanaethau cynghorydd llyfrgell ysgol dywedodd meddai hefyd wrth roedd bellach'.split(
    ' ',
  ),
);
const english = new Set(
  'the of and to in a is that for on with as was by at be this have are from it we our not will has were their'.split(
    ' ',
  ),
);

/** Two in three blocks have none of these, and need not be counted. */
const anyWelsh = new RegExp(`(?<![\\p{L}’'])(?:${[...welsh].join('|').replaceAll('’', "[’']")})(?![\\p{L}’'])`, 'iu');

function guessed(text: string): string {
  if (!anyWelsh.test(text)) return 'en';
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  if (words.length < 4) return 'en';
  const count = (set: ReadonlySet<string>): number =>
    words.reduce((n, w) => n + (set.has(w.replaceAll("'", '’')) ? 1 : 0), 0);
  const cy = count(welsh);
  return cy >= 2 && cy > count(english) * 1.5 && cy / words.length > 0.08 ? 'cy' : 'en';
}

/** What a block's words are in, as it was read last: an edit changes one block. */
export type Guesses = ReadonlyMap<string, string>;

const tag = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' ? /^\s*([a-z]{2,3})\b/i.exec(value)?.[1]?.toLowerCase() : undefined;

/**
 * The language of each block, beside `blocks`: `en`, `cy` or the tag that the front matter's `lang` gives.
 * A short heading takes the language of what follows it.
 */
export function languagesOf(
  blocks: readonly Block[],
  frontMatter: FrontMatter,
  last: Guesses = new Map(),
): { readonly languages: readonly string[]; readonly guesses: Guesses } {
  const guesses = new Map<string, string>();
  const guess = (text: string): string => {
    const seen = guesses.get(text) ?? last.get(text) ?? guessed(text);
    guesses.set(text, seen);
    return seen;
  };
  const lang = tag(frontMatter.fields.find((f) => f.key.toLowerCase() === 'lang')?.value);
  const foreign = lang !== undefined && lang !== 'en' && lang !== 'cy' ? lang : undefined;
  const first = blocks.map((b) => {
    const seen = guess(b.text);
    return seen === 'en' && foreign !== undefined && !/\b(?:the|and|of|is)\b/i.test(b.text) ? foreign : seen;
  });
  const languages = first.map((seen, i) => {
    const next = first[i + 1];
    if (seen !== 'en' || lang !== 'cy' || next === undefined) return seen;
    return (blocks[i]?.text.split(/\s+/).length ?? 0) < 4 ? next : seen;
  });
  return { languages, guesses };
}
