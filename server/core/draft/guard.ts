// In: a draft's text. Out: a text of the same length for the Markdown parser, with everything that would make it slow or
// mislead it painted over, so that every offset stays true. What was painted is never lost: words are read from the text itself.
import type { Span } from '../span.ts';

/** A draft longer than this is declined as a whole: 2 MB of prose is no release. */
export const longestDraft = 2_000_000;
/** A paragraph longer than this is read for identifiers only. */
export const longestParagraph = 20_000;
/** The parser's cost grows with the square of the openers in one paragraph: `[a](` × 25,000 takes it six seconds. */
const mostDelimiters = 600;
const deepestNesting = 40;
/** Stands where something was painted over and is no word: dropped when prose is read. */
export const dropped = '\uE000';

export type Guarded = { readonly text: string; readonly opaque: readonly Span[] };

const delimiters = /[[\]()*_~`!<&\\]/g;
const fence = /^ {0,3}(`{3,}|~{3,})/;
const containers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/** Why the text is not a draft that can be read, or undefined. */
export function declines(text: string): string | undefined {
  if (text.length > longestDraft) {
    return `too large: ${text.length} characters, and Probity reads up to ${longestDraft}. Split the draft to have it checked.`;
  }
  if (text.slice(0, 8_000).includes('\u0000')) return 'not a text file, so there are no words to check.';
  return undefined;
}

const paint = (text: string): string => text.replace(/[^\s]/g, 'x');
const paintMarks = (text: string): string => text.replace(delimiters, 'x');

/** Markdown marks that nest too deep in one line are painted: `>>>>…`. */
function flatten(line: string): string {
  const marks = containers.exec(line)?.[0] ?? '';
  if (marks.length <= deepestNesting * 2 || marks.replace(/\s/g, '').length <= deepestNesting) return line;
  return line.slice(0, deepestNesting) + paint(line.slice(deepestNesting));
}

/** `[^1]` and `[^1]:` are no words and no links; the parser, which knows no footnotes, would make them links. */
const footnotes = (line: string): string =>
  line.includes('[^')
    ? line.replace(/\[\^[^\]\s]{1,60}\](?::(?=[ \t]|$))?/g, (mark) => dropped.repeat(mark.length))
    : line;

/** Line ends become `\n`, at the same length. */
const lineEnds = (text: string): string => text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n');

/**
 * Paints a draft for the parser.
 * @param text the whole draft
 * @param frontMatter the front matter with its fences; painted blank
 */
export function guard(text: string, frontMatter: Span): Guarded {
  const head = text.slice(0, frontMatter.end).replace(/[^\n]/g, ' ');
  const body = lineEnds(text.slice(frontMatter.end))
    .replace(/^\uFEFF/, ' ')
    .replaceAll('\uE000', 'x');
  const lines = body.split('\n');
  const out: string[] = [];
  const opaque: Span[] = [];
  let at = frontMatter.end;
  let code: string | undefined;
  for (let i = 0; i < lines.length; ) {
    // A paragraph here is any run of lines without a blank one: what the parser may at most take for one.
    const from = i;
    let length = 0;
    while (i < lines.length && (i === from || (lines[i] ?? '').trim() !== '')) length += (lines[i++] ?? '').length + 1;
    const run = lines.slice(from, i);
    for (const line of run) {
      const mark = fence.exec(line)?.[1];
      if (mark === undefined) continue;
      if (code === undefined) code = mark;
      else if (mark.startsWith(code)) code = undefined;
    }
    const marks = length > mostDelimiters ? (run.join('\n').match(delimiters)?.length ?? 0) : 0;
    if (length > longestParagraph) opaque.push({ start: at, end: at + length });
    const heavy = length > longestParagraph || marks > mostDelimiters;
    for (const line of run) {
      if (heavy) out.push(fence.test(line) ? line : paintMarks(flatten(line)));
      else out.push(code === undefined ? footnotes(flatten(line)) : flatten(line));
    }
    at += length;
  }
  return { text: head + out.join('\n'), opaque };
}
