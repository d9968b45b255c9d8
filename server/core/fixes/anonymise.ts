// In: a person of a draft, and how much is to go. Out: the edits that take the name out of every place it stands in, files and front matter
// included, with the same words for the same person throughout: "a resident" at first, then "the resident"; a role that stands beside the
// name, such as "tenant", is kept in its place. Whoever is named together with the person goes too.
import { sentenceOf } from '../facts/facts.ts';
import { toldIn } from '../people/particulars.ts';
import type { PersonMention } from '../people/people.ts';
import { partsOf } from '../people/phrase.ts';
import { privateCells } from '../people/private-columns.ts';
import type { Stood } from '../people/standing.ts';
import { aboutIn, kinds } from '../people/subjects.ts';
import type { Case } from '../review/conditions.ts';
import { overlaps, type Span } from '../span.ts';
import { besideName } from './beside-name.ts';
import { besideProse } from './beside-prose.ts';
import { type About, calledInstead, countOf, type Words } from './called.ts';
import { generalPlace } from './general-place.ts';
import { removal } from './mending.ts';
import { type SourceEdit, sourceEdits } from './source-edits.ts';
import { listOf, togetherWith } from './together.ts';
import { changeFor } from './unnamed.ts';

/**
 * `name`: only the name goes. `home`: a house is its street as well, and a postcode its first half. `bare`: what stands right beside the name
 * and leads to the person, an age, a school, a street, a job, goes with it; `placeless`: and so does every place that the sentence can spare.
 * `initials`: the name's first letters stay.
 */
export type Way = 'name' | 'home' | 'bare' | 'placeless' | 'initials';
/** In which order they are tried: where the home is what is wrong, a name less does not mend it; a job leads to whoever is in it. */
export const waysFor = (what: string): readonly Way[] =>
  what === 'home'
    ? ['home', 'bare', 'placeless', 'name']
    : what === 'employment' || what === 'penalty'
      ? ['bare', 'name', 'home', 'placeless']
      : ['name', 'home', 'bare', 'placeless'];

type Taken = { readonly block: number; readonly span: Span };
const isTaken = (taken: readonly Taken[], block: number, span: Span): boolean =>
  taken.some((t) => t.block === block && t.span.start < span.end && span.start < t.span.end);

/** The people file's and the front matter's own entries stay; so does what is not in the draft's prose. */
const stays = new Set(['author', 'byline', 'contact', 'consent_ref', 'signed_off_by', 'legal_cleared']);

function initialsOf(person: Stood): Words {
  const letters = `${person.display
    .split(/[\s-]+/)
    .map((w) => w.charAt(0).toUpperCase())
    .join('.')}.`;
  return { first: letters, later: letters, many: letters };
}

/** Houses and postcodes in the sentences about the people, as "in Mill Lane" and the first half. */
function homes(c: Case, people: readonly Stood[], taken: readonly Taken[]): readonly SourceEdit[] {
  const all: Taken[] = [...taken];
  return aboutIn(c.draft, c.known.facts, c.known.people, c.known.list).flatMap((a) => {
    const block = c.draft.blocks[a.block];
    if (block === undefined || !a.subjects.some((s) => people.some((p) => p.key === s.person?.key))) return [];
    return kinds(a, 'house', 'postcode').flatMap((p) => {
      const change = generalPlace(block.text, p.span);
      if (change === undefined || isTaken(all, a.block, change.span) || isTaken(all, a.block, p.span)) return [];
      all.push({ block: a.block, span: change.span });
      // "the flat of a resident, Larkspur House": the comma set the address beside the name.
      const comma = /, (?:of )?$/.exec(block.text.slice(0, change.span.start));
      const named = taken.some(
        (t) => t.block === a.block && t.span.end === change.span.start - (comma?.[0].length ?? 0),
      );
      return comma === null || !named
        ? sourceEdits(block, c.draft.text, change)
        : sourceEdits(block, c.draft.text, {
            span: { start: change.span.start - comma[0].length, end: change.span.end },
            text: ` of ${change.text.replace(/^(?:of |(?:a home )?in )/, '')}`,
          });
    });
  });
}

