// In: the name of a program that the tests drive. Out: where it is: named by a variable, on the PATH, or Debian's, installed when we may.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

type Wanted = { readonly names: readonly string[]; readonly variable: string; readonly packages: readonly string[] };

const programs = {
  Chromium: { names: ['chromium', 'chromium-browser', 'google-chrome'], variable: 'CHROMIUM', packages: ['chromium'] },
  Neovim: { names: ['nvim'], variable: 'NVIM', packages: ['neovim'] },
  Emacs: { names: ['emacs'], variable: 'EMACS', packages: ['emacs-nox', 'elpa-eglot'] },
} as const satisfies Readonly<Record<string, Wanted>>;

function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(names: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((f) => f !== '');
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runs);
}

/** Debian's packages, where we are root and have apt-get: what a container and CI are. */
function install(what: string, packages: readonly string[]): void {
  if (process.getuid?.() !== 0 || !runs('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  process.stderr.write(`Installing ${what} for the editor tests …\n`);
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  }
}

/** The path of a program; throws a message that says how to get it. */
export function program(what: keyof typeof programs): string {
  const { names, variable, packages }: Wanted = programs[what];
  const given = process.env[variable];
  if (given !== undefined && runs(given)) return given;
  if (onPath(names) === undefined) install(what, packages);
  const found = onPath(names);
  if (found === undefined) {
    throw new Error(
      `The editor tests need ${what}. Install it (Debian: apt-get install ${packages.join(' ')}), or name it: ${variable}=/path/to/it`,
    );
  }
  return found;
}
