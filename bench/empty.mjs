// In: a folder. Out: a server in it that has our libraries and nothing else, for benchmarks to stand ours beside.
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

/** One file for Node from a few lines. */
export const bundle = (outfile, contents) =>
  build({
    stdin: { resolveDir: resolve('.'), contents },
    bundle: true,
    minify: !process.env.PLAIN,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    outfile,
  });

export async function emptyServer(folder) {
  const file = join(folder, 'empty.cjs');
  await bundle(
    file,
    `import { createConnection, ProposedFeatures, TextDocuments, TextDocumentSyncKind } from 'vscode-languageserver/node';
     import { TextDocument } from 'vscode-languageserver-textdocument';
     const c = createConnection(ProposedFeatures.all); const d = new TextDocuments(TextDocument);
     c.onInitialize(() => ({ capabilities: { textDocumentSync: TextDocumentSyncKind.Incremental, diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } }));
     c.languages.diagnostics.on((p) => ({ kind: 'full', items: [], size: d.get(p.textDocument.uri)?.getText().length }));
     d.listen(c); c.listen();`,
  );
  return file;
}
