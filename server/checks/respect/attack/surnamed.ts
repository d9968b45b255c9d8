// In: a noun that insults, with words of capitals behind it that no register knows. Out: the person they name: "that weasel Sandiford slid
// round it", "Soft lad Gerrity has moved it".
import type { Span } from '../../../core/span.ts';
import { isModifier, type Reading, textAt } from './reading.ts';
import type { Said } from './said.ts';
import type { Target } from './targets.ts';

const points = /^(?:that|this|the|our|old|yon|poor|yer)$/;
/** What is named behind such a noun and is nobody: "that traitor Brexit", "the clown Show". */
const nobody =
  /^(?:labour|tory|tories|conservatives?|greens?|reform|ukip|snp|plaid|brexit|britain|england|scotland|wales|westminster|whitehall|facebook|twitter|show|shop|club|street|road|lane|hall|house|day|week|council|party|award|prize|trophy|act|bill|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const longestName = 3;

const spanOf = (r: Reading, from: number, to: number): Span => ({
  start: r.words[from]?.span.start ?? 0,
  end: r.words[to - 1]?.span.end ?? 0,
});

const isName = (r: Reading, at: number): boolean => r.words[at]?.kind === 'word' && r.words[at]?.shape === 'Capital';

/** Said fondly of dogs and boys: "that rascal Rover". */
const fond = /^(?:rascal|rogue|monkey|devil|pest|sausage|billy|goose|scamp|imp|bear|pig|rabbit|peacock|donkey|turkey)$/;

export function surnamed(r: Reading, at: number, to: number): Said | undefined {
  if (fond.test(textAt(r, to - 1))) return undefined;
  let end = to;
  while (end < r.to && end - to < longestName && isName(r, end)) end++;
  if (end === to || end - to === longestName || r.words.slice(to, end).some((w) => nobody.test(w.text)))
    return undefined;
  const next = r.words[end];
  // "that weasel Sandiford slid", "that old windbag Ormerod." and not "the numpty Sandiford & Co".
  if (next !== undefined && !(next.kind === 'word' ? next.shape === 'lower' : /^[.,!?;:)"-]$|^'s$/.test(next.text)))
    return undefined;
  let from = at;
  while (from > r.from && at - from < 4 && isModifier(r, from - 1) && !points.test(textAt(r, from - 1))) from--;
  const pointed = points.test(textAt(r, from - 1));
  const opens = at === r.from && to - at > 1;
  if (!pointed && !opens) return undefined;
  // Capitals behind a noun of capitals are one name: "Old Goat Brewery".
  if (r.words.slice(at, to).every((w) => w.shape === 'Capital')) return undefined;
  const target: Target = {
    from: to,
    to: end,
    span: spanOf(r, to, end),
    how: 'name',
    capacity: 'unknown',
    of: undefined,
    sex: 'either',
  };
  return { target, how: 'apposition', from: pointed ? from - 1 : at, to };
}
