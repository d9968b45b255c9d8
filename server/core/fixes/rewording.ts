// In: words as they stand and as they should read. Out: the smallest changes between the two, word by word, so that links, emphasis and all
// else that the draft keeps stays as the writer typed it.
import type { Span } from '../span.ts';
import type { Change } from './mending.ts';

/** Beyond this many words the whole is replaced: the table below grows with the square. */
const most = 300;

type Piece = { readonly text: string; readonly span: Span };

const piecesOf = (text: string, from: number): readonly Piece[] =>
  [...text.matchAll(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu)].map((m) => ({
    text: m[0],
    span: { start: from + m.index, end: from + m.index + m[0].length },
  }));

/** Lengths of the longest run of pieces that both have from `i` and `j` on. */
function common(a: readonly Piece[], b: readonly Piece[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] =
        a[i]?.text === b[j]?.text
          ? (table[i + 1]?.[j + 1] ?? 0) + 1
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

/** @param span of the words in `text`; what is there and is not in `words` goes, and the other way round */
export function rewording(text: string, span: Span, words: string): readonly Change[] {
  const a = piecesOf(text.slice(span.start, span.end), span.start);
  const b = piecesOf(words, 0);
  if (a.length > most || b.length > most) return [{ span, text: words }];
  const table = common(a, b);
  const changes: Change[] = [];
  let open: { start: number; end: number; text: string } | undefined;
  const close = (): void => {
    if (open !== undefined) changes.push({ span: { start: open.start, end: open.end }, text: open.text });
    open = undefined;
  };
  for (let i = 0, j = 0; i < a.length || j < b.length; ) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && y !== undefined && x.text === y.text) {
      // A blank between two changes is no reason to cut them apart.
      if (!(open !== undefined && /^\s+$/.test(x.text) && a[i + 1]?.text !== b[j + 1]?.text)) close();
      else open = { ...open, end: x.span.end, text: open.text + x.text };
      i++;
      j++;
      continue;
    }
    const at: number = x?.span.start ?? span.end;
    open ??= { start: at, end: at, text: '' };
    const takeNew = x === undefined || (y !== undefined && (table[i]?.[j + 1] ?? 0) >= (table[i + 1]?.[j] ?? 0));
    if (takeNew) {
      open = { ...open, text: open.text + (y?.text ?? '') };
      j++;
    } else {
      open = { ...open, end: x.span.end };
      i++;
    }
  }
  close();
  return changes;
}
