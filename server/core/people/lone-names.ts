// In: a run of words that is no full name. Out: the one word of it that is a name by itself, and whether a given name, a surname or a family's.
import { isUnheard } from './full-names.ts';
import { isCapital, type NameRun } from './name-runs.ts';
import { bodies, bodiesAndSurnames, calendar, ordinary, places } from './not-names.ts';
import {
  isFirm,
  isGivenHere,
  isKinAfter,
  isPersonAfter,
  isPersonBefore,
  isPlaceAfter,
  isSurelyPersonAfter,
  isTitleOfWork,
  type Reading,
  textAt,
  wordBefore,
} from './reading.ts';
import { givenName, isEnglish, surname } from './registers.ts';
import { beforePerson, departments, isPlaceBefore, isTitle, kin, personVerbs, smallWords } from './settings.ts';
import { isKnownAlone } from './well-known.ts';

type Kind = 'given' | 'surname';

/** "Parkinson's" is an illness. */
const ofIllness = new Set(
  'parkinson alzheimer crohn down asperger tourette huntington hodgkin raynaud cushing addison graves wilson'.split(
    ' ',
  ),
);

/** "Camden's Market", "Sarah's Law". */
const isThingAfter = (r: Reading, to: number): boolean =>
  textAt(r, to) === "'s" &&
  isCapital(r.words[to + 1]) &&
  (bodies.has(textAt(r, to + 1)) || bodiesAndSurnames.has(textAt(r, to + 1)));

/** What only a person has: "’s lovely smile", "’s old desk". */
const own = new Set(
  'face smile laugh grin desk shift shifts handwriting temper wit jokes kindness patience nerves cakes baking'.split(
    ' ',
  ),
);
const hasFace = (r: Reading, at: number): boolean =>
  textAt(r, at) === "'s" &&
  (own.has(textAt(r, at + 1)) || (r.words[at + 1]?.shape === 'lower' && own.has(textAt(r, at + 2))));

const greetings = new Set(
  'thanks thank hello hi hiya dear morning welcome sorry cheers congratulations lovely kind agreed absolutely exactly bless'.split(
    ' ',
  ),
);
/** "How kind, Gwenllian.", "Thank you for asking, Zuzanna!": whoever is thanked or answered by name. */
function isGreeted(r: Reading, at: number): boolean {
  if (wordBefore(r, at) !== ',' || !/^[.!?]$/.test(r.words[at + 1]?.text ?? '.')) return false;
  for (let i = at - 2; i >= Math.max(0, at - 8); i--) {
    if (greetings.has(textAt(r, i))) return true;
    if (r.starts.has(i)) return false;
  }
  return false;
}

const isCalledLittle = (r: Reading, at: number): boolean =>
  /^(?:little|wee|baby)$/.test(textAt(r, at)) && (r.words[at]?.shape === 'lower' || r.starts.has(at));

/** "Penmoor’s twin town", "Ashcombe’s mother and toddler group": a place has those. */
const isForAll = (r: Reading, at: number): boolean =>
  /^(?:towns?|and|groups?|clubs?|clinics?|class|classes|hub|unit|centre|café|mornings?|sessions?|house)$/.test(
    textAt(r, at),
  );

const jobs = new Set(
  'caretaker cleaner cook porter warden gardener groundsman receptionist clerk driver lifeguard librarian steward barman barmaid waiter waitress barber hairdresser butcher baker chef nurse carer teacher tutor coach cashier postman milkman landlord landlady shopkeeper stallholder welder plumber joiner mechanic verger organist childminder gravedigger'.split(
    ' ',
  ),
);
/** "The Trimbles of Orchard Way have had", "the Okwuosas at number 9": who lives somewhere, and no team or tribe. */
const isHousehold = (r: Reading, at: number): boolean =>
  // "The Duggans have had a social worker for years."
  /^(?:have|had|were|are|live|lived|moved|took|take|kept|opened|welcomed|foster|fostered|adopted)$/.test(
    textAt(r, at + 1),
  ) ||
  // "The Lis, in the flat over the old cobbler's, had not lit the gas."
  (textAt(r, at + 1) === ',' &&
    /^(?:in|at|on|from|of)$/.test(textAt(r, at + 2)) &&
    /^(?:the|number|flat|\d+)$/.test(textAt(r, at + 3))) ||
  (/^(?:of|at|in|on|from)$/.test(textAt(r, at + 1)) &&
    (isCapital(r.words[at + 2]) ||
      /^(?:number|no|the|flat)$/.test(textAt(r, at + 2)) ||
      /^\d/.test(textAt(r, at + 2))));

/** "the Awkward George", "this Toy": what is pointed at bears no name of a person. "our Kev" does. */
const pointers = new Set('the a an this that these those every each any no some its'.split(' '));

