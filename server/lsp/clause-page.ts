// In: a protocol, and an address of the book or nothing. Out: what our own client shows: a page, the contents, and the list to search.

import type { Jurisdiction } from '../core/front-matter/jurisdiction.ts';
import { addressOf, contentsAddress, contentsText, pageText } from '../core/protocol/book.ts';
import { cited } from '../core/protocol/law.ts';
import type { Protocol } from '../core/protocol/protocol.ts';
import { plainText, unwrapped } from './wording.ts';

/** Requests of our own client. Names as plain strings: client and server do not share a protocol package. */
export const clausesRequest = 'probity/clauses';
/** In: `{ address }` in the book, such as `respect/personal-attack.md` or `contents.md`. Out: Markdown, or null. */
export const bookPageRequest = 'probity/bookPage';

export type ClauseName = {
  readonly clause: string;
  readonly title: string;
  readonly section: string;
  /** The page's words in one line, to be searched. */
  readonly words: string;
};

/** @param where the part of the United Kingdom whose law the page names */
export function bookPageOf(protocol: Protocol, address: string, where: Jurisdiction): string | undefined {
  if (address === contentsAddress) return contentsText(protocol);
  const page = protocol.pages.find((p) => addressOf(p.clause) === address);
  return page === undefined ? undefined : pageText(page, protocol, where);
}

export const clauseNamesOf = (protocol: Protocol): readonly ClauseName[] =>
  protocol.pages.map(({ clause, title, section, help, law }) => ({
    clause,
    title,
    section,
    words: plainText(unwrapped(cited(help, law, 'england'))).replace(/\s+/g, ' '),
  }));
