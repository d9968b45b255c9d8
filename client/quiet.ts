// In: nothing. Out: a log that keeps nothing, for what a language client traces: whole messages, and so whole drafts. Its level never
// says "trace", so that no setting can turn tracing on.
import { Disposable, LogLevel, type LogOutputChannel } from 'vscode';

const nothing = (): void => undefined;

export const quietChannel: LogOutputChannel = {
  name: 'Probity trace',
  logLevel: LogLevel.Info,
  onDidChangeLogLevel: () => new Disposable(nothing),
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  append: nothing,
  appendLine: nothing,
  replace: nothing,
  clear: nothing,
  show: nothing,
  hide: nothing,
  dispose: nothing,
};