/** Places in the sentences about the people that may be left out: "from Marlow High", "of Elm Row". */
function places(c: Case, people: readonly Stood[], taken: readonly Taken[]): readonly SourceEdit[] {
  const all: Taken[] = [...taken];
  return aboutIn(c.draft, c.known.facts, c.known.people, c.known.list).flatMap((a) => {
    const block = c.draft.blocks[a.block];
    const subject = a.subjects.find((s) => people.some((p) => p.key === s.person?.key));
    if (block === undefined || subject === undefined) return [];
    return kinds(a, 'house', 'postcode', 'street', 'spot', 'school', 'work', 'year').flatMap((p) => {
      const { clause } = partsOf(block.text, a.sentence, subject.span, p.span);
      if (clause === undefined) return [];
      // "in Seaview Infants uniform"
      const more =
        /^ (?:uniform|jumper|blazer|kit|shirt|colours)\b/.exec(block.text.slice(clause.end))?.[0].length ?? 0;
      const whole = { start: clause.start, end: clause.end + more };
      const alone = removal(block.text, whole);
      // The comma before the place has gone with the age before it: the one behind it goes as well.
      const comma = block.text[whole.end] === ',' ? 1 : 0;
      const change = isTaken(all, a.block, alone.span)
        ? { span: { start: whole.start - 1, end: whole.end + comma }, text: '' }
        : alone;
      if (isTaken(all, a.block, change.span)) return [];
      all.push({ block: a.block, span: change.span });
      return sourceEdits(block, c.draft.text, change);
    });
  });
}

/** A birthday or an address stays nobody's: cells that speak of whoever their row no longer names. */
function cellsOf(c: Case, people: readonly Stood[], taken: readonly Taken[]): readonly SourceEdit[] {
  return privateCells(c.draft, c.known.people, c.known.facts).flatMap(({ block, person }) => {
    const cell = c.draft.blocks[block];
    if (cell === undefined || !people.some((p) => p.key === person.key)) return [];
    const span = { start: 0, end: cell.text.length };
    return isTaken(taken, block, span) ? [] : sourceEdits(cell, c.draft.text, { span, text: '–' });
  });
}

/** Who of the people is a child, by what the draft says. */
function childrenOf(c: Case): ReadonlySet<string> {
  const about = aboutIn(c.draft, c.known.facts, c.known.people, c.known.list);
  return new Set(
    about.flatMap((a) => a.subjects.flatMap((s) => (s.child && s.person !== undefined ? [s.person.key] : []))),
  );
}

type Group = {
  readonly people: readonly Stood[];
  readonly words: ReadonlyMap<string, Words>;
  readonly children: ReadonlySet<string>;
  readonly way: Way;
  readonly what: string;
};
const plain: Words = { first: 'a resident', later: 'the resident', many: 'residents' };

const isFull = (group: Group, key: string): boolean =>
  group.people.some((p) => p.key === key && p.surname !== undefined);

/** "three residents", and later "the three residents". */
function together(group: Group, keys: readonly string[], n: number): Words {
  const many = new Set(keys.map((k) => group.words.get(k)?.many ?? plain.many));
  // Of "Alfie and Maisie" the one who is known to be a child says what the other is.
  const child =
    keys.some((k) => group.children.has(k)) && keys.every((k) => group.children.has(k) || !isFull(group, k));
  const noun = many.size === 1 ? [...many].join('') : child ? 'children' : 'people';
  const count = countOf(n);
  return { first: `${count} ${noun}`, later: `the ${count} ${noun}`, many: noun };
}

/** Where the street begins that a comma sets beside a name. */
function streetBeside(c: Case, m: PersonMention): number | undefined {
  const facts = c.scans[m.block]?.facts;
  const all = facts === undefined ? [] : toldIn(facts, c.known.list).flatMap((t) => t.particulars);
  const found = all.find((p) => p.kind === 'street' && p.span.start - m.span.end === 2);
  return facts?.text.slice(m.span.end, found?.span.start) === ', ' ? found?.span.start : undefined;
}

