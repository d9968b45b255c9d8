// What an editor is given at the front matter of a draft: words to complete, help over a key, and one action that says what the draft is.
import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeAction, CodeLens, CompletionItem } from 'vscode-languageserver/node';
import { applied, type Editor, editsOf, plain, pulling, rangeOf, readyEditor, tempFolder } from './editor.ts';

const completing: ClientCapabilities = {
  ...pulling,
  textDocument: {
    ...pulling.textDocument,
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
  },
};
const uri = 'untitled:Untitled-1';
const guessed = 'Fair opens\n\nThe fair opens on 3 June 2026.\n\nENDS\n\nMedia contact: press@elmbridge.gov.uk\n';

describe('front matter', () => {
  let editor: Editor;
  afterEach(() => editor.stop());
  const ready = async (text: string, can = completing, options: unknown = undefined): Promise<void> => {
    editor = await readyEditor({ can, options });
    await editor.open(uri, text);
  };
  const complete = (line: number, character: number, at = uri): Promise<readonly CompletionItem[]> =>
    editor.ask('textDocument/completion', { textDocument: { uri: at }, position: { line, character } });
  const hover = async (text: string, words: string): Promise<string> => {
    const shown = await editor.hover(uri, rangeOf(text, words).start);
    return shown !== null && typeof shown.contents === 'object' && 'value' in shown.contents
      ? shown.contents.value
      : '';
  };
  const atTop = (): Promise<readonly CodeAction[]> =>
    editor.actions(uri, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });

  it('is completed while it is half typed, and says what each key is for', async () => {
    await ready('---\nty');
    assert.deepEqual(editor.abilities.completionProvider?.triggerCharacters, [':']);
    const [first, ...others] = await complete(1, 2);
    assert.ok(first !== undefined && others.length > 30);
    assert.equal(first.label, 'type');
    assert.deepEqual(first.textEdit, {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 2 } },
      newText: 'type: ',
    });
    assert.ok(
      typeof first.documentation === 'object' && /Example: `type: press-release`/.test(first.documentation.value),
    );
    await editor.change(uri, 2, [{ text: '---\ntype:' }]);
    assert.equal((await complete(1, 5))[0]?.textEdit?.newText, ' press-release');
  });

  it('is begun in an empty draft, with tab stops where the editor has them', async () => {
    await ready('');
    const [release] = await complete(0, 0);
    assert.ok(release?.insertTextFormat === 2 && /title: \$\{1:headline/.test(release.textEdit?.newText ?? ''));
    await editor.stop();
    await ready('', plain);
    const [words] = await complete(0, 0);
    assert.ok(words?.insertTextFormat === undefined && /title: \[headline/.test(words?.textEdit?.newText ?? ''));
  });

  it('follows what the council says of itself, and the day', async () => {
    const folder = tempFolder({ '.probity/council.yaml': 'wards: [Elm, Oak]\n' });
    try {
      editor = await readyEditor({ can: completing, folders: [folder.uri] });
      await editor.open(folder.at('news.md'), '---\nward: \ndate: \n');
      assert.deepEqual(
        (await complete(1, 6, folder.at('news.md'))).map((i) => i.label),
        ['Elm', 'Oak'],
      );
      const [today] = await complete(2, 6, folder.at('news.md'));
      assert.ok(today?.detail === 'Today.' && /^\d{4}-\d{2}-\d{2}$/.test(today.label));
    } finally {
      folder.end();
    }
  });

  it('completes nothing in prose, in a page, or in a file that is no draft', async () => {
    await ready('---\ntype: blog\n---\n\nThe fair was fun:\n');
    assert.deepEqual(await complete(4, 17), []);
    await editor.open('file:///drafts/README.md', '---\nty');
    assert.deepEqual(await complete(1, 2, 'file:///drafts/README.md'), []);
    await editor.open('file:///drafts/notes.txt', '---\nty', 'plaintext');
    assert.deepEqual(await complete(1, 2, 'file:///drafts/notes.txt'), []);
  });

  it('says over a key and its value what it is for, what it takes and which clauses it matters to', async () => {
    const text =
      '---\ntype: blog\nauthor: Cllr Jo Hart\nembargo: 00:01 Monday 3 June 2024\nlayout: post\n---\n\nThe fair was fun.\n';
    await ready(text);
    for (const words of ['embargo', '00:01']) {
      const value = await hover(text, words);
      assert.match(value, /^\*\*`embargo`\*\* The moment from which newsrooms may use it\./);
      assert.match(value, /such as `embargo: 00:01 Monday 3 June 2024`/);
      assert.match(value, /It matters to \[An embargo that adds up\]\(file:.*embargo\.md\)/);
    }
    assert.match(
      await hover(text, 'type'),
      /`blog`: A blog post: [\s\S]*Read as a post on a councillor’s own blog: the front matter says type: blog\.$/,
    );
    assert.equal(await hover(text, 'layout'), '');
    assert.equal(await hover(text, '---'), '');
    assert.equal(await hover(text, 'The fair'), '');
  });

  it('decides whose law the help names, there and in the page behind it', async () => {
    const welsh = '---\ntype: blog\njurisdiction: wales\n---\n\nThe confidential report shows a price of £2 million.\n';
    await ready(welsh);
    assert.match(await hover(welsh, 'confidential report'), /listed in Part 4 of Schedule 12A/);
    const pageFor = (at: string): Promise<string> =>
      editor.ask('probity/bookPage', { address: 'confidential/private-papers.md', uri: at });
    assert.match(await pageFor(uri), /listed in Part 4 of Schedule 12A/);
    assert.match(await pageFor('untitled:Another'), /listed in Schedule 12A/);
  });

  it('has a slip marked as a hint, with what was meant', async () => {
    const text = '---\ntype: blog\nautor: Cllr Jo Hart\n---\n\nThe fair was fun.\n';
    await ready(text);
    const found = await editor.found(uri);
    assert.deepEqual(
      found.map((d) => [d.code, d.severity, d.message]),
      [['probity.front-matter', 4, 'This key is not read. Did you mean author?']],
    );
    const [action] = await editor.actions(uri, rangeOf(text, 'autor'), { diagnostics: [...found] });
    assert.ok(action?.title === 'Write author' && action.isPreferred === undefined);
    assert.equal(applied(text, action.edit), text.replace('autor', 'author'));
    assert.deepEqual(await editor.actions(uri, rangeOf(text, text), { only: ['source.fixAll'] }), []);
  });

  it('is told in one action what the draft is, where that was guessed', async () => {
    await ready(guessed);
    const found = (await atTop()).filter((a) => a.kind === 'refactor.rewrite.probity.profile');
    assert.equal(found.length, 5);
    const blog = found.find((a) => a.title === 'This is a post on a councillor’s own blog');
    assert.equal(editsOf(blog?.edit).version, 1);
    const after = applied(guessed, blog?.edit);
    assert.equal(after, `---\ntype: blog-councillor\n---\n\n${guessed}`);
    assert.match(
      await hover(guessed, 'Fair opens'),
      /^Read as a press release of the council: ENDS and a media contact\. If/,
    );
    await editor.change(uri, 2, [{ text: after }]);
    assert.deepEqual(await atTop(), []);
    assert.equal(await hover(after, '---'), '');
  });

  it('offers that at the top and nowhere else', async () => {
    const text = `---\ntitle: Fair\ntype: recipe\n---\n\n${guessed}`;
    await ready(text);
    const kindsAt = async (words: string, only?: string[]): Promise<readonly (string | undefined)[]> =>
      (await editor.actions(uri, rangeOf(text, words), only === undefined ? {} : { only })).map((a) => a.kind);
    assert.equal((await kindsAt('recipe', ['refactor'])).length, 5);
    assert.equal((await kindsAt('---', ['refactor.rewrite'])).length, 5);
    for (const words of ['Fair\ntype', 'The fair', text])
      assert.deepEqual(await kindsAt(words, ['refactor']), [], words);
    assert.deepEqual(await kindsAt('---', ['refactor.extract']), []);
  });

  it('has a line above it in our own client, which says what it was taken for', async () => {
    const lenses = (): Promise<readonly CodeLens[]> => editor.ask('textDocument/codeLens', { textDocument: { uri } });
    const options = { chooseProfileCommand: true };
    await ready(guessed, completing, options);
    assert.deepEqual(await lenses(), [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
        command: {
          title: 'Probity reads this as a press release of the council (ENDS and a media contact). Change…',
          command: 'probity.chooseProfile',
          arguments: [uri],
        },
      },
    ]);
    await editor.change(uri, 2, [{ text: 'Buy milk.\n' }]);
    assert.deepEqual(await lenses(), [], 'a note is no draft that wants a name');
    await editor.change(uri, 3, [{ text: '---\ntitle: Milk\n---\n\nBuy milk.\n' }]);
    assert.deepEqual(
      (await lenses()).map((l) => l.command?.title),
      ['Probity cannot tell what this is. Choose…'],
    );
    await editor.change(uri, 4, [{ text: `---\ntype: social\n---\n\n${guessed}` }]);
    assert.deepEqual(await lenses(), []);
    await editor.stop();
    await ready(guessed);
    assert.equal(editor.abilities.codeLensProvider, undefined);
  });
});
