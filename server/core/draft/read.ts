// In: the text of a draft, and the draft as it was before the last edit. Out: the draft, the same as a fresh reading gives.
import { type SyntaxNode, type Tree, TreeFragment } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { type Span, shift } from '../span.ts';
import { type Chunk, readChunk } from './blocks.ts';
import type { Aside, Block, Draft, FrontMatter } from './draft.ts';
import { readFrontMatter } from './front-matter.ts';
import { declines, guard } from './guard.ts';
import { labelOf, type Source } from './inline.ts';
import { type Guesses, languagesOf } from './languages.ts';
import { readNotes } from './notes.ts';
import { endsOf, sectionsOf } from './sections.ts';
import { speechOf } from './speech.ts';

const markdown = parser.configure(GFM);

/** What one reading leaves for the next: the tree, and every chunk by its own source. */
type Trace = {
  readonly painted: string;
  readonly tree: Tree;
  readonly chunks: ReadonlyMap<string, Kept>;
  readonly guesses: Guesses;
};
type Kept = { readonly chunk: Chunk; readonly start: number };
const traces = new WeakMap<Draft, Trace>();

/** What changed between two texts, as one replaced stretch. */
function changeBetween(before: string, after: string): { fromA: number; toA: number; fromB: number; toB: number } {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  return { fromA: start, toA: before.length - end, fromB: start, toB: after.length - end };
}

function parse(painted: string, last: Trace | undefined): Tree {
  if (last === undefined) return markdown.parse(painted);
  if (last.painted === painted) return last.tree;
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(last.tree), [changeBetween(last.painted, painted)]);
  return markdown.parse(painted, fragments);
}

const move = (s: { readonly source: Span }, by: number): Span => shift(s.source, by);

const movedAside = (a: Aside, by: number): Aside => ({
  ...a,
  source: move(a, by),
  ...(a.picture === undefined ? {} : { picture: { source: move(a.picture, by), alt: shift(a.picture.alt, by) } }),
});

const movedBlock = (b: Block, by: number): Block => ({
  ...b,
  source: move(b, by),
  pieces: b.pieces.map((p) => ({ ...p, source: move(p, by) })),
  links: b.links.map((l) => ({
    ...l,
    targetSource: shift(l.targetSource, by),
    source: move(l, by),
    words: shift(l.words, by),
  })),
});

/** A chunk that stood elsewhere in the draft before. */
function moved(chunk: Chunk, by: number): Chunk {
  if (by === 0) return chunk;
  return {
    ...chunk,
    blocks: chunk.blocks.map((b) => movedBlock(b, by)),
    asides: chunk.asides.map((a) => movedAside(a, by)),
  };
}

/** A draft behind a byte order mark: everything one unit further on. */
function behindMark(draft: Draft, text: string): Draft {
  const { frontMatter } = draft;
  return {
    ...draft,
    text,
    frontMatter: {
      source: { start: 0, end: frontMatter.source.end === 0 ? 0 : frontMatter.source.end + 1 },
      fields: frontMatter.fields.map((f) => ({ ...f, keySource: shift(f.keySource, 1), source: move(f, 1) })),
      faults: frontMatter.faults.map((f) => ({ ...f, source: move(f, 1) })),
    },
    blocks: draft.blocks.map((b) => movedBlock(b, 1)),
    asides: draft.asides.map((a) => movedAside(a, 1)),
    notes: draft.notes.map((n) => ({ ...n, source: move(n, 1) })),
    ends: draft.ends === undefined ? undefined : shift(draft.ends, 1),
  };
}

const unmarked = new WeakMap<Draft, Draft>();

function* tops(tree: Tree): Iterable<SyntaxNode> {
  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) yield node;
}

/** Labels of `[label]: target` lines, wherever they stand. */
function labelsIn(tree: Tree, text: string): ReadonlySet<string> {
  const labels = new Set<string>();
  tree.iterate({
    enter: (node) => {
      if (node.name !== 'LinkReference')
        return /^(Document|Blockquote|BulletList|OrderedList|ListItem)$/.test(node.name);
      const label = node.node.getChild('LinkLabel');
      if (label !== null) labels.add(labelOf(text.slice(label.from + 1, label.to - 1)));
      return false;
    },
  });
  return labels;
}

/** A paragraph in italics under a picture is its caption. */
function captioned(chunks: readonly Chunk[]): readonly Block[] {
  return chunks.flatMap((chunk, i) =>
    chunk.allEmphasis && chunks[i - 1]?.hasImage === true
      ? chunk.blocks.map((b): Block => ({ ...b, kind: 'caption' }))
      : chunk.blocks,
  );
}

