// In: a draft. Out: where somebody is quoted in it first, at the length of a speech.
import type { Draft } from '../draft/draft.ts';
import { toSource } from '../draft/prose.ts';
import type { Span } from '../span.ts';

/** Shorter ones are words and phrases, and no speech of anybody's. */
const fewestWords = 4;

/** The first words of somebody's speech, in the source. */
export function firstQuotation(draft: Draft): Span | undefined {
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
