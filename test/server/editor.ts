// In: what an editor can do, and its folders. Out: an editor without a window: the built server over standard input and output, and
// everything it said, in the order in which it said it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentContentChangeEvent,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const dist = resolve('dist');

/** Pulls diagnostics, as VS Code does. */
export const pulling: ClientCapabilities = {
  general: { positionEncodings: ['utf-16'] },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    publishDiagnostics: { relatedInformation: true },
  },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
  },
};

/** Makes files that an edit asks for, as well. */
export const making: ClientCapabilities = {
  ...pulling,
  workspace: {
    ...pulling.workspace,
    workspaceEdit: { ...pulling.workspace?.workspaceEdit, resourceOperations: ['create', 'rename', 'delete'] },
  },
};

/** Is sent diagnostics, shows plain text, watches nothing and knows no tab stops, as older editors. */
export const plain: ClientCapabilities = { workspace: { workspaceEdit: { documentChanges: true } } };

export type Options = {
  readonly can?: ClientCapabilities;
  readonly folders?: readonly string[];
  readonly settings?: (uri: string | undefined) => unknown;
  readonly options?: unknown;
  /** Another folder with `server.cjs`, `server.worker.js` and `language.cjs`. */
  readonly server?: string;
};

type Said = { readonly method: string; readonly params: unknown };

export type Editor = {
  readonly abilities: InitializeResult['capabilities'];
  readonly open: (uri: string, text: string, language?: string) => Promise<void>;
  readonly change: (uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]) => Promise<void>;
  readonly close: (uri: string) => Promise<void>;
  readonly notify: (method: string, params: unknown) => Promise<void>;
  readonly ask: <R>(method: string, params: unknown) => Promise<R>;
  readonly askAndCancel: (
    method: string,
    params: unknown,
  ) => { readonly answer: Promise<unknown>; readonly cancel: () => void };
  readonly pull: (uri: string, previousResultId?: string) => Promise<DocumentDiagnosticReport>;
  /** The diagnostics of a document, pulled. */
  readonly found: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly hover: (uri: string, position: Position) => Promise<Hover | null>;
  readonly actions: (uri: string, range: Range, context?: Partial<CodeActionContext>) => Promise<readonly CodeAction[]>;
  /** The next thing the server says that it has not been asked about before, of a method, that passes a test. */
  readonly heard: <P>(method: string, test?: (params: P) => boolean) => Promise<P>;
  /** Diagnostics sent for a document, the next that pass a test. */
  readonly sent: (uri: string, test?: (d: PublishDiagnosticsParams) => boolean) => Promise<PublishDiagnosticsParams>;
  /** Holds back answers to the server's questions about settings; what it gives back lets them go. */
  readonly holdSettings: () => () => void;
  readonly setSettings: (settings: Options['settings']) => void;
  /** Whatever the server wrote outside the protocol, and every line it logged. */
  readonly overheard: () => string;
  readonly stop: () => Promise<number | null>;
};

export async function startEditor(given: Options = {}): Promise<Editor> {
  const { can = pulling, folders = [], options, server = dist } = given;
  let { settings } = given;
  const child = spawn(process.execPath, [join(server, 'server.cjs'), '--stdio'], { stdio: 'pipe' });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  let overheard = '';
  child.stderr.on('data', (data) => {
    overheard += String(data);
  });

  const unheard: Said[] = [];
  const listeners = new Set<() => void>();
  const note = (method: string, params: unknown): void => {
    unheard.push({ method, params });
    for (const listener of [...listeners]) listener();
  };
  let gate: Promise<void> = Promise.resolve();
  for (const method of ['textDocument/publishDiagnostics', 'window/showMessage']) {
    connection.onNotification(method, (params) => note(method, params));
  }
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    overheard += `${message}\n`;
  });
  for (const method of ['workspace/diagnostic/refresh', 'client/registerCapability']) {
    connection.onRequest(method, (params) => {
      note(method, params);
      return null;
    });
  }
  connection.onRequest('workspace/configuration', async ({ items }: { items: { scopeUri?: string }[] }) => {
    note('workspace/configuration', items);
    await gate;
    return items.map(({ scopeUri }) => settings?.(scopeUri) ?? null);
  });
  connection.listen();

  const notify: Editor['notify'] = (method, params) => connection.sendNotification(method, params);
  const ask: Editor['ask'] = (method, params) => connection.sendRequest(method, params);
  const heard = <P>(method: string, test: (params: P) => boolean = () => true): Promise<P> =>
    new Promise((resolve) => {
      const look = (): void => {
        const at = unheard.findIndex((said) => said.method === method && test(said.params as P));
        if (at === -1) return;
        listeners.delete(look);
        const [said] = unheard.splice(at, 1);
        resolve(said?.params as P);
      };
      listeners.add(look);
      look();
    });
  const pull: Editor['pull'] = (uri, previousResultId) =>
    ask('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });

  const { capabilities } = await ask<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: can,
    initializationOptions: options,
    workspaceFolders: folders.map((uri) => ({ uri, name: 'folder' })),
  });
  return {
    abilities: capabilities,
    notify,
    ask,
    heard,
    pull,
    open: (uri, text, languageId = 'markdown') =>
      notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, contentChanges) =>
      notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    close: (uri) => notify('textDocument/didClose', { textDocument: { uri } }),
    askAndCancel: (method, params) => {
      const canceller = new CancellationTokenSource();
      return { answer: connection.sendRequest(method, params, canceller.token), cancel: () => canceller.cancel() };
    },
    found: async (uri) => {
      const report = await pull(uri);
      if (report.kind !== 'full') throw new Error('nothing was pulled before, so nothing is unchanged');
      return report.items;
    },
    hover: (uri, position) => ask('textDocument/hover', { textDocument: { uri }, position }),
    actions: (uri, range, context = {}) =>
      ask('textDocument/codeAction', { textDocument: { uri }, range, context: { diagnostics: [], ...context } }),
    sent: (uri, test = () => true) =>
      heard<PublishDiagnosticsParams>('textDocument/publishDiagnostics', (p) => p.uri === uri && test(p)),
    holdSettings: () => {
      let release = (): void => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    setSettings: (next) => {
      settings = next;
    },
    overheard: () => overheard,
    stop: async () => {
      if (child.exitCode === null) {
        await ask('shutdown', undefined);
        await notify('exit', undefined);
      }
      const code = await ended;
      connection.dispose();
      return code;
    },
  };
}

