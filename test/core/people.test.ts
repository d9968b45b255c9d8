// Who is in a draft: found by name, gathered into one person, taken for public or private, asked about, and made anonymous everywhere.
import assert from 'node:assert/strict';
import { readDraft } from '../../server/core/draft/read.ts';
import { applyEdits } from '../../server/core/fixes/trying.ts';
import type { Review } from '../../server/core/review/finding.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace, type Workspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const look = (text: string, workspace: Workspace = emptyWorkspace): Review =>
  review(readDraft(text), book, workspace, undefined, '2026-05-01');
const namesOf = (text: string): readonly string[] =>
  look(text)
    .people()
    .map((p) => p.name);
const standings = (text: string, workspace?: Workspace): Readonly<Record<string, string>> =>
  Object.fromEntries(
    look(text, workspace)
      .people()
      .map((p) => [p.name, p.standing]),
  );

describe('people by name', () => {
  for (const [text, names] of [
    ['Joan Attwell spoke to Mr Sidhu.', ['Joan Attwell', 'Mr Sidhu']],
    ['The cheque went to Oluwaseun Adebayo-Finch.', ['Oluwaseun Adebayo-Finch']],
    ['“It rained,” said Siân ap Rhys.', ['Siân ap Rhys']],
    ['J. R. Hart and Kofi “Boogie” Mensah won.', ['J. R. Hart', 'Kofi “Boogie” Mensah']],
    ['Sheila and Dev Prakash began to foster.', ['Sheila', 'Dev Prakash']],
    ['Councillors Hart, Jones and Khan voted.', ['Councillors Hart', 'Jones', 'Khan']],
    ['Thanks to Anneke van der Berg and Liam O’Hara.', ['Anneke van der Berg', 'Liam O’Hara']],
    ['We met mark wright at the gate.', ['mark wright']],
    ['The Okafors live next door.', ['Okafors']],
    ['His wife, Dawn, keeps the books.', ['Dawn']],
    ['Xanthe Quorlby, 34, runs it.', ['Xanthe Quorlby']],
    ['JOAN ATTWELL WINS AWARD', ['JOAN ATTWELL']],
  ] as const)
    it(text, () => assert.deepEqual(namesOf(text), names));

  for (const text of [
    'The hall is on Gladys Aylward Road.',
    'Rosa Parks Academy is open.',
    'St Anne’s is full.',
    'May Street will be closed in April.',
    'Human Rights and Foreign Affairs were debated.',
    'North Kelsey and Upper Fenwick have new buses.',
    'Kiln Lane Crescent School won.',
    'Bickley & Noor Stationers moved.',
    'Will Parks and Leisure answer? Grace periods end.',
    'Parkinson’s UK held a stall.',
    'The Red Lion and the Three Tuns are shut.',
    'English Heritage and the National Trust agreed.',
  ])
    it(`nobody: ${text}`, () => assert.deepEqual(namesOf(text), []));

  it('gathers the mentions of one person', () => {
    const text = 'Joan Attwell spoke first. Mrs Attwell sat down. Attwell’s letter was read, and Joan smiled.';
    const [person, ...others] = look(text).people();
    assert.deepEqual(others, []);
    assert.deepEqual(
      person?.mentions.map((m) => text.slice(m.start, m.end)),
      ['Joan Attwell', 'Mrs Attwell', 'Attwell', 'Joan'],
    );
  });

  it('keeps a couple of one name apart', () =>
    assert.deepEqual(namesOf('Shane and Louise Mabbott came. Mrs Mabbott spoke.'), ['Shane', 'Louise Mabbott']));
});

describe('standing', () => {
  for (const [text, expected] of [
    ['Marian Cole, headteacher of Low Fold Primary, said so.', { 'Marian Cole': 'public' }],
    ['Cllr Amir Shah opened the fair.', { 'Amir Shah': 'public' }],
    ['Priya Nolan, Senior Press Officer, will help.', { 'Priya Nolan': 'public' }],
    ['Florence Nightingale slept here.', { 'Florence Nightingale': 'public' }],
    ['Roy Havant (Labour) stands in Netherfold.', { 'Roy Havant': 'public' }],
    ['Photo: Tomasz Baran', { 'Tomasz Baran': 'public' }],
    ['Edna Prowse, who died on Friday, was fair.', { 'Edna Prowse': 'public' }],
    ['Tenant Joan Attwell waited.', { 'Joan Attwell': 'private' }],
    ['Joan Attwell, 34, waited.', { 'Joan Attwell': 'private' }],
    ['Joan Attwell emailed me on Monday.', { 'Joan Attwell': 'private' }],
    ['Joan Attwell waited for the bus.', { 'Joan Attwell': 'unknown' }],
  ] as const)
    it(text, () => assert.deepEqual(standings(text), expected));

  it('follows the people file', () => {
    const person = { role: undefined, ward: undefined, party: undefined, committees: [], consent: undefined };
    const workspace: Workspace = {
      ...emptyWorkspace,
      people: [
        { ...person, name: 'Joan Attwell', standing: 'public' },
        { ...person, name: 'Amir Shah', standing: 'private' },
      ],
    };
    assert.deepEqual(standings('Joan Attwell met Mr Amir Shah.', workspace), {
      'Joan Attwell': 'public',
      'Amir Shah': 'private',
    });
  });
});

