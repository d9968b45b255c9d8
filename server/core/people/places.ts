// In: a sentence. Out: the words in it that lead to a home, a street, a school or a place of work; in units of the text given.
import type { Span } from '../span.ts';
import { byFirstLetter } from './alternatives.ts';
import { streets } from './not-names.ts';

const streetWord = byFirstLetter(
  streets.filter((w) => w.length > 2).map((w) => `${w.charAt(0).toUpperCase()}${w.slice(1)}`),
);
/** "Kiln Lane", "Cooper's Row", "The Street"; not "Kiln Lane Surgery". */
const streetName = `(?:The |St\\.? |Old |Upper |Lower |Great |Little |North |South |East |West )?[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+){0,2} (?:${streetWord})`;
const street = new RegExp(
  `\\b${streetName}\\b(?! [A-Z][a-z]*(?:’s|'s)? ?(?:School|Surgery|Library|Centre|Center|Club|Allotments?|Depot|Primary|Academy|Infant|Junior|Church|Chapel|Clinic|Hospital|Hotel|Community|Trust|Residents|Traders|Association|Station|Stadium|Market|Hall|Park|Cemetery|Pool|Baths|Works|Mill|Estate|Quarter|Scheme|Development|Medical|Health|Sports|Leisure|Nursery|Car|Bridge|Junction)\\b)(?! (?:School|Surgery|Library|Centre|Club|Allotments?|Depot|Primary|Academy|Church|Chapel|Clinic|Hospital|Hotel|Community|Trust|Residents|Traders|Association|Station|Stadium|Market|Hall|Medical|Health|Sports|Leisure|Nursery|crossing|junction|scheme|allotments|surgery|library|site|park|playground))`,
  'g',
);
const flat =
  "(?:(?:Flat|Apartment|Apt|Unit|Room|Plot|flat|apartment) ?\\d{1,4}[A-Za-z]?,? ?(?:(?:at )?[A-Z][\\w’'-]+(?: [A-Z][\\w’'-]+){0,2}(?: (?:House|Court|Tower|Towers|Point|Heights|Lodge|Mansions|Buildings))?,? ?)?)";
const block =
  /\b(?:(?:Flat|flat|No\.?|[Nn]umber) ?)?\d{1,3}[A-Za-z]?,? [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)? (?:House|Court|Tower|Point|Heights|Mansions|Cottages|Lodge|Brow|Gate|Fold)\b/g;
const house = new RegExp(
  `(?:${flat})?\\b(?:(?:No\\.? ?|[Nn]umber )?\\d{1,4}[A-Za-z]?(?:[-–/]\\d{1,4}[A-Za-z]?)?,? )(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)(?:${streetName})\\b`,
  'g',
);
const flatAlone =
  /\b(?:Flat|flat|Apartment|apartment) (?:\d{1,4}[A-Za-z]?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen)\b)(?:,? (?:of |at |in )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})?/g;
const numberOnly =
  /\b(?:at (?:number|no\.?)|(?<=,) of (?:number|no\.?)(?! ?1[01]\b| ?(?:ten|eleven)\b)) ?(?:\d{1,4}[a-zA-Z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:of|in) the list)/gi;
