// Fixes as draft in and draft out: the sentence is whole, the Markdown stands, and nothing new is found.

import checks from 'bundled:checks';
import assert from 'node:assert/strict';
import { readDraft } from '../../server/core/draft/read.ts';
import { removal, replacement } from '../../server/core/fixes/mending.ts';
import { applyEdits } from '../../server/core/fixes/trying.ts';
import { compileProtocol } from '../../server/core/protocol/protocol.ts';
import type { Review } from '../../server/core/review/finding.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const look = (text: string, protocol = book): Review =>
  review(readDraft(text), protocol, emptyWorkspace, undefined, '2026-05-01');

/** The draft after the fix of that title, or the first that changes words, of the first finding. */
function fixed(text: string, title?: string, protocol = book): string {
  const answer = look(text, protocol);
  const [finding] = answer.findings;
  assert.ok(finding, 'nothing is found');
  const fix = answer.fixesOf(finding).find((f) => (title === undefined ? f.kind !== 'waive' : f.title === title));
  assert.ok(
    fix,
    `no such fix among: ${answer
      .fixesOf(finding)
      .map((f) => f.title)
      .join(', ')}`,
  );
  return applyEdits(text, fix.edits);
}

const blog = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';

describe('taking words out', () => {
  for (const [before, words, after] of [
    ['Ring her on 07700 today.', ' on 07700', 'Ring her today.'],
    ['Ring her, 07700, today.', '07700', 'Ring her today.'],
    ['Ring her (07700) today.', '07700', 'Ring her today.'],
    ['Ring her or 07700.', '07700', 'Ring her.'],
    ['Ring: 07700.', '07700', 'Ring.'],
    ['07700, she says, is hers.', '07700', 'She says, is hers.'],
    ['Neil, 50, from Elm Row, rang.', 'from Elm Row', 'Neil, 50, rang.'],
    ['Neil, of Elm Row, who rang, is well.', 'of Elm Row', 'Neil, who rang, is well.'],
    ['Since May: YN49 KZT, we all know it.', 'YN49 KZT', 'Since May, we all know it.'],
    ['It reads: "07700, you are late."', '07700', 'It reads: "you are late."'],
    ['Sadly the tip is shut.', 'Sadly', 'The tip is shut.'],
  ] as const) {
    it(`${before} without “${words.trim()}”`, () => {
      const start = before.indexOf(words);
      const change = removal(before, { start, end: start + words.length });
      assert.equal(before.slice(0, change.span.start) + change.text + before.slice(change.span.end), after);
    });
  }
});

describe('putting words in', () => {
  for (const [before, words, by, after] of [
    ['It is a tip.', 'tip', 'eyesore', 'It is an eyesore.'],
    ['It is an eyesore.', 'eyesore', 'tip', 'It is a tip.'],
    ['Tips are shut.', 'Tips', 'centres', 'Centres are shut.'],
    ['THE TIP IS SHUT', 'TIP', 'centre', 'THE CENTRE IS SHUT'],
    ['The tip is shut.', 'tip', 'centres', 'The centres are shut.'],
    ['Tips were shut.', 'Tips', 'centre', 'Centre was shut.'],
    ['An hour. A union.', 'hour', 'union', 'A union. A union.'],
  ] as const) {
    it(`${before} with “${by}”`, () => {
      const start = before.indexOf(words);
      const change = replacement(before, { start, end: start + words.length }, by);
      assert.equal(before.slice(0, change.span.start) + change.text + before.slice(change.span.end), after);
    });
  }
});

