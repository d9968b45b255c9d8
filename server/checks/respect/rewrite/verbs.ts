// In: words as they stand. Out: whether they are a verb that can carry a sentence, a clause with a subject of its own, or a verb phrase
// that needs one; and what sort of statement it makes. No tagger: the light bulb must not wait for one.
const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const auxiliaries = set(
  `is are was were am be has have had do does did will would can could should must may might shall cannot isn't aren't wasn't weren't
  hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't mustn't he's she's it's they're we're that's there's
  we've they've i've he'd she'd we'd they'd he'll she'll we'll they'll ought used`,
);
const pasts = set(
  `said told went made took gave got came became left kept held lost won spent sold sent built cut put let set shut hit ran saw knew thought
  brought bought found stood sat spoke broke chose drove fell felt fought flew forgot froze grew hid led lay met paid read rode rose
  sank shook slept stole struck swept swore threw tore understood withdrew woke wore wrote drew drank began rang rewrote overspent
  oversaw undid meant cost quit bet hurt upset cast burst split spread heard learnt dealt dug hung laid shot slid spun stuck taught
  undertook overtook mistook forgave forbade outsold lent bent dreamt leapt sought caught stank wound`,
);
const presents = set(
  `says tells goes makes takes gives gets comes keeps wants thinks knows needs costs shows proves means runs votes claims believes likes
  hates spends leaves lets plans sits seems calls asks expects insists supports opposes backs refuses ignores loses wins sells
  sends builds cuts puts sets shuts closes opens turns falls rises pays reads writes rides stands speaks breaks chooses drives
  hides leads lies meets holds looks talks blames tries fails forgets promises remains stays feels finds hears brings buys lives
  works deserves pretends prefers proposes plays treats uses waits walks wastes happens helps matters leaks rules argues answers
  charges cares chairs admits accepts agrees attends appears bothers boasts continues decides denies depends doubles earns
  fills gambles hands hopes imagines lectures lives misses moves names obeys orders owes owns passes pushes raises represents
  responds reveals flies preaches skips dodges consults bullies follows spouts bears earns draws raids torches sees serves signs starts stops stays suggests tends thinks threatens turns understands wonders`,
);
/** The form after "we", "they", "residents": "residents want", "we need". */
const plurals = set(
  `say tell go make take give get come keep want think know need cost show prove mean run vote claim believe like hate spend leave let plan
  sit seem call ask expect insist support oppose back refuse ignore lose win sell send build cut put set shut close open turn fall
  rise pay read write ride stand speak break choose drive hide lead lie meet hold look talk blame try fail forget promise remain stay
  feel find hear bring buy live work deserve suffer use wait walk waste struggle queue start begin grow carry arrive leak rot flood miss face pick rely`,
);
/** Words in -ed that tell of a thing rather than of what somebody did, where a noun follows: "the proposed scheme". */
const notVerbs = set(
  'need speed feed seed bed red shed bleed indeed hundred sacred naked wicked unelected so-called limited united',
);
const adverbs =
  /^(?:then|now|still|never|also|always|even|just|only|again|once|twice|since|later|yet|ever|already|simply|repeatedly|quietly|promptly|finally|often|rarely|recently|personally|actually|really|not|both|first|merely|probably|clearly|cheerfully|happily|duly|suddenly)$/;

/** A word without what stands round it, apostrophes straight, in small letters. */
export const bare = (word: string | undefined): string =>
  (word ?? '')
    .replace(/’/g, "'")
    .replace(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}%]+$/gu, '')
    .toLowerCase();

const isPast = (w: string): boolean => pasts.has(w) || (/[^e]ed$/.test(w) && w.length > 3 && !notVerbs.has(w));
export const isAuxiliary = (word: string): boolean => auxiliaries.has(bare(word));
const carries = (w: string): boolean => auxiliaries.has(w) || isPast(w) || presents.has(w);

/** Where the first verb of a verb phrase stands, adverbs passed over; -1 where the words begin with none. */
function verbAt(words: readonly string[]): number {
  let i = 0;
  if (bare(words[0]) === 'no' && bare(words[1]) === 'longer') i = 2;
  while (i < 3 && adverbs.test(bare(words[i]))) i++;
  return carries(bare(words[i])) ? i : -1;
}

