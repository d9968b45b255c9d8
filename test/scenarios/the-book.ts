// Somebody reads the protocol: opens the contents by its command, follows a link to a clause, and a link from there to another one.
import { inFolder } from '../rig/folder.ts';
import { asPerson } from '../rig/person.ts';
import type { Scenario } from './all.ts';

export const scenario: Scenario = {
  name: 'the protocol is opened, and read from page to page',
  run: (vsix) =>
    inFolder({ 'hello.md': '# Hello\n' }, async (folder) => {
      await asPerson('the-book', folder, vsix, async (person) => {
        await person.open('hello.md');
        await person.command('Probity: Open the protocol');
        await person.reads('The protocol');
        await person.shot('contents');
        await person.follow('Party politics is welcome');
        await person.reads('You may praise your party');
        await person.shot('page');
        await person.follow('publicity rules');
        await person.reads('No party politics on the council’s account'.replace('’', "'"));
        await person.shot('linked-page');
      });
    }),
};
