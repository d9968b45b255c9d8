// The checklist as an editor asks for it: the page of one draft, as it stands there.
import assert from 'node:assert/strict';
import { type Editor, readyEditor, tempFolder } from './editor.ts';

const draft = `---
type: press-release
image_credit: Tomasz Baran
---

"We open the doors at seven," said Cllr Amara Obi, Cabinet Member for Leisure.

![The lido from the air](lido.jpg)
`;

describe('the checklist in an editor', () => {
  let editor: Editor;
  let folder: ReturnType<typeof tempFolder>;
  const page = (uri: string | undefined): Promise<string> =>
    editor.ask<string>('probity/bookPage', { address: 'checklist.md', uri });
  before(async () => {
    folder = tempFolder({ 'news.md': draft });
    editor = await readyEditor({ folders: [folder.uri] });
  });
  after(async () => {
    await editor.stop();
    folder.end();
  });

  it('lists what is open and what is answered, by who signs, with links to the clauses', async () => {
    await editor.open(folder.at('news.md'), draft);
    const text = await page(folder.at('news.md'));
    assert.match(text, /^# Checklist for this draft\n\n1 open, 1 answered\./);
    assert.match(
      text,
      /## The person quoted\n\n- ☐ \*\*Has each person who is quoted .*\*\* {2}\n {2}\[Nobody is quoted unasked\]\(release\/unapproved-quote\.md\) {2}\n {2}Answer in the front matter: `quotes_approved: yes, Cllr Obi, 3 May`/,
    );
    assert.match(text, /- ☑ \*\*Whose is each picture.* {2}\n.* {2}\n {2}`image_credit: Tomasz Baran`/);
  });

  it('follows the draft as it is written', async () => {
    await editor.change(folder.at('news.md'), 2, [
      { text: draft.replace('image_credit', 'quotes_approved: yes, 3 May\nimage_credit') },
    ]);
    assert.match(await page(folder.at('news.md')), /Everything is answered\./);
    await editor.change(folder.at('news.md'), 3, [{ text: 'The lido is open.\n' }]);
    assert.match(await page(folder.at('news.md')), /nothing to ask/);
  });

  it('says so where no draft is open', async () => {
    assert.match(await page(undefined), /Open a draft first/);
    assert.match(await page(folder.at('other.md')), /Open a draft first/);
  });
});
