// In: Markdown of a page, or words to be shown in Markdown. Out: the same for a place that renders less, or nothing, of it.
import type { Severity } from '../core/review/finding.ts';

/** Severity as a writer would say it. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: 'Do not publish until this is resolved.',
  warning: 'Rewrite it, or get advice.',
  information: 'Consider it.',
  hint: 'A hint.',
};

/** Headings of a page are too loud in a small window: each becomes a bold line. */
export const quietHeadings = (markdown: string): string => markdown.replace(/^#{1,6}[ \t]+(.+?)[ \t#]*$/gm, '**$1**');

const ownLine = /^\s*(?:$|[-*+>|#]|\d+[.)]\s|```|~~~)/;

/** Lines of a paragraph as one line: pages are wrapped for whoever writes them, windows are narrower or wider. */
export function unwrapped(markdown: string): string {
  let fenced = false;
  return markdown.split(/\r?\n/).reduce((text, line, i) => {
    const before = text.slice(text.lastIndexOf('\n') + 1);
    const joins =
      i > 0 &&
      !fenced &&
      !ownLine.test(line) &&
      before.trim() !== '' &&
      !/^\s*(?:[|#]|```|~~~)|(?: {2}|\\)$/.test(before);
    if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
    return i === 0 ? line : joins ? `${text} ${line.trimStart()}` : `${text}\n${line}`;
  }, '');
}

const unmarked = (markdown: string): string =>
  markdown
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/^[ \t]*(?:#{1,6}|>)[ \t]+/gm, '')
    .replace(/(\*\*|__)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/(^|[\s(“‘])([*_])(?=\S)([^\n*_]*?\S)\2(?=$|[\s.,;:!?)”’])/gm, '$1$3')
    .replace(/\\([\\`*_{}[\]<>()#!|~])/g, '$1');

/** Markdown without its marks, for clients that show plain text. Links keep their words, and code stands as it is written. */
export const plainText = (markdown: string): string =>
  markdown
    .split(/(`[^`\n]+`)/)
    .map((part, i) => (i % 2 === 1 ? part.slice(1, -1) : unmarked(part)))
    .join('');
