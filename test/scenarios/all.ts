// Every path that a person takes through the editor: each other file in this folder is one, and they run in the order of their names.
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Scenario = { readonly name: string; readonly run: (vsix: string) => Promise<void> };

/** Where esbuild.mjs puts this folder. */
const built = resolve('dist/test/scenarios');

export async function scenarios(): Promise<readonly Scenario[]> {
  const files = readdirSync(built).filter((file) => file.endsWith('.mjs') && file !== 'all.mjs');
  return Promise.all(
    files.sort().map(async (file) => {
      const { scenario } = (await import(pathToFileURL(join(built, file)).href)) as { readonly scenario: Scenario };
      return scenario;
    }),
  );
}
