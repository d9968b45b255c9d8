// In: a block. Out: payment cards (Luhn, and the first digits of an issuer), IBANs (mod 97 and the length of the country), and sort codes
// with or beside an account number. Sources: ISO/IEC 7812, ISO 13616. Account numbers have a check that changes with the banks' table:
// their shape and the words beside them decide.
import { once } from '../../core/facts/facts.ts';
import { matchFolded } from '../../core/language/fold.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { apart } from '../../core/span.ts';
import { exemptIn, isExempt } from '../exempt.ts';
import { identifierHit, identifierTraits } from '../identifier.ts';

const card = /(?<![\p{L}\p{N}.,/£-])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}/]|[.,-]\p{N})/gu;
/** Where an IBAN may begin: how long it is, its country says. */
const ibanStart = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?=[ -]?[A-Z0-9]{4})/giu;
const sort = /(?<![\p{L}\p{N}/.-])\d{2}[- –]\d{2}[- –]\d{2}(?![\p{L}\p{N}/]|[.–-]\p{N})/gu;
/** Both together: "sort code 20-00-00, account number 12345678". */
const pair =
  /(?<![\p{L}\p{N}/.-])(?:\d{2}[- –]?\d{2}[- –]?\d{2}(?:[,;]| and)? {0,2}(?:\(?(?:account|acc(?:oun)?t?\.?|a\/c)(?: (?:no\.?|number))?:? {0,2})\d{6,8}|\d{2}[-–]\d{2}[-–]\d{2},? \d{8})(?![\p{L}\p{N}/]|[.,-]\p{N})/giu;
const bare = /(?<![\p{L}\p{N}/.,£-])\d{6,8}(?![\p{L}\p{N}/]|[.,-]\p{N})/gu;
/** First digits of each issuer, with the lengths its cards have. */
const issuers =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[0-2])\d{13}|3[47]\d{13}|3[068]\d{12}|35\d{14}|6(?:011|4[4-9]\d|5\d\d)\d{12}|(?:50|5[6-8]|6[0-9])\d{10,17})$/;
const behindCard =
  /^(?:,? \(?(?:(?:cvv|cvc|exp(?:iry|ires)?)\.?:? ?)?(?:\d{2}\/\d{2,4}|\d{3,4})\)?(?![\p{L}\p{N}]|[.,/-]\p{N})){1,2}/iu;
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

const isGrouped = /^\d{4}([ -])\d{4}\1\d{4}\1\d{1,4}(?:\1\d{1,3})?$|^\d{4}[ -]\d{6}[ -]\d{4,5}$/;
function isCard(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  return luhn(digits) && issuers.test(digits);
}

/** As many letters and digits as the country's are long, in one run or in groups; undefined where they end too soon or go on. */
function ibanAt(text: string, start: number): string | undefined {
  const length = lengths[text.slice(start, start + 2).toUpperCase()];
  if (length === undefined) return undefined;
  let at = start;
  for (let n = 0; n < length; n++) {
    if (n > 0 && /[ \u00A0-]/.test(text.charAt(at))) at++;
    if (!/[A-Z0-9]/i.test(text.charAt(at))) return undefined;
    at++;
  }
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) ? undefined : text.slice(start, at);
}

function ibanHolds(raw: string): boolean {
  const text = raw.replace(/[^A-Z0-9]/gi, '').toUpperCase();
  let rest = 0;
  for (const c of text.slice(4) + text.slice(0, 4))
    for (const d of /\d/.test(c) ? c : String(c.charCodeAt(0) - 55)) rest = (rest * 10 + Number(d)) % 97;
  return rest === 1;
}

export const check: Check = {
  traits: { ...identifierTraits, kind: ['card', 'iban', 'sort-code', 'account'], sure: ['yes', 'no'] },
  block: (facts) => {
    const { text } = facts;
    if (!facts.figures) return [];
    const exempt = once(() => exemptIn(text));
    const before = (at: number, reach = 60): string => text.slice(Math.max(0, at - reach), at);
    const hits = [
      ...matchFolded(text, card, /(?:\d[ -]?){13}/).flatMap(({ match, span }) => {
        const said = cardWords.test(before(span.start)) || cardWords.test(text.slice(span.end, span.end + 12));
        // "4111 1111 1111 1111 123": what stands behind it is another number.
        const four = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}(?= )/.exec(match[0])?.[0];
        const [whole, first] = [match[0], four].map((number) => ({
          number,
          holds: number !== undefined && isCard(number),
        }));
        const found = whole?.holds === true || first?.holds !== true ? match[0] : (four ?? match[0]);
        const holds = whole?.holds === true || first?.holds === true;
        const grouped = isGrouped.test(found);
        if (!(holds && (grouped || said)) && !(said && grouped)) return [];
        const shown = match[0].length === span.end - span.start ? span.start + found.length : span.end;
        // What stands on the back, and the month it ends, go with it.
        const end = shown + (behindCard.exec(text.slice(shown, shown + 40))?.[0].length ?? 0);
        return [{ span: { start: span.start, end }, traits: { kind: 'card', sure: holds ? 'yes' : 'no' } }];
      }),
      ...matchFolded(text, ibanStart, /[A-Za-z]{2}\d{2}[ -]?[A-Za-z\d]{4}/).flatMap(({ span }) => {
        const found = ibanAt(text, span.start);
        if (found === undefined) return [];
        const holds = ibanHolds(found);
        const said = /\biban\b/i.test(before(span.start));
        return said || (holds && found === found.toUpperCase())
          ? [
              {
                span: { start: span.start, end: span.start + found.length },
                traits: { kind: 'iban', sure: holds ? 'yes' : 'no' },
              },
            ]
          : [];
      }),
      ...matchFolded(text, pair, /\d{6}/).map(({ span }) => ({ span, traits: { kind: 'account', sure: 'yes' } })),
      ...matchFolded(text, sort, /\d{2}[- –]\d{2}[- –]\d{2}/).flatMap(({ span }) => {
        const near = `${before(span.start)} ${text.slice(span.end, span.end + 50)}`;
        return bankWords.test(near) && !(isExempt(exempt(), span) && !/sort ?code/i.test(before(span.start, 24)))
          ? [{ span, traits: { kind: 'sort-code', sure: 'yes' } }]
          : [];
      }),
      ...matchFolded(text, bare, /\d{6}/).flatMap(({ match, span }) => {
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
    return apart(hits).map(({ span, traits }) => identifierHit(facts, span, traits));
  },
};
