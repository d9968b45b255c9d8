// In: the review of a draft. Out: its diagnostics. Questions are none: what is not known is no fault of the writer's.
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Review, Severity } from '../core/review/finding.ts';
import { addressBelow } from './addresses.ts';
import type { Book } from './books.ts';
import type { Client } from './client.ts';
import type { Host } from './host.ts';
import { rangeOf } from './positions.ts';

export const source = 'Probity';

const severityOf: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Where the page of a clause opens: a command in our own client, a file elsewhere, or nowhere. */
export function clauseHref(clause: string, book: Book, client: Client, host: Host): string | undefined {
  const page = book.protocol.page(clause);
  if (page === undefined) return undefined;
  if (client.opensClauses) return `command:probity.openClause?${encodeURIComponent(JSON.stringify([clause]))}`;
  if (!page.path.startsWith('.probity/')) return host.pageUri?.(page.path);
  return book.folder === undefined ? undefined : addressBelow(book.folder, page.path);
}

/** A draft that was not checked says so in its first line, also where the core gave a reason and no finding. */
function findingsOf({ findings, declined }: Review): readonly Finding[] {
  if (declined === undefined || findings.some((f) => f.clause === 'probity.declined')) return findings;
  const message = `This draft was not checked: ${declined}`;
  const span = { start: 0, end: 0 };
  const id = 'probity.declined';
  return [{ id, clause: id, severity: 'hint', message, span, scope: 'document', related: [] }, ...findings];
}

/**
 * The diagnostics of a draft.
 * @param hrefOf where the page of a clause opens
 * @param related whether the client shows what is said beside a diagnostic
 */
export function diagnosticsOf(
  document: TextDocument,
  review: Review,
  hrefOf: (clause: string) => string | undefined,
  related: boolean,
): Diagnostic[] {
  const { uri, version } = document;
  return findingsOf(review).map((finding): Diagnostic => {
    const href = hrefOf(finding.clause);
    const beside = related ? finding.related : [];
    return {
      range: rangeOf(document, finding.scope === 'document' ? { start: 0, end: 0 } : finding.span),
      severity: severityOf[finding.severity],
      source,
      code: finding.clause,
      message: finding.message,
      data: { id: finding.id, version },
      ...(href === undefined ? {} : { codeDescription: { href } }),
      ...(beside.length === 0
        ? {}
        : {
            relatedInformation: beside.map((r) => ({
              location: { uri, range: rangeOf(document, r.span) },
              message: `${r.clause}: ${r.message}`,
            })),
          }),
    };
  });
}
