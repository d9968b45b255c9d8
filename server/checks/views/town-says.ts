// In: a draft. Out: where the town itself is made to speak, "Tarnside says no", though only its council could say so.
import { type Draft, fieldOf } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Workspace } from '../../core/review/workspace.ts';

const says = /(?<![\p{L}\p{N}])((?:\p{Lu}[\p{L}'’-]+ )?\p{Lu}[\p{L}'’-]+) says (?:no|yes|never|stop|enough)\b/gu;
/** "Tarnside Borough Council" in a by-line or in the text: its place is what may be made to speak. */
const council = /((?:\p{Lu}[\p{L}'’-]+ ){1,3})Council\b/gu;
const rank = / (?:city|county|borough|district|town|parish|metropolitan|unitary)\b.*$/;

/** The places whose councils the draft or the workspace names, in small letters. */
function placesOf(draft: Draft, workspace: Workspace): ReadonlySet<string> {
  const named = [
    workspace.council.name ?? '',
    ...['council', 'author', 'role', 'bio', 'title'].map((key) => fieldOf(draft, key) ?? ''),
    ...draft.blocks.map((b) => b.text),
  ];
  const places = named.flatMap((text) =>
    [...text.matchAll(council)].map((m) => (m[1] ?? '').toLowerCase().trim().replace(rank, '')),
  );
  return new Set(places);
}

export const check: Check = {
  traits: {},
  draft: (draft, workspace) => {
    let places: ReadonlySet<string> | undefined;
    return draft.blocks.flatMap((block, i): readonly Hit[] => {
      if (block.kind === 'field' || block.opaque || !block.text.includes(' says ')) return [];
      return [...block.text.matchAll(says)].flatMap((m): readonly Hit[] => {
        places ??= placesOf(draft, workspace);
        if (!places.has((m[1] ?? '').toLowerCase())) return [];
        return [{ span: { start: m.index, end: m.index + m[0].length }, block: i, traits: {}, captures: {} }];
      });
    });
  },
};
