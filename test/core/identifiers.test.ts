// Every format of every identifier, made from its rule: all are found whole, and one whose check digit is wrong is never taken as certain.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../server/core/draft/read.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';

const head = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';

type Seen = { readonly words: string; readonly severity: string };
function seen(text: string): readonly Seen[] {
  const draft = `${head}${text}\n`;
  return review(readDraft(draft), book, emptyWorkspace, undefined, '2026-05-01')
    .findings.filter((f) => f.clause === 'data-protection.express-permission')
    .map((f) => ({ words: draft.slice(f.span.start, f.span.end), severity: f.severity }));
}

const digits = (n: number) => fc.stringMatching(new RegExp(`^[0-9]{${n}}$`));
const letters = (set: string, n: number) => fc.stringMatching(new RegExp(`^[${set}]{${n}}$`));
const grouped = (s: string, sizes: readonly number[], by: string): string => {
  let at = 0;
  return sizes
    .map((n) => {
      at += n;
      return s.slice(at - n, at);
    })
    .join(by);
};
const nhsCheck = (nine: string): number =>
  (11 - ([...nine].reduce((n, d, i) => n + Number(d) * (10 - i), 0) % 11)) % 11;
const luhnDigit = (front: string): number => {
  const sum = [...front].reverse().reduce((n, d, i) => {
    const v = Number(d) * (i % 2 === 0 ? 2 : 1);
    return n + (v > 9 ? v - 9 : v);
  }, 0);
  return (10 - (sum % 10)) % 10;
};
const ibanCheck = (country: string, rest: string): string => {
  let n = 0;
  for (const c of `${rest}${country}00`)
    for (const d of /\d/.test(c) ? c : String(c.charCodeAt(0) - 55)) n = (n * 10 + Number(d)) % 97;
  return String(98 - n).padStart(2, '0');
};
const utrOf = (nine: string): string =>
  `${'21987654321'[[6, 7, 8, 9, 10, 5, 4, 3, 2].reduce((n, w, i) => n + w * Number(nine[i]), 0) % 11]}${nine}`;