const apartKinds = new Set(['heading', 'field', 'alt', 'cell']);

/** The edits of all mentions, and the places they took. */
function mentionEdits(c: Case, group: Group, taken: Taken[]): readonly SourceEdit[] {
  const named = new Set<string>();
  const listed = new Map<string, string>();
  const all = group.people
    .flatMap((person) => person.mentions.map((m) => ({ person, m })))
    .sort((a, b) => a.m.block - b.m.block || a.m.span.start - b.m.span.start);
  return all.flatMap(({ person, m }): readonly SourceEdit[] => {
    const block = c.draft.blocks[m.block];
    const facts = c.scans[m.block]?.facts;
    if (block === undefined || facts === undefined || stays.has(block.field?.toLowerCase() ?? '')) return [];
    const own = group.words.get(person.key) ?? plain;
    if (isTaken(taken, m.block, m.span)) return [];
    if (group.way === 'initials') return sourceEdits(block, c.draft.text, { span: m.span, text: own.first });
    const list = listOf(c, m);
    const keys = list?.bearers.map((b) => b.person.key) ?? [person.key];
    // A heading and the front matter stand apart from the text: each introduces the person again.
    const apart = apartKinds.has(block.kind);
    const known = !apart && keys.every((k) => named.has(k));
    if (!apart) for (const k of keys) named.add(k);
    const words = list === undefined ? own : together(group, keys, list.count);
    const beside = group.way === 'bare' || group.way === 'placeless' ? besideName(c, m, group.what) : undefined;
    const span = list?.span ?? beside?.span ?? m.span;
    if (isTaken(taken, m.block, span)) return [];
    taken.push({ block: m.block, span });
    if (list !== undefined && !apart) for (const k of keys) listed.set(k, words.many);
    const among = list === undefined && known ? listed.get(person.key) : undefined;
    const said = among !== undefined ? `one of the ${among}` : known ? words.later : words.first;
    const text = list === undefined && beside?.comma === true ? `${said},` : said;
    const child = keys.every((k) => group.children.has(k));
    // "from Jacinta, Bowling Green Close": the comma set a street beside a name, and nobody is set beside one.
    const street = group.way === 'name' && list === undefined ? streetBeside(c, m) : undefined;
    if (street !== undefined)
      return sourceEdits(
        block,
        c.draft.text,
        changeFor(facts.text, sentenceOf(facts, span), { start: span.start, end: street }, `${text} of `, child),
      );
    return sourceEdits(block, c.draft.text, changeFor(facts.text, sentenceOf(facts, span), span, text, child));
  });
}

/**
 * @param about what the finding says of the person, as the check has it
 * @returns edits in the source, none overlapping
 */
export function anonymised(c: Case, person: Stood, about: About, way: Way): readonly SourceEdit[] {
  const people = way === 'initials' ? [person] : togetherWith(c, person);
  const children = new Set([...childrenOf(c), ...(about.child ? [person.key] : [])]);
  const wordsFor = (p: Stood): Words => {
    if (way === 'initials') return initialsOf(p);
    const gone =
      way === 'bare' || way === 'placeless'
        ? p.mentions.flatMap((m: PersonMention) => besideName(c, m, about.what).gone)
        : [];
    return calledInstead(c, p, { what: about.what, child: children.has(p.key) }, gone);
  };
  const words = new Map(people.map((p) => [p.key, wordsFor(p)]));
  const taken: Taken[] = [];
  const edits = mentionEdits(c, { people, words, children, way, what: about.what }, taken);
  const more = [
    ...(way === 'placeless' ? places(c, people, taken) : []),
    ...(way === 'home' || (way === 'initials' && about.what === 'home') ? homes(c, people, taken) : []),
    ...(way === 'initials' ? [] : cellsOf(c, people, taken)),
    ...people.flatMap((p) => besideProse(c.draft, p, words.get(p.key)?.first ?? plain.first)),
  ];
  const out: SourceEdit[] = [...edits];
  for (const e of more) if (!out.some((o) => overlaps(o.span, e.span))) out.push(e);
  return out;
}
