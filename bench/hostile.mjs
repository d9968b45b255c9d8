// In: nothing but this tree. Out: what each recogniser of personal data takes for 1,000, 10,000 and 100,000 characters made to be hard for it,
// and how much longer each step takes; the goal is at most twelve times for ten times as much. Afterwards the same texts through a whole
// review, as one paragraph and as many. `node bench/hostile.mjs [--only WORDS]`
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCore, pages, steady } from './core.mjs';

const { values: given } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const core = await loadCore(mkdtempSync(join(tmpdir(), 'bench-')));
const sizes = [1_000, 10_000, 100_000];
const goal = 12;

/** Near misses for each check: whatever lets a pattern go on hoping. */
const hostile = {
  'personal-data/about': [
    'Amy Hart, 34, of 12 Mill Lane, ',
    'He lives at 12 Mill 12 Mill ',
    'Mrs Hart has cancer and ',
    'her son’s son’s ',
  ],
  'personal-data/bank-details': [
    '4111 1111 ',
    'GB82 WEST ',
    '20-00-00 ',
    'sort code 20 ',
    'AB12ABCDEFGHIJKLMNOPQRSTUVWXYZABCDEFGHIJ ',
    '1',
  ],
  'personal-data/council-reference': [
    'tenancy reference ',
    'case number A1/ ',
    'her rent account (A',
    'PCN A1 A1 A1 ',
    'council tax account ',
  ],
  'personal-data/date-of-birth': ['born on the ', 'born in a town ', '1/1/', 'd.o.b. 12/12/12 ', 'b. '],
  'personal-data/email': ['a@a@', 'a.a.a.a@', 'a dot a dot ', 'a at a ', 'a (at) a (at) ', 'a@a.a.', 'a_'],
  'personal-data/location': ['AB12 ', 'SW1A SW1A ', '52.1234, ', '///aaa.aaa.', 'uprn ', '1:1:1:', '1.1.1.'],
  'personal-data/national-insurance': ['AB 12 34 5', 'AB 12 AB 12 ', 'NI number AB ', 'AB'],
  'personal-data/nhs-number': ['943 476 ', '943 476 591 ', 'NHS number ', '9'],
  'personal-data/number-plate': ['AB12 ', 'reg reg reg ', 'ABC 123 ', 'A1 A1 ', 'registration number is '],
  'personal-data/official-number': [
    '12345 ',
    'passport A1234567 ',
    'MORGA657054',
    'UTR (',
    '123/A',
    'driving licence ',
  ],
  'personal-data/paperwork': ['agreed to tell her ', 'fined £ ', 'case '],
  'personal-data/phone': ['07 ', '07 07 07 ', '0 0 ', '+44 (0) ', '01632 96', '(0', '07700 900 '],
  'personal-data/profile-link': ['@a.', '@a@a', 'facebook.com/a/', 'his @', 'x.com/@', 'https://x.com/a '],
  'personal-data/who': ['Amy Hart ', 'Amy Hart waited. ', 'Pia Roe met Ben Ode. '],
  'names and people': [
    'Mr ',
    'Mr Mr Mr ',
    'Amy Hart Amy Hart ',
    'Amy ',
    'Dr. ',
    'A. B. C. ',
    '“Amy” ',
    'The Harts and ',
    'van der ',
    'Amy Hart’s ',
    'AMY HART ',
    '(',
  ],
};
/** As many different people as there is room for. */
const crowd = (length) => {
  const syllables = ['ba', 'de', 'fi', 'go', 'lu', 'ma', 'ne', 'ri', 'so', 'tu'];
  const word = (n) =>
    `${n}`
      .split('')
      .map((d) => syllables[Number(d)])
      .join('')
      .replace(/^./, (c) => c.toUpperCase());
  let text = '';
  for (let i = 1; text.length < length; i++) text += `Amy ${word(i * 7 + 1000)} waited. `;
  return text;
};
const filled = (piece, length) => piece.repeat(Math.floor(length / piece.length));
const fresh = (text, i) => `${text} ${i}`;

let worse = 0;
function row(name, piece, run) {
  const times = sizes.map((size) => {
    const text = typeof piece === 'function' ? piece(size) : filled(piece, size);
    return steady((i) => run(fresh(text, i)));
  });
  // Below a tenth of a millisecond there is only noise.
  const steps = times.slice(1).map((t, i) => t / Math.max(times[i], 0.1));
  if (steps.some((s) => s > goal)) worse++;
  const shown = typeof piece === 'function' ? '(a crowd)' : piece;
  return {
    recogniser: name,
    input: shown.length > 24 ? `${shown.slice(0, 23)}…` : shown,
    ...Object.fromEntries(sizes.map((size, i) => [`${size} (ms)`, times[i].toFixed(2)])),
    growth: steps.map((s) => `${s.toFixed(1)}×`).join(' '),
    '': steps.some((s) => s > goal) ? 'WORSE' : '',
  };
}

const rows = [];
for (const [name, pieces] of Object.entries(hostile))
  for (const piece of pieces) {
    if (!`${name} ${piece}`.includes(given.only)) continue;
    const check = core.checks[name];
    const found = (text) => {
      const facts = core.factsOf(text, false);
      if (check?.block === undefined) return facts.names.length + facts.capitals.length;
      return check.block(facts).length;
    };
    rows.push(row(name, piece, found));
  }
console.log('\nEach recogniser alone, in one block');
console.table(rows);

const protocol = core.compileProtocol(pages(), core.checks);
const reviewed = (text) => {
  const answer = core.review(core.readDraft(text), protocol, core.emptyWorkspace, undefined, '2026-05-01');
  return answer.findings.length + answer.people().length;
};
const inParagraphs = (text) => text.replace(/(.{100,140}\S) /g, '$1\n\n');
const whole = [];
for (const [name, pieces] of Object.entries(hostile))
  for (const piece of name === 'names and people' ? [...pieces, crowd] : pieces) {
    if (!`${name} ${piece}`.includes(given.only)) continue;
    whole.push(row(`${name}, one paragraph`, piece, reviewed));
    whole.push(row(`${name}, many`, piece, (text) => reviewed(inParagraphs(text))));
  }
console.log('\nA whole review');
console.table(whole);
console.log(`${worse} of ${rows.length + whole.length} grow more than ${goal}× for ten times as much`);
