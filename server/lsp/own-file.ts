// In: the council's files as they were read and as editors hold them. Out: one of them to write into, and the edit that does so, making the
// file where there is none.
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { addressBelow, sameUri } from './addresses.ts';
import type { Book } from './books.ts';
import type { Client } from './client.ts';

/** `text` is undefined where there is no such file yet; `version` is that of the editor in which it is open. */
export type OwnFile = {
  readonly uri: string;
  readonly text: string | undefined;
  readonly version: number | null;
};

/** The council's files that a draft's answers may be written into: by path below the folder, such as `.probity/people.yaml`. */
export type OwnFiles = (path: string) => OwnFile;

/**
 * @param folder of the workspace that the draft lies in and that may be read; a new file goes there where no `.probity` folder is near
 * @param open documents in the client's editors, which may be newer than what was read
 */
export function ownFilesOf(
  book: Book,
  folder: string | undefined,
  open: readonly TextDocument[],
): OwnFiles | undefined {
  const home = book.folder ?? folder;
  if (home === undefined) return undefined;
  return (path) => {
    const uri = addressBelow(home, path);
    const own = book.own.find((f) => f.path === path);
    const shown = open.find((d) => sameUri(d.uri, uri));
    return { uri, text: shown?.getText() ?? own?.text, version: shown?.version ?? null };
  };
}

/** @returns undefined where this client cannot make the file */
export function withWords(
  { uri, text, version }: OwnFile,
  at: number,
  newText: string,
  client: Client,
): WorkspaceEdit | undefined {
  if (text === undefined && !client.createsFiles) return undefined;
  const place = TextDocument.create(uri, '', 0, text ?? '').positionAt(at);
  const edits = [{ range: { start: place, end: place }, newText }];
  if (!client.versionedEdits) return { changes: { [uri]: edits } };
  const edit = { textDocument: { uri, version }, edits };
  return {
    documentChanges: text === undefined ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edit] : [edit],
  };
}
