// What an editor shows at a finding: the clause in the words of its page, and nothing anywhere else.
import assert from 'node:assert/strict';
import { type Editor, plain, rangeOf, readyEditor, textAt } from './editor.ts';

const address = 'jane.doe83@gmail.com';
const text = `---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\nZoë 🙂: write to ${address} to join the walk.\n`;
const uri = 'untitled:Untitled-1';

describe('hover', () => {
  let editor: Editor;
  afterEach(() => editor.stop());

  it('explains the clause on the words of a finding, and only there', async () => {
    editor = await readyEditor();
    await editor.open(uri, text);
    const range = rangeOf(text, address);
    const hover = await editor.hover(uri, range.start);
    assert.ok(hover !== null && typeof hover.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, 'markdown');
    const { value } = hover.contents;
    assert.match(
      value,
      /^\*\*\[Personal details need the person's own agreement\]\(file:.*\/express-permission\.md\)\*\* \(`data-protection\.express-permission`\)/,
    );
    assert.match(value, /Do not publish until this is resolved\./);
    assert.match(value, /\*\*Instead:\*\*/);
    assert.match(value, /\*\*Who to ask:\*\* Data protection officer/);
    assert.ok(!value.includes(address) && !value.includes('command:'));
    assert.equal(hover.range === undefined ? undefined : textAt(text, hover.range), address);
    assert.ok(await editor.hover(uri, { ...range.end, character: range.end.character - 1 }));
    assert.equal(await editor.hover(uri, { ...range.start, character: range.start.character - 1 }), null);
    assert.ok(await editor.hover(uri, range.end), 'the caret just behind the words is at them');
    assert.equal(await editor.hover(uri, { ...range.end, character: range.end.character + 1 }), null);
    assert.equal(await editor.hover(uri, { line: 900, character: 900 }), null);
  });

  it('is plain text for an editor that renders no Markdown', async () => {
    editor = await readyEditor({ can: plain });
    await editor.open(uri, text);
    const hover = await editor.hover(uri, rangeOf(text, address).start);
    assert.ok(hover !== null && typeof hover.contents === 'object' && 'kind' in hover.contents);
    assert.equal(hover.contents.kind, 'plaintext');
    assert.match(hover.contents.value, /^Personal details need the person's own agreement \(data-protection/);
    assert.doesNotMatch(hover.contents.value, /\*\*|`|\\/);
  });
});
