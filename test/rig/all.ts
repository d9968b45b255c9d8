// In: nothing. Out: the counts of all tests that need an editor: the suites in the extension host, then each person's path.
import { spawnSync } from 'node:child_process';
import { scenarios } from '../scenarios/all.ts';
import { type Count, runInEditor } from './run-editor.ts';

const vsix = 'dist/probity.vsix';

/** The extension as a user gets it, for the person's path. */
function pack(): void {
  const done = spawnSync(
    'npx',
    [
      'vsce',
      'package',
      '--no-dependencies',
      '--allow-missing-repository',
      '--no-rewrite-relative-links',
      '--out',
      vsix,
    ],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  );
  if (done.status !== 0) throw new Error(`the extension could not be packaged:\n${done.stdout}${done.stderr}`);
}

export async function editorTests(): Promise<Count> {
  let { passed, failed } = await runInEditor();
  if (process.platform !== 'linux') {
    process.stdout.write("Not run here: a person's path by keyboard (it needs VS Code from npm packages, on Linux).\n");
    return { passed, failed };
  }
  pack();
  for (const { name, run } of scenarios) {
    try {
      await run(vsix);
      passed++;
      process.stdout.write(`  ✔ ${name}\n`);
    } catch (error) {
      failed++;
      process.stdout.write(`  ✘ ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
  }
  return { passed, failed };
}
