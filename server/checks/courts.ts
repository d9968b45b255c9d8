// In: a sentence with somebody it names. Out: the hit where it goes further than a court report may: an old conviction, a caution, somebody who
// was never charged, an offender's full address, a child before a court, a parent whose name leads to the child.

import { phraseOf } from '../core/people/phrase.ts';
import type { Hit } from '../core/protocol/checks.ts';
import type { Span } from '../core/span.ts';
import { parentPunished } from './children.ts';
import { hitOf, near, said, saidByAll, type Telling } from './said.ts';

const court =
  /\b(?:was|were|been|be) (?:fined|ordered to pay|jailed|prosecuted|convicted|sentenced|taken to court)|\bpleaded guilty|\bmagistrates\b/i;
const convictedNow = /\b(?:banned|disqualified|ordered to pay|rogue landlord)\b/i;
const spentWords =
  /\b(?:previous|earlier|past|spent|other|old|also has an?|has a(?:n earlier)?|had an? (?:earlier|previous)) (?:\w+ )?(?:conviction|convictions|caution|cautions|offences)\b|\bconvictions? (?:from|in|dating) \d{4}|\b(?:after|following|since) (?:an?|his|her|their) (?:[a-z-]+ ){0,2}(?:conviction|caution|community order)s?\b|\b(?:doing|did|does) (?:his |her |their |some )?(?:unpaid work|community (?:service|payback))\b|\bcriminal record\b|\bserved (?:time|\d+ \w+|\w+ (?:weeks?|months?|years?|stretch)) (?:for|in|inside)|\b(?:did|done) (?:\w+ ){1,2}(?:weeks?|months?|years?) (?:for(?! (?:the|our) (?:club|council|county|town|village|school|team|party|choir|parish|[A-Z]\w+(?! (?:job|raid|robbery|business))))|in(?! (?:the )?(?:army|navy|raf|choir|job|post|role|office|chair|shop|kitchen|team|police|scouts|guides|civil service)\b)|inside)\b|\b(?:been|time) inside\b|\bex-?con\b|\bhas (?:form|a record)\b|\bwent down for\b|\b(?:out|fresh out|just out) of (?:prison|jail|clink|the nick)\b|\bout on licence\b|\bsex offenders?[’']? register\b|\bin prison (?:for|in) (?:19|20)\d\d|\b(?:string|list|history|catalogue|record|sheet) of (?:\w+ )?(?:convictions|offences|cautions)|\bconvictions? for\b|\b(?:did|done|doing|does) (?:time|bird|porridge|a stretch|his time|her time)\b|\b(?:jailbird|old lag|criminal past|rap sheet|ex-offender|ex-prisoner|convicted (?:thief|fraudster|burglar|dealer|arsonist|shoplifter))\b|\bknown to (?:the )?police\b|\b(?:in trouble|in bother) with the (?:law|police)\b|\bused to be (?:in prison|inside|banged up)\b|\bcame out of (?:prison|jail|strangeways|wandsworth|wormwood scrubs|barlinnie|durham)\b|\bdid (?:\w+ ){1,2}(?:weeks?|months?|years?) over\b|\b(?:that|the|some|a) (?:little )?(?:business|bother|trouble|episode) (?:in court|with the (?:police|law))\b|\bwhat (?:the |[A-Z]\w+ )?(?:court|magistrates|judge|sheriff|bench)(?: court)? did to (?:him|her|them)\b|\b(?:in court|up) (?:for|with|over) (?:the |some )?(?:stolen|drugs?|fraud|theft|assault)\b[^.!?]{0,40}\b(?:when|as a (?:young|teenager|lad)|years ago|back in)\b|\bhas been (?:banged up|put away|sent down)\b|\bup before the (?:bench|beak|magistrates|judge|sheriff)\b[^.!?]{0,30}\b(?:in|back in) (?:19|20)\d\d|\b(?:in|back in) (?:19|20)\d\d\b[^.!?]{0,40}\bup before the (?:bench|beak|magistrates|judge|sheriff)\b|\b(?:weeks?|months?|years?) (?:that )?(?:he|she) (?:did|served|got|spent)(?: inside)? in (?:19|20)\d\d\b|\bwhat (?:he|she|they) (?:was|were|got|had been) done for\b|\bguests? of (?:Her|His) Majesty\b|\b(?:was|got|were|been) (?:done|nicked|had up|pinched|collared|run in|up) for [a-z -]{3,30}?(?: back)? in (?:the )?(?:(?:19|20)\d\d|(?:early |late )?(?:seventies|eighties|nineties|noughties))\b|\bat (?:Her|His) Majesty[’']s pleasure\b|\bat whose pleasure\b/i;
