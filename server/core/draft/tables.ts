// In: a draft. Out: its Markdown tables as rows of cells under their headings, so that a date of birth can be told from any date.
import type { Block, Draft } from './draft.ts';

/** A cell that holds words. `block`: its number among the draft's blocks. */
export type Cell = { readonly block: number; readonly column: number };
export type Table = {
  /** The words of the heading row by column. */
  readonly heads: ReadonlyMap<number, string>;
  readonly rows: readonly (readonly Cell[])[];
};

const lineStart = (text: string, at: number): number =>
  Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;

/** Pipes before the cell on its line; a line that does not begin with one has its first cell in the same column. */
function columnOf(text: string, block: Block): number {
  const line = text.slice(lineStart(text, block.source.start), block.source.start).replace(/\\\|/g, '');
  const pipes = line.split('|').length - 1;
  return /^[\s>]*\|/.test(line) ? pipes - 1 : pipes;
}

/** Between the last cell of one row and the first of the next: a line end, and under the heading the line of dashes. */
const goesOn = /^[ \t|>:-]*(?:\r\n|\n|\r)(?:[ \t>]*\|?[ \t]*:?-[ \t|:-]*(?:\r\n|\n|\r))?[ \t|>]*$/;

const remembered = new WeakMap<Draft, readonly Table[]>();

/** Every identifier in a table asks for the tables of its draft: they are read once. */
export function tablesOf(draft: Draft): readonly Table[] {
  const known = remembered.get(draft) ?? readTables(draft);
  remembered.set(draft, known);
  return known;
}

function readTables(draft: Draft): readonly Table[] {
  const tables: { heads: Map<number, string>; rows: Cell[][] }[] = [];
  let last: Block | undefined;
  draft.blocks.forEach((block, i) => {
    if (block.kind !== 'cell') return;
    const between = last === undefined ? '' : draft.text.slice(last.source.end, block.source.start);
    const sameRow = last !== undefined && !/[\r\n]/.test(between);
    if (last === undefined || (!sameRow && !goesOn.test(between))) tables.push({ heads: new Map(), rows: [] });
    const table = tables.at(-1);
    last = block;
    if (table === undefined) return;
    const column = columnOf(draft.text, block);
    if (!sameRow) table.rows.push([]);
    if (table.rows.length === 1) table.heads.set(column, block.text);
    table.rows.at(-1)?.push({ block: i, column });
  });
  return tables.map(({ heads, rows }) => ({ heads, rows: rows.slice(1) }));
}