describe('fixes keep the Markdown', () => {
  it('marks round the words go with them', () =>
    assert.equal(fixed(`${blog}Ring Mrs Doyle on **07700 900417** today.\n`), `${blog}Ring Mrs Doyle today.\n`));
  it('a link goes as a whole', () =>
    assert.equal(
      fixed(`${blog}Write to Mrs Doyle at [jo.doyle@gmail.com](mailto:jo.doyle@gmail.com) today.\n`),
      `${blog}Write to Mrs Doyle today.\n`,
    ));
  it('a sentence across lines and marks goes as a whole', () =>
    assert.equal(
      fixed(`${blog}It rained. Her **National\nInsurance** number is AB123456C. We went home.\n`),
      `${blog}It rained. We went home.\n`,
    ));
  it('an item that is only the sentence goes with its line', () =>
    assert.equal(
      fixed(`${blog}- One\n- Her National Insurance number is AB123456C.\n- Three\n`),
      `${blog}- One\n- Three\n`,
    ));
  it('a cell stays, empty', () =>
    assert.equal(
      fixed(`${blog}| a | b |\n|---|---|\n| c | AB123456C |\n`, 'Empty this cell'),
      `${blog}| a | b |\n|---|---|\n| c |  |\n`,
    ));
  it('a comment is taken out with the blank before it', () =>
    assert.equal(fixed('It opens in May. <!-- legal to check -->\n\nENDS\n'), 'It opens in May.\n\nENDS\n'));
  it('line ends stay as they are', () =>
    assert.equal(
      fixed('---\r\ntype: blog\r\n---\r\n\r\nRing Mrs Doyle on\r\n07700 900417 today.\r\n'),
      '---\r\ntype: blog\r\n---\r\n\r\nRing Mrs Doyle today.\r\n',
    ));
  it('front matter with a colon gets its quotes', () =>
    assert.equal(
      fixed('---\ntitle: Bins: what changes\n---\n\nText\n'),
      '---\ntitle: "Bins: what changes"\n---\n\nText\n',
    ));
});

describe('no fix is offered that leaves or makes a finding', () => {
  const page = (fix: string): ReturnType<typeof compileProtocol> =>
    compileProtocol(
      [
        {
          path: 'protocol/a/b.md',
          text: `---\ntitle: t\nsection: s\nseverity: error\nfinds:\n  - message: m\n    phrases: [frob, nick]\n    fixes:\n      - ${fix}\n---\n`,
        },
      ],
      checks,
    );
  it('one that writes the next finding is not', () =>
    assert.equal(
      look('We frob it.\n', page('{ title: T, replace: match, with: nick }'))
        .fixesOf(look('We frob it.\n', page('{ title: T, replace: match, with: nick }')).findings[0] as never)
        .filter((f) => f.kind !== 'waive').length,
      0,
    ));
  it('one that mends it is', () =>
    assert.equal(fixed('We frob it.\n', 'T', page('{ title: T, replace: match, with: mend }')), 'We mend it.\n'));
  it('one with a blank may make one placeholder, and is never preferred', () => {
    const both = compileProtocol(
      [
        ...pagesOf('release.placeholder'),
        {
          path: 'protocol/a/b.md',
          text: '---\ntitle: t\nsection: s\nseverity: error\nfinds:\n  - message: m\n    phrases: [frob]\n    fixes:\n      - { title: T, replace: match, with: "do [what]", safe: yes }\n---\n',
        },
      ],
      checks,
    );
    const answer = look('We frob it.\n', both);
    const fix = answer.fixesOf(answer.findings[0] as never).find((f) => f.title === 'T');
    assert.equal(fix?.preferred, false);
    assert.deepEqual(fix?.edits[0]?.blanks, [{ start: 3, end: 9 }]);
  });
});

function pagesOf(clause: string): readonly { readonly path: string; readonly text: string }[] {
  const page = book.page(clause);
  assert.ok(page);
  return shipped.filter((f) => f.path === page.path);
}

import shipped from 'bundled:pages';

