// What an editor is told of its drafts: where, in which version, and when it is told again.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DiagnosticSeverity, type DocumentDiagnosticReport } from 'vscode-languageserver/node';
import {
  clausesOf,
  type Editor,
  plain,
  pulling,
  rangeOf,
  readyEditor,
  startEditor,
  tempFolder,
  textAt,
} from './editor.ts';

const address = 'jane.doe83@gmail.com';
const draft = `---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\nWrite to ${address} to join the walk.\n`;
const clean = draft.replace(address, 'us');
const untitled = 'untitled:Untitled-1';
const permission = 'data-protection.express-permission';

const resultIdOf = (report: DocumentDiagnosticReport): string => {
  assert.ok(report.resultId !== undefined);
  return report.resultId;
};

/** A folder with a server whose language is another: `body` is the module that stands in for it. */
function serverWith(body: string): ReturnType<typeof tempFolder> {
  const folder = tempFolder({});
  for (const file of ['server.cjs', 'server.worker.js'])
    copyFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), join(folder.path, file));
  writeFileSync(join(folder.path, 'language.cjs'), body);
  return folder;
}

describe('diagnostics', () => {
  let editor: Editor | undefined;
  const ready = async (...given: Parameters<typeof readyEditor>): Promise<Editor> => {
    editor = await readyEditor(...given);
    return editor;
  };
  const ends: (() => void)[] = [];
  const folderWith = (files: Readonly<Record<string, string>>): ReturnType<typeof tempFolder> => {
    const folder = tempFolder(files);
    ends.push(folder.end);
    return folder;
  };
  afterEach(async () => {
    await editor?.stop();
    editor = undefined;
    for (const end of ends.splice(0)) end();
  });

  it('are pulled, say which clause, and are unchanged until something changes', async () => {
    const e = await ready();
    await e.open(untitled, draft);
    const first = await e.pull(untitled);
    assert.equal(first.kind, 'full');
    const [finding] = first.items;
    assert.ok(finding !== undefined && first.items.length === 1);
    assert.equal(finding.source, 'Probity');
    assert.equal(finding.code, permission);
    assert.equal(finding.severity, DiagnosticSeverity.Error);
    assert.equal(textAt(draft, finding.range), address);
    assert.ok(typeof finding.message === 'string' && !finding.message.includes(address));
    const again = await e.pull(untitled, resultIdOf(first));
    assert.deepEqual(again, { kind: 'unchanged', resultId: first.resultId });
    await e.change(untitled, 2, [{ range: rangeOf(draft, address), text: 'us' }]);
    const after = await e.pull(untitled, resultIdOf(first));
    assert.equal(after.kind, 'full');
    assert.deepEqual(after.items, []);
  });

  it('are not taken for unchanged when a document is closed and opened with other words', async () => {
    const e = await ready();
    await e.open(untitled, clean);
    const before = await e.pull(untitled);
    await e.close(untitled);
    await e.open(untitled, draft);
    const after = await e.pull(untitled, resultIdOf(before));
    assert.equal(after.kind, 'full');
    assert.deepEqual(clausesOf(after.items), [permission]);
  });

  it('are sent with the version they speak of to an editor that does not pull, and taken back on closing', async () => {
    const e = await ready({ can: plain });
    assert.equal(e.abilities.diagnosticProvider, undefined);
    await e.open(untitled, draft);
    const first = await e.sent(untitled, (p) => p.diagnostics.length > 0);
    assert.equal(first.version, 1);
    await e.change(untitled, 2, [{ range: rangeOf(draft, address), text: 'us' }]);
    const mended = await e.sent(untitled, (p) => p.version === 2);
    assert.deepEqual(mended.diagnostics, []);
    await e.change(untitled, 3, [{ text: draft }]);
    assert.deepEqual(clausesOf((await e.sent(untitled, (p) => p.version === 3)).diagnostics), [permission]);
    await e.close(untitled);
    assert.deepEqual((await e.sent(untitled, (p) => p.version === undefined)).diagnostics, []);
  });

  it('follow a document that is renamed, and are gone with one that is deleted', async () => {
    const e = await ready({ can: plain });
    const [before, after] = ['file:///nowhere/before.md', 'file:///nowhere/after.md'];
    await e.open(before, draft);
    await e.sent(before, (p) => p.diagnostics.length === 1);
    await e.close(before);
    await e.open(after, draft);
    assert.deepEqual((await e.sent(before, (p) => p.version === undefined)).diagnostics, []);
    await e.sent(after, (p) => p.diagnostics.length === 1);
    await e.close(after);
    await e.notify('workspace/didDeleteFiles', { files: [{ uri: after }] });
    assert.deepEqual((await e.sent(after, (p) => p.version === undefined)).diagnostics, []);
  });

  it('count columns in UTF-16 behind é and emoji, and in every kind of line', async () => {
    const e = await ready();
    for (const newline of ['\n', '\r\n']) {
      const text = [
        '---',
        'type: blog',
        '---',
        '',
        `Zoë 🙂🙂 says: write to ${address}, and – é – to lee.k1990@hotmail.co.uk.`,
        '',
      ].join(newline);
      await e.open(untitled, text);
      const found = await e.found(untitled);
      assert.deepEqual(
        found.map((d) => textAt(text, d.range)),
        [address, 'lee.k1990@hotmail.co.uk'],
      );
      await e.close(untitled);
    }
  });

  it('come before the language, and again with it; `initialize` waits for neither', async () => {
    const folder = serverWith(
      `require('node:fs').writeFileSync(__dirname + '/loaded', ''); exports.loadLanguage = () => ({ tokens: () => [] });`,
    );
    ends.push(folder.end);
    editor = await startEditor({ server: folder.path });
    await editor.open(untitled, draft);
    assert.deepEqual(clausesOf(await editor.found(untitled)), [permission]);
    assert.ok(!existsSync(join(folder.path, 'loaded')), 'the language is loaded before `initialized`');
    await editor.notify('initialized', {});
    await editor.heard('workspace/diagnostic/refresh');
    assert.ok(existsSync(join(folder.path, 'loaded')));
    assert.deepEqual(clausesOf(await editor.found(untitled)), [permission]);
  });

  it('go on without a language that cannot be loaded, and the writer is told', async () => {
    const folder = serverWith(`throw new Error('broken');`);
    ends.push(folder.end);
    editor = await startEditor({ server: folder.path });
    await editor.notify('initialized', {});
    const { message } = await editor.heard<{ message: string }>('window/showMessage');
    assert.match(message, /could not load its language model/);
    await editor.open(untitled, draft);
    assert.deepEqual(clausesOf(await editor.found(untitled)), [permission]);
  });

  it('wait for the language where the editor cannot be asked to pull again', async () => {
    const folder = serverWith(
      `exports.loadLanguage = () => { require('node:fs').writeFileSync(__dirname + '/loaded', ''); return { tokens: () => [] }; };`,
    );
    ends.push(folder.end);
    editor = await startEditor({ server: folder.path, can: { textDocument: { diagnostic: {} } } });
    await editor.notify('initialized', {});
    await editor.open(untitled, draft);
    assert.deepEqual(clausesOf(await editor.found(untitled)), [permission]);
    assert.ok(existsSync(join(folder.path, 'loaded')));
  });

  it('say in the first line of a draft that it is too large, while another draft is checked', async () => {
    const e = await ready();
    const line = `Write to ${address} to join the walk.\n\n`;
    const large = line.repeat(Math.ceil(5_100_000 / line.length));
    await e.open(untitled, large);
    const [declined, ...others] = await e.found(untitled);
    assert.ok(declined !== undefined && others.length === 0);
    assert.equal(declined.code, 'probity.declined');
    assert.equal(declined.severity, DiagnosticSeverity.Hint);
    assert.deepEqual(declined.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    assert.equal((await e.hover(untitled, { line: 0, character: 0 }))?.range?.start.line, 0);
    await e.open('untitled:Untitled-2', draft);
    assert.deepEqual(clausesOf(await e.found('untitled:Untitled-2')), [permission]);
    await e.change(untitled, 2, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 5 } }, text: 'Ring' },
    ]);
    assert.deepEqual(clausesOf(await e.found(untitled)), ['probity.declined']);
  });

  it('follow the settings of each document', async () => {
    const e = await ready({ settings: () => ({ enable: true, exclude: ['*.note.md'] }) });
    await e.open('file:///nowhere/one.md', draft);
    await e.open('file:///nowhere/one.note.md', draft);
    assert.equal((await e.found('file:///nowhere/one.md')).length, 1);
    assert.equal((await e.found('file:///nowhere/one.note.md')).length, 0);
    const before = resultIdOf(await e.pull('file:///nowhere/one.md'));
    e.setSettings((uri) => ({ enable: uri?.endsWith('one.note.md') }));
    await e.notify('workspace/didChangeConfiguration', { settings: null });
    await e.heard('workspace/diagnostic/refresh');
    const after = await e.pull('file:///nowhere/one.md', before);
    assert.deepEqual(after.kind === 'full' ? after.items : after, []);
    assert.equal((await e.found('file:///nowhere/one.note.md')).length, 1);
  });

  it('follow settings that an editor sends without being asked', async () => {
    const e = await ready({ can: plain });
    await e.open(untitled, draft);
    await e.sent(untitled, (p) => p.diagnostics.length === 1);
    await e.notify('workspace/didChangeConfiguration', { settings: { probity: { enable: false } } });
    assert.deepEqual((await e.sent(untitled, (p) => p.diagnostics.length === 0)).version, 1);
  });

  it('know a path by the folder that holds it, also one that is added later', async () => {
    const e = await ready({ settings: () => ({ include: ['news/**'] }) });
    const uri = 'file:///council/site/news/may%20fair.md';
    await e.open(uri, draft);
    assert.deepEqual(await e.found(uri), []);
    const added = [{ uri: 'file:///council/site', name: 'site' }];
    await e.notify('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } });
    await e.heard('workspace/diagnostic/refresh');
    assert.deepEqual(clausesOf(await e.found(uri)), [permission]);
  });

  it('leave alone what is no draft: another language, an old revision, a readme', async () => {
    const e = await ready();
    await e.open('file:///nowhere/script.py', draft, 'python');
    await e.open('git:/nowhere/one.md?HEAD', draft);
    await e.open('file:///nowhere/README.md', draft);
    for (const uri of ['file:///nowhere/script.py', 'git:/nowhere/one.md?HEAD', 'file:///nowhere/README.md']) {
      assert.deepEqual(await e.found(uri), [], uri);
    }
  });

  it('lead to the page of the clause: by a command where it runs, else to the file', async () => {
    const ours = await ready({ options: { openClauseCommand: true } });
    await ours.open(untitled, draft);
    const [linked] = await ours.found(untitled);
    const href = linked?.codeDescription?.href ?? '';
    const [command, args] = href.split('?');
    assert.equal(command, 'command:probity.openClause');
    assert.deepEqual(JSON.parse(decodeURIComponent(args ?? '')), [permission]);
    const page = await ours.ask<string>('probity/bookPage', { address: 'data-protection/express-permission.md' });
    assert.match(page, /^# Personal details/);
    assert.doesNotMatch(page, /## What is marked/, 'examples stay out of the bundle that ships');
    const names = await ours.ask<readonly { clause: string }[]>('probity/clauses', {});
    assert.ok(names.some((n) => n.clause === permission));
    assert.equal(await ours.ask('probity/bookPage', { address: 'no/such.md' }), null);
    const contents = await ours.ask<string>('probity/bookPage', { address: 'contents.md' });
    assert.match(contents, /## Legal issues\n\n(?:- .*\n)*- \[Accusations need proof\]\(libel\/untrue-damaging\.md\)/);
    const political = await ours.ask<string>('probity/bookPage', { address: 'benefits/political-campaigning.md' });
    assert.match(political, /\[publicity rules\]\(\.\.\/publicity\/party-political\.md\)/);
    assert.equal(await ours.ask('probity/bookPage', { address: '../package.json' }), null);
    await ours.stop();
    const other = await ready();
    await other.open(untitled, draft);
    const [filed] = await other.found(untitled);
    assert.ok(existsSync(fileURLToPath(filed?.codeDescription?.href ?? '')));
  });

  it('hold each draft against the nearest `.probity` above it, and no other', async () => {
    const page = (words: string): string =>
      `---\ntitle: A word of our own\nsection: House style\nseverity: warning\nfinds:\n  - phrases: [${words}]\n    message: We do not write this here. Write another word.\n---\n\nHelp.\n`;
    const folder = folderWith({
      'a/.probity/rules/style/ours.md': page('alphaword'),
      'a/news/inner/.probity/council.yaml': 'name: Inner Council\n',
      'b/.probity/rules/style/ours.md': page('betaword'),
      'outside/.keep': '',
    });
    const e = await ready({ folders: [folder.at('a'), folder.at('b')] });
    const text = '---\ntype: blog\n---\n\nAn alphaword and a betaword.\n';
    const marked = async (name: string): Promise<readonly string[]> => {
      await e.open(folder.at(name), text);
      return (await e.found(folder.at(name))).filter((d) => d.code === 'style.ours').map((d) => textAt(text, d.range));
    };
    assert.deepEqual(await marked('a/one.md'), ['alphaword']);
    assert.deepEqual(await marked('a/news/two.md'), ['alphaword']);
    assert.deepEqual(await marked('a/news/inner/three.md'), []);
    assert.deepEqual(await marked('b/four.md'), ['betaword']);
    assert.deepEqual(await marked('outside/five.md'), []);
    const [own] = await e.found(folder.at('b/four.md'));
    assert.equal(own?.codeDescription?.href, folder.at('b/.probity/rules/style/ours.md'));
    folder.write('b/.probity/rules/style/ours.md', page('alphaword'));
    await e.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: folder.at('b/.probity/rules/style/ours.md'), type: 2 }],
    });
    await e.heard('workspace/diagnostic/refresh');
    const after = (await e.found(folder.at('b/four.md'))).filter((d) => d.code === 'style.ours');
    assert.deepEqual(
      after.map((d) => textAt(text, d.range)),
      ['alphaword'],
    );
  });

  it('ask to be told of settings and council files where the editor lets itself be asked', async () => {
    const e = await ready({ can: pulling });
    const registered = await Promise.all([e.heard('client/registerCapability'), e.heard('client/registerCapability')]);
    const methods = registered.flatMap(
      (r) => (r as { registrations: { method: string; registerOptions: unknown }[] }).registrations,
    );
    assert.deepEqual(methods.map((m) => m.method).sort(), [
      'workspace/didChangeConfiguration',
      'workspace/didChangeWatchedFiles',
    ]);
    const watched = methods.find((m) => m.method === 'workspace/didChangeWatchedFiles');
    assert.deepEqual(watched?.registerOptions, { watchers: [{ globPattern: '**/.probity/**' }] });
  });
});
