// In: a block's words. Out: what stands before and behind a name that says whether a person is meant, and what a word may be taken for
// apart from a name.
import { wordRange } from '../facts/cues.ts';
import type { Word } from '../language/words.ts';
import type { Span } from '../span.ts';
import { isAfterNames, isCapital, runAt } from './name-runs.ts';
import { bodies, bodiesAndSurnames, calendar, ordinary, places } from './not-names.ts';
import { givenName } from './registers.ts';
import { beforePerson, departments, isPersonsOwn, kin, personVerbs, speaking } from './settings.ts';
import { isKnownAlone } from './well-known.ts';

export type Reading = {
  readonly words: readonly Word[];
  readonly text: string;
  readonly titleCase: boolean;
  readonly starts: ReadonlySet<number>;
};

export function readingOf(words: readonly Word[], text: string, sentences: readonly Span[]): Reading {
  const long = words.filter((w) => w.kind === 'word' && w.text.length > 3);
  const capitals = long.filter((w) => w.shape !== 'lower').length;
  const starts = new Set(sentences.map((s) => wordRange(words, s).from));
  words.forEach((w, i) => {
    if (/^[:•–—"“‘|(]$/.test(w.text) && !w.joined) starts.add(i + 1);
  });
  return { words, text, titleCase: long.length > 4 && capitals / long.length > 0.7, starts };
}

export const textAt = (r: Reading, at: number): string => r.words[at]?.text ?? '';

/** The word before, marks of a quotation passed over; '' at the start of a sentence. */
export function wordBefore(r: Reading, at: number): string {
  const word = r.words[at - 1];
  if (word === undefined || r.starts.has(at)) return '';
  return word.text;
}

/** "Amy Hart, 34", "Amy Hart (34)", "Amy Hart, who", "Amy Hart said", "Amy Hart of Mill Lane". */
export function isPersonAfter(r: Reading, to: number): boolean {
  const next = r.words[to];
  if (next === undefined) return false;
  if (personVerbs.has(next.text) && next.shape === 'lower') return true;
  if (isAfterNames(next)) return true;
  const after = r.words[to + 1];
  if (next.text === ',' || next.text === '(') {
    if (after === undefined) return false;
    if (after.kind === 'number') return /^\d{1,3}$/.test(after.text) && Number(after.text) < 111;
    if (after.shape !== 'lower') return false;
    return /^(?:who|whom|whose|aged|a|an|chair|chairman|chairwoman|head|headteacher|director|leader|secretary|treasurer|manager|owner|founder|chief|cabinet|deputy|of|from|has|is|was|then|now|our|my|his|her|their|age|executive|vicar|volunteer|resident|said|and)$/.test(
      after.text,
    );
  }
  if (isKinAfter(r, to)) return true;
  // "the roof at Graziella Sesay's house", "a fox in Mr Boyle's bins"
  if (next.text === "'s" && after?.shape === 'lower' && atHome.has(after.text)) return true;
  if ((next.text === 'of' || next.text === 'from') && isCapital(after)) return true;
  // "Tunde at the tyre place", "Sandra on reception"
  const far = r.words[to + 2];
  const before = textAt(r, to - 2);
  if (
    next.text === 'at' &&
    /^(?:the|our)$/.test(after?.text ?? '') &&
    far?.shape === 'lower' &&
    !moments.has(far.text) &&
    !/^(?:of|from|in|to|via|near)$/.test(before)
  )
    return true;
  // "Gheorghe Munteanu in Flat 11", "Mick at number 9"
  if (
    /^(?:in|at|of|from)$/.test(next.text) &&
    /^(?:flat|number|apartment|bungalow)$/.test((after?.text === 'the' ? far : after)?.text ?? '')
  )
    return true;
  // "Bronagh Haile, number 9 Ravenhill Gardens"
  if (next.text === ',' && /^(?:flat|number|apartment)$/.test(after?.text ?? '') && far?.kind === 'number') return true;
  // "Bethan from the chemist's"
  if (isFromShop(r, to)) return true;
  // "Struan in P4", "Zuzanna from Year 3"
  if (/^(?:in|from)$/.test(next.text) && after !== undefined && /^(?:p[1-7]|s[1-6]|year|nursery)$/.test(after.text))
    return after.text !== 'year' || far?.kind === 'number';
  if (next.text === 'on' && /^(?:reception|payroll|switchboard)$/.test(after?.text ?? '')) return true;
  // "Baz in highways"
  if ((next.text === 'in' || next.text === 'from') && departments.has(after?.text ?? '')) return true;
  return next.text === 'and' && /^(?:his|her|their|i|family|friends)$/.test(after?.text ?? '');
}

/** What somebody has who lives somewhere. */
const atHome = new Set(
  'house home flat bungalow cottage caravan maisonette door doorstep kitchen bathroom bedroom boiler ceiling loft hedge fence bin bins bedside garage driveway drive'.split(
    ' ',
  ),
);

/** "at the time" is no place of work. */
const moments = new Set(
  'time end start moment beginning age request hearing trial same very heart hands cost'.split(' '),
);

const whichOne =
  /^(?:younger|older|elder|eldest|oldest|youngest|middle|little|big|late|new|second|first|twin|own|poor|teenage|only|foster|two|three|other)$/;
/** "Amy's mum", "Hope's funeral", "Jordan Pike's younger brother": of nobody but a person. */
export function isKinAfter(r: Reading, to: number): boolean {
  if (textAt(r, to) !== "'s") return false;
  const at = whichOne.test(textAt(r, to + 1)) ? to + 2 : to + 1;
  return kin.has(textAt(r, at)) || /^(?:birthday|funeral|wedding|death|carer)$/.test(textAt(r, at));
}

/** "Beryl Tansley at 14 Coppice Road": who lives or waits there, where the first word is a given name; a shop may stand there as well. */
export const isAtDoor = (r: Reading, to: number): boolean =>
  textAt(r, to) === 'at' && /^\d{1,4}[a-z]?$/.test(textAt(r, to + 1)) && isCapital(r.words[to + 2]);

const premises = new Set(
  'deli chemist shop bakery baker butcher chippy salon pub garage surgery vet vets library depot café cafe caff launderette laundrette market stall kiosk farm nursery gym club yard dairy tearooms tearoom takeaway bookies newsagent newsagents hairdresser hairdressers barber barbers florist florists greengrocer greengrocers fishmonger ironmonger cobbler laundry school office bank hotel hospice church mosque chapel temple gurdwara canteen forge smithy creamery factory terrace caravans caravan stables estate flats bungalows almshouses crossing lodge lido baths pool dairy mill depot quarry allotments harbour lock ferry laundry desk kitchens checkout tills counter'.split(
    ' ',
  ),
);
/** "from the wool shop", "in the deli": whom readers know by the counter. */
function isFromShop(r: Reading, to: number): boolean {
  if (!/^(?:from|at|in|behind|over|down|off)$/.test(textAt(r, to))) return false;
  const the = [to + 1, to + 2].find((i) => /^(?:the|our)$/.test(textAt(r, i)));
  return (
    the !== undefined &&
    [1, 2, 3].some((n) => premises.has(textAt(r, the + n)) && isNextLower(r, the + n)) &&
    isNextLower(r, the + 1)
  );
}

/** As `isPersonAfter`, and where the name is also a word: "Hope was high" is nobody, "Hope said" somebody. */
export function isSurelyPersonAfter(r: Reading, to: number): boolean {
  const next = r.words[to];
  if (next === undefined) return false;
  return (
    (isPersonsOwn(next.text) && next.shape === 'lower') ||
    isKinAfter(r, to) ||
    (textAt(r, to) === 'from' && isFromShop(r, to)) ||
    (/^[,(]$/.test(next.text) && isPersonAfter(r, to))
  );
}

/** A given name before "&" makes a couple of the two, any other a firm. */
const isShared = (word: string): boolean =>
  (isGivenHere(word) && givenName(word)?.common === true) || isKnownAlone(word);

/** "Wood, Awdry & Ford", "P. J. McGrory and Company", "Royds Ltd", "Ferranti companies". */
export function isFirm(r: Reading, from: number, to: number): boolean {
  const next = textAt(r, to);
  const far = textAt(r, to + 1);
  if (/^(?:plc|ltd|llp|inc|company|companies|group|stores)$/.test(next)) return true;
  if (/^(?:and|&)$/.test(next) && /^(?:co|company|sons|son|daughters|partners|associates|brothers)$/.test(far))
    return true;
  if (next === ',' && /^(?:solicitors|accountants|architects|auctioneers|surveyors)$/.test(far)) return true;
  return (
    (textAt(r, from - 1) === '&' && isCapital(r.words[from - 2]) && !isShared(textAt(r, from - 2))) ||
    (next === '&' && isCapital(r.words[to + 1]) && !isShared(textAt(r, from)))
  );
}

/** "Jack and the Beanstalk", "Noah and the Whale": a story or a band. "Sam and the Mayor" are people. */
export function isTitleOfWork(r: Reading, to: number): boolean {
  if (!/^(?:and|&)$/.test(textAt(r, to)) || textAt(r, to + 1) !== 'the') return false;
  const run = runAt(r.words, r.text, to + 2);
  return (
    run !== undefined &&
    !run.parts.some((p) => {
      const word = textAt(r, p.at);
      return bodies.has(word) || ordinary.has(word) || beforePerson.has(word) || r.words[p.at]?.shape === 'CAPITALS';
    })
  );
}

/** "Will Ashby win?": the sentence is a question, so that its first word is a verb. */
export function isAsked(r: Reading, at: number): boolean {
  for (let i = at; i < at + 60 && i < r.words.length; i++) {
    if (/^[.!?]$/.test(textAt(r, i))) return textAt(r, i) === '?';
  }
  return false;
}

/** "the Sir John Franklin": an inn or a ship. */
export const isInn = (r: Reading, from: number): boolean =>
  /^(?:lord|lady|captain|major|colonel|sir|dame|duke|king|queen|prince)$/.test(wordBefore(r, from)) &&
  wordBefore(r, from - 1) === 'the';

/** "Albert Road and Douglas Close": one more street. */
export const isNextPlace = (r: Reading, from: number): boolean =>
  /^(?:and|,)$/.test(wordBefore(r, from)) && isBody(wordBefore(r, from - 1)) && isCapital(r.words[from - 2]);

/** "Camden market", "Aston station": the place that bears the name. */
const placeNouns = new Set(
  'market station hospital school schools academy church hall library centre estate village town road street ward wards branch constituency campus bypass bridge junction docks stadium'.split(
    ' ',
  ),
);
export const isPlaceAfter = (r: Reading, to: number): boolean =>
  placeNouns.has(textAt(r, to)) && r.words[to]?.shape === 'lower';

/** "text to me", "message yesterday" */
const isLetter = (r: Reading, at: number): boolean =>
  [1, 2, 3].some((n) =>
    /^(?:text|message|e-?mail|email|letter|note|card|call|voicemail|dm|postcard)$/.test(textAt(r, at - n)),
  );

const wishes = new Set([
  'thank you',
  'well done',
  'good luck',
  'hats off',
  'happy birthday',
  'best wishes',
  'sending love',
]);

/** Words that leave no doubt that a person comes next. */
export function isPersonBefore(r: Reading, from: number): boolean {
  const before = wordBefore(r, from);
  if (beforePerson.has(before) || kin.has(before)) return true;
  const two = wordBefore(r, from - 1);
  // "a text to me from Jacinta"
  if (before === 'from' && /^(?:me|us|yesterday|today)$/.test(two) && isLetter(r, from - 2)) return true;
  // "thank you to", "well done to", "good luck to", "love to"
  if (before === 'to' && wishes.has(`${wordBefore(r, from - 2)} ${two}`)) return true;
  if (before === 'to' || before === 'from' || before === 'with' || before === 'for' || before === 'by')
    return speaking.has(two);
  // "will grow up as Grace", "known to all as Bob"
  if (before === 'as') return /^(?:known|up|remembered)$/.test(two);
  // "They named him Frank"
  if (/^(?:him|her|it|them)$/.test(before)) return /^(?:named|called|christened|nicknamed)$/.test(two);
  if (before === 'at')
    return /^(?:yell|yelled|shout|shouted|swore|laughed|waved|smiled|looked|stared|glared)$/.test(two);
  return before === ',' && (kin.has(two) || beforePerson.has(two));
}

export const isGivenHere = (word: string): boolean => {
  const g = givenName(word);
  return g !== undefined && !g.word && !places.has(word) && !ordinary.has(word) && !calendar.has(word);
};

/** What each word of a run may be taken for, apart from a name. */
export const isBody = (word: string): boolean => bodies.has(word) && !bodiesAndSurnames.has(word);

export const isNextLower = (r: Reading, at: number): boolean =>
  r.words[at]?.shape === 'lower' || r.words[at]?.kind === 'mark';
