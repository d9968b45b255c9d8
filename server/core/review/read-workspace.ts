// In: the files of a council's `.probity/` folder. Out: what they say of the council, its people and its dates, and what is wrong in them.
import { isMap, isScalar, isSeq, type Node, parseDocument, type YAMLMap } from 'yaml';
import { jurisdictions, readJurisdiction } from '../front-matter/jurisdiction.ts';
import type { BookFile, Fault } from '../protocol/page.ts';
import { emptyWorkspace, type KnownPerson, type Period, type Workspace } from './workspace.ts';

const deepest = 4;
const longest = 1_000_000;

type Say = (node: Node | null | undefined, message: string) => void;
type Table = ReadonlyMap<string, Node | null>;

const tableOf = (node: unknown): Table =>
  isMap(node)
    ? new Map(
        (node as YAMLMap).items.flatMap(({ key, value }) =>
          isScalar(key) ? [[String(key.value).toLowerCase(), (value ?? null) as Node | null] as const] : [],
        ),
      )
    : new Map();
const textOf = (node: unknown): string | undefined =>
  isScalar(node) && node.value !== null ? String(node.source ?? node.value).trim() || undefined : undefined;
const listOf = (node: unknown): readonly string[] =>
  isSeq(node)
    ? node.items.flatMap((i) => textOf(i) ?? [])
    : (textOf(node)
        ?.split(',')
        .map((s) => s.trim()) ?? []);

function known(table: Table, keys: readonly string[], file: string, say: Say): void {
  for (const [key, value] of table)
    if (!keys.includes(key)) say(value, `${file} has no key “${key}”. It may have: ${keys.join(', ')}.`);
}

function readPeople(root: unknown, say: Say): readonly KnownPerson[] {
  const list = isSeq(root) ? root : tableOf(root).get('people');
  if (!isSeq(list)) {
    say(
      null,
      'people.yaml is a list of people: - name: Jo Hart, then role, ward, party, committees, standing, consent below it.',
    );
    return [];
  }
  return list.items.flatMap((item): readonly KnownPerson[] => {
    const table = tableOf(item);
    known(table, ['name', 'role', 'ward', 'party', 'committees', 'standing', 'consent'], 'A person', say);
    const name = textOf(table.get('name'));
    if (name === undefined) {
      say(item as Node, 'A person needs a name: write name: and the name as drafts write it.');
      return [];
    }
    const standing = textOf(table.get('standing'));
    if (standing !== undefined && standing !== 'public' && standing !== 'private')
      say(table.get('standing'), 'standing is public or private. Leave it out where it is not known.');
    return [
      {
        name,
        role: textOf(table.get('role')),
        ward: textOf(table.get('ward')),
        party: textOf(table.get('party')),
        committees: listOf(table.get('committees')),
        standing: standing === 'public' || standing === 'private' ? standing : undefined,
        consent: textOf(table.get('consent')),
      },
    ];
  });
}

function readPeriods(root: unknown, say: Say): readonly Period[] {
  const table = tableOf(root);
  known(table, ['pre_election', 'committees'], 'dates.yaml', say);
  const list = table.get('pre_election');
  if (!isSeq(list)) return [];
  return list.items.flatMap((item): readonly Period[] => {
    const entry = tableOf(item);
    const [start, end] = [textOf(entry.get('start')), textOf(entry.get('end'))];
    if (
      start === undefined ||
      end === undefined ||
      !/^\d{4}-\d{2}-\d{2}$/.test(start) ||
      !/^\d{4}-\d{2}-\d{2}$/.test(end)
    ) {
      say(item as Node, 'A pre-election period needs start and end, each as 2026-03-24.');
      return [];
    }
    return [{ name: textOf(entry.get('name')) ?? 'pre-election period', start, end }];
  });
}

/**
 * Reads what a council tells Probity about itself; every file is optional.
 * @param files below one `.probity/` folder, with paths such as `.probity/council.yaml`; pages and lists are passed over
 * @param profile the setting `probity.profile`, unless it is `auto`
 */
export function readWorkspace(
  files: readonly BookFile[],
  profile?: string,
): { readonly workspace: Workspace; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let workspace: Workspace = { ...emptyWorkspace, profile };
  for (const file of files) {
    const name = /(?:^|\/)\.probity\/(council|people|dates)\.ya?ml$/.exec(file.path)?.[1];
    if (name === undefined) continue;
    const say: Say = (node, message) => {
      const range = node?.range;
      faults.push({
        path: file.path,
        span: range == null ? { start: 0, end: 0 } : { start: range[0], end: Math.max(range[0], range[1]) },
        message,
      });
    };
    if (file.text.length > longest || /^[\t ]{40}/m.test(file.text) || /(?:[[{]\s*){5}|(?:[?-] ){5}/.test(file.text)) {
      say(null, `${name}.yaml is larger or nests deeper than ${deepest} levels and is not read.`);
      continue;
    }
    const document = parseDocument(file.text.replace(/^\uFEFF/, ' '), { prettyErrors: false, logLevel: 'silent' });
    for (const error of document.errors) {
      faults.push({
        path: file.path,
        span: { start: error.pos[0], end: Math.max(error.pos[0], error.pos[1]) },
        message: `${name}.yaml cannot be read from here on. Put quotation marks round a value that holds a colon.`,
      });
    }
    if (document.errors.length > 0) continue;
    const root = document.contents;
    if (name === 'people') workspace = { ...workspace, people: readPeople(root, say) };
    else if (name === 'dates') workspace = { ...workspace, periods: readPeriods(root, say) };
    else {
      const table = tableOf(root);
      known(table, ['name', 'domains', 'wards', 'jurisdiction', 'protocol', 'contacts'], 'council.yaml', say);
      const jurisdiction = textOf(table.get('jurisdiction'));
      if (jurisdiction !== undefined && readJurisdiction(jurisdiction) === undefined)
        say(table.get('jurisdiction'), `jurisdiction is one of ${jurisdictions.join(', ')}: the help names its law.`);
      workspace = {
        ...workspace,
        council: {
          name: textOf(table.get('name')),
          domains: listOf(table.get('domains')).map((d) => d.toLowerCase().replace(/^@/, '')),
          wards: listOf(table.get('wards')),
          jurisdiction,
          contacts: isMap(table.get('contacts'))
            ? [...tableOf(table.get('contacts')).values()].flatMap((v) => textOf(v) ?? [])
            : listOf(table.get('contacts')),
        },
      };
    }
  }
  return { workspace, faults };
}
