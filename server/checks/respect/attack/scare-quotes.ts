// In: a block with the words it sets in quotation marks. Out: titles and virtues that are mocked by them, or by "so-called", beside a person:
// the “honourable” Cllr Webb, our so-called leader.

import type { Speech } from '../../../core/draft/draft.ts';
import { wordRange } from '../../../core/facts/cues.ts';
import type { BlockFacts } from '../../../core/facts/facts.ts';
import type { Lists } from '../../../core/people/particulars.ts';
import { listEnds } from '../../../core/protocol/word-lists.ts';
import type { Attack } from './constructions.ts';
import { readingsOf, targetStarting, textAt } from './reading.ts';

const near = 3;
const offices = /^(?:leader|mayor|chair|chairman|councillor|representative|member|portfolio|executive)$/;

export function scareQuotes(facts: BlockFacts, speech: readonly Speech[], lists: Lists): readonly Attack[] {
  const titles = lists('scare-titles');
  if (titles === undefined || facts.identifiersOnly) return [];
  const { words } = facts;
  const ranges = speech.filter((s) => s.kind === 'scare').map((s) => wordRange(words, s.span));
  const called: { readonly from: number; readonly to: number; readonly so: number }[] = [];
  for (const [i, w] of words.entries())
    if (w.text === 'called' && words[i - 1]?.text === 'so') called.push({ from: i + 1, to: i + 2, so: i - 1 });
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
        : undefined);
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
    if (end > at && !out.some((a) => a.from <= at && at < a.to)) mocked(at, end, so, end - at > 2 ? from : end);
  }
  return out;
}
