// CLAUSES.md is made from the pages: it says what they say, and the pages have a clause for every id that the protocol has.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { clauseTable, clauseTableText, enoughExamples } from '../../server/core/protocol/clause-table.ts';
import { book } from '../book.ts';

describe('the table of clauses', () => {
  it('in CLAUSES.md is what the pages give', () =>
    assert.equal(
      readFileSync('CLAUSES.md', 'utf8'),
      clauseTableText(book),
      'CLAUSES.md is stale: node dist/cli.cjs clauses --format markdown > CLAUSES.md',
    ));

  for (const { clause, how, flags, allows } of clauseTable(book)) {
    if (!how.includes('detected')) continue;
    it(`${clause} is held by ${enoughExamples} flags and ${enoughExamples} allows at least`, () =>
      assert.ok(Math.min(flags, allows) >= enoughExamples, `${flags} flags, ${allows} allows`));
  }

  it('leaves no clause without help: what is not detected is asked or explained', () => {
    for (const page of book.pages) assert.ok(page.help.length > 200 && page.title !== '', page.clause);
  });
});
