// In: a block's text and an address in it. Out: the address as it may be published: the street without its house, the postcode's first half.
import type { Span } from '../span.ts';
import type { Change } from './mending.ts';

const street = /((?:(?:St\.?|The) )?(?:[A-Z][\w’'-]+ ){1,3}[A-Z][\w’'-]+)(?:,[\s\S]*)?$/;
const number =
  /^(?:(?:Flat|Apartment|Apt|Unit|Room|Plot)\s?\w{1,5},?\s+(?:at\s+)?)?(?:(?:No\.?|[Nn]umber)\s?)?(?:\d{1,4}[A-Za-z]?(?:[-–/]\d{1,4}[A-Za-z]?)?,?\s+)?/i;
const outward = /^(?:GIR ?0AA|([A-Z]{1,2}\d[A-Z\d]?) ?\d[A-Z]{2})$/;
/** Beside these a street stands without "a home in". */
const beside =
  /\b(?:of|from|in|outside|near|opposite|behind|along|down|up|past|to|off|around|round|between|and)\s+(?:the\s+)?$/i;
const at = /\b(?:at|on)\s+$/i;

/** "in Mill Lane" for "at 14 Mill Lane", "a home in Mill Lane" for "14 Mill Lane" where a noun is wanted; undefined for no street. */
export function generalPlace(text: string, found: Span): Change | undefined {
  const flat = /\b(?:flat|apartment|apt|unit|room|number|no\.?)\s+$/i.exec(
    text.slice(Math.max(0, found.start - 12), found.start),
  );
  const address = { start: found.start - (flat?.[0].length ?? 0), end: found.end };
  const words = text.slice(address.start, address.end);
  const half = outward.exec(words);
  if (half !== null) return half[1] === undefined ? undefined : { span: address, text: half[1] };
  const numbered = number.exec(words)?.[0] ?? '';
  const general = numbered === '' ? undefined : street.exec(words.slice(numbered.length))?.[1];
  if (general === undefined) return undefined;
  const before = text.slice(Math.max(0, address.start - 14), address.start);
  const preposition = at.exec(before);
  if (preposition !== null)
    return { span: { start: address.start - preposition[0].length, end: address.end }, text: `in ${general}` };
  const bare = beside.test(before) || /[(,–—-]\s*$/.test(before) || before.trim() === '' || /[.!?:]\s*$/.test(before);
  return { span: address, text: bare ? general : `a home in ${general}` };
}

/** "in [name of the area]" for "at Rose Cottage": a house that has a name and no number is not to be found by its street. */
export function areaFor(text: string, address: Span): Change | undefined {
  const named = /\b(?:at|in|called|named)\s+(?:The )?\p{Lu}[^\d]*$/u.exec(text.slice(address.start, address.end));
  return named === null
    ? undefined
    : { span: { start: address.start + named.index, end: address.end }, text: 'in [name of the area]' };
}
