// What an editor is told of clause pages and council files while they are written.
import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver/node';
import { clausesOf, type Editor, plain, rangeOf, readyEditor, tempFolder } from './editor.ts';

const page = `---
title: Say rubbish, not detritus
section: House style
severity: warning
ask: Communications team
finds:
  - phrases: [detritus]
    message: Our readers say rubbish. Write rubbish.
---

Use the short word.

## Flags

- The ==detritus== was cleared on Monday.

## Allows

- The rubbish was cleared on Monday.
`;
const draft = '---\ntype: blog\n---\n\nThe detritus was cleared. Write to jane.doe83@gmail.com about it.\n';

describe('clause pages', () => {
  let editor: Editor;
  let folder: ReturnType<typeof tempFolder>;
  const uri = (): string => folder.at('.probity/rules/style/detritus.md');
  beforeEach(() => {
    folder = tempFolder({ '.probity/rules/style/detritus.md': page });
  });
  afterEach(async () => {
    await editor.stop();
    folder.end();
  });

  it('show an example that fails as it is typed, and a fault in the front matter', async () => {
    editor = await readyEditor({ folders: [folder.uri] });
    await editor.open(uri(), page);
    assert.deepEqual(await editor.found(uri()), []);
    const broken = page.replace('==detritus==', '==garbage==');
    await editor.change(uri(), 2, [{ range: rangeOf(page, '==detritus=='), text: '==garbage==' }]);
    const [failing, ...others] = await editor.found(uri());
    assert.ok(failing !== undefined && others.length === 0);
    assert.equal(failing.code, 'probity.page');
    assert.equal(failing.severity, DiagnosticSeverity.Error);
    assert.equal(failing.range.start.line, rangeOf(broken, '==garbage==').start.line);
    await editor.change(uri(), 3, [{ text: page.replace('severity: warning', 'severity: loud') }]);
    const [fault] = await editor.found(uri());
    assert.equal(fault?.code, 'probity.page');
    assert.equal(fault?.range.start.line, rangeOf(page, 'severity').start.line);
    await editor.change(uri(), 4, [{ text: page }]);
    assert.deepEqual(await editor.found(uri()), []);
  });

  it('are sent the same way to an editor that does not pull', async () => {
    editor = await readyEditor({ can: plain, folders: [folder.uri] });
    await editor.open(uri(), page.replace('==detritus==', '==garbage=='));
    const sent = await editor.sent(uri(), (p) => p.diagnostics.length > 0);
    assert.deepEqual(clausesOf(sent.diagnostics), ['probity.page']);
  });

  it('with a fault silence no other page, and say so where no editor has them open', async () => {
    editor = await readyEditor({ folders: [folder.uri] });
    const name = folder.at('news.md');
    await editor.open(name, draft);
    assert.deepEqual(clausesOf(await editor.found(name)), ['style.detritus', 'data-protection.express-permission']);
    folder.write('.probity/rules/style/detritus.md', page.replace('title: Say', 'title: "Say'));
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(), type: 2 }] });
    const told = await editor.sent(uri(), (p) => p.diagnostics.length > 0);
    assert.ok(told.diagnostics.every((d) => d.code === 'probity.page'));
    assert.deepEqual(clausesOf(await editor.found(name)), ['data-protection.express-permission']);
    folder.write('.probity/rules/style/detritus.md', page);
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uri(), type: 2 }] });
    assert.deepEqual((await editor.sent(uri())).diagnostics, []);
    assert.deepEqual(clausesOf(await editor.found(name)), ['style.detritus', 'data-protection.express-permission']);
  });

  it('have council files beside them, whose faults are shown on the file until it is mended', async () => {
    folder.write('.probity/council.yaml', 'name: Harrowmere\nmotto: Onwards\n');
    editor = await readyEditor({ folders: [folder.uri] });
    await editor.open(folder.at('news.md'), draft);
    await editor.found(folder.at('news.md'));
    const file = folder.at('.probity/council.yaml');
    const told = await editor.sent(file, (p) => p.diagnostics.length > 0);
    assert.equal(told.diagnostics[0]?.range.start.line, 1);
    folder.write('.probity/council.yaml', 'name: Harrowmere\n');
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
    assert.deepEqual((await editor.sent(file)).diagnostics, []);
  });

  it('are reread on saving where the editor watches no files', async () => {
    editor = await readyEditor({ can: plain, folders: [folder.uri] });
    const name = folder.at('news.md');
    await editor.open(name, draft);
    await editor.sent(name, (p) => p.diagnostics.some((d) => d.code === 'style.detritus'));
    folder.write('.probity/rules/style/detritus.md', page.replace('[detritus]', '[litter]'));
    await editor.notify('textDocument/didSave', { textDocument: { uri: name } });
    await editor.sent(name, (p) => p.diagnostics.every((d) => d.code !== 'style.detritus'));
  });
});
