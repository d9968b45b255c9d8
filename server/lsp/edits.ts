// In: the edits of a fix. Out: a workspace edit as the client can take it: with the version it was made for, and with blanks as
// tab stops where the client has them.
import type { RenameFile, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../core/review/finding.ts';
import type { Span } from '../core/span.ts';
import type { Client } from './client.ts';
import { rangeOf } from './positions.ts';

const escapeSnippet = (words: string): string => words.replace(/[\\$}]/g, '\\$&');

/** `by [name], [date]` with its blanks as `by ${1:name}, ${2:date}`; all else stands as it is written. */
export function snippetOf(newText: string, blanks: readonly Span[]): string {
  let snippet = '';
  let at = 0;
  [...blanks]
    .sort((a, b) => a.start - b.start)
    .forEach((blank, i) => {
      const what = newText.slice(blank.start, blank.end).replace(/^\[|\]$/g, '');
      snippet += `${escapeSnippet(newText.slice(at, blank.start))}\${${i + 1}:${escapeSnippet(what)}}`;
      at = blank.end;
    });
  return snippet + escapeSnippet(newText.slice(at));
}

/** An editor indents the lines of a snippet as the line it goes into: wrong for Markdown that is indented already. */
function wouldIndent(document: TextDocument, edit: Edit): boolean {
  const { line } = document.positionAt(edit.span.start);
  return edit.newText.includes('\n') && /^[ \t]/.test(document.getText(document.getLineRange(line)));
}

/** @param renames files whose names the edits change in the draft, for a client that renames */
export function workspaceEditOf(
  document: TextDocument,
  edits: readonly Edit[],
  client: Client,
  renames: readonly RenameFile[] = [],
): WorkspaceEdit {
  const { uri, version } = document;
  const plain = (edit: Edit): TextEdit => ({ range: rangeOf(document, edit.span), newText: edit.newText });
  if (!client.versionedEdits) return { changes: { [uri]: edits.map(plain) } };
  // An editor takes one snippet an edit: the first with a blank, where the writer goes on typing.
  const first = client.snippets ? edits.find((e) => e.blanks.length > 0 && !wouldIndent(document, e)) : undefined;
  const one = (edit: Edit): TextEdit | SnippetTextEdit =>
    edit === first
      ? {
          range: rangeOf(document, edit.span),
          snippet: { kind: 'snippet', value: snippetOf(edit.newText, edit.blanks) },
        }
      : plain(edit);
  return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(one) }, ...renames] };
}
