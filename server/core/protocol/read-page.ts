// In: the text of a clause page. Out: the page, and its faults, each at its place with what to write instead.
import { isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap, type Node as YamlNode } from 'yaml';
import { type Profile, profiles, type Severity, severities } from '../review/finding.ts';
import type { Span } from '../span.ts';
import { readExamples } from './examples-text.ts';
import { lawFrom } from './law.ts';
import type { Condition, Fault, FixData, Page, Rule } from './page.ts';
import { conditions, entries, known, type Reader, text, under, words } from './page-yaml.ts';
import { checklistFrom } from './read-checklist.ts';
import { fixesFrom } from './read-fixes.ts';

const head = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const pageKeys = [
  'title',
  'section',
  'severity',
  'ask',
  'lists',
  'law',
  'when',
  'unless',
  'finds',
  'raise',
  'message',
  'fixes',
  'examples',
  'checklist',
  'order',
  'in-comments',
];
const ruleKeys = [
  'phrases',
  'check',
  'mark',
  'when',
  'unless',
  'severity',
  'message',
  'question',
  'question-for-many',
  'raise',
  'fixes',
  'scaffold',
  'scope',
];
const books = new Set(['protocol', 'law', 'craft']);

/** The clause a page is about: its path under its book. `protocol/respect/personal-attack.md` is `respect.personal-attack`. */
export function clauseOf(path: string): string {
  const parts = path
    .replace(/^(?:.*\/)?\.probity\/rules\//, '')
    .replace(/\.md$/, '')
    .split('/');
  return (parts.length > 1 && books.has(parts[0] ?? '') ? parts.slice(1) : parts).join('.');
}

function severityFrom(read: Reader, node: YamlNode | null): Severity | 'off' | undefined {
  const value = text(node);
  if (value === undefined) return undefined;
  if (value === 'off' || (severities as readonly string[]).includes(value)) return value as Severity | 'off';
  read.fault(node, `“${value}” is no severity. Write one of: ${severities.join(', ')}, off.`);
  return undefined;
}

function severitiesFrom(read: Reader, node: YamlNode | null): Page['severity'] {
  if (isScalar(node)) {
    const one = severityFrom(read, node);
    return one === undefined ? {} : { default: one };
  }
  if (!isMap(node)) return {};
  const out: Partial<Record<Profile | 'default', Severity | 'off'>> = {};
  for (const { key, keyNode, value } of entries(node)) {
    if (key !== 'default' && !(profiles as readonly string[]).includes(key)) {
      read.fault(keyNode, `“${key}” is no profile. Write default, ${profiles.join(', ')}.`);
      continue;
    }
    const severity = severityFrom(read, value);
    if (severity !== undefined) out[key as Profile | 'default'] = severity;
  }
  return out;
}

/** `raise: { to: error, when: { target: officer } }` */
function raiseFrom(read: Reader, node: YamlNode | null): Rule['raise'] {
  if (node === null) return undefined;
  const to = isMap(node) ? severityFrom(read, under(node, 'to')) : undefined;
  if (!isMap(node) || to === undefined || to === 'off') {
    read.fault(node, 'raise is written { to: error, when: { target: officer } }.');
    return undefined;
  }
  known(read, node, ['to', 'when'], 'raise');
  return { to, when: conditions(read, under(node, 'when'), 'when') };
}

function ruleFrom(
  read: Reader,
  node: YamlNode,
  index: number,
  clause: string,
  page: {
    readonly when: readonly Condition[];
    readonly unless: readonly Condition[];
    readonly fixes: readonly FixData[];
    readonly message: string;
    readonly raise: Rule['raise'];
  },
): Rule | undefined {
  if (!isMap(node)) {
    read.fault(node, 'An entry of finds is a table with phrases or check.');
    return undefined;
  }
  known(read, node, ruleKeys, 'A rule');
  const phrases = words(read, under(node, 'phrases'), 'phrases');
  const check = text(under(node, 'check'));
  if (phrases.length === 0 && check === undefined)
    read.fault(node, 'A rule says what it looks for: phrases, or the name of a check.');
  const message = text(under(node, 'message')) ?? page.message;
  const question = text(under(node, 'question'));
  if (message === '' && question === undefined)
    read.fault(node, 'A rule needs a message: what was seen, why it matters, what to do.');
  const severity = severityFrom(read, under(node, 'severity'));
  // What a rule asks of a fact stands in place of what its page asks of it.
  const own = conditions(read, under(node, 'when'), 'when');
  return {
    clause,
    index,
    phrases,
    check,
    mark: text(under(node, 'mark')) ?? 'match',
    when: [...page.when.filter((c) => !own.some((o) => o.fact === c.fact)), ...own],
    unless: [
      // "negated: [yes, no]" asks for either: what the page leaves out for that fact, this rule does not.
      ...page.unless.filter((c) => !own.some((o) => o.fact === c.fact && c.values.every((v) => o.values.includes(v)))),
      ...conditions(read, under(node, 'unless'), 'unless'),
    ],
    severity: severity === 'off' ? undefined : severity,
    raise: under(node, 'raise') === null ? page.raise : raiseFrom(read, under(node, 'raise')),
    message,
    question,
    questionForMany: text(under(node, 'question-for-many')),
    fixes: under(node, 'fixes') === null ? page.fixes : fixesFrom(read, under(node, 'fixes')),
    scaffold: fixesFrom(read, under(node, 'scaffold')),
    scope: text(under(node, 'scope')) === 'document' ? 'document' : undefined,
    span: read.spanOf(node),
  };
}

function listsFrom(read: Reader, node: YamlNode | null): Readonly<Record<string, readonly string[]>> {
  if (node === null) return {};
  if (!isMap(node)) {
    read.fault(node, 'lists is a table: the name of each list, then its entries.');
    return {};
  }
  return Object.fromEntries(
    entries(node).map(({ key, value }) => [key, words(read, value, `the list ${key}`).map((w) => w.text)]),
  );
}

/** True for a text that is written as a clause page. */
export const looksLikePage = (source: string): boolean => {
  const yaml = head.exec(source)?.[1];
  return yaml !== undefined && /^title:/m.test(yaml) && /^section:/m.test(yaml) && /^severity:/m.test(yaml);
};

/**
 * Reads one page.
 * @param path below the book's folder, or in a council's `.probity/rules/`
 */
export function readPage(
  path: string,
  source: string,
): { readonly page: Page | undefined; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const say = (span: Span, message: string): void => void faults.push({ path, span, message });
  const found = head.exec(source);
  const yaml = found?.[1];
  if (found === null || yaml === undefined) {
    say(
      { start: 0, end: Math.min(source.length, 3) },
      'A clause page begins with front matter: --- on a line, then title, section and severity, then --- again.',
    );
    return { page: undefined, faults };
  }
  const at = found[0].indexOf(yaml, 3);
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent' });
  for (const error of document.errors) {
    say(
      { start: at + error.pos[0], end: at + Math.max(error.pos[1], error.pos[0] + 1) },
      'The front matter cannot be read from here on. A value with a colon or a brace needs quotation marks round it.',
    );
  }
  if (document.errors.length > 0 || !isMap(document.contents)) return { page: undefined, faults };
  // `message: *infer` is the words that `message: &infer` gave.
  visit(document, {
    Alias: (_key, alias) => {
      const meant = alias.resolve(document);
      return isScalar(meant) ? meant : undefined;
    },
  });
  const top = document.contents as unknown as YAMLMap;
  const spanOf = (node: YamlNode | null | undefined): Span => {
    const range = node?.range;
    return range == null
      ? { start: at, end: at + 1 }
      : { start: at + range[0], end: at + Math.max(range[0] + 1, range[1]) };
  };
  const read: Reader = { spanOf, fault: (node, message) => say(spanOf(node), message) };
  known(read, top, pageKeys, 'A page');
  const title = text(under(top, 'title')) ?? '';
  const clause = clauseOf(path);
  const shared = {
    when: conditions(read, under(top, 'when'), 'when'),
    unless: conditions(read, under(top, 'unless'), 'unless'),
    fixes: fixesFrom(read, under(top, 'fixes')),
    message: text(under(top, 'message')) ?? '',
    raise: raiseFrom(read, under(top, 'raise')),
  };
  const finds = under(top, 'finds');
  if (finds !== null && !isSeq(finds)) read.fault(finds, 'finds is a list: each rule after a dash.');
  const rules = isSeq(finds)
    ? finds.items.flatMap((item, i) => ruleFrom(read, item as YamlNode, i, clause, shared) ?? [])
    : [];
  const exampleMatter = under(top, 'examples');
  const body = found[0].length;
  const matter = isMap(exampleMatter)
    ? entries(exampleMatter)
        .map(({ key, value }) => `${key}: ${text(value) ?? ''}`)
        .join('\n')
    : '';
  const { help, examples, asking, faults: exampleFaults } = readExamples(path, source, body, matter);
  faults.push(...exampleFaults.map((f) => ({ path, ...f })));
  return {
    page: {
      clause,
      path,
      title,
      section: text(under(top, 'section')) ?? '',
      severity: severitiesFrom(read, under(top, 'severity')),
      ask: text(under(top, 'ask')) ?? '',
      help,
      lists: listsFrom(read, under(top, 'lists')),
      law: lawFrom(read, under(top, 'law')),
      rules,
      rulesFrom: path,
      examples,
      checklist: checklistFrom(read, under(top, 'checklist')),
      asking,
      order: Number(text(under(top, 'order')) ?? 0),
      inComments: {
        of: words(read, under(top, 'in-comments'), 'in-comments').map((w) => w.text),
        message: shared.message,
        fixes: shared.fixes,
      },
      has: entries(top).map((e) => e.key),
    },
    faults,
  };
}
