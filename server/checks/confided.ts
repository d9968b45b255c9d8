// In: a sentence with one of those it is about. Out: whether it repeats what that person said in private: an e-mail, a letter, a word at a
// surgery; or takes an agreement for granted.
import { privateKinds } from '../core/people/particulars.ts';
import { type AboutSentence, kinds } from '../core/people/subjects.ts';
import type { Hit } from '../core/protocol/checks.ts';
import { isPublished } from './published.ts';
import { hitOf, nameless, type Telling } from './said.ts';

/** "again at home on Sunday night": how and when, between the deed and what was said. */
const adverbs =
  '(?: (?:again|at home|yesterday|today|tonight|this morning|last \\w+(?: \\w+)?|this \\w+|on \\p{Lu}\\p{L}+(?: \\w+)?|privately|quietly|in tears|in confidence|a line|at midnight|the other \\w+|out of the blue))*';
const anyOf = (patterns: readonly string[]): string => `(?:${patterns.join('|')})`;
/** What somebody does who tells the author something: each on its own, behind whoever it is. */
const told = new RegExp(
  `^[^.!?;]{0,70}?\\b${anyOf([
    `(?:e-?mailed|wrote(?: (?:privately|back|again))? to|written to|writing to|rang|phoned|telephoned|texted|messaged|whatsapped|dm[’']?d|begged) (?:me|us|my office|our (?:group )?(?:leader|office))${adverbs}(?: to (?:say|tell|ask|complain)| saying| about| that| because)?`,
    '(?:stopped|collared|cornered|buttonholed|caught|grabbed|nobbled|sought out|pulled aside|dropped|tipped off|told(?! me off\\b)|tells) me',
    '(?:told|said to|asked|informed|tells) us (?:in confidence|privately|at (?:my|our|the) (?:\\w+ )?(?:surgery|advice)|on (?:her|his|the) doorstep|over (?:a|the) [\\w ]{3,12}|by (?:e-?mail|phone|letter))',
    '(?:rang|phoned|called|e-?mailed|wrote to) my office',
    `(?:e-?mailed|wrote(?: back| again)? to|written to|rang|phoned|messaged|contacted|complained to) (?:the|our|the council[’']s) (?:council|contact centre|customer (?:services?|care)|(?:(?!planning|licensing|electoral|public|press)[a-z]+ ){0,3}(?:team|desk|office|helpline|department|service|officers?|line))${adverbs}(?: [^.!?“"]{0,30})?(?=:? ?[“"'‘]|: )`,
    'let (?:on|slip|it slip)(?: to (?:me|us|our \\w+))? that',
    '(?:said to|asked|informed) me (?:in confidence|privately|at (?:my|our|the) (?:\\w+ )?(?:surgery|advice)|on (?:her|his|the) doorstep|over (?:a|the) [\\w ]{3,12}|by (?:e-?mail|phone|letter))',
    "(?:confided|confessed|admitted|let slip|let on|let it slip|whispered|opened up|unburdened (?:himself|herself)|blurted (?:it )?out|broke the news|spilled the beans|sobbed|grumbled|moaned)(?: [\\w’' ]{2,24})? to (?:me|us)",
    'confided in (?:me|us)',
    'opened up (?:to (?:me|us) )?about',
    'dropped (?:me|us) a (?:line|note|card)',
    '(?:sent|wrote|posted) (?:me|us) (?:\\w+ )?(?:two|three|four|five|six|several) (?:\\w+ )?(?:sides|pages|sheets)',
    'pulled up a chair and',
    'put it to (?:me|us) that',
    'writes(?: (?:from|in))?(?: [^.!?:“"]{0,30})?: ?[“"]',
    'kept me (?:on the (?:step|doorstep)|talking|at the (?:door|gate))',
    'owned (?:up )?that\\b',
    'told (?:our|the|my) (?:[a-z]+ )?(?:adviser|advisor|caseworker|case worker|housing officer|support worker|officers?|councillors?|receptionist|drop-in) (?:that|about|how)\\b',
    'had come (?:in )?(?:to see me )?about (?:his|her|their|what)\\b',
    '(?:sent|wrote|texted|forwarded) (?:me|us) this(?: (?!photo|picture|recipe|poem|from)[\\w’-]+){0,6}(?=:| ?[“"])',
    '(?:sent|left|passed|slipped|handed|forwarded) (?:me|us) (?:an?|this|her|his|one|some|the) (?:[a-z]+ ){0,2}(?:e-?mail|letter|message|text|note|card|voicemail|dm|postcard)(?=[^.!?]{0,40}(?::|“|"| to say| saying| asking| begging| that (?:he|she|they)))',
    'wrote to (?:the|our) (?:[a-z]+ ){0,2}(?:cent(?:re|er)|home|school|library|clinic|surgery|hostel|nursery|hub|service|team)(?: [^.!?]{0,40}?)? (?:to say|saying|asking|that)',
    'wrote to (?:tell|ask|beg|thank|warn|inform) me',
    'let me know (?:on the quiet|quietly|in confidence|privately|on the sly)',
    '(?:revealed|disclosed|divulged|explained|said|admitted|described) (?:to me |privately )?(?:at|in|during|after) (?:my|our) (?:\\w+ )?(?:surgery|session|drop-in|advice)',
    'poured (?:out )?(?:her|his|their) (?:heart|troubles|woes|soul)',
    '(?:broke down|wept|cried|sobbed|was in tears|sat|sat down|turned up|came|called|called in|dropped in) (?:in|at|on|to|with|by|beside) (?:my|our) (?:\\w+ )?(?:surgery|kitchen|office|car|shoulder|doorstep|door|house|advice session|front room|desk|table)',
    'came to (?:see me|my (?:\\w+ )?surgery|our surgery)',
    '(?:got|gets|getting) hold of me',
    '(?:had|having|has) a (?:little |good |quiet )?(?:cry|weep|moan|heart-to-heart) (?:with|to) me',
    'sat (?:down )?(?:across|opposite) (?:the (?:table|desk) from )?me',
    'told (?:my (?:assistant|secretary|caseworker|office)|our (?:switchboard|reception|receptionist|clerk|casework\\w*))',
    'rang (?:twice|again|three times|up|in) (?:about|over|in tears|to (?:complain|say|tell|ask))',
    'took me (?:aside|to one side|into (?:her|his) confidence)',
    '(?:e-?mail|letter|message|text|voicemail)(?:ed)? (?:to me|me)',
  ])}\\b`,
  'iu',
);
/** Behind what is quoted: "…," her daughter Kiran wrote to our director of adult care. */
const wroteAfter =
  /^ (?:has |had )?(?:wrote|written|writes|e-?mailed|texted|messaged|complained|told us) (?:back |again |privately )?(?:to |in )?(?:me\b|us\b|(?:our|the|my) (?:council[’']s )?(?:[a-z]+ ){0,3}?(?:director|head|manager|leader|officers?|team|council|office|helpline|department|service|surgery|contact centre|chief executive)\b)/i;
/** "First through the door on Saturday was Patrick Mulgrew, about his damp" */
/** "I had Len Hartnup on the phone for forty minutes" */
const rangMe = /\b(?:i|we)(?:[’']ve| have)? (?:just )?had (?:(?:poor|old|dear|young) )?$/i;
const calledFirst =
  /\b(?:first|next|last|second) (?:through|in|at) (?:the|my|our) (?:door|surgery|drop-in)(?: [^.!?]{0,24}?)? was $/i;
const toldBefore =
  /\b(?:(?:pages|sheets|lines|an? (?:letter|e-?mail|note)) (?:have |has |had )?(?:just )?(?:arrived|come|came|landed|turned up)(?: [^.!?]{0,20}?)? from|(?:i|we) (?:took|had|got) a (?:late |long |tearful |second |phone )?call(?: [^.!?]{0,24}?)? from|(?:an? |the |this )?(?:[a-z]+ )?(?:e-?mail|letter|message|text|voicemail|call|dm|note|card|phone call) (?:to (?:me|us|the leader|our \w+|my \w+) |I (?:had|got|received) |(?:I|we) (?:had|got|received) |yesterday |last \w+ |through (?:my|our|the) (?:door|letter ?box|post) |on (?:my|our|the) (?:door)?mat |in (?:my|our|the) (?:post|inbox|in-?tray|postbag) |(?:that|which) came )?from|heard from|(?:I|we) had from|got from)\s+(?:(?:the|a|an|old|poor|dear|my|our|one) )*$/i;
/** "What Ken Fairlie wrote on the back of his card to me", "in a private chat after church, Flo Baines said". */
const privateChat =
  /\b(?:in|during|after|over) (?:a|our|one|her|his|that) (?:[a-z]+ )?(?:private|quiet|confidential|heart-to-heart|personal|long|late-night|tearful) (?:little )?(?:chat|word|talk|conversation|natter|phone call|call|message|moment|drink|cuppa)\b/i;
/** By what a private word came. */
const channel =
  /\b(?:(?:fresh|just|straight|hot) (?:in|off|out of|through|from)\b|in (?:this|yesterday|last) (?:morning|afternoon|evening|night|week)?(?:[’']s post)? ?from|(?:landed|arrived|pinged|popped|dropped|plopped|turned up|came in|came through|came to me|reached me|waiting) (?:in|into|on|through|with|for|up|this|last|today|yesterday|overnight|at)\b[^.!?:“"]{0,40}\bfrom|(?:on|onto) (?:the|my|our) (?:door)?mat|through (?:the|my|our) (?:letter ?box|door|post)|in (?:the|my|our|today[’']s|this morning[’']s) (?:in-?tray|post|postbag|mail|pigeon ?hole)|(?:here is|here[’']s|this is|listen to|try|take|hear|read) (?:this|what|how|another|one|the latest|a line|a few lines|part of what)(?: [\p{L}’'-]+){0,4} from|(?:dear|hi|hello|hiya|morning|good morning|evening|good evening|afternoon|to|sorry to (?:bother|trouble|pester) you),? (?:councillor|cllr|cllrs|councillors)\b|dear (?:sir|madam|sir or madam|leader)|e-?mail(?:ed)?|letter|voicemail|dms?|text(?:ed)?|inbox|whatsapp(?:ed)?|messenger|down the phone|on the phone|phone call|postcard|correspondence|(?:christmas|birthday|get-well|thank-you|sympathy|new year) card|in (?:a|her|his|their) (?:\w+ )?(?:card|note)\b|[’']s? (?:[a-z]+ )?(?:message|note|card|reply|letter|e-?mail|text)\b|back of (?:a|her|his|their|the)|(?:what|as|how) [\p{L} .’'-]{4,40} (?:wrote|put it|scribbled|said)\b[^.!?]{0,50}\b(?:to me|rang me|told me|phoned me|wrote to me)|(?:her|his|their) (?:(?!an? |the |one )\w+ )?(?:letter|message|note|text|e-?mail|card)\b|your letters|postbag|mailbag|in (?:a|her|his|their) (?:private )?message|comments? (?:box|card)|over the (?:garden )?(?:fence|gate)|casework|surgery)\b/iu;
/** "In an e-mail to the contact centre, customer Meredith Ashdown-Clarke described it" */
const wroteIn =
  /\b[Ii]n (?:an?|her|his|their|the|one) (?:[a-z-]+ ){0,2}(?:e-?mail|letter|message|text|voicemail|note|complaint|phone call|call|feedback form|survey response|comment card|tweet|dm|post|text message|answerphone message|handwritten note|postcard) to (?:me|us|(?:the|our|my) (?!(?:[A-Z][\w’'-]+ )*(?:Gazette|Times|Echo|Post|Courier|Herald|News|Mail|Argus|Observer|Chronicle|Advertiser|Express|Telegraph|Guardian|Journal|Mercury|Star|Press|Editor|editor|paper|papers|newspaper|press|public inquiry|inquiry|Prime Minister|minister|Minister|Secretary))[^,.;]{2,30}),? (?:[a-z]+ ){0,3}$/;
/** "In his repair request Mr Przybylski told the housing team": what somebody writes on a form is for whoever deals with it. */
const onForm =
  /\b(?:in|on|with|under|at the end of|at the foot of|at the bottom of|attached to|according to) (?:his|her|their|one|an?) (?:[a-z-]+ ){0,3}?(?:repairs? (?:request|form|report|log)|(?:housing|benefits?|blue badge|hardship|bursary|transfer|homeless(?:ness)?|school|nursery|parking permit|council tax|discretionary|rehousing|adaptations?|carer[’']s?|disabled facilities) (?:[a-z]+ )?(?:application|form|claim|request|appeal|assessment|review)|complaint(?: form)?|service request|benefits? claim|claim form|referral|needs assessment|contact form|web form|online form|feedback (?:form|card|slip)|comments? (?:form|card|slip)|survey (?:answer|response|return|form)|questionnaire|hardship claim|call to (?:the|our) (?:[a-z]+ )?(?:team|desk|office|centre|line|helpline)|(?:call|ticket|case|repair|contact) (?:notes?|log|record|file)),? (?:[a-z]+ ){0,2}?$/i;
const she = "(?:he|she|they|[A-Z][\\p{L}’'-]+)";
/** What only supposes that somebody agreed: "she will not mind", "it is all over the village anyway". */
const presumed = new RegExp(
  [
    "(?:won[’']?t|wouldn[’']?t|will not|would not|doesn[’']?t|does not|shouldn[’']?t|can[’']?t imagine (?:he|she|they)[’' a-z]{0,9}) (?:mind|object)\\b(?: at all)?(?:,| |\\.|$)(?!(?:paying|walking|waiting|helping|getting|working)\\b)",
    `would not mind, would`,
    "(?:[’']ll|will|would|[’']d) not mind (?:my|me|if i|us)",
    "(?:i|we)(?:[’']ve| have)? (?:never|did not|didn[’']t|have not|haven[’']t|not) (?:get|got|had|been able|managed)(?: the)?(?: chance)? (?:to (?:ask|check|get hold|reach|ring|speak)|hold of|round to)[^.!?]{0,50}(?:\\bbut\\b|\\bso here\\b|\\banyway\\b)",
    "(?:this|it|what follows)(?:[’']s| is) (?:just|only|strictly) (?:for|between) (?:those who|my readers|readers|friends|us|the regulars|regulars)",
    "(?:do not|don[’']t) (?:say|tell (?:anyone|anybody|him|her|them)) (?:you|i|where you) (?:heard|told|got|said)",
    "knowing \\p{Lu}\\p{L}+,? (?:he|she|they)(?:[’']ll|[’']d| will| would)",
    "(?:i|we) (?:did not|didn[’']t|never) get round to asking",
    "(?:do not|don[’']t) (?:(?:pass|spread) (?:it|this|that) (?:round|around|on|about|any further)|let (?:it|this|that) go any further)",
    "knowing (?:him|her|them),? (?:he|she|they)(?:[’']ll|[’']d| will| would)",
    "(?:won[’']?t|will not|wouldn[’']t) (?:thank me|be (?:best |too )?(?:pleased|happy|thrilled) with me|speak to me|be pleased)",
    '(?:keep|kept) (?:it|this|that) (?:under your hat|to (?:yourself|yourselves|ourselves)|quiet|between)',
    "(?:share|quote|print|reproduce|repeat|read) (?:you )?(?:it|this|(?:his|her|their)|[\\p{Lu}][^.!?]{2,30}[’']s?) (?:(?:letter|message|note|text|e-?mail|card) )?(?:in full|word for word|verbatim|without (?:his|her|their))",
    `(?:i[’']m|i am|i feel) (?:sure|certain|confident) ${she} (?:won|will|would|wants|does)`,
    `(?:i|we) (?:know|think|reckon|trust|suspect|hope|assume|presume|guess)(?: that)? ${she}(?: would|[’']d| will|[’']ll) (?:be (?:pleased|happy|glad|delighted|fine|tickled|flattered|ok|okay|proud|cross|the first)|want|like|love|approve|agree|forgive|understand|say yes|let me)`,
    "hope (?:he|she|they|that[’']?s|that is|this is|it is|it[’']s) (?:do(?:es)?n[’']?t mind|does not mind|ok|okay|all right|alright|fine|won[’']?t mind)",
    "don[’']?t think (?:he|she|they)[’']?(?:d|ll| would| will) mind",
    'too (?:nice|kind|modest|shy|polite|good-natured|good|decent|much of a gentleman|much of a lady) (?:a |an )?(?:\\w+ )?(?:man |woman |lady |soul |lad |person )?to (?:object|mind|complain|say no|refuse|be named|ask)',
    '(?:(?:he|she) (?:asked me|said i was|told me|begged me|made me promise|would rather i did)) ?not to (?:say|tell|share|repeat|mention|pass|print|breathe)',
    '(?:said|says|asked|begged) (?:i|me|that i) (?:was|were|should|must)? ?not to (?:repeat|tell|share|mention|breathe|print|pass)',
    '(?:told me (?:this )?in confidence|for your eyes only|told to me over|wants? (?:it|this) kept quiet|(?:to )?say privately|not announced yet|sworn to secrecy|between (?:ourselves|you and me|these four walls)|in (?:her|his|their) comments box)',
    '(?:(?:will|may|must|might|can|has to|have to) )?forgives? me (?:for|if i) ?(?:sharing|telling|repeating|saying|passing|printing|quoting|reproducing|share|tell|repeat|quote|print|pass|mentioning|letting)',
    "told me (?:that )?i (?:could|can|might|may),? (?:i think|i believe|i am fairly sure|i[’']m fairly sure|if i remember|as i recall|more or less|sort of)",
    "(?:would|will|[’']d|[’']ll) (?:kill|murder|strangle|shoot|never forgive|skin|haunt) me (?:if|for|when)",
    '(?:was|is|were) marked (?:[“‘"\'])?(?:private|confidential|personal|not for)',
    '(?:at|during|in) (?:my|our|the) (?:\\w+ )?(?:surgery|advice session|drop-in)[^.!?]{0,40} (?:revealed|disclosed|admitted|confessed|divulged|broke down|told)',
    "(?:it|that|this|the news)(?:[’']s| is| was) (?:all over (?:the )?(?:village|town|estate|place|facebook|street|school|pub)|common knowledge|no (?:great )?secret|hardly a secret|an open secret|out now|public (?:knowledge )?(?:anyway|now))",
    '(?:everyone|everybody|the whole (?:street|village|town|estate)) (?:knows|knew|has heard|will know)(?: it| this| that)? (?:anyway|already|now|by now)',
    '(?:nobody|no one) (?:has )?(?:told|asked) [\\p{Lu}][^,.]{2,40} (?:that|if|whether)',
    "(?:i|we) (?:did not|didn[’']?t|have not|haven[’']?t|forgot to|never) (?:ask|asked|check|checked|get round to asking)(?: with)?(?: first)? (?:him|her|them|\\p{Lu}\\p{L}+)",
    "(?:no|wasn[’']t|was not|not|isn[’']t|never) (?:the )?(?:time|chance) to (?:run|clear|check|square) (?:this|it|that) (?:past|with|by)",
    '(?:too easy-going|too soft|a good sport|far too nice|big enough|will only roll (?:his|her) eyes)[^.!?]{0,50} (?:for|at|with) (?:me )?(?:my )?(?:telling|passing|saying|sharing|printing|repeating|putting)',
    '(?:cross|angry|annoyed) with me for (?:passing|telling|saying|sharing|printing|repeating)',
    "(?:we|i) (?:didn[’']t|did not|never) get (?:a|the) (?:chance|round) to (?:ask|asking)",
    "so i(?: am|[’']m) (?:saying|telling) it for (?:him|her|them)",
    'surely not mind (?:our|my|us|me) (?:passing|saying|sharing|telling|printing)',
    'without (?:asking|telling|checking with) (?:him|her|them|\\p{Lu}\\p{L}+)',
    '(?:took|taken|taking|take) (?:it as read|(?:his|her|their) silence|(?:his|her|their) (?:smile|nod|letter|laugh)) (?:that|as|for|to mean)',
    "as far as i know,? (?:he|she|they)(?:[’']s| is| are)? (?:happy|fine|ok|okay|content)",
    "(?:he|she|they) (?:never|did not|didn[’']?t) (?:actually )?(?:say|said) (?:i couldn[’']?t|i could not|not to|no)\\b",
    "(?:i|we) (?:doubt|can[’']?t think|cannot think|do not suppose|don[’']?t suppose)(?: that)? (?:he|she|they)(?:[’']ll|[’']d| will| would) (?:mind|object|complain|see this|read this)",
    '(?:whatsapp|messenger|telegram|facebook) group (?:nailed|said|put|wrote|posted)',
    "in the [\\w’' ]{2,30}whatsapp\\b",
  ]
    .map((p) => `(?:${p})`)
    .join('|'),
  'iu',
);

