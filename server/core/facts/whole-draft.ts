// In: a draft. Out: what it is about as a whole, as the questions before publishing ask it: a case in court, a company, figures, pictures,
// links out of the council's own pages, an embargo, the hour it was written at, who can read it and who can answer.
import { type Draft, fieldOf } from '../draft/draft.ts';
import type { Workspace } from '../review/workspace.ts';

/** The draft's own words: readers' comments are somebody else's, and the contact is the same under every release. */
function ownWords(draft: Draft): readonly string[] {
  return draft.blocks.flatMap((block, i) =>
    ['comments', 'contact'].includes(draft.sections[i] ?? 'body') || (block.kind === 'field' && block.field !== 'title')
      ? []
      : [block.text],
  );
}

const says = (draft: Draft, what: RegExp): boolean => ownWords(draft).some((text) => what.test(text));

// ---- Courts ----

const live =
  /\b(?:charged with (?!(?:running|finding|leading|looking|delivering|making|solar|electric\w*|power|gas|energy)\b)|(?:been|were|was) charged (?!for|£)|on bail|bailed|(?:been|were|was) arrested|arrests? (?:was|were|has|have)|remanded|awaiting (?:trial|sentence)|stand(?:s|ing)? trial|stood trial|on trial (?:for|accused|at|charged|in)|(?:due|will|to) (?:be |appear |stand )(?:in court|before|at [^.!?]{0,40}\bcourt|sentenced|trial)|appear(?:s|ed|ing)? (?:before|at|in) [^.!?]{0,60}\b(?:court|magistrates|judge)|police (?:are|is) (?:still )?investigating|under (?:police|criminal) investigation|inquest|judicial review|employment tribunal|(?:we|council) (?:are|is|will be|has begun) (?:prosecuting|taking (?:\w+ ){0,4}to court))\b/i;
const decided =
  /\b(?:pleaded guilty|found guilty|convicted|(?:was|were|been) fined|ordered to pay|jailed|sentenced (?:to|at|for)|(?:been|was|were|successfully|we) prosecuted|prosecutions?|magistrates|crown court|banned from keeping|suspended sentence|acquitted|cleared of|found not guilty)\b/i;

/** A case that is still running, and one that is over: a draft may speak of both. */
export function courtsIn(draft: Draft): readonly string[] {
  const found = [...(says(draft, live) ? ['live'] : []), ...(says(draft, decided) ? ['decided'] : [])];
  return found.length === 0 ? ['none'] : found;
}

// ---- Companies and figures ----

const named = "[\\p{Lu}][\\p{L}\\p{N}’'&.-]{0,40}";
const company = new RegExp(
  `(?:${named} (?:(?:and|&|of) )?){1,4}(?:Ltd|Limited|PLC|plc|LLP|Inc|Developments?|Construction|Contractors|Builders|Properties|Holdings|Logistics|Surfacing|Scaffolding|Haulage|Lettings|Recycling Co|(?:and|&) (?:Sons?|Daughters?|Co))(?![\\p{L}])|(?<!\\b(?:Care|Nursing|Warm|Warmer|Decent|New|Council|Empty|Affordable|Mobile|Park|Residential|Social|Our|These) )(?<=${named} )Homes(?! \\p{Lu}| (?:Standard|Fund|Scheme|Programme|England))(?![\\p{L}])`,
  'u',
);
export const companiesIn = (draft: Draft): readonly string[] => [says(draft, company) ? 'yes' : 'no'];

const money = /[£€$]\s?\d[\d.,]{0,20}(?:\s(?:million|billion|thousand)\b)?/g;
/** A share or a large count; years, telephone numbers and reference numbers are none. */
const count =
  /\b\d[\d.,]{0,20}\s?(?:%|per ?cent\b|percent\b)|\b\d{1,3},\d{3}\b|\b\d[\d.,]{0,20}\s(?:million|billion)\b|\b(?:more than|over|nearly|almost|around|about|some|up to) \d{2,}\b|\b(?:hundreds|thousands|(?:two|three|four|five|six|seven|eight|nine) hundred|(?:a|one|two|three|four|five|six|seven|eight|nine|ten) thousand)\b|\b(?:doubled|trebled|tripled|halved|highest|lowest|record (?:number|level|high|low))\b/i;

export function figuresIn(draft: Draft): readonly string[] {
  const texts = ownWords(draft);
  const rest = texts.map((text) => text.replace(money, ''));
  const found = [
    ...(rest.some((text, i) => text !== texts[i]) ? ['money'] : []),
    ...(rest.some((text) => count.test(text)) ? ['counts'] : []),
  ];
  return found.length === 0 ? ['none'] : found;
}

// ---- Pictures ----

const children =
  /\b(?:child|children|pupils?|students?|boys?|girls?|toddlers?|bab(?:y|ies)|teenagers?|youngsters?|scouts|guides|brownies|cubs|class|reception|nursery|school (?:choir|team|band|council))\b/i;
