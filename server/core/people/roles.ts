// Words that give somebody's part in public life, as patterns over the text beside a name. Each is bounded, so that reading is linear.

/** Offices whose holders are public in them whatever else is said. */
const office =
  'cllr|councillors?|councilmember|alderman|mayor|mayoress|m\\.?p|msp|mla|mep|peer|minister|first minister|prime minister|secretary of state|home secretary|chancellor|(?<!team |scout |squad |project |section |cub |group )leader|deputy leader|cabinet (?:member|lead|secretary)|portfolio holder|lead member|executive member|opposition|whip|spokes(?:man|woman|person)|chief executive|chief (?:\\w+ )?officer|chief constable|chief planner|(?:executive |corporate |assistant |strategic |managing |finance |artistic |medical |regional |deputy )?directors?|(?:interim |deputy |assistant )?head of|monitoring officer|returning officer|town clerk|parish clerk|clerk to|borough solicitor|commissioner|(?:district |high court |crown court )?judge|recorder|magistrate|coroner|sheriff|ombudsman|chief inspector|superintendent|inspector|sergeant|detective|constable|bishop|archbishop|archdeacon|dean|lord lieutenant|lord-lieutenant|high sheriff|ambassador|press officer|media officer|communications|candidate|election agent|ceo|chief of staff';
/** Parts that make somebody public where they speak or act in them. */
const part =
  'head ?teacher|head|headmaster|headmistress|principal|vice[- ]principal|governor|chair(?:man|woman|person)?(?: of)?|vice[- ]chair|president|secretary|treasurer|trustee|manager|co-owner|founder|co-founder|proprietor|landlord|landlady|partner|organiser|organizer|co-ordinator|coordinator|convenor|convener|vicar|rector|curate|canon|minister of|priest|imam|rabbi|pastor|chaplain|warden|professor|lecturer|consultant|surveyor|architect|planning agent|agent|solicitor|barrister|developer|editor|author|writer|poet|artist|illustrator|sculptor|musician|conductor|composer|singer|actor|historian|archaeologist|curator|scientist|engineer|ecologist|coach|captain|olympian|paralympian|medall?ist|record[- ]holder|comedian|actress|novelist|playwright|explorer|adventurer|columnist|commentator|champion|athlete|footballer|cricketer|boxer|swimmer|ambassador|representative|rep|regional secretary|general secretary|union official|officer|advisor|adviser|spokesman|chef|farmer|shopkeeper|publican|trader|librarian|ranger|town centre manager|project lead|lead|photographer|journalist|reporter|presenter|broadcaster|researcher|campaigner|patron|(?<!shop )steward|station manager|fire officer|watch manager|firefighter|paramedic|doctor|gp|head gardener|gardener|crossing patrol|volunteer co-ordinator|volunteer manager|apprentice of the year';
const lead =
  "(?:the |our |its |their |a |an |then |now |former |retired |local |senior |lead |new |current |acting |founding |honorary |(?!(?:by|her|his|with|from|to|told|seen|than)\\b)[a-z’'-]+ ){0,4}?";

const pattern = (words: string): string => `(?:${words})(?![\\w-])`;

/** "Deborah Sim has been appointed Director of Children's Services" */
const appointed =
  '(?:has been|have been|was|is to be|will be|is|will become|becomes|became|joins(?: us| the council)?|joined(?: us| the council)?|takes over|took over|starts|started|will take over|steps down|is stepping down|will join(?: us)?)(?: (?:appointed|named|promoted to|confirmed|elected|made|chosen|sworn in))?(?: as)?';

