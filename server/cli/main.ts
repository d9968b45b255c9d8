// In: the arguments of `probity`. Out: the exit code; findings go to standard output, usage and faults to standard error.
import { parseArgs } from 'node:util';
import { jurisdictions, readJurisdiction } from '../core/front-matter/jurisdiction.ts';
import { today } from '../host/today.ts';
import { check } from './check.ts';
import { checklist } from './checklist.ts';
import { clauses } from './clauses.ts';
import { explain } from './explain.ts';
import { inspect } from './inspect.ts';
import { tryPages } from './try-pages.ts';

const usage = `Usage:
  probity check   [--format text|json] [--fail-on error|warning|information|hint] [--today YYYY-MM-DD] [--show-text] PATH…
  probity checklist [--format text|json] [--today YYYY-MM-DD] [--show-text] PATH…
                              what a person must answer before a draft goes out, by who signs
  probity inspect [--format text|json] PATH…
  probity test    [PATH…]     try the examples of clause pages
  probity explain [--jurisdiction england|wales|scotland|northern-ireland] [CLAUSE]
                              what a clause asks and why; without one, the list of clauses
  probity clauses [--format text|json|markdown]
                              which clauses are detected, asked or explained, from the pages

PATH is a draft, a folder, a pattern such as "news/**/*.md", or - for standard input.
check exits 0 when clean, 1 with a finding at or above --fail-on (default: error), 2 when it was not used rightly or a draft could not be checked.
checklist exits 0 when every question is answered in the front matter, 1 while one is open, 2 as check does.
`;

const severities = ['error', 'warning', 'information', 'hint'];

function wrong(message: string): number {
  process.stderr.write(`probity: ${message}\n\n${usage}`);
  return 2;
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Writes everything, however long, also into a pipe: the process ends only when the pipe has taken it. */
const write = (text: string): Promise<void> => new Promise((done) => void process.stdout.write(text, () => done()));

export async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    await write(usage);
    return command === undefined ? 2 : 0;
  }
  let parsed: ReturnType<typeof read>;
  try {
    parsed = read(rest);
  } catch (error) {
    return wrong(error instanceof Error ? (error.message.split('\n')[0] ?? 'unknown option') : 'unknown option');
  }
  const { values, positionals } = parsed;
  const format = values.format ?? 'text';
  const failOn = values['fail-on'] ?? 'error';
  const formats = command === 'clauses' ? ['text', 'json', 'markdown'] : ['text', 'json'];
  if (!formats.includes(format)) return wrong(`--format is ${formats.join(' or ')}.`);
  if (!severities.includes(failOn)) return wrong(`--fail-on is one of ${severities.join(', ')}.`);
  const day = values.today ?? today();
  if (!isDate(day)) return wrong('--today is a date such as 2026-05-01.');
  if (values.jurisdiction !== undefined && readJurisdiction(values.jurisdiction) === undefined)
    return wrong(`--jurisdiction is one of ${jurisdictions.join(', ')}.`);
  if (command === 'explain') return explain(positionals[0], values.jurisdiction, write);
  if (command === 'clauses') return clauses(format, write);
  if (command === 'test') return tryPages(positionals, write);
  if (command !== 'check' && command !== 'checklist' && command !== 'inspect')
    return wrong(`there is no command “${command}”.`);
  if (positionals.length === 0) return wrong('name at least one draft, folder or pattern, or - for standard input.');
  if (command === 'inspect') return inspect(positionals, format, write);
  const asked = {
    paths: positionals,
    format: format === 'json' ? ('json' as const) : ('text' as const),
    today: day,
    showText: values['show-text'] ?? process.stdout.isTTY === true,
  };
  return command === 'checklist' ? checklist(asked, write) : check({ ...asked, failOn }, write);
}

function read(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      today: { type: 'string' },
      'show-text': { type: 'boolean' },
      jurisdiction: { type: 'string' },
    },
  });
}
