// The law as it is named in each part of the United Kingdom: one text a page with four endings, and never another finding.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '../../server/core/draft/read.ts';
import { jurisdictions } from '../../server/core/front-matter/jurisdiction.ts';
import { pageText } from '../../server/core/protocol/book.ts';
import { compileProtocol } from '../../server/core/protocol/protocol.ts';
import type { Review } from '../../server/core/review/finding.ts';
import { readWorkspace } from '../../server/core/review/read-workspace.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace, type Workspace } from '../../server/core/review/workspace.ts';
import { loadLanguage } from '../../server/language.ts';
import { book } from '../book.ts';

const language = loadLanguage();
const councilIn = (jurisdiction: string): Workspace => ({
  ...emptyWorkspace,
  council: { ...emptyWorkspace.council, jurisdiction },
});
const look = (text: string, workspace: Workspace = emptyWorkspace): Review =>
  review(readDraft(text), book, workspace, language, '2026-05-01');
const said = (clause: string, where: (typeof jurisdictions)[number]): string => {
  const page = book.page(clause);
  assert.ok(page, clause);
  return pageText(page, book, where).replace(/\s+/g, ' ');
};

describe('the law that a page names', () => {
  for (const [clause, england, wales, scotland, ni] of [
    [
      'confidential.private-papers',
      'Schedule 12A of the Local Government Act 1972',
      'Part 4 of Schedule 12A of the Local Government Act 1972',
      'Schedule 7A of the Local Government (Scotland) Act 1973',
      'Schedule 6 of the Local Government Act (Northern Ireland) 2014',
    ],
    [
      'publicity.objective',
      'publicity code of 2011',
      'publicity code for Wales',
      'publicity code for Scotland',
      'No publicity code is made by law',
    ],
    [
      'publicity.party-political',
      'Local Government Act 1986',
      'Local Government Act 1986',
      'Local Government Act 1986',
      'Code of Conduct for Councillors of Northern Ireland',
    ],
    [
      'predetermination.open-mind',
      'Section 25 of the Localism Act 2011 says',
      'which holds in Wales as well',
      'does not reach Scotland',
      'does not reach Northern Ireland',
    ],
    [
      'election.imprint',
      'Part 6 of the Elections Act 2022.',
      'Part 6 of the Elections Act 2022.',
      'Scottish Elections (Representation and Reform) Act 2025',
      'Part 6 of the Elections Act 2022.',
    ],
    [
      'identity.child',
      'Children Act 1989',
      'Children Act 1989',
      'Criminal Procedure (Scotland) Act 1995',
      'Criminal Justice (Children) (Northern Ireland) Order 1998',
    ],
    [
      'identity.sexual-offence',
      'Act 1992 makes naming them an offence.',
      'Act 1992 makes naming them an offence.',
      'Justice Reform (Scotland) Act 2025',
      'makes naming them an offence, and Northern Ireland',
    ],
    [
      'libel.untrue-damaging',
      'Defamation Act 2013',
      'Defamation Act 2013',
      'Malicious Publication (Scotland) Act 2021',
      'Defamation Act (Northern Ireland) 2022',
    ],
    [
      'equality.discriminatory',
      '2010, and the duty of public bodies',
      'regulations of 2011',
      'regulations of 2012',
      'Section 75 of the Northern Ireland Act 1998',
    ],
    [
      'purpose.complements-code',
      'Each council in England',
      'Public Services Ombudsman for Wales',
      'Standards Commission',
      'Commissioner for Standards',
    ],
  ] as const)
    it(clause, () => {
      const words = [england, wales, scotland, ni];
      jurisdictions.forEach((where, i) => {
        const text = said(clause, where);
        assert.ok(text.includes(words[i] ?? '?'), `${where}: ${text}`);
        for (const other of words)
          if (other !== words[i] && !(words[i] ?? '').includes(other))
            assert.ok(!text.includes(other), `${where} has ${other}`);
      });
    });

  it('leaves nothing in braces, and no law outside the table of its page', () => {
    for (const page of book.pages) {
      for (const where of jurisdictions)
        assert.doesNotMatch(pageText({ ...page, examples: [] }, book, where), /[{}]/, page.clause);
      const raw = [page.help, ...page.rules.map((r) => r.message)].join('\n');
      assert.doesNotMatch(
        raw,
        /\bAct(?: of)? (?:19|20)\d\d|\bAct of\b|Schedule \d|paragraph \d|\b(?:Order|Regulations) (?:19|20)\d\d|Localism|\bin England\b|\bEnglish law\b/,
        page.clause,
      );
    }
  });

  it('is a fault of the page where a place has no words, or a message names what is not there', () => {
    const head = 'title: T\nsection: s\nseverity: error\n';
    const faults = (yaml: string): readonly string[] =>
      compileProtocol([{ path: 'protocol/a/page.md', text: `---\n${head}${yaml}\n---\nHelp\n` }], {}).faults.map(
        (f) => f.message,
      );
    const all = 'law:\n  act: { england: a, wales: b, scotland: c, northern-ireland: d }\n';
    assert.deepEqual(faults(`${all}finds:\n  - { message: "By {act}.", phrases: [x] }`), []);
    assert.match(
      faults('law:\n  act: { england: a, wales: b }')[0] ?? '',
      /says nothing for scotland, northern-ireland/,
    );
    assert.match(faults(`${all}finds:\n  - { message: "By {acts}.", phrases: [x] }`)[0] ?? '', /law has no such name/);
  });
});

