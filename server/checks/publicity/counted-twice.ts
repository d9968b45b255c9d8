// In: a draft's prose. Out: what is counted a second time and comes out otherwise: "62 fostering households", and in the notes 58 of them.
import type { Draft } from '../../core/draft/draft.ts';
import { type BlockFacts, sentenceOf } from '../../core/facts/facts.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';
import { amountOf, digits, isRounded, loose, singular } from '../amounts.ts';

/** What can be counted: up to two words and a plural. */
const things =
  "(?<things>(?:(?!(?:of|and|or|in|at|on|for|to|from|by|with|per|the|a|an|were|was|are|is|have|has|had|will|million|billion|bn|am|pm|per cent)\\b)\\p{Ll}[\\p{Ll}’'-]*\\s+){0,2}?(?:children|people|pupils|women|men|(?!(?:across|towards|always|perhaps|was|is|has|its|this|thus|plus|less|per|hours|minutes|days|weeks|months|years|times|points|miles|metres|degrees|us)\\b)\\p{Ll}[\\p{Ll}-]+[^s\\P{Ll}]s(?!\\p{L})))";
const counted = new RegExp(`(?<![\\d.,£$€/:-])(?<number>\\d[\\d,]*)\\s+(?:new\\s+)?${things}`, 'gu');
/** Money with a name of its own: "a grant of £46,000", and later "the £42,000 grant". */
const sums: readonly RegExp[] = [
  new RegExp(
    `\\b(?<article>a|an|the|its|our|this|that)\\s+(?:\\p{Ll}[\\p{Ll}-]+\\s+)?(?<things>grant|fund|award|loan|contract|bid|bill|budget|donation|prize|deal)\\s+of\\s+(?<number>[£$€]${digits})`,
    'giu',
  ),
  new RegExp(
    `\\b(?<article>a|an|the|its|our|this|that)\\s+(?<number>[£$€]${digits})\\s+(?<things>grant|fund|award|loan|contract|bid|bill|budget|donation|prize|deal)\\b`,
    'giu',
  ),
];
/** What points back at a count: "the figure of 1,430 reports", "the 58 households mentioned above". */
const pointsBack =
  /\b(?:the|that|this|our)\s+(?:(?:headline|total|overall|full)\s+)?(?:figure|number|count|tally|total)\s+of\s+(?:the\s+)?$/i;
const pointedAt =
  /^\s+(?:(?:figure|total|count)\b|(?:that (?:are |were )?)?(?:mentioned|counted|referred to|quoted|given|named|listed) (?:above|here|earlier|in (?:this|the) release))/i;
/** What is had, and not what comes and goes: "The council supports 58 households". */
const holding =
  /\b(?:(?:has|have|owns?|runs?|manages?|maintains?|supports?|looks? after|cares? for|employs?|keeps?|operates?|is home to|there (?:are|is))(?:\s+(?:now|currently|a total of|in all|some))?|(?:with|of) its)\s+$/i;
/** Behind it nothing that narrows it down. */
const unnarrowed =
  /^\s*(?:$|[.,;:)!?]|(?:and|or|but|on its books|in total|in all|altogether)\b|(?:in|across) (?:the|our|this) (?:area|county|borough|district|city|town|region|parish)\b)/i;
const inAll = /\b(?:in all|altogether|in total|all told)\b/i;
/** Nothing follows that says where, or which of them. */
const unplaced =
  /^(?!\s+(?:in (?!all|total)|at|on|near|along|from|with|without|who|that|which|of|under|over|aged|still)\b)/i;
const otherOccasion =
  /\b(?:last (?:year|month|week|summer|winter|autumn|spring)|(?:the|a) year (?:before|ago|earlier)|years? ago|previous(?:ly)?|next year|used to|compared|up from|down from|rose|fell|by (?:20\d\d|the end)|would|could|target|aims?|hopes? to|instead of|rather than|another|further|extra|additional|more|each|every|per|first|second|third|until|estimated|predicted|expected|correction|wrongly|not|only|other)\b/i;
const otherTime =
  /\b(?:last (?:year|month|week|summer|winter|autumn|spring)|(?:the|a) year (?:before|ago|earlier)|years? ago|previous(?:ly)?|next year|used to|formerly|compared|up from|down from|rose|fell|by (?:20\d\d|the end)|will|would|could|target|aims?|wants? to|hopes? to|plans? to|instead of|rather than|another|further|extra|additional|more|each|every|per|of (?:which|these|them|those)|so far|first|second|third|until|estimated|predicted|expected|correction|wrongly|misprint|not)\b/i;
const otherSum =
  /\b(?:last (?:year|month|time)|previous(?:ly)?|next year|another|further|extra|additional|more|each|every|per|first|second|third|instead of|rather than|compared|up from|original(?:ly)?|separate|other|not)\b/i;
const yearsIn = (words: string): string => [...words.matchAll(/\b(?:19|20)\d\d\b/g)].map((m) => m[0]).join(' ');

