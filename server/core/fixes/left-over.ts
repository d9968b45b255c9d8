// In: a person of a draft whose name goes, and the edits that take it out. Out: what the sentences about the person still say that may lead
// to them, for the title of the fix: "the street may still point to them".
import { toSource } from '../draft/prose.ts';
import type { Stood } from '../people/standing.ts';
import { aboutIn, kinds } from '../people/subjects.ts';
import type { Case } from '../review/conditions.ts';
import type { Edit } from '../review/finding.ts';

const called: Readonly<Record<string, string>> = {
  street: 'the street',
  house: 'the street',
  spot: 'the place',
  work: 'the place of work',
  school: 'the school',
  year: 'the class',
};
/** Facts that neighbours put together with a street; a home by itself is mended by it. */
const grave = new Set(['health', 'belief', 'origin', 'orientation', 'membership', 'service', 'child', 'parent']);

/** @returns nothing where no place is left beside a private fact */
export function leftOver(c: Case, person: Stood, what: string, edits: readonly Edit[]): string {
  if (!grave.has(what)) return '';
  const left = aboutIn(c.draft, c.known.facts, c.known.people, c.known.list)
    .filter((a) => a.subjects.some((s) => s.person?.key === person.key))
    .flatMap((a) => {
      const block = c.draft.blocks[a.block];
      if (block === undefined) return [];
      return kinds(a, 'street', 'house', 'spot', 'work', 'school', 'year').filter((p) => {
        const at = toSource(block, p.span);
        const words = /\p{Lu}[\p{L}’'-]+$/u.exec(block.text.slice(p.span.start, p.span.end))?.[0] ?? '';
        const edit = edits.find((e) => e.span.start <= at.start && at.end <= e.span.end);
        return edit === undefined || (words !== '' && edit.newText.includes(words));
      });
    });
  const [first] = new Set(left.map((p) => called[p.kind]));
  return first === undefined ? '' : `; ${first} may still point to them`;
}
