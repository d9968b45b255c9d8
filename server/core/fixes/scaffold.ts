// In: a draft and all that is missing of it as a whole. Out: one set of edits that writes every piece where it belongs, with a blank for
// each thing that only the writer knows. What the council's own file says is filled in.
import type { FixData } from '../protocol/page.ts';
import type { Candidate } from '../review/candidates.ts';
import type { Case } from '../review/conditions.ts';
import type { Made } from '../review/review.ts';
import { setField } from './set-field.ts';
import type { SourceEdit } from './source-edits.ts';
import { fill } from './template.ts';

/** Places of one release from its top: where several have come to the same spot, this is their order. */
const anatomy = ['line', 'headline', 'dateline', 'place'];

type Piece = SourceEdit & { readonly rank: number };

/** The findings of the whole draft whose rules say what to write in, one after the other. */
export const missingPieces = (whole: readonly Made[]): readonly Candidate[] =>
  whole
    .flatMap((made) => (made.finding.scope === 'document' ? made.group.slice(0, 1) : []))
    .filter((candidate) => candidate.rule.scaffold.length > 0)
    .sort((a, b) => a.page.order - b.page.order);

function wordsFor({ workspace: { council } }: Case, withContacts: boolean): Readonly<Record<string, string>> {
  const { name, contacts } = council;
  const office = ['Press office', ...(name === undefined ? [] : [name]), ...contacts].join(', ');
  return {
    council: name ?? 'the council',
    'press-contact': withContacts && contacts.length > 0 ? office : '[name and job title], [telephone], [email]',
  };
}

function pieceOf(
  c: Case,
  { captures }: Candidate,
  data: FixData,
  words: Readonly<Record<string, string>>,
): Piece | undefined {
  const text = fill(data.text, words);
  if (data.how === 'set') {
    const [key = '', ...value] = data.of.split(':');
    return { ...setField(c.draft, key.trim(), value.join(':').trim()), rank: -1 };
  }
  const [side, name = ''] = data.of.split(' ');
  const place = Object.hasOwn(captures, name) ? captures[name] : undefined;
  // A place that the check does not give is taken: the draft has a release line already.
  if (data.how !== 'insert' || place === undefined || text === undefined) return undefined;
  const at = side === 'before' ? place.start : place.end;
  return { span: { start: at, end: at }, text, rank: anatomy.indexOf(name) };
}

/** @param withContacts whether the council's contacts are filled in, where it has said them */
export function scaffoldEdits(c: Case, missing: readonly Candidate[], withContacts: boolean): readonly SourceEdit[] {
  const words = wordsFor(c, withContacts);
  const eol = /\r?\n/.exec(c.draft.text)?.[0] ?? '\n';
  const pieces = missing
    .flatMap((m) => m.rule.scaffold.flatMap((data) => pieceOf(c, m, data, words) ?? []))
    .sort((a, b) => a.span.start - b.span.start || a.rank - b.rank);
  // An editor makes two edits of one place in an order of its own: they become one.
  const bySpot = new Map<number, SourceEdit>();
  for (const { span, text } of pieces) {
    const before = bySpot.get(span.start);
    bySpot.set(span.start, { span: before?.span ?? span, text: `${before?.text ?? ''}${text.replace(/\r?\n/g, eol)}` });
  }
  return [...bySpot.values()];
}
