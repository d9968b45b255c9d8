// In: a run of two or more words with capitals. Out: the part of it that could be a name, and whether that names a person: by the registers,
// and by its shape and what stands beside it where no register has it.

import { hyphens, mentionOf, type NameMention } from './name-mention.ts';
import { isCapital, type NameRun } from './name-runs.ts';
import { bodies, bodiesAndSurnames, calendar, ordinary, places } from './not-names.ts';
import {
  isBody,
  isGivenHere,
  isNextLower,
  isPersonAfter,
  isPersonBefore,
  type Reading,
  textAt,
  wordBefore,
} from './reading.ts';
import { givenName, surname } from './registers.ts';
import { beforePerson, isPlaceBefore, kin, personVerbs, smallWords, titles } from './settings.ts';

/** "St Anne's", "North Kelsey": what follows is the rest of a place's name. */
const inPlaces = new Set('st saint north south east west upper lower mount port fort'.split(' '));

/** "NHS" before "Amy Hart": capitals throughout, beside a name that is not written so. */
const isAcronym = (r: Reading, at: number, next: number): boolean =>
  r.words[at]?.shape === 'CAPITALS' && r.words[next]?.shape === 'Capital' && textAt(r, at).length < 6;

/** The parts of a run less the words before the name: "When Amy Hart", "Headteacher Amy Hart", "Labour MP Amy Hart". */
export function trimmed(r: Reading, run: NameRun): NameRun {
  let parts = run.parts;
  for (;;) {
    const [first, second] = parts;
    if (first === undefined || second === undefined || first.kind !== 'name') break;
    const word = textAt(r, first.at);
    const g = givenName(word);
    const strays =
      ordinary.has(word) ||
      isAcronym(r, first.at, second.at) ||
      places.has(word) ||
      calendar.has(word) ||
      beforePerson.has(word) ||
      kin.has(word) ||
      Object.hasOwn(titles, word);
    if (!strays) break;
    const last = textAt(r, parts.at(-1)?.at ?? first.at);
    // "Grace Hart", "May Okafor", "Jordan Pike": a word, a month or a place that is a given name before a surname.
    if (
      g !== undefined &&
      parts.length === 2 &&
      (surname(last) === 'name' || isPersonAfter(r, run.to)) &&
      !ordinary.has(last) &&
      !bodies.has(last) &&
      (!r.starts.has(first.at) || g.common) &&
      !smallWords.has(word)
    )
      break;
    if (inPlaces.has(word)) return { from: run.from, to: run.to, parts: [] };
    parts = parts.slice(1);
  }
  while (parts.length > 1 && parts[0]?.kind === 'particle') parts = parts.slice(1);
  return { from: parts[0]?.at ?? run.from, to: run.to, parts };
}

/** "Amy Strickland-Osei": nothing else is written so, but for streets and firms. */
function isDoubleNamed(r: Reading, run: NameRun, given: readonly string[], listed: boolean): boolean {
  const last = textAt(r, run.parts.at(-1)?.at ?? run.from);
  const before = wordBefore(r, run.from);
  if (isBody(last) || given.some((t) => bodies.has(t) || places.has(t))) return false;
  const known = given.some((t) => givenName(t) !== undefined && !smallWords.has(t));
  return known ? before !== 'a' : listed || isPersonAfter(r, run.to) || isPersonBefore(r, run.from);
}