describe('moving and front matter', () => {
  const page = (fix: string): ReturnType<typeof compileProtocol> =>
    compileProtocol(
      [
        {
          path: 'protocol/a/b.md',
          text: `---\ntitle: t\nsection: s\nseverity: error\nfinds:\n  - message: m\n    phrases: [frob]\n    unless: { section: notes }\n    fixes:\n      - ${fix}\n---\n`,
        },
      ],
      checks,
    );
  it('a sentence goes to the end of the notes', () =>
    assert.equal(
      fixed(
        'It opens. We frob it. Come along.\n\nENDS\n\n## Notes to editors\n\nOne.\n',
        'T',
        page('{ title: T, move: sentence, to: notes }'),
      ),
      'It opens. Come along.\n\nENDS\n\n## Notes to editors\n\nOne.\n\nWe frob it.\n',
    ));
  it('a block goes with its blank line', () =>
    assert.equal(
      fixed(
        'It opens.\n\nWe frob it.\n\nENDS\n\n## Notes to editors\n\nOne.\n',
        'T',
        page('{ title: T, move: block, to: notes }'),
      ),
      'It opens.\n\nENDS\n\n## Notes to editors\n\nOne.\n\nWe frob it.\n',
    ));
  it('a key is written where front matter is, or is begun', () => {
    const set = compileProtocol(
      [
        {
          path: 'protocol/a/b.md',
          text: '---\ntitle: t\nsection: s\nseverity: error\nfinds:\n  - message: m\n    phrases: [frob]\n    unless: { profile: social }\n    fixes:\n      - { title: T, set: "type: social" }\n---\n',
        },
      ],
      checks,
    );
    assert.equal(fixed('We frob it.\n', 'T', set), '---\ntype: social\n---\n\nWe frob it.\n');
    assert.equal(fixed('---\ntype: blog\n---\n\nWe frob it.\n', 'T', set), '---\ntype: social\n---\n\nWe frob it.\n');
    assert.equal(
      fixed('---\ndate: 2026-05-01\n---\n\nWe frob it.\n', 'T', set),
      '---\ndate: 2026-05-01\ntype: social\n---\n\nWe frob it.\n',
    );
  });
});

describe('waivers and consents', () => {
  const text = `${blog}Ring Mrs Doyle on 07700 900417 today.`;
  const clauses = (t: string): readonly string[] => look(t).findings.map((f) => f.clause);
  it('the action writes one that silences its sentence', () => {
    const waived = fixed(`${text}\n`, 'Allow this here, with a reason');
    assert.match(
      waived,
      /today\. <!-- probity allow data-protection\.express-permission#[a-z2-7]{6}: "\[why this may stand\]" \(\[your name\]\) -->/,
    );
    assert.deepEqual(
      clauses(waived).filter((c) => c.startsWith('data')),
      [],
    );
  });
  it('one before the block, without a fingerprint', () =>
    assert.deepEqual(
      clauses(
        `${blog}<!-- probity allow data-protection.express-permission: "she asked us to" (Jo Hart) -->\n\nRing Mrs Doyle on 07700 900417.\n`,
      ),
      [],
    ));
  it('one that has run out says so, and no longer holds', () =>
    assert.deepEqual(
      clauses(`${text} <!-- probity allow data-protection.express-permission: "x" (Jo, until 2026-04-30) -->\n`),
      ['data-protection.express-permission', 'probity.waiver'],
    ));
  it('one for nothing says so', () =>
    assert.deepEqual(clauses(`${blog}Fine. <!-- probity allow respect.personal-attack: "x" (Jo) -->\n`), [
      'probity.waiver',
    ]));
  it('the old form holds, and is offered the new one', () => {
    const old = `${text} <!-- protocol-ok: data-protection.express-permission – agreed by phone -->\n`;
    assert.deepEqual(clauses(old), ['probity.waiver']);
    assert.match(
      fixed(old),
      /<!-- probity allow data-protection\.express-permission: "agreed by phone" \(\[your name\]\) -->/,
    );
  });
  it('one that cannot be read says what to write', () =>
    assert.match(
      look(`${text} <!-- probity allow all of it -->\n`).findings.at(-1)?.message ?? '',
      /Write: probity allow CLAUSE/,
    ));
  it('consent_ref covers names, quotations and pictures, never a number', () => {
    const named = `${text.replace('author:', 'consent_ref: Mrs Doyle, CF-12\nauthor:')}\n`;
    assert.deepEqual(clauses(named), ['data-protection.express-permission']);
  });
  it('consent on file speaks for the people of its block', () =>
    assert.deepEqual(clauses(`${text} <!-- consent on file: CF-12 -->\n`), []));
});

