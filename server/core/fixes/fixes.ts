// In: a finding with the rules that made it. Out: its fixes, best first, each tried on the draft before it is offered:
// a fix that leaves or makes a finding, or breaks the Markdown, is none.
import type { Block, Draft } from '../draft/draft.ts';
import { toSource } from '../draft/prose.ts';
import { readDraft } from '../draft/read.ts';
import { sentenceOf } from '../facts/facts.ts';
import type { Stood } from '../people/standing.ts';
import type { FixData } from '../protocol/page.ts';
import type { Candidate } from '../review/candidates.ts';
import { applies, type Case } from '../review/conditions.ts';
import type { Edit, Finding, Fix } from '../review/finding.ts';
import { dayAfter, preElection } from '../review/pre-election.ts';
import type { Made } from '../review/review.ts';
import type { Span } from '../span.ts';
import { anonymised, type Way, waysFor } from './anonymise.ts';
import { bornLess } from './birth.ts';
import { columnOf, isColumn, isWorthColumn } from './column-fix.ts';
import { consentWays } from './consent.ts';
import { frontMatterFix, lapsedFixes, waiveFix } from './house-fixes.ts';
import { leftOver } from './left-over.ts';
import { type Change, removal, replacement } from './mending.ts';
import { renaming, toRename, withRenames } from './renamed-files.ts';
import { rewording } from './rewording.ts';
import { missingPieces, scaffoldEdits } from './scaffold.ts';
import { setField } from './set-field.ts';
import { type SourceEdit, sourceEdits, toEdit, wholeBlock } from './source-edits.ts';
import { fill } from './template.ts';
import { namesOf, togetherWith } from './together.ts';
import { applyEdits, isClean, keepsMarkdown } from './trying.ts';

