// The edges of the language server that need no server: addresses, spans shown, snippets, words for plain text, all fixes at once.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit, Finding, Fix, Review } from '../../server/core/review/finding.ts';
import {
  addressBelow,
  folderOf,
  foldersAbove,
  isView,
  nameOf,
  pathBelow,
  sameUri,
} from '../../server/lsp/addresses.ts';
import { faultText } from '../../server/lsp/answers.ts';
import { clientOf } from '../../server/lsp/client.ts';
import { codeActionsOf } from '../../server/lsp/code-actions.ts';
import { diagnosticsOf } from '../../server/lsp/diagnostics.ts';
import { snippetOf, workspaceEditOf } from '../../server/lsp/edits.ts';
import { shownSpan } from '../../server/lsp/positions.ts';
import { readSettings } from '../../server/lsp/settings.ts';
import { plainText, quietHeadings, unwrapped } from '../../server/lsp/wording.ts';
import { applied, editsOf, pulling } from './editor.ts';

const client = clientOf({ processId: null, rootUri: null, capabilities: pulling });
const edit = (start: number, end: number, newText: string): Edit => ({ span: { start, end }, newText, blanks: [] });
const fix = (edits: readonly Edit[], more: Partial<Fix> = {}): Fix => ({
  title: 'mend',
  kind: 'replace',
  preferred: true,
  edits,
  ...more,
});
const finding = (id: string, start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  id,
  clause: 'respect.others',
  severity: 'warning',
  message: 'm',
  span: { start, end },
  related: [],
  ...more,
});
const reviewOf = (fixes: readonly (readonly [Finding, readonly Fix[]])[]): Review => ({
  profile: 'release',
  why: 'a test',
  by: 'draft',
  jurisdiction: 'england',
  findings: fixes.map(([f]) => f),
  questions: [],
  declined: undefined,
  fixesOf: (f) => fixes.find(([g]) => g === f)?.[1] ?? [],
  answersOf: () => [],
  lessonOf: () => undefined,
  reportOf: () => '',
  people: () => [],
  checklist: () => [],
  profileFixes: () => [],
});

describe('all fixes at once', () => {
  const text = 'one two three four five\n';
  const document = TextDocument.create('file:///a.md', 'markdown', 4, text);
  const all = (review: Review): string => {
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const [action] = codeActionsOf(document, review, range, { diagnostics: [], only: ['source.fixAll'] }, client);
    return action === undefined ? text : applied(text, action.edit);
  };

  it('leave out a fix that would touch one before it, and go on behind it', () => {
    const review = reviewOf([
      [finding('a', 0, 7), [fix([edit(0, 7, 'A')])]],
      [finding('b', 4, 13), [fix([edit(4, 13, 'B')])]],
      [finding('c', 14, 18), [fix([edit(14, 18, 'C')])]],
    ]);
    assert.equal(all(review), 'A three C five\n');
  });

  it('make a fix of several edits whole or not at all', () => {
    const review = reviewOf([
      [finding('a', 0, 3), [fix([edit(0, 3, 'A'), edit(19, 23, 'E')])]],
      [finding('b', 8, 13), [fix([edit(8, 13, 'B'), edit(19, 23, 'X')])]],
    ]);
    assert.equal(all(review), 'A two three four E\n');
  });

  it('never make two insertions at one place, a waiver, or a fix with a blank', () => {
    const blank: Edit = { ...edit(8, 13, '[who]'), blanks: [{ start: 0, end: 5 }] };
    const review = reviewOf([
      [finding('a', 0, 3), [fix([edit(0, 0, 'x ')])]],
      [finding('b', 0, 7), [fix([edit(0, 0, 'y ')])]],
      [finding('c', 8, 13), [fix([blank])]],
      [finding('d', 14, 18), [fix([edit(14, 18, 'D')], { kind: 'waive' })]],
      [finding('e', 14, 18), [fix([edit(14, 18, 'E')], { preferred: false })]],
    ]);
    assert.equal(all(review), `x ${text}`);
  });
});

describe('edits as an editor takes them', () => {
  it('keep every character of a snippet but the blanks as it is written', () => {
    const newText = 'Costs $5 {net} \\o/ for [who], [what $ } \\]';
    const blanks = [
      { start: 23, end: 28 },
      { start: 30, end: 42 },
    ];
    assert.equal(snippetOf(newText, blanks), `Costs \\$5 {net\\} \\\\o/ for \${1:who}, \${2:what \\$ \\} \\\\}`);
  });

  it('have one snippet, and none where an editor would indent Markdown that is indented', () => {
    const document = TextDocument.create('file:///a.md', 'markdown', 1, '  - one\ntwo\n');
    const withBlank = (start: number, newText: string): Edit => ({
      ...edit(start, start, newText),
      blanks: [{ start: newText.indexOf('['), end: newText.indexOf(']') + 1 }],
    });
    const kinds = (edits: readonly Edit[]): readonly string[] =>
      editsOf(workspaceEditOf(document, edits, client)).edits.map((e) => ('snippet' in e ? 'snippet' : 'text'));
    assert.deepEqual(kinds([withBlank(7, ' [a]'), withBlank(8, '[b]')]), ['snippet', 'text']);
    assert.deepEqual(kinds([withBlank(7, '\n    [a]'), withBlank(8, 'x\n[b]')]), ['text', 'snippet']);
    const old = { ...client, snippets: false };
    assert.deepEqual(editsOf(workspaceEditOf(document, [withBlank(8, '[b]')], old)).edits[0], {
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      newText: '[b]',
    });
  });
});

