// In: what a client says of itself in `initialize`. Out: the few answers the features need, so that none of them asks twice.
import type { InitializeParams } from 'vscode-languageserver';

export type Client = {
  /** Asks for diagnostics itself; otherwise they are sent. */
  readonly pulls: boolean;
  /** Can be asked to pull again. */
  readonly refreshes: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly related: boolean;
  readonly markdown: boolean;
  readonly versionedEdits: boolean;
  readonly snippets: boolean;
  /** Takes tab stops in what it completes. */
  readonly completesSnippets: boolean;
  readonly completionMarkdown: boolean;
  /** Makes a file where an edit wants one. */
  readonly createsFiles: boolean;
  /** Renames a file where an edit wants it. */
  readonly renamesFiles: boolean;
  readonly changesFolders: boolean;
  /** Runs `command:probity.openClause`, as our own client does. */
  readonly opensClauses: boolean;
  /** Shows a line above the draft, and runs `probity.chooseProfile` behind it, as our own client does. */
  readonly choosesProfile: boolean;
  /** Saves the council's own page that was written into, and shows a report that a writer may send. */
  readonly reports: boolean;
  /** Reads a `.probity` folder for a server that cannot: in a browser, or of a folder that is no folder of this machine. */
  readonly readsFolders: boolean;
  /** False while the writer has not said that the folder's own pages and people may be used. */
  readonly trusts: boolean;
};

/** One entry of something a client sent, whatever it is. */
export function entryOf(value: unknown, key: string): unknown {
  const isTable = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null;
  return isTable(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

export function clientOf({ capabilities, initializationOptions }: InitializeParams): Client {
  const { textDocument, workspace } = capabilities;
  return {
    pulls: textDocument?.diagnostic !== undefined,
    refreshes: workspace?.diagnostics?.refreshSupport === true,
    answersConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    related:
      textDocument?.publishDiagnostics?.relatedInformation === true ||
      textDocument?.diagnostic?.relatedInformation === true,
    // The first format is the one the client prefers; a client that names none shows what it is given as it stands.
    markdown: textDocument?.hover?.contentFormat?.[0] === 'markdown',
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true && workspace.workspaceEdit.documentChanges === true,
    completesSnippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    completionMarkdown: textDocument?.completion?.completionItem?.documentationFormat?.[0] === 'markdown',
    createsFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('create') === true,
    renamesFiles:
      workspace?.workspaceEdit?.documentChanges === true &&
      workspace.workspaceEdit.resourceOperations?.includes('rename') === true,
    changesFolders: workspace?.workspaceFolders === true,
    opensClauses: entryOf(initializationOptions, 'openClauseCommand') === true,
    choosesProfile: entryOf(initializationOptions, 'chooseProfileCommand') === true,
    reports: entryOf(initializationOptions, 'reports') === true,
    readsFolders: entryOf(initializationOptions, 'readsFolders') === true,
    trusts: entryOf(initializationOptions, 'trusted') !== false,
  };
}
