// In: a person of a draft. Out: those who have to go with that name: a couple, a list of names, a brother named beside a sister. Whoever
// is left of them would lead to the rest.
import { sentenceOf } from '../facts/facts.ts';
import type { PersonMention } from '../people/people.ts';
import type { Stood } from '../people/standing.ts';
import type { Case } from '../review/conditions.ts';
import type { Span } from '../span.ts';

/** A mention with its bearer. */
export type Bearer = { readonly person: Stood; readonly mention: PersonMention };
/** Names that are one list: "Ann Firth, Raj Patel and Lee Stubbs", "Alfie (7) and Maisie (9)". */
export type NameList = {
  readonly block: number;
  readonly span: Span;
  readonly bearers: readonly Bearer[];
  /** How many people those are: "two Lindas and young Callum" are three. */
  readonly count: number;
};
const numbers = 'one two three four five'.split(' ');
/** "two " before a name that is many. */
const manyOf = /\b(two|three|four|five)\s$/i;

const age =
  '(?: ?\\((?:aged )?\\d{1,3}\\)|, (?:aged )?\\d{1,3}(?:,(?= (?:and|with)))?|,? who is \\w+,?| aged \\d{1,3})';
const between = new RegExp(
  `^(?:${age})?(?:,| and| &|, and) (?:(?:little|young|baby|old|poor|toddler|one|an?|two|three|four|five) ){0,2}$`,
  'i',
);
const ageBehind = new RegExp(`^${age}`, 'i');
export const kinNouns =
  'wife|husband|partner|sons?|daughters?|child|kids?|boy|girl|baby|toddler|mum|mam|mother|dad|father|brother|sister|nan|gran|grandson|granddaughter|grandmother|grandfather|niece|nephew|uncle|aunt|aunty|auntie|cousin|neighbour|friend|widow|widower|stepson|stepdaughter|girlfriend|boyfriend|fiancée?|twin|twins|sisters|brothers|lad|lass|little one';
/** " and his wife ", ", 7, and her brother ", "’s son " */
const kinBetween = new RegExp(
  `^(?:(?:${age})?,? (?:and|with|plus|,) (?:his|her|their)|[’']s) (?:[a-z-]+ ){0,2}?(?:${kinNouns}),? $|^[’']s (?:little |young |baby )?$`,
  'i',
);
/** At most so many go together, and no two of them stand further apart. */
const most = 9;
const reach = 60;

const remembered = new WeakMap<Case['known'], ReadonlyMap<number, readonly Bearer[]>>();

/** Everybody private whom the draft names, by block and in order. */
function bearers(c: Case): ReadonlyMap<number, readonly Bearer[]> {
  const known = remembered.get(c.known);
  if (known !== undefined) return known;
  const made = new Map<number, Bearer[]>();
  for (const person of c.known.people) {
    if (person.standing === 'public' || person.author) continue;
    for (const mention of person.mentions) {
      const here = made.get(mention.block) ?? [];
      made.set(mention.block, here);
      here.push({ person, mention });
    }
  }
  for (const here of made.values()) here.sort((a, b) => a.mention.span.start - b.mention.span.start);
  remembered.set(c.known, made);
  return made;
}
const bearersIn = (c: Case, block: number): readonly Bearer[] => bearers(c).get(block) ?? [];

/** The list that a mention stands in, undefined for one that stands alone. */
export function listOf(c: Case, m: PersonMention): NameList | undefined {
  const facts = c.scans[m.block]?.facts;
  if (facts === undefined) return undefined;
  const { text } = facts;
  const sentence = sentenceOf(facts, m.span);
  const all = bearersIn(c, m.block).filter(
    ({ mention }) => sentence.start <= mention.span.start && mention.span.end <= sentence.end,
  );
  const at = all.findIndex(({ mention }) => mention.span.start === m.span.start);
  if (at === -1) return undefined;
  const joined = (i: number): boolean => {
    const [a, b] = [all[i]?.mention.span, all[i + 1]?.mention.span];
    return (
      a !== undefined &&
      b !== undefined &&
      b.start >= a.end &&
      b.start - a.end < reach &&
      between.test(text.slice(a.end, b.start))
    );
  };
  let from = at;
  let to = at;
  while (from > 0 && joined(from - 1) && to - from < most) from--;
  while (to < all.length - 1 && joined(to) && to - from < most) to++;
  const named = all.slice(from, to + 1);
  const [first, last] = [named[0], named.at(-1)];
  const many = named.map((b) =>
    manyOf.exec(text.slice(Math.max(sentence.start, b.mention.span.start - 6), b.mention.span.start)),
  );
  const count = many.reduce((n, m) => n + (m === null ? 1 : numbers.indexOf(m[1]?.toLowerCase() ?? '') + 1), 0);
  if (first === undefined || last === undefined || count < 2) return undefined;
  const start = first.mention.span.start - (many[0]?.[0].length ?? 0);
  const { end } = last.mention.span;
  const aged = named.slice(0, -1).some((b) => ageBehind.test(text.slice(b.mention.span.end, end)));
  const behind = aged ? (ageBehind.exec(text.slice(end, sentence.end))?.[0].length ?? 0) : 0;
  return { block: m.block, span: { start, end: end + behind }, bearers: named, count };
}

/** Those named right beside one mention: its list, and relations on either side of it. */
function beside(c: Case, m: PersonMention): readonly Stood[] {
  const text = c.scans[m.block]?.facts.text ?? '';
  const all = bearersIn(c, m.block);
  const kin = all.filter(({ mention: o }) => {
    const [a, b] = o.span.start < m.span.start ? [o.span, m.span] : [m.span, o.span];
    return a.end <= b.start && b.start - a.end < reach && kinBetween.test(text.slice(a.end, b.start));
  });
  return [...(listOf(c, m)?.bearers ?? []), ...kin].map((b) => b.person);
}

/** The person first, and those that go with the name. */
export function togetherWith(c: Case, person: Stood): readonly Stood[] {
  const group = [person];
  for (const p of group) {
    for (const m of p.mentions)
      for (const other of beside(c, m))
        if (group.length < most && !group.some((g) => g.key === other.key)) group.push(other);
  }
  return group;
}

/** "Farhad and Leila Moradi", "Mr and Mrs Hart", "Ann Firth, Raj Patel and Lee Stubbs". */
export function namesOf(all: readonly Stood[]): string {
  const at = (p: Stood): number => (p.mentions[0]?.block ?? 0) * 1e6 + (p.mentions[0]?.span.start ?? 0);
  const people = [...all].sort((x, y) => at(x) - at(y));
  const [a, b] = people;
  const called = ({ family, display }: Stood): string =>
    family && !/^the /i.test(display) ? `the ${display}${/s$/.test(display) ? '' : ' family'}` : display;
  if (people.length === 2 && a?.surname !== undefined && a.surname === b?.surname) {
    const [first, second] = [a.display, b.display].map((name) => name.split(' '));
    const same = first !== undefined && second !== undefined && first.at(-1) === second.at(-1);
    if (same && first.length === 2) return `${first[0]} and ${b.display}`;
  }
  const names = people.map(called);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
