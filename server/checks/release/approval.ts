// In: a draft. Out: quotations whose approval the front matter denies or does not speak of.
import { type Draft, fieldOf } from '../../core/draft/draft.ts';
import { toSource } from '../../core/draft/prose.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';

const key = 'quotes_approved';
const denied =
  /^["']?(?:false|no|not? yet|n|none|0|pending|awaiting|waiting|requested|sent|chas\w+|partly|some|tbc|\?+|nope|draft|unapproved|in progress)\b|\b(?:not yet|pending|awaiting|to come|waiting|still)\b|\bexcept\b/i;
/** Shorter ones are words and phrases, and no speech of anybody's. */
const fewestWords = 4;

/** The first words of somebody's speech, in the source. */
function firstQuotation(draft: Draft): Span | undefined {
  for (const [i, block] of draft.blocks.entries()) {
    if (!/^(?:paragraph|quotation|item)$/.test(block.kind) || draft.sections[i] !== 'body') continue;
    const found = (draft.speech[i] ?? []).find(
      (s) =>
        s.kind === 'quoted' && block.text.slice(s.span.start, s.span.end).trim().split(/\s+/).length >= fewestWords,
    );
    if (found !== undefined) return toSource(block, found.span);
  }
  return undefined;
}

export const check: Check = {
  traits: { approval: ['denied', 'missing'] },
  draft: (draft): readonly Hit[] => {
    const span = firstQuotation(draft);
    if (span === undefined) return [];
    const value = fieldOf(draft, key)?.trim() ?? '';
    const field = draft.frontMatter.fields.find((f) => f.key.toLowerCase() === key);
    if (field === undefined || value === '') return [{ span, traits: { approval: 'missing' }, captures: {} }];
    if (!denied.test(value)) return [];
    return [
      {
        span: { start: field.keySource.start, end: field.source.end },
        traits: { approval: 'denied' },
        captures: {},
      },
    ];
  },
};
