#!/usr/bin/env node
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
// Looks like VS Code's `code` to @vscode/test-electron: in: --extensionDevelopmentPath, --extensionTestsPath, a folder, and our own
// --vsix, a package to install first, and --edition, which VS Code.
// Out: the extension host's console on standard output; exit 0 when the tests' run() resolved, 1 when it rejected, 2 when it never began.
import { format } from 'node:util';
import { openWindow } from './browser.ts';
import { install, newRoot, serve } from './serve.ts';
import { isEdition, vscode } from './vscode.ts';

const limit = 300_000;
/** What the workbench itself writes while it starts; the rest is the tests'. */
const noise =
  /^(?:Resolv|Creating a socket|\[|Ignoring fetching|Updating additional|Started (?:local|remote)|%c|(?:ERR )?Canceled|(?:INFO|TRACE|DEBUG) )/i;

const option = (name: string): string | undefined =>
  process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3);

async function main(): Promise<number> {
  const [development, tests] = [option('extensionDevelopmentPath'), option('extensionTestsPath')];
  const folder = process.argv.slice(2).find((a) => !a.startsWith('-'));
  if (development === undefined || tests === undefined || folder === undefined)
    throw new Error('needs --extensionDevelopmentPath, --extensionTestsPath and a folder');
  const [vsix, edition = 'current'] = [option('vsix'), option('edition')];
  if (!isEdition(edition)) throw new Error(`there is no edition “${edition}”`);
  const at = await vscode(edition);
  const root = newRoot();
  if (vsix !== undefined) install(at, root, vsix);
  const server = await serve(at, root, true);
  const window = await openWindow();
  const { page } = window;
  try {
    const remote = (path: string): string => `vscode-remote://127.0.0.1:${server.port}${encodeURI(resolve(path))}`;
    const payload = [
      ['extensionDevelopmentPath', remote(development)],
      ['extensionTestsPath', remote(tests)],
      ['skipWelcome', 'true'],
      ['skipReleaseNotes', 'true'],
    ];
    let over = false;
    const ended = new Promise<number>((done, failed) => {
      page.on('crash', () => failed(new Error('the page crashed')));
      // Both must be there before the page loads.
      void page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
        const text = format(...args);
        if (!over && !noise.test(text)) (type === 'error' ? process.stderr : process.stdout).write(`${text}\n`);
      });
      void page.exposeFunction('codeAutomationExit', (code: number) => {
        over = true;
        done(code === 0 ? 0 : 1);
      });
    });
    const query = new URLSearchParams({ payload: JSON.stringify(payload), folder: resolve(folder) });
    await page.goto(`${server.url}/?${query}`, { timeout: 60_000 });
    const code = await Promise.race([ended, sleep(limit, 124)]);
    if (code === 124) process.stderr.write(`no result after ${limit / 1000} s\n${server.log().slice(-3_000)}\n`);
    if (window.outside.length > 0)
      process.stderr.write(
        `${window.outside.length} requests tried to leave this machine, first ${window.outside[0] ?? ''}\n`,
      );
    return window.outside.length > 0 ? 1 : code;
  } finally {
    await Promise.race([window.close(), sleep(5_000, undefined, { ref: false })]);
    await server.stop();
  }
}

let code = 2;
try {
  code = await main();
} catch (error) {
  process.stderr.write(`code-shim: ${error instanceof Error ? error.stack : String(error)}\n`);
}
// test-electron stops reading when we end: let the pipes empty first.
await Promise.all(
  [process.stdout, process.stderr].map((s) => new Promise<void>((done) => void s.write('', () => done()))),
);
await sleep(100);
process.exit(code);
