// In: a text. Out: numbers in it that are public or nobody's: planning, committee, charity, company and VAT numbers, laws and cases, dates,
// roads, sums, and whatever stands in an address on the web. They claim their places before any identifier does.
import { bySpan, type Span, touchesOne } from '../core/span.ts';

const patterns: readonly RegExp[] = [
  /\b(?:[A-Z]{1,4}\/)?\d{2,4}\/\d{2,6}\/[A-Z0-9]{1,6}\b(?:\/[A-Z0-9]{1,5})?/g,
  /\b(?:charity|company|vat|companies house|ofsted|urn|isbn|issn|doi|lot|tender|contract|order|model|serial|part|minute|item|page|para(?:graph)?|section|article|bus|route|service|platform|gate|unit|invoice|cas|crime reference|incident|licence plate number system)\s+(?:no\.?|number|numbers|ref(?:erence)?|reg(?:istration)?(?: no\.?| number)?|nos\.?)?:?\s*(?:GB|SC|NI|OC)? ?[\dA-Z][\d A-Z/.-]{2,18}\d/gi,
  /\b(?:https?:\/\/|www\.)[^\s)>\]]+/gi,
  /(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}\/[^\s)>\]]+/gi,
  /\b\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})\b/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\[(?:19|20)\d{2}\] (?:\d+ )?[A-Z]{2,6}(?: \([A-Za-z]+\))? \d+/g,
  /£ ?\d[\d,. ]*(?:m|bn|k|million|billion)?\b/gi,
];

/** The last text that was asked about: several checks ask in a row. */
let last: { readonly of: string; readonly spans: readonly Span[] } | undefined;

export function exemptIn(text: string): readonly Span[] {
  if (last?.of !== text) last = { of: text, spans: findIn(text) };
  return last.spans;
}

function findIn(text: string): readonly Span[] {
  return patterns
    .flatMap((p) => [...text.matchAll(p)].map((m) => ({ start: m.index, end: m.index + m[0].length })))
    .sort(bySpan)
    .reduce<Span[]>((all, next) => {
      const last = all.at(-1);
      if (last === undefined || next.start >= last.end) all.push(next);
      else if (next.end > last.end) all[all.length - 1] = { start: last.start, end: next.end };
      return all;
    }, []);
}

/** @param exempt in order and apart, as they are found */
export const isExempt = touchesOne;
