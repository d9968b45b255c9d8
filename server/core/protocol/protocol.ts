// In: every file of the book and the checks. Out: the protocol: pages by clause, one matcher for all phrases, and what is wrong with a page.
import { draftFactNames } from '../review/draft-fact-names.ts';
import { factNames } from '../review/fact-names.ts';
import { allowedBy } from './allowed.ts';
import type { Check, Checks } from './checks.ts';
import { conditionFault } from './condition-fault.ts';
import { compileMatcher, type Matcher } from './matcher.ts';
import type { BookFile, Fault, Page, PageRead, Rule } from './page.ts';
import { type Phrase, readPhrase } from './phrases.ts';
import { readPage } from './read-page.ts';
import { compileList, mostSaid, type WordList, waysToRead } from './word-lists.ts';

export type Protocol = {
  readonly pages: readonly Page[];
  readonly faults: readonly Fault[];
  readonly page: (clause: string) => Page | undefined;
  /** The page that reports a clause's findings as its own where they stand in readers' comments. */
  readonly inComments: (clause: string) => Page | undefined;
  readonly matcher: Matcher<Rule>;
  /** The words of a list as a clause's page sees it: its own before the shared one. */
  readonly list: (name: string, clause: string) => WordList | undefined;
  readonly checks: Checks;
  /** What the council's own page of a clause says is fine: texts of its examples, as `oneLine` writes them. */
  readonly allowed: (clause: string) => readonly string[];
  /** Rules that use a check, by the check's id. */
  readonly byCheck: ReadonlyMap<string, readonly Rule[]>;
  /** Of these checks the ones that look at one block. */
  readonly blockChecks: readonly { readonly id: string; readonly run: NonNullable<Check['block']> }[];
};

const council = '.probity/';
const isCouncils = (path: string): boolean => path.includes(council);

type WordFile = {
  readonly name: string;
  readonly path: string;
  readonly entries: readonly string[];
  readonly text: string;
};

