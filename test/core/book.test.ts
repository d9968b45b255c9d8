// The book for a reader: contents, links from page to page, how grave a clause is, and the nearest clause to a wrong name.
import assert from 'node:assert/strict';
import {
  addressOf,
  clausesLike,
  contentsText,
  gravityOf,
  linkedHelp,
  pageText,
} from '../../server/core/protocol/book.ts';
import type { BookFile } from '../../server/core/protocol/page.ts';
import { compileProtocol, type Protocol } from '../../server/core/protocol/protocol.ts';
import { book } from '../book.ts';

const page = (severity: string, body: string, order = 1): string =>
  `---\ntitle: "Say *this*"\nsection: House style\nseverity: ${severity}\norder: ${order}\nask: Us\n---\n\n${body}\n`;
const protocolOf = (files: Readonly<Record<string, string>>): Protocol =>
  compileProtocol(
    Object.entries(files).map(([path, text]): BookFile => ({ path, text })),
    {},
  );
const helpOf = (protocol: Protocol, clause: string): string => {
  const found = protocol.page(clause);
  assert.ok(found !== undefined);
  return linkedHelp(found, protocol, 'england', (to) => `to:${to}`);
};

describe('the book for a reader', () => {
  it('has every clause on the contents page, once, under its section, in the order of the book', () => {
    const text = contentsText(book);
    for (const { clause } of book.pages) assert.equal(text.split(`](${addressOf(clause)})`).length, 2, clause);
    const sections = [...text.matchAll(/^## (.*)$/gm)].map((m) => m[1]);
    assert.deepEqual(sections, [...new Set(book.pages.map((p) => p.section))]);
  });

  it('follows links within a folder, across folders and across books', () => {
    const protocol = protocolOf({
      'protocol/a/one.md': page('hint', 'See [two](two.md), [three](../b/three.md) and [four](../../law/c/four.md).'),
      'protocol/a/two.md': page('hint', 'x'),
      'protocol/b/three.md': page('hint', 'x'),
      'law/c/four.md': page('hint', 'x'),
    });
    assert.equal(helpOf(protocol, 'a.one'), 'See [two](to:a.two), [three](to:b.three) and [four](to:c.four).');
  });

  it('keeps the words of a link that leads nowhere, and leaves web addresses alone', () => {
    const protocol = protocolOf({
      'protocol/a/one.md': page('hint', 'See [gone](gone.md) and [the web](https://example.org/page).'),
    });
    assert.equal(helpOf(protocol, 'a.one'), 'See gone and [the web](https://example.org/page).');
  });

  it("follows links from a council's own page", () => {
    const protocol = protocolOf({
      'protocol/a/two.md': page('hint', 'x'),
      '.probity/rules/style/tips.md': page('hint', 'See [two](../a/two.md) and [signs](signs.md).'),
      '.probity/rules/style/signs.md': page('hint', 'x'),
    });
    assert.equal(helpOf(protocol, 'style.tips'), 'See [two](to:a.two) and [signs](to:style.signs).');
  });

  it('leads back from each page to the contents, and shows a title as it is written', () => {
    const protocol = protocolOf({
      'protocol/a/one.md': page('hint', 'x'),
      'law/two.md': page('hint', '[one](../protocol/a/one.md)'),
    });
    const [one, two] = [protocol.page('a.one'), protocol.page('two')];
    assert.ok(one !== undefined && two !== undefined);
    assert.match(
      pageText(one, protocol, 'england'),
      /^# Say \\\*this\\\*\n[\s\S]*\[All clauses\]\(\.\.\/contents\.md\)\n$/,
    );
    assert.match(pageText(two, protocol, 'england'), /\[one\]\(a\/one\.md\)[\s\S]*\[All clauses\]\(contents\.md\)\n$/);
  });

  const graveness: readonly (readonly [string, string])[] = [
    ['off', 'Explained only: nothing is ever marked under this clause.'],
    ['error', 'Do not publish until it is resolved.'],
    ['{ default: off, release: hint }', 'In a press release: a hint; elsewhere it does not apply.'],
    [
      '{ default: warning, release: error, blog-council: error }',
      'In a press release and on the council’s blog: do not publish until it is resolved; elsewhere: rewrite it, or get advice.',
    ],
    [
      '{ default: warning, blog-councillor: off }',
      'On a councillor’s blog it does not apply; elsewhere: rewrite it, or get advice.',
    ],
  ];
  for (const [severity, sentence] of graveness) {
    it(`says how grave a clause is: ${severity}`, () => {
      const found = protocolOf({ 'protocol/a/one.md': page(severity, 'x') }).page('a.one');
      assert.ok(found !== undefined);
      assert.equal(gravityOf(found), sentence);
    });
  }

  it('reads the message that one rule takes over from another', () => {
    const rules =
      'message: Of the page.\nfinds:\n  - phrases: [one]\n    message: &same Of the rule.\n  - phrases: [two]\n    message: *same\n  - phrases: [three]\n---';
    const found = protocolOf({ 'protocol/a/one.md': page('hint', 'x').replace('ask: Us\n---', `ask: Us\n${rules}`) });
    assert.deepEqual(
      found.page('a.one')?.rules.map((r) => r.message),
      ['Of the rule.', 'Of the rule.', 'Of the page.'],
    );
  });

  it('finds the clause that somebody meant', () => {
    assert.equal(clausesLike(book, 'release.embargoes embargo')[0], 'release.embargo');
    assert.ok(clausesLike(book, 'insult person').includes('respect.personal-attack'));
    assert.deepEqual(clausesLike(book, 'zzz'), []);
  });
});
