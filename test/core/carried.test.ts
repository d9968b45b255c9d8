// Somebody else's insult that a draft passes on: a hint where nothing is said against it, and nobody's quotation is edited.
import assert from 'node:assert/strict';
import { readDraft } from '../../server/core/draft/read.ts';
import { applyEdits } from '../../server/core/fixes/trying.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const head = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';
const look = (body: string) => {
  const text = `${head}${body}\n`;
  const made = review(readDraft(text), book, emptyWorkspace, undefined, '2026-05-01');
  const [finding] = made.findings;
  return {
    seen: made.findings.map((f) => `${f.severity} ${text.slice(f.span.start, f.span.end)}`),
    fixes: (finding === undefined ? [] : made.fixesOf(finding))
      .filter((f) => f.kind !== 'waive')
      .map((f) => applyEdits(text, f.edits).slice(head.length).trim()),
  };
};

describe('somebody else’s insult', () => {
  for (const [body, mark, told] of [
    [
      'Cllr Blunt said: "Cllr Yates is a clown and a coward." Rain fell.',
      'a clown and a coward',
      'Cllr Blunt criticised Cllr Yates. Rain fell.',
    ],
    ['Cllr Moss described Cllr Yates as “a two-faced snake”.', 'a two-faced snake', 'Cllr Moss criticised Cllr Yates.'],
    [
      'Cllr Blunt told the meeting that Cllr Yates was "a pompous windbag who could not run a bath".',
      'a pompous windbag who could not run a bath',
      'Cllr Blunt criticised Cllr Yates.',
    ],
  ] as const)
    it(`is told without its words: ${body}`, () => {
      const { seen, fixes } = look(body);
      assert.deepEqual(seen, [`hint ${mark}`]);
      assert.equal(fixes[0], told);
    });

  it('in a longer quotation is not cut out of it', () => {
    const { seen, fixes } = look(
      'A resident wrote to me: “Cllr Yates lied to us. Nobody has cut the grass since May.”',
    );
    assert.deepEqual(seen, ['hint lied']);
    assert.deepEqual(fixes, []);
  });

  for (const body of [
    '“Cllr Yates is an idiot,” Cllr Blunt said. That was wrong, and I told him so.',
    '> Cllr Yates is an idiot.\n\nThis post has been removed, and we apologise to her.',
    'I condemn what was shouted.\n\n> Cllr Yates is an idiot.',
    'The Standards Committee found that "Cllr Yates is a liar" breached the code.',
    '“I was a fool to trust Cllr Yates,” said Mr Pike.',
    'She said: “I think Cllr Yates is wrong about the budget.”',
    'Mr Pike called Cllr Yates “a friend of the market”.',
  ])
    it(`is silent: ${body}`, () => assert.deepEqual(look(body).seen, []));
});
