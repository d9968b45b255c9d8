// In: a sentence. Out: people in it who are spoken of without a name: "the mother at 3 Quay Street", "his 19-year-old niece", "the younger
// one"; in units of the text given.
import { overlaps, type Span } from '../span.ts';
import { alternativesOf, byFirstLetter } from './alternatives.ts';
import { isSingledOut, passing } from './singled-out.ts';

export type Described = {
  readonly span: Span;
  /** The noun alone, in lower case: what the person may be called instead. */
  readonly noun: string;
  readonly child: boolean;
  readonly several: boolean;
  /** `definite`: "the girl", who was spoken of before; `kin`: "his niece"; `own`: "my daughter". */
  readonly how: 'definite' | 'indefinite' | 'kin' | 'own';
  readonly family: boolean;
  /** "our only dog warden", "the one vet we have": there is no other. */
  readonly only: boolean;
  /** "our young planning technician": one of few who work for whoever writes. */
  readonly ours: boolean;
};

const childNouns =
  'brother and sister|boy|boys|girl|girls|child|children|baby|toddler|pupil|pupils|schoolboy|schoolgirl|teenager|teen|youngster|youngsters|youth(?! (?:worker|club|centre|service|court|team|council|offending|hub))|infant|newborn|twins|twin|sisters|brothers|siblings|lad|little ones?|eldest|youngest|oldest|middle one|son|sons|daughter|daughters|stepson|stepdaughter|grandson|granddaughter|niece|nephew|schoolchild|kid|kids';
const grownNouns =
  'woman|women|man|men|mother|mum|mam|mom|granny|nana|grandad|father|dad|parent|parents|couple|pair(?! of)|family|pensioner|widow|widower|resident|tenant|tenants|neighbour|lady|gentleman|patient|claimant|carer|householder|homeowner|student|wife|husband|partner|cousins?|ex-wife|ex-husband|ex-partner|girlfriend|ex-girlfriend|boyfriend|ex-boyfriend|fianc[ée]e?|stepmother|stepfather|stepsister|stepbrother|half-sister|half-brother|sister-in-law|brother-in-law|mother-in-law|daughter-in-law|godson|goddaughter|foster daughter|foster son|brother|sister|aunt|uncle|grandmother|grandfather|nan|gran|driver|owner|victim|complainant|survivor|caller|worker|employee|nurse|teacher|officer|assistant|cleaner|bloke|chap|guy|lad|one(?! (?!(?:who|whom|whose|in|at|on|with|from|of|has|had|is|was|that|and|or|up|down|he|she|we|i)\\b)[a-z])|dressmaker|seamstress|tailor|cobbler|blacksmith|piper|busker|fiddler|thatcher|potter|weaver|glazier|joiner|roofer|fisherman|shepherd|gamekeeper|beekeeper|stonemason|florist|undertaker|fishmonger|greengrocer|newsagent|tattooist|piano tuner|chimney sweep|window cleaner|bell-ringer|farrier|saddler|upholsterer|locksmith|watchmaker|clockmaker|jeweller|bookseller|ferryman|lock-keeper|signwriter|taxidermist|dog walker|dog groomer|music teacher|ballet teacher|yoga teacher|driving instructor|swimming teacher|passenger|flatmate|housemate|workmate|classmate|shopkeeper|member of staff|members of staff|colleague|employee|technician|planning technician|planner|engineer|inspector|adviser|advisor|trainee|administrator|ranger|accountant|solicitor|analyst|co-ordinator|coordinator|organiser|tutor|instructor|lecturer|operative|loader|sweeper|steward|team leader|head of service|data officer|press officer|community worker|youth leader|playworker|play worker|nursery nurse|key worker|support worker|care assistant|home carer|archivist|curator|welder|mechanic|fitter|grave digger|gravedigger|cemetery keeper|school crossing patrol|registrar|enforcement officer|parking warden|traffic warden|civil enforcement officer|benefits officer|rent officer|environmental health officer|tree officer|conservation officer|licensing officer|highways inspector|building inspector|wardens?|veteran|refugee|asylum seeker|case|barmaid|barman|waitress|waiter|cashier|shop assistant|vet|dentist|butcher|baker|postmaster|postmistress|vicar|landlord|landlady|warden|caretaker|barber|hairdresser|chemist|librarian|farmer|milkman|lollipop lady|lollipop man|crossing lady|crossing man|dog warden|childminder|bus driver|crossing patrol|school cook|cook|receptionist|social worker|care worker|housing officer|planning officer|case officer|clerk|gardener|park keeper|apprentice|postman|postwoman|publican|optician|chap|feller|fella|fellow|lass|lassie|laddie|grandparents|grandparent|headmaster|headmistress|headteacher|lodger|complainant|appellant|applicant|signalman|surveyor|builder|plumber|electrician|caravan owner|occupier|occupant|occupants|householders|missus|gent|geezer|wee one|widow woman|old boy|old girl|old lady|old man|organist|verger|curate|midwife|health visitor|dinner lady|lunchtime supervisor|bin man|refuse driver|binman|street cleaner|caretakers?|trader|stallholder|market trader|shop owner|takeaway owner|cafe owner|café owner|taxi driver|cabbie|bus driver|lollipop|supervisor|site manager|foreman|manager|teaching assistant|lifeguard|porter|driver|wardens?|councillor’s wife|councillor’s husband';
