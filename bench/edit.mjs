// In: nothing but this tree, built. Out: how long one edit takes until its diagnostics are there, through the built server over stdio, at
// 1,000 and 10,000 words, beside an empty server (the same libraries, no check) and beside alex on the same text, all in one run.
// Times are noisy: read the ratios. alex is fetched into a folder of its own and is no dependency: npm i --prefix FOLDER alex@11.0.1
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { emptyServer } from './empty.mjs';

const paragraph =
  'The council has agreed to mend the roof of the baths in Thorn ward, and the work begins in May. Cllr Moss voted for it, and so did ' +
  'the Labour group. Residents can ring the office on 0300 123 4567 or write to baths@harrowmere.example.org. ';
const draftOf = (words) => {
  const each = paragraph.split(' ').length - 1;
  const paragraphs = Array.from({ length: Math.ceil(words / each) }, (_, i) => `${paragraph}It is item ${i}.`);
  return `---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n${paragraphs.join('\n\n')}\n`;
};
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];

async function edits(server, text, times) {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const c = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  c.onRequest('workspace/configuration', (p) => p.items.map(() => null));
  c.onRequest('client/registerCapability', () => null);
  c.onRequest('workspace/diagnostic/refresh', () => null);
  c.listen();
  const started = performance.now();
  await c.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
  });
  const initialize = performance.now() - started;
  await c.sendNotification('initialized', {});
  const uri = 'untitled:bench.md';
  const ask = () => c.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
  await c.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
  await ask();
  const first = performance.now() - started;
  await new Promise((done) => setTimeout(done, 1_500));
  await ask();
  const taken = [];
  for (let i = 0; i < times; i++) {
    const line = 5 + 2 * (i % 20);
    const before = performance.now();
    await c.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: i + 2 },
      contentChanges: [{ range: { start: { line, character: 10 }, end: { line, character: 10 } }, text: 'x' }],
    });
    await ask();
    taken.push(performance.now() - before);
  }
  child.kill();
  return {
    initialize,
    first,
    edit: median(taken),
    p99: [...taken].sort((a, b) => a - b)[Math.floor(taken.length * 0.99)],
  };
}

async function alexTimes(text) {
  const home = process.env.ALEX;
  if (home === undefined) return undefined;
  const { markdown } = await import(join(resolve(home), 'node_modules/alex/index.js'));
  const taken = [];
  for (let i = 0; i < 9; i++) {
    const before = performance.now();
    markdown(`${text}${i}`);
    taken.push(performance.now() - before);
  }
  return median(taken);
}

const empty = await emptyServer(mkdtempSync(join(tmpdir(), 'bench-')));
const rows = {};
for (const words of [1_000, 10_000]) {
  const text = draftOf(words);
  const base = await edits(empty, text, 60);
  const ours = await edits('dist/server.cjs', text, 60);
  const alex = await alexTimes(text);
  const ms = (n) => (n === undefined ? '–' : n.toFixed(1));
  rows[`${words} words`] = {
    'edit, empty server (ms)': ms(base.edit),
    'edit, Probity (ms)': ms(ours.edit),
    'edit, Probity p99 (ms)': ms(ours.p99),
    'alex, whole text (ms)': ms(alex),
    'Probity / empty': (ours.edit / base.edit).toFixed(1),
    'Probity / alex': alex === undefined ? '–' : (ours.edit / alex).toFixed(3),
    'initialize (ms)': `${ms(ours.initialize)} / ${ms(base.initialize)}`,
    'first diagnostics (ms)': `${ms(ours.first)} / ${ms(base.first)}`,
  };
}
console.table(rows);
process.exit();