/** "In a message to our group secretary, Jim Castleton, who …, admits": the part before the name is the addressee's. */
const toOfficer =
  /\b(?:in (?:an?|one) (?:[a-z-]+ ){0,2}(?:e-?mail|message|text|note|whatsapp|dm|letter|voicemail)|writing(?: privately| in confidence)?) to (?:our|my|the) (?:[a-z-]+ ){0,2}(?:secretary|treasurer|organiser|chair|chairman|leader|colleague|agent|office|whip|candidate|clerk|committee|deputy),? $/i;
const privately =
  /\b(?:in (?:the )?(?:strict(?:est)? )?confidence|between ourselves|between you and me|swor[en] (?:me |us )?to secrecy|off the record|let slip to me|whispered to me|over (?:his|her|the|their) (?:garden )?(?:gate|fence|wall|hedge|counter))\b/i;
const toMe =
  /\b(?:told|tells|whispered to|said to|confided in|let slip to|admitted to|confessed to|swore) (?:me|us)\b/i;

/** What nobody tells for it to be passed on. */
const inDistress =
  /\b(?:toast for tea|until (?:his|her|their) (?:pension|money|giro|wages)|savings had (?:run out|gone)|in a stew|in a state|at (?:his|her) wits|in tears|had a (?:cry|weep)|suing|sue|skipping|lodger|mortgage|remortgag\w*|loans?|brewery|put (?:him|her|them) out|(?:her|his) (?:husband|wife|lad|boy)[’']s|since the \w+ let|what (?:it|he|she|they) (?:would|[’']d) take|on the table|(?:close|near|nearly|almost|reduced|moved) to tears|tearful(?:ly)?|tears in|well(?:ed|ing) up|white as a sheet|broken|heartbroken|at the end of (?:his|her|their) tether|(?:can[’']?t|cannot|couldn[’']t|could not) (?:cope|go on|sleep|pay|afford|make ends meet|face|manage|carry on)|down to (?:his|her|their) last|stopped (?:speaking|talking)|borrow(?:ed|ing) (?:off|from)|daren[’']t|dare not|too (?:scared|frightened|ashamed|proud)|owes?|in debt|arrears|evict\w*|let (?:him|her|them) go|on the brink|going (?:bust|under|broke|bankrupt)|gone (?:bust|under)|go(?:es)? (?:bust|under|to the wall)|shut(?:ting)? by|be shut|will be (?:gone|closed|finished)|[’']ll be (?:shut|gone|closed|finished|out)|clos(?:e|ing) (?:down|by|the (?:shop|doors))|sell(?:ing)? up|los(?:e|ing) (?:the|his|her|their) (?:shop|house|home|business|flat|job)|behind with (?:the|his|her|their)|bailiffs?|bankrupt\w*|skint|broke|no money|(?:his|her|their) (?:savings|overdraft|rent|mortgage|loan|takings|bills)|drinking|divorc\w+|separat(?:ed|ing)|crying|sobb(?:ed|ing)|distraught|at (?:midnight|home|her wits[’'] end|his wits[’'] end)|upset|shaking|desperate|begg(?:ed|ing)|confid(?:ed|ing)|confess(?:ed|ing)|unburdened|heart out|because (?:her|his|he|she)\b|(?:her|his) (?:husband|wife|son|daughter|nephew|niece|brother|sister|marriage|debts?|health|landlord|boss|mum|dad|mother|father|ex|partner)|private(?:ly)?|in confidence|let slip|let on|whispered|ashamed|afraid|frightened|scared|lonely)\b/i;

