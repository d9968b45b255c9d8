// In: a block. Out: what leads to a spot: full postcodes (BS 7666), property references (UPRN), coordinates, what3words, addresses of
// computers. Whose spot it is, the words beside it say: a town hall's is public.
import { wordRange } from '../../core/facts/cues.ts';
import { type BlockFacts, once, sentenceOf } from '../../core/facts/facts.ts';
import { generalPlace } from '../../core/fixes/general-place.ts';
import { matchFolded } from '../../core/language/fold.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';
import { exemptIn, isExempt } from '../exempt.ts';
import { identifierHit, identifierTraits } from '../identifier.ts';

const postcode =
  /(?<![\p{L}\p{N}])([A-Z](?:\d{1,2}|[A-HK-Y]\d|[A-HK-Y]\d\d|\d[A-HJKPSTUW]|[A-HK-Y]\d[ABEHMNPRVWXY])) ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu;
/** In small letters only with its space, and where the words speak of a home: "m1 4th" is none. */
const small =
  /(?<![\p{L}\p{N}])([a-pr-uwyz][a-hk-y]?\d(?:\d|[a-hjkpstuw])?) \d(?!st\b|nd\b|rd\b|th\b)[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])/gu;
const smallWords = /\b(?:post ?code|live[sd]?|living|address|home|house|flat|street|road|lane|avenue|close|drive)\b/i;
const uprn = /\buprn\b[^.!?\d]{0,20}(\d{5,12})(?!\d)/giu;
/** Degrees as a number, or with minutes and seconds; or a grid reference of eight or ten digits. */
const coordinates =
  /(?<![\p{N}.])(?:(?:49|5\d|60)\.\d{3,8}(?:° ?| )?N?,? ?[-−]?[0-8]\.\d{3,8}(?:(?:° ?| )?[EW]\b)?|(?:49|5\d|60)° ?\d{1,2}['’′] ?\d{1,2}(?:\.\d{1,4})?["”″] ?N,? ?[0-8]° ?\d{1,2}['’′] ?\d{1,2}(?:\.\d{1,4})?["”″] ?[EW]|(?<![\p{L}])[HNOST][A-HJ-Z] ?(?:\d{5} ?\d{5}|\d{4} ?\d{4}))(?![\p{N}])/gu;
const words3 =
  /(?:\/\/\/|\b(?:what3words|w3w)(?:\.(?:com|co)\/|:? (?:is |address |location )*:? ?))([\p{L}]{3,20}\.[\p{L}]{3,20}\.[\p{L}]{3,20})(?![\p{L}\p{N}]|\.\p{L})/giu;
const ip = /(?<![\p{N}.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{N}]|\.\p{N})/gu;
const ip6 =
  /(?<![\p{L}\p{N}:.])(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6})(?![\p{L}\p{N}:])/giu;
const ipWords = /\b(?:ip|address|logged in|posted from|computer|router|traced)\b/i;
const civic =
  /\b(?:office|offices|hall|town hall|civic|council|library|school|academy|college|centre|center|museum|theatre|surgery|clinic|hospital|church|chapel|mosque|temple|station|depot|park|car park|venue|hotel|inn|arms|pub|café|cafe|shop|store|ltd|limited|plc|trust|charity|gallery|stadium|club|hub|headquarters|hq|po box|freepost|printed|published|promoted|imprint|tip|recycling|market|leisure|pool|gym|court|university|police|fire|society|association|grill|restaurant|premises|unit|works|farm shop|garden|send|write to|post|post to|entries|applications)\b/i;
const home =
  /\b(?:lives?|lived|living|home|house|flat|of|resident|tenant|mrs?|ms|miss|family|his|her|he|she|their|winner|from)\b/i;

function ownerHere(facts: BlockFacts, s: Span): string {
  const sentence = sentenceOf(facts, s);
  const said = facts.text.slice(sentence.start, sentence.end);
  const { from, to } = wordRange(facts.words, sentence);
  const named = facts.names.some((n) => n.from >= from && n.to <= to);
  if (civic.test(said)) return 'office';
  return named || home.test(said) ? 'person' : 'unknown';
}

export const check: Check = {
  traits: {
    ...identifierTraits,
    kind: ['postcode', 'property', 'coordinates', 'computer'],
    home: ['person', 'office', 'unknown'],
  },
  block: (facts) => {
    const { text } = facts;
    if (!facts.figures && !/what3words|w3w|\/\/\//i.test(text)) return [];
    const exempt = once(() => exemptIn(text).filter((e) => e.end - e.start > 5));
    const place = (span: Span, kind: string): Hit => identifierHit(facts, span, { kind, home: ownerHere(facts, span) });
    // "lives at SA7 2NP" becomes "lives in the SA7 area".
    const district = (span: Span, half: string): Hit => {
      const hit = place(span, 'postcode');
      const general = generalPlace(text, span) ?? { span, text: half };
      return { ...hit, captures: { ...hit.captures, district: general.span }, words: { outward: general.text } };
    };
    const inside = (match: RegExpExecArray, span: Span): Span => {
      const found = match[1] ?? match[0];
      const start = span.start + match[0].lastIndexOf(found);
      return { start, end: start + found.length };
    };
    return [
      ...matchFolded(text, postcode, /\d[A-Z]{2}/).flatMap(({ match, span }) =>
        isExempt(exempt(), span) ? [] : [district(span, match[1] ?? '')],
      ),
      ...matchFolded(text, small, / \d[a-z]{2}/).flatMap(({ match, span }) =>
        smallWords.test(text.slice(Math.max(0, span.start - 60), span.start))
          ? [district(span, match[1]?.toUpperCase() ?? '')]
          : [],
      ),
      ...matchFolded(text, uprn, /uprn/i).map(({ match, span }) => place(inside(match, span), 'property')),
      ...matchFolded(text, coordinates, /\d\.\d{3}|°|[A-Z] ?\d{4}/).map(({ span }) => place(span, 'coordinates')),
      ...matchFolded(text, words3, /what3words|w3w|\/\/\//i).map(({ match, span }) => {
        const found = inside(match, span);
        const address = /\S+$/.exec(text.slice(span.start, found.start))?.[0] ?? '';
        return place(
          { start: found.start - (address.includes('/') ? address.length : 0), end: found.end },
          'coordinates',
        );
      }),
      ...[...matchFolded(text, ip, ipWords), ...matchFolded(text, ip6, ipWords)].flatMap(({ span }) =>
        ipWords.test(text.slice(Math.max(0, span.start - 60), span.start)) ? [place(span, 'computer')] : [],
      ),
    ];
  },
};
