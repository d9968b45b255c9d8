// In: the review of a draft, a range, and what a client asks for. Out: fixes of the findings there, and the one action that makes
// every fix that cannot change meaning. Nothing is checked again: findings are those of the review, found by the range asked about,
// since some clients send back diagnostics with columns of their own counting.
import { type CodeAction, type CodeActionContext, CodeActionKind, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding, Fix, Question, Review } from '../core/review/finding.ts';
import { bySpan, overlaps, type Span } from '../core/span.ts';
import { type Client, entryOf } from './client.ts';
import { workspaceEditOf } from './edits.ts';
import { type PeopleFile, withPublicPerson } from './people-file.ts';
import { shownSpan, spanOf, touches } from './positions.ts';
import type { Renamer } from './renaming.ts';

export const fixAllKind = `${CodeActionKind.SourceFixAll}.probity`;

const asksFor = (kind: string, only: readonly string[]): boolean =>
  only.some((o) => o === '' || kind === o || kind.startsWith(`${o}.`));

/** Waiving, consent and asking leave the words as they are: a person decides on them. */
const isPreferred = (fix: Fix): boolean =>
  fix.preferred && !['waive', 'consent', 'ask'].includes(fix.kind) && fix.edits.every((e) => e.blanks.length === 0);

/** Two edits that may not both be made: they share a unit, or stand at the same place. */
const collide = (a: Edit, b: Edit): boolean =>
  (a.span.start < b.span.end && b.span.start < a.span.end) || a.span.start === b.span.start;

/** The preferred fix of each finding, in the order of the draft, left out where it would touch one before it. */
function fixAllEdits(review: Review): readonly Edit[] {
  const edits: Edit[] = [];
  for (const finding of review.findings) {
    const fix = review.fixesOf(finding).find(isPreferred);
    if (fix === undefined || fix.edits.some((e) => edits.some((other) => collide(e, other)))) continue;
    edits.push(...fix.edits);
  }
  return edits.sort((a, b) => bySpan(a.span, b.span));
}

/** What may be answered about the people named at a place: a public role, which the people file keeps; consent; no name at all. */
function answersHere(
  document: TextDocument,
  review: Review,
  asked: readonly Question[],
  at: Span,
  client: Client,
  peopleFile: PeopleFile | undefined,
): readonly CodeAction[] {
  if (asked.length === 0) return [];
  const mentioned = asked.flatMap((q) => q.mentions).filter((m) => touches(m, at));
  const roles = review.people().flatMap((p): readonly CodeAction[] => {
    const isAsked = p.standing === 'unknown' && p.mentions.some((m) => mentioned.some((a) => overlaps(m, a)));
    const edit = isAsked && peopleFile !== undefined ? withPublicPerson(peopleFile, p.name, client) : undefined;
    const title = `${p.name} is named in a public role`;
    return edit === undefined ? [] : [{ title, kind: CodeActionKind.QuickFix, edit }];
  });
  const answers = asked.flatMap((q) => review.answersOf(q, at));
  return [
    ...roles,
    ...answers.map((fix) => ({
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      edit: workspaceEditOf(document, fix.edits, client),
    })),
  ];
}

export function codeActionsOf(
  document: TextDocument,
  review: Review,
  range: Range,
  context: CodeActionContext,
  client: Client,
  peopleFile: PeopleFile | undefined = undefined,
  renamer: Renamer = () => [],
): CodeAction[] {
  const actions: CodeAction[] = [];
  const only = context.only ?? [CodeActionKind.QuickFix];
  const quickFix = (finding: Finding, fix: Fix): CodeAction => {
    const renames = fix.renames === undefined ? [] : renamer(fix.renames);
    return {
      title: fix.renames === undefined || renames.length === 0 ? fix.title : fix.renames.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: context.diagnostics.filter((d) => entryOf(d.data, 'id') === finding.id),
      edit: workspaceEditOf(document, fix.edits, client, renames),
      ...(isPreferred(fix) ? { isPreferred: true } : {}),
    };
  };
  if (asksFor(CodeActionKind.QuickFix, only)) {
    const text = document.getText();
    const at = spanOf(document, range);
    const here = review.findings.filter((f) => touches(shownSpan(text, f.span), at));
    actions.push(...here.flatMap((finding) => review.fixesOf(finding).map((fix) => quickFix(finding, fix))));
    const asked = review.questions.filter((q) => q.mentions.some((m) => touches(m, at)));
    actions.push(...answersHere(document, review, asked, at, client, peopleFile));
  }
  if (asksFor(fixAllKind, only)) {
    const edits = fixAllEdits(review);
    const title = 'Fix everything that cannot change the meaning';
    const edit = edits.length === 0 ? undefined : workspaceEditOf(document, edits, client);
    if (edit !== undefined) actions.push({ title, kind: fixAllKind, edit });
  }
  return actions;
}
