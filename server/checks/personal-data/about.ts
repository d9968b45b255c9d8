// In: a draft with its people. Out: sentences that join somebody whom readers could recognise to something private: a home, an illness,
// casework, a job in question, a child's school, an offence, a confidence. Which clause that is, and how grave, the pages say.
import type { Draft } from '../../core/draft/draft.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import { phraseOf } from '../../core/people/phrase.ts';
import type { Stood } from '../../core/people/standing.ts';
import { type AboutSentence, aboutIn, kinds, type Subject } from '../../core/people/subjects.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import { onceByKey, onceFor } from '../../core/remembered.ts';
import { toldToTheirFace } from '../addressed.ts';
import { isApplicant } from '../applicants.ts';
import { childHintedAt, childInTrouble, parentNamed, placedChild } from '../children.ts';
import { isConfided, presumedOfOffice } from '../confided.ts';
import { accusedIn, convictedIn } from '../courts.ts';
import { pronounHome } from '../dwelling.ts';
import { honouredAndTold } from '../honoured.ts';
import { jigsawIn } from '../jigsaw.ts';
import { isMadeUp, isSupposed } from '../made-up.ts';
import { privateMatters } from '../private-life.ts';
import { hitOf, isPrivate, nameless, near, said, saidByAll, type Telling, whats } from '../said.ts';
import { departureIn, isUnpicked, jobLost, postInTrouble, saidOutright } from '../staff.ts';
import { unmaskedIn } from '../unmasked.ts';
import { offenceBefore, victimIn, victimNext, victimPointedAt, victimTied } from '../victims.ts';
import { witnessIn } from '../witness.ts';

const livesAt = /\b(?:lives?|lived|living|home|house|flat|of)\b[^.;]{0,24}$/i;

