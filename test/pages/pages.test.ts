// Every example of every page is a test with its own sentence for a name; and what holds for all pages.

import checks from 'bundled:checks';
import pages from 'bundled:pages';
import assert from 'node:assert/strict';
import { enoughExamples } from '../../server/core/protocol/clause-table.ts';
import { failingExamples, tryAsking, tryExample } from '../../server/core/protocol/examples.ts';
import type { Page } from '../../server/core/protocol/page.ts';
import { compileProtocol } from '../../server/core/protocol/protocol.ts';
import { loadLanguage } from '../../server/language.ts';
import { book } from '../book.ts';

const language = loadLanguage();
const common = new Set(
  'the a an and or of to in on at for with by from is are was were be been has have had will would i we you he she it they my our your his her its their that this these those not no as but so if who which what there all about out up into over than then'.split(
    ' ',
  ),
);
const content = (text: string): ReadonlySet<string> =>
  new Set(
    (
      text
        .replace(/\]\([^)]*\)/g, ']')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).filter((w) => !common.has(w)),
  );

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((w) => b.has(w)).length;
  return both / Math.max(1, Math.min(a.size, b.size));
}

describe('the book', () => {
  it('has no faults', () => assert.deepEqual(book.faults, []));

  for (const page of book.pages) {
    describe(page.clause, () => {
      for (const example of page.examples) {
        it(`${example.flags ? 'marks' : 'lets pass'}: ${example.name}`, () =>
          assert.equal(tryExample(example, page, book, language).message, undefined));
      }
      for (const example of page.asking) {
        it(`${example.asks ? 'asks about' : 'does not ask about'}: ${example.name}`, () =>
          assert.equal(tryAsking(example, page, book, language), undefined));
      }
      if (page.checklist.length > 0) {
        it('has drafts that it asks about and drafts that it does not, and an answer', () => {
          const questions = new Set(page.checklist.map((c) => c.question)).size;
          assert.ok(page.asking.filter((e) => e.asks).length >= questions);
          assert.ok(page.asking.filter((e) => !e.asks).length >= 2);
          assert.ok(page.asking.some((e) => e.answer !== undefined));
        });
      }
      if (page.rules.length > 0) {
        it('has twelve flags and twelve allows at least', () => {
          assert.ok(page.examples.filter((e) => e.flags).length >= enoughExamples);
          assert.ok(page.examples.filter((e) => !e.flags).length >= enoughExamples);
        });
      }
      it('has examples that differ in more than half their words', () => {
        const words = page.examples.map((e) => content(e.name));
        words.forEach((a, i) => {
          for (let j = i + 1; j < words.length; j++) {
            assert.ok(
              shareOf(a, words[j] ?? new Set()) <= 0.5,
              `“${page.examples[i]?.name}” and “${page.examples[j]?.name}”`,
            );
          }
        });
      });
      it('explains itself in 60 to 200 words', () => {
        const count = page.help.split(/\s+/).length;
        assert.ok(count >= 60 && count <= 200, `${count} words`);
      });
    });
  }
});

