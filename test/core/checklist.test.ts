// The checklist: what a person must answer before a draft goes out, when it is asked, who signs and what answers it.
import checks from 'bundled:checks';
import pages from 'bundled:pages';
import assert from 'node:assert/strict';
import { readDraft } from '../../server/core/draft/read.ts';
import { compileProtocol, type Protocol } from '../../server/core/protocol/protocol.ts';
import { bySigner, type ChecklistItem } from '../../server/core/review/checklist.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace, type Workspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const reviewed = (text: string, protocol: Protocol = book, workspace: Workspace = emptyWorkspace) =>
  review(readDraft(text), protocol, workspace, undefined, '2026-05-01');
const listOf = (text: string): readonly ChecklistItem[] => reviewed(text).checklist();
const openIn = (text: string): readonly string[] =>
  listOf(text)
    .filter((i) => i.answered === undefined)
    .map((i) => i.clause);

const body = `"The lido is open again for everybody," said Cllr Amara Obi, Cabinet Member for Leisure.

The new roof cost £240,000.

![The lido from the air](lido.jpg)

ENDS

## Notes to editors

1. The lido was built in 1935.

## Media contact

Press office, 01632 960100, press@marlbeck.gov.uk
`;
const release = (lines = ''): string =>
  `---\ntype: press-release\ntitle: Lido open\ndate: 2026-04-30\n${lines}---\n\n${body}`;

describe('the checklist of a draft', () => {
  it('asks what the draft makes it matter to know, in the order of the book, each with its clause and who signs', () => {
    assert.deepEqual(
      listOf(release()).map((i) => [i.clause, i.signs, i.answered]),
      [
        ['copyright.third-party', 'The photographer or picture library', undefined],
        ['publicity.accuracy', 'Finance', undefined],
        ['release.unapproved-quote', 'The person quoted', undefined],
      ],
    );
  });

  it('asks nothing where there is nothing to ask', () =>
    assert.deepEqual(listOf('---\ntype: press-release\n---\n\nThe pool opens at seven on Monday.\n'), []));

  it('is ticked by the keys that answer, each with what it says', () => {
    const answered = release(
      'quotes_approved: yes, 29 April\nimage_credit: Marlbeck Council\nsource: cabinet report, 12 March\n',
    );
    assert.deepEqual(
      listOf(answered).map((i) => i.answered),
      [
        { key: 'image_credit', value: 'Marlbeck Council' },
        { key: 'source', value: 'cabinet report, 12 March' },
        { key: 'quotes_approved', value: 'yes, 29 April' },
      ],
    );
  });

  for (const line of [
    'quotes_approved: pending',
    'quotes_approved: false',
    'quotes_approved: all except the mayor',
    'quotes_approved:',
    'source: to follow',
  ]) {
    it(`stays open where the front matter says: ${line}`, () => assert.equal(openIn(release(`${line}\n`)).length, 3));
  }

  it('is signed by whoever must sign, by a name and an office, or for a clause', () => {
    const signed = (value: string): readonly string[] => openIn(release(`signed_off_by: ${value}\n`));
    assert.deepEqual(signed('T. Rai, Finance'), ['copyright.third-party', 'release.unapproved-quote']);
    assert.deepEqual(signed('"T. Rai, finance; A. Obi, for release.unapproved-quote"'), ['copyright.third-party']);
    assert.deepEqual(signed('[N. Shaw for copyright.third-party, "T. Rai, Finance"]'), ['release.unapproved-quote']);
    assert.deepEqual(signed('finance pending').length, 3);
    assert.deepEqual(signed('Ada Moss, Monitoring Officer').length, 3);
  });

  it('is signed by the councillor alone on a councillor’s own blog, with whom to ask first', () => {
    const blog = (lines = ''): string =>
      `---\ntype: blog\nauthor: Cllr Jo Hart\nrole: Vice-chair, Planning Committee\n${lines}---\n\nThe planning application for the mast is heard on 12 June.\n`;
    assert.deepEqual(
      listOf(blog()).map((i) => [i.clause, i.signs, i.advice]),
      [
        ['good-practice.privacy-settings', 'The author', 'Communications team'],
        ['wary.associations', 'The author', 'Monitoring Officer'],
        ['predetermination.open-mind', 'The author', 'Monitoring Officer'],
      ],
    );
    assert.deepEqual(openIn(blog('signed_off_by: Jo Hart, 30 April\n')), []);
    assert.deepEqual(openIn(blog('signed_off_by: Ada Moss, Monitoring Officer\n')), ['good-practice.privacy-settings']);
    assert.deepEqual(openIn(blog('signed_off_by: Sam Lee\n')).length, 3);
  });

  it('asks about people by name as the editor does, and is silent of both once the data protection officer has signed', () => {
    const named = (lines = ''): string =>
      `---\ntype: press-release\n${lines}---\n\nAnn Marlow planted the first oak.\n`;
    const [item] = listOf(named());
    assert.equal(item?.names, true);
    assert.match(item.question, /Ann Marlow/);
    assert.deepEqual(
      item.answers.map((a) => a.key),
      ['consent_ref', 'signed_off_by'],
    );
    assert.equal(reviewed(named()).questions.length, 1);
    const signed = named('signed_off_by: P. Rao, Data protection officer\n');
    assert.deepEqual([reviewed(signed).questions.length, listOf(signed).length], [0, 0]);
  });

  it('asks a question once, though two entries lead to it', () => {
    const clauses = listOf(
      '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\nThe planning application by Tanners Surfacing Ltd is heard on 12 June.\n',
    ).map((i) => i.clause);
    assert.equal(clauses.filter((c) => c === 'wary.associations').length, 1);
  });

  it('groups what is asked by who signs', () => {
    const groups = bySigner(
      listOf(
        `---\ntype: press-release\n---\n\nA man was charged with arson. Recycling rose to 52 per cent. It cost £900.\n`,
      ),
    );
    assert.deepEqual(
      groups.map((g) => [g.signs, g.items.length]),
      [
        ['Finance', 1],
        ['Head of service', 1],
        ['Legal services', 1],
      ],
    );
  });

  it('keeps its questions out of the editor: a draft is asked there what it was asked before', () =>
    assert.deepEqual(
      reviewed(release()).questions.map((q) => q.clause),
      ['release.unapproved-quote'],
    ));
});

