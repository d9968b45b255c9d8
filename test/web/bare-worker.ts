// The server in a worker that has nothing but the web's own globals: it finds in every draft what the desktop server finds, and goes on
// where the language library cannot be had.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Diagnostic } from 'vscode-languageserver';
import { openWindow } from '../rig/browser.ts';
import { serveFiles } from '../rig/static.ts';
import { drafts, onDesktop, plainly } from './drafts.ts';

type Answer = {
  readonly ready: string;
  readonly found: Readonly<Record<string, readonly Diagnostic[]>>;
  readonly notices: readonly string[];
};
type Asked = { readonly files: readonly { readonly name: string; readonly text: string }[]; readonly library: boolean };

/** Runs in the page: speaks the protocol with the worker, without any library. */
async function talk({ files, library }: Asked): Promise<Answer> {
  type Message = { id?: number; method?: string; params?: unknown; result?: unknown; error?: unknown };
  const worker = new Worker('/server.worker.js');
  const waiting = new Map<number, (message: Message) => void>();
  const notices: string[] = [];
  let count = 0;
  let begin: (text: string) => void = () => undefined;
  const begun = new Promise<string>((done) => {
    begin = done;
  });
  worker.onerror = () => begin('the worker could not begin');
  const post = (message: Message): void => worker.postMessage({ jsonrpc: '2.0', ...message });
  const answerTo = async (id: number, method: string): Promise<void> => {
    if (method !== 'probity/languageLibrary') return post({ id, result: null });
    if (!library) return post({ id, error: { code: -32_603, message: 'not found' } });
    post({ id, result: await (await fetch('/language.cjs')).text() });
  };
  worker.onmessage = ({ data }: MessageEvent<Message | string>) => {
    if (typeof data === 'string') begin(data);
    else if (data.method !== undefined && data.id !== undefined) void answerTo(data.id, data.method);
    else if (data.method === 'window/showMessage') notices.push(JSON.stringify(data.params));
    else if (data.id !== undefined) waiting.get(data.id)?.(data);
  };
  const ask = (method: string, params: unknown): Promise<Message> =>
    new Promise((done) => {
      const id = ++count;
      waiting.set(id, done);
      post({ id, method, params });
    });
  const ready = await begun;
  await ask('initialize', { processId: null, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
  post({ method: 'initialized', params: {} });
  const found: Record<string, readonly Diagnostic[]> = {};
  for (const { name, text } of files) {
    const uri = `untitled:${name}`;
    post({
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
    });
    const answer = await ask('textDocument/diagnostic', { textDocument: { uri } });
    found[name] = (answer.result as { items: readonly Diagnostic[] }).items;
  }
  worker.terminate();
  return { ready, found, notices };
}

async function inPage(asked: Asked): Promise<Answer & { readonly fetched: number }> {
  const served = await serveFiles((path) =>
    path === '/' ? '<!doctype html><title>worker</title>' : readFileSync(`dist${path}`),
  );
  const window = await openWindow();
  try {
    const page: Page = window.page;
    await page.goto(`${served.url}/`);
    const answer = await page.evaluate(talk, asked);
    assert.deepEqual(window.outside, []);
    return { ...answer, fetched: served.asked.get('/language.cjs') ?? 0 };
  } finally {
    await window.close();
    served.stop();
  }
}

export async function bareWorkerFindsTheSame(): Promise<void> {
  const desktop = await onDesktop();
  const { ready, found, fetched, notices } = await inPage({ files: drafts, library: true });
  assert.equal(ready, 'probity: ready');
  assert.equal(fetched, 1, 'the language library is fetched once');
  assert.deepEqual(notices, []);
  const worker = Object.fromEntries(Object.entries(found).map(([name, all]) => [name, plainly(all)]));
  assert.deepEqual(worker, desktop);
  const marked = Object.values(worker).reduce((n, all) => n + all.length, 0);
  assert.ok(drafts.length >= 40 && marked > 40, `${drafts.length} drafts, ${marked} findings`);
  process.stdout.write(
    `    ${drafts.length} drafts, ${marked} findings, the same in a bare worker and on the desktop\n`,
  );
}

export async function bareWorkerWithoutLanguage(): Promise<void> {
  const files = [{ name: 'a.md', text: 'Ring Mrs Doyle on 07700 900417 after six.\n' }];
  const { found, notices } = await inPage({ files, library: false });
  assert.deepEqual(
    found['a.md']?.map((d) => d.code),
    ['data-protection.express-permission'],
  );
  assert.equal(notices.length, 1);
  assert.match(notices[0] ?? '', /could not load its language model/);
}
