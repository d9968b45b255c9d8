// In: a word written so that a filter passes it over: "sh1t", "b*******", "idiooot", "l o s e r". Out: how a reader reads it.
// Only lists and phrases ask, so a word that reads as nothing known stays what it is.

/** What a disguised word may be read as: these texts, or every word of its length that fits round its stars. */
export type Reading = { readonly texts: readonly string[]; readonly stars: string | undefined };

const standsFor: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const signs = /[0134578@$!]/g;
const count = (text: string, of: RegExp): number => text.match(of)?.length ?? 0;
const anyStar = /[*#]/;

/** "pr1ck" is read with an i and with an l. A road, a class or a postcode ("A55", "B4") has more figures than letters, or no letter behind. */
function lettersFor(word: string): readonly string[] {
  const figures = count(word, signs);
  if (figures === 0 || figures > count(word, /\p{L}/gu) || /^\p{L}{1,2}[\d$]+$/u.test(word)) return [];
  const asLetters = word.replace(signs, (c) => standsFor[c] ?? c);
  if (!/^[\p{L}*#]+$/u.test(asLetters)) return [];
  return [
    asLetters,
    ...(/[1!]/.test(word) ? [word.replace(/[1!]/g, 'l').replace(signs, (c) => standsFor[c] ?? c)] : []),
  ];
}

/** A letter written three times or more is meant once or twice: "liarrrr", "foooool". */
const stretched = /(\p{L})\1{2,}/gu;
const isStretched = (word: string): boolean => {
  for (let i = 2; i < word.length; i++)
    if (word[i] === word[i - 1] && word[i] === word[i - 2] && /\p{L}/u.test(word[i] ?? '')) return true;
  return false;
};
const shortened = (word: string): readonly string[] =>
  isStretched(word) ? [word.replace(stretched, '$1'), word.replace(stretched, '$1$1')] : [];

const plainLetters = /^[a-z]+$/;
/** "7pm", "10am", "21st", "40mph" are no disguise. */
const timeOrPlace = /^\d+(?:am|pm|st|nd|rd|th|mph|km|kg|bn|hrs?)$/;

/** How a word may be read beside what it says; undefined for nearly every word. */
export function readingOf(word: string): Reading | undefined {
  if (word.length < 3 || (plainLetters.test(word) && !isStretched(word)) || timeOrPlace.test(word)) return undefined;
  const plain = lettersFor(word);
  const texts = [...plain, ...[word, ...plain].flatMap(shortened)];
  const stars = [word, ...plain].find((t) => anyStar.test(t));
  return texts.length === 0 && stars === undefined ? undefined : { texts, stars };
}

const fits = (word: string, mask: string): boolean => {
  if (word.length !== mask.length) return false;
  for (let i = 0; i < mask.length; i++) if (!anyStar.test(mask[i] ?? '') && mask[i] !== word[i]) return false;
  return true;
};

const byLength = new WeakMap<ReadonlyMap<string, unknown>, ReadonlyMap<number, readonly string[]>>();

function lengthsOf(words: ReadonlyMap<string, unknown>): ReadonlyMap<number, readonly string[]> {
  const known = byLength.get(words);
  if (known !== undefined) return known;
  const made = new Map<number, string[]>();
  for (const text of words.keys()) {
    const same = made.get(text.length);
    if (same === undefined) made.set(text.length, [text]);
    else same.push(text);
  }
  byLength.set(words, made);
  return made;
}

/** Of some words those that fit round stars: "b*******" may be any of eight letters that begins with b. */
export const fitting = (words: ReadonlyMap<string, unknown>, stars: string | undefined): readonly string[] =>
  stars === undefined ? [] : (lengthsOf(words).get(stars.length) ?? []).filter((text) => fits(text, stars));

/** What stands under a word in a tree of words, however the word is written. */
export function under<T>(
  words: ReadonlyMap<string, T>,
  word: { readonly text: string; readonly reading?: Reading },
): T | undefined {
  const plain = words.get(word.text);
  if (plain !== undefined || word.reading === undefined) return plain;
  for (const text of word.reading.texts) {
    const found = words.get(text);
    if (found !== undefined) return found;
  }
  const [first] = fitting(words, word.reading.stars);
  return first === undefined ? undefined : words.get(first);
}

/** Letters with stars or signs among them in one run: "a$$hole", "f***ing". Not an address, nor a figure with a note's star. */
const masked = /(?<![\p{L}\p{N}*$@#!])[$@]?\p{L}[\p{L}\p{N}]*(?:[*$@#!]+[\p{L}\p{N}]*)*/gu;
const isMasked = (token: string): boolean =>
  /^\p{L}+\*{2,}$|^\p{L}+\*+\p{L}[\p{L}*]*$|^[$@]\p{L}{3,}$|\p{L}[@$#!]+\p{L}/u.test(token) &&
  !/^\p{L}[\p{L}]*#\d/u.test(token);

/** Where disguised words stand in a run without blanks; none in nearly every run. */
export function maskedIn(run: string): readonly { readonly start: number; readonly end: number }[] {
  if (!/[*$@#!]/.test(run) || /[@/].*\.\p{L}|:\/\/|^[#@]/u.test(run)) return [];
  return [...run.matchAll(masked)].flatMap((m) => {
    // What closes a sentence is no letter: "sh*t!"
    const token = m[0].replace(/[!@$#]+$/, '');
    return token.length > 2 && isMasked(token) ? [{ start: m.index, end: m.index + token.length }] : [];
  });
}
