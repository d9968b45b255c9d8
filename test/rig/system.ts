// In: nothing. Out: the Chromium that the editor tests drive: $CHROMIUM, one on the PATH, or Debian's, installed when we may.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((f) => f !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runs);
}

/** Debian's package, where we are root and have apt-get: what a container and CI are. */
function install(): void {
  if (process.getuid?.() !== 0 || !runs('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  process.stderr.write('Installing Chromium for the editor tests …\n');
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

/** The path of a Chromium; throws a message that says how to get one. */
export function chromium(): string {
  const given = process.env['CHROMIUM'];
  if (given !== undefined && runs(given)) return given;
  if (onPath() === undefined) install();
  const found = onPath();
  if (found === undefined) {
    throw new Error(
      'The editor tests need Chromium. Install it (Debian: apt-get install chromium), or name it: CHROMIUM=/path/to/chromium',
    );
  }
  return found;
}
