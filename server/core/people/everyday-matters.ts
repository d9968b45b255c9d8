// In: nothing. Out: patterns of the private matters that people tell of each other in everyday words: what somebody's body no longer does,
// who has to get them up, what they cannot pay, who at work wants a word with them. Read by `private-matters.ts`.
import type { PrivatePattern } from './private-matters.ts';

const theirs = "(?:her|his|their|’s|'s)";
const self = '(?:herself|himself|themselves|themself)';
const body =
  '(?:hips?|knees?|back|heart|chest|liver|kidneys?|nerves|lungs?|eyes?|mind|memory|ticker|eyesight|sight|hearing|waterworks|bowels|legs?|pancreas|spine|breathing|balance|speech|joints|feet|hands|bladder|skin|blood pressure|sugar|shoulders?|ankles?|neck|circulation|appetite|depression|anxiety|asthma|arthritis|dementia|angina|diabetes|health|head)';
const adverb =
  '(?: (?:all|now|quite|badly|both|finally|been|just|not|so|too|very|that|much|really|getting|a bit|got|gone|only|all but|nearly))*';
const cannot =
  "(?:can[’']?t|cannot|can not|can no longer|could(?: not|n[’']t)|can (?:barely|hardly|scarcely)|could (?:barely|hardly)|(?:is|was|are|were) (?:not able|unable|no longer able) to|(?:isn[’']t|wasn[’']t) able to|struggl(?:es|ed|ing) to|ha(?:s|d)(?:n[’']t| not) (?:been able to|managed)|no longer able to)(?: (?:even|really|now|always|so much as))?";
const kinPeople =
  '(?:sons?|daughters?|kids|children|family|brothers?|sisters?|mother|father|dad|mum|wife|husband|partner|in-laws|grandchildren|boy|girl|lad)';

