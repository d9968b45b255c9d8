// In: nothing. Out: the counts of all tests that need an editor or a browser: the suites in the extension host, other editors, the web,
// then each person's path.
import { clientTests } from '../clients/all.ts';
import { scenarios } from '../scenarios/all.ts';
import { webTests } from '../web/all.ts';
import { webHostTests } from '../web-host/all.ts';
import { pack } from './pack.ts';
import { type Count, runInEditor } from './run-editor.ts';

export async function editorTests(): Promise<Count> {
  let { passed, failed } = await runInEditor();
  if (process.platform !== 'linux') {
    process.stdout.write(
      "Not run here: the server in a browser, and a person's path by keyboard (they need Chromium and VS Code from npm packages, on Linux).\n",
    );
    return { passed, failed };
  }
  const vsix = pack();
  const tests = [
    ...clientTests,
    ...webTests,
    ...webHostTests(vsix),
    ...scenarios.map(({ name, run }) => ({ name, run: () => run(vsix) })),
  ];
  for (const { name, run } of tests) {
    try {
      await run();
      passed++;
      process.stdout.write(`  ✔ ${name}\n`);
    } catch (error) {
      failed++;
      process.stdout.write(`  ✘ ${name}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
  }
  return { passed, failed };
}
