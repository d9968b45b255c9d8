// In: a date of birth in a text, and the day the draft is judged on. Out: the change that says less: the year alone, an age, an age in tens; undefined
// where the date has no year, where the words do not take it, or where it is a child's, whose age leads to a class.
import type { Sex } from '../people/registers.ts';
import type { Span } from '../span.ts';
import type { Change } from './mending.ts';

export type Less = 'year' | 'age' | 'decade';

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
type Day = { readonly year: number; readonly month: number; readonly day: number };

/** "14 March 1955", "14/03/55", "1955-03-14", "March 14, 1955" */
function dateIn(words: string, today: Day): Day | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(words);
  if (iso !== null) return { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
  const name = /[a-z]{3,}/i
    .exec(words.replace(/\b(?:of|the|st|nd|rd|th)\b/gi, ''))?.[0]
    .slice(0, 3)
    .toLowerCase();
  const numbers = [...words.matchAll(/\d+/g)].map((m) => Number(m[0]));
  const month = name === undefined ? (numbers[1] ?? 0) : monthNames.indexOf(name) + 1;
  const last = numbers.at(-1);
  if (last === undefined || numbers.length < (name === undefined ? 3 : 2) || month < 1 || month > 12) return undefined;
  const year = last > 99 ? last : last + (last > today.year % 100 ? 1900 : 2000);
  return { year, month, day: numbers[0] ?? 1 };
}

const dayOf = (iso: string): Day | undefined => {
  const m = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return m === null ? undefined : { year: Number(m[1]), month: Number(m[2]), day: Number(m[3]) };
};

function ageOn(born: Day, today: Day): number {
  const before = today.month < born.month || (today.month === born.month && today.day < born.day);
  return today.year - born.year - (before ? 1 : 0);
}

function decade(text: string, sentence: Span, age: number, sex: Sex): string {
  const said = text.slice(sentence.start, sentence.end);
  const female = /\b(?:she|her|hers|mrs|miss|ms|woman|mother|mum|widow|lady)\b/i.test(said);
  const male = /\b(?:he|his|him|mr|man|father|dad|widower|gentleman)\b/i.test(said);
  const told = female === male ? sex : female ? 'female' : 'male';
  const whose = told === 'either' ? 'their' : told === 'female' ? 'her' : 'his';
  return age > 99 ? 'over 100' : `in ${whose} ${age < 20 ? 'late teens' : `${Math.floor(age / 10) * 10}s`}`;
}

/** Set beside a name: ", born 4 March 1934,", "(DOB 14/03/1955)", "(b. 1 May 1950)". */
const apposed = /(?:,\s|\(|[–—-]\s)(?:who was )?(?:(?:born|b\.|d\.?o\.?b\.?:?|date of birth:?)(?: on)?(?: the)? )$/i;
const onDay = /\b(?:on(?: the)?|on [A-Z][a-z]+day,?(?: the)?)\s+$/i;

/** @param sex of whoever is named before the date; @param today the draft's own day, `2026-05-01` */
export function bornLess(
  text: string,
  sentence: Span,
  date: Span,
  less: Less,
  today: string,
  sex: Sex = 'either',
): Change | undefined {
  const now = dayOf(today);
  const born = now === undefined ? undefined : dateIn(text.slice(date.start, date.end).trim(), now);
  if (now === undefined || born === undefined) return undefined;
  const age = ageOn(born, now);
  if (age < 18 || age > 115) return undefined;
  const before = text.slice(sentence.start, date.start);
  if (less !== 'year') {
    const lead = apposed.exec(before)?.[0];
    if (lead === undefined) return undefined;
    const start = date.start - lead.length + (/^(?:,\s|\(|[–—-]\s)/.exec(lead)?.[0].length ?? 0);
    return {
      span: { start, end: date.end },
      text: /who was/i.test(lead)
        ? `who is ${less === 'age' ? age : decade(text, sentence, age, sex)}`
        : less === 'age'
          ? `aged ${age}`
          : decade(text, sentence, age, sex),
    };
  }
  const on = onDay.exec(before);
  if (on !== null) return { span: { start: date.start - on[0].length, end: date.end }, text: `in ${born.year}` };
  const label = /\b(?:(d\.?o\.?b\.?)|date( of birth))(:?\s(?:(?:is|was)\s)?)$/i.exec(before);
  if (label !== null) {
    const [all, short, long, rest = ' '] = label;
    const year = all.startsWith('D') ? 'Year' : 'year';
    const set = short === undefined || !/[(,]\s?$/.test(before.slice(0, label.index));
    const text = set ? `${year}${long ?? ' of birth'}${rest}${born.year}` : `born in ${born.year}`;
    return { span: { start: date.start - all.length, end: date.end }, text };
  }
  const plain = /\b(?:born|b\.)\s(?:the\s)?$/i.exec(before);
  return { span: date, text: plain === null ? `${born.year}` : `in ${born.year}` };
}
