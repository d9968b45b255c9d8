// In: a draft with its people. Out: cells of a table that say something private of whoever their row names, by the heading of their column.
import { columnKinds, privateCells } from '../../core/people/private-columns.ts';
import { consentIn } from '../../core/people/standing.ts';
import type { Check } from '../../core/protocol/checks.ts';

export const check: Check = {
  traits: { column: columnKinds, consent: ['said', 'noted', 'no'] },
  draft: (draft, _workspace, _day, known) =>
    privateCells(draft, known.people, known.facts).map(({ block, what, person }) => ({
      block,
      span: { start: 0, end: known.facts[block]?.text.length ?? 0 },
      traits: { column: what, consent: consentIn(person, block) },
      captures: {},
      person: person.key,
    })),
};
