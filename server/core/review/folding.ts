// In: candidates. Out: groups of them, each one finding: the clause that leads first, the rest told beside it.
// The order is that of clauses.md §G.3; what folds with what is design.md §3.
import { contains, lengthOf, overlaps, type Span } from '../span.ts';

type Foldable = {
  readonly rule: { readonly clause: string; readonly index: number };
  readonly source: Span;
  readonly severity: string;
  readonly place: { readonly span: Span } | undefined;
};

const order = [
  'identity',
  'special-category',
  'data-protection',
  'confidential',
  'libel',
  'legal',
  'equality',
  'bullying',
  'respect',
  'disrepute',
];
const ranks = ['error', 'warning', 'information', 'hint'];

export function rankOf(clause: string): number {
  const at = order.indexOf(clause.split('.')[0] ?? '');
  return at === -1 ? order.length : at;
}

/** Clauses whose reader does the same thing about them. */
export function familyOf(clause: string): string {
  return /^(?:data-protection|special-category|identity|confidential\.personal|legal\.criminal)/.test(clause)
    ? 'personal-data'
    : (clause.split('.')[0] ?? clause);
}

function folds(a: Foldable, b: Foldable): boolean {
  if (lengthOf(a.source) === 0 || lengthOf(b.source) === 0)
    return a.rule.clause === b.rule.clause && a.source.start === b.source.start && a.source.end === b.source.end;
  if (!overlaps(a.source, b.source)) return false;
  const [longer, shorter] = lengthOf(a.source) >= lengthOf(b.source) ? [a, b] : [b, a];
  const half = lengthOf(shorter.source) * 2 >= lengthOf(longer.source);
  if (contains(longer.source, shorter.source) && half) return true;
  // An identifier inside a longer finding stays a finding of its own: its fix is another.
  if (familyOf(shorter.rule.clause) === 'personal-data' && !half) return false;
  return familyOf(a.rule.clause) === familyOf(b.rule.clause);
}

const seen = (c: Foldable): number => (c.place === undefined ? 0 : lengthOf(c.place.span));

/** The first clause of §G.3, then the graver, the longer, and of two rules the one that saw more words: it knows the better fix. */
const leads = (a: Foldable, b: Foldable): number =>
  rankOf(a.rule.clause) - rankOf(b.rule.clause) ||
  ranks.indexOf(a.severity) - ranks.indexOf(b.severity) ||
  lengthOf(b.source) - lengthOf(a.source) ||
  a.source.start - b.source.start ||
  seen(b) - seen(a) ||
  a.rule.index - b.rule.index;

/** Runs of candidates that touch one another, so that only neighbours are compared. */
function runs<T extends Foldable>(candidates: readonly T[]): readonly (readonly T[])[] {
  const sorted = [...candidates].sort((a, b) => a.source.start - b.source.start || a.source.end - b.source.end);
  const out: T[][] = [];
  let end = -1;
  for (const candidate of sorted) {
    const run = out.at(-1);
    if (run === undefined || candidate.source.start > end) out.push([candidate]);
    else run.push(candidate);
    end = Math.max(end, candidate.source.end);
  }
  return out;
}

/** Groups candidates that are one finding; the first of each group leads. Candidates of the same clause and span are one. */
export function fold<T extends Foldable>(candidates: readonly T[]): readonly (readonly T[])[] {
  return runs(candidates).flatMap((run) => {
    const groups: T[][] = [];
    for (const candidate of [...run].sort(leads)) {
      const group = groups.find((g) => g[0] !== undefined && folds(g[0], candidate));
      if (group === undefined) groups.push([candidate]);
      else group.push(candidate);
    }
    return groups;
  });
}