const adjective =
  "(?:Year \\d{1,2}|(?!(?:of|for|to|or|is|was|has|had|who|whose|that|with|in|on|at|from|his|her|their|my|our|the|a|an|by|as|than|when|where|while|because|if|but)\\b)[a-z][\\w’'-]*|\\d{1,3}(?:-year-old)?|first|last|second|third|only|one|and|wee|other|Somali|Syrian|Polish|Romanian|Afghan|Iraqi|Muslim|Sikh|Hindu|Jewish|Nigerian|Kurdish|Ukrainian|Chinese|Traveller|Gypsy|Romany|Roma|Bangladeshi|Pakistani|Indian|Vietnamese|Eritrean|Sudanese|Albanian|Iranian|African|Caribbean|Asian|Arab|Turkish|Bulgarian|Lithuanian|Latvian|Portuguese|Brazilian|Filipino|Catholic|Christian|Buddhist|Irish|Welsh|(?!(?:Year|Class|Lane|Road|Street|Close|Avenue|Drive|School|Academy|Primary|High|Park|Boys|Girls|Beach|Scouts?|Guides?|Cub|Brownie|Sunday|Saturday|Monday|Friday|Christmas|Easter|London|Council|Youth|Olympic|Premier|League|Grammar)\\b)[A-Z][a-z][\\p{L}’'-]+(?= (?:boys?|girls?|lads?|lass(?:ie)?s?|twins?|brothers?|sisters?|kids?|youngsters?|one|son|daughter|children|child|couple|family|baby|toddler|teenager)\\b))";