/** True where a run of two or more words names a person. */
export function isFullName(r: Reading, run: NameRun, listed: boolean): boolean {
  const names = run.parts.filter((p) => p.kind === 'name' || p.kind === 'initial');
  // "Askwith-Poole" is one name, and nearly always a surname.
  const double = hyphens(r, run);
  const whole = run.parts.filter((p) => p.kind === 'name').map((p) => textAt(r, p.at));
  const texts = double === undefined || whole.length < 3 ? whole : whole.slice(0, -2);
  if (double !== undefined && whole.length > 2) return isDoubleNamed(r, run, texts, listed);
  const first = texts[0];
  const last = texts.at(-1);
  if (names.length < 2 || names.length > 5 || first === undefined || last === undefined) return false;
  if (texts.some(isBody)) return false;
  // "Bickley & Noor": a firm.
  if (textAt(r, run.from - 1) === '&' && isCapital(r.words[run.from - 2]) && !isGivenHere(textAt(r, run.from - 2)))
    return false;
  const before = wordBefore(r, run.from);
  const after = isPersonAfter(r, run.to);
  const setting = listed || after || isPersonBefore(r, run.from);
  const the = before === 'the' || before === 'a' || before === 'an';
  const place = isPlaceBefore(before) || the || /^\d/.test(before);
  const g = run.parts[0]?.kind === 'initial' ? undefined : givenName(first);
  const s = surname(last);
  const strong = isGivenHere(first);
  if (the && before !== 'the') return false;
  const capitals = texts.every(
    (t) => r.words[run.parts.find((p) => textAt(r, p.at) === t)?.at ?? -1]?.shape === 'CAPITALS',
  );
  if (capitals && !(strong && (s !== undefined || g?.common === true))) return false;
  if (run.parts[0]?.kind === 'initial')
    return !the && !place && (s !== undefined || setting) && !ordinary.has(last) && !bodies.has(last);
  if (bodies.has(last) && bodiesAndSurnames.has(last)) {
    // "of Chandler Street", "from Douglas Park"
    if (!(strong && g?.common === true && !place && !/^(?:of|from)$/.test(before) && texts.length === 2)) return false;
    return setting || isNextLower(r, run.to) || r.words[run.to] === undefined;
  }
  if (texts.slice(0, -1).some((t) => bodiesAndSurnames.has(t) && bodies.has(t) && !strong)) return false;
  const odd = texts.slice(1).filter((t) => ordinary.has(t) || places.has(t) || calendar.has(t));
  if (odd.length > 0) {
    // "Kim Little", "Jack England": a common given name and nothing else.
    return (
      strong &&
      g?.common === true &&
      texts.length === 2 &&
      !the &&
      (s !== undefined || setting) &&
      !calendar.has(last) &&
      !(ordinary.has(last) && !setting && s !== 'name' && !bodiesAndSurnames.has(last))
    );
  }
  if (r.titleCase && !(strong && (s !== undefined || g?.common === true))) return setting && strong;
  if (strong) {
    if (g?.common === true) return !the || after || s === 'name';
    return setting || (!place && (s !== undefined || names.length === 2));
  }
  if (the) return false;
  const known = g !== undefined && !smallWords.has(first);
  if (ordinary.has(first) || calendar.has(first)) return known && s === 'name' && setting;
  if (places.has(first)) return known && s === 'name' && !place;
  if (known && s !== undefined) return !place || setting;
  if (s === 'name') return setting || (!place && !r.starts.has(run.from)) || (after && !place);
  if (known) return setting && !place;
  return setting && !(place && !after) && !isBody(first);
}

/** Names that in small letters are words which no register of words has: "drew barrow" from the well. */
const notAlone = new Set(
  'drew barrow rob pat sue bill jack jean nick dale glen dean chase grant art miles max ray rich rod will wade'.split(
    ' ',
  ),
);

/** "mark wright": a common given name and a surname that somebody typed without capitals. */
export function inSmallLetters(r: Reading, at: number): NameMention | undefined {
  const [a, b] = [r.words[at], r.words[at + 1]];
  if (
    a?.shape !== 'lower' ||
    b?.shape !== 'lower' ||
    a.kind !== 'word' ||
    b.kind !== 'word' ||
    a.text.length < 3 ||
    b.joined
  )
    return undefined;
  if (
    givenName(a.text)?.common !== true ||
    surname(b.text) !== 'name' ||
    ordinary.has(a.text) ||
    smallWords.has(a.text) ||
    notAlone.has(a.text)
  )
    return undefined;
  if (
    ordinary.has(b.text) ||
    bodies.has(b.text) ||
    kin.has(b.text) ||
    personVerbs.has(b.text) ||
    !isGivenHere(a.text) ||
    notAlone.has(b.text)
  )
    return undefined;
  return mentionOf(
    r,
    {
      from: at,
      to: at + 2,
      parts: [
        { at, kind: 'name' },
        { at: at + 1, kind: 'name' },
      ],
    },
    undefined,
  );
}
