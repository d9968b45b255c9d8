// In: a draft with its people. Out: cells of a table that say something private of whoever their row names, by the heading of their column:
// "Birthday", "Home address", "Condition".
import type { Draft } from '../../core/draft/draft.ts';
import { type Table, tablesOf } from '../../core/draft/tables.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';

const kinds: readonly (readonly [string, RegExp, RegExp])[] = [
  ['birth', /^\W*(?:birthdays?|birth ?dates?|dates? of birth|d\.?o\.?b\.?|born)\b/i, /\d|\p{Lu}\p{Ll}{2}/u],
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
];
/** A table of places, firms or candidates prints addresses that are meant to be found. */
const ofPlaces =
  /\b(?:venues?|halls?|centres?|librar(?:y|ies)|branch|sites?|stations?|polling|offices?|schools?|clubs?|business(?:es)?|shops?|events?|groups?|organi[sz]ations?|surger(?:y|ies)|agents?|candidates?|licen[cs]ees?|applicants?|premises|committees?|compan(?:y|ies)|suppliers?|contractors?|pharmac(?:y|ies)|councillors?|members?|wards?)\b/i;

/** "When" says nothing alone; below the heading "May birthdays" it does. */
const whenever = /^\W*(?:when|date|day)\W*$/i;

function rowHits(table: Table, row: Table['rows'][number], known: Known, above: string): readonly Hit[] {
  const person = known.people.find((p) =>
    p.mentions.some((m) => m.how !== 'later' && row.some((c) => c.block === m.block)),
  );
  if (person === undefined || person.standing === 'public' || person.dead) return [];
  const places = [...table.heads.values()].some((h) => ofPlaces.test(h));
  return row.flatMap(({ block, column }): readonly Hit[] => {
    const text = known.facts[block]?.text ?? '';
    const own = table.heads.get(column) ?? '';
    const head = whenever.test(own) ? above : own;
    const [what] = kinds.find(([, heading, value]) => heading.test(head) && value.test(text)) ?? [];
    if (what === undefined || (places && (what === 'home' || what === 'contact'))) return [];
    const years = Number(/\d{1,3}/.exec(text)?.[0]);
    if (what === 'child' && /^\W*age/i.test(head) && years > 17) return [];
    if (person.mentions.some((m) => m.block === block && m.how !== 'later')) return [];
    return [
      {
        block,
        span: { start: 0, end: text.length },
        traits: { column: what, consent: person.consents ? 'yes' : 'no' },
        captures: {},
        person: person.key,
      },
    ];
  });
}

function headingAbove(draft: Draft, row: Table['rows'][number]): string {
  const at = row[0]?.block ?? 0;
  return /\bbirthdays?\b/i.exec(draft.blocks.findLast((b, i) => i < at && b.kind === 'heading')?.text ?? '')?.[0] ?? '';
}

export const check: Check = {
  traits: { column: ['birth', 'home', 'health', 'contact', 'child'], consent: ['yes', 'no'] },
  draft: (draft, _workspace, _day, known) =>
    tablesOf(draft).flatMap((table) =>
      table.rows.flatMap((row) => rowHits(table, row, known, headingAbove(draft, row))),
    ),
};
