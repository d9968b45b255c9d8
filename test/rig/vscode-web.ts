// In: a packed extension, a suite bundled for a worker, and files the suite may fetch. Out: the suite has run in VS Code for the Web:
// no remote, no Node, extensions in a web worker, all of it served from a port of this machine.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { format } from 'node:util';
import type { Page } from 'playwright-core';
import { openWindow } from './browser.ts';
import { serveFiles } from './static.ts';
import { unpack } from './unpack.ts';
import { vscode } from './vscode.ts';

const limit = 120_000;
const noise =
  /^(?:Resolv|Ignoring|Request to|\[|Updating additional|Started |Loading development|%c|(?:ERR )?Canceled|(?:Error: )?Activating extension 'vscode\.)/;

/** What must be changed in the built workbench so that it asks for no remote. Each is there once, or this VS Code is another one. */
const changes: readonly (readonly [string, RegExp, string])[] = [
  ['no remote', /(\{\.\.\.JSON\.parse\([\w$]+\)),remoteAuthority:location\.host\}/g, '$1}'],
  [
    'settings in the browser',
    /get userRoamingDataHome\(\)\{return [\w$]+\(([\w$]+)\.file\(this\.userDataPath\)\.with\(\{scheme:([\w$]+)\.vscodeRemote\}\),"User"\)\}/g,
    'get userRoamingDataHome(){return $1.from({scheme:$2.vscodeUserData,path:"/User"})}',
  ],
];

function withoutRemote(workbench: string): string {
  return changes.reduce((code, [what, from, to]) => {
    const times = code.match(from)?.length ?? 0;
    if (times !== 1) throw new Error(`the change “${what}” fits ${times} times into this VS Code's workbench`);
    return code.replace(from, to);
  }, workbench);
}

function startPage(root: string, origin: string): string {
  const at = (path: string) => ({ scheme: 'http', authority: origin.replace('http://', ''), path });
  const configuration = {
    folderUri: { scheme: 'tmp', path: '/ws' },
    userDataPath: '/user',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    developmentOptions: { extensions: [at('/extension'), at('/suite')], extensionTestsPath: at('/suite/suite.js') },
    productConfiguration: { enableTelemetry: false, extensionsGallery: undefined },
    configurationDefaults: {
      'workbench.startupEditor': 'none',
      'telemetry.telemetryLevel': 'off',
      'chat.disableAIFeatures': true,
      'security.workspace.trust.enabled': false,
    },
  };
  const values: Readonly<Record<string, string>> = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replace(/&/g, '&amp;').replace(/"/g, '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/vscode',
    WORKBENCH_NLS_FALLBACK_URL: '/vscode/out/nls.messages.js',
    WORKBENCH_NLS_URL: '/vscode/out/nls.messages.js',
  };
  const page = readFileSync(join(root, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
  return page.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name] ?? '');
}

/** Only three notices are shown at a time, and VS Code has its own: the bell lists them all. */
async function seeNotice(page: Page, words: string): Promise<void> {
  await page.locator('[id="status.notifications"] a').first().click();
  await page
    .locator('.notifications-center .notification-list-item', { hasText: words })
    .first()
    .waitFor({ timeout: 10_000 });
}

/**
 * Runs a suite beside the extension as it is packed. Throws where the suite fails, never begins, or something asks for another machine.
 * @param broken files of the extension that cannot be fetched
 * @param notice words that must stand in a notice of the editor when the suite has ended
 * @returns how often each path was fetched
 */
export async function inVsCodeWeb(
  vsix: string,
  suite: string,
  files: Readonly<Record<string, string>>,
  broken: readonly string[] = [],
  notice?: string,
): Promise<ReadonlyMap<string, number>> {
  const root = join((await vscode()).codeServer, 'lib/vscode');
  const extension = unpack(vsix);
  const workbenchPath = '/out/vs/code/browser/workbench/workbench.js';
  const workbench = withoutRemote(await readFile(join(root, workbenchPath), 'utf8'));
  const manifest = {
    name: 'suite',
    publisher: 'probity-tests',
    version: '0.0.0',
    engines: { vscode: '^1.93.0' },
    browser: './suite.js',
  };
  const served = await serveFiles((path, origin) => {
    if (path === '/') return startPage(root, origin);
    if (path === `/vscode${workbenchPath}`) return workbench;
    if (path.startsWith('/vscode/')) {
      const file = normalize(join(root, path.slice('/vscode'.length)));
      return file.startsWith(root + sep) ? readFile(file) : undefined;
    }
    if (path === '/suite/package.json') return JSON.stringify(manifest);
    if (path === '/suite/suite.js') return readFile(suite);
    if (path.startsWith('/files/')) return files[path.slice('/files/'.length)];
    return broken.some((b) => path.endsWith(b)) ? undefined : extension.get(path.slice(1));
  });
  const window = await openWindow();
  try {
    let over = false;
    const said: string[] = [];
    const ended = new Promise<number>((done, failed) => {
      window.page.on('crash', () => failed(new Error('the page crashed')));
      void window.page.exposeFunction('codeAutomationLog', (_: string, list: unknown[]) => {
        const text = format(...list);
        if (!over && !noise.test(text)) said.push(text);
      });
      void window.page.exposeFunction('codeAutomationExit', (code: number) => {
        over = true;
        done(code);
      });
    });
    await window.page.goto(`${served.url}/`);
    const code = await Promise.race([ended, sleep(limit, 124, { ref: false })]);
    if (code !== 0) throw new Error(`the suite in VS Code for the Web ended with ${code}\n${said.join('\n')}`);
    if (notice !== undefined) await seeNotice(window.page, notice);
    if (window.outside.length > 0) throw new Error(`a request tried to leave this machine: ${window.outside[0] ?? ''}`);
    process.stdout.write(`${said.filter((line) => /^ {4}/.test(line)).join('\n')}\n`);
    return served.asked;
  } finally {
    await Promise.race([window.close(), sleep(5_000, undefined, { ref: false })]);
    served.stop();
  }
}