/** Each: how it is made, and the sentence it stands in. */
const kinds: Readonly<Record<string, readonly [fc.Arbitrary<string>, (id: string) => string]>> = {
  'National Insurance number': [
    fc
      .tuple(
        letters('ABCEGHJKLMNOPRSTWXYZ', 1),
        letters('ABCEGHJKLMNPRSTWXYZ', 1),
        digits(6),
        letters('ABCD', 1),
        fc.constantFrom('', ' '),
      )
      .filter(([a, b]) => !['BG', 'GB', 'NK', 'KN', 'TN', 'NT', 'ZZ'].includes(a + b))
      .map(([a, b, n, c, by]) => [a + b, ...grouped(n, [2, 2, 2], '|').split('|'), c].join(by)),
    (id) => `Her National Insurance number is ${id}.`,
  ],
  'NHS number': [
    digits(8)
      .map((d) => `4${d}`)
      .filter((nine) => nhsCheck(nine) !== 10)
      .map((nine) => grouped(`${nine}${nhsCheck(nine)}`, [3, 3, 4], ' ')),
    (id) => `His NHS number: ${id}.`,
  ],
  'tax reference': [digits(9).map(utrOf), (id) => `The UTR ${id} was printed in full.`],
  passport: [
    fc.oneof(
      digits(9),
      fc.tuple(letters('A-Z', 1), digits(8)).map((p) => p.join('')),
      fc.tuple(letters('A-Z', 2), digits(7)).map((p) => p.join('')),
    ),
    (id) => `The passport ${id} was found.`,
  ],
  'driving licence': [
    fc
      .tuple(
        letters('A-Z', 5),
        digits(1),
        fc.constantFrom('01', '12', '57', '62'),
        fc.constantFrom('01', '28', '31'),
        digits(1),
        letters('A-Z', 2),
        digits(1),
        letters('A-Z', 2),
      )
      .map((p) => p.join('')),
    (id) => `A driving licence, ${id}, lay there.`,
  ],
  'number plate': [
    fc
      .tuple(
        letters('ABCDEFGHJKLMNOPRSTUVWXY', 2),
        fc.constantFrom('02', '19', '24', '51', '69', '74'),
        fc.constantFrom(' ', ''),
        letters('ABCDEFGHJKLMNOPRSTUVWXYZ', 3),
      )
      .map((p) => p.join('')),
    (id) => `The car ${id} blocks the kerb.`,
  ],
  'older number plate': [
    fc.oneof(
      fc
        .tuple(letters('ABCDEFGHJKLMNPRSTVWXY', 1), digits(3), letters('ABCDEFGHJKLMNOPRSTUVWXY', 3))
        .map(([a, b, c]) => `${a}${b} ${c}`),
      fc
        .tuple(letters('ABCDEFGHJKLMNOPRSTUVWXY', 3), digits(3), letters('ABCDEFGHJKLMNPRSTVWXY', 1))
        .map(([a, b, c]) => `${a} ${b}${c}`),
    ),
    (id) => `His van, registration ${id}, was seen.`,
  ],
  card: [
    fc.tuple(fc.constantFrom('4', '51', '55'), digits(14)).map(([front, rest]) => {
      const fifteen = `${front}${rest}`.slice(0, 15);
      return grouped(`${fifteen}${luhnDigit(fifteen)}`, [4, 4, 4, 4], ' ');
    }),
    (id) => `The card ${id} was charged twice.`,
  ],
  IBAN: [
    fc.tuple(letters('A-Z', 4), digits(14)).map(([bank, n]) => `GB${ibanCheck('GB', bank + n)}${bank}${n}`),
    (id) => `Pay ${id} by Friday.`,
  ],
  'sort code and account': [
    fc.tuple(digits(6), digits(8)).map(([s, a]) => `${grouped(s, [2, 2, 2], '-')}, account number ${a}`),
    (id) => `Pay sort code ${id}.`,
  ],
  'date of birth': [
    fc
      .tuple(
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('March', 'May', 'December'),
        fc.integer({ min: 1925, max: 2024 }),
      )
      .map((p) => p.join(' ')),
    (id) => `Joan Attwell was born on ${id} upstairs.`,
  ],
  mobile: [digits(6).map((n) => `07700 9${n.slice(0, 5)}`), (id) => `Ring Mrs Doyle on ${id} tonight.`],
  'postcode of a home': [
    fc
      .tuple(fc.constantFrom('M1', 'B33', 'CR2', 'DN55', 'W1A', 'EC1A'), digits(1), letters('ABDEFGHJLNPQRSTUWXYZ', 2))
      .map(([out, d, l]) => `${out} ${d}${l}`),
    (id) => `Joan Attwell lives at ${id} with her cat.`,
  ],
  'e-mail': [
    fc
      .tuple(letters('a-z', 6), fc.constantFrom('gmail.com', 'hotmail.co.uk', 'btinternet.com'))
      .map(([a, d]) => `q${a}@${d}`),
    (id) => `Write to ${id} tonight.`,
  ],
  'tenancy reference': [
    fc.tuple(letters('A-Z', 2), digits(6)).map((p) => p.join('')),
    (id) => `Her tenancy reference is ${id}.`,
  ],
};

describe('identifiers', () => {
  for (const [name, [made, sentence]] of Object.entries(kinds)) {
    it(`every ${name} is found whole`, () =>
      fc.assert(
        fc.property(made, (id) => {
          const found = seen(sentence(id));
          assert.ok(
            found.some((f) => f.words.includes(id)),
            `${sentence(id)} gave ${JSON.stringify(found)}`,
          );
        }),
        { numRuns: 60, seed: 7 },
      ));
  }

  for (const [name, sentence] of [
    ['a card that does not add up', 'Her card 4111 1111 1111 1112 was charged.'],
    ['a tax reference that does not add up', 'His UTR is 1234567890.'],
    ['a National Insurance number that is never issued', 'Write it as QQ 12 34 56 C.'],
  ] as const)
    it(`${name} is a hint at most`, () =>
      assert.ok(
        seen(sentence).every((f) => f.severity === 'hint'),
        JSON.stringify(seen(sentence)),
      ));

  for (const text of [
    'Minute 943 476 5910 of the ledger was read.',
    'GB82 WEST 1234 5698 7654 33 is a made-up number.',
    'Planning application 24/01882/FUL and 25/01234/HOUSE are on the portal.',
    'Charity 1098765, company 04567890 and VAT number GB 123 4567 89.',
    'The A38, the M6 and the B4112 are closed; take the 42 or the X7.',
    'Open on 01/04/2031, or by 2031-04-01.',
    'See section 21 of the Act and [2003] EWCA Civ 1001.',
    'It cost £1,234,567 in 2024/25 and 60 s on a 5 K run.',
    'Order it at https://example.org/N21WX/T66NQ/7700900123 today.',
    'Ring 0300 123 4567, 101 or NHS 111.',
    'Write to press@harrowmere.gov.uk or housing@harrowmere.gov.uk.',
    'Visit the town hall, 1 Mill Street, MO4 2QT.',
    'The meeting is in Room A123 BCD at 10.30.',
  ])
    it(`nobody’s: ${text}`, () => assert.deepEqual(seen(text), []));
});
