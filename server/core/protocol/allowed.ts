// In: the pages of a book. Out: for each clause, what the council's own page says is fine. A council cannot mend a shipped rule; it can
// write the sentence that was marked wrongly under `## Allows`, and from then on that sentence is silent wherever it stands.
import { readDraft } from '../draft/read.ts';
import { once } from '../facts/facts.ts';
import type { Page } from './page.ts';

/** Words in small letters with a bar where a sentence ends, so that a sentence is never found inside a longer one. */
export const oneLine = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('|', ' ')
    .replace(/[.!?…]+["”’')]*(?=\s|$)/gu, ' | ')
    .replace(/[^\p{L}\p{N}|]+/gu, ' ')
    .replace(/(?:\| )+(?=\|)/g, '')
    .trim();

/** The same with a bar at both ends. */
export const asSentence = (text: string): string => `| ${oneLine(text).replace(/^[| ]+|[| ]+$/g, '')} |`;

/** Read at the first question: most books allow nothing of their own. */
export function allowedBy(
  pages: readonly Page[],
  isCouncils: (path: string) => boolean,
): (clause: string) => readonly string[] {
  const byClause = new Map(
    pages.flatMap((page) => {
      const own = page.examples.filter((e) => !e.flags && isCouncils(e.path));
      const texts = once(() => own.flatMap((e) => readDraft(e.draft).blocks.map((b) => asSentence(b.text))));
      return own.length === 0 ? [] : [[page.clause, texts] as const];
    }),
  );
  return (clause) => byClause.get(clause)?.() ?? [];
}
