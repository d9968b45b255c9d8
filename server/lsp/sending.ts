// In: documents that have changed. Out: their diagnostics, sent with their version to a client that does not ask for them. Edits that
// come fast are gathered, so that a long draft is not read once for every letter.
import { type Diagnostic, ResponseError } from 'vscode-languageserver';
import type { Look } from './desk.ts';
import type { Reading } from './reviews.ts';

/** Runs something after a while; what it gives back calls it off. */
export type Later = (run: () => void, milliseconds: number) => () => void;
export type Send = (params: { uri: string; version?: number; diagnostics: Diagnostic[] }) => void;

const gathering = 20;

export type Sender = {
  readonly opened: (uri: string) => void;
  readonly changed: (uri: string) => void;
  readonly closed: (uri: string) => void;
};

export function keepSending(
  lookAt: (uri: string) => Promise<Look | undefined>,
  diagnosticsIn: (reading: Reading) => Diagnostic[],
  send: Send,
  failed: (error: unknown) => void,
  later: Later,
): Sender {
  const waiting = new Map<string, () => void>();

  async function sendNow(uri: string): Promise<void> {
    try {
      const reading = (await lookAt(uri))?.read();
      if (reading !== undefined) send({ uri, version: reading.version, diagnostics: diagnosticsIn(reading) });
    } catch (error) {
      // Moved on: the edit that did it has asked for the next.
      if (!(error instanceof ResponseError)) failed(error);
    }
  }

  function soon(uri: string, milliseconds: number): void {
    if (waiting.has(uri)) return;
    const run = (): void => {
      waiting.delete(uri);
      void sendNow(uri);
    };
    waiting.set(uri, later(run, milliseconds));
  }

  return {
    opened: (uri) => soon(uri, 0),
    changed: (uri) => soon(uri, gathering),
    closed: (uri) => {
      waiting.get(uri)?.();
      waiting.delete(uri);
      send({ uri, diagnostics: [] });
    },
  };
}
