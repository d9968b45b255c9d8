// In: a private matter in a sentence and one of those whom the sentence is about. Out: whether it is said of somebody else, or of nobody: work done
// for others, an opinion on the world, "people with dementia", a rabbi’s own synagogue.
import type { Particular } from '../core/people/particulars.ts';
import type { Subject } from '../core/people/subjects.ts';
import type { Span } from '../core/span.ts';

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
  if (!/^looked after$/i.test(words)) return false;
  // "The pups were looked after by the council’s kennels"
  if (
    /^ by (?:[\p{L}’'-]+ ){0,4}?(?:kennels?|stables?|sanctuary|vets?|rescue|gardeners?|rangers?|trust|curators?|librar\w+)\b/u.test(
      text.slice(span.end),
    )
  )
    return true;
  // "the permit firm looked after him very nicely", "who have looked after sixty children"
  return (
    /\b(?:have|has|had|who|and|they|she|he) $/i.test(before) ||
    (!/\b(?:is|was|are|were|be|been|being|get|got|getting) $/i.test(before) &&
      /^ (?:him|her|them|us|me|it|the|his|their|our|my|an?|those|these|everyone|everybody)\b/i.test(
        text.slice(span.end),
      ))
  );
}

/** "Mrs Platt says food parcels are a lifestyle choice": what somebody says of the world is not said of them. */
const isOpinion = (between: string): boolean =>
  /^[^.!?]{0,30}\b(?:says|said|thinks|believes|claims|claimed|reckons|argues|argued|explain(?:s|ed)|describ(?:es|ed)|warn(?:s|ed)|asked (?:whether|about|why|how|who)|wants|called for|campaigns? (?:for|on|against)|told (?!me\b|us\b)(?:the|a|our) (?:[a-z]+ )?(?:meeting|committee|council|panel|cabinet|inquiry|forum|audience|crowd|rally|conference|hearing|paper|programme)|rais(?:es|ed|ing) (?:money|funds|£[\d,.]+k?) for|(?:gave|gives|giving) (?:a|the) (?:talk|lecture|class))\b/i.test(
    between,
  ) && !/\b(?:she|he|her|his|him|they|their|i|i[’']m|my|me|we|our|[’']s)\b/i.test(between);

