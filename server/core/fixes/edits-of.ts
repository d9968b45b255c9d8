// In: a finding's candidate and one fix as its page describes it. Out: the edits of the source that make it, or none where it cannot be made
// here. Whether they leave a draft that can be published is tried elsewhere.
import type { Block } from '../draft/draft.ts';
import { toSource } from '../draft/prose.ts';
import { sentenceOf } from '../facts/facts.ts';
import type { FixData } from '../protocol/page.ts';
import type { Candidate } from '../review/candidates.ts';
import type { Case } from '../review/conditions.ts';
import { dayAfter, preElection } from '../review/pre-election.ts';
import type { Span } from '../span.ts';
import { anonymised, type Way } from './anonymise.ts';
import { bornLess } from './birth.ts';
import { columnOf, isColumn } from './column-fix.ts';
import { type Change, removal, replacement } from './mending.ts';
import { rewording } from './rewording.ts';
import { setField } from './set-field.ts';
import { type SourceEdit, sourceEdits, wholeBlock } from './source-edits.ts';
import { fill } from './template.ts';

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

/** "is now second to none in Wales": all that the sentence says of its subject, and without it "is now in Wales" is another thing. */
const isSaidOf = (text: string, { start, end }: Span): boolean =>
  /\b(?:is|are|was|were|be|been|being|remains?|[’']s)(?: (?:now|still|also|again|already|just|simply|\p{L}+ly))* $/iu.test(
    text.slice(Math.max(0, start - 50), start),
  ) &&
  /^(?:$|[.,;:!?)”"]| (?:in|on|at|for|of|to|and|but|across|throughout|among|this|that|when|because|with)\b)/u.test(
    text.slice(end),
  );

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
  // ", [role]," before the end of a sentence has no second comma, and ", [telephone]" behind one no first.
  const shut = /^\s*[.,;:!?)]/.test(facts.text.slice(at)) ? words.replace(/,$/, '') : words;
  const fitting = side !== 'before' && /[.,;:!?]$/.test(facts.text.slice(0, at)) ? shut.replace(/^, /, ' ') : shut;
  const text = side === 'before' ? `${words}${blank}` : `${blank}${fitting}`;
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

/** Whether a check has worked out words of a fix from the sentence, such as its argument. */
export const isWorkedOut = (candidate: Candidate, data: FixData): boolean =>
  Object.keys(candidate.words).some((name) => data.text.includes(`{${name}}`));

/** The edits of one fix as the page describes it, or none where it cannot be made here. */
export function editsOf(c: Case, candidate: Candidate, data: FixData, way: Way = 'name'): readonly SourceEdit[] {
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
  if (data.how === 'remove' && data.of === 'mark' && target !== 'block' && isSaidOf(block.text, target)) return [];
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
  const fits = isWorkedOut(candidate, data);
  if (fits && data.how === 'replace' && data.of === 'sentence')
    return rewording(block.text, target, words).flatMap((change) => sourceEdits(block, c.draft.text, change));
  const fitted = (): Change => (fits ? { span: target, text: words } : replacement(block.text, target, words));
  const change: Change = data.how === 'remove' ? removal(block.text, target) : fitted();
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
