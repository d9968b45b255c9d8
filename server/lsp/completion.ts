// In: a draft and where the caret stands. Out: what may be completed there: front matter, a beginning for an empty draft, the clause of a
// waiver; nothing in prose, and there without looking at more than the line.
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { blanksIn } from '../core/fixes/template.ts';
import { type CaretPlace, placeAt } from '../core/front-matter/place.ts';
import { suggestionsFor } from '../core/front-matter/suggest.ts';
import type { Client } from './client.ts';
import { snippetOf } from './edits.ts';
import { rangeOf } from './positions.ts';
import type { DraftReading } from './reviews.ts';
import { plainText } from './wording.ts';

/** Behind a key's colon its values are asked for. Any other letter would ask in the middle of prose. */
export const completionTriggers: readonly string[] = [':'];

const kinds: Readonly<Record<CaretPlace['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  start: CompletionItemKind.Snippet,
  waiver: CompletionItemKind.Reference,
  word: CompletionItemKind.Keyword,
};

/** Whether anything may be completed at a place, from the text alone. */
export const mayComplete = (document: TextDocument, at: Position): boolean =>
  placeAt(document.getText(), document.offsetAt(at)) !== undefined;

export function completionsOf(
  { document, review, book, today, workspace }: DraftReading,
  at: Position,
  client: Client,
): CompletionItem[] {
  const place = placeAt(document.getText(), document.offsetAt(at));
  if (place === undefined) return [];
  const found = new Set(review.findings.map((f) => f.clause));
  const { span, items } = suggestionsFor(place, { today, workspace, protocol: book.protocol, found });
  const range = rangeOf(document, span);
  const { kind } = place;
  return items.map(({ label, newText, detail, about }, i): CompletionItem => {
    const blanks = client.completesSnippets ? blanksIn(newText) : [];
    const value = client.completionMarkdown ? about : plainText(about);
    return {
      label,
      kind: kinds[kind],
      detail,
      ...(about === ''
        ? {}
        : {
            documentation: { kind: client.completionMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText, value },
          }),
      sortText: String(i).padStart(3, '0'),
      // What is typed so far is compared with this: it begins as the new words do.
      filterText: kind === 'start' ? `---${label}` : kind === 'value' ? newText : label,
      textEdit: { range, newText: blanks.length === 0 ? newText : snippetOf(newText, blanks) },
      ...(blanks.length === 0
        ? {}
        : { insertTextFormat: InsertTextFormat.Snippet, insertTextMode: InsertTextMode.asIs }),
    };
  });
}
