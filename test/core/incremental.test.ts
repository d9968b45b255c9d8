// After any edit a draft read on from the last reading is the draft read afresh.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Draft } from '../../server/core/draft/draft.ts';
import { readDraft } from '../../server/core/draft/read.ts';

const start = `---
title: Bins: what changes
type: blog
---

# Bins

Cllr Hart said: "We will *mend* it.

"And soon," she added. See [the plan][p] and [^1].

- one
  - two with \`code\`
- [ ] three

> quoted
> on

| a | b |
|---|---|
| c | d \\| e |

![Jo](jo.jpg)

*Jo at the pool*

<div>Hello <b>there</b></div>

ENDS

## Notes to editors

1. See https://example.org <!-- legal to check -->

[^1]: A note
[p]: https://example.org
`;

const snippets = [
  '\n',
  '\n\n',
  '*',
  '**',
  '> ',
  '- ',
  '# ',
  '`',
  '```\n',
  '---\n',
  '[',
  '](x)',
  '[p]: y\n',
  '|',
  '<div>',
  '</div>',
  '<!--',
  '-->',
  '"',
  '“',
  '”',
  'ENDS\n',
  '\r\n',
  '\uFEFF',
  '    ',
  'word ',
  'Cllr Hart ',
  '[^1]: ',
  '&amp;',
  '\\',
  '😀',
  '\t',
  '1. ',
  '===\n',
];
const edit = fc.record({
  at: fc.nat(100_000),
  remove: fc.nat(30),
  insert: fc.oneof(fc.constantFrom(...snippets), fc.constant('')),
});

/** Everything of a draft that later work reads. */
const facts = ({ text, ...rest }: Draft): unknown => ({ length: text.length, ...rest });

function run(edits: number, after: (text: string, last: Draft) => Draft): void {
  let text = start;
  let last = readDraft(text);
  for (const { at, remove, insert } of fc.sample(edit, { numRuns: edits, seed: 42 })) {
    if (text.length > 6_000 || text.length < 200) text = start;
    const place = at % (text.length + 1);
    text = text.slice(0, place) + insert + text.slice(place + remove);
    last = after(text, last);
    assert.deepEqual(facts(last), facts(readDraft(text)), `after ${JSON.stringify(insert)} at ${place} for ${remove}`);
  }
}

describe('reading on after an edit', () => {
  it('equals reading afresh, 2,000 edits on end', () => run(2_000, (text, last) => readDraft(text, last)));

  it('would be seen to differ, if an edit were missed', () => {
    let n = 0;
    assert.throws(() => run(200, (text, last) => (++n % 50 === 0 ? last : readDraft(text, last))));
  });
});
