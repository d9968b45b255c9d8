// In: a draft and one of its people. Out: what is known of their consent: the front matter names them, or names nobody and they are quoted or
// photographed; a comment beside the words says where it is filed. What it answers and what never, the pages say.
import { type Draft, fieldOf } from '../draft/draft.ts';
import { type BlockFacts, factsOf } from '../facts/facts.ts';
import type { Person } from './people.ts';

/** `said`: the draft's own words tell that the person agreed; `noted`: the draft or the people file says where that is filed. */
export type Consent = 'said' | 'noted' | 'no';

/** Blocks for whose people a comment says where their consent is filed; a picture inside such a block is one of them. */
export function notedBlocks(draft: Draft): ReadonlySet<number> {
  const known = remembered.get(draft) ?? readNoted(draft);
  remembered.set(draft, known);
  return known;
}

const remembered = new WeakMap<Draft, ReadonlySet<number>>();

function readNoted(draft: Draft): ReadonlySet<number> {
  const noted = draft.notes.flatMap((n) => (n.kind === 'consent' && n.block !== undefined ? [n.block] : []));
  if (noted.length === 0) return new Set();
  const inside = draft.blocks.flatMap((block, i) =>
    noted.some((n) => {
      const around = draft.blocks[n]?.source;
      return around !== undefined && around.start <= block.source.start && block.source.end <= around.end;
    })
      ? [i]
      : [],
  );
  return new Set([...noted, ...inside]);
}

const names = (text: string, p: Person): boolean => {
  const lower = text.toLowerCase();
  return p.surname !== undefined
    ? lower.includes(p.surname) && (p.given[0] === undefined || lower.includes(p.given[0]))
    : p.given[0] !== undefined && lower.includes(p.given[0]);
};

const isQuoted = (draft: Draft, p: Person): boolean => {
  const name = p.surname ?? p.given[0];
  return (
    name !== undefined &&
    draft.speech.some((all) => all.some((s) => s.kind === 'quoted' && s.speaker?.toLowerCase().includes(name) === true))
  );
};

const isPictured = (draft: Draft, p: Person): boolean =>
  p.mentions.some(({ block }) => {
    const b = draft.blocks[block];
    return b?.kind === 'alt' || b?.kind === 'caption' || /alt|caption/.test(b?.field ?? '');
  });

/** "CF-12 Joan Attwell" names somebody; "CF-12", and "family, by letter" do not. */
export const namesSomebody = (ref: string): boolean => factsOf(ref.replace(/\S*\d\S*/g, ','), false).names.length > 0;

/** Whether the front matter's consent is for this person. @param people everybody whom the draft names */
export function consentRefCovers(
  draft: Draft,
  facts: readonly BlockFacts[],
  people: readonly Person[],
): (p: Person) => boolean {
  const value = fieldOf(draft, 'consent_ref');
  if (value === undefined || facts.length === 0) return () => false;
  const named = people.some((p) => names(value, p)) || namesSomebody(value);
  return (p) => (named ? names(value, p) : isQuoted(draft, p) || isPictured(draft, p));
}
