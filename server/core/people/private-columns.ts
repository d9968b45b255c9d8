// In: a draft with its people. Out: cells of its tables that say something private of whoever their row names, by the heading of their column:
// "Birthday", "Home address", "Condition".
import type { Draft } from '../draft/draft.ts';
import { type Table, tablesOf } from '../draft/tables.ts';
import type { BlockFacts } from '../facts/facts.ts';
import type { Stood } from './standing.ts';

export const columnKinds = ['birth', 'home', 'health', 'contact', 'child', 'debt'] as const;
export type ColumnKind = (typeof columnKinds)[number];
/** `block` is that of the cell. */
export type PrivateCell = { readonly block: number; readonly what: ColumnKind; readonly person: Stood };

const kinds: readonly (readonly [ColumnKind, RegExp, RegExp])[] = [
  [
    'birth',
    /^\W*(?:birthdays?|birth ?dates?|dates? of birth|d\.?o\.?b\.?|born)\b/i,
    /^(?!\s*(?:19|20)\d\d\s*$)[\s\S]*(?:\d|\p{Lu}\p{Ll}{2})/u,
  ],
  [
    'home',
    /^\W*(?:home |postal |full |their )?(?:address(?:es)?|postcodes?|lives at|house|flat)\b/i,
    /\d|\p{Lu}\p{Ll}/u,
  ],
  [
    'health',
    /^\W*(?:medical|health|conditions?|diagnos[ie]s|disabilit(?:y|ies)|allerg(?:y|ies)|medications?|dietary|support needs|access needs)\b/i,
    /^(?!\W*(?:none|no|nil|n\/?a|not known)\b)[\s\S]*\p{L}{3}/iu,
  ],
  ['contact', /^\W*(?:home |personal )?(?:tel(?:ephone)?|phone)\b/i, /\d{5}|\d{3,4} \d{3}/],
  ['child', /^\W*(?:age|aged|ages|year group|class)\b/i, /\d/],
  ['debt', /^\W*(?:owing|owed|owes|arrears|still to pay|to pay|unpaid|outstanding|overdue|balance|behind)\b/i, /[1-9]/],
];
/** A table of places, firms or candidates prints addresses that are meant to be found. */
const ofPlaces =
  /\b(?:venues?|halls?|centres?|librar(?:y|ies)|branch|sites?|stations?|polling|offices?|schools?|clubs?|business(?:es)?|shops?|events?|groups?|organi[sz]ations?|surger(?:y|ies)|agents?|candidates?|licen[cs]ees?|applicants?|premises|committees?|compan(?:y|ies)|suppliers?|contractors?|pharmac(?:y|ies)|councillors?|members?|wards?|roles?|job title|position|departments?)\b/i;

/** "When" says nothing alone; below the heading "May birthdays" it does. */
const whenever = /^\W*(?:when|date|day)\W*$/i;

type Row = Table['rows'][number];

function inRow(
  table: Table,
  row: Row,
  people: readonly Stood[],
  facts: readonly BlockFacts[],
  above: string,
): readonly PrivateCell[] {
  const person = people.find((p) => p.mentions.some((m) => m.how !== 'later' && row.some((c) => c.block === m.block)));
  if (person === undefined || person.standing === 'public' || person.dead) return [];
  const places = [...table.heads.values()].some((h) => ofPlaces.test(h));
  return row.flatMap(({ block, column }): readonly PrivateCell[] => {
    const text = facts[block]?.text ?? '';
    const own = table.heads.get(column) ?? '';
    const head = whenever.test(own) ? above : own;
    const [what] = kinds.find(([, heading, value]) => heading.test(head) && value.test(text)) ?? [];
    if (what === undefined || (places && (what === 'home' || what === 'contact' || what === 'debt'))) return [];
    const years = Number(/\d{1,3}/.exec(text)?.[0]);
    if (what === 'child' && /^\W*age/i.test(head) && years > 17) return [];
    if (person.mentions.some((m) => m.block === block && m.how !== 'later')) return [];
    return [{ block, what, person }];
  });
}

function headingAbove(draft: Draft, row: Row): string {
  const at = row[0]?.block ?? 0;
  return /\bbirthdays?\b/i.exec(draft.blocks.findLast((b, i) => i < at && b.kind === 'heading')?.text ?? '')?.[0] ?? '';
}

/** @param facts beside the draft's blocks */
export const privateCells = (
  draft: Draft,
  people: readonly Stood[],
  facts: readonly BlockFacts[],
): readonly PrivateCell[] =>
  tablesOf(draft).flatMap((table) =>
    table.rows.flatMap((row) => inRow(table, row, people, facts, headingAbove(draft, row))),
  );
