// In: this tree, built. Out: the extension packaged as a user gets it: dist/probity.vsix.
import { spawnSync } from 'node:child_process';

const flags = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];

/** Packages the extension and gives the path of the package; throws what the packager said where it cannot. */
export function pack(): string {
  const vsix = 'dist/probity.vsix';
  const shell = process.platform === 'win32';
  const done = spawnSync('npx', ['vsce', 'package', ...flags, '--out', vsix], { encoding: 'utf8', shell });
  if (done.status !== 0) throw new Error(`the extension could not be packaged:\n${done.stdout}${done.stderr}`);
  return vsix;
}
