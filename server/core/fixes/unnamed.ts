// In: a name in its sentence, and the words for whoever bears it. Out: the change that puts the words in its place and leaves a sentence: what
// stands before and behind the name, a role, a determiner, an age, its commas, goes or stays with it.
import type { Span } from '../span.ts';
import { articleFor, type Change, removal, replacement } from './mending.ts';
import { kinNouns } from './together.ts';

const kin = new RegExp(
  `\\b(?:my|our|his|her|their|its|the \\w+[’']s|[A-Z]\\w+[’']s)\\s+(?:[\\w’'-]+\\s+){0,3}?(?:${kinNouns})(,)?\\s+$`,
  'i',
);
/** Nouns for somebody at work, the last word of a job's name: "site supervisor", "lollipop man". */
export const jobs =
  '[a-z]+(?:man|woman|keeper|worker)|driver|supervisor|caretaker|surveyor|warden|receptionist|teacher|nurse|cleaner|officer|assistant|manager|cook|clerk|librarian|youth worker|leader|adviser|advisor|inspector|engineer|planner|apprentice|porter|patrol|coach|teaching assistant|social worker|care worker|caseworker|gardener|ranger|trader|organiser|lady|member|owner|steward|lecturer|solicitor|accountant|controller|administrator|coordinator|co-ordinator|technician|operative|foreman|shopkeeper|farmer|volunteer|player|singer';
const adjectives =
  'the|a|an|one|another|local|young|old|elderly|retired|former|little|wee|poor|dear|single|disabled|fellow|long-standing|longstanding|lifelong|grieving|desperate|worried|anxious|frail|vulnerable|homeless';
const roles =
  'resident|tenant|pensioner|volunteer|pupil|student|patient|carer|foster carer|neighbour|claimant|complainant|mother|father|mum|dad|teenager|schoolboy|schoolgirl|toddler|baby|boy|girl|constituent|objector|witness|victim|driver|shopkeeper|trader|farmer|homeowner|householder|widow|widower|grandmother|grandfather|teacher|nurse|cleaner|caretaker|officer|social worker|care worker|case officer|receptionist|caseworker|customer|reader|shopper|visitor|commuter|passenger|caller|petitioner|campaigner|parent|guest|villager|allotment holder|stallholder|survivor|applicant|appellant|colleague|co-worker|workmate|regular';
export const role = new RegExp(`(?<![\\w-])((?:${adjectives})\\s+)*(${roles})\\s+$`, 'i');
const epithet = /(?<![\w-])(?:little|wee|old|young|poor|dear|elderly|retired|lovely)\s+$/i;
/** What stands before a name without an article in the papers: "cyclist Maya Feldman", "Builder Ray Stannage". */
const trades =
  'builder|roofer|plumber|joiner|plasterer|painter|decorator|carpenter|bricklayer|labourer|electrician|mechanic|welder|fitter|scaffolder|butcher|baker|grocer|greengrocer|barber|hairdresser|florist|chef|waiter|waitress|publican|landlord|landlady|businessman|businesswoman|fisherman|postie|firefighter|paramedic|midwife|doctor|dentist|pharmacist|optician|vet|vicar|pastor|minister|priest|imam|rabbi|lawyer|barrister|architect|designer|photographer|journalist|reporter|artist|author|poet|writer|musician|organist|pianist|actor|actress|cyclist|motorcyclist|biker|motorist|pedestrian|jogger|runner|walker|rambler|angler|swimmer|boxer|footballer|cricketer|athlete|goalkeeper|busker|activist|scientist|historian|veteran|lifeguard|childminder|pilot|sailor|soldier|collier|miner|steelworker|lodger|bystander|onlooker|holidaymaker|grandparent|newsagent|stylist|dancer|founder|chairman|secretary|treasurer';