/** `words/insults.txt`: one entry a line, `#` before a remark. */
const wordFiles = (files: readonly BookFile[]): readonly WordFile[] =>
  files.flatMap(({ path, text }) => {
    const name = /(?:^|\/)words\/([\w-]+)\.txt$/.exec(path)?.[1];
    if (name === undefined) return [];
    const entries = text.split(/\r?\n/).map((line) => line.replace(/(^|\s)#.*/, '').trim());
    return [{ name, path, text, entries: entries.filter((e) => e !== '') }];
  });

/** Files of one name are one list: a council's own entries come after those it was shipped with. */
function listsOf(files: readonly WordFile[]): ReadonlyMap<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  for (const { name, entries } of files) lists.set(name, [...(lists.get(name) ?? []), ...entries]);
  return lists;
}

const tooMany = (entry: string): string =>
  `“${entry.slice(0, 40)}…” may be read in ${waysToRead(entry)} ways, and ${mostSaid} are the most. Write it as two entries, each with some of the choices.`;

/** What is wrong with an entry that would never be found: more choices than are looked for, or a gap, which only a phrase has. */
function entryFault(entry: string): string | undefined {
  if (waysToRead(entry) > mostSaid) return tooMany(entry);
  return entry.includes('…')
    ? `“${entry.slice(0, 40)}” has a gap, and an entry of a list has none. Write it under phrases, or name the words that may stand there.`
    : undefined;
}

const wordFaults = (files: readonly WordFile[]): readonly Fault[] =>
  files.flatMap(({ path, entries, text }) =>
    entries.flatMap((entry): readonly Fault[] => {
      const message = entryFault(entry);
      const start = text.indexOf(entry);
      return message === undefined ? [] : [{ path, span: { start, end: start + entry.length }, message }];
    }),
  );

/** A council's page with a shipped clause changes the keys it has, and adds its examples. */
function overlay(shipped: Page, own: Page): Page {
  const has = (key: string): boolean => own.has.includes(key);
  return {
    ...shipped,
    path: own.path,
    title: has('title') ? own.title : shipped.title,
    section: has('section') ? own.section : shipped.section,
    severity: has('severity') ? { ...shipped.severity, ...own.severity } : shipped.severity,
    ask: has('ask') ? own.ask : shipped.ask,
    help: own.help === '' ? shipped.help : own.help,
    lists: { ...shipped.lists, ...own.lists },
    law: { ...shipped.law, ...own.law },
    rules: has('finds') ? own.rules : shipped.rules,
    rulesFrom: has('finds') ? own.rulesFrom : shipped.rulesFrom,
    inComments: has('in-comments') ? own.inComments : shipped.inComments,
    examples: has('finds') ? own.examples : [...shipped.examples, ...own.examples],
    checklist: has('checklist') ? own.checklist : shipped.checklist,
    asking: has('checklist') ? own.asking : [...shipped.asking, ...own.asking],
  };
}

/** Pages as they were read last, by path: typing in one page reads that one again and no other. */
const known = new Map<string, { readonly text: string; readonly read: PageRead }>();

function readAgain(file: BookFile): PageRead {
  if (file.read !== undefined) return file.read;
  const last = known.get(file.path);
  if (last?.text === file.text) return last.read;
  const read = readPage(file.path, file.text);
  known.set(file.path, { text: file.text, read });
  return read;
}

function gather(files: readonly BookFile[]): { readonly pages: readonly Page[]; readonly faults: readonly Fault[] } {
  const byClause = new Map<string, Page>();
  const faults: Fault[] = [];
  const ordered = [...files].sort((a, b) => Number(isCouncils(a.path)) - Number(isCouncils(b.path)));
  for (const file of ordered) {
    if (!file.path.endsWith('.md') || /(?:^|\/)README\.md$/i.test(file.path)) continue;
    const read = readAgain(file);
    faults.push(...read.faults);
    if (read.page === undefined) continue;
    const shipped = byClause.get(read.page.clause);
    if (shipped !== undefined && isCouncils(shipped.path) === isCouncils(file.path)) {
      faults.push({
        path: file.path,
        span: { start: 0, end: 3 },
        message: `The clause ${read.page.clause} has a page already: ${shipped.path}. Move one of them to a name of its own.`,
      });
      continue;
    }
    // A page that only changes a shipped one has that one's title.
    if (shipped === undefined && read.page.title === '')
      faults.push({
        path: file.path,
        span: { start: 0, end: 3 },
        message: 'A page needs a title: what the clause asks, in a few words.',
      });
    byClause.set(read.page.clause, shipped === undefined ? read.page : overlay(shipped, read.page));
  }
  return { pages: [...byClause.values()].sort((a, b) => a.order - b.order || (a.clause < b.clause ? -1 : 1)), faults };
}

/** What a page's rules and questions name that is not there, each at its place. */
function pageFaults(page: Page, checks: Checks, known: (list: string) => boolean): readonly Fault[] {
  const faults: Fault[] = [];
  const say = (span: Rule['span'], message: string): void => void faults.push({ path: page.path, span, message });
  for (const entry of Object.values(page.lists).flat()) {
    const message = entryFault(entry);
    if (message !== undefined) say({ start: 0, end: 3 }, message);
  }
  for (const rule of page.rules) {
    const check =
      rule.check === undefined ? undefined : Object.hasOwn(checks, rule.check) ? checks[rule.check] : undefined;
    if (rule.check !== undefined && check === undefined)
      say(rule.span, `There is no check “${rule.check}”. Write one of: ${Object.keys(checks).join(', ')}.`);
    const allowed = { ...factNames, ...check?.traits };
    for (const [, name = ''] of rule.message.matchAll(/\{([\w-]+)\}/g))
      if (!Object.hasOwn(page.law, name))
        say(
          rule.span,
          `The message names {${name}}, and law has no such name. Add it with what it is called in each place.`,
        );
    for (const c of [...rule.when, ...rule.unless, ...(rule.raise?.when ?? []), ...rule.fixes.flatMap((f) => f.when)])
      conditionFault(c, allowed, known, say);
  }
  for (const { when, unless } of page.checklist)
    for (const c of [...when, ...unless]) conditionFault(c, draftFactNames, known, say, factNames);
  return faults;
}

/**
 * Compiles the book. A page with a fault says so and is used as far as it goes; the other pages are not touched by it.
 * @param files pages and word lists; a council's own have paths below `.probity/`
 */
export function compileProtocol(files: readonly BookFile[], checks: Checks): Protocol {
  const { pages, faults: readFaults } = gather(files);
  const faults: Fault[] = [...readFaults];
  const ofWords = wordFiles(files);
  faults.push(...wordFaults(ofWords));
  const shared = new Map([...listsOf(ofWords)].map(([name, entries]) => [name, compileList(entries)]));
  const own = new Map(
    pages.map((page) => [
      page.clause,
      new Map(Object.entries(page.lists).map(([name, entries]) => [name, compileList(entries)])),
    ]),
  );
  const list = (name: string, clause: string): WordList | undefined => own.get(clause)?.get(name) ?? shared.get(name);
  const phrases: { phrase: Phrase; value: Rule }[] = [];
  const byCheck = new Map<string, Rule[]>();
  for (const page of pages) {
    const known = (name: string): boolean => list(name, page.clause) !== undefined;
    faults.push(...pageFaults(page, checks, known));
    for (const rule of page.rules) {
      if (rule.check !== undefined) byCheck.set(rule.check, [...(byCheck.get(rule.check) ?? []), rule]);
      for (const { text, span } of rule.phrases) {
        const phrase = readPhrase(text, known);
        if ('steps' in phrase) phrases.push({ phrase, value: rule });
        else for (const f of phrase) faults.push({ path: page.path, span, message: f.message });
      }
    }
  }
  const byClause = new Map(pages.map((page) => [page.clause, page]));
  const gathering = pages.filter((page) => page.inComments.of.length > 0);
  const inComments = (clause: string): Page | undefined =>
    gathering.find((page) => page.inComments.of.some((of) => clause === of || clause.startsWith(`${of}.`)));
  const matcher = compileMatcher(phrases, (name, rule) => {
    const found = list(name, rule.clause);
    if (found === undefined) throw new Error(`a phrase was let through with an unknown list: ${name}`);
    return found;
  });
  const allowed = allowedBy(pages, isCouncils);
  const blockChecks = [...byCheck.keys()].flatMap((id) => {
    const run = checks[id]?.block;
    return run === undefined ? [] : [{ id, run }];
  });
  return {
    pages,
    faults,
    page: (clause) => byClause.get(clause),
    inComments,
    matcher,
    list,
    checks,
    byCheck,
    blockChecks,
    allowed,
  };
}