describe('questions', () => {
  const asked = (text: string): readonly string[] => look(text).questions.map((q) => q.text);

  it('ask once about somebody whose part nothing tells, and mark nothing', () => {
    const text = 'Joan Attwell waited for the bus. Joan Attwell was cold.';
    assert.deepEqual(look(text).findings, []);
    assert.deepEqual(asked(text), ['Is Joan Attwell named in a public role, and is it agreed that the name is used?']);
    assert.equal(look(text).questions[0]?.mentions.length, 2);
  });

  it('ask of many at once', () =>
    assert.deepEqual(asked('Joan Attwell, Piotr Nowak and Kofi Mensah waited.'), [
      'Are these people named in a public role, and is it agreed that their names are used: Joan Attwell, Piotr Nowak, Kofi Mensah?',
    ]));

  it('are answered by a consent that names the person, and by no other', () => {
    assert.deepEqual(asked('---\nconsent_ref: CA/1 Joan Attwell\n---\n\nJoan Attwell waited.\n'), []);
    assert.equal(asked('---\nconsent_ref: CA/1 Piotr Nowak\n---\n\nJoan Attwell waited.\n').length, 1);
  });

  it('ask about people in a picture', () =>
    assert.deepEqual(asked('![Children on the new climbing frame](frame.jpg)'), [
      'Have the people in the picture agreed to its being published, and for children their parents?',
    ]));

  it('can be answered in the draft', () => {
    const text = '---\ntype: blog\n---\n\nJoan Attwell waited. Attwell’s bus was late.\n';
    const answer = look(text);
    const [question] = answer.questions;
    assert.ok(question);
    const [agreed, anonymous] = answer.answersOf(question);
    assert.equal(agreed?.title, 'Joan Attwell has agreed: note it');
    assert.match(applyEdits(text, agreed?.edits ?? []), /^consent_ref: Joan Attwell \[reference of the form\]$/m);
    assert.equal(anonymous?.title, 'Make Joan Attwell anonymous (2 places)');
    assert.match(applyEdits(text, anonymous?.edits ?? []), /\nA resident waited\. The resident’s bus was late\.\n/);
  });
});

describe('making somebody anonymous', () => {
  const blog = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';
  function anonymous(text: string): string {
    const answer = look(`${blog}${text}\n`);
    for (const finding of answer.findings) {
      const fix = answer.fixesOf(finding).find((f) => f.title.startsWith('Make '));
      if (fix !== undefined) return applyEdits(`${blog}${text}\n`, fix.edits).slice(blog.length).trimEnd();
    }
    assert.fail(`no such fix; found: ${answer.findings.map((f) => f.clause).join(', ')}`);
  }
  for (const [before, after] of [
    [
      'Mrs Oyelaran of Chandler Street emailed me. Mrs Oyelaran’s light is out, and Oyelaran is right.',
      'A resident of Chandler Street emailed me. The resident’s light is out, and the resident is right.',
    ],
    [
      'Tenant Joan Attwell told me at my surgery that it leaks.\n\n![Joan Attwell at the gate](gate.jpg)',
      'A tenant told me at my surgery that it leaks.\n\n![A tenant at the gate](gate.jpg)',
    ],
    ['Little Alfie Marsh, who is five, missed the bus.', 'A child, who is five, missed the bus.'],
    ['His wife, Dawn, has epilepsy.', 'His wife has epilepsy.'],
    ['**Joan Attwell** has epilepsy.', '**A resident** has epilepsy.'],
    ['Anita Rao has been suspended.', 'An employee has been suspended.'],
    ['Joan Attwell of Elm Row has epilepsy.', 'A resident of Elm Row has epilepsy.'],
    ['The complaint came from a Mr Quill, who has epilepsy.', 'The complaint came from a resident, who has epilepsy.'],
    ['We chose Year 4’s Maisie Cole as mayor for a day.', 'We chose a Year 4 pupil as mayor for a day.'],
    ['They have had nine-year-old Jayden under their roof.', 'They have had a nine-year-old child under their roof.'],
    [
      'Sandra Mbeki left me a voicemail about the bus (hope that’s OK, Sandra!): it never comes.',
      'A resident left me a voicemail about the bus (hope that’s OK!): it never comes.',
    ],
    ['That’s Marlon Pettigrew, and he is bipolar.', 'That’s a resident, and he is bipolar.'],
  ] as const)
    it(before, () => assert.equal(anonymous(before), after));
});
