// In: a draft, the edits of a fix, and what is found before and after. Out: whether the fix may be offered: it leaves and makes no finding,
// and it breaks nothing of the Markdown.
import type { Draft } from '../draft/draft.ts';
import type { Edit, Finding, Related } from '../review/finding.ts';
import { familyOf } from '../review/folding.ts';
import type { Span } from '../span.ts';

export function applyEdits(text: string, edits: readonly { readonly span: Span; readonly newText: string }[]): string {
  let out = text;
  for (const e of [...edits].sort((a, b) => b.span.start - a.span.start || b.span.end - a.span.end))
    out = out.slice(0, e.span.start) + e.newText + out.slice(e.span.end);
  return out;
}

type Seen = Pick<Finding, 'clause' | 'span' | 'message' | 'scope'> | Related;
const key = (f: Seen, text: string): string =>
  `${f.clause}\u0000${('scope' in f ? f.scope : undefined) ?? text.slice(f.span.start, f.span.end)}`;

/** True where the draft after the fix has the finding no more and no other one that it did not have. */
export function isClean(
  draft: Draft,
  fixed: Draft,
  before: readonly Finding[],
  after: readonly Finding[],
  finding: Finding,
  edits: readonly Edit[],
): boolean {
  const others = new Map<string, Seen[]>();
  // What was told beside a finding comes to the front when that one goes; of its own family it was mended with it.
  const beside = (f: Finding): readonly Related[] =>
    f.related.filter((r) => familyOf(r.clause) !== familyOf(finding.clause));
  for (const f of before)
    for (const seen of f === finding ? beside(f) : [f, ...beside(f)])
      others.set(key(seen, draft.text), [...(others.get(key(seen, draft.text)) ?? []), seen]);
  const changed = after.filter((f) => others.get(key(f, fixed.text))?.pop() === undefined);
  // A longer finding round the edit is still there, in other words: "WRITE TO ME AT …" in capitals, its address replaced.
  const rewritten = [...others.values()]
    .flat()
    .filter((f) => edits.some((e) => e.span.start <= f.span.end && f.span.start <= e.span.end))
    .map((f) => ({ clause: f.clause, message: f.message }));
  const blanks = edits.reduce((n, e) => n + e.blanks.length, 0);
  let allowed = blanks;
  for (const f of changed) {
    // Of the clause itself only what another of its rules had said there before.
    const same = rewritten.findIndex((o) =>
      f.clause === finding.clause
        ? o.clause === f.clause && o.message === f.message && f.message !== finding.message
        : o.clause === f.clause,
    );
    if (same !== -1) rewritten.splice(same, 1);
    else if (f.clause === 'release.placeholder' && allowed > 0) allowed--;
    else if (f.clause === 'release.placeholder' && f.scope === 'document' && blanks > 0) continue;
    else return false;
  }
  return true;
}

/**
 * True where the edits changed words and nothing of how the rest of the draft is built.
 * @param edits how many there are: each may change a block and the one beside it
 * @param most blocks that may be put in: a heading with its first entry, and the line above them
 */
export function keepsMarkdown(before: Draft, after: Draft, edits: number, most = 3): boolean {
  const more = after.blocks.length - before.blocks.length;
  // A column goes cell by cell.
  if (more < -Math.max(1, edits) || more > most) return false;
  const count = (draft: Draft): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const b of draft.blocks) counts.set(`${b.kind}${b.text}`, (counts.get(`${b.kind}${b.text}`) ?? 0) + 1);
    return counts;
  };
  const now = count(after);
  let lost = 0;
  for (const [k, n] of count(before)) lost += Math.max(0, n - (now.get(k) ?? 0));
  return lost <= Math.max(2, edits);
}
