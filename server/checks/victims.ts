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
  /\b(?:was|were|had been|been|being) (?:\w+ )?(?:raped|sexually|groomed|abused|assaulted|attacked|trafficked|enslaved|exploited|molested|indecently)|\b(?:victim|survivor|complainant)\b|\b(?:her|his) (?:own )?(?:rape|assault|attack|abuse|ordeal|rapist|attacker|abuser)\b|\b(?:give|gave|giving) evidence\b|\b(?:groped|molested|fondled|raped|abused|assaulted|attacked|flashed|filmed|drugged|spiked) (?:her|him|them)\b|\b(?:told|went to|goes to|rang|reported (?:it|him|her|the \w+) to) (?:the )?(?:police|officers|a counsellor|the court)\b|\baccus(?:ed|es|ing)\b|\b(?:reported|reports|alleged|alleges|disclosed|made|brought|makes|brings|dropped|withdrew) (?:the|a|an|that|her|his) (?:rape|assault|allegation|allegations|attack|charge|complaint|abuse|indecent assault|sexual assault)\b|\b(?:sold|trafficked|forced|brought here|kept|held|made to|pimped)\b[^.!?]{0,40}\b(?:sex|slave|traffickers?|brothel|gang|labour|lock and key)\b/i;
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
/** "Please do not guess at who she was", "I will not name her": said between the offence and what leads to its victim. */
const plea =
  /^[^.!?]{0,60}\b(?:proud of|thank|grateful to|tribute|thoughts (?:are )?with|(?:those|all|lads|girls|women|men) who came forward|brave\w*|courage\w*|(?:do not|don[’']t|never|stop|no|without|not) (?:guess|speculat|nam|identif|ask|go looking|point|gossip|print|say who)\w*|(?:can[’']t|cannot|must not|mustn[’']t|won[’']t|will not|shall not|shan[’']t) (?:be )?(?:name|named|say|identif\w+|print|tell)|names? (?:is|are|will be) (?:not|withheld)|(?:has|have) (?:lifelong )?anonymity|leave (?:her|him|them|the (?:girl|boy|family|woman|lass|lad)) (?:be|alone|in peace))\b/i;
/** The sentence of an offence that this one goes on about: the one before, or the one before a plea for silence. */
export const offenceBefore = (all: readonly AboutSentence[], at: number): AboutSentence | undefined => {
  const [before, earlier] = [all[at - 1], all[at - 2]];
  return before !== undefined &&
    earlier?.block === before.block &&
    plea.test(before.words) &&
    kinds(before, 'sexual').length === 0
    ? earlier
    : before;
};

/** "stood up in court and told them what that taxi driver did to her": nobody need say what it was. */
const doneToHer =
  /\b(?:what|things) (?:[\w’'-]+ ){1,6}?(?:did|had done|(?:was|had been|has been|been) doing|used to do|done) to (?:her|him|them)\b/i;
const inCourt =
  /\b(?:court|courtroom|trial|jury|judge|dock|evidence|police|testif\w+|witness box|statement|sentenc\w+|jailed|verdict|barrister|detectives?|brave|bravery|courage\w*)\b/i;

/** The one hit where the subject is a victim whom readers could find, or undefined. */
export function victimIn(t: Telling): Hit | undefined {
  const { about: a, subject: s, text, sentence, all, at } = t;
  // "attacked by the caretaker", and not "I was humbled by the lass".
  const by =
    /\b(?:rap|attack|abus|assault|groom|grop|molest|exploit|film|follow|drug|commit|hurt|beat|harm|target|traffick|harass|stalk|touch|perpetrat|prey|defil|carried out|done)\w*(?: \w+){0,2} by\s+$/i.test(
      text.slice(a.sentence.start, s.span.start),
    );
  const rest = text.slice(s.span.end, s.span.end + 60);
  const accused = s.described !== undefined && (by || (courtAfter.test(rest) && !/^[^.!?]{0,12}\bwhose\b/.test(rest)));
  const sexual = kinds(a, 'sexual').length > 0 || offence(all[at - 1], a.block) || offence(all[at + 1], a.block);
  const located = near(t, 'house', 'street', 'school', 'work', 'postcode', 'year', 'spot', 'age');
  const family = s.described !== undefined && s.described.how === 'kin';
  // The sentence after the offence: "She works at the chemist's on Tithe Street."
  if (
    s.how !== 'named' &&
    offence(offenceBefore(all, at), a.block) &&
    /^(?:she|he|the (?:girl|boy|victim|woman|child))\b/i.test(sentence) &&
    (located !== undefined || family)
  )
    return saidByAll(t, 'victim');
  if (
    !accused &&
    s.how === 'named' &&
    s.person?.convicted !== true &&
    s.person?.dead !== true &&
    s.person?.consents !== 'said' &&
    doneToHer.test(sentence) &&
    inCourt.test(sentence) &&
    s.span.start < a.sentence.start + sentence.search(doneToHer)
  )
    return saidByAll(t, 'victim', located);
  // "The cook came here when her stepfather was jailed for what he had been doing to her since she was twelve."
  if (
    !accused &&
    s.how === 'described' &&
    s.described?.how === 'definite' &&
    !s.described.several &&
    doneToHer.test(sentence) &&
    /\b(?:jailed|sent down|sentenced|convicted|put away|prison|court)\b/i.test(sentence) &&
    /\b(?:her|his) (?:own )?(?:step)?(?:father|dad|mother|mum|brother|uncle|grandfather|cousin|husband|partner|teacher|coach|boss)\b/i.test(
      sentence,
    )
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
  if (s.how === 'described' && (located !== undefined || family || s.described?.only === true))
    return hitOf(text, a, s, 'victim', victimMark(a, s, text, located), located?.span);
  if (s.how === 'named' && victimOf(sentence, s, a)) return saidByAll(t, 'victim', kinds(a, 'sexual')[0] ?? located);
  return undefined;
}

/** "One of them now has the Railway Inn", "is on our reception there", "was head girl": by what readers know them. */
function keptBy(a: AboutSentence): { readonly span: Span } | undefined {
  const m =
    /\b(?:has|runs|keeps|owns) the \p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?|\b(?:on|at|in|behind) (?:our|the) (?:reception|front desk|counter|till|bar|switchboard)\b|\b(?:was|is) (?:head (?:girl|boy)|captain|carnival queen|May Queen|prefect)\b/u.exec(
      a.words,
    );
  if (m === null) return undefined;
  const start = a.sentence.start + m.index;
  return { span: { start, end: start + m[0].length } };
}

/** "She works …", "The young woman is on our reception", "One of them now has the Railway Inn" */
const nextVictim =
  /^(?:she|he|the (?:young )?(?:girl|boy|victim|woman|man|child|teenager|lad|lass)|one of (?:them|the (?:boys|girls|lads|victims|women|children))|the (?:youngest|eldest|oldest|first|second|other)(?: (?:one|of them))?)\b/i;

/** "A man was jailed for grooming a girl. She is in Year 10 at Marlow High." */
export function victimNext(text: string, a: AboutSentence, before: AboutSentence | undefined): readonly Hit[] {
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  const where = kinds(a, 'school', 'year', 'work', 'house', 'street', 'spot').at(0) ?? keptBy(a);
  if (where === undefined || !offence(before, a.block)) return [];
  if (!nextVictim.test(sentence) || courtAfter.test(sentence)) return [];
  const subject = nameless('goes-on', { start: a.sentence.start, end: a.sentence.start + 3 });
  return [hitOf(text, a, subject, 'victim', a.sentence, where.span)];
}

const tie =
  '(?:daughter|son|stepdaughter|stepson|niece|nephew|sister|brother|cousin|wife|ex-wife|partner|ex|girlfriend|granddaughter|grandson|goddaughter|godson|god-?child|babysitter|au pair|lodger|tenant|neighbour|pupil|student|secretary|cleaner|carer|patient|apprentice|employee|colleague|foster (?:child|daughter|son)|au-pair|eldest|youngest|middle one|girl|lass|passenger|mother|mum|child|children|kids?|girl next door|boy next door|childminder|nanny|goddaughter|godchildren)';
/** "The girl is his late wife’s daughter", "It is the daughter of the woman he was living with": a tie leads to her. */
const tied = new RegExp(
  `\\b(?:(?:the|his|her) (?:girl|boy|victim|woman|child|teenager|lad|lass|complainant|accuser|young woman|young man)(?: (?:he|she|they) (?:raped|attacked|abused|assaulted|groped|molested|preyed on))?|she|he|it|victim) (?:is|was|[’']s|turns out to be|happens to be) (?:none other than |in fact |only )?(?:(?:his|her|their|the|a|an|one of (?:his|her|the))(?: [\\w’'-]+){0,4}? ${tie}\\b)|\\bit (?:is|was) (?:the|his|her|an?) (?:[a-z]+ )?${tie}\\b[^.!?]{0,60}\\b(?:who|that) (?:reported|brought|made|accused|went|told|complained|gave)|\\b(?:the|a|that) (?:girl|boy|woman|man|child|lad|lass|teenager|pupil|choirboy|scout|cadet|altar boy|kid|youngster|lady) (?:that |whom |who )?(?:he|she|they|(?:the|that|our|his|her|their) (?:[a-z]+ ){0,2}?[a-z]+|(?:Father|Canon|Mr|Coach) [A-Z][\\w’'-]+) (?:raped|groomed|attacked|abused|assaulted|groped|molested|preyed on|trafficked) (?:is|was|lives?|lived|works?|worked|goes|went|plays?|played|sings|attends|attended|captained|has|had|taught|teaches)(?: (?:the|a|an|our|his|her|at|in|for|to|on|captain|now|still)){1,3}\\b|\\bhis victims? (?:used to|was|were|is|are|lives?|lived|works?|worked|goes|went|babysat|cleaned|teaches|played|plays)\\b|\\b(?:abusing|raping|assaulting|groping|molesting|grooming|touching|attacking) (?:two|three|four|five|six|several|the|a|an|some|both|young) (?:[a-z]+ ){0,2}(?:boys|girls|children|pupils|choristers|choirboys|scouts|cadets|brothers|sisters|girl|boy|pupil|child|teenagers?|lads) (?:from|at|in|who) (?:the |our |his |her )?(?:[a-z]+ ){0,2}(?:choir|scouts?|cadets?|club|team|class|school|church|[A-Z][\\w’'-]+)`,
  'i',
);

/** "got six years for what he did to his partner’s daughter": nobody need say what it was. */
const didTo = new RegExp(
  `\\b(?:jailed|years|months|sentenced|convicted|guilty|sent down|put away|prison)\\b[^.!?]{0,60}\\b(?:what|things) (?:he|she|they) did to (?:his|her|their|the)(?: [\\w’'-]+){0,3}? ${tie}\\b`,
  'i',
);

/** The sentence, or the one before, tells of the offence, and a tie says whose victim she was. */
export function victimTied(
  text: string,
  a: AboutSentence,
  beside: readonly (AboutSentence | undefined)[],
): readonly Hit[] {
  const m = tied.exec(a.words);
  const doneTo = didTo.exec(a.words);
  const found = doneTo ?? m;
  if (found === null || !(doneTo !== null || kinds(a, 'sexual').length > 0 || beside.some((b) => offence(b, a.block))))
    return [];
  const start = a.sentence.start + found.index;
  return [
    hitOf(text, a, nameless('described', { start, end: start + found[0].length }), 'victim', a.sentence, undefined),
  ];
}

/** "The complainant is the one who works Sundays on the front desk": no name, no street, and everybody there knows who it is. */
const pointedAt =
  /\b(?:complainant|victim|survivor|accuser)\b(?:,? (?:in|of) (?:the|this|that) (?:[a-z]+ ){1,3}(?:trial|case))?(?:, [^,.!?]{3,60},)? (?:(?:is|was) (?:the|one of (?:the|our|their)|our|their|his|her)\b|(?:works|worked|lives|lived|teaches|taught|studies|studied|plays|played|serves|served|attends|attended|volunteers|volunteered|runs|ran|keeps|owns|drives|cleans|sings|dances|cooks|nurses) (?:at|in|on|for|with|behind|the|a)\b)/i;

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
