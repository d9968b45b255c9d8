// What a council's own page allows is silent: the sentence wherever it stands, and a word in its setting; and what is told of a finding outside.
import checks from 'bundled:checks';
import pages from 'bundled:pages';
import assert from 'node:assert/strict';
import { readDraft } from '../../server/core/draft/read.ts';
import { failingExamples } from '../../server/core/protocol/examples.ts';
import { compileProtocol, type Protocol } from '../../server/core/protocol/protocol.ts';
import { allowing } from '../../server/core/protocol/teach.ts';
import type { Review } from '../../server/core/review/finding.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace } from '../../server/core/review/workspace.ts';
import { loadLanguage } from '../../server/language.ts';
import { book } from '../book.ts';

const withPages = (...own: readonly (readonly [string, string])[]): Protocol =>
  compileProtocol([...pages, ...own.map(([path, text]) => ({ path: `.probity/rules/${path}`, text }))], checks);
const page = (...examples: readonly string[]): string =>
  allowing(undefined, 'Ours', examples.join('\n- '))?.newText ?? '';
const look = (body: string, protocol: Protocol, matter = 'type: blog\nauthor: Cllr Jo Hart'): Review =>
  review(readDraft(`---\n${matter}\n---\n\n${body}\n`), protocol, emptyWorkspace, undefined, '2026-05-01');
const clauses = (body: string, protocol: Protocol, matter?: string): readonly string[] =>
  look(body, protocol, matter).findings.map((f) => f.clause);

describe('what a council’s page allows', () => {
  const clown = 'Cllr Shah is a clown at the gala.';
  const own = withPages(['respect/personal-attack.md', page(clown)]);

  it('is silent in every profile, in a heading and in a list, with other marks and other spacing', () => {
    assert.deepEqual(clauses(clown, book), ['respect.personal-attack']);
    for (const body of [
      clown,
      `# ${clown.slice(0, -1)}`,
      `- Hello. ${clown}`,
      '**Cllr Shah** is a\nclown at the gala!',
    ])
      assert.deepEqual(clauses(body, own), [], body);
    assert.deepEqual(clauses(clown, own, 'type: group-statement'), []);
  });

  it('leaves any other sentence about somebody as it was', () => {
    for (const body of [
      'Cllr Shah is a clown.',
      'Nobody minds, but Cllr Shah is a clown at the gala.',
      'Cllr Moss is a clown at the gala.',
    ])
      assert.deepEqual(clauses(body, own), ['respect.personal-attack'], body);
  });

  it('allows a word in its setting where nobody is spoken of', () => {
    const word = 'The Sunday market is bloody awful, and the car park is a damn nuisance to traders.';
    assert.deepEqual(clauses(word, book), ['respect.rude-offensive', 'respect.rude-offensive']);
    const mild = withPages(['respect/rude-offensive.md', page('The car park is a damn nuisance to traders.')]);
    assert.deepEqual(clauses('In May the car park is a damn nuisance to traders again.', mild), []);
    assert.deepEqual(clauses(word, mild), ['respect.rude-offensive'], 'and not another word of the same sentence');
    assert.deepEqual(clauses('The library is a damn nuisance.', mild), ['respect.rude-offensive']);
  });

  it('holds for a reader’s comment, and leaves a waiver in use', () => {
    const comment = `Hello.\n\n## Comments\n\n**Ann:** Hi. ${clown}`;
    assert.ok(clauses(comment, book).includes('comments.moderate'));
    assert.ok(!clauses(comment, own).includes('comments.moderate'));
    const waived = `${clown} <!-- probity allow respect.personal-attack: "a play" (A. Bell) -->`;
    assert.deepEqual(clauses(waived, own), []);
  });

  it('does not hide from a council that its own rule takes too much', () => {
    const rule = '---\ntitle: T\nsection: s\nseverity: error\nfinds:\n  - { message: m, phrases: ["tip"] }\n---\n\n';
    const path = '.probity/rules/house/tip.md';
    const made = withPages(['house/tip.md', `${rule}## Allows\n\n- Our top tip is a bucket of sand.\n`]);
    assert.deepEqual(clauses('Our top tip is a bucket of sand.', made), []);
    const tried = made.pages.find((p) => p.path === path);
    assert.equal(tried === undefined ? 0 : failingExamples(tried, made, undefined).length, 1);
    const mended = own.pages.find((p) => p.clause === 'respect.personal-attack');
    assert.deepEqual(mended === undefined ? [] : failingExamples(mended, own, loadLanguage()), []);
  });
});

describe('a lesson', () => {
  const lesson = (body: string) => {
    const made = look(body, book);
    const finding = made.findings.find((f) => f.related.length > 0) ?? made.findings[0];
    return finding === undefined ? undefined : made.lessonOf(finding);
  };

  it('is one line that reads as the sentence did, for every clause at the words', () => {
    assert.equal(
      lesson('1. Hi\n\n*Cllr Shah*\nis a [clown](https://x.org), see 2\\*3.')?.example,
      'Cllr Shah is a clown, see 2\\*3.',
    );
    assert.deepEqual(
      lesson(
        'I should not be telling you this, but the pink pages of the cabinet report put the penalty clause at £310,000.',
      )?.clauses,
      ['confidential.council-information', 'confidential.private-papers'],
    );
  });

  it('is none where the sentence has signs of its own, or the finding is of the whole draft', () => {
    assert.equal(lesson('Cllr Shah → a clown, Cllr Shah is a clown.'), undefined);
  });

  it('is taught once', () => {
    assert.equal(allowing(page('One.'), 'Ours', 'One.'), undefined);
    assert.equal(allowing('no page at all', 'Ours', 'One.'), undefined);
    assert.match(
      allowing('', 'Say: yes', 'One.')?.newText ?? '',
      /^---\ntitle: "Say: yes"\n---\n\n## Allows\n\n- One\.\n$/,
    );
  });
});

describe('a report', () => {
  for (const [sentence, told] of [
    ['Cllr Amir Shah is a clown.', '[a councillor] is ==a clown==.'],
    [
      'Hart has voted for it, and Cllr Hart is a liar.',
      '[a person] has voted for it, and [a councillor] is ==a liar==.',
    ],
    [
      'The Minister, Mr Bob Pike of Moorby & Sons, is a crook.',
      'The Minister, [a person] of [a place] & [a name], is ==a crook==.',
    ],
    [
      'Write to Ann Marlow, 14 Kiln Lane, MO4 2QT, ann@moor.org or 01632 960123, about moor.org/x.',
      'Write to [a person], [a place], [a place], [an address] or [number], about [a link].',
    ],
    [
      'Parking in Upper Moorby costs £14,500, and Cllr Hart is a clown, says @jo.hart.',
      'Parking in [a place] costs £[number], and [a councillor] is ==a clown==, says [a name].',
    ],
  ] as const)
    it(sentence, () => {
      const made = look(sentence, book);
      const finding = made.findings.find((f) => f.scope === undefined);
      const text = finding === undefined ? '' : made.reportOf(finding).split('\n\n').at(-1);
      assert.equal(text?.includes('==') === told.includes('==') ? text : text?.replaceAll('==', ''), told);
    });

  it('of the whole draft has no word of it', () => {
    const made = look('The hall is open.', book, 'type: release\ntitle: Moorby');
    for (const f of made.findings.filter((g) => g.scope === 'document'))
      assert.doesNotMatch(made.reportOf(f), /Moorby|hall/);
  });
});