type Count = {
  readonly key: string;
  readonly value: number;
  readonly written: string;
  readonly block: number;
  readonly span: Span;
  /** The number alone, for a fix. */
  readonly figure: Span;
  readonly sentence: string;
  readonly back: boolean;
  readonly held: boolean;
  /** "In all, 212 homes", "households in all" */
  readonly total: boolean;
  /** "Of the 186 homes flooded": all that there are. */
  readonly whole: boolean;
  readonly isSum: boolean;
  readonly definite: boolean;
};

function countsIn({ text, ...facts }: BlockFacts, block: number): readonly Count[] {
  const found: Count[] = [];
  const add = (m: RegExpExecArray, isSum: boolean): void => {
    const written = m.groups?.['number'] ?? '';
    const span = { start: m.index, end: m.index + m[0].length };
    const [before, after] = [text.slice(Math.max(0, span.start - 60), span.start), text.slice(span.end, span.end + 60)];
    const sentence = sentenceOf({ text, ...facts }, span);
    const value = amountOf(written);
    const at = m.index + m[0].indexOf(written);
    if (loose.test(text.slice(Math.max(0, at - 24), at)) || !Number.isFinite(value)) return;
    const back = pointsBack.test(before) || pointedAt.test(after);
    found.push({
      key: (m.groups?.['things'] ?? '').split(/\s+/).map(singular).join(' ').toLowerCase(),
      value,
      written,
      block,
      span: isSum ? span : { start: at, end: span.end },
      figure: { start: at, end: at + written.length },
      sentence: text.slice(sentence.start, sentence.end),
      back,
      held: holding.test(before) && unnarrowed.test(after),
      total: inAll.test(text.slice(sentence.start, sentence.end)) && unplaced.test(after),
      whole: /\bof the $/i.test(before) && unplaced.test(after),
      isSum,
      definite: /^(?:the|this|that|our|its)$/i.test(m.groups?.['article'] ?? ''),
    });
  };
  for (const m of text.matchAll(counted)) add(m, false);
  for (const pattern of sums) for (const m of text.matchAll(pattern)) add(m, true);
  return found;
}

/** The same digits in another order: a slip of the fingers. */
const isSwapped = (a: Count, b: Count): boolean => {
  const sorted = (c: Count): string => [...String(c.value)].sort().join('');
  return a.value >= 100 && sorted(a) === sorted(b) && !a.written.endsWith('000');
};

const sameTime = (a: Count, b: Count): boolean =>
  ![a, b].some((c) => otherTime.test(c.sentence)) && yearsIn(a.sentence) === yearsIn(b.sentence);

/** A headline, and the paragraph or two below it that tell the same. */
const isHeadlineOf = (first: Count, later: Count, draft: Draft): boolean =>
  draft.blocks[first.block]?.kind === 'heading' &&
  draft.blocks[later.block]?.kind === 'paragraph' &&
  later.block - first.block <= 3 &&
  sameTime(first, later);

/** One is called the whole, and the other is one as well: "In all, 212 homes", and then "Of the 186 homes flooded". */
const areWholes = (first: Count, later: Count, draft: Draft): boolean =>
  (first.total || later.total) &&
  (first.total || first.whole || draft.blocks[first.block]?.kind === 'heading') &&
  (later.total || later.whole) &&
  ![first, later].some((c) => otherOccasion.test(c.sentence)) &&
  yearsIn(first.sentence) === yearsIn(later.sentence);

function isOtherwise(first: Count, later: Count, draft: Draft): boolean {
  if (first.value === later.value || first.sentence === later.sentence || isRounded(first.value, later.value))
    return false;
  if (later.isSum) return (first.definite || later.definite) && ![first, later].some((c) => otherSum.test(c.sentence));
  if (later.back || first.back)
    return ![first, later].some((c) => /\b(?:compared|each|per|correction|wrongly|not)\b/i.test(c.sentence));
  if (areWholes(first, later, draft)) return true;
  if (isSwapped(first, later) && sameTime(first, later)) return true;
  return (first.held && later.held && sameTime(first, later)) || isHeadlineOf(first, later, draft);
}

const read = new Set(['paragraph', 'heading', 'item', 'caption']);

function hitsIn(draft: Draft, facts: readonly BlockFacts[]): readonly Hit[] {
  const all = facts.flatMap((f, at) => {
    const section = draft.sections[at];
    const reads = read.has(draft.blocks[at]?.kind ?? '') && section !== 'contact' && section !== 'comments';
    return reads && /\d/.test(f.text) ? countsIn(f, at) : [];
  });
  const keys = new Map<string, Count[]>();
  for (const c of all) {
    const key = `${c.isSum} ${c.key}`;
    const same = keys.get(key);
    if (same === undefined) keys.set(key, [c]);
    else same.push(c);
  }
  return [...keys.values()].flatMap((same): readonly Hit[] => {
    // Three figures of one thing are a list of different ones.
    if (new Set(same.map((c) => c.value)).size !== 2) return [];
    const [first] = same;
    const later = same.find((c) => first !== undefined && isOtherwise(first, c, draft));
    if (first === undefined || later === undefined) return [];
    return [
      {
        span: later.span,
        block: later.block,
        traits: {},
        captures: { figure: later.figure },
        words: { first: first.written },
      },
    ];
  });
}

export const check: Check = {
  traits: {},
  draft: (draft, _, __, known) => hitsIn(draft, known.facts),
};
