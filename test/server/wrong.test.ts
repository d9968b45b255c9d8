// What an editor is offered for a finding that is wrong: the council's own page grows by the sentence and it is silent from then on; or a report
// that names nobody.
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver/node';
import {
  afterwards,
  applied,
  clausesOf,
  type Editor,
  making,
  plain,
  pulling,
  rangeOf,
  readyEditor,
  tempFolder,
} from './editor.ts';

const head = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';
const wrong = 'Cllr Amir Shah is a clown at the Kiln Lane gala on 4 May.';
const text = `${head}Come along. ${wrong}\n`;
const teach = 'This is wrong: teach Probity this sentence is fine';
const report = 'This is wrong: prepare a report without names';
const path = '.probity/rules/respect/personal-attack.md';
const page = `---\ntitle: Go for the policy, not the person\n---\n\n## Allows\n\n- ${wrong}\n`;

describe('a finding that is wrong', () => {
  let editor: Editor;
  let folder: ReturnType<typeof tempFolder>;
  beforeEach(() => {
    folder = tempFolder({});
  });
  afterEach(async () => {
    await editor.stop();
    folder.end();
  });
  const draft = (): string => folder.at('news.md');
  const ready = async (options: unknown = {}, can = making): Promise<void> => {
    editor = await readyEditor({ can, folders: [folder.uri], options });
    await editor.open(draft(), text);
  };
  const at = (words: string, uri = draft()): Promise<readonly CodeAction[]> =>
    editor.actions(uri, rangeOf(text, words));
  const titled = (actions: readonly CodeAction[], title: string): CodeAction | undefined =>
    actions.find((a) => a.title.startsWith(title));

  it('is taught behind every fix, and the sentence is silent in this draft and in the next', async () => {
    await ready();
    const actions = await at('clown');
    assert.equal(actions.at(-1)?.title, teach);
    assert.equal(actions.at(-1)?.kind, 'quickfix');
    assert.equal(titled(actions, report), undefined, 'an editor that shows no report is not offered one');
    const { made, texts } = afterwards({}, titled(actions, teach)?.edit);
    assert.deepEqual(made, [folder.at(path)]);
    assert.deepEqual(texts, { [folder.at(path)]: page });
    folder.write(path, page);
    await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: folder.at(path), type: 1 }] });
    assert.deepEqual(await editor.found(draft()), []);
    const next = `${head}# Gala\n\n> Hello\n\n**Cllr Amir Shah** is a clown at the [Kiln Lane](https://x.org) gala on 4 May!\n\nCllr Amir Shah is a clown.\n`;
    await editor.open(folder.at('next.md'), next);
    const left = await editor.found(folder.at('next.md'));
    assert.deepEqual(
      left.map((d) => d.range.start.line),
      [11],
      'another sentence with the same words is another matter',
    );
    await editor.open(folder.at(path), page);
    assert.deepEqual(await editor.found(folder.at(path)), [], 'and the page holds');
  });

  for (const [what, before, after] of [
    [
      'a page without examples',
      '---\nseverity: hint\n---\n\nOurs.\n',
      `---\nseverity: hint\n---\n\nOurs.\n\n## Allows\n\n- ${wrong}\n`,
    ],
    [
      'examples before those with front matter of their own',
      '---\nask: Ann\n---\n\n## Allows\n\n- One.\n- Two.\n\n### Blogs\n\n- Three.\n\n## Flags\n',
      `---\nask: Ann\n---\n\n## Allows\n\n- One.\n- Two.\n- ${wrong}\n\n### Blogs\n\n- Three.\n\n## Flags\n`,
    ],
    ['an empty heading', '---\nask: Ann\n---\n\n## Allows', `---\nask: Ann\n---\n\n## Allows\n\n- ${wrong}\n`],
    [
      'a page of Windows',
      '---\r\nask: Ann\r\n---\r\n\r\n## Allows\r\n\r\n- One.\r\n',
      `---\r\nask: Ann\r\n---\r\n\r\n## Allows\r\n\r\n- One.\r\n- ${wrong}\r\n`,
    ],
  ] as const)
    it(`is taught to ${what}`, async () => {
      folder.write(path, before);
      await ready({}, pulling);
      const { made, texts } = afterwards({ [folder.at(path)]: before }, titled(await at('clown'), teach)?.edit);
      assert.deepEqual(made, []);
      assert.deepEqual(texts, { [folder.at(path)]: after });
    });

  it('is taught to the page as an editor holds it, and where the council keeps it', async () => {
    const own = '.probity/rules/protocol/respect/personal-attack.md';
    folder.write(own, '---\nask: Ann\n---\n');
    await ready();
    await editor.open(folder.at(own), '---\nask: Ben\n---\n');
    const edit = titled(await at('clown'), teach)?.edit;
    assert.equal(applied('---\nask: Ben\n---\n', edit), `---\nask: Ben\n---\n\n## Allows\n\n- ${wrong}\n`);
  });

  it('is not taught where no file can be made, where no folder is, or where it is not trusted', async () => {
    await ready({}, pulling);
    assert.equal(titled(await at('clown'), teach), undefined);
    await editor.stop();
    await ready({ trusted: false });
    assert.equal(titled(await at('clown'), teach), undefined);
    await editor.open('untitled:Untitled-1', text);
    assert.equal(titled(await at('clown', 'untitled:Untitled-1'), teach), undefined);
  });

  it('is reported without names, places and numbers', async () => {
    await ready({ reports: true });
    const actions = await at('clown');
    assert.deepEqual(
      actions.slice(-2).map((a) => a.title),
      [teach, report],
    );
    const saves = actions.at(-2)?.command;
    assert.deepEqual(saves?.arguments, [[folder.at(path)]]);
    const [finding] = actions.at(-1)?.command?.arguments ?? [];
    assert.equal(
      await editor.ask('probity/falseAlarm', finding),
      'Clause: respect.personal-attack\nSeverity: warning\nProfile: blog-councillor\n\n[a councillor] is ==a clown== at the [a place] gala on [number] May.',
    );
    assert.equal(await editor.ask('probity/falseAlarm', { uri: draft(), id: 'gone' }), null);
  });

  it('says which of several is meant, and offers a report alone for what is no sentence', async () => {
    editor = await readyEditor({ can: plain, folders: [folder.uri], options: { reports: true } });
    const release =
      '---\ntype: release\n---\n\n# Hall opens\n\nThe hall opens on TBC. Write to jane.doe83@gmail.com.\n';
    await editor.open(draft(), release);
    const all = await editor.actions(draft(), rangeOf(release, release));
    const reports = all.filter((a) => a.title.startsWith(report));
    const taught = all.filter((a) => a.title.startsWith(teach));
    assert.ok(reports.length > 1 && reports.length > taught.length);
    assert.ok(reports.every((a) => / \([a-z.-]+\)$/.test(a.title)));
    for (const { command } of reports) {
      const told = await editor.ask<string>('probity/falseAlarm', command?.arguments?.[0]);
      assert.doesNotMatch(told, /jane|doe83/);
    }
    assert.ok(clausesOf(all.flatMap((a) => a.diagnostics ?? [])).length === 0);
  });
});
