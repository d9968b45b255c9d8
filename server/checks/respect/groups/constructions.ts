// In: a sentence as a line of tokens. Out: what it says of a group as a whole: that they are bad, hated, less than human, an invasion, to be
// hurt, too many. Grammar only; the words are in the lists.

export type What = 'runs-down' | 'dehumanises' | 'hates' | 'threatens' | 'invades' | 'too-many';
export type Construction = {
  readonly what: What;
  readonly pattern: RegExp;
  /** It begins with a group and what stands before it, so that it is only tried there. */
  readonly opens: boolean;
  /** The construction says no by itself ("are not human"), so that a denial in it is none. */
  readonly denies: boolean;
};

const w = '[^ .,;:!?()]+';
const det =
  '(?:all|most|these|those|them|that|this|such|you|your|our|my|the|a|an|so|many|other|another|every|any|each|next|of|single|kinds?|sorts?|types?|more|half|and|both|no|only|called|bloody|any-one|SWEAR|certain|fellow)';
const np = (g: string): string => `(?:${det} ){0,5}${g}`;
const group = 'G[MPOT]';
const grave = 'G[MPT]';
const post = `(?: these days| nowadays| today| round here| around here| now)?(?:(?: ,)? (?:like|who|that|i|we|in|on|from|at|around|round|with|living|coming|being|over|here|of)(?: ${w}){0,7}?(?: ,)?)?`;
const how = `(?:just|all|really|so|very|absolutely|utterly|completely|totally|simply|such|a|an|the|these|nothing|but|no|better|than|worse|more|most|least|too|quite|rather|always|usually|often|generally|mostly|both|equally|pretty|plain|downright|or|and|our|your|without|exception|doubt|complete|total|massive|absolute|utter|bunch|load|pack|lot|of|human|common|SWEAR|bloody|right|real|proper|kind|sort|any|largely|basically|frankly|notoriously|naturally|inherently|seriously|uniformly|famously|known|little|jumped|up|born|by|nature|one|big|huge|BADA|stinking|still|like)`;
const be =
  '(?:are|is|were|was|being|be|become|becoming|seem|seems|look|act|behave|remain|have become|are becoming|have always been|are being)';
const may =
  '(?:will|would|can|could|must|may|might|have|has|always|really|just|all|clearly|simply|also|too|generally|never|only|never ever|do|can not help themselves but)';
const bad = '(?:BADN|BADA|VERMIN)';
/** What may follow a slight that closes what is said: a noun would make it another thing ("fraud victims"). */
const end =
  '(?= (?:[.,;:!?()"\'-]|and|or|but|to|who|that|than|in|on|at|like|because|when|if|so|as|with|without|by|from|for|all|everywhere|anyway|here|these|now|today|enough|people|persons|person|lot|creatures|beings|ones?|most|every|SWEAR|BADN|BADA|VERMIN|until|while|whatever|whichever|too) | ?$)';
const closed = `(?= (?:[.,;:!?()"'-]|and|or|but|in|on|at|from|like|around|round|near|who|that|combined|once|for|now|until|before|after|during|when|while|till|then|this|next|without|here|today|tomorrow|alive|everywhere|coming|living|as|to|over|one|with|by|again|i|we|you|anywhere|everyone|any|because|if|being) | ?$)`;

const opening = np('');

/** Whether a pattern is one way throughout, and not `this|that`. */
function isOneWay(pattern: string): boolean {
  let depth = 0;
  for (const [i, c] of [...pattern].entries()) {
    if (pattern[i - 1] === '\\') continue;
    if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === '|' && depth === 0) return false;
  }
  return true;
}

function say(what: What, pattern: string, denies = false): Construction {
  const opens = pattern.startsWith(opening) && isOneWay(pattern);
  return { what, pattern: new RegExp(` (?:${pattern})`, opens ? 'y' : 'g'), opens, denies };
}

/** Words that may stand before a group as part of it: "all of those". */
const determiner = new RegExp(`^${det}$`);
const groupToken = new RegExp(`^${group}$`);
const mostDeterminers = 5;

