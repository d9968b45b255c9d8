// In: days and times as people write them. Out: whether there is such a day or time, the day as year-month-day, the days after it and its
// name in the week. By the civil calendar, without a clock.

const months = 'january february march april may june july august september october november december'.split(' ');
const names = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const pad = (n: number): string => String(n).padStart(2, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const lengthOfMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

function made(year: number, month: number, date: number): string | undefined {
  const there = month >= 1 && month <= 12 && date >= 1 && date <= lengthOfMonth(year, month);
  return there ? `${year}-${pad(month)}-${pad(date)}` : undefined;
}

const partsOf = (day: string): readonly [number, number, number] => [
  Number(day.slice(0, 4)),
  Number(day.slice(5, 7)),
  Number(day.slice(8, 10)),
];

const iso = /^(\d{4})-(\d{2})-(\d{2})(?=$|[T ])/;
/** "3 June 2024", "Monday, 3rd of June 2024" */
const spelled =
  /^(?:[a-z]+day,?\s+)?(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?([a-z]{3,9})\.?,?\s+(\d{4})(?=$|[\s,])/i;
/** "June 3, 2024" */
const monthFirst = /^(?:[a-z]+day,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?=$|[\s,])/i;
/** "3/6/2024", "03.06.24": day before month, as the country writes it. */
const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?=$|[\s,])/;
/** "2024-6-3", "2024/06/03" */
const loose = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?=$|[\sT,])/;

function monthNumbered(word: string): number {
  const lower = word.toLowerCase();
  return months.findIndex((m) => m === lower || m.slice(0, 3) === lower || (lower === 'sept' && m === 'september')) + 1;
}

/** The day that a value begins with, where it is written year-month-day and there is such a day. */
export function dayIn(value: string): string | undefined {
  const [, year, month, date] = iso.exec(value) ?? [];
  return year === undefined ? undefined : made(Number(year), Number(month), Number(date));
}

/** The day that somebody meant who wrote it in another way. */
export function dayMeant(value: string): string | undefined {
  const a = spelled.exec(value);
  if (a !== null) return made(Number(a[3]), monthNumbered(a[2] ?? ''), Number(a[1]));
  const b = monthFirst.exec(value);
  if (b !== null) return made(Number(b[3]), monthNumbered(b[1] ?? ''), Number(b[2]));
  const c = slashed.exec(value);
  if (c !== null) return made(Number(c[3]) + (c[3]?.length === 2 ? 2000 : 0), Number(c[2]), Number(c[1]));
  const d = loose.exec(value);
  return d === null ? undefined : made(Number(d[1]), Number(d[2]), Number(d[3]));
}

/** "10:30", "9.15pm", "noon" */
export function isTime(value: string): boolean {
  if (/^(?:noon|midday|midnight)$/i.test(value)) return true;
  const [, hours, minutes, seconds, half] =
    /^(\d{1,2})(?:[:.h](\d{2}))?(?::(\d{2}))?\s*([ap]\.?m\.?)?(?:\s*(?:gmt|bst|z))?$/i.exec(value) ?? [];
  if (hours === undefined || (minutes === undefined && half === undefined)) return false;
  const most = half === undefined ? 24 : 12;
  return Number(hours) <= most && Number(minutes ?? 0) < 60 && Number(seconds ?? 0) < 60;
}

/** @param count of days, at least 0 */
export function daysAfter(day: string, count: number): string {
  let [year, month, date] = partsOf(day);
  date += count;
  while (date > lengthOfMonth(year, month)) {
    date -= lengthOfMonth(year, month);
    month++;
    if (month > 12) {
      month = 1;
      year++;
    }
  }
  return `${year}-${pad(month)}-${pad(date)}`;
}

/** "Monday 3 June 2024" */
export function spelledOut(day: string): string {
  const [year, month, date] = partsOf(day);
  const y = month < 3 ? year - 1 : year;
  const m = month < 3 ? month + 9 : month - 3;
  // Days since 1 March of the year 0, a Wednesday.
  const count =
    365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + Math.floor((153 * m + 2) / 5) + date - 1;
  const word = months[month - 1] ?? '';
  return `${names[(count + 3) % 7] ?? ''} ${date} ${word.charAt(0).toUpperCase()}${word.slice(1)} ${year}`;
}
