// In: the books in use. Out: the faults of council files that no editor has open, sent when they change and taken back when mended.
// A page that is open speaks for itself, as it stands in the editor.
import type { Diagnostic } from 'vscode-languageserver';
import type { Book } from './books.ts';
import { faultsOnDisk } from './pages.ts';

/**
 * @param send replaces what is shown on a file
 * @param isOpen whether a document is open, and so has diagnostics of its own
 */
export function tellFaults(
  send: (uri: string, diagnostics: readonly Diagnostic[]) => void,
  isOpen: (uri: string) => boolean,
): (books: readonly Book[]) => void {
  const told = new Map<string, string>();
  return (books) => {
    const now = new Map(books.flatMap((book) => [...faultsOnDisk(book)]).filter(([uri]) => !isOpen(uri)));
    for (const uri of told.keys()) {
      if (now.has(uri)) continue;
      told.delete(uri);
      send(uri, []);
    }
    for (const [uri, diagnostics] of now) {
      const text = JSON.stringify(diagnostics);
      if (told.get(uri) === text) continue;
      told.set(uri, text);
      send(uri, diagnostics);
    }
  };
}
