// In: a packed extension. Out: how many tests passed and failed in the extension host of a real VS Code that has it installed: the current
// one and the oldest that the manifest allows.
import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { type Edition, editions } from './vscode.ts';

export type Count = { readonly passed: number; readonly failed: number };

/** The suites need an extension under development to run in; ours is installed, so this one is empty. */
const harness = { name: 'harness', publisher: 'probity-tests', version: '0.0.0', engines: { vscode: '^1.93.0' } };

/** Desktop VS Code, downloaded, with the package put in by its own command line. */
async function desktop(vsix: string, edition: Edition, folders: readonly string[]): Promise<string> {
  const executable = await downloadAndUnzipVSCode(editions[edition].desktop);
  const [cli = executable, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable);
  const own = args.filter((a) => !/^--(?:extensions-dir|user-data-dir)=/.test(a));
  const done = spawnSync(cli, [...own, ...folders, '--install-extension', vsix, '--force'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`${vsix} could not be installed:\n${done.stdout}${done.stderr}`);
  return executable;
}

/** Linux has no VS Code to download here, and takes the one made of npm packages; elsewhere the desktop one is downloaded. */
export async function runInEditor(vsix: string, edition: Edition): Promise<Count> {
  const work = mkdtempSync(join(tmpdir(), 'pbe-'));
  const [folder, development, counts] = [join(work, 'ws'), join(work, 'harness'), join(work, 'counts.json')];
  const folders = [`--extensions-dir=${join(work, 'ext')}`, `--user-data-dir=${join(work, 'data')}`];
  for (const made of [folder, development]) mkdirSync(made);
  cpSync('samples', folder, { recursive: true });
  writeFileSync(join(development, 'package.json'), JSON.stringify(harness));
  const shim = resolve('dist/test/rig/code-shim.mjs');
  const linux = process.platform === 'linux';
  if (linux) chmodSync(shim, 0o755);
  try {
    await runTests({
      vscodeExecutablePath: linux ? shim : await desktop(resolve(vsix), edition, folders),
      extensionDevelopmentPath: development,
      extensionTestsPath: resolve('dist/test/editor/index.cjs'),
      extensionTestsEnv: { PROBITY_TEST_COUNTS: counts, PROBITY_TEST_EDITION: edition },
      launchArgs: [folder, ...folders, ...(linux ? [`--vsix=${resolve(vsix)}`, `--edition=${edition}`] : [])],
    }).catch((error: unknown) => process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`));
    return existsSync(counts) ? (JSON.parse(readFileSync(counts, 'utf8')) as Count) : { passed: 0, failed: 1 };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
