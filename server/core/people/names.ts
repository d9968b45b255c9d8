// In: a block's words. Out: where it names a person, read by the registers of names and, for a name that no register has, by its shape
// and what stands beside it. Who the person is, and whether two mentions are one person, is worked out over the whole draft.
import { wordRange } from '../facts/cues.ts';
import type { Word } from '../language/words.ts';
import type { Span } from '../span.ts';
import { isCapital, type NameRun, runAt } from './name-runs.ts';
import { bodies, bodiesAndSurnames, calendar, ordinary, places } from './not-names.ts';
import type { LoneCapital } from './people.ts';
import { givenName, type Sex, surname } from './registers.ts';
import {
  beforePerson,
  departments,
  isPlaceBefore,
  kin,
  personVerbs,
  smallWords,
  speaking,
  titleSex,
  titles,
} from './settings.ts';
import { isKnownAlone } from './well-known.ts';

export type NameMention = {
  /** Words of the block, the title included. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** The name without its title. */
  readonly name: Span;
  /** In lower case: `cllr`, `mrs`. */
  readonly title: string | undefined;
  /** In lower case; empty where only a surname stands. */
  readonly given: readonly string[];
  readonly surname: string | undefined;
  /** `family`: "the Okafors", "the Haddad family". */
  readonly how: 'title' | 'full' | 'lone' | 'family';
  readonly sex: Sex;
};

type Reading = {
  readonly words: readonly Word[];
  readonly text: string;
  readonly titleCase: boolean;
  readonly starts: ReadonlySet<number>;
};

const textAt = (r: Reading, at: number): string => r.words[at]?.text ?? '';

/** The word before, marks of a quotation passed over; '' at the start of a sentence. */
function wordBefore(r: Reading, at: number): string {
  const word = r.words[at - 1];
  if (word === undefined || r.starts.has(at)) return '';
  return word.text;
}

/** "Amy Hart, 34", "Amy Hart (34)", "Amy Hart, who", "Amy Hart said", "Amy Hart of Mill Lane". */
function isPersonAfter(r: Reading, to: number): boolean {
  const next = r.words[to];
  if (next === undefined) return false;
  if (personVerbs.has(next.text) && next.shape === 'lower') return true;
  const after = r.words[to + 1];
  if (next.text === ',' || next.text === '(') {
    if (after === undefined) return false;
    if (after.kind === 'number') return /^\d{1,3}$/.test(after.text) && Number(after.text) < 111;
    if (after.shape !== 'lower') return false;
    return /^(?:who|whose|aged|a|an|chair|chairman|chairwoman|head|headteacher|director|leader|secretary|treasurer|manager|owner|founder|chief|cabinet|deputy|of|from|has|is|was|then|now|our|my|his|her|their|age|executive|vicar|volunteer|resident|said|and)$/.test(
      after.text,
    );
  }
  if ((next.text === 'of' || next.text === 'from') && isCapital(after)) return true;
  // "Baz in highways"
  if ((next.text === 'in' || next.text === 'from') && departments.has(after?.text ?? '')) return true;
  return next.text === 'and' && /^(?:his|her|their|i|family|friends)$/.test(after?.text ?? '');
}

/** Words that leave no doubt that a person comes next. */
function isPersonBefore(r: Reading, from: number): boolean {
  const before = wordBefore(r, from);
  if (beforePerson.has(before) || kin.has(before)) return true;
  const two = wordBefore(r, from - 1);
  if (before === 'to' || before === 'from' || before === 'with' || before === 'for' || before === 'by')
    return speaking.has(two);
  return before === ',' && (kin.has(two) || beforePerson.has(two));
}

type Kind = 'given' | 'surname';

/** Names that in small letters are words which no register of words has: "drew barrow" from the well. */
const notAlone = new Set(
  'drew barrow rob pat sue bill jack jean nick dale glen dean chase grant art miles max ray rich rod will wade'.split(
    ' ',
  ),
);

const isGivenHere = (word: string): boolean => {
  const g = givenName(word);
  return g !== undefined && !g.word && !places.has(word) && !ordinary.has(word) && !calendar.has(word);
};

/** What each word of a run may be taken for, apart from a name. */
const isBody = (word: string): boolean => bodies.has(word) && !bodiesAndSurnames.has(word);

/** "St Anne's", "North Kelsey": what follows is the rest of a place's name. */
const inPlaces = new Set('st saint north south east west upper lower mount port fort'.split(' '));

/** "NHS" before "Amy Hart": capitals throughout, beside a name that is not written so. */
const isAcronym = (r: Reading, at: number, next: number): boolean =>
  r.words[at]?.shape === 'CAPITALS' && r.words[next]?.shape === 'Capital' && textAt(r, at).length < 6;

