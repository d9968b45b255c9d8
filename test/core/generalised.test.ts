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
    assert.equal(
      titles[0],
      'Make Sheila Deakin anonymous (12 places; the street may still point to them; then rename the files to match)',
    );
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

describe('whoever is named together', () => {
  for (const [before, after] of [
    [
      'Penalty notices were paid by Ann Firth, Raj Patel and Lee Stubbs.',
      'Penalty notices were paid by three residents.',
    ],
    ['Mr and Mrs Frith of Elm Row emailed me about the bins.', 'Two residents of Elm Row emailed me about the bins.'],
    ['Mrs Doyle’s son Ryan has been excluded from Marlow High.', 'A resident’s son has been excluded.'],
    ['There are two Lindas and young Callum on a care package.', 'There are three residents on a care package.'],
    ['I know the Okafors are behind with their rent.', 'I know a family is behind with their rent.'],
  ] as const)
    it(before, () => assert.equal(mended(before, 'Make ').text, after));

  it('is told in the title', () =>
    assert.equal(
      mended('Farhad and Leila Moradi were refused asylum.', 'Make ').titles[0],
      'Make Farhad and Leila Moradi anonymous (1 place)',
    ));
});

describe('what stands beside a name', () => {
  for (const [before, after] of [
    ['Sandra on reception has breast cancer.', 'A member of staff on reception has breast cancer.'],
    [
      'The late-night porter, Mr Rook, has been given a final written warning.',
      'An employee has been given a final written warning.',
    ],
    ['Year 4 pupil Maisie Cole, who is nine, wrote to the mayor.', 'A Year 4 pupil, who is nine, wrote to the mayor.'],
    ['Retired lollipop man Stan Potts, 71, has dementia.', 'A retired lollipop man, 71, has dementia.'],
    ['Joan Attwell, you are behind with your rent.', 'You are behind with your rent.'],
    [
      'Thank you, Joan Attwell, for telling me of your son’s epilepsy.',
      'Thank you for telling me of your son’s epilepsy.',
    ],
    ['Dear Mrs Cobb, your housing benefit claim is refused.', 'Dear resident, your housing benefit claim is refused.'],
    ['No carer came for Stan Potts, who has dementia.', 'No carer came for one resident, who has dementia.'],
    ['Joan Attwell lives at SA7 2NP.', 'A resident lives in the SA7 area.'],
    ['Our marvellous Bronagh in events is off sick.', 'A member of staff in events is off sick.'],
  ] as const)
    it(before, () => assert.equal(mended(before, 'Make ').text, after));

  it('is told where it may still lead to somebody, and may go as well', () => {
    const { titles, text } = mended(
      'Joan Attwell of Elm Row has lupus.',
      'Make Joan Attwell anonymous and leave out where',
    );
    assert.equal(titles[0], 'Make Joan Attwell anonymous (1 place; the street may still point to them)');
    assert.equal(text, 'A resident has lupus.');
  });
});

describe('a column of a table', () => {
  for (const [title, before, after] of [
    [
      'Remove the column “Phone” (2 rows)',
      '| Name | Phone | Day |\n|---|---|---|\n| Sheila Deakin | 07700 900417 | Monday |\n| Kofi Barnes | 07700 900418 | Friday |',
      '| Name | Day |\n|---|---|\n| Sheila Deakin | Monday |\n| Kofi Barnes | Friday |',
    ],
    [
      'Remove the column “Birthday” (2 rows)',
      'Birthday | Volunteer | Day\n:--|:-:|--:\n14 March | Sheila Deakin | Mon\n2 May | Kofi Barnes | Tue',
      'Volunteer | Day\n:-:|--:\nSheila Deakin | Mon\nKofi Barnes | Tue',
    ],
    [
      'Remove the column “Walker” (1 row)',
      '> | Walker | Condition |\n> |---|---|\n> | Sheila Deakin | angina |',
      '> | Condition |\n> |---|\n> | angina |',
    ],
    [
      'Give the year only',
      '| Name | Date of birth |\n|---|---|\n| Sheila Deakin | 14 March 1955 |',
      '| Name | Date of birth |\n|---|---|\n| Sheila Deakin | 1955 |',
    ],
  ] as const)
    it(`${title}`, () => assert.equal(mended(before, title).text, after));

  it('stays where what is left would be no table', () =>
    assert.throws(() => mended('Name | Birthday\n---|---\nSheila Deakin | 14 March', 'Remove the column')));

  it('takes the birthday along with the name', () =>
    assert.match(
      mended('Sheila Deakin has dementia.\n\n| Name | Birthday |\n|---|---|\n| Sheila Deakin | 14 March |', 'Make ')
        .text,
      /\| A resident \| – \|$/,
    ));
});

describe('a date of birth', () => {
  const born = 'Joan Frith, born 14 March 1955, has won.';
  for (const [title, before, after] of [
    ['Give the year only', 'Joan Frith was born on 14 March 1955 in Moorby.', 'Joan Frith was born in 1955 in Moorby.'],
    ['Give the age in tens', born, 'Joan Frith, in her 70s, has won.'],
    ['Give the age', 'The claim of Mrs Moss (DOB 14/03/55) was lost.', 'The claim of Mrs Moss (in her 70s) was lost.'],
    ['Give the year only', 'Her date of birth is 14 March 1955.', 'Her year of birth is 1955.'],
  ] as const)
    it(`${title}: ${before}`, () => assert.equal(mended(before, title).text, after));

  it('is judged by the draft’s own day', () =>
    assert.equal(
      mended(born, 'Give the age in tens', '---\ntype: blog\nauthor: Cllr Jo Hart\ndate: 2035-03-13\n---\n\n').text,
      'Joan Frith, in her 70s, has won.',
    ));

  it('of a child becomes no age', () =>
    assert.throws(() => mended('Alfie Marsh, born 3 May 2015, sang.', 'Give the age')));
});
