// In: the council's people file as it stands, and a name. Out: the edit that writes the name into it as public, making the file where there
// is none. The file is a list; a council that wrote it as a table has its entries below `people:`.
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Book } from './books.ts';
import type { Client } from './client.ts';
import { type OwnFile, type OwnFiles, withWords } from './own-file.ts';

export function peopleFileOf(book: Book, files: OwnFiles): OwnFile {
  const own = book.own.find((f) => /(?:^|\/)\.probity\/people\.ya?ml$/.test(f.path));
  return files(own === undefined ? '.probity/people.yaml' : own.path.slice(own.path.indexOf('.probity/')));
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
export function withPublicPerson(file: OwnFile, name: string, client: Client): WorkspaceEdit | undefined {
  const text = file.text ?? '';
  const indent = indentOf(text);
  if (indent === undefined) return undefined;
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const entry = `${indent}- name: ${JSON.stringify(name)}${eol}${indent}  standing: public${eol}`;
  return withWords(file, text.length, text === '' || text.endsWith('\n') ? entry : `${eol}${entry}`, client);
}
