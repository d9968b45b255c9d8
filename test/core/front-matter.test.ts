// Front matter as a writer types it: what is offered at the caret, what is told of a slip and what mends it, and what a draft becomes that is
// told what it is.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readDraft } from '../../server/core/draft/read.ts';
import { applyEdits } from '../../server/core/fixes/trying.ts';
import { daysAfter, spelledOut } from '../../server/core/front-matter/days.ts';
import { valueFaults } from '../../server/core/front-matter/faults.ts';
import { keys } from '../../server/core/front-matter/keys.ts';
import { placeAt } from '../../server/core/front-matter/place.ts';
import { type Suggestion, suggestionsFor } from '../../server/core/front-matter/suggest.ts';
import type { Review } from '../../server/core/review/finding.ts';
import { readWorkspace } from '../../server/core/review/read-workspace.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace, type Workspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const today = '2026-05-01';
const council = readWorkspace([
  {
    path: '.probity/council.yaml',
    text: 'name: Elmbridge Borough Council\nwards: [Elm, Oak]\ndomains: [elmbridge.gov.uk]\ncontacts: [press@elmbridge.gov.uk, 01632 960111]\n',
  },
  {
    path: '.probity/people.yaml',
    text: '- name: Cllr Jo Hart\n  role: Leader\n- name: Ann Low\n  standing: private\n',
  },
  { path: '.probity/dates.yaml', text: 'pre_election:\n  - { name: May, start: 2026-03-24, end: 2026-05-07 }\n' },
]).workspace;

const look = (text: string, workspace: Workspace = emptyWorkspace): Review =>
  review(readDraft(text), book, workspace, undefined, today);

/** What is offered where `|` stands; undefined where nothing may be. */
function offered(marked: string, workspace: Workspace = emptyWorkspace, found: readonly string[] = []) {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const place = placeAt(text, at);
  if (place === undefined) return undefined;
  const { span, items } = suggestionsFor(place, { today, workspace, protocol: book, found: new Set(found) });
  return {
    items,
    labels: items.map((i) => i.label),
    taken: (label: string): string => {
      const one = items.find((i) => i.label === label);
      assert.ok(one, `not offered: ${label} among ${items.map((i) => i.label).join(', ')}`);
      return text.slice(0, span.start) + one.newText + text.slice(span.end);
    },
  };
}
const labels = (marked: string, workspace: Workspace = emptyWorkspace): readonly string[] | undefined =>
  offered(marked, workspace)?.labels;

/** The front matter that the contract names, and what was added to it. */
const contract =
  'type title author byline role ward bio council host lang other_language jurisdiction date time publish embargo hold_until pre_election_period pre_election pre_election_start pre_election_end comments moderation visibility contact logo image image_credit licence source tags release quotes_approved consent_ref legal_cleared now_public remove_after signed_off_by'.split(
    ' ',
  );

describe('the table of keys', () => {
  it('has every key that is read, once', () => {
    assert.deepEqual(keys.map((k) => k.key).sort(), [...contract].sort());
  });

  it('names clauses of the book, and gives an example that is no slip', () => {
    for (const { key, about, values, example, clauses } of keys) {
      assert.deepEqual(
        clauses.filter((c) => book.page(c) === undefined),
        [],
        key,
      );
      assert.ok(about.endsWith('.') && values.length > 0 && example.length > 0, key);
      const slips = look(`---\n${key}: ${example}\n---\n\nText.\n`).findings.filter(
        (f) => f.clause === 'probity.front-matter',
      );
      assert.deepEqual(slips, [], `${key}: ${example}`);
    }
  });

  it('offers only values that are no slips', () => {
    for (const { key } of keys)
      for (const value of labels(`---\n${key}: |\n---\n`, council) ?? []) {
        const { findings } = look(offered(`---\n${key}: |\n---\n`, council)?.taken(value) ?? '', council);
        assert.deepEqual(
          findings.filter((f) => f.clause === 'probity.front-matter'),
          [],
          `${key}: ${value}`,
        );
      }
  });
});

