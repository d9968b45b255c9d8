// In: a sentence with one of those it is about. Out: the hit that says what is told of whom, with the words to mark and the parts that a fix
// may take out; and whether a particular stands with its subject at all.

import { areaFor, generalPlace } from '../core/fixes/general-place.ts';
import type { Particular } from '../core/people/particulars.ts';
import { partsOf, phraseOf } from '../core/people/phrase.ts';
import { consentIn } from '../core/people/standing.ts';
import { type AboutSentence, kinds, type Subject } from '../core/people/subjects.ts';
import type { Hit } from '../core/protocol/checks.ts';
import type { Span } from '../core/span.ts';
import { ageRange } from './age-range.ts';

export const whats = [
  'child',
  'own-child',
  'health',
  'belief',
  'origin',
  'orientation',
  'membership',
  'service',
  'employment',
  'home',
  'told',
  'victim',
  'convict-home',
  'spent',
  'penalty',
  'cleared',
  'young-offender',
  'parent',
  'jigsaw',
  'pictured',
  'age-and-street',
  'witness',
] as const;
export type What = (typeof whats)[number];

export const isPrivate = (s: Subject): boolean =>
  s.known && !s.own && (s.person === undefined || (s.person.standing !== 'public' && !s.person.dead));

/** ", a retired lamplighter in", before the street */
const asTrade =
  /^, (?:\d{1,3}, )?(?:an?|the) (?:(?:retired|former|one-time|night|out-of-work|unemployed) )?[a-z][a-z -]{2,30} (?:in|on|from|of|who (?:lives|stays|lodges) (?:in|on|at)) $/;
/** " of Pear Tree Close" behind a name: what still leads to the person when the name has gone. */
function whereOf(text: string, about: AboutSentence, subject: Span): Readonly<Record<string, Span>> {
  const place = kinds(about, 'house', 'street', 'spot', 'postcode', 'school', 'work', 'year').find(
    (p) =>
      p.span.end > subject.end &&
      (p.span.start - subject.end < 12 || asTrade.test(text.slice(subject.end, Math.max(subject.end, p.span.start)))),
  );
  if (
    place === undefined ||
    /^(?:lives?|lived|living|home|moved)\b/i.test(text.slice(place.span.start, place.span.end)) ||
    !(
      /^,? (?:(?:who lives )?(?:of|from|in|at|on) )?(?:the )?$/i.test(
        text.slice(subject.end, Math.max(subject.end, place.span.start)),
      ) || asTrade.test(text.slice(subject.end, Math.max(subject.end, place.span.start)))
    )
  )
    return {};
  return { where: { start: subject.end, end: place.span.end } };
}