const health: readonly (readonly [string, RegExp])[] = [
  // "his nerves have been bad since", "after his memory got too bad"
  [
    `${theirs} (?:left |right |poor |old |bad |other ){0,2}${body} (?:is|are|was|were|has|have|had|gets?|got|goes|went|keeps?|kept|started)${adverb} (?:bad|worse|poor|terrible|awful|dreadful|shocking|rotten|ropey|dodgy|numb|swollen|failing|failed|gone|going|shot|packing up|packed up|giving out|giving up|gave out|gave up|given out|playing (?:up|him up|her up)|slipping|weak|weaker|in bits|wrecked|worn out|no better|getting worse)\\b(?! (?:to|into|out|news|luck|weather|press)\\b)`,
    new RegExp(`\\b${body} (?:is|are|was|were|has|have|had|get|got|go|went|keep|kept|start)`),
  ],
  // "his sugar is all over the place": of some parts nobody speaks but for what ails them
  [
    `${theirs} (?:poor |old )?(?:kidneys?|liver|sugars?|blood pressure|waterworks|bowels|bladder|prostate|pancreas|circulation|dementia|arthritis|diabetes|depression|anxiety|asthma|angina|eyesight|mental health) (?:is|are|was|were|has|have|had|keeps?|won[’']t|goes|went|got|gets)\\b|\\babout (?:her|his|their) (?:moods?|drinking|nerves|weight|memory|bowels|kidneys|chest|depression|anxiety)\\b(?! (?:of|for))|\\b(?:has|had|have|with|got) (?:[a-z]+ )?(?:ulcers?|bed ?sores|sores|clots?|cellulitis|gangrene|sepsis) (?:on|in|all) `,
    /\b(?:kidneys?|liver|sugars?|pressure|waterworks|bowels|bladder|prostate|pancreas|circulation|dementia|arthritis|diabetes|depression|anxiety|asthma|angina|eyesight|mental health|moods?|drinking|nerves|weight|memory|chest|ulcers?|sores|clots?|cellulitis|gangrene|sepsis)\b/,
  ],
  // "has had both hips done", "is to have his cataracts seen to"
  [
    '\\b(?:had|have|has|having|getting|get|got|needs?|needed)(?: (?:both|a|an|one|the other|her|his|their|two|another|the second|new|left|right|bad|other)){1,3} (?:hips?|knees?|eyes?|cataracts?|valves?|veins|shoulders?|feet|foot|ankles?|gall ?bladder|prostate|heart|kidneys?|stents?|pacemaker|hernia|bunions?|appendix|womb|teeth|bowel|breasts?|thyroid|blood)(?: (?:all|both))? (?:done|replaced|out|off|seen to|fixed|operated on|pinned|fitted|put in|removed|cleaned|changed|taken out|drained|biopsied)\\b',
    /\b(?:done|replaced|out|off|seen to|fixed|operated on|pinned|fitted|put in|removed|cleaned|changed|drained|biopsied)\b/,
  ],
  // "can't see out of one eye", "hasn't managed the stairs", "cannot dress herself"
  [
    `\\b${cannot} (?:see (?:out of|a thing|to read|beyond|much|very well|properly|at all)|hear (?:a thing|out of|much|very well|at all|on one side|in one ear|the (?:phone|doorbell|door|alarm|fire alarm))|walk (?:far|any distance|unaided|unassisted|more than|very far|properly|since|any ?more)|stand (?:for long|for more|unaided)|(?:manage|climb|do|get up|get down|cope with|tackle) (?:the |her |his |their |any )?(?:stairs|steps)|(?:wash|dress|feed|bathe|shave|toilet|look after|care for|fend for|cook for) ${self}|get ${self} (?:up|out|to|dressed|washed|off)|get (?:up (?:without|on her own|on his own|unaided)|out of (?:bed|(?:the|her|his) (?:chair|bath|bed))|upstairs|to the (?:toilet|loo|bathroom))|lift (?:her|his) \\w+|hold (?:a (?:cup|pen|spoon|knife)|down food)|swallow|keep (?:food|anything) down|speak (?:since|any ?more|clearly)|remember (?:names|faces|who|where (?:she|he))|be left (?:alone|on (?:her|his|their) own|by ${self})|breathe|use (?:her|his|one) (?:\\w+ )?(?:legs?|hands?|arms?)|leave (?:her|his) (?:bed|room|chair)|live (?:alone|on (?:her|his) own|independently) (?:any|now|since))`,
    /(?:can[’']?t|cannot|can not|longer|barely|hardly|scarcely|could(?:n[’']t| not)|unable to|able to|struggl\w+ to|managed|even|really|always) (?:see|hear|walk|stand|manage|climb|do|get|cope|tackle|wash|dress|feed|bathe|shave|toilet|look|care|fend|cook|lift|hold|swallow|keep|speak|remember|be left|breathe|use|leave|live|the |her |his |any )/,
  ],
  // "is back on the tablets", "six weeks off the drink"
  [
    '\\b(?:back on|on|off|come off|came off|coming off|taking|takes|living on|weaned off)(?: (?:her|his|the|strong|heavy|daily|more|all sorts of|a lot of)){0,2} (?:tablets|pills|medication|meds|anti-?depressants|sleeping (?:pills|tablets)|painkillers|morphine|insulin|steroids|lithium|valium|tramadol|methadone|subutex|the bottle|the booze|booze|a ventilator)\\b',
    /\b(?:tablets|pills|medication|meds|anti-?depressants|painkillers|morphine|insulin|steroids|lithium|valium|tramadol|methadone|subutex|bottle|booze|ventilator)\b/,
  ],
  // "is up at the Royal twice a week", "has been seeing somebody at the surgery about it"
  [
    '\\b(?:under|seeing|sees|seen|been to see|referred to|waiting (?:for|to see|on)|attends|attending|goes to|going to|up at|back at|down at|at)(?: (?:the|a|her|his|an))? (?:crisis team|mental health (?:team|nurse|unit|ward)|memory (?:clinic|service)|pain clinic|stroke (?:team|unit)|heart clinic|falls (?:team|clinic)|psychiatrist|psychologist|counsellor|therapist|oncologist|cardiologist|neurologist|urologist|cancer nurse|Macmillan nurses?|CPN|drug (?:team|worker)|alcohol (?:team|worker)|eating disorder \\w+|(?:Infirmary|Royal|General|hospital|Royal Infirmary|hospice|unit|clinic)(?= (?:once|twice|three times|every|most days|again|for (?:tests|scans|treatment|dialysis|an?|her|his)|having)\\b))|\\b(?:seeing|sees|talking to|seen) (?:somebody|someone|a doctor|the doctor|a specialist|a consultant)(?: (?:at|from|up at|down at) the [a-z]+)? (?:about (?:it|this|her|his|the)|for (?:it|her|his|the))',
    /\b(?:crisis team|mental health|memory|pain clinic|stroke|heart clinic|falls|psych|counsellor|therapist|[a-z]+ologist|cancer nurse|Macmillan|CPN|drug|alcohol|eating|Infirmary|Royal|General|hospital|hospice|unit|clinic|somebody|someone|doctor|specialist|consultant)/,
  ],
  // "had a fall", "since her operation", "three weeks after his bypass"
  [
    '\\b(?:had|has|have|having|took|suffered|awaiting|recovering from|recovered from|getting over|got over|over|after|since|following|before)(?: (?:a|an|another|his|her|their|quite a|two|three|several|a few|bad|nasty|serious|second|third|massive|minor|big|major|latest|last|emergency)){1,3} (?:falls?|funny turns?|seizures?|fits|blackouts?|breakdown|overdose|bypass|transplant|op|ops|operations?|scans?|biopsy|miscarriages?|termination|abortion|stillbirth|hysterectomy|mastectomy|amputation|lumpectomy|panic attacks?|relapse|psychotic episode|mini-?stroke|strokes?|TIA|chemo|surgery|diagnosis|heart attacks?)\\b(?! (?:of the|in (?:sales|numbers|prices)))',
    /\b(?:falls?|turns?|seizure|fits|blackout|breakdown|overdose|bypass|transplant|ops?|operations?|scans?|biopsy|miscarriage|termination|abortion|stillbirth|ectomy|amputation|attacks?|relapse|episode|stroke|TIA|chemo|surgery|diagnosis)/,
  ],
  // "went to pieces", "has not been herself since"
  [
    `\\b(?:(?:went|gone|goes|going) to pieces|in a (?:very )?(?:dark|low) place|(?:at|hit) rock bottom|(?:has|have|had)(?:n[’']t| not) been (?:${self}|right|well|the same)|(?:isn[’']t|is not|not|wasn[’']t) (?:${self}|coping)\\b|taken to (?:her|his|their) bed|(?:has |have |had )?stopped eating|(?:hears?|hearing) voices|seeing things|(?:self[- ]harm\\w*|cut(?:s|ting)? ${self})|tr(?:ied|ying) to (?:end it|end (?:his|her) life|do away with ${self}|kill ${self}|take (?:his|her) own life|hang ${self})|found wandering|wander(?:s|ing) (?:the streets|at night)|(?:leav(?:es|ing)|left) the (?:gas|taps?|cooker|oven) (?:on|running)|forgets? (?:who|to eat|to take|what day|where (?:she|he))|doesn[’']t know what day|los(?:es?|ing|t) (?:her|his|their) (?:marbles|mind|memory|sight|hearing|speech|hair|baby|pregnancy|babies|twins)|(?:has|have|got|gets|with) (?:all )?the shakes|the shakes (?:something|so|really|very)|los(?:t|ing) (?:a|an|two|three|four|both|another|several) (?:pregnanc(?:y|ies)|bab(?:y|ies)|unborn \\w+)|(?:is|was|now|that she[’']s|she[’']s) expecting(?:(?=[,.;!?]|$| and\\b)| again| twins| any day| (?:her|their) \\w+(?= in| at|[,.;]|$)| a (?:baby|boy|girl|child|little)| another(?: baby| one)?(?=[,.;]|$| in| at)| in (?:January|February|March|April|May|June|July|August|September|October|November|December|the))|not long for this world|on borrowed time|(?:given|got) (?:only |just )?(?:weeks|months|days|a few (?:weeks|months)|six months|a year|not long) (?:left|to live)|(?:stone|profoundly|half|nearly|going|gone|almost|registered) (?:deaf|blind)|deaf as a post|(?:what|where) the lump is|found a lump|a shadow on (?:his|her) \\w+|bedridden|bed-bound|housebound|incontinent|double incontinence)`,
    /\b(?:to pieces|place|bottom|been|coping|himself|herself|bed|eating|voices|things|harm|cut|tr(?:ied|ying) to|wander|gas|taps?|cooker|oven|forgets?|what day|los(?:es?|t|ing) |shakes|expecting|world|borrowed time|to live|left|deaf|blind|lump|shadow|bedridden|housebound|bed-bound|incontinen)/,
  ],
  // "waits three hours for someone to get him up", "has to be hoisted", "sleeps in the chair"
  [
    '\\b(?:someone|somebody|a carer|carers|two (?:people|carers|nurses)|people|a nurse|the nurses?|anyone|anybody) to (?:get|lift|wash|dress|feed|turn|put|hoist|change|see to|toilet|bathe|clean) (?:him|her|them)\\b|\\b(?:has|have|had|needs?) to be (?:hoisted|lifted|fed|washed|turned|dressed|changed|tube-fed|sectioned|restrained|carried (?:up|down|to|out))\\b|\\bsleep(?:s|ing)? (?:in|on) (?:the|her|his|a|an) (?:arm)?(?:chair|settee|recliner)\\b|\\b(?:uses?|using|has|have|wears?|needs?|fitted with|got) (?:a |an |her |his )?(?:commode|catheter|colostomy(?: bag)?|stoma(?: bag)?|incontinence (?:pads|pants)|zimmer(?: frame)?|walking frame(?: now)?|feeding tube|nebuliser|hoist|hospital bed)\\b(?! (?:shops?|sales?|hire|firm|makers?|factory|donations?))|\\bneeds? (?:help|a hand|two carers|carers) (?:to (?:wash|dress|eat|get|go|stand|walk|shower|bathe)|with (?:washing|dressing|eating|everything))',
    /to (?:get|lift|wash|dress|feed|turn|put|hoist|change|see to|toilet|bathe|clean) (?:him|her|them)|to be [a-z]+|chair|settee|recliner|commode|catheter|colostomy|stoma|incontinence|zimmer|walking frame|feeding tube|nebuliser|hoist|hospital bed|needs? (?:help|a hand|two|carers)/,
  ],
  // "needs her daughter to bathe her", "is helped from his armchair", "keeps falling"
  [
    "\\b(?:needs?|needing|needed|rel(?:ies|ying) on|depends on|wait(?:s|ing) for|has|had|no one|nobody|nobody there)(?: [\\w’'-]+){0,4}? to (?:lift|wash|dress|feed|turn|hoist|toilet|bathe|pick) (?:him|her|them)\\b(?: up)?|\\bhelped (?:from|out of|into|up from|in and out of) (?:his|her|the) (?:arm)?(?:chair|bed|bath|wheelchair)\\b|\\bkeeps? (?:falling|having falls|wandering|passing out|blacking out|having fits|forgetting (?:who|where|to eat|to take))\\b|\\b(?:not|isn[’']t|hardly|no longer) the (?:man|woman|lady|girl|lad|person) (?:he|she) (?:was|used to be)\\b|\\bforgets? (?:which|what|who|where|how|to) (?:\\w+ )?(?:bus|day|house|eat|take|she|he|turn|the way|to get)",
    /\b(?:to (?:lift|wash|dress|feed|turn|hoist|toilet|bathe|pick)|helped|keeps?|the (?:man|woman|lady|girl|lad|person)|forgets?)\b/,
  ],
  // "since his leg came off", "has not been out of the house since", "had her baby at 27 weeks"
  [
    `\\b(?:${theirs}|his|her) (?:other |left |right )?(?:leg|legs|arm|foot|feet|toes|fingers|breast|breasts) (?:came|is|was|were|are|have been|has been|had to come) (?:taken |cut )?off\\b|\\b(?:has|have|had)(?:n[’']t| not) been (?:out of (?:the house|doors|bed)|over the doorstep|past the gate|downstairs|upstairs)(?: since| for| in)|\\bha(?:d|s had) (?:her|their) (?:baby|twins|son|daughter|little (?:boy|girl)) (?:at \\w+ weeks|\\w+ weeks early|too soon|early)|\\b(?:is|was|are|were|been|still|back|remains?|stays?|stayed|spent|months|weeks|days|nights|hours|spell|time|admitted|rushed|taken|moved|transferred|discharged|home|out|ended up|wound up|lies|lying)(?: (?!work|help|volunt)\\w+){0,2} (?:in|into|to|from|on) (?:the |a )?(?:special|intensive|neonatal|high[- ]dependency|palliative|end[- ]of[- ]life) care\\b|\\bin an incubator\\b|\\b(?:in|into|out of|from) (?:rehab|detox)\\b|\\b(?:is|was|are|were|been|still|back|remains?|stays?|stayed|spent|months|weeks|days|nights|hours|spell|time|admitted|rushed|taken|moved|transferred|discharged|home|out|ended up|wound up|lies|lying)(?: (?!work|help|volunt)\\w+){0,2} (?:in|into|to|from|on|of|at) (?:the|a) (?:psychiatric|mental health|stroke|secure|burns|high[- ]dependency|acute) (?:unit|ward|hospital)\\b`,
    /\b(?:off|been|weeks|soon|early|care|incubator|rehab|detox|unit|ward|hospital)\b/,
  ],
  // "has gone downhill fast", "is laid up with his chest", "has been hitting the bottle", "was born with one hand"
  [
    '\\b(?:gone|going|went|goes) downhill (?:fast|since|lately|quickly|badly|now|this|in)\\b|\\b(?:laid up|laid low|poorly|took bad|taken bad|taken ill|bad) (?:again )?(?:with|in) (?:his|her|their|the) \\w+|\\b(?:hitting|hits|hit|on|back on) the (?:bottle|booze|drink|sauce|gin|whisky)\\b|\\bdrink(?:s|ing) (?:himself|herself|too much|heavily|again|more than|every|from breakfast)|\\bborn (?:with (?:one|no|a|half|only)|without|deaf|blind|early|prematurely|three months|two months) ?(?:hand|arm|leg|foot|eye|hole|heart|kidney|lung|cleft|club|twisted)?\\b|\\b(?:doctors?|hospital|ward|consultant|nurses?) (?:has |have |had )?(?:told|rung|rang|called|sent for) (?:the |her |his |their )?family\\b|\\bin (?:nappies|pads)\\b|\\b(?:having|finishing|finished|starting|started|begun|between|through) (?:his|her|their|more|another round of|the) (?:treatments?|chemo|radiotherapy|tests)\\b|\\b(?:under|with|seen by|waiting for) the (?:child )?(?:mental health|CAMHS|adult mental health|crisis|eating disorder|autism|ADHD) (?:people|lot|team|service|nurses?|assessment)\\b|\\b(?:under|with|at|waiting for) CAMHS\\b',
    /\bdownhill\b|\blaid (?:up|low)|poorly|(?:took|taken) (?:bad|ill)|\bbad |\bthe (?:bottle|booze|drink|sauce|gin|whisky)|\bdrink|\bborn |family|nappies|pads|treatment|chemo|radiotherapy|tests|mental health|CAMHS|crisis|eating disorder|autism|ADHD/,
  ],
  // "a bad chest", "a dicky heart"
  [
    '\\b(?:an? |with |her |his |their |got |has )(?:bad|dodgy|dicky|gammy|weak|poorly|dud) (?:heart|chest|leg|legs|back|hip|hips|knee|knees|ticker|lungs?|liver|kidneys?|nerves)\\b',
    /\b(?:bad|dodgy|dicky|gammy|weak|poorly|dud) /,
  ],
];

