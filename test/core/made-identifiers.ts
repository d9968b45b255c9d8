// In: nothing. Out: for each identifier of `personal-data` how a valid one is made from its rule, how people write it, and the sentences it
// stands in. Nothing here is anybody's: all is drawn by the rule.
import fc from 'fast-check';

export type Made = {
  readonly valid: fc.Arbitrary<string>;
  /** Each takes the plain identifier and gives it as people write it. */
  readonly written: readonly ((id: string) => string)[];
  /** `#` is where it stands. */
  readonly sentences: readonly string[];
  /** The same with check digits that do not hold; undefined where the rule has none. */
  readonly broken?: (id: string) => string;
  /** What the identifier is at most, in these sentences, once it is broken. */
  readonly brokenIs?: readonly string[];
};

export const digits = (n: number): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[0-9]{${n}}$`));
const letters = (set: string, n = 1): fc.Arbitrary<string> => fc.stringMatching(new RegExp(`^[${set}]{${n}}$`));
const joined = (...parts: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...parts).map((p) => p.join(''));
const oneOf = (words: string): fc.Arbitrary<string> => fc.constantFrom(...words.split(' '));
const twoDigits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));

const asIs = (id: string): string => id;
const lower = (id: string): string => id.toLowerCase();
/** Cut into groups of these sizes, and what is left over. */
export const grouped =
  (by: string, ...sizes: readonly number[]) =>
  (id: string): string => {
    let at = 0;
    const parts = sizes.map((n) => {
      at += n;
      return id.slice(at - n, at);
    });
    return [...parts, id.slice(at)].filter((p) => p !== '').join(by);
  };
const lastChanged = (id: string): string => id.replace(/\d(?=\D*$)/, (d) => String((Number(d) + 1) % 10));

const weighted = (id: string, weights: readonly number[]): number =>
  weights.reduce((sum, w, i) => sum + w * Number(id[i]), 0) % 11;
const nhsWeights = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const withNhsCheck = (nine: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  nine.map((n) => `${n}${(11 - weighted(n, nhsWeights)) % 11}`).filter((n) => n.length === 10);
const luhnDigit = (front: string): number => {
  const sum = [...front].reverse().reduce((n, d, i) => {
    const v = Number(d) * (i % 2 === 0 ? 2 : 1);
    return n + (v > 9 ? v - 9 : v);
  }, 0);
  return (10 - (sum % 10)) % 10;
};
const card = (issuer: string, length: number): fc.Arbitrary<string> =>
  digits(length).map((d) => {
    const front = `${issuer}${d}`.slice(0, length - 1);
    return `${front}${luhnDigit(front)}`;
  });
const iban = (country: string, rest: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  rest.map((r) => {
    const number = [...`${r}${country}00`].map((c) => (/\d/.test(c) ? c : String(c.charCodeAt(0) - 55))).join('');
    return `${country}${String(98n - (BigInt(number) % 97n)).padStart(2, '0')}${r}`;
  });

const plateLetters = 'A-HJ-PR-Y';
const lastLetters = 'A-HJ-PR-Z';
const age = fc.oneof(twoDigits(2, 26), twoDigits(51, 75));
const upTo3 = fc.integer({ min: 1, max: 999 }).map(String);
const home = [
  'Joan Attwell lives at #.',
  'The winner, Joan Attwell (#), was delighted.',
  'Her home is at #, by the canal.',
];
const month = 'January February March April May June July August September October November December'.split(' ');
const pad = (n: string): string => n.padStart(2, '0');
/** A date is made as `year-month-day`. */
const birth = fc
  .tuple(fc.integer({ min: 1930, max: 2024 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((d) => d.join('-'));
const dated =
  (write: (day: string, month: number, year: string) => string) =>
  (id: string): string => {
    const [y = '', m = '', d = ''] = id.split('-');
    return write(d, Number(m), y);
  };
const ordinal = (d: string): string =>
  `${d}${/^1\d$/.test(d) ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[Number(d.at(-1)) as 1 | 2 | 3] ?? 'th')}`;
const reference = fc.oneof(joined(letters('A-Z', 2), digits(6)), digits(8), joined(letters('A-Z'), digits(7)));
const referenceWritten = [asIs, grouped('-', 2, 3), grouped('/', 2), grouped(' ', 2)];
const aboutHer = (what: string): readonly string[] => [
  `Her ${what} is #.`,
  `Mrs Platt (${what} #) has waited since May.`,
  `The letter gives his ${what}, #, and no answer.`,
  `${what.charAt(0).toUpperCase()}${what.slice(1)}: #.`,
];

