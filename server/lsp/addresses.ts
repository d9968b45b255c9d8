// In: addresses (URIs) as clients write them. Out: where a document stands among folders. Only text: nothing is looked up.

/** An address as it is compared: clients differ in what they escape and in the case of a drive letter. */
export function plainUri(uri: string): string {
  let plain = uri;
  try {
    plain = decodeURIComponent(uri);
  } catch {
    // A lone `%` is not an escape: the address stands as it is.
  }
  return plain.replace(/^file:\/\/\/([A-Z]):/, (_, drive: string) => `file:///${drive.toLowerCase()}:`);
}

export const sameUri = (a: string, b: string): boolean => plainUri(a) === plainUri(b);

/** A new document that already has a name for its file stands where the file will be. */
const placed = (uri: string): string => uri.replace(/^untitled:(?=\/)/i, 'file://');

/** Every folder above a document, nearest first; none for a document that stands nowhere. */
export function foldersAbove(uri: string): readonly string[] {
  const parts = /^([a-z][\w+.-]*:(?:\/\/[^/]*)?)?(\/(?!\/)[^?#]*)$/i.exec(placed(uri));
  if (parts === null) return [];
  const [, authority = '', path = ''] = parts;
  const names = path.split('/').slice(1, -1);
  return names.map((_, i) => `${authority}/${names.slice(0, names.length - i).join('/')}`);
}

/** A document's path below a folder, with forward slashes, or undefined where it is not below it. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const above = `${plainUri(folder).replace(/\/+$/, '')}/`;
  const plain = plainUri(placed(uri));
  return plain.startsWith(above) ? plain.slice(above.length) : undefined;
}

/** The nearest of several folders that a document stands in. */
export function folderOf(folders: readonly string[], uri: string): string | undefined {
  return folders.filter((f) => pathBelow(f, uri) !== undefined).sort((a, b) => b.length - a.length)[0];
}

/** The last part of an address, as a person would call the document. */
export const nameOf = (uri: string): string => /[^/:]*$/.exec(plainUri(uri))?.[0] ?? '';

/** The address of a file below a folder. */
export const addressBelow = (folder: string, path: string): string =>
  `${folder.replace(/\/+$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;

/**
 * Documents that are another document seen through an editor's window: an old revision beside a comparison, the log, a
 * page shown by ourselves. To mark them would show each finding twice.
 */
export const isView = (uri: string): boolean =>
  /^(?:git|gitlens[\w-]*|gitfs|scm-history-item|probity|output|review|pr|vscode-scm|vscode-local-history|walkThrough|vscode-chat[\w-]*|comment)(?::)/i.test(
    uri,
  );
