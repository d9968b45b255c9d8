// In: what the server asks of its machine. Out: the answers of a Node process: files, the clock, the language library beside the bundle.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Language } from '../core/language/language.ts';
import type { Host } from '../lsp/host.ts';
import { placedPictures } from './picture-place.ts';
import { readProbity } from './probity-folder.ts';
import { today } from './today.ts';

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
    canRead: (folder) => folder.startsWith('file:'),
    readFolder: async (folder) => {
      const holder = fileURLToPath(folder);
      return existsSync(join(holder, '.probity')) ? readProbity(holder) : undefined;
    },
    placedPictures: (pictures, draft, folder) =>
      draft.startsWith('file:') && folder.startsWith('file:')
        ? placedPictures(pictures, fileURLToPath(draft), fileURLToPath(folder))
        : [],
    hasFile: (file) => file.startsWith('file:') && existsSync(fileURLToPath(file)),
    today,
    pageUri: (path) => {
      const file = join(dist, '..', 'rules', path);
      return existsSync(file) ? pathToFileURL(file).href : undefined;
    },
  };
}
