// In: the council's people file as it stands, and a name. Out: the edit that writes the name into it as public, making the file where there
// is none. The file is a list; a council that wrote it as a table has its entries below `people:`.
import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Book } from './books.ts';

/** `text` is undefined where there is no such file yet. */
export type PeopleFile = { readonly uri: string; readonly text: string | undefined };

/** @param folders of the workspace; a new file goes into the first where no `.probity` folder is near */
export function peopleFileOf(book: Book, folders: readonly string[]): PeopleFile | undefined {
  const folder = book.folder ?? folders[0];
  if (folder === undefined) return undefined;
  const own = book.own.find((f) => /(?:^|\/)\.probity\/people\.ya?ml$/.test(f.path));
  const name = own === undefined ? '.probity/people.yaml' : own.path.slice(own.path.indexOf('.probity/'));
  return { uri: `${folder.replace(/\/$/, '')}/${name}`, text: own?.text };
}

export function withPublicPerson({ uri, text }: PeopleFile, name: string): WorkspaceEdit {
  const indent = text !== undefined && /^people:/m.test(text) ? '  ' : '';
  const entry = `${indent}- name: ${JSON.stringify(name)}\n${indent}  standing: public\n`;
  const document = TextDocument.create(uri, 'yaml', 0, text ?? '');
  const end = document.positionAt((text ?? '').length);
  const newText = text === undefined || text === '' || text.endsWith('\n') ? entry : `\n${entry}`;
  const edit: TextDocumentEdit = {
    textDocument: { uri, version: null },
    edits: [{ range: { start: end, end }, newText }],
  };
  return {
    documentChanges: text === undefined ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edit] : [edit],
  };
}
