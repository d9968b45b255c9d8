// In: a block's text and an address in it. Out: the address as it may be published: the street without its house, the postcode's first half.
import type { Span } from '../span.ts';
import type { Change } from './mending.ts';

const street = /((?:(?:St\.?|The) )?(?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+)(?:,[\s\S]*)?$/;
const number =
  /^(?:(?:Flat|Apartment|Apt|Unit|Room|Plot)\s?(?:(?=\w*\d)\w{1,5}|[A-Z]\b),?\s+(?:at\s+)?)?(?:(?:No\.?|[Nn]umber)\s?)?(?:\d{1,4}[A-Za-z]?(?:[-–/]\d{1,4}[A-Za-z]?)?,?\s+)?/i;
const outward = /^(?:GIR ?0AA|([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2})$/;
/** Beside these a street stands without "a home in". */
const beside = /\b(?:of|from|in|near|along|down|up|past|to|off|around|round|between|and)\s+(?:the\s+)?$/i;
/** "his sister, 22 Esplanade Terrace": the street is set beside whoever lives there. */
const apart = /\p{L},\s+$/u;
const at = /\b(?:at|on)\s+$/i;

/** "in the SA7 area" for "at SA7 2NP", "SA7" where it stands apart. */
function districtFor(text: string, span: Span, half: string): Change {
  const before = text.slice(Math.max(0, span.start - 12), span.start);
  const lead = at.exec(before);
  if (lead !== null)
    return { span: { start: span.start - lead[0].length, end: span.end }, text: `in the ${half} area` };
  return { span, text: /\b(?:in|from|of|near|around)\s+$/i.test(before) ? `the ${half} area` : half };
}

/** "in Mill Lane" for "at 14 Mill Lane", "a home in Mill Lane" for "14 Mill Lane" where a noun is wanted; undefined for no street. */
export function generalPlace(text: string, found: Span): Change | undefined {
  const flat = /\b(?:flat|apartment|apt|unit|room|number|no\.?)\s+$/i.exec(
    text.slice(Math.max(0, found.start - 12), found.start),
  );
  const address = { start: found.start - (flat?.[0].length ?? 0), end: found.end };
  const words = text.slice(address.start, address.end);
  const half = outward.exec(words);
  if (half !== null) return half[1] === undefined ? undefined : districtFor(text, address, half[1]);
  // "her flat at Mercer’s Yard"
  const kept = /^(?:house|home|bungalow|flat|cottage) (?:at|on|of) (?=\p{Lu})/iu.exec(words);
  if (kept !== null && /\b(?:her|his|their|an?)\s+$/i.test(text.slice(Math.max(0, address.start - 8), address.start)))
    return { span: address, text: `home in ${words.slice(kept[0].length)}` };
  const numbered = number.exec(words)?.[0] ?? '';
  const named = numbered === '' ? undefined : street.exec(words.slice(numbered.length))?.[1];
  if (named === undefined) return undefined;
  const before = text.slice(Math.max(0, address.start - 24), address.start);
  // ", Moorby, MO4 2QT": the postcode leads to the same few homes.
  const code = /^((?:, (?:[A-Z][\w’'-]+ ?){1,3})?),? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/.exec(
    text.slice(address.end, address.end + 60),
  );
  const end = address.end + (code?.[0].length ?? 0);
  const general = `${named}${code?.[1] ?? ''}`;
  const preposition = at.exec(before);
  if (preposition !== null)
    return { span: { start: address.start - preposition[0].length, end }, text: `in ${general}` };
  // "the kitchen of 14 Mill Lane"
  const room = /\b(?:kitchen|house|home|flat|garden|door|doorstep|bedroom|room|roof|window)\s+of\s+$/i.test(before);
  if (apart.test(before) && !/^\s*(?:[|\n]|$)/.test(before))
    return { span: { start: address.start, end }, text: `of ${general}` };
  const bare =
    (beside.test(before) && !room) || /[(,–—-]\s*$/.test(before) || before.trim() === '' || /[.!?:]\s*$/.test(before);
  return { span: { start: address.start, end }, text: bare ? general : `a home in ${general}` };
}

/** "in [name of the area]" for "at Rose Cottage": a house that has a name and no number is not to be found by its street. */
export function areaFor(text: string, address: Span): Change | undefined {
  const named = /\b(?:at|in|called|named)\s+(?:The )?\p{Lu}[^\d]*$/u.exec(text.slice(address.start, address.end));
  return named === null
    ? undefined
    : { span: { start: address.start + named.index, end: address.end }, text: 'in [name of the area]' };
}
