// In: a block with the words it sets in quotation marks. Out: titles and virtues that are mocked by them, or by "so-called", beside a person:
// the “honourable” Cllr Webb, our so-called leader.

import type { Speech } from '../../../core/draft/draft.ts';
import { wordRange } from '../../../core/facts/cues.ts';
import type { BlockFacts } from '../../../core/facts/facts.ts';
import type { Lists } from '../../../core/people/particulars.ts';
import { listEnds } from '../../../core/protocol/word-lists.ts';
import { onceFor } from '../../../core/remembered.ts';
import type { Attack } from './constructions.ts';
import { type Reading, readingsOf, targetEnding, targetStarting, textAt } from './reading.ts';
import type { Target } from './targets.ts';

const near = 3;
const furthest = 4;
const offices = /^(?:leader|mayor|chair|chairman|councillor|representative|member|portfolio|executive)$/;

/** "Cllr Moss, our “champion” for older people,", "our “champion” for older people, Cllr Moss,", "the cabinet member, that great “listener”". */
function apposed(r: Reading, mark: number, to: number): Target | undefined {
  const person = (t: Target | undefined): Target | undefined =>
    t === undefined || t.how === 'pronoun' || t.how === 'you' ? undefined : t;
  // "Thanks to Cllr Moss, the “Vision” plan is open": what is named so is a thing.
  if (!/^(?:for|of|if|on|in|[,.!?"'])$/.test(textAt(r, to)) && to < r.to) return undefined;
  for (let i = mark - 1; i >= Math.max(0, mark - furthest); i--) {
    if (
      r.words[i]?.kind === 'word' &&
      !/^(?:our|that|a|an|your|my|great|such|this|self-styled|supposed|and)$/.test(textAt(r, i))
    )
      break;
    if (/^[,-]$/.test(textAt(r, i))) return person(targetEnding(r, i)) ?? behind(r, to);
    if (r.words[i]?.kind === 'mark' && !/^["']$/.test(textAt(r, i))) break;
  }
  return behind(r, to);
}

function behind(r: Reading, to: number): Target | undefined {
  for (let i = to; i < to + 9; i++) {
    const text = textAt(r, i);
    if (text === '' || /^[.;:!?]$/.test(text)) return undefined;
    if (text !== ',') continue;
    const target = targetStarting(r, i + 1);
    return target === undefined || target.how === 'pronoun' || target.how === 'you' || textAt(r, target.to) === "'s"
      ? undefined
      : target;
  }
  return undefined;
}

/** Where a block says "so-called": before the words that are called so, and behind "so". */
const calledIn = onceFor(({ words }: BlockFacts) =>
  words.flatMap((w, i) =>
    w.text === 'called' && words[i - 1]?.text === 'so' ? [{ from: i + 1, to: i + 2, so: i - 1 }] : [],
  ),
);

export function scareQuotes(facts: BlockFacts, speech: readonly Speech[], lists: Lists): readonly Attack[] {
  const titles = lists('scare-titles');
  if (titles === undefined || facts.identifiersOnly) return [];
  const { words } = facts;
  const ranges = speech.filter((s) => s.kind === 'scare').map((s) => wordRange(words, s.span));
  const called = calledIn(facts);
  if (ranges.length === 0 && called.length === 0) return [];
  const [r] = readingsOf(facts, [{ from: 0, to: words.length }]);
  if (r === undefined) return [];
  const out: Attack[] = [];
  const mocked = (from: number, to: number, mark: number, until = to): void => {
    const target =
      r.targets.find((t) => t.from <= from && to <= t.to && t.how === 'role') ??
      [0, 1, 2, near]
        .map((n) => targetStarting(r, to + n))
        .find((t) => t !== undefined && t.how !== 'pronoun' && t.how !== 'you') ??
      (/^(?:our|the|this|my)$/.test(textAt(r, mark - 1)) || /^(?:our|the|this|my)$/.test(textAt(r, mark - 2))
        ? r.targets.find((t) => t.from >= mark - 2 && t.from <= mark + 1)
        : undefined) ??
      // "Cllr Moss and his “expertise”"
      (/^(?:his|her)$/.test(textAt(r, mark - 1)) ? targetEnding(r, mark) : undefined) ??
      (textAt(r, mark - 1) === "'s" ? targetEnding(r, mark - 1) : undefined) ??
      apposed(r, mark, to);
    // "Our so-called “leader” was nowhere": there is only one.
    let before = Math.min(mark, from) - 1;
    while (before > 0 && (/^(?:so|called)$/.test(textAt(r, before)) || words[before]?.kind === 'mark')) before--;
    const alone = (offices.test(textAt(r, to - 1)) || to - from > 2) && /^(?:our|the|this)$/.test(textAt(r, before));
    if (target === undefined && !alone) return;
    out.push({ kind: 'scare', how: 'scare', target, from: mark, to: until, second: false, office: undefined });
  };
  for (const { from, to } of ranges) if (listEnds(titles, words, from).includes(to)) mocked(from, to, from);
  for (const { from, so } of called) {
    let at = from;
    while (at < from + 2 && words[at]?.kind === 'mark') at++;
    const close = words.slice(at, at + 7).findIndex((w) => w.text === '"' || w.text === "'");
    const listed = Math.max(0, ...listEnds(titles, words, at));
    // "our so-called 'Cabinet Member for Growth'"
    const end = at > from && close > 0 ? at + close + 1 : listed;
    // Longer words in quotation marks would be taken for somebody else's: "so-called" is the author's own.
    // "The so-called cabinet member for housing, Cllr Yilmaz,": the office is his, and stays.
    const office = r.targets.some((t) => t.how === 'role' && t.from <= at && t.to > end);
    if (end > at && !out.some((a) => a.from <= at && at < a.to))
      mocked(at, end, so, end - at > 2 || office ? from : end);
  }
  return out;
}
