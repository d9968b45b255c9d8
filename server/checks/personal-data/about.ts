// In: a draft with its people. Out: sentences that join somebody whom readers could recognise to something private: a home, an illness,
// casework, a job in question, a child's school, an offence, a confidence. Which clause that is, and how grave, the pages say.
import type { Draft } from '../../core/draft/draft.ts';
import type { Particular } from '../../core/people/particulars.ts';
import { phraseOf } from '../../core/people/phrase.ts';
import { type AboutSentence, aboutIn, kinds } from '../../core/people/subjects.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import { overlaps } from '../../core/span.ts';
import { isConfided } from '../confided.ts';
import { accusedIn, convictedIn } from '../courts.ts';
import { jigsawIn } from '../jigsaw.ts';
import { hitOf, inReach, isPrivate, nameless, near, said, saidByAll, type Telling, type What, whats } from '../said.ts';
import { isUnpicked, saidOutright } from '../staff.ts';
import { victimIn, victimNext, victimPointedAt } from '../victims.ts';

const special = new Set(['health', 'belief', 'origin', 'orientation', 'membership', 'service', 'employment']);
const parentsAgreed =
  /\b(?:parents?|guardians?|family|families|mum|mother|dad|father)\b[^.!?]{0,40}\b(?:agreed|consent(?:ed)?|given (?:their )?permission|signed)\b/i;
const carer =
  /\b(?:foster|fostered|fostering|look(?:s|ed|ing)? after|looked-after|placement|placed with|adopted|adoption|adopters?|special guardian|in care|kinship)\b/i;
const hearing =
  /\b(?:final hearing|family court|court hearing|care order|(?:father|mother|dad|mum|parents?) (?:was|were|is|are|had been|has been) (?:jailed|in prison|sent to prison|arrested|sectioned|using)|taken from|removed from|birth (?:mother|father|family|parents?)|contact visits?)\b/i;
const livesAt = /\b(?:lives?|lived|living|home|house|flat|of)\b[^.;]{0,24}$/i;

/** What the law wants published: an imprint, a statutory notice, a register. */
const statutory =
  /\b(?:published and promoted|promoted by|printed by|on behalf of [\w. ]{2,40}, (?:both )?(?:of|at)|notice is hereby given|has applied (?:to|for)|have applied (?:to|for)|premises licence|statement of persons nominated|election agent|registered office|licen[cs]ed? (?:to|holder))\b/i;

/** "a black woman", "is Polish": said of a person and not of a thing. */
const isSaidOf = (text: string, p: Particular): boolean =>
  /\b(?:is|was|are|were|a|an|young|elderly)\s+(?:\w+\s+)?$/i.test(
    text.slice(Math.max(0, p.span.start - 24), p.span.start),
  );

/** "Kofi Barnes, a support worker", "who have looked after sixty children": what somebody does for others. */
function isWork(text: string, { span }: Particular): boolean {
  const words = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 30), span.start);
  if (/(?:worker|officer|therapist)$/i.test(words))
    return /(?:,|\b(?:is|was|as|became)) (?:(?:an?|our|the|now|senior|former|trainee|lead|retired) )*$/i.test(before);
  return /^looked after$/i.test(words) && /\b(?:have|has|had|who|and|they|she|he) $/i.test(before);
}

/** "Mrs Platt says food parcels are a lifestyle choice": what somebody says of the world is not said of them. */
const isOpinion = (between: string): boolean =>
  /^[^.!?]{0,30}\b(?:says|said|thinks|believes|claims|claimed|reckons|argues|argued|asked (?:whether|about|why|how)|wants|called for|campaigns? (?:for|on|against))\b/i.test(
    between,
  ) && !/\b(?:she|he|her|his|him|they|their|i|i[’']m|my|me|we|our|[’']s)\b/i.test(between);

