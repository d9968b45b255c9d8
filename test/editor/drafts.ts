// In: the words of a draft. Out: it is open in the editor, and what Probity marks in it, once that is there.
import * as vscode from 'vscode';

export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** VS Code cancels a request when another provider registers meanwhile: asked again until it answers. */
export async function eventually<T>(ask: () => Thenable<T> | T, good: (answer: T) => boolean): Promise<T> {
  for (let i = 0; ; i++) {
    try {
      const answer = await ask();
      if (good(answer) || i > 200) return answer;
    } catch (error) {
      if (i > 200 || !(error instanceof Error) || !error.message.includes('Cancel')) throw error;
    }
    await pause(100);
  }
}

export async function open(content: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await vscode.window.showTextDocument(document);
  return document;
}

export const ours = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter((d) => d.source === 'Probity');

export const found = (document: vscode.TextDocument, n: number): Promise<readonly vscode.Diagnostic[]> =>
  eventually(
    () => ours(document),
    (all) => all.length === n,
  );

export const blog = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';