/**
 * What a word that stands alone is taken for.
 * @param head the word with a capital that begins the run, where it is another: "Awkward" in "Awkward George"
 */
export function loneKind(r: Reading, at: number, head?: string): Kind | 'family' | undefined {
  const word = r.words[at];
  // "A special word for Jo, who did the tables": two letters are a name where a person is told of.
  const short =
    /^(?:jo|mo|ed|vi|di|al)$/.test(word?.text ?? '') && word?.shape === 'Capital' && isPersonAfter(r, at + 1);
  if (
    word === undefined ||
    (word.text.length < 3 && !short) ||
    (word.shape === 'CAPITALS' && !givenName(word.text)?.common)
  )
    return undefined;
  const { text } = word;
  const before = wordBefore(r, at);
  const next = r.words[at + 1];
  const stray =
    ordinary.has(text) || places.has(text) || calendar.has(text) || bodies.has(text) || isTitle(text) || kin.has(text);
  if (
    /^(?:family|household|twins|sisters|brothers|siblings)$/.test(next?.text ?? '') &&
    next?.shape === 'lower' &&
    !stray
  )
    return surname(text) === 'name' || givenName(text) !== undefined || before === 'the' ? 'family' : undefined;
  // "the Tolliver house on Quarry Bank"
  if (
    before === 'the' &&
    /^(?:house|place|household|lot|clan|brood|kids|children|boys|girls|lads)$/.test(next?.text ?? '') &&
    next?.shape === 'lower' &&
    textAt(r, at + 2) !== "'s" &&
    !stray &&
    (surname(text) === 'name' || isUnheard(text)) &&
    givenName(text) === undefined
  )
    return 'family';
  // "two Lindas"
  const single = givenName(text.replace(/s$/, ''));
  if (
    /^(?:two|three|four|five|both)$/.test(before) &&
    text.endsWith('s') &&
    single?.common === true &&
    !single.word &&
    !stray
  )
    return 'given';
  // "our marvellous Bronagh in events"
  if (isUnheard(text) && !stray && next?.text === 'in' && departments.has(textAt(r, at + 2)) && !isPlaceBefore(before))
    return 'given';
  // "A word for Bartek, caretaker at Fenny Hall"
  if (
    isUnheard(text) &&
    !stray &&
    next?.text === ',' &&
    jobs.has(textAt(r, at + 2)) &&
    /^(?:at|in|of|for|on|from|who|by)$/.test(textAt(r, at + 3)) &&
    !isPlaceBefore(before)
  )
    return 'given';
  if (
    before === 'the' &&
    text.endsWith('s') &&
    !stray &&
    (surname(text.slice(0, -1)) === 'name' ||
      (text.endsWith('es') && surname(text.slice(0, -2)) === 'name') ||
      (isUnheard(text) && isUnheard(text.slice(0, -1)) && isHousehold(r, at))) &&
    // "The Lis, in the flat over the old cobbler's"
    (givenName(text) === undefined || (next?.text === ',' && isHousehold(r, at)))
  )
    return 'family';
  // "Abbot’s Ford", "Cobb’s Yard": what bears the name is no person's, unless it is a given name's.
  if (next?.text === "'s" && isCapital(r.words[at + 2]) && !kin.has(textAt(r, at + 2)) && !isGivenHere(text))
    return undefined;
  if (isPlaceAfter(r, at + 1) || isFirm(r, at, at + 1) || isTitleOfWork(r, at + 1)) return undefined;
  const g = givenName(text);
  const close = kin.has(before) || (before === ',' && kin.has(wordBefore(r, at - 1)));
  if (close && (!stray || g?.common === true) && !smallWords.has(text)) return 'given';
  if (isKnownAlone(text)) return 'surname';
  if (/^(?:little|wee|young|baby|poor|dear|old|named|called|nicknamed)$/.test(before) && !stray)
    if (g !== undefined || surname(text) === 'name' || (isCalledLittle(r, at - 1) && isUnheard(text)))
      // "wee Struan", and not "of Little Marlsham"
      return 'given';
  // "Sanjeev’s cheery face", "Sorley’s dad"
  if (isUnheard(text) && !stray && (hasFace(r, at + 1) || (isKinAfter(r, at + 1) && !isForAll(r, at + 3))))
    return 'given';
  if (isUnheard(text) && !stray && isGreeted(r, at)) return 'given';
  // "a carer called Bronagh"
  if (/^(?:named|called)$/.test(before) && isUnheard(text)) {
    const who = wordBefore(r, at - 1);
    if (kin.has(who) || beforePerson.has(who) || /^(?:man|woman|boy|girl|lad|lady|lass|baby|person)$/.test(who))
      return 'given';
  }
  if (next?.text === "'s" && ofIllness.has(text)) return undefined;
  if (
    isPersonBefore(r, at) &&
    g?.common === true &&
    !calendar.has(text) &&
    !places.has(text) &&
    /^(?:him|her|them)$/.test(before)
  )
    return 'given';
  if (stray || isThingAfter(r, at + 1)) return undefined;
  const after = isPersonAfter(r, at + 1);
  // "The talk is that Marta was found": no pointer, where a person's verb follows.
  const joins = before === 'that' && g !== undefined && !g.word && personVerbs.has(next?.text ?? '');
  if ((pointers.has(before) && !joins) || (head !== undefined && pointers.has(head))) return undefined;
  if (r.titleCase && word.shape !== 'CAPITALS') return undefined;
  if (isEnglish(text) || g?.word === true) return loneWord(r, at);
  const s = surname(text);
  if (g?.common === true && !g.word)
    return isPlaceBefore(before) && !after && !isPersonBefore(r, at) ? undefined : 'given';
  if (g !== undefined && !g.word && (after || isPersonBefore(r, at) || /^(?:with|and|by)$/.test(before)))
    return 'given';
  if (
    s === 'name' &&
    !isPlaceBefore(before) &&
    (after || isPersonBefore(r, at) || !r.starts.has(at) || next?.text === "'s")
  )
    return 'surname';
  return undefined;
}

