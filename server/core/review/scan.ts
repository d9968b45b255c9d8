// In: a block and the protocol. Out: what its text alone gives: facts, phrase matches, hits of checks. Remembered by the text.
import type { Block } from '../draft/draft.ts';
import { type BlockFacts, factsOf } from '../facts/facts.ts';
import type { Hit } from '../protocol/checks.ts';
import type { Match } from '../protocol/matcher.ts';
import type { Rule } from '../protocol/page.ts';
import type { Protocol } from '../protocol/protocol.ts';

export type CheckHits = { readonly check: string; readonly hits: readonly Hit[]; readonly failed: boolean };

export type Scan = {
  readonly facts: BlockFacts;
  readonly matches: readonly Match<Rule>[];
  readonly checks: readonly CheckHits[];
};

/** What reviews of one document leave for the next: scans of the last generation only, so nothing needs a limit. */
export type Memory = { protocol: Protocol | undefined; scans: Map<string, Scan> };

export const newMemory = (): Memory => ({ protocol: undefined, scans: new Map() });

export function scanBlock(block: Pick<Block, 'text' | 'opaque'>, foreign: boolean, protocol: Protocol): Scan {
  const identifiersOnly = block.opaque || foreign;
  const facts = factsOf(block.text, identifiersOnly);
  const mentions = new Map<number, number[]>();
  for (const m of facts.mentions) mentions.set(m.from, [...(mentions.get(m.from) ?? []), m.to]);
  const none: readonly number[] = [];
  const matches = identifiersOnly ? [] : protocol.matcher(facts.words, (at) => mentions.get(at) ?? none);
  const checks: CheckHits[] = [];
  for (const { id, run } of protocol.blockChecks) {
    try {
      const hits = run(facts);
      if (hits.length > 0) checks.push({ check: id, hits, failed: false });
    } catch {
      // The fault is ours; the draft's other findings must not suffer, and the error may hold draft text.
      checks.push({ check: id, hits: [], failed: true });
    }
  }
  return { facts, matches, checks };
}
