// In: the council's people file as it stands, and a name. Out: the edit that writes the name into it as public, making the file where there
// is none. The file is a list; a council that wrote it as a table has its entries below `people:`.
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sameUri } from './addresses.ts';
import type { Book } from './books.ts';
import type { Client } from './client.ts';

/** `text` is undefined where there is no such file yet; `version` is that of the editor in which it is open. */
export type PeopleFile = {
  readonly uri: string;
  readonly text: string | undefined;
  readonly version: number | null;
};

/**
 * @param folder of the workspace that the draft lies in and that may be read; a new file goes there where no `.probity` folder is near
 * @param open documents in the client's editors, which may be newer than what was read
 */
export function peopleFileOf(
  book: Book,
  folder: string | undefined,
  open: readonly TextDocument[],
): PeopleFile | undefined {
  const home = book.folder ?? folder;
  if (home === undefined) return undefined;
  const own = book.own.find((f) => /(?:^|\/)\.probity\/people\.ya?ml$/.test(f.path));
  const name = own === undefined ? '.probity/people.yaml' : own.path.slice(own.path.indexOf('.probity/'));
  const uri = `${home.replace(/\/$/, '')}/${name}`;
  const shown = own === undefined ? undefined : open.find((d) => sameUri(d.uri, uri));
  return { uri, text: shown?.getText() ?? own?.text, version: shown?.version ?? null };
}

/** Where the entries of a list in lines begin; undefined where the file is written in another way. */
function indentOf(text: string): string | undefined {
  const lines = text.split(/\r?\n/).filter((line) => !/^\s*(?:#.*|---\s*)?$/.test(line));
  const entry = lines.find((line) => /^\s*- /.test(line));
  if (entry !== undefined) return /^\s*/.exec(entry)?.[0] ?? '';
  if (lines.length === 0) return '';
  return lines.length === 1 && /^people:\s*$/.test(lines[0] ?? '') ? '  ' : undefined;
}

/** @returns undefined where this client cannot make the file, or the file is written so that a line added to it would break it */
export function withPublicPerson(file: PeopleFile, name: string, client: Client): WorkspaceEdit | undefined {
  const { uri, text, version } = file;
  const indent = indentOf(text ?? '');
  if (indent === undefined || (text === undefined && !client.createsFiles)) return undefined;
  const eol = text?.includes('\r\n') === true ? '\r\n' : '\n';
  const entry = `${indent}- name: ${JSON.stringify(name)}${eol}${indent}  standing: public${eol}`;
  const document = TextDocument.create(uri, 'yaml', 0, text ?? '');
  const end = document.positionAt((text ?? '').length);
  const newText = text === undefined || text === '' || text.endsWith('\n') ? entry : `${eol}${entry}`;
  const edits = [{ range: { start: end, end }, newText }];
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  const edit = { textDocument: { uri, version }, edits };
  return {
    documentChanges: text === undefined ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edit] : [edit],
  };
}