/** A name that is also a word, Mark, Grace, Peace or Hart: what stands beside it must say that a person is meant, at a sentence's start surely. */
function loneWord(r: Reading, at: number): Kind | undefined {
  const text = textAt(r, at);
  const before = wordBefore(r, at);
  const g = givenName(text);
  const s = surname(text);
  // "Cinder Hill in Bloom volunteers"
  if (isPlaceBefore(before) && !isPersonBefore(r, at)) return undefined;
  const surely = isSurelyPersonAfter(r, at + 1) || isPersonBefore(r, at);
  // "Nick is late", "Aled, 8": a name that is seldom meant as a word needs less.
  if (g?.common === true && (surely || (!g.word && isPersonAfter(r, at + 1)))) return 'given';
  if (surely) return g !== undefined && isSurelyPersonAfter(r, at + 1) ? 'given' : s === 'name' ? 'surname' : undefined;
  if (r.starts.has(at) || r.words[at]?.shape === 'CAPITALS') return undefined;
  if (g?.common === true && !g.word) return 'given';
  return s === 'name' ? 'surname' : undefined;
}

/** "JOAN ATTWELL WINS": the word behind the given name, unless it is another sort of word. */
const isFamilyName = (word: string): boolean =>
  surname(word) !== undefined ||
  !(
    ordinary.has(word) ||
    bodies.has(word) ||
    personVerbs.has(word) ||
    places.has(word) ||
    calendar.has(word) ||
    word.length < 4
  );

/** Of a run that is no full name, its one name: all of it, or a common given name at its end, "Awkward George". */
export function loneIn(r: Reading, run: NameRun): NameRun | undefined {
  const [first, last] = [run.parts[0], run.parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (run.parts.length === 1) return last.at === run.to - 1 ? run : undefined;
  const capitals = run.parts.filter(
    (p) =>
      r.words[p.at]?.shape === 'CAPITALS' &&
      isGivenHere(textAt(r, p.at)) &&
      givenName(textAt(r, p.at))?.common === true,
  );
  const [shouted] = capitals;
  const family = run.parts[shouted === undefined ? -1 : run.parts.indexOf(shouted) + 1];
  const also =
    family !== undefined && family.at === (shouted?.at ?? 0) + 1 && isFamilyName(textAt(r, family.at)) ? [family] : [];
  // "GET NICOLA OUT"
  if (capitals.length === 1 && shouted !== undefined && run.parts.every((p) => r.words[p.at]?.shape === 'CAPITALS'))
    return { from: shouted.at, to: shouted.at + 1 + also.length, parts: [shouted, ...also] };
  if (last.at !== run.to - 1) return undefined;
  const others = run.parts
    .slice(0, -1)
    .every(
      (p) => p.kind === 'name' && surname(textAt(r, p.at)) === undefined && givenName(textAt(r, p.at)) === undefined,
    );
  // "Wee Struan has had the same driver since he was five": whoever is called little is somebody.
  const little = isCalledLittle(r, first.at) && isUnheard(textAt(r, last.at));
  return others &&
    run.parts.length === 2 &&
    (little || givenName(textAt(r, last.at))?.common === true) &&
    textAt(r, run.to) !== '-'
    ? { ...run, from: last.at, parts: [last] }
    : undefined;
}
