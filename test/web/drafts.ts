// In: nothing. Out: the drafts that every host is held against, and what the desktop server finds in them, over standard input and output.
import { readdirSync, readFileSync } from 'node:fs';
import type { Diagnostic } from 'vscode-languageserver';
import { readyEditor } from '../server/editor.ts';

export type DraftFile = { readonly name: string; readonly text: string };

export const drafts: readonly DraftFile[] = ['test/drafts', 'samples', 'test/whole']
  .flatMap((folder) => readdirSync(folder).map((name) => ({ folder, name })))
  .filter(({ name }) => name.endsWith('.md'))
  .map(({ folder, name }) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

/** A diagnostic as each of the hosts gives it: clause, severity, place. */
export const plainly = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  diagnostics
    .map(({ code, severity, range: { start, end } }) =>
      [code, severity, start.line, start.character, end.line, end.character].join(' '),
    )
    .sort();

/** What the desktop server finds, by draft. */
export async function onDesktop(): Promise<Readonly<Record<string, readonly string[]>>> {
  const editor = await readyEditor();
  try {
    const found: Record<string, readonly string[]> = {};
    for (const { name, text } of drafts) {
      await editor.open(`untitled:${name}`, text);
      found[name] = plainly(await editor.found(`untitled:${name}`));
    }
    return found;
  } finally {
    await editor.stop();
  }
}
