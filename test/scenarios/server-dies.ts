// The server dies again and again while somebody writes: each time the draft is marked again, until a notice says that Probity has stopped
// and offers to start it. The button does, and what was written meanwhile is marked.
import assert from 'node:assert/strict';
import { inFolder } from '../rig/folder.ts';
import { asPerson } from '../rig/person.ts';
import type { Scenario } from './all.ts';

const before = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\nRing Mrs Doyle on 07700 900410 after six.\n';
const stopped = 'Probity stopped several times in a few minutes, so drafts are not being checked.';

export const scenario: Scenario = {
  name: 'a server that keeps dying: a notice that says so, and a button that brings it back',
  run: (vsix) =>
    inFolder({ 'baths.md': before }, async (folder) => {
      await asPerson('server-dies', folder, vsix, async (person) => {
        await person.open('baths.md');
        await person.squiggle('error', 1);
        await person.shot('marked');
        for (let deaths = 1; deaths <= 4; deaths++) {
          await person.serverDies();
          // Marks that were only left would not grow.
          await person.write(`Ring Mrs Doyle on 07700 90041${deaths} after six.`);
          await person.squiggle('error', deaths + 1);
        }
        assert.deepEqual(await person.notices(), []);
        await person.shot('marked-again');
        await person.serverDies();
        await person.notice(stopped);
        await person.nothingMarked();
        await person.shot('notice');
        await person.write('Ring Mrs Doyle on 07700 900415 after six.');
        await person.answer(stopped, 'Restart');
        await person.squiggle('error', 6);
        assert.deepEqual(await person.notices(), []);
        await person.shot('restarted');
      });
    }),
};
