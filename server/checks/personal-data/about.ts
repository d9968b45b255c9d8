// In: a draft with its people. Out: sentences that join somebody whom readers could recognise to something private: a home, an illness,
// casework, a job in question, a child's school, an offence, a confidence. Which clause that is, and how grave, the pages say.
import type { Draft } from '../../core/draft/draft.ts';
import type { Particular } from '../../core/people/particulars.ts';
import { type AboutSentence, aboutIn, kinds, type Subject } from '../../core/people/subjects.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';
import { partsOf, phraseOf, streetOf } from '../phrase.ts';

const whats = [
  'child',
  'own-child',
  'health',
  'belief',
  'origin',
  'orientation',
  'membership',
  'service',
  'employment',
  'home',
  'told',
  'victim',
  'convict-home',
  'spent',
  'penalty',
  'cleared',
  'young-offender',
  'parent',
  'jigsaw',
  'pictured',
  'age-and-street',
] as const;
type What = (typeof whats)[number];

const special = new Set(['health', 'belief', 'origin', 'orientation', 'membership', 'service', 'employment']);
const told =
  /^[^.!?;]{0,70}?\b(?:(?:e-?mailed|wrote to|written to|writing to|rang|phoned|texted|messaged|whatsapped|dm'?d|confided in|begged) (?:me|us|my office|our (?:group )?(?:leader|office))(?: (?:again|at home|yesterday|today|last \w+|this \w+|privately))?(?: to (?:say|tell|ask|complain)| saying| about| that)?|(?:told|tells) me\b|(?:told|said to|asked|informed|tells) (?:me|us)(?: (?:in confidence|privately|at (?:my|our|the) (?:\w+ )?(?:surgery|advice)|on (?:her|his|the) doorstep|over (?:a|the) [\w ]{3,12}|by (?:e-?mail|phone|letter)))|came to (?:see me|my (?:\w+ )?surgery|our surgery)|(?:e-?mail|letter|message|text|voicemail)(?:ed)? (?:to me|me))/i;
const toldBefore =
  /\b(?:(?:an? |the |this )?(?:[a-z]+ )?(?:e-?mail|letter|message|text|voicemail|call|dm|note|card|phone call) (?:to (?:me|us|the leader|our \w+|my \w+) |I (?:had|got|received) |(?:I|we) (?:had|got|received) |yesterday |last \w+ )?from|heard from|(?:I|we) had from|got from)\s+(?:(?:the|a|an|old|poor|dear|my|our|one) )*$/i;
/** By what a private word came. */
const channel =
  /\b(?:e-?mail(?:ed)?|letter|voicemail|dms?|text(?:ed)?|inbox|whatsapp(?:ed)?|messenger|down the phone|on the phone|phone call|postcard|correspondence|in (?:a|her|his|their) (?:private )?message|comments? (?:box|card)|over the (?:garden )?(?:fence|gate)|casework|surgery)\b/i;
const presumed =
  /\b(?:won[’']?t mind (?:me|my)|wouldn[’']?t mind (?:me|my|if)|doesn[’']?t mind me|(?:i[’']?m|i am) sure (?:he|she|they) (?:won|would)|hope (?:he|she|they|that[’']?s|this is) (?:do(?:es)?n[’']?t mind|ok|okay|all right|won[’']?t mind)|don[’']?t think (?:he|she|they)[’']?(?:d|ll| would| will) mind|(?:he|she) asked me not to (?:say|tell|share|repeat)|told me (?:this )?in confidence|forgives? me for (?:sharing|telling|repeating|saying)|for your eyes only|told to me over|wants? (?:it|this) kept quiet|(?:to )?say privately|not announced yet|sworn to secrecy|between (?:ourselves|you and me)|in (?:her|his|their) comments box|(?:whatsapp|messenger|telegram|facebook) group (?:nailed|said|put|wrote|posted)|in the [\w’' ]{2,30}whatsapp\b)/i;
const court =
  /\b(?:was|were|been|be) (?:fined|ordered to pay|jailed|prosecuted|convicted|sentenced|taken to court)|\bpleaded guilty|\bmagistrates\b/i;
const convictedNow = /\b(?:banned|disqualified|ordered to pay|rogue landlord)\b/i;
const courtAfter =
  /^[^.!?]{0,30}\b(?:was|were|has been|is|who) (?:jailed|convicted|sentenced|arrested|charged|fined|found guilty|pleaded|on trial)\b/i;
const spentWords =
  /\b(?:previous|earlier|past|spent|other|old|also has an?|has a(?:n earlier)?|had an? (?:earlier|previous)) (?:\w+ )?(?:conviction|convictions|caution|cautions|offences)\b|\bconvictions? (?:from|in|dating) \d{4}|\bcriminal record\b|\bserved time (?:for|in)|\bin prison (?:for|in) (?:19|20)\d\d/i;
const penaltyWords =
  /\b(?:fixed[- ]penalt(?:y|ies)|penalty notices?|fpns?|on-the-spot fines?|cautions?|cautioned|conditional caution|community protection (?:warning|notice)s?|community resolution|written warning)\b/i;
const clearedWords =
  /\b(?:not (?:been )?charged|acquitted|clear(?:ed)? (?:of|by)|clear [A-Z][\w’' -]{2,40} of|discontinued|offered no evidence|found not guilty|case (?:against|was) [\w ]{0,24}(?:dropped|discontinued|dismissed|withdrawn)|charges? (?:against [\w ]{2,30} )?(?:was|were) (?:dropped|withdrawn|dismissed)|released without charge|no further action|not prosecuted|was (?:also )?arrested|were (?:also )?arrested|under (?:police )?investigation|released on bail|questioned by police|suspected of|interviewed under caution)\b/i;
const ofChild =
  /\b(?:their|his|her) (?:[\w’'-]+ ){0,3}?(?:daughter|son|child|children|girl|boy|twins|kids|teenager)(?:s|[’']s)?\b|\bschool[- ]attendance\b|\btruan/i;
const parentsAgreed =
  /\b(?:parents?|guardians?|family|families|mum|mother|dad|father)\b[^.!?]{0,40}\b(?:agreed|consent(?:ed)?|given (?:their )?permission|signed)\b/i;
const carer =
  /\b(?:foster|fostered|fostering|look(?:s|ed|ing)? after|looked-after|placement|adopted|adoption|adopters?|special guardian|in care|kinship)\b/i;
const hearing =
  /\b(?:final hearing|family court|court hearing|care order|(?:father|mother|dad|mum|parents?) (?:was|were|is|are|had been|has been) (?:jailed|in prison|sent to prison|arrested|sectioned|using)|taken from|removed from|birth (?:mother|father|family|parents?)|contact visits?)\b/i;

/** What the law wants published: an imprint, a statutory notice, a register. */
const statutory =
  /\b(?:published and promoted|promoted by|printed by|on behalf of [\w. ]{2,40}, (?:both )?(?:of|at)|notice is hereby given|has applied (?:to|for)|have applied (?:to|for)|premises licence|statement of persons nominated|election agent|registered office|licen[cs]ed? (?:to|holder))\b/i;

const isPrivate = (s: Subject): boolean =>
  s.known && !s.own && (s.person === undefined || (s.person.standing !== 'public' && !s.person.dead));

/** " of Pear Tree Close" behind a name: what still leads to the person when the name has gone. */
function whereOf(text: string, about: AboutSentence, subject: Span): Readonly<Record<string, Span>> {
  const place = kinds(about, 'house', 'street', 'spot', 'postcode', 'school', 'work', 'year').find(
    (p) => p.span.end > subject.end && p.span.start - subject.end < 12,
  );
  if (
    place === undefined ||
    !/^,? (?:(?:who )?(?:lives )?(?:of|from|in|at|on) )?(?:the )?$/i.test(
      text.slice(subject.end, Math.max(subject.end, place.span.start)),
    )
  )
    return {};
  return { where: { start: subject.end, end: place.span.end } };
}

/** What a finding is told of its subject. */
function hitOf(
  text: string,
  about: AboutSentence,
  subject: Subject,
  what: What,
  mark: Span,
  particular: Span | undefined,
): Hit {
  const { person } = subject;
  return {
    block: about.block,
    span: mark,
    traits: {
      what,
      standing: person?.standing ?? 'private',
      subject: subject.how,
      child: subject.child ? 'yes' : 'no',
      consent: person?.consents === true ? 'yes' : 'no',
      convicted: person?.convicted === true ? 'yes' : 'no',
    },
    captures: {
      subject: subject.span,
      ...whereOf(text, about, subject.span),
      ...(particular === undefined ? {} : { particular, ...partsOf(text, about.sentence, subject.span, particular) }),
    },
    ...(particular === undefined ? {} : { words: streetOf(text, particular) }),
    ...(person === undefined ? {} : { person: person.key }),
  };
}

/** Everything that one sentence says of one subject. */
function about(a: AboutSentence, s: Subject, text: string, all: readonly AboutSentence[], at: number): readonly Hit[] {
  const out: Hit[] = [];
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  const say = (what: What, particular?: Particular | undefined, whole = false): void => {
    const mark = whole || particular === undefined ? a.sentence : phraseOf(text, a.sentence, s.span, particular.span);
    out.push(hitOf(text, a, s, what, mark, particular?.span));
  };
  const near = (...wanted: Particular['kind'][]): Particular | undefined =>
    kinds(a, ...wanted).find((p) => inReach(s, p, a, text));
  if (s.own) {
    if (s.child && s.how === 'named') say('own-child', near('age', 'school', 'year'));
    return out;
  }
  const by = /\bby\s+$/i.test(text.slice(a.sentence.start, s.span.start));
  const rest = text.slice(s.span.end, s.span.end + 60);
  const accused = s.described !== undefined && (by || (courtAfter.test(rest) && !/^[^.!?]{0,12}\bwhose\b/.test(rest)));
  const sexual =
    kinds(a, 'sexual').length > 0 ||
    (all[at - 1]?.block === a.block && kinds(all[at - 1] ?? a, 'sexual').length > 0) ||
    (all[at + 1]?.block === a.block && kinds(all[at + 1] ?? a, 'sexual').length > 0);
  const located = near('house', 'street', 'school', 'work', 'postcode', 'year', 'spot', 'age');
  const family = s.described !== undefined && s.described.how === 'kin';
  const before = all[at - 1];
  // The sentence after the offence: "She works at the chemist's on Tithe Street."
  if (
    s.how !== 'named' &&
    before !== undefined &&
    before.block === a.block &&
    kinds(before, 'sexual').length > 0 &&
    /^(?:she|he|the (?:girl|boy|victim|woman|child))\b/i.test(sentence) &&
    (located !== undefined || family)
  )
    return [hitOf(text, a, s, 'victim', a.sentence, undefined)];
  if (
    sexual &&
    !accused &&
    s.person?.convicted !== true &&
    s.person?.standing !== 'public' &&
    s.known &&
    (s.how !== 'described' || s.described?.how !== 'indefinite' || located !== undefined)
  ) {
    const victim = kinds(a, 'sexual')[0] ?? located;
    if (s.how === 'described' && (located !== undefined || family))
      return [hitOf(text, a, s, 'victim', victimMark(a, s, text, located), located?.span)];
    if (s.how === 'named' && victimOf(sentence, s, a)) return [hitOf(text, a, s, 'victim', a.sentence, victim?.span)];
  }
  const house = near('house', 'postcode');
  if (s.person?.dead === true && s.how === 'named') return out;
  if (s.how === 'named' && s.person?.convicted === true) {
    if (house !== undefined) say('convict-home', house);
    if (spentWords.test(sentence) && !court.test(sentence) && !convictedNow.test(sentence))
      say('spent', undefined, true);
    if (s.child && court.test(sentence)) say('young-offender', undefined, true);
    if (ofChild.test(sentence) && court.test(sentence)) say('parent', undefined, true);
    return out;
  }
  if (s.how === 'goes-on' && s.person?.convicted === true) {
    if (spentWords.test(sentence)) say('spent', undefined, true);
    else if (house !== undefined) say('convict-home', house);
    return out;
  }
  if (s.how === 'named' && s.person !== undefined && !s.person.dead && !s.person.office) {
    if (
      penaltyWords.test(sentence) &&
      !/\b(?:issued|enforce|said|team|officers?)\b/i.test(text.slice(s.span.end, s.span.end + 30))
    )
      return [hitOf(text, a, s, 'penalty', a.sentence, undefined)];
    if (spentWords.test(sentence))
      return [hitOf(text, a, s, 'spent', phraseOf(text, a.sentence, s.span, s.span), undefined)];
  }
  if (s.how === 'named' && s.person !== undefined && !s.person.dead && s.person.standing !== 'public') {
    if (clearedWords.test(sentence)) return [hitOf(text, a, s, 'cleared', a.sentence, undefined)];
    if (s.child && court.test(sentence)) return [hitOf(text, a, s, 'young-offender', a.sentence, undefined)];
    const after = text.slice(s.span.end, a.sentence.end);
    const before = text.slice(a.sentence.start, s.span.start);
    const asked = !s.person.role && !/\bfor publication\b/i.test(sentence);
    const quotedHere = /[“"][^”"]{12,}/.test(sentence) || /:\s*$/.test(sentence);
    if (
      asked &&
      (told.test(after) ||
        toldBefore.test(before) ||
        presumed.test(sentence) ||
        (channel.test(sentence) &&
          (quotedHere || /\b(?:left|sent|sobbed|begged|maintained|pasted|pasting|screenshot\w*)\b/i.test(sentence))))
    )
      say('told', undefined, true);
  } else if (s.how === 'goes-on' && s.known && s.person?.standing !== 'public' && presumed.test(sentence))
    say('told', undefined, true);
  if (!isPrivate(s)) {
    if (
      s.person !== undefined &&
      s.person.standing === 'public' &&
      !s.person.dead &&
      s.how === 'named' &&
      house !== undefined &&
      livesAt.test(text.slice(s.span.end, house.span.start))
    )
      say('home', house);
    return out;
  }
  if (s.child) {
    const which = near('age', 'school', 'year', 'street', 'house') ?? near('service');
    // "Year 5 pupils sang": many, and nothing is said of any of them.
    const crowd =
      s.how === 'described' &&
      s.described?.several === true &&
      kinds(a, 'age').length === 0 &&
      !carer.test(sentence) &&
      !hearing.test(sentence);
    const cared = carer.test(sentence) || hearing.test(sentence);
    if (
      (s.how === 'named' && !parentsAgreed.test(sentence)) ||
      (!crowd &&
        which !== undefined &&
        (s.how === 'goes-on' || kinds(a, 'school', 'year', 'house', 'street').length > 0 || cared)) ||
      (s.how === 'goes-on' && hearing.test(sentence))
    )
      say('child', which, which === undefined);
  }
  for (const p of a.particulars) {
    if (!special.has(p.kind) || !inReach(s, p, a, text)) continue;
    if (
      p.kind === 'origin' &&
      /^(?:black|asian|african|indian|chinese|polish|turkish|caribbean)$/i.test(text.slice(p.span.start, p.span.end)) &&
      !isSaidOf(text, p)
    )
      continue;
    say(p.kind as What, p, p.kind === 'service' || p.kind === 'employment');
  }
  if (house !== undefined && !(s.child && out.length > 0)) say('home', house);
  const mild = [near('age'), near('street'), near('work'), near('school')].filter((p) => p !== undefined);
  if (s.how === 'named' && !s.child && mild.length > 1 && house === undefined) say('age-and-street', mild.at(-1));
  return out;
}

const livesAt = /\b(?:lives?|lived|living|home|house|flat|of)\b[^.;]{0,24}$/i;

/** "a black woman", "is Polish": said of a person and not of a thing. */
const isSaidOf = (text: string, p: Particular): boolean =>
  /\b(?:is|was|are|were|a|an|young|elderly)\s+(?:\w+\s+)?$/i.test(
    text.slice(Math.max(0, p.span.start - 24), p.span.start),
  );

/** A particular stands with its subject: in the same clause, or a clause that goes on about it. */
function inReach(s: Subject, p: Particular, a: AboutSentence, text: string): boolean {
  if (p.span.start >= s.span.start && p.span.end <= s.span.end) return true;
  if (p.span.end <= s.span.start)
    return s.span.start - p.span.end < 60 && !/[.;:!?]|, /.test(text.slice(p.span.end, s.span.start));
  const between = text.slice(s.span.end, p.span.start);
  if (/[;!?:]/.test(between) && s.how !== 'goes-on') return false;
  return p.span.start <= a.sentence.end;
}

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

/** "Five of the cases are in Year 1 at Kiln Lane School": few, in one class. */
const few =
  /(?<!Year )(?<!year )\b(?:one|two|three|four|five|six|seven|eight|[1-8]) (?:of (?:the|our|these) )?(?:cases|children|pupils|patients|infections)\b/i;

function smallNumbers(a: AboutSentence, text: string, ill: boolean): readonly Hit[] {
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  const m = few.exec(sentence);
  const where = kinds(a, 'school', 'year', 'street');
  const last = where.at(-1);
  if (m === null || last === undefined || !ill || where.every((p) => p.kind === 'school')) return [];
  const start = a.sentence.start + m.index;
  const subject: Subject = {
    how: 'described',
    span: { start, end: start + m[0].length },
    person: undefined,
    described: undefined,
    child: true,
    own: false,
    known: true,
  };
  return [hitOf(text, a, subject, 'health', phraseOf(text, a.sentence, subject.span, last.span), last.span)];
}

/** "He parks outside 22 Kiln Lane": whoever it is, a reader can go there. */
const atHome =
  /\b(?:he|she|they|him|her|them)\b[^.!?;]{0,40}\b(?:lives?|living|parks?|stays?|sleeps?|moved|can be found|keeps|house|home|staying|round at|visits?)\b/i;

function pronounHome(a: AboutSentence, text: string): readonly Hit[] {
  const [house] = kinds(a, 'house');
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  const m = atHome.exec(sentence);
  if (house === undefined || m === null) return [];
  const start = a.sentence.start + m.index;
  return [
    hitOf(
      text,
      a,
      {
        how: 'goes-on',
        span: { start, end: start + 2 },
        person: undefined,
        described: undefined,
        child: false,
        own: false,
        known: true,
      },
      'home',
      a.sentence,
      house.span,
    ),
  ];
}

/** "A man was jailed for grooming a girl. She is in Year 10 at Marlow High." */
function victimNext(text: string, a: AboutSentence, before: AboutSentence | undefined): readonly Hit[] {
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  const [where] = kinds(a, 'school', 'year', 'work', 'house', 'street', 'spot');
  if (before === undefined || before.block !== a.block || where === undefined || kinds(before, 'sexual').length === 0)
    return [];
  if (!/^(?:she|he|the (?:girl|boy|victim|woman|child|teenager))\b/i.test(sentence) || courtAfter.test(sentence))
    return [];
  const subject: Subject = {
    how: 'goes-on',
    span: { start: a.sentence.start, end: a.sentence.start + 3 },
    person: undefined,
    described: undefined,
    child: false,
    own: false,
    known: true,
  };
  return [hitOf(text, a, subject, 'victim', a.sentence, where.span)];
}

const usesService =
  /\b(?:waiting|queue|queueing|appointment|housing|benefits?|food bank|food parcel|hostel|shelter|refuge|clinic|ward|hospital|surgery|hospice|care home|drop-in|support group|court|custody|job ?centre|social services|rehab)\b/i;

/** A picture's description that names whoever is shown at a food bank or in a waiting room. */
function pictured(draft: Draft, a: AboutSentence, text: string): readonly Hit[] {
  const block = draft.blocks[a.block];
  if (block?.kind !== 'alt' && !/alt|caption/i.test(block?.field ?? '')) return [];
  if (!usesService.test(text.slice(a.sentence.start, a.sentence.end))) return [];
  return a.subjects
    .filter((s) => s.how === 'named' && isPrivate(s) && s.person?.consents !== true)
    .map((s) => hitOf(text, a, s, 'pictured', a.sentence, undefined));
}

function allIn(draft: Draft, known: Known): readonly Hit[] {
  const sentences = aboutIn(draft, known.facts, known.people, known.list);
  const ill = sentences.some((a) => kinds(a, 'health').length > 0);
  return sentences.flatMap((a, i) => {
    if (draft.sections[a.block] === 'contact') return [];
    const text = known.facts[a.block]?.text ?? '';
    if (statutory.test(text.slice(a.sentence.start, a.sentence.end))) return [];
    const hits = a.subjects.flatMap((s) => about(a, s, text, sentences, i));
    const next = hits.some((h) => h.traits['what'] === 'victim') ? [] : victimNext(text, a, sentences[i - 1]);
    const more = [
      ...hits,
      ...next,
      ...(hits.length === 0 ? pictured(draft, a, text) : []),
      ...smallNumbers(a, text, ill),
    ];
    return more.some((h) => h.traits['what'] === 'home') || a.subjects.some((s) => s.person?.convicted === true)
      ? more
      : [...more, ...pronounHome(a, text)];
  });
}

export const check: Check = {
  traits: {
    what: whats,
    standing: ['public', 'private', 'unknown'],
    subject: ['named', 'described', 'goes-on'],
    child: ['yes', 'no'],
    consent: ['yes', 'no'],
    convicted: ['yes', 'no'],
  },
  draft: (draft, _workspace, _day, known) => allIn(draft, known),
};
