// Particulars made general: a house becomes its street, an age a range, a postcode its first half; a name goes from every place it stands in.
import assert from 'node:assert/strict';
import { readDraft } from '../../server/core/draft/read.ts';
import { applyEdits } from '../../server/core/fixes/trying.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const head = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';

/** The titles of the first finding's fixes, and the draft after the one of that title. */
function mended(
  body: string,
  title: string,
  front = head,
): { readonly titles: readonly string[]; readonly text: string } {
  const text = `${front}${body}\n`;
  const answer = review(readDraft(text), book, emptyWorkspace, undefined, '2026-05-01');
  const [finding] = answer.findings;
  assert.ok(finding, 'nothing is found');
  const fixes = answer.fixesOf(finding);
  const titles = fixes.map((f) => f.title);
  const fix = fixes.find((f) => f.title.startsWith(title));
  assert.ok(fix, `no such fix among: ${titles.join(', ')}`);
  return {
    titles,
    text: applyEdits(text, fix.edits)
      .replace(/^---[\s\S]*?\n---\n\n/, '')
      .trimEnd(),
  };
}

describe('particulars made general', () => {
  for (const [title, before, after] of [
    ['Give the street only', 'Joan Frith lives at 14 Mill Lane.', 'Joan Frith lives in Mill Lane.'],
    [
      'Give the street only',
      'Joan Frith opened 14 Mill Lane for tea.',
      'Joan Frith opened a home in Mill Lane for tea.',
    ],
    ['Give the street only', 'Joan Frith lives at Flat 3, Anchor Court.', 'Joan Frith lives in Anchor Court.'],
    [
      'Give the street only',
      'Flowers may go to the family at 31 Beech Grove.',
      'Flowers may go to the family in Beech Grove.',
    ],
    ['Give the area only', 'Mr Tranter lives at Rose Cottage.', 'Mr Tranter lives in [name of the area].'],
    ['Give the first half', 'Bronwen Rees (SA7 2NP) has won the hamper.', 'Bronwen Rees (SA7) has won the hamper.'],
    [
      'Give the age as a range',
      'It came from Neil Shaw, 54, of Elm Row.',
      'It came from Neil Shaw, in his 50s, of Elm Row.',
    ],
    [
      'Give the age as a range',
      'It came from Joan Frith (34), of Elm Row.',
      'It came from Joan Frith (in her 30s), of Elm Row.',
    ],
    [
      'Move it to the contact block',
      'The hall is open. Call 07700 900417.\n\n## Media contact\n\nPress office, 01632 960118',
      'The hall is open.\n\n## Media contact\n\nPress office, 01632 960118\n\nCall 07700 900417.',
    ],
  ] as const)
    it(`${title}: ${before.split('\n', 1)[0]}`, () => assert.equal(mended(before, title).text, after));

  it('initials are offered last, and say what they are', () => {
    const { titles, text } = mended(
      'Joan Attwell has multiple sclerosis. Miss Attwell’s ramp is late.',
      'Use initials',
    );
    assert.equal(text, 'J.A. has multiple sclerosis. J.A.’s ramp is late.');
    assert.deepEqual(titles.slice(-2), ['Use initials (may still identify them)', 'Allow this here, with a reason']);
  });

  it('no initials for a child', () =>
    assert.throws(() => mended('Little Alfie Marsh, who is five, missed the bus.', 'Use initials')));
});

describe('one person in many places', () => {
  it('goes from all of them at once', () => {
    const body = [
      '# Sheila Deakin’s ramp',
      'Sheila Deakin of 14 Mill Lane has dementia. Mrs Deakin’s ramp is late, and Sheila was patient.',
      '![Sheila Deakin at the gate](img/sheila-deakin-gate.jpg)',
      'Read [Sheila Deakin’s letter](files/mrs-deakin.pdf). <!-- Sheila Deakin to see this -->',
    ].join('\n\n');
    const front =
      '---\ntype: blog\nauthor: Cllr Jo Hart\ntitle: A ramp for Sheila Deakin\nslug: sheila-deakin-ramp\n---\n\n';
    const { titles, text } = mended(body, 'Make Sheila Deakin anonymous', front);
    assert.equal(titles[0], 'Make Sheila Deakin anonymous (11 places; then rename the files to match)');
    assert.equal(
      text,
      [
        '# A resident’s ramp',
        'A resident of Mill Lane has dementia. The resident’s ramp is late, and the resident was patient.',
        '![A resident at the gate](img/resident-gate.jpg)',
        'Read [the resident’s letter](files/resident.pdf). <!-- a resident to see this -->',
      ].join('\n\n'),
    );
  });

  for (const [before, after] of [
    ['Maisie Cole, 7, from Year 3 at Low Fold Primary, sang.', 'A pupil sang.'],
    ['Alfie Marsh (8) of Elm Row has a social worker.', 'A primary-age child has a social worker.'],
  ] as const)
    it(before, () => assert.equal(mended(before, 'Make ').text, after));
});