/** A page of a council with one question, so that the condition alone decides. */
const asking = (when: string): Protocol =>
  compileProtocol(
    [
      ...pages.filter((p) => p.path.includes('words/')),
      {
        path: 'protocol/a/page.md',
        text: `---\ntitle: T\nsection: s\nseverity: off\nchecklist:\n  - { question: "Is it?", when: { ${when} } }\n---\n`,
      },
    ],
    checks,
  );
const asks = (when: string, text: string, workspace: Workspace = emptyWorkspace): boolean =>
  reviewed(text, asking(when), workspace).checklist().length === 1;

/** A condition, drafts it must hold for, and near misses. */
const conditions: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    'court: live',
    [
      'Two men have been charged with burglary.',
      'She is on bail until July.',
      'The landlord will appear at Marlbeck Magistrates’ Court on 3 June.',
      'A man is awaiting trial over the fire.',
      'Police are investigating the break-in at the depot.',
      'The council is prosecuting the owner of the barn.',
      'An inquest was opened and adjourned.',
    ],
    [
      'Visitors are charged £4 to park.',
      'Batteries are charged with solar power, and the bus charged up the hill.',
      'A trial of food caddies begins in May.',
      'Tennis courts can be booked from Monday.',
      'Firms were fined £900 for dumping tyres.',
      'Her arresting portrait hangs in the court room.',
    ],
  ],
  [
    'court: decided',
    [
      'He pleaded guilty and was fined £900.',
      'The firm was ordered to pay costs.',
      'Three prosecutions followed last year.',
      'A trader was jailed for eight months.',
    ],
    [
      'The verdict of visitors is clear: more cake.',
      'A sentence in the leaflet was wrong.',
      'She is on bail until July.',
    ],
  ],
  [
    'company: yes',
    [
      'Tanners Surfacing Ltd relaid the lane.',
      'Baker & Sons will mend the clock.',
      'Larkfield Homes gave the land.',
      'Work is led by Orchard Construction.',
      'Brand Hill Developments plc has sold the site.',
    ],
    [
      'The construction of the bridge took a year.',
      'Warm Homes grants are open, and so is the Care Homes register.',
      'Sons and daughters of the town are welcome.',
      'Building homes near work is our plan.',
      'The Labour Group met on Monday.',
    ],
  ],
  [
    'figures: money',
    ['It cost £240,000.', 'A grant of €3 million is on its way.'],
    ['It cost nothing.', 'The pound shop is closing.'],
  ],
  [
    'figures: counts',
    [
      'Recycling rose to 52%.',
      'Half a day: 1,200 trees were planted.',
      'More than 40 people came.',
      'Thousands lined the route.',
      'Visits doubled.',
    ],
    ['The pool opens at 7 on 3 June 2026.', 'Ring 01632 960123.', 'Three robins nested in the bell.'],
  ],
  [
    'pictures: people',
    [
      '![Residents at the bus stop](a.jpg)',
      '![The mayor cutting a ribbon](a.jpg)',
      '![Ann Marlow with her oak](a.jpg)',
      '![](a.jpg)\n\n*Photo: volunteers at the weir*',
    ],
    ['![The bridge at dusk](a.jpg)', 'Residents wait at the bus stop.', '![Crest](crest.svg)'],
  ],
  [
    'pictures: children',
    ['![Pupils with spades](a.jpg)', '![Children on the swings](a.jpg)'],
    ['![The swings](a.jpg)', 'Children on the swings.'],
  ],
  [
    'pictures: things',
    ['![The bridge at dusk](a.jpg)', '---\nimage: assets/bridge.jpg\n---\n\nThe bridge is open.'],
    ['![Residents at the bus stop](a.jpg)', '![Logo of the fair](logo.png)', 'The bridge is open.'],
  ],
  [
    'people: child',
    ['Rosie Bell, 7, won the prize.', 'Nine-year-old Tom Akers wrote to the mayor.'],
    ['Pupils planted bulbs.', 'Cllr Jo Hart, 41, won the prize.'],
  ],
  [
    'people: [private, unknown]',
    ['Ann Marlow planted the oak.', 'My neighbour Mrs Crane waits.'],
    ['Cllr Jo Hart planted the oak.', 'Residents planted the oak.'],
  ],
  [
    'told: special',
    ['Doreen Pell has dementia.', 'Mr Oakes has been treated for cancer since May.'],
    [
      'The clinic for people with dementia has moved.',
      'Doreen Pell has moved.',
      'Cllr Jo Hart opened the cancer ward.',
    ],
  ],
  [
    'links: outside',
    ['[Owls](https://owls.example.net/nest)', '<iframe src="https://video.example.com/9"></iframe>'],
    ['[Papers](https://www.marlbeck.gov.uk/papers)', '[Jabs](https://www.nhs.uk/flu)', '[Next](next.md)', 'No link.'],
  ],
  [
    'embargo: yes',
    ['EMBARGOED until 00:01 on Monday 4 May', '---\nembargo: 00:01 Monday\n---\n\nThe pool opens.'],
    ['For immediate release', 'The pool opens.'],
  ],
  [
    'hour: night',
    ['---\ntime: "23:10"\n---\n\nHome.', '---\ndate: 2026-05-01T01:47\n---\n\nHome.'],
    ['---\ntime: "22:10"\n---\n\nHome.', '---\ndate: 2026-05-01\n---\n\nHome.', 'Home at 23:10.'],
  ],
  [
    'comments: open',
    ['---\ncomments: open\n---\n\nHome.', '---\ncomments: true\n---\n\nHome.'],
    ['---\ncomments: closed\n---\n\nHome.', '---\ncomments: false\n---\n\nHome.', 'Home.'],
  ],
  [
    'visibility: circle',
    ['---\nvisibility: friends\n---\n\nHome.'],
    ['---\nvisibility: public\n---\n\nHome.', 'Home.'],
  ],
  [
    'pending: yes',
    ['The planning application for the mast is heard on 12 June.'],
    ['The planning application for the mast was refused.', 'Applications for grants are open.'],
  ],
  [
    'quotation: yes',
    ['"We open the doors at seven," said Mr Baran.', '> We open the doors at seven.'],
    ['The "old wobbly" lamp stays.', 'We open the doors at seven.'],
  ],
];

