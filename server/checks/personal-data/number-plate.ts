// In: a block. Out: number plates. The current style by itself, in capitals; older and Northern Irish styles only where the words speak of a
// vehicle. Sources: DVLA INF104; age identifiers run from 02 to 29 and from 51 to 79.
import { once } from '../../core/facts/facts.ts';
import { matchFolded } from '../../core/language/fold.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { bySpan, type Span, touchesOne } from '../../core/span.ts';
import { exemptIn, isExempt } from '../exempt.ts';
import { identifierHit, identifierTraits } from '../identifier.ts';

const current = /(?<![\p{L}\p{N}-])[A-HJ-PR-Y][A-HJ-PR-Y](\d{2}) ?[A-HJ-PR-Z]{3}(?![\p{L}\p{N}-])/gu;
const older =
  /(?<![\p{L}\p{N}/-])(?:[A-HJ-NP-TV-Y]\d{1,3} ?[A-HJ-PR-Y]{3}|[A-HJ-PR-Y]{3} ?\d{1,3}[A-HJ-NPR-TV-Y]|[A-Z]{1,2}I[A-Z] ?\d{1,4}|[A-Z]I[A-Z] ?\d{1,4}|[A-Z]{1,3} ?\d{1,4}|\d{1,4} ?[A-Z]{1,3})(?![\p{L}\p{N}/-])/gu;
/** As people write it who copy no plate: only straight behind the word for one. */
const loose = /(?<![\p{L}\p{N}-])[A-Z]{2}[ -]?(?:0[2-9]|[12]\d|5[1-9]|[67]\d)[ -]?[A-Z]{3}(?![\p{L}\p{N}-])/giu;
/** As it stands on the plate. */
const shape = /^[A-Z]{2}\d{2} ?[A-Z]{3}$/;
const straight =
  /\b(?:reg(?:istration)?(?: (?:plate|number|mark|no\.?))?|(?:number ?|licen[cs]e )?plates?)(?: (?:is|was|of|reads?|number))*[:,]? ?["'“‘(]?$/i;
const vehicle =
  /\b(?:reg(?:istration)?(?: (?:plate|number|mark|no\.?))?|number ?plate|plates?|cars?|vans?|vehicles?|motorbikes?|motorcycles?|scooter|lorry|lorries|taxi|minibus|mini|corsa|fiesta|focus|astra|golf|polo|micra|transit|bmw|audi|ford|vauxhall|toyota|nissan|honda|skoda|volkswagen|vw|mercedes|range rover|land rover|jeep|caravan|moped|driver|drives|driving|parked|parks)\b/i;
const plainly = /\b(?:reg(?:istration)?(?: (?:plate|number|mark|no\.?))?|number ?plate|plates?)\b[^.!?]{0,24}$/i;
const notPlates =
  /^(?:[ABM]\d{1,4}|[A-Z]{1,2}\d{1,2}|\d{1,4} ?(?:AM|PM|BC|AD|CC|KM|KG|MM|CM|M|G|L|GB|MB|TB|TV|MP|HP|BHP|MPH|K|X)|(?:BBC|ITV|CH|NO|PO|PC|EU|UN|UK|US|WW|GCSE|A|AS|KS|TA|PM|MP|AM) ?\d{1,4}|(?:FY|Q|H|KS|Y|YR|TB|CO|H|COVID|GP|ISO|EN|BS|PAS|AQ|NO|PM) ?\d{1,4})$/;

/** Old buses and engines are shown with their numbers. */
const onShow =
  /\b(?:bus|buses|tram|locomotive|engine|steam|vintage|heritage|museum|classic|veteran|restored|restoration)\b/i;

/** "The new bus, registration WX24 ABC, is the first electric one in the fleet": it leads to nobody. */
const ofFleet =
  /\b(?:bus|buses|minibus|coach|tram|gritter|dustcart|refuse (?:truck|lorry|vehicle)|bin lorry|fire engine|ambulance|sweeper|library van|mobile library)\b[^.!?]{0,60}$/i;

const isAge = (age: string): boolean => (age >= '02' && age <= '29') || (age >= '51' && age <= '79');

export const check: Check = {
  traits: { ...identifierTraits, style: ['current', 'older'], names: ['yes', 'no'] },
  block: (facts) => {
    if (!facts.figures) return [];
    if (!/[A-Z]{2}/.test(facts.text) && !/[A-Z]\d|\b(?:reg|registration|plate)\b/i.test(facts.text)) return [];
    const exempt = once(() => exemptIn(facts.text));
    const shown = once(() => onShow.test(facts.text));
    const now = matchFolded(facts.text, current)
      .filter(
        ({ match, span }) =>
          !isExempt(exempt(), span) &&
          (isAge(match[1] ?? '') || vehicle.test(facts.text.slice(Math.max(0, span.start - 120), span.start))),
      )
      .map(({ span }) => ({ span, style: 'current' }));
    const nowSpans = now.map((n) => n.span);
    const copied = matchFolded(facts.text, loose)
      .filter(
        ({ match, span }) =>
          (straight.test(facts.text.slice(Math.max(0, span.start - 50), span.start)) ||
            // "a silver Astra, HX19 ZQL": behind a vehicle also with letters that are not issued, for they may be misread.
            (shape.test(match[0]) && vehicle.test(facts.text.slice(Math.max(0, span.start - 50), span.start)))) &&
          !touchesOne(nowSpans, span),
      )
      .map(({ span }) => ({ span, style: 'current' }));
    const taken = [...now, ...copied].map((n) => n.span).sort(bySpan);
    const then = matchFolded(facts.text, older)
      .filter(({ match, span }) => {
        if (shown() || isExempt(exempt(), span) || touchesOne(taken, span)) return false;
        const before = facts.text.slice(Math.max(0, span.start - 70), span.start);
        if (notPlates.test(match[0])) return straight.test(before) && /[A-Z]{3}|\d{3} ?[A-Z]{2}/.test(match[0]);
        const long = match[0].replace(/\W/g, '').length >= 5 && /[A-Z]{3}/.test(match[0]) && /\d/.test(match[0]);
        return plainly.test(before) || (long && vehicle.test(before));
      })
      .map(({ span }) => ({ span, style: 'older' }));
    // "I saw AB12 CDE again": it stands for the vehicle itself.
    const names = ({ start }: Span): string =>
      /\b(?:saw|seen|sees?|reported?|report|spotted|watched|followed|photographed|filmed|noticed|passed|hit|by|behind|that|when|and|with)\s+$/i.test(
        facts.text.slice(Math.max(0, start - 20), start),
      )
        ? 'yes'
        : 'no';
    const ofSomebody = [...now, ...copied, ...then].filter(
      ({ span }) => !ofFleet.test(facts.text.slice(Math.max(0, span.start - 90), span.start)),
    );
    return ofSomebody.map(({ span, style }) => identifierHit(facts, span, { style, names: names(span) }));
  },
};
