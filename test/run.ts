// In: the built tests. Out: their reports, one after the other, and as the last line "N passed, N failed".
// `--fast` leaves out what needs an editor; `--grep WORDS` runs only the tests whose names hold them.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Mocha from 'mocha';

export type Count = { readonly passed: number; readonly failed: number };

const here = fileURLToPath(new URL('.', import.meta.url));
const args = process.argv.slice(2);
const fast = args.includes('--fast');
const grep = args[args.indexOf('--grep') + 1];

async function units(): Promise<Count> {
  const mocha = new Mocha({ timeout: 120_000, slow: 2_000, reporter: 'dot' });
  if (args.includes('--grep') && grep !== undefined) mocha.grep(grep);
  for (const name of readdirSync(here, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.test.mjs')) mocha.addFile(join(here, name));
  }
  await mocha.loadFilesAsync();
  return new Promise((done) => {
    let passed = 0;
    let failed = 0;
    mocha
      .run(() => done({ passed, failed }))
      .on('pass', () => passed++)
      .on('fail', () => failed++);
  });
}

/** The suites in a real editor and a person's path through it; loaded only when they run. */
async function editors(): Promise<Count> {
  const { editorTests } = await import('./rig/all.ts');
  return editorTests();
}

const counts = [await units()];
if (!fast) counts.push(await editors());
const passed = counts.reduce((n, c) => n + c.passed, 0);
const failed = counts.reduce((n, c) => n + c.failed, 0);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
await new Promise((done) => process.stdout.write(`${passed} passed, ${failed} failed\n`, done));
process.exit();
