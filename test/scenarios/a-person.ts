// Somebody's private life in a draft: the squiggle, the hover, and one action that takes the name out everywhere.
import assert from 'node:assert/strict';
import { inFolder } from '../rig/folder.ts';
import { asPerson } from '../rig/person.ts';
import type { Scenario } from './all.ts';

const before = `---
title: Ramps
type: blog
author: Cllr Jo Hart
---

# Two years for a ramp

Sheila Deakin of 14 Holmley Road has waited two years for a ramp. Mrs Deakin has multiple sclerosis, and she cannot leave the house.

The Cabinet Member for Housing, Cllr Ana Moss, has promised an answer by Friday.
`;
const mended = before
  .replace('Sheila Deakin of 14 Holmley Road', 'A resident of Holmley Road')
  .replace('Mrs Deakin has', 'The resident has');

export const scenario: Scenario = {
  name: 'a private person is made anonymous in every place, and the cabinet member is left alone',
  run: (vsix) =>
    inFolder({ 'ramps.md': before }, async (folder) => {
      await asPerson('a-person', folder, vsix, async (person) => {
        await person.open('ramps.md');
        await person.squiggle('error');
        await person.shot('squiggle');
        const rows = await person.problems();
        assert.equal(rows.filter((r) => /Ln 11\b/.test(r)).length, 0, rows.join('\n'));
        await person.goTo('This leads to where a private person');
        const hover = await person.hover();
        assert.match(hover, /Personal details need the person's own agreement/);
        await person.shot('hover');
        const fixes = await person.fixes();
        assert.ok(
          fixes.some((f) => f.includes('Make Sheila Deakin anonymous (3 places)')),
          fixes.join('\n'),
        );
        await person.shot('fixes');
        await person.choose('Make Sheila Deakin anonymous (3 places)');
        await person.shot('fixed');
        assert.equal(await person.save('ramps.md', (text) => text === mended), mended);
        await person.shot('quiet');
      });
    }),
};
