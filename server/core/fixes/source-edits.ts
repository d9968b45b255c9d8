// In: a change in a block's text. Out: the edits in the Markdown source that make it, marks round and inside it kept whole.
import type { Block } from '../draft/draft.ts';
import { toSource } from '../draft/prose.ts';
import type { Edit } from '../review/finding.ts';
import type { Span } from '../span.ts';
import type { Change } from './mending.ts';
import { blanksIn } from './template.ts';

export type SourceEdit = { readonly span: Span; readonly text: string };

/** As an editor is given it, with the blanks that the writer fills. */
export const toEdit = (e: SourceEdit): Edit => ({ span: e.span, newText: e.text, blanks: blanksIn(e.text) });

/** The Markdown of each link all of whose words the change covers, bracket to bracket. */
const coveredLinks = (block: Block, change: Span): readonly Span[] =>
  block.links.filter((l) => change.start <= l.span.start && l.span.end <= change.end).map((l) => l.source);

/** Marks that stand on both sides of a stretch, taken with it: `**liar**`. */
function withMarks(source: string, place: Span, block: Block): Span {
  let { start, end } = place;
  if (source[start - 1] === '<' && source[end] === '>' && start > block.source.start) {
    start--;
    end++;
  }
  for (;;) {
    const pair = ['***', '___', '**', '__', '~~', '*', '_'].find(
      (m) => source.startsWith(m, end) && source.slice(Math.max(0, start - m.length), start) === m,
    );
    if (pair === undefined || start - pair.length < block.source.start) return { start, end };
    start -= pair.length;
    end += pair.length;
  }
}

/** Source between the pieces of a stretch that is neither words, nor a line end, nor part of a link that goes as a whole. */
function marksInside(block: Block, source: string, change: Span, place: Span, links: readonly Span[]): string {
  let at = place.start;
  let marks = '';
  const gap = (start: number, end: number): void => {
    for (let i = start; i < end; i++) if (!links.some((l) => l.start <= i && i < l.end)) marks += source[i];
    marks += ' ';
  };
  for (const piece of block.pieces) {
    if (piece.at + piece.length <= change.start || piece.at >= change.end) continue;
    if (piece.source.start > at) gap(at, piece.source.start);
    at = Math.max(at, piece.source.end);
  }
  if (at < place.end) gap(at, place.end);
  return marks;
}

/** Every run of marks has a partner: `**` alone has none. */
const balanced = (given: string): boolean => {
  // An address between "<" and ">" goes with them.
  const marks = given.replace(/<\s*>/g, '');
  if (/[[\]()<>`|\\]/.test(marks)) return false;
  const open: string[] = [];
  for (const run of marks.match(/\*+|_+|~+/g) ?? []) {
    if (open.at(-1) === run) open.pop();
    else open.push(run);
  }
  return open.length === 0;
};

/** The place itself, or with the marks that stand just outside it, so that every mark inside has its partner. */
function wholeMarks(block: Block, source: string, change: Span, place: Span, links: readonly Span[]): Span | undefined {
  const before =
    /[*_~<]+$/.exec(source.slice(Math.max(block.source.start, place.start - 6), place.start))?.[0].length ?? 0;
  const after = /^[*_~>]+/.exec(source.slice(place.end, Math.min(block.source.end, place.end + 6)))?.[0].length ?? 0;
  const tries = [
    place,
    { start: place.start, end: place.end + after },
    { start: place.start - before, end: place.end },
  ];
  return tries.find((p) =>
    balanced(
      source.slice(p.start, place.start) +
        marksInside(block, source, change, place, links) +
        source.slice(place.end, p.end),
    ),
  );
}

/** Characters that would be Markdown in the place where plain words go. */
export const escaped = (words: string, kind: Block['kind']): string =>
  kind === 'cell' ? words.replace(/\|/g, '\\|') : words;

/** The edits, in source order, that put `change.text` in the place of `change.span` of the block's text. */
export function sourceEdits(block: Block, source: string, change: Change): readonly SourceEdit[] {
  const { span } = change;
  const text = block.kind === 'field' ? change.text : escaped(change.text, block.kind);
  if (span.end === span.start) return [{ span: toSource(block, span), text }];
  const words = toSource(block, span);
  const links = coveredLinks(block, span);
  const place = links.reduce(
    (all, l) => ({ start: Math.min(all.start, l.start), end: Math.max(all.end, l.end) }),
    words,
  );
  const whole = wholeMarks(block, source, span, place, links);
  if (whole !== undefined) return [{ span: text === '' ? withMarks(source, whole, block) : whole, text }];
  // Marks open inside and close outside: they stay, and each stretch of words between them goes.
  const edits: SourceEdit[] = [];
  for (const piece of block.pieces) {
    const from = Math.max(piece.at, span.start);
    const to = Math.min(piece.at + piece.length, span.end);
    if (from >= to) continue;
    edits.push({ span: toSource(block, { start: from, end: to }), text: edits.length === 0 ? text : '' });
  }
  return edits;
}

/** The lines of a block that goes as a whole, with the blank line after it. */
export function wholeBlock(block: Block, source: string): Span {
  let { start, end } = block.source;
  const line = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1;
  if (/^[ \t]*(?:[-*+]|\d{1,9}[.)]|>|#{1,6})*[ \t]*(?:\[[ xX]\][ \t]*)?$/.test(source.slice(line, start))) start = line;
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(source.slice(end));
  end += after?.[0].length ?? 0;
  const blankBefore = start === 0 || /(?:\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(source.slice(0, start));
  const blankAfter = /^[ \t]*(?:\r\n|\n|\r)/.exec(source.slice(end));
  if (blankBefore && blankAfter !== null) end += blankAfter[0].length;
  return { start, end };
}
