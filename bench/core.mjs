// In: a folder. Out: the core with its pages and checks as one module in it, for benchmarks that time the core alone; `esbuild.mjs` does the
// same for the server.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle } from './empty.mjs';

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** The shipped pages and word lists, as the book is compiled from. */
export const pages = () =>
  filesBelow('rules')
    .filter((path) => /\.(?:md|txt)$/.test(path))
    .map((path) => ({ path: path.replaceAll('\\', '/').replace(/^rules\//, ''), text: readFileSync(path, 'utf8') }));

export async function loadCore(folder) {
  const checks = filesBelow('server/checks')
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.split('/').length === 4);
  const file = join(folder, 'core.cjs');
  await bundle(
    file,
    `${checks.map((path, i) => `import { check as c${i} } from './${path}';`).join('\n')}
     export const checks = { ${checks.map((path, i) => `'${path.slice('server/checks/'.length, -3)}': c${i}`).join(', ')} };
     export { readDraft } from './server/core/draft/read.ts';
     export { factsOf } from './server/core/facts/facts.ts';
     export { compileProtocol } from './server/core/protocol/protocol.ts';
     export { review } from './server/core/review/review.ts';
     export { emptyWorkspace } from './server/core/review/workspace.ts';
     export { loadLanguage } from './server/language.ts';`,
  );
  return (await import(resolve(file))).default;
}

/** What a run takes of the processor, in milliseconds: others on the machine count for less than by the clock. */
export function cpu(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** One run, as the least of three means; runs that are over at once are made until there is something to measure, long ones once. */
export function steady(run) {
  const first = cpu(() => run(-1));
  if (first > 300) return first;
  const mean = () => {
    let [runs, taken] = [0, 0];
    for (; runs < 2 || (taken < 30 && runs < 500); runs++) taken += cpu(() => run(runs));
    return taken / runs;
  };
  return Math.min(mean(), mean(), mean());
}