/** The parts of a run less the words before the name: "When Amy Hart", "Headteacher Amy Hart", "Labour MP Amy Hart". */
function trimmed(r: Reading, run: NameRun): NameRun {
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
function isFullName(r: Reading, run: NameRun, listed: boolean): boolean {
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

const isNextLower = (r: Reading, at: number): boolean => r.words[at]?.shape === 'lower' || r.words[at]?.kind === 'mark';

/** "Parkinson's" is an illness. */
const ofIllness = new Set(
  'parkinson alzheimer crohn down asperger tourette huntington hodgkin raynaud cushing addison graves wilson'.split(
    ' ',
  ),
);

/** What a word that stands alone is taken for. */
function loneKind(r: Reading, at: number): Kind | 'family' | undefined {
  const word = r.words[at];
  if (word === undefined || word.text.length < 3 || (word.shape === 'CAPITALS' && !givenName(word.text)?.common))
    return undefined;
  const { text } = word;
  const before = wordBefore(r, at);
  const next = r.words[at + 1];
  const stray =
    ordinary.has(text) ||
    places.has(text) ||
    calendar.has(text) ||
    bodies.has(text) ||
    Object.hasOwn(titles, text) ||
    kin.has(text);
  if (
    /^(?:family|household|twins|sisters|brothers|siblings)$/.test(next?.text ?? '') &&
    next?.shape === 'lower' &&
    !stray
  )
    return surname(text) === 'name' || givenName(text) !== undefined || before === 'the' ? 'family' : undefined;
  if (
    before === 'the' &&
    text.endsWith('s') &&
    !stray &&
    surname(text.slice(0, -1)) === 'name' &&
    givenName(text) === undefined
  )
    return 'family';
  const g = givenName(text);
  const close = kin.has(before) || (before === ',' && kin.has(wordBefore(r, at - 1)));
  if (close && (!stray || g !== undefined) && !smallWords.has(text)) return 'given';
  if (/^(?:little|young|baby|poor|dear|old|named|called|nicknamed)$/.test(before) && !stray)
    return g !== undefined || surname(text) === 'name' ? 'given' : undefined;
  if (next?.text === "'s" && ofIllness.has(text)) return undefined;
  if (isKnownAlone(text)) return 'surname';
  if (stray || (next?.text === "'s" && isCapital(r.words[at + 2]) && isBody(textAt(r, at + 2)))) return undefined;
  const after = isPersonAfter(r, at + 1);
  if (before === 'the' || before === 'a' || before === 'an' || (r.titleCase && word.shape !== 'CAPITALS'))
    return undefined;
  const s = surname(text);
  if (g?.common === true && !g.word) return isPlaceBefore(before) && !after ? undefined : 'given';
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

const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[to - 1]?.span.end ?? 0,
});

const sexOf = (given: readonly string[], title: string | undefined): Sex =>
  (title === undefined ? undefined : titleSex[title]) ??
  (given[0] === undefined ? 'either' : (givenName(given[0])?.sex ?? 'either'));

/** A mention made of a run: the last name is the surname unless there is only one and no title before it. */
function mentionOf(r: Reading, run: NameRun, titleAt: number | undefined): NameMention {
  const title = titleAt === undefined ? undefined : textAt(r, titleAt);
  const texts = run.parts.filter((p) => p.kind === 'name').map((p) => textAt(r, p.at));
  const hyphenated = hyphens(r, run);
  const last = hyphenated ?? texts.at(-1);
  const only = texts.length === 1 || (hyphenated !== undefined && texts.length === 2);
  // "Sir Keir", "Dame Sarah": these titles go with the given name.
  const byGiven =
    only &&
    title !== undefined &&
    /^(?:sir|dame|lady|lord|father|sister)$/.test(title) &&
    givenName(last ?? '')?.common === true;
  const alone = only && run.parts[0]?.kind !== 'initial' && (title === undefined || byGiven);
  const given = alone ? texts : texts.slice(0, hyphenated === undefined ? -1 : -2);
  const from = titleAt ?? run.from;
  return {
    from,
    to: run.to,
    span: spanOf(r.words, from, run.to),
    name: spanOf(r.words, run.from, run.to),
    title,
    given,
    surname: alone ? undefined : last,
    how:
      title !== undefined
        ? 'title'
        : texts.length + run.parts.filter((p) => p.kind === 'initial').length > 1
          ? 'full'
          : 'lone',
    sex: sexOf(given, title),
  };
}

/** "Strickland-Osei" as one surname, where the last two words are one. */
function hyphens(r: Reading, run: NameRun): string | undefined {
  const [before, last] = run.parts.slice(-2);
  const [a, b] = [r.words[before?.at ?? -1], r.words[last?.at ?? -1]];
  if (a === undefined || b === undefined || !b.joined || r.text.slice(a.span.end, b.span.start) !== '-')
    return undefined;
  return `${a.text}-${b.text}`;
}

/** "Mr and Mrs Hart", "Cllrs Hart and Jones", "Sheila and Dev Prakash": what stands before the "and", or after it. */
const joins = (r: Reading, at: number): boolean => textAt(r, at) === 'and' || textAt(r, at) === '&';

function titled(r: Reading, at: number): readonly NameMention[] | undefined {
  const word = r.words[at];
  if (word === undefined || !Object.hasOwn(titles, word.text)) return undefined;
  if (word.shape === 'lower' && !/^(?:cllr|cllrs|mr|mrs|ms|dr)$/.test(word.text)) return undefined;
  let from = at + 1;
  let title = at;
  let couple: number | undefined;
  const stop = (): void => {
    if (textAt(r, from) === '.' && r.words[from]?.joined === true) from++;
  };
  stop();
  if (joins(r, from) && Object.hasOwn(titles, textAt(r, from + 1))) {
    couple = at;
    title = from + 1;
    from += 2;
    stop();
  }
  // "Cllr Dr Amy Hart", "Mr Justice Hart"
  for (; Object.hasOwn(titles, textAt(r, from)) && isCapital(r.words[from]); stop()) from++;
  const run = runAt(r.words, r.text, from);
  if (run === undefined) return undefined;
  const parts = ending(r, run);
  const head = textAt(r, parts.parts[0]?.at ?? from);
  // "Lord Chancellor", "Justice Act": an office or a law, unless it is the only name.
  const office = parts.parts[0]?.kind === 'name' && (ordinary.has(head) || isBody(head)) && surname(head) === undefined;
  if (parts.parts.length === 0 || office) return undefined;
  const mention = mentionOf(r, parts, title);
  // "Mrs Alder's Tearoom" is a business.
  if (textAt(r, parts.to) === "'s" && isCapital(r.words[parts.to + 1]) && isBody(textAt(r, parts.to + 1)))
    return undefined;
  if (couple !== undefined)
    return [
      {
        ...mention,
        from: couple,
        span: spanOf(r.words, couple, couple + 1),
        name: mention.name,
        title: textAt(r, couple),
        sex: titleSex[textAt(r, couple)] ?? 'either',
        to: couple + 1,
      },
      mention,
    ];
  const out = [mention];
  // "Councillors Hart, Jones and Khan"
  if (/^(?:cllrs|councillors|messrs)$/.test(word.text)) {
    for (let next = mention.to; /^(?:,|and|&)$/.test(textAt(r, next)); ) {
      const more = runAt(r.words, r.text, next + 1);
      if (more === undefined || ordinary.has(textAt(r, next + 1))) break;
      const m = mentionOf(r, more, undefined);
      out.push({
        ...m,
        title: word.text,
        surname: m.surname ?? m.given[0],
        given: m.surname === undefined ? [] : m.given,
        how: 'title',
      });
      next = more.to;
    }
  }
  return out;
}

/** A name behind a title ends where a body begins: "Cllr Hart Labour". At most four words. */
function ending(r: Reading, run: NameRun): NameRun {
  const end = run.parts.findIndex(
    (p, i) =>
      i > 0 &&
      p.kind === 'name' &&
      (i > 3 || ((ordinary.has(textAt(r, p.at)) || isBody(textAt(r, p.at))) && surname(textAt(r, p.at)) !== 'name')),
  );
  const parts = end === -1 ? run.parts : run.parts.slice(0, end);
  const last = parts.at(-1);
  return { from: run.from, to: end === -1 ? run.to : (last?.at ?? run.from) + 1, parts };
}

/** "Sheila and Dev Prakash": a given name before the "and" shares the surname behind it. */
function partner(r: Reading, mention: NameMention): NameMention | undefined {
  if (mention.how !== 'full' || mention.surname === undefined || !joins(r, mention.from - 1)) return undefined;
  const at = mention.from - 2;
  const word = r.words[at];
  if (
    word === undefined ||
    !isCapital(word) ||
    (isCapital(r.words[at - 1]) && !r.starts.has(at)) ||
    givenName(word.text) === undefined ||
    ordinary.has(word.text)
  )
    return undefined;
  return {
    from: at,
    to: at + 1,
    span: word.span,
    name: word.span,
    title: undefined,
    given: [word.text],
    surname: mention.surname,
    how: 'full',
    sex: sexOf([word.text], undefined),
  };
}

function readingOf(words: readonly Word[], text: string, sentences: readonly Span[]): Reading {
  const long = words.filter((w) => w.kind === 'word' && w.text.length > 3);
  const capitals = long.filter((w) => w.shape !== 'lower').length;
  const starts = new Set(sentences.map((s) => wordRange(words, s).from));
  words.forEach((w, i) => {
    if (/^[:•–—"“‘|(]$/.test(w.text) && !w.joined) starts.add(i + 1);
  });
  return { words, text, titleCase: long.length > 4 && capitals / long.length > 0.7, starts };
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
function loneIn(r: Reading, run: NameRun): NameRun | undefined {
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
  return others && run.parts.length === 2 && givenName(textAt(r, last.at))?.common === true && textAt(r, run.to) !== '-'
    ? { ...run, from: last.at, parts: [last] }
    : undefined;
}

/** "mark wright": a common given name and a surname that somebody typed without capitals. */
function inSmallLetters(r: Reading, at: number): NameMention | undefined {
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

/** Every mention of a person by name, in order, none inside another. */
export function namesIn(words: readonly Word[], text: string, sentences: readonly Span[]): readonly NameMention[] {
  const r = readingOf(words, text, sentences);
  const out: NameMention[] = [];
  const push = (m: NameMention): void => {
    const mate = partner(r, m);
    const before = out.at(-1);
    if (mate !== undefined && (before === undefined || before.to <= mate.from || before.from === mate.from)) {
      if (out.at(-1)?.to === mate.to) out.pop();
      out.push(mate);
    }
    out.push(m);
  };
  for (let at = 0; at < words.length; ) {
    const byTitle = titled(r, at);
    if (byTitle !== undefined) {
      out.push(...byTitle);
      at = byTitle.at(-1)?.to ?? at + 1;
      continue;
    }
    const run = runAt(words, text, at);
    if (run === undefined) {
      const small = inSmallLetters(r, at);
      if (small !== undefined) out.push(small);
      at = small?.to ?? at + 1;
      continue;
    }
    at = run.to;
    const inner = run.parts.find((p, i) => i > 0 && Object.hasOwn(titles, textAt(r, p.at)) && p.kind === 'name');
    if (inner !== undefined) {
      // "Labour's Cllr Hart" in one run: read again from the title.
      at = inner.at;
      continue;
    }
    const name = trimmed(r, run);
    const last = out.at(-1);
    const listed =
      last !== undefined &&
      last.how !== 'lone' &&
      last.to === name.from - 1 &&
      /^(?:,|and|&)$/.test(textAt(r, last.to));
    if (name.parts.length > 1 && isFullName(r, name, listed)) push(mentionOf(r, name, undefined));
    else {
      const lone = loneIn(r, name);
      const kind = lone === undefined ? undefined : loneKind(r, lone.from);
      if (kind === undefined || lone === undefined) continue;
      const mention = mentionOf(r, lone, undefined);
      const text = textAt(r, lone.from);
      out.push(
        kind === 'given'
          ? mention
          : {
              ...mention,
              given: [],
              surname: kind === 'family' && textAt(r, lone.to) === '' ? text.replace(/s$/, '') : text,
              how: kind === 'family' ? 'family' : 'lone',
              sex: 'either',
            },
      );
    }
  }
  return out;
}

/**
 * Capitals outside the names found, each alone or at the end of words that are no name: what may be a later mention of somebody whom the
 * draft names elsewhere. Those inside "Hart Lane" or "the Rosa Parks Centre" are left out.
 */
export function loneCapitals(
  words: readonly Word[],
  text: string,
  names: readonly NameMention[],
): readonly LoneCapital[] {
  const out: LoneCapital[] = [];
  let next = 0;
  for (let at = 0; at < words.length; ) {
    while (names[next] !== undefined && (names[next]?.to ?? 0) <= at) next++;
    const name = names[next];
    if (name !== undefined && name.from <= at) {
      at = name.to;
      continue;
    }
    const run = runAt(words, text, at);
    if (run === undefined) {
      at++;
      continue;
    }
    const to = name === undefined ? run.to : Math.min(run.to, name.from);
    const parts = run.parts.filter((p) => p.kind === 'name' && p.at < to);
    const last = parts.at(-1);
    const body = parts.some((p, i) => bodies.has(words[p.at]?.text ?? '') && i > 0);
    const word = words[last?.at ?? -1];
    if (word !== undefined && !body && parts.length < 4) out.push({ text: word.text, span: word.span });
    at = Math.max(to, at + 1);
  }
  return out;
}
