// In: a draft, what the workspace knows and the day. Out: the pre-election period that the draft would come out in, and the day after the poll.
import { type Draft, fieldOf } from '../draft/draft.ts';
import type { Period, Workspace } from './workspace.ts';

const iso = /\b\d{4}-\d{2}-\d{2}\b/g;

/** A draft that is held comes out on the day it is held until. */
function dayOut(draft: Draft, day: string): string {
  const held = /^\d{4}-\d{2}-\d{2}/.exec(fieldOf(draft, 'hold_until') ?? '')?.[0];
  return held !== undefined && held > day ? held : day;
}

/** "2026-03-24 to 2026-05-07" under one key, or the first and the last day under a key each. */
function ownDays(draft: Draft): readonly (string | undefined)[] {
  const together = (fieldOf(draft, 'pre_election_period') ?? fieldOf(draft, 'pre_election'))?.match(iso) ?? [];
  const days = ['pre_election_start', 'pre_election_end'].map((key) => fieldOf(draft, key)?.match(iso)?.[0]);
  return together.length > 1 ? together : days;
}

/** The period that the front matter gives; else one of the workspace's. */
export function preElection(draft: Draft, workspace: Workspace, day: string): Period | undefined {
  const [start, end] = ownDays(draft);
  const own: readonly Period[] =
    start === undefined || end === undefined ? [] : [{ name: 'pre-election period', start, end }];
  const out = dayOut(draft, day);
  return [...own, ...workspace.periods].find((p) => p.start <= out && out <= p.end);
}

const pad = (n: number): string => String(n).padStart(2, '0');

/** The day after one written YYYY-MM-DD. */
export function dayAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  if (date < length) return `${year}-${pad(month)}-${pad(date + 1)}`;
  return month < 12 ? `${year}-${pad(month + 1)}-01` : `${year + 1}-01-01`;
}
