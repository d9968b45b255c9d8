// In: a clause's id, or nothing. Out: its page as a reader sees it, or the list of all clauses; exit 2 where there is no such clause.
import { resolve } from 'node:path';
import { readJurisdiction } from '../core/front-matter/jurisdiction.ts';
import { clausesLike, pageText, sectionsOfBook } from '../core/protocol/book.ts';
import { setupFor } from './setup.ts';

/** @param jurisdiction the part of the United Kingdom whose law is named; without one, the council's own */
export async function explain(
  clause: string | undefined,
  jurisdiction: string | undefined,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const { protocol, workspace } = setupFor(resolve('.'));
  const where = readJurisdiction(jurisdiction ?? workspace.council.jurisdiction ?? '') ?? 'england';
  if (clause === undefined) {
    const lines = sectionsOfBook(protocol).flatMap(({ section, pages }) => [
      '',
      section,
      ...pages.map((p) => `  ${p.clause.padEnd(40)} ${p.title}`),
    ]);
    await write(`${lines.slice(1).join('\n')}\n`);
    return 0;
  }
  const page = protocol.page(clause);
  if (page === undefined) {
    const like = clausesLike(protocol, clause);
    const hint = like.length === 0 ? 'probity explain lists them all.' : `Did you mean ${like.join(', ')}?`;
    process.stderr.write(`probity: there is no clause “${clause}”. ${hint}\n`);
    return 2;
  }
  // On a terminal a link is the name to explain next.
  await write(pageText(page, protocol, where, (other) => other));
  return 0;
}
