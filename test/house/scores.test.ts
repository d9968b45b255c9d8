// The scorers over test/drafts and over what was written blind in test/blind: their tables are printed, and a figure that falls against the recorded ones fails.
// test/scores.json is the record: a commit that lowers it says why.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

type Report = Readonly<Record<string, string | number>>;

/** Scorers take a process each, and this many run side by side while the tests read what they say. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

function score(script: string, args: readonly string[]): Promise<Report> {
  return new Promise((done, failed) => {
    const start = (): void => {
      running++;
      execFile(
        process.execPath,
        [script, '--cli', `${process.execPath} dist/cli.cjs`, ...args, '--json'],
        { encoding: 'utf8', maxBuffer: 1 << 28 },
        (error, out) => {
          running--;
          waiting.shift()?.();
          if (error !== null) failed(error);
          else done((JSON.parse(out) as { report: Report }).report);
        },
      );
    };
    if (running < atOnce) start();
    else waiting.push(start);
  });
}

/** "71.4% (5/7)" and "5/7" count; "0.94" measures; anything else is only shown. */
function figureOf(
  value: string | number | undefined,
): { readonly count: number } | { readonly rate: number } | undefined {
  const text = String(value);
  const of = /\((\d+)\/\d+\)|^(\d+)\/\d+$/.exec(text);
  if (of !== null) return { count: Number(of[1] ?? of[2]) };
  return /^\d+(?:\.\d+)?$/.test(text) ? { rate: Number(text) } : undefined;
}

/** Where less is better. */
const better = new Set([
  'nearMissAlarms',
  'falsePer1000Words',
  'docFalse',
  'alarms',
  'hintsOnOk',
  'addedFacts',
  'blanksPerRewrite',
  'hintsPer1000Words',
]);

function fell(name: string, was: string | number, is: string | number | undefined): boolean {
  const [a, b] = [figureOf(was), figureOf(is)];
  if (a === undefined) return false;
  if (b === undefined) return true;
  const sign = better.has(name) ? -1 : 1;
  if ('count' in a && 'count' in b) return sign * (a.count - b.count) > 1;
  if ('rate' in a && 'rate' in b) return sign * (a.rate - b.rate) > 0.02;
  return true;
}

const record = JSON.parse(readFileSync('test/scores.json', 'utf8')) as Readonly<Record<string, Report>>;

describe('the scorers', () => {
  const below = (folder: string, pattern: RegExp): readonly string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && pattern.test(entry.name))
      .map((entry) => entry.name)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const drafts = (folder: string): Promise<Report> =>
    score('test/drafts/score.mjs', ['--drafts', folder, '--labels', `${folder}/labels.jsonl`]);
  const cases = (file: string): Promise<Report> => score('test/drafts/attacks.mjs', ['--cases', file]);
  const sentences = (file: string): Promise<Report> => score('test/blind/sentences.mjs', ['--cases', file]);
  const runs: readonly (readonly [string, () => Promise<Report>])[] = [
    ['drafts', () => drafts('test/drafts')],
    ['attacks', () => cases('test/drafts/attack-cases.jsonl')],
    ...below('test/blind', /^(?:personal-data|respect|pages)/).map(
      (set) => [`blind ${set}`, () => sentences(`test/blind/${set}/sentences.jsonl`)] as const,
    ),
    ...below('test/blind', /^attacks/).map(
      (set) => [`blind ${set}`, () => cases(`test/blind/${set}/cases.jsonl`)] as const,
    ),
    ...below('test/blind', /^whole/).map((set) => [`blind ${set}`, () => drafts(`test/blind/${set}`)] as const),
  ];
  let reports: readonly Promise<Report>[] = [];
  before(() => {
    reports = runs.map(([, run]) => run());
    for (const report of reports) report.catch(() => undefined);
  });
  for (const [i, [name]] of runs.entries()) {
    it(`no figure of ${name} has fallen`, async () => {
      const report = await reports[i];
      assert.ok(report);
      console.table(report);
      const known = record[name];
      assert.ok(known, 'test/scores.json records no figures');
      for (const [figure, was] of Object.entries(known)) {
        assert.equal(fell(figure, was, report[figure]), false, `${figure} fell from ${was} to ${report[figure]}`);
      }
    });
  }

  it('would see one that falls', () => {
    assert.equal(fell('recallGroup', '10.0% (13/130)', '8.5% (11/130)'), true);
    assert.equal(fell('recallGroup', '10.0% (13/130)', '9.2% (12/130)'), false);
    assert.equal(fell('meanSpanIoU', '0.94', '0.90'), true);
    assert.equal(fell('nearMissAlarms', '0.3% (1/331)', '0.9% (3/331)'), true);
  });
});
