// In: a draft and one of its table cells. Out: the edits that take the cell's whole column out, heading and line of dashes included, and how
// many rows that are; undefined where what is left would be no table.
import type { Draft } from '../draft/draft.ts';
import type { SourceEdit } from './source-edits.ts';

/** `name`: the words of its heading. `rows`: those below the heading. */
export type Column = { readonly name: string; readonly rows: number; readonly edits: readonly SourceEdit[] };

type Line = { readonly start: number; readonly text: string };
const mostLines = 2_000;
const dashes = /^[ \t>]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-*:?[ \t]*)*$/;

/** Where the pipes of a line stand that part cells: "\|" is a word's own. */
function pipesOf(text: string): readonly number[] {
  return [...text.matchAll(/(\\*)\|/g)].flatMap((m) =>
    (m[1]?.length ?? 0) % 2 === 0 ? [m.index + m[0].length - 1] : [],
  );
}

function lineAt(text: string, at: number): Line {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = /\r?\n|\r|$/.exec(text.slice(start))?.index ?? 0;
  return { start, text: text.slice(start, start + end) };
}

const isRow = (line: Line): boolean => pipesOf(line.text).length > 0;

/** The lines of the table round a place, from its heading on. */
function linesRound(text: string, at: number): readonly Line[] {
  const lines = [lineAt(text, at)];
  for (let first = lines[0]; first !== undefined && first.start > 0 && lines.length < mostLines; first = lines[0]) {
    const above = lineAt(text, first.start - 1);
    if (!isRow(above)) break;
    lines.unshift(above);
  }
  for (let last = lines.at(-1); last !== undefined && lines.length < mostLines; last = lines.at(-1)) {
    const next =
      last.start + last.text.length + (/^\r?\n|^\r/.exec(text.slice(last.start + last.text.length))?.[0].length ?? 0);
    if (next === last.start + last.text.length || next >= text.length) break;
    const below = lineAt(text, next);
    if (!isRow(below)) break;
    lines.push(below);
  }
  const dash = lines.findIndex((l) => dashes.test(l.text));
  return dash < 1 ? [] : lines.slice(dash - 1);
}

/** Whether a line opens with a pipe, its marks of a quotation apart. */
const opens = (line: Line): boolean => /^[ \t>]*\|/.test(line.text);

/** The cell of a column on one line, with the pipe that parts it from its neighbour; undefined where the line has no such cell. */
function cellOf(
  line: Line,
  column: number,
): { readonly start: number; readonly end: number; readonly words: string } | undefined {
  const pipes = pipesOf(line.text);
  const at = opens(line) ? column : column - 1;
  const [left, right] = [at < 0 ? undefined : pipes[at], pipes[at + 1]];
  if (at >= 0 && left === undefined) return undefined;
  const from = left === undefined ? (/^[ \t>]*/.exec(line.text)?.[0].length ?? 0) : left + 1;
  const words = line.text.slice(from, right ?? line.text.length);
  // What stands behind the last pipe is no cell.
  if (right === undefined && words.trim() === '' && opens(line)) return undefined;
  // The first cell goes with the pipe behind it, any other with the one before it.
  return left === undefined || (column === 0 && opens(line))
    ? { start: line.start + (left ?? from), end: line.start + (right ?? line.text.length), words }
    : { start: line.start + left, end: line.start + (right ?? line.text.trimEnd().length), words };
}

/** Without a pipe before its first cell, that cell takes the pipe behind it along. */
function widened(line: Line, cell: { readonly start: number; readonly end: number }, column: number): SourceEdit {
  const behind =
    column === 0 && !opens(line) ? (/^\|[ \t]*/.exec(line.text.slice(cell.end - line.start))?.[0].length ?? 0) : 0;
  return { span: { start: cell.start, end: cell.end + behind }, text: '' };
}

/** @param at in the source, inside the cell */
export function columnAt(draft: Draft, at: number): Column | undefined {
  const lines = linesRound(draft.text, at);
  const own = lines.find((l) => l.start <= at && at <= l.start + l.text.length);
  const [heading] = lines;
  if (own === undefined || heading === undefined) return undefined;
  const before = pipesOf(own.text).filter((p) => own.start + p < at).length;
  const column = opens(own) ? before - 1 : before;
  const cells = lines.map((line) => ({ line, cell: cellOf(line, column) }));
  const columns = pipesOf(heading.text).length + (opens(heading) ? 0 : 1) - (/\|[ \t]*$/.test(heading.text) ? 1 : 0);
  // One column is a table only between pipes.
  if (column < 0 || columns < 2 || (columns === 2 && !lines.every(opens))) return undefined;
  const edits = cells.flatMap(({ line, cell }) => (cell === undefined ? [] : [widened(line, cell, column)]));
  const rows = cells.slice(2).filter(({ cell }) => cell !== undefined).length;
  return { name: cellOf(heading, column)?.words.trim() ?? '', rows, edits };
}
