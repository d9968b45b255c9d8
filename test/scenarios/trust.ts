// Somebody opens a folder whose own pages switch a clause off and add one. Until the folder is trusted the protocol holds as it is shipped;
// once it is, the council's pages count.
import assert from 'node:assert/strict';
import { inFolder } from '../rig/folder.ts';
import { asPerson, type Person } from '../rig/person.ts';
import { newRoot } from '../rig/serve.ts';
import type { Scenario } from './all.ts';

const files = {
  'baths.md': `---
type: blog
author: Cllr Jo Hart
---

Cllr Moss is a liar who promised us a new roof for the baths and then voted it down.

The council tip is shut.
`,
  '.probity/rules/respect/personal-attack.md': "---\ntitle: Go for the policy, not the person\nseverity: 'off'\n---\n",
  '.probity/rules/style/tip.md': `---
title: Say recycling centre
section: House style
severity: information
message: Residents look for the name on the sign.
finds:
  - phrases: ["council tip"]
---

The signs say recycling centre.
`,
};

/** Problems lists the draft and this finding in it, and nothing else: no other finding, and no fault in a page. */
async function only(person: Person, finding: RegExp): Promise<void> {
  const rows = await person.problems();
  assert.ok(rows.length === 2 && rows.some((row) => finding.test(row)), rows.join('\n'));
}

export const scenario: Scenario = {
  name: 'a folder that is not trusted has the shipped protocol, and its own pages once it is',
  run: (vsix) =>
    inFolder(files, async (folder) => {
      const root = newRoot({
        'security.workspace.trust.enabled': true,
        'security.workspace.trust.startupPrompt': 'never',
      });
      const act = async (person: Person): Promise<void> => {
        await person.open('baths.md');
        await person.squiggle('warning');
        assert.match(await person.banner(), /Restricted Mode/);
        await only(person, /This goes for a person/);
        await person.shot('restricted');
        await person.command('Workspaces: Manage Workspace Trust');
        await person.trust();
        await person.squiggle('info');
        await only(person, /Residents look for the name on the sign/);
        await person.shot('own-pages');
      };
      await asPerson('trust', folder, vsix, act, { root });
    }),
};
