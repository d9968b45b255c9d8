// The built server in other editors: each opens a draft with an accent and an emoji before the words, sees, hovers, mends, saves, undoes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { program } from '../rig/system.ts';

const before =
  '---\ntitle: "Baths: what happens next"\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n# The baths\n\nCafé 🙂 Cllr Moss is a liar who promised us a new roof for the baths and then voted it down.\n';
const after = before
  .replace('is a liar who promised', 'promised')
  .replace('voted it down.', 'voted it down. I disagree with that decision.');
const steps = ['initialize', 'diagnostic', 'hover', 'fix', 'write', 'undo', 'end'];

/** Runs one editor in folders of its own. Every step must say that it held: one that dies early must not look like a pass. */
function through(what: 'Neovim' | 'Emacs', args: readonly string[]): void {
  const work = mkdtempSync(join(tmpdir(), 'pbx-'));
  try {
    const [home, draft, mended] = [join(work, 'home'), join(work, 'baths.md'), join(work, 'mended.txt')];
    mkdirSync(home);
    writeFileSync(draft, before);
    writeFileSync(mended, after);
    const done = spawnSync(program(what), args, {
      cwd: work,
      encoding: 'utf8',
      timeout: 90_000,
      killSignal: 'SIGKILL',
      env: {
        PATH: process.env['PATH'] ?? '',
        LANG: 'C.UTF-8',
        TERM: 'dumb',
        HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_DATA_HOME: home,
        XDG_STATE_HOME: home,
        XDG_CACHE_HOME: home,
        PROBITY_NODE: process.execPath,
        PROBITY_SERVER: resolve('dist/server.cjs'),
        PROBITY_DRAFT: draft,
        PROBITY_MENDED: mended,
      },
    });
    const said = `${done.stdout}${done.stderr}`;
    const held = [...said.matchAll(/^held: (\w+)\r?$/gm)].map((m) => m[1]);
    if (done.status !== 0 || held.join() !== steps.join())
      throw new Error(`${what} ended with ${done.status ?? done.signal ?? String(done.error)}:\n${said}`);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const script = (name: string): string => resolve('test/clients', name);

export const clientTests: readonly { readonly name: string; readonly run: () => Promise<void> }[] = [
  {
    name: 'Neovim, without a window: diagnostics, hover, fix, write, undo',
    run: async () => through('Neovim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-S', script('neovim.lua')]),
  },
  {
    name: 'Emacs with eglot, in batch mode: the same',
    run: async () => through('Emacs', ['--batch', '-q', '-l', script('emacs.el')]),
  },
];
