// What an editor is told of the people a draft names, what it may answer about somebody whose part nothing tells, and what each answer
// leaves in the draft and in the council's people file.
import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver/node';
import {
  afterwards,
  applied,
  type Editor,
  editsOf,
  making,
  plain,
  pulling,
  rangeOf,
  readyEditor,
  tempFolder,
} from './editor.ts';

const head = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';
const text = `${head}Zoë 🙂: Joan Attwell waited for the bus. Attwell’s bus was late.\n\nCllr Amir Shah came too.\n`;
const named = ['Joan Attwell is named in a public role', 'Joan Attwell has agreed: note it'];
const anonymous = 'Make Joan Attwell anonymous (2 places)';

const hoverAt = async (editor: Editor, uri: string, draftText: string, words: string): Promise<string> => {
  const hover = await editor.hover(uri, rangeOf(draftText, words).start);
  if (hover === null) return '';
  return typeof hover.contents === 'object' && 'value' in hover.contents ? hover.contents.value : '?';
};

describe('people hovered over', () => {
  let editor: Editor;
  before(async () => {
    editor = await readyEditor({ can: plain });
  });
  after(() => editor.stop());

  for (const [sentence, name, expected] of [
    [
      'Cllr Amir Shah opened the fair.',
      'Amir Shah',
      'Taken for somebody named in a public role: a public title: cllr.',
    ],
    [
      'Marian Cole, headteacher of Low Fold Primary, came.',
      'Marian Cole',
      'Taken for somebody named in a public role: a role beside the name.',
    ],
    [
      'Edna Prowse, who died on Friday, was fair.',
      'Edna Prowse',
      'Taken for somebody named in a public role: spoken of as having died.',
    ],
    [
      'Tenant Joan Attwell waited.',
      'Joan Attwell',
      'Taken for a private person: named as somebody’s relation, or as a resident, tenant, patient or the like.',
    ],
    [
      'Joan Attwell waited.',
      'Joan Attwell',
      'Nothing says whether this person is named in a public role.\n\nIs Joan Attwell named in a public role, and is it agreed that the name is used?',
    ],
    ['The Mill Lane fair is open.', 'Mill Lane', ''],
  ] as const)
    it(sentence, async () => {
      const opened = `${head}${sentence}\n`;
      const uri = `untitled:${name}`;
      await editor.open(uri, opened);
      assert.equal(await hoverAt(editor, uri, opened, name), expected);
      assert.doesNotMatch(await hoverAt(editor, uri, opened, 'type: blog'), /Taken for|Nothing says/);
      await editor.close(uri);
    });
});

