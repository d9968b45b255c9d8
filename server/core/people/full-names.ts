// In: a run of two or more words with capitals. Out: the part of it that could be a name, and whether that names a person: by the registers,
// and by its shape and what stands beside it where no register has it.

import { hyphens } from './name-mention.ts';
import type { NameRun } from './name-runs.ts';
import { bodies, bodiesAndSurnames, calendar, ordinary, places } from './not-names.ts';
import {
  isAsked,
  isAtDoor,
  isBody,
  isFirm,
  isGivenHere,
  isInn,
  isKinAfter,
  isNextLower,
  isNextPlace,
  isPersonAfter,
  isPersonBefore,
  type Reading,
  textAt,
  wordBefore,
} from './reading.ts';
import { givenName, isClanName, isEnglish, surname } from './registers.ts';
import { beforePerson, isPlaceBefore, isTitle, kin, personVerbs, smallWords } from './settings.ts';
import { isNamedAsPerson } from './well-known.ts';

/** "St Anne's", "North Kelsey": what follows is the rest of a place's name. */
const inPlaces = new Set('st saint north south east west upper lower mount port fort'.split(' '));
/** "HMS Belfast", "Storm Eunice": ships and weather. */
const inThings = new Set('storm hurricane cyclone typhoon hms ss mv rms rrs hmp'.split(' '));
/** "Capel Salem", "Heol Wen", "Tigh na Mara": places that Welsh and Gaelic name the other way round. */
const otherWayRound = new Set(
  'tŷ ty bwthyn hafod capel eglwys ysgol neuadd canolfan parc heol ffordd stryd clos maes pont llyn afon ynys porth plas castell cwm nant tigh taigh loch'.split(
    ' ',
  ),
);
/** "in May Hart's garden opens": a month, more often than not. */
const ofTime = new Set(
  'in by since until till from last this next early late mid during before after of for on'.split(' '),
);

/** "Bilen": on no list, and no word either. */
export const isUnheard = (word: string): boolean =>
  word.length > 3 &&
  !isEnglish(word) &&
  !places.has(word) &&
  !bodies.has(word) &&
  !calendar.has(word) &&
  !ordinary.has(word);

/** "NHS" before "Amy Hart": capitals throughout, beside a name that is not written so. */
const isAcronym = (r: Reading, at: number, next: number): boolean =>
  r.words[at]?.shape === 'CAPITALS' && r.words[next]?.shape === 'Capital' && textAt(r, at).length < 6;

/** The parts of a run less the words before the name: "When Amy Hart", "Headteacher Amy Hart", "Labour MP Amy Hart". */
export function trimmed(r: Reading, run: NameRun): NameRun {
  const head = textAt(r, run.parts[0]?.at ?? run.from);
  if ((inThings.has(head) || otherWayRound.has(head)) && run.parts.length > 1) return { ...run, parts: [] };
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
      isTitle(word) ||
      // "Cyclist Maya Feldman", "Roofer Scott Venables": a trade before a name.
      (g === undefined &&
        isEnglish(word) &&
        !bodies.has(word) &&
        second.kind === 'name' &&
        givenName(textAt(r, second.at))?.common === true &&
        parts.filter((p) => p.kind === 'name').length === 3);
    if (!strays) break;
    const last = textAt(r, parts.at(-1)?.at ?? first.at);
    // "Grace Hart", "May Okafor", "Jordan Pike": a word, a month or a place that is a given name before a surname.
    if (
      g !== undefined &&
      parts.filter((p) => p.kind === 'name').length === 2 &&
      (surname(last) === 'name' ||
        isPersonAfter(r, run.to) ||
        isAtDoor(r, run.to) ||
        isPersonBefore(r, first.at) ||
        (g.common && isUnheard(last) && !ofTime.has(wordBefore(r, first.at)))) &&
      !ordinary.has(last) &&
      !bodies.has(last) &&
      (!r.starts.has(first.at) || g.common) &&
      (!smallWords.has(word) || !r.starts.has(first.at) || (!isEnglish(last) && !isAsked(r, run.to)))
    )
      break;
    if (inPlaces.has(word)) return { from: run.from, to: run.to, parts: [] };
    parts = parts.slice(1);
  }
  while (parts.length > 1 && parts[0]?.kind === 'particle') parts = parts.slice(1);
  const to = endOf(r, parts);
  return to === undefined
    ? { from: parts[0]?.at ?? run.from, to: run.to, parts }
    : { from: parts[0]?.at ?? run.from, to, parts: parts.filter((p) => p.at < to) };
}

/** "Derek Sowerby Honoured At Town Hall": where a heading goes on behind a name of two words. */
function endOf(r: Reading, parts: NameRun['parts']): number | undefined {
  return parts.find((p, i) => {
    const word = textAt(r, p.at);
    return (
      i > 0 &&
      p.kind === 'name' &&
      surname(word) !== 'name' &&
      givenName(word)?.common !== true &&
      (personVerbs.has(word) ||
        /^(?:at|in|on|to|for|with|by|from|of|and|as|is|after|over)$/.test(word) ||
        (r.titleCase && word.endsWith('ed') && isEnglish(word) && !bodies.has(word)))
    );
  })?.at;
}

