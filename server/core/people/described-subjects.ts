// In: a sentence, with those named in it. Out: the people in it who are spoken of without a name, and whether readers could tell who they are.
import type { BlockFacts } from '../facts/facts.ts';
import { overlaps, type Span } from '../span.ts';
import { type Described, offspringAfter } from './described.ts';
import type { Told } from './particulars.ts';
import type { Subject } from './subjects.ts';
import { childSigns } from './whose-children.ts';

const looksAfter =
  /\b(?:foster|look(?:s|ed|ing)? after|adopted|adopting|placement|placed with|took in|taken in|gave (?:a )?home|given (?:a )?home|giv(?:e|ing) (?:a )?home|social work|(?:stopping|staying|living|is|are|only) with (?:the|Mr|Mrs|them)|going back to (?:their|his|her) (?:dad|mum|mam|mother|father|parents))\b/i;
const locating = new Set(['spot', 'house', 'postcode', 'street', 'school', 'year', 'work']);
const reach = 90;

const ofNobody = /\b(?:an?|one|somebody) [^.,;:]{0,24}\b(?:and|with) $|\ban? [a-z]+[’']s $/i;

/** A place within the same clause leads to the person described: "the mother at 3 Quay Street, who has epilepsy". */
function isLocated(d: Described, told: Told, text: string, child: boolean): boolean {
  // "A resident of Holmley Road" is one of many, and so is "a resident and his wife".
  const generic =
    (d.how === 'indefinite' ||
      (d.how === 'kin' && ofNobody.test(text.slice(Math.max(told.sentence.start, d.span.start - 60), d.span.start)))) &&
    !child;
  return told.particulars.some(
    (p) =>
      locating.has(p.kind) &&
      !(generic && p.kind === 'street') &&
      (overlaps(d.span, p.span) ||
        // "the bungalow at the turning circle, where the wife is bipolar"
        (p.kind === 'house' &&
          d.how !== 'indefinite' &&
          /^(?:,? where|;) $/.test(text.slice(p.span.end, d.span.start))) ||
        (p.span.start >= d.span.end &&
          p.span.start - d.span.end < reach &&
          !/[.;:!?]|, (?:and|but|so) /.test(text.slice(d.span.end, p.span.start)))),
  );
}

/** "Danny Roach’s middle boy from Pinfold Close": whose child it is says which. */
export const offspringOf = (told: Told, facts: BlockFacts, named: readonly Span[]): readonly Subject[] =>
  named.flatMap((name): readonly Subject[] => {
    const found = offspringAfter(facts.text.slice(name.end, Math.min(told.sentence.end, name.end + 60)));
    if (found === undefined) return [];
    const span = { start: name.start, end: name.end + found.length };
    const described: Described = {
      span,
      noun: found.noun,
      child: found.child,
      several: /s$|children$/.test(found.noun),
      how: 'kin',
      family: false,
      only: false,
      ours: false,
    };
    const child = found.child || childSigns(told, span, facts);
    return [{ how: 'described', span, person: undefined, described, child, own: false, known: true }];
  });

/** @param named where the sentence names somebody; remembered by that, so who it is does not count */
export function describedSubjects(
  told: Told,
  facts: BlockFacts,
  named: readonly Span[],
  family: boolean,
  pointed: boolean,
): readonly Subject[] {
  return told.described.flatMap((d): readonly Subject[] => {
    if (
      named.some(
        (n) =>
          overlaps(n, d.span) ||
          // "Our caretaker at Dale Road depot, Winston Clarke, came": one person.
          (n.start > d.span.end &&
            n.start - d.span.end < 60 &&
            /^[^,.;:]{0,55}, (?:an? )?$/.test(facts.text.slice(d.span.end, n.start))) ||
          (n.start >= d.span.end && n.start - d.span.end < 3),
      )
    )
      return [];
    const child =
      d.child ||
      childSigns(told, d.span, facts) ||
      // "the twins from the caravans, the only pair in Primary 4"
      (/^(?:twins?|brothers|sisters|siblings|lads?|pair)$/.test(d.noun) &&
        told.particulars.some((p) => p.kind === 'year'));
    const located = isLocated(d, told, facts.text, child);
    const byFamily = /^(?:\s+(?:of|from) the [A-Z]|,? (?:from|of) the [A-Z][\w’'-]+ family)/.test(
      facts.text.slice(d.span.end, d.span.end + 40),
    );
    const kin = d.how === 'kin' && named.length > 0;
    // "Foster carers Pat and Jim Rees look after two brothers aged four and seven": the carers' names lead to the children.
    const cared =
      named.length > 0 && looksAfter.test(facts.text.slice(told.sentence.start, told.sentence.end)) && child;
    return [
      {
        how: 'described',
        span: d.span,
        person: undefined,
        described: d,
        child,
        own: d.how === 'own',
        known:
          located ||
          (pointed && d.how === 'definite') ||
          d.only ||
          d.ours ||
          byFamily ||
          kin ||
          cared ||
          (d.how === 'definite' && d.family && family),
      },
    ];
  });
}
