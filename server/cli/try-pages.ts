// In: clause pages, or none for all of them. Out: the examples that fail, a line each, and how many hold; exit 1 where one fails.
import { resolve } from 'node:path';
import { tryAll } from '../core/protocol/examples.ts';
import { language, setupFor } from './setup.ts';

export async function tryPages(paths: readonly string[], write: (text: string) => Promise<void>): Promise<number> {
  const { protocol, faults } = setupFor(resolve(paths[0] ?? '.'));
  const words = language();
  let good = 0;
  let bad = 0;
  const wanted = protocol.pages.filter(
    (p) =>
      paths.length === 0 || paths.some((path) => path === p.clause || path.endsWith(p.path) || p.path.includes(path)),
  );
  for (const page of wanted) {
    for (const { example, message } of tryAll(page, protocol, words)) {
      if (message === undefined) good++;
      else {
        bad++;
        const kind = 'asks' in example ? (example.asks ? 'asks' : 'does not ask') : example.flags ? 'flag' : 'allow';
        await write(`${page.path}: ${kind}: ${message}\n`);
      }
    }
  }
  for (const f of faults) await write(`${f.path}: fault: ${f.message}\n`);
  await write(`${good} hold, ${bad} fail, ${faults.length} faults\n`);
  return bad + faults.length > 0 ? 1 : 0;
}
