// In: a draft's prose. Out: totals of the same thing that do not agree, and percentages, halves and doubles that the numbers beside them contradict.
import type { Draft } from '../../core/draft/draft.ts';
import { type BlockFacts, sentenceOf } from '../../core/facts/facts.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';
import { amountOf, digits, loose, singular } from '../amounts.ts';

const number = `[£$€]?${digits}`;

// ---- Shares and changes ----

const percent = '(?<percent>\\d+(?:\\.\\d+)?)\\s?(?:%|per\\s?cent\\b|percent\\b)';
const up =
  'rose|risen|rise|rises|rising|grew|grown|growth|increase|increased|increases|increasing|up|jumped|climbed|gone up|went up';
const down =
  'fell|fallen|fall|falls|falling|dropped|drop|decrease|decreased|reduced|reduction|cut|down|declined|shrank|gone down|went down';
const change = new RegExp(
  `\\bfrom\\s+(?:[\\w-]+\\s+){0,2}?(?<before>${number})(?<between>[^.;!?]{0,60}?)\\bto\\s+(?:[\\w-]+\\s+){0,2}?(?<after>${number})`,
  'giu',
);
const share = new RegExp(
  `(?<part>${number})\\s+(?:\\p{L}+\\s+)?(?:out\\s+)?of\\s+(?:(?:the|our|its|all|some|those|these|their)\\s+)*(?<whole>${number})`,
  'giu',
);
/** "Of the 200 who replied, 120 (60 per cent) agreed." */
const ofWhole = new RegExp(
  `\\bof\\s+(?:(?:the|our|its|all|those|these)\\s+)*(?<whole>${number})\\s[^.;:,()\\d]{0,50},\\s+(?<part>${number})\\s+(?:\\p{L}+\\s+){0,4}(?:\\(|[–—,-]\\s*(?:(?:or|that is|which is|that[’']s|a)\\s+)?)${percent}`,
  'iu',
);
const saysPercent = new RegExp(percent, 'giu');
const direction = new RegExp(`\\b(?<up>${up})\\b|\\b(?<down>${down})\\b`, 'iu');
/** "doubled", "halved": how many times as much it is afterwards, at least and at most. */
const times: readonly (readonly [RegExp, number, number])[] = [
  [/\b(?:doubled|doubling|twice as (?:many|much))\b/i, 1.8, 2.6],
  [/\b(?:trebled|tripled|trebling|tripling)\b/i, 2.7, 3.5],
  [/\bquadrupled\b/i, 3.6, 4.6],
  [/\b(?:halved|halving)\b/i, 0.4, 0.58],
];
const inexact =
  /\b(?:more than|over|nearly|almost|about|around)\s+(?:doubled|trebled|tripled|halved|quadrupled)|\bby (?:half|a (?:third|quarter|fifth|tenth))/i;

/** How far a rounded share may be from what the numbers give. */
const exact = 1;
const rough = 6;

type Stated = { readonly value: number; readonly start: number; readonly loose: boolean };

const percentsIn = (words: string): readonly Stated[] =>
  [...words.matchAll(saysPercent)].map((m) => ({
    value: Number(m.groups?.['percent']),
    start: m.index,
    loose: loose.test(words.slice(0, m.index)),
  }));

const tooFar = (stated: Stated, real: number): boolean =>
  Math.abs(stated.value - real) > (stated.loose ? rough : exact);

