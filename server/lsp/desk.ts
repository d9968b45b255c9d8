// In: documents as they are opened, changed and closed. Out: for a request about one, what it is at that moment, or why there is no
// answer: it was closed, it moved on while we looked, or the client no longer asks.
import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { cancelled, movedOn } from './answers.ts';
import { openReader, type Reading, type Surroundings } from './reviews.ts';

/** `resultId` names the answer before it is made: the document, its version, and the edition of what surrounds it. */
export type Look = { readonly resultId: string; readonly read: () => Reading };

export type Desk = {
  readonly put: (document: TextDocument) => void;
  readonly clear: (uri: string) => void;
  readonly uris: () => readonly string[];
  /**
   * @param moved what is thrown where the document changes meanwhile
   * @returns undefined where the document is not open
   */
  readonly lookAt: (uri: string, token?: CancellationToken, moved?: () => Error) => Promise<Look | undefined>;
};

/** `serial` tells a document from one of the same address and version that was open before. */
type Open = {
  readonly serial: number;
  readonly document: TextDocument;
  readonly read: (around: Surroundings) => Reading;
};

export function openDesk(surroundingsOf: (uri: string) => Promise<Surroundings>): Desk {
  const open = new Map<string, Open>();
  let serials = 0;
  return {
    put: (document) => {
      serials++;
      open.set(document.uri, { serial: serials, document, read: openReader(document) });
    },
    clear: (uri) => void open.delete(uri),
    uris: () => [...open.keys()],
    lookAt: async (uri, token, moved = movedOn) => {
      const it = open.get(uri);
      if (it === undefined) return undefined;
      const { version } = it.document;
      const around = await surroundingsOf(uri);
      if (token?.isCancellationRequested === true) throw cancelled();
      const now = open.get(uri);
      if (now === undefined) return undefined;
      if (now !== it || it.document.version !== version) throw moved();
      return { resultId: `${it.serial}.${version}.${around.edition}`, read: () => it.read(around) };
    },
  };
}
