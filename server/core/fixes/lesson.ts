// In: the candidates of a finding that a writer calls wrong. Out: its sentence as an example for the council's own page of each clause, in one
// line of Markdown that reads as the sentence did.
import { readDraft } from '../draft/read.ts';
import { sentenceOf } from '../facts/facts.ts';
import { asSentence } from '../protocol/allowed.ts';
import type { Candidate } from '../review/candidates.ts';
import type { Case } from '../review/conditions.ts';
import type { Lesson } from '../review/finding.ts';

/** An example has marks and an arrow of its own: a sentence with such signs cannot be one. */
const reserved = /==|→|=>/;
/** What would begin a list, a heading or a quotation, or end the words of a line. */
const asWritten = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(/^(\d{1,9})([.)] )/, '$1\\$2')
    .replace(/^[#+>~=-]/, '\\$&');

export function lessonFrom(c: Case, group: readonly Candidate[]): Lesson | undefined {
  const [lead] = group;
  const facts = lead?.place === undefined ? undefined : c.scans[lead.place.block]?.facts;
  if (lead?.place === undefined || facts === undefined || lead.rule.scope === 'document') return undefined;
  const s = sentenceOf(facts, lead.marked ?? lead.place.span);
  const words = facts.text.slice(s.start, s.end);
  if (reserved.test(words)) return undefined;
  const example = asWritten(words);
  // What the page would not read as the same words teaches nothing.
  const [block, ...more] = readDraft(`${example}\n`).blocks;
  if (block === undefined || more.length > 0 || asSentence(block.text) !== asSentence(words)) return undefined;
  return { clauses: [...new Set(group.map((g) => g.rule.clause))], example };
}
