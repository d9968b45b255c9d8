// In: a finding, or a note to Probity that has lapsed. Out: the fixes that every page has: allow the words with a reason, put a waiver in order,
// mend the front matter.
import type { Case } from '../review/conditions.ts';
import type { Finding, Fix } from '../review/finding.ts';
import { frontMatterFaults } from '../review/house-findings.ts';
import type { Made } from '../review/review.ts';
import { toEdit } from './source-edits.ts';

export function waiveFix(c: Case, made: Made): Fix | undefined {
  const [lead] = made.group;
  const block = lead?.place === undefined ? undefined : c.draft.blocks[lead.place.block];
  if (
    lead === undefined ||
    block === undefined ||
    block.kind === 'alt' ||
    block.kind === 'field' ||
    block.kind === 'html'
  )
    return undefined;
  const at = block.source.end;
  const text = ` <!-- probity allow ${lead.rule.clause}#${made.print}: "[why this may stand]" ([your name]) -->`;
  return {
    title: 'Allow this here, with a reason',
    kind: 'waive',
    preferred: false,
    edits: [toEdit({ span: { start: at, end: at }, text })],
  };
}

export function lapsedFixes(made: Made): readonly Fix[] {
  const { lapsed } = made;
  if (lapsed === undefined) return [];
  const { source, clause, reason } = lapsed.waiver;
  const remove: Fix = {
    title: 'Take the waiver out',
    kind: 'remove',
    preferred: false,
    edits: [toEdit({ span: source, text: '' })],
  };
  if (lapsed.why !== 'old') return [remove];
  const because = reason === '' ? '[why this may stand]' : reason.replaceAll('"', '’');
  const text = `<!-- probity allow ${clause}: "${because}" ([your name]) -->`;
  return [
    {
      title: 'Write it with a reason and a name',
      kind: 'replace',
      preferred: false,
      edits: [toEdit({ span: source, text })],
    },
    remove,
  ];
}

export function frontMatterFix(c: Case, finding: Finding): readonly Fix[] {
  const fault = frontMatterFaults(c.draft).find(
    (f) => f.source.start === finding.span.start && f.source.end === finding.span.end && f.message === finding.message,
  );
  if (fault?.fix === undefined) return [];
  return [
    {
      title: fault.fix.title,
      kind: 'replace',
      preferred: fault.fix.safe,
      edits: [{ span: fault.source, newText: fault.fix.newText, blanks: [] }],
    },
  ];
}
