// In the extension host of a real VS Code: the server's process is ended outright. It is started again and the draft is marked again,
// until it has died too often; then it is left alone, and the writer's own command starts it.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { startedWith } from '../../rig/processes.ts';
import { blog, eventually, found, open, pause } from '../drafts.ts';

/** The extension is installed in a folder of this run alone, so no other run's server is meant. */
function servers(): readonly number[] {
  const extension = vscode.extensions.getExtension('probity.probity');
  assert.ok(extension);
  return startedWith(join(extension.extensionPath, 'dist', 'server.cjs'));
}

async function die(): Promise<void> {
  const [pid, ...more] = servers();
  assert.ok(pid !== undefined && more.length === 0, 'one server');
  process.kill(pid, 'SIGKILL');
  assert.ok(!(await eventually(servers, (all) => !all.includes(pid))).includes(pid));
}

describe('a server that dies', () => {
  let document: vscode.TextDocument;
  let marks = 0;

  /** Old marks might only have been left: a new one is the answer of a server that lives. */
  async function marksAnew(): Promise<void> {
    assert.equal((await found(document, marks)).length, marks, 'what was marked before');
    const edit = new vscode.WorkspaceEdit();
    const end = document.positionAt(document.getText().length);
    edit.insert(document.uri, end, `\nRing Mrs Doyle on 07700 90041${marks}.\n`);
    await vscode.workspace.applyEdit(edit);
    assert.equal((await found(document, ++marks)).length, marks, 'what was written since');
  }

  before(async () => {
    document = await open(`${blog}Cllr Moss is a liar.\n`);
    marks = 1;
    // Deaths are counted from a start that the writer asked for.
    await vscode.commands.executeCommand('probity.restart');
    await marksAnew();
  });

  it('is started again, and the draft is marked again', async () => {
    await die();
    await marksAnew();
    assert.equal(servers().length, 1);
  });

  it('is left alone at the fifth death within three minutes; nothing stale stays, and the commands do', async () => {
    for (let deaths = 2; deaths <= 4; deaths++) {
      await die();
      await marksAnew();
    }
    await die();
    assert.deepEqual(await found(document, 0), []);
    await pause(3_000);
    assert.deepEqual(servers(), []);
    const commands = await vscode.commands.getCommands(true);
    for (const name of ['restart', 'showLog', 'openProtocol', 'openClause'])
      assert.ok(commands.includes(`probity.${name}`), name);
  });

  it('comes back by “Probity: Restart”', async () => {
    await vscode.commands.executeCommand('probity.restart');
    await marksAnew();
    assert.equal(servers().length, 1);
  });
});