/** Home, illness, casework and the rest, of somebody private. */
function privateMatters(t: Telling): readonly Hit[] {
  const { about: a, subject: s, text, sentence } = t;
  const out: Hit[] = [];
  if (s.child) {
    const which = near(t, 'age', 'school', 'year', 'street', 'house') ?? near(t, 'service', 'spot');
    // "Year 5 pupils sang": many, and nothing is said of any of them.
    const crowd =
      s.how === 'described' &&
      s.described?.several === true &&
      // "Two Year 11 boys from Ferry Road"
      !(
        /^(?:two|three|both)\b/i.test(text.slice(s.span.start, s.span.end)) &&
        kinds(a, 'street').length > 0 &&
        kinds(a, 'year').length > 0
      ) &&
      kinds(a, 'age').length === 0 &&
      !carer.test(sentence) &&
      !hearing.test(sentence);
    // "A Year 4 pupil" is one of many; "the girl in Year 4" may be as well, but for what else is told.
    const inClass = kinds(a, 'year').some((p) => s.how !== 'described' || !overlaps(p.span, s.span));
    const cared = carer.test(sentence) || hearing.test(sentence);
    if (
      (s.how === 'named' && !parentsAgreed.test(sentence)) ||
      (!crowd &&
        which !== undefined &&
        (s.how === 'goes-on' || kinds(a, 'school', 'house', 'street').length > 0 || inClass || cared)) ||
      (s.how === 'goes-on' && hearing.test(sentence))
    )
      out.push(said(t, 'child', which));
  }
  for (const p of a.particulars) {
    if (!special.has(p.kind) || !inReach(s, p, a, text) || isOpinion(text.slice(s.span.end, p.span.start))) continue;
    if (p.kind === 'service' && isWork(text, p)) continue;
    if (
      p.kind === 'origin' &&
      // "Ann Firth’s Thai café" says nothing of her.
      /^(?:black|mixed race|thai|czech|slovak|[a-z]+(?:ish|ese|ian|ean|an|ai|i))$/i.test(
        text.slice(p.span.start, p.span.end),
      ) &&
      !isSaidOf(text, p)
    )
      continue;
    out.push(p.kind === 'service' || p.kind === 'employment' ? saidByAll(t, p.kind, p) : said(t, p.kind as What, p));
  }
  const house = near(t, 'house', 'postcode');
  // "The poet John Clare lived at 5 Priory Gardens": where nobody need live now.
  const past =
    house !== undefined &&
    s.person?.standing === 'unknown' &&
    /\blived (?:at|in|on) $/.test(text.slice(s.span.end, house.span.start));
  if (house !== undefined && !past && !(s.child && out.length > 0)) out.push(said(t, 'home', house));
  const mild = [near(t, 'age'), near(t, 'street'), near(t, 'work'), near(t, 'school')].filter((p) => p !== undefined);
  if (s.how === 'named' && !s.child && mild.length > 1 && house === undefined)
    out.push(said(t, 'age-and-street', mild.at(-1)));
  return out;
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
  const out = [
    ...(isConfided(t) ? [saidByAll(t, 'told')] : []),
    ...(isUnpicked(t) ? [saidByAll(t, 'employment')] : []),
  ];
  if (isPrivate(s)) return [...out, ...privateMatters(t)];
  out.push(...saidOutright(t));
  const house = near(t, 'house', 'postcode');
  const home =
    s.person?.standing === 'public' &&
    !s.person.dead &&
    s.how === 'named' &&
    house !== undefined &&
    livesAt.test(text.slice(s.span.end, house.span.start));
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

/** "He parks outside 22 Kiln Lane": whoever it is, a reader can go there. */
const atHome =
  /\b(?:he|she|they|him|her|them)\b[^.!?;]{0,40}\b(?:lives?|living|parks?|stays?|sleeps?|moved|can be found|keeps|house|home|staying|round at|visits?)\b/i;

/** "The loudest objector turns out to live at 3 Chantry Mews": whatever the person is called. */
const dwelling = (text: string, a: AboutSentence, house: Particular): RegExpExecArray | null => {
  const before = text.slice(a.sentence.start, house.span.start);
  return /^(?:nobody|no one|some(?:body|one) |an? (?:average|typical|household|family) |if |where |people |those |anyone|anybody|everyone|residents|you |we |i |bats)/i.test(
    before,
  )
    ? null
    : /\b(?:lives|(?:turns? out|appears|seems|happens) to live|(?:is|was)(?: currently| now)? (?:living|staying|lodging)|resides|can be found)(?: alone| now| just| up| down| over| round)? (?:at|in|on)(?: the)? $/.exec(
        before,
      );
};

function pronounHome(a: AboutSentence, text: string): readonly Hit[] {
  const [house] = kinds(a, 'house');
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  const m = atHome.exec(sentence) ?? (house === undefined ? null : dwelling(text, a, house));
  if (house === undefined || m === null) return [];
  const start = a.sentence.start + m.index;
  const subject = nameless('goes-on', { start, end: start + 2 });
  return [hitOf(text, a, subject, 'home', a.sentence, house.span)];
}

const usesService =
  /\b(?:waiting|queue|queueing|appointment|housing|benefits?|food bank|food parcel|hostel|shelter|refuge|clinic|ward|hospital|surgery|hospice|care home|drop-in|support group|court|custody|job ?centre|social services|rehab)\b/i;

/** A picture's description that names whoever is shown at a food bank or in a waiting room. */
function pictured(draft: Draft, a: AboutSentence, text: string): readonly Hit[] {
  const block = draft.blocks[a.block];
  if (block?.kind !== 'alt' && !/alt|caption/i.test(block?.field ?? '')) return [];
  if (!usesService.test(text.slice(a.sentence.start, a.sentence.end))) return [];
  return a.subjects
    .filter((s) => s.how === 'named' && isPrivate(s))
    .map((s) => hitOf(text, a, s, 'pictured', a.sentence, undefined));
}

const disguised =
  /\bnames? (?:and [\w ]{2,30} )?(?:have|has|are|is) (?:all )?(?:been )?changed\b|\bnot (?:her|his|their) real names?\b|\bpseudonyms?\b|\bfictional(?:ised)?\b/i;
const declines = /\b(?:can[’']?t|cannot|can not|won[’']?t|will not|not going to) (?:go into|discuss|comment on)\b/i;

function allIn(draft: Draft, known: Known): readonly Hit[] {
  const sentences = aboutIn(draft, known.facts, known.people, known.list);
  const tells = (a: AboutSentence | undefined): boolean => a !== undefined && kinds(a, 'health').length > 0;
  const ill = sentences.some(tells);
  const disguises = new Map<number, boolean>();
  const isDisguised = (block: number, text: string): boolean => {
    const known = disguises.get(block) ?? disguised.test(text);
    disguises.set(block, known);
    return known;
  };
  return sentences.flatMap((a, i) => {
    if (draft.sections[a.block] === 'contact' || (a.subjects.length === 0 && a.particulars.length === 0)) return [];
    const text = known.facts[a.block]?.text ?? '';
    if (statutory.test(text.slice(a.sentence.start, a.sentence.end))) return [];
    const sentence = text.slice(a.sentence.start, a.sentence.end);
    // "Names and details have been changed"
    const changed = isDisguised(a.block, text);
    // "I can't go into her case" tells that there is one and nothing of it.
    const kept = declines.test(sentence);
    const hits = a.subjects
      .flatMap((subject) => toldOf({ about: a, subject, text, sentence, all: sentences, at: i }))
      .filter((h) => !(kept && h.traits['what'] === 'service') && !changed);
    const next = hits.some((h) => h.traits['what'] === 'victim')
      ? []
      : [...victimNext(text, a, sentences[i - 1]), ...victimPointedAt(text, a, [sentences[i - 1], sentences[i + 1]])];
    const more = [
      ...hits,
      ...next,
      ...(hits.length === 0 ? pictured(draft, a, text) : []),
      ...smallNumbers(
        a,
        text,
        ill,
        [a, sentences[i - 1], sentences[i + 1]].some((x) => x?.block === a.block && tells(x)),
      ),
    ];
    const homes =
      more.some((h) => h.traits['what'] === 'home') || a.subjects.some((s) => s.person?.convicted === true)
        ? more
        : [...more, ...pronounHome(a, text)];
    return homes.length > 0 ? homes : jigsawIn(text, a, sentences[i + 1]);
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
