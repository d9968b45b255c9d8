// In: groups of candidates and the notes of a draft. Out: what is left to report, and which waivers no longer apply.
import type { Draft, Note } from '../draft/draft.ts';
import type { Candidate } from './candidates.ts';

export type Waiver = Extract<Note, { readonly kind: 'waiver' }>;

/** What an unused, expired or old-style waiver is reported for. */
export type Lapsed = { readonly waiver: Waiver; readonly why: 'expired' | 'unused' | 'old' };

function speaksFor(waiver: Waiver, candidate: Candidate, print: string): boolean {
  if (waiver.clause !== candidate.rule.clause || waiver.block === undefined) return false;
  if (candidate.place?.block !== waiver.block) return false;
  return waiver.fingerprint === undefined || waiver.fingerprint === print;
}

/**
 * Applies waivers. What a consent answers, a page says of its rules: `unless: { consent: noted }`.
 * @param printOf the fingerprint of a candidate's sentence
 * @param day the day the draft is judged on
 */
export function applyNotes(
  draft: Draft,
  candidates: readonly Candidate[],
  printOf: (candidate: Candidate) => string,
  day: string,
): { readonly left: readonly Candidate[]; readonly lapsed: readonly Lapsed[] } {
  const waivers = draft.notes.filter((n) => n.kind === 'waiver');
  const used = new Set<Waiver>();
  const left = candidates.filter((candidate) => {
    const waiver = waivers.find(
      (w) => speaksFor(w, candidate, printOf(candidate)) && !(w.until !== undefined && w.until < day),
    );
    if (waiver !== undefined) used.add(waiver);
    return waiver === undefined;
  });
  const lapsed = waivers.flatMap((waiver): readonly Lapsed[] => {
    if (waiver.until !== undefined && waiver.until < day) return [{ waiver, why: 'expired' }];
    if (!used.has(waiver)) return [{ waiver, why: 'unused' }];
    return waiver.old ? [{ waiver, why: 'old' }] : [];
  });
  return { left, lapsed };
}
