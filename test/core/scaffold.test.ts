// A release that lacks its furniture, and the same once one fix has written all of it in: each piece where it belongs, blanks to be filled,
// and nothing else found.
import assert from 'node:assert/strict';
import { readDraft } from '../../server/core/draft/read.ts';
import { applyEdits } from '../../server/core/fixes/trying.ts';
import type { Finding, Fix } from '../../server/core/review/finding.ts';
import { readWorkspace } from '../../server/core/review/read-workspace.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace, type Workspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const { workspace: council } = readWorkspace([
  {
    path: '.probity/council.yaml',
    text: 'name: Elmbridge Borough Council\ndomains: [elmbridge.gov.uk]\ncontacts: { press: press@elmbridge.gov.uk, telephone: 01632 960111 }\n',
  },
]);

const look = (text: string, workspace: Workspace) => review(readDraft(text), book, workspace, undefined, '2026-05-01');

type Offer = { readonly finding: Finding; readonly fix: Fix };

function offers(text: string, workspace: Workspace = emptyWorkspace): readonly Offer[] {
  const answer = look(text, workspace);
  return answer.findings.flatMap((finding) =>
    answer
      .fixesOf(finding)
      .filter((fix) => fix.title.startsWith('Write in all that is missing'))
      .map((fix) => ({ finding, fix })),
  );
}

/** The draft once it is scaffolded; every finding it then has is a blank to be filled. */
function scaffolded(text: string, workspace: Workspace = emptyWorkspace): string {
  const [offer, ...others] = offers(text, workspace);
  assert.ok(offer && others.length === 0, 'offered once');
  assert.equal(offer.fix.preferred, false);
  const after = applyEdits(text, offer.fix.edits);
  const before = look(text, workspace)
    .findings.filter((f) => f.scope !== 'document')
    .map((f) => f.clause);
  const left = look(after, workspace).findings.map((f) => f.clause);
  assert.deepEqual(
    left.filter((c) => c !== 'release.placeholder'),
    before,
  );
  const blanks = offer.fix.edits.reduce((n, e) => n + e.blanks.length, 0);
  assert.equal(left.length - before.length, blanks, 'each blank is told of until it is filled');
  return after;
}

const matter = '---\ntype: press-release\n---\n\n';
const story =
  'The baths in Elm Row reopen on Monday after works of £410,000.\n\nSwimmers can book a lane of their own from the weekend.\n';

