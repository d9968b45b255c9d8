// In: a sentence. Out: private matters that no list can hold, because a name, a number or a part of the body stands in them: "has been in and out
// of the Maudsley", "owes us eleven weeks’ rent", "used to be Steve"; in units of the text given.
import type { Span } from '../span.ts';
import { alternativesOf, byFirstLetter } from './alternatives.ts';
import { everydayMatters } from './everyday-matters.ts';
import { kinMatters } from './kin-matters.ts';
import { givenName } from './registers.ts';
import { roundaboutHealth } from './roundabout-health.ts';
import { roundaboutMatters } from './roundabout-matters.ts';

export type PrivateKind = 'health' | 'belief' | 'service' | 'employment' | 'origin' | 'orientation' | 'membership';
export type PrivateMatter = { readonly kind: PrivateKind; readonly span: Span };
/** Where `group` is given, its words must be a given name. */
export type PrivatePattern = {
  readonly kind: PrivateKind;
  readonly of: RegExp;
  readonly gate: RegExp;
  readonly givenIn?: number;
};

const theirs = "(?:her|his|their|’s|'s)";
const children =
  '(?:baby|babies|children|kids|bairns|boys|girls|twins|son|daughter|lads?|grandchildren|little ones?|youngest|eldest)';
const kin =
  '(?:wife|husband|daughters?|sons?|children|family|kids|grandchildren|mother|mum|mam|dad|father|sister|brother|carers?|house|face|name|birthday|friends|neighbours)';
const body =
  '(?:hips?|knees?|back|heart|chest|liver|kidneys?|nerves|lungs?|eyes|mind|memory|ticker|eyesight|sight|hearing|waterworks|bowels|legs|pancreas|spine)';
const limb =
  '(?:breasts?|legs?|foot|feet|arms?|eye|toes?|kidney|womb|lung|spleen|bowel|prostate|hand|ovar(?:y|ies)|gallbladder|stomach)';
/** Lands, and towns that say which. */
const lands = byFirstLetter(
  alternativesOf(
    'Afghanistan|Albania|Algeria|Angola|Bangladesh|Belarus|Brazil|Bulgaria|Cameroon|China|Congo|Croatia|Cuba|Czechia|Egypt|Eritrea|Estonia|Ethiopia|Gambia|Georgia|Ghana|Greece|Guyana|Hong Kong|Hungary|India|Iran|Iraq|Jamaica|Jordan|Kazakhstan|Kenya|Kosovo|Kurdistan|Latvia|Lebanon|Libya|Lithuania|Malawi|Malaysia|Mali|Moldova|Morocco|Mozambique|Myanmar|Nepal|Nigeria|Pakistan|Palestine|Poland|Portugal|Romania|Russia|Rwanda|Saint Lucia|Senegal|Serbia|Sierra Leone|Slovakia|Somalia|South Africa|South Sudan|Sri Lanka|Sudan|Syria|Tanzania|Thailand|the Gambia|the Philippines|the Punjab|Trinidad|Tunisia|Turkey|Uganda|Ukraine|Uzbekistan|Venezuela|Vietnam|Yemen|Zambia|Zimbabwe|Aleppo|Asmara|Baghdad|Bucharest|Damascus|Dhaka|Gaza|Gdansk|Gdańsk|Harare|Homs|Kabul|Karachi|Khartoum|Kingston|Kiev|Krakow|Kraków|Kyiv|Lagos|Lahore|Lodz|Łódź|Lublin|Mariupol|Mirpur|Mogadishu|Mosul|Mumbai|Odesa|Sofia|Sylhet|Tehran|Tirana|Vilnius|Warsaw|Zagreb',
  ),
);

