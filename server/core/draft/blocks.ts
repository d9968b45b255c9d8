// In: one top-level node of the Markdown tree. Out: its blocks of prose and what stands beside them, in source offsets.
import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../span.ts';
import type { Aside, Block, BlockKind } from './draft.ts';
import { dropped } from './guard.ts';
import { readHtml } from './html.ts';
import { type AltText, type Inline, readInline, type Source } from './inline.ts';

/** Blocks of one top-level node, and what a caption is known by. */
export type Chunk = {
  readonly blocks: readonly Block[];
  readonly asides: readonly Aside[];
  readonly hasImage: boolean;
  /** The only block is a paragraph in emphasis throughout. */
  readonly allEmphasis: boolean;
};

type Place = { readonly kind: BlockKind; readonly quoteDepth: number };

const containers = new Set(['Blockquote', 'BulletList', 'OrderedList', 'ListItem', 'Table', 'TableHeader', 'TableRow']);
const leaves = new Set(['Paragraph', 'Task', 'TableCell']);

function inside(node: SyntaxNode, place: Place): Place {
  if (node.name === 'Blockquote') return { kind: 'quotation', quoteDepth: place.quoteDepth + 1 };
  if (node.name === 'ListItem') return { ...place, kind: 'item' };
  if (node.name === 'Table') return { ...place, kind: 'cell' };
  return place;
}

const trimmed = (text: string, s: Span): Span => {
  let { start, end } = s;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
};

/** Where the words of a heading are: without the `##` before and after. */
function headingWords(node: SyntaxNode, text: string): Span {
  const marks = node.getChildren('HeaderMark');
  const first = marks[0];
  if (first === undefined) return { start: node.from, end: node.to };
  if (node.name.startsWith('Setext')) return trimmed(text, { start: node.from, end: first.from });
  const last = marks.length > 1 ? marks.at(-1) : undefined;
  return trimmed(text, { start: first.to, end: last?.from ?? node.to });
}

/** Starts of footnote definitions inside a paragraph: two definitions on two lines are two blocks. */
function footnoteStarts(painted: string, s: Span): number[] {
  const starts: number[] = [];
  const definition = new RegExp(`(?:^|\\n)[ \\t>]*(${dropped}+)(?=[ \\t])`, 'g');
  for (const match of painted.slice(s.start, s.end).matchAll(definition))
    starts.push(s.start + match.index + match[0].length - (match[1] ?? '').length);
  return starts;
}

export function readChunk(top: SyntaxNode, source: Source, painted: string, opaque: readonly Span[]): Chunk {
  const blocks: Block[] = [];
  const asides: Aside[] = [];
  let hasImage = false;
  let allEmphasis = false;

  const push = (kind: BlockKind, prose: Inline['prose'], at: Span, quoteDepth: number, level: number): void => {
    if (prose.text.trim() === '') return;
    blocks.push({
      kind,
      text: prose.text,
      pieces: prose.pieces,
      links: prose.links,
      source: at,
      level,
      quoteDepth,
      opaque: opaque.some((o) => o.start < at.end && at.start < o.end),
    });
  };
  const pushAlt = (alt: AltText, quoteDepth: number): void => push('alt', alt.prose, alt.source, quoteDepth, 0);

  const leaf = (node: SyntaxNode, words: Span, kind: BlockKind, quoteDepth: number, level: number, at: Span): void => {
    const inline = readInline(node, source, painted, words.start, words.end);
    asides.push(...inline.asides);
    if (inline.alts.length > 0 || inline.asides.some((a) => a.kind === 'image-target')) hasImage = true;
    for (const alt of inline.alts) pushAlt(alt, quoteDepth);
    const caption =
      kind === 'paragraph' && (inline.alts.length > 0 ? inline.allEmphasis : /^\s*Caption:/i.test(inline.prose.text));
    push(caption ? 'caption' : kind, inline.prose, at, quoteDepth, level);
    if (kind === 'paragraph' && node === top) allEmphasis = inline.allEmphasis;
  };

  const paragraph = (node: SyntaxNode, place: Place): void => {
    const box = node.getChild('TaskMarker');
    const all =
      box === null ? { start: node.from, end: node.to } : trimmed(source.text, { start: box.to, end: node.to });
    const notes = footnoteStarts(painted, all);
    const first = notes[0] ?? all.end;
    if (notes.length === 0 || first > all.start) {
      const words = notes.length === 0 ? all : trimmed(source.text, { start: all.start, end: first });
      if (words.end > words.start) leaf(node, words, place.kind, place.quoteDepth, 0, words);
    }
    notes.forEach((start, i) => {
      const whole = trimmed(source.text, { start, end: notes[i + 1] ?? all.end });
      let from = start;
      while (painted[from] === dropped) from++;
      leaf(node, trimmed(source.text, { start: from, end: whole.end }), 'footnote', place.quoteDepth, 0, whole);
    });
  };

  const walk = (node: SyntaxNode, place: Place): void => {
    const { name, from, to } = node;
    if (containers.has(name)) {
      const within = inside(node, place);
      for (let next = node.firstChild; next !== null; next = next.nextSibling) walk(next, within);
    } else if (leaves.has(name)) paragraph(node, place);
    else if (/^(?:ATX|Setext)Heading/.test(name)) {
      leaf(node, headingWords(node, source.text), 'heading', place.quoteDepth, Number(name.slice(-1)), {
        start: from,
        end: to,
      });
    } else if (name === 'HTMLBlock' || name === 'CommentBlock') {
      const html = readHtml(source.text, from, to);
      asides.push(...html.asides);
      if (html.asides.some((a) => a.kind === 'image-target')) hasImage = true;
      for (const b of html.blocks) push(b.kind, b.prose, { start: b.start, end: b.end }, place.quoteDepth, 0);
    } else if (name === 'LinkReference') {
      const url = node.getChild('URL');
      if (url !== null)
        asides.push({
          kind: 'link-target',
          text: source.text.slice(url.from, url.to),
          source: { start: url.from, end: url.to },
        });
    }
  };

  walk(top, { kind: 'paragraph', quoteDepth: 0 });
  return { blocks, asides, hasImage, allEmphasis: allEmphasis && blocks.length === 1 };
}
