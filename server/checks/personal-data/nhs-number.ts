// In: a block. Out: NHS and CHI numbers: ten digits of which the last makes the weighted sum a multiple of eleven
// (NHS Data Model and Dictionary, NHS NUMBER). A number that only looks like one needs the words beside it to say so.
import { matchFolded } from '../../core/language/fold.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { identifierHit, identifierTraits } from '../identifier.ts';

const number = /(?<![\p{L}\p{N}.,/£-])(?:\d{3}[ -]?\d{3}[ -]?\d{4}|\d{6} \d{4})(?![\p{L}\p{N}/]|[.,-]\p{N})/gu;
const gate = /\d{3}[ -]?\d{3}[ -]?\d{4}/;
const named = /\b(?:nhs|chi|patient|hospital|health(?:\s+and\s+care)?)\s+(?:no\b|number|ref|id\b)/i;
const spaced = /^\d{3}[ -]\d{3}[ -]\d{4}$/;

function valid(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((n, d, i) => n + Number(d) * (10 - i), 0);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]);
}

export const check: Check = {
  traits: { ...identifierTraits, sure: ['yes', 'no'] },
  block: (facts) =>
    (facts.figures ? matchFolded(facts.text, number, gate) : []).flatMap(({ match, span }) => {
      const digits = match[0].replace(/\D/g, '');
      const said = named.test(facts.text.slice(Math.max(0, span.start - 80), span.start));
      if (!said && !(valid(digits) && spaced.test(match[0]) && !digits.startsWith('0'))) return [];
      return [identifierHit(facts, span, { sure: valid(digits) ? 'yes' : 'no' })];
    }),
};
