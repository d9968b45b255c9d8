// In: nothing. Out: patterns of private matters that are told by what can be seen of them: a rail in the ceiling, a desk that is bare, keys that
// were fetched. Read by `private-matters.ts`; illness is in `roundabout-health.ts`.
import type { PrivateKind, PrivatePattern } from './private-matters.ts';

const parties =
  '(?:Labour|Tory|Conservative|Lib(?:eral)? Dem(?:ocrat)?|Green|Plaid(?: Cymru)?|SNP|DUP|UUP|SDLP|Alliance|Sinn F[eé]in|Reform(?: UK)?|UKIP|BNP|Communist)(?: Party)?';

type Pattern = readonly [kind: PrivateKind, of: RegExp, gate: RegExp];

const told: readonly Pattern[] = [
  // "hadn’t had so much as a sip of water since dawn", "was breaking her fast"
  [
    'belief',
    /\b(?:sip|drop|bite|crumb|morsel)\b[^.!?;]{0,16} since (?:dawn|sunrise|first light|sun-?up)\b|\b(?:broke|breaks|breaking|break|keeps?|keeping|kept) (?:his|her|their) fast\b/g,
    /since |\bfast\b/,
  ],
  // "has carried a Sinn Féin card for years", "a lifelong Tory"
  [
    'membership',
    new RegExp(
      `\\b(?:carr(?:ied|ies|ying)|holds?|held|has|had|got|kept|keeps) (?:an?|his|her|their) (?:old )?${parties} (?:card|ticket|membership|rosette)(?=[,.;]|$| (?:for|since|all|in|until|and|on|from)\\b)|\\b(?:a|an) (?:lifelong|staunch|card-carrying|paid-up|dyed-in-the-wool|secret|closet|shy) (?:\\w+ )?${parties}(?: (?:man|woman|voter|supporter|member))?\\b|\\b(?:leaflets|canvasses|canvassed|knocks (?:on )?doors|stuffs envelopes|delivers leaflets|tells|makes the tea) for (?:the )?(?:local )?${parties}\\b`,
      'gu',
    ),
    /Labour|Tory|Conservative|Lib|Green|Plaid|SNP|DUP|UUP|SDLP|Alliance|Sinn|Reform|UKIP|BNP|Communist/,
  ],
  // "the empty house on the corner, it has been promised to the Petrescu family"
  [
    'service',
    /\b(?:council house|house|flat|bungalow|maisonette|sheltered flat|tenancy|pitch|garage|two-bed|three-bed|four-bed)\b[^.!?]{0,40}?\b(?:promised|offered|allocated|earmarked|let|gone|going|given)(?: over)? to (?=(?:the |old |young )?(?:Mr |Mrs |Ms |Miss |Dr )?\p{Lu}\p{Ll})/gu,
    /\b(?:promised|offered|allocated|earmarked|let|gone|going|given)(?: over)? to /,
  ],
  // "who have been on the list four years"
  [
    'service',
    /\b(?:been|is|are|was|were|stuck|sat|waiting|waited|spent)(?: [\w ]{1,16})? on the (?:housing |transfer |waiting |council |priority )?(?:list|register) (?:for |since )?(?:(?:over|nearly|about|more than|almost) )?(?:\w+ (?:and a half )?(?:years?|months?|winters?)|(?:19|20)\d\d)\b/g,
    / on the (?:\w+ )?(?:list|register) /,
  ],
  // "won’t be getting a penny for her windscreen", "got a no"
  [
    'service',
    /\b(?:won[’']t|will not|isn[’']t|is not|not|never) (?:be )?(?:getting|get|see|seeing|gets?|got) (?:a penny|a bean|a brass farthing|a penny piece|a thing|anything) (?:for|from us|out of us|towards|back for) (?:his|her|their)\b|\b(?:got|had|given|sent away with|received|were given|was given)(?: back)? (?:a|the) (?:(?:flat|polite|firm|big|straight) )?(?:no|refusal|knock-?back|thumbs down)(?=[,.;!]|$| (?:from (?:us|the (?:panel|council|fund))|over|by)\b)|\bthe panel (?:put|placed|ranked|scored|marked) (?:him|her|them) (?:last|bottom|second|third|near|too low|down)\b/g,
    /penny|bean|farthing|thing|\b(?:a|the) (?:\w+ )?(?:no|refusal|knock-?back|thumbs)|the panel/,
  ],
  // "has been found a room", "have said yes to the four-bed on Copley Row and get the keys on the ninth"
  [
    'service',
    /\b(?:been|was|were|being|is|are) found (?:an?|somewhere|another) ?(?:room|bed|flat|place|hostel|bungalow|emergency|temporary|to (?:stay|live|sleep))\b|\b(?:accept(?:s|ed)|said yes to|been offered|turned down|refused|signed for|moves? into|moving into) (?:the|a|our|that) (?:new )?(?:one|two|three|four|five|[1-5])[- ]bed(?:room(?:ed)?)?\b/g,
    /found |[- ]bed/,
  ],
  // "Tracey at seven to get her washed", "put somebody in to sit with him nights"
  [
    'service',
    /\bto get (?:her|him|them) (?:washed|dressed|up and (?:washed|dressed)|into bed|out of bed|off to bed|to bed)\b|\b(?:somebody|someone|a sitter|a carer|carers|people|a night sitter) in to (?:sit|stay|be|sleep)(?: up)? with (?:her|him|them)\b/g,
    /to get |in to /,
  ],
  // "rides to his own bath on a track in the ceiling"
  [
    'service',
    /\b(?:ceiling (?:track|hoist)|track in the ceiling|through-floor lift|stair-?lift|level-access shower|walk-in shower|wet ?room|flush-floor shower|profiling bed|riser chair|grab rails?|ramp) (?:(?:has |was |has been |had been )?(?:put|fitted|installed|going|gone|built|laid) (?:in|up)?(?: [^.!?;]{0,20})?(?:for|at) (?=(?:old |young )?(?:Mr |Mrs |Ms |Miss |Dr )?\p{Lu}\p{Ll})|(?:for|in) (?:his|her|their) (?:bath|bathroom|bedroom|house|home|flat|bungalow|hall|council \w+)\b)|\b(?:rides?|winched|hoisted|lifted|swung) (?:up |down |in)?to (?:his|her|their)(?: own)? (?:bath|bed|chair|toilet)\b/gu,
    /track|lift|shower|wet ?room|profiling|riser|grab|ramp|hoist|(?:ride|winch|swung)/,
  ],
  // "haven’t settled with us for their pitch", "has stopped opening his bills"
  [
    'service',
    /\b(?:haven[’']t|hasn[’']t|has not|have not|hadn[’']t|yet to)(?: yet)? settle(?:d)? (?:with us|with the council|up with us|(?:his|her|their) (?:rent|account|bill|bills|arrears|pitch|fees))\b|\bstopped opening (?:his|her|their|the) (?:bills|post|mail|letters|envelopes)\b|\bhave(?: just)? had (?:his|her|their) (?:blue )?(?:badge|card|permit) (?:back )?off (?:him|her|them)\b/g,
    /settle|opening|(?:badge|card|permit) /,
  ],
  // "Garage keys we still haven’t had back: Mrs Boyle (G4), …"
  [
    'service',
    /\b(?:haven[’']t|have not|hasn[’']t|has not|not|never|yet to)(?: yet| ever)? (?:(?:had|got|seen) (?:back|payment|a penny)|(?:be |been )?(?:paid|returned|handed (?:in|back)|given back|settled))(?= ?:)/g,
    /:/,
  ],
  // "is being given £31,000 to go without a fuss"
  [
    'employment',
    /\b(?:given|paid|getting|gets|got|offered|handed|collecting|promised) (?:a cool |about |some |over |nearly )?£ ?[\d,.]+(?:k\b|,000)? (?:to|for) (?:go(?:ing)? (?:quietly|without|early|now|away)|leav(?:e|ing)(?= (?:without|quietly|early|now|and|us|in|at|by|last|this)\b|[,.;]|$)|walk(?:ing)? away|keep(?:ing)? (?:quiet|mum)|say(?:ing)? nothing)\b/g,
    /£/,
  ],
  // "had not lit the gas since October and were sitting up in their coats"
  [
    'service',
    /\b(?:had|has|have)(?: not|n[’']t) (?:dared (?:to )?)?(?:lit|put|switched|turned|had) (?:on )?(?:the |his |her |their )?(?:gas|heating|fire|boiler|cooker|lights?)(?: on)? since\b|\b(?:sitting|sits?|sat|sleeping|sleeps?|lives?|living)(?: up| in| about| round| indoors| there| all \w+)* in (?:his|her|their) (?:over)?coats?\b/g,
    /since|coats?\b/,
  ],
  // "what his sister owes the taxman"
  [
    'service',
    /\b(?:what|all) (?:that )?(?:he|she|they|(?:his|her|their) \w+) owes? (?:to )?(?:the )?(?:taxman|HMRC|bank|bookies?|landlord|council|brewery|loan shark|school|club)\b/g,
    /\bowes? /,
  ],
  // "put in to us for something towards his rent and got a no"
  [
    'service',
    /\b(?:put in|applied|asked|came|went) (?:to (?:us|the council|the fund|the panel) )?for (?:something|help|a bit|a little|money|a grant|a hand) (?:towards|with) (?:his|her|their) (?:rent|bills?|heating|gas|electric|council tax|deposit|food|mortgage|debts?)\b/g,
    /\bfor (?:something|help|a bit|a little|money|a grant|a hand) (?:towards|with) /,
  ],
  // "Tuesdays are when our lot pay him and Thursdays are when Whitehall does": paid by the state
  [
    'service',
    /\b(?:lives?|living|lived|gets? by|getting by|manag(?:es|ing)) on (?:what (?:we|the council|the state|the government|the social) (?:pays?|gives?|sends?)|(?:his|her|their) (?:PIP|UC|ESA|JSA|dole|giro|pension credit|carer[’']s allowance|attendance allowance))\b/g,
    /\bon (?:what|his|her|their) /,
  ],
  // "Lunar House has said yes and he is allowed to earn", "the Home Office has turned him down a second time"
  [
    'origin',
    /\b(?:Lunar House|the Home Office|the tribunal) (?:has |have |had )?(?:said (?:yes|no)|turned (?:him|her|them) down|refused (?:him|her|them)|let (?:him|her|them) stay|granted (?:him|her|them)|given (?:him|her|them) (?:leave|status|papers))\b|\b(?:now )?(?:that )?(?:he|she|they) (?:is|are) allowed to (?:earn|work) (?:at last|now)\b/g,
    /Lunar House|Home Office|tribunal|allowed to/,
  ],
  // "Tenants still without hot water tonight: Mr D. Ashcroft, Ms R. Begum": who is a tenant, by name
  [
    'service',
    /\b(?:[Tt]enants?|[Cc]laimants?|[Pp]atients|[Hh]ouseholds|[Bb]orrowers|[Ll]easeholders)(?![’'])\b[^.:;!?]{0,60}(?=: (?:Mr|Mrs|Ms|Miss) (?:\p{Lu}[\p{L}’'-]*\.? ?){1,3}, )/gu,
    /: M/,
  ],
  // "keeps her spare key under the blue pot"
  [
    'service',
    /\b(?:keeps?|kept|leaves?|left|hides?|hid) (?:the|her|his|their|a) (?:spare |front[- ]door |house )?keys? (?:under|behind|in|beneath|inside|on a (?:string|nail)) (?:the|a|her|his|their) (?:[a-z]+ ){0,2}(?:pot|plant ?pot|mat|doormat|stone|brick|gnome|bucket|porch|shed|letter ?box|meter (?:box|cupboard)|flowerpot|tub|step|wheelie bin|hanging basket)\b/g,
    /\bkeys? /,
  ],
  // "no one had come to get him up"
  [
    'service',
    /\b(?:no one|nobody|no carer|anyone|anybody)(?: had| has| came| comes)?(?: yet)? (?:come |there |turned up )?to (?:get|lift|wash|dress|feed|change|turn|toilet) (?:him|her|them)\b/g,
    /\bto (?:get|lift|wash|dress|feed|change|turn|toilet) /,
  ],
  // "had been on her sister’s couch since her man put her out"
  [
    'service',
    /\b(?:been|was|is|were|are|stopping|staying|living|sleeping|kipping)(?: stopping| staying| living| sleeping)? (?:on|in) (?:(?:her|his|their|an?) (?:\w+[’']s |\w+ )?)(?:couch|sofa|settee|floor|spare room|box room|front room|put-you-up)(?= (?:since|for|in|at|until|while|because)|[,.;]|$)/g,
    /couch|sofa|settee|floor|room|put-you-up/,
  ],
  // "is barred from the housing office until June"
  [
    'service',
    /\b(?:barred|banned|excluded) from (?:the |our |all )?(?:housing office|library|libraries|town hall|surger(?:y|ies)|swimming pool|pool|leisure centre|council (?:offices|buildings|meetings)|civic centre|day centre|food bank|hostel|tip|recycling centre)\b/g,
    /\b(?:barred|banned|excluded) /,
  ],
  // "the old couple there have council carers in morning and night"
  [
    'service',
    /\b(?:have|has|had|having|got) (?:our |the |council |the council[’']s |home |agency )*(?:carers?|home helps?|nurses?|support workers?) (?:in|coming|round|calling|going in)\b/g,
    /carer|home help|nurse|support worker/,
  ],
  // "has been told he has until August to pull his socks up", "has gone up to £27,400 a year"
  [
    'employment',
    /\btold (?:that )?(?:he|she|they) (?:has|have|had|[’']s got|[’']d got|had got) until\b|\b(?:gone|went|moved|put|jumped|bumped) up to £ ?[\d,.]+k?(?= (?:a|per) (?:year|week|month|hour)| after| since|[,.;]|$)/g,
    /\buntil\b|£/,
  ],
  // "remember our swimming teacher as John, before the change"
  [
    'orientation',
    /\bas \p{Lu}\p{L}+,? before (?:the (?:change|operation|switch)|(?:his|her|their) transition)\b|\b(?:his|her|their) transition(?:ing)?\b(?! (?:to|from|plan|into) )/gu,
    /before |transition/,
  ],
  // "has put his cross by the Conservatives at every election", "votes Labour and always has"
  [
    'membership',
    new RegExp(
      `\\b(?:put|puts|putting) (?:his|her|their) (?:cross|x|mark) (?:by|beside|against|next to) (?:the )?${parties}s?\\b|\\bvot(?:es?|ed) ${parties}\\b|\\btrue[- ]blue\\b|\\btruer blue\\b`,
      'gu',
    ),
    /cross|mark|\bvot|blue/,
  ],
  // "is at home while HR look into some missing keys", "goes with the best part of £95,000"
  [
    'employment',
    /\b(?:is|was|been|are|stuck|sitting) at home (?:on (?:full|half) pay )?(?:while|until|pending) (?:HR|they|we|personnel|management|an? (?:investigation|inquiry|audit)|the (?:council|auditors?|school|police|investigation|inquiry))\b|\b(?:goes|went|left|leaves|gone|walks|walked|leaving) with (?:(?:the best part of|about|over|nearly|some|a cool|more than) )*£ ?[\d,.]+|\bto keep (?:his|her|their) mouth shut\b/g,
    /at home|£|mouth shut/,
  ],
  // "the marriage is over", "since the separation", "his wife hadn’t moved in with the gentleman"
  [
    'service',
    /\b(?:the|his|her|their) marriage (?:is|was|has|had)(?: (?:all but|been|now|long))? (?:over|on the rocks|broken (?:down|up)|finished|failed|in trouble|ended|dead)\b|\bsince the (?:separation|split(?=[,.;]|$| (?:from|with|he|she))|break-?up)(?=[,.;]|$| )|\b(?:his|her) (?:wife|husband|partner|other half|girlfriend|boyfriend)(?: has| had|[’']s| hadn[’']t| hasn[’']t)? (?:moved in|moving in|gone off|shacked up|taken up|run off|set up (?:home|house)|carrying on) with\b/g,
    /marriage|since the|\bwith\b/,
  ],
  // "has never missed the coach on a visiting day"
  [
    'service',
    /\b(?:on|every|for|misse[sd]|missing|after) (?:a |her |his )?(?:prison )?visiting (?:days?|orders?)\b/g,
    /visiting/,
  ],
  // "was quietly bumped up two points"
  [
    'employment',
    /\b(?:bumped|put|moved|jumped|shoved|pushed|slipped|regraded)(?: quietly)? up (?:an?|one|two|three|four|five|another|several|a couple of|\d) (?:(?:pay|salary|spinal) )?(?:points?|grades?|bands?|scales?|notch(?:es)?|increments?|spine points?)\b/g,
    / up (?:an?|one|two|three|four|five|another|several|\d) /,
  ],
  // "hers was one of the jobs that went in June"
  [
    'employment',
    /\b(?:hers|his|theirs|(?:her|his|their) (?:job|post|role)) (?:was|is|were) (?:one of|among) (?:the|those) (?:\w+ )?(?:jobs?|posts?|roles?|ones) (?:that |to |which |we )?(?:went|go|cut|axed|lost|deleted|has? to go|had to go|be cut|goes?)\b/gi,
    /(?:one of|among) (?:the|those)/,
  ],
  // "hasn’t been let in the building since Whitsun"
  [
    'employment',
    /\b(?:hasn[’']t|has not|haven[’']t|have not|hadn[’']t|not|isn[’']t|wasn[’']t) (?:been )?(?:let|allowed) (?:back )?(?:in|into|near|on|through)(?: the| our| (?:his|her)(?: own)?)? (?:building|office|offices|depot|site|premises|school|yard|town hall|door|doors|gate)\b/g,
    /\b(?:let|allowed) /,
  ],
  // "was caught taking food home"
  [
    'employment',
    /\b(?:was|were|been|got|is) (?:caught|seen|filmed|found|spotted) (?:taking|pinching|nicking|pocketing|helping (?:himself|herself) to|lifting|smuggling|selling) (?:[a-z]+ ){0,3}?(?:home|out|stock|food|cash|money|tools|diesel|fuel|takings|drugs|keys|scrap|copper)\b/g,
    /\b(?:caught|seen|filmed|found|spotted) /,
  ],
  // "references for the youth post came back lukewarm"
  [
    'employment',
    /\breferences?\b[^.!?;]{0,40}? (?:came|come|were|was|are|is)(?: back)? (?:lukewarm|poor|bad|mixed|cool|thin|terrible|dreadful|unkind|less than \w+|not (?:good|great|kind))\b/g,
    /\breferences?\b/,
  ],
  // "they had the lanyard off Latoya Grandison at reception"
  [
    'employment',
    /\b(?:had|took|taken|take|got) (?:the|his|her|their) (?:lanyard|pass|swipe card|fob|warrant card|laptop|uniform|keys) (?:off|away from|back off|from) (?=(?:him|her|them)\b|(?:old |young )?\p{Lu}\p{Ll})|\bhanded (?:in|over|back) (?:his|her|their) (?:lanyard|staff pass|swipe card|fob|warrant card)\b/gu,
    /lanyard|pass|swipe|fob|warrant|laptop|uniform|keys/,
  ],
  // "is on his second set of targets and has been given until August to learn to edge"
  [
    'employment',
    /\bon (?:his|her|their|a) (?:second|third|last|final|fourth) (?:set|round|lot) of targets\b|\b(?:has|have|had|was|been) given (?:until|till) [^.!?;]{2,20}? to (?:learn|improve|shape up|buck up|pull|turn it|get better|prove|sort)\b/g,
    /targets|given (?:until|till)/,
  ],
  // "Alistair Munro’s desk in Procurement was bare by four o’clock"
  [
    'employment',
    /[’']s (?:desk|locker|office)\b[^.!?;]{0,24}? (?:was|is|has been|had been) (?:suddenly )?(?:bare|empty|cleared|emptied)\b/g,
    /desk|locker|office/,
  ],
  // "has left Legal with a cheque and a promise to keep mum"
  [
    'employment',
    /\b(?:left|gone|went|departed|walked|going|leaves|leaving)\b[^.!?;]{0,30}? with (?:an?|his|her|the) (?:[a-z]+ )?(?:cheque|pay-?off|pay-?out|settlement|package|envelope|lump sum)\b|\b(?:promise|promised|agreed|agreement|paid|sworn) to (?:keep (?:mum|quiet|schtum|shtum|stumm)|say nothing)\b/g,
    /cheque|pay-?off|pay-?out|settlement|package|envelope|lump sum|keep|say nothing/,
  ],
  // "one of those letters telling him to bring somebody with him"
  [
    'employment',
    /\b(?:telling|asking|inviting|advising|told|asked|advised) (?:him|her|them) to bring (?:somebody|someone|a (?:rep|union \w+|colleague|friend|companion)|(?:his|her|their) (?:rep|union))\b/g,
    /to bring/,
  ],
];

export const roundaboutMatters: readonly PrivatePattern[] = told.map(([kind, of, gate]) => ({ kind, of, gate }));