/** "Amy Strickland-Osei": nothing else is written so, but for streets and firms. */
function isDoubleNamed(r: Reading, run: NameRun, given: readonly string[], listed: boolean): boolean {
  const last = textAt(r, run.parts.at(-1)?.at ?? run.from);
  const before = wordBefore(r, run.from);
  if (isBody(last) || given.some((t) => bodies.has(t) || places.has(t))) return false;
  const known = given.some((t) => givenName(t) !== undefined && !smallWords.has(t));
  if (given.every(isEnglish) && isEnglish(last) && !given.some((t) => givenName(t)?.common === true)) return false;
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
  // "Bill Moss": the first word may be a body's elsewhere.
  if (texts.some((t, i) => isBody(t) && !(i === 0 && givenName(t)?.common === true))) return false;
  if (isFirm(r, run.from, run.to) || isNamedAsPerson(texts.join(' '))) return false;
  const before = wordBefore(r, run.from);
  const after = isPersonAfter(r, run.to);
  const setting = listed || after || isPersonBefore(r, run.from);
  if (isInn(r, run.from)) return false;
  const the = before === 'the' || before === 'a' || before === 'an';
  const place = isPlaceBefore(before) || the || /^\d/.test(before);
  const g = run.parts[0]?.kind === 'initial' ? undefined : givenName(first);
  const s = surname(last);
  const strong = isGivenHere(first);
  if (the && before !== 'the') return false;
  // "Technical Degrees", "Religious Freedom"
  if (texts.every(isEnglish) && g?.common !== true && !(s !== undefined && setting)) return false;
  const capitals = texts.every(
    (t) => r.words[run.parts.find((p) => textAt(r, p.at) === t)?.at ?? -1]?.shape === 'CAPITALS',
  );
  if (capitals && !(strong && (s !== undefined || g?.common === true))) return false;
  if (run.parts[0]?.kind === 'initial')
    return !the && !place && (s !== undefined || setting) && !ordinary.has(last) && !bodies.has(last);
  if (bodies.has(last) && bodiesAndSurnames.has(last)) {
    // "of Chandler Street", "from Douglas Park"
    if (!((strong || setting) && g?.common === true && !place && !/^(?:of|from)$/.test(before) && texts.length === 2))
      return false;
    if (isNextPlace(r, run.from)) return false;
    return setting || isNextLower(r, run.to) || r.words[run.to] === undefined;
  }
  // "Abbey Fields", "Orchard Gardens": an estate before it is a person.
  if (/^(?:fields|gardens|meadows?|woods|downs|park|common|heath)$/.test(last) && isEnglish(first) && !setting)
    return false;
  if (texts.slice(0, -1).some((t) => bodiesAndSurnames.has(t) && bodies.has(t) && !strong)) return false;
  // "Elsie-May" is one given name.
  const odd = run.parts
    .filter(
      (p, i) =>
        i > 0 && p.kind === 'name' && !(r.words[p.at]?.joined === true && givenName(textAt(r, p.at)) !== undefined),
    )
    .map((p) => textAt(r, p.at))
    .filter(
      (t, i, all) => (ordinary.has(t) && !(t === 'st' && i < all.length - 1)) || places.has(t) || calendar.has(t),
    );
  if (odd.length > 0) {
    // "Kim Little", "Jack England": a common given name and nothing else.
    if (strong && !isEnglish(first) && s === 'name' && texts.length === 2 && !the && (setting || !place)) return true;
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
  if (r.titleCase && !(strong && (s !== undefined || g?.common === true)))
    return setting && (strong || g?.common === true);
  if (strong) {
    if (g?.common === true) return !the || after || s === 'name';
    return setting || (!place && (s !== undefined || names.length === 2));
  }
  if (the) return false;
  // "Peter de la Mare"
  if (g?.common === true && run.parts.some((p) => p.kind === 'particle')) return true;
  // "May Hollins" in the middle of a sentence; "May we" at its start.
  const known =
    g !== undefined &&
    (!smallWords.has(first) || (g.common && (!r.starts.has(run.from) || (!isEnglish(last) && !isAsked(r, run.to)))));
  if (ordinary.has(first) || calendar.has(first))
    return known && (s === 'name' || (g.common && isUnheard(last))) && (setting || g.common);
  // "Jordan Pickersgill, of Ossley, was given"
  if (places.has(first))
    return (
      known && (s === 'name' || isKinAfter(r, run.to) || (g?.common === true && isUnheard(last) && after)) && !place
    );
  if (known && s !== undefined) return !place || setting;
  // "Bronagh McIlveen": no street, no firm and no word is called so.
  if (isClanName(last) && isUnheard(first) && texts.length === 2) return true;
  if (s === 'name') return setting || (!place && !r.starts.has(run.from)) || (after && !place);
  // "Ivy Sowerby nodding off": a name that is a word too, before what is none.
  if (known)
    return (
      (setting ||
        (g.common && (isAtDoor(r, run.to) || (isUnheard(last) && texts.length === 2 && isNextLower(r, run.to))))) &&
      !place
    );
  return setting && !(place && !after) && !isBody(first);
}
