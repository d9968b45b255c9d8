// In: a clause's id, from a link on a finding or picked from the list. Out: the clause's page, rendered, as the server gives it.
import { commands, EventEmitter, type ExtensionContext, Uri, window, workspace } from 'vscode';

/** Asks the server; undefined where it is not running. */
export type Ask = <T>(method: string, params: { readonly [key: string]: unknown }) => Promise<T | undefined>;

type ClausePage = { readonly title: string; readonly markdown: string };
type ClauseName = { readonly clause: string; readonly title: string; readonly section: string };

const scheme = 'probity';

/** The draft that is being read: its council's own pages come before the shipped ones. */
const draftUri = (): string | undefined => {
  const uri = window.activeTextEditor?.document.uri;
  return uri === undefined || uri.scheme === scheme ? undefined : uri.toString();
};

async function pick(ask: Ask): Promise<string | undefined> {
  const names = await ask<readonly ClauseName[]>('probity/clauses', { uri: draftUri() });
  if (names === undefined) return undefined;
  const items = names.map(({ clause, title, section }) => ({
    label: title,
    description: clause,
    detail: section,
    clause,
  }));
  const picked = await window.showQuickPick(items, {
    placeHolder: 'A clause of the protocol',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.clause;
}

async function show(uri: Uri): Promise<void> {
  try {
    await commands.executeCommand('markdown.showPreview', uri);
  } catch {
    // An editor without the Markdown preview still has the words.
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }
}

export function registerClausePages(context: ExtensionContext, ask: Ask): void {
  const changed = new EventEmitter<Uri>();
  const provideTextDocumentContent = async (uri: Uri): Promise<string> => {
    const clause = uri.path.replace(/^\/|\.md$/g, '');
    const page = await ask<ClausePage | null>('probity/clausePage', {
      clause,
      uri: uri.query === '' ? undefined : uri.query,
    });
    return page?.markdown ?? `There is no page for the clause \`${clause}\`.\n`;
  };
  const openClause = async (given: unknown): Promise<void> => {
    const clause = typeof given === 'string' ? given : await pick(ask);
    if (clause === undefined) return;
    const uri = Uri.from({ scheme, path: `/${clause}.md`, query: draftUri() ?? '' });
    // A page that was shown before may have been rewritten since.
    changed.fire(uri);
    await show(uri);
  };
  context.subscriptions.push(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, { onDidChange: changed.event, provideTextDocumentContent }),
    commands.registerCommand('probity.openClause', openClause),
  );
}
