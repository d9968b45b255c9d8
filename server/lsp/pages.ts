// In: a clause page open in an editor, or the files of a `.probity` folder. Out: diagnostics where a page or a file is wrong, and
// on each example of the open page that does not do what the page says.
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../core/language/language.ts';
import { failingExamples } from '../core/protocol/examples.ts';
import type { Fault } from '../core/protocol/page.ts';
import { addressBelow, nameOf, plainUri } from './addresses.ts';
import type { Book } from './books.ts';
import { source } from './diagnostics.ts';
import { rangeOf } from './positions.ts';

const diagnosticOf = (document: TextDocument, fault: Fault): Diagnostic => ({
  range: rangeOf(document, fault.span),
  severity: DiagnosticSeverity.Error,
  source,
  code: 'probity.page',
  message: fault.message,
});

/** A page's path in its book: below the council's `.probity`, below a shipped book's folder, or as a new page of the council. */
export function bookPath(uri: string): string {
  const address = plainUri(uri);
  return (
    /\/(\.probity\/rules\/.+)$/.exec(address)?.[1] ??
    /\/rules\/((?:protocol|law|craft)\/.+)$/.exec(address)?.[1] ??
    `.probity/rules/${nameOf(uri)}`
  );
}

/**
 * What is wrong with a page as it stands in the editor, its examples tried against the whole book with this page in it.
 * @param language while it is not there no example is tried: many would fail for want of it
 */
export function pageDiagnostics(document: TextDocument, book: Book, language: Language | undefined): Diagnostic[] {
  const path = bookPath(document.uri);
  const protocol = book.withPage(path, document.getText());
  const page = protocol.pages.find((p) => p.path === path);
  const failing = page === undefined || language === undefined ? [] : failingExamples(page, protocol, language);
  return [...protocol.faults, ...failing].filter((f) => f.path === path).map((f) => diagnosticOf(document, f));
}

/** What is wrong in a council's files as they are on disk, by the address of each file. */
export function faultsOnDisk(book: Book): ReadonlyMap<string, readonly Diagnostic[]> {
  const { folder } = book;
  const byFile = new Map<string, readonly Diagnostic[]>();
  if (folder === undefined) return byFile;
  for (const file of book.own) {
    const faults = book.faults.filter((f) => f.path === file.path);
    if (faults.length === 0) continue;
    const uri = addressBelow(folder, file.path);
    const document = TextDocument.create(uri, '', 0, file.text);
    byFile.set(
      uri,
      faults.map((f) => diagnosticOf(document, f)),
    );
  }
  return byFile;
}
