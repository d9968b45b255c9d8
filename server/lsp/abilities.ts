// In: what the client can do. Out: what the server says it can do, and what it asks the client to tell it of.
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { Client } from './client.ts';
import { fixAllKind, profileKind } from './code-actions.ts';
import { completionTriggers } from './completion.ts';

/** A folder that is renamed or deleted may hold a `.probity`; watchers of files do not tell of it. */
const folders = { filters: [{ pattern: { glob: '**/*', matches: 'folder' as const } }] };

export const abilitiesFor = (client: Client): InitializeResult => ({
  serverInfo: { name: 'Probity' },
  capabilities: {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: [...completionTriggers] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, profileKind, fixAllKind] },
    ...(client.choosesProfile ? { codeLensProvider: {} } : {}),
    ...(client.pulls
      ? { diagnosticProvider: { identifier: 'probity', interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didRename: folders, didDelete: folders },
    },
  },
});

/** Asks to be told of settings and of council files, where the client lets itself be asked. */
export async function askToBeTold(to: Connection['client'], client: Client): Promise<void> {
  if (client.registersConfiguration) await to.register(DidChangeConfigurationNotification.type, { section: 'probity' });
  if (client.registersWatchers) {
    await to.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/.probity/**' }] });
  }
}