const all: readonly PrivatePattern[] = [
  ...everydayMatters,
  ...kinMatters,
  ...roundaboutHealth,
  ...roundaboutMatters,
  {
    // "has been in and out of the Maudsley"
    kind: 'health',
    of: /\bin and out of (?:the )?(?:[a-z]+ )?(?!(?:Labour|Parliament|Westminster|London|Europe|Government|Council|Number|Downing|Spar|Asda|Tesco|Co-op)\b)(?:[A-Z][\p{L}’'-]+(?! (?:Street|Road|Lane|Park|Library|Arms|Inn|Club|Post|Office|Council|Station|Market|Hall|Centre|Bank)\b))/gu,
    gate: /\bin and out of\b/,
  },
  {
    // "does not know her own son"
    kind: 'health',
    of: new RegExp(
      `\\b(?:(?:does|did|could|can|do)(?: not|n[’']t)|no longer|cannot|can no longer|barely|hardly|scarcely)(?: always| even| really| now)? (?:know|knows|knew|recogni[sz]es?|recogni[sz]ed|remembers?|remembered|place)(?: any of)? (?:(?:her|his|their)(?: own)? ${kin}|anyone|anybody|who (?:he|she|anyone|people)|where (?:she|he) (?:is|lives)|what (?:day|year|month))\\b`,
      'g',
    ),
    gate: /\b(?:know|recogni|remember|place)/,
  },
  {
    // "Sheila Catt’s hip is shot"
    kind: 'health',
    of: new RegExp(
      `${theirs} (?:left |right |poor |old |bad |new ){0,2}${body} (?:is|are|was|were|has|have)(?: all| now| quite| badly| both| finally| been| just| not)* (?:shot|gone(?! out)|going(?! out)|failing|failed|packed (?:up|in)|packing (?:up|in)|giving (?:out|up)|given (?:out|up)|playing up|bad|knackered|had it|worn out|what (?:it|they) (?:was|were)|in a bad way|poorly|slipping|fading|wandering|on the blink|weak|damaged|enlarged|riddled)\\b(?! to\\b)`,
      'g',
    ),
    gate: /\b(?:hips?|knees?|back|heart|chest|liver|kidneys?|nerves|lungs?|eyes|mind|memory|ticker|eyesight|sight|hearing|waterworks|bowels|legs|pancreas|spine)\b/,
  },
  {
    // "has had both breasts off"
    kind: 'health',
    of: new RegExp(
      `\\b(?:(?:lost|losing)(?: (?:her|his|an?|one|both|the|two|three|most of|half|part|of|left|right)){1,3} ${limb}|(?:had|having|have|has)(?: (?:her|his|an?|one|both|the|two|three|most of|half|part|of|left|right)){1,3} ${limb}(?: (?:taken|cut|sawn|all))* (?:off|out|away|removed|amputated|gone))\\b`,
      'g',
    ),
    gate: new RegExp(`\\b${limb}\\b`),
  },
  {
    // "waiting on a new heart"
    kind: 'health',
    of: /\b(?:waiting|waits|list|needs?|needing|due|down|booked in)(?: on| for)? (?:a|an|her|his|two)(?: new| replacement| second)? (?:hearts?|kidneys?|livers?|lungs?|hips?|knees?|valves?|pacemakers?|corneas?|stents?|hysterectomy|biopsy|scan|heart bypass|amputation)\b/g,
    gate: /\b(?:heart|kidney|liver|lung|hip|knee|valve|pacemaker|cornea|stent|hysterectomy|biopsy|scan|bypass|amputation)/,
  },
  {
    // "owes us eleven weeks’ rent", "owes eleven hundred in council tax"
    kind: 'service',
    of: /\bow(?:e[sd]?|ing)(?: (?:us|me|the council|the housing association|(?:his|her|their) (?:landlord|landlady|bank)|the school|the hospital|HMRC|the taxman|them|the trust|somebody))?(?: (?:about|over|nearly|almost|more than|some|another|a cool|just|around|the best part of))*(?: £ ?[\d,.]+(?:k\b)?| (?:(?:last|this|a|two|three|several|his|her|their|the|some|back)(?: (?:years?|months?|weeks?|winter|autumn|spring|summer)[’']?s?)? )?(?:council tax|rent|rates|service charge|ground rent|fines|fees)(?![\p{L}])| (?:[\p{L}\d,-]+ ){1,4}?(?:pounds?|quid|grand|weeks?[’']?|months?[’']?|in (?:rent|council tax|arrears|back rent|unpaid \w+|fines?))(?![\p{L}]))(?: rent| in rent| of rent| council tax)?/gu,
    gate: /\bow(?:e|ing)/,
  },
  {
    // "her husband has been sleeping in the car"
    kind: 'service',
    of: /\b(?:living|lives?|lived|sleeping|sleeps?|slept|kipping|kips|bedding down|dossing)(?: rough)?(?: out)? (?:of|in|on|under|at|behind) (?:an? |her |his |the |their |somebody[’']s )?(?:[\p{L}’'-]+ ){0,2}?(?:car|van|tent|shed|sofa|garage|doorway|bus shelter|bandstand|underpass|subway|stairwell|floor|couch|bins|skip|hostel|caravan park laundry)\b(?! park)/gu,
    gate: /\b(?:car|van|tent|shed|sofa|garage|doorway|shelter|bandstand|underpass|subway|stairwell|floor|couch|bins|skip|hostel|laundry)\b/,
  },
  {
    // "since the social workers took him from his mam"
    kind: 'service',
    of: /\b(?:took|takes?|taken|removed|snatched|separated)(?: him| her| them| both| the (?:baby|children|kids|boys|girls|twins|bairns))?(?: away)? (?:from|off) (?:his|her|their|its)(?: own| birth| natural)? (?:mum|mam|mummy|ma|mother|parents|family|dad|daddy|father)\b/g,
    gate: /\b(?:took|take|removed|snatched|separated)/,
  },
  {
    kind: 'service',
    of: new RegExp(
      `\\b(?:[Ss]ocial workers?|[Ss]ocial services|the social|[Cc]ourts?|[Jj]udge|[Cc]ouncil|[Aa]uthorities)(?: has| have| had)? (?:took|taken|removed)(?: (?:the|her|his|their|both|all|two|three|four|of|[A-Z][\\w’'-]+)){0,4} ${children}\\b`,
      'g',
    ),
    gate: /\b(?:took|taken|removed)\b/,
  },
  {
    // "had two of her children put on the register"
    kind: 'service',
    of: new RegExp(
      `\\b(?:had|have|has|with|lost) (?:(?:two|both|all|three|four|one|five|most|the rest|some)(?: of)? )?(?:her|his|their|the) (?:[a-z]+ )?${children} (?:taken (?:off|away|into|from)|removed|put (?:on the|into|up for)|adopted|in care|on the (?:at-risk )?register)`,
      'g',
    ),
    gate: /\b(?:taken|removed|put|adopted|care|register)\b/,
  },
  {
    // "to stop them being placed with another family"
    kind: 'service',
    of: /\b(?:placed|living|lives?|gone|sent|moved|staying|settled)(?: to live)?(?: happily)? with (?:another family|(?:a |an |new |long-term |his |her |their |the ){0,2}(?:foster|adoptive|kinship) (?:family|carers?|parents|couple|mum|mother)|(?:his|her|their)(?: new)? carers)\b/g,
    gate: /\b(?:family|carers?|parents|couple|mum|mother)\b/,
  },
  {
    // "is on PIP", "gets the enhanced rate"
    kind: 'service',
    of: /\b(?:on|gets?|got|getting|claim(?:s|ed|ing)?|draws?|drawing|receiv(?:es?|ed|ing)|lost|applied for|living on|denied|refused|awarded)(?: the| her| his| their| full)* (?:PIP|DLA|ESA|UC|JSA|[Uu]niversal [Cc]redit|[Dd]isability(?: benefits?| living| money)?|[Ii]ncapacity(?: benefit)?|[Aa]ttendance [Aa]llowance|[Cc]arer[’']?s [Aa]llowance|housing benefit|pension credit|free school meals|(?:higher|enhanced|top|full|severe) (?:rate|whack|disability)|mobility|sickness benefit|child maintenance|council tax support|income support|benefits|hardship payments?|food vouchers)\b(?! (?:rights|access|issues|groups?|forum|matters|awareness|policy|equality|hate|advice|advisers?|team|staff|reform|cap|changes|cuts|uptake|take-up))/g,
    gate: /PIP|DLA|ESA|UC|JSA|[Cc]redit|[Dd]isability|[Ii]ncapacity|[Aa]llowance|benefit|meals|rate|whack|mobility|maintenance|support|hardship|vouchers/,
  },
  {
    // "Mrs Nell Doughty’s home carers", "her care visits"
    kind: 'service',
    of: /(?<=[’']s? |\b(?:her|his|their) )(?:(?:home|night|day|evening|morning|new|old|two|current|former|monthly|weekly) )*(?:carers|home helps?|care (?:package|plan|visits?|calls|bill|costs|hours|needs)|social workers?|support workers?|probation officer|key worker|tenancy|rent account|rent arrears|arrears|eviction|housing benefit|universal credit|blue badge|EHCP|personal budget|direct payments?|adaptations|possession hearing|debts|benefits)\b(?! (?:team|service|adviser|officer|manager))/g,
    gate: /\b(?:carers|home help|care |social work|support work|probation|key worker|tenancy|rent |arrears|eviction|benefit|credit|badge|EHCP|budget|payment|adaptations|hearing|debts)/,
  },
  {
    // "has not paid a penny of council tax"
    kind: 'service',
    of: /\b(?:(?:has|have|had|did|does|do)(?: not|n[’']t)|never|stopped|refus(?:es|ed|ing) to|fail(?:s|ed|ing) to|yet to)(?: yet| ever)? (?:paid|pay|paying|settled?)(?: (?:a penny|a bean|any|anything|his|her|their|the|a|of|towards|for|full|on|much|us)){0,4} (?:council tax|rent|service charge|bills?|fines?|care|debts?|school meals|bedroom tax)\b/g,
    gate: /\b(?:council tax|rent|charge|bills?|fines?|care|debts?|meals|tax)\b/,
  },
  {
    // "was paid forty thousand to go"
    kind: 'employment',
    of: /\b(?:was|been|got|were|being) paid (?:[\p{L}\d£,.’'-]+ ){1,5}?to (?:go|leave|keep quiet|stay away|clear off|walk away|disappear|say nothing|stay (?:at )?home)\b/gu,
    gate: /\bpaid\b/,
  },
  {
    // "earns £31,400"
    kind: 'employment',
    of: /\b(?:earn(?:s|ed|ing)?|is (?:paid|on)|was (?:paid|on)|takes home|pulls? in)(?: (?:only|just|about|over|nearly|a cool|around|some|barely|as much as))* £ ?\d[\d,.]*k?(?: a (?:year|week|month|day)| an hour)?/g,
    gate: /£/,
  },
  {
    // "came over from Gdansk in 2006", "is originally from Iran"
    kind: 'origin',
    of: new RegExp(
      `\\b(?:came|come|comes|moved|arrived|fled|fleeing|escaped|originally|hails?|sent|deported|flown|smuggled)(?: (?:over|here|back|alone|to (?:us|Britain|England|Wales|Scotland|Ireland|this country|the UK|the town|the village)|with (?:her|his|two|three|their) [a-z]+|as an? [a-z]+|from the (?:war|fighting) in))*(?: (?:from|to))?(?: the war in)? ${lands}\\b`,
      'gu',
    ),
    gate: /\b(?:came|comes?|moved|arrived|fled|fleeing|escaped|originally|hails?|sent|deported|flown|smuggled)\b/,
  },
  {
    // "came here in the back of a lorry", "her visa has run out"
    kind: 'origin',
    of: /\b(?:came|come|arrived|got|smuggled|brought)(?: (?:here|over|in|across|to (?:us|this country|Britain|England|Wales|Scotland)))? (?:in|on|under) (?:the (?:back|boot) of )?an? (?:lorry|truck|dinghy|small boat|container|refrigerated \w+|rubber boat)\b|\b(?:his|her|their) (?:visa|leave to remain|asylum (?:claim|case)|settled status|work permit|right to (?:stay|work))(?: (?:has|have|had|is|was|were|ran|runs|being|been|just|still|not))+ (?:out|expired|refused|turned down|rejected|granted|through|come|in order)\b|\b(?:no|without|hasn[’']t got|has not got|waiting (?:for|on)) (?:his |her |their )(?:papers|status|leave to remain|settled status)\b|\boverstay(?:ed|ing) (?:his|her|their|a) visa\b/g,
    gate: /\b(?:lorry|truck|dinghy|boat|container|refrigerated|visa|leave to remain|papers|asylum|status|permit|right to|overstay)/,
  },
  {
    // "used to be Steve"
    kind: 'orientation',
    of: /\b(?:used to be|was once|was born|started (?:out|life) as|went to school as|answered to)(?: called| known as| a)? ([A-Z][a-z]+)(?=[,.;!?]|$| (?:before|until|till|when|at|as|back)\b)/g,
    gate: /\b(?:used to be|was once|was born|started|went to school as|answered to)\b/,
    givenIn: 1,
  },
  {
    kind: 'orientation',
    of: /\b(?:now |these days |only )?(?:goes by|answers to|asks for|uses|prefers) (?:[“‘"'])?(?:she|he|they|her|his|them)\b(?:[ ,/]+(?:her|him|them|and)\b)*/g,
    gate: /\b(?:goes by|answers to|asks for|uses|prefers)\b/,
  },
];

/** What may be found in any part of a text: of a paragraph it is asked once, and not of each of its sentences. */
export const privateMattersFor = (text: string): readonly PrivatePattern[] => all.filter((p) => p.gate.test(text));

export function privateMattersIn(text: string, patterns: readonly PrivatePattern[]): readonly PrivateMatter[] {
  return patterns.flatMap(({ kind, of, gate, givenIn }) =>
    gate.test(text)
      ? [...text.matchAll(of)]
          .filter((m) => givenIn === undefined || givenName((m[givenIn] ?? '').toLowerCase()) !== undefined)
          .map((m): PrivateMatter => ({ kind, span: { start: m.index, end: m.index + m[0].length } }))
      : [],
  );
}
