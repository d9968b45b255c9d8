// In: nothing but this tree, built with its tests (node esbuild.mjs --tests). Out: how long the start takes, beside an empty server and an
// empty client (the same libraries, nothing done), taken in turn in one run, medians of seven: the server alone until it has answered
// `initialize` and until the first diagnostics of a draft are there, and, in a real VS Code on Linux, the activation of the client, which
// waits for its server, each in a window of its own. Times are noisy: read the ratios.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { pack } from '../dist/test/rig/pack.mjs';
import { bundle, emptyServer } from './empty.mjs';

const times = 7;
const median = (taken) => [...taken].sort((a, b) => a - b)[taken.length >> 1];
const draft = readFileSync('samples/lights-blog.md', 'utf8');

/** From the call that starts the process, as a client would wait. */
async function serverStart(server) {
  const started = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const c = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  c.onRequest('workspace/configuration', (p) => p.items.map(() => null));
  c.onRequest('client/registerCapability', () => null);
  c.onRequest('workspace/diagnostic/refresh', () => null);
  c.listen();
  const capabilities = { textDocument: { diagnostic: {} }, workspace: { configuration: true } };
  await c.sendRequest('initialize', { processId: null, rootUri: null, capabilities });
  const initialize = performance.now() - started;
  await c.sendNotification('initialized', {});
  const uri = 'untitled:bench.md';
  const textDocument = { uri, languageId: 'markdown', version: 1, text: draft };
  await c.sendNotification('textDocument/didOpen', { textDocument });
  const { items } = await c.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  const first = performance.now() - started;
  c.dispose();
  child.kill();
  return { initialize, first, found: items.length };
}

/** An extension that does nothing but keep an empty server, and a suite in it that activates it or Probity and says how long it took. */
async function emptyExtension(folder, server) {
  mkdirSync(folder);
  const manifest = {
    name: 'empty',
    publisher: 'bench',
    version: '0.0.0',
    engines: { vscode: '^1.93.0' },
    main: './client.cjs',
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, activationEvents: [] }));
  await bundle(
    join(folder, 'client.cjs'),
    `import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
     export async function activate() {
       const run = { module: ${JSON.stringify(server)}, transport: TransportKind.ipc };
       await new LanguageClient('empty', 'Empty', { run, debug: run }, { documentSelector: [{ language: 'plaintext' }] }).start();
     }`,
  );
  await bundle(
    join(folder, 'suite.cjs'),
    `import { readFileSync } from 'node:fs';
     import { extensions } from 'vscode';
     export async function run() {
       const id = readFileSync(${JSON.stringify(join(folder, 'which.txt'))}, 'utf8');
       const started = performance.now();
       await extensions.getExtension(id).activate();
       console.log('taken ' + (performance.now() - started));
     }`,
  );
}

function activation(folder, vsix, extension) {
  writeFileSync(join(folder, 'which.txt'), extension);
  const shim = resolve('dist/test/rig/code-shim.mjs');
  chmodSync(shim, 0o755);
  const at = [`--extensionDevelopmentPath=${folder}`, `--extensionTestsPath=${join(folder, 'suite.cjs')}`];
  const done = spawnSync(shim, [...at, `--vsix=${resolve(vsix)}`, folder], { encoding: 'utf8' });
  const line = /^taken ([\d.]+)$/m.exec(done.stdout)?.[1];
  if (line === undefined) throw new Error(`nothing was taken:\n${done.stdout}${done.stderr}`);
  return Number(line);
}

const work = mkdtempSync(join(tmpdir(), 'bench-'));
const empty = await emptyServer(work);
const rows = {};
const row = (what, ours, base) => {
  const [a, b] = [median(ours), median(base)];
  rows[what] = { 'Probity (ms)': a.toFixed(0), 'empty (ms)': b.toFixed(0), 'Probity / empty': (a / b).toFixed(2) };
};
try {
  const [ours, base] = [[], []];
  // The first of each reads the files from the disk and is not counted.
  for (let i = 0; i <= times; i++)
    for (const [server, list] of [
      ['dist/server.cjs', ours],
      [empty, base],
    ]) {
      const taken = await serverStart(server);
      if (i > 0) list.push(taken);
    }
  if (ours.some(({ found }) => found === 0)) throw new Error('the draft has findings, and none was there');
  for (const [what, key] of [
    ['server: initialize answered', 'initialize'],
    ['server: first diagnostics', 'first'],
  ])
    row(
      what,
      ours.map((t) => t[key]),
      base.map((t) => t[key]),
    );
  if (process.platform === 'linux') {
    const folder = join(work, 'ext');
    await emptyExtension(folder, empty);
    const vsix = pack();
    const [client, none] = [[], []];
    for (let i = 0; i < times; i++) {
      client.push(activation(folder, vsix, 'probity.probity'));
      none.push(activation(folder, vsix, 'bench.empty'));
    }
    row('client: activation in VS Code', client, none);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.table(rows);
process.exit();
