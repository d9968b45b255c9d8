// In: nothing. Out: how many tests passed and failed in the extension host of a real VS Code, with this tree as the extension.
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runTests } from '@vscode/test-electron';

export type Count = { readonly passed: number; readonly failed: number };

/** Linux has no VS Code to download here, and takes the one made of npm packages; elsewhere the desktop one is downloaded. */
export async function runInEditor(): Promise<Count> {
  const work = mkdtempSync(join(tmpdir(), 'pbe-'));
  const folder = join(work, 'ws');
  const counts = join(work, 'counts.json');
  mkdirSync(folder);
  cpSync('samples', folder, { recursive: true });
  const shim = resolve('dist/test/rig/code-shim.mjs');
  if (existsSync(shim)) chmodSync(shim, 0o755);
  try {
    await runTests({
      ...(process.platform === 'linux' ? { vscodeExecutablePath: shim } : {}),
      extensionDevelopmentPath: resolve('.'),
      extensionTestsPath: resolve('dist/test/editor/index.cjs'),
      extensionTestsEnv: { PROBITY_TEST_COUNTS: counts },
      launchArgs: [folder, `--extensions-dir=${join(work, 'ext')}`, `--user-data-dir=${join(work, 'data')}`],
    }).catch((error: unknown) => process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`));
    return existsSync(counts) ? (JSON.parse(readFileSync(counts, 'utf8')) as Count) : { passed: 0, failed: 1 };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
