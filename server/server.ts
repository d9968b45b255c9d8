// In: a connection to an editor, and the host it runs on. Out: a language server: documents in, diagnostics, hovers and fixes out.
// The same function serves a Node process and a web worker; what each feature says is in lsp/.
import checks from 'bundled:checks';
import pages from 'bundled:pages';
import {
  CodeLensRefreshRequest,
  type Connection,
  type DocumentDiagnosticReport,
  MessageType,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readFrontMatter } from './core/draft/front-matter.ts';
import { type Jurisdiction, jurisdictionOf } from './core/front-matter/jurisdiction.ts';
import { abilitiesFor, askToBeTold } from './lsp/abilities.ts';
import { folderOf, foldersAbove, sameUri } from './lsp/addresses.ts';
import { askAgain, faultText, safely } from './lsp/answers.ts';
import { type Book, openBooks } from './lsp/books.ts';
import { checklistAddress, checklistPage } from './lsp/checklist-page.ts';
import { bookPageOf, bookPageRequest, clauseNamesOf, clausesRequest } from './lsp/clause-page.ts';
import { clientOf, entryOf } from './lsp/client.ts';
import { codeActionsOf } from './lsp/code-actions.ts';
import { completionsOf, mayComplete } from './lsp/completion.ts';
import { openDesk } from './lsp/desk.ts';
import { clauseHref, diagnosticsOf } from './lsp/diagnostics.ts';
import { tellFaults } from './lsp/faults.ts';
import { folderReader, folderRequest, trustedNotification } from './lsp/folders.ts';
import type { Host } from './lsp/host.ts';
import { hoverOf } from './lsp/hover.ts';
import { lensesOf } from './lsp/lens.ts';
import { ownFilesOf } from './lsp/own-file.ts';
import { peopleFileOf } from './lsp/people-file.ts';
import { renamerFor } from './lsp/renaming.ts';
import type { Reading } from './lsp/reviews.ts';
import { keepSending, type Later, type Send } from './lsp/sending.ts';
import { keepSurroundings } from './lsp/surroundings.ts';
import { reportRequest } from './lsp/this-is-wrong.ts';

/** How long the language library waits for a draft: one that is opened at once is answered first, without it. */
const headStart = 300;
/** Loading holds up everything: an answer that has been made needs this long to be on its way. */
const onItsWay = 10;

const noLanguage =
  'Probity could not load its language model. Clauses that need it are not checked. Install Probity again.';

const later: Later = (run, milliseconds) => {
  const timer = setTimeout(run, milliseconds);
  return () => clearTimeout(timer);
};

