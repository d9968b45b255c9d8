// What an editor is offered for a finding, and what stands in the draft once it is taken.
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver/node';
import { applied, type Editor, editsOf, plain, pulling, rangeOf, readyEditor } from './editor.ts';

const address = 'jane.doe83@gmail.com';
const sentence = `Zoë 🙂 é: write to ${address} to join the walk.`;
const note = '<!-- legal to check the figure -->';
const text = `---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n${sentence}\n\nGritting starts in November. ${note}\n\nThe fair is on TBC.\n`;
const uri = 'untitled:Untitled-1';
const quickFixes = (actions: readonly CodeAction[]): readonly CodeAction[] =>
  actions.filter((a) => a.kind === 'quickfix');

describe('fixes', () => {
  let editor: Editor;
  const ready = async (...given: Parameters<typeof readyEditor>): Promise<void> => {
    editor = await readyEditor(...given);
    await editor.open(uri, text);
  };
  afterEach(() => editor.stop());

  it('are quick fixes of the finding at the caret, made for the version that was checked', async () => {
    await ready();
    const { start } = rangeOf(text, address);
    const actions = await editor.actions(uri, { start, end: start });
    assert.ok(actions.length > 1);
    assert.ok(actions.every((a) => a.kind === 'quickfix' && editsOf(a.edit).version === 1));
    const removal = actions.find((a) => /keep the sentence/.test(a.title));
    assert.equal(applied(text, removal?.edit), text.replace(`write to ${address} to`, 'write to'));
  });

  it('go with the diagnostics they mend, whatever columns the editor sends back', async () => {
    await ready();
    const diagnostics = await editor.found(uri);
    // As Neovim 0.7 does: columns counted in bytes.
    const shifted = diagnostics.map((d) => ({
      ...d,
      range: {
        start: { ...d.range.start, character: d.range.start.character + 5 },
        end: { ...d.range.end, character: d.range.end.character + 5 },
      },
    }));
    const range = rangeOf(text, address);
    const straight = await editor.actions(uri, range, { diagnostics: [...diagnostics] });
    const crooked = await editor.actions(uri, range, { diagnostics: shifted });
    assert.deepEqual(
      crooked.map((a) => a.edit),
      straight.map((a) => a.edit),
    );
    for (const action of straight) {
      assert.deepEqual(
        action.diagnostics?.map((d) => d.code),
        ['data-protection.express-permission'],
      );
    }
    const away = rangeOf(text, 'Gritting');
    assert.deepEqual(await editor.actions(uri, away, { diagnostics: [...diagnostics] }), []);
  });

  it('are made afresh once the draft has moved on, never for the version before', async () => {
    await ready();
    const before = await editor.actions(uri, rangeOf(text, address));
    assert.equal(editsOf(before[0]?.edit).version, 1);
    const moved = text.replace(sentence, `Before it. ${sentence}`);
    const { start } = rangeOf(text, sentence);
    await editor.change(uri, 2, [{ range: { start, end: start }, text: 'Before it. ' }]);
    const after = await editor.actions(uri, rangeOf(moved, address));
    assert.ok(after.length > 0);
    assert.ok(after.every((a) => editsOf(a.edit).version === 2));
    const removal = after.find((a) => /keep the sentence/.test(a.title));
    assert.equal(applied(moved, removal?.edit), moved.replace(`write to ${address} to`, 'write to'));
  });

  it('are refused when the draft moves on while they are made', async () => {
    editor = await readyEditor();
    const release = editor.holdSettings();
    await editor.open(uri, text);
    const asked = editor.actions(uri, rangeOf(text, address));
    await editor.heard('workspace/configuration');
    await editor.change(uri, 2, [{ text: `${text}More.\n` }]);
    release();
    await assert.rejects(asked, { code: -32801 });
  });

  it('prefer only what cannot change the meaning, and never a waiver', async () => {
    await ready();
    const all = quickFixes(await editor.actions(uri, rangeOf(text, text)));
    const preferred = all.filter((a) => a.isPreferred === true);
    assert.deepEqual(
      preferred.map((a) => a.title),
      ['Take the note out'],
    );
    assert.ok(all.some((a) => /Allow this here/.test(a.title) && a.isPreferred === undefined));
  });

  it('are made all at once only where they are preferred', async () => {
    await ready();
    for (const only of [['source.fixAll.probity'], ['source.fixAll'], ['source']]) {
      const [all, ...others] = await editor.actions(uri, rangeOf(text, text), { only });
      assert.ok(all !== undefined && others.length === 0);
      assert.equal(all.kind, 'source.fixAll.probity');
      assert.equal(applied(text, all.edit), text.replace(` ${note}`, ''));
    }
    assert.deepEqual(await editor.actions(uri, rangeOf(text, text), { only: ['refactor'] }), []);
    assert.deepEqual(await editor.actions(uri, rangeOf(text, text), { only: ['source.fixAll.eslint'] }), []);
    const quick = await editor.actions(uri, rangeOf(text, text), { only: ['quickfix'] });
    assert.ok(quick.length > 0 && quick.every((a) => a.kind === 'quickfix'));
  });

  it('leave blanks as tab stops where the editor has them, and in brackets where it has none', async () => {
    await ready();
    const waive = (actions: readonly CodeAction[]): CodeAction | undefined =>
      actions.find((a) => /Allow this here/.test(a.title));
    const [stop, ...more] = editsOf(waive(await editor.actions(uri, rangeOf(text, address)))?.edit).edits;
    assert.ok(stop !== undefined && 'snippet' in stop && more.length === 0);
    assert.match(stop.snippet.value, /"\$\{1:[^[\]}]+\}" \(\$\{2:[^[\]}]+\}\)/);
    await editor.stop();
    await ready({ can: { ...pulling, workspace: { ...pulling.workspace, ...plain.workspace } } });
    const [words] = editsOf(waive(await editor.actions(uri, rangeOf(text, address)))?.edit).edits;
    assert.ok(words !== undefined && 'newText' in words);
    assert.match(words.newText, /"\[[^\]]+\]" \(\[[^\]]+\]\)/);
  });

  it('are plain changes for an editor without versioned edits', async () => {
    await ready({ can: {} });
    const [action] = await editor.actions(uri, rangeOf(text, note));
    assert.equal(action?.edit?.documentChanges, undefined);
    assert.equal(action?.edit?.changes?.[uri]?.length, 1);
  });
});
