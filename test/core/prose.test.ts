// Every span of prose leads to exactly its source and back: examples, and a property over drafts whose words are known beforehand.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, BlockKind } from '../../server/core/draft/draft.ts';
import { fromSource, toSource } from '../../server/core/draft/prose.ts';
import { readDraft } from '../../server/core/draft/read.ts';

/** A draft's block as a test expects it: what it is, and what a reader sees. */
const seen = (text: string): readonly (readonly [BlockKind, string])[] =>
  readDraft(text).blocks.map((b) => [b.kind, b.text]);

describe('what a reader sees', () => {
  const cases: readonly (readonly [string, string, readonly (readonly [BlockKind, string])[]])[] = [
    ['emphasis marks are no words', 'A **big** _mis_ take~~n~~ plan', [['paragraph', 'A big mis taken plan']]],
    [
      'entities and escapes are the characters they stand for',
      'Fish &amp; chips \\*not\\* &#163;5',
      [['paragraph', 'Fish & chips *not* £5']],
    ],
    ['a soft break is a blank', 'one\ntwo\r\nthree', [['paragraph', 'one two three']]],
    ['a hard break is a blank', 'one  \ntwo\\\nthree', [['paragraph', 'one two three']]],
    ['a link is its words', 'See [the plan](https://x.org "T") now', [['paragraph', 'See the plan now']]],
    [
      'brackets without a target are words',
      'Cost £[TBC] for [decision or policy]',
      [['paragraph', 'Cost £[TBC] for [decision or policy]']],
    ],
    ['a defined label is a link', 'See [the plan][p].\n\n[p]: https://x.org', [['paragraph', 'See the plan.']]],
    [
      'code and addresses of pages are not prose',
      'Run `rm -rf` at https://x.org today',
      [['paragraph', 'Run  at  today']],
    ],
    ['an e-mail address is', 'Write to jo@x.org today', [['paragraph', 'Write to jo@x.org today']]],
    ['alt text is a block of its own', '![The mayor](m.jpg)', [['alt', 'The mayor']]],
    [
      'an italic line under a picture is its caption',
      '![The mayor](m.jpg)\n\n*The mayor opens it*',
      [
        ['alt', 'The mayor'],
        ['caption', 'The mayor opens it'],
      ],
    ],
    ['so is a line that says so', 'Caption: the mayor', [['caption', 'Caption: the mayor']]],
    [
      'table cells, with an escaped pipe',
      '| a | b \\| c |\n|---|---|\n| d | e |',
      [
        ['cell', 'a'],
        ['cell', 'b | c'],
        ['cell', 'd'],
        ['cell', 'e'],
      ],
    ],
    [
      'list items, nested',
      '- one\n  - two\n    more',
      [
        ['item', 'one'],
        ['item', 'two more'],
      ],
    ],
    ['a quotation over lines', '> one\n> two\nthree', [['quotation', 'one two three']]],
    [
      'footnotes, two in a row',
      'Text[^1] on\n\n[^1]: See note\n[^2]: And this',
      [
        ['paragraph', 'Text on'],
        ['footnote', 'See note'],
        ['footnote', 'And this'],
      ],
    ],
    ['words in HTML', '<div class="x">Hello <b>there</b> &pound;5</div>', [['html', 'Hello there £5']]],
    [
      'headings of both kinds',
      '## One ##\n\nTwo\n===',
      [
        ['heading', 'One'],
        ['heading', 'Two'],
      ],
    ],
    [
      'front matter that readers see',
      '---\ntitle: Bins: what changes\ntype: blog\n---\n\nText',
      [
        ['field', 'Bins: what changes'],
        ['paragraph', 'Text'],
      ],
    ],
    ['a byte order mark is no word', '\uFEFF# Hello', [['heading', 'Hello']]],
  ];
  for (const [name, text, blocks] of cases) it(name, () => assert.deepEqual(seen(text), blocks));
});

/** Prose under construction: the Markdown, and for each character a reader sees the source span it comes from. */
type Made = {
  readonly source: string;
  readonly shown: readonly { readonly char: string; readonly start: number; readonly end: number }[];
};

const word = fc.constantFrom(
  'council',
  'Cllr',
  'Müller',
  'e\u0301te\u0301',
  '🚲',
  '👩‍🦽',
  'שלום',
  'مرحبا',
  "don't",
  '£5',
  'a-b',
  '“yes”',
  'naïve',
  '12:30',
  'x',
);