const service: readonly (readonly [string, RegExp])[] = [
  // "is down to her last few hundred pounds", "can't make the wages"
  [
    `\\b(?:down to|living on|left with|on) (?:his|her|their) last(?: [\\w’'-]+){0,3}? (?:pounds?|quid|pennies|penny|tenner|fiver|hundred|savings)\\b|\\b${cannot} (?:afford|make|meet|pay|keep up|find|cover)(?: (?:to|the|his|her|their|its|for|up|with|on|put|pay|buy)){0,4} (?:wages|rent|mortgage|bills?|payments?|repayments|heating(?: on)?|gas|electric(?:ity)?|food|eat|heat|council tax|deposit|school (?:dinners?|trips?|uniforms?)|funeral|nappies|loan)\\b`,
    /\b(?:last|can|could|able|struggl|ha[sd]n)/,
  ],
  // "got their keys after fourteen months in a bed and breakfast", "has had the police round again"
  [
    "\\b(?:weeks|months|years|nights|spell|time|living|lived|stuck|put|placed|put up|housed) (?:in|into) (?:an? |the )?(?:bed and breakfast|b ?& ?b|hostel|budget hotel|travel lodge|emergency accommodation|temporary (?:accommodation|housing|flat)|one room|homeless (?:unit|hostel)|women[’']s refuge|refuge)\\b|\\b(?:had|has|have|having) the (?:police|law|bailiffs|social|authorities|debt collectors|council) (?:round|in|out|at the door|called|on (?:the|her|his|their) doorstep)\\b|\\b(?:he|she) (?:hits|beats|knocks|thumps|batters|threatens|locks) (?:her|him|them)\\b|(?:\\b(?:his|her|their)|[’']s) (?:pension|wages?|money|benefits?|giro|savings) (?:doesn[’']t|does not|don[’']t|won[’']t|no longer|hardly|barely|never)(?: \\w+)? (?:stretch|cover|last|reach|go)\\w*|\\b(?:husband|wife|partner|son|daughter|mother|father|mum|dad) (?:hides?|hid|gambles?|gambled|spends?|drinks?|drank|steals?|stole|hits?|beats?|left|walked out)\\b[^.!?]{0,24}\\b(?:me|her|him|bills?|rent|wages|money|away|us|it all)\\b|\\b(?:kicked|thrown|chucked|expelled|excluded) (?:out of|from) (?:\\w+ ){0,2}(?:schools?|college|nursery|class|the family home)\\b|\\bat (?:her|his|their) wits[’']? end\\b|\\b(?:going|went|been) through (?:an? |the |her |his )?(?:messy |nasty |bitter |painful |difficult )?(?:divorce|separation|break-up|custody \\w+)\\b",
    /\b(?:breakfast|b ?& ?b|hostel|hotel|lodge|accommodation|housing|room|refuge|police|law|bailiffs|social|authorities|collectors|hits|beats|knocks|thumps|batters|threatens|locks|stretch|cover|last|reach|hides?|hid|gambl|spends?|drinks?|drank|steals?|stole|walked out|kicked|thrown|chucked|expelled|excluded|wits|divorce|separation|break-up|custody)/,
  ],
  // "sits in the dark because he can't put money on the key"
  [
    `\\b${cannot} (?:put|get|find) (?:any |more |the )?(?:money|credit|anything|a tenner|a fiver) (?:on|in|for) (?:the|her|his|their) (?:key|meter|gas|electric|card)|\\b(?:sit(?:s|ting)?|sat|lives?|living) in the (?:dark|cold)\\b|\\b(?:going|goes|gone|went) without (?:food|meals|heating|heat|so (?:the|her|his) \\w+ can eat)\\b|\\b(?:his|her|their) (?:pension|wages|money|giro|dole|benefit) (?:is|was|has|had|ran|runs|goes|all goes|went)(?: \\w+)? (?:out|gone|stopped|late|short|on drink|on the horses|to the bookies)\\b`,
    /\b(?:money|credit|tenner|fiver|dark|cold|without|pension|wages|giro|dole|benefit)\b/,
  ],
  // "has borrowed off the wrong people", "the bank has pulled his overdraft"
  [
    "\\bborrow(?:s|ed|ing) (?:off|from|against) (?:the wrong|a loan|loan|some|everyone|everybody|friends|family|(?:his|her|their) \\w+|a \\w+ (?:lender|shark))|\\b(?:the|her|his|their) (?:bank|lender|building society|card company|bank manager) (?:has |have |had )?(?:just )?(?:pulled|called in|stopped|frozen|froze|cut|refused|withdrawn|withdrew|repossessed|taken)(?: (?:his|her|their|the|on|its)){0,2} (?:overdraft|loan|cards?|accounts?|credit|house|home|van|mortgage)\\b|\\bask(?:s|ed|ing)(?: [\\w’'-]+){1,5}? (?:to pay (?:him|her|them|it) early|for an advance|for (?:money|cash) up ?front|for (?:more )?time to pay|for early payment|for a sub)\\b",
    /\b(?:borrow|bank|lender|society|company|ask)/,
  ],
  // "did a flit", "will lose the house in May", "had to hand back the keys"
  [
    `\\b(?:did|doing|done|do|does) a (?:flit|moonlight(?: flit)?|bunk|runner(?= (?:from|owing|leaving|with|before)\\b))\\b|\\b(?:will|could|may|might|about to|going to|stands to|set to|due to|likely to) (?:lose|be put out of|be out of|be turned out of) (?:the|her|his|their) (?:house|home|flat|bungalow|tenancy|shop|business|farm|pub)\\b(?! (?:window|front|sign|car|garden|name))|\\b(?:hand(?:s|ed|ing)? (?:back|over)|(?:has|have|had|given) (?:until|till) [^.;:!?]{2,20}? to hand in|(?:give|gave|given) back) (?:the|her|his|their) keys\\b(?! (?:of|to) (?:the|a|our) (?!flat|house|bungalow|council))|\\b(?:moved|rehoused|housed|placed|put up|shifted)(?: [\\w’'-]+){0,3} by (?:housing|the housing \\w+|our (?:housing|homeless) \\w+|the homeless \\w+)\\b|\\b(?:given|got|handed|offered|allocated|awarded) (?:the|a|his|her|their|that) (?:flat|house|bungalow|tenancy|council (?:house|flat)|place|keys) (?:ahead of|over the heads|before|because|on the (?:strength|grounds))|\\b(?:jump(?:s|ed|ing)? the (?:housing )?(?:queue|list)|ahead of the (?:waiting |housing )?list)\\b|\\b(?:had|got|have|has) (?:his|her|their|a|the) (?:deposit|rent|bond|bills?|debts?|fares?|carpets|removal|furniture) (?:paid|covered|met|cleared|written off) (?:by|from|for|out of)\\b|\\b(?:deposit|bond|rent|money|cash|grant|loan|help) (?:from|out of) (?:our|the|a) (?:hardship|homeless\\w*|welfare|crisis|social) (?:fund|team|grant|loan|payment)\\b`,
    /\b(?:flit|runner|moonlight|bunk|lose|out of|keys|moved|housed|placed|put up|shifted|flat|house|bungalow|tenancy|place|queue|list|deposit|rent|bond|bills?|debts?|fares?|carpets|removal|furniture|money|cash|grant|loan|help)\b/,
  ],
  // "three months behind with the rent", "still haven't paid for the last place"
  [
    "\\b(?:so far behind|(?:months?|weeks?|fallen|fell|way|badly|well|far|getting) behind (?:with|on) (?:his|her|their|the) (?:rent|mortgage|council tax|bills|payments|loan|service charge)|(?:possession|eviction|repossession|bankruptcy) (?:order|notice|hearing|warrant)|notice to quit|order from the (?:county )?court|(?:still |yet )?(?:hasn[’']t|haven[’']t|has not|have not|never) (?:yet )?paid (?:for the|us|back|off|a penny|anything|the (?:last|rent|bill))|(?:stopped|cut|docked|suspended|lost|took away|taken away|sanctioned) (?:his|her|their) (?:[a-z]+ )?(?:money|benefits?|payments?|allowance|giro|claim)|liv(?:es?|ing) (?:on|off) (?:what (?:the )?food ?bank|food ?bank|tins|toast|handouts|charity|food parcels))",
    /\b(?:behind|order|notice|hearing|warrant|paid|stopped|cut|docked|suspended|lost|took|taken|sanctioned|liv(?:e|ing))/,
  ],
  // "have had social workers in and out", "were put on a plan", "the court took off her"
  [
    '\\b(?:had|have|has|having|got|with|gets)(?: (?:the|a|two|three|his|her|their|several)){0,2} (?:social (?:workers?|services)|social|(?:support|family|key|drug|youth|probation) workers?|probation|bailiffs?) (?:in and out|in|out|round|on (?:his|her|their)|at the|every|calling|visiting|involved|back)\\b|\\b(?:put|placed|was|were|is|are|been|kids|children|two|three|boys|girls) on a (?:child (?:protection|in need) )?plan\\b|\\b(?:[Cc]ourts?|[Ss]ocial workers?|[Ss]ocial services|the social|the council|judge) (?:has |have |had )?(?:took|taken|removed|takes)(?: \\w+)? (?:off|away from|from)\\b',
    /\b(?:workers?|services|social|probation|bailiffs?|plan|took|taken|removed|takes)\b/,
  ],
  // "his son has stopped speaking to him", "what her ex did to her"
  [
    `\\b(?:his|her|their|whose) (?:\\w+ )?${kinPeople} (?:has |have |had |no longer |won[’']t |doesn[’']t |don[’']t |never )?(?:(?:just |all |both |finally )?(?:stopped (?:speaking|talking|coming)|speaks? to (?:him|her|them)|walked out(?=[,.;]| (?:on|last|in|and|at|when)\\b)|ran off|run off|threw (?:him|her|them) out|thrown (?:him|her|them) out|cut (?:him|her|them) off|disowned (?:him|her|them)|kicked (?:him|her|them) out|left (?:him|her|them)\\b(?! a| the| to)))`,
    /\b(?:stopped|speaks?|walked|ran|run|threw|thrown|cut|disowned|kicked|left) /,
  ],
  // "what her ex did to her", "fled a violent"
  [
    '\\b(?:what|things) (?:his|her|their) (?:ex|husband|wife|partner|boyfriend|girlfriend|father|stepfather|dad|son|family)(?:-[a-z]+)? (?:did|does|was doing|used to do|had done|put) (?:to )?(?:him|her|them)\\b|\\b(?:beaten|knocked about|thumped|battered|hit|strangled) by (?:his|her|their) (?:ex|husband|wife|partner|boyfriend|girlfriend|father|son)\\b|\\b(?:fled|escaped|running from|left|hiding from) (?:a violent|an abusive|(?:his|her) violent|(?:his|her) abusive)',
    /\b(?:what|things) (?:his|her|their) |\b(?:beaten|about|thumped|battered|hit|strangled) by |\b(?:fled|escaped|running from|left|hiding from) (?:an? |his |her )/,
  ],
];

