// In: a format. Out: every clause in a table made from the pages: detected, asked or explained, how grave, with which fixes and examples.
import { resolve } from 'node:path';
import { clauseTable, clauseTablePlain, clauseTableText } from '../core/protocol/clause-table.ts';
import { setupFor } from './setup.ts';

export async function clauses(format: string, write: (text: string) => Promise<void>): Promise<number> {
  const { protocol } = setupFor(resolve('.'));
  if (format === 'json') await write(`${JSON.stringify({ version: 1, clauses: clauseTable(protocol) }, null, 1)}\n`);
  else await write(format === 'markdown' ? clauseTableText(protocol) : clauseTablePlain(protocol));
  return 0;
}
