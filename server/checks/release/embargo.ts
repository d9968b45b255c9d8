// In: a release and the day it is judged on. Out: what does not fit in its embargo: a time that is missing, a day of the week that is
// not that date's, a moment that is past, and a publishing date that comes before it.
import { type Block, type Draft, fieldOf, wordsOfField } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const when =
  /(?:\b(?<day>mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?(?:the\s+)?\b(?<date>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b,?(?:\s+(?<year>\d{4}))?/i;
const iso = /\b(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})\b/;
const time =
  /\b(?:[01]?\d|2[0-3])[:.][0-5]\d\s*(?:[ap]\.?m\.?)?|\b(?:1[0-2]|[1-9])\s*[ap]\.?m\.?(?![a-z])|\b(?:noon|midnight|midday)\b|T\d{2}:\d{2}/i;
const line = /\bembargo/i;
/** Lines that speak of embargoes and set none: "This is not under embargo". */
const noEmbargo =
  /\b(?:no|without|not (?:under|subject to)|after the)\b.{0,20}\bembargo|\bembargo(?:ed)?\b.{0,20}\b(?:lifted|no longer|does not apply|broken)\b/i;

type Moment = {
  readonly span: Span;
  readonly day: string | undefined;
  readonly iso: string;
  readonly hasTime: boolean;
};

const pad = (n: number): string => String(n).padStart(2, '0');

/** Days since the first of March of the year 0, by the civil calendar: enough to know a day of the week. */
function weekday(year: number, month: number, date: number): string {
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 9 : month - 3;
  const count =
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date - 1;
  // 1 March of the year 0 was a Wednesday.
  return days[(count + 3) % 7] ?? '';
}

/** Reads the day an embargo ends; without a year that of the day the draft is judged on. */
function momentIn(text: string, today: string): Moment | undefined {
  const found = when.exec(text) ?? iso.exec(text);
  const groups = found?.groups;
  if (found === null || groups === undefined) return undefined;
  const named = months.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1;
  const month = named > 0 ? named : Number(groups['month']);
  const year = Number(groups['year'] ?? today.slice(0, 4));
  const date = Number(groups['date']);
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  return {
    span: { start: found.index, end: found.index + found[0].trimEnd().length },
    day:
      groups['day'] === undefined
        ? undefined
        : `${groups['day'].charAt(0).toUpperCase()}${groups['day'].slice(1).toLowerCase()}day`,
    iso: `${year}-${pad(month)}-${pad(date)}`,
    hasTime: time.test(text.replace(found[0], ' ')),
  };
}

const partsOf = (day: string): readonly [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

/** What does not fit in the words of an embargo. Spans are in these words. */
function hitsOf(text: string, today: string): readonly Hit[] {
  const moment = momentIn(text, today);
  const whole = { start: 0, end: text.trimEnd().length };
  if (moment === undefined) {
    const open = /\buntil\b|:|^\W*(?:strictly |under )?embargo(?:ed)?\W*$/i.test(text);
    return open ? [{ span: whole, traits: { embargo: 'no-date' }, captures: {} }] : [];
  }
  const hits: Hit[] = [];
  const right = weekday(...partsOf(moment.iso));
  const { span } = moment;
  if (moment.day !== undefined && moment.day !== right) {
    const words = text.slice(moment.span.start, moment.span.end);
    hits.push({
      span,
      traits: { embargo: 'wrong-day' },
      captures: {},
      words: { corrected: words.replace(/^\p{L}+/u, right) },
    });
  }
  if (!moment.hasTime)
    hits.push({
      span: whole,
      traits: { embargo: 'no-time' },
      captures: { moment: span },
      words: { moment: text.slice(moment.span.start, moment.span.end) },
    });
  if (moment.iso < today && (moment.day ?? right) === right)
    hits.push({ span: whole, traits: { embargo: 'past' }, captures: {} });
  return hits;
}

/** `publish:` with its value, where it comes before the day the embargo ends. */
function tooEarly(draft: Draft, ends: string): readonly Hit[] {
  const field = draft.frontMatter.fields.find((f) => f.key.toLowerCase() === 'publish');
  const day = /^\d{4}-\d{2}-\d{2}/.exec(fieldOf(draft, 'publish') ?? '')?.[0];
  if (field === undefined || day === undefined || day >= ends) return [];
  return [
    {
      span: { start: field.keySource.start, end: field.source.end },
      traits: { embargo: 'published-before' },
      captures: { value: field.source },
      words: { ends },
    },
  ];
}

const isLine = (b: Block): boolean =>
  b.kind !== 'field' && b.kind !== 'alt' && b.text.length <= 200 && line.test(b.text) && !noEmbargo.test(b.text);

/** `embargo:` in the front matter is a value, not a line to be read out: only a day that cannot be right is told of it. */
function inField(draft: Draft, written: string): readonly Hit[] {
  const field = draft.frontMatter.fields.find((f) => f.key.toLowerCase() === 'embargo');
  if (field === undefined) return [];
  const { start, end } = wordsOfField(draft, field);
  const wrong = hitsOf(draft.text.slice(start, end), written).filter((h) => h.traits['embargo'] === 'wrong-day');
  return wrong.map((h) => ({ ...h, span: { start: start + h.span.start, end: start + h.span.end } }));
}

/** Furniture stands at the top. */
const topmost = 4;

export const check: Check = {
  traits: { embargo: ['no-date', 'no-time', 'wrong-day', 'past', 'published-before'] },
  draft: (draft, _, today) => {
    const first = draft.blocks.findIndex((b) => b.kind !== 'field');
    const top = first === -1 ? [] : draft.blocks.slice(first, first + topmost);
    const line = top.findIndex((b, i) => draft.sections[first + i] === 'body' && isLine(b));
    // The day a draft is judged on may be the one it is published on: an embargo is past when it ends before the draft's own date.
    const written = /^\d{4}-\d{2}-\d{2}/.exec(fieldOf(draft, 'date') ?? '')?.[0] ?? today;
    const words = top[line]?.text;
    const ends = momentIn(words ?? fieldOf(draft, 'embargo') ?? '', written);
    return [
      ...(words === undefined ? [] : hitsOf(words, written).map((h) => ({ ...h, block: first + line }))),
      ...inField(draft, written),
      ...(ends === undefined ? [] : tooEarly(draft, ends.iso)),
    ];
  },
};
