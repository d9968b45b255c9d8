// After any edit a draft is judged as it would be afresh: what is remembered of a paragraph never hides what another says of its people.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Draft } from '../../server/core/draft/draft.ts';
import { readDraft } from '../../server/core/draft/read.ts';
import type { Review } from '../../server/core/review/finding.ts';
import { type Memory, newMemory, review } from '../../server/core/review/review.ts';
import { emptyWorkspace, type Workspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const judged = (draft: Draft, workspace: Workspace, memory: Memory): Review =>
  review(draft, book, workspace, undefined, '2026-05-01', memory);
/** All that an editor shows of a review. */
const shown = (r: Review): unknown => [r.findings, r.questions, r.declined, r.people(), r.checklist()];
const told = (r: Review, draft: Draft): readonly string[] =>
  r.findings.map((f) => `${f.clause} ${f.severity} ${draft.text.slice(f.span.start, f.span.end)}`);

const knowing = (person: Partial<Workspace['people'][number]>): Workspace => ({
  ...emptyWorkspace,
  people: [
    {
      name: 'Ann Lee',
      role: undefined,
      ward: undefined,
      party: undefined,
      committees: [],
      standing: undefined,
      consent: undefined,
      ...person,
    },
  ],
});

const start = `---
type: blog
---

## News

Ann Lee of 14 Mill Lane has epilepsy.

She is behind with the rent.

Five of the cases are in Year 1 at Kiln Lane School.

Ann Lee opened the hall.

The family has been evicted and the mother has cancer.

Ann Lee e-mailed me to say that the lift is out. <!-- to check -->

Bo wrote to her.
`;
const other = 'Ann Lee opened the hall.';

describe('an edit elsewhere', () => {
  for (const [what, change, workspace = emptyWorkspace] of [
    ['a title before another mention', (t) => t.replace(other, `Cllr ${other}`)],
    ['a death', (t) => t.replace(other, 'Ann Lee, who died in 1902, opened the hall.')],
    ['a conviction', (t) => t.replace(other, 'Ann Lee was found guilty of fraud.')],
    ['an agreement', (t) => t.replace(other, 'Ann Lee has agreed to be named.')],
    ['an agreement of everybody', (t) => t.replace('Bo wrote', 'Everyone named here has agreed to be named. Bo wrote')],
    ['an age', (t) => t.replace(other, 'Ann Lee, aged 7, opened the hall.')],
    ['the author’s family', (t) => t.replace(other, 'My daughter Ann Lee, 7, opened the hall.')],
    ['an illness in the draft', (t) => t.replace('Bo wrote', 'They all had measles. Bo wrote')],
    ['the author', (t) => t.replace('type: blog', 'type: blog\nauthor: Ann Lee')],
    ['the profile', (t) => t.replace('type: blog', 'type: release')],
    ['a comment behind the paragraph', (t) => t.replace('to check', 'consent on file: CF-12')],
    ['a hint before', (t) => t.replace(other, 'You all know the family I mean.')],
    ['the section', (t) => t.replace('## News', '## Contact')],
    ['a heading between', (t) => t.replace('She is', '## Rents\n\nShe is')],
    ['somebody else between', (t) => t.replace('She is', 'Joan Attwell has asthma.\n\nShe is')],
    ['the paragraph twice', (t) => `${t}\nAnn Lee of 14 Mill Lane has epilepsy.\n`],
    ['the people file: a part in public', (t) => t, knowing({ standing: 'public' })],
    ['the people file: a consent', (t) => t, knowing({ consent: 'CF-12' })],
  ] as readonly (readonly [string, (text: string) => string, Workspace?])[])
    it(what, () => {
      const memory = newMemory();
      const first = readDraft(start);
      const before = told(judged(first, emptyWorkspace, memory), first);
      const text = change(start);
      const draft = readDraft(text, first);
      const after = judged(draft, workspace, memory);
      assert.deepEqual(shown(after), shown(judged(readDraft(text), workspace, newMemory())));
      assert.notDeepEqual(told(after, draft), before, 'the edit says nothing: it is no test');
      const undone = readDraft(start, draft);
      assert.deepEqual(told(judged(undone, emptyWorkspace, memory), undone), before);
    });

  const pieces = [
    'Cllr ',
    'little ',
    'the late ',
    'My son ',
    ', aged 7,',
    ' (Labour)',
    ' of 3 Bay Terrace',
    ' was jailed for two years. ',
    ' has agreed to be named. ',
    ' lives with epilepsy. ',
    ' told me she has cancer. ',
    'Ann Lee',
    'Lee',
    'Ann',
    'Bo Marsh',
    'She is in Year 10 at Marlow High. ',
    'A man was jailed for raping a girl. ',
    'You all know the family I mean. ',
    'Names have been changed. ',
    'Everyone named here has agreed to it. ',
    '\n\n',
    '\n\n## Contact\n\n',
    '\n\n## Comments\n\n',
    '\n\n![Ann Lee at the food bank](a.jpg)\n\n',
    '\n\n> From: Ann Lee\n\n',
    ' <!-- consent on file: CF-12 -->',
    '“',
    '”',
    ' said Ann Lee. ',
    ' so-called “leader” ',
    '#keepourpoolopen ',
    '[here](https://example.org) ',
  ];
  const edit = fc.record({
    at: fc.nat(100_000),
    remove: fc.nat(24),
    insert: fc.oneof(fc.constantFrom(...pieces), fc.constant('')),
    file: fc.nat(9),
  });

  it('equals a fresh check, 400 edits on end', () => {
    let text = start;
    let last = readDraft(text);
    const memory = newMemory();
    for (const { at, remove, insert, file } of fc.sample(edit, { numRuns: 400, seed: 42 })) {
      if (text.length > 2_500 || text.length < 100) text = start;
      const place = at % (text.length + 1);
      text = text.slice(0, place) + insert + text.slice(place + remove);
      last = readDraft(text, last);
      const workspace =
        file === 0 ? knowing({ standing: 'public' }) : file === 1 ? knowing({ consent: 'CF-1' }) : emptyWorkspace;
      assert.deepEqual(
        shown(judged(last, workspace, memory)),
        shown(judged(readDraft(text), workspace, newMemory())),
        `after ${JSON.stringify(insert)} at ${place} for ${remove}`,
      );
    }
  });
});