/** An editor that has said `initialized` and whose server has its language: whatever follows is whole. */
export async function readyEditor(options: Options = {}): Promise<Editor> {
  const editor = await startEditor(options);
  await editor.notify('initialized', {});
  const { can = pulling } = options;
  if (can.workspace?.diagnostics?.refreshSupport !== true) return editor;
  // The language is loaded behind the first answer.
  const warmUp = 'untitled:Warm-up';
  await editor.open(warmUp, 'Hello.\n');
  await editor.pull(warmUp);
  await editor.heard('workspace/diagnostic/refresh');
  await editor.close(warmUp);
  return editor;
}

/** A folder of its own with these files; `end` takes it away. */
export function tempFolder(files: Readonly<Record<string, string>>): {
  readonly path: string;
  readonly uri: string;
  readonly at: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly end: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'probity-'));
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);
  return {
    path,
    uri: pathToFileURL(path).href,
    at: (name) => pathToFileURL(join(path, name)).href,
    write,
    end: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Where words stand in a text, as the protocol counts. */
export function rangeOf(text: string, words: string, from = 0): Range {
  const start = text.indexOf(words, from);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  const document = TextDocument.create('', '', 0, text);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}

export const textAt = (text: string, range: Range): string => TextDocument.create('', '', 0, text).getText(range);

/** Clauses of diagnostics, in order. */
export const clausesOf = (diagnostics: readonly Diagnostic[]): readonly unknown[] => diagnostics.map((d) => d.code);

/** The files that an action makes, and every text it changes as it stands afterwards; `texts` are those there are, by address. */
export function afterwards(
  texts: Readonly<Record<string, string>>,
  edit: WorkspaceEdit | undefined,
): { readonly made: readonly string[]; readonly texts: Readonly<Record<string, string>> } {
  const changes = edit?.documentChanges ?? [];
  const made = changes.flatMap((c) => ('kind' in c && c.kind === 'create' ? [c.uri] : []));
  const written = changes.flatMap((c) => ('edits' in c ? [c] : []));
  return {
    made,
    texts: Object.fromEntries(
      written.map((c) => [c.textDocument.uri, applied(texts[c.textDocument.uri] ?? '', { documentChanges: [c] })]),
    ),
  };
}

/** The edits of an action on one document, with the version they say they are for. */
export function editsOf(edit: WorkspaceEdit | undefined): {
  readonly version: number | null | undefined;
  readonly edits: readonly (TextEdit | { readonly range: Range; readonly snippet: { readonly value: string } })[];
} {
  const [change] = edit?.documentChanges ?? [];
  if (change === undefined || !('edits' in change)) throw new Error('no versioned edit');
  return { version: change.textDocument.version, edits: change.edits };
}

/** A text with an action's edits made; tab stops stand as a writer who presses Tab would leave them. */
export function applied(text: string, edit: WorkspaceEdit | undefined): string {
  const plainEdits = editsOf(edit).edits.map((e) => ({
    range: e.range,
    newText:
      'newText' in e ? e.newText : e.snippet.value.replace(/\$\{\d+:([^}]*)\}/g, '[$1]').replace(/\\([\\$}])/g, '$1'),
  }));
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), plainEdits);
}