/** "voted to scrap it", "then closed the baths", "has never answered": needs a subject. */
export function isVerbPhrase(text: string): boolean {
  const words = text.split(' ');
  const at = verbAt(words);
  // "struts the corridors": an unknown word in -s, with what can only be its object.
  if (
    /^(?!(?:towards|across|besides|versus|regards|afterwards|perhaps|always|sometimes|its|his|hers|this|thus|yes)$)\p{Ll}{3,}s$/u.test(
      bare(words[0]),
    ) &&
    /^(?:the|an?|his|her|our|their|us|it|them|me|every|up|out|off|away|down)$/.test(bare(words[1]))
  )
    return true;
  if (at === -1) return false;
  const verb = bare(words[at]);
  // "and let the buses go" or "and cut services" is as it stands; "and put up taxes" too. "left the hall" but not "left over".
  return words.length > at + 1 || auxiliaries.has(verb) || /(?:ed|went|lost|won|left|quit|failed)$/.test(verb);
}

/** "lost the vote on the bypass": told of the past. */
export const isPastPhrase = (text: string): boolean => isPast(bare(text.split(' ')[0]));

/** Whether a clause tells of the past: "Millbrook flooded", but "rents rise". */
export const tellsPast = (clause: string): boolean => {
  const verb = bare(clause.split(' ')[clauseVerb(clause)]);
  return isPast(verb) || /^(?:was|were|had|did|could|would|wasn't|weren't|didn't)$/.test(verb);
};

const pluralSubject =
  /^(?:we|they|you|i|residents|people|families|parents|carers|pensioners|tenants|drivers|children|voters|taxpayers|libraries|services|roads|streets|buses|bins|potholes|figures|minutes|records|prices|bills|fares|shops|traders|businesses|children's|most|many|some|all|both|those|these|others|\p{L}+s)$/u;
const subjectPronoun =
  /^(?:i|he|she|they|we|it|you|nobody|everybody|everyone|somebody|someone|this|that|there|these|those|none|nothing|everything|no-one)$/;
const startsPhrase =
  /^(?:with|for|to|in|on|at|by|of|from|about|over|during|without|despite|under|through|across|near|behind|than|as|like)$/;

/** Where the verb of a clause stands that begins with its own subject: "the backlog grew to 900 cases"; -1 where it is no clause. */
export function clauseVerb(text: string): number {
  const words = text.split(' ');
  const first = bare(words[0]);
  if (first === '' || startsPhrase.test(first) || adverbs.test(first)) {
    if (!adverbs.test(first)) return -1;
    const rest = clauseVerb(words.slice(1).join(' '));
    return rest === -1 ? -1 : rest + 1;
  }
  if (auxiliaries.has(first) && /'/.test(first)) return 0;
  if (first === 'no' && bare(words[1]) === 'longer') return -1;
  let many = false;
  let relative = 0;
  const found = (): boolean => relative-- <= 0;
  for (let i = 1; i < Math.min(words.length, 14); i++) {
    const word = bare(words[i]);
    const before = words[i - 1] ?? '';
    if (/[:;]$/.test(before)) return -1;
    if (/^(?:who|which|that|whose)$/.test(word)) relative++;
    many ||= pluralSubject.test(bare(before)) || / and /.test(` ${words.slice(0, i).join(' ')} `);
    if (auxiliaries.has(word)) {
      if (found()) return i;
      continue;
    }
    const afterArticle = /^(?:the|an?|our|their|its|his|her|my|your|no|this|every)$/.test(bare(before));
    const inPhrase = startsPhrase.test(bare(before));
    if (afterArticle || inPhrase) continue;
    // "a reading room that hosts our clubs": an unknown word in -s before what can only be its object.
    const unknown =
      i > 1 &&
      /^\p{Ll}{3,}[^s']s$/u.test(word) &&
      /^(?:his|her|their|our|its|us|them|it|him)$/.test(bare(words[i + 1])) &&
      !/[,;:]$/.test(words[i] ?? '');
    const verb = isPast(word) || presents.has(word) || (many && plurals.has(word)) || unknown;
    if (verb && found()) return i;
    if (verb) continue;
    if (i === 1 && subjectPronoun.test(first) && plurals.has(word)) return i;
  }
  return -1;
}
export const isClause = (text: string): boolean => clauseVerb(text) !== -1;

const decides =
  /^(?:voted|closed?|closes|cuts?|cutting|scraps?|scrapped|axed|axes|axe|sold|sells|sell|raised|raises|raise|hiked|hikes|doubled|doubles|tripled|trebled|approved|approves|approve|backed|backs|back|blocked|blocks|rejected|rejects|refused|refuses|refuse|cancelled|shut|shuts|ended|ends|stopped|spent|spends|spend|gave|gives|give|handed|hands|awarded|granted|signed|agreed|agrees|decided|decides|imposed|imposes|introduced|charged|froze|freezes|slashed|slashes|withdrew|dropped|abandoned|ditched|removed|banned|moved|supported|supports|opposed|opposes|put|opened|overruled|waved|pushed|abolished|halved|reduced|increased|sacked|outsourced|privatised|bought|demolished|pulled|voting|ordered|chose|fenced|evicted|delayed|postponed|deferred|allowed|changed|switched|renamed)$/;
const holds =
  /^(?:says?|said|thinks?|claims?|claimed|believes?|believed|wants?|wanted|argues?|argued|insists?|insisted|expects?|expected|proposes?|proposed|suggests?|suggested|reckons?|tells|told|hopes?|prefers?|promises|imagines|lectures|lectured|boasts|boasted|denies|denied|asks|asked|defends|defended)$/;
const fails =
  /^(?:ripped|tore|let|lost|loses|failed|fails|missed|misses|forgot|forgets|ignored|ignores|wasted|wastes|overspent|leaked|broke|breaks|walked|hid|sat|sits|stood|left|skipped|dodged|avoided|bungled|blew|neglected|fell|slept|nodded|burned|burnt|watched|squandered|mishandled|stayed|shouted|interrupted|managed|claimed|called|mocked|insulted|swore|snubbed)$/;

export type Statement = 'decision' | 'view' | 'plan' | 'failure' | 'lack' | 'other';

/** What sort of thing a verb phrase says of its subject. */
export function statementOf(phrase: string): Statement {
  const joined = / and (?:then )?(?=\p{L}+(?:ed)? )/u;
  const last = phrase.split(joined).at(-1) ?? phrase;
  return last !== phrase && isVerbPhrase(last) ? statementOf(last) : plainStatement(phrase);
}

function plainStatement(phrase: string): Statement {
  const words = phrase.split(' ');
  let i = 0;
  while (i < words.length && (adverbs.test(bare(words[i])) || /ly$/.test(bare(words[i])))) i++;
  // "never once asked what it was worth"
  if (words.slice(0, i).some((w) => bare(w) === 'never')) return 'lack';
  const head = bare(words[i]);
  const ahead = words.slice(i, i + 6).map(bare);
  if (/^(?:will|plans|intends|is|hopes)$/.test(head) && (head === 'will' || ahead.slice(0, 3).includes('to')))
    return ahead.includes('nowhere') ? 'lack' : 'plan';
  if (/n't$/.test(head) || /^(?:not|never|nowhere|no)$/.test(ahead[1] ?? '')) return 'lack';
  const verb = /^(?:has|have|had|did|does|do|was|is)$/.test(head)
    ? (ahead.slice(1).find((w) => w !== '' && !adverbs.test(w) && !/ly$/.test(w)) ?? '')
    : head;
  if (
    /^(?:lost|loses|won|missed)$/.test(verb) &&
    /\b(?:vote|election|seat|motion|amendment)\b/.test(phrase) &&
    verb !== 'missed'
  )
    return 'other';
  const claims = /^(?:the |all the )?credit\b|^£|^\p{N}/u.test(words.slice(i + 1).join(' '));
  if (/^claim(?:ed|s)$/.test(head) && claims) return head === 'claimed' ? 'failure' : 'other';
  // "told Northside one thing and Southside another"
  if (/\bone thing\b.*\banother\b/.test(phrase)) return /^(?:tells|says)$/.test(verb) ? 'other' : 'failure';
  // "spent the debate doing a crossword": no decision on money.
  if (
    verb === 'spent' &&
    /^(?:\p{L}+ ){0,3}(?:debate|evening|meeting|morning|afternoon|night|day|hours?|minutes|weeks?|months?|years?|session)\b/u.test(
      words.slice(words.findIndex((w) => bare(w) === 'spent') + 1).join(' '),
    )
  )
    return 'failure';
  // "has spoken twice in four years"
  if (
    /^(?:spoken|spoke|attended|met|visited|asked|answered|replied|appeared)$/.test(verb) &&
    /^(?:once|twice|only|just|one|two|three)$/.test(bare(words[words.findIndex((w) => bare(w) === verb) + 1]))
  )
    return 'lack';
  if (decides.test(verb)) return 'decision';
  if (holds.test(verb)) return 'view';
  return fails.test(verb) ? 'failure' : 'other';
}