describe('people', () => {
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
  const people = (): string => folder.at('.probity/people.yaml');
  const ready = async (can: ClientCapabilities, opened = text): Promise<void> => {
    editor = await readyEditor({ can, folders: [folder.uri] });
    await editor.open(draft(), opened);
  };
  const hoverText = (draftText: string, words: string): Promise<string> => hoverAt(editor, draft(), draftText, words);
  const at = (words: string, draftText = text): Promise<readonly CodeAction[]> =>
    editor.actions(draft(), rangeOf(draftText, words));
  const titles = (actions: readonly CodeAction[]): readonly string[] => actions.map((a) => a.title);
  const editOf = (actions: readonly CodeAction[], title: string) => actions.find((a) => a.title === title)?.edit;

  describe('hover over a name', () => {
    it('says it below the clause where the name is in a finding', async () => {
      const opened = `${head}Mrs Joan Attwell of 4 Mill Lane waited.\n`;
      await ready(pulling, opened);
      const value = await hoverText(opened, 'Joan');
      assert.match(value, /^\*\*\[.*\(`data-protection\.express-permission`\)/);
      assert.match(value, /\n\n---\n\nTaken for a private person: a home beside the name\.$/);
    });

    it('follows the people file', async () => {
      folder.write('.probity/people.yaml', '- name: Joan Attwell\n  role: Town crier\n');
      await ready(plain);
      assert.match(await hoverText(text, 'Joan Attwell'), /in a public role: in the people file as Town crier\.$/);
    });
  });

  describe('somebody whose part nothing tells', () => {
    it('is marked nowhere, and is asked about at each mention', async () => {
      await ready(making);
      assert.deepEqual(await editor.found(draft()), []);
      for (const words of ['Joan Attwell', 'Attwell’s'])
        assert.deepEqual(titles(await at(words)), [...named, anonymous]);
      assert.deepEqual(titles(await at('Amir Shah')), []);
      assert.deepEqual(titles(await at('waited for')), []);
      assert.deepEqual(titles(await at(text)), [...named, anonymous], 'and of several people only they');
    });

    it('has a public role: the people file is made, and nothing is asked again', async () => {
      await ready(making);
      const { made, texts } = afterwards({}, editOf(await at('Joan Attwell'), named[0] ?? ''));
      assert.deepEqual(made, [people()]);
      assert.deepEqual(texts, { [people()]: '- name: "Joan Attwell"\n  standing: public\n' });
      folder.write('.probity/people.yaml', texts[people()] ?? '');
      await editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: people(), type: 1 }] });
      assert.deepEqual(titles(await at('Joan Attwell')), []);
      assert.match(await hoverText(text, 'Joan Attwell'), /in a public role: the people file says so\.$/);
    });

    for (const [what, before, after] of [
      [
        'a list',
        '- name: Piotr Nowak\n  role: Clerk\n',
        '- name: Piotr Nowak\n  role: Clerk\n- name: "Joan Attwell"\n  standing: public\n',
      ],
      [
        'a list without a last line break',
        '- name: Piotr Nowak',
        '- name: Piotr Nowak\n- name: "Joan Attwell"\n  standing: public\n',
      ],
      [
        'a list that is indented',
        '# Ours\n  - name: Piotr Nowak\n',
        '# Ours\n  - name: Piotr Nowak\n  - name: "Joan Attwell"\n    standing: public\n',
      ],
      [
        'a table',
        'people:\n  - name: Piotr Nowak\n',
        'people:\n  - name: Piotr Nowak\n  - name: "Joan Attwell"\n    standing: public\n',
      ],
      [
        'a table whose list is not indented',
        'people:\n- name: Piotr Nowak\n',
        'people:\n- name: Piotr Nowak\n- name: "Joan Attwell"\n  standing: public\n',
      ],
      [
        'a file of Windows',
        '- name: Piotr Nowak\r\n',
        '- name: Piotr Nowak\r\n- name: "Joan Attwell"\r\n  standing: public\r\n',
      ],
      ['an empty file', '', '- name: "Joan Attwell"\n  standing: public\n'],
    ] as const)
      it(`has a public role: the people file grows where it is ${what}`, async () => {
        folder.write('.probity/people.yaml', before);
        for (const can of [making, pulling]) {
          await ready(can);
          const { made, texts } = afterwards({ [people()]: before }, editOf(await at('Joan Attwell'), named[0] ?? ''));
          assert.deepEqual(made, []);
          assert.deepEqual(texts, { [people()]: after });
          await editor.stop();
        }
      });

    it('has a public role: what an editor holds of the people file is what grows', async () => {
      const [saved, shown] = ['- name: Piotr Nowak\n', '- name: Piotr Nowak\n- name: Kofi Mensah\n'];
      folder.write('.probity/people.yaml', saved);
      await ready(making);
      await editor.open(people(), saved, 'yaml');
      await editor.change(people(), 7, [{ text: shown }]);
      const edit = editOf(await at('Joan Attwell'), named[0] ?? '');
      assert.equal(editsOf(edit).version, 7);
      assert.equal(applied(shown, edit), `${shown}- name: "Joan Attwell"\n  standing: public\n`);
    });

    it('has no answer into a people file that a line would break', async () => {
      folder.write('.probity/people.yaml', '[{ name: Piotr Nowak }]\n');
      await ready(making);
      assert.deepEqual(titles(await at('Joan Attwell')), [named[1], anonymous]);
    });

    it('has no answer that makes a file where the editor makes none, where no folder is, or where it is not trusted', async () => {
      const others = [named[1], anonymous];
      await ready(pulling);
      assert.deepEqual(titles(await at('Joan Attwell')), others);
      await editor.stop();
      editor = await readyEditor({ can: making, folders: [folder.uri] });
      await editor.open('untitled:Untitled-1', text);
      assert.deepEqual(titles(await editor.actions('untitled:Untitled-1', rangeOf(text, 'Joan Attwell'))), others);
      await editor.stop();
      folder.write('.probity/people.yaml', '- name: Piotr Nowak\n');
      editor = await readyEditor({ can: making, folders: [folder.uri], options: { trusted: false } });
      await editor.open(draft(), text);
      assert.deepEqual(titles(await at('Joan Attwell')), others);
    });

    it('has agreed: it is noted in the front matter, with the reference as a tab stop', async () => {
      await ready(making);
      const edit = editOf(await at('Joan Attwell'), named[1] ?? '');
      const [stop] = editsOf(edit).edits;
      assert.ok(stop !== undefined && 'snippet' in stop);
      assert.equal(stop.snippet.value, `consent_ref: Joan Attwell \${1:reference of the form}\n`);
      const noted = applied(text, edit);
      const line = 'consent_ref: Joan Attwell [reference of the form]\n';
      assert.equal(noted, text.replace('Hart\n---', `Hart\n${line}---`));
      await editor.change(draft(), 2, [{ text: noted.replace('[reference of the form]', 'CF/12') }]);
      assert.deepEqual(titles(await at('Joan Attwell waited', noted)), []);
    });

    it('is made anonymous at every place at once', async () => {
      await ready(making);
      const edit = editOf(await at('Attwell’s'), anonymous);
      assert.equal(editsOf(edit).version, 1);
      const done = applied(text, edit);
      assert.equal(
        done,
        text.replace('Joan Attwell waited', 'a resident waited').replace('Attwell’s', 'The resident’s'),
      );
      await editor.change(draft(), 2, [{ text: done }]);
      assert.deepEqual(await editor.found(draft()), []);
    });

    it('has no answer for a draft that moves on while it is made', async () => {
      editor = await readyEditor({ can: making, folders: [folder.uri] });
      const release = editor.holdSettings();
      await editor.open(draft(), text);
      const asked = at('Joan Attwell');
      await editor.heard('workspace/configuration');
      await editor.change(draft(), 2, [{ text: `${text}More.\n` }]);
      release();
      await assert.rejects(asked, { code: -32801 });
      const [, agreed] = await at('Joan Attwell');
      assert.equal(editsOf(agreed?.edit).version, 2);
    });
  });
});