type Inline = {
  readonly kind: string;
  readonly md: string;
  readonly parts: readonly (readonly [string, number, number])[];
};

const plain = (kind: string, text: string, before = '', after = ''): Inline => ({
  kind,
  md: `${before}${text}${after}`,
  parts: [...text].map(
    (c, i) =>
      [
        c,
        before.length + [...text].slice(0, i).join('').length,
        before.length + [...text].slice(0, i + 1).join('').length,
      ] as const,
  ),
});
const shownAs = (kind: string, md: string, text: string): Inline => ({
  kind,
  md,
  parts: text === '' ? [] : [[text, 0, md.length]],
});

const inlines: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: word.map((w) => plain('word', w)) },
  word.map((w) => plain('strong', w.replace(/\W/gu, '') || 'so', '**', '**')),
  word.map((w) => plain('emphasis', w.replace(/\W/gu, '') || 'so', '*', '*')),
  word.map((w) => plain('strike', w.replace(/\W/gu, '') || 'so', '~~', '~~')),
  word.map((w) => plain('link', w.replace(/[“”]/g, ''), '[', '](https://example.org/a "T")')),
  fc.constant(shownAs('entity', '&amp;', '&')),
  fc.constant(shownAs('entity', '&pound;', '£')),
  fc.constant(shownAs('escape', '\\*', '*')),
  fc.constant(shownAs('escape', '\\_', '_')),
  fc.constant(shownAs('code', '`code`', '')),
  fc.constant(shownAs('comment', '<!-- note -->', '')),
  fc
    .constant(shownAs('footnote mark', 'so[^9]', 'so'))
    .map((i) => ({ ...i, parts: [['s', 0, 1] as const, ['o', 1, 2] as const] })),
  fc.constant(plain('brackets', '[not a link]')),
  fc.constant(shownAs('tag', '<b>', '')),
);

/** Inline stretches parted by blanks, tabs or line ends, with a word at each end so that nothing is trimmed. */
function line(
  items: readonly Inline[],
  seps: readonly string[],
  indent: string,
): { readonly md: string; readonly parts: readonly (readonly [string, number, number])[] } {
  let md = '';
  const parts: (readonly [string, number, number])[] = [];
  items.forEach((item, i) => {
    if (i > 0) {
      const next = seps[i % Math.max(1, seps.length)] ?? ' ';
      // A comment at the start of a line would be a block of its own.
      const sep = item.md.startsWith('<!--') ? ' ' : next;
      if (/[\r\n]/.test(sep)) {
        parts.push([' ', md.length, md.length + sep.length + indent.length]);
        md += sep + indent;
      } else {
        parts.push([sep, md.length, md.length + sep.length]);
        md += sep;
      }
    }
    for (const [c, a, b] of item.parts) parts.push([c, md.length + a, md.length + b]);
    md += item.md;
  });
  return { md, parts };
}

type Shape = {
  readonly kind: BlockKind;
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly indent: string;
  readonly oneLine: boolean;
};

const shapes: readonly Shape[] = [
  { kind: 'paragraph', name: 'paragraph', before: '', after: '', indent: '', oneLine: false },
  { kind: 'heading', name: 'heading', before: '## ', after: '', indent: '', oneLine: true },
  { kind: 'heading', name: 'closed heading', before: '# ', after: ' #', indent: '', oneLine: true },
  { kind: 'item', name: 'item', before: '- ', after: '', indent: '  ', oneLine: false },
  { kind: 'item', name: 'nested item', before: '- x\n  1. ', after: '', indent: '     ', oneLine: false },
  { kind: 'quotation', name: 'quotation', before: '> ', after: '', indent: '> ', oneLine: false },
  { kind: 'quotation', name: 'quotation in a list', before: '- > ', after: '', indent: '  > ', oneLine: false },
  { kind: 'cell', name: 'cell', before: '| a | b |\n|---|---|\n| x \\| y | ', after: ' |', indent: '', oneLine: true },
  { kind: 'footnote', name: 'footnote', before: '[^1]: ', after: '', indent: '', oneLine: false },
  { kind: 'caption', name: 'caption', before: 'Caption: ', after: '', indent: '', oneLine: false },
  { kind: 'item', name: 'task', before: '- [ ] ', after: '', indent: '  ', oneLine: true },
];

