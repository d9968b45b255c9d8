// Pictures beside a draft, over the built server: one whose file carries the place where it was taken, and one whose file's name tells of
// somebody, which the fix renames in the draft and, where the editor can, on the disk.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeAction } from 'vscode-languageserver/node';
import { jpeg } from '../jpeg.ts';
import { afterwards, type Editor, making, pulling, rangeOf, readyEditor, tempFolder } from './editor.ts';

const head =
  '---\ntype: blog\nauthor: Cllr Jo Hart\nimage_credit: Jo Hart\nimage: img/shaun-pike-mill-lane.jpg\n---\n\n';
const text = `${head}![The new ramp](img/ramp.jpg)\n\n![The hall from the car park](img/hall.jpg)\n\n![The gate](img/shaun-pike-mill-lane.jpg)\n`;
const renaming = 'Leave the name out of the file’s address, with the file renamed';
const telling = 'Leave the name out of the file’s address; then rename the file to match';
const placed = /carries the place where it was taken/;

describe('pictures beside a draft', () => {
  const folder = tempFolder({});
  const uri = folder.at('posts/draft.md');
  let editor: Editor;
  const picture = (name: string, tags: readonly number[] | undefined): void => {
    mkdirSync(join(folder.path, 'posts/img'), { recursive: true });
    writeFileSync(join(folder.path, 'posts/img', name), jpeg(tags, true));
  };
  const ready = async (can: typeof making): Promise<void> => {
    editor = await readyEditor({ can, folders: [folder.uri] });
    await editor.open(uri, text);
  };
  const at = (words: string): Promise<readonly CodeAction[]> => editor.actions(uri, rangeOf(text, words, head.length));
  const titled = async (title: string): Promise<CodeAction | undefined> =>
    (await at('shaun-pike-mill-lane.jpg')).find((a) => a.title === title);

  before(() => {
    picture('ramp.jpg', [1, 2, 3, 4]);
    picture('hall.jpg', undefined);
    picture('shaun-pike-mill-lane.jpg', undefined);
  });
  afterEach(() => editor.stop());
  after(() => folder.end());

  it('one that carries its place is a finding, and another is none', async () => {
    await ready(pulling);
    const found = (await editor.found(uri)).filter((d) => placed.test(String(d.message)));
    assert.deepEqual(
      found.map((d) => d.range),
      [rangeOf(text, 'img/ramp.jpg')],
    );
  });

  it('a file that names somebody is renamed with every address of it', async () => {
    await ready(making);
    const action = await titled(renaming);
    assert.ok(action);
    const { texts } = afterwards({ [uri]: text }, action.edit);
    assert.equal(texts[uri], text.replaceAll('shaun-pike-mill-lane.jpg', 'resident-mill-lane.jpg'));
    assert.deepEqual(action.edit?.documentChanges?.at(-1), {
      kind: 'rename',
      oldUri: folder.at('posts/img/shaun-pike-mill-lane.jpg'),
      newUri: folder.at('posts/img/resident-mill-lane.jpg'),
      options: { overwrite: false, ignoreIfExists: false },
    });
    assert.equal(await titled(telling), undefined);
  });

  it('an editor that renames nothing is told to', async () => {
    await ready(pulling);
    const action = await titled(telling);
    assert.equal(action?.edit?.documentChanges?.length, 1);
  });

  it('and so is one where the new name is taken', async () => {
    picture('resident-mill-lane.jpg', undefined);
    await ready(making);
    assert.equal((await titled(telling))?.edit?.documentChanges?.length, 1);
  });
});