const quotedIn = (sentence: string): boolean =>
  /[“"][^”"]{12,}/.test(sentence) ||
  /(?:^|[\s(])[‘'][^“”"]{12,200}?[,.!?][’'](?=[\s.,;]|$)/.test(sentence) ||
  /:\s*$/.test(sentence);

/** What the next sentence of the paragraph goes on to tell. */
const nextWords = ({ about, all, at }: Telling): string =>
  all[at + 1]?.block === about.block && /^(?:she|he|they|it)\b/i.test(all[at + 1]?.words ?? '')
    ? (all[at + 1]?.words ?? '')
    : '';

/** "Mrs Cobb emailed me to say …", "I'm sure she won't mind my saying so". */
export function isConfided(telling: Telling): boolean {
  const { about, subject, text, sentence } = telling;
  if (subject.how === 'named' && subject.person !== undefined && !subject.person.dead) {
    const role = subject.person.cues.every((c) => /^a role beside|^a public office beside/.test(c));
    if ((role || !subject.person.office) && toOfficer.test(text.slice(about.sentence.start, subject.span.start)))
      return true;
  }
  // Thanks for a letter make nobody public.
  const thanked =
    subject.person !== undefined && !subject.person.role && !subject.person.office && !subject.person.dead;
  if (subject.person?.standing === 'public' && !(thanked && channel.test(sentence) && quotedIn(sentence))) return false;
  if (subject.how === 'described')
    return (
      subject.known &&
      (subject.described?.how === 'definite' || subject.described?.how === 'kin') &&
      ((privately.test(sentence) && toMe.test(text.slice(subject.span.end, about.sentence.end))) ||
        (told.test(text.slice(subject.span.end, about.sentence.end)) && inDistress.test(sentence)) ||
        // "I took a call from the lady who does the flowers at St Botolph’s. She is frightened of her lodger."
        (toldBefore.test(text.slice(about.sentence.start, subject.span.start)) &&
          (inDistress.test(sentence) || inDistress.test(nextWords(telling)))) ||
        (presumed.test(sentence) && channel.test(sentence)))
    );
  if (subject.how === 'goes-on')
    return (
      subject.known &&
      (presumed.test(sentence) ||
        (subject.person === undefined &&
          told.test(text.slice(subject.span.end, about.sentence.end)) &&
          inDistress.test(sentence)))
    );
  if (subject.how !== 'named' || subject.person === undefined || subject.person.dead) return false;
  const after = text.slice(subject.span.end, about.sentence.end);
  const before = text.slice(about.sentence.start, subject.span.start);
  if (subject.person.role) return false;
  if (isPublished(sentence)) return presumed.test(sentence);
  const quotedHere = quotedIn(sentence);
  // "a proper letter, this one from Miss Pargeter"
  const from = channel.test(sentence) && /\bfrom\s+(?:(?:the|a|an|old|poor|dear|my|our|one) )*$/i.test(before);
  return (
    wroteIn.test(before) ||
    (wroteAfter.test(after) && quotedIn(before)) ||
    (rangMe.test(before) &&
      /^ (?:on the (?:phone|line|doorstep)|in my ear|bend(?:ing)? my ear|at (?:my|the) (?:door|surgery)|in (?:my|the) (?:office|surgery))\b/.test(
        after,
      )) ||
    (/\b(?:note|letter|card|few lines) (?:here )?in $/i.test(before) &&
      /^[’']s own (?:hand|words|writing)\b/.test(after)) ||
    (calledFirst.test(before) && /^,? (?:about|over|with) (?:his|her|their)\b/.test(after)) ||
    onForm.test(before) ||
    privateChat.test(before) ||
    told.test(after) ||
    (from && subject.person.standing === 'private') ||
    (from && (quotedHere || /^\s*["“]/.test(text.slice(about.sentence.end)))) ||
    toldBefore.test(before) ||
    presumed.test(sentence) ||
    (channel.test(sentence) &&
      (quotedHere ||
        /\b(?:left|sent|sobbed|begged|maintained|pasted|pasting|typed|scribbled|scrawled|forwarded|shouted|swore|raged|pleaded|confessed|admits|admitted|screenshot\w*)\b/i.test(
          sentence,
        )))
  );
}

/** "Terry has stood down. He will not mind my saying that the drink had got on top of him": his office does not make it ours to say. */
export function presumedOfOffice(text: string, a: AboutSentence, before: AboutSentence | undefined): readonly Hit[] {
  const [matter] = kinds(a, ...privateKinds);
  if (matter === undefined || !presumed.test(a.words)) return [];
  const inOffice = (x: AboutSentence): boolean =>
    x.subjects.some((s) => s.how === 'named' && s.person?.office === true && !s.person.dead && !s.person.author);
  const here = inOffice(a);
  if (!here && (before?.block !== a.block || !inOffice(before) || !/^(?:\w+,? )?(?:he|she|they)\b/i.test(a.words)))
    return [];
  const subject = nameless('goes-on', { start: a.sentence.start, end: a.sentence.start + 2 });
  return [hitOf(text, a, subject, 'told', a.sentence, matter.span)];
}
