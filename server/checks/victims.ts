// In: a sentence with one of those it is about. Out: the hit where readers are led to the victim of a sexual offence: by a name, a family
// tie, a street, a workplace, in the sentence itself or in the one after the offence.
import type { Particular } from '../core/people/particulars.ts';
import { phraseOf } from '../core/people/phrase.ts';
import { type AboutSentence, kinds, type Subject } from '../core/people/subjects.ts';
import type { Hit } from '../core/protocol/checks.ts';
import type { Span } from '../core/span.ts';
import { hitOf, nameless, near, saidByAll, type Telling } from './said.ts';

const courtAfter =
  /^[^.!?]{0,30}\b(?:was|were|has been|is|who) (?:jailed|convicted|sentenced|arrested|charged|fined|found guilty|pleaded|on trial)\b/i;
const victimVerbs =
  /\b(?:was|were|had been|been|being) (?:\w+ )?(?:raped|sexually|groomed|abused|assaulted|attacked|trafficked|enslaved|exploited|molested|indecently)|\b(?:victim|survivor|complainant)\b|\b(?:her|his) (?:own )?(?:rape|assault|attack|abuse|ordeal|rapist|attacker|abuser)\b|\b(?:give|gave|giving) evidence\b/i;
function victimOf(sentence: string, s: Subject, a: AboutSentence): boolean {
  const at = s.span.start - a.sentence.start;
  return (
    victimVerbs.test(sentence.slice(Math.max(0, at - 40))) && !/\b(?:of|for)\s+(?:the )?$/i.test(sentence.slice(0, at))
  );
}

function victimMark(a: AboutSentence, s: Subject, text: string, located: Particular | undefined): Span {
  const last = [
    ...a.particulars.filter((p) => p.span.start > s.span.start && p.kind !== 'age'),
    ...(located === undefined ? [] : [located]),
  ].reduce((end, p) => Math.max(end, p.span.end), s.span.end);
  return phraseOf(text, a.sentence, s.span, { start: Math.max(s.span.start, last - 1), end: last });
}

const speaks =
  /^[^.!?,]{0,40}\b(?:spoke (?!to (?:the )?(?:police|officers))|speaks|said|says|opened|launched|raised|campaigns)\b/;
const offence = (other: AboutSentence | undefined, block: number): boolean =>
  other?.block === block && kinds(other, 'sexual').length > 0;

/** The one hit where the subject is a victim whom readers could find, or undefined. */
export function victimIn(t: Telling): Hit | undefined {
  const { about: a, subject: s, text, sentence, all, at } = t;
  const by = /\bby\s+$/i.test(text.slice(a.sentence.start, s.span.start));
  const rest = text.slice(s.span.end, s.span.end + 60);
  const accused = s.described !== undefined && (by || (courtAfter.test(rest) && !/^[^.!?]{0,12}\bwhose\b/.test(rest)));
  const sexual = kinds(a, 'sexual').length > 0 || offence(all[at - 1], a.block) || offence(all[at + 1], a.block);
  const located = near(t, 'house', 'street', 'school', 'work', 'postcode', 'year', 'spot', 'age');
  const family = s.described !== undefined && s.described.how === 'kin';
  // The sentence after the offence: "She works at the chemist's on Tithe Street."
  if (
    s.how !== 'named' &&
    offence(all[at - 1], a.block) &&
    /^(?:she|he|the (?:girl|boy|victim|woman|child))\b/i.test(sentence) &&
    (located !== undefined || family)
  )
    return saidByAll(t, 'victim');
  if (
    !sexual ||
    accused ||
    s.person?.convicted === true ||
    s.person?.standing === 'public' ||
    !s.known ||
    (s.how === 'described' && s.described?.how === 'indefinite' && located === undefined)
  )
    return undefined;
  // "The lifeguard at Hadley Baths spoke at the launch": what is told is another's.
  if (s.how === 'described' && located?.kind === 'work' && speaks.test(text.slice(s.span.end, a.sentence.end)))
    return undefined;
  if (s.how === 'described' && (located !== undefined || family))
    return hitOf(text, a, s, 'victim', victimMark(a, s, text, located), located?.span);
  if (s.how === 'named' && victimOf(sentence, s, a)) return saidByAll(t, 'victim', kinds(a, 'sexual')[0] ?? located);
  return undefined;
}

/** "A man was jailed for grooming a girl. She is in Year 10 at Marlow High." */
export function victimNext(text: string, a: AboutSentence, before: AboutSentence | undefined): readonly Hit[] {
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  const [where] = kinds(a, 'school', 'year', 'work', 'house', 'street', 'spot');
  if (where === undefined || !offence(before, a.block)) return [];
  if (!/^(?:she|he|the (?:girl|boy|victim|woman|child|teenager))\b/i.test(sentence) || courtAfter.test(sentence))
    return [];
  const subject = nameless('goes-on', { start: a.sentence.start, end: a.sentence.start + 3 });
  return [hitOf(text, a, subject, 'victim', a.sentence, where.span)];
}

/** "The complainant is the one who works Sundays on the front desk": no name, no street, and everybody there knows who it is. */
const pointedAt =
  /\b(?:complainant|victim|survivor)\b(?:, [^,.!?]{3,60},)? (?:(?:is|was) (?:the|one of (?:the|our|their)|our|their|his|her)\b|(?:works|worked|lives|lived|teaches|taught|studies|studied|plays|played|serves|served|attends|attended|volunteers|volunteered|runs|ran) (?:at|in|on|for|with|behind|the|a)\b)/i;

export function victimPointedAt(
  text: string,
  a: AboutSentence,
  beside: readonly (AboutSentence | undefined)[],
): readonly Hit[] {
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  const m = pointedAt.exec(sentence);
  if (m === null || !(kinds(a, 'sexual').length > 0 || beside.some((b) => offence(b, a.block)))) return [];
  const start = a.sentence.start + m.index;
  return [hitOf(text, a, nameless('described', { start, end: start + m[0].length }), 'victim', a.sentence, undefined)];
}
