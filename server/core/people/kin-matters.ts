// In: nothing. Out: patterns of private matters that are told of somebody through their family, or with a name in their midst: "with her lad back
// inside", "said no to the Nowaks over the loan", "won’t be back at Fearnley High". Read by `private-matters.ts`.
import type { PrivatePattern } from './private-matters.ts';

const relative =
  '(?:lad|son|eldest|youngest|oldest|husband|wife|brother|sister|dad|father|mum|mam|mother|partner|man|bloke|boyfriend|girlfriend|boy|girl|daughter|uncle|cousin|grandson|nephew|niece|other half|ex|fella|fiancé|brother-in-law|son-in-law)';
const whose = "(?:her|his|their|whose|[’']s)";
const tense =
  "(?:(?:[’']s| has| have| had| is| was| went| been| now| just| finally| only| all but| since| being| got| getting)*)";
const school = "(?:\\p{Lu}[\\p{L}’'-]+ ){1,3}(?:High|School|Academy|Primary|College|Juniors?|Infants?|Grammar)";

/** Those whose name is hardly anything else beside a relation. */
const prisons =
  '(?:Elmley|Belmarsh|Wandsworth|Pentonville|Strangeways|Barlinnie|Saughton|Cornton Vale|Polmont|Maghaberry|Magilligan|Altcourse|Armley|Frankland|Full Sutton|Whitemoor|Feltham|Deerbolt|Lindholme|Ranby|Gartree|Long Lartin|Hewell|Brinsford|Swinfen Hall|Winson Green|Bronzefield|Styal|Low Newton|Dartmoor|Bullingdon|Parkhurst|Swaleside|Lowdham Grange|the Scrubs|Wormwood Scrubs|Walton)(?![\\p{L}-])(?! (?:Road|Street|Park|Prison (?:officer|governor)))';
/** "with her lad getting four years", "whose brother is on remand" */
const inPrison = new RegExp(
  `\\b${whose} (?:[a-z]+ )?${relative}${tense} (?:back inside|inside(?= again|[,.;!]|$| for\\b)|in (?:prison|jail|the nick|clink|a young offenders[’']? \\w+)|sent down|sent to (?:prison|jail)|jailed|put away|banged up|locked up|on (?:remand|licence|tag|a tag|the run)|recalled|in (?:HMP \\p{Lu}\\p{Ll}+|${prisons})|(?:got|gets|getting|given|doing|serving|facing) (?:two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|\\d{1,2}) (?:and a half )?(?:years|months)(?=[,.;!]| (?:for|inside|and|in)\\b|$))`,
  'gu',
);
/** "his wife has packed her bags", "since her husband went off with" */
const left = new RegExp(
  `\\b${whose} (?:[a-z]+ )?${relative}${tense} (?:packed (?:his|her|their) bags|walked out|run off|ran off|gone off with|went off with|left (?:him|her|them)|thrown (?:him|her|them) out|threw (?:him|her|them) out|put (?:him|her|them) out|cleared off|done a bunk|stopped speaking to (?:him|her|them)|gone bankrupt|going bankrupt|been declared bankrupt|lost (?:his|her|the) (?:job|house|licence))`,
  'gu',
);
/** "his mum is in St Helier and not expected home" */
const ill = new RegExp(
  `\\b${whose} (?:[a-z]+ )?${relative}${tense} in (?:the |St )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?(?= and (?:not|very|poorly|may|won[’']t|can[’']t)| with | having | after (?:a|an|his|her) |,? (?:very|seriously) ill)`,
  'gu',
);
/** "We said no to the Nowaks three times over the home improvement loan" */
const refused =
  /\b(?:said no to|turned down|turned away|refused|rejected|dismissed|thrown out|threw out|knocked back|could not help|couldn[’']t help) (?:the |old |poor )?\p{Lu}(?:(?!plans?|application|proposal|scheme|extension|bid\b)[\p{L}’' -]){2,40}? (?:\w+ times )?(?:over|for|about|with) (?:the|a|an|his|her|their) (?:[a-z]+ ){0,2}(?:loan|grant|bungalow|flat|house|transfer|badge|place|pitch|payment|ramp|stairlift|adaptations?|rent|arrears|claim)\b/gu;
/** "the panel found against Terry Blackman over the noise", "Mrs Gillespie’s form went back with a no on it" */
/** "The council’s insurers have rejected Tony Carbery’s claim" */
const claimOf =
  /\b(?:rejected|refused|turned down|thrown out|threw out|dismissed|knocked back|binned|not upheld) (?:old )?\p{Lu}[\p{L}’' -]{2,36}?[’']s? (?!(?:planning|licen[cs]\w+|listed|outline)\b)(?:[a-z]+ ){0,2}(?:claim|appeal|complaint|request|referral|grant|hardship)\b/gu;
/** "got nowhere with her complaint", "came away from it empty-handed" */
const gotNowhere =
  /\b(?:got|getting|gets) nowhere with (?:his|her|their) (?:[a-z]+ )?(?:claim|appeal|complaint|application|request|bid)\b|\b(?:came|come|went|gone|sent) away (?:from (?:it|us|the \w+) )?(?:empty-handed|with nothing)\b/g;
const against =
  /\b(?:panel|ombudsman|adjudicator|appeals? panel) (?:has |have |had )?(?:found|came down|ruled) (?:against|in favour of) (?=(?:the )?\p{Lu})|\b(?:form|claim|request|appeal) (?:went|came|was sent) back with a no\b/gu;