/** "people with dementia", "those who have been homeless": of many, and of nobody in particular; "one of those with asthma" is somebody. */
const many =
  /(?<!\b(?:one|two|three|four|some|none) of (?:the|those|these|our) )(?<!\bone of )\b(?:(?:people|those|anyone|anybody|everyone|everybody|someone|somebody|adults|children|pupils|residents|tenants|patients|families|carers|men|women|customers|households|members|visitors|veterans|parents|mothers|fathers|youngsters|teenagers|students|survivors|sufferers)(?: (?:of all ages|over \d+|under \d+|like (?:him|her|them|me|you)))?(?: (?:who|that))?(?: (?:have|has|is|are|were|live|lives|living|suffer|suffering|struggling|affected|dealing|coping|recovering|diagnosed|waiting|been|had|may|might|be))*(?: (?:with|by|from|for|about|on|in|of|to|through|against|and|or|experiencing|facing|receiving|claiming))*|(?:help|support|care|services?|information|advice|awareness|groups?|charity|charities|helpline|clinics?|training|(?:nurse|doctor|worker|officer|manager|lead|specialist|adviser|consultant|team|unit|ward)(?: [A-Z][\w’'-]+){0,2})(?: (?:with|for|about|on|of|against|to|from|in|at))+)(?: (?:the|a|an|severe|early|late|young|older|and|or|their|mild|advanced|serious|long-term|learning|physical|profound|multiple|complex|mental|hidden|sensory|visual|chronic|all kinds of|any|different|more than one|other|such|this|that|some form of))* $/i;

/** "in the Lindale unit with her nerves": where somebody lies is no service for others. */
const inWard =
  /\b(?:in|into|on|at|of|from|to|under) (?:the|a|our) (?:[\p{L}’'-]+ ){0,2}(?:unit|ward|clinic) (?=with (?:her|his|their|a|an)? ?$)/iu;

/** "Cllr Mahmood, who told full council last night that she is expecting": what somebody said in public of themselves. */
const saidInPublic =
  /^[^.!?]{0,40}\b(?:told|announced (?:to|in|on|at)|said (?:on|in|at)|spoke (?:to|at|in|on)|revealed (?:to|in|on|at)|shared (?:on|with)|posted on|wrote (?:in|for)|written (?:in|for|books?|a book|about)) (?:full council|(?:the|a|our|her|his|last|this) (?:[\w’'-]+ ){0,2}?(?:council|meeting|chamber|press|paper|Gazette|Post|Echo|Times|News|Herald|conference|congregation|audience|radio|television|followers|page|column|book|memoir|blog)|members|colleagues|air|Facebook|Instagram|television|radio|books?|a book|about (?:her|his) own)\b/;

const clergy =
  /\b(?:imam|rabbi|rev(?:erend|d)?|father|fr|canon|bishop|archbishop|archdeacon|dean|pastor|vicar|curate|priest|chaplain|minister|deacon|rector|sister|brother|granthi|giani|pandit|sheikh|shaykh|mufti|monsignor|lama|abbot|prior|cantor|elder|swami|verger|organist|churchwarden)\b/i;

/** "the Rabbi of the Reform Synagogue", "Imam Yahya Dirir of the Harbour Road Mosque": a faith that is somebody’s office. */
const isOffice = (text: string, s: Span, p: Span): boolean =>
  clergy.test(text.slice(Math.max(0, s.start - 40), Math.min(text.length, Math.max(s.end + 40, p.end))));

/** "came out" of a person, and not of a book, a report or a meeting. */
const cameOut = (text: string, s: Subject, p: Particular): boolean =>
  /^(?:came|come|coming) out$/i.test(text.slice(p.span.start, p.span.end)) &&
  (!/^(?:[’']s)?(?: who [^.!?;,]{3,60}?|[^.!?;]{0,60},)?,?(?: who)?(?: (?:has|had|have|only|just|recently|finally|later|never|then|publicly|also|first|proudly|bravely))*(?: is| was)? $/i.test(
    text.slice(s.span.end, p.span.start),
  ) ||
    /^ (?:of|with|against|in (?:favour|support|force)|fighting|top|ahead|on top|for|to(?! (?:me|us|his|her|their|friends|family|everyone|everybody)\b)|on (?:to|the|a)|from|into|at|first|second|badly|well|better)\b/i.test(
      text.slice(p.span.end),
    ));

/** "The Mayor will be joined by her wife, the Mayoress": whoever stands beside an office at a ceremony is named for that. */
const besideOffice =
  /\b(?:[Mm]ayor(?:ess|al|alty)?|[Cc]onsort|[Pp]rovost|[Ss]heriff|[Ll]ord[- ][Ll]ieutenant|[Cc]hair(?:man|woman)? of (?:the )?(?:[Cc]ouncil|[A-Z]))\b/;
const spouse = /^(?:his husband|her wife|his (?:civil )?partner|her (?:civil )?partner)$/i;

/** "the diabetes team", "redundancy figures": what is done for many, and what is counted. */
const isTeam =
  /^ (?:team|unit|ward|clinic|nurse|service|charity|association|society|trust|centre|group|campaign|research|consultant|specialist|lead|training|awareness|cafe|café)\b/;
const isCongregation =
  /^ (?:committee|council|hall|school|community|trust|trustees|stewards?|leaders?|elders|roof|kitchen|volunteers|choir|fund|warden|group|centre|appeal|fete|fête|fair)\b/;
const isDepartment =
  /^ (?:teams?|unit|department|inspection|inspectors?|directorate|scrutiny|committee|budget|strategy|managers?|director|staff|office|desk|hub|forum|panel)\b/;
const inTrade =
  /\b(?:works?|worked|working|nurses?|nursed|specialis(?:es|ed|ing)|trained|training|career|consultant|expert|lecturer|adviser|job|degree) (?:in|on|with) (?:the )?$/i;
const isFigures =
  /^ (?:figures|costs?|policy|policies|rates?|bill|process|packages|plans|scheme|numbers|report|budget)\b/;

/** "people with dementia … begins at Capel Salem": a place, or somebody of whom nothing is said. */
/** "The audited accounts put his exit payment at £96,000." */
const inAccounts = /\b(?:audited accounts|statement of accounts|annual report|annual accounts|pay policy statement)\b/i;

/** "Ann Cole’s minibus had a breakdown": what is hers has it, and not she. */
const belongings =
  /^[’']s (?:[a-z]+ ){0,2}(?:dogs?|cats?|horses?|pon(?:y|ies)|donkeys?|parrots?|hens?|sheep|cows?|vans?|minibus|bus|cars?|bikes?|boats?|stalls?|shops?|caf[eé]|team|band|choir|club|books?|plays?|boiler|fridge|oven|clock|tractor|piano|organ|computer|phone|garden|roses?|tree|roof|appeal|claim|case|objections?|application|petition|motion|complaint)\b/;

/** "The guard who betrayed him was paid £40": of the guard, and not of him. */
const isAnothers = (text: string, s: Subject, p: Particular): boolean =>
  s.how === 'goes-on' &&
  p.span.start - s.span.end === 1 &&
  /^(?:him|them)$/i.test(text.slice(s.span.start, s.span.end)) &&
  /^(?:was|were|is|are|has|had|got|did)\b/i.test(text.slice(p.span.start, p.span.end));

export function isNotTheirs(text: string, s: Subject, p: Particular): boolean {
  if (isAnothers(text, s, p)) return true;
  const between = text.slice(s.span.end, p.span.start);
  if (isOpinion(between) || saidInPublic.test(between) || (p.kind !== 'service' && belongings.test(between)))
    return true;
  if (p.kind === 'employment' && inAccounts.test(text)) return true;
  if (p.span.end <= s.span.start || p.span.start >= s.span.end)
    if (many.test(text.slice(Math.max(0, p.span.start - 90), p.span.start).replace(inWard, ' '))) return true;
  if (
    p.kind === 'health' &&
    !/^in and out of\b/.test(text.slice(p.span.start, p.span.end)) &&
    isTeam.test(text.slice(p.span.end, p.span.end + 14)) &&
    // "six weeks out of the drying-out ward": where somebody lay.
    !/\b(?:out of|in|into|from|under|on) (?:the|a|our) (?:\w+ )?$/.test(
      text.slice(Math.max(0, p.span.start - 24), p.span.start),
    )
  )
    return true;
  // "who works in palliative care"
  if (p.kind === 'health' && inTrade.test(text.slice(Math.max(0, p.span.start - 30), p.span.start))) return true;
  if (p.kind === 'employment' && isFigures.test(text.slice(p.span.end, p.span.end + 16))) return true;
  // "Big Tam from the tenancy team", "the children’s services inspection"
  if (p.kind === 'service') return isWork(text, p) || isDepartment.test(text.slice(p.span.end, p.span.end + 16));
  // "The gurdwara committee has put its own stewards out"
  if (p.kind === 'belief')
    return isOffice(text, s.span, p.span) || isCongregation.test(text.slice(p.span.end, p.span.end + 16));
  if (p.kind === 'orientation')
    return (
      cameOut(text, s, p) ||
      (spouse.test(text.slice(p.span.start, p.span.end)) &&
        besideOffice.test(text.slice(Math.max(0, p.span.start - 100), p.span.end + 100)))
    );
  return (
    p.kind === 'origin' &&
    // "Ann Firth’s Thai café" says nothing of her.
    /^(?:black|mixed race|thai|czech|slovak|[a-z]+(?:ish|ese|ian|ean|an|ai|i))$/i.test(
      text.slice(p.span.start, p.span.end),
    ) &&
    !isSaidOf(text, p) &&
    // "the Polish lad in the end terrace"
    !(s.span.start <= p.span.start && p.span.end <= s.span.end)
  );
}
