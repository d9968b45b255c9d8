// In: a draft's prose. Out: parts, told in words or figures, that do not add up to the whole beside them: "24 homes: fourteen with two bedrooms,
// six with three and five for wheelchair users".
import type { Draft } from '../../core/draft/draft.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { onceFor } from '../../core/remembered.ts';
import type { Span } from '../../core/span.ts';
import { amountOf, digits, loose } from '../amounts.ts';

const units =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const spelt = `(?:(?:${tens.join('|')})(?:-(?:${units.slice(0, 9).join('|')}))?|${units.join('|')})`;
const number = `(?<![\\p{L}\\p{N}.,-])(?:[£$€]?${digits}|${spelt})(?![\\p{L}\\p{N}%]|-\\p{L}|[:.,]\\d)`;
/** "24 homes:", "18 lorries (", "90 flats, made up of", "Sixteen jobs were created:". */
const told = new RegExp(
  `(?<whole>${number})\\s+(?<noun>(?:[\\p{L}’'-]+\\s+){0,4}[\\p{L}’'-]+)(?:(?<open>\\s\\()|:\\s+|\\s[–—-]\\s|,?\\s(?:made up of|comprising|consisting of)\\s+)(?=${number})`,
  'giu',
);
/** "The roof cost £1.2 million: £800,000 from the lottery". */
const paid = new RegExp(`(?<whole>[£$€]${digits})(?<noun>)(?:(?<open>\\s\\()|:\\s+|\\s[–—-]\\s)(?=[£$€]\\d)`, 'giu');
const startsPart = new RegExp(`(?:,\\s*(?:and\\s+)?|\\s+and\\s+)(?=${number})`, 'giu');
const first = new RegExp(`^(?<part>${number})\\s+(?<what>\\p{L}+)`, 'iu');
const anyNumber = new RegExp(number, 'iu');
/**
 * Parts that lie over each other, are not all of them, or are no parts: "12 of them affordable", "up to six", "ten are free all day", "101 in
 * favour", "and a carousel", "2 June".
 */
const notParts =
  /\b(?:of (?:them|which|whom|these|those)|includ\w+|up to|some|more|extra|further|about|around|over|at least|nearly|almost|each|both|every|per|a (?:day|week|month|year)|rest|remain\w*|others?|several|few|many|also|as well|besides|am|pm|aged|years? old|(?:from|between) \d|until|not|already|so far|is|are|was|were|has|have|will|january|february|march|april|may|june|july|august|september|october|november|december|metres?|miles?|minutes?|points?|votes?|against|in favour|opposed|abst\w+)\b|[%°]|,\s(?:and\s)?(?:an?|the|no)\s/i;
/** "Open five days: two mornings and two evenings": what is told is of another kind than the whole. */
const otherKind = /^(?:days?|nights?|weeks?|months?|years?|times|reasons?|ways?|steps?|of)\b/i;

function countOf(written: string): number {
  if (/\d/.test(written)) return amountOf(written);
  const [ten = '', unit = ''] = written.toLowerCase().split('-');
  const t = tens.indexOf(ten);
  return t === -1 ? units.indexOf(ten) + 1 : (t + 2) * 10 + units.indexOf(unit) + 1;
}

/** How far a whole may be rounded as it is written: half of its last figure, "£1.2 million" by £50,000. */
function roundedBy(written: string): number {
  const [, whole = '', part = ''] = /(\d[\d,]*)(?:\.(\d+))?/.exec(written) ?? [];
  const scale = countOf(written) / Math.max(1, Number(`${whole.replaceAll(',', '')}.${part || '0'}`));
  return scale >= 1000 ? (scale * 10 ** -part.length) / 2 : 0;
}

/**
 * A slip is a small one. Parts that miss the whole by far lie over each other, or are some of many: "24 homes: fourteen with gardens and
 * twenty with solar panels".
 */
const isSlip = (sum: number, whole: number, room: number): boolean =>
  Math.abs(sum - whole) > room && Math.abs(sum - whole) <= Math.max(2, whole / 10);

function doesNotAddUp(words: string, m: RegExpExecArray): boolean {
  const { whole = '', noun = '', open } = m.groups ?? {};
  const isMoney = /^[£$€]/.test(whole);
  const total = countOf(whole);
  const isYear = !isMoney && total >= 1900 && total <= 2100;
  if (total < 5 || isYear || otherKind.test(noun) || anyNumber.test(noun) || loose.test(words.slice(0, m.index)))
    return false;
  const rest = words.slice(m.index + m[0].length);
  const listed = /^[^;:()–—]*/.exec(rest)?.[0] ?? '';
  if ((open !== undefined && rest[listed.length] !== ')') || notParts.test(listed)) return false;
  const parts = listed.split(startsPart).map((p) => first.exec(p.trim())?.groups?.['part']);
  if (parts.length < 2 || parts.some((p) => p === undefined || /^[£$€]/.test(p) !== isMoney)) return false;
  return isSlip(
    parts.reduce((sum, p) => sum + countOf(p ?? ''), 0),
    total,
    roundedBy(whole),
  );
}

const wrongIn = onceFor(({ text, sentences }: BlockFacts): readonly Span[] =>
  sentences.flatMap((s): readonly Span[] => {
    const words = text.slice(s.start, s.end);
    if (words.length > 400 || !/[:(–—-]| (?:made up|comprising|consisting) /.test(words)) return [];
    const found = [told, paid].some((pattern) => [...words.matchAll(pattern)].some((m) => doesNotAddUp(words, m)));
    return found ? [{ start: s.start, end: s.start + words.trimEnd().length }] : [];
  }),
);

const read = new Set(['paragraph', 'item', 'quotation']);

function hitsIn(draft: Draft, facts: readonly BlockFacts[]): readonly Hit[] {
  return facts.flatMap((f, block): readonly Hit[] => {
    const section = draft.sections[block];
    if (!read.has(draft.blocks[block]?.kind ?? '') || section === 'contact' || section === 'comments') return [];
    return wrongIn(f).map((span): Hit => ({ span, block, traits: {}, captures: {} }));
  });
}

export const check: Check = {
  traits: {},
  draft: (draft, _, __, known) => hitsIn(draft, known.facts),
};