describe('questions', () => {
  const asks = compileProtocol(
    [
      {
        path: 'protocol/a/b.md',
        text: '---\ntitle: t\nsection: s\nseverity: error\nfinds:\n  - { question: Who is it?, phrases: [frob] }\n---\n',
      },
    ],
    checks,
  );
  it('are asked once, with every place, and are no findings', () => {
    const { findings, questions } = look('We frob it, and frob again.\n', asks);
    assert.deepEqual(findings, []);
    assert.deepEqual(
      questions.map((q) => [q.clause, q.text, q.mentions]),
      [
        [
          'a.b',
          'Who is it?',
          [
            { start: 3, end: 7 },
            { start: 16, end: 20 },
          ],
        ],
      ],
    );
  });
});

describe('a check that throws', () => {
  const broken = {
    'x/broken': {
      traits: {},
      block: () => {
        throw new Error('Mrs Doyle 07700 900417');
      },
    },
  };
  it('is told without a word of the draft, and the rest works on', () => {
    const page = (name: string, find: string) => ({
      path: `protocol/a/${name}.md`,
      text: `---\ntitle: t\nsection: s\nseverity: error\nfinds:\n  - { message: m, ${find} }\n---\n`,
    });
    const { findings } = look(
      'We frob it.\n',
      compileProtocol([page('b', 'check: x/broken'), page('c', 'phrases: [frob]')], broken),
    );
    assert.deepEqual(
      findings.map((f) => f.clause),
      ['probity.check', 'a.c'],
    );
    assert.doesNotMatch(JSON.stringify(findings), /Doyle|07700/);
  });
});

describe('how grave', () => {
  const severity = (text: string): string | undefined => look(text).findings[0]?.severity;
  it('an attack on an elected person in a blog is a warning', () =>
    assert.equal(severity(`${blog}Cllr Moss is a liar.\n`), 'warning'));
  it('one on an officer is an error everywhere', () =>
    assert.equal(severity(`${blog}Our head of planning is a liar.\n`), 'error'));
});

describe('the same words for two sentences side by side', () => {
  it('stand once', () => {
    const calls = "Here is Cllr Nair's home number. Ring her at midnight and let her know what you think.";
    assert.equal(
      fixed(`${blog}It rained. ${calls} It stopped.\n`),
      `${blog}It rained. If you have a concern about this, please write to [the council’s contact address]. It stopped.\n`,
    );
    const apart = calls.replace('. Ring', '. She is in. Ring');
    assert.match(fixed(`${blog}${apart}\n`), /contact address\]\. She is in\. Ring her at midnight/);
  });
});

describe('finding ids', () => {
  it('stay while somebody types elsewhere', () => {
    const a = look(`${blog}One.\n\nRing Mrs Doyle on 07700 900417.\n`).findings[0]?.id;
    const b = look(`${blog}One and more.\n\nAnother.\n\nRing Mrs Doyle on 07700 900417.\n`).findings[0]?.id;
    assert.equal(a, b);
  });
});

describe('reviewing on equals reviewing afresh', () => {
  it('after each of 300 edits', () => {
    let text = `${blog}Cllr Moss is a liar. Ring Mrs Doyle on 07700 900417.\n\nThe planning application comes to committee on Tuesday. I will be voting against it.\n\n[quote to follow]\n`;
    const memory = { protocol: undefined, scans: new Map() };
    const bits = ['Cllr Moss ', 'is a liar', '\n\n', ' not ', '"', 'TBC ', '07700 900417', 'x', '. '];
    let draft = readDraft(text);
    for (let i = 0; i < 300; i++) {
      const at = (i * 37) % (text.length + 1);
      text = text.slice(0, at) + (bits[i % bits.length] ?? '') + text.slice(at + (i % 3) * 4);
      draft = readDraft(text, draft);
      assert.deepEqual(
        review(draft, book, emptyWorkspace, undefined, '2026-05-01', memory).findings,
        look(text).findings,
      );
    }
  });
});