const nounsAlone = alternativesOf(`${childNouns}|${grownNouns}`);
const nouns = byFirstLetter(nounsAlone);
const person = new RegExp(
  `\\b([Tt]he|[Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Tt]hat|[Tt]his|[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur|[Hh]is (?:wife|partner|girlfriend)[’']s|[Hh]er (?:husband|partner|boyfriend)[’']s|[Aa]nother|[Bb]oth)\\s+((?:${adjective}(?:,)?\\s+){0,4}?)(${nouns})\\b(?![’']s? (?:association|group|club|home|homes|centre|services?))`,
  'gu',
);
/** Last words of the nouns: a sentence with none of them speaks of nobody so. */
const heads: ReadonlySet<string> = new Set(
  nounsAlone.flatMap((noun) => {
    const words = noun.replace(/\(\?.*$/, '');
    const last = words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
    return last.endsWith('?') ? [last.slice(0, -1), last.slice(0, -2)] : [last];
  }),
);
/** @param word folded, in lower case */
export const mayDescribe = (word: string): boolean => heads.has(word) || word === 'old' || word.endsWith('-old');

const ageUnder18 =
  /\b(?:(?:[1-9]|1[0-7]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-(?:year|month|week|day)s?-old)\b/i;
const childNoun = new RegExp(`^(?:${childNouns})$`, 'i');
/** Sons and nieces may be grown up: a child only where something else says so. */
const anyAge =
  /^(?:son|sons|daughter|daughters|niece|nephew|sisters|brothers|siblings|twins?|grandson|granddaughter|stepson|stepdaughter|lad|student)$/i;
/** "our new youth worker" is no relation. */
const staff =
  /^(?:worker|youth worker|employee|officer|assistant|caretaker|cleaner|receptionist|social worker|care worker|clerk|gardener|warden|driver|supervisor|manager|librarian|apprentice|lifeguard|porter|cook|school cook|teaching assistant|housing officer|planning officer|crossing patrol|member of staff|colleague|technician|planning technician|planner|engineer|inspector|adviser|advisor|trainee|administrator|ranger|accountant|solicitor|analyst|co-ordinator|coordinator|organiser|tutor|instructor|lecturer|operative|loader|sweeper|steward|team leader|head of service|data officer|press officer|community worker|youth leader|playworker|play worker|nursery nurse|key worker|support worker|care assistant|home carer|archivist|curator|welder|mechanic|fitter|grave digger|gravedigger|cemetery keeper|school crossing patrol|registrar|enforcement officer|parking warden|traffic warden|civil enforcement officer|benefits officer|rent officer|environmental health officer|tree officer|conservation officer|licensing officer|highways inspector|building inspector|wardens?|foreman|site manager|lollipop man|lollipop lady)$/i;
/** Those of whom a small place has one. */
const keeps =
  /^(?:vet|dentist|butcher|baker|postmaster|postmistress|vicar|landlord|landlady|dog warden|childminder|chemist|librarian|publican|optician|headmaster|headmistress|headteacher|organist|verger|curate|midwife|health visitor|gp|doctor|imam|rabbi|priest|undertaker|postman|postwoman|milkman|barber|hairdresser|surveyor)$/i;
const trades = /^(?:vet|dentist|butcher|baker|chemist|optician|barber|hairdresser)$/i;
/** Behind an adjective or none a name, and no people: "the younger Rourke boy", and not "the Polish girl". */
const surnamed =
  /(?:^|\s)(?!(?:Year|Somali|Syrian|Polish|Romanian|Afghan|Iraqi|Muslim|Sikh|Hindu|Jewish|Nigerian|Kurdish|Ukrainian|Chinese|Traveller|Gypsy|Romany|Roma|Bangladeshi|Pakistani|Indian|Vietnamese|Eritrean|Sudanese|Albanian|Iranian|African|Caribbean|Asian|Arab|Turkish|Bulgarian|Lithuanian|Latvian|Portuguese|Brazilian|Filipino|Catholic|Christian|Buddhist|Irish|Welsh|Scottish|English|British|French|German|Spanish|Italian|American|Australian|Dutch|Greek|Hungarian|Czech|Slovak|Russian|Black|White)\b)[A-Z][a-z][\p{L}’'-]+\s*$/u;
const shopOf = /^[’']s (?!wife|husband|son|daughter|mother|father|house|home|flat|dog)/;
const notPeople = /\b(?:case|one|man|woman|officer|worker|driver|owner|family|child|children|pupils?|parents?)\b/i;

/** "My neighbour two doors up", "my neighbour, the retired bus driver": whoever knows the writer knows which. */
const whichNeighbour =
  /^(?:,? (?:(?:two|three|four|a few|one) doors? (?:up|down|along|away|off)|next door(?: but one)?|opposite|across the (?:road|street|landing|hall|way|close)|over the (?:road|back|way|fence|landing)|upstairs|downstairs|above|below|at (?:number|the (?:end|corner|top|bottom))|on the (?:other side|left|right|corner|end)|to the (?:left|right)|with the|who (?:has|keeps|runs|drives|lives))\b|, (?:the|a|old|an|who|[A-Z]))/;

/** Whose children everybody knows. */
const known =
  '(?:[a-z]+ )?(?:(?!(?:mother|father|sister|brother|daughter|other|another|partner|owner|leader|member|customer|user|reader|player|teenager|youngster|pensioner|prisoner|offender|stranger|speaker|winner|caller|buyer|lover|neighbour|newcomer|foster|carer|stepfather|stepmother|grandmother|grandfather|murderer|killer|robber|worker|tenant|resident|woman|women|people|gentleman|visitor|author|manor|actor|year|week|month|today|school|council|town|village|city|county|club|team|world|nation|country|ward|company|family|night|season|choir|band|church|horse|mare|pony|swan|duck|king|queen|street|estate|park|house|family|class|teacher|victim|defendant|accused|region|government|party|group|borough|charity|hospital|book|film|play|story|evening|morning|afternoon|game|match|cabinet|government|administration|ministry|committee|service|academy|trust|library|museum|policy)\\b)[a-z]{4,}|couple|pharmacist|receptionist|plumber|builder|electrician|mechanic|secretary|bursar|nurse|gp|solicitor|registrar|warden|cleaner|sexton|undertaker|florist|jeweller|governor|driver|guard|planner|officer|sergeant-major|doctor|vicar|mayor|mayoress|head|headteacher|head teacher|headmaster|butcher|baker|landlord|landlady|chemist|councillor|policeman|policewoman|sergeant|postmaster|postmistress|chairman|treasurer|farmer|dentist|publican|caretaker|clerk|vet|rector|minister|imam|rabbi|organist|lollipop lady|lollipop man|midwife|librarian|manager|captain|coach|cook|teacher|organiser|barber|hairdresser|milkman|postman|social worker)';
const offspring = `(?:${childNouns}|lads|lasses|youngest|lot|foster (?:son|daughter|child|boy|girl|lad)|stepchildren|bairns?|lass|tearaway)`;
/** "the doctor’s youngest", "the son of the couple who run the Plough" */
const byParents = new RegExp(
  `\\b(?:[Tt]he|[Oo]ur)(?: own)?(?: [A-Z][\\w-]+){0,2} ${known}(?: (?:of|at|in) (?:[A-Z][\\w-]+ ?){1,2})?[’']s (?:(?:own|two|three|four|five|middle|younger|older|elder|youngest|eldest|little|only|new|other|wee|teenage|twin|late|small|grown|poor|first|second|third|deaf|blind|disabled|autistic|tall|ginger|naughty|daft) ){0,2}(${offspring})\\b|\\b(?:[Tt]he|[Oo]ne of the|[Aa]) (?:[a-z]+ ){0,2}?(${offspring}) of (?:the|our|that) (?:couple|family|man|woman|people|folk|pair|chap|lady|${known})(?= (?:who|at|from|in|on|behind|with)\\b|[,.;])`,
  'g',
);

const grownKin =
  '(?:widow|widower|wife|husband|mother|mum|mam|father|dad|sister|brother|mother-in-law|ex|ex-wife|ex-husband|partner)';
/** "the old headmaster’s widow" */
const bySpouse = new RegExp(
  `\\b(?:[Tt]he|[Oo]ur)(?: (?:old|late|former|retired))? ${known}[’']s (?:late |new |old )?(${grownKin})\\b`,
  'g',
);

/** Grown people who are told of by whose they are. */
const bySpouseIn = (text: string): readonly Described[] =>
  [...text.matchAll(bySpouse)].map((m) => ({
    span: { start: m.index, end: m.index + m[0].length },
    noun: (m[1] ?? '').toLowerCase(),
    child: false,
    several: false,
    how: 'definite',
    family: false,
    ours: false,
    only: true,
  }));

/** Children who are told of by whose they are. */
function byParentsIn(text: string): readonly Described[] {
  return [...text.matchAll(byParents)].map((m) => {
    const noun = (m[1] ?? m[2] ?? '').toLowerCase();
    return {
      span: { start: m.index, end: m.index + m[0].length },
      noun,
      child: !anyAge.test(noun),
      several: /s$|children$/.test(noun),
      how: 'kin',
      family: false,
      ours: false,
      only: true,
    };
  });
}

const youth =
  /\b(?:[Tt]he|[Aa]) (?:\w+ )?Year (?:[7-9]|1[01])(?= (?:at|from|who|of|in) )|\b[Tt]he (?:only )?(?:(?:[1-9]|1[0-7])|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]year[- ]old(?= (?:off|from|at|of|in|who|up|on|living|whose|caught)\b)/g;
const sole =
  /\b(?:just the one|(?:just|only) one|[Tt]he (?:one|only|single)|its (?:one|only)) (?:[\p{L}-]+ ){0,2}?(?:child|pupil|boy|girl|lad|kid|student|bairn|(?:wheelchair|hearing[- ]aid|walking[- ]frame) user|diabetic|epileptic)(?= (?:on|in|at|we|left|they|with)\b)/gu;

const keptShop =
  /^ whose (?:mum|mam|dad|mother|father|parents|gran|nan|family|folks|uncle|aunt)\b[^.!?;]{0,24} (?:keeps?|runs?|has|have|owns?|drives?|manages?|teach(?:es)?)\b/;
/** "The 15-year-old off Marple Close", "just the one deaf girl in its top year": a child with no other noun, or one of whom there is no other. */
const childrenByAge = (text: string): readonly Described[] =>
  [...text.matchAll(youth), ...text.matchAll(sole)].map((m) => ({
    span: { start: m.index, end: m.index + m[0].length },
    noun: /year/i.test(m[0])
      ? 'teenager'
      : /(?:user|diabetic|epileptic)$/.test(m[0])
        ? 'pupil'
        : (/\S+$/.exec(m[0])?.[0] ?? 'child'),
    child: true,
    several: false,
    how: 'definite',
    family: false,
    ours: false,
    // "The three-year-old whose mum and dad keep the chip shop"
    only: !/year/i.test(m[0]) || keptShop.test(text.slice(m.index + m[0].length, m.index + m[0].length + 60)),
  }));

export function describedIn(text: string): readonly Described[] {
  const out: Described[] = [...byParentsIn(text), ...bySpouseIn(text)];
  for (const m of text.matchAll(person)) {
    const [all, determiner = '', between = '', noun = ''] = m;
    // "Two bids in for the old youth centre, one from the mosque"
    if (noun === 'one' && /,\s*$/.test(between)) continue;
    // "The butcher’s above the bank has closed"
    if (
      /^The /.test(all) &&
      trades.test(noun) &&
      shopOf.test(text.slice(m.index + all.length, m.index + all.length + 14))
    )
      continue;
    // "is expecting her second child": nobody yet.
    if (
      /\b(?:expecting|pregnant with|carrying|having|due) $/.test(text.slice(Math.max(0, m.index - 14), m.index)) &&
      /^(?:baby|child|son|daughter|girl|boy|twins)$/i.test(noun)
    )
      continue;
    // "The head girl of Kelham Academy will lay the wreath"
    if (/\bhead (?:and deputy head )?$/.test(between)) continue;
    const before = determiner.toLowerCase();
    const how = /^(?:my|our)$/.test(before)
      ? staff.test(noun)
        ? 'definite'
        : 'own'
      : /^(?:his|her|their)\b/.test(before)
        ? 'kin'
        : /^(?:the|that|this|both)$/.test(before) ||
            (/^a$/.test(before) && /^certain\b/i.test(between) && !/^colleague$/i.test(noun))
          ? 'definite'
          : 'indefinite';
    const kinNoun =
      anyAge.test(noun) ||
      /^(?:wife|husband|partner|mother|father|mum|dad|brother|sister|aunt|uncle|children|child|kids)$/i.test(noun);
    const beside =
      how === 'own' &&
      /^neighbour$/i.test(noun) &&
      whichNeighbour.test(text.slice(m.index + all.length, m.index + all.length + 40));
    if (how === 'own' && !beside && !kinNoun && !/^(?:baby|boy|girl|toddler|twins?|boys|girls)$/i.test(noun)) continue;
    const child =
      (childNoun.test(noun) && !anyAge.test(noun)) ||
      ageUnder18.test(all) ||
      /\b(?:little|baby|young|younger|youngest|teenage|adopted|foster)\b/i.test(between);
    out.push({
      span: { start: m.index, end: m.index + all.length },
      noun: noun.toLowerCase(),
      child:
        child &&
        !/^(?:woman|man|lady|gentleman|couple|family|mum|mother|mam|dad|father|parents?|pensioner)$/i.test(noun),
      several: /s$|men$|women$|children$|couple|pair|family/i.test(noun) && !/^(?:this|a|an)$/.test(before),
      how: beside ? 'definite' : how,
      family: /^family$/i.test(noun),
      ours: before === 'our' && staff.test(noun) && !/^(?:employee|member of staff|colleague|worker)$/i.test(noun),
      only:
        beside ||
        ((how === 'definite' || /^one$/.test(before)) &&
          (passing.test(noun) || /\b(?:retired|former|old|young)\b/i.test(between)) &&
          isSingledOut(noun, text.slice(m.index + all.length, m.index + all.length + 110))) ||
        // "the one man we have to skipper her"
        (how === 'definite' &&
          /\b(?:one|only)\b/i.test(between) &&
          /^ we (?:have|had|employ|could find|can call)\b/.test(
            text.slice(m.index + all.length, m.index + all.length + 16),
          )) ||
        // "the toddler whose parents keep the dairy"
        (how === 'definite' &&
          childNoun.test(noun) &&
          keptShop.test(text.slice(m.index + all.length, m.index + all.length + 60))) ||
        // "the younger Rourke boy"
        (how === 'definite' && surnamed.test(between)) ||
        // "the only Sikh family in Lower Brindle"
        (/\b(?:only|sole|last)\b/i.test(between) &&
          /^ (?:still |left |living )?(?:in|on|at|round|for|around|from|we|left)\b/.test(
            text.slice(m.index + all.length, m.index + all.length + 8),
          )) ||
        ((staff.test(noun) || keeps.test(noun)) &&
          (/\b(?:only|sole|one|single)\b/i.test(between) ||
            (/^(?:one|the|our)$/.test(before) &&
              /\b(?:only|just|precisely|exactly|one and only|the sum total of) $/i.test(
                text.slice(Math.max(0, m.index - 20), m.index),
              )))),
    });
  }
  out.push(...childrenByAge(text).filter((d) => !out.some((o) => overlaps(o.span, d.span))));
  return out.filter((d) => d.noun !== '' || notPeople.test(d.noun));
}

/** A sentence that goes on about whom the one before was about. */
export const goesOn =
  /^(?:["“‘'(]?\s*)(?:(?:and|but|so|now|then|sadly|since then|last \w+|this \w+|yesterday|today|at first|in \w+),? )?(?:he|she|they|his|her|their|both|neither|that (?:family|man|woman|couple|lad|girl|boy|household)|(?:the )?(?:girls?|boys?|child(?:ren)?|lads?|mother|father|mum|dad|couple|family|woman|man|(?:younger|older|elder|youngest|oldest|eldest|other|first|second|little) (?:one|girl|boy|child|sister|brother|twin|lad|daughter|son)|(?:eldest|youngest|oldest)|kids|twins|sisters|brothers|pair|pupil|teenager|victim|patient|tenant|pensioner))\b/i;
export const goesOnInside = /\b(?:he|she|they|his|her|him|their|them)\b/i;
export const oneInside = /\b(?:he|she|his|her|him)\b/i;

const offspringOf = new RegExp(
  `^(?:[’']s?|[’'])\\s+(?:[a-z]+\\s+){0,3}?(${offspring}|(?:step|half-)?(?:brother|sister)s?(?!-in-law)|cousin|grandchild(?:ren)?|two|three|lot|pair)\\b`,
);

/** "Danny Roach’s middle boy": behind a name, how long the words are that make a child of it, and the noun. */
export function offspringAfter(
  rest: string,
): { readonly noun: string; readonly child: boolean; readonly length: number } | undefined {
  const m = offspringOf.exec(rest);
  if (m?.[1] === undefined) return undefined;
  const noun = m[1].toLowerCase();
  // "Wrigglesworth's brother, Hamish Daood, 39": of any age.
  const grown = /^(?:(?:step|half-)?(?:brother|sister)s?|cousin)$/.test(noun);
  return { noun, child: !anyAge.test(noun) && !grown, length: m[0].length };
}