const wrongChange = (words: string): boolean => {
  const changes = [...words.matchAll(change)].filter(
    (m) => !/%|per\s?cent|percent/.test(words.slice(m.index, m.index + m[0].length + 9)),
  );
  const [only] = changes;
  if (changes.length !== 1 || only?.groups === undefined) return false;
  const [before, after] = [amountOf(only.groups['before'] ?? ''), amountOf(only.groups['after'] ?? '')];
  // Years, times and house numbers go from and to as well.
  const isOtherKind =
    /^[£$€]/.test(only.groups['before'] ?? '') !== /^[£$€]/.test(only.groups['after'] ?? '') ||
    /^\s*(?:st|nd|rd|th)?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(only.groups['between'] ?? '');
  const isYears = [before, after].every((n) => n >= 1900 && n <= 2100 && Number.isInteger(n));
  if (isYears || isOtherKind || before === 0 || !Number.isFinite(after / before)) return false;
  const verb = direction.exec(words)?.groups;
  const stated = percentsIn(words);
  const [one] = stated;
  if (one !== undefined && stated.length === 1 && verb !== undefined) {
    const real = (100 * (after - before)) / before;
    return (
      tooFar(one, Math.abs(real)) || (verb['up'] !== undefined && verb['down'] === undefined ? real < 0 : real > 0)
    );
  }
  if (stated.length > 0 || inexact.test(words)) return false;
  return times.some(([word, least, most]) => word.test(words) && (after / before < least || after / before > most));
};

const wrongShare = (words: string): boolean => {
  const first = ofWhole.exec(words)?.groups;
  if (first !== undefined) {
    const real = (100 * amountOf(first['part'] ?? '')) / amountOf(first['whole'] ?? '');
    return real <= 100 && tooFar({ value: Number(first['percent']), start: 0, loose: false }, real);
  }
  const shares = [...words.matchAll(share)];
  const [only] = shares;
  const stated = percentsIn(words);
  const [one] = stated;
  if (shares.length !== 1 || only?.groups === undefined || stated.length !== 1 || one === undefined) return false;
  const [part, whole] = [amountOf(only.groups['part'] ?? ''), amountOf(only.groups['whole'] ?? '')];
  const end = only.index + only[0].length;
  const [from, to] = [Math.min(one.start, end), Math.max(one.start, only.index)];
  // Beside each other, and not the share of something else.
  const near = one.start > end ? words.slice(end, one.start) : words.slice(from, to);
  if (
    near.length > 50 ||
    /[;:]|\b(?:while|whereas|compared|against|target|than|another|up|down|rise|fall|and)\b/i.test(near)
  )
    return false;
  if (loose.test(words.slice(0, only.index)) || part > whole || whole < 8) return false;
  return tooFar(one, (100 * part) / whole);
};

// ---- Totals ----

const noun = '(?<noun>\\p{Ll}[\\p{Ll}-]+(?:\\s+of\\s+\\p{Ll}[\\p{Ll}-]+)?)';
/** "In total 108 miles", "a total of 42 homes", "42 homes in all". */
const totals: readonly RegExp[] = [
  new RegExp(
    `\\b(?:in total|in all|altogether|all told|overall),?\\s+(?:[^.;,\\d£$€]{1,40}\\s)?(?<number>${number})\\s+(?:new |more )?${noun}`,
    'giu',
  ),
  new RegExp(`\\b(?:a|the)\\s+(?:grand\\s+)?total of\\s+(?<number>${number})\\s+(?:new )?${noun}`, 'giu'),
  new RegExp(`(?<number>${number})\\s+(?:new )?${noun}\\s+(?:in total|in all|altogether|all told)\\b`, 'giu'),
  new RegExp(`\\ball\\s+(?<number>${number})\\s+(?:new )?${noun}`, 'giu'),
];
const whole =
  'programme|scheme|project|plan|work|works|contract|development|estate|network|survey|consultation|festival|event|site|park|school|building|centre|fund|budget|grant|competition|round|appeal|campaign|pilot|trial';