/** "who rents 14 Maes Gwyn", "moved into 3 The Paddocks": who lives there says that it is a house, whatever the street is called. */
const numbered =
  /(?<=\b(?:liv(?:es?|ed|ing) at|rent(?:s|ed|ing)?|mov(?:ed|es|ing) (?:in)?to|(?:home|house|flat|door|garden|family) at|stay(?:s|ed|ing) at|address (?:is|was|of|as)|neighbours? at) )(?:[Nn]umber |No\.? ?)?\d{1,3}[A-Za-z]?,? (?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Downing)\b)(?:The )?\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}[\p{L}’'-]+|yr?|na|nan|of|the)){0,2}(?=[,.;:)]|$| (?:is|was|has|and|in|on|where|for|with|until|since|at|from|but|last|this)\b)/gu;
/** "Dyke Farm, Outwell Road", "Gwilym Parry’s place, Tŷ Isaf": a house by its name, which the street or its owner stands beside. */
const namedHouse = new RegExp(
  `(?<=\\p{Lu}\\p{L}+, )(?:T[yŷ]|Bwthyn|Hafod|Plas|Llwyn)[ -](?:yr? |\\p{Lu}[\\p{L}’'-]+)(?:[ -]\\p{Lu}[\\p{L}’'-]+)?(?=,| (?:was|is|has|had|who|and)\\b)|(?:T[yŷ] \\p{Lu}[\\p{L}’'-]+|(?:\\p{Lu}[\\p{L}’'-]+ ){1,2}(?:Farm|Farmhouse|Cottage|House|Lodge|Barn|Croft|Villa|Bungalow|Grange|Rectory|Vicarage))(?:, (?:${streetName}|(?:Heol|L[oô]n|Ffordd|Stryd|Rhodfa) (?:yr? )?\\p{Lu}[\\p{L}’'-]+)\\b)|(?<=[’']s (?:place|house|home|farm|flat|cottage|bungalow|caravan),? (?:at |in |on )?)(?:\\d{1,3}[A-Za-z]?,? )?\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}(?:, \\p{Lu}[\\p{L}’'-]+ \\p{Lu}[\\p{L}’'-]+)?`,
  'gu',
);
/** "has the third caravan along on the Saddlebow site", "on pitch 14" */
const pitch =
  /\b(?:on|at|in) (?:(?:berth|mooring|caravan|chalet) \d{1,3}\b,? (?=\p{Lu})|pitch \d{1,3}, (?=[\p{L}’' -]{3,24} (?:caravan|residential|holiday|traveller) )|pitch \d{1,3},? at (?:the )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:park homes?|mobile homes?|caravan (?:site|park)|holiday park|travellers? site)\b)|\b(?:the|a) (?:end|first|second|third|fourth|last|next|corner|only|red|blue|green|white|yellow) (?:static |residential )?(?:caravan|plot|berth|mooring|chalet|houseboat|narrowboat|van)(?: along| down| up| in)? (?:on|at|in) the \p{Lu}[\p{L}’'-]+|(?<=, )(?:pitch|plot|berth|chalet|caravan) [A-Z]?\d{1,3},? (?:at|on|in) (?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:Sands|Park|Site|Farm|Marina|Bay|Point|Meadows?)\b/gu;
/** "on the same staircase, at 11b" */
const doorOnly = /\bat \d{1,3}[a-d]\b(?! \p{Lu})/gu;
const welshWord =
  '(?:Heol|Ffordd|Stryd|L[oô]n|Rhodfa|Maes|Clos|Llys|Rhes|Cae|Erw|D[oô]l|Trem|Gerddi|Bryn|Pen|Tan|Parc|Coed|Nant|Rhiw|Allt|Tai|T[yŷ]|Glan|Golwg|Teras|Cilgant)';
/** "14 Maes Gwyn", "3 Heol y Bont": Welsh streets say what they are at the front. */
const welshHouse = new RegExp(
  `(?<![\\p{L}\\d])\\d{1,3}[A-Za-z]?,? ${welshWord}(?:[ -](?:yr?|\\p{Lu}[\\p{L}’'-]+)){1,3}(?![\\p{L}’'-]| \\p{Lu}| (?!(?:is|was|has|says|lives)\\b)[a-z]+s\\b)`,
  'gu',
);
const houseName =
  /\b(?:her|his|their) (?:[a-z-]+ ){0,2}(?:flat|home|house|bungalow|cottage|caravan|room|apartment) at (?!(?:Christmas|Easter|New|Bank)\b)(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,2}|(?<=[a-z], (?:of )?)(?:The (?:Old )?(?:Forge|Bakery|Smithy|Schoolhouse|School House|Rectory|Vicarage|Manse|Chapel|Mill|Barn|Lodge|Gatehouse|Stables|Post Office)|(?:The )?(?:[A-Z][\w’'-]+ ){1,2}(?:Cottage|Bungalow|Villa|Croft))(?=, (?:[A-Z][\w’'-]+ ){1,2}(?:Lane|Road|Street|Hill|Row|Close|Avenue|Green|Way))|\b(?:lives?|lived|living|home|moved|house|cottage|bungalow|farm) (?:at|in|called|named|,)? ?(?:The )?(?:[A-Z][\w’'-]+ ){1,3}(?:Cottage|House|Farm|Farmhouse|Lodge|Villa|Bungalow|Barn|Rectory|Vicarage|Croft|Grange)\b|(?<=, \d\d?, )of (?:The )?(?:[A-Z][\w’'-]+ ){1,2}(?:Cottage|House|Farm|Farmhouse|Lodge|Villa|Bungalow|Barn|Croft|Grange)(?:, [A-Z][\w’'-]+ (?:Road|Lane|Street))?/g;
/** "Sheila Mobbs at Drove Cottage": a house that nobody but she has. */
const atCottage =
  /(?<=\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+ )(?:at|of|from) (?:The )?(?:\p{Lu}[\p{L}’'-]+ ){1,2}(?:Cottage|Croft|Villa|Bungalow|Farmhouse)\b/gu;
/** "above the old bakery", "the rooms over Lotus Nails": whoever lives there is easily found. */
const above =
  /\b(?:above|over) (?:the|[A-Z][\w-]+[’']s?) (?:[a-z]+ )?(?:newsagents?|bakery|baker[’']s|butcher[’']s|chemist[’']s|chippy|chip shop|shop|post office|bookies|launderette|laundrette|pub|bank|takeaway|caf[eé]|salon|barber[’']s|hairdresser[’']s|florist[’']s|greengrocer[’']s|newsagent[’']s|paper shop|corner shop|garage|surgery|vet[’']s|dentist[’']s|bike shop|kebab shop|tyre place|nail bar|(?:betting |sweet |charity |tattoo |funeral )?(?:shop|parlour)|estate agent[’']s|[a-z]*(?:maker|monger|ler|grocer|ist|ician|ner|per)[’']s)|\b(?:flats?|rooms?|bedsits?|lodgings|attic|liv(?:es?|ing|ed)) (?:above|over) (?:[A-Z][\w’'&-]+ ){1,2}(?:Nails|Hair|Beauty|Spa|Salon|Kebabs?|Pizza|Grill|Tandoori|Takeaway|Tattoos?|Vapes?|Launderette|Laundry|Bookmakers|Barbers|Caf[eé]|Pharmacy|Bakery|Stores?|Tyres|Cleaners|Fish Bar|News|Wines)\b/g;
const pointed = new RegExp(
  `\\b(?:the )?(?:(?:end|last|first|corner|middle|only|top|bottom|red|blue|green|white|yellow|pink|big|little|old|new) )?(?:house|home|bungalow|flat|cottage|terrace|semi|property)(?: (?:before|after|past|by|beside|next to|opposite|behind|beyond) the [\\w’' -]{3,25}?)?(?: (?:with|that has) (?:all the|the|a|its) [\\w’' -]{3,40}?)?(?:,)? (?:at|on|in|of|halfway (?:up|down|along)|(?:up|down|along)) (?:the (?:end|top|bottom|corner|far end) of )?${streetName}\\b|\\bat the (?:end|top|bottom|corner|far end) of ${streetName}\\b(?:, in the [\\w ]{3,30} with the [\\w ]{3,30})?|\\b(?:house|home|bungalow|flat|cottage) (?:with|that has) the (?:yellow|red|blue|green|white|pink|purple|black) [\\w’' -]{2,30}|\\b[Tt]he (?:(?:white|red|blue|green|yellow|pink|black|big|little|old|corner|end|last|first) )(?:house|bungalow|cottage|flat|semi) with (?:the|a|an|its) [\\w’' -]{3,30}|(?<=, )(?:the )?(?:end|corner|last|first|top|bottom) (?:council )?(?:bungalow|house|terrace|cottage|flat|caravan)(?=,| (?:before|past|after|in|on|opposite|beside|by) )|\\b(?:two|three|four|a few|one) doors? (?:up|down|along|below|above|past)(?: from)? the \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?|\\bthe (?:[a-z]+ )?(?:house|bungalow|cottage|flat|terrace) (?:at|by|on|opposite|beside|behind|next to|across from|facing|over from) the (?:turning circle|lay-by|school|pub|shop|surgery|war memorial|chip shop|garage|car park|playground|rec|depot|station|library|mill|ford|quarry|site gate|post office|bend|corner|crossroads|top|bottom|end|bridge|green|pond|church|chapel|phone box|bus stop|garages|level crossing|park gates?|school gates?)(?: of \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?)?(?=,? (?:where|with|whose|who)\\b|[,.;]|$)|\\bnext door to (?:the )?[A-Z][\\w’' ]{2,30}`,
  'gu',
);
const school =
  /\b(?:[A-Z][\w.’'-]+ ){1,5}(?:(?:C ?of ?E|CE|RC|Catholic|Church of England|Community|Free) )?(?:Primary|School|Academy|High|Infants?|Juniors?|Nursery|Grammar|College|Sixth Form|Pre-?school|Playgroup)(?: (?:School|Academy|and Nursery|College))*\b/g;
const year =
  /\b(?:(?:in|of|from|her|his|their|a|the) )?(?:Year (?:[1-9]|1[0-3]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)|[Rr]eception(?= class|\b(?= at| and|[,.]| who))(?: class)?|Class \d[A-Z]?|\d[A-Z] class|Primary [1-7]|(?:Dosbarth|Blwyddyn) \d{1,2}|(?:sits?|sitting|doing|takes?|taking|revising for) (?:his|her|their) (?:GCSEs?|SATs|National 5s|Nat 5s|eleven-plus|11-plus|Highers|A-levels|standard grades)(?! (?:[a-z]+ ){0,2}(?:minutes|years?|weeks?|months) ago)|nursery class|Foundation Stage|(?<=\b(?:in|of|from|class|form) )[1-9][A-Z](?= at\b| class\b| pupil| form\b)|[PS][1-7](?= at\b| class\b| pupil)|(?<=\b(?:in|into|in to|to|from|of) )(?:Miss|Mrs|Mr|Ms) [A-Z][\w’'-]+[’']s(?: class)?(?= (?:class|at)\b)|(?:gone|going|goes|went|moved|moving|moves) up to (?:the |our )?(?:academy|big school|high school|secondary(?: school)?|juniors|seniors|comp))\b/g;
const workplace =
  /\b(?:where (?:she|he|they) works?|(?:on|behind) the (?:tills?|checkouts?|counters?|deli|fish counter|meat counter|bakery counter|bar|desk|reception|switchboard|doors?|pumps) (?:at|in|of) (?:the )?[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,2}|(?:works|worked|teaches|cleans|cooks|serves|nurses|sweeps up|washes up|helps out|collects trolleys|waits|trains|temps|sings|dances|plays [a-z]+|stacks shelves|does (?:nights|days|mornings|weekends|the books|the hair)) (?:at|in|for|on|behind|with) (?:the |our )?(?:[A-Z][\w&-]+[’']s (?:bakery|shop|garage|caf[eé]|salon|yard|farm|stall)|[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,3}|(?:[a-z]+ ){0,2}(?:school|surgery|hospital|nursery|library|bank|chemist|post office|county|hotel|pub|caf[eé]|leisure centre|pool|salon|bakery|garage|chippy|supermarket|care home|infants|juniors|academy|college)\b(?: (?:at|in|on) [A-Z][\w’'-]+)?)|(?:runs|keeps|has|owns|manages) the (?:[a-z]+ ){0,2}(?:shop|stall|salon|caf[eé]|kennels|chippy|launderette|bakery|tearoom|deli|kiosk) (?:on|in|at|by|near) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}|(?:wet fish|fish|meat|deli|cheese|bakery|perfume|checkouts?|tills?|customer services?) counter(?:,| at| in| of) (?:the )?[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,2}|(?:night|day|shift|duty|assistant|bar|deputy|kitchen|floor|store|shop) (?:manager|porter|receptionist|supervisor|cleaner|nurse|chef|clerk) (?:at|in|of) (?:the )?[A-Z][\w’'&-]+(?: [A-Z][\w’'&-]+){0,2}|(?:back )?behind the (?:counter|bar|till) (?:at|of) (?:the )?[\w’']{3,20}|(?:who )?(?:works?|working|worked|serves?|is employed) (?:at|in|for|behind) (?:the )?(?:[A-Z][\w’'&-]+|bar|counter|kitchens?|canteen|till)[\w’'& -]{0,40}|(?:then |now )?(?:lodging|based|studying|training|billeted) (?:in|at) (?:the )?[A-Z][\w’'& -]{2,40}|(?:apprentice|trainee|supervisor|assistant|teaching assistant|dinner lady|lunchtime supervisor|teacher|nurse|carer|cleaner|caretaker|receptionist|barmaid|barman|waitress|waiter|cashier|lifeguard|porter|librarian|chef|cook|instructor|coach|steward|barista|groundsman|pharmacist|midwife|warden|usher|shop assistant) (?:at|in) (?:the )?[A-Z][\w’'& -]{2,40})/g;
/** Postcodes, BS 7666: the shapes, without the letters that never stand where they would. */
const postcode =
  /\b(?:GIR ?0AA|[A-Z](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})\b/g;

export type PlaceKind = 'spot' | 'house' | 'street' | 'postcode' | 'school' | 'year' | 'work';
export type Place = { readonly kind: PlaceKind; readonly span: Span };

/** "the landlord at the Three Tuns", "the lass behind the bar at the Falcon": a house that everybody knows. */
const spot =
  /\b(?:(?:in|from) the (?:end|last|first|corner|top|bottom) (?:caravan|van|flat|house|bungalow|cottage|plot|berth|mooring)|(?:at|behind the (?:bar|counter|till) (?:at|of|in)|from|over|next to|beside|opposite|in) (?:the|our|your) (?:[a-z]+ )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Government|Council|UK|EU|NHS|North|South|East|West)\b)(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,2}(?![\w’'-]| [A-Z]| (?:magistrates|youth court|court)\b)|(?:in|at) the [a-z]+ (?:van|caravan|stall|kiosk|place|launderette|chippy) (?:by|on|at|outside|near) [\w’' ]{3,24}|(?:at|in) (?:the|our) (?:[a-z]+ )?(?:chemist’s|chemist's|post office|chippy|launderette|tyre place|garage|paper shop|corner shop|butcher’s|butcher's|baker’s|baker's|nail bar|barber’s|barber's)(?: (?:on|in|at) [A-Z][\w’' ]{3,24})?)/g;

/** "the couple who have the Fox and Hounds" */
const keeps =
  /(?<=\b(?:who|that|couple|family|brothers|sisters) )(?:has|have|had|runs?|keeps?|kept|owns?|manages?|took (?:on|over)|bought) (?:the|our) (?:[A-Z][\w’']+ (?:(?:and|&|of|in) )?){0,3}[A-Z][\w’']+/g;
/** "The retired dentist next to the chapel in Upper Sallow", "the couple at the old toll house": a place has one of each. */
const beside =
  /\b(?:(?:next (?:door )?to|opposite|beside|behind|by|facing|across from) the (?:[A-Za-z]+ )?(?:chapel|church|school|pub|mosque|temple|post office|station|ford|green|hall|memorial|mill|forge|smithy|vicarage|rectory|pond|chip shop|chippy|shop|bakery|surgery|library|level crossing|bus stop|bus shelter|garage|bridge|lock|weir|playground|bandstand|cemetery|ground)|(?:at|in|from) the (?:old )?(?:toll ?house|rectory|vicarage|school ?house|forge|smithy|mill(?: house)?|lock(?: house| cottage|-keeper[’']s cottage)|gate ?house|gate lodge|lodge|station house|police house|coach house|farmhouse|manse|parsonage|presbytery|lighthouse|windmill|oast house|signal ?box|water ?mill|chapel house|almshouses?|(?:[a-z]+ ){1,2}(?:cottage|bungalow|caravan|houseboat|narrowboat)))\b(?: (?:in|at) (?:[A-Z][\w’'-]+ ?){1,2}\b)?/g;
/** Who lives there, or is told by it: "the man hit by a car opposite the church" is neither. */
const dwells =
  /(?:\b(?:lives?|living|lodges|lodging|fostered|foster (?:child|boy|girl|lad)|placed|cottage|house|bungalow|flat|home|caravan)|\b(?:the|our|that) (?:(?!(?:who|was|is|are|were|that|has|had|on|of|and)\b)[a-z’'-]+ ){0,3}(?!(?:hit|met|seen|found|was|is|are|were|held|built|planted)\b)[a-z]+(?: with (?:the|a|an|his|her|two|three) (?:[a-z’'-]+ ){0,2}[a-z’'-]+)?) $/i;

const courtHouse = /\b(?:Magistrates[’']?|Crown|County|Youth|Family|Sheriff|High|Supreme|District) Court\b/;
const digit = /\d/;
const inStreet = new RegExp(` (?:${streetWord})\\b`);
/** Each with what a sentence must hold for it to be worth looking. */
const all: readonly (readonly [PlaceKind, RegExp, RegExp])[] = [
  ['spot', keeps, / (?:the|our) [A-Z]/],
  ['house', house, digit],
  ['house', block, digit],
  ['house', pointed, /house|home|bungalow|flat|cottage|terrace|semi|property|next door|at the | doors? /],
  ['house', flatAlone, /[Ff]lat|[Aa]partment/],
  ['house', numberOnly, /\b(?:at|of|from|in) (?:number|no)/i],
  ['house', numbered, /\d/],
  [
    'house',
    namedHouse,
    /Farm|Cottage|House|Lodge|Barn|Croft|Villa|Bungalow|Grange|Rectory|Vicarage|T[yŷ]|Bwthyn|Hafod|Plas|Llwyn|[’']s (?:place|house|home|farm|flat|cottage|bungalow|caravan)/,
  ],
  ['house', pitch, /caravan|plot|pitch|berth|mooring|chalet|houseboat|narrowboat|van/],
  ['house', doorOnly, /\bat \d/],
  ['house', welshHouse, /\d/],
  ['house', above, / (?:above|over) /],
  ['house', atCottage, /Cottage|Croft|Villa|Bungalow|Farmhouse/],
  [
    'house',
    houseName,
    /Cottage|House|Farm|Lodge|Villa|Bungalow|Barn|Rectory|Vicarage|Croft|Grange|The (?:Old|Forge|Bakery|Smithy|School|Manse|Chapel|Mill|Stables)|\b(?:flat|home|house|bungalow|cottage|caravan|room|apartment) at [A-Z]/,
  ],
  ['postcode', postcode, digit],
  [
    'school',
    school,
    /Primary|School|Academy|High|Infant|Junior|Nursery|Grammar|College|Sixth Form|Pre-?school|Playgroup/,
  ],
  [
    'year',
    year,
    /Year|Primary \d|Dosbarth|Blwyddyn|(?:his|her|their) (?:GCSE|SAT|Nat|eleven|11-|High|A-l|standard)|[Rr]eception|Class|class|Foundation Stage|\b[1-9][A-Z]\b|\b[PS][1-7]\b|[’']s at | up to /,
  ],
  [
    'work',
    workplace,
    / works?\b|work|serve|counter|(?:on|behind) the |teaches|cleans|cooks|nurses|sweeps|washes|helps|collects|waits|trains|temps|sings|dances|plays|stacks|does|runs the|keeps the|has the|owns the|manages the|manager|employed|behind |lodging|based|studying|training|billeted|apprentice|trainee|supervisor|assistant|lady|teacher|nurse|carer|cleaner|caretaker|receptionist|bar|wait|cashier|guard|porter|librarian|chef|cook|instructor|coach|groundsman|pharmacist|midwife|usher/,
  ],
  ['street', street, inStreet],
  ['spot', spot, / (?:the|our|your) /],
  ['spot', beside, / (?:to|opposite|beside|behind|by|facing|from|at|in) the /],
];

export type PlacePattern = (typeof all)[number];

/** What may be found in any part of a text: of a paragraph it is asked once, and not of each of its sentences. */
export const patternsFor = (text: string): readonly PlacePattern[] => all.filter(([, , gate]) => gate.test(text));

/** Places in order of kind; a street inside a house's address is not told again. */
export function placesIn(text: string, patterns: readonly PlacePattern[] = all): readonly Place[] {
  const out: Place[] = [];
  if (!/[A-Z]|\bat (?:number|no)\b/.test(text)) return out;
  for (const [kind, pattern, gate] of patterns) {
    if (!gate.test(text)) continue;
    for (const m of text.matchAll(pattern)) {
      // "a home in Mill Lane" is one of many.
      if (kind === 'house' && /^(?:home|house|flat)\b/.test(m[0]) && /\ban? $/i.test(text.slice(0, m.index))) continue;
      if (kind === 'house' && /^home in\b/.test(m[0]) && /\b(?:her|his|their) $/i.test(text.slice(0, m.index)))
        continue;
      // "was born in the flat above the bakery" is where nobody need live now.
      if (pattern === above && /\bborn\b[^.;]{0,50}$/.test(text.slice(0, m.index))) continue;
      // "Dudley Magistrates’ Court": where a case is heard, and nobody lives.
      if (courtHouse.test(m[0])) continue;
      if (pattern === beside && !dwells.test(text.slice(Math.max(0, m.index - 70), m.index))) continue;
      const span = { start: m.index, end: m.index + m[0].length };
      if (
        out.some(
          (p) =>
            p.span.start < span.end &&
            span.start < p.span.end &&
            (p.kind === 'house' || p.kind === kind || (p.kind === 'school' && kind === 'street')),
        )
      )
        continue;
      out.push({ kind, span });
    }
  }
  return out;
}