/** "Mr Bhatti’s pothole claim was thrown out"; an application for a planning permission is decided in public. */
const ruled =
  /(?:[’']s?|\b(?:his|her|their)) (?!(?:planning|licen[cs]\w+|listed|outline)\b)(?:[a-z]+ ){0,2}?(?:claim|appeal|complaint|request|bid|referral|application for (?:a |the )?(?:grant|loan|badge|bungalow|transfer|flat|hardship \w+|ramp|place))(?: \w+)? (?:was|were|has been|had been|got|came) (?:thrown out|refused|rejected|turned down|knocked back|dismissed|not upheld|upheld|lost|back with a no|binned)\b(?![^.!?]{0,60}\b(?:[Pp]lanning|[Ii]nspector\w*|[Ll]icen[cs]\w+|High Court|permission)\b)/gu;
/** "Kayden won’t be back at Fearnley High this side of Easter", "has gone from Kingsmere Academy for good" */
const outOfSchool = new RegExp(
  `\\b(?:won[’']t be|will not be|not|isn[’']t|never) (?:going |coming |allowed )?back (?:at|to|in) ${school}|\\b(?:gone|out|barred|sent home) from ${school}(?= for good| for the|,|\\.| until| after)`,
  'gu',
);
/** "is only with the Whalleys till social work find him somewhere" */
const placedWith =
  /\b(?:with|stopping with|staying with|living with) (?:the|Mr|Mrs|Ms|his|her) [\p{L}’' -]{3,30}? (?:till|until|while|because) (?:social (?:work|workers|services)|the (?:court|judge|panel|social)|(?:his|her|their) (?:mum|mam|dad|mother|father|parents))\b/gu;
/** "Gethin took him at eight months when his mam couldn’t cope" */
const takenIn =
  /\btook (?:in )?(?:the |both |all )?(?:two |three |four |five )?(?:brothers|sisters|siblings|babies|twins|boys|girls)\b[^.;:!?]{0,50}\b(?:once|after|when|because) (?:(?:their|his|her) )?(?:mum|mam|mother|dad|father|parents)\b|\btook (?:him|her|them) (?:in )?(?:at|when|as|aged) [^.;:!?]{0,40}?(?:(?:his|her|their) (?:mum|mam|mother|dad|parents?)|couldn[’']t cope|died|went away|no one else|nobody else)\b|\b(?:has|had|have|with) (?:her|his|their) (?:grandson|granddaughter|grandchildren|grandkids|niece|nephew|sister[’']s (?:boy|girl|kids|children)|daughter[’']s (?:boy|girl|kids|children)|son[’']s (?:boy|girl|kids|children)) (?:full[- ]time|for good|living with|to live|because|since)\b/gu;
/** "was Keith when some of us first knew her" */
const wasCalled =
  /\b(?:was|were) ([A-Z][a-z]+) (?:when (?:some of us|we|I|he|she|they|most of us|the rest of us)|back when|until (?:last|a few|two|three|he|she|they)|at school)\b/g;
/** "in the Royal since the weekend with a clot" */
const inHospital =
  /\b(?:in|into|at|back in) the (?:Royal|General|Infirmary|Queen[’']s|BRI|QE|LGI|Freeman|Royal Infirmary)\b(?=[^.!?]{0,30}?\b(?:with (?:an?|his|her|their)|having (?:an?|his|her|their)|after (?:an?|his|her) (?:fall|stroke|operation|accident|heart)|for (?:tests|treatment|surgery|observation))\b)/g;

export const kinMatters: readonly PrivatePattern[] = [
  {
    kind: 'service',
    of: inPrison,
    gate: /\b(?:inside|prison|jail|nick|clink|offender|sent down|put away|up|remand|licence|tag|run|recalled|years|months|in)\b/,
  },
  {
    kind: 'service',
    of: left,
    gate: /\b(?:bags|walked|run|ran|gone|went|moved|left|thrown|threw|put|cleared|bunk|speaking|bankrupt|lost)\b/,
  },
  { kind: 'health', of: ill, gate: / in (?:the |St )?[A-Z]/ },
  { kind: 'service', of: refused, gate: /\b(?:said no|turned|refused|knocked|help)\b/ },
  { kind: 'service', of: claimOf, gate: /[’']s? / },
  { kind: 'service', of: gotNowhere, gate: /nowhere|empty-handed|with nothing/ },
  { kind: 'service', of: against, gate: /\b(?:against|favour|back)\b/ },
  {
    kind: 'service',
    of: ruled,
    gate: /\b(?:thrown|refused|rejected|turned|knocked|dismissed|upheld|lost|back|binned)\b/,
  },
  { kind: 'service', of: outOfSchool, gate: /\b(?:back|gone|out|barred|home)\b/ },
  { kind: 'service', of: placedWith, gate: /\b(?:till|until|while|because)\b/ },
  { kind: 'service', of: takenIn, gate: /\b(?:took|grand\w+|niece|nephew|boy|girl|kids|children)\b/ },
  { kind: 'orientation', of: wasCalled, gate: /\b(?:when|until|school)\b/, givenIn: 1 },
  { kind: 'health', of: inHospital, gate: /\bthe [A-Z]/ },
];