/** Where patterns that begin with a group may match in a line: the blank before its first determiner. */
export function openingsIn(line: string): readonly number[] {
  const starts: number[] = [];
  const before: number[] = [];
  let at = 0;
  for (const token of line.trim().split(' ')) {
    if (groupToken.test(token)) starts.push(before.at(-Math.min(before.length, mostDeterminers)) ?? at);
    if (determiner.test(token)) before.push(at);
    else before.length = 0;
    at += token.length + 1;
  }
  return starts;
}

/** All matches of a construction in a line. */
export function* matchesOf(
  { pattern, opens }: Construction,
  line: string,
  openings: readonly number[],
): Iterable<RegExpExecArray> {
  if (!opens) {
    yield* line.matchAll(pattern);
    return;
  }
  let end = 0;
  for (const start of openings) {
    if (start < end) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(line);
    if (match === null) continue;
    // The last blank may begin the next.
    end = start + match[0].length;
    yield match;
  }
}

export const constructions: readonly Construction[] = [
  // G are lazy; G who … are all a bunch of liars; G would be too stupid to …
  say('runs-down', `${np(group)}${post}(?: ${may}){0,3} ${be}(?: ${how}){0,6} (?:BADN|BADA)${end}`),
  say('dehumanises', `${np(group)}${post}(?: ${may}){0,3} ${be}(?: ${how}){0,6} VERMIN${end}`),
  say('runs-down', `${np(group)}${post}(?: ${may}){0,3}(?: (?:are|is|were|be))?(?: ${how}){0,2} CHARGE`, true),
  // what they never do, what they get, what they take, what they must not
  say(
    'runs-down',
    `${np(group)}${post} (?:have|has|will|would|do|did)? ?(?:never|not)(?: ${w}){0,5} (?:work|worked|pay|paid|wash|washed|integrate|integrated|contribute|contributed|behave|learn)(?: (?:in|for|a|any) |,? ?[.!]|\\W*$)`,
    true,
  ),
  say(
    'runs-down',
    `${np('G[MT]')}${post}(?: ${may}){0,2} (?:get|gets|are given|are getting|are handed|get handed)(?: ${w}){0,3} (?:everything|free|whatever|handouts|first|priority)`,
  ),
  say(
    'runs-down',
    `${np('G[MT]')}${post}(?: ${may}| are| is){0,2} (?:taking|take|takes|took|stealing|steal|pinching|nicking)(?: ${w}){0,2} (?:jobs|houses|homes|places|benefits|women|over)`,
  ),
  say(
    'runs-down',
    `${np('GM')}(?: ${may}){0,2} (?:control|controls|runs?|owns?|pulls? the strings)(?: ${w}){0,3} (?:council|committee|media|town|banks|everything|country|press|city|world)`,
  ),
  say(
    'runs-down',
    `${np('G[MP]')}${post} (?:should|must|ought to|can) (?:not|never) be (?:allowed|let|permitted)(?: to| near)? (?:adopt|marry|vote|serve|teach|stand|chair|sit|hold|lead|drive|foster|children|work)`,
    true,
  ),
  say(
    'runs-down',
    `${np('G[MP]')} should be (?:banned|barred|stopped) from (?:adopting|marrying|voting|serving|teaching|standing|driving|fostering|working)`,
  ),
  say(
    'runs-down',
    `(?:was|were) (?:${w} ){0,3}(?:lovely|nice|safe|safer|clean|quiet|decent|fine|better|beautiful|peaceful) (?:${w} ){0,3}?(?:until|till|before) (?:${w} )?${np('G[MT]')} (?:arrived|came|moved|turned up|took over)`,
  ),
  say('runs-down', `(?:trouble|problem|thing) with ${np('G[MPT]')} (?:is|today|nowadays|these days)(?! their own)`),
  say(
    'runs-down',
    `(?:i|we) (?:would|will|could|do) (?:not|never) (?:${w} )?(?:let|have|want) ${np('G[MT]')} (?:through|into|near|past|loose|anywhere|living|next|round|around|here|in (?:this|our|my))`,
    true,
  ),
  say(
    'runs-down',
    `(?:i|we) (?:would|will|could|do) (?:not|never) (?:${w} )?(?:trust|employ|hire|rent to|sell to|sit next to|live next to|live near) ${np('G[MPT]')}`,
    true,
  ),
  say('invades', `(?:crawling|teeming|riddled|infested|heaving|swarming) with ${np('G[MT]')}`),
  say('runs-down', `full of ${np('G[MT]')} who (?:can|do|will) not`, true),
  say('runs-down', `blame ${np('GM')}(?: |\\W*$)`),
  say('runs-down', `(?:dumping ground|magnet|soft touch|paradise|haven|playground) for ${np('G[MT]')}`),
  say('runs-down', `${np('GM')} (?:first|before) ,? ?(?:locals?|our own|residents|us|british|local people|natives)`),
  say('runs-down', `(?:i|we) (?:${w} ){0,2}?find ${np(group)} ${bad}`),
  say(
    'runs-down',
    `${np(grave)} being (?:in|on|allowed|put|given)(?: ${w}){0,3} (?:is|are)(?: ${how}){0,3} (?:BADN|BADA|VERMIN|mistake|disaster)`,
  ),
  say(
    'runs-down',
    `(?:putting|letting|allowing|having) ${np(grave)}(?: ${w}){0,4} (?:is|will be|would be|will|would)(?: ${how}| biggest| worst){0,4} (?:mistake|disaster|BADN|CHARGE|ruin|destroy|wreck)`,
  ),
  say('runs-down', `typical(?: of)? ${np(grave)}(?= (?:behaviou?r|thinking|attitude|nonsense|logic|to|for) |\\W*$)`),
  say('runs-down', `in ${np(grave)}(?: 's)? nature to be(?: ${how}){0,3} (?:BADN|BADA|VERMIN|SWEAR)`),
  say('runs-down', `(?:only|no) ${np(grave)} (?:are|can be|could be) (?:that|so|this|as) (?:BADA|BADN)`),
  say(
    'runs-down',
    `(?:always|of course) (?:it (?:is|was) )?(?:the|a|an) G[MP] (?:that|who) (?:is|are) (?:the|a)(?: ${how})? (?:BADA|BADN)`,
  ),
  say('runs-down', `(?:no one|nobody|nothing) (?:else )?(?:is|are) as (?:BADA|BADN) as ${np(grave)}`, true),
  say(
    'runs-down',
    `what (?:do|did|can|could|else|would) (?:you|we|they|i|one) (?:really )?expect (?:from|of|with) ${np('G[MPT]')}`,
  ),
  say('runs-down', `(?:BADN|SWEAR|BADA one) (?:was|is) (?:a|an|another) G[MP](?= [.,;!?]|\\W*$)`),
  say('runs-down', `(?:comes?|came) from ${np('G[MP]')}(?: after all|, (?:it|so))`),
  say('runs-down', `never trust(?: ${w}){0,6}? ${np(grave)}`, true),
  say('runs-down', `(?:smarter|cleverer|brighter|cleaner|more ${w}) than ${np(grave)}`),
  say('runs-down', `${np(grave)} (?:can|will|could) never be (?:as|a|an|any|one)`, true),
  say(
    'runs-down',
    `(?:no|not one|not a single) (?:${w} )?G[MP] (?:can|will|could|has|should|would) ever (?:be|been|do|done|worked|paid)`,
    true,
  ),
  say(
    'runs-down',
    `${np(grave)} are (?:never|not) (?:any|all that|very|particularly|really|worthy|fit|capable|like us|one of us|our equals?|equal to|attractive|intelligent|clever|bright|clean|honest|wanted here|welcome here|welcome in)`,
    true,
  ),
  say(
    'dehumanises',
    `${np(grave)}${post} (?:are|is) (?:not|barely|hardly) (?:even |really |fully |quite )?(?:human|people|civilised)`,
    true,
  ),
  say(
    'dehumanises',
    `GL (?:are|is|have|do|should|does)(?: ${w}){0,2}? (?:BADA|VERMIN|worth (?:absolutely |precisely )?(?:nothing|SWEAR|dirt|less|VERMIN)|no value|not (?:matter|count|worth(?! (?:any )?less)|important|be important))`,
    true,
  ),
  say('dehumanises', `your GL (?:are|have)(?: ${w}){0,2}? (?:BADA|no|nothing)`, true),
  say('dehumanises', `(?:GM|GP) VERMIN${end}`),
  say('dehumanises', `(?:human rights|rights|the law) (?:should|must|do|need) not apply to ${np(grave)}`, true),
  say(
    'dehumanises',
    `(?:no|not any) (?:place|space|room)(?: ${w}){0,5} for ${np(grave)}(?: like you)?(?= [.,!]|\\W*$)`,
    true,
  ),
  say('dehumanises', `not (?:see )?any difference between (?:a|an) ${w} ${w} and (?:a|an) ${w} G[MP]`, true),
  say('dehumanises', `(?:more about|rather have|rather be|rather die than)(?: ${w}){0,9}? ${np(grave)}`),
  say('dehumanises', `never eat(?: ${w}){0,5} by ${np(grave)}`, true),
  say('dehumanises', `more valuable than (?:that of )?${np(grave)}`),
  say(
    'dehumanises',
    `${np(grave)}(?: who are sick)? should be taken to a vet|test (?:new |our )?${w} on ${np(grave)} before`,
  ),
  say(
    'dehumanises',
    `never lift a finger (?:to save|for) (?:${np(grave)}|(?:a |any )?GL)|(?:lift a finger to save) (?:a |any )?GL|care (?:even )?(?:the slightest |at all )?about the lives of ${np(grave)}`,
    true,
  ),
  say('dehumanises', `if i (?:woke up as|were|was) ${np(grave)}(?: ,)? i would KILL`),
  // hatred
  say('hates', `(?:i|we)(?: ${w}){0,4}? HATE ${np(grave)}${closed}`),
  say('hates', `(?:obvious|clear|apparent|realise|think|say) (?:that )?i(?: ${w}){0,4}? HATE ${np(grave)}`),
  say(
    'hates',
    `(?:sick|tired|fed up|disgusted|weary|had enough|had it)(?: to (?:death|the back teeth))? (?:of|with|by|at)(?: being| having)?(?: around| near| to put up with)? ${np(grave)}(?! (?:being|having|not|who are|who can))${closed}`,
  ),
  say(
    'hates',
    `(?:contempt|hatred|scorn|disdain|disgust|compassion|loathing) (?:at all )?(?:i feel |i have |we have |we feel )?for ${np(grave)}`,
  ),
  say('hates', `${np(grave)}${post}(?: ${may}){0,2} (?:disgusts?|sickens?|repulses?|revolts?) (?:me|us)`),
  say(
    'hates',
    `${np(grave)}${post}(?: ${may}){0,2} makes? (?:me|us|my|your) (?:${w} ){0,2}(?:sick|boil|furious|ill|angry|skin|flesh|blood|vomit|want to SWEAR)`,
  ),
  say(
    'hates',
    `${np(grave)}${post} (?:fill|fills) (?:me|us) with (?:so much |such )?(?:rage|hatred|disgust|contempt|loathing|anger)`,
  ),
  say('hates', `(?:nothing|no one|nobody)(?: ${w}){0,7}? (?:worse|less) than ${np(grave)}`, true),
  say('hates', `wish (?:the|these|those) ${grave} would (?:just |all )?(?:go away|disappear|clear off|SWEAR)`),
  // swearing at a group
  say('hates', `SWEAR (?:off |you )?(?:all |the |these |those |every |any ){0,2}G[MPOT]${closed}`),
  say('hates', `(?:you|these|those|the|all) SWEAR G[MPOT]`),
  say(
    'hates',
    `${np(grave)}${post}(?: ${w}){0,5}? (?:go |get the |shut the )?SWEAR(?: off| themselves| out| up| in)?(?= )`,
  ),
  say('hates', `(?:seriously|completely) SWEAR in the head`),
  // threats
  say(
    'threatens',
    `(?:i|we|someone|somebody|one|should|us|let 's|just|people)(?: ${w}){0,6}? KILL (?:the necks of |the throats of )?${np('G[MPOT]')}${closed}`,
  ),
  say(
    'threatens',
    `(?:KILL|cut|slit|snap|break|end|wring) (?:the |their |that |those |your |all |every |these ){0,2}(?:G[MPOT] (?:throats?|necks?|heads?|bones)|GL)`,
  ),
  say('threatens', `(?:necks?|throats?) of ${np('G[MPOT]')}`),
  say(
    'threatens',
    `${np('G[MPOT]')}${post} (?:should|ought to|must|deserve to|deserves to|need to|needs to|would)(?: all| just| really| simply| only)?(?: be)?(?: all)? (?:KILL|die|dead|shot)`,
  ),
  say('threatens', `${np('G[MPO]')}${post} (?:all )?had their throats cut`),
  say('threatens', `(?:death to|execution is the only (?:solution|answer|language) for) ${np('G[MPOT]')}`),
  say('threatens', `better off (?:without|if) ${np(grave)}`, true),
  say('threatens', `(?:love|like|want|pay) to see ${np('G[MPOT]')} (?:suffer|die|bleed|KILL|hang|gone)`),
  say('threatens', `(?:wish|hope) ${np('G[MPOT]')} (?:would|will|were|could) (?:all )?(?:be )?(?:KILL|die|dead|gone)`),
  say('threatens', `make ${np(grave)} (?:suffer|pay|bleed|sorry)`),
  say('threatens', `G[MPOT] will die a`),
  say(
    'threatens',
    `KILL ${np(grave)} like (?:you|him|her|them) should (?:not be illegal|be decriminalised|be legal)`,
    true,
  ),
  say('threatens', `(?:must|should|can) not (?:let|allow) ${np(grave)} (?:to )?live`, true),
  say('threatens', `(?:rid|cleanse|clear) (?:our|the|this) ${w}(?: ${w})? of ${np('G[MT]')}`),
  // invasion
  say(
    'invades',
    `(?:swamped|overrun|flooded|invaded|besieged|infested|overwhelmed|inundated|taken over|colonised) (?:by|with) (?:(?:illegal|more|new|foreign|unskilled|bogus|hordes of|waves of|uncontrolled|economic|BADA) ){0,2}${np('G[MT]')}`,
  ),
  say(
    'invades',
    `(?:floods?|tides?|tidal wave|swarms?|invasion|hordes?|plague|tsunami|deluge|avalanche|onslaught|torrent|infestation) of (?:(?:illegal|more|new|foreign|unskilled|bogus|so called|uncontrolled|economic|young|BADA) ){0,2}(?:the )?G[MPT]`,
  ),
  say(
    'invades',
    `${np('G[MT]')}${post}(?: ${may}|are|is|keep|keeps|been){0,3} (?:flooding|swarming|pouring|streaming|swamping|invading|infesting|overrunning|colonising|flood|swarm|swamp|invade|overrun|colonise) (?:in|into|our|the|this|across|over|through|round|here)`,
  ),
  say(
    'invades',
    `(?:islamification|islamisation|africanisation)|(?:islamic|muslim|foreign|immigrant|gay|trans|jewish|feminist) (?:takeover|invasion|conquest|colonisation|conspiracy|agenda)`,
  ),
  // too many
  say(
    'too-many',
    `(?:are|have|got|in|with|had) (?:far |just |simply |already |way ){0,2}too many ${np('G[MT]')}(?: already| now| here| as it is| coming| living| in| on| around| round|(?= [.,!]))`,
  ),
  say('too-many', `^ ?too many ${np('G[MT]')} (?:in|around|round|on|here|coming)(?: ${w}){0,4} [.!]?\\W*$`),
];
