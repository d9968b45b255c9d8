// In: the protocol. Out: one line a clause: whether it is detected, asked or only explained, how grave it is, what its fixes do, and how many
// examples hold it in place. Made from the pages alone, so that it says what there is.
import { type Profile, profiles, severities } from '../review/finding.ts';
import { escapeMarkdown, sectionsOfBook } from './book.ts';
import type { Page } from './page.ts';
import type { Protocol } from './protocol.ts';

/** `detected`: words of a draft are marked; `asked`: a person must answer; `explained`: the page is there to be read. */
export type How = 'detected' | 'asked' | 'explained';

export type ClauseLine = {
  readonly clause: string;
  readonly title: string;
  readonly section: string;
  readonly how: readonly How[];
  readonly severity: Page['severity'];
  /** What its fixes do, each once: remove, replace, rewrite, insert, move. */
  readonly fixes: readonly string[];
  readonly flags: number;
  readonly allows: number;
  readonly questions: number;
};

/** As many examples of either kind a clause that marks words is held to. */
export const enoughExamples = 12;

const isDetected = (page: Page): boolean => page.rules.some((r) => r.question === undefined);

export function clauseLine(page: Page): ClauseLine {
  const { clause, title, section, severity, rules, checklist, examples, inComments } = page;
  const questions = checklist.length + rules.filter((r) => r.question !== undefined).length;
  const how: readonly How[] = [
    ...(isDetected(page) ? (['detected'] as const) : []),
    ...(questions > 0 ? (['asked'] as const) : []),
  ];
  return {
    clause,
    title,
    section,
    how: how.length === 0 ? ['explained'] : how,
    severity,
    fixes: [...new Set([...rules.flatMap((r) => r.fixes), ...inComments.fixes].map((f) => f.kind))].sort(),
    flags: examples.filter((e) => e.flags).length,
    allows: examples.filter((e) => !e.flags).length,
    questions,
  };
}

/** Every clause, in the order of the book. */
export const clauseTable = (protocol: Protocol): readonly ClauseLine[] =>
  sectionsOfBook(protocol).flatMap(({ pages }) => pages.map(clauseLine));

/** True where a clause marks words and too few examples hold it. */
export const hasFewExamples = ({ how, flags, allows }: ClauseLine): boolean =>
  how.includes('detected') && Math.min(flags, allows) < enoughExamples;

/** "warning; error in release and blog-council; off in social" */
export function severityInWords(severity: Page['severity'], detected: boolean): string {
  if (!detected) return '–';
  const usual = severity.default ?? 'warning';
  const own = profiles.filter((p: Profile) => severity[p] !== undefined && severity[p] !== usual);
  const groups = [...severities, 'off' as const].flatMap((s) => {
    const where = own.filter((p) => severity[p] === s);
    return where.length === 0 ? [] : [`${s} in ${where.join(', ')}`];
  });
  return [usual, ...groups].join('; ');
}

const totalsOf = (lines: readonly ClauseLine[]): string => {
  const count = (how: How): number => lines.filter((l) => l.how.includes(how)).length;
  const detected = lines.filter((l) => l.how.includes('detected'));
  const enough = detected.filter((l) => !hasFewExamples(l)).length;
  return `${lines.length} clauses: ${count('detected')} detected, ${count('asked')} asked, ${count('explained')} explained only. ${enough} of the ${detected.length} that are detected have at least ${enoughExamples} flags and ${enoughExamples} allows.`;
};

const counted = (n: number): string => (n === 0 ? '–' : String(n));
const listed = (words: readonly string[]): string => (words.length === 0 ? '–' : words.join(', '));

function row(line: ClauseLine): string {
  const detected = line.how.includes('detected');
  const cells = [
    `\`${line.clause}\``,
    escapeMarkdown(line.title),
    line.how.join(', '),
    severityInWords(line.severity, detected),
    listed(line.fixes),
    counted(line.questions),
    counted(line.flags),
    counted(line.allows),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The table as a document: a heading for each section of the protocol. */
export function clauseTableText(protocol: Protocol): string {
  const lines = clauseTable(protocol);
  const parts = sectionsOfBook(protocol).map(({ section, pages }) => {
    const rows = pages.map((page) => row(clauseLine(page)));
    const head =
      '| clause | in a few words | how | severity | fixes | questions | flags | allows |\n|---|---|---|---|---|---|---|---|';
    return `## ${escapeMarkdown(section === '' ? 'Other clauses' : section)}\n\n${head}\n${rows.join('\n')}`;
  });
  const intro = `Made from the pages in \`rules/\` by \`probity clauses --format markdown\`; do not edit it by hand. *Detected*: words of a draft are marked. *Asked*: a person must answer, in the draft's panel or by \`probity checklist\`. *Explained*: the page is there to be read, and nothing is marked.`;
  return `# What is detected, asked and explained\n\n${intro}\n\n${totalsOf(lines)}\n\n${parts.join('\n\n')}\n`;
}

/** The table for a terminal: a line a clause, and the totals. */
export function clauseTablePlain(protocol: Protocol): string {
  const lines = clauseTable(protocol);
  const rows = lines.map(
    (l) =>
      `${l.clause.padEnd(40)} ${l.how.join(', ').padEnd(16)} ${String(l.flags).padStart(3)} flags ${String(l.allows).padStart(3)} allows  ${severityInWords(l.severity, l.how.includes('detected'))}`,
  );
  const few = lines.filter(hasFewExamples).map((l) => l.clause);
  const missing = few.length === 0 ? '' : `Fewer: ${few.join(', ')}.\n`;
  return `${rows.join('\n')}\n\n${totalsOf(lines)}\n${missing}`;
}
