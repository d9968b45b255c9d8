// In: nothing. Out: patterns of illness that is told by what can be seen of it: a machine by the bed, a white stick, a cot that was handed back.
// Read by `private-matters.ts`.
import type { PrivatePattern } from './private-matters.ts';

const relative =
  '(?:mum|mam|mother|dad|father|husband|wife|son|daughter|lad|boy|girl|sister|brother|nan|gran|grandad|partner|eldest|youngest)';
const gambling =
  '(?:fruit machines?|one-armed bandits?|slot machines?|slots|bandits|bookies|betting(?: shops?)?|horses|dogs|casinos?|roulette|scratch ?cards?|machines|online (?:bingo|poker|betting|slots))';

type Pattern = readonly [of: RegExp, gate: RegExp];

const told: readonly Pattern[] = [
  // "he’s on a machine three mornings a week", "her Thursdays on the drip at Treliske"
  [
    /\bon (?:an?|the|his|her)(?: (?:kidney|dialysis|breathing|feeding|home))? (?:machine|drip|ventilator|nebuliser|dialysis|oxygen)(?= (?:\w+ )?(?:(?:mornings?|afternoons?|evenings?|days?|nights?|times|hours|sessions?) (?:a|each|every|out of)\b|every (?:\w+ )?(?:night|day|morning|week|\p{Lu}\w+day)|at night|overnight|at (?:the )?\p{Lu}))/gu,
    /\b(?:machine|drip|ventilator|nebuliser|dialysis|oxygen)\b/,
  ],
  // "has been putting a needle in his stomach four times a day"
  [
    /\b(?:needles?|injections?) (?:in|into) (?:his|her|their)(?: own)? (?:stomach|tummy|belly|leg|thigh|arm|eyes?)\b|\b(?:inject(?:s|ed|ing)?|jab(?:s|bed|bing)?) (?:himself|herself|themselves)\b/g,
    /needle|inject|jab/,
  ],
  // "sleeps sitting up with the oxygen bottle beside her"
  [
    /\bsleep(?:s|ing)? (?:sitting up|upright|propped up)\b|\b(?:with|on|off|uses?|using|needs?|wheels?|wheeling|pulling|carrying) (?:an?|the|his|her|their) oxygen (?:bottle|cylinder|tank|mask|concentrator)\b/g,
    /\bsleep|oxygen/,
  ],
  // "folded up the white stick", "her guide dog"
  [
    /\b(?:his|her|their|(?:folded(?: up)?|tapping|behind|with) (?:the|a)) (?:white (?:stick|cane)|false leg|artificial (?:leg|arm|hand)|prosthetic (?:leg|arm|hand)|leg brace|calipers?|callipers?)(?![\p{L}-])/gu,
    /white (?:stick|cane)|false leg|artificial|prosthetic|brace|calliper|caliper/,
  ],
  // "with a silk scarf where her curls used to be"
  [
    /\b(?:scarf|wig|turban|hat|bandana|beret|cap) where (?:her|his) (?:hair|curls|locks|fringe|ponytail|plaits?) (?:used to be|was|were|had been|should be)\b|\blost (?:all )?(?:her|his) hair\b|\b(?:her|his|whose) hair (?:has |had |is |was )?(?:all )?(?:fallen|falling|growing|grown|come|coming) (?:out|back)\b/g,
    /\bhair\b|\bcurls|locks|fringe|ponytail|plait/,
  ],
  // "is eating for two"
  [
    /\beating for two\b|\bin the family way\b|\ba bun in the oven\b|\b(?:two|three|four|five|six|seven|eight) months gone(?=[,.;]|$| and| with)/g,
    /for two|family way|the oven|months gone/,
  ],
  // "asked when his mother was coming to fetch him", "thanked me three times in ten minutes"
  [
    /\bask(?:s|ed|ing)? (?:(?:me|us|her|him|everyone|the nurse) )?(?:again )?(?:when|where|if|whether) (?:his|her) (?:mother|mum|mam|father|dad|late husband|late wife) (?:was|is|would be|had gone|has gone) ?(?:coming|going|home|back|due|picking)?\b|\b(?:thanked|asked|told|greeted) (?:me|us|everyone)[^.!?;]{0,24}? (?:three|four|five|six|seven|several|a dozen) times in (?:the )?(?:\w+ )?(?:minutes?|hour|afternoon|morning)\b/g,
    /\bask|times in/,
  ],
  // "they don’t think she’ll be coming home", "is not expected to see Christmas"
  [
    /\b(?:don[’']t|do not|didn[’']t|did not|not|nobody|no one)(?: really)? (?:think|thinks|thought|expect(?:ed|s)?|reckon|likely)(?: (?:he|she|they|him|her|them))?(?:[’']ll| will| would|[’']d)?(?: to)?(?: be| ever| now)? (?:(?:coming|come|get|getting|go|going) (?:home|out(?! of the way)|back)|(?:see|last) (?:out )?(?:Christmas|Easter|the (?:week|month|year|summer|winter|spring|weekend))|pull(?:ing)? through|leave (?:the )?(?:hospital|hospice|ward|there))\b/g,
    /\b(?:think|thinks|thought|expect|expected|expects|reckon|likely)\b/,
  ],
  // "goes straight from here to the hospice every night to sit with her mum"
  [
    new RegExp(
      `\\b(?:hospice|hospital|infirmary|intensive care|bedside|special care)\\b[^.!?;]{0,40}\\b(?:to (?:sit|be|stay) with|beside|sitting with|looking after) (?:her|his|their) (?:\\w+ )?${relative}\\b`,
      'g',
    ),
    /\b(?:hospice|hospital|infirmary|intensive care|bedside|special care)\b/,
  ],
  // "the fruit machines take everything he had"
  [
    new RegExp(
      `\\b${gambling} (?:have |has |had |will )?(?:take|took|taken|takes|had|have|has|ate|cost|got|swallowed|cleaned?|empt(?:y|ied)) (?:it all|everything|every penny|(?:all |most of )?(?:he|she) had|(?:him|her) (?:everything|his|her|out|dry|of)|(?:his|her|their) (?:wages|savings|pension|house|home|job|marriage|rent))|\\b(?:lost|loses|blew|blows|blown|put|puts|pour(?:s|ed)|gambl(?:es|ed)|threw|fed|feeds)(?: away)? (?:it all|everything|(?:all )?(?:his|her|their) (?:wages|savings|pension|house|money|rent|giro|redundancy|pay)[^.!?;]{0,12}?) (?:on|to|into|at|in) (?:the |some )?${gambling}\\b`,
      'g',
    ),
    /machine|bandit|slots|bookies|betting|horses|dogs|casino|roulette|scratch|bingo|poker/,
  ],
  // "tell your mum the MS nurse has been on to us"
  [
    /\b(?:MS|cancer|stroke|diabetes|diabetic|Macmillan|Marie Curie|memory|continence|palliative|Parkinson[’']s|epilepsy|heart failure|psychiatric|dementia|drugs?|alcohol) nurse (?:has |have |had )?(?:been |is |was )?(?:on to|round|in touch|in to|to see|visiting|coming|came|comes|visits|rang|calls)\b/g,
    / nurse /,
  ],
  // "lost the little one she was carrying", "handed the cot back"
  [
    /\blost the (?:baby|babies|little one|child|twins|bairn) (?:she|they|he) (?:was|were|had been) (?:carrying|expecting|having|waiting for)\b|\b(?:handed|gave|sent|took|given|taking|taken) (?:back )?the (?:cot|pram|crib|moses basket|pushchair)(?: back)?\b(?! (?:to|for) (?:the )?(?:charity|hospice|school|library|toy))/g,
    /\blost the |\bthe (?:cot|pram|crib|moses|pushchair)/,
  ],
  // "with a new valve in his heart"
  [
    /\b(?:with|has|had|having|got|needs?) (?:an?|his|her|one|two|both|the) (?:(?:new|metal|artificial|plastic|second|titanium|pig[’']s) )?(?:(?:valves?|stents?|pacemakers?|pins?|plates?) (?:in|put in) (?:his|her) \w+|(?:new|metal|artificial|titanium) (?:hips?|knees?|heart|kidney|liver|lung|shoulder))\b/g,
    /valve|stent|pacemaker|\bpins?\b|plate|\b(?:new|metal|artificial|titanium) /,
  ],
  // "has two inhalers on the go"
  [
    /\b(?:has|have|on|uses?|using|needs?|lives on|reaching for|reaches for) (?:an?|his|her|their|two|three|the) (?:(?:blue|brown|second|third|new) )?(?:inhalers?|puffers?|epi-?pens?|nebulisers?|steroid \w+)\b/g,
    /inhaler|puffer|epi-?pen|nebuliser|steroid/i,
  ],
  // "gets in a muddle about what year it is", "can’t see his hand in front of his face"
  [
    /\b(?:muddled?|confused|mixed up|vague) about (?:what|which) (?:year|day|month|century|town)\b|\b(?:can[’']?t|cannot|could not|couldn[’']t) (?:see|hear) (?:his|her|their) (?:own )?(?:hand|nose|feet|voice) (?:in front|before|any)\b/g,
    /about (?:what|which)|(?:see|hear) (?:his|her|their)/,
  ],
  // "swallowed bleach", "drank the cleaning fluid"
  [
    /\b(?:swallow(?:ed|s)|drank|drunk|took|ate|swigged) (?:some |a lot of |the |a )?(?:bleach|paracetamol|white spirit|anti-?freeze|cleaning fluid|weed ?killer|battery|batteries|magnets?|pills|methadone)\b/g,
    /bleach|paracetamol|white spirit|freeze|cleaning fluid|weed|batter|magnet|pills|methadone/,
  ],
  // "has just had her twelve-week scan"
  [
    /\b(?:her|their|the) (?:first |second )?(?:twelve|twenty|12|20)[- ]week scan\b|\brounds? of (?:chemo(?:therapy)?|radiotherapy|IVF|treatment)\b/g,
    /scan|round/,
  ],
];

export const roundaboutHealth: readonly PrivatePattern[] = told.map(([of, gate]) => ({ kind: 'health', of, gate }));