const longest = 110;
const penaltyWords =
  /\b(?:notices? (?:served|issued|sent|given)(?: out)? (?:for|over) (?:fly|litter|dog|foul|dump|nois|waste|drop)\w*|litter (?:roll|list)|tickets? (?:were|was) paid|roll of dis(?:honour|grace)|fixed[- ]penalt(?:y|ies)|penalty notices?|fpns?|on-the-spot fines?|cautions?|cautioned|conditional caution|signed to say (?:he|she|they)(?:[’']d| had| have) (?:done|did)|rather than (?:go|going|being taken|be taken) to court|community protection (?:warning|notice)s?|community resolution|(?<!final )written warning(?! (?:at|from) work)|penalty tickets?|littering tickets?|on-the-spot penalt(?:y|ies)|penalty charges?|litter(?:ing)? fines?|dog[- ]fouling fines?|fines? for (?:litter|dropp|dog|spit|fly|foul)\w*)\b/i;
/** Who gives a warning that is no employer’s. */
const enforcers =
  /\b(?:trading standards|wardens?|police|pcsos?|officers|enforcement|licensing|environmental health|dog warden|magistrates|noise team|community safety|litter)\b/i;
const warned =
  /\b(?:formal|official|final|verbal|stern|simple|conditional|police) (?:warning|caution|reprimand)s?\b|\bwarning letters?\b|\bwords of advice\b|\blet off with a\b|\bsigned an acceptable behaviour\b/i;
const ticket =
  /\b(?:tickets?|penalt(?:y|ies)|litter(?:ed|ing)?|dropp(?:ed|ing)|foul(?:ing|ed|s)?|spat|spitting|chips|butt|zigzags?|dog mess|cigarette|parked|parking|fly-?tipp\w+)\b/i;
/** "Among those who paid the £150 was Kelvin Trask", "caught Neil Sharples dropping chips and he has paid his £100". */
const paidUp =
  /\b(?:stung|done|hit|docked|clobbered|out of pocket) for (?:a )?(?:£ ?\d+|\w+ (?:quid|pounds)|\w+ (?:and )?\w+ (?:quid|pounds))\b|^paid up\b|(?:£ ?\d+|\b\w+ (?:quid|pounds)) (?:apiece|each|a head)\b|\b(?:was|were) (?:one|two|both|among|some) of (?:them|those|these)\b|\bamong (?:those|the [a-z]+|them)(?: who| to)? (?:paid|pay|settled?|cough(?:ed)? up|stump(?:ed)? up|were (?:fined|ticketed|caught)|caught)\b|\b(?:had|has|have) to (?:find|pay|hand over|cough up|stump up|shell out|fork out)(?: on the spot|(?: up)? £ ?\d| the (?:fine|ticket|penalty))|\b(?:pa(?:id|ys?)|settled?|coughed up|stumped up|forked out|handed over|shelled out|accepted|collected|took|got|given|handed|slapped with|hit with)(?: up)?(?: (?:his|her|their|the|a|an|up|on the spot|straight away))*(?: (?:£ ?\d+|tickets?|fines?|penalt(?:y|ies)|litter fine))/i;
/** "Tickets of £150 for dropped cigarettes were handed to …", "the on-the-spot fines went to …" */
const ticketsTo =
  /\b(?:(?:£ ?\d+|litter(?:ing)?|parking|penalty|fixed-penalty|enforcement) (?:tickets?|notices?)|tickets? (?:of|for) (?:£|dropp|litter|foul|spit|park|cycl|chew|dump|urin|smok|feeding)[^.!?]{0,30}|fines?|penalt(?:y|ies)|fpns?)\b[^.!?]{0,70}\b(?:handed|given|issued|sent|served|went|going|go|doled|dished|slapped|landed|written)(?: out)?(?: (?:to|on|for|up to|with))\b[^.!?]{0,60}$/i;
/** "Danny Frayne, who used to run the youth club, was cleared last week" */
const wasCleared =
  /^(?:,[^,.!?]{2,60},)? (?:was|were|has been|have been|had been) (?:also |both |finally |eventually |later )?(?:cleared|exonerated|let off)\b(?! (?:to|for|out|away))/i;
const clearedWords =
  /\b(?:(?:police|they|officers|detectives|the law|wardens|trading standards|(?:enforcement|fraud|investigations?|licensing) (?:team|officers?)) (?:had|pulled|brought|took) [A-Z][\p{L} .’'-]{2,40}? in (?:about|over|for (?:questioning|a (?:chat|word) about|(?:the )?(?:\w+ ){1,3}(?:hours?|days?|night)\b))|(?:isn[’']t|aren[’']t|is not|are not|not|won[’']t be|will not be) (?:taking|pursuing|going ahead with|taken) (?:it|this|that|the (?:case|matter|charges?)) (?:any )?further|(?:found )?no case (?:against|to answer)|(?:jury|court|judge|bench|magistrates|sheriff) (?:let|sent) (?:him|her|them|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:go|off|home|free|walk|out)|in the dock (?:with|beside|alongside|next to) (?:him|her|them|[A-Z])|co-?(?:accused|defendants?)|(?:could(?: not|n[’']t)|never|nothing (?:was|could be)) (?:be )?(?:proved|proven|prove|pinned)|charges?[^.!?]{0,20} (?:did not|didn[’']t|never) stick|(?:case|it) never (?:came|got|made it) to court|(?:not|never) (?:was |were |been )?charged|not guilty (?:of|on|to)|acquitted|(?:jury|jurors|court|judge|bench|magistrates|sheriff|tribunal) (?:has |have |had |also )*clear(?:ed|s)|clear(?:ed)? (?:of|by)|clear(?:ed)? (?:[A-Z][\w’'-]+ ){1,3}of|let [A-Z][\w’' -]{2,40} off|threw out (?:the )?(?:case|charges?) against|walked free|got off|quashed|overturned on appeal|hung jury|retrial|discontinued|offered no evidence|found (?:him |her |them )?not guilty|case (?:against|was) [\w ]{0,24}(?:dropped|discontinued|dismissed|withdrawn)|charges? (?:against [\w ]{2,30} )?(?:was|were) (?:dropped|withdrawn|dismissed)|released without charge|no further action|not prosecuted|(?:won[’']t|will not|doesn[’']t|does not) have to answer for|nothing to answer for|given (?:[A-Z][\p{L}’'-]+ ?){1,3} (?:his|her) (?:laptop|phone|car|van|passport|computer|keys) back|(?:has|have) a date (?:at|in|with|before) (?:the )?(?:[\p{L}’'-]+ )?(?:court|magistrates|bench|beak|judge|sheriff)|has nothing to answer|was (?:also )?arrested|were (?:also )?arrested|under (?:police )?investigation|released on bail|questioned by police|suspected of|interviewed under caution|walk(?:ed|s) (?:out of|from) (?:the )?(?:court|crown court|dock) (?:a free|free)|walk(?:ed|s) away (?:a free|free) (?:man|woman)|a free (?:man|woman)|thr(?:ew|own|ow) out (?:the |all |every |both )?(?:case|charges?|counts?)|charges?(?: against [\p{L} .,’'-]{2,60}?)?,? (?:(?:has|have|had|were|was) )?(?:been )?(?:dropped|withdrawn|dismissed|thrown out)|(?:case|prosecution|trial) (?:against|of) (?!the (?:council|city|borough|county)|us\b)[\p{L} .’'-]{2,40} (?:(?:has|have|had|was) )?(?:been )?(?:dropped|withdrawn|dismissed|discontinued|thrown out|collapsed|fell apart|fallen apart|shelved|abandoned)|(?:decided|chose|agreed|going) to take it no further|took it no further|taken no further|no charges? (?:was|were|will|followed|have|has)|(?:let|allowed to) go (?:the same (?:day|night)|without (?:charge|a charge))|(?:was|were|been) questioned (?:about|over|for|by (?:the )?(?:police|officers|wardens))|(?:helping|helped) (?:the )?police with|(?:up|due|back|hauled|appear(?:s|ed|ing)?)(?: up)? (?:before|in front of) the (?:bench|beak|magistrates?|judge|sheriff|court|crown court)|up in court|(?:due|back|appear(?:s|ed|ing)?) in court|(?:stands?|stood|standing|awaits?|awaiting|faces|facing|goes on|is on|went on) trial|on remand|on bail|facing charges|was acquitted|acquit(?:s|ted))\b/iu;
const ofChild =
  /\b(?:their|his|her) (?:[\w’'-]+ ){0,3}?(?:daughter|son|child|children|girl|boy|twins|kids|teenager)(?:s|[’']s)?\b|\bschool[- ]attendance\b|\btruan/i;

/** What is said of somebody who was convicted; nothing else counts then. */
export function convictedIn(t: Telling): readonly Hit[] {
  const { subject: s, sentence } = t;
  const house = near(t, 'house', 'postcode');
  if (s.how !== 'named') {
    if (spentWords.test(sentence)) return [saidByAll(t, 'spent')];
    return house === undefined ? [] : [said(t, 'convict-home', house)];
  }
  const out: Hit[] = [];
  if (house !== undefined) out.push(said(t, 'convict-home', house));
  if (spentWords.test(sentence) && !court.test(sentence) && !convictedNow.test(sentence))
    out.push(saidByAll(t, 'spent'));
  if (s.child && court.test(sentence)) out.push(saidByAll(t, 'young-offender'));
  if ((ofChild.test(sentence) && court.test(sentence)) || parentPunished(t)) out.push(saidByAll(t, 'parent'));
  return out;
}

/** "The latest to pay up were …", "The most recent went to …", behind a sentence on penalties. */
const ofThem =
  /^(?:another|one|a (?:second|third|fourth|fifth|further)|two (?:more|others))(?: one| of (?:them|these|those))?(?:, [^,.!?]{2,24},)? (?:went|were sent|was (?:sent|given|served|issued)|goes|came|landed|fell)\b|^(?:(?:and|but|so|also|meanwhile),? )?(?:the )?(?:(?:very |two |three |four )?(?:latest|first|last|others?|next|most recent|newest|biggest|largest|highest|smallest|heaviest|(?:one|two|three|four|some|both|several|all) (?:of (?:them|these|those)))(?: (?:people|person|ones?|two|three|residents?|offenders?|culprits|litterers?|recipients?|drivers?))?(?:,[^,.!?]{1,20},)? (?:to (?:pay|cough|settle|be|get|receive|fall|land)|went|go|going|were|was|are|is|came|come|include[sd]?)\b|(?:they|these|those|them|recipients|offenders|culprits|among (?:them|these|those))\b[^.!?]{0,30}\b(?:include[sd]?|were|was|are|is)\b)/i;

/** "The wardens have spoken to Owain Treharne about his dog on the beach, and next time it will be a ticket." */
const spokenTo =
  /\b(?:wardens?|patrols?|officers|enforcement|rangers?) (?:have |has |had |finally |also )*(?:spoken|spoke|had a word|had words|had to speak|caught up) (?:to|with) $/i;

/** One of the sentences before told of penalties: "Wardens issued nine penalty tickets. Most were for chips. Among those who paid was …" */
const fined = ({ all, at }: Telling): boolean =>
  all.slice(Math.max(0, at - 3), at).some((before) => penaltyWords.test(before.words));

function penalised(t: Telling): Hit {
  const { about: a, subject: s, text } = t;
  const where = near(t, 'house', 'street', 'spot', 'age');
  // "Mrs Abara was handed a £400 penalty for leaving bags in Sugarhouse Square": where it happened is no part of her name.
  return where === undefined || where.span.start - s.span.end > 24
    ? hitOf(text, a, s, 'penalty', phraseOf(text, a.sentence, s.span, s.span), undefined)
    : said(t, 'penalty', where);
}

/** "Among those who paid up were the couple behind the counter at the chip shop": no name is needed. */
const describedPaid = ({ subject: s, sentence }: Telling): boolean =>
  s.described?.how === 'definite' &&
  !s.described.ours &&
  s.how === 'described' &&
  s.known &&
  !s.own &&
  !s.child &&
  (penaltyWords.test(sentence) || paidUp.test(sentence) || /\bpa(?:y|id) up\b/.test(sentence)) &&
  !court.test(sentence);

/** "Vernon Applegarth …, it might recall the eighteen months he did in 1994": where the matter stands far behind the name, all between them. */
function spentMark({ about: a, subject: s, text }: Telling, spent: RegExpExecArray): Span {
  const start = a.sentence.start + spent.index;
  const far = start > s.span.end + 60;
  return phraseOf(text, a.sentence, s.span, far ? { start, end: start + spent[0].length } : s.span);
}

/** The one hit where somebody named stands beside an offence and no conviction, or undefined. */
export function accusedIn(t: Telling): Hit | undefined {
  const { about: a, subject: s, text, sentence } = t;
  // "The feller in the burger van by the lido did eighteen month for handling."
  if (
    (s.how === 'described' || (s.how === 'goes-on' && s.person !== undefined && !s.person.office && !s.person.dead)) &&
    s.known &&
    !s.own &&
    !s.child &&
    spentWords.test(sentence)
  )
    return hitOf(text, a, s, 'spent', phraseOf(text, a.sentence, s.span, s.span), undefined);
  if (describedPaid(t) && (penaltyWords.test(sentence) || ticket.test(sentence) || fined(t)))
    return saidByAll(t, 'penalty');
  if (s.how !== 'named' || s.person === undefined || s.person.dead) return undefined;
  if (!s.person.office) {
    // "In front of the magistrates, Rukhsana Begum admitted not getting her eldest in to St Aidan’s."
    if (s.person.standing !== 'public' && parentPunished(t)) return saidByAll(t, 'parent');
    if (
      (penaltyWords.test(sentence) ||
        (warned.test(sentence) && enforcers.test(sentence)) ||
        (ticketsTo.test(text.slice(a.sentence.start, s.span.start)) && !court.test(sentence)) ||
        (paidUp.test(sentence) && (ticket.test(sentence) || fined(t)) && !court.test(sentence)) ||
        (ofThem.test(sentence) && fined(t) && !court.test(sentence)) ||
        (spokenTo.test(text.slice(a.sentence.start, s.span.start)) &&
          !/^[’']s/.test(text.slice(s.span.end)) &&
          /\b(?:tickets?|fines?|fined|penalt\w+|warn\w+|next time)\b/i.test(sentence))) &&
      !/\b(?:(?<!\b(?:been|was|were) )issued|enforce|said|says|warned|explained|team|officers?)\b/i.test(
        text.slice(s.span.end, s.span.end + 30),
      )
    )
      // Of a long sentence the name is marked, with the street behind it.
      return sentence.length > longest ? penalised(t) : saidByAll(t, 'penalty');
    const spent = spentWords.exec(sentence);
    if (spent !== null) return hitOf(text, a, s, 'spent', spentMark(t, spent), undefined);
  }
  if (s.person.standing === 'public') return undefined;
  if (clearedWords.test(sentence) || wasCleared.test(text.slice(s.span.end, a.sentence.end)))
    return saidByAll(t, 'cleared');
  return s.child && court.test(sentence) ? saidByAll(t, 'young-offender') : undefined;
}
