// The scorers over test/drafts and over what was written blind in test/blind: their tables are printed, and a figure that falls against the recorded ones fails.
// test/scores.json is the record: a commit that lowers it says why.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

type Report = Readonly<Record<string, string | number>>;

function score(script: string, args: readonly string[]): Report {
  const done = spawnSync(process.execPath, [script, '--cli', `${process.execPath} dist/cli.cjs`, ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  assert.equal(done.status, 0, done.stderr);
  return (JSON.parse(done.stdout) as { report: Report }).report;
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
  const runs = [
    [
      'drafts',
      () => score('test/drafts/score.mjs', ['--drafts', 'test/drafts', '--labels', 'test/drafts/labels.jsonl']),
    ],
    ['attacks', () => score('test/drafts/attacks.mjs', ['--cases', 'test/drafts/attack-cases.jsonl'])],
    ...[
      'personal-data',
      'personal-data-2',
      'personal-data-3',
      'personal-data-4',
      'respect',
      'respect-2',
      'respect-3',
      'respect-4',
    ].map(
      (set) =>
        [
          `blind ${set}`,
          () => score('test/blind/sentences.mjs', ['--cases', `test/blind/${set}/sentences.jsonl`]),
        ] as const,
    ),
    ...['whole', 'whole-2'].map(
      (set) =>
        [
          `blind ${set}`,
          () =>
            score('test/drafts/score.mjs', [
              '--drafts',
              `test/blind/${set}`,
              '--labels',
              `test/blind/${set}/labels.jsonl`,
            ]),
        ] as const,
    ),
  ] as const;
  for (const [name, run] of runs) {
    it(`no figure of ${name} has fallen`, () => {
      const report = run();
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
