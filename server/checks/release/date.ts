// In: a release with its front matter. Out: the date at its head where it cannot be right: a day that the calendar does not have, another
// weekday than is named, another day than the front matter's.
import { type Block, type Draft, fieldOf } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { dayIn, weekdayOf, withWeekday } from '../calendar.ts';

/** Furniture stands at the top. */
const topmost = 4;
const longestLine = 110;
const releaseLine =
  /^\W*(?:for (?:immediate )?(?:release|use|publication)|issued|released|published|press release|media release|news release|date|statement)\b/i;
const held = /embargo|\bnot (?:to be |for )|\bhold\b|\bheld\b|\buntil\b|\bbefore\b|\bfrom\b|\bafter\b/i;

/** The words in which a date of issue stands: a line of its own, or "Marrowby, 3 June 2026 –" at the start of the story. */
function dateline({ kind, text }: Block): string {
  if (kind === 'field' || kind === 'alt' || kind === 'heading') return '';
  if (text.length <= longestLine && (releaseLine.test(text) || !/[.!?]\s*$/.test(text) || text.length <= 40))
    return text;
  return (
    /^\W*(?:\p{Lu}[\p{L}’'-]*[ ,]+){0,4}(?:\p{Lu}\p{Ll}+day,? )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+ 20\d\d(?=\s?[–—:-])/u.exec(
      text,
    )?.[0] ?? ''
  );
}

const isoOf = (draft: Draft, key: string): string | undefined =>
  /^\d{4}-\d{2}-\d{2}/.exec(fieldOf(draft, key) ?? '')?.[0];

function hitsOf(draft: Draft, words: string, block: number): readonly Hit[] {
  const noted = ['date', 'publish', 'hold_until'].flatMap((key) => isoOf(draft, key) ?? []);
  const found = dayIn(words, noted[0]?.slice(0, 4) ?? '0000');
  if (found === undefined || (!found.hasYear && noted.length === 0)) return [];
  const { span, named, iso, exists } = found;
  if (!exists) return [{ span, block, traits: { date: 'none' }, captures: {} }];
  const right = weekdayOf(iso);
  if (named !== undefined && named !== right)
    return [
      {
        span,
        block,
        traits: { date: 'wrong-day' },
        captures: {},
        words: { corrected: withWeekday(words.slice(span.start, span.end), right) },
      },
    ];
  const [date] = noted;
  if (date === undefined || isoOf(draft, 'date') === undefined || noted.includes(iso)) return [];
  return [{ span, block, traits: { date: 'differs' }, captures: {}, words: { noted: date } }];
}

export const check: Check = {
  traits: { date: ['none', 'wrong-day', 'differs'] },
  draft: (draft) => {
    const first = draft.blocks.findIndex((b) => b.kind !== 'field');
    if (first === -1) return [];
    for (const [i, block] of draft.blocks.slice(first, first + topmost).entries()) {
      const words = draft.sections[first + i] === 'body' ? dateline(block) : '';
      if (words === '' || held.test(words)) continue;
      const hits = hitsOf(draft, words, first + i);
      if (hits.length > 0) return hits;
    }
    return [];
  },
};