export const officeAfter = new RegExp(
  `^(?:,| –| —| -|:| \\(|\\s+(?:is|was|as|${appointed})) ?${lead}${pattern(office)}`,
  'i',
);
export const partAfter = new RegExp(
  `^(?:,| –| —| -|:| \\(|\\s+(?:is|was|as|from the|of the|from)) ?(?:who (?:runs|chairs|leads|owns|manages|founded|organised|organises|started|set up|coaches)|${lead}${pattern(part)})`,
  'i',
);
export const officeBefore = new RegExp(
  `(?:^|[\\s(“"‘'–—/])${pattern(office)}(?:,| –)?(?: (?:for|of) [\\w ,&-]{2,60})?\\s+(?:and [\\w ]{2,20} )?$`,
  'i',
);
export const partBefore = new RegExp(`(?:^|[\\s(“"‘'–—/])(?:${part})(?:,)?\\s+$`, 'i');
/** "Amy Hart, who runs the food bank", "Amy Hart of Hart Builders", "Amy Hart from the Friends of Weir Park". */
export const bodyAfter =
  /^,? (?:of|from|at|for|with|speaking for|on behalf of) (?:the )?(?:UNISON|Unison|Unite|GMB|NEU|NASUWT|RMT|UCU|PCS|Usdaw|USDAW|Aslef|ASLEF|Shelter|Age UK|Mencap|Scope|RNIB|RNID|RSPB|RSPCA|NSPCC|Barnardo[’']s|Oxfam)\b|^,? (?:of|from|at|for|on behalf of|,) (?:the )?(?:[A-Z][\w’'&-]*|of|the|and|for|in) ?(?:[\w’'&-]+ ){0,6}?(?:Ltd|Limited|plc|LLP|Trust|Association|Society|Club|Centre|Group|Partnership|Foundation|Charity|Union|Federation|Council|School|Academy|College|University|Hospital|Church|Museum|Theatre|Gallery|Architects|Builders|Homes|Developments|Estates|Consulting|Planning|Solicitors|Bakery|Brewery|Farm|Caf[eé]|Hotel|Inn|Arms|Pantry|Network|Forum|Friends|Rotary|Lions|Scouts|Guides|Institute|Alliance|UNISON|Unite|GMB|NEU)\b/;
/** What an award or a part in an event says: named for something good, and named as that. */
export const honoured =
  /\b(?:award|awards|awarded|winners?|won the|prize|medal|mbe|obe|cbe|bem|honou?red|nominated|nominees?|nominations?|finalists?|shortlisted|commended|commendation|certificate|trophy|received the|lifetime of service|volunteer of the year|retires|retiring|retirement|freedom of the|presented with|long service|cut the ribbon|ribbon|unveiled|officially opened|crowned|thank you to|thanks (?:go )?to|congratulations to|well done to|grateful to|our thanks)\b/i;
export const credit =
  /(?:photos?|photographs?|pictures?|images?|illustrations?|words|artwork|drawings?|design|film)(?: credit)?(?: by|:| ©| courtesy of)\s*$|©\s*(?:\d{4}\s*)?$/i;
export const deadBefore =
  /\b(?:the late|in memory of|tribute to|tributes to|remember(?:ing|ed)?|memorial to|named after|named for|named in honour of|in honour of|tak(?:es|ing) (?:its|their) names? from|took (?:its|their) names? from|g[eo]ts? its name from|owes its name to|called after|commemorat(?:es?|ed|ing)|the grave of|the tomb of|the ghost of|the will of|statue of|portrait of|plaque to|birthplace of|biography of|life of|descendants? of)\s+$/i;
export const deadAfter =
  /^,?\s*(?:(?:who |has |sadly |had )*(?:died|passed away|was killed in (?:action|the)|fell at|is buried|was buried)\b|\((?:c\. ?)?1[0-9]{3}\s?[–-]|\(died\b|,? who was born in 1[5-8]\d\d)/i;
/** A year that nobody alive remembers; a sum, a count or the dialling code of a town is none. */
export const longAgo =
  /(?:\b(?:in|since|until|till|before|after|circa|c\.|January|February|March|April|May|June|July|August|September|October|November|December),? |\(|[–-])(?:1[0-8]\d\d|19[0-2]\d)\b(?![ -]?\d| ?(?:[a-z]{3,}s|people)\b)|\b(?:of|from|to|by|the|and|between) (?:1[0-8]\d\d|19[0-2]\d)(?=[,.;:)–-](?!\d)|\s+and\b|$)|\b(?:hanged (?:him|her|them|in|at|for)|was (?:hanged|beheaded|guillotined|burnt? at the stake|transported (?:to|for life)))\b/;
/** Whoever is spoken of in these words is so for something private. */
export const privateBefore =
  /\b(?:resident|residents|pensioner|tenant|tenants|neighbour|neighbours|patient|claimant|complainant|victim|victims|witness|pupil|pupils|student|schoolboy|schoolgirl|teenager|toddler|baby|widow|widower|carer|service user|care leaver|refugee|asylum seeker|casework|constituent|mother|father|mum|mam|dad|parents?|son|daughter|wife|husband|partner|brother|sister|grandson|granddaughter|grandmother|grandfather|nan|gran|niece|nephew|uncle|aunt|aunty|auntie|cousin|fiancée?|stepson|stepdaughter|twins?|family|couple|householder|homeowner|objector|caller|patients?|lad|girl|boy|little|young|poor|old|elderly|lady|gentleman),?\s+$/i;
export const ageAfter =
  /^,? (?:\()?(?:aged? )?(\d{1,3})(?:\)|,|\.| and\b|;|$| from\b| of\b)|^,? (?:who (?:is|turns|has just turned|turned|will be)|is|turns|turned) (?:just |only |now )?(\d{1,3}|[a-z]+(?:-[a-z]+)?)(?: years? old|[,.;]| today| this| next| on| and\b)/i;
export const homeAfter =
  /^,? (?:who )?(?:lives?|lived|living|resides?) (?:at|in|on|with|alone|near|opposite|next)\b|^,? (?:of|from|at) (?:flat |number |no\.? ?)?\d{1,4}[a-z]?\b|^(?:’s|'s) (?:house|home|flat|front door|garden|bungalow)\b/i;
export const toldAuthor =
  /^[^.!?]{0,60}?\b(?:(?:e-?mailed|emailed|wrote to|written to|writing to|rang|phoned|called|texted|messaged|contacted|told|stopped|asked|approached|visited|came to see|came to|dm'?d|whatsapped|confided in|begged|thanked) (?:me|us|my|our)\b|came to (?:see me|my surgery|our surgery)|in (?:her|his|their) (?:e-?mail|letter|message|text))/i;
/** "Amy Hart (Labour)": somebody who stands or sits for a party. */
export const partyAfter =
  /^,? ?\((?:labour|labour and co-operative|conservative|liberal democrats?|lib dem|green(?: party)?|reform uk|plaid cymru|snp|independent|ukip|tusc|workers party|alba|sdlp|dup|sinn f[eé]in|uup|alliance|lab|con|ld|ind|grn)\b[^)]{0,40}\)/i;
