// In: a draft, and what the council says of itself. Out: the part of the United Kingdom whose law the help names. It decides words only.
import { type Draft, fieldOf } from '../draft/draft.ts';

export type Jurisdiction = 'england' | 'wales' | 'scotland' | 'northern-ireland';
export const jurisdictions: readonly Jurisdiction[] = ['england', 'wales', 'scotland', 'northern-ireland'];

const others: Readonly<Record<string, Jurisdiction>> = {
  eng: 'england',
  english: 'england',
  lloegr: 'england',
  cymru: 'wales',
  welsh: 'wales',
  alba: 'scotland',
  scottish: 'scotland',
  ni: 'northern-ireland',
  ulster: 'northern-ireland',
};

/** "Northern Ireland", "northern_ireland", "NI", "Cymru" */
export function readJurisdiction(value: string): Jurisdiction | undefined {
  const name = value
    .trim()
    .toLowerCase()
    .replace(/^n\.?\s*ireland$|^n\.i\.$/, 'ni')
    .replace(/[\s_-]+/g, '-');
  return jurisdictions.find((j) => j === name) ?? (Object.hasOwn(others, name) ? others[name] : undefined);
}

/** The draft's own, else the council's; the protocol was written in England. */
export const jurisdictionOf = (draft: Pick<Draft, 'frontMatter'>, council: string | undefined): Jurisdiction =>
  readJurisdiction(fieldOf(draft, 'jurisdiction') ?? '') ?? readJurisdiction(council ?? '') ?? 'england';