/** "volunteer driver", "Retired lollipop man", "Year 4 pupil": up to four words that end in one for a person. */
const worded = new RegExp(`(?<![\\w’'-])(?:[\\w’'-]+ ){0,3}(?:${roles}|${jobs}|${trades}|man|woman|couple)\\s+$`, 'i');
/** Words that no such name begins with or goes across. */
const joint =
  /^(?:and|or|but|so|of|to|for|from|in|on|at|by|with|that|who|whom|which|is|was|are|were|be|been|has|have|had|said|says|told|tells|met|asked|thanked|thank|like|as|than|about|when|where|while|because|if|then|say|see|saw|know|remember|called|named|made|gave|give|hugged|nor|not|no|it|he|she|they|we|you|i|after|before|since|until|via|against|over|under|dear|sorry|well|yes|hello|congratulations|please|meet|visit|visited|interviewed|fined|jailed|sentenced|helped|owes|owed|into|onto|yesterday|today|tomorrow|tonight|meanwhile|earlier|last|next|this|week|month|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|again|also|even|just|only|still|once|here|there|how|why)$/i;
/** "Sadly teacher Maya Feldman" */
const opensWith = /^(?!(?:Elder|Friend|Love|Lone)ly$)\p{Lu}[a-z]+ly$/u;

