// In: a finding in a cell of a table, and a fix that takes a column out. Out: the column meant, and whether it should go as a whole.
import type { FixData } from '../protocol/page.ts';
import type { Candidate } from '../review/candidates.ts';
import type { Case } from '../review/conditions.ts';
import type { Finding } from '../review/finding.ts';
import { type Column, columnAt } from './table-column.ts';

export const isColumn = (data: FixData): boolean =>
  data.how === 'remove' && (data.of === 'column' || data.of === 'names');

/** The column of a table that the words stand in, or the one that names whom the row is about. */
export function columnOf(c: Case, candidate: Candidate, of: string): Column | undefined {
  const block = candidate.place === undefined ? undefined : c.draft.blocks[candidate.place.block];
  if (block?.kind !== 'cell') return undefined;
  if (of === 'column') return columnAt(c.draft, block.source.start);
  const line = (at: number): number => c.draft.text.lastIndexOf('\n', at - 1);
  const named = c.known.people
    .find((p) => p.key === candidate.person)
    ?.mentions.map((m) => c.draft.blocks[m.block])
    .find((b) => b !== undefined && b.kind === 'cell' && line(b.source.start) === line(block.source.start));
  return named === undefined || named === block ? undefined : columnAt(c.draft, named.source.start);
}

/** An identifier takes its column along only where another row has one too: that one cell among words is emptied. */
export function isWorthColumn(
  column: Column | undefined,
  candidate: Candidate,
  of: string,
  before: readonly Finding[],
): boolean {
  const found = before.filter((f) =>
    column?.edits.some((e) => e.span.start <= f.span.start && f.span.end <= e.span.end),
  );
  // The column of names goes with all of it; a private one where most of its cells are.
  if (of === 'names') return true;
  return candidate.rule.check === 'personal-data/table' ? found.length * 2 > (column?.rows ?? 0) : found.length > 1;
}
