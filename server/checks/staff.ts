// In: a sentence with somebody it names. Out: what it says of them at work that is between them and the employer though they have a part in
// public: an illness or a warning said of them outright; and how an application for a post ended.
import type { Particular } from '../core/people/particulars.ts';
import { type AboutSentence, kinds } from '../core/people/subjects.ts';
import type { Hit } from '../core/protocol/checks.ts';
import type { Span } from '../core/span.ts';
import { hitOf, nameless, said, saidByAll, type Telling } from './said.ts';

/** Between the name and the matter: "is off with", "was given a", and no "is leading a course on". */
const outright =
  /^(?:,(?:[^,]{2,50},)?)?(?:[’']s| (?:is|was|has|had|took|takes|got|gets|faces|faced|signed|accepted|raised|lodged|failed|lost|left|walked|came|keeps|started|went|returned))(?: (?:now|still|back|off|out|been|being|given|handed|issued|an?|having|recovering|suffering|in|hospital|with|from|under|moved|had|his|her|struggling|diagnosed|treated|for|again|badly|due|facing|put|on|away|us|after|following|since|a|an|spell|stay|time|weeks|months|days|two|three|four|five|six|seven|eight|nine|ten|twelve|several|few|another|long|as|told|not|to|come|caught|found|sent|up|just|ill|sick|very|severe)){0,6} $/;

const startsOutright =
  /^(?:left|walked|signed|lost|was|is|has|had|got|went|been|being|given|gone|came|took|sent|suspended|sacked|dismissed|off|told)\b/;

/** "Our officer Priti Lal is off with depression", "the assistant parks manager, Lee Brody, was given a final written warning". */
export function saidOutright(t: Telling): readonly Hit[] {
  const { about, subject: s, text } = t;
  if (s.how === 'described' || s.person === undefined || s.person.office || s.person.author || s.person.dead) return [];
  if (s.person.cues.includes('known to everybody')) return [];
  const told = (p: Particular): boolean =>
    p.span.start > s.span.end &&
    (outright.test(text.slice(s.span.end, p.span.start)) ||
      // "Records officer Yvonne Tulloch left with a settlement of £31,000"
      (/^(?:,[^,]{2,50},)? (?:(?:has|had|have|then|now|was|quietly) )*$/.test(text.slice(s.span.end, p.span.start)) &&
        startsOutright.test(text.slice(p.span.start, p.span.end))));
  const ill = kinds(about, 'health').find(told);
  const work = kinds(about, 'employment').find(told);
  return [
    ...(ill === undefined ? [] : [said(t, 'health', ill)]),
    ...(work === undefined ? [] : [saidByAll(t, 'employment', work)]),
  ];
}

/** "a settlement agreement", "six figures", "a gagging clause": on what terms somebody went. */
const terms =
  /\b(?:settlement(?: agreement)?|compromise agreement|pay-?offs?|paid off|nda|ndas|non-disclosure|confidentiality (?:clause|agreement)|gagging|gagged|gag (?:clause|order)|garden(?:ing)? leave|severance|golden (?:goodbye|handshake|parachute|farewell)|(?:five|six|seven|healthy|tidy|large|fat)[- ](?:figure|sum|cheque)|(?:a|with a|that) (?:cheque|fat envelope|lump sum|tidy sum|bung|package)|hush money|paid to (?:go|leave|keep quiet|say nothing)|bought (?:him|her|them) off|bought off|signed (?:something|an agreement|a piece of paper|to keep quiet)|agreed (?:sum|exit|terms)|on (?:terms|conditions) (?:that|which|neither|nobody)|neither (?:side|of us|party) (?:is|was|may|can)|not (?:allowed|able|free) to (?:talk|speak|say|discuss)|(?:months?|weeks?|years?)[’'] (?:wages|pay|salary)|there was an agreement|(?:enhanced|special|generous|good) terms|tied up (?:the rest|in)|(?:nobody|no one) is to (?:ask|say|talk)|had (?:his|her|their) (?:three|six|nine|twelve) months|(?:walked|marched|taken|seen) off (?:the )?(?:yard|site|premises|depot)|things in a (?:bag|box)|posts? (?:was |were )?(?:cut|went|deleted|lost)|terms (?:were|have been|had been) agreed|came to (?:terms|an agreement|an arrangement)|through (?:the|their|his|her) (?:lawyers|solicitors|union)|(?:there (?:was|is|will be)|without|with) (?:no |a |any )?(?:collection|leaving do|leaving card|farewell|send-?off)\b|no (?:collection|leaving do|leaving card|farewell|send-?off)\b|exit (?:package|deal|payment)|what goes in the envelope|(?:his|her|their) cheque|signed to say|on terms\b|terms that|(?:lawyers|solicitors|unions?) (?:are|is) (?:agreeing|haggling|settling|working out|arguing|talking)|mutual(?:ly)? (?:agree(?:d|ment)|consent|terms)|jumped before|pushed|(?:was|were|been|being|got) (?:sacked|dismissed|fired|shown the door|marched|escorted|suspended|told to go)|gross misconduct|disciplinary|grievances?|on leave (?:while|pending)|allegations?)\b/i;
const went =
  /\b(?:went|gone|left|leaving|goes|departed|departure|disappeared|vanished|quit|resigned|resignation|moved on|cleared (?:his|her|their|the) desk|walked (?:out)?|stepped down|stood down|early retirement|retired early|no longer (?:with us|there|works|at|in|on)|bec(?:ame|ome) of|where (?:he|she|[A-Z]\w+) (?:went|has gone)|finished (?:with us|on|last|in)|last day|say goodbye|won[’']t (?:see|be doing|find)|you no longer|hear no more of|has gone from|isn[’']?t (?:there|coming back)|not coming back|out (?:of the door|on (?:his|her) ear)|exit|made way|part(?:ed|ing) company|bare by|dropped out of sight|missing from (?:his|her|the) desk|on leave)\b/i;
/** A post of which a school or a team has one, and whose holder readers know; chief officers answer in public for how they go. */
const post =
  /\b(?:the|our|its|your|their|that|a|last year[’']s|[\p{L}’'-]+[’']s) (?:(?:old|new|former|last|previous|deputy|assistant|acting|interim|senior|first|late|then) ){0,2}(?:(?:head|deputy head|director|manager|leader|lead|supervisor|team leader|clerk|curator|keeper|superintendent|coach|conductor|editor|bursar|registrar|caretaker|receptionist|cook|warden|officer|engineer|surveyor|accountant|librarian|chaplain|matron|foreman|technician)(?:,? (?:of|for) (?:the )?[\p{L}’' -]{3,30}?)?|(?:[a-z-]+ ){1,2}(?:head|teacher|manager|officer|clerk|caretaker|cook|warden|foreman|technician|receptionist|supervisor|accountant|surveyor|engineer|librarian|inspector|coach|bursar)) (?:at|in|of|for|from|over at|down at) (?:the |our )?\p{L}/iu;
const answers =
  /\b(?:chief executive|chief officer|chief constable|leader of the council|council leader|cabinet|councillor|mayor|statement of accounts|accounts show|auditors?|published|annual report|tribunal|pay policy|minister|mp|average|policy|staff (?:who|will|may|can)|anyone|any|every|posts|employees|officers)\b/i;
const goesOn =
  /^(?:(?:and|but|so|well|now|apparently|i hear|i gather|i am told|i[’']m told|word is|rumour has it),? (?:that )?)?(?:it (?:was|is|came|took|cost|ended)|it[’']s|that was|there (?:was|is|were)|(?:he|she|they)\b|the (?:answer|reason|truth|word|price|bill|terms|sum|deal|cheque)|a (?:settlement|compromise|cheque|gagging|pay-?off|package|sum)|(?:signed|paid|sacked|suspended|gagged|pushed|dismissed)\b|(?:six|five) figures|terms (?:were|have been|had been)|an (?:agreement|arrangement)|i (?:don[’']t|do not) (?:expect|think|suppose)|(?:hers|his|theirs|her|his|their) (?:post|job|was)|the (?:council|trust|school) (?:gave|paid)|(?:the )?(?:lawyers|solicitors|union)\b|no (?:collection|card|leaving)|nobody (?:held|had|gave|was))/i;

/** "The head of music went so suddenly. It was a settlement agreement": a post and its terms say who and what, without a name. */
export function departureIn(text: string, a: AboutSentence, before: AboutSentence | undefined): readonly Hit[] {
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  if (!terms.test(sentence) || answers.test(sentence)) return [];
  const prior = before?.block === a.block ? text.slice(before.sentence.start, before.sentence.end) : '';
  const here = post.test(sentence) && went.test(sentence);
  // "Gail Hurst, who ran the depot office, left us in September. Terms were agreed through the lawyers."
  const named = before?.subjects.some(
    (s) => s.how === 'named' && s.person !== undefined && !s.person.office && !s.person.dead,
  );
  const there =
    goesOn.test(sentence) &&
    (post.test(prior) || named === true) &&
    (went.test(prior) || went.test(sentence)) &&
    !answers.test(prior);
  // "Craig Nuttall, who ran the café at the baths, has gone, on terms that the lawyers have signed."
  const alone = a.subjects.find(
    (s) => s.how === 'named' && s.person !== undefined && s.person.standing !== 'public' && !s.person.dead && !s.own,
  );
  if (!here && !there && alone !== undefined && went.test(text.slice(alone.span.end, a.sentence.end)))
    return [hitOf(text, a, alone, 'employment', a.sentence, undefined)];
  if (!here && !there) return [];
  const subject = nameless('goes-on', { start: a.sentence.start, end: a.sentence.start + 2 });
  return [hitOf(text, a, subject, 'employment', a.sentence, undefined)];
}

const vacancy = /\b(?:post|vacancy|job|jobs|interview|interviewed|shortlist(?:ed)?|applicants?|applied)\b/i;
const unpicked =
  /^[^.!?;]{0,60}?\b(?:came (?:an? )?(?:poor |close |distant |bad )?(?:second|third|fourth|last)|(?:did not|didn[’']t) (?:get (?:it|the job|the post|an interview)|impress|make the shortlist)|lost out|was (?:not shortlisted|not appointed|turned down|rejected|passed over|runner-up)|(?:did|interviewed|performed) (?:badly|poorly)|failed the interview|fluffed)\b/i;

/** The post stands before how it ended, or right behind it: no "came second in the show, and his job …". */
function applied(text: string, sentence: Span, from: number): boolean {
  const m = unpicked.exec(text.slice(from, sentence.end));
  return m !== null && vacancy.test(text.slice(sentence.start, Math.min(sentence.end, from + m[0].length + 20)));
}

/** "The panel saw four people for the clerk’s post, and Judith Penhale came a poor third." */
export const isUnpicked = ({ about, subject: s, text }: Telling): boolean =>
  s.how === 'named' && s.person?.dead === false && applied(text, about.sentence, s.span.end);

const jobsGoing =
  /\b(?:jobs?|posts?|roles?|redundanc(?:y|ies)|job losses)\b[^.!?]{0,40}\b(?:going|to go|go(?:es)?|at risk|cut|lost|deleted|axed|redundant|for the (?:chop|axe)|on the line|disappear\w*|scrapped|starts?|begins?|announced)\b|\b(?:losing|cutting|shedding|axing|making) (?:[a-z\d]+ ){1,3}(?:jobs?|posts?|staff|people|workers)\b|\bmaking (?:[a-z\d]+ ){1,3}redundant\b/i;
const haveHeard =
  /\b(?:ha(?:s|ve|d) (?:already |now |just |all |both |each )*(?:had|got|received|been (?:told|given|sent|picked|selected|called in)) ?(?:(?:the|their|his|her|a|an)(?: [a-z-]+)? )?(?:letters?|news|notice|word|e-?mails?|calls?|phone call|interviews?|p45s?)?|(?:are|is|were|was) (?:the (?:ones?|unlucky|losers)|among (?:those|them)|on the list|going|out|off|first (?:out|to go))|(?:got|had|received) (?:the|their|his|her) (?:letters?|news|notice|call|phone call|cards)|will be (?:gone|going|leaving|out)|(?:leave|leaves|finish|finishes|go|goes) (?:on|in|at the end)|(?:know|knows|heard|were told|was told) (?:on|last|this|already|yesterday))\b/i;

/** "Three jobs are going at the box office. Wendy and Kwame have already had their letters": whose jobs they are. */
export function jobLost(text: string, a: AboutSentence, before: AboutSentence | undefined): readonly Hit[] {
  if (before?.block !== a.block || !jobsGoing.test(before.words) || !haveHeard.test(a.words)) return [];
  const subject = a.subjects.find((s) => s.how === 'named' && s.person !== undefined && s.person.standing !== 'public');
  return subject === undefined ? [] : [hitOf(text, a, subject, 'employment', a.sentence, undefined)];
}

/** Posts of which a place has one. */
const soleHolder =
  /\b(?:the|our|its|their|that|the (?:[a-z]+ )?council[’']s|our council[’']s) (?:(?:new|acting|deputy|assistant|night|duty|interim|centre|home|site|shop|kitchen|office|school) ){0,2}(?:manager|supervisor|matron|caretaker|cook|head ?teacher|head|bursar|clerk|warden|receptionist|librarian|chaplain|foreman|co-?ordinator|coordinator|curator|bar manager|chef|team leader|leader|deputy|dog warden|harbour ?master|archivist|town crier|town ranger|market (?:superintendent|officer)|cemetery (?:superintendent|keeper)|registrar|organist|pest controller|tree officer|conservation officer|ecologist|lock ?keeper|bridge ?keeper|ferryman|piermaster|museums? officer|arts officer|play ranger|mobile librarian|beach warden)(?! [a-z]*(?:leader|mayor|chair)| of the council\b| of the opposition\b)\b/i;
/** Of these a council has one, wherever. */
const sole =
  /(?:dog warden|harbour ?master|archivist|town crier|town ranger|market (?:superintendent|officer)|cemetery (?:superintendent|keeper)|organist|pest controller|tree officer|conservation officer|ecologist|lock ?keeper|bridge ?keeper|ferryman|piermaster|museums? officer|arts officer|play ranger|mobile librarian|beach warden)$/i;
const place =
  /\bT[yŷ] \p{Lu}|\b\p{Lu}[\p{L}’'-]+ (?:\p{Lu}[\p{L}’'-]+ )?(?:House|Lodge|Court|Centre|School|Primary|Academy|Nursery|Hall|Library|Depot|Pool|Baths|Home|Museum|Theatre|Gallery|Hostel|Farm|Park|Surgery|Unit)\b/u;

/** "… the day centre at Larch House. Nobody has said that the manager was sent home over the medicine book": one place, one manager. */
export function postInTrouble(
  text: string,
  a: AboutSentence,
  before: readonly (AboutSentence | undefined)[],
): readonly Hit[] {
  const m = soleHolder.exec(a.words);
  if (m === null || answers.test(a.words)) return [];
  const matter = kinds(a, 'employment').find((p) => p.span.start >= a.sentence.start + m.index + m[0].length);
  if (
    matter === undefined ||
    !/^[^.;:!?]{0,16}$/.test(text.slice(a.sentence.start + m.index + m[0].length, matter.span.start))
  )
    return [];
  if (!sole.test(m[0]) && ![a, ...before].some((x) => x?.block === a.block && place.test(x.words))) return [];
  const start = a.sentence.start + m.index;
  const subject = nameless('described', { start, end: start + m[0].length });
  return [hitOf(text, a, subject, 'employment', a.sentence, matter.span)];
}