export const made: Readonly<Record<string, Made>> = {
  'National Insurance numbers': {
    valid: joined(letters('ABCEGHJKLMNOPRSTWXYZ'), letters('ABCEGHJKLMNPRSTWXYZ'), digits(6), letters('ABCD')).filter(
      (id) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(id),
    ),
    written: [asIs, grouped(' ', 2, 2, 2, 2), grouped(' ', 2, 6), grouped('-', 2, 2, 2, 2), grouped(' ', 8)],
    sentences: ['Her National Insurance number is #.', 'The claim (#) was lost.', 'He gave his NI number, #, twice.'],
  },
  'National Insurance numbers in small letters, or without the last': {
    valid: joined(letters('ABCEGHJKLMPRSTWXY'), letters('CEHJLMPRSWXY'), digits(6), letters('ABCD')),
    written: [
      lower,
      (id) => lower(grouped(' ', 2, 2, 2, 2)(id)),
      (id) => id.slice(0, 8),
      (id) => grouped(' ', 2, 2, 2)(id.slice(0, 8)),
    ],
    sentences: ['Her National Insurance number is #.', 'NI no: # was on the form.', 'His NINO # is in the letter.'],
  },
  'temporary reference numbers': {
    valid: joined(digits(2), letters('A-Z'), digits(5)),
    written: [asIs, grouped(' ', 2, 2, 2), grouped(' ', 2, 1)],
    sentences: ['HMRC gave him a temporary reference number, #.', 'Her TRN is #.', 'TRN: #.'],
  },
  'NHS numbers': {
    valid: withNhsCheck(joined(oneOf('4 6 7'), digits(8))),
    written: [grouped(' ', 3, 3), grouped('-', 3, 3)],
    sentences: ['His NHS number: #.', 'The label read #.', 'The label (#) was torn.', 'NHS no. # is on the wristband.'],
    broken: lastChanged,
    brokenIs: ['warning', 'hint'],
  },
  'NHS and CHI numbers in one run': {
    valid: withNhsCheck(joined(twoDigits(1, 28), twoDigits(1, 12), digits(5))),
    written: [asIs, grouped(' ', 6), grouped(' ', 3, 3)],
    sentences: ['Her CHI number is #.', 'Her NHS number is #.', 'CHI no: #.', 'The CHI number # was read out.'],
    broken: lastChanged,
    brokenIs: ['warning', 'hint'],
  },
  'tax references': {
    valid: digits(9).map((nine) => `${'21987654321'[weighted(nine, [6, 7, 8, 9, 10, 5, 4, 3, 2])]}${nine}`),
    written: [asIs, grouped(' ', 5), (id) => `${id}K`],
    sentences: [
      'His UTR is #.',
      'The UTR # was printed in full.',
      'Her unique taxpayer reference (#) is on the page.',
      'Self Assessment: #.',
    ],
    broken: (id) => id.replace(/\d/, (d) => String((Number(d) + 1) % 10)),
    brokenIs: ['hint'],
  },
  'PAYE references': {
    valid: fc.oneof(
      joined(digits(3), fc.constant('/'), letters('A-Z', 2), digits(3)),
      joined(digits(3), fc.constant('/'), letters('A-Z', 1), digits(5)),
      joined(digits(3), fc.constant('P'), letters('A-Z', 1), digits(8)),
    ),
    written: [asIs],
    sentences: ['Her PAYE reference is #.', 'PAYE: #.', 'The slip gives the tax office reference #.'],
  },
  passports: {
    valid: fc.oneof(digits(9), joined(letters('A-Z'), digits(8)), joined(letters('A-Z', 2), digits(7))),
    written: [asIs, lower, (id) => id.replace(/^([A-Z]*)(?=.)/, (l) => (l === '' ? l : `${l} `))],
    sentences: [
      'Her passport number is #.',
      'The passport # was found.',
      'His visa, number #, ran out.',
      'Passport no. #.',
    ],
  },
  'driving licences of Great Britain': {
    valid: joined(
      fc.oneof(letters('A-Z', 5), joined(letters('A-Z', 3), fc.constant('99'))),
      digits(1),
      fc.oneof(twoDigits(1, 12), twoDigits(51, 62)),
      twoDigits(1, 31),
      digits(1),
      fc.oneof(letters('A-Z', 2), joined(letters('A-Z'), fc.constant('9'))),
      fc.constant('9'),
      letters('A-Z', 2),
    ),
    written: [asIs, grouped(' ', 5, 6), (id) => `${grouped(' ', 5, 6)(id)} 35`, lower],
    sentences: ['His driving licence, #, lay there.', 'Driver number: #.', 'The DVLA has her as #.'],
  },
  'driving licences of Northern Ireland': {
    valid: digits(8),
    written: [asIs],
    sentences: ['His driving licence number is #.', 'The DVA licence # was found.'],
  },
  'number plates of today': {
    valid: joined(letters(plateLetters, 2), age, letters(lastLetters, 3)),
    written: [asIs, grouped(' ', 4)],
    sentences: ['The car # blocks the kerb.', 'I saw # again at the gate.', 'A white van (#) was there.', 'Reg: #.'],
  },
  'number plates in small letters, or cut otherwise': {
    valid: joined(letters(plateLetters, 2), age, letters(lastLetters, 3)),
    written: [(id) => lower(grouped(' ', 4)(id)), lower, grouped(' ', 2, 2), grouped('-', 4)],
    sentences: ['The car, reg #, blocks the kerb.', 'Its number plate is #.', 'Registration number: #.'],
  },
  'number plates with a letter before or behind': {
    valid: fc.oneof(
      joined(letters('A-HJ-NP-TV-Y'), upTo3, fc.constant(' '), letters(plateLetters, 3)),
      joined(letters(plateLetters, 3), fc.constant(' '), upTo3, letters('A-HJ-NPR-TV-Y')),
    ),
    written: [asIs, (id) => id.replace(' ', '')],
    sentences: ['His van, registration #, was seen.', 'Its number plate is #.', 'Reg no. # drove off.'],
  },
  'number plates without a date, and of Northern Ireland': {
    valid: fc
      .oneof(
        joined(letters('A-HJ-PR-Y', 3), fc.constant(' '), upTo3),
        joined(upTo3, fc.constant(' '), letters('B-HJ-LNOPR-Y', 3)),
        joined(letters('A-Z'), oneOf('IA IB IL IW JI KZ UI XI YZ DZ AZ BZ EZ FZ'), fc.constant(' '), digits(4)),
      )
      .filter((id) => !/\d (?:BHP|MPH)/.test(id)),
    written: [asIs, (id) => id.replace(' ', '')],
    sentences: ['His van, registration #, was seen.', 'Its number plate is #.', 'The registration number was #.'],
  },
  'payment cards': {
    valid: fc.oneof(
      card('4', 16),
      card('51', 16),
      card('55', 16),
      card('2221', 16),
      card('2720', 16),
      card('6011', 16),
    ),
    written: [grouped(' ', 4, 4, 4), grouped('-', 4, 4, 4)],
    sentences: [
      'Her card, #, was charged twice.',
      'The number # was read out.',
      'Card: # 123.',
      'Card number # 12/27.',
    ],
    broken: lastChanged,
    brokenIs: ['hint'],
  },
  'payment cards in one run, and of other lengths': {
    valid: fc.oneof(card('4', 16), card('34', 15), card('37', 15), card('4', 13), card('36', 14), card('4', 19)),
    written: [
      asIs,
      (id) =>
        id.length === 15
          ? grouped(' ', 4, 6)(id)
          : id.length === 14
            ? grouped(' ', 4, 6)(id)
            : grouped(' ', 4, 4, 4, 4)(id),
    ],
    sentences: ['Her card number is #.', 'The Visa card # was charged.', 'His debit card (#) is lost.'],
    broken: lastChanged,
    brokenIs: ['hint'],
  },
  IBANs: {
    valid: fc.oneof(
      iban('GB', joined(letters('A-Z', 4), digits(14))),
      iban('IE', joined(letters('A-Z', 4), digits(14))),
      iban('DE', digits(18)),
      iban('PL', digits(24)),
      iban('NO', digits(11)),
    ),
    written: [asIs, grouped(' ', 4, 4, 4, 4, 4, 4), grouped('-', 4, 4, 4, 4, 4, 4)],
    sentences: ['Pay # by Friday.', 'Her IBAN is #.', 'IBAN: #, and no more.'],
    broken: lastChanged,
    brokenIs: ['hint'],
  },
  'IBANs in small letters': {
    valid: iban('GB', joined(letters('A-Z', 4), digits(14))),
    written: [lower, (id) => lower(grouped(' ', 4, 4, 4, 4, 4)(id))],
    sentences: ['Her IBAN is #.'],
  },
  'sort codes': {
    valid: digits(6),
    written: [asIs, grouped('-', 2, 2), grouped(' ', 2, 2), grouped('–', 2, 2)],
    sentences: ['Her sort code is #.', 'Pay into sort code #.', 'Sort code: #.'],
  },
  'account numbers': {
    valid: digits(8),
    written: [asIs],
    sentences: [
      'Sort code 20-00-00, account number #.',
      'Pay 20-00-00 #.',
      'Her bank account is #.',
      'Account no. #, sort code 20-00-00.',
      'His a/c # at the bank is empty.',
    ],
  },
  'dates of birth': {
    valid: birth,
    written: [
      dated((d, m, y) => `${pad(d)}/${pad(String(m))}/${y}`),
      dated((d, m, y) => `${d}.${m}.${y.slice(2)}`),
      dated((d, m, y) => `${d}-${m}-${y}`),
      dated((d, m, y) => `${y}-${pad(String(m))}-${pad(d)}`),
      dated((d, m, y) => `${d} ${month[m - 1]} ${y}`),
      dated((d, m, y) => `${ordinal(d)} ${month[m - 1]} ${y}`),
      dated((d, m, y) => `${d} ${month[m - 1]?.slice(0, 3)} ${y}`),
      dated((d, m, y) => `${month[m - 1]} ${d}, ${y}`),
      dated((d, m, y) => `${d} ${month[m - 1]?.toLowerCase()} ${y}`),
    ],
    sentences: [
      'Joan Attwell was born on #, upstairs.',
      'Joan Attwell (born #) is here.',
      'Her date of birth is #.',
      'His date of birth, #, is in the letter.',
      'DOB: #.',
      'Joan Attwell, d.o.b. #, is missed.',
      'Joan Attwell (b. #) won.',
      'The form says # (date of birth).',
    ],
  },
  'postcodes of homes': {
    valid: joined(
      oneOf('M1 B33 CR2 DN55 W1A EC1A SW1A L8 SA7 ZE2 W1J N1C'),
      digits(1),
      letters('ABDEFGHJLNPQRSTUWXYZ', 2),
    ),
    written: [asIs, (id) => `${id.slice(0, -3)} ${id.slice(-3)}`],
    sentences: home,
  },
  'postcodes in small letters': {
    valid: joined(oneOf('M1 B33 CR2 DN55 SW1A'), digits(1), letters('ABDEFGHJLPQWXYZ', 2)),
    written: [(id) => lower(`${id.slice(0, -3)} ${id.slice(-3)}`)],
    sentences: ['Joan Attwell lives at #.', 'Her postcode is #.'],
  },
  'property references': {
    valid: fc.oneof(
      digits(12).map((d) => `1${d.slice(1)}`),
      digits(8).map((d) => `2${d.slice(1)}`),
    ),
    written: [asIs],
    sentences: [
      'Joan Attwell lives at UPRN #.',
      'Her home (UPRN: #) is on the list.',
      'Mr Lacey’s house has the UPRN #.',
    ],
  },
  'coordinates of homes': {
    valid: fc
      .tuple(fc.integer({ min: 500001, max: 589999 }), fc.integer({ min: 10001, max: 59999 }))
      .filter(([a, b]) => a % 10 !== 0 && b % 10 !== 0)
      .map(([a, b]) => `${a} ${b}`),
    written: [
      (id) => pair(id, (a, b) => `${a}, -${b}`),
      (id) => pair(id, (a, b) => `${a},-${b}`),
      (id) => pair(id, (a, b) => `${a}° N, ${b}° W`),
      (id) => pair(id, (a, b) => `${a}N ${b}W`),
      (id) => `${id.slice(0, 2)}°${Number(id.slice(2, 4)) % 60}′${Number(id.slice(4, 6)) % 60}″N 1°53′25″W`,
      (id) => `SP ${id.slice(0, 5)} ${id.slice(7, 12)}`,
    ],
    sentences: ['Joan Attwell lives at #.', 'Her house is at #, by the canal.'],
  },
  what3words: {
    valid: fc.tuple(letters('a-z', 6), letters('a-z', 5), letters('a-z', 4)).map((w) => w.join('.')),
    written: [(id) => `///${id}`, (id) => `what3words: ${id}`, (id) => `what3words.com/${id}`, (id) => `w3w ${id}`],
    sentences: home,
  },
  'mobile numbers': {
    valid: joined(oneOf('07700 07911 07400 07123 07850 07999'), digits(6)),
    written: [
      asIs,
      grouped(' ', 5),
      grouped(' ', 5, 3),
      grouped(' ', 3, 4),
      grouped(' ', 4, 3),
      grouped('-', 5),
      grouped('-', 5, 3),
      grouped('.', 5, 3),
      (id) => `(${id.slice(0, 5)}) ${id.slice(5)}`,
      (id) => `+44 ${grouped(' ', 4)(id.slice(1))}`,
      (id) => `+44${id.slice(1)}`,
      (id) => `+44 (0)${grouped(' ', 4)(id.slice(1))}`,
      (id) => `0044 ${grouped(' ', 4)(id.slice(1))}`,
      (id) => `44 ${grouped(' ', 4)(id.slice(1))}`,
    ],
    sentences: [
      'Ring Mrs Platt on # tonight.',
      'Her mobile is #.',
      'He answers # or nothing.',
      'Text her: #.',
      'Call him on 01632 960733 or #.',
      'Mr Lacey (#) has the key.',
      'Mr Lacey, 01632 960733 #, has the key.',
    ],
  },
  'landlines of homes': {
    valid: fc.oneof(
      joined(fc.constant('01632960'), digits(3)),
      joined(fc.constant('02079460'), digits(3)),
      joined(fc.constant('01134960'), digits(3)),
    ),
    written: [
      asIs,
      (id) => area(id).join(' '),
      (id) => area(id).join('-'),
      ([...id]) => `(${area(id.join(''))[0]}) ${area(id.join(''))[1]}`,
      (id) => `+44 ${area(id).join(' ').slice(1)}`,
      (id) => `+44 (0)${area(id).join(' ').slice(1)}`,
      (id) => `${id.slice(0, 4)} ${id.slice(4, 7)} ${id.slice(7)}`,
    ],
    sentences: ['Ring Mrs Platt at home on # tonight.', 'Her telephone number is #.', 'Mr Lacey (#) has the key.'],
  },
  'e-mail addresses': {
    valid: fc
      .tuple(
        letters('a-z', 5),
        letters('a-z', 6),
        oneOf('gmail.com hotmail.co.uk btinternet.com outlook.com icloud.com'),
      )
      .map(([a, b, d]) => `q${a}.${b}@${d}`),
    written: [
      asIs,
      (id) => id.toUpperCase(),
      (id) => id.replace('.', '_'),
      (id) => id.replace('@', '+news@'),
      (id) => id.replace('@', '83@'),
      (id) => id.replace('.', ' dot ').replace('@', ' at ').replaceAll('.', ' dot '),
      (id) => id.replace('@', ' (at) '),
      (id) => id.replace('@', '[at]').replace('.', '_'),
      (id) => id.replace('@', ' @ '),
    ],
    sentences: ['Write to # tonight.', 'Her e-mail is #.', 'Mr Lacey (#) has the key.', 'E-mail: #.'],
  },
  'profile pages': {
    valid: letters('bdgjkqvwxz', 9),
    written: [
      (id) => `facebook.com/${id}.9`,
      (id) => `https://www.facebook.com/profile.php?id=1000${id.length}23456`,
      (id) => `https://m.facebook.com/people/${id}/100087654321`,
      (id) => `instagram.com/${id}`,
      (id) => `https://www.tiktok.com/@${id}`,
      (id) => `https://x.com/${id}`,
      (id) => `https://www.linkedin.com/in/${id}-12ab34`,
      (id) => `https://bsky.app/profile/${id}.bsky.social`,
      (id) => `https://www.threads.net/@${id}`,
      (id) => `https://www.youtube.com/@${id}`,
      (id) => `https://www.reddit.com/user/${id}`,
      (id) => `https://t.me/${id}`,
      (id) => `https://wa.me/4477009${String(id.length).padStart(5, '0')}`,
      (id) => `snapchat.com/add/${id}`,
    ],
    sentences: ['Her profile is # and nobody looks.', 'He posts at # every night.', 'A neighbour, #, wrote it.'],
  },
  handles: {
    valid: letters('bdgjkqvwxz', 9),
    written: [(id) => `@${id}`, (id) => `@${id}_83`, (id) => `@${id}.bsky.social`, (id) => `@${id}@mastodon.social`],
    sentences: ['He posts as # every night.', 'The resident who goes by # wrote it.', 'Find her at #.'],
  },
  'addresses of computers': {
    valid: fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 255 }))).map((p) => p.join('.')),
    written: [
      asIs,
      (id) =>
        `2001:db8:${id
          .split('.')
          .map((n) => Number(n).toString(16))
          .join(':')}::1`,
    ],
    sentences: ['It was posted from #.', 'His IP address is #.', 'The complaint came from the IP #, we are told.'],
  },
  ...Object.fromEntries(
    [
      'tenancy reference',
      'rent account number',
      'rent account',
      'council tax account number',
      'council tax reference',
      'housing benefit claim number',
      'benefit reference',
      'case number',
      'case reference',
      'housing application number',
      'penalty charge notice number',
      'PCN number',
      'PCN',
      'Blue Badge number',
      'Blue Badge',
      'complaint reference',
    ].map((what): readonly [string, Made] => [
      `references: ${what}`,
      { valid: reference, written: referenceWritten, sentences: aboutHer(what) },
    ]),
  ),
};

function pair(id: string, write: (a: string, b: string) => string): string {
  const [a = '', b = ''] = id.split(' ');
  return write(`${a.slice(0, 2)}.${a.slice(2)}`, `${b.slice(0, 1)}.${b.slice(1)}`);
}
function area(id: string): readonly [string, string] {
  const n = id.startsWith('02') ? 3 : id.startsWith('011') ? 4 : 5;
  return [id.slice(0, n), id.slice(n)];
}
