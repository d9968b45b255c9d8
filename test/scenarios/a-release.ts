// A press officer finishes a release: the embargo names the wrong day, a link says "here", a councillor has no title. Each is mended by
// the light bulb, and the release goes out quiet.
import assert from 'node:assert/strict';
import { inFolder } from '../rig/folder.ts';
import { asPerson } from '../rig/person.ts';
import type { Scenario } from './all.ts';

const before = `---
title: Night bus to run until three
type: press-release
date: 2026-04-30
---

**EMBARGOED until 00:01 Tuesday 6 May 2026**

# Night bus to run until three

Marrowby's night bus will run until three in the morning from June. The timetable is [here](https://marrowdale.example.org/night-bus).

Amara Obi, Cabinet Member for Transport, said: "Nobody should have to walk home along the ring road."

**ENDS**

**Media contact:** Ewa Moss, Press Officer, 01632 960 617
`;
const after = before
  .replace('Tuesday 6 May', 'Wednesday 6 May')
  .replace('The timetable is [here](', 'See [the timetable](')
  .replace('Amara Obi,', 'Cllr Amara Obi,');

/** Line and column of words, from 1. */
function placeOf(words: string): readonly [number, number] {
  const lines = before.slice(0, before.indexOf(words)).split('\n');
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1];
}

export const scenario: Scenario = {
  name: 'a release is mended: embargo, link, title; then it is quiet',
  run: (vsix) =>
    inFolder({ 'night-bus.md': before }, async (folder) => {
      await asPerson('a-release', folder, vsix, async (person) => {
        await person.open('night-bus.md');
        await person.squiggle('info');
        await person.shot('opened');
        const rows = await person.problems();
        assert.ok(
          rows.some((r) => /another day of the week/.test(r)),
          rows.join('\n'),
        );
        const mend = async (title: string, step: string): Promise<void> => {
          await person.hover();
          await person.shot(`${step}-hover`);
          await person.fixes();
          await person.shot(`${step}-fixes`);
          await person.choose(title);
          await person.shot(`${step}-fixed`);
        };
        await person.goTo('another day of the week');
        await mend('Keep the date and correct the day', 'embargo');
        await person.caret(...placeOf('here]'));
        await mend('Link the words that name it', 'link');
        await person.caret(...placeOf('Amara'));
        await mend('Write Cllr before the name', 'title');
        assert.equal(await person.save('night-bus.md', (text) => text === after), after);
        await person.nothingMarked();
        await person.shot('quiet');
      });
    }),
};
