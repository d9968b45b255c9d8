// In: a sentence with somebody private whom it is about. Out: what it joins to them: a home, an illness, casework, a job in question, a child's
// age, class or school, or particulars that are mild alone.
import { parentsAgree } from '../core/people/agreed.ts';
import { type Particular, privateKinds } from '../core/people/particulars.ts';
import { kinds } from '../core/people/subjects.ts';
import type { Hit } from '../core/protocol/checks.ts';
import { overlaps } from '../core/span.ts';
import { isNotTheirs } from './not-theirs.ts';
import { inReach, isPrivate, near, said, saidByAll, type Telling, type What } from './said.ts';

const special: ReadonlySet<string> = new Set(privateKinds);
const carer =
  /\b(?:foster|fostered|fostering|look(?:s|ed|ing)? after|looked-after|placement|placed with|adopted|adoption|adopters?|took in(?! the)|taken in(?! by)|(?:given|giving|gave|found) (?:a|her a|him a|them a) home(?: to)?|special guardian|in care|kinship)\b/i;
const hearing =
  /\b(?:final hearing|family court|court hearing|care order|(?:father|mother|dad|mum|parents?) (?:was|were|is|are|had been|has been) (?:jailed|in prison|sent to prison|arrested|sectioned|using)|taken from|removed from|birth (?:mother|father|family|parents?)|contact visits?|(?:before|after|since|at|until|to) (?:his|her|their) (?:children[’']s )?hearings?|(?:could|can|may|must)(?:not| not| never|n[’']t) go (?:back |home )?to (?:his|her|their) (?:mum|mam|mother|dad|father|parents))\b/i;

const hardStory =
  /\b(?:found (?:alone|abandoned|in)|police|court|judge|prison|jailed|drugs?|abandoned|abused|neglect\w*|orphaned|(?:mum|mam|mother|dad|father|parents) (?:died|was|were|had|could|went|left))\b/i;