/** "The programme covers 118 miles", "The consultation drew 611 replies", "the planting of 400 trees". */
const covering: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|this|our)\\s+(?:\\p{Ll}[\\p{Ll}-]+\\s+)?(?<what>${whole})\\s+(?:will\\s+|has\\s+|is to\\s+)?(?:covers?|covered|includes?|included|has|have|provides?|provided|brings?|comprises?|drew|drawn|received|attracted|delivers?|delivered|creates?|created|treats?|plants?|pays? for|paid for|funds?|funded|buys?|bought)\\s+(?<number>${number})\\s+(?:new )?${noun}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:planting|building|resurfacing|repair|installation|purchase|delivery|construction|creation|inspection|replacement) of (?<number>${number})\\s+(?:new )?${noun}`,
    'giu',
  ),
];
/** "a scheme to bring 260 homes": what a later "all 310 homes" is held against. */
const promised = new RegExp(
  `\\b(?:a|an|the|this|our|its)\\s+(?:[\\p{L}-]+\\s+){0,2}?(?:${whole}|quarter|village|neighbourhood|proposals?|plans|deal)\\s+(?:to|that will|which will|that would|which would|for)\\s+(?:bring|build|provide|deliver|create|put up|plant|open|fit|install|make|add|supply|resurface|replace|lay|train|take on|recruit|house)\\s+(?<number>${number})\\s+(?:new |more |affordable )?${noun}`,
  'giu',
);
/** "The scheme cost £4 million", "the £4 million scheme", "a restoration costing £4 million": the money of a whole. */
const costs: readonly RegExp[] = [
  new RegExp(
    `\\b(?:the|a|an|this|our|its)\\s+(?:[\\p{Ll}-]+\\s+){0,3}?(?<what>${whole}|restoration|refit|refurb|facelift|overhaul|refurbishment|renovation|conversion|redevelopment|extension|rebuild|upgrade|makeover|revamp|hub|bridge|library|pool|road|bypass|roof|playground|station|hall|museum|theatre|market)\\s*,?\\s+(?:(?:which|that)\\s+)?(?:costing|worth|priced at|valued at|has cost|cost|costs|is worth|was worth|at a cost of|with a budget of)\\s+(?<number>[£$€]${digits})`,
    'giu',
  ),
  new RegExp(
    `\\b(?:the|this|our)\\s+(?:whole\\s+|new\\s+)?(?<what>\\p{Ll}[\\p{Ll}-]+)\\s+(?:will\\s+|is to\\s+|has\\s+|is expected to\\s+)?(?:costs?|costing)\\s+(?<number>[£$€]${digits})`,
    'giu',
  ),
  new RegExp(
    `\\b(?:the|a|an|this|our|its|after|following|for|with|in|to|of|complete|opens|announces|begins|starts)\\s+(?:new\\s+)?(?<number>[£$€]${digits})\\s+(?<what>${whole}|restoration|refit|refurb|facelift|overhaul|refurbishment|renovation|conversion|redevelopment|extension|rebuild|upgrade|makeover|revamp|hub|bridge|library|pool|road|bypass|roof|playground|station|hall|museum|theatre|market)\\b(?!\\s+(?:contract|grant|fund|budget|phase))`,
    'giu',
  ),
];
/** Part of a whole, another whole, or the whole of another time. */
const partial =
  /\b(?:so far|already|extra|further|another|additional|remaining|the rest|of which|of these|of them|each|per|a (?:day|week|month|year)|every|last year|this year|next year|by (?:20\d\d|spring|summer|autumn|winter)|since|in 20\d\d(?:\/\d\d)?|20\d\d\/\d\d|the year before|previous(?:ly)?|originally|first phase|second phase|phase|stage|first|second|third|more than|over(?= (?:£|\d|half|a (?:third|quarter)))|at least|up to|about|around|nearly|almost|some|roughly|approximately|fewer than|less than|under|between|original|estimated|budgeted|compared|instead of|rather than|not)\b/i;
/** A day or a season by which all is done is no other whole: "In total 108 miles will be treated by the autumn". */
const deadline = /\bby (?:the (?:end of )?)?(?:spring|summer|autumn|winter|20\d\d)\b/gi;

type Total = {
  readonly key: string;
  readonly value: number;
  readonly block: number;
  readonly span: Span;
  readonly cued: boolean;
  /** Only held against others, and never marked itself. */
  readonly aside?: boolean;
};

const notThings =
  /^(?:per|percent|million|billion|years?|days?|weeks?|months?|hours?|minutes?|people|of|and|in|at|on|for|to|am|pm|or|the|were|was|are|is|will|have|has|with|from|by|times?|points?)$/;

const longestMarked = 118;

function totalsIn(facts: BlockFacts, block: number): readonly Total[] {
  const { text } = facts;
  const found: Total[] = [];
  const add = (m: RegExpExecArray, cued: boolean, aside = false): void => {
    const groups = m.groups ?? {};
    const thing = (groups['noun'] ?? '').split(/\s+/)[0] ?? '';
    const key = groups['noun'] === undefined ? `cost of ${groups['what'] ?? ''}` : singular(thing.toLowerCase());
    const sentence = sentenceOf(facts, { start: m.index, end: m.index + m[0].length });
    const words = text.slice(sentence.start, sentence.end);
    const nearby = aside ? m[0] : words.replace(deadline, ' ');
    if (notThings.test(thing) || partial.test(nearby)) return;
    const value = amountOf(groups['number'] ?? '');
    const whole = { start: sentence.start, end: sentence.start + words.trimEnd().length };
    // Of a long sentence the figure is marked, with what it counts.
    const span = words.length <= longestMarked ? whole : { start: m.index, end: m.index + m[0].trimEnd().length };
    if (Number.isFinite(value)) found.push({ key, value, block, span, cued, aside });
  };
  for (const pattern of totals) for (const m of text.matchAll(pattern)) add(m, true);
  for (const pattern of covering) for (const m of text.matchAll(pattern)) add(m, false);
  for (const m of text.matchAll(promised)) add(m, false, true);
  for (const pattern of costs) for (const m of text.matchAll(pattern)) add(m, true);
  return found;
}

/** Money said in millions is rounded: "£4 million" and "£3,980,000" agree. */
const agree = (a: number, b: number): boolean =>
  a === b || (Math.max(a, b) >= 1e5 && Math.abs(a - b) / Math.max(a, b) < 0.06);

function disagreeing(all: readonly Total[]): readonly Total[] {
  return [...new Set(all.map((t) => t.key))].flatMap((key) => {
    const same = all.filter((t) => t.key === key);
    const distinct = same.filter((t) => same.some((o) => !agree(o.value, t.value)));
    // Two wholes that each cover something need not be the same whole; one must say that it is the total.
    return distinct.some((t) => t.cued) && distinct.length <= 4 ? distinct.filter((t) => t.aside !== true) : [];
  });
}

const read = new Set(['paragraph', 'heading', 'item', 'caption', 'quotation']);

function hitsIn(draft: Draft, facts: readonly BlockFacts[]): readonly Hit[] {
  const blocks = facts.flatMap((f, at) => {
    const section = draft.sections[at];
    const reads = read.has(draft.blocks[at]?.kind ?? '') && section !== 'contact' && section !== 'comments';
    return reads && /\d/.test(f.text) ? [{ facts: f, at }] : [];
  });
  const wrong = blocks.flatMap(({ facts: f, at }) =>
    f.sentences
      .map((s) => ({ s, words: f.text.slice(s.start, s.end) }))
      .filter(({ words }) => words.length < 600 && (wrongChange(words) || wrongShare(words)))
      .map(
        ({ s, words }): Hit => ({
          span: { start: s.start, end: s.start + words.trimEnd().length },
          block: at,
          traits: { figures: 'percentage' },
          captures: {},
        }),
      ),
  );
  // A headline says again what stands below it, and is put right with it.
  const totalled = disagreeing(blocks.flatMap(({ facts: f, at }) => totalsIn(f, at))).filter(
    (t, _, all) =>
      draft.blocks[t.block]?.kind !== 'heading' || all.every((o) => draft.blocks[o.block]?.kind === 'heading'),
  );
  return [
    ...wrong,
    ...totalled.map(({ span, block }): Hit => ({ span, block, traits: { figures: 'totals' }, captures: {} })),
  ];
}

export const check: Check = {
  traits: { figures: ['totals', 'percentage'] },
  draft: (draft, _, __, known) => hitsIn(draft, known.facts),
};
