// In: a sentence with one of those it is about, or the one before it. Out: the hit where it leads to a child before a court, in care or in trouble, by
// whose child it is, by where it lives or by a parent’s name: no name of the child is needed for that.
import type { AboutSentence } from '../core/people/subjects.ts';
import type { Hit } from '../core/protocol/checks.ts';
import { hitOf, nameless, near, saidByAll, type Telling } from './said.ts';

/** What a child may not be known for. */
const trouble =
  /\b(?:youth (?:court|bench|panel|offending|justice|rehabilitation|caution|custody|conditional)|referral order|juvenile (?:court|bench)|young offender|child protection|at[- ]risk register|child in need|social workers?|social services|foster (?:child|children|son|daughter|lad|boy|girl|care|placement)|(?:was|were|being|been|is|are) (?:fostered|adopted)|(?:his|her|their) (?:new )?(?:foster )?carers|adoption|in care|care order|care home|children[’']s (?:home|hearing|panel)|excluded|exclusion|expelled|expulsion|school refuser|truan\w+|reported to police|arrested|cautioned|got (?:the|a) caution|asbo|electronic tag|curfew|custody of|secure unit|stabbed|stabbing|with the knife|caught with|(?:who |for |he |she )?(?:set|started|setting|starting|lit|lighting) (?:the |fire|light)|burn(?:t|ing|ed) (?:down|out)|arson|up in court|in (?:the )?dock|charged (?:over|with|for|in)|before the (?:bench|magistrates|court|beak)|broke into|breaking into|stole|stealing|nicked|nicking|the knife|a knife|shoplift\w+|spray\w*|threw|throwing|smashing|spat|spitting|swore at|punched|bull(?:ied|ying)|vaping|dealing|the police (?:came|brought|took)|put (?:the|our) windows?|brought home by the police|tagged|on a tag|under a curfew|did the graffiti|smashed|vandal\w*|supervision order|joyrid\w+|sets? (?:off )?the (?:fire )?alarms?|setting the (?:fire )?alarms?|knife|on a tag|behaviour plan|found drunk|drunk|found in (?:his|her) bag|police lifted|lifted by the police|got (?:his|her|their|a) tag|(?:scrub|clean|paint)\w* [^.!?]{0,30}(?:himself|herself|themselves)|(?:thrown|kicked|chucked|booted|slung|turfed) out|showed (?:him|her|them) the (?:gate|door)|on half days|(?:doing the|been|caught) biting|(?:driven|taken|led|marched|carted) (?:away|off) by (?:two |the |four )?(?:police|officers|PCs)|(?:can[’']?t|cannot|can not|not allowed to|mustn[’']t|must not|banned from) (?:com(?:e|ing)|go(?:ing)?|be(?:ing)?|set(?:ting)? foot)(?: \w+)? (?:within|near|inside)|with (?:a|the) lighter|let(?:ting)? off (?:the )?(?:fire )?(?:extinguishers?|alarms?|fireworks?|bangers?)|one[- ]to[- ]one|picked up (?:over|for|by)|stopped going (?:in )?to|nowhere to go in September|kick(?:ed|ing) (?:in|over|down|the)|(?:kick|smash|brok|rip|pull|dug|wreck|trash|tore|pinch)\w* (?:in |up |down |off |out )?(?:the|our|all the) (?:[a-z]+ ){0,2}(?:railings?|fence|windows?|shelter|swings?|benches|bench|planters?|flowers?|bulbs|trees|doors?|lights?|bins?|gates?|toilets?|goalposts?|nets?|pavilion|hut))\b|\b[Pp]olice (?:lifted|nicked|collared|nabbed|pinched|picked up)\b/i;
/** Words for somebody who need not be a child, and is one before these. */
const youthCourt =
  /\b(?:youth (?:court|bench|panel|offending|justice|rehabilitation|caution)|referral order|juvenile (?:court|bench)|children[’']s hearing|young offenders? (?:institution|team))\b/i;
/** "The 15-year-old up in court is …", "the lad of 14" */
const underage =
  /\b(?:(?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]years?[- ]old|(?:lad|boy|girl|lass|youth|child|teenager|kid|bairn|pupil) (?:of|aged) (?:1[0-7]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|aged (?:1[0-7])|schoolboy|schoolgirl|juvenile|teenager|(?:the|that) (?:boy|girl|lad|lass|youth|child|kid))\b/i;
const goingOn =
  /^(?:it (?:was|is)|that (?:was|is|would be)|he|she|they|his|her|their|the (?:lad|boy|girl|youth|child|culprit|vandal|offender)|(?:let[’']?s just say|i[’']ll just say|all i will say|suffice|ask|a clue|clue)\b)/i;
const secret =
  /\b(?:can[’']?t|cannot|can not|not allowed to|mustn[’']?t|must not|may not|not supposed to|forbidden to) (?:\w+ )?(?:print|name|say|tell|publish|identify|reveal)\b/i;
const clue =
  /\b(?:let[’']?s just say|i[’']ll just say|but|clue|hint|ask|rhymes|initials?|(?:his|her|their) (?:dad|mum|mam|father|mother|parents|gran|nan|uncle|aunt|brother|sister|teacher|school|team|coach)|those who|guess(?:ing)?|you (?:all )?know|look no further)\b/i;

const sameBlock = (a: AboutSentence, other: AboutSentence | undefined): other is AboutSentence =>
  other !== undefined && other.block === a.block;

/** "… is Jordan Pike’s younger brother": who that child is. */
const pointedOut =
  /\b(?:is|was|[’']s|turns out to be|none other than)(?: (?:none other than|actually|in fact|only|just|our|old|young))* $/i;
const before = ({ about, subject, text }: Telling): string =>
  text.slice(Math.max(about.sentence.start, subject.span.start - 40), subject.span.start);

/** "our pharmacist’s daughter, who has to go as far as the special school": a child, then. */
const atSchool =
  /\b(?:school|class|nursery|academy|primary|infants|juniors|Year \d|Ysgol|teachers?|only (?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|\d\d))\b|\b[A-Z]\w+ (?:High|Primary|Academy|School)\b/;
/** What a school knows of a child and readers need not. */
const needs =
  /\b(?:special (?:school|unit|needs)|behaviour plan|EHCP|SEND?\b|statement(?:ed)?|educational needs|support plan|exclu\w+|left off the|isolation)/;

/** "It was Danny Roach’s middle boy from Pinfold Close", where the sentence before told of the youth court. */
export function childInTrouble(t: Telling): Hit | undefined {
  const { about: a, subject: s, sentence, all, at } = t;
  if (s.how !== 'described' || s.own || !s.known || s.described === undefined) return undefined;
  const prior = all[at - 1];
  const on = sameBlock(a, prior) && goingOn.test(sentence) ? prior.words : '';
  const child =
    s.child ||
    (s.described.how === 'kin' && s.described.only && atSchool.test(sentence)) ||
    youthCourt.test(sentence) ||
    youthCourt.test(on) ||
    (pointedOut.test(before(t)) && underage.test(sentence));
  const young =
    /^(?:son|daughter|lad|lass|boy|girl|youngest|eldest|oldest|niece|nephew|grandson|granddaughter|twins?|brothers?|sisters?|stepson|stepdaughter|youth|teenager|teen|kid|one|cousin|half-brother|half-sister|stepbrother|stepsister)s?$/.test(
      s.described.noun,
    );
  return child &&
    (s.child || young) &&
    (trouble.test(sentence) || trouble.test(on) || (s.described.how === 'kin' && needs.test(sentence)))
    ? saidByAll(t, 'child', near(t, 'street', 'school', 'spot', 'house', 'year'))
    : undefined;
}

const foundling =
  /\b(?:(?:baby|newborn)(?= (?:baby|boy|girl|son|daughter|twins|who|that|found|left|abandoned|discovered|on|in|at|was|has|is|from|placed|they|we)\b|,)|infant|toddler|child|boy|girl|lad|twins|brothers|sisters|siblings|little (?:one|boy|girl)s?|foundling|bairn)\b/i;
const placed =
  /\b(?:adopted|adoption|fostered|foster(?:ing)?|abandoned|(?:found|left|discovered|dumped) (?:on|in|at|outside|by|under)|in care|from care|taken into care|new (?:family|mum and dad|parents|home))\b/i;
const asNow =
  /\b(?:is now|now|will be|be known as|known as|grow(?:s|ing)? up as|renamed|christened|called|named|goes by|answers to|became|becomes|become|brothers|sisters|siblings|twins|children|boys|girls|little ones|baby|toddler|little|and|,) (?:(?:little|young|baby|big) )?$/i;

/** "The baby found in the porch has been adopted and is now …", "Foster mum … has had brothers … and …": the name is the child’s. */
export function placedChild(t: Telling): Hit | undefined {
  const { subject: s, sentence } = t;
  if (s.how !== 'named' || s.child || s.own || s.person === undefined || s.person.standing === 'public')
    return undefined;
  const name = s.person.surname === undefined || /\bas |now |named |called /i.test(before(t).slice(-10));
  return name &&
    foundling.test(sentence) &&
    placed.test(sentence) &&
    asNow.test(before(t)) &&
    s.person.consents !== 'said'
    ? saidByAll(t, 'child')
    : undefined;
}

/** "I am told I can’t print who got the referral order. His dad will be running the next meeting of the Scouts." */
export function childHintedAt(text: string, a: AboutSentence, before: AboutSentence | undefined): readonly Hit[] {
  if (!sameBlock(a, before) || !secret.test(before.words) || !youthCourt.test(before.words)) return [];
  if (!clue.test(a.words) || a.subjects.some((s) => s.how === 'named')) return [];
  const subject = nameless('goes-on', { start: a.sentence.start, end: a.sentence.start + 3 }, true);
  return [hitOf(text, a, subject, 'child', a.sentence, undefined)];
}

const family =
  /\b(?:family court|care (?:proceedings|order|hearing)|(?:before|in front of|see|seeing|back to|to) the (?:family )?judge in private|in private (?:on|before|next|this)|contact (?:with|order|visits?)|custody|get (?:her|his|their|the) (?:\w+ )?(?:children|kids|boys?|girls?|twins|baby|babies|son|daughter|bairns) back|(?:children|kids|boys|girls|twins|baby|babies|son|daughter|bairns|them|him|her) (?:being |been |were |was |are |is )?(?:placed|adopted|fostered|taken into care|removed|put up for adoption)|placed (?:with|for)|adoption|go(?:es)? home to|final hearing|supervised visits?)\b/i;
const parent =
  /\b(?:mum|mam|mother|dad|father|parents?|grandmother|grandfather|gran|nan|son|daughter|children|kids|twins|baby|babies|boys?|girls?|bairns|them|him|her)\b/i;

/** "Olumide Falana, dad of the twins at St Brendan’s nursery. He is back before the judge in private": a parent’s name leads to them. */
export function parentNamed(t: Telling): Hit | undefined {
  const { about: a, subject: s, sentence, all, at } = t;
  if (
    s.person === undefined ||
    s.person.standing === 'public' ||
    s.person.consents === 'said' ||
    s.person.dead ||
    s.own ||
    s.child
  )
    return undefined;
  if (s.how === 'described' || !family.test(sentence)) return undefined;
  const before = all[at - 1];
  const told = s.how === 'named' ? sentence : `${sameBlock(a, before) ? before.words : ''} ${sentence}`;
  return parent.test(told) ? saidByAll(t, 'parent') : undefined;
}

const attendance =
  /\b(?:(?:not|never) getting (?:her|his|their) [^.!?]{2,30}? (?:in ?to|to)\b|in term[- ]time|(?:left|leaving|who[’']d left|had left) (?:her|his|their) (?:[a-z]+ ){0,2}?(?:ones?|children|kids|boys?|girls?|twins|baby|bairns) (?:alone|by themselves|on their own|home alone|unattended)|(?:never|not|hardly|rarely|seldom|stopped|won[’']t|refus\w+ to) (?:go(?:es|ing)?|attend\w*|been|turn(?:s|ed)? up)(?: to| at| in)?(?: \w+)? school|missed [\w -]{1,40}\b(?:school|terms?|days|lessons|sessions)|attendance|truan\w*|(?:days?|weeks?) of (?:term|school)|off school|out of school|kept (?:him|her|them) (?:off|at home))\b/i;
const court = /\b(?:in court|magistrates|crown court|sheriff court)\b/i;
const punished =
  /\b(?:fined|ordered to pay|prosecuted|convicted|jailed|taken to court|in court|summonsed|parenting order|pleaded guilty|penalty notice|in front of (?:the )?(?:[A-Z]\w+ )?magistrates|before (?:the )?(?:[A-Z]\w+ )?magistrates|conditional discharge|(?:must|has to|have to|had to) (?:pay|find) £|given (?:until|\d+ days) to pay|(?:has|have) cost (?:him|her|them) £)/i;

/** "Tyler Boyce’s mother was fined because he never goes to school"; "Stuart and Jelena Cowie were convicted", after what their daughter missed. */
export function parentPunished({ about: a, sentence, all, at }: Telling): boolean {
  const [before, next] = [all[at - 1], all[at + 1]];
  const on = sameBlock(a, before) ? before.words : '';
  const done = punished.test(sentence) || (court.test(sentence) && sameBlock(a, next) && punished.test(next.words));
  // "… told magistrates that they had only gone home for a wedding. It came to five weeks of term."
  const after = sameBlock(a, next) ? next.words : '';
  return done && (attendance.test(sentence) || attendance.test(after) || (attendance.test(on) && parent.test(on)));
}
