// In: checked drafts. Out: lines as a good compiler writes them: path:line:column, severity, clause, message, and a count.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Fault } from '../core/protocol/page.ts';
import type { Finding } from '../core/review/finding.ts';
import type { Checked } from './check.ts';

/** The line of a finding with a caret under its words, for a person at a terminal only: build logs hold no draft text. */
function shown(finding: Finding, document: TextDocument): string {
  const from = document.positionAt(finding.span.start);
  const to = document.positionAt(finding.span.end);
  const line = document
    .getText({ start: { line: from.line, character: 0 }, end: { line: from.line + 1, character: 0 } })
    .replace(/[\r\n]+$/, '');
  const window = Math.max(0, from.character - 40);
  const words = line.slice(window, window + 100).replaceAll('\t', ' ');
  const width = Math.max(
    1,
    Math.min(
      (to.line === from.line ? to.character : line.length) - from.character,
      words.length - (from.character - window),
    ),
  );
  return `    ${words}\n    ${' '.repeat(from.character - window)}${'^'.repeat(width)}\n`;
}

export function sayFile({ path, text, review }: Checked, showText: boolean): string {
  const document = TextDocument.create('draft:', 'markdown', 0, text);
  const lines = review.findings.map((f) => {
    const { line, character } = document.positionAt(f.span.start);
    const fixes = showText
      ? review
          .fixesOf(f)
          .filter((x) => x.kind !== 'waive')
          .map((x) => `    fix: ${x.title}\n`)
      : [];
    const caret = showText && f.span.end > f.span.start ? shown(f, document) : '';
    return `${path}:${line + 1}:${character + 1}: ${f.severity} ${f.clause} ${f.message}\n${caret}${fixes.join('')}`;
  });
  const questions = review.questions.map((q) => {
    const first = q.mentions[0];
    const at =
      first === undefined
        ? ''
        : `:${document.positionAt(first.start).line + 1}:${document.positionAt(first.start).character + 1}`;
    return `${path}${at}: question ${q.clause}${showText ? ` ${q.text}` : ''}\n`;
  });
  const count = (severity: string): number => review.findings.filter((f) => f.severity === severity).length;
  const counts = [
    ['error', count('error')],
    ['warning', count('warning')],
    ['information', count('information')],
    ['hint', count('hint')],
    ['question', review.questions.length],
  ] as const;
  const said = counts
    .filter(([, n]) => n > 0)
    .map(([name, n]) => `${n} ${name}${n === 1 || name === 'information' ? '' : 's'}`);
  const summary =
    review.declined !== undefined ? `not checked: ${review.declined}` : said.length === 0 ? 'clean' : said.join(', ');
  return `${lines.join('')}${questions.join('')}${path}: ${summary} (${review.profile}: ${review.why})\n`;
}

export const sayFaults = (faults: readonly Fault[]): string =>
  faults.map((f) => `${f.path}: fault probity.page ${f.message}\n`).join('');
