// In: a VS Code and a version. Out: the same VS Code, calling itself by that version in everything that asks: for a version that npm does not
// have. What it shares with the first is linked and not copied.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VsCode } from './vscode.ts';

function linkAll(from: string, to: string, except: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) if (!except.includes(name)) symlinkSync(join(from, name), join(to, name));
}

/** Programs look for what belongs to them from where they lie, so they must lie in the copy. */
const copyOf = (from: string, to: string): void =>
  cpSync(from, to, { recursive: true, filter: (path) => !path.endsWith('.map') });

/** The version stands in the manifests and in each bundle, as the package's and as the product's. */
function rename(folder: string, from: string, to: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !/\.js(?:on)?$/.test(entry.name)) continue;
    const path = join(entry.parentPath, entry.name);
    const text = readFileSync(path, 'utf8');
    const renamed = text.replace(/\b(version"?: ?")([\d.]+)"/g, (all, key: string, found: string) =>
      found === from ? `${key}${to}"` : all,
    );
    if (renamed !== text) writeFileSync(path, renamed);
  }
}

/** Makes one for the time of some work. */
export async function withOlder(at: VsCode, version: string, work: (older: VsCode) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'pbo-'));
  try {
    const modules = join(folder, 'node_modules');
    const codeServer = join(modules, 'code-server');
    linkAll(join(at.codeServer, '..'), modules, ['code-server']);
    linkAll(at.codeServer, codeServer, ['out', 'lib']);
    copyOf(join(at.codeServer, 'out'), join(codeServer, 'out'));
    const [from, to] = [join(at.codeServer, 'lib/vscode'), join(codeServer, 'lib/vscode')];
    const own = ['out', 'package.json', 'product.json'];
    linkAll(from, to, own);
    for (const name of own) copyOf(join(from, name), join(to, name));
    rename(to, at.version, version);
    await work({ ...at, codeServer, version });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
