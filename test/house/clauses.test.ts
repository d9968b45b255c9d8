// CLAUSES.md is made from the pages: it says what they say, every clause explains itself, and enough examples hold what is detected.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { clauseTable, clauseTableText, hasFewExamples } from '../../server/core/protocol/clause-table.ts';
import { book } from '../book.ts';

describe('the table of clauses', () => {
  it('in CLAUSES.md is what the pages give', () =>
    assert.equal(
      readFileSync('CLAUSES.md', 'utf8'),
      clauseTableText(book),
      'CLAUSES.md is stale: node dist/cli.cjs clauses --format markdown > CLAUSES.md',
    ));

  it('has twelve flags and twelve allows for every clause that is detected', () =>
    assert.deepEqual(
      clauseTable(book)
        .filter(hasFewExamples)
        .map((l) => l.clause),
      [],
    ));

  it('leaves no clause without help: what is not detected is asked or explained', () => {
    for (const page of book.pages) assert.ok(page.help.length > 200 && page.title !== '', page.clause);
  });
});