describe('the law that a finding names', () => {
  const text = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\nThe confidential report shows a price of £2 million.\n';
  const messageOf = (draft: string, workspace?: Workspace): string => {
    const [finding] = look(draft, workspace).findings;
    assert.equal(finding?.clause, 'confidential.private-papers');
    return finding.message;
  };

  it('is that of the draft, else that of the council, else that of England', () => {
    assert.match(messageOf(text), /paragraph 3 of Schedule 12A|Schedule 12A of the Local Government Act 1972/);
    const scots = text.replace('type', 'jurisdiction: scotland\ntype');
    assert.match(messageOf(scots, councilIn('wales')), /Schedule 7A/);
    assert.match(messageOf(text, councilIn('Northern Ireland')), /Schedule 6/);
    assert.equal(look(text, councilIn('Cymru')).jurisdiction, 'wales');
  });

  it('is told of in council.yaml where nobody knows the place', () => {
    const faultsOf = (place: string): readonly string[] =>
      readWorkspace([{ path: '.probity/council.yaml', text: `jurisdiction: ${place}\n` }]).faults.map((f) => f.message);
    assert.deepEqual(faultsOf('Scotland'), []);
    assert.match(faultsOf('France')[0] ?? '', /^jurisdiction is one of england, wales, scotland, northern-ireland/);
  });
});

/** Every draft that the project has: those of the scorers, those written blind, and those of the tests of whole drafts. */
const folders = [
  'test/drafts',
  'test/blind/whole',
  'test/blind/personal-data',
  'test/blind/personal-data-2',
  'test/whole',
  'samples',
];
const drafts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

describe('where a council is', () => {
  it('has enough drafts to say so', () => assert.ok(drafts.length > 40, `${drafts.length} drafts`));

  for (const path of drafts)
    it(`never changes what is found, nor how grave it is: ${path}`, () => {
      const text = readFileSync(path, 'utf8').replace(/^jurisdiction:.*\n/m, '');
      const withoutWords = ({ profile, findings, questions, declined }: Review): object => ({
        profile,
        declined,
        findings: findings.map(({ message: _, related, ...f }) => ({
          ...f,
          related: related.map((r) => [r.clause, r.span]),
        })),
        questions: questions.map(({ text: _, ...q }) => q),
      });
      const byCouncil = jurisdictions.map((where) => withoutWords(look(text, councilIn(where))));
      for (const answer of byCouncil) assert.deepEqual(answer, byCouncil[0]);
      if (!text.startsWith('---\n')) return;
      // Of one length, so that every place stays where it is.
      const own = jurisdictions.map((where) => text.replace('---\n', `---\njurisdiction: ${where.padEnd(16)}\n`));
      const byDraft = own.map((draft) => withoutWords(look(draft)));
      for (const answer of byDraft) assert.deepEqual(answer, byDraft[0]);
    });
});
