// In: a block. Out: National Insurance numbers: two letters, six digits, a letter A to D.
// The letters are HMRC's (NIM39110): neither may be D, F, I, Q, U or V, the second no O, and some pairs are never issued.
import { matchFolded } from '../../core/language/fold.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { identifierHit, identifierTraits } from '../identifier.ts';

const number = /(?<![\p{L}\p{N}])([A-Z]{2})[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}(?:[ -]?([A-D]))?(?![\p{L}\p{N}])/giu;
const gate = /[A-Za-z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}/;
const never = new Set(['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ']);
/** Map references and part numbers have the same shape: "grid ref SP 33 12 34". */
const otherNumbers = /\b(?:grid|map|os|part|model|serial|tender|order|invoice|batch|lot)\b[^.]{0,20}$/i;
const named = /\b(?:national insurance|nino|n\.?i\.?)\b/i;

export const check: Check = {
  traits: { ...identifierTraits, issued: ['yes', 'never'] },
  block: (facts) =>
    (facts.figures ? matchFolded(facts.text, number, gate) : []).flatMap(({ match, span }) => {
      const prefix = (match[1] ?? '').toUpperCase();
      const around = facts.text.slice(Math.max(0, span.start - 60), span.start);
      // Without its last letter it is six digits with two letters before: a number only where the words say so.
      if (match[2] === undefined && !named.test(around)) return [];
      if (match[0] !== match[0].toUpperCase() && !named.test(around)) return [];
      if (!named.test(around) && otherNumbers.test(around)) return [];
      const issued = !/^[DFIQUV]|^.[DFIOQUV]/.test(prefix) && !never.has(prefix);
      return [identifierHit(facts, span, { issued: issued ? 'yes' : 'never' })];
    }),
};
