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
  /\b(?:Flat|flat|Apartment|apartment) \d{1,4}[A-Za-z]?(?:,? (?:of |at |in )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,3})?/g;
const numberOnly =
  /\bat (?:number|no\.?) ?(?:\d{1,4}[a-zA-Z]?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:of|in) the list)/gi;
const houseName =
  /\b(?:lives?|lived|living|home|moved|house|cottage|bungalow|farm) (?:at|in|called|named|,)? ?(?:The )?(?:[A-Z][\w’'-]+ ){1,3}(?:Cottage|House|Farm|Farmhouse|Lodge|Villa|Bungalow|Barn|Rectory|Vicarage|Croft|Grange)\b|(?<=, \d\d?, )of (?:The )?(?:[A-Z][\w’'-]+ ){1,2}(?:Cottage|House|Farm|Farmhouse|Lodge|Villa|Bungalow|Barn|Croft|Grange)(?:, [A-Z][\w’'-]+ (?:Road|Lane|Street))?/g;
/** "above the old bakery": whoever lives there is easily found. */
const above =
  /\b(?:above|over) the (?:[a-z]+ )?(?:bakery|baker[’']s|butcher[’']s|chemist[’']s|chippy|chip shop|shop|post office|bookies|launderette|laundrette|pub|bank|takeaway|caf[eé]|salon|barber[’']s|hairdresser[’']s|florist[’']s|greengrocer[’']s|newsagent[’']s|paper shop|corner shop|garage|surgery|vet[’']s|dentist[’']s|bike shop|kebab shop|tyre place|nail bar|(?:betting |sweet |charity |tattoo |funeral )?(?:shop|parlour)|estate agent[’']s|[a-z]*(?:maker|monger|ler|grocer|ist|ician|ner|per)[’']s)/g;
const pointed = new RegExp(
  `\\b(?:the )?(?:(?:end|last|first|corner|middle|only|top|bottom|red|blue|green|white|yellow|pink|big|little|old|new) )?(?:house|home|bungalow|flat|cottage|terrace|semi|property)(?: (?:with|that has) (?:the|a|its) [\\w’' -]{3,40}?)?(?:,)? (?:at|on|in|of) (?:the (?:end|top|bottom|corner|far end) of )?${streetName}\\b|\\bat the (?:end|top|bottom|corner|far end) of ${streetName}\\b(?:, in the [\\w ]{3,30} with the [\\w ]{3,30})?|\\b(?:house|home|bungalow|flat|cottage) (?:with|that has) the (?:yellow|red|blue|green|white|pink|purple|black) [\\w’' -]{2,30}|\\b[Tt]he (?:(?:white|red|blue|green|yellow|pink|black|big|little|old|corner|end|last|first) )(?:house|bungalow|cottage|flat|semi) with (?:the|a|an|its) [\\w’' -]{3,30}|(?<=, )(?:the )?(?:end|corner|last|first|top|bottom) (?:bungalow|house|terrace|cottage|flat|caravan)(?=,)|\\bnext door to (?:the )?[A-Z][\\w’' ]{2,30}`,
  'g',
);
const school =
  /\b(?:[A-Z][\w.’'-]+ ){1,5}(?:(?:C ?of ?E|CE|RC|Catholic|Church of England|Community|Free) )?(?:Primary|School|Academy|High|Infants?|Juniors?|Nursery|Grammar|College|Sixth Form|Pre-?school|Playgroup)(?: (?:School|Academy|and Nursery|College))*\b/g;
const year =
  /\b(?:(?:in|of|from|her|his|their|a|the) )?(?:Year (?:[1-9]|1[0-3]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)|[Rr]eception(?= class|\b(?= at| and|[,.]| who))(?: class)?|Class \d[A-Z]?|\d[A-Z] class|nursery class|Foundation Stage)\b/g;
const workplace =
  /\b(?:where (?:she|he|they) works?|(?:back )?behind the (?:counter|bar|till) (?:at|of) (?:the )?[\w’']{3,20}|(?:who )?(?:works?|working|worked|serves?|is employed) (?:at|in|for|behind) (?:the )?(?:[A-Z][\w’'&-]+|bar|counter|kitchens?|canteen|till)[\w’'& -]{0,40}|(?:then |now )?(?:lodging|based|studying|training|billeted) (?:in|at) (?:the )?[A-Z][\w’'& -]{2,40}|(?:apprentice|trainee|supervisor|assistant|teaching assistant|dinner lady|lunchtime supervisor|teacher|nurse|carer|cleaner|caretaker|receptionist|barmaid|barman|waitress|waiter|cashier|lifeguard|porter|librarian|chef|cook|instructor|coach|steward|barista|groundsman|pharmacist|midwife|warden|usher|shop assistant) (?:at|in) (?:the )?[A-Z][\w’'& -]{2,40})/g;
/** Postcodes, BS 7666: the shapes, without the letters that never stand where they would. */
const postcode =
  /\b(?:GIR ?0AA|[A-Z](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY]) ?\d[ABD-HJLNP-UW-Z]{2})\b/g;

export type PlaceKind = 'spot' | 'house' | 'street' | 'postcode' | 'school' | 'year' | 'work';
export type Place = { readonly kind: PlaceKind; readonly span: Span };

/** "the landlord at the Three Tuns", "the lass behind the bar at the Falcon": a house that everybody knows. */
const spot =
  /\b(?:(?:in|from) the (?:end|last|first|corner|top|bottom) (?:caravan|van|flat|house|bungalow|cottage|plot|berth|mooring)|(?:at|behind the (?:bar|counter|till) (?:at|of|in)|from|over|next to|beside|opposite|in) (?:the|our|your) (?:[a-z]+ )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter|Government|Council|UK|EU|NHS|North|South|East|West)\b)(?:[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,2}|(?:in|at) the [a-z]+ (?:van|caravan|stall|kiosk|place|launderette|chippy) (?:by|on|at|outside|near) [\w’' ]{3,24}|(?:at|in) (?:the|our) (?:[a-z]+ )?(?:chemist’s|chemist's|post office|chippy|launderette|tyre place|garage|paper shop|corner shop|butcher’s|butcher's|baker’s|baker's|nail bar|barber’s|barber's)(?: (?:on|in|at) [A-Z][\w’' ]{3,24})?)/g;

/** "The retired dentist next to the chapel in Upper Sallow", "the couple at the old toll house": a place has one of each. */
const beside =
  /\b(?:(?:next (?:door )?to|opposite|beside|behind|by|facing|across from) the (?:[A-Za-z]+ )?(?:chapel|church|school|pub|mosque|temple|post office|station|ford|green|hall|memorial|mill|forge|smithy|vicarage|rectory|pond|chip shop|chippy|shop|bakery|surgery|library|level crossing|bus stop|bus shelter|garage|bridge|lock|weir|playground|bandstand|cemetery|ground)|(?:at|in|from) the (?:old )?(?:toll ?house|rectory|vicarage|school ?house|forge|smithy|mill(?: house)?|lock(?: house| cottage|-keeper[’']s cottage)|gate ?house|gate lodge|lodge|station house|police house|coach house|farmhouse|manse|parsonage|presbytery|lighthouse|windmill|oast house))\b(?: (?:in|at) (?:[A-Z][\w’'-]+ ?){1,2}\b)?/g;
/** Who lives there, or is told by it: "the man hit by a car opposite the church" is neither. */
const dwells =
  /(?:\b(?:lives?|living|lodges|lodging|fostered|foster (?:child|boy|girl|lad)|placed|cottage|house|bungalow|flat|home|caravan)|\b(?:the|our|that) (?:(?!(?:who|was|is|are|were|that|has|had|on|of|and)\b)[a-z’'-]+ ){0,3}(?!(?:hit|met|seen|found|was|is|are|were|held|built|planted)\b)[a-z]+(?: with (?:the|a|an|his|her|two|three) (?:[a-z’'-]+ ){0,2}[a-z’'-]+)?) $/i;

const digit = /\d/;
const inStreet = new RegExp(` (?:${streetWord})\\b`);
/** Each with what a sentence must hold for it to be worth looking. */
const all: readonly (readonly [PlaceKind, RegExp, RegExp])[] = [
  ['house', house, digit],
  ['house', block, digit],
  ['house', pointed, /house|home|bungalow|flat|cottage|terrace|semi|property|next door|at the /],
  ['house', flatAlone, /[Ff]lat|[Aa]partment/],
  ['house', numberOnly, /\bat (?:number|no)/i],
  ['house', above, / (?:above|over) /],
  ['house', houseName, /Cottage|House|Farm|Lodge|Villa|Bungalow|Barn|Rectory|Vicarage|Croft|Grange/],
  ['postcode', postcode, digit],
  [
    'school',
    school,
    /Primary|School|Academy|High|Infant|Junior|Nursery|Grammar|College|Sixth Form|Pre-?school|Playgroup/,
  ],
  ['year', year, /Year|[Rr]eception|Class|class|Foundation Stage/],
  [
    'work',
    workplace,
    / works?\b|work|serve|employed|behind |lodging|based|studying|training|billeted|apprentice|trainee|supervisor|assistant|lady|teacher|nurse|carer|cleaner|caretaker|receptionist|bar|wait|cashier|guard|porter|librarian|chef|cook|instructor|coach|groundsman|pharmacist|midwife|usher/,
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