describe('the book', () => {
  const slips = (text: string): readonly string[] => valueFaults(readDraft(text)).map((f) => f.message);

  it('writes nothing into the front matter that is a slip', () => {
    const fixes = book.pages.flatMap((p) => p.rules.flatMap((r) => [...r.fixes, ...r.scaffold]));
    const written = fixes.filter((f) => f.how === 'set').map((f) => f.of.replace('{after-poll}', '2026-05-08'));
    assert.ok(written.length > 10);
    for (const line of written) assert.deepEqual(slips(`---\n${line}\n---\n\nText.\n`), [], line);
  });

  it('has no slip in the front matter of an example', () => {
    for (const { clause, examples } of book.pages)
      for (const { draft } of examples) assert.deepEqual(slips(draft), [], `${clause}: ${draft}`);
  });
});

describe('what is offered', () => {
  for (const [what, marked, label, after] of [
    ['a key half typed in front matter that is not closed', '---\nty|', 'type', '---\ntype: '],
    ['a key above others', '---\n|\ndate: 2026-05-01\n---\n', 'title', '---\ntitle: \ndate: 2026-05-01\n---\n'],
    ['a key below others', '---\ntype: blog\naut|\n---\nText\n', 'author', '---\ntype: blog\nauthor: \n---\nText\n'],
    ['a key whose value is there', '---\nau|: Cllr Jo Hart\n---\n', 'author', '---\nauthor: Cllr Jo Hart\n---\n'],
    [
      'a key in a file of Windows',
      '---\r\ntype: blog\r\nda|\r\n---\r\n',
      'date',
      '---\r\ntype: blog\r\ndate: \r\n---\r\n',
    ],
    ['a kind half typed', '---\ntype: pre|', 'press-release', '---\ntype: press-release'],
    ['a kind right behind the colon', '---\ntype:|\n---\n', 'group-statement', '---\ntype: group-statement\n---\n'],
    ['a kind in place of another', '---\ntype: bl|og\n---\n', 'social', '---\ntype: social\n---\n'],
    ['a yes or no', '---\nquotes_approved: |\n---\n', 'true', '---\nquotes_approved: true\n---\n'],
    ['a part of the kingdom', '---\njurisdiction: w|\n---\n', 'wales', '---\njurisdiction: wales\n---\n'],
    ['today', '---\ndate: |\n---\n', '2026-05-01', '---\ndate: 2026-05-01\n---\n'],
    ['the day after the poll', '---\nhold_until: |\n---\n', '2026-05-08', '---\nhold_until: 2026-05-08\n---\n'],
    [
      'a period of dates.yaml',
      '---\npre_election_period: |\n---\n',
      '2026-03-24 to 2026-05-07',
      '---\npre_election_period: 2026-03-24 to 2026-05-07\n---\n',
    ],
    [
      'the embargo of the day it is published',
      '---\npublish: 2024-06-03\nembargo: |\n---\n',
      '00:01 Monday 3 June 2024',
      '---\npublish: 2024-06-03\nembargo: 00:01 Monday 3 June 2024\n---\n',
    ],
    ['a licence', '---\nlicence: |', 'CC BY 4.0', '---\nlicence: CC BY 4.0'],
    ['a ward of the council', '---\nward: |', 'Oak', '---\nward: Oak'],
    ['an author of the people file', '---\nauthor: |', 'Cllr Jo Hart', '---\nauthor: Cllr Jo Hart'],
    [
      'the council’s contacts',
      '---\ncontact: |',
      'press@elmbridge.gov.uk, 01632 960111',
      '---\ncontact: press@elmbridge.gov.uk, 01632 960111',
    ],
    [
      'a clause to allow',
      'Some moan. <!-- probity allow resp|',
      'respect.rude-offensive',
      'Some moan. <!-- probity allow respect.rude-offensive: "[why this may stand]" ([your name]) -->',
    ],
    [
      'a clause in a comment that is closed',
      '<!-- probity allow | -->',
      'respect.rude-offensive',
      '<!-- probity allow respect.rude-offensive: "[why this may stand]" ([your name]) -->',
    ],
    [
      'a clause before its reason',
      '<!-- probity allow rude|: "ours" (Jo) -->',
      'respect.rude-offensive',
      '<!-- probity allow respect.rude-offensive: "ours" (Jo) -->',
    ],
    ['what a note to Probity may say', 'Text <!-- probity al|', 'allow', 'Text <!-- probity allow '],
  ] as const)
    it(what, () => assert.equal(offered(marked, council)?.taken(label), after));

  it('leaves out keys that are there, and people who are private', () => {
    const left = labels('---\ntype: blog\n|\n---\n');
    assert.deepEqual([left?.includes('type'), left?.includes('title'), left?.length], [false, true, keys.length - 1]);
    assert.deepEqual(labels('---\nauthor: |', council), ['Cllr Jo Hart']);
  });

  it('puts the clauses first that the draft has findings of', () => {
    assert.equal(offered('<!-- probity allow |', emptyWorkspace, ['release.ends'])?.labels[0], 'release.ends');
    assert.ok(!labels('<!-- probity allow |')?.includes('respect.others'), 'and none that marks nothing');
  });

  for (const empty of ['|', '-|', '--|', '---|', '|\n', '|\n\n'])
    it(`a beginning for an empty draft: ${JSON.stringify(empty)}`, () => {
      const at = offered(empty, council);
      assert.deepEqual(at?.labels, ['Press release', 'Blog post', 'Group statement']);
    });

  it('a beginning is read as what it says, and has nothing but blanks to fill', () => {
    const at = offered('|', council);
    assert.ok(at);
    const profiles = at.labels.map((label) => {
      const { profile, findings } = look(at.taken(label), council);
      const others = findings.filter((f) => f.clause !== 'release.placeholder').map((f) => f.clause);
      assert.deepEqual(others, [], label);
      return profile;
    });
    assert.deepEqual(profiles, ['release', 'blog-councillor', 'statement-group']);
  });

  for (const nowhere of [
    'Ty|',
    'type: |',
    'A draft of words.\n\nty|\n',
    '---\ntype: blog\n---\n\nty|\n',
    '---\ntype: blog\n---|\n',
    '---\ntype: blog\n\nThe fair was fun: |\n',
    '---\n\nThe fair was fun.\n\n---\n\nty|\n',
    '---\ntags:\n  - lib|\n---\n',
    '---\nThe fair| was fun.\n\nAnd more.\n',
    'The rule --- is: |',
    '<!-- legal to check: |',
    'probity allow resp|',
    '<!-- probity allow respect.rude-offensive: "rea|',
  ])
    it(`nothing: ${JSON.stringify(nowhere)}`, () => assert.deepEqual(labels(nowhere) ?? [], []));

  it('nothing anywhere in the prose of a whole draft', () => {
    for (const name of readdirSync('test/drafts').filter((f) => f.endsWith('.md'))) {
      const text = readFileSync(`test/drafts/${name}`, 'utf8');
      const { frontMatter } = readDraft(text);
      for (let at = frontMatter.source.end; at <= text.length; at++)
        assert.equal(placeAt(text, at), undefined, `${name}, ${at}`);
    }
  });

  it('in its place whatever is typed: on one line, round the caret', () => {
    const line = fc.constantFrom(
      '---',
      'ty',
      'type: pre',
      'date:',
      '',
      '# Fair',
      'The fair was fun.',
      '- a',
      '  b: c',
      '...',
      'a:b',
    );
    const eol = fc.constantFrom('\n', '\r\n', '\r');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), eol, fc.nat(80), (lines, end, offset) => {
        const text = lines.join(end);
        const at = Math.min(offset, text.length);
        const span = placeAt(text, at)?.span;
        if (span === undefined) return;
        assert.ok(span.start <= at && at <= span.end && span.end <= text.length);
        assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
      }),
    );
  });

  it('nothing at a key that takes free words', () => {
    assert.deepEqual(labels('---\ntitle: |\n---\n'), []);
    assert.deepEqual(labels('---\nlayout: |\n---\n'), []);
  });

  it('is plain data for each item', () => {
    const items: readonly Suggestion[] = offered('---\n|')?.items ?? [];
    assert.ok(items.every((i) => i.detail !== '' && i.about.includes('Example: `')));
  });
});