const proseFields = new Set(
  'title subtitle headline summary description bio standfirst excerpt strapline intro caption image_caption alt image_alt'.split(
    ' ',
  ),
);
/** Keys whose values say how the draft is handled, or name its author and its office. */
const ownFields = new Set(
  'type author byline role ward council host lang other_language jurisdiction date time publish embargo hold_until pre_election_period pre_election pre_election_start pre_election_end comments moderation visibility contact contacts email phone media_contact press_contact logo image image_credit licence source tags release quotes_approved consent_ref legal_cleared now_public remove_after signed_off_by layout permalink slug url category categories draft id uuid'.split(
    ' ',
  ),
);

/** Front matter that readers see, as blocks of prose; what a draft has besides is read for identifiers. */
function fieldBlocks(frontMatter: FrontMatter, text: string): readonly Block[] {
  return frontMatter.fields
    .filter((f) => !ownFields.has(f.key.toLowerCase()) && typeof f.value === 'string' && f.value.trim() !== '')
    .flatMap((f): readonly Block[] => {
      const value = String(f.value);
      const inner = text.indexOf(value, f.source.start);
      // A folded or escaped value does not stand in the source as it is read: then the whole value is its place.
      const verbatim = inner !== -1 && inner + value.length <= f.source.end;
      const source = verbatim ? { start: inner, end: inner + value.length } : f.source;
      const pieces = [{ at: 0, length: value.length, source, verbatim }];
      return [
        {
          kind: 'field',
          text: value,
          pieces,
          source: f.source,
          links: [],
          level: 0,
          quoteDepth: 0,
          opaque: !proseFields.has(f.key.toLowerCase()),
          field: f.key.toLowerCase(),
        },
      ];
    });
}

const nothing = (text: string, declined: string): Draft => ({
  text,
  frontMatter: { source: { start: 0, end: 0 }, fields: [], faults: [] },
  blocks: [],
  sections: [],
  speech: [],
  languages: [],
  asides: [],
  notes: [],
  ends: undefined,
  declined,
});

/**
 * Reads a draft: front matter, blocks of prose, sections, whose words, notes to Probity. CommonMark, GFM, footnotes.
 * @param previous the same document before an edit: what did not change is not read again, and the answer is the same
 * @returns never throws; a text that is no draft comes back with `declined` saying why
 */
export function readDraft(text: string, previous?: Draft): Draft {
  const last = previous === undefined ? undefined : (unmarked.get(previous) ?? previous);
  if (!text.startsWith('\uFEFF')) return readPlain(text, last);
  const plain = readPlain(text.slice(1), last);
  const draft = behindMark(plain, text);
  unmarked.set(draft, plain);
  return draft;
}

function readPlain(text: string, previous: Draft | undefined): Draft {
  const declined = declines(text);
  if (declined !== undefined) return nothing(text, declined);
  const frontMatter = readFrontMatter(text);
  const { text: painted, opaque } = guard(text, frontMatter.source);
  const last = previous === undefined ? undefined : traces.get(previous);
  const tree = parse(painted, last);
  const source: Source = { text, labels: labelsIn(tree, text) };
  const context = [...source.labels].sort().join('\n');
  const kept = new Map<string, Kept>();
  const chunks: Chunk[] = [];
  for (const top of tops(tree)) {
    const key = `${context}\u0000${top.name}\u0000${text.slice(top.from, top.to)}\u0000${opaque.some((o) => o.start < top.to && top.from < o.end)}`;
    const known = kept.get(key) ?? last?.chunks.get(key);
    const chunk =
      known === undefined ? readChunk(top, source, painted, opaque) : moved(known.chunk, top.from - known.start);
    kept.set(key, { chunk, start: top.from });
    chunks.push(chunk);
  }
  const blocks = [...fieldBlocks(frontMatter, text), ...captioned(chunks)];
  const asides: readonly Aside[] = chunks.flatMap((c) => c.asides);
  const author = frontMatter.fields.find((f) => /^(?:author|byline)$/i.test(f.key))?.value;
  const sections = sectionsOf(blocks, typeof author === 'string' ? author : undefined);
  const { languages, guesses } = languagesOf(blocks, frontMatter, last?.guesses);
  const draft: Draft = {
    text,
    frontMatter,
    blocks,
    sections,
    speech: speechOf(blocks, sections),
    languages,
    asides,
    notes: readNotes(asides, blocks, text),
    ends: endsOf(blocks),
    declined: undefined,
  };
  traces.set(draft, { painted, tree, chunks: kept, guesses });
  return draft;
}
