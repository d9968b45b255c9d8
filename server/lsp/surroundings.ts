// In: a document's address. Out: all that its answers depend on besides its text: book, settings, language, day, folders. Whatever of
// it changes, the edition changes, and no answer made before is taken for one made after.
import type { Language } from '../core/language/language.ts';
import type { Book, Books } from './books.ts';
import type { Host } from './host.ts';
import type { Surroundings } from './reviews.ts';
import { readSettings, type Settings } from './settings.ts';

export type Keeper = {
  readonly of: (uri: string) => Promise<Surroundings>;
  readonly folders: () => readonly string[];
  readonly setFolders: (folders: readonly string[]) => void;
  readonly setLanguage: (language: Language) => void;
  readonly forgetSettings: () => void;
  readonly forgetBooks: () => void;
  readonly closed: (uri: string) => void;
  readonly books: () => readonly Book[];
};

/**
 * @param ask what the client says for the section `probity` at a document
 */
export function keepSurroundings(books: Books, host: Host, ask: (uri: string) => Promise<unknown>): Keeper {
  let generation = 0;
  let folders: readonly string[] = [];
  let language: Language | undefined;
  let settings = new Map<string, Promise<Settings>>();

  function settingsOf(uri: string): Promise<Settings> {
    const known = settings.get(uri);
    if (known !== undefined) return known;
    const asked = ask(uri).then(readSettings, () => readSettings(undefined));
    settings.set(uri, asked);
    return asked;
  }

  return {
    of: async (uri) => {
      for (;;) {
        const began = generation;
        const [book, own] = await Promise.all([books.of(uri), settingsOf(uri)]);
        const today = host.today();
        // What was read while something changed is of two minds: read again.
        if (began === generation)
          return {
            edition: `${began}.${today}`,
            book,
            settings: own,
            language,
            today,
            folders,
            placedPictures: host.placedPictures,
          };
      }
    },
    folders: () => folders,
    setFolders: (next) => {
      generation++;
      folders = next;
    },
    setLanguage: (next) => {
      generation++;
      language = next;
    },
    forgetSettings: () => {
      generation++;
      settings = new Map();
    },
    forgetBooks: () => {
      generation++;
      books.forget();
    },
    closed: (uri) => void settings.delete(uri),
    books: books.loaded,
  };
}
