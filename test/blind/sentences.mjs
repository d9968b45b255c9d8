// Scores sentences that somebody wrote from the clauses alone: node test/blind/sentences.mjs --cases FILE.jsonl [--cli "node dist/cli.cjs"] [--clauses REGEX] [--json] [--verbose]
// A case: {id, clause, profile | front, label: flag|ok|allow, text, mark?, severity?}. Each becomes a draft of its own, with front matter for its
// profile, or its own. A mark is words of the text, `front:KEY` or `document`, which is for what is missing from the whole draft.
// Found: a finding of the clause's family that shares half of the shorter with the mark. An alarm: a finding of the family above hint in
// a near miss; elsewhere: near misses with a warning or error of another family. Families are the scorer's of the drafts.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';

const { values: o } = parseArgs({
  options: {
    cli: { type: 'string', default: 'node dist/cli.cjs' },
    cases: { type: 'string' },
    clauses: { type: 'string', default: '' },
    json: { type: 'boolean' },
    verbose: { type: 'boolean' },
  },
});
const heads = {
  release: 'type: press-release\ndate: 2026-04-20\n',
  'blog-councillor': 'type: blog\nauthor: Cllr Tom Ashdown\n',
  'blog-council': 'type: blog\nhost: council\n',
  'statement-group': 'type: group-statement\nauthor: Cllr Tom Ashdown\n',
};
const frontOf = (c) =>
  c.front === undefined
    ? (heads[c.profile] ?? '')
    : Object.entries(c.front)
        .map(
          ([key, value]) =>
            `${key}: ${typeof value === 'string' && /[:#]/.test(value) ? JSON.stringify(value) : value}\n`,
        )
        .join('');
const headOf = (c) => `---\n${frontOf(c)}---\n\n`;
/** Where a case's mark stands in its draft, and whether it is the whole. */
function markOf(c) {
  const key = /^front:(.+)$/.exec(c.mark)?.[1];
  if (c.mark === 'document') return { start: 0, end: 0, whole: true };
  if (key !== undefined) {
    const line = new RegExp(`^${key}:.*$`, 'm').exec(headOf(c));
    return { start: line.index, end: line.index + line[0].length, whole: false };
  }
  const start = headOf(c).length + c.text.indexOf(c.mark);
  return { start, end: start + c.mark.length, whole: false };
}
const cases = readFileSync(o.cases, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
  .filter((c) => new RegExp(o.clauses).test(c.clause));
const group = (c) =>
  /^(data-protection|special-category|identity|confidential\.personal|legal\.criminal)/.test(c)
    ? 'personal-data'
    : c.split('.')[0];
const folder = mkdtempSync(join(tmpdir(), 'blind-'));
let answer;
try {
  for (const c of cases) writeFileSync(join(folder, `${c.id}.md`), `${headOf(c)}${c.text}\n`);
  // Clauses that are off until a council switches them on are switched on as a council would.
  const rules = join(folder, '.probity', 'rules', 'style');
  mkdirSync(rules, { recursive: true });
  for (const name of ['sentence', 'jargon']) writeFileSync(join(rules, `${name}.md`), '---\nseverity: hint\n---\n');
  const [cmd, ...args] = o.cli.split(' ');
  try {
    answer = execFileSync(cmd, [...args, 'check', '--format', 'json', '--today', '2026-05-01', folder], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  } catch (error) {
    answer = error.stdout;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const found = new Map(JSON.parse(answer).files.map((f) => [basename(f.path, '.md'), f]));
const by = {};
const t = {
  flags: 0,
  found: 0,
  strict: 0,
  ok: 0,
  alarms: 0,
  elsewhere: 0,
  hints: 0,
  questions: 0,
  iou: 0,
  fixed: 0,
  severity: 0,
  graded: 0,
};
for (const c of cases) {
  const head = headOf(c).length;
  const of = found.get(c.id);
  const own = of.findings.filter(
    (f) => group(f.clause) === group(c.clause) || (f.related ?? []).some((r) => group(r.clause) === group(c.clause)),
  );
  by[c.clause] ??= { flags: 0, found: 0, ok: 0, alarms: 0 };
  const row = by[c.clause];
  t.questions += of.questions.length;
  if (c.label === 'flag') {
    const { start, end, whole } = markOf(c);
    const share = (f) => Math.max(0, Math.min(f.end, end) - Math.max(f.start, start));
    const hit = own.filter((f) =>
      whole ? f.clause === c.clause : share(f) * 2 >= Math.min(f.end - f.start, end - start) && share(f) > 0,
    );
    t.flags++;
    row.flags++;
    if (hit.length > 0) {
      t.found++;
      row.found++;
      t.iou += whole ? 1 : Math.max(...hit.map((f) => share(f) / (Math.max(f.end, end) - Math.min(f.start, start))));
      if (hit.some((f) => f.clause === c.clause)) t.strict++;
      if (c.severity !== undefined) t.graded++;
      if (hit.some((f) => f.severity === c.severity)) t.severity++;
      if (hit.some((f) => f.fixes.some((x) => /^(?:rewrite|remove|replace|insert|move)$/.test(x.kind)))) t.fixed++;
    } else if (o.verbose) console.log('MISSED', c.id, c.clause, JSON.stringify(c.text), '|', c.mark);
  } else {
    t.ok++;
    row.ok++;
    const others = of.findings.filter((f) => /^(?:warning|error)$/.test(f.severity) && !own.includes(f));
    if (others.length > 0) {
      t.elsewhere++;
      if (o.verbose)
        console.log(
          'ELSEWHERE',
          c.id,
          c.clause,
          JSON.stringify(c.text),
          others.map((f) => f.clause),
        );
    }
    t.hints += own.filter((f) => f.severity === 'hint').length;
    const loud = own.filter((f) => f.severity !== 'hint');
    if (loud.length > 0) {
      t.alarms++;
      row.alarms++;
      if (o.verbose)
        console.log(
          'ALARM',
          c.id,
          c.clause,
          JSON.stringify(c.text),
          loud.map((f) => `${f.clause}: ${`${'.'.repeat(head)}${c.text}`.slice(f.start, f.end)}`),
        );
    }
  }
}
const part = (a, b) => (b === 0 ? '–' : `${((100 * a) / b).toFixed(1)}% (${a}/${b})`);
const report = {
  cases: cases.length,
  recall: part(t.found, t.flags),
  strict: part(t.strict, t.flags),
  precision: part(t.found, t.found + t.alarms),
  alarms: part(t.alarms, t.ok),
  severityRight: part(t.severity, t.graded),
  withFix: part(t.fixed, t.found),
  meanSpanIoU: (t.iou / Math.max(1, t.found)).toFixed(2),
  elsewhere: part(t.elsewhere, t.ok),
  hintsOnOk: t.hints,
  questions: t.questions,
};
if (o.json) console.log(JSON.stringify({ report, by }));
else {
  console.table(report);
  console.table(by);
}
