// Whatever comes in whatever order: the server answers, goes on, and tells its log nothing of what is in a draft.
import assert from 'node:assert/strict';
import { clausesOf, type Editor, plain, rangeOf, readyEditor } from './editor.ts';

const address = 'jane.doe83@gmail.com';
const text = `---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\nWrite to ${address} to join the walk.\n`;
const uri = 'untitled:Untitled-1';
const permission = 'data-protection.express-permission';
const somewhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };

describe('messages in any order', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('about a document that is not open have an empty answer', async () => {
    editor = await readyEditor();
    assert.equal(await editor.hover(uri, somewhere.start), null);
    assert.deepEqual(await editor.actions(uri, somewhere), []);
    assert.deepEqual(await editor.found(uri), []);
    await editor.change(uri, 7, [{ text }]);
    await editor.close(uri);
    await editor.close(uri);
    await editor.notify('textDocument/didSave', { textDocument: { uri } });
    assert.deepEqual(await editor.found(uri), []);
    await editor.open(uri, text);
    await editor.open(uri, text);
    assert.deepEqual(clausesOf(await editor.found(uri)), [permission]);
  });

  it('that edit during a pull have it asked again, and during a hover make it void', async () => {
    editor = await readyEditor();
    const release = editor.holdSettings();
    await editor.open(uri, text);
    const pulled = editor.pull(uri);
    const hovered = editor.hover(uri, rangeOf(text, address).start);
    await editor.heard('workspace/configuration');
    await editor.change(uri, 2, [{ range: rangeOf(text, address), text: 'us' }]);
    release();
    await assert.rejects(pulled, { code: -32802, data: { retriggerRequest: true } });
    await assert.rejects(hovered, { code: -32801 });
    assert.deepEqual(await editor.found(uri), []);
  });

  it('that close during a pull leave nothing to say', async () => {
    editor = await readyEditor();
    const release = editor.holdSettings();
    await editor.open(uri, text);
    const pulled = editor.found(uri);
    await editor.heard('workspace/configuration');
    await editor.close(uri);
    release();
    assert.deepEqual(await pulled, []);
  });

  it('that cancel are honoured', async () => {
    editor = await readyEditor();
    const release = editor.holdSettings();
    await editor.open(uri, text);
    const { answer, cancel } = editor.askAndCancel('textDocument/diagnostic', { textDocument: { uri } });
    await editor.heard('workspace/configuration');
    cancel();
    release();
    await assert.rejects(answer, { code: -32800 });
    assert.deepEqual(clausesOf(await editor.found(uri)), [permission]);
  });

  it('that come faster than they can be read end in the right place', async () => {
    editor = await readyEditor({ can: plain });
    await editor.open(uri, text);
    for (let version = 2; version <= 60; version++) {
      const end = { line: 6, character: 0 };
      await editor.change(uri, version, [
        { range: { start: end, end }, text: version === 60 ? '\nRing AB 12 34 56 C.\n' : '' },
      ]);
    }
    const last = await editor.sent(uri, (p) => p.version === 60);
    assert.equal(last.diagnostics[0]?.code, permission);
  });

  it('that make no sense cost an answer, never the server, and the log has no word of the draft', async () => {
    editor = await readyEditor();
    await editor.open(uri, text);
    await editor.found(uri);
    assert.equal(await editor.ask('textDocument/hover', { textDocument: { uri } }), null);
    assert.deepEqual(await editor.ask('textDocument/codeAction', { textDocument: { uri } }), []);
    await editor.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ nonsense: text }],
    });
    await editor.notify('textDocument/didChange', { textDocument: { uri }, contentChanges: [{ text }] });
    await editor.notify('textDocument/didOpen', {});
    await editor.notify('workspace/didChangeConfiguration', {});
    await editor.notify('workspace/didChangeWatchedFiles', {});
    await editor.notify('no/such/notification', { text });
    await assert.rejects(editor.ask('no/such/request', { text }), { code: -32601 });
    assert.equal(await editor.ask('probity/bookPage', null), null);
    assert.deepEqual(clausesOf(await editor.found(uri)), [permission]);
    const log = editor.overheard();
    assert.match(log, /hover failed: TypeError/);
    assert.doesNotMatch(log, /jane|gmail|join the walk|Jo Hart/);
  });

  it('end with the server gone, as it was told', async () => {
    editor = await readyEditor();
    await editor.open(uri, text);
    assert.equal(await editor.stop(), 0);
  });
});
