// In: a draft, its waivers that no longer apply, and the checks that failed. Out: findings about the draft's own furniture, none of a clause.
import type { Draft, FieldFault } from '../draft/draft.ts';
import { valueFaults } from '../front-matter/faults.ts';
import type { Span } from '../span.ts';
import type { Finding } from './finding.ts';
import type { Lapsed } from './waivers.ts';

/** A finding as its clause says it, before it has an id. */
export const plainFinding = (
  clause: string,
  severity: Finding['severity'],
  message: string,
  span: Span,
  scope?: 'document',
): Omit<Finding, 'id'> => ({
  clause,
  severity,
  message,
  span,
  related: [],
  ...(scope === undefined ? {} : { scope }),
});

const whyLapsed: Readonly<Record<Lapsed['why'], string>> = {
  expired: 'This waiver has run out, so what it allowed is reported again. Renew it with a new date, or take it out.',
  unused:
    'This waiver allows something that is no longer there: the words were changed or the clause does not find them. Take it out.',
  old: 'This note is written the old way and never runs out. Write it with a reason, a name and a date.',
};

/** What is wrong in the front matter: what cannot be read, then what cannot be meant. */
export const frontMatterFaults = (draft: Draft): readonly FieldFault[] => [
  ...draft.frontMatter.faults,
  ...valueFaults(draft),
];

/** Findings about the draft's own furniture: front matter, notes to Probity, checks that failed. */
export function houseFindings(
  draft: Draft,
  lapsed: readonly Lapsed[],
  failed: ReadonlySet<string>,
): readonly { readonly finding: Omit<Finding, 'id'>; readonly lapsed: Lapsed | undefined }[] {
  const plain = (finding: Omit<Finding, 'id'>): { finding: Omit<Finding, 'id'>; lapsed: Lapsed | undefined } => ({
    finding,
    lapsed: undefined,
  });
  return [
    ...frontMatterFaults(draft).map((f) => plain(plainFinding('probity.front-matter', 'hint', f.message, f.source))),
    ...draft.notes.flatMap((n) =>
      n.kind === 'broken' ? [plain(plainFinding('probity.waiver', 'hint', n.message, n.source))] : [],
    ),
    ...lapsed.map((l) => ({
      finding: plainFinding('probity.waiver', 'hint', whyLapsed[l.why], l.waiver.source),
      lapsed: l,
    })),
    ...[...failed].map((id) =>
      plain(
        plainFinding(
          'probity.check',
          'hint',
          `The check ${id} failed on this draft and found nothing. The rest was checked. Please report it.`,
          { start: 0, end: 0 },
          'document',
        ),
      ),
    ),
    ...draft.blocks.flatMap((b) =>
      b.opaque && b.text.length > 20_000
        ? [
            plain(
              plainFinding(
                'probity.declined',
                'hint',
                'This paragraph is longer than 20,000 characters and was read for identifiers only. Split it to have all of it checked.',
                { start: b.source.start, end: b.source.start + 1 },
              ),
            ),
          ]
        : [],
    ),
  ];
}
