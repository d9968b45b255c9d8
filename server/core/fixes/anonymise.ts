// In: a person of a draft, and how much is to go. Out: the edits that take the name out of every place it stands in, files and front matter
// included, with the same words for the same person throughout: "a resident" at first, then "the resident"; a role that stands beside the
// name, such as "tenant", is kept in its place.
import { sentenceOf } from '../facts/facts.ts';
import { type Particular, toldIn } from '../people/particulars.ts';
import type { PersonMention } from '../people/people.ts';
import type { Stood } from '../people/standing.ts';
import { aboutIn, kinds } from '../people/subjects.ts';
import type { Case } from '../review/conditions.ts';
import type { Span } from '../span.ts';
import { besideProse } from './beside-prose.ts';
import { generalPlace } from './general-place.ts';
import { articleFor, type Change, replacement } from './mending.ts';
import { type SourceEdit, sourceEdits } from './source-edits.ts';

const kin =
  /\b(?:my|our|his|her|their|its|the \w+[’']s|[A-Z]\w+[’']s)\s+(?:[\w’'-]+\s+){0,3}?(?:wife|husband|partner|sons?|daughters?|child|kids?|boy|girl|baby|toddler|mum|mam|mother|dad|father|brother|sister|nan|gran|grandson|granddaughter|grandmother|grandfather|niece|nephew|uncle|aunt|cousin|neighbour|friend|widow|widower|stepson|stepdaughter)(,)?\s+$/i;
const role =
  /\b((?:the|a|an|one|another|local|young|old|elderly|retired|former|little|poor|dear|single|disabled|fellow)\s+)*(resident|tenant|pensioner|volunteer|pupil|student|patient|carer|foster carer|neighbour|claimant|complainant|mother|father|mum|dad|teenager|schoolboy|schoolgirl|toddler|baby|boy|girl|constituent|objector|witness|victim|driver|shopkeeper|trader|farmer|homeowner|householder|widow|widower|grandmother|grandfather|teacher|nurse|cleaner|caretaker|officer|social worker|care worker|case officer|receptionist|caseworker)\s+$/i;
const epithet = /\b(?:little|old|young|poor|dear|elderly|retired|lovely)\s+$/i;

/**
 * `name`: only the name goes. `home`: a house is its street as well, and a postcode its first half. `bare`: what stands right beside the name
 * and leads to the person, an age, a school, a street, goes with it. `initials`: the name's first letters stay.
 */
export type Way = 'name' | 'home' | 'bare' | 'initials';
/** In which order they are tried: where the home is what is wrong, a name less does not mend it. */
export const waysFor = (what: string): readonly Way[] =>
  what === 'home' ? ['home', 'bare', 'name'] : ['name', 'home', 'bare'];

export type About = { readonly what: string; readonly child: boolean };

type Words = { readonly first: string; readonly later: string };

const withArticle = (noun: string): Words => ({ first: `${articleFor(noun)} ${noun}`, later: `the ${noun}` });

/** What a child is called, by the age or the school that goes with the name. */
function childNoun(gone: readonly Particular[]): string {
  const age = gone.find((p) => p.kind === 'age')?.value;
  if (gone.some((p) => p.kind === 'school' || p.kind === 'year')) return 'pupil';
  if (age === undefined) return 'child';
  return age < 2 ? 'baby' : age < 5 ? 'small child' : age < 12 ? 'primary-age child' : 'teenager';
}

/** What the person is called instead, by what the draft says of them anyway. */
function wordsFor(c: Case, person: Stood, { what, child }: About, way: Way): Words {
  if (way === 'initials') {
    const words = person.display.split(/[\s-]+/).map((w) => w.charAt(0).toUpperCase());
    return { first: `${words.join('.')}.`, later: `${words.join('.')}.` };
  }
  if (person.family) return withArticle('family');
  if (what === 'employment') return withArticle('employee');
  if (child) {
    const gone = way === 'bare' ? person.mentions.flatMap((m) => besideName(c, m).gone) : [];
    return withArticle(childNoun(gone));
  }
  for (const m of person.mentions) {
    const text = c.scans[m.block]?.facts.text ?? '';
    const found = role.exec(text.slice(Math.max(0, m.span.start - 60), m.span.start));
    const noun = found?.[2]?.toLowerCase();
    if (noun !== undefined) return withArticle(noun);
  }
  return withArticle('resident');
}

const joins =
  /^,? ?\(?(?:(?:who (?:is|was|lives|lived|goes to|works) |is |aged? |now |and |a pupil |a Year \d+ pupil )*(?:(?:of|from|in|at|on) )?(?:the )?)$/i;
const agedBefore = /\b(?:\d{1,2}|[a-z]+)-(?:year|month)s?-old,?\s+$/i;

/** What stands right behind a name and leads to whom it names: ", 7, from Year 3 at Low Fold Primary", " of 14 Mill Lane". */
function besideName(c: Case, m: PersonMention): { readonly span: Span; readonly gone: readonly Particular[] } {
  const facts = c.scans[m.block]?.facts;
  if (facts === undefined) return { span: m.span, gone: [] };
  const { text } = facts;
  const sentence = sentenceOf(facts, m.span);
  const told = toldIn(facts, c.known.list).find(
    (t) => t.sentence.start <= m.span.start && m.span.end <= t.sentence.end,
  );
  const gone: Particular[] = [];
  let { end } = m.span;
  for (const p of told?.particulars ?? []) {
    // "lives at Rose Cottage" is what the sentence says of the person.
    if (/^(?:lives?|lived|living|home|moved)\b/i.test(text.slice(p.span.start, p.span.end))) break;
    if (!locating.has(p.kind) || p.span.end <= end) continue;
    // An age's own span may hold the comma before it.
    const between = text.slice(end, Math.max(end, p.span.start));
    const whole = p.span.start < end && p.span.start >= m.span.end - 1;
    if (!whole && (p.span.start < end || !joins.test(between))) break;
    gone.push(p);
    end = p.span.end;
  }
  if (gone.length === 0) return { span: m.span, gone };
  const open = text.slice(m.span.end, end);
  if (text[end] === ')' && open.includes('(')) end++;
  // ", 7," is set apart by both its commas.
  else if (text[end] === ',' && open.startsWith(',')) end++;
  const before = agedBefore.exec(text.slice(sentence.start, m.span.start));
  return { span: { start: m.span.start - (before?.[0].length ?? 0), end }, gone };
}
const locating = new Set(['house', 'street', 'spot', 'postcode', 'school', 'work', 'year', 'age', 'birth']);

/** Another person of the same name beside this one: "Shane and Louise Mabbott" are a couple. */
export function couple(c: Case, person: Stood, m: PersonMention): Span | undefined {
  const text = c.scans[m.block]?.facts.text ?? '';
  for (const other of c.known.people) {
    if (other === person || other.surname === undefined || other.surname !== person.surname) continue;
    for (const o of other.mentions) {
      if (o.block !== m.block) continue;
      const [a, b] = o.span.start < m.span.start ? [o, m] : [m, o];
      if (/^\s(?:and|&)\s$/.test(text.slice(a.span.end, b.span.start))) return { start: a.span.start, end: b.span.end };
    }
  }
  return undefined;
}

function changeFor(text: string, sentence: Span, span: Span, words: string): Change {
  let { start } = span;
  const before = text.slice(sentence.start, start);
  const relation = kin.exec(before);
  // "his wife, Dawn, who": the relation says enough, and the name goes with its commas.
  if (relation !== null) {
    const comma = relation[1] === ',';
    const end =
      comma && text[span.end] === ',' && !/^,\s(?:who|which|and)\b/.test(text.slice(span.end, span.end + 6))
        ? span.end + 1
        : span.end;
    return { span: { start: start - (/,?\s+$/.exec(before)?.[0].length ?? 0), end }, text: '' };
  }
  // "Our caretaker, Winston Clarke, came": who it is has been said.
  if (/\b(?:our|the|my|an?|his|her|their|one)\s[^,.]{3,60},\s$/i.test(before) && text[span.end] === ',')
    return { span: { start: start - 2, end: span.end + 1 }, text: '' };
  const said = role.exec(before) ?? epithet.exec(before);
  if (said !== null) start -= said[0].length;
  return replacement(text, { start, end: span.end }, words);
}

/** The people file's and the front matter's own entries stay; so does what is not in the draft's prose. */
const stays = new Set(['author', 'byline', 'contact', 'consent_ref', 'signed_off_by', 'legal_cleared']);

/** Houses and postcodes in the sentences about the person, as "in Mill Lane" and the first half. */
function homes(c: Case, person: Stood, taken: readonly Taken[]): readonly SourceEdit[] {
  return aboutIn(c.draft, c.known.facts, c.known.people, c.known.list).flatMap((a) => {
    const block = c.draft.blocks[a.block];
    if (block === undefined || !a.subjects.some((s) => s.person?.key === person.key)) return [];
    return kinds(a, 'house', 'postcode').flatMap((p) => {
      const change = generalPlace(block.text, p.span);
      const free = !taken.some((t) => t.block === a.block && t.span.start < p.span.end && p.span.start < t.span.end);
      return change === undefined || !free ? [] : sourceEdits(block, c.draft.text, change);
    });
  });
}

type Taken = { readonly block: number; readonly span: Span };

/**
 * @param about what the finding says of the person, as the check has it
 * @returns edits in the source, none overlapping
 */
export function anonymised(c: Case, person: Stood, about: About, way: Way): readonly SourceEdit[] {
  const words = wordsFor(c, person, about, way);
  let named = false;
  const taken: Taken[] = [];
  const edits = person.mentions.flatMap((m) => {
    const block = c.draft.blocks[m.block];
    const facts = c.scans[m.block]?.facts;
    if (block === undefined || facts === undefined || stays.has(block.field?.toLowerCase() ?? '')) return [];
    const pair = way === 'initials' ? undefined : couple(c, person, m);
    const span = pair ?? (way === 'bare' ? besideName(c, m).span : m.span);
    if (taken.some((d) => d.block === m.block && d.span.start < span.end && span.start < d.span.end)) return [];
    taken.push({ block: m.block, span });
    if (way === 'initials') return sourceEdits(block, c.draft.text, { span: m.span, text: words.first });
    const two = pair === undefined ? words : { first: 'two residents', later: 'the two residents' };
    // A heading and the front matter stand apart from the text: each introduces the person again.
    const apart = block.kind === 'heading' || block.kind === 'field' || block.kind === 'alt';
    const change = changeFor(facts.text, sentenceOf(facts, span), span, named && !apart ? two.later : two.first);
    named ||= !apart;
    return sourceEdits(block, c.draft.text, change);
  });
  const more = [
    ...(way === 'home' || (way === 'initials' && about.what === 'home') ? homes(c, person, taken) : []),
    ...besideProse(c.draft, person, words.first),
  ];
  const apart = (e: SourceEdit): boolean =>
    edits.every((o) => e.span.end <= o.span.start || o.span.end <= e.span.start);
  return [...edits, ...more.filter(apart)];
}
