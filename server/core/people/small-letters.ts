// In: words that somebody typed without capitals, as readers do in their comments. Out: where they name a person: "mark wright", "mr okoro",
// "i asked lorraine".
import type { Word } from '../language/words.ts';
import { isUnheard } from './full-names.ts';
import { mentionOf, type NameMention } from './name-mention.ts';
import type { NameRun } from './name-runs.ts';
import { bodies, ordinary } from './not-names.ts';
import { isGivenHere, isPersonAfter, isPersonBefore, type Reading, textAt, wordBefore } from './reading.ts';
import { givenName, isEnglish, surname } from './registers.ts';
import { kin, personVerbs, smallWords } from './settings.ts';
import { isKnownAlone } from './well-known.ts';

/** Names that in small letters are words or things, "drew barrow" from the well, "inter alia"; no register of words has them all. */
const notAlone = new Set(
  'drew barrow rob pat sue bill jack jean nick dale glen dean chase grant art miles max ray rich rod will wade alia meta reg rosé mac alexa mercedes chanel porsche harley lexus cava'.split(
    ' ',
  ),
);

const shortTitles = new Set(['mr', 'ms', 'dr']);
const writtenSmall = new Set(['mr', 'mrs', 'ms', 'dr', 'cllr']);

/** A word in small letters that is no part of an address or an account. */
const isSmall = (r: Reading, at: number): boolean => {
  const [before, word, after] = [r.words[at - 1], r.words[at], r.words[at + 1]];
  return (
    word?.shape === 'lower' &&
    word.kind === 'word' &&
    word.text.length > 2 &&
    !(word.joined && /^[@#_/\\.=&-]$/.test(before?.text ?? '')) &&
    !(after?.joined === true && /^[@_/\\=-]$/.test(after.text))
  );
};

const runOf = (from: number, to: number): NameRun => ({
  from,
  to,
  parts: Array.from({ length: to - from }, (_, i) => ({ at: from + i, kind: 'name' })),
});

const isGiven = (word: string): boolean =>
  givenName(word)?.common === true && isGivenHere(word) && !smallWords.has(word) && !notAlone.has(word);

/** The word behind a given name: a surname by the register, or by the setting where it is none and no word either: "young declan rudd". */
function isFamilyName(r: Reading, given: number, at: number): boolean {
  const word: Word | undefined = r.words[at];
  if (word === undefined || word.joined || !isSmall(r, at)) return false;
  const { text } = word;
  if (ordinary.has(text) || bodies.has(text) || kin.has(text) || personVerbs.has(text) || notAlone.has(text))
    return false;
  if (surname(text) === 'name') return true;
  const set =
    isPersonAfter(r, at + 1) ||
    isPersonBefore(r, given) ||
    /^(?:young|old|called|named|poor)$/.test(wordBefore(r, given));
  return set && isUnheard(text) && !isEnglish(textAt(r, given));
}

/** The person whom words in small letters name, or undefined. */
export function inSmallLetters(r: Reading, at: number): NameMention | undefined {
  const text = textAt(r, at);
  if (!isSmall(r, at) && !shortTitles.has(text)) return undefined;
  if (writtenSmall.has(text)) {
    const behind = textAt(r, at + 1) === '.' ? at + 2 : at + 1;
    const name = textAt(r, behind);
    const known = surname(name) !== undefined && !ordinary.has(name) && !kin.has(name);
    return isSmall(r, behind) && (known || isUnheard(name)) ? mentionOf(r, runOf(behind, behind + 1), at) : undefined;
  }
  if (isKnownAlone(text) && !isEnglish(text)) {
    return { ...mentionOf(r, runOf(at, at + 1), undefined), given: [], surname: text, sex: 'either' };
  }
  // "At the last house before the kirk Agnes keeps bees": a thing.
  if (!isGiven(text) || /^(?:the|a|an|this|that|every)$/.test(wordBefore(r, at))) return undefined;
  if (isFamilyName(r, at, at + 1)) return mentionOf(r, runOf(at, at + 2), undefined);
  return isEnglish(text) ? undefined : mentionOf(r, runOf(at, at + 1), undefined);
}
