// In: a way to make a language client, for a desktop or for the web. Out: the extension: the client kept running, its commands, and
// plain words for the writer when it does not run.
import { commands, type Disposable, type ExtensionContext, Uri, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  State,
} from 'vscode-languageclient';
import { type Ask, registerBook } from './book.ts';
import { chooseProfile } from './profile.ts';
import { quietChannel } from './quiet.ts';
import { countDeaths } from './restarts.ts';
import { suppliesFrom } from './supplies.ts';
import { registerWrong } from './wrong.ts';

/** Fails where there is no server to talk to. */
export type MakeClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** What a session leaves to be ended. */
export type Running = { readonly stop: () => Promise<void> };

const couldNotStart = 'Probity could not start, so drafts are not being checked.';
const keepsStopping = 'Probity stopped several times in a few minutes, so drafts are not being checked.';

/** The system's name for what went wrong, such as ENOENT. */
const reasonOf = (data: unknown): string =>
  data instanceof Error && 'code' in data && typeof data.code === 'string' ? ` (${data.code})` : '';

/** A folder's own pages may switch a clause off: until it is trusted they are left alone, and the writer is told so. */
async function saysUntrusted(): Promise<void> {
  if (workspace.isTrusted || (await workspace.findFiles('**/.probity/**', undefined, 1)).length === 0) return;
  const manage = 'Manage trust';
  const chosen = await window.showInformationMessage(
    'Probity uses the protocol as it is shipped here. The folder’s own pages, people and dates in .probity count once you trust the folder.',
    manage,
  );
  if (chosen === manage) await commands.executeCommand('workbench.trust.manage');
}

export async function run(context: ExtensionContext, make: MakeClient): Promise<Running> {
  const channel = window.createOutputChannel('Probity', { log: true });
  const supply = suppliesFrom(Uri.joinPath(context.extensionUri, 'dist/language.cjs'));
  let client: BaseLanguageClient | undefined;
  /** One start or stop at a time: a client cannot be stopped while it is starting. */
  let turn: Promise<void> = Promise.resolve();

  async function notice(message: string): Promise<void> {
    const [again, log] = ['Restart', 'Show log'];
    const chosen = await window.showErrorMessage(message, again, log);
    if (chosen === again) await restart();
    if (chosen === log) channel.show();
  }

  async function newClient(): Promise<BaseLanguageClient> {
    const mayRestart = countDeaths();
    const made = await make({
      // A hover may open a page of the book, and run nothing else.
      markdown: { isTrusted: { enabledCommands: ['probity.openClause'] } },
      documentSelector: [{ language: 'markdown' }],
      initializationOptions: {
        openClauseCommand: true,
        chooseProfileCommand: true,
        reports: true,
        readsFolders: true,
        trusted: workspace.isTrusted,
      },
      outputChannel: channel,
      traceOutputChannel: quietChannel,
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      initializationFailedHandler: () => false,
      errorHandler: {
        // The library's own message quotes what it could not read: perhaps a draft.
        error: () => ({ action: ErrorAction.Continue, message: 'A message could not be read or sent.', handled: true }),
        closed: () => {
          // One that dies while it starts would die again.
          if (made.state === State.Starting) return { action: CloseAction.DoNotRestart, handled: true };
          if (mayRestart(Date.now())) return { action: CloseAction.Restart, handled: true };
          void notice(keepsStopping);
          return { action: CloseAction.DoNotRestart, handled: true };
        },
      },
    });
    // The library's own notices speak of connections, and may quote a failed request; ours say what it means for the writer.
    made.error = (message, data) => channel.error(`${message}${reasonOf(data)}`);
    made.onDidChangeState(({ newState }) => {
      if (newState === State.StartFailed) void notice(couldNotStart);
    });
    supply(made);
    return made;
  }

  async function stop(): Promise<void> {
    const last = client;
    client = undefined;
    try {
      await last?.dispose();
    } catch {
      // It had not come up, or was gone already: there is nothing left to stop.
    }
  }

  async function start(): Promise<void> {
    // A client whose start failed cannot be started again: each start has its own.
    await stop();
    try {
      client = await newClient();
    } catch (error) {
      channel.error(`The server could not be made${reasonOf(error)}`);
      void notice(couldNotStart);
      return;
    }
    try {
      await client.start();
    } catch {
      // Its state has said so.
    }
  }

  const inTurn = (step: () => Promise<void>): Promise<void> => {
    turn = turn.then(step, step);
    return turn;
  };
  const restart = (): Promise<void> => inTurn(start);

  const ask: Ask = async (method, params) => {
    if (client?.state !== State.Running) {
      void window.showInformationMessage('Probity is not running. Use the command “Probity: Restart”.');
      return undefined;
    }
    return client.sendRequest(method, params);
  };
  registerBook(context, ask);
  registerWrong(context, ask);
  const registered: readonly Disposable[] = [
    channel,
    workspace.onDidGrantWorkspaceTrust(() => {
      if (client?.state === State.Running) void client.sendNotification('probity/trusted');
    }),
    commands.registerCommand('probity.chooseProfile', chooseProfile),
    commands.registerCommand('probity.restart', restart),
    commands.registerCommand('probity.showLog', () => channel.show()),
  ];
  context.subscriptions.push(...registered);
  await restart();
  void saysUntrusted();
  return { stop: () => inTurn(stop) };
}