describe('diagnostics of a review', () => {
  const document = TextDocument.create('file:///a.md', 'markdown', 3, 'one two\nthree\n');
  const review = reviewOf([
    [
      finding('a', 4, 7, { related: [{ clause: 'law.libel', span: { start: 8, end: 13 }, message: 'Also this.' }] }),
      [],
    ],
    [finding('b', 4, 7, { scope: 'document', severity: 'hint' }), []],
  ]);

  it('show what is said beside them where the editor can, and speak of the whole draft in its first line', () => {
    const [first, second] = diagnosticsOf(document, review, () => undefined, true);
    assert.deepEqual(first?.relatedInformation, [
      {
        location: {
          uri: 'file:///a.md',
          range: { start: { line: 1, character: 0 }, end: { line: 1, character: 5 } },
        },
        message: 'law.libel: Also this.',
      },
    ]);
    assert.deepEqual(first?.data, { id: 'a', version: 3 });
    assert.deepEqual(second?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    assert.equal(diagnosticsOf(document, review, () => undefined, false)[0]?.relatedInformation, undefined);
  });

  it('say once why a draft was declined', () => {
    const declined = diagnosticsOf(document, { ...reviewOf([]), declined: 'too long.' }, () => undefined, true);
    assert.deepEqual(
      declined.map((d) => [d.code, d.message]),
      [['probity.declined', 'This draft was not checked: too long.']],
    );
  });
});

describe('addresses', () => {
  it('name every folder above a document, nearest first', () => {
    assert.deepEqual(foldersAbove('file:///a/b%20c/d.md'), ['file:///a/b%20c', 'file:///a']);
    assert.deepEqual(foldersAbove('file:///c%3A/news/d.md'), ['file:///c%3A/news', 'file:///c%3A']);
    assert.deepEqual(foldersAbove('vscode-vfs://github/o/r/d.md'), [
      'vscode-vfs://github/o/r',
      'vscode-vfs://github/o',
    ]);
    assert.deepEqual(foldersAbove('untitled:/a/new.md'), ['file:///a']);
    assert.deepEqual(foldersAbove('untitled:Untitled-1'), []);
  });

  it('are the same however they are escaped', () => {
    assert.ok(sameUri('file:///c%3A/a.md', 'file:///C:/a.md'));
    assert.ok(!sameUri('file:///a/x.md', 'file:///a/X.md'));
    assert.equal(pathBelow('file:///a', 'file:///a/b%20c/d.md'), 'b c/d.md');
    assert.equal(pathBelow('file:///a', 'file:///ab/d.md'), undefined);
    assert.equal(folderOf(['file:///a', 'file:///a/b', 'file:///c'], 'file:///a/b/d.md'), 'file:///a/b');
    assert.equal(addressBelow('file:///a/', '.probity/rules/ü b.md'), 'file:///a/.probity/rules/%C3%BC%20b.md');
    assert.equal(nameOf('untitled:Untitled-1'), 'Untitled-1');
    assert.equal(pathBelow('file:///a', 'file:///a/100%.md'), '100%.md');
    assert.ok(isView('git:/a/b.md?x') && !isView('github:/a/b.md'));
  });
});

describe('words', () => {
  it('of a page read well in a small window and without any Markdown', () => {
    assert.equal(quietHeadings('## Instead ##\ntext'), '**Instead**\ntext');
    assert.equal(
      unwrapped('One\ntwo.\n\n- three\n  four\n- five\n\n```\na\nb\n```\n| c |\n| d |'),
      'One two.\n\n- three four\n- five\n\n```\na\nb\n```\n| c |\n| d |',
    );
    assert.equal(
      plainText('**Bold** and *thin*, a [link](https://x.org/a), `a_b <!-- c -->`, 2 * 3 * 4, snake_case_name\\*'),
      'Bold and thin, a link, a_b <!-- c -->, 2 * 3 * 4, snake_case_name*',
    );
  });

  it('of a fault in a log are never those of the draft', () => {
    const text = faultText('hover', new TypeError('cannot read “Jane Doe of Elm Row”\n at her door'));
    assert.match(text, /^hover failed: TypeError\n\s+at /);
    assert.doesNotMatch(text, /Jane|Elm Row/);
    assert.equal(faultText('hover', 'Jane'), 'hover failed');
  });

  it('of settings that make no sense leave each at its default', () => {
    assert.deepEqual(readSettings({ enable: 'no', profile: 'auto', include: 'x', exclude: ['a', 1] }), {
      enable: true,
      profile: undefined,
      include: [],
      exclude: ['a'],
    });
    assert.equal(readSettings(null).enable, true);
    assert.equal(readSettings({ profile: 'social' }).profile, 'social');
  });

  it('that are underlined for a place without words are the word that begins there', () => {
    assert.deepEqual(shownSpan('one two', { start: 4, end: 4 }), { start: 4, end: 7 });
    assert.deepEqual(shownSpan('', { start: 0, end: 0 }), { start: 0, end: 0 });
  });
});
