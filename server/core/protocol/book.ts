// In: the protocol. Out: the book as a reader sees it, in Markdown: a contents page made from the pages there are, and each page with
// its links leading to other pages. Addresses are those of the book: `respect/personal-attack.md`, `contents.md`.
import type { Jurisdiction } from '../front-matter/jurisdiction.ts';
import { type Profile, profiles, type Severity, severities } from '../review/finding.ts';
import { cited } from './law.ts';
import type { Example, Page } from './page.ts';
import type { Protocol } from './protocol.ts';
import { clauseOf } from './read-page.ts';

/** Words as Markdown that shows them just as they are. */
export const escapeMarkdown = (words: string): string => words.replace(/[\\`*_{}[\]<>()#!|~]/g, '\\$&');

/** The address of the contents page in the book. */
export const contentsAddress = 'contents.md';

/** Where a clause's page stands in the book: `respect/personal-attack.md`. */
export const addressOf = (clause: string): string => `${clause.replace('.', '/')}.md`;

const link = /\[([^\]]*)\]\(([^()\s]+\.md)\)/g;

/** The clause that a link on a page leads to. A council's page may link as if it stood beside the shipped ones. */
function targetOf(page: Page, href: string): string {
  const parts = page.path.split('/').slice(0, -1);
  for (const part of href.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return clauseOf(parts.join('/'));
}

/**
 * A page's help with the law of one place, and its links leading where `hrefOf` says. A link to a page that is not there, or that leads nowhere, keeps its words.
 * @param hrefOf the address of a clause's page for whoever reads this
 */
export function linkedHelp(
  page: Page,
  protocol: Protocol,
  where: Jurisdiction,
  hrefOf: (clause: string) => string | undefined,
): string {
  return cited(page.help, page.law, where).replace(link, (_, words: string, href: string) => {
    const clause = targetOf(page, href);
    const to = protocol.page(clause) === undefined ? undefined : hrefOf(clause);
    return to === undefined ? words : `[${words}](${to})`;
  });
}

/** From one address of the book to another: `../libel/untrue-damaging.md`. */
const between = (from: string, to: string): string => `${'../'.repeat(from.split('/').length - 1)}${to}`;

const inWords: Readonly<Record<Severity, string>> = {
  error: 'do not publish until it is resolved',
  warning: 'rewrite it, or get advice',
  information: 'consider it',
  hint: 'a hint',
};
const places: Readonly<Record<Profile, string>> = {
  release: 'in a press release',
  'statement-group': 'in a group’s statement',
  'blog-council': 'on the council’s blog',
  'blog-councillor': 'on a councillor’s blog',
  social: 'in a short post',
  unknown: 'where nothing says what it is',
};

function listed(words: readonly string[]): string {
  const [last = '', ...others] = [...words].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} and ${last}`;
}

/** How grave a clause is, by profile, in a sentence. */
export function gravityOf({ severity }: Page): string {
  const usual = severity.default ?? 'warning';
  const own = profiles.filter((p) => severity[p] !== undefined && severity[p] !== usual);
  if (usual === 'off' && own.length === 0) return 'Explained only: nothing is ever marked under this clause.';
  const groups = severities.flatMap((s): readonly string[] => {
    const where = own.filter((p) => severity[p] === s).map((p) => places[p]);
    return where.length === 0 ? [] : [`${listed(where)}: ${inWords[s]}`];
  });
  const off = own.filter((p) => severity[p] === 'off').map((p) => places[p]);
  const rest =
    usual === 'off' ? 'elsewhere it does not apply' : `${own.length === 0 ? '' : 'elsewhere: '}${inWords[usual]}`;
  const all = [...groups, ...(off.length === 0 ? [] : [`${listed(off)} it does not apply`]), rest].join('; ');
  return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
}

/** An example in one line, with the words that are marked in bold. */
function exampleLine({ draft, start, marks, rewrite }: Example): string {
  let line = '';
  let at = start;
  for (const mark of marks.filter((m) => m.start >= start && m.end > m.start)) {
    line += `${escapeMarkdown(draft.slice(at, mark.start))}**${escapeMarkdown(draft.slice(mark.start, mark.end))}**`;
    at = mark.end;
  }
  line += escapeMarkdown(draft.slice(at).trimEnd());
  const after = rewrite === undefined ? '' : ` → ${escapeMarkdown(rewrite)}`;
  return `- ${`${line}${after}`.replace(/\s*\n\s*/g, ' ')}`;
}

function examplesUnder(heading: string, examples: readonly Example[]): readonly string[] {
  return examples.length === 0 ? [] : [`## ${heading}`, examples.map(exampleLine).join('\n')];
}

/** What a person must know before a draft goes out, and who signs. */
function askedUnder({ checklist, ask }: Page): readonly string[] {
  const lines = new Set(
    checklist.map(
      ({ question, signs = ask }) =>
        `- ${escapeMarkdown(question)}${signs === '' ? '' : ` *${escapeMarkdown(signs)}*`}`,
    ),
  );
  return lines.size === 0 ? [] : ['## What is asked before it goes out', [...lines].join('\n')];
}

/**
 * A clause's page. Examples are there where the pages came with them.
 * @param hrefOf where links to other clauses lead; without it, to their pages in the book
 */
export function pageText(
  page: Page,
  protocol: Protocol,
  where: Jurisdiction,
  hrefOf?: (clause: string) => string,
): string {
  const here = addressOf(page.clause);
  const inBook = (clause: string): string => between(here, addressOf(clause));
  const facts = [`\`${page.clause}\``, page.section, page.ask === '' ? '' : `who to ask: ${page.ask}`];
  const parts = [
    `# ${escapeMarkdown(page.title)}`,
    facts.filter((f) => f !== '').join(' · '),
    linkedHelp(page, protocol, where, hrefOf ?? inBook),
    `*${gravityOf(page)}*`,
    ...askedUnder(page),
    ...examplesUnder(
      'What is marked',
      page.examples.filter((e) => e.flags),
    ),
    ...examplesUnder(
      'What is let pass',
      page.examples.filter((e) => !e.flags),
    ),
    ...(hrefOf === undefined ? [`[All clauses](${between(here, contentsAddress)})`] : []),
  ];
  return `${parts.filter((p) => p !== '').join('\n\n')}\n`;
}

/** The sections of the book in its order, each with its pages. */
export function sectionsOfBook(
  protocol: Protocol,
): readonly { readonly section: string; readonly pages: readonly Page[] }[] {
  const sections = new Map<string, Page[]>();
  for (const page of protocol.pages) sections.set(page.section, [...(sections.get(page.section) ?? []), page]);
  return [...sections].map(([section, pages]) => ({ section, pages }));
}

/** The contents page: every section, and a line for each of its clauses. */
export function contentsText(protocol: Protocol): string {
  const parts = sectionsOfBook(protocol).map(({ section, pages }) => {
    const lines = pages.map((p) => `- [${escapeMarkdown(p.title)}](${addressOf(p.clause)}) \`${p.clause}\``);
    return `## ${escapeMarkdown(section === '' ? 'Other clauses' : section)}\n\n${lines.join('\n')}`;
  });
  const intro =
    'Every clause, in plain words: what it asks, why, what is fine, and what to write instead. To search all pages use the command **Probity: Find a clause**.';
  return `# The protocol\n\n${intro}\n\n${parts.join('\n\n')}\n`;
}

/** Clauses whose id or title is nearest to what somebody wrote, best first: for "there is no such clause; did you mean". */
export function clausesLike(protocol: Protocol, words: string): readonly string[] {
  const wanted = words
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((w) => w.length > 2);
  const score = (page: Page): number =>
    wanted.filter((w) => `${page.clause} ${page.title}`.toLowerCase().includes(w)).length;
  return protocol.pages
    .map((page) => ({ clause: page.clause, score: score(page) }))
    .filter((p) => p.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, 5)
    .map((p) => p.clause);
}
