// In: a file. Out: the protocol and the workspace that hold for it: the shipped book, and the nearest `.probity/` folder's own.

import checks from 'bundled:checks';
import pages from 'bundled:pages';
import { createRequire } from 'node:module';
import { join, sep } from 'node:path';
import type { Language } from '../core/language/language.ts';
import type { Fault } from '../core/protocol/page.ts';
import { compileProtocol, type Protocol } from '../core/protocol/protocol.ts';
import { readWorkspace } from '../core/review/read-workspace.ts';
import type { Workspace } from '../core/review/workspace.ts';
import { probityAbove, readProbity } from '../host/probity-folder.ts';

export type Setup = {
  readonly protocol: Protocol;
  readonly workspace: Workspace;
  readonly faults: readonly Fault[];
};

const setups = new Map<string, Setup>();

/** The folder that a draft's pictures may lie in: where `.probity/` stands, the folder that the command runs in, or the draft's own. */
export function rootFor(folder: string): string {
  const here = process.cwd();
  return probityAbove(folder) ?? (folder.startsWith(`${here}${sep}`) ? here : folder);
}

/** What holds for drafts in a folder; made once for each `.probity/`. */
export function setupFor(folder: string): Setup {
  const holder = probityAbove(folder) ?? '';
  const known = setups.get(holder);
  if (known !== undefined) return known;
  const own = holder === '' ? [] : readProbity(holder);
  const protocol = compileProtocol([...pages, ...own], checks);
  const { workspace, faults } = readWorkspace(own);
  const place = (f: Fault): Fault => ({
    ...f,
    path: f.path.startsWith('.probity/') ? join(holder, f.path) : `rules/${f.path}`,
  });
  const made = { protocol, workspace, faults: [...protocol.faults, ...faults].map(place) };
  setups.set(holder, made);
  return made;
}

/** The language library, from the file that lies beside this one. */
export function language(): Language {
  const load = createRequire(__filename);
  return (load('./language.cjs') as { readonly loadLanguage: () => Language }).loadLanguage();
}
