// In: a block or a draft. Out: telephone numbers of the United Kingdom, with the sort of line each is.
// Numbers reserved for drama are treated as real: drafts and drills use them, and a real one may follow.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { matchFolded } from '../../core/language/fold.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { identifierHit, identifierTraits, linkOf, placeKnown } from '../identifier.ts';

/** What may be a number: found here, so that the library sees only a few characters at a time. */
const digits = /(?<![\p{L}\p{N}/.-])(?:\+\s?44|0044|\(?0)[\d ().-]{7,20}\d(?![\p{N}/]|[.-]\p{N})/gu;

function lineOf(raw: string): string | undefined {
  const number = parsePhoneNumberFromString(raw, 'GB');
  if (number === undefined || number.countryCallingCode !== '44' || !number.isPossible()) return undefined;
  const national = number.nationalNumber;
  if (national.length < 9 || national.length > 10) return undefined;
  if (/^7[1-57-9]/.test(national)) return national.length === 10 ? 'mobile' : undefined;
  if (/^(?:3|8|5)/.test(national)) return 'service';
  if (/^[12]/.test(national)) return 'landline';
  return undefined;
}

export const check: Check = {
  traits: { ...identifierTraits, line: ['mobile', 'landline', 'service'], beside: ['link', 'prose'] },
  block: (facts) =>
    matchFolded(facts.text, digits).flatMap(({ match, span }) => {
      const line = lineOf(match[0]);
      return line === undefined ? [] : [identifierHit(facts, span, { line, beside: 'prose' })];
    }),
  place: (hit, { draft, block, known }) => placeKnown(hit, block, known, draft),
  draft: (draft) =>
    draft.asides.flatMap((aside): readonly Hit[] => {
      const line = aside.kind === 'tel' ? lineOf(aside.text) : undefined;
      const plain = (text: string): string => text.replace(/\D/g, '').replace(/^44/, '0');
      const said = (): boolean =>
        draft.blocks.some(
          (b) =>
            b.source.start <= aside.source.start &&
            aside.source.end <= b.source.end &&
            plain(b.text).includes(plain(aside.text)),
        );
      return line === undefined || said()
        ? []
        : [
            {
              span: aside.source,
              ...linkOf(draft, aside.source),
              traits: { line, beside: 'link', owner: 'unknown', stands: 'beside' },
            },
          ];
    }),
};
