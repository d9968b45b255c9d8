// In: words in a sentence. Out: the links to a person that nouns, qualities and doings share: what somebody is, is asked to be, is called;
// and where a clause ends.
import type { How } from '../rewrite/attack.ts';
import { copulas, determiners, isAdverb, isModifier, type Reading, targetEnding, textAt } from './reading.ts';
import { subjectBefore } from './subject.ts';
import type { Target } from './targets.ts';

/** Words `from` to `to` are marked. A target may be missing: "the jobsworth in Planning" is somebody. */
export type Said = {
  readonly target: Target | undefined;
  readonly how: How;
  readonly from: number;
  readonly to: number;
  /** The turn of phrase says no by itself: "nobody is lazier than Cllr Hart". */
  readonly denies?: boolean;
};

const longestModifier = 7;

export const closers = new Set([',', ';', ':', '.', '!', '?', '-', ')']);

const calls = new Set(
  'call calls called calling consider considers considered think thinks thought find finds found brand brands branded label labels labelled dub dubs dubbed make makes made'.split(
    ' ',
  ),
);

/** Where the modifiers before a noun begin: "an absolute" before "disgrace". */
export function modifiersFrom(r: Reading, at: number): number {
  let from = at;
  while (from > r.from && at - from < longestModifier && isModifier(r, from - 1) && targetEnding(r, from) === undefined)
    from--;
  // "a miserable, small-minded busybody"
  const row = textAt(r, from - 1) === ',' && !determiners.has(textAt(r, from)) ? rowFrom(r, from - 1) : undefined;
  if (row !== undefined) return row;
  // "That parasite"
  return textAt(r, from - 1) === 'that' && from > r.from ? from - 1 : from;
}

/** Where a row of adjectives that ends at a comma began: at its article, with no other noun's words between. */
function rowFrom(r: Reading, comma: number): number | undefined {
  for (let i = comma - 1; i > Math.max(r.from, comma - longestModifier); i--) {
    if (determiners.has(textAt(r, i))) return copulas.has(textAt(r, i - 1)) ? i : undefined;
    if (textAt(r, i) !== ',' && !isModifier(r, i)) return undefined;
  }
  return undefined;
}

/** "is, to put it kindly, useless": where the words before an inserted clause end. */
export function beforeInserted(r: Reading, at: number): number {
  const mark = textAt(r, at - 1);
  if (mark !== ',' && mark !== '-' && mark !== ')') return at;
  const opener = mark === ')' ? '(' : mark;
  for (let i = at - 2; i > Math.max(r.from, at - 12); i--) {
    if (textAt(r, i) !== opener) continue;
    return copulas.has(textAt(r, i - 1)) ? i : at;
  }
  return at;
}

export function ofSubject(r: Reading, verbFrom: number, from: number, to: number): Said | undefined {
  const subject = subjectBefore(r, verbFrom);
  if (subject.kind !== 'person') return undefined;
  const how: How = subject.relative && isAside(r, subject.target, to) ? 'aside' : 'predicate';
  return { target: subject.target, how, from, to };
}

/** ", who is a liar, " */
export const isAside = (r: Reading, target: Target, to: number): boolean =>
  textAt(r, target.to) === ',' && textAt(r, to) === ',';

/** "Is Cllr Jones stupid": the verb stands before its subject. */
export function inverted(r: Reading, from: number, to: number): Said | undefined {
  let at = from;
  while (at > r.from && (isAdverb(r.words[at - 1]) || determiners.has(textAt(r, at - 1)))) at--;
  const target = targetEnding(r, at);
  if (target === undefined || !copulas.has(textAt(r, target.from - 1))) return undefined;
  const question = r.words.slice(to, r.to).some((w) => w.text === '?');
  return question ? { target, how: 'question', from, to } : undefined;
}

/** "call Cllr Hart a coward", "makes her a liar" */
export function called(r: Reading, from: number, to: number): Said | undefined {
  const target = targetEnding(r, from);
  if (target === undefined || !calls.has(textAt(r, target.from - 1))) return undefined;
  // "Calling her a witch is vile": whoever writes so objects.
  if (target.from - 1 === r.from && textAt(r, r.from).endsWith('ing')) return undefined;
  // "Cllr Smith called him a liar" reports somebody else's word.
  const caller = subjectBefore(r, target.from - 1);
  return (caller.kind === 'person' || /ed$/.test(textAt(r, target.from - 1))) &&
    !/^ma[dk]e/.test(textAt(r, target.from - 1))
    ? undefined
    : { target, how: 'label', from, to };
}

const boundary = new Set([',', ';', ':', '.', '!', '?', '-', ')', '\uFFFC']);

/** "A liar, Cllr Moss said, would …": whoever tells is not who is meant. */
export const tells =
  /^(?:says?|said|tells?|told|asks?|asked|finds?|found|thinks?|thought|writes?|wrote|adds?|added|explains?|explained|warns?|warned|jokes?|joked|called|calls|describes?|described|remembers?|recalls?|recalled|reminded|quips?|quipped|likens|likened|noted|notes|argued|argues)$/;

export function clauseEnd(r: Reading, at: number): number {
  let end = at;
  while (end < r.to && !boundary.has(textAt(r, end))) end++;
  return end;
}
