// In: a release and the day it is judged on. Out: what does not fit in its embargo: a time that is missing, a day of the week that is
// not that date's, a moment that is past, and a publishing date that comes before it.
import { type Block, type Draft, fieldOf, wordsOfField } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { type Day, dayIn, weekdayOf, withWeekday } from '../calendar.ts';

const time =
  /\b(?:[01]?\d|2[0-3])[:.][0-5]\d\s*(?:[ap]\.?m\.?)?|\b(?:1[0-2]|[1-9])\s*[ap]\.?m\.?(?![a-z])|\b(?:noon|midnight|midday)\b|T\d{2}:\d{2}/i;
/** Any wording that asks for a story to be held: "Embargoed until", "Not for use before", "Hold for release", "For release at 6am on". */
const line = new RegExp(
  [
    '(?:^\\W*(?:\\S+ ){0,5}|[:–—-] ?)(?:strict(?:ly)? |under (?:strict )?)?embargo(?:ed)?\\b(?=\\W*$|\\W*(?:until|till|to|for|before|lifts?|ends?|date|time|period|by|from|on|in force|applies|\\d|mon|tues|wednes|thurs|fri|satur|sun|further)|\\s*[:–—-])',
    '\\bnot (?:to be |for )(?:use[ds]?|publication|publish(?:ed|ing)?|release[ds]?|broadcast|print(?:ed)?|report(?:ed|ing)?|sharing|shared|distribut(?:ion|ed)|circulation|posted|posting)\\b[^.!?]{0,60}\\b(?:before|until|till|prior to|ahead of|earlier than)\\b',
    "\\b(?:do not|don[’']t) (?:use|publish|release|broadcast|print|report|run|post|share|tweet|circulate)\\b[^.!?]{0,40}\\b(?:before|until|till|prior to|ahead of|earlier than)\\b",
    '^\\W*(?:please )?hold\\b(?: this| all| copy| story| back| release)*(?: (?:for|until|till|to|before|from)\\b|:)',
    '^\\W*(?:strictly )?(?:held|on hold|hold line|under wraps)\\b[^.!?]{0,20}\\b(?:until|till|to|for)\\b',
    '^\\W*(?:strictly )?(?:for )?(?:release|use|publication|broadcast|issue)\\b[^.!?]{0,30}\\b(?:after|from|not before|no earlier than|on or after)\\b',
    '^\\W*(?:strictly )?for (?:release|use|publication|broadcast)(?: on| at)?:? (?:\\d{1,2}[:.]\\d\\d|\\d{1,2} ?[ap]m|midnight|noon)',
    '^\\W*(?:strictly )?(?:no|nothing) (?:use|publication|broadcast|release|to be (?:used|published|broadcast|released))\\b[^.!?]{0,30}\\b(?:before|until|till)\\b',
    '^\\W*(?:strictly |private and )?(?:confidential|private|secret|advance copy|advance notice)\\b[^.!?]{0,10}\\b(?:until|till|before)\\b',
  ].join('|'),
  'iu',
);
/** Lines that speak of embargoes and set none: "This is not under embargo". */
const noEmbargo =
  /\b(?:no|without|not (?:under|subject to)|after the|never|broke|break|breaking|lift(?:s|ed|ing)?)\b.{0,20}\bembargo|\bembargo(?:ed)?\b.{0,20}\b(?:lifted|no longer|does not apply|broken|ended|against)\b|\b(?:trade|oil|arms|cotton|wool|grain|coal|sugar|fuel|import|export|naval|wartime) embargo/i;

/** The day a hold ends, and whether a time of day stands beside it; without a year that of the day the draft is judged on. */
type Moment = Day & { readonly hasTime: boolean };

function momentIn(text: string, today: string): Moment | undefined {
  const day = dayIn(text, today.slice(0, 4));
  if (day === undefined) return undefined;
  const { start, end } = day.span;
  return { ...day, hasTime: time.test(`${text.slice(0, start)} ${text.slice(end)}`) };
}

/** What does not fit in the words of an embargo. Spans are in these words. */
function hitsOf(text: string, today: string): readonly Hit[] {
  const moment = momentIn(text, today);
  const whole = { start: 0, end: text.trimEnd().length };
  if (moment === undefined) {
    const open = /\buntil\b|:|^\W*(?:strictly |under )?embargo(?:ed)?\W*$/i.test(text);
    return open ? [{ span: whole, traits: { embargo: 'no-date' }, captures: {} }] : [];
  }
  const hits: Hit[] = [];
  const { span, named } = moment;
  const right = weekdayOf(moment.iso);
  const said = text.slice(span.start, span.end);
  if (!moment.exists) return [{ span, traits: { embargo: 'no-such-day' }, captures: {} }];
  if (named !== undefined && named !== right)
    hits.push({
      span,
      traits: { embargo: 'wrong-day' },
      captures: {},
      words: { corrected: withWeekday(said, right) },
    });
  if (!moment.hasTime)
    hits.push({
      span: whole,
      traits: { embargo: 'no-time' },
      captures: { moment: span },
      words: { moment: said },
    });
  if (moment.iso < today && (named ?? right) === right)
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
  traits: { embargo: ['no-date', 'no-time', 'wrong-day', 'no-such-day', 'past', 'published-before'] },
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
