// An entry that could never be found is a fault with its place, and says what to write instead.
import assert from 'node:assert/strict';
import { compileProtocol } from '../../server/core/protocol/protocol.ts';

const page = (lists: string): string => `---
title: A page
section: A section
severity: warning
ask: Communications team
lists: ${lists}
finds:
  - { message: Seen., phrases: ["{words}"] }
---
Help
`;
const faultsOf = (
  files: readonly { readonly path: string; readonly text: string }[],
): readonly { readonly path: string; readonly words: string; readonly message: string }[] =>
  compileProtocol(files, {}).faults.map(({ path, span, message }) => ({
    path,
    words: (files.find((f) => f.path === path)?.text ?? '').slice(span.start, span.end),
    message,
  }));

const gap = 'went … home';
const many = `${'{a|b|c|d|e|f} '.repeat(4)}z`;

describe('an entry of a list', () => {
  it('has no gap', () => {
    const [fault, ...others] = faultsOf([
      { path: 'protocol/a/page.md', text: page('{ other: [x] }') },
      { path: 'words/words.txt', text: `left\n${gap}\nstayed\n` },
    ]);
    assert.deepEqual(others, []);
    assert.equal(fault?.path, 'words/words.txt');
    assert.equal(fault?.words, gap);
    assert.match(fault?.message ?? '', /has a gap.*Write it under phrases/);
  });

  it('has no more choices than are looked for', () => {
    const [fault] = faultsOf([
      { path: 'protocol/a/page.md', text: page('{ other: [x] }') },
      { path: 'words/words.txt', text: `left\n${many}\n` },
    ]);
    assert.equal(fault?.words, many);
    assert.match(fault?.message ?? '', /1296 ways, and 800 are the most/);
  });

  it('is told of on a page as well', () => {
    const faults = faultsOf([{ path: 'protocol/a/page.md', text: page(`{ words: ["${gap}", "${many}"] }`) }]);
    assert.deepEqual(
      faults.map((f) => f.path),
      ['protocol/a/page.md', 'protocol/a/page.md'],
    );
  });

  it('is fine with fewer', () =>
    assert.deepEqual(faultsOf([{ path: 'protocol/a/page.md', text: page('{ words: ["{a|b} (very) c"] }') }]), []));
});