/** A page with one thing wrong, and where and how the fault is told. */
const planted: readonly (readonly [string, string, string, RegExp])[] = [
  ['an unknown key', 'severty: error', 'severty', /no key “severty”.*severity/],
  [
    'an unknown list',
    'finds:\n  - message: m\n    phrases: ["{insolts} here"]',
    '"{insolts} here"',
    /no list “insolts”/,
  ],
  [
    'an unknown fact',
    'finds:\n  - message: m\n    phrases: ["x"]\n    when: { mood: bad }',
    'mood',
    /no fact “mood”.*speaker/,
  ],
  [
    'an unknown value',
    'finds:\n  - message: m\n    phrases: ["x"]\n    when: { speaker: nobody }',
    'speaker',
    /speaker cannot be “nobody”.*author/,
  ],
  [
    'an unknown check',
    'finds:\n  - message: m\n    check: personal-data/shoe-size',
    'message: m\n    check: personal-data/shoe-size',
    /no check.*personal-data\/email/,
  ],
  ['a brace without its partner', 'finds:\n  - message: m\n    phrases: ["{x is bad"]', '"{x is bad"', /brace/],
  [
    'a phrase that matches everything',
    'finds:\n  - message: m\n    phrases: ["(very)"]',
    '"(very)"',
    /match everything/,
  ],
  ['no message', 'finds:\n  - phrases: ["x"]', 'phrases: ["x"]', /needs a message/],
  [
    'a question that is always asked',
    'checklist:\n  - question: Is it so?',
    'question: Is it so?',
    /when it is worth asking/,
  ],
  [
    'a question without words',
    'checklist:\n  - when: { quotation: yes }',
    'when: { quotation: yes }',
    /needs a question/,
  ],
  [
    'a question about words in their place',
    'checklist:\n  - question: q\n    when: { negated: no }',
    'negated',
    /“negated” is a fact of words in their place.*quotation/,
  ],
  [
    'a question about a fact there is none of',
    'checklist:\n  - question: q\n    when: { mood: bad }',
    'mood',
    /no fact “mood”.*quotation/,
  ],
  [
    'a question about a value there is none of',
    'checklist:\n  - question: q\n    when: { court: tennis }',
    'court',
    /court cannot be “tennis”.*live/,
  ],
  [
    'a question about a list there is none of',
    'checklist:\n  - question: q\n    when: { draft-has: [ferries] }',
    'draft-has',
    /no list “ferries”/,
  ],
  [
    'an answer that no key gives',
    'checklist:\n  - question: q\n    when: { quotation: yes }\n    answer: { boss_ok: yes }',
    'boss_ok',
    /“boss_ok” is no key.*quotes_approved.*signed_off_by answers/,
  ],
  [
    'an answer without an example',
    'checklist:\n  - question: q\n    when: { quotation: yes }\n    answer: quotes_approved',
    'quotes_approved',
    /answer is a table/,
  ],
  [
    'an unknown key of a question',
    'checklist:\n  - question: q\n    wen: { quotation: yes }\n    when: { quotation: yes }',
    'wen',
    /no key “wen”.*signs/,
  ],
  ['a severity there is none', 'severity: dreadful', 'dreadful', /no severity.*error/],
];

describe('a fault on a page', () => {
  const good = 'title: Good\nsection: s\nseverity: error\nfinds:\n  - { message: m, phrases: ["frobnicate"] }\n';
  for (const [name, yaml, at, message] of planted) {
    it(`${name} has its place and says what to write, and the other pages work on`, () => {
      const text = `---\ntitle: T\nsection: s\n${yaml.startsWith('severity') ? '' : 'severity: error\n'}${yaml}\n---\nHelp\n`;
      const protocol = compileProtocol(
        [
          { path: 'protocol/a/bad.md', text },
          { path: 'protocol/a/good.md', text: `---\n${good}---\n` },
        ],
        checks,
      );
      const [fault] = protocol.faults;
      assert.equal(fault?.path, 'protocol/a/bad.md');
      assert.match(fault.message, message);
      assert.equal(text.slice(fault.span.start, fault.span.end), at);
      assert.equal(protocol.page('a.good')?.rules.length, 1);
    });
  }

  it('an example that fails is told at the example', () => {
    const text =
      '---\ntitle: T\nsection: s\nseverity: error\nfinds:\n  - { message: m, phrases: ["frobnicate"] }\n---\n\n## Flags\n\n- They ==frobnicate== daily.\n- They ==twist== daily.\n\n## Allows\n\n- We frobnicate.\n';
    const protocol = compileProtocol([{ path: 'protocol/a/page.md', text }], checks);
    const failing = failingExamples(protocol.page('a.page') as Page, protocol, undefined);
    assert.deepEqual(
      failing.map((f) => [text.slice(f.span.start, f.span.end), f.message]),
      [
        ['They ==twist== daily.', 'This must find “twist”, and finds nothing.'],
        ['We frobnicate.', 'This must stay silent, and “frobnicate” is found.'],
      ],
    );
  });

  it('a draft that is not asked about, or is and must not be, is told at the draft', () => {
    const text =
      '---\ntitle: T\nsection: s\nseverity: off\nchecklist:\n  - { question: Is it public?, when: { court: live }, answer: { now_public: "https://example.org" } }\n---\n\n## Asks\n\n- She is on bail.\n- She is in Spain.\n- He is on bail. → source: nobody\n- They are on bail. → tell us\n\n## Does not ask\n\n- It is on bail.\n';
    const protocol = compileProtocol([{ path: 'protocol/a/page.md', text }], checks);
    assert.deepEqual(
      [...protocol.faults, ...failingExamples(protocol.page('a.page') as Page, protocol, undefined)].map((f) => [
        text.slice(f.span.start, f.span.end),
        f.message,
      ]),
      [
        [
          'They are on bail. → tell us',
          'After the arrow of a draft under Asks stands the line of front matter that answers, such as quotes_approved: yes.',
        ],
        ['She is in Spain.', 'This must ask one of the questions of this page, and asks none.'],
        [
          'He is on bail. → source: nobody',
          'With this line in the front matter nothing must be open, and “Is it public?” is.',
        ],
        ['It is on bail.', 'This must ask nothing, and asks “Is it public?”.'],
      ],
    );
  });

  it('an id used twice is told on the second page', () => {
    const page = `---\n${good}---\n`;
    const { faults } = compileProtocol(
      [
        { path: 'protocol/a/x.md', text: page },
        { path: 'law/a/x.md', text: page },
      ],
      checks,
    );
    assert.match(faults[0]?.message ?? '', /a\.x has a page already/);
  });
});

