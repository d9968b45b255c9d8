// In: nothing. Out: the counts of all tests that need an editor or a browser: the suites in the extension host, other editors, the web,
// then each person's path.
import { clientTests } from '../clients/all.ts';
import { scenarios } from '../scenarios/all.ts';
import { webTests } from '../web/all.ts';
import { webHostTests } from '../web-host/all.ts';
import { pack } from './pack.ts';
import { type Count, runInEditor } from './run-editor.ts';
import { type Edition, editions } from './vscode.ts';

/** Both here; on CI elsewhere the one that VSCODE_VERSION names. */
function editionsHere(): readonly Edition[] {
  const version = process.env['VSCODE_VERSION'];
  const named = (['current', 'oldest'] as const).filter((e) => editions[e].desktop === version);
  return process.platform !== 'linux' && named.length > 0 ? named : ['current', 'oldest'];
}

export async function editorTests(): Promise<Count> {
  const vsix = pack();
  const counts: Count[] = [];
  for (const edition of editionsHere()) {
    process.stdout.write(`\nIn the extension host of VS Code, ${edition}:\n`);
    counts.push(await runInEditor(vsix, edition));
  }
  let passed = counts.reduce((n, c) => n + c.passed, 0);
  let failed = counts.reduce((n, c) => n + c.failed, 0);
  if (process.platform !== 'linux') {
    process.stdout.write(
      "Not run here: the server in a browser, and a person's path by keyboard (they need Chromium and VS Code from npm packages, on Linux).\n",
    );
    return { passed, failed };
  }
  const tests = [
    ...clientTests,
    ...webTests,
    ...webHostTests(vsix),
    ...(await scenarios()).map(({ name, run }) => ({ name, run: () => run(vsix) })),
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
