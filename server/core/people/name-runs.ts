// In: a block's words. Out: runs of words that are written as names are: capitals, initials, particles and a nickname between quotation
// marks. Whether a run names a person is not asked here.
import type { Word } from '../language/words.ts';

/** What one word of a run is. `at` is its index among the block's words. */
export type NamePart = { readonly at: number; readonly kind: 'name' | 'initial' | 'particle' | 'nickname' };
/** A run of words from `from` up to `to`, marks and particles in between included. */
export type NameRun = { readonly from: number; readonly to: number; readonly parts: readonly NamePart[] };

const particles = new Set(
  'de da dos del della di du des van von der den ter ten la le ap ab ferch al el ul bin bint binti ibn mac mc st y e'.split(
    ' ',
  ),
);
const longest = 7;

export const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'word' && word.shape !== 'lower' && word.text !== "'s" && word.text !== 'i';

/** Also the I of "Mr I. Hart", which is a pronoun elsewhere. */
const startsAt = (words: readonly Word[], at: number): boolean =>
  isCapital(words[at]) ||
  (words[at]?.text === 'i' &&
    words[at + 1]?.text === '.' &&
    words[at + 1]?.joined === true &&
    isCapital(words[at + 2]));

/** "J", and "J.R" before its last full stop. */
const isInitial = (text: string, word: Word): boolean =>
  isCapital(word) &&
  ([...word.text].length === 1 || /^\p{Lu}(?:\.\p{Lu})+$/u.test(text.slice(word.span.start, word.span.end)));

/** "Hart22", "SamHart" and the parts of "sam_hart" name an account. */
function isAccount(words: readonly Word[], text: string, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const raw = text.slice(word.span.start, word.span.end);
  if (plainName.test(raw)) return isUnderscored(words, at);
  return (
    /\p{N}/u.test(raw) ||
    /^(?!Mc|Mac|De|Di|Du|Da|Le|La|Fitz|Van|Von|Jo)\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(raw) ||
    isUnderscored(words, at)
  );
}

const plainName = /^[A-Z][a-z]*$/;
const isUnderscored = (words: readonly Word[], at: number): boolean =>
  (words[at - 1]?.text === '_' && words[at]?.joined === true) ||
  (words[at + 1]?.text === '_' && words[at + 1]?.joined === true);

/** Letters behind a name, for an honour, a seat or a bench: "Amy Hart MBE". */
const afterNames = new Set('obe mbe cbe bem gbe kbe qc kc jp lj dl qpm mp msp ms mla mep phd frcs rn rm'.split(' '));
export const isAfterNames = (word: Word | undefined): boolean =>
  word !== undefined && word.shape === 'CAPITALS' && afterNames.has(word.text);

/** Nothing but blanks or a hyphen between two words of the text. */
const together = (text: string, a: Word, b: Word): boolean =>
  /^[ \u00A0]{0,2}$|^[-‐‑’']$/.test(text.slice(a.span.end, b.span.start));

const quotes = /^["'“”‘’«»]$/;

/** Robert “Bob” Crane, Ron "The Voice" Tattersall: where the quotation marks close before the rest of the name. */
function nicknameEnd(words: readonly Word[], at: number): number | undefined {
  if (!quotes.test(words[at]?.text ?? '')) return undefined;
  let close = at + 1;
  while (close < at + 4 && isCapital(words[close])) close++;
  return close > at + 1 && quotes.test(words[close]?.text ?? '') && isCapital(words[close + 1]) ? close : undefined;
}

/** The run of a name that starts at a word, or undefined where none does. */
export function runAt(words: readonly Word[], text: string, from: number): NameRun | undefined {
  if (!startsAt(words, from)) return undefined;
  const parts: NamePart[] = [];
  let to = from;
  let last: Word | undefined;
  while (parts.length < longest) {
    const word = words[to];
    if (word === undefined || (last !== undefined && !together(text, last, word))) break;
    if ((parts.length > 0 && isAfterNames(word)) || isAccount(words, text, to)) break;
    if (isInitial(text, word) || (word.text === 'i' && startsAt(words, to))) {
      parts.push({ at: to, kind: 'initial' });
      last = word;
      to++;
      const stop = words[to];
      // "J. Hart", "J.R. Hart"
      if (stop?.text === '.' && stop.joined && (isCapital(words[to + 1]) || parts.length > 1)) {
        last = stop;
        to++;
      }
    } else if (isCapital(word)) {
      parts.push({ at: to, kind: 'name' });
      last = word;
      to++;
      const stop = words[to];
      // "Jr.", "Wm. Hart"; not the end of a sentence before a capital.
      if (
        stop?.text === '.' &&
        stop.joined &&
        word.text.length === 2 &&
        isCapital(words[to + 1]) &&
        /^(?:wm|jr|sr|st|jo)$/.test(word.text)
      ) {
        last = stop;
        to++;
      }
    } else if (parts.length > 0 && word.kind === 'word' && particles.has(word.text)) {
      let end = to;
      while (end - to < 3 && particles.has(words[end]?.text ?? '')) end++;
      const next = words[end];
      const before = words[end - 1];
      if (next === undefined || !isCapital(next) || before === undefined || !together(text, before, next)) break;
      for (; to < end; to++) parts.push({ at: to, kind: 'particle' });
      last = before;
    } else break;
    const close = nicknameEnd(words, to);
    if (close !== undefined) {
      for (let at = to + 1; at < close; at++) parts.push({ at, kind: 'nickname' });
      to = close + 1;
      last = undefined;
    }
  }
  if (parts.length === 0) return undefined;
  return { from, to, parts };
}
