// In: what the server asks of its machine. Out: the answers of a Node process: files, the clock, the language library beside the bundle.
import type { Dirent } from 'node:fs';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language } from '../core/language/language.ts';
import type { BookFile } from '../core/protocol/page.ts';
import type { Host } from '../lsp/host.ts';

/** More than a council writes; less than what would keep an editor waiting. */
const mostFiles = 2_000;
const mostBytes = 1_000_000;

const pad = (n: number): string => String(n).padStart(2, '0');

/** Today by the clock and the time zone of this machine. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}

async function entriesOf(folder: string): Promise<readonly Dirent[] | undefined> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch {
    return undefined;
  }
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    return (await stat(path)).size > mostBytes ? undefined : await readFile(path, 'utf8');
  } catch {
    // Gone between the listing and the reading, or not ours to read.
    return undefined;
  }
}

/** The files of the `.probity` folder in a folder of this machine, or undefined where there is none. */
export async function readProbityFolder(folder: string): Promise<readonly BookFile[] | undefined> {
  const entries = await entriesOf(join(folder, '.probity'));
  if (entries === undefined) return undefined;
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(?:md|ya?ml|txt)$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .slice(0, mostFiles);
  const files = await Promise.all(
    paths.map(async (path) => ({ path: relative(folder, path).split(sep).join('/'), text: await textOf(path) })),
  );
  return files.flatMap(({ path, text }) => (text === undefined ? [] : [{ path, text }]));
}

/**
 * @param dist the folder of the bundles: the language library lies in it, the shipped book beside it
 */
export function nodeHost(dist: string): Host {
  return {
    loadLanguage: async () => {
      const library: { readonly loadLanguage: () => Language } = createRequire(join(dist, 'server.cjs'))(
        './language.cjs',
      );
      return library.loadLanguage();
    },
    readFolder: async (folder) => (folder.startsWith('file:') ? readProbityFolder(fileURLToPath(folder)) : undefined),
    today,
    pageUri: (path) => {
      const file = join(dist, '..', 'rules', path);
      return existsSync(file) ? pathToFileURL(file).href : undefined;
    },
  };
}