const somebody =
  /\b(?:famil(?:y|ies)|parents?|mums?|dads?|residents?|tenants?|patients?|pensioners?|volunteers?|visitors?|customers?|couple|carers?|crowd|neighbours?|shoppers?|players?|runners?|people|women|woman|men|man|staff|workers?|winners?|councillors?|cllr|mayor|(?:handing|holding|shaking|smiling|standing|posing|planting|cutting)\b)/i;
const mark = /\b(?:logos?|crest|coat of arms|emblem|icon|badge|qr code)\b|(?:logo|crest|icon|badge)[\w.-]*$/i;

/** Whom the pictures show by their descriptions and captions; a crest or a logo is none. @param isNamed whether somebody is named in a text */
export function picturesIn(draft: Draft, isNamed: (block: number) => boolean): readonly string[] {
  const pictures = draft.asides.flatMap(({ picture, text }) => {
    if (picture === undefined) return [];
    const alt = draft.text.slice(picture.alt.start, picture.alt.end);
    return mark.test(alt) || mark.test(text) ? [] : [alt];
  });
  const heading = fieldOf(draft, 'image');
  if (pictures.length === 0 && (heading === undefined || mark.test(heading))) return ['none'];
  const words = [
    ...pictures,
    ...draft.blocks.filter((b) => b.kind === 'caption' || /alt|caption/i.test(b.field ?? '')).map((b) => b.text),
  ];
  const shown = draft.blocks.some((b, i) => (b.kind === 'alt' || b.kind === 'caption') && isNamed(i));
  const found = [
    ...(words.some((text) => children.test(text)) ? ['children'] : []),
    ...(shown || words.some((text) => somebody.test(text)) ? ['people'] : []),
  ];
  return found.length === 0 ? ['things'] : found;
}

// ---- Links ----

const official =
  /(?:^|\.)(?:gov\.uk|gov\.wales|llyw\.cymru|gov\.scot|nidirect\.gov\.uk|nhs\.uk|nhs\.wales|nhs\.scot|police\.uk|parliament\.uk|parliament\.scot|senedd\.wales|mod\.uk|ac\.uk|sch\.uk)$/i;
const embed = /<(?:iframe|embed|video|blockquote[^>]{0,80}(?:twitter|instagram|tiktok))\b/i;

/** Where the draft sends its readers: to the council and public bodies, or to somebody whose words nobody at the council has read. */
export function linksIn(draft: Draft, { council }: Workspace): readonly string[] {
  const hosts = draft.asides.flatMap(({ kind, text }) =>
    kind === 'link-target' ? (/^https?:\/\/(?:www\.)?([^/?#:\s]+)/i.exec(text)?.[1]?.toLowerCase() ?? []) : [],
  );
  const isOurs = (host: string): boolean =>
    official.test(host) || council.domains.some((d) => host === d || host.endsWith(`.${d}`));
  if (embed.test(draft.text) || hosts.some((h) => !isOurs(h))) return ['outside'];
  return hosts.length > 0 ? ['official'] : ['none'];
}

// ---- When, and who can see it ----

export function embargoOf(draft: Draft): readonly string[] {
  const top = draft.blocks.slice(0, 8).map((b) => b.text);
  const said = [fieldOf(draft, 'embargo') ?? '', fieldOf(draft, 'release') ?? '', ...top];
  const isSet =
    (fieldOf(draft, 'embargo') ?? '').trim() !== '' || said.some((text) => /\bembargo(?:ed)?\b/i.test(text));
  return [isSet ? 'yes' : 'no'];
}

/** Between half past ten in the evening and six in the morning people write what they take back. */
export function hourOf(draft: Draft): readonly string[] {
  const said = /^(\d{1,2})[:.](\d{2})/.exec(
    (fieldOf(draft, 'time') ?? /T(\d{2}:\d{2})/.exec(fieldOf(draft, 'date') ?? '')?.[1] ?? '').trim(),
  );
  if (said === null) return ['unsaid'];
  const minutes = Number(said[1]) * 60 + Number(said[2]);
  return [minutes >= 22 * 60 + 30 || minutes < 6 * 60 ? 'night' : 'day'];
}

const isOff = (value: string): boolean => /^(?:no|false|off|none|closed|disabled|locked)$/i.test(value.trim());

/** Whether readers may answer below the draft. */
export function commentsOf(draft: Draft): readonly string[] {
  const value = fieldOf(draft, 'comments');
  if (value !== undefined) return [isOff(value) ? 'closed' : 'open'];
  return [draft.sections.includes('comments') ? 'open' : 'unsaid'];
}

export function visibilityOf(draft: Draft): readonly string[] {
  const value = fieldOf(draft, 'visibility')?.trim() ?? '';
  if (value === '') return ['unsaid'];
  return [/^(?:public|everyone|everybody|all|open|anyone|world)\b/i.test(value) ? 'public' : 'circle'];
}
