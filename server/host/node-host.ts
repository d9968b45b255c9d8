// In: what the server asks of its machine. Out: the answers of a Node process: files, the clock, the language library beside the bundle.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language } from '../core/language/language.ts';
import type { Host } from '../lsp/host.ts';
import { readProbity } from './probity-folder.ts';

const pad = (n: number): string => String(n).padStart(2, '0');

/** Today by the clock and the time zone of this machine. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
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
    readFolder: async (folder) => {
      if (!folder.startsWith('file:')) return undefined;
      const holder = fileURLToPath(folder);
      return existsSync(join(holder, '.probity')) ? readProbity(holder) : undefined;
    },
    today,
    pageUri: (path) => {
      const file = join(dist, '..', 'rules', path);
      return existsSync(file) ? pathToFileURL(file).href : undefined;
    },
  };
}