describe('a slip in the front matter', () => {
  const matter = (lines: string): string => `---\n${lines}\n---\n\nText.\n`;
  /** What is told of, and the front matter once it is mended, or nothing where nothing mends it. */
  function slip(lines: string): readonly (readonly [string, string | undefined])[] {
    const answer = look(matter(lines));
    return answer.findings
      .filter((f) => f.clause === 'probity.front-matter')
      .map((f) => {
        assert.equal(f.severity, 'hint');
        const [fix] = answer.fixesOf(f);
        assert.ok(fix?.preferred !== true || /quotation/.test(fix.title), 'never made without being asked for');
        const mended = fix === undefined ? undefined : applyEdits(matter(lines), fix.edits);
        return [matter(lines).slice(f.span.start, f.span.end), mended?.slice(4, mended.indexOf('\n---\n'))];
      });
  }

  for (const [lines, at, mended] of [
    ['autor: Cllr Jo Hart', 'autor', 'author: Cllr Jo Hart'],
    ['autohr: Cllr Jo Hart', 'autohr', 'author: Cllr Jo Hart'],
    ['titel: Fair', 'titel', 'title: Fair'],
    ['quotes-approved: true', 'quotes-approved', 'quotes_approved: true'],
    ['embargoe: 00:01 Monday 3 June 2024', 'embargoe', 'embargo: 00:01 Monday 3 June 2024'],
    ['type: press-relase', 'press-relase', 'type: press-release'],
    ['type: "bolg"', 'bolg', 'type: "blog"'],
    ['type: recipe', 'recipe', undefined],
    ['jurisdiction: Wale', 'Wale', 'jurisdiction: wales'],
    ['jurisdiction: Northern Irland', 'Northern Irland', 'jurisdiction: northern-ireland'],
    ['jurisdiction: France', 'France', undefined],
    ['date: 3 June 2024', '3 June 2024', 'date: 2024-06-03'],
    ['date: 03/06/2024', '03/06/2024', 'date: 2024-06-03'],
    ['publish: Monday, 3rd of June 2024', 'Monday, 3rd of June 2024', 'publish: 2024-06-03'],
    ['date: 2024-02-30', '2024-02-30', undefined],
    ['date: soon', 'soon', undefined],
    ['remove_after: "2024-6-3"', '2024-6-3', 'remove_after: "2024-06-03"'],
    ['time: 25:10', '25:10', undefined],
    ['hold_until: 8 May 2026', '8 May 2026', 'hold_until: 2026-05-08'],
    ['time: early', 'early', undefined],
    ['quotes_approved: ture', 'ture', 'quotes_approved: true'],
    ['quotes_approved: perhaps', 'perhaps', undefined],
    [
      'pre_election_period: 2026-05-07 to 2026-03-24',
      '2026-05-07 to 2026-03-24',
      'pre_election_period: 2026-03-24 to 2026-05-07',
    ],
    ['pre_election_period: March to May', 'March to May', undefined],
    ['pre_election_period: 2026-03-24', '2026-03-24', undefined],
  ] as const)
    it(lines, () => assert.deepEqual(slip(lines), [[at, mended]]));

  for (const fine of [
    'type: Press Release',
    'type: statement-group',
    'date: 2026-05-01T09:30',
    'date: 2026-05-01 09:30',
    'hold_until: 09:00',
    'hold_until: 2026-05-08 09:00',
    'date: TBC',
    'date: XX March 2026',
    'date: [the day it goes out]',
    'date:',
    'time: "09:30"',
    'time: 9.30pm',
    'time: noon',
    'jurisdiction: Northern Ireland',
    'jurisdiction: NI',
    'jurisdiction: Cymru',
    'quotes_approved: yes',
    'quotes_approved: pending',
    'quotes_approved: true, by email of 3 May',
    'legal_cleared: true',
    'legal_cleared: 2026-05-01',
    'Author: Cllr Jo Hart',
    'authors: [Jo, Ann]\nauthor: Cllr Jo Hart',
    'authors: [Jo, Ann]',
    'tag: fairs',
    'images: [a.jpg]',
    'layout: post\npermalink: /fair\nslug: fair\nweight: 10\nmenu: main\ndraft: true\ncategories: [fairs]\nupdated: 2026-05-02',
    'data: 12\npost: yes\nname: Fair\nnote: none\nsite: elm',
    'pre_election_period: 2026-03-24 to 2026-05-07',
  ])
    it(`is none: ${fine.replaceAll('\n', ', ')}`, () => assert.deepEqual(slip(fine), []));
});

