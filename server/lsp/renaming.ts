// In: the files that a fix renames, as the draft writes them, and where the draft lies. Out: the renamings for the client; none where one of
// them cannot be made: the file is not there, the new name is taken, or it lies outside the folder.
import type { RenameFile } from 'vscode-languageserver';
import type { Renames } from '../core/review/finding.ts';
import { addressBelow, pathBelow, plainUri } from './addresses.ts';
import type { Client } from './client.ts';
import type { Host } from './host.ts';

export type Renamer = (renames: Renames) => readonly RenameFile[];

/** An address beside the draft, or from the folder where it begins with a slash. */
function addressOf(target: string, draft: string, folder: string): string | undefined {
  let base = target.startsWith('/') ? folder.replace(/\/+$/, '') : draft.slice(0, draft.lastIndexOf('/'));
  const names: string[] = [];
  for (const part of target.split('/')) {
    if (part === '..') {
      if (names.pop() === undefined) base = base.slice(0, base.lastIndexOf('/'));
    } else if (part !== '' && part !== '.') names.push(part);
  }
  const path = names.join('/');
  const plain = /%[\da-f]{2}/i.test(path) ? plainUri(path) : path;
  const address = addressBelow(base, plain);
  return pathBelow(folder, address) === undefined ? undefined : address;
}

/** @param folder that no file may lie outside */
export function renamerFor(draft: string, folder: string | undefined, client: Client, host: Host): Renamer {
  const hasFile = (uri: string): boolean => {
    try {
      return host.hasFile?.(uri) === true;
    } catch {
      return false;
    }
  };
  return ({ files }) => {
    if (folder === undefined || !client.renamesFiles || !draft.startsWith('file:')) return [];
    const all = files.flatMap(({ from, to }): readonly RenameFile[] => {
      const [oldUri, newUri] = [addressOf(from, draft, folder), addressOf(to, draft, folder)];
      return oldUri === undefined || newUri === undefined || !hasFile(oldUri) || hasFile(newUri)
        ? []
        : [{ kind: 'rename', oldUri, newUri, options: { overwrite: false, ignoreIfExists: false } }];
    });
    return all.length === files.length ? all : [];
  };
}
