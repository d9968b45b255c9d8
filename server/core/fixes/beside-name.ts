// In: a person's name where it stands. Out: the name with what stands right behind it and leads to whom it names: ", 7, from Year 3 at Low Fold
// Primary", " of 14 Mill Lane", ", the relief patrol who works out of our north office,"; a job before it, too, where the job is the matter.
import { sentenceOf } from '../facts/facts.ts';
import { type Particular, type ParticularKind, privateKinds, toldIn } from '../people/particulars.ts';
import type { PersonMention } from '../people/people.ts';
import type { Case } from '../review/conditions.ts';
import type { Span } from '../span.ts';
import { agedBefore, jobs } from './unnamed.ts';

const joins =
  /^,? ?\(?(?:(?:class |form |an? |pupil |student |boy |girl |who (?:is|was|lives|lived|goes to|works) |is |aged? |now |and |a pupil |a Year \d+ pupil )*(?:(?:of|from|in|at|on) )?(?:the )?(?:(?:Mr|Mrs|Miss|Ms) [A-Z][\w’'-]+[’']s (?:class |form )?(?:at )?)?)$/i;
const locating = new Set<ParticularKind>([
  'house',
  'street',
  'spot',
  'postcode',
  'school',
  'work',
  'year',
  'age',
  'birth',
]);
const special = new Set<string>([...privateKinds, 'sexual']);
/** ", Moorby, MO4 2QT": town and postcode go with the house before them. */
const town = /^(?:, (?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?=[,.;]|$)|,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b){1,3}/u;
/** A clause between commas that says who somebody is: a job, or a place with a name. */
const apposed =
  /^,\s(?:(?:who|whose|which|the|an?|our|my)\s[^,.;:!?“”"()]{3,90}(?=[,.;!?]|$)|(?!(?:was|were|is|are|has|have|had|will|would|can|could|got|paid|accepted|said|says|told|took|left|went|came|made|gave|and|but|so|or)\b)\p{Ll}[\p{L}-]*\s[^,.;:!?“”"()]{3,90}(?=,))/u;
const tells = new RegExp(`\\b(?:${jobs})\\b|\\bworks?\\b|\\bruns\\b|\\bowns\\b`);
/** Whose job stands before the name: "the former manager of Stennick Library, ". */
const matters = new Set(['employment']);
const opening = /(?<![\w’'-])(?:the|our|an?|its|their)\s/gi;
const linking = /\b(?:of|at|in|for|on|from|to|by|with|and)\s$/i;

const fromPlace = /^(?: (?:from|of|in) (?:\p{Lu}[\p{L}’'-]+ ?){1,3})?,/u;

/** How many units before the name its job takes up, the comma included; the last article that no preposition leads in begins it. */
function jobBefore(before: string): number | undefined {
  const clause = /[^,.:;“”"(]{3,80},\s$/.exec(before)?.[0];
  if (clause === undefined) return undefined;
  const at = [...clause.matchAll(opening)].findLast((m) => !linking.test(clause.slice(0, m.index)))?.index;
  return at !== undefined && tells.test(clause.slice(at)) ? clause.length - at : undefined;
}

/** `comma`: what stays behind the name is set apart by one. */
type Beside = { readonly span: Span; readonly gone: readonly Particular[]; readonly comma?: boolean };

function behind(
  c: Case,
  m: PersonMention,
  what: string,
): { readonly end: number; readonly gone: readonly Particular[] } {
  const facts = c.scans[m.block]?.facts;
  const gone: Particular[] = [];
  let { end } = m.span;
  if (facts === undefined) return { end, gone };
  const { text } = facts;
  const told = toldIn(facts, c.known.list).find(
    (t) => t.sentence.start <= m.span.start && m.span.end <= t.sentence.end,
  );
  const particulars = told?.particulars ?? [];
  for (const p of particulars) {
    // "lives at Rose Cottage" is what the sentence says of the person.
    if (/^(?:lives?|lived|living|home|moved)\b/i.test(text.slice(p.span.start, p.span.end))) break;
    if (!locating.has(p.kind) || p.span.end <= end) continue;
    // An age's own span may hold the comma before it.
    const between = text.slice(end, Math.max(end, p.span.start));
    const whole = p.span.start < end && p.span.start >= m.span.end - 1;
    if (!whole && (p.span.start < end || !joins.test(between))) break;
    // "in Seaview Infants uniform"
    if (/^ (?:uniform|jumper|blazer|kit|team|choir|class|shirt|colours)\b/.test(text.slice(p.span.end))) break;
    gone.push(p);
    end = p.span.end;
    // "a Marlow High pupil"
    if (p.kind === 'school' || p.kind === 'year')
      end += /^ (?:pupil|student|schoolboy|schoolgirl)\b/.exec(text.slice(end))?.[0].length ?? 0;
    // "the Sobczaks at the Drovers’ Court flats"
    if (p.kind !== 'age')
      end +=
        /^ (?:flats?|estate|site|block|cottages|bungalows|almshouses|complex|scheme|caravan park)\b/.exec(
          text.slice(end),
        )?.[0].length ?? 0;
    if (p.kind === 'house') end += town.exec(text.slice(end, told?.sentence.end))?.[0].length ?? 0;
  }
  if (!matters.has(what) && what !== 'penalty') return { end, gone };
  const clause = apposed.exec(text.slice(end, told?.sentence.end))?.[0];
  const from = end;
  const isWho = clause !== undefined && (/\s\p{Lu}/u.test(clause) || tells.test(clause));
  const isSaid = particulars.some(
    (p) => special.has(p.kind) && p.span.start >= from && p.span.end <= from + (clause?.length ?? 0),
  );
  return isWho && !isSaid ? { end: from + clause.length, gone } : { end, gone };
}

/** @param what the finding says of the person */
export function besideName(c: Case, m: PersonMention, what: string): Beside {
  const facts = c.scans[m.block]?.facts;
  if (facts === undefined) return { span: m.span, gone: [] };
  const { text } = facts;
  const sentence = sentenceOf(facts, m.span);
  const found = behind(c, m, what);
  const { gone } = found;
  let { end } = found;
  const open = text.slice(m.span.end, end);
  if (text[end] === ')' && open.includes('(')) end++;
  // ", 7," is set apart by both its commas; ", end bungalow, two greyhounds, is off" goes on in commas.
  else if (
    text[end] === ',' &&
    open.startsWith(',') &&
    !/^, (?!(?:who|whose|and|but|is|was|has|had|will|would|said|told)\b)[^,.;!?]{2,40}, /.test(text.slice(end))
  )
    end++;
  const before = text.slice(sentence.start, m.span.start);
  const job = matters.has(what) || special.has(what) ? jobBefore(before) : undefined;
  if (job !== undefined) {
    // "The previous driver, Alun from Pontrhyd, has": what the two commas held goes, and both with it.
    const held = fromPlace.exec(text.slice(end, sentence.end))?.[0].length ?? 0;
    return { span: { start: m.span.start - job, end: end + held }, gone };
  }
  const aged = gone.length === 0 ? null : agedBefore.exec(before);
  const comma = open.startsWith(',') && /^ (?:who|whose|which)\b[^.,;!?]*,/.test(text.slice(end));
  return { span: { start: m.span.start - (aged?.[0].length ?? 0), end }, gone, comma };
}
