// In: a VS Code and what should be open in it. Out: it runs on a port of this machine, in folders of its own, until it is stopped.
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { VsCode } from './vscode.ts';

export type Running = {
  readonly url: string;
  readonly port: number;
  readonly log: () => string;
  readonly stop: () => Promise<void>;
};

/** What a test run must leave alone, undone at whatever end this process comes to. */
const undo = new Set<() => void>();
let watching = false;
function atEnd(action: () => void): void {
  undo.add(action);
  if (watching) return;
  watching = true;
  const all = (): void => {
    for (const one of [...undo].reverse()) one();
    undo.clear();
  };
  process.on('exit', all);
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.on(signal, () => {
      all();
      process.exit(code);
    });
  }
}

const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.autoDetectColorScheme': false,
  'workbench.colorTheme': 'Default Light Modern',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
};

/** Folders for one VS Code, which trusts every folder unless a setting says that it asks. The path stays short, for sockets lie below it. */
export function newRoot(settings: Readonly<Record<string, unknown>> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'pb-'));
  for (const folder of ['home', 'run', 'tmp', 'data/User', 'ext'])
    mkdirSync(join(root, folder), { recursive: true, mode: 0o700 });
  writeFileSync(join(root, 'data/User/settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
  atEnd(() => rmSync(root, { recursive: true, force: true, maxRetries: 5 }));
  return root;
}

function environment(root: string): NodeJS.ProcessEnv {
  const ours = Object.entries(process.env).filter(
    ([key]) => !/^(?:VSCODE_|ELECTRON_|CODE_SERVER_|npm_|PORT$|PASSWORD$|HASHED_PASSWORD$|NODE_OPTIONS$)/i.test(key),
  );
  const home = join(root, 'home');
  return {
    ...Object.fromEntries(ours),
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local/share'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: join(root, 'run'),
    TMPDIR: join(root, 'tmp'),
    // No marketplace: nothing leaves this machine.
    EXTENSIONS_GALLERY: '{}',
  };
}

const entry = (at: VsCode): string => join(at.codeServer, 'out/node/entry.js');
const folders = (root: string): readonly string[] => [
  '--user-data-dir',
  join(root, 'data'),
  '--extensions-dir',
  join(root, 'ext'),
];

/** Installs a packaged extension into the folders of one VS Code. */
export function install(at: VsCode, root: string, vsix: string): void {
  const done = spawnSync(at.node, [entry(at), ...folders(root), '--install-extension', vsix, '--force'], {
    env: environment(root),
    encoding: 'utf8',
    timeout: 90_000,
  });
  if (done.status !== 0) throw new Error(`${vsix} could not be installed:\n${done.stdout}${done.stderr}`);
}

/** @param suites whether it is to run suites in its extension host; to a person such a window would show no notices */
export async function serve(at: VsCode, root: string, suites = false): Promise<Running> {
  const logFile = join(root, 'server.log');
  const out = openSync(logFile, 'a');
  const log = (): string => readFileSync(logFile, 'utf8');
  const args = [
    ...[
      entry(at),
      '--auth',
      'none',
      '--bind-addr',
      '127.0.0.1:0',
      ...folders(root),
      '--disable-telemetry',
      '--disable-update-check',
    ],
    ...['--disable-getting-started-override', '--ignore-last-opened'],
    // Without it a built VS Code runs no tests; the older one does anyway, and does not know the word.
    ...(suites && at.edition === 'current' ? ['--vscode-option', 'enable-smoke-test-driver'] : []),
  ];
  // Where there is setpriv the server also ends when this process is killed outright.
  const guarded = existsSync('/usr/bin/setpriv');
  const [command, first] = guarded ? ['/usr/bin/setpriv', ['--pdeathsig', 'TERM', at.node]] : [at.node, []];
  const child = spawn(command, [...first, ...args], {
    detached: true,
    stdio: ['ignore', out, out],
    env: environment(root),
  });
  closeSync(out);
  const signal = (name: NodeJS.Signals | 0): boolean => {
    try {
      return child.pid !== undefined && process.kill(-child.pid, name);
    } catch {
      return false;
    }
  };
  const kill = (): void => void signal('SIGKILL');
  atEnd(kill);
  const stop = async (): Promise<void> => {
    signal('SIGTERM');
    for (let i = 0; i < 60 && signal(0); i++) await sleep(50);
    kill();
    undo.delete(kill);
  };
  for (let waited = 0; waited < 60_000; waited += 50) {
    const port = /HTTP server listening on http:\/\/127\.0\.0\.1:(\d+)/.exec(log())?.[1];
    if (port !== undefined) return { url: `http://127.0.0.1:${port}`, port: Number(port), log, stop };
    if (child.exitCode !== null) break;
    await sleep(50);
  }
  const text = log();
  await stop();
  throw new Error(`VS Code did not start:\n${text.slice(-4_000)}`);
}