/** "nine-year-old Jayden" */
export const agedBefore = /\b(?:\d{1,2}|[a-z]+)-(?:year|month)s?-old,?\s+$/i;
/** "Year 4’s Maisie", "Year 4 pupil Maisie" */
const inYear =
  /(?<![\w-])(?:(an?|the|our) )?((?:Year \w{1,9}|Reception|Class \w{1,2}))(?:[’']s)?(?: (?:pupil|student|boy|girl|child))?\s+$/i;
const plural = new RegExp(
  `(?<![\\w-])(?:(?:${roles})s|mothers-in-law|children|pupils|wardens|officers|drivers|men|women) $`,
  'i',
);
const article = /\b(?:an?|one|another)\s+$/i;
const praise =
  'marvellous|wonderful|lovely|dear|own|very own|old|good|brilliant|excellent|amazing|fantastic|new|young|beloved|hard-?working|favourite|great|star|poor|trusty|ever-cheerful|cheerful|tireless';
const owned = new RegExp(`\\b(?:our|my|his|her|their|its)\\s+(?:(?:${praise})\\s+){0,2}$`, 'i');
const genitive = /(?<!\b(?:that|it|he|she|here|there|who|what|let))(?<=[\p{L}\p{N}])[’']s\s+$/iu;
/** "Kev, I have been called many things": somebody who is spoken to. */
const spokenTo = /^,\s+(?=(?:I|you|we|your|our|please|thank|thanks|let|for)\b)/;
/** "Thank you, Joan Attwell," "And sorry, Sandra," */
const calling =
  /(?:^|[.!?–—(:“"]\s*|\b(?:and|but|so) )(?:(?:thank you|thanks|sorry|hello|hi|well done|congratulations|yes|no|please|happy birthday|good luck|goodbye|bravo|now|so|look)(?: [a-z]+){0,3}), $/i;
/** "still no EHCP for Idris": "for a child" would be said of every child. */
const none = /\bno (?:[\w’'-]+ ){1,4}(?:for|from|to|by)\s+$/i;
/** "people like Darren" */
const like =
  /\b(?:people|those|residents|families|children|tenants|parents|someone|somebody|pupils) (?:like|such as)\s+$/i;

const bare = (words: string): string => words.replace(/^(?:an?|the) /i, '');
const one = (words: string): string => words.replace(/^an? /i, 'one ');

/** Where a name for a person begins, "Retired lollipop man", and whether an article stands before it. */
function rolePhrase(before: string): { readonly length: number; readonly given: boolean } | undefined {
  const found = worded.exec(before)?.[0];
  if (found === undefined) return undefined;
  const words = found.trim().split(' ');
  let from = words.length - 1;
  while (from > 0 && !joint.test(words[from - 1] ?? '') && !/[,;:]$|^$/.test(words[from - 1] ?? '')) {
    if (opensWith.test(words[from - 1] ?? '')) break;
    from--;
  }
  const kept = words.slice(from).join(' ');
  const length = kept.length + (found.length - found.trimEnd().length);
  // "like that builder Ray Stannage", and not "We heard that cyclist Maya Feldman was hurt"
  const lead =
    /\b(?:the|an?|our|my|one|another|this|(?<!\b(?:heard?|hears|said|says?|saying|told|tells?|tell|know|knows|knew|think|thinks|thought|hopes?|hoped|believes?|believed|claim(?:s|ed)?|reports?|reported|sorry|sad|so|glad|sure|understand|learnt|learned|find|found|fact|news|admitted|agreed|confirmed|suggest(?:s|ed)?|means?|us|me|him|them) )that|his|her|their|[\p{L}]+[’']s)(?: [\p{L}’'-]+){0,2} ?$/iu;
  const given =
    /^(?:the|an?|our|my|one|another|his|her|their)\b/i.test(kept) ||
    (lead
      .exec(before.slice(0, before.length - length))?.[0]
      .split(' ')
      .every((w, i) => i === 0 || !joint.test(w)) ??
      false);
  return { length, given };
}

/** The name goes, and what stands before it says who is meant. */
function saidAlready(text: string, before: string, after: string, span: Span): Change | undefined {
  const { start, end } = span;
  const relation = kin.exec(before);
  // "his wife, Dawn, who": the relation says enough, and the name goes with its commas; those of an age stay.
  if (relation !== null) {
    const from = start - (/,?\s+$/.exec(before)?.[0].length ?? 0);
    if (relation[1] === ',' && /^, (?:aged )?\d{1,3}\b/.test(after)) return { span: { start: from, end }, text: '' };
    const comma =
      relation[1] === ',' && after.startsWith(',') && !/^,\s(?:who|whom|whose|which|where|and|but|so)\b/.test(after);
    return { span: { start: from, end: comma ? end + 1 : end }, text: '' };
  }
  // "Our caretaker, Winston Clarke, came", "the complainant, a Mr Bantock, maintained": who it is has been said.
  const said =
    /\b(?:our|the|my|an?|his|her|its|their|one|\w+[’']s)\s[^,.:“”"]{3,60}(,\s(?:an?\s|one\s|old\s|young\s|poor\s)?)$/i.exec(
      before,
    );
  if (said !== null && (after.startsWith(',') || text[end - 1] === ',')) {
    const from = start - (said[1]?.length ?? 2);
    // "A second landlord, Lynette Scarfe, of Moorby, paid", "with my two, Effie and Jonah, so": the second comma has work to do.
    const stays =
      /^, (?:(?:aged )?\d{1,3}\b|(?:of|from|in|at|who|whom|whose|which|so|but|and|or|as|where|when)\b)/.test(after);
    return { span: { start: from, end: stays || !after.startsWith(',') ? end : end + 1 }, text: '' };
  }
  // "Rhodri Vaughan, our new youth worker at the hub, who came out": the job says who it is.
  const job = /^,\s(?=(?:our|my)\s)([^,.;:!?]{4,80})(,\s?(?:who|whom|which|whose)\b|,)?/.exec(after);
  if (job !== null && job[2] !== ',') {
    const opens = /^["“‘'(\s]*$/.test(before) || /[.!?:]["”’]?\s*$/.test(before);
    const capital = opens ? (text[end + 2] ?? '').toUpperCase() : '';
    return { span: { start, end: end + 2 + capital.length }, text: capital };
  }
  return undefined;
}

/** The name of somebody who is spoken to goes with its comma. */
function spoken(text: string, before: string, after: string, span: Span): Change | undefined {
  const { start, end } = span;
  // "sorry, Sandra!", "Account 12, Mr Dunn, you are in breach"
  if (/,\s$/.test(before) && (/^[!?]/.test(after) || (spokenTo.test(after) && /^, you\b/.test(after))))
    return { span: { start: start - 2, end }, text: '' };
  if (calling.test(before) && /^[,.!?]/.test(after))
    return { span: { start: start - 2, end: /^, (?:for|to)\b/.test(after) ? end + 1 : end }, text: '' };
  const opening = /^["“‘'(\s]*$/.test(before) || /[:“"‘]\s*$/.test(before);
  const called = spokenTo.exec(after);
  return opening && called !== null && !/^, (?:for|our)\b/.test(after)
    ? removal(text, { start, end: end + called[0].length })
    : undefined;
}

/** "a resident’s plot" for "Mr Jones’ plot", "two residents’ plot" for "the Lins’s plot". */
function withOwner(text: string, change: Change): Change {
  const owns = /^[’']s?(?![\p{L}\p{N}])/u.exec(text.slice(change.span.end))?.[0];
  const last = /[\p{L}]$/u.test(change.text) ? change.text : '';
  if (owns === undefined || last === '') return change;
  const mark = owns.charAt(0);
  const right =
    /s$/.test(last) && /\b(?:residents|employees|pupils|tenants|families|[a-z]+s)$/i.test(last) ? mark : `${mark}s`;
  if (right === owns) return change;
  // "the students’ home" of many who own already.
  return { span: { start: change.span.start, end: change.span.end + owns.length }, text: `${change.text}${right}` };
}

/** @param child the words are for a child: "Kelly’s child" stands */
export function changeFor(text: string, sentence: Span, span: Span, words: string, child = false): Change {
  let { start } = span;
  // "the Haddad family"
  const family = /family$/.test(words) ? (/^ famil(?:y|ies)\b/.exec(text.slice(span.end))?.[0].length ?? 0) : 0;
  const end = span.end + family;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const gone = saidAlready(text, before, after, span) ?? spoken(text, before, after, span);
  if (gone !== undefined) return gone;
  const put = (from: number, what: string): Change => withOwner(text, replacement(text, { start: from, end }, what));
  // "Dear Mrs Cobb,"
  if (/^["“‘'\s]*Dear $/i.test(before)) return put(start, bare(words));
  // "a six-year-old boy from the Haddad family": without the name that is everybody.
  const kinOf = family > 0 ? /,? (?:from|of|in) (?:the |a )?$/.exec(before) : null;
  if (kinOf !== null) return { span: { start: start - kinOf[0].length, end }, text: '' };
  const years = agedBefore.exec(before);
  if (years !== null) {
    const lead = /\b(?:an?|the) $/i.exec(before.slice(0, years.index));
    const aged = `${years[0].trim()} ${bare(words)}`;
    const its = lead !== null || /^the /i.test(words) ? '' : `${articleFor(years[0])} `;
    return put(start - years[0].length, `${its}${aged}`);
  }
  const year = inYear.exec(before);
  if (year !== null) {
    const lead = year[1] === undefined ? 'a' : year[1];
    return put(start - year[0].length, `${lead} ${year[2]} pupil`);
  }
  // "Foster carers Pat and Jim Rees": many are told by their noun.
  if (/\b(?:two|three|four|five|six|seven|eight|nine) \w/i.test(words) && plural.test(before))
    return { span: { start: start - 1, end }, text: '' };
  const said = role.exec(before) ?? epithet.exec(before);
  const phrase = rolePhrase(before);
  if (phrase !== undefined && phrase.length > (said?.[0].length ?? 0)) {
    // "volunteer driver Mick Abara": the words before say who it is, with an article of their own.
    const own = before.slice(before.length - phrase.length).trimEnd();
    if (phrase.given) return { span: { start: start - 1, end }, text: '' };
    const opens = before.length === phrase.length || /["“(]$/.test(before.slice(0, -phrase.length));
    const lower = opens && !/^(?:Year|Class|Reception)/.test(own) ? own.charAt(0).toLowerCase() + own.slice(1) : own;
    return put(start - phrase.length, `${articleFor(lower)} ${lower}`);
  }
  if (said !== null) start -= said[0].length;
  const left = text.slice(sentence.start, start);
  if (article.test(left)) return put(start, bare(words));
  if (genitive.test(left) && child) return put(start, bare(words).replace(/^pupil$/, 'child'));
  const owner = owned.exec(left) ?? (genitive.test(left) ? /[\p{L}\p{N}.’'-]+[’']s\s+$/iu.exec(left) : null);
  if (owner !== null) return child && owned.test(left) ? put(start, bare(words)) : put(start - owner[0].length, words);
  // "the Okafors"
  const the = /\bthe\s+$/i.exec(left);
  if (the !== null && /^(?:an?|the) /i.test(words)) return put(start - the[0].length, words);
  return put(start, none.test(left) || like.test(left) ? one(words) : words);
}