/** "54, of Orchard Way", and not "opened the skate park in Park Road". */
function streetOf(t: Telling): Particular | undefined {
  const street = near(t, 'street');
  if (street === undefined || street.span.start < t.subject.span.end) return street;
  const between = t.text.slice(t.subject.span.end, street.span.start);
  return /(?:\b(?:of|from|(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)|home|house|flat|bungalow|born|moved|resident)(?: \w+)? (?:in|on|at|to|of|off|near))(?: the)? |[,(] ?|[’']s |^, (?:an?|the) (?:retired|former|one-time|night|out-of-work|unemployed) [a-z -]{3,30} (?:in|on|from|who (?:lives|stays|lodges) (?:in|on|at)) )$/.test(
    between,
  ) || between.length < 16
    ? street
    : undefined;
}

/** What says that the street is a home: "in", where somebody is no more than "a retired crane driver". */
const trade =
  /^(?:, (?:who is )?| \(|,? who (?:is|was|used to be) )(?:(?:she|he)[’']s )?(?:\d{1,3},? )?(?:and )?(?:an?|the) ((?:retired|former|one-time|ex-|night|out-of-work|unemployed|redundant)[ -]?(?:[a-z][a-z-]+ ){0,2}[a-z][a-z-]+)(?=,? (?:in|of|from|at|on|who (?:lives|stays|lodges|has)|living)\b)/;
/** "Ruaridh Gillanders, 34, a creel fisherman from Portnashee": of that age, in one village; not of whoever speaks for a trade. */
const agedTrade = /^, \d{1,3}, (?:an?|the) ([a-z][a-z-]+(?: [a-z][a-z-]+){0,2}) (?:from|of|in) \p{Lu}/u;
const speaks = /\b(?:said|says|told|added|explained)\b/;
/** Known for more than a trade: "Gold medallist Amy Stokes, 24, a rower from Thornbury". */
const celebrated =
  /\b(?:medallist|champion|winner|player|captain|striker|author|artist|poet|actor|actress|singer|comedian|athlete|swimmer|rower|runner|cyclist|boxer|footballer|cricketer|sculptor|painter|writer|musician|pianist|dancer|award|prize|trophy)s?\b/i;
/** "Roy Tickner, a retired crane driver in Hollow Lane": few in one street were that. */
function tradeOf({ subject: s, text, about }: Telling): Particular | undefined {
  if (s.how !== 'named') return undefined;
  const after = text.slice(s.span.end, about.sentence.end);
  const m = trade.exec(after) ?? (speaks.test(after) || celebrated.test(about.words) ? null : agedTrade.exec(after));
  if (m?.[1] === undefined) return undefined;
  const start = s.span.end + m[0].indexOf(m[1]);
  return { kind: 'work', span: { start, end: start + m[1].length } };
}

/** The sentence with those before and behind it in its paragraph. */
const around = ({ about, all, at }: Telling): string =>
  [at - 1, at, at + 1].map((i) => (all[i]?.block === about.block ? all[i].words : '')).join(' ');

/** "left the hospital all her savings in 1938": whoever did has no neighbours now; "born in 1938" may have. */
const longAgo = /(?<!\b[Bb]orn )\b(?:in|until|by) (?:1[0-8]\d\d|19[0-4]\d)\b/;

/** A school leads to somebody; an apprentice of 19 has left hers. */
const schoolOf = (t: Telling): readonly (Particular | undefined)[] =>
  (near(t, 'age')?.value ?? 0) > 18 ? [] : [near(t, 'school')];

/** Whether the next sentence goes on about the same person and tells something private. */
function toldNext({ about: a, subject: s, all, at }: Telling): boolean {
  const next = all[at + 1];
  return (
    next?.block === a.block &&
    next.subjects.some((x) => x.how === 'goes-on' && x.person?.key === s.person?.key) &&
    kinds(next, ...privateKinds).length > 0
  );
}

/** Home, illness, casework and the rest, of somebody private. */
export function privateMatters(t: Telling): readonly Hit[] {
  const { about: a, subject: s, text, sentence } = t;
  if (longAgo.test(around(t))) return [];
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
    const allowed = s.how === 'named' && parentsAgree(around(t));
    if (
      (s.how === 'named' && !allowed) ||
      (!crowd &&
        (!allowed || cared) &&
        which !== undefined &&
        (s.how === 'goes-on' ||
          s.described?.only === true ||
          // "Prosser's boy, who is 13": the name leads to him.
          (s.described?.how === 'kin' && a.subjects.some((o) => o.how === 'named' && overlaps(o.span, s.span))) ||
          kinds(a, 'school', 'house', 'street').length > 0 ||
          inClass ||
          cared)) ||
      (s.how === 'goes-on' && hearing.test(sentence)) ||
      // "the little boy whom the Vaughans took in at Whitsun": the carers' name leads to him.
      ((s.described?.how === 'definite' || (s.described?.how === 'indefinite' && hardStory.test(sentence))) &&
        !crowd &&
        cared &&
        a.subjects.some((o) => o.how === 'named' && isPrivate(o) && o.person?.consents === 'no'))
    )
      out.push(said(t, 'child', which));
  }
  for (const p of a.particulars) {
    if (!special.has(p.kind) || !inReach(s, p, a, text) || isNotTheirs(text, s, p)) continue;
    out.push(p.kind === 'service' || p.kind === 'employment' ? saidByAll(t, p.kind, p) : said(t, p.kind as What, p));
  }
  const house = near(t, 'house', 'postcode');
  // "The poet John Clare lived at 5 Priory Gardens": where nobody need live now.
  const past =
    house !== undefined &&
    s.person?.standing === 'unknown' &&
    /\blived (?:at|in|on) $/.test(text.slice(s.span.end, house.span.start));
  // "Dr Amy Hill’s surgery is at 9 High Street": where she works.
  const business =
    house !== undefined &&
    // "Kamal’s Hardware, 66 High Street", "J Patel & Sons of 14 High Street"
    /^[’']s (?:[A-Z][\w&’'-]+ ?){1,3}(?:, (?:at )?|,? (?:at|in|on) |\()$|^ ?(?:&|and) (?:Sons?|Daughters?|Co)\b|^[’']s? (?:[a-z]+ ){0,2}(?:plans?|designs?|application|history|photographs?|paintings?|book|talk|surgery|practice|shop|salon|studio|office|clinic|showroom|gallery|workshop|bakery|caf[eé]|restaurant|garage|stall|firm|business|pub|farm shop|school|nursery|church|chambers|pharmacy)\b/.test(
      text.slice(s.span.end, house.span.start),
    );
  // "Farrah Whitlock from flat nine said that her husband …": the flat is told of her.
  const anothers =
    house !== undefined &&
    house.span.end <= s.span.start &&
    a.subjects.some((o) => o !== s && o.how === 'named' && o.span.end <= house.span.start);
  if (house !== undefined && !past && !business && !anothers && !(s.child && out.length > 0))
    out.push(said(t, 'home', house));
  const mild = [near(t, 'age'), streetOf(t), near(t, 'work') ?? tradeOf(t), ...schoolOf(t)].filter(
    (p) => p !== undefined,
  );
  if (s.how === 'named' && !s.child && mild.length > 1 && house === undefined)
    out.push(said(t, 'age-and-street', mild.at(-1)));
  // "Take Mr Gill of Station Road. He has motor neurone disease": the street says which Mr Gill is ill.
  else if (s.how === 'named' && !s.child && house === undefined && out.length === 0 && toldNext(t)) {
    const street = streetOf(t);
    if (street !== undefined && street.span.start > s.span.end) out.push(said(t, 'age-and-street', street));
  }
  return out;
}
