// In: a protocol and a clause's id. Out: the clause's page for a reader: what it asks, who to ask, and examples with their words marked.
import type { Example, Page } from '../core/protocol/page.ts';
import type { Protocol } from '../core/protocol/protocol.ts';
import { escapeMarkdown } from './wording.ts';

/** Requests of our own client. Names as plain strings: client and server do not share a protocol package. */
export const clausePageRequest = 'probity/clausePage';
export const clausesRequest = 'probity/clauses';

export type ClausePage = { readonly title: string; readonly markdown: string };
export type ClauseName = { readonly clause: string; readonly title: string; readonly section: string };

/** An example in one line, with the words that are marked in bold. */
function exampleLine({ draft, start, marks, rewrite }: Example): string {
  let line = '';
  let at = start;
  for (const mark of marks) {
    line += `${escapeMarkdown(draft.slice(at, mark.start))}**${escapeMarkdown(draft.slice(mark.start, mark.end))}**`;
    at = mark.end;
  }
  line += escapeMarkdown(draft.slice(at).trimEnd());
  const after = rewrite === undefined ? '' : ` → ${escapeMarkdown(rewrite)}`;
  return `- ${`${line}${after}`.replace(/\s*\n\s*/g, ' ')}`;
}

function examplesUnder(heading: string, examples: readonly Example[]): readonly string[] {
  return examples.length === 0 ? [] : [`## ${heading}`, examples.map(exampleLine).join('\n')];
}

function pageMarkdown(page: Page): string {
  const facts = [`\`${page.clause}\``, page.section, page.ask === '' ? '' : `who to ask: ${page.ask}`];
  return [
    `# ${escapeMarkdown(page.title)}`,
    facts.filter((f) => f !== '').join(' · '),
    page.help,
    ...examplesUnder(
      'What is marked',
      page.examples.filter((e) => e.flags),
    ),
    ...examplesUnder(
      'What is fine',
      page.examples.filter((e) => !e.flags),
    ),
  ].join('\n\n');
}

export function clausePageOf(protocol: Protocol, clause: string): ClausePage | undefined {
  const page = protocol.page(clause);
  return page === undefined ? undefined : { title: page.title, markdown: `${pageMarkdown(page)}\n` };
}

export const clauseNamesOf = (protocol: Protocol): readonly ClauseName[] =>
  protocol.pages.map(({ clause, title, section }) => ({ clause, title, section }));
