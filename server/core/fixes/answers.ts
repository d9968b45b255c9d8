// In: a question about a person. Out: what the writer may answer in the draft: that the person has agreed, which goes into the front matter,
// or that no name is needed, which takes it out of every place. Each is tried on the draft before it is offered.
import type { Draft } from '../draft/draft.ts';
import { toSource } from '../draft/prose.ts';
import { readDraft } from '../draft/read.ts';
import type { Stood } from '../people/standing.ts';
import type { Case } from '../review/conditions.ts';
import type { Finding, Fix, Question } from '../review/finding.ts';
import type { Span } from '../span.ts';
import { anonymised } from './anonymise.ts';
import { consentField } from './consent.ts';
import { toEdit } from './source-edits.ts';
import { applyEdits, keepsMarkdown } from './trying.ts';

type Again = (draft: Draft) => readonly Finding[];

function answersAbout(c: Case, person: Stood, before: readonly Finding[], again: Again): readonly Fix[] {
  const agreed: Fix = {
    title: `${person.display} has agreed: note it`,
    kind: 'consent',
    preferred: false,
    edits: [toEdit(consentField(c.draft, person.display))],
  };
  const edits = anonymised(c, person, { what: '', child: false }, 'name').map(toEdit);
  const fixed = readDraft(applyEdits(c.draft.text, edits), c.draft);
  if (edits.length === 0 || !keepsMarkdown(c.draft, fixed, edits.length) || again(fixed).length > before.length)
    return [agreed];
  const places = `${edits.length} ${edits.length === 1 ? 'place' : 'places'}`;
  return [agreed, { title: `Make ${person.display} anonymous (${places})`, kind: 'replace', preferred: false, edits }];
}

const isNamedAt = (c: Case, person: Stood, at: Span): boolean =>
  person.mentions.some((m) => {
    const block = c.draft.blocks[m.block];
    const here = block === undefined ? undefined : toSource(block, m.span);
    return here !== undefined && at.start <= here.end && here.start <= at.end;
  });

/**
 * @param at in the source; answers are only about people named there
 * @param before the findings of the draft as it stands
 * @param again those of a draft that was changed
 */
export const answersTo = (
  c: Case,
  question: Question,
  at: Span | undefined,
  before: readonly Finding[],
  again: Again,
): readonly Fix[] =>
  c.known.people
    .filter((p) => question.people.includes(p.key) && (at === undefined || isNamedAt(c, p, at)))
    .flatMap((p) => answersAbout(c, p, before, again));
