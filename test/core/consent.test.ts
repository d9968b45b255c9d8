// What a note of consent answers: name, quotation and picture of those it is for; never health, a child, somebody else, or an address.
import assert from 'node:assert/strict';
import { readDraft } from '../../server/core/draft/read.ts';
import { applyEdits } from '../../server/core/fixes/trying.ts';
import type { Review } from '../../server/core/review/finding.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const front = (ref?: string): string =>
  `---\ntype: blog\nauthor: Cllr Jo Hart\n${ref === undefined ? '' : `consent_ref: ${ref}\n`}---\n\n`;
const look = (body: string, ref?: string): Review =>
  review(readDraft(`${front(ref)}${body}\n`), book, emptyWorkspace, undefined, '2026-05-01');
const clauses = (body: string, ref?: string): readonly string[] => look(body, ref).findings.map((f) => f.clause);
const asks = (body: string, ref?: string): number => look(body, ref).questions.length;

const told = 'Joan Attwell told me at my surgery that the lift is out.';
const said = '“The lift is out,” said tenant Joan Attwell.';
const shown = '![Joan Attwell in the queue at the food bank](queue.jpg)\n\nThe hall is open.';
const never = [
  ['health', 'Joan Attwell has multiple sclerosis.', 'special-category'],
  ['a home', 'Joan Attwell lives at 14 Mill Lane.', 'data-protection.express-permission'],
  ['casework', 'Joan Attwell is in arrears with her rent.', 'confidential.personal-information'],
  ['a child', 'Joan Attwell, 7, missed the bus.', 'identity.child'],
  ['a number of the state', 'Joan Attwell, NI number JG 10 37 59 A, waits.', 'data-protection.express-permission'],
] as const;

describe('consent', () => {
  it('in the front matter is for those whom it names', () => {
    assert.deepEqual(clauses(told), ['data-protection.no-implied-consent']);
    assert.deepEqual(clauses(told, 'CF-12 Joan Attwell'), []);
    assert.deepEqual(clauses(told, 'CF-12 Piotr Nowak'), ['data-protection.no-implied-consent']);
    assert.deepEqual(clauses(shown), ['data-protection.express-permission']);
    assert.deepEqual(clauses(shown, 'CF-12 Joan Attwell'), []);
  });

  it('without a name is for those who are quoted or photographed', () => {
    assert.deepEqual(clauses(shown, 'CF-12'), []);
    assert.deepEqual(clauses(told, 'CF-12'), ['data-protection.no-implied-consent']);
    assert.deepEqual(clauses(`${told}\n\n${said}`, 'CF-12'), []);
    assert.equal(asks('Joan Attwell waited.', 'CF-12'), 1);
    assert.equal(asks('“It is late,” said Joan Attwell.', 'CF-12'), 0);
  });

  it('that names somebody is not for others in a picture', () => {
    const picture = '![Children on the new climbing frame](frame.jpg)';
    assert.equal(asks(picture, 'CF-12'), 0);
    assert.equal(asks(picture, 'CF-12 Piotr Nowak'), 1);
  });

  it('beside a block is for the people of that block', () => {
    const note = '<!-- consent on file: CF-12, by letter -->';
    assert.deepEqual(clauses(`${told} ${note}`), []);
    assert.deepEqual(clauses(`${note}\n\n${told}`), []);
    assert.deepEqual(clauses(`The hall is open. ${note}\n\n${told}`), ['data-protection.no-implied-consent']);
    assert.deepEqual(clauses(shown.replace('\n', ` ${note}\n`)), []);
    assert.equal(asks(`Joan Attwell waited. ${note}`), 0);
    assert.equal(asks(`![Children on the climbing frame](frame.jpg) ${note}`), 0);
  });

  it('beside a contact answers for it', () =>
    assert.deepEqual(clauses('Ring Mrs Doyle on 07700 900417. <!-- consent on file: CF-12 -->'), []));

  for (const [what, text, clause] of never)
    it(`never answers for ${what}`, () => {
      for (const found of [
        clauses(text, 'CF-12 Joan Attwell'),
        clauses(`${text}\n\n${said}`, 'CF-12'),
        clauses(`${text} <!-- consent on file: CF-12 -->`),
      ])
        assert.ok(found.includes(clause), found.join(', '));
    });

  it('of one is not of a third party', () =>
    assert.ok(
      clauses('Joan Attwell told me at my surgery that Piotr Nowak has epilepsy.', 'CF-12 Joan Attwell').includes(
        'special-category',
      ),
    ));
});

describe('recording consent', () => {
  function offers(body: string): readonly { readonly title: string; readonly text: string }[] {
    const text = `${front()}${body}\n`;
    const answer = look(body);
    return answer.findings
      .flatMap((f) => answer.fixesOf(f))
      .filter((f) => f.kind === 'consent')
      .map((f) => ({ title: f.title, text: applyEdits(text, f.edits) }));
  }

  it('is offered beside the words and in the front matter', () => {
    const [beside, above] = offers(told);
    assert.equal(beside?.title, 'Record consent beside these words');
    assert.equal(beside?.text, `${front()}${told} <!-- consent on file: [reference] -->\n`);
    assert.equal(above?.title, 'Record Joan Attwell’s consent in the front matter');
    assert.equal(above?.text, `${front('Joan Attwell [reference of the form]')}${told}\n`);
  });

  it('leaves the blank to be filled', () =>
    assert.deepEqual(clauses(`${told} <!-- consent on file: [reference] -->`), ['release.placeholder']));

  for (const [what, text] of never) it(`is no answer to ${what}`, () => assert.deepEqual(offers(text), []));
});
