// What VS Code runs in the extension host: every suite beside this file, with mocha. Writes the counts for the runner outside.
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter: 'spec' });
  const suites = join(__dirname, 'suites');
  for (const name of readdirSync(suites)) if (name.endsWith('.cjs')) mocha.addFile(join(suites, name));
  const counts = { passed: 0, failed: 0 };
  await new Promise<void>((done) => {
    mocha
      .run(() => done())
      .on('pass', () => counts.passed++)
      .on('fail', () => counts.failed++);
  });
  // The shim's host is remote and has the file system but not the environment: the folder it opened lies beside the file.
  const file = process.env['PROBITY_TEST_COUNTS'];
  if (file !== undefined) writeFileSync(file, JSON.stringify(counts));
  console.log(`counts ${JSON.stringify(counts)}`);
  if (counts.failed > 0) throw new Error(`${counts.failed} tests failed`);
}
