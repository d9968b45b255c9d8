// In: the review of a draft, a range, and what a client asks for. Out: fixes of the findings there, in the first line what kind of writing
// the draft may be where it was guessed, and the one action that makes every fix that cannot change meaning. Nothing is checked again:
// findings are those of the review, found by the range asked about, since some clients send back diagnostics with columns of their own
// counting. Last of all: that a finding is wrong.
import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding, Fix, Question, Review } from '../core/review/finding.ts';
import { bySpan, overlaps, type Span } from '../core/span.ts';
import { type Client, entryOf } from './client.ts';
import { workspaceEditOf } from './edits.ts';
import type { OwnFile } from './own-file.ts';
import { withPublicPerson } from './people-file.ts';
import { shownSpan, spanOf, touches } from './positions.ts';
import type { Renamer } from './renaming.ts';
import { type Pages, wrongHere } from './this-is-wrong.ts';

/** What of the council's own files may be written into. */
export type Council = Pages & { readonly people: OwnFile };

export const fixAllKind = `${CodeActionKind.SourceFixAll}.probity`;
/** Says what kind of writing the draft is. No light bulb burns for it: it is there for who looks. */
export const profileKind = `${CodeActionKind.RefactorRewrite}.probity.profile`;

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
  peopleFile: OwnFile | undefined,
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

/** In the first line or that of a `type` that is none, and no further: what is asked of a whole draft is something else. */
function isAtTop(document: TextDocument, { start, end }: Range): boolean {
  if (start.line !== end.line) return false;
  return start.line === 0 || /^type[ \t]*:/i.test(document.getText(document.getLineRange(start.line)));
}

export function codeActionsOf(
  document: TextDocument,
  review: Review,
  range: Range,
  context: CodeActionContext,
  client: Client,
  council: Council | undefined = undefined,
  renamer: Renamer = () => [],
): CodeAction[] {
  const actions: CodeAction[] = [];
  const only = context.only ?? [CodeActionKind.QuickFix];
  const toldOf = (finding: Finding): Diagnostic[] =>
    context.diagnostics.filter((d) => entryOf(d.data, 'id') === finding.id);
  const quickFix = (finding: Finding, fix: Fix): CodeAction => {
    const renames = fix.renames === undefined ? [] : renamer(fix.renames);
    return {
      title: fix.renames === undefined || renames.length === 0 ? fix.title : fix.renames.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: toldOf(finding),
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
    actions.push(...answersHere(document, review, asked, at, client, council?.people));
    // Behind every fix: a writer who thinks the finding right finds what mends it first.
    for (const finding of here) {
      const wrong = wrongHere(finding, review, document.uri, here.length === 1, council, client);
      actions.push(...wrong.map((action) => ({ ...action, diagnostics: toldOf(finding) })));
    }
  }
  if (asksFor(profileKind, context.only ?? ['']) && isAtTop(document, range)) {
    for (const { title, edits } of review.profileFixes())
      actions.push({ title, kind: profileKind, edit: workspaceEditOf(document, edits, client) });
  }
  if (asksFor(fixAllKind, only)) {
    const edits = fixAllEdits(review);
    const title = 'Fix everything that cannot change the meaning';
    const edit = edits.length === 0 ? undefined : workspaceEditOf(document, edits, client);
    if (edit !== undefined) actions.push({ title, kind: fixAllKind, edit });
  }
  return actions;
}
