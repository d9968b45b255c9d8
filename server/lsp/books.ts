// In: the shipped book, and a way to read folders. Out: for each document the book that holds for it: the shipped pages with
// those of the nearest `.probity` folder above it, compiled, and what that folder says of the council.
import type { Checks } from '../core/protocol/checks.ts';
import type { BookFile, Fault } from '../core/protocol/page.ts';
import { compileProtocol, type Protocol } from '../core/protocol/protocol.ts';
import { readWorkspace } from '../core/review/read-workspace.ts';
import type { Workspace } from '../core/review/workspace.ts';
import { foldersAbove } from './addresses.ts';

export type Book = {
  /** The folder that `.probity` stands in; undefined for the shipped book alone. */
  readonly folder: string | undefined;
  /** The council's own files. */
  readonly own: readonly BookFile[];
  readonly protocol: Protocol;
  /** What is wrong in the council's own files. */
  readonly faults: readonly Fault[];
  readonly workspace: (profile: string | undefined) => Workspace;
  /** The protocol with one page as it stands in an editor. */
  readonly withPage: (path: string, text: string) => Protocol;
};

export type Books = {
  readonly of: (uri: string) => Promise<Book>;
  /** Books in use that come from a folder. */
  readonly loaded: () => readonly Book[];
  /** Reads every folder again: those in use at once, the others when they are next asked for. */
  readonly forget: () => void;
};

/**
 * @param onRead called whenever a folder has been read, or found to be gone
 */
export function openBooks(
  shipped: readonly BookFile[],
  checks: Checks,
  readFolder: (folder: string) => Promise<readonly BookFile[] | undefined>,
  onRead: () => void,
): Books {
  let base: Protocol | undefined;
  const shippedProtocol = (): Protocol => {
    base ??= compileProtocol(shipped, checks);
    return base;
  };

  function makeBook(folder: string | undefined, own: readonly BookFile[]): Book {
    const files = [...shipped, ...own];
    // A council that only says who it is has the shipped protocol: compiling takes far longer than asking.
    const writes = own.some((f) => /^\.probity\/(?:rules|words)\//.test(f.path));
    const protocol = writes ? compileProtocol(files, checks) : shippedProtocol();
    const workspaces = new Map<string | undefined, Workspace>();
    return {
      folder,
      own,
      protocol,
      faults: [...protocol.faults.filter((f) => f.path.startsWith('.probity/')), ...readWorkspace(own).faults],
      // The same object for the same profile: a review may remember what it found by it.
      workspace: (profile) => {
        const known = workspaces.get(profile) ?? readWorkspace(own, profile).workspace;
        workspaces.set(profile, known);
        return known;
      },
      withPage: (path, text) => compileProtocol([...files.filter((f) => f.path !== path), { path, text }], checks),
    };
  }

  let plain: Book | undefined;
  let found = new Map<string, Promise<Book | undefined>>();
  let loaded = new Map<string, Book>();

  function inFolder(folder: string): Promise<Book | undefined> {
    const known = found.get(folder);
    if (known !== undefined) return known;
    const books = loaded;
    const reading = readFolder(folder)
      .catch(() => undefined)
      .then((own) => {
        const book = own === undefined ? undefined : makeBook(folder, own);
        if (book !== undefined) books.set(folder, book);
        // Not for a reading that `forget` has overtaken.
        if (books === loaded) onRead();
        return book;
      });
    found.set(folder, reading);
    return reading;
  }

  return {
    of: async (uri) => {
      for (const folder of foldersAbove(uri)) {
        const book = await inFolder(folder);
        if (book !== undefined) return book;
      }
      plain ??= makeBook(undefined, []);
      return plain;
    },
    loaded: () => [...loaded.values()],
    forget: () => {
      const inUse = [...loaded.keys()];
      found = new Map();
      loaded = new Map();
      for (const folder of inUse) void inFolder(folder);
    },
  };
}
