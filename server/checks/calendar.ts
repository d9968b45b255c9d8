// In: words that hold a date, written in any of the usual ways. Out: the first date in them, the weekday that is named with it, and whether the
// calendar has such a day and that weekday.
import type { Span } from '../core/span.ts';

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const day = '(?:\\b(?<day>mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\\b\\.?,?\\s+)?';
const year = "(?<year>\\d{4}|[’‘']\\d{2})";

/** "Monday 14 April 2026", "April 14th, 2026", "14/04/2026", "2026-04-14". */
const forms: readonly RegExp[] = [
  new RegExp(`${day}(?:the\\s+)?\\b(?<date>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}(?:,?\\s+${year})?`, 'i'),
  new RegExp(`${day}\\b${month}\\s+(?:the\\s+)?(?<date>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:/])(?:,?\\s+${year})?`, 'i'),
  new RegExp(`${day}\\b(?<date>\\d{1,2})(?<mark>[/.])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?!\\d)`, 'i'),
  /\b(?<year>\d{4})-(?<month>\d{2})-(?<date>\d{2})\b/,
];

export type Day = {
  readonly span: Span;
  /** The weekday as it is named, written out: "Monday". */
  readonly named: string | undefined;
  /** YYYY-MM-DD, in the year that is given where none is named. */
  readonly iso: string;
  /** False for 31 April. */
  readonly exists: boolean;
  readonly hasYear: boolean;
};

const pad = (n: number): string => String(n).padStart(2, '0');

const isLeap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
const lengthOf = (y: number, m: number): number =>
  m === 2 ? (isLeap(y) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31;

/** The weekday of a day: days since the first of March of the year 0, which was a Wednesday, by the civil calendar. */
export function weekdayOf(iso: string): string {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 9 : month - 3;
  const count =
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date - 1;
  return weekdays[(count + 3) % 7] ?? '';
}

function fullYear(written: string | undefined, otherwise: string): number {
  if (written === undefined) return Number(otherwise);
  const digits = written.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** @param thisYear the year of a date that names none */
export function dayIn(text: string, thisYear: string): Day | undefined {
  const found = forms
    .map((form) => form.exec(text))
    .filter((m) => m !== null)
    .toSorted((a, b) => a.index - b.index || b[0].length - a[0].length)[0];
  const groups = found?.groups;
  if (found === undefined || groups === undefined) return undefined;
  const named = months.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1;
  const m = named > 0 ? named : Number(groups['month']);
  const y = fullYear(groups['year'], thisYear);
  const d = Number(groups['date']);
  if (m < 1 || m > 12 || d < 1 || d > 31 || y < 1900 || y > 2199) return undefined;
  const written = groups['day']?.slice(0, 3).toLowerCase();
  return {
    span: { start: found.index, end: found.index + found[0].trimEnd().length },
    named: written === undefined ? undefined : weekdays.find((w) => w.toLowerCase().startsWith(written)),
    iso: `${y}-${pad(m)}-${pad(d)}`,
    exists: d <= lengthOf(y, m),
    hasYear: groups['year'] !== undefined,
  };
}

/** Words with their weekday put right: "Tues 14 April" becomes "Tuesday 14 April". */
export const withWeekday = (words: string, weekday: string): string => words.replace(/^\p{L}+\.?/u, weekday);
