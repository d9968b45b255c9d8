// In the extension host of a real VS Code: a draft gets diagnostics, a hover and fixes, and each fix leaves the text it should.
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { blog, eventually, found, open, ours, pause } from '../drafts.ts';

const codeOf = (d: vscode.Diagnostic): string => (typeof d.code === 'object' ? String(d.code.value) : String(d.code));

const actionsAt = (document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> =>
  eventually(
    () =>
      vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        range,
        vscode.CodeActionKind.QuickFix.value,
      ),
    (all) => all.length > 0,
  );

describe('a keystroke becomes a squiggle, a hover and a fix', () => {
  it('activates on Markdown', async () => {
    await open('# Hello\n');
    const extension = vscode.extensions.getExtension('probity.probity');
    assert.ok(extension);
    await eventually(
      () => extension.isActive,
      (active) => active,
    );
    assert.equal(extension.isActive, true);
  });

  it('is the installed package, in the VS Code that was asked for', () => {
    const path = vscode.extensions.getExtension('probity.probity')?.extensionPath ?? '';
    assert.match(path, /[\\/]ext[\\/]probity\.probity-[\d.]+$/);
    if (process.env['PROBITY_TEST_EDITION'] === 'oldest') assert.equal(vscode.version, '1.93.1');
    console.log(`VS Code ${vscode.version}`);
  });

  it('marks the words, says why on hover, and the fix leaves a whole sentence', async () => {
    const document = await open(`${blog}É 🚲 Cllr Moss is a liar who promised a roof and voted it down.\n`);
    const [diagnostic] = await found(document, 1);
    assert.ok(diagnostic);
    assert.equal(codeOf(diagnostic), 'respect.personal-attack');
    assert.equal(document.getText(diagnostic.range), 'a liar');
    const hovers = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          diagnostic.range.start,
        ),
      (all) => all.length > 0,
    );
    const text = hovers
      .flatMap((h) => h.contents)
      .map((c) => (typeof c === 'string' ? c : c.value))
      .join('\n');
    assert.match(text, /Go for the policy, not the person/);
    const actions = await actionsAt(document, diagnostic.range);
    const fix = actions.find((a) => a.title === 'Keep the argument and leave the person out');
    assert.ok(fix?.edit, actions.map((a) => a.title).join(', '));
    assert.equal(await vscode.workspace.applyEdit(fix.edit), true);
    assert.equal(
      document.getText(),
      `${blog}É 🚲 Cllr Moss promised a roof and voted it down. I disagree with that decision.\n`,
    );
    await found(document, 0);
  });

  it('is silent beside a finding, and on a clean draft', async () => {
    const document = await open(`${blog}The budget is a shambles, and Labour should be ashamed of it.\n`);
    await pause(1_500);
    assert.deepEqual(ours(document), []);
  });

  it('follows typing: a finding comes and goes', async () => {
    const document = await open(`${blog}Ring Mrs Doyle on .\n`);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, document.positionAt(document.getText().indexOf(' .') + 1), '07700 900417');
    await vscode.workspace.applyEdit(edit);
    const [diagnostic] = await found(document, 1);
    assert.equal(diagnostic && document.getText(diagnostic.range), '07700 900417');
    await vscode.commands.executeCommand('undo');
    assert.deepEqual(await found(document, 0), []);
  });

  it('offers fix all for what cannot change the meaning, and only that', async () => {
    const document = await open(
      '---\ntype: press-release\n---\n\nIt opens in May. <!-- legal to check -->\n\nIt costs £[TBC] million.\n',
    );
    await found(document, 2);
    const all = await eventually(
      () =>
        vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          document.uri,
          new vscode.Range(0, 0, 7, 0),
          'source.fixAll.probity',
        ),
      (actions) => actions.length > 0,
    );
    const edit = all[0]?.edit;
    assert.ok(edit);
    await vscode.workspace.applyEdit(edit);
    assert.match(document.getText(), /It opens in May\.\n\nIt costs £\[TBC\] million\./);
  });

  it('tells a page of the protocol what is wrong with it, as it stands', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assert.ok(folder);
    const uri = vscode.Uri.joinPath(folder.uri, '.probity/rules/style/twist.md');
    const page =
      '---\ntitle: T\nsection: s\nseverity: error\nfinds:\n  - { message: m, phrases: [frobnicate] }\n---\n\nHelp\n\n## Flags\n\n- They ==twist== daily.\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(page));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    const [diagnostic] = await found(document, 1);
    assert.equal(diagnostic && codeOf(diagnostic), 'probity.page');
  });

  it('clears a draft that is closed', async () => {
    const document = await open(`${blog}Ring Mrs Doyle on 07700 900417.\n`);
    await found(document, 1);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    assert.deepEqual(await found(document, 0), []);
  });

  it('opens the clause as a page', async () => {
    const before = vscode.window.tabGroups.all.flatMap((g) => g.tabs).length;
    await vscode.commands.executeCommand('probity.openClause', 'respect.personal-attack');
    const tabs = await eventually(
      () => vscode.window.tabGroups.all.flatMap((g) => g.tabs),
      (all) => all.length > before,
    );
    assert.ok(tabs.length > before);
    // A page that is left open would follow the drafts of the suites after this one.
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });
});
