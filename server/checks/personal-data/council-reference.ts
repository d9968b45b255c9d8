// In: a block. Out: references that lead to somebody's file at the council or another service: tenancy, rent, council tax, benefit, case,
// penalty charge, Blue Badge. The word beside it decides; planning, committee, charity and company numbers are public.
import { matchFolded } from '../../core/language/fold.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { identifierHit, identifierTraits } from '../identifier.ts';

const subject =
  'tenancy|tenant|rent(?: account)?|council tax(?: account)?|housing benefit(?: claim)?|benefit(?: claim)?|universal credit|claim|claimant|case(?:work)?|homelessness|homeless(?:ness)? application|housing application|housing register|bidding|penalty charge(?: notice)?|pcn|parking (?:fine|ticket)|blue badge|badge|social care|care|swift|mosaic|liquid ?logic|mash|safeguarding|complaint|service request|customer|account|repair|job|client|patient|hospital|pupil|upn|unique pupil|foster|adoption|debt|court|summons|crime|occurrence|prisoner|home office|asylum|nass|electoral(?: roll)?|library card|staff|payroll|employee|membership|freedom pass|bus pass';
/** These need no "number" behind them. */
const telling =
  'tenancy|rent account|council tax account|housing benefit claim|benefit claim|penalty charge notice|penalty charge|pcn|blue badge';
const word = '(?:ref(?:erence)?\\.?|no\\.?|number|id|#|account|code)';
const number =
  '((?=[A-Z0-9/ -]{0,19}\\d)[A-Z]{0,6}[ /-]?[0-9][A-Z0-9]*(?:[/ -][A-Z0-9]*\\d[A-Z0-9]*){0,4})(?![\\p{L}\\p{N}])';
const reference = new RegExp(
  `\\b(?:(${subject})(?:[’']s)?\\s+${word}(?:\\s+(?:no\\.?|number))?|(${telling})|(?:his|her|their|[\\p{L}]['’]s)\\s+(reference|ref\\.?)(?: number)?)(?:\\s+(?:is|was)(?: given as)?)?\\s*[:#,(]?\\s*${number}`,
  'giu',
);
const bracketed = new RegExp(
  `\\b(?:his|her|their|the) (?:${subject})\\b[^.!?()]{0,20}\\((?:ref\\.?:? ?)?((?=[A-Z0-9/-]{4,})[A-Z]{0,6}[/-]?\\d[A-Z0-9]*(?:[/-][A-Z0-9]+){0,3})\\)`,
  'giu',
);
const publicNumber =
  /\b(?:sort ?code|bank|planning|application for|committee|licen[cs]ing|charity|company|premises licence|contract|tender|consultation|invoice|foi|eir|crime reference number from|quote your|quoting your|with your|your)\b[^.!?]{0,40}$/i;

/** "Account 4410927736", "housing file HX/22/01874". */
const file =
  /\b(?:account|(?:housing|case|social work|tenancy|complaint|benefit) file)\s+((?=[A-Z0-9/-]{5,})[A-Z]{0,4}[/-]?\d[A-Z0-9]*(?:[/-][A-Z0-9]+){0,3})(?![\p{L}\p{N}])/giu;
/** A label and a number behind it: the least that a reference is, and cheap to look for. */
const labelled =
  /(?:ref(?:erence)?\.?|no\.?|number|id|#|account|code|tenancy|claim|notice|charge|pcn|badge|file)(?:\s+(?:no\.?|number|is|was|given|as)){0,5}\s*[:#,(]?\s*[A-Z]{0,6}[ /-]?\d/i;
/** Small letters are read as words, other than before a run of digits. */
const written = (found: string): boolean => found === found.toUpperCase() || /^[a-z]{1,3}[/-]?\d{5,}$/i.test(found);

export const check: Check = {
  traits: { ...identifierTraits, kind: ['file', 'penalty-charge', 'badge'] },
  block: (facts) => {
    if (!facts.figures) return [];
    const taken = new Set<number>();
    return [
      ...matchFolded(facts.text, reference, labelled),
      ...matchFolded(facts.text, bracketed, /\([A-Za-z.: ]{0,12}[/-]?\d/),
      ...matchFolded(facts.text, file, labelled),
    ].flatMap(({ match, span }) => {
      const found = match.at(-1) ?? '';
      const what = match.length > 2 ? (match[1] ?? match[2] ?? match[3] ?? '') : '';
      const at = span.start + match[0].lastIndexOf(found);
      if (taken.has(at)) return [];
      if (publicNumber.test(facts.text.slice(Math.max(0, span.start - 60), span.start + (what === '' ? 0 : 1))))
        return [];
      const bare = match[1] === undefined && match[2] !== undefined;
      const digits = found.replace(/\D/g, '').length;
      if (
        !written(found) ||
        found.replace(/\W/g, '').length < 4 ||
        (bare && digits < 4) ||
        /^(?:19|20)\d\d$/.test(found)
      )
        return [];
      taken.add(at);
      const kind = /badge/i.test(what) ? 'badge' : /penalty|pcn|parking/i.test(what) ? 'penalty-charge' : 'file';
      return [identifierHit(facts, { start: at, end: at + found.length }, { kind })];
    });
  },
};
