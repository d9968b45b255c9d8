// In: the connection of a web worker. Out: what the server asks of its machine: the language library as the client read it, and the clock.
import type { Connection } from 'vscode-languageserver';
import type { Language } from '../core/language/language.ts';
import type { Host } from '../lsp/host.ts';
import { today } from './today.ts';

/** Asked of our own client: the text of the language library, `dist/language.cjs`. */
const languageRequest = 'probity/languageLibrary';

type Library = { readonly loadLanguage: () => Language };
type Scope = { module?: { exports: Partial<Library> }; importScripts(url: string): void };

/** Runs the library's bundle, which is written for `require`, in a worker that has none. */
function run(text: string): Partial<Library> {
  const scope = globalThis as unknown as Scope;
  const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const module: { exports: Partial<Library> } = { exports: {} };
  scope.module = module;
  try {
    scope.importScripts(url);
  } finally {
    delete scope.module;
    URL.revokeObjectURL(url);
  }
  return module.exports;
}

export function workerHost(connection: Connection): Host {
  return {
    loadLanguage: async () => {
      const text: unknown = await connection.sendRequest(languageRequest);
      if (typeof text !== 'string') throw new Error('the client has no language library');
      const { loadLanguage } = run(text);
      if (loadLanguage === undefined) throw new Error('the language library is not one');
      return loadLanguage();
    },
    today,
  };
}
