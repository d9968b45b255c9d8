// In: what a server asks for that cannot read it itself: the language library, the council's `.probity` folder. Out: their text, read
// the way the editor reads files, in a browser and in folders that are no folders of this machine.
import { FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

type File = { readonly path: string; readonly text: string };

const wanted = /\.(?:ya?ml|md|txt)$/;
const largest = 1_000_000;
const most = 500;
const deepest = 4;

const textOf = async (file: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(file));

/** What cannot be read is left out; the rest is used. */
async function filesBelow(folder: Uri, path: string, depth: number): Promise<readonly File[]> {
  const entries = await workspace.fs.readDirectory(folder);
  const files: File[] = [];
  for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (files.length >= most) break;
    const [at, below] = [Uri.joinPath(folder, name), `${path}/${name}`];
    try {
      if (type === FileType.Directory && depth < deepest) files.push(...(await filesBelow(at, below, depth + 1)));
      else if (type === FileType.File && wanted.test(name) && (await workspace.fs.stat(at)).size <= largest)
        files.push({ path: below, text: await textOf(at) });
    } catch {}
  }
  return files;
}

/** @param holder the address of the folder that `.probity` may stand in. @returns null where it does not */
async function probityIn(holder: string): Promise<readonly File[] | null> {
  try {
    return await filesBelow(Uri.joinPath(Uri.parse(holder, true), '.probity'), '.probity', 0);
  } catch {
    return null;
  }
}

/**
 * Answers a client's server.
 * @param library where the language library lies. It is read once, however often the server is started.
 */
export function suppliesFrom(library: Uri): (client: BaseLanguageClient) => void {
  let text: Promise<string> | undefined;
  const languageLibrary = async (): Promise<string> => {
    text ??= textOf(library);
    try {
      return await text;
    } catch (error) {
      // Not for ever: the next start may find it.
      text = undefined;
      throw error;
    }
  };
  return (client) => {
    client.onRequest('probity/languageLibrary', languageLibrary);
    client.onRequest('probity/folder', ({ folder }: { readonly folder: string }) => probityIn(folder));
  };
}
