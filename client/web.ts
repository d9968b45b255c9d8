// The browser's entry: in: VS Code's call to begin and to end. Out: Probity, its server in a web worker.
import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Running, run } from './probity.ts';

/** A worker that has not said that it is there after this long will not. */
const patience = 30_000;

let running: Running | undefined;

/** Ends with the worker once its script has run; fails where it cannot be read or breaks off. */
function begun(worker: Worker): Promise<Worker> {
  return new Promise((done, fail) => {
    const timer = setTimeout(() => fail(new Error('the worker did not begin')), patience);
    const over = (end: () => void) => (): void => {
      clearTimeout(timer);
      end();
    };
    worker.addEventListener(
      'message',
      over(() => done(worker)),
      { once: true },
    );
    worker.addEventListener(
      'error',
      over(() => fail(new Error('the worker could not begin'))),
      { once: true },
    );
  });
}

async function makeWorker(bundle: Uri): Promise<Worker> {
  if (/^https?$/.test(bundle.scheme)) return begun(new Worker(bundle.toString(true)));
  // From other addresses a worker is refused: it is started from its text.
  const text = new TextDecoder().decode(await workspace.fs.readFile(bundle));
  const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  try {
    return await begun(new Worker(address));
  } finally {
    URL.revokeObjectURL(address);
  }
}

export async function activate(context: ExtensionContext): Promise<void> {
  const bundle = Uri.joinPath(context.extensionUri, 'dist/server.worker.js');
  running = await run(
    context,
    async (options) => new LanguageClient('probity', 'Probity', await makeWorker(bundle), options),
  );
}

export const deactivate = async (): Promise<void> => running?.stop();