/** "14 Mill Lane, Moorby, MO4 2QT": the town and the postcode go with the house. */
function wholeAddress(text: string, sentence: Span, place: Span): Span {
  const words = text.slice(place.start, place.end);
  if (!/\d/.test(words) || !/\p{Lu}\p{Ll}/u.test(words)) return place;
  const town = /^(?:, (?:\p{Lu}[\p{L}’'-]+ ?){1,3}(?=[,.;]|$)|,? [A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b){1,3}/u;
  return { start: place.start, end: place.end + (town.exec(text.slice(place.end, sentence.end))?.[0].length ?? 0) };
}

/** "She" goes on about whoever was named; "the dad there" may be somebody else. */
const isSame = (text: string, { how, span }: Subject): boolean =>
  how !== 'goes-on' || /\b(?:he|she|they|his|her|hers|him|their|them|both)$/i.test(text.slice(span.start, span.end));

/** What a finding is told of its subject. */
export function hitOf(
  text: string,
  about: AboutSentence,
  subject: Subject,
  what: What,
  mark: Span,
  particular: Span | undefined,
): Hit {
  const person = isSame(text, subject) ? subject.person : undefined;
  const place = particular === undefined ? undefined : generalPlace(text, particular);
  const area = particular === undefined || place !== undefined ? undefined : areaFor(text, particular);
  const consent = consentIn(subject.person, about.block);
  const age = subject.child ? undefined : kinds(about, 'age').find((p) => inReach(subject, p, about, text));
  const range = age === undefined ? undefined : ageRange(text, about.sentence, age, person?.sex ?? 'either');
  return {
    block: about.block,
    span: mark,
    traits: {
      what,
      standing: subject.person?.standing ?? 'private',
      subject: subject.how,
      child: subject.child ? 'yes' : 'no',
      // A child's own yes is none: the parents' is asked for where the child is named.
      consent: subject.child && consent === 'said' ? 'no' : consent,
      convicted: subject.person?.convicted === true ? 'yes' : 'no',
    },
    captures: {
      subject: subject.span,
      ...whereOf(text, about, subject.span),
      ...(particular === undefined
        ? {}
        : partsOf(text, about.sentence, subject.span, wholeAddress(text, about.sentence, particular))),
      ...(place === undefined ? {} : { place: place.span }),
      ...(area === undefined ? {} : { house: area.span }),
      ...(range === undefined ? {} : { age: range.span }),
    },
    words: {
      ...(place === undefined ? {} : { street: place.text }),
      ...(area === undefined ? {} : { area: area.text }),
      ...(range === undefined ? {} : { range: range.text }),
    },
    ...(person === undefined ? {} : { person: person.key }),
  };
}

/** "Garage keys we still haven’t had back: Mrs Boyle (G4), Des Plumb": of each in the list. */
const ofNames =
  /^[^.:;!?]{0,24}:(?: (?:(?:and|both|the|our) )*\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}(?: \([^()]*\))?,)* (?:(?:and|both|the) )*$/u;

/** A particular stands with its subject: in the same clause, or a clause that goes on about it. */
export function inReach(s: Subject, p: Particular, a: AboutSentence, text: string): boolean {
  if (p.span.start >= s.span.start && p.span.end <= s.span.end) return true;
  if (p.span.end <= s.span.start && ofNames.test(text.slice(p.span.end, s.span.start))) return true;
  // "Nine weeks off the drink, so no pints for him"
  if (
    s.how === 'goes-on' &&
    p.span.end <= s.span.start &&
    /^, (?:so|and|but) [^.;:!?]{0,40}\b(?:for|to|with|of) $/.test(text.slice(p.span.end, s.span.start))
  )
    return true;
  if (p.span.end <= s.span.start)
    // "Blue Badge holder 1187C, Mr Ezekiel Thorne, had": a comma right before the name sets it beside what it is; "Flat 27, home of Mr Adeyemi".
    return (
      s.span.start - p.span.end < 60 &&
      !/[.;:!?]|, /.test(
        text
          .slice(p.span.end, s.span.start)
          .replace(/, (?:an? |where |(?:the )?home (?:of|to) |now |\d{1,3}-year-old )?$/, ''),
      )
    );
  const between = text.slice(s.span.end, p.span.start);
  // "Desmond's windscreen: his blue badge is for MS": what follows the colon is still of him.
  const goesOn =
    /^[^;!?:]*:\s(?!.*\p{Lu}\p{Ll})[^;!?:]*$/u.test(between) ||
    /^[^;!?:]*;\s(?:(?:and|but|now|so) |[a-z ]{2,24}, )?(?:his|her|he|she|he[’']s|she[’']s)\b(?!.*\p{Lu}\p{Ll})[^;!?:]*$/u.test(
      `${between}x`,
    );
  if (/[;!?:]/.test(between) && s.how !== 'goes-on' && !goesOn) return false;
  return p.span.start <= a.sentence.end;
}

/** A sentence of a draft and one of its subjects. `text` is the block's, `sentence` its own words; `all` the draft's sentences, this one at `at`. */
export type Telling = {
  readonly about: AboutSentence;
  readonly subject: Subject;
  readonly text: string;
  readonly sentence: string;
  readonly all: readonly AboutSentence[];
  readonly at: number;
};

/** The first particular of these kinds that stands with the subject. */
export const near = ({ about, subject, text }: Telling, ...wanted: Particular['kind'][]): Particular | undefined =>
  kinds(about, ...wanted).find((p) => inReach(subject, p, about, text));

/** `what` is said in the words that join subject and particular. */
export function said({ about, subject, text }: Telling, what: What, particular: Particular | undefined): Hit {
  const mark =
    particular === undefined ? about.sentence : phraseOf(text, about.sentence, subject.span, particular.span);
  return hitOf(text, about, subject, what, mark, particular?.span);
}

/** `what` is said by the whole sentence. */
export const saidByAll = ({ about, subject, text }: Telling, what: What, particular?: Particular): Hit =>
  hitOf(text, about, subject, what, about.sentence, particular?.span);

/** Somebody spoken of without a name: "she", "five of the cases". */
export const nameless = (how: 'described' | 'goes-on', span: Span, child = false): Subject => ({
  how,
  span,
  person: undefined,
  described: undefined,
  child,
  own: false,
  known: true,
});