describe("a council's own pages", () => {
  const own = (path: string, text: string) =>
    compileProtocol([...pages, { path: `.probity/rules/${path}`, text }], checks);

  it('a page with a shipped id changes the keys it has', () => {
    const protocol = own(
      'respect/personal-attack.md',
      '---\nseverity: { blog-councillor: hint }\ntitle: Our way\n---\n',
    );
    const page = protocol.page('respect.personal-attack');
    assert.equal(page?.title, 'Our way');
    assert.equal(page.severity['blog-councillor'], 'hint');
    assert.equal(page.severity.release, 'error');
    assert.ok(page.rules.length > 3);
  });

  it('a page with a new id is new: say household waste recycling centre, not tip', () => {
    const text = councilPage;
    const protocol = own('style/household-waste-recycling-centre.md', text);
    const page = protocol.page('style.household-waste-recycling-centre') as Page;
    assert.deepEqual(protocol.faults, []);
    assert.ok(page.examples.filter((e) => e.flags).length >= 10 && page.examples.filter((e) => !e.flags).length >= 10);
    assert.deepEqual(failingExamples(page, protocol, language), []);
  });
});

const councilPage = `---
title: Say household waste recycling centre
section: House style
severity: hint
ask: Communications team
lists:
  site: [tip, council tip, rubbish tip, local tip, town tip, waste tip, rubbish dump, council dump]
  sites: [tips, council tips, rubbish tips, local tips, waste tips]
  going: [to, at, from, near, by, outside, past, behind, opposite]
  advice: [top, hot, handy, helpful, useful, iceberg, tongue, pencil, waiter, leave, energy, saving]
  joined: ['off', toe, of]
unless: { sentence-has: [advice], word-after: [joined] }
message: Residents look for the name on the sign. Our style is household waste recycling centre.
finds:
  - phrases: ["{the|our|your|a} =={site}==", "{going} (the|our|your|a) =={site}=="]
    fixes:
      - { title: Say household waste recycling centre, replace: mark, with: household waste recycling centre, safe: yes }
  - phrases: ["{the|our|your|all|both|two|three|four} =={sites}==", "{going} (the|our|your) =={sites}=="]
    fixes:
      - { title: Say household waste recycling centres, replace: mark, with: household waste recycling centres, safe: yes }
---

Our signs, our map and our booking page all say household waste recycling centre.

## Flags

- Take old paint to the ==tip== on Marsh Lane. → Take old paint to the household waste recycling centre on Marsh Lane.
- The ==council tip== will shut at four on Christmas Eve. → The household waste recycling centre will shut at four on Christmas Eve.
- All three ==tips== reopen after the storm. → All three household waste recycling centres reopen after the storm.
- Queues outside the ==tip== reached Moor Road by noon.
- THE ==TIP== IS CLOSED. → THE HOUSEHOLD WASTE RECYCLING CENTRE IS CLOSED.
- Your ==local tip== now takes mattresses and soft plastics.
- Drivers turning near the ==rubbish tip== should expect delays.
- Book a slot before you drive to our ==tip== with a trailer.
- Charges at the ==tips== for rubble and soil will not change this year.
- Garden cuttings from the ==tip== become compost for the parks.

## Allows

- Our top tip for Bonfire Night is a bucket of sand.
- Fly-tipping in Elm Wood has fallen by a third.
- These cases may be the tip of the iceberg, says trading standards.
- Five energy saving tips from the climate team.
- A tip-off led wardens to the van.
- Diners can leave a tip for the waiter by card.
- Sharpen the tip of the pencil before you mark your ballot paper.
- The word was on the tip of her tongue at the spelling bee.
- Lorries tip their loads into the bunker behind the plant.
- Wear gloves so that thorns do not prick your finger tips.
`;
