// In: a finding with the rules that made it. Out: its fixes, best first, each tried on the draft before it is offered:
// a fix that leaves or makes a finding, or breaks the Markdown, is none.
import type { Draft } from '../draft/draft.ts';
import { readDraft } from '../draft/read.ts';
import type { Stood } from '../people/standing.ts';
import type { FixData } from '../protocol/page.ts';
import type { Candidate } from '../review/candidates.ts';
import { applies, type Case } from '../review/conditions.ts';
import type { Edit, Finding, Fix } from '../review/finding.ts';
import type { Made } from '../review/review.ts';
import type { Span } from '../span.ts';
import { waysFor } from './anonymise.ts';
import { columnOf, isColumn, isWorthColumn } from './column-fix.ts';
import { consentWays } from './consent.ts';
import { editsOf, isWorkedOut } from './edits-of.ts';
import { frontMatterFix, lapsedFixes, waiveFix } from './house-fixes.ts';
import { leftOver } from './left-over.ts';
import { renaming, toRename, withRenames } from './renamed-files.ts';
import { missingPieces, scaffoldEdits } from './scaffold.ts';
import { toEdit } from './source-edits.ts';
import { namesOf, togetherWith } from './together.ts';
import { applyEdits, isClean, keepsMarkdown } from './trying.ts';

/**
 * "Here is her home number. Ring her at midnight.": where the same words stand for a sentence and for the one beside it, they stand for both
 * at once, or they would be there twice.
 */
