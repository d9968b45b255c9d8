// A VS Code older than the manifest allows: its command line and its window both refuse the package and say why, and the editor goes on
// without it.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { inFolder } from '../rig/folder.ts';
import { withOlder } from '../rig/older.ts';
import { asPerson, type Person } from '../rig/person.ts';
import { install, newRoot } from '../rig/serve.ts';
import { vscode } from '../rig/vscode.ts';
import type { Scenario } from './all.ts';

const before = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\nCllr Moss is a liar who voted the roof down.\n';
const after = `${before}\nRing Mrs Doyle on 07700 900417.`;
const version = '1.92.2';
const refusal = `Unable to install extension 'probity.probity' as it is not compatible with VS Code '${version}'.`;

async function goesOn(person: Person): Promise<void> {
  // The commands of an extension that is there say that those of all extensions are.
  assert.ok((await person.commands('Markdown: Open Preview')).length > 0);
  assert.deepEqual(await person.commands('Probity'), []);
  await person.write('Ring Mrs Doyle on 07700 900417.');
  assert.equal(await person.save('baths.md', (text) => text === after), after);
  await person.nothingMarked();
}

export const scenario: Scenario = {
  name: 'a VS Code that is too old refuses the package, says so and goes on',
  run: async (vsix) =>
    withOlder(await vscode('oldest'), version, (at) =>
      inFolder({ 'baths.md': before }, async (folder) => {
        const root = newRoot();
        assert.throws(
          () => install(at, root, vsix),
          (error) => error instanceof Error && error.message.includes(refusal),
        );
        const act = async (person: Person): Promise<void> => {
          await person.open('baths.md');
          await person.command('Extensions: Install from VSIX...');
          await person.chooseFile(resolve(vsix));
          await person.told(refusal);
          await goesOn(person);
          await person.shot('goes-on');
        };
        await asPerson('too-old', folder, undefined, act, { at, root });
      }),
    ),
};