export function serve(connection: Connection, host: Host): void {
  let client = clientOf({ capabilities: {}, processId: null, rootUri: null });
  let initialized = false;
  let trusted = true;
  /** Settings of a client that sends them and is not asked. */
  let sent: unknown;
  const documents = new TextDocuments(TextDocument);
  const log = (text: string): void => connection.console.error(text);
  const send: Send = (params) => void connection.sendDiagnostics(params).catch(() => undefined);
  const isOpen = (uri: string): boolean => documents.all().some((d) => sameUri(d.uri, uri));

  const showFaults = tellFaults((uri, diagnostics) => {
    // To a client that is sent its diagnostics, an open page has been sent its own.
    if (client.pulls || !isOpen(uri)) send({ uri, diagnostics: [...diagnostics] });
  }, isOpen);
  const readFolder = folderReader(
    host,
    () => client,
    () => trusted,
    (folder) => connection.sendRequest(folderRequest, { folder }),
  );
  const books = openBooks(pages, checks, readFolder, () => showFaults(books.loaded()));
  const around = keepSurroundings(books, host, async (uri) =>
    client.answersConfiguration ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'probity' }) : sent,
  );
  const desk = openDesk(around.of);

  function diagnosticsIn(reading: Reading): ReturnType<typeof diagnosticsOf> {
    if (initialized && loading === undefined) later(loadLanguage, onItsWay);
    if (reading.kind === 'page') return [...reading.diagnostics];
    if (reading.kind === 'neither') return [];
    const { document, review, book } = reading;
    return diagnosticsOf(document, review, (clause) => clauseHref(clause, book, client, host), client.related);
  }
  const sender = keepSending(desk.lookAt, diagnosticsIn, send, (e) => log(faultText('diagnostics', e)), later);

  /** Something other than the text has changed: every open document is looked at again. */
  function refresh(): void {
    if (client.choosesProfile) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
    if (!client.pulls) for (const uri of desk.uris()) sender.opened(uri);
    else if (client.refreshes) connection.languages.diagnostics.refresh().catch(() => undefined);
  }

  function rereadBooks(): void {
    around.forgetBooks();
    refresh();
  }

  /** A client that watches no files, or not these, tells of them by opening and saving. */
  function rereadUnlessWatched(uri: string): void {
    const watched = client.registersWatchers && folderOf(around.folders(), uri) !== undefined;
    if (!watched && foldersAbove(uri).length > 0) rereadBooks();
  }

  let loading: Promise<void> | undefined;
  function loadLanguage(): Promise<void> {
    loading ??= tryLanguage();
    return loading;
  }

  async function tryLanguage(): Promise<void> {
    try {
      around.setLanguage(await host.loadLanguage());
      refresh();
    } catch (error) {
      log(faultText('loading the language model', error));
      const params = { type: MessageType.Warning, message: noLanguage };
      void connection.sendNotification('window/showMessage', params).catch(() => undefined);
    }
  }

  connection.onInitialize((params) => {
    client = clientOf(params);
    trusted = client.trusts;
    around.setFolders(params.workspaceFolders?.map((f) => f.uri) ?? (params.rootUri ? [params.rootUri] : []));
    return abilitiesFor(client);
  });

  connection.onInitialized(() => {
    around.forgetSettings();
    askToBeTold(connection.client, client).catch((error) => log(faultText('registering', error)));
    if (client.changesFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const left = around.folders().filter((f) => !removed.some((r) => sameUri(r.uri, f)));
        around.setFolders([...left, ...added.map((f) => f.uri)]);
        refresh();
      });
    }
    initialized = true;
    later(loadLanguage, headStart);
  });

  connection.onDidChangeConfiguration(({ settings }) => {
    sent = entryOf(settings, 'probity');
    around.forgetSettings();
    refresh();
  });
  connection.onNotification(trustedNotification, () => {
    trusted = true;
    rereadBooks();
  });
  connection.onDidChangeWatchedFiles(rereadBooks);
  connection.workspace.onDidRenameFiles(rereadBooks);
  connection.workspace.onDidDeleteFiles(rereadBooks);

  documents.onDidOpen(({ document }) => {
    desk.put(document);
    if (!client.pulls) sender.opened(document.uri);
    rereadUnlessWatched(document.uri);
    showFaults(books.loaded());
  });
  documents.onDidChangeContent(({ document }) => {
    if (!client.pulls) sender.changed(document.uri);
  });
  documents.onDidSave(({ document }) => rereadUnlessWatched(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    desk.clear(uri);
    around.closed(uri);
    if (!client.pulls) sender.closed(uri);
    showFaults(books.loaded());
  });
  documents.listen(connection);

  const nothing: DocumentDiagnosticReport = { kind: 'full', items: [] };
  connection.languages.diagnostics.on(
    safely('diagnostics', nothing, log, async ({ textDocument, previousResultId }, token) => {
      // A client that cannot be asked to pull again would never see what needs the language.
      if (!client.refreshes) await loadLanguage();
      const look = await desk.lookAt(textDocument.uri, token, askAgain);
      if (look === undefined) return nothing;
      const { resultId } = look;
      if (previousResultId === resultId) return { kind: 'unchanged', resultId };
      return { kind: 'full', resultId, items: diagnosticsIn(look.read()) };
    }),
  );

  connection.onHover(
    safely('hover', null, log, async ({ textDocument, position }, token) => {
      const reading = (await desk.lookAt(textDocument.uri, token))?.read();
      if (reading?.kind !== 'draft') return null;
      const hrefOf = (clause: string) => clauseHref(clause, reading.book, client, host);
      return hoverOf(reading, position, client.markdown, hrefOf);
    }),
  );

  connection.onCompletion(
    safely('completion', [], log, async ({ textDocument, position }, token) => {
      const typed = documents.get(textDocument.uri);
      if (typed === undefined || !mayComplete(typed, position)) return [];
      const reading = (await desk.lookAt(textDocument.uri, token))?.read();
      return reading?.kind === 'draft' ? completionsOf(reading, position, client) : [];
    }),
  );

  connection.onCodeLens(
    safely('code lenses', [], log, async ({ textDocument }, token) => {
      const reading = (await desk.lookAt(textDocument.uri, token))?.read();
      return reading?.kind === 'draft' && client.choosesProfile ? lensesOf(reading) : [];
    }),
  );

  connection.onCodeAction(
    safely('code actions', [], log, async ({ textDocument, range, context }, token) => {
      const reading = (await desk.lookAt(textDocument.uri, token))?.read();
      if (reading?.kind !== 'draft') return [];
      const { document, review, book } = reading;
      const folder = folderOf(around.folders(), textDocument.uri);
      const readable = trusted && folder !== undefined && (host.canRead?.(folder) === true || client.readsFolders);
      const files = ownFilesOf(book, readable ? folder : undefined, documents.all());
      const council =
        files === undefined ? undefined : { protocol: book.protocol, files, people: peopleFileOf(book, files) };
      const renamer = renamerFor(textDocument.uri, folder, client, host);
      return codeActionsOf(document, review, range, context, client, council, renamer);
    }),
  );

  connection.onRequest(
    reportRequest,
    safely('a report', null, log, async (params: unknown) => {
      const reading = (await desk.lookAt(String(entryOf(params, 'uri'))))?.read();
      const finding =
        reading?.kind === 'draft' ? reading.review.findings.find((f) => f.id === entryOf(params, 'id')) : undefined;
      return reading?.kind === 'draft' && finding !== undefined ? reading.review.reportOf(finding) : null;
    }),
  );

  const bookAt = (uri: unknown) => books.of(typeof uri === 'string' ? uri : '');
  /** A page is read beside a draft, and names the law of the draft's place. */
  function jurisdictionAt(uri: unknown, book: Book): Jurisdiction {
    const draft = documents.all().find((d) => d.uri === uri);
    const frontMatter = readFrontMatter(draft?.getText() ?? '');
    return jurisdictionOf({ frontMatter }, book.workspace(undefined).council.jurisdiction);
  }
  connection.onRequest(
    bookPageRequest,
    safely('a page of the book', null, log, async (params: unknown) => {
      if (entryOf(params, 'address') === checklistAddress) {
        const reading = (await desk.lookAt(String(entryOf(params, 'uri'))))?.read();
        return checklistPage(reading?.kind === 'draft' ? reading.review : undefined);
      }
      const uri = entryOf(params, 'uri');
      const book = await bookAt(uri);
      return bookPageOf(book.protocol, String(entryOf(params, 'address')), jurisdictionAt(uri, book)) ?? null;
    }),
  );
  connection.onRequest(
    clausesRequest,
    safely('the list of clauses', [], log, async (params: unknown) =>
      clauseNamesOf((await bookAt(entryOf(params, 'uri'))).protocol),
    ),
  );
}