/** What the law wants published: an imprint, a statutory notice, a register. */
const statutory =
  /\b(?:published and promoted|promoted by|printed by|on behalf of [\w. ]{2,40}, (?:both )?(?:of|at)|notice is hereby given|has applied (?:to(?! (?:lead|run|manage|head|be|become)\b)|for)|have applied (?:to(?! (?:lead|run|manage|head|be|become)\b)|for)|premises licence|statement of persons nominated|election agents?|sub-agents?|polling agents?|notice of (?:the )?(?:appointment|poll|election|persons|vacancy|casual vacancy|intention|application|situation)|returning officer|registered office|licen[cs]ed? (?:to|holder)|closing date|hours a week|(?:we are|we[’']re) (?:looking for|recruiting))\b/i;

const longest = 120;

/** Of a long sentence whoever told it is marked, with the place that stands beside. */
function toldBy(t: Telling): Hit {
  const where = near(t, 'house', 'street', 'spot', 'work');
  const beside =
    where !== undefined && where.span.start >= t.subject.span.end && where.span.start - t.subject.span.end < 12;
  return t.sentence.length > longest && beside ? said(t, 'told', where) : saidByAll(t, 'told');
}

/** Everything that one sentence says of one subject. */
function toldOf(t: Telling): readonly Hit[] {
  const { subject: s, text } = t;
  if (s.own) return s.child && s.how === 'named' ? [said(t, 'own-child', near(t, 'age', 'school', 'year'))] : [];
  const victim = victimIn(t);
  if (victim !== undefined) return [victim];
  if (s.person?.dead === true && s.how === 'named') return [];
  if (s.how !== 'described' && s.person?.convicted === true) return convictedIn(t);
  const accused = accusedIn(t);
  if (accused !== undefined) return [accused];
  const parent = parentNamed(t);
  if (parent !== undefined) return [parent];
  const placed = placedChild(t);
  if (placed !== undefined) return [placed];
  const unmasked = unmaskedIn(t) ?? witnessIn(t);
  const out = [
    ...(isConfided(t) ? [toldBy(t)] : []),
    ...(unmasked === undefined ? [] : [unmasked]),
    ...(isUnpicked(t) || isApplicant(t) ? [saidByAll(t, 'employment')] : []),
  ];
  if (isPrivate(s)) {
    const hits = [...out, ...privateMatters(t)];
    const child = hits.some((h) => h.traits['what'] === 'child') ? undefined : childInTrouble(t);
    return child === undefined ? hits : [child, ...hits];
  }
  out.push(...saidOutright(t), ...honouredAndTold(t));
  const house = near(t, 'house', 'postcode');
  const home =
    s.person?.standing === 'public' &&
    !s.person.dead &&
    s.how === 'named' &&
    house !== undefined &&
    (livesAt.test(text.slice(s.span.end, house.span.start)) ||
      // "The prize goes to Winnie Lau, 22 Harbour View": a prize makes nobody public at home.
      (!s.person.role &&
        !s.person.office &&
        /^(?: family)?, (?:of )?$/.test(text.slice(s.span.end, house.span.start))));
  return home ? [...out, said(t, 'home', house)] : out;
}

/** "Five of the cases are in Year 1 at Kiln Lane School": few, in one class. */
const few =
  /(?<!Year )(?<!year )\b(?:one|two|three|four|five|six|seven|eight|[1-8]) (?:of (?:the|our|these) )?(?:cases|children|pupils|patients|infections)\b/i;

/** @param ill the draft tells of an illness; @param near in this sentence or beside it, which children need who are not called cases */
function smallNumbers(a: AboutSentence, text: string, ill: boolean, near: boolean): readonly Hit[] {
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  const m = few.exec(sentence);
  const where = kinds(a, 'school', 'year', 'street');
  const last = where.at(-1);
  if (m === null || last === undefined || !(/(?:children|pupils)$/i.test(m[0]) ? near : ill)) return [];
  if (where.every((p) => p.kind === 'school')) return [];
  const start = a.sentence.start + m.index;
  const subject = nameless('described', { start, end: start + m[0].length }, true);
  return [hitOf(text, a, subject, 'health', phraseOf(text, a.sentence, subject.span, last.span), last.span)];
}

const usesService =
  /\b(?:day (?:lounge|centre|room)|residents[’'] lounge|dozing|waiting|queue|queueing|appointment|housing|benefits?|food bank|food parcel|hostel|shelter|refuge|clinic|ward|hospital|surgery|hospice|care home|drop-in|support group|court|custody|job ?centre|social services|rehab)\b/i;

/** A picture's description that names whoever is shown at a food bank or in a waiting room. */
const pictured = (a: AboutSentence, text: string): readonly Hit[] =>
  usesService.test(text.slice(a.sentence.start, a.sentence.end))
    ? a.subjects
        .filter((s) => s.how === 'named' && isPrivate(s))
        .map((s) => hitOf(text, a, s, 'pictured', a.sentence, undefined))
    : [];

const disguised =
  /\b(?:let us|let[’']s|i[’']ll|we[’']ll|i will|we will|i shall|we shall) call (?:him|her|them)\b|\bnames? (?:and [\w ]{2,30} )?(?:have|has|are|is) (?:all )?(?:been )?changed\b|\bnot (?:her|his|their) real names?\b|\bpseudonyms?\b|\bfictional(?:ised)?\b/i;
const declines = /\b(?:can[’']?t|cannot|can not|won[’']?t|will not|not going to) (?:go into|discuss|comment on)\b/i;

const tellsOfIllness = (a: AboutSentence | undefined): boolean => a !== undefined && kinds(a, 'health').length > 0;

/** What a paragraph's sentences say is made of its words, and of what else counts: that, all of it, is the key. */
type Else = {
  /** The draft tells of an illness. */
  readonly ill: boolean;
  /** The block is a picture's description. */
  readonly isPicture: boolean;
};

/** "Names and details have been changed": said once, and of the whole paragraph. */
const isChanged = onceFor(({ text }: BlockFacts): boolean => disguised.test(text) || isMadeUp(text));

/** One sentence of a paragraph. @param all of the paragraph, and no more: what is said next door is not to be seen from here */
function inSentence(
  facts: BlockFacts,
  all: readonly AboutSentence[],
  at: number,
  { ill, isPicture }: Else,
): readonly Hit[] {
  const { text } = facts;
  const [a, before, next] = [all[at], all[at - 1], all[at + 1]];
  if (a === undefined) return [];
  if (a.subjects.length === 0 && a.particulars.length === 0) return departureIn(text, a, before);
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  if (statutory.test(sentence) || isSupposed(sentence)) return [];
  const changed = isChanged(facts);
  // "I can't go into her case" tells that there is one and nothing of it.
  const kept = declines.test(sentence);
  const hits = a.subjects
    .flatMap((subject) => toldOf({ about: a, subject, text, sentence, all, at }))
    .filter((h) => !(kept && h.traits['what'] === 'service') && !changed);
  const beside = hits.some((h) => h.traits['what'] === 'victim')
    ? []
    : [
        ...victimNext(text, a, offenceBefore(all, at)),
        ...victimTied(text, a, [offenceBefore(all, at)]),
        ...victimPointedAt(text, a, [before, next]),
        ...(hits.length > 0
          ? []
          : [
              ...childHintedAt(text, a, before),
              ...presumedOfOffice(text, a, before),
              ...toldToTheirFace(text, a, [before, all[at - 2]]),
            ]),
        ...(hits.length === 0 && !changed
          ? [
              ...departureIn(text, a, before),
              ...jobLost(text, a, before),
              ...postInTrouble(text, a, [before, all[at - 2]]),
            ]
          : []),
      ];
  const more = [
    ...hits,
    ...beside,
    ...(hits.length === 0 && isPicture ? pictured(a, text) : []),
    ...smallNumbers(a, text, ill, [a, before, next].some(tellsOfIllness)),
  ];
  const homes =
    more.some((h) => h.traits['what'] === 'home') ||
    // "who lived at 5 Quay Street until she died in 1843": nobody is to be found there.
    a.subjects.some((s) => s.person?.convicted === true || s.person?.dead === true)
      ? more
      : [...more, ...pronounHome(a, text)];
  return homes.length > 0 ? homes : jigsawIn(text, a, next);
}

const standsAs = onceFor(({ mentions: _, notedIn: __, ...stands }: Stood): string => JSON.stringify(stands));
/** All that a paragraph's hits take from whom it speaks of: an edit elsewhere may have made a councillor of somebody named here. */
const subjectKey = ({ person, ...rest }: Subject, block: number): string =>
  `${JSON.stringify(rest)}${person === undefined ? '' : `${standsAs(person)}${person.notedIn.includes(block)}`}`;

const hitsOf = onceByKey<BlockFacts, readonly Hit[]>();

function allIn(draft: Draft, known: Known): readonly Hit[] {
  const sentences = aboutIn(draft, known.facts, known.people, known.list);
  const ill = sentences.some(tellsOfIllness);
  const byBlock = new Map<number, AboutSentence[]>();
  for (const a of sentences) {
    const others = byBlock.get(a.block);
    if (others === undefined) byBlock.set(a.block, [a]);
    else others.push(a);
  }
  return [...byBlock].flatMap(([block, all]) => {
    const facts = known.facts[block];
    if (facts === undefined || draft.sections[block] === 'contact') return [];
    const { kind, field } = draft.blocks[block] ?? {};
    const isPicture = kind === 'alt' || /alt|caption/i.test(field ?? '');
    const subjects = all.map((a) => a.subjects.map((s) => subjectKey(s, block)).join(' '));
    const hits = hitsOf(facts, `${ill} ${isPicture} ${subjects.join('\n')}`, () =>
      all.flatMap((_, at) => inSentence(facts, all, at, { ill, isPicture })),
    );
    // The same paragraph may stand further down by now, or twice.
    return hits.map((h) => (h.block === block ? h : { ...h, block }));
  });
}

export const check: Check = {
  traits: {
    what: whats,
    standing: ['public', 'private', 'unknown'],
    subject: ['named', 'described', 'goes-on'],
    child: ['yes', 'no'],
    consent: ['said', 'noted', 'no'],
    convicted: ['yes', 'no'],
  },
  draft: (draft, _workspace, _day, known) => allIn(draft, known),
};
