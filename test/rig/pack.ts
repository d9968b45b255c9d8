// In: this tree, built. Out: the extension packaged as a user gets it: dist/probity.vsix.
import { spawnSync } from 'node:child_process';

/** Packages the extension as `npm run package` does, and gives the path of the package; throws what the packager said where it cannot. */
export function pack(): string {
  const shell = process.platform === 'win32';
  const done = spawnSync('npm', ['run', '--silent', 'package'], { encoding: 'utf8', shell });
  if (done.status !== 0) throw new Error(`the extension could not be packaged:\n${done.stdout}${done.stderr}`);
  return 'dist/probity.vsix';
}
