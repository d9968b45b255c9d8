// In: a person of a draft. Out: the edits that take the name out of every place it stands in, with the same words for the same person
// throughout: "a resident" at first, then "the resident"; a role that stands beside the name, such as "tenant", is kept in its place.
import { sentenceOf } from '../facts/facts.ts';
import type { PersonMention } from '../people/people.ts';
import type { Stood } from '../people/standing.ts';
import type { Case } from '../review/conditions.ts';
import type { Span } from '../span.ts';
import { type Change, replacement } from './mending.ts';
import { type SourceEdit, sourceEdits } from './source-edits.ts';

const kin =
  /\b(?:my|our|his|her|their|its|the \w+[’']s|[A-Z]\w+[’']s)\s+(?:[\w’'-]+\s+){0,3}?(?:wife|husband|partner|sons?|daughters?|child|kids?|boy|girl|baby|toddler|mum|mam|mother|dad|father|brother|sister|nan|gran|grandson|granddaughter|grandmother|grandfather|niece|nephew|uncle|aunt|cousin|neighbour|friend|widow|widower|stepson|stepdaughter)(,)?\s+$/i;
const role =
  /\b((?:the|a|an|one|another|local|young|old|elderly|retired|former|little|poor|dear|single|disabled|fellow)\s+)*(resident|tenant|pensioner|volunteer|pupil|student|patient|carer|foster carer|neighbour|claimant|complainant|mother|father|mum|dad|teenager|schoolboy|schoolgirl|toddler|baby|boy|girl|constituent|objector|witness|victim|driver|shopkeeper|trader|farmer|homeowner|householder|widow|widower|grandmother|grandfather|teacher|nurse|cleaner|caretaker|officer|social worker|care worker|case officer|receptionist|caseworker)\s+$/i;
const epithet = /\b(?:little|old|young|poor|dear|elderly|retired|lovely)\s+$/i;

type Words = { readonly first: string; readonly later: string };

/** What the person is called instead, by what the draft says of them anyway. */
function wordsFor(c: Case, person: Stood, what: string, child: boolean): Words {
  if (person.family) return { first: 'a family', later: 'the family' };
  if (what === 'employment') return { first: 'an employee', later: 'the employee' };
  if (child) return { first: 'a child', later: 'the child' };
  for (const m of person.mentions) {
    const text = c.scans[m.block]?.facts.text ?? '';
    const found = role.exec(text.slice(Math.max(0, m.span.start - 60), m.span.start));
    const noun = found?.[2]?.toLowerCase();
    if (noun !== undefined) return { first: `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`, later: `the ${noun}` };
  }
  return { first: 'a resident', later: 'the resident' };
}

/** Another person of the same name beside this one: "Shane and Louise Mabbott" are a couple. */
function couple(c: Case, person: Stood, m: PersonMention): Span | undefined {
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

/**
 * @param what the finding is about, as the check says
 * @param child the person is to be called a child
 * @returns edits in the source, none overlapping
 */
export function anonymised(c: Case, person: Stood, what: string, child: boolean): readonly SourceEdit[] {
  const words = wordsFor(c, person, what, child);
  let named = false;
  const done: { block: number; span: Span }[] = [];
  return person.mentions.flatMap((m) => {
    const block = c.draft.blocks[m.block];
    const facts = c.scans[m.block]?.facts;
    if (block === undefined || facts === undefined || stays.has(block.field?.toLowerCase() ?? '')) return [];
    const pair = couple(c, person, m);
    const span = pair ?? m.span;
    if (done.some((d) => d.block === m.block && d.span.start < span.end && span.start < d.span.end)) return [];
    done.push({ block: m.block, span });
    const two = pair === undefined ? words : { first: 'two residents', later: 'the two residents' };
    // A heading and the front matter stand apart from the text: each introduces the person again.
    const apart = block.kind === 'heading' || block.kind === 'field' || block.kind === 'alt';
    const change = changeFor(facts.text, sentenceOf(facts, span), span, named && !apart ? two.later : two.first);
    named ||= !apart;
    return sourceEdits(block, c.draft.text, change);
  });
}
