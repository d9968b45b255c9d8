// In: a block's words and the names found in it. Out: the capitals that no name holds, and that may be a later mention of somebody.
import type { Word } from '../language/words.ts';
import type { NameMention } from './name-mention.ts';
import { runAt } from './name-runs.ts';
import { bodies } from './not-names.ts';
import type { LoneCapital } from './people.ts';

/**
 * Capitals outside the names found, each alone or at the end of words that are no name: what may be a later mention of somebody whom the
 * draft names elsewhere. Those inside "Hart Lane" or "the Rosa Parks Centre" are left out.
 */
export function loneCapitals(
  words: readonly Word[],
  text: string,
  names: readonly NameMention[],
): readonly LoneCapital[] {
  const out: LoneCapital[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    while (names[next] !== undefined && (names[next]?.to ?? 0) <= at) next++;
    const name = names[next];
    if (name !== undefined && name.from <= at) {
      at = name.to;
      continue;
    }
    const run = runAt(words, text, at);
    if (run === undefined) {
      at++;
      continue;
    }
    const to = name === undefined ? run.to : Math.min(run.to, name.from);
    const parts = run.parts.filter((p) => p.kind === 'name' && p.at < to);
    const last = parts.at(-1);
    const body = parts.some((p, i) => bodies.has(words[p.at]?.text ?? '') && i > 0);
    const word = words[last?.at ?? -1];
    if (word !== undefined && !body && parts.length < 4) out.push({ text: word.text, span: word.span });
    at = Math.max(to, at + 1);
  }
  return out;
}
