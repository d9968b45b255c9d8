// In: a block or a draft. Out: telephone numbers of the United Kingdom, with the sort of line each is.
// Numbers reserved for drama are treated as real: drafts and drills use them, and a real one may follow.
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { matchFolded } from '../../core/language/fold.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';
import { identifierHit, identifierTraits, linkOf, placeKnown } from '../identifier.ts';

/** What may be a number, or two in a row: found here, so that the library sees only a few characters at a time. */
const digits =
  /(?<![\p{L}\p{N}.-]|(?<!\p{N}{3})\/|\p{N}{4}[ -])(?:\+ ?44|0044|44(?= ?7\d{3})|\(?0)[\d ().+-]{7,32}\d(?!\p{N}|\/(?!\(?0\d{2})|[.-]\p{N})/gu;
/** Where one number may end and another begin. */
const next = / (?=\(?0|\+|44 ?7)/g;
const extension = /^,? ?(?:ext(?:ension)?|x)\.? ?\d{1,6}\b/i;

function lineOf(raw: string): string | undefined {
  const number = parsePhoneNumberFromString(raw.startsWith('44') ? `+${raw}` : raw, 'GB');
  if (number === undefined || number.countryCallingCode !== '44' || !number.isPossible()) return undefined;
  const national = number.nationalNumber;
  // Nine digits are a number in a few old areas only.
  if (national.length > 10 || national.length < 9 || (national.length === 9 && !number.isValid())) return undefined;
  if (/^7(?:[0-57-9]|624)/.test(national)) return national.length === 10 ? 'mobile' : undefined;
  if (/^(?:3|8|5)/.test(national)) return 'service';
  if (/^[12]/.test(national)) return 'landline';
  return undefined;
}

type Found = { readonly from: number; readonly to: number; readonly line: string };

/** A run of digits is one number, or several with only a space between. */
function numbersIn(run: string): readonly Found[] {
  const whole = lineOf(run);
  // "(07700 900123 …": the bracket is the sentence's.
  if (whole !== undefined)
    return [{ from: run.startsWith('(') && !run.includes(')') ? 1 : 0, to: run.length, line: whole }];
  const cuts = [0, ...[...run.matchAll(next)].map((m) => m.index + 1), run.length];
  const found: Found[] = [];
  for (const from of cuts) {
    if (from < (found.at(-1)?.to ?? 0)) continue;
    // The longest that is a number.
    for (const end of [...cuts].reverse().filter((c) => c > from)) {
      const part = run.slice(from, end).trimEnd();
      const line = lineOf(part);
      if (line === undefined) continue;
      found.push({ from, to: from + part.length, line });
      break;
    }
  }
  return found;
}

export const check: Check = {
  traits: { ...identifierTraits, line: ['mobile', 'landline', 'service'], beside: ['link', 'prose'] },
  block: (facts) => {
    if (!facts.figures) return [];
    return matchFolded(facts.text, digits, /[+0(4][\d ().+-]{8}/).flatMap(({ match, span }) => {
      const found = numbersIn(match[0]);
      // Letters that were folded away or made longer leave no way to a part of the match.
      const exact = match[0].length === span.end - span.start;
      const placed = (f: Found): Span =>
        exact ? { start: span.start + f.from, end: span.start + f.to } : { start: span.start, end: span.end };
      return (exact ? found : found.slice(0, 1)).map((f) => {
        const { start, end } = placed(f);
        const more = extension.exec(facts.text.slice(end, end + 20))?.[0].length ?? 0;
        return identifierHit(facts, { start, end: end + more }, { line: f.line, beside: 'prose' });
      });
    });
  },
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
