// In: a finding that a writer calls wrong. Out: what can be done about it where it was found: the sentence as a near miss on the council's own
// pages, so that it is silent from then on; or a report for the project, prepared by our own client and sent by nobody.
import { type CodeAction, CodeActionKind, type WorkspaceEdit } from 'vscode-languageserver';
import type { Protocol } from '../core/protocol/protocol.ts';
import { allowing } from '../core/protocol/teach.ts';
import type { Finding, Lesson, Review } from '../core/review/finding.ts';
import type { Client } from './client.ts';
import { type OwnFiles, withWords } from './own-file.ts';

/** Commands of our own client. */
const saveCommand = 'probity.saveTaught';
const reportCommand = 'probity.reportFalseAlarm';
/** In: `{ uri, id }` of a finding. Out: the report's words, or null where the finding is no longer there. */
export const reportRequest = 'probity/falseAlarm';

/** The book that holds for the draft, and the council's files in its folder. */
export type Pages = { readonly protocol: Protocol; readonly files: OwnFiles };

/** Where a clause's own page of the council lies, or will lie. */
function pathOf(clause: string, protocol: Protocol): string {
  const page = protocol.page(clause)?.path ?? '';
  const own = page.indexOf('.probity/rules/');
  return own === -1 ? `.probity/rules/${clause.replace('.', '/')}.md` : page.slice(own);
}

function taught(
  { clauses, example }: Lesson,
  { protocol, files }: Pages,
  client: Client,
): { readonly edit: WorkspaceEdit; readonly uris: readonly string[] } | undefined {
  const all: WorkspaceEdit[] = [];
  const uris: string[] = [];
  for (const clause of clauses) {
    const file = files(pathOf(clause, protocol));
    const words = allowing(file.text, protocol.page(clause)?.title ?? clause, example);
    const edit = words === undefined ? undefined : withWords(file, words.at, words.newText, client);
    if (edit === undefined) return undefined;
    all.push(edit);
    uris.push(file.uri);
  }
  const edit: WorkspaceEdit = client.versionedEdits
    ? { documentChanges: all.flatMap((e) => e.documentChanges ?? []) }
    : { changes: Object.fromEntries(all.flatMap((e) => Object.entries(e.changes ?? {}))) };
  return { edit, uris };
}

/**
 * @param alone whether no other finding is at the same place: then nobody need be told which one is meant
 * @param uri the draft's
 */
export function wrongHere(
  finding: Finding,
  review: Review,
  uri: string,
  alone: boolean,
  pages: Pages | undefined,
  client: Client,
): readonly CodeAction[] {
  const which = alone ? '' : ` (${finding.clause})`;
  const lesson = pages === undefined ? undefined : review.lessonOf(finding);
  const lessons = lesson === undefined || pages === undefined ? undefined : taught(lesson, pages, client);
  const teach: readonly CodeAction[] =
    lessons === undefined
      ? []
      : [
          {
            title: `This is wrong: teach Probity this sentence is fine${which}`,
            kind: CodeActionKind.QuickFix,
            edit: lessons.edit,
            // Read from the disk, as every page is: what only an editor holds counts for nobody else.
            ...(client.reports ? { command: { title: 'Save', command: saveCommand, arguments: [lessons.uris] } } : {}),
          },
        ];
  if (!client.reports) return teach;
  const title = `This is wrong: prepare a report without names${which}`;
  return [
    ...teach,
    {
      title,
      kind: CodeActionKind.QuickFix,
      command: { title, command: reportCommand, arguments: [{ uri, id: finding.id }] },
    },
  ];
}
