// In: a finding that consent answers, or a person. Out: the edits that write down where the consent is filed: in the front matter beside the
// person's name, or in a comment beside the words. Which findings consent answers, the pages say: `unless: { consent: noted }`.
import { type Draft, fieldOf } from '../draft/draft.ts';
import type { Candidate } from '../review/candidates.ts';
import type { Case } from '../review/conditions.ts';
import { setField } from './set-field.ts';
import type { SourceEdit } from './source-edits.ts';

/** A name in front matter: quotation marks round what YAML would read otherwise. */
const plainly = (value: string): string => (/[:#"']/.test(value) ? `"${value.replaceAll('"', '’')}"` : value);

/** `consent_ref: Joan Attwell [reference of the form]`, behind what stands there already. */
export function consentField(draft: Draft, name: string): SourceEdit {
  const known = fieldOf(draft, 'consent_ref');
  const entry = `${name} [reference of the form]`;
  return setField(draft, 'consent_ref', plainly(known === undefined ? entry : `${known}, ${entry}`));
}

const answers = (candidate: Candidate): boolean =>
  candidate.rule.unless.some((u) => u.fact === 'consent' && u.values.includes('noted'));

/** The ways to record consent for a finding, by title; none where consent is no answer to it. */
export function consentWays(
  c: Case,
  candidate: Candidate | undefined,
): readonly { readonly title: string; readonly edit: SourceEdit }[] {
  if (candidate === undefined || !answers(candidate)) return [];
  const block = candidate.place === undefined ? undefined : c.draft.blocks[candidate.place.block];
  const person = c.known.people.find((p) => p.key === candidate.person);
  const at = block?.source.end ?? 0;
  const beside =
    block === undefined || block.kind === 'field' || block.kind === 'html'
      ? []
      : [
          {
            title: 'Record consent beside these words',
            edit: { span: { start: at, end: at }, text: ' <!-- consent on file: [reference] -->' },
          },
        ];
  const above =
    person === undefined
      ? []
      : [
          {
            title: `Record ${person.display}’s consent in the front matter`,
            edit: consentField(c.draft, person.display),
          },
        ];
  return [...beside, ...above];
}
