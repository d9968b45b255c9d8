// A press officer's first fix: opens a blog draft, sees the squiggle and Problems, hovers, mends it by the light bulb, saves.
import assert from 'node:assert/strict';
import { inFolder } from '../rig/folder.ts';
import { asPerson } from '../rig/person.ts';
import type { Scenario } from './all.ts';

const before = `---
title: "Baths: what happens next"
type: blog
author: Cllr Jo Hart
---

# The baths

Cllr Moss is a liar who promised us a new roof for the baths and then voted it down.

If you want to help, ring Mrs Doyle on 07700 900417 after six.
`;
const mended = before
  .replace('Cllr Moss is a liar who promised', 'Cllr Moss promised')
  .replace('voted it down.', 'voted it down. I disagree with that decision.');

export const scenario: Scenario = {
  name: 'a squiggle, Problems, hover, quick fix and save, by keyboard',
  run: (vsix) =>
    inFolder({ 'baths.md': before }, async (folder) => {
      await asPerson('first-fix', folder, vsix, async (person) => {
        await person.open('baths.md');
        await person.squiggle('warning');
        await person.squiggle('error');
        await person.shot('squiggle');
        const rows = await person.problems();
        assert.ok(
          rows.some((r) => /^Warning: This goes for a person.*Probity/.test(r)),
          rows.join('\n'),
        );
        await person.shot('problems');
        await person.goTo('This goes for a person');
        const hover = await person.hover();
        assert.match(hover, /Go for the policy, not the person/);
        assert.match(hover, /Monitoring Officer/);
        await person.shot('hover');
        const fixes = await person.fixes();
        assert.ok(
          fixes.some((f) => f.includes('Keep the argument and leave the person out')),
          fixes.join('\n'),
        );
        await person.shot('fixes');
        await person.choose('Keep the argument and leave the person out');
        await person.shot('fixed');
        assert.equal(await person.save('baths.md', (text) => text === mended), mended);
        await person.shot('saved');
      });
    }),
};
