// In: a path. Out: the files of the nearest `.probity/` folder above it, as the core reads them. For Node hosts.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { BookFile } from '../core/protocol/page.ts';

const wanted = /\.(?:ya?ml|md|txt)$/;
const largest = 1_000_000;

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The folder that holds the nearest `.probity/` at or above `folder`, or undefined. */
export function probityAbove(folder: string): string | undefined {
  for (let at = folder; ; ) {
    if (isFolder(join(at, '.probity'))) return at;
    const up = dirname(at);
    if (up === at) return undefined;
    at = up;
  }
}

/** Every page, list and table of `holder/.probity/`, with paths such as `.probity/people.yaml`; what cannot be read is left out. */
export function readProbity(holder: string): readonly BookFile[] {
  const root = join(holder, '.probity');
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && wanted.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .flatMap((path): readonly BookFile[] => {
      try {
        if (statSync(path).size > largest) return [];
        return [{ path: `.probity/${relative(root, path).split(sep).join('/')}`, text: readFileSync(path, 'utf8') }];
      } catch {
        return [];
      }
    });
}
