// In: the line above a draft that says what it was taken for, or a command. Out: what the writer says it is, written into its front matter.
// The choices are the server's own code actions, each made for the text as it stands.
import { type CodeAction, commands, Range, Uri, window, workspace } from 'vscode';

const kind = 'refactor.rewrite.probity.profile';

const actionsFor = async (uri: Uri): Promise<readonly CodeAction[]> => {
  const top = new Range(0, 0, 0, 0);
  const all = await commands.executeCommand<readonly CodeAction[]>('vscode.executeCodeActionProvider', uri, top, kind);
  return all.filter((a) => a.kind?.value === kind && a.edit !== undefined);
};

/** @param given the draft's address, from the line above it; without one the draft that is shown */
export async function chooseProfile(given: unknown): Promise<void> {
  const uri = typeof given === 'string' ? Uri.parse(given, true) : window.activeTextEditor?.document.uri;
  if (uri === undefined) return;
  const first = await actionsFor(uri);
  if (first.length === 0) {
    void window.showInformationMessage(
      'Nothing to choose here: the draft says what it is in its front matter, or is not being checked.',
    );
    return;
  }
  const chosen = await window.showQuickPick(
    first.map((a) => a.title),
    { placeHolder: 'What kind of writing is this?' },
  );
  if (chosen === undefined) return;
  // The draft may have changed while the list was open: the edit is made for what stands there now.
  const edit = (await actionsFor(uri)).find((a) => a.title === chosen)?.edit;
  if (edit !== undefined) await workspace.applyEdit(edit);
}
