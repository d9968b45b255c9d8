// In: nothing. Out: the counts of all tests that need an editor: the suites in the extension host, then each person's path.
import { scenarios } from '../scenarios/all.ts';
import { pack } from './pack.ts';
import { type Count, runInEditor } from './run-editor.ts';

export async function editorTests(): Promise<Count> {
  let { passed, failed } = await runInEditor();
  if (process.platform !== 'linux') {
    process.stdout.write("Not run here: a person's path by keyboard (it needs VS Code from npm packages, on Linux).\n");
    return { passed, failed };
  }
  const vsix = pack();
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