const employment: readonly (readonly [string, RegExp])[] = [
  // "has been told to work from home while they look into what she said"
  [
    "\\b(?:told|asked|made|ordered|instructed|invited) to (?:work from home (?:while|until|pending|after|till|because)|(?:st(?:ay|op)|sit) (?:at )?home|stay away|keep away from (?:work|the office)|clear (?:his|her|their) desk|hand in (?:his|her|their) (?:pass|notice|badge)|resign|re-?apply for (?:his|her|their))|\\blook(?:s|ed|ing)? into what (?:he|she|they) (?:said|did|wrote|posted|took)|\\b(?:won[’']t|will not|isn[’']t|is not|not|never) (?:be )?(?:coming|going|returning|come|allowed|welcome) back (?:to (?:work|the office|(?:the|our|her|his) (?:[a-z]+ ){0,2}(?:office|depot|desk|team|post|job|department|yard|counter|reception|kitchen|kitchens|crew|round|shift|rounds)))\\b",
    /to (?:work from|st(?:ay|op)|sit|keep away|clear|hand in|resign|re-?apply)|into what |back to /,
  ],
  // "we have let Sandra go", "took too many sick days"
  [
    '\\b(?:too many|another|more|all (?:her|his|their)) (?:sick days|sickies|duvet days|days off sick)\\b|\\b(?:useless|hopeless|no good|out of (?:his|her) depth) (?:with|at|in) (?:the|his|her) (?:new )?(?:system|job|role|post|work|phones?|books|figures|customers)\\b|\\bnot up to (?:the|his|her) (?:job|work|role|post)\\b',
    /\b(?:sick|sickies|days|useless|hopeless|no good|depth|not up to)\b/,
  ],
  // "told not to come in after failing the breath test", "her hand in the till"
  [
    '\\btold not to come (?:in|back|to work)\\b|\\bbreathalysed (?:at|on|by|before|when)|\\bsent packing\\b|\\bmarched off (?:the )?(?:site|premises)\\b|\\bfail(?:s|ed|ing) (?:the|a|an|his|her) (?:breath|breathalyser|drugs?|blood|medical|vetting|DBS|sight|alcohol|drink)(?: and drugs?)? (?:test|check|screening)?\\b|\\b(?:hand|hands|fingers) in the till\\b|\\b(?:dipping|fiddling|robbing) the (?:till|petty cash|books|float|expenses)\\b|\\b(?:sitting|sat|stuck|sent) (?:at )?home on (?:full|half) pay\\b|\\b(?:resigned|resigning|quit|left|leaving|going) (?:over|because of|through|with|due to) (?:stress|bullying|the bullying|a bully|nerves|burnout|ill health|harassment)\\b',
    /not to come|breathalysed|packing|marched|\bfail(?:s|ed|ing) |in the till|\b(?:dipping|fiddling|robbing)\b|(?:full|half) pay|\b(?:resign|quit|left|leaving|going)[a-z]* (?:over|because|through|with|due) /,
  ],
  // "is up before the manager", "was caught sleeping in the cab"
  [
    "\\bup (?:before|in front of) (?:the |his |her |a |our )?(?:[a-z]+ )?(?:manager|boss|panel|director|HR|personnel|disciplinary|gaffer|head of \\w+)\\b|\\b(?:carpeted|hauled (?:in|up|over the coals))\\b|\\bcaught (?:sleeping|asleep|drinking|thieving|stealing|fiddling|skiving|clocking|with (?:his|her) (?:hand|fingers))\\b|\\b(?:being |been |is |was )investigated (?:for|over|by (?:HR|the council|audit|management))|\\b(?:the )?union (?:is|are|has been|have been|has got|rep is) (?:now )?(?:involved|called in|fighting|representing|on the case)\\b|\\b(?:his|her|their) days (?:here |there )?are numbered\\b|\\b(?:given|got|had|handed|received|sent) (?:her|his|their) (?:cards|notice|marching orders|P45|redundancy(?: letter| notice)?|(?:final|last|first|second|written) warning|at[- ]risk letter)\\b|\\b(?:failed|didn[’']t pass|did not pass|extended) (?:his|her|their) probation(?:ary)?\\b|\\b(?:is|was|being|been|under|put on|on) (?:performance|capability|sickness|absence)(?:[- ]managed| management| procedure| proceedings| review| improvement plan| plan)\\b|\\b(?:demoted|passed over for|moved sideways|bumped down|on half pay)\\b",
    /\bup (?:before|in front)|carpeted|hauled|caught|investigated|\bunion (?:is|are|has|rep)|numbered|(?:her|his|their) (?:cards|notice|marching|P45|redundancy|final|last|first|second|written|at[- ]risk|probation)|performance|capability|sickness|absence|demoted|passed over|sideways|bumped|half pay/,
  ],
  // "find out on Monday whether they still have jobs", "the two posts going in parks are"
  [
    "\\b(?:finds?|found|hears?|heard|told|learns?|learn|knows?|know)(?: out)?(?: [\\w’'-]+){0,4}? (?:whether|if) (?:they|he|she) (?:still )?(?:ha(?:ve|s)|keeps?|gets?|got|will (?:have|keep)) (?:a |any |the |their |his |her )?(?:old )?(?:jobs?|posts?)\\b|\\b(?:jobs?|posts?|roles?) (?:is |are |being )?(?:going|to go|at risk|to be (?:cut|lost|deleted)|being (?:cut|lost|deleted)|for the (?:chop|axe)|on the line)\\b(?= (?:in|at|from|is|are|will))",
    /\b(?:jobs?|posts?|roles?)\b/,
  ],
];

const made = (kind: PrivatePattern['kind'], of: readonly (readonly [string, RegExp])[]): readonly PrivatePattern[] =>
  of.map(([words, gate]): PrivatePattern => ({ kind, of: new RegExp(words, 'g'), gate }));

export const everydayMatters: readonly PrivatePattern[] = [
  ...made('health', health),
  ...made('service', service),
  ...made('employment', employment),
];
