// In: a draft. Out: where the town itself is made to speak, "Tarnside says no", though only its council could say so.
import { type Draft, fieldOf } from '../../core/draft/draft.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import { onceFor } from '../../core/remembered.ts';
import type { Workspace } from '../../core/review/workspace.ts';

const says = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’-]+ )?\p{Lu}[\p{L}'’-]+) says (?:no|yes|never|stop|enough)\b/gu;
/** "Tarnside Borough Council" in a by-line or in the text: its place is what may be made to speak. */
const council = /((?:\p{Lu}[\p{L}'’-]+ ){1,3})Council\b/gu;
const rank = / (?:city|county|borough|district|town|parish|metropolitan|unitary)\b.*$/;

/** The places whose councils a text names, in small letters. */
const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(council)].map((m) => (m[1] ?? '').toLowerCase().trim().replace(rank, ''));
const placesInBlock = onceFor(({ text }: BlockFacts) => placesIn(text));

/** Those of the draft and of the workspace. */
function placesOf(draft: Draft, workspace: Workspace, known: Known): ReadonlySet<string> {
  const named = [
    workspace.council.name ?? '',
    ...['council', 'author', 'role', 'bio', 'title'].map((key) => fieldOf(draft, key) ?? ''),
  ];
  return new Set([...named.flatMap(placesIn), ...known.facts.flatMap((f) => placesInBlock(f))]);
}

export const check: Check = {
  traits: {},
  draft: (draft, workspace, _day, known) => {
    let places: ReadonlySet<string> | undefined;
    return draft.blocks.flatMap((block, i): readonly Hit[] => {
      if (block.kind === 'field' || block.opaque || !block.text.includes(' says ')) return [];
      return [...block.text.matchAll(says)].flatMap((m): readonly Hit[] => {
        places ??= placesOf(draft, workspace, known);
        if (!places.has((m[1] ?? '').toLowerCase())) return [];
        return [{ span: { start: m.index, end: m.index + m[0].length }, block: i, traits: {}, captures: {} }];
      });
    });
  },
};