const textShapes: readonly Shape[] = [
  { kind: 'alt', name: 'alt', before: '![', after: '](p.jpg)', indent: '', oneLine: true },
  { kind: 'html', name: 'html', before: '<div>', after: '</div>', indent: '', oneLine: true },
  { kind: 'field', name: 'field', before: '---\ntitle: ', after: '\n---', indent: '', oneLine: true },
];

type Case = { readonly shape: Shape; readonly made: Made; readonly used: readonly string[] };

const anchor = plain('word', 'so');
const caseOf = (shape: Shape, inline: fc.Arbitrary<Inline>): fc.Arbitrary<Case> =>
  fc
    .tuple(
      fc.array(inline, { minLength: 1, maxLength: 6 }),
      fc.array(fc.constantFrom(' ', ' ', '\t', '  ', shape.oneLine ? ' ' : '\n', shape.oneLine ? ' ' : '\r\n'), {
        minLength: 1,
        maxLength: 4,
      }),
      fc.constantFrom('', '', '\uFEFF'),
    )
    .map(([items, seps, bom]) => {
      const { md, parts } = line([anchor, ...items, anchor], seps, shape.indent);
      const head = bom + shape.before;
      const label =
        shape.name === 'caption'
          ? [...'Caption: '].map((c, i) => [c, i - 'Caption: '.length, i + 1 - 'Caption: '.length] as const)
          : [];
      const shown = [...label, ...parts].map(([char, a, b]) => ({
        char,
        start: head.length + a,
        end: head.length + b,
      }));
      return { shape, made: { source: `${head}${md}${shape.after}\n`, shown }, used: items.map((i) => i.kind) };
    });

const cases: fc.Arbitrary<Case> = fc.oneof(
  ...shapes.map((s) => caseOf(s, inlines)),
  ...textShapes.map((s) =>
    caseOf(
      s,
      word.filter((w) => !/[“”]/.test(w)).map((w) => plain('word', w)),
    ),
  ),
);

/** What the reading says of one generated block, span by span; throws where it is not what was built. */
function checkSpans(block: Block, made: Made, source: string, random: () => number, spans: number): number {
  assert.equal(block.text, made.shown.map((s) => s.char).join(''), JSON.stringify(source));
  const starts: number[] = [];
  let at = 0;
  for (const s of made.shown) {
    starts.push(at);
    at += s.char.length;
  }
  for (let i = 0; i < spans; i++) {
    const a = Math.floor(random() * made.shown.length);
    const b = a + Math.floor(random() * (made.shown.length - a));
    const [first, last] = [made.shown[a], made.shown[b]];
    if (first === undefined || last === undefined) continue;
    const inBlock = { start: starts[a] ?? 0, end: (starts[b] ?? 0) + last.char.length };
    const place = toSource(block, inBlock);
    assert.deepEqual(
      place,
      { start: first.start, end: last.end },
      `${JSON.stringify(source)}: ${JSON.stringify(block.text.slice(inBlock.start, inBlock.end))}`,
    );
    assert.deepEqual(fromSource(block, place), inBlock);
  }
  return spans;
}

function run(spansWanted: number, read: (text: string) => readonly Block[]): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  let spans = 0;
  let seed = 1;
  while (spans < spansWanted) {
    for (const { shape, made, used } of fc.sample(cases, { numRuns: 500, seed: seed++ })) {
      const block = read(made.source).findLast((b) => b.kind === shape.kind);
      assert.ok(block, `no ${shape.name} in ${JSON.stringify(made.source)}`);
      let state = seed * 7919 + spans;
      const random = (): number => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      };
      spans += checkSpans(block, made, made.source, random, 10);
      count(`block ${shape.name}`);
      for (const kind of used) count(`inline ${kind}`);
    }
  }
  counts.set('spans', spans);
  return counts;
}

describe('the way back to the source', () => {
  it('is exact for 100,000 spans over every kind of block and inline', () => {
    const counts = run(100_000, (text) => readDraft(text).blocks);
    console.log([...counts].map(([name, n]) => `${name}: ${n}`).join(', '));
    for (const [name, n] of counts) assert.ok(n >= 500, `${name} was reached only ${n} times`);
  });

  it('would be seen to be wrong, if a piece were off by one', () => {
    const off = (text: string): readonly Block[] =>
      readDraft(text).blocks.map((b) => ({
        ...b,
        pieces: b.pieces.map((p, i) =>
          i === b.pieces.length - 1 ? { ...p, source: { start: p.source.start - 1, end: p.source.end - 1 } } : p,
        ),
      }));
    assert.throws(() => run(1_000, off));
  });
});