function withNeighbours(c: Case, { span, ...edit }: Edit, finding: Finding, before: readonly Finding[]): Edit {
  let { start, end } = span;
  const { text } = c.draft;
  const alike = before.filter(
    (f) => f.clause === finding.clause && f.message === finding.message && f.id !== finding.id,
  );
  const isWhole = (s: Span): boolean => /[.!?]["”’)]?$/.test(text.slice(s.start, s.end));
  for (const f of alike)
    if (f.span.start > end && isWhole(f.span) && /^ +$/.test(text.slice(end, f.span.start))) end = f.span.end;
  for (const f of alike.toReversed())
    if (f.span.end < start && isWhole(f.span) && /^ +$/.test(text.slice(f.span.end, start))) start = f.span.start;
  return { ...edit, span: { start, end } };
}

/** The edits of a fix, and where a name has gone and the rest still leads to the person, the same with that clause gone as well. */
function waysOf(
  c: Case,
  candidate: Candidate,
  data: FixData,
  finding: Finding,
  before: readonly Finding[],
): readonly (readonly Edit[])[] {
  if (data.how === 'anonymise' && data.of === 'initials') return [editsOf(c, candidate, data, 'initials').map(toEdit)];
  if (data.how !== 'anonymise') {
    const edits = editsOf(c, candidate, data).map(toEdit);
    const [edit, ...others] = edits;
    if (
      data.how !== 'replace' ||
      data.of !== 'sentence' ||
      isWorkedOut(candidate, data) ||
      edit === undefined ||
      others.length > 0
    )
      return [edits];
    return [[withNeighbours(c, edit, finding, before)], edits];
  }
  if (c.known.people.every((p) => p.key !== candidate.person)) return [];
  const all = waysFor(candidate.place?.traits['what'] ?? '').map((way) => editsOf(c, candidate, data, way).map(toEdit));
  const edits = editsOf(c, candidate, data).map(toEdit);
  const more = ['where', 'clause'].map((of) =>
    editsOf(c, candidate, { ...data, how: 'remove', of, text: '' }).map(toEdit),
  );
  const apart = (others: readonly Edit[]): boolean =>
    others.length > 0 &&
    others.every((x) => edits.every((e) => x.span.end <= e.span.start || x.span.start >= e.span.end));
  return [...all, ...more.filter(apart).map((others) => [...edits, ...others])];
}

/** "Make Sheila Deakin anonymous (7 places)" */
function titleOf(c: Case, candidate: Candidate, data: FixData, places: number, tail: string): string {
  if (isColumn(data)) {
    const column = columnOf(c, candidate, data.of);
    return `${data.title} “${column?.name ?? ''}” (${column?.rows} ${column?.rows === 1 ? 'row' : 'rows'})`;
  }
  const kind = candidate.place === undefined ? undefined : c.draft.blocks[candidate.place.block]?.kind;
  if (data.how === 'remove' && data.of === 'sentence' && kind === 'cell') return 'Empty this cell';
  if (data.how !== 'anonymise' || data.of === 'initials') return `${data.title}${tail}`;
  const person = c.known.people.find((p) => p.key === candidate.person);
  const people = person === undefined ? [] : togetherWith(c, person);
  return `${data.title.replace('{name}', namesOf(people))} (${places} ${places === 1 ? 'place' : 'places'}${tail})`;
}

/** More blocks than a release has pieces are no scaffold. */
const mostPieces = 12;

/** Everything that the draft lacks as a whole, in one fix, told at the first finding of it. One thing that is missing has a fix of its own. */
function scaffoldFix(
  c: Case,
  made: Made,
  whole: readonly Made[],
  holds: (edits: readonly Edit[], most: number) => boolean,
): Fix | undefined {
  const missing = missingPieces(whole);
  const first = whole.find((m) => m.group[0] !== undefined && missing.includes(m.group[0]));
  if (missing.length < 2 || first !== made) return undefined;
  const ways = [true, false].map((withContacts) => scaffoldEdits(c, missing, withContacts).map(toEdit));
  const edits = ways.find((way) => holds(way, mostPieces));
  return edits === undefined
    ? undefined
    : { title: `Write in all that is missing (${missing.length} pieces)`, kind: 'insert', preferred: false, edits };
}

/**
 * Makes the fixes of one finding.
 * @param whole all that is told of the draft, with what its fixes are made from
 * @param again findings of a draft, for trying a fix
 */
export function makeFixes(
  c: Case,
  made: Made,
  whole: readonly Made[],
  again: (draft: Draft) => readonly Finding[],
): readonly Fix[] {
  const before = whole.map((m) => m.finding);
  if (made.finding.clause === 'probity.front-matter') return frontMatterFix(c, made.finding);
  if (made.lapsed !== undefined) return lapsedFixes(made);
  const fixes: Fix[] = [];
  /** Those whose words are worked out from the writer's own. */
  const kept = new Set<Fix>();
  let own = 0;
  const seen = new Set<string>();
  const holds = (edits: readonly Edit[], most?: number): boolean => {
    const result = applyEdits(c.draft.text, edits);
    if (edits.length === 0 || result === c.draft.text || seen.has(result)) return false;
    seen.add(result);
    const fixed = readDraft(result, c.draft);
    return (
      keepsMarkdown(c.draft, fixed, edits.length, most) &&
      isClean(c.draft, fixed, before, again(fixed), made.finding, edits)
    );
  };
  // A second rule of the same clause saw less of the sentence: its rewrite would leave half of it behind.
  const asked = made.group.filter((other, i) => i === 0 || other.rule.clause !== made.group[0]?.rule.clause);
  for (const candidate of asked) {
    for (const data of candidate.rule.fixes) {
      if (data.when.length > 0 && !(candidate.place !== undefined && applies(c, candidate.place, data.when, [])))
        continue;
      if (isColumn(data) && !isWorthColumn(columnOf(c, candidate, data.of), candidate, data.of, before)) continue;
      // One action takes a person out everywhere: a second rule of the finding has no other.
      const whose = data.how === 'anonymise' ? `${data.of} ${candidate.person}` : undefined;
      if (whose !== undefined && seen.has(whose)) continue;
      const ways = waysOf(c, candidate, data, made.finding, before).map((way) => withRenames(c.draft, way));
      const found = ways.find((way) => holds(way.edits));
      if (found === undefined) continue;
      const { edits, renames } = found;
      const person = c.known.people.find((p) => p.key === candidate.person);
      const remains = (whom: Stood, made: readonly Edit[]): string =>
        data.how === 'anonymise' && data.of !== 'initials'
          ? leftOver(c, whom, candidate.place?.traits['what'] ?? '', made)
          : '';
      const left = person === undefined ? '' : remains(person, edits);
      const title = (tail: string): string => titleOf(c, candidate, data, edits.length, `${left}${tail}`);
      if (whose !== undefined) seen.add(whose);
      const blanks = edits.reduce((n, e) => n + e.blanks.length, 0);
      const fix: Fix = {
        title: title(renames.length === 0 ? '' : toRename(renames)),
        kind: data.kind,
        preferred: data.preferred && blanks === 0,
        edits,
        ...(renames.length === 0 ? {} : { renames: { title: title(renaming(renames)), files: renames } }),
      };
      fixes.push(fix);
      if (data.kind === 'rewrite' && isWorkedOut(candidate, data)) kept.add(fix);
      // "a resident of Elm Row" with an illness: the same with the street gone as well.
      const bare =
        left === '' || person === undefined
          ? undefined
          : ways.find((way) => remains(person, way.edits) === '' && holds(way.edits));
      if (bare !== undefined)
        fixes.push({
          title: titleOf(c, candidate, { ...data, title: `${data.title} and leave out where` }, bare.edits.length, ''),
          kind: data.kind,
          preferred: false,
          edits: bare.edits,
        });
      if (candidate === made.group[0]) own = fixes.length;
    }
  }
  for (const { title, edit } of consentWays(c, made.group[0])) {
    const edits = [toEdit(edit)];
    if (holds(edits)) fixes.push({ title, kind: 'consent', preferred: false, edits });
  }
  const scaffold = scaffoldFix(c, made, whole, holds);
  if (scaffold !== undefined) fixes.push(scaffold);
  // Where the clause itself only takes the sentence out, an argument that another one keeps comes first; words that stand on another's page do
  // not: a threat is no closed mind.
  const onlyRemoves = own > 0 && fixes.slice(0, own).every((f) => f.kind === 'remove');
  const first = onlyRemoves ? fixes.slice(own).filter((f) => kept.has(f)) : [];
  const ordered = [...first, ...fixes.filter((f) => !first.includes(f))];
  const waive = waiveFix(c, made);
  return waive === undefined ? ordered : [...ordered, waive];
}