describe('days', () => {
  it('follow one another over months and leap years', () => {
    assert.deepEqual(
      ['2024-02-28', '2023-02-28', '2026-12-31', '2026-04-30'].map((d) => daysAfter(d, 1)),
      ['2024-02-29', '2023-03-01', '2027-01-01', '2026-05-01'],
    );
    assert.equal(daysAfter('2026-01-15', 400), '2027-02-19');
  });
  it('have the names the calendar gives them', () => {
    assert.deepEqual(['2024-06-03', '2024-02-29', '2000-01-01', '2026-11-27'].map(spelledOut), [
      'Monday 3 June 2024',
      'Thursday 29 February 2024',
      'Saturday 1 January 2000',
      'Friday 27 November 2026',
    ]);
  });
});

describe('a draft that does not say what it is', () => {
  const release = 'Fair opens\n\nThe fair opens on 3 June.\n\nENDS\n\nMedia contact: press@elmbridge.gov.uk\n';
  const told = (text: string, what: string): string => {
    const fix = look(text)
      .profileFixes()
      .find((f) => f.title.includes(what));
    assert.ok(fix && !fix.preferred, `nothing says ${what}`);
    return applyEdits(text, fix.edits);
  };
  const own = 'on a councillor’s own blog';

  it('may be any kind, its guess last and to be confirmed', () => {
    assert.deepEqual(
      look(release)
        .profileFixes()
        .map((f) => f.title),
      [
        'This is a post on a councillor’s own blog',
        'This is a post on the council’s blog',
        'This is a statement of a political group',
        'This is a short post for a social network',
        'Yes, this is a press release of the council: write it down',
      ],
    );
    assert.deepEqual(look(`---\ntype: blog\n---\n\n${release}`).profileFixes(), []);
  });

  for (const [what, before, after] of [
    ['without front matter', release, `---\ntype: blog-councillor\n---\n\n${release}`],
    ['behind a byte order mark', `\uFEFF${release}`, `\uFEFF---\ntype: blog-councillor\n---\n\n${release}`],
    [
      'of Windows',
      release.replaceAll('\n', '\r\n'),
      `---\r\ntype: blog-councillor\r\n---\r\n\r\n${release.replaceAll('\n', '\r\n')}`,
    ],
    [
      'with front matter',
      `---\ntitle: Fair # ours\n---\n${release}`,
      `---\ntitle: Fair # ours\ntype: blog-councillor\n---\n${release}`,
    ],
    ['with empty front matter', `---\n---\n${release}`, `---\ntype: blog-councillor\n---\n${release}`],
    [
      'whose type is none',
      `---\ntype: recipe\ntitle: Fair\n---\n${release}`,
      `---\ntype: blog-councillor\ntitle: Fair\n---\n${release}`,
    ],
    [
      'whose type is empty',
      `---\ntype:\ntitle: Fair\n---\n${release}`,
      `---\ntype: blog-councillor\ntitle: Fair\n---\n${release}`,
    ],
    [
      'whose front matter is not closed',
      `---\ntitle: Fair\n\n${release}`,
      `---\ntype: blog-councillor\ntitle: Fair\n\n${release}`,
    ],
    [
      'whose front matter is no YAML',
      `---\ntitle: Fair: what changes\n---\n${release}`,
      `---\ntitle: Fair: what changes\ntype: blog-councillor\n---\n${release}`,
    ],
  ] as const)
    it(`is told, ${what}`, () => assert.equal(told(before, own), after));

  it('is then what it was told to be', () => {
    const kinds = look(release).profileFixes();
    const after = kinds.map((f) => look(applyEdits(release, f.edits)).profile);
    assert.deepEqual(after, ['blog-councillor', 'blog-council', 'statement-group', 'social', 'release']);
  });
});
