// In: commands and links that ask for the protocol. Out: the book, as read-only documents of the scheme `probity`, rendered, and a list
// of its clauses to search; and the checklist of the draft, which is a page beside them. The pages come from the server, which knows the council's own.
import {
  commands,
  Disposable,
  EventEmitter,
  type ExtensionContext,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  Uri,
  window,
  workspace,
} from 'vscode';

/** Asks the server; undefined where it is not running. */
export type Ask = <T>(method: string, params: { readonly [key: string]: unknown }) => Promise<T | undefined>;

type ClauseName = { readonly clause: string; readonly title: string; readonly section: string; readonly words: string };

const scheme = 'probity';
const contents = '/contents.md';
const checklist = '/checklist.md';
const pageOf = (clause: string): string => `/${clause.replace('.', '/')}.md`;

const refuse = (uri: Uri): never => {
  throw FileSystemError.NoPermissions(uri);
};

/** The book as a file system, so that a link from page to page is followed as between files. */
function bookFiles(text: (uri: Uri) => Promise<string>, changed: EventEmitter<FileChangeEvent[]>): FileSystemProvider {
  const bytesOf = async (uri: Uri): Promise<Uint8Array> => new TextEncoder().encode(await text(uri));
  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    stat: async (uri): Promise<FileStat> => {
      if (!uri.path.endsWith('.md')) return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
      return { type: FileType.File, ctime: 0, mtime: 0, size: (await bytesOf(uri)).length };
    },
    readFile: bytesOf,
    readDirectory: () => [],
    writeFile: refuse,
    createDirectory: refuse,
    delete: refuse,
    rename: refuse,
  };
}

async function pick(names: readonly ClauseName[]): Promise<string | undefined> {
  const items = names.map(({ clause, title, section, words }) => ({
    label: title,
    description: `${clause} · ${section}`,
    detail: words,
    clause,
  }));
  const options = {
    placeHolder: 'A clause, or words from its page',
    matchOnDescription: true,
    matchOnDetail: true,
  };
  return (await window.showQuickPick(items, options))?.clause;
}

async function show(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // An editor without the Markdown preview still has the words.
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }
}

export function registerBook(context: ExtensionContext, ask: Ask): void {
  const changed = new EventEmitter<FileChangeEvent[]>();
  /** The draft that was read last: its council's own pages come before the shipped ones. */
  let draft: string | undefined;
  const noteDraft = (): void => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId === 'markdown' && document.uri.scheme !== scheme) draft = document.uri.toString();
  };
  const text = async (uri: Uri): Promise<string> => {
    const page = await ask<string | null>('probity/bookPage', { address: uri.path.slice(1), uri: draft });
    if (page === undefined || page === null) throw FileSystemError.FileNotFound(uri);
    return page;
  };
  const open = async (path: string): Promise<void> => {
    noteDraft();
    const uri = Uri.from({ scheme, path });
    // A page that was shown before may have been rewritten since.
    changed.fire([{ type: FileChangeType.Changed, uri }]);
    await show(uri);
  };
  const openClause = async (given: unknown): Promise<void> => {
    noteDraft();
    if (typeof given === 'string') return open(pageOf(given));
    const names = await ask<readonly ClauseName[]>('probity/clauses', { uri: draft });
    const clause = names === undefined ? undefined : await pick(names);
    if (clause !== undefined) await open(pageOf(clause));
  };
  context.subscriptions.push(
    changed,
    workspace.registerFileSystemProvider(scheme, bookFiles(text, changed), { isReadonly: true, isCaseSensitive: true }),
    commands.registerCommand('probity.openProtocol', () => open(contents)),
    commands.registerCommand('probity.checklist', () => open(checklist)),
    // The page beside the draft follows what the writer notes in the front matter.
    workspace.onDidSaveTextDocument((saved) => {
      if (saved.uri.toString() === draft)
        changed.fire([{ type: FileChangeType.Changed, uri: Uri.from({ scheme, path: checklist }) }]);
    }),
    commands.registerCommand('probity.openClause', openClause),
  );
}
