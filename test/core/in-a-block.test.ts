// What a check finds with the whole draft in view, in the words of a block: it can be allowed with a reason, like every other finding.
import assert from 'node:assert/strict';
import { readDraft } from '../../server/core/draft/read.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const found = (text: string): readonly string[] =>
  review(readDraft(text), book, emptyWorkspace, undefined, '2026-05-01').findings.map((f) => f.clause);

const head = '---\ntype: press-release\ndate: 2026-04-30\n---\n\n';
const cases: readonly (readonly [string, string])[] = [
  ['access.caps', 'PLEASE DO NOT PARK ON THE VERGE!'],
  ['access.hashtag', 'Tell us what you think: #savethepool'],
  ['access.link-text', 'To join the scheme, [click here](https://example.org/join).'],
  ['confidential.private-papers', 'Read [the annex](papers/annex-exempt.pdf) for yourself.'],
  ['good-practice.cllr-prefix', 'The ribbon was cut by Amara Obi, Cabinet Member for Leisure.'],
  ['release.embargo', 'EMBARGOED until 00:01 Tuesday 6 May 2026'],
  ['release.headline', '# Baths to reopen.'],
];

describe('a finding in the words of a block', () => {
  for (const [clause, line] of cases) {
    it(`of ${clause} is there, and is allowed by a waiver beside it`, () => {
      assert.deepEqual(found(`${head}${line}\n`), [clause]);
      const waiver = `<!-- probity allow ${clause}: "as the sign has it" (Ann Lee) -->`;
      assert.deepEqual(found(`${head}${line} ${waiver}\n`), []);
    });
  }

  it('is not looked for where its clause does not hold', () => {
    assert.deepEqual(found('---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n# Baths to reopen.\n'), []);
  });

  it('costs each paragraph one reading, however many people are introduced', () => {
    // Looking back over all that went before took twenty seconds here; the limit of a test is the guard.
    const many = Array.from(
      { length: 24_000 },
      (_, i) => `Jane Doe${'x'.repeat(i % 7)}, Cabinet Member for Roads, said.`,
    );
    const findings = found(`${head}${many.join('\n\n')}\n`);
    assert.equal(findings.filter((clause) => clause === 'good-practice.cllr-prefix').length, 7);
  });
});
