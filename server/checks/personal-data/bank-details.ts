// In: a block. Out: payment cards (Luhn, and the first digits of an issuer), IBANs (mod 97 and the length of the country), and sort codes
// with or beside an account number. Sources: ISO/IEC 7812, ISO 13616. Account numbers have a check that changes with the banks' table:
// their shape and the words beside them decide.
import { matchFolded } from '../../core/language/fold.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { exemptIn, isExempt } from '../exempt.ts';
import { identifierHit, identifierTraits } from '../identifier.ts';

const card = /(?<![\p{L}\p{N}.,/£-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}/]|[.,-]\p{N})/gu;
const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){3,8}(?![\p{L}\p{N}])/gu;
const sort = /(?<![\p{L}\p{N}/.-])\d{2}[- –]\d{2}[- –]\d{2}(?![\p{L}\p{N}/]|[.–-]\p{N})/gu;
/** Both together: "sort code 20-00-00, account number 12345678". */
const pair =
  /(?<![\p{L}\p{N}/.-])\d{2}[- –]?\d{2}[- –]?\d{2}(?:[,;]| and)? {0,2}(?:\(?(?:account|acc(?:oun)?t?\.?|a\/c)(?: (?:no\.?|number))?:? {0,2})\d{6,8}(?![\p{L}\p{N}/]|[.,-]\p{N})/giu;
const bare = /(?<![\p{L}\p{N}/.,£-])\d{6,8}(?![\p{L}\p{N}/]|[.,-]\p{N})/gu;
const issuers = /^(?:4|5[1-5]|2(?:2[2-9]|[3-6]\d|7[01])|3[47]|6(?:011|5|4[4-9])|50|5[6-8]|6[0379])/;
const cardWords = /\b(?:card|visa|mastercard|amex|debit|credit)\b/i;
const bankWords =
  /\b(?:sort ?code|account(?: (?:no\.?|number))?|a\/c|bacs|bank(?: details| transfer)?|acc(?:ount)? no)\b/i;
const lengths: Readonly<Record<string, number>> = {
  GB: 22,
  IE: 22,
  DE: 22,
  FR: 27,
  ES: 24,
  IT: 27,
  NL: 18,
  BE: 16,
  PL: 28,
  PT: 25,
  RO: 24,
  LT: 20,
  LV: 21,
  CH: 21,
  AT: 20,
  SE: 24,
  NO: 15,
  DK: 18,
  FI: 18,
  BG: 22,
  HU: 28,
  CZ: 24,
  SK: 24,
  GR: 27,
  CY: 28,
  MT: 31,
  LU: 20,
  HR: 21,
  SI: 19,
  EE: 20,
};

function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const d = Number(digits[digits.length - 1 - i]) * (i % 2 === 1 ? 2 : 1);
    sum += d > 9 ? d - 9 : d;
  }
  return sum % 10 === 0;
}

function ibanHolds(raw: string): boolean {
  const text = raw.replace(/ /g, '');
  if (lengths[text.slice(0, 2)] !== text.length) return false;
  let rest = 0;
  for (const c of text.slice(4) + text.slice(0, 4))
    for (const d of /\d/.test(c) ? c : String(c.charCodeAt(0) - 55)) rest = (rest * 10 + Number(d)) % 97;
  return rest === 1;
}

export const check: Check = {
  traits: { ...identifierTraits, kind: ['card', 'iban', 'sort-code', 'account'], sure: ['yes', 'no'] },
  block: (facts) => {
    const { text } = facts;
    if (!/\d/.test(text)) return [];
    const exempt = exemptIn(text);
    const before = (at: number, reach = 60): string => text.slice(Math.max(0, at - reach), at);
    const hits = [
      ...matchFolded(text, card).flatMap(({ match, span }) => {
        const digits = match[0].replace(/\D/g, '');
        const holds = luhn(digits) && issuers.test(digits);
        const said = cardWords.test(before(span.start));
        const grouped = /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{1,7}$|^\d{4}[ -]\d{6}[ -]\d{5}$/.test(match[0]);
        if (!(holds && (grouped || said)) && !(said && grouped)) return [];
        return [{ span, traits: { kind: 'card', sure: holds ? 'yes' : 'no' } }];
      }),
      ...matchFolded(text, iban).flatMap(({ match, span }) => {
        const holds = ibanHolds(match[0]);
        return holds ||
          (lengths[match[0].slice(0, 2)] === match[0].replace(/ /g, '').length && /\biban\b/i.test(before(span.start)))
          ? [{ span, traits: { kind: 'iban', sure: holds ? 'yes' : 'no' } }]
          : [];
      }),
      ...matchFolded(text, pair).map(({ span }) => ({ span, traits: { kind: 'account', sure: 'yes' } })),
      ...matchFolded(text, sort).flatMap(({ span }) => {
        const near = `${before(span.start)} ${text.slice(span.end, span.end + 50)}`;
        return bankWords.test(near) && !(isExempt(exempt, span) && !/sort ?code/i.test(before(span.start, 24)))
          ? [{ span, traits: { kind: 'sort-code', sure: 'yes' } }]
          : [];
      }),
      ...matchFolded(text, bare).flatMap(({ match, span }) => {
        const near = before(span.start, 40);
        const kind = match[0].length === 6 ? 'sort-code' : 'account';
        const said =
          kind === 'sort-code'
            ? /\bsort ?code\b[^.!?]{0,16}$/i.test(near)
            : /\b(?:account(?: (?:no\.?|number))?|a\/c|acc(?:ount)? no\.?)\b:?[^.!?£]{0,16}$/i.test(near) &&
              (/\b(?:sort|bank|bacs|pay)\b/i.test(before(span.start, 120)) || match[0].length === 8);
        return said && !/\b(?:rent|council tax|tenancy|customer|water|energy|twitter|x)\b[^.!?]{0,24}$/i.test(near)
          ? [{ span, traits: { kind, sure: 'yes' } }]
          : [];
      }),
    ];
    return hits
      .filter((h, i) => !hits.some((o, j) => j < i && o.span.start < h.span.end && h.span.start < o.span.end))
      .map(({ span, traits }) => identifierHit(facts, span, traits));
  },
};
