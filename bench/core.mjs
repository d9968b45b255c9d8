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

/** The least of several runs: whatever else the machine does only adds. */
export function least(times, run) {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i++) {
    const before = performance.now();
    run(i);
    best = Math.min(best, performance.now() - before);
  }
  return best;
}
