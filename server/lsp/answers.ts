// In: a handler. Out: the same handler, that never fails a client: a mistake of ours is told in the log without a word of the draft,
// and a request that has been overtaken says so in the protocol's own terms.
import { type DiagnosticServerCancellationData, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** The client no longer wants the answer. */
export const cancelled = (): ResponseError<void> => new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');

/** The document has moved on since it was asked about: an answer would speak of other words. */
export const movedOn = (): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');

/** The same for diagnostics, where the client is told to ask again. */
export const askAgain = (): ResponseError<DiagnosticServerCancellationData> =>
  new ResponseError(LSPErrorCodes.ServerCancelled, 'the document has changed', { retriggerRequest: true });

/** A fault as it may be logged: what kind, and where in our code. Its message may hold words of a draft, so it stays out. */
export function faultText(what: string, error: unknown): string {
  if (!(error instanceof Error)) return `${what} failed`;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${what} failed: ${error.name}`, ...frames.slice(0, 6)].join('\n');
}

/**
 * @param empty what is answered where a mistake of ours leaves nothing to say
 * @param log takes a line for the log
 */
export function safely<A extends readonly unknown[], R, E = void>(
  what: string,
  empty: R,
  log: (text: string) => void,
  handler: (...args: A) => Promise<R>,
): (...args: A) => Promise<R | ResponseError<E>> {
  return async (...args) => {
    try {
      return await handler(...args);
    } catch (error) {
      if (error instanceof ResponseError) return error;
      log(faultText(what, error));
      return empty;
    }
  };
}
