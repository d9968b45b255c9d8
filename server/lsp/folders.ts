// In: a folder's address. Out: the files of its `.probity` folder: read by the host where it can, else by the client. None at all in
// a folder that the writer does not trust: a page may switch a clause off.
import type { BookFile } from '../core/protocol/page.ts';
import { type Client, entryOf } from './client.ts';
import type { Host } from './host.ts';

/** Asked of a client that says it reads folders. In: `{ folder }`. Out: the files, or null. */
export const folderRequest = 'probity/folder';
/** Told by the client once the writer trusts the folder. */
export const trustedNotification = 'probity/trusted';

function filesOf(answer: unknown): readonly BookFile[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  return answer.flatMap((entry: unknown): readonly BookFile[] => {
    const [path, text] = [entryOf(entry, 'path'), entryOf(entry, 'text')];
    return typeof path === 'string' && typeof text === 'string' && path.startsWith('.probity/') ? [{ path, text }] : [];
  });
}

export const folderReader =
  (
    host: Host,
    client: () => Pick<Client, 'readsFolders'>,
    trusted: () => boolean,
    ask: (folder: string) => Promise<unknown>,
  ) =>
  async (folder: string): Promise<readonly BookFile[] | undefined> => {
    if (!trusted()) return undefined;
    if (host.canRead?.(folder) === true) return host.readFolder?.(folder);
    return client().readsFolders ? filesOf(await ask(folder)) : undefined;
  };
