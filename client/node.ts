// The desktop's entry: in: VS Code's call to begin and to end. Out: Probity, its server in a process of its own.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Running, run } from './probity.ts';

let running: Running | undefined;

export async function activate(context: ExtensionContext): Promise<void> {
  const server = { module: context.asAbsolutePath('dist/server.cjs'), transport: TransportKind.ipc };
  running = await run(
    context,
    async (options) => new LanguageClient('probity', 'Probity', { run: server, debug: server }, options),
  );
}

export const deactivate = async (): Promise<void> => running?.stop();
