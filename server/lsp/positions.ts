// In: spans of UTF-16 units, or lines and columns. Out: the other of the two. The only place where one is turned into the other.
import type { Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/span.ts';

export const rangeOf = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

export const spanOf = (document: TextDocument, range: Range): Span => {
  const [a, b] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return { start: Math.min(a, b), end: Math.max(a, b) };
};

const wordHere = /\S{1,60}/y;

/** The words an editor underlines for a span: where it is empty, the word that begins there. */
export function shownSpan(text: string, span: Span): Span {
  if (span.end > span.start) return span;
  wordHere.lastIndex = span.start;
  return { start: span.start, end: span.start + (wordHere.exec(text)?.[0].length ?? 0) };
}

/** Whether a caret or a selection is at a span: inside it, or touching either end. */
export const touches = (span: Span, at: Span): boolean => at.start <= span.end && span.start <= at.end;

/** Whether a caret stands on the words of a span. Just behind the last letter counts: it is where Problems puts it. */
export const isOn = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;