describe('all that a release lacks, in one fix', () => {
  for (const [what, before, after] of [
    [
      'nothing but the story',
      matter + story,
      `---
type: press-release
date: [the day it goes out, such as 2026-05-01]
---

**[For immediate release, or from when it may be used]**

# [headline: who does what]

[Place and date]

The baths in Elm Row reopen on Monday after works of £410,000.

Swimmers can book a lane of their own from the weekend.

**ENDS**

## Notes to editors

1. [where the figures come from]
2. About the council: [what readers elsewhere need to know of it]

**Media contact:** [name and job title], [telephone], [email]
`,
    ],
    [
      'a release line and a headline',
      `${matter}FOR IMMEDIATE RELEASE\n\n# Baths reopen\n\n${story}`,
      `---
type: press-release
date: [the day it goes out, such as 2026-05-01]
---

FOR IMMEDIATE RELEASE

# Baths reopen

[Place and date]

The baths in Elm Row reopen on Monday after works of £410,000.

Swimmers can book a lane of their own from the weekend.

**ENDS**

## Notes to editors

1. [where the figures come from]
2. About the council: [what readers elsewhere need to know of it]

**Media contact:** [name and job title], [telephone], [email]
`,
    ],
    [
      'ENDS and a date',
      `---\ntype: press-release\ntitle: Baths reopen\ndate: 2026-05-01\n---\n\n${story}\nEnds\n`,
      `---
type: press-release
title: Baths reopen
date: 2026-05-01
---

The baths in Elm Row reopen on Monday after works of £410,000.

Swimmers can book a lane of their own from the weekend.

Ends

## Notes to editors

1. [where the figures come from]
2. About the council: [what readers elsewhere need to know of it]

**Media contact:** [name and job title], [telephone], [email]
`,
    ],
    [
      'notes, a contact and no figures',
      `${matter}# Baths reopen\n\n${story.replace('£410,000', 'two years')}\n## Notes to editors\n\n1. The baths were built in the thirties.\n\nMedia contact: press@example.gov.uk\n`,
      `---
type: press-release
date: [the day it goes out, such as 2026-05-01]
---

**[For immediate release, or from when it may be used]**

# Baths reopen

[Place and date]

The baths in Elm Row reopen on Monday after works of two years.

Swimmers can book a lane of their own from the weekend.

**ENDS**

## Notes to editors

1. The baths were built in the thirties.

Media contact: press@example.gov.uk
`,
    ],
    [
      'a headline pasted in as a paragraph',
      `${matter}Baths reopen\n\n${story}\nENDS\n`,
      `---
type: press-release
date: [the day it goes out, such as 2026-05-01]
---

**[For immediate release, or from when it may be used]**

Baths reopen

[Place and date]

The baths in Elm Row reopen on Monday after works of £410,000.

Swimmers can book a lane of their own from the weekend.

ENDS

## Notes to editors

1. [where the figures come from]
2. About the council: [what readers elsewhere need to know of it]

**Media contact:** [name and job title], [telephone], [email]
`,
    ],
    [
      'a picture before its headline',
      `${matter}![The pool from above](pool.jpg)\n*The pool. Photo: the council*\n\n# Baths reopen\n\n${story}`,
      `---
type: press-release
date: [the day it goes out, such as 2026-05-01]
---

**[For immediate release, or from when it may be used]**

![The pool from above](pool.jpg)
*The pool. Photo: the council*

# Baths reopen

[Place and date]

The baths in Elm Row reopen on Monday after works of £410,000.

Swimmers can book a lane of their own from the weekend.

**ENDS**

## Notes to editors

1. [where the figures come from]
2. About the council: [what readers elsewhere need to know of it]

**Media contact:** [name and job title], [telephone], [email]
`,
    ],
  ] as const)
    it(`is written in where there is ${what}`, () => assert.equal(scaffolded(before), after));

  it('has the council’s own name and contacts where it has said them', () => {
    const after = scaffolded(matter + story, council);
    assert.ok(after.includes('\n2. About Elmbridge Borough Council: ['));
    assert.ok(
      after.endsWith(
        '\n**Media contact:** Press office, Elmbridge Borough Council, press@elmbridge.gov.uk, 01632 960111\n',
      ),
    );
  });

  it('keeps the line ends of Windows', () => {
    const windows = (text: string): string => text.replaceAll('\n', '\r\n');
    assert.equal(scaffolded(windows(matter + story)), windows(scaffolded(matter + story)));
  });

  it('begins front matter where a release has none, behind a byte order mark', () => {
    const text = `\uFEFFFor immediate release\n\n${story}\nENDS\n`;
    const after = scaffolded(text);
    assert.ok(after.startsWith('\uFEFF---\ndate: [the day it goes out, such as 2026-05-01]\n---\n\n'), after);
  });

  it('is not offered where one piece is missing, or none, or in a blog', () => {
    const whole = `---\ntype: press-release\ntitle: Baths reopen\ndate: 2026-05-01\n---\n\n${story}\nENDS\n\n## Notes to editors\n\n1. Source: Cabinet.\n`;
    assert.equal(look(whole, emptyWorkspace).findings.length, 1);
    assert.deepEqual(offers(whole), []);
    assert.deepEqual(offers(`${whole}\nMedia contact: press@example.gov.uk\n`), []);
    assert.deepEqual(offers((matter + story).replace('press-release', 'blog')), []);
  });

  it('stands behind the fix of its own piece, and leaves every other finding its own', () => {
    const answer = look(matter + story, emptyWorkspace);
    const titles = answer.findings.map((f) => answer.fixesOf(f).map((fix) => fix.title));
    assert.deepEqual(titles, [
      ['Add the date to the front matter', 'Write in all that is missing (4 pieces)'],
      ['Write ENDS and begin the notes to editors'],
      ['Write a headline'],
      ['Begin the media contact'],
    ]);
  });
});