/** A sentence that ends a quotation, or begins one, leaves the mark to what stays of it. */
function withoutQuote(text: string, sentence: Span): Span {
  const words = text.slice(sentence.start, sentence.end);
  const opens = words.match(/(?<![\p{L}\p{N}.,!?])["“]/gu)?.length ?? 0;
  const closes = words.match(/(?<=[\p{L}\p{N}.,!?…])["”]/gu)?.length ?? 0;
  if (closes > opens && /["”]\s*$/.test(words))
    return { start: sentence.start, end: sentence.start + words.search(/["”]\s*$/) };
  if (opens > closes && /^["“]/.test(words)) return { start: sentence.start + 1, end: sentence.end };
  return sentence;
}

/** What a fix works on, in the block's text. */
function targetOf(c: Case, candidate: Candidate, of: string): Span | 'block' | undefined {
  const { place, marked } = candidate;
  const facts = place === undefined ? undefined : c.scans[place.block]?.facts;
  if (place === undefined || facts === undefined || marked === undefined) return undefined;
  if (of === 'block') return 'block';
  if (of === 'sentence') {
    const sentence = sentenceOf(facts, place.span);
    return facts.sentences.length <= 1 ? 'block' : withoutQuote(facts.text, sentence);
  }
  if (of === 'match') return place.span;
  if (of === 'mark') return marked;
  return Object.hasOwn(candidate.captures, of) ? candidate.captures[of] : undefined;
}

/** The last sentence of a quotation without the mark that closes it: "…," he said, "and the roof leaks. Blame them." */
function insideQuotation(text: string, sentence: Span): Span {
  const words = text.slice(sentence.start, sentence.end);
  const closes = /["”]\s*$/.exec(words);
  const straight = words.split('"').length - 1;
  if (closes === null || (closes[0].startsWith('”') ? words.includes('“') : straight % 2 === 0)) return sentence;
  const start = text.slice(0, sentence.start).trimEnd().length;
  return { start, end: sentence.start + closes.index };
}

const objects: Readonly<Record<string, string>> = { he: 'him', she: 'her', they: 'them', i: 'me', we: 'us' };

/** A person's words after a preposition: "she" is "her", "The leader" is "the leader". */
const asObject = (person: string): string =>
  objects[person.toLowerCase()] ??
  person.replace(/^(?:The|Our|My|Your|Their|This|His|Her)\b/, (word) => word.toLowerCase());

function wordsOf(c: Case, candidate: Candidate): Readonly<Record<string, string>> {
  const block = candidate.place === undefined ? undefined : c.draft.blocks[candidate.place.block];
  const { contacts, name } = c.workspace.council;
  const entries = Object.entries(candidate.captures).map(
    ([key, s]) => [key, (block ?? c.draft).text.slice(s.start, s.end)] as const,
  );
  const person =
    candidate.captures['person'] === undefined || block === undefined
      ? undefined
      : block.text.slice(candidate.captures['person'].start, candidate.captures['person'].end);
  const period = preElection(c.draft, c.workspace, c.day);
  return {
    ...Object.fromEntries(entries),
    ...(period === undefined ? {} : { 'after-poll': dayAfter(period.end) }),
    ...(person === undefined ? {} : { 'person-object': asObject(person) }),
    ...candidate.words,
    contact: contacts[0] ?? '[the council’s contact address]',
    council: name ?? 'the council',
  };
}

/** Words put `before` or `after` the sentence, with a blank; after the block or the draft, as one of its own; or beside other words, as they are. */
function insertAt(c: Case, candidate: Candidate, where: string, words: string): SourceEdit | undefined {
  const { place } = candidate;
  const block = place === undefined ? undefined : c.draft.blocks[place.block];
  const facts = place === undefined ? undefined : c.scans[place.block]?.facts;
  if (place === undefined || block === undefined || facts === undefined) return undefined;
  const [side, of = ''] = where.split(' ');
  if (of === 'draft') {
    const end = c.draft.text.trimEnd().length;
    return { span: { start: end, end }, text: `\n\n${words}` };
  }
  if (of === 'block') return { span: { start: block.source.end, end: block.source.end }, text: `\n\n${words}` };
  const target = of === 'sentence' ? sentenceOf(facts, place.span) : targetOf(c, candidate, of);
  if (target === undefined || target === 'block') return undefined;
  const at = side === 'before' ? target.start : target.end;
  const blank = of === 'sentence' ? ' ' : '';
  const text = side === 'before' ? `${words}${blank}` : `${blank}${words}`;
  return sourceEdits(block, c.draft.text, { span: { start: at, end: at }, text })[0];
}

/** A date of birth as its year, as an age, or as an age in tens. */
function birthEdits(c: Case, candidate: Candidate, block: Block, words: string): readonly SourceEdit[] {
  const facts = candidate.place === undefined ? undefined : c.scans[candidate.place.block]?.facts;
  const less = (['year', 'age', 'decade'] as const).find((l) => l === words);
  if (facts === undefined || candidate.marked === undefined || less === undefined) return [];
  const sentence = block.kind === 'cell' ? { start: 0, end: facts.text.length } : sentenceOf(facts, candidate.marked);
  const { marked } = candidate;
  const sex = facts.names.findLast((n) => n.span.start >= sentence.start && n.span.end <= marked.start)?.sex;
  const change = bornLess(facts.text, sentence, marked, less, c.day, sex);
  return change === undefined ? [] : sourceEdits(block, c.draft.text, change);
}

/** The edits of one fix as the page describes it, or none where it cannot be made here. */
function editsOf(c: Case, candidate: Candidate, data: FixData, way: Way = 'name'): readonly SourceEdit[] {
  const captures = wordsOf(c, candidate);
  const words = fill(data.text, captures);
  if (words === undefined) return [];
  if (data.how === 'set') {
    const [key = '', ...rest] = data.of.split(':');
    const value = fill(rest.join(':').trim(), captures);
    return value === undefined ? [] : [setField(c.draft, key.trim(), value)];
  }
  if (data.how === 'anonymise') {
    const person = c.known.people.find((p) => p.key === candidate.person);
    const traits = candidate.place?.traits ?? {};
    return person === undefined
      ? []
      : anonymised(c, person, { what: traits['what'] ?? '', child: traits['child'] === 'yes' }, way);
  }
  const block = candidate.place === undefined ? undefined : c.draft.blocks[candidate.place.block];
  if (isColumn(data)) return columnOf(c, candidate, data.of)?.edits ?? [];
  if (block === undefined) return data.how === 'move' ? [] : beside(c, candidate, data, words);
  if (data.how === 'insert') {
    const edit = insertAt(c, candidate, data.of, words);
    return edit === undefined ? [] : [edit];
  }
  if (data.how === 'move') return moved(c, candidate, block, data);
  if (data.of === 'birth') return birthEdits(c, candidate, block, words);
  const target = targetOf(c, candidate, data.of);
  if (target === undefined) return [];
  if (target === 'block') {
    if (data.how === 'remove')
      return block.kind === 'cell' || block.kind === 'field' || block.kind === 'alt' || block.kind === 'html'
        ? sourceEdits(block, c.draft.text, { span: { start: 0, end: block.text.length }, text: '' })
        : [{ span: wholeBlock(block, c.draft.text), text: '' }];
    const whole = { start: 0, end: block.text.length };
    return Object.keys(candidate.words).some((name) => data.text === `{${name}}`)
      ? rewording(block.text, whole, words).flatMap((change) => sourceEdits(block, c.draft.text, change))
      : sourceEdits(block, c.draft.text, { span: whole, text: words });
  }
  // Words that a check has worked out fit already: capitals would be kept that it has just undone.
  const fits = Object.keys(candidate.words).some((name) => data.text.includes(`{${name}}`));
  if (fits && data.how === 'replace' && data.of === 'sentence')
    return rewording(block.text, target, words).flatMap((change) => sourceEdits(block, c.draft.text, change));
  const fitted = (): Change => (fits ? { span: target, text: words } : replacement(block.text, target, words));
  const change: Change = data.how === 'remove' ? removal(block.text, insideQuotation(block.text, target)) : fitted();
  return sourceEdits(block, c.draft.text, change);
}

/** A sentence or a block as it stands in the source, put at the end of a section that the draft has. */
function moved(c: Case, candidate: Candidate, block: Block, data: FixData): readonly SourceEdit[] {
  const last = c.draft.blocks.findLast((_, i) => c.draft.sections[i] === data.text);
  const target = targetOf(c, candidate, data.of);
  if (last === undefined || target === undefined || last === block) return [];
  const place = target === 'block' ? block.source : toSource(block, target);
  const gone =
    target === 'block'
      ? [{ span: wholeBlock(block, c.draft.text), text: '' }]
      : sourceEdits(block, c.draft.text, removal(block.text, target));
  const end = last.source.end;
  return [...gone, { span: { start: end, end }, text: `\n\n${c.draft.text.slice(place.start, place.end)}` }];
}

/** A hit beside the prose: a comment, a link's target, the front matter; or a place in the source that the check names. */
function beside(c: Case, candidate: Candidate, data: FixData, words: string): readonly SourceEdit[] {
  const [side, name = data.of] = data.of.split(' ');
  const source = Object.hasOwn(candidate.captures, name) ? candidate.captures[name] : candidate.source;
  // What stands beside the prose has no sentence, and words for a capture that is not there have no place.
  if (source === undefined || name === 'sentence' || (name === 'link' && source === candidate.source)) return [];
  if (data.how === 'insert') {
    const at = side === 'before' ? source.start : source.end;
    return [{ span: { start: at, end: at }, text: words }];
  }
  if (source.end === source.start) return [];
  if (data.how === 'replace') return [{ span: source, text: words }];
  const { text } = c.draft;
  const blanks = /[ \t]*$/.exec(text.slice(0, source.start))?.[0].length ?? 0;
  const after = /^[ \t]*(?:\r\n|\n|\r|$)/.exec(text.slice(source.end))?.[0];
  const alone = /(?:^|[\r\n])[ \t]*$/.test(text.slice(0, source.start));
  // On a line of its own the line goes too; at the end of one, the blank before it.
  if (alone && after !== undefined)
    return [{ span: { start: source.start, end: source.end + after.length }, text: '' }];
  return [{ span: { start: after === undefined ? source.start : source.start - blanks, end: source.end }, text: '' }];
}

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
    const worked = Object.keys(candidate.words).some((name) => data.text.includes(`{${name}}`));
    if (data.how !== 'replace' || data.of !== 'sentence' || worked || edit === undefined || others.length > 0)
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
      fixes.push({
        title: title(renames.length === 0 ? '' : toRename(renames)),
        kind: data.kind,
        preferred: data.preferred && blanks === 0,
        edits,
        ...(renames.length === 0 ? {} : { renames: { title: title(renaming(renames)), files: renames } }),
      });
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
  // Where the clause itself only takes the sentence out, an argument that another one keeps comes first.
  const others = own > 0 && fixes.slice(0, own).every((f) => f.kind === 'remove') ? fixes.slice(own) : [];
  const kept = others.filter((f) => f.kind === 'rewrite');
  const ordered = [...kept, ...fixes.filter((f) => !kept.includes(f))];
  const waive = waiveFix(c, made);
  return waive === undefined ? ordered : [...ordered, waive];
}
