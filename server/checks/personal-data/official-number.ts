// In: a block. Out: numbers that the state gives one person: tax reference (UTR, check digit; PAYE and temporary references by their words),
// passport (three shapes, next to the word), driving licence of Great Britain (surname, decade, month, day, year: shape and a real date).
// Sources: HMRC NIM39110 and the check of the UTR in koblas/stdnum-js; DVLA D1.
import { matchFolded } from '../../core/language/fold.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { apart, type Span } from '../../core/span.ts';
import { identifierHit, identifierTraits } from '../identifier.ts';

const utr = /(?<![\p{L}\p{N}.,/£-])\d{5} ?\d{5}(?: ?K)?(?![\p{L}\p{N}/]|[.,-]\p{N})/giu;
const utrWords =
  /\b(?:utr|unique taxpayer|taxpayer ref(?:erence)?|tax ref(?:erence)?|self[- ]assessment|tax reference)\b/i;
const paye = /(?<![\p{L}\p{N}])\d{3}(?: ?\/ ?[A-Z]{1,2}\d{1,8}[A-Z]?| ?P[A-Z] ?\d{7,8}X?)(?![\p{L}\p{N}])/giu;
const payeWords = /\b(?:paye|employer ref(?:erence)?|tax office)\b/i;
const trn =
  /(?<![\p{L}\p{N}/])\d{2}[ -]?[A-Z](?:[ -]?\d{2}[ -]?\d{2}[ -]?\d|\d[ -]?\d{2}[ -]?\d{2})(?![\p{L}\p{N}/])/giu;
const trnWords = /\b(?:trn|temporary (?:reference|national insurance) (?:number|no))\b/i;
const passport =
  /(?<![\p{L}\p{N}/])(?:\d{9}|[A-Z] ?\d{8}|[A-Z]{2} ?\d{7}|[A-Z\d]{2}\d \d{3} \d{3})(?![\p{L}\p{N}/])/giu;
const passportWords = /\b(?:passport|visa|brp|residence permit)\b/i;
const licence =
  /(?<![\p{L}\p{N}])([A-Z][A-Z9]{4}) ?\d(\d{2})(\d{2})\d ?[A-Z9]{2} ?[A-Z\d][A-Z]{2}(?: \d{2})?(?![\p{L}\p{N}])/giu;
const licenceShape = /\d{6} ?[A-Z9]{2}/i;
const licenceNi = /(?<![\p{L}\p{N}])\d{8}(?![\p{L}\p{N}])/gu;
const licenceWords =
  /\b(?:driv(?:ing|er(?:[’']?s)?) licen[cs]e|(?:his|her|their|whose) licen[cs]e (?:no|number)|driver (?:no|number)|dvla|dva)\b/i;
const weights = [6, 7, 8, 9, 10, 5, 4, 3, 2];

const utrHolds = (digits: string): boolean =>
  digits[0] === '21987654321'[weights.reduce((sum, w, i) => sum + w * Number(digits[i + 1]), 0) % 11];
const realDate = (month: string, day: string): boolean => {
  const m = Number(month) > 50 ? Number(month) - 50 : Number(month);
  return m >= 1 && m <= 12 && Number(day) >= 1 && Number(day) <= 31;
};

export const check: Check = {
  traits: { ...identifierTraits, kind: ['tax', 'passport', 'driving-licence'], sure: ['yes', 'no'] },
  block: (facts) => {
    const { text } = facts;
    if (!facts.figures) return [];
    // "His UTR is …", or "… (UTR)".
    const said = (words: RegExp, { start, end }: Span): boolean =>
      words.test(text.slice(Math.max(0, start - 60), start)) ||
      words.test(/^,? ?\([^()]{2,40}\)/.exec(text.slice(end, end + 45))?.[0] ?? '');
    const hits = [
      ...matchFolded(text, utr, utrWords)
        .filter(({ span }) => said(utrWords, span))
        .map(({ match, span }) => ({ span, kind: 'tax', sure: utrHolds(match[0].replace(/\D/g, '')) })),
      ...matchFolded(text, paye, payeWords)
        .filter(({ span }) => said(payeWords, span))
        .map(({ span }) => ({ span, kind: 'tax', sure: true })),
      ...matchFolded(text, trn, trnWords)
        .filter(({ span }) => said(trnWords, span))
        .map(({ span }) => ({ span, kind: 'tax', sure: true })),
      ...matchFolded(text, licence, licenceShape)
        .filter(
          ({ match, span }) =>
            realDate(match[2] ?? '', match[3] ?? '') &&
            /^[A-Za-z]+9*$/.test(match[1] ?? '') &&
            (match[0] === match[0].toUpperCase() || said(licenceWords, span)),
        )
        .map(({ span }) => ({ span, kind: 'driving-licence', sure: true })),
      ...matchFolded(text, licenceNi, licenceWords)
        .filter(({ span }) => said(licenceWords, span))
        .map(({ span }) => ({ span, kind: 'driving-licence', sure: true })),
      ...matchFolded(text, passport, passportWords)
        .filter(({ span }) => said(passportWords, span))
        .map(({ span }) => ({ span, kind: 'passport', sure: true })),
    ];
    return apart(hits).map(({ span, kind, sure }) => identifierHit(facts, span, { kind, sure: sure ? 'yes' : 'no' }));
  },
};
