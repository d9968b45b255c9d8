// In: what a walk over Markdown meets, in order. Out: a block's text and the pieces that lead back to the source.
import type { Span } from '../span.ts';
import type { Block, LinkText, Piece } from './draft.ts';

/** Collects prose. Everything it is told stands in the source in the order of telling. */
export type Prose = {
  /** Words that stand in the source as they are read. */
  readonly add: (text: string, start: number) => void;
  /** Words that stand for other source: `&` for `&amp;`, a blank for a line end. */
  readonly show: (text: string, source: Span) => void;
  /** A link's words run from here until the function it returns is called. */
  readonly link: (link: Omit<LinkText, 'span'>) => () => void;
  readonly length: () => number;
  readonly done: () => {
    readonly text: string;
    readonly pieces: readonly Piece[];
    readonly links: readonly LinkText[];
  };
};

export function newProse(): Prose {
  const pieces: Piece[] = [];
  const links: LinkText[] = [];
  const parts: string[] = [];
  let at = 0;
  const push = (text: string, source: Span, verbatim: boolean): void => {
    if (text === '') return;
    const last = pieces.at(-1);
    if (verbatim && last?.verbatim === true && last.source.end === source.start) {
      pieces[pieces.length - 1] = {
        ...last,
        length: last.length + text.length,
        source: { start: last.source.start, end: source.end },
      };
    } else pieces.push({ at, length: text.length, source, verbatim });
    parts.push(text);
    at += text.length;
  };
  return {
    add: (text, start) => push(text, { start, end: start + text.length }, true),
    show: (text, source) => push(text, source, false),
    link: (link) => {
      const start = at;
      return () => {
        if (at > start) links.push({ span: { start, end: at }, ...link });
      };
    },
    length: () => at,
    done: () => ({ text: parts.join(''), pieces, links }),
  };
}

/** The piece that holds position `at` of the block's text. */
function pieceAt(pieces: readonly Piece[], at: number): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece === undefined) return undefined;
    if (at < piece.at) high = middle - 1;
    else if (at >= piece.at + piece.length) low = middle + 1;
    else return piece;
  }
  return undefined;
}

/**
 * The source of a span of a block's text: from the first character's source to the last one's, marks inside included
 * (`**liar** of` for "liar of"), marks outside not.
 */
export function toSource(block: Pick<Block, 'pieces' | 'source' | 'text'>, s: Span): Span {
  if (s.end <= s.start) {
    if (s.start >= block.text.length) {
      const last = block.pieces.at(-1);
      return last === undefined
        ? { start: block.source.start, end: block.source.start }
        : { start: last.source.end, end: last.source.end };
    }
    const here = toSource(block, { start: s.start, end: s.start + 1 }).start;
    return { start: here, end: here };
  }
  const first = pieceAt(block.pieces, s.start);
  const last = pieceAt(block.pieces, s.end - 1);
  if (first === undefined || last === undefined) throw new RangeError('a span of prose lies outside its block');
  return {
    start: first.verbatim ? first.source.start + (s.start - first.at) : first.source.start,
    end: last.verbatim ? last.source.start + (s.end - last.at) : last.source.end,
  };
}

/** The span of a block's text that a span of the source shows, or undefined where it shows none. */
export function fromSource(block: Pick<Block, 'pieces'>, s: Span): Span | undefined {
  let start: number | undefined;
  let end = 0;
  for (const piece of block.pieces) {
    if (piece.source.end <= s.start && !(piece.source.end === piece.source.start && piece.source.start >= s.start))
      continue;
    if (piece.source.start >= s.end) break;
    const from = piece.verbatim ? piece.at + Math.max(0, s.start - piece.source.start) : piece.at;
    const to = piece.verbatim ? piece.at + Math.min(piece.length, s.end - piece.source.start) : piece.at + piece.length;
    start ??= from;
    end = to;
  }
  return start === undefined || end <= start ? undefined : { start, end };
}
