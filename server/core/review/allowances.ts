// In: candidates, and what the council's own pages say is fine. Out: the candidates that are left: a sentence that stands under `## Allows` of
// its clause is silent in every draft, and so are the same words in the same setting.
import { sentenceOf } from '../facts/facts.ts';
import { asSentence, oneLine } from '../protocol/allowed.ts';
import type { Candidate } from './candidates.ts';
import type { Case } from './conditions.ts';
import { rankOf } from './folding.ts';

/** How many words on either side make the setting of a word. */
const near = 3;
const wordsIn = (text: string): readonly string[] => oneLine(text).split(' ').filter(Boolean);

/**
 * Marked words with what stands beside them: "reopens the dirty duck on friday". Not where the clause is a grave one or somebody is spoken of:
 * there the words before and behind may turn the sense, and only the whole sentence is what was allowed.
 */
function settingOf(c: Case, { rule, place, marked, captures, person }: Candidate): string | undefined {
  const facts = place === undefined ? undefined : c.scans[place.block]?.facts;
  if (facts === undefined || place === undefined || marked === undefined || person !== undefined) return undefined;
  if (Object.hasOwn(captures, 'person') || rankOf(rule.clause) < rankOf('respect')) return undefined;
  const s = sentenceOf(facts, marked);
  if (marked.start <= s.start && s.end <= marked.end) return undefined;
  const before = wordsIn(facts.text.slice(s.start, marked.start));
  const behind = wordsIn(facts.text.slice(marked.end, s.end).replace(/[.!?…]+["”’')]*\s*$/u, ''));
  return [
    ...(before.length < near ? ['|'] : []),
    ...before.slice(-near),
    ...wordsIn(facts.text.slice(marked.start, marked.end)),
    ...behind.slice(0, near),
    ...(behind.length < near ? ['|'] : []),
  ].join(' ');
}

export function withoutAllowed(c: Case, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter((candidate) => {
    const { rule, seenBy, place, marked } = candidate;
    const texts = [rule, ...(seenBy === undefined ? [] : [seenBy])].flatMap((r) => c.protocol.allowed(r.clause));
    const facts = place === undefined ? undefined : c.scans[place.block]?.facts;
    if (texts.length === 0 || facts === undefined || place === undefined || rule.scope === 'document') return true;
    const s = sentenceOf(facts, marked ?? place.span);
    const whole = asSentence(facts.text.slice(s.start, s.end));
    const setting = settingOf(c, candidate);
    if (!/[\p{L}\p{N}]/u.test(whole)) return true;
    return !texts.some(
      (text) => text.includes(whole) || (setting !== undefined && ` ${text} `.includes(` ${setting} `)),
    );
  });
}
