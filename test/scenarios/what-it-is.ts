// A draft that does not say what it is, a finding that is wrong, and what no program can answer: the line above the draft, a sentence that is
// fine on the council's own page, and the checklist.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inFolder } from '../rig/folder.ts';
import { asPerson } from '../rig/person.ts';
import type { Scenario } from './all.ts';

const fine = 'I told the scouts that Cllr Marsh is a complete clown, which he is: he has the nose and the shoes.';
const before = `---
title: The lido
author: Cllr Jo Hart
---

# The lido

I have read the lido report twice, and the sums do not add up. ${fine}

![The lido at dusk](lido.jpg)
`;
const said = before.replace('---\ntitle', '---\ntype: blog\ntitle');

export const scenario: Scenario = {
  name: 'a guess is corrected, a wrong finding taught, and the checklist read',
  run: (vsix) =>
    inFolder({ 'lido.md': before }, async (folder) => {
      await asPerson('what-it-is', folder, vsix, async (person) => {
        await person.open('lido.md');
        await person.squiggle('warning');
        await person.shot('guessed');
        await person.followLine('Probity reads this as');
        await person.shot('choices');
        await person.pick('own blog');
        const text = await person.save('lido.md', (now) => /\ntype: /.test(now));
        assert.match(text, /\ntype: blog/, text);
        assert.equal(text.replace(/type: .*\n/, ''), said.replace(/type: .*\n/, ''));
        await person.goTo('This goes for a person');
        const fixes = await person.fixes();
        const wrong = fixes.filter((f) => f.includes('This is wrong'));
        assert.deepEqual(
          wrong.map((f) => f.replace(/\(.*\)/, '').trim()),
          ['This is wrong: teach Probity this sentence is fine', 'This is wrong: prepare a report without names'],
        );
        await person.shot('wrong');
        await person.choose('This is wrong: teach Probity this sentence is fine', true);
        await person.nothingMarked();
        await person.shot('taught');
        const page = join(folder, '.probity/rules/respect/personal-attack.md');
        let written = '';
        for (let i = 0; i < 100 && !written.includes(fine); i++) {
          await sleep(100);
          written = readFileSync(page, 'utf8');
        }
        assert.ok(written.includes(`## Allows\n\n- ${fine}`), written);
        await person.command('Probity: Checklist for this draft');
        await person.reads('Whose is each picture');
        await person.shot('checklist');
      });
    }),
};
