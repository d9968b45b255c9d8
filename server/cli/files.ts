// In: paths as given on the command line. Out: the drafts they name, each with its text or the reason why there is none.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { text as readStream } from 'node:stream/consumers';
import { globSync } from 'tinyglobby';
import { longestDraft } from '../core/draft/guard.ts';
import { isDraft } from '../core/review/which.ts';

export type File = {
  /** As given, or folder + relative. */
  readonly path: string;
  /** Where its `.probity/` is looked for from. */
  readonly folder: string;
  readonly text: string;
  readonly problem: string | undefined;
};

const markdown = /\.(?:md|markdown)$/i;
const slashed = (path: string): string => path.split(sep).join('/');
const isPattern = (path: string): boolean => /[*?[\]{}]/.test(path);

/** Two bytes a character at most are Markdown that can be checked; a larger file is not even read. */
const largest = longestDraft * 4;

function open(path: string, shown: string): File {
  const folder = dirname(resolve(path));
  const failed = (problem: string): File => ({ path: shown, folder, text: '', problem });
  try {
    const { size } = statSync(path);
    if (size > largest) return failed(`too large: ${size} bytes`);
    return { path: shown, folder, text: readFileSync(path, 'utf8'), problem: undefined };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return failed(
      code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'it may not be read' : 'it cannot be read',
    );
  }
}

function inFolder(folder: string): readonly File[] {
  const below = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && markdown.test(entry.name))
    .map((entry) => slashed(relative(folder, join(entry.parentPath, entry.name))))
    .filter((path) => !/(?:^|\/)(?:node_modules|\.git)\//.test(path))
    .sort();
  return below
    .map((path) => open(join(folder, path), slashed(join(folder, path))))
    .filter((f) => f.problem !== undefined || isDraft(slashed(relative(folder, resolve(f.path))), f.text, [], []));
}

/** The drafts that paths name, in order, none twice. `-` is standard input. */
export async function filesOf(paths: readonly string[]): Promise<readonly File[]> {
  const files: File[] = [];
  for (const path of paths) {
    if (path === '-') {
      files.push({ path: '-', folder: process.cwd(), text: await readStream(process.stdin), problem: undefined });
    } else if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) files.push(...inFolder(path));
    else if (statSync(path, { throwIfNoEntry: false }) === undefined && isPattern(path)) {
      const found = globSync(slashed(path), {
        absolute: isAbsolute(path),
        ignore: ['**/node_modules/**'],
        expandDirectories: false,
      })
        .filter((p) => markdown.test(p))
        .sort();
      if (found.length === 0)
        files.push({ path, folder: process.cwd(), text: '', problem: 'no draft matches the pattern' });
      files.push(
        ...found
          .map((p) => open(p, slashed(p)))
          .filter((f) => isDraft(slashed(relative(process.cwd(), resolve(f.path))), f.text, [], [])),
      );
    } else files.push(open(path, path));
  }
  const seen = new Set<string>();
  return files.filter((f) => !seen.has(f.path) && seen.add(f.path));
}
