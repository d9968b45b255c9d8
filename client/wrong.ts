// In: the two commands behind "This is wrong". Out: the council's page that was written into is saved, so that it counts; or a report stands
// in a new document, to be read by the writer, and sent by the writer alone.
import { commands, type ExtensionContext, Uri, window, workspace } from 'vscode';
import type { Ask } from './book.ts';

async function save(uris: unknown): Promise<void> {
  if (!Array.isArray(uris)) return;
  for (const uri of uris) if (typeof uri === 'string') await (await workspace.openTextDocument(Uri.parse(uri))).save();
}

const reportText = (version: unknown, facts: string): string =>
  [
    'A false alarm, for the people who make Probity',
    '',
    'Nothing of this has been sent. Names, places and numbers were taken out of the sentence: read whether it still tells too much, then',
    'paste it into a new issue, “A false alarm”, or throw it away. == stands on both sides of the words that were underlined.',
    '',
    `Version: ${String(version)}`,
    facts,
    '',
    'Why is it all right as it stands?',
    '',
    '',
  ].join('\n');

export function registerWrong(context: ExtensionContext, ask: Ask): void {
  const version: unknown = context.extension.packageJSON.version;
  const report = async (finding: unknown): Promise<void> => {
    const facts = await ask<string | null>('probity/falseAlarm', { ...Object(finding) });
    if (facts === undefined || facts === null) return;
    // Plain text, or the sentence would be marked again.
    const content = reportText(version, facts);
    await window.showTextDocument(await workspace.openTextDocument({ language: 'plaintext', content }));
  };
  context.subscriptions.push(
    commands.registerCommand('probity.saveTaught', save),
    commands.registerCommand('probity.reportFalseAlarm', report),
  );
}
