// In: a draft, its review and a place in it. Out: what the clauses say whose findings are there, with links into the book, how a person
// named there is taken, and what a key of the front matter is for; nothing anywhere else.
import { type Hover, MarkupKind, type Position } from 'vscode-languageserver';
import type { Jurisdiction } from '../core/front-matter/jurisdiction.ts';
import { escapeMarkdown, linkedHelp } from '../core/protocol/book.ts';
import type { Protocol } from '../core/protocol/protocol.ts';
import type { Finding, Related, Review, SeenPerson } from '../core/review/finding.ts';
import { bySpan, lengthOf, type Span } from '../core/span.ts';
import { matterHelpAt } from './front-matter-hover.ts';
import { isOn, rangeOf, shownSpan } from './positions.ts';
import type { DraftReading } from './reviews.ts';
import { plainText, quietHeadings, severityWords, unwrapped } from './wording.ts';

const titleOf = (clause: string, protocol: Protocol): string => protocol.page(clause)?.title ?? 'Probity';

/** Where the page of a clause opens, or undefined where this client cannot open it. */
export type HrefOf = (clause: string) => string | undefined;

function titleLink(clause: string, protocol: Protocol, hrefOf: HrefOf): string {
  const title = escapeMarkdown(titleOf(clause, protocol));
  const href = protocol.page(clause) === undefined ? undefined : hrefOf(clause);
  return href === undefined ? title : `[${title}](${href})`;
}

const named = (clause: string, protocol: Protocol, hrefOf: HrefOf): string =>
  `**${titleLink(clause, protocol, hrefOf)}** (\`${clause}\`)`;

const besideText = (related: Related, protocol: Protocol, hrefOf: HrefOf): string =>
  `Also: ${named(related.clause, protocol, hrefOf)}. ${escapeMarkdown(related.message)}`;

function findingText(finding: Finding, protocol: Protocol, where: Jurisdiction, hrefOf: HrefOf): string {
  const page = protocol.page(finding.clause);
  const head = named(finding.clause, protocol, hrefOf);
  const parts = [
    page === undefined || page.section === '' ? head : `${head}, ${escapeMarkdown(page.section)}`,
    `*${severityWords[finding.severity]}*`,
    // The page says why; without one, the message is all there is.
    page === undefined || page.help === ''
      ? escapeMarkdown(finding.message)
      : quietHeadings(unwrapped(linkedHelp(page, protocol, where, hrefOf))),
    ...(page === undefined || page.ask === '' ? [] : [`**Who to ask:** ${escapeMarkdown(page.ask)}`]),
    ...finding.related.map((r) => besideText(r, protocol, hrefOf)),
  ];
  return parts.join('\n\n');
}

const because: Readonly<Record<SeenPerson['standing'], string>> = {
  public: 'Taken for somebody named in a public role',
  private: 'Taken for a private person',
  unknown: 'Nothing says whether this person is named in a public role',
};

/** A person named at a place: how they are taken, why, and what is asked about them. */
function personAt(
  review: Review,
  offset: number,
): { readonly span: Span; readonly lines: readonly string[] } | undefined {
  const person = review.people().find((p) => p.mentions.some((m) => isOn(m, offset)));
  const span = person?.mentions.find((m) => isOn(m, offset));
  if (person === undefined || span === undefined) return undefined;
  const why = person.cues.length === 0 ? '' : `: ${person.cues.join('; ')}`;
  const asked = review.questions.filter((q) => q.mentions.some((m) => isOn(m, offset))).map((q) => q.text);
  return { span, lines: [`${because[person.standing]}${why}.`, ...asked] };
}

/**
 * @param markdown whether the client renders Markdown
 * @param hrefOf where the page of a clause opens
 */
export function hoverOf(
  { document, draft, review, book: { protocol } }: DraftReading,
  at: Position,
  markdown: boolean,
  hrefOf: HrefOf,
): Hover | null {
  const offset = document.offsetAt(at);
  const text = document.getText();
  const here = review.findings.filter((f) => isOn(shownSpan(text, f.span), offset));
  // The narrowest says which words are meant.
  const [narrowest] = here
    .map((f) => shownSpan(text, f.span))
    .sort((a, b) => lengthOf(a) - lengthOf(b) || bySpan(a, b));
  const person = personAt(review, offset);
  const linked = (clause: string): string | undefined =>
    protocol.page(clause) === undefined ? undefined : titleLink(clause, protocol, hrefOf);
  const matter = matterHelpAt(draft, review, offset, linked);
  const shown = narrowest ?? person?.span ?? matter?.span;
  if (shown === undefined) return null;
  // Two findings of one clause have one explanation.
  const texts = new Set(here.map((f) => findingText(f, protocol, review.jurisdiction, hrefOf)));
  const named = person === undefined ? [] : [person.lines.map(escapeMarkdown).join('\n\n')];
  const value = [...texts, ...named, ...(matter === undefined ? [] : [matter.text])].join('\n\n---\n\n');
  return {
    contents: markdown ? { kind: MarkupKind.Markdown, value } : { kind: MarkupKind.PlainText, value: plainText(value) },
    range: rangeOf(document, shown),
  };
}