describe('what a question asks of a draft', () => {
  for (const [when, holds, fails] of conditions) {
    for (const text of holds) {
      it(`${when} holds for: ${text.replace(/\s+/g, ' ')}`, () => assert.equal(asks(when, `${text}\n`), true));
    }
    for (const text of fails) {
      it(`${when} does not hold for: ${text.replace(/\s+/g, ' ')}`, () => assert.equal(asks(when, `${text}\n`), false));
    }
  }

  it('takes the council’s own site for its own', () => {
    const workspace = {
      ...emptyWorkspace,
      council: { ...emptyWorkspace.council, domains: ['marlbeck.example.org'] },
    };
    assert.equal(asks('links: outside', '[Bins](https://news.marlbeck.example.org/bins)\n', workspace), false);
  });
});

describe('a council’s own questions', () => {
  const own = (path: string, yaml: string): Protocol =>
    compileProtocol([...pages, { path: `.probity/rules/${path}`, text: `---\n${yaml}\n---\n` }], checks);

  it('stand on a page of its own, with words of its own', () => {
    const protocol = own(
      'style/ferry.md',
      'title: Ask the ferry office\nsection: House style\nseverity: off\nask: Ferry office\nlists: { ferries: [ferry, ferries] }\nchecklist:\n  - question: Does the ferry office know?\n    when: { draft-has: [ferries] }',
    );
    assert.deepEqual(protocol.faults, []);
    const [item] = reviewed('The ferry runs late at Christmas.\n', protocol).checklist();
    assert.deepEqual(
      [item?.clause, item?.question, item?.signs],
      ['style.ferry', 'Does the ferry office know?', 'Ferry office'],
    );
    assert.deepEqual(
      reviewed('---\nsigned_off_by: Mo, ferry office\n---\n\nThe ferry runs late.\n', protocol)
        .checklist()
        .map((i) => i.answered?.value),
      ['Mo, ferry office'],
    );
  });

  it('take the place of those of a shipped page, or take them away', () => {
    const clauses = (yaml: string): readonly string[] =>
      reviewed(release(), own('copyright/third-party.md', yaml))
        .checklist()
        .map((i) => i.clause);
    assert.ok(!clauses('checklist: []').includes('copyright.third-party'));
    assert.ok(clauses('title: Ours').includes('copyright.third-party'));
  });
});
