// In: turns of phrase that attack from the side: a mock epitaph, a nickname handed on, a tag on a failure, a denial that says it all the same.
// Out: the person they go for, where the sentence round them makes them one.
import { givenName, surname } from '../../../core/people/registers.ts';
import type { Found } from './dictionary.ts';
import { type Reading, targetEnding, targetStarting, textAt } from './reading.ts';
import { clauseEnd, type Said } from './said.ts';
import type { Target } from './targets.ts';

const person = (t: Target | undefined): Target | undefined =>
  t === undefined || t.how === 'you' || t.how === 'company' ? undefined : t;

const mayBe = /^(?:will|'ll|can|could|should|shall|may|might|would|must|ought)$/;
const carves =
  /^(?:carve|carved|put|write|written|chisel|chiselled|engrave|engraved|inscribe|inscribed|etch|etched|read|say|bear|be)$/;
const goes = /^(?:is|goes|leaves|retires|dies|finally|at|shuffles|steps|departs|stands)$/;

/** Whose stone it is: "Cllr Hirst's gravestone", "his epitaph", "When Cllr Dodd goes they should put … on the headstone". */
function buried(r: Reading, f: Found): Target | undefined {
  const owner =
    textAt(r, f.from - 1) === "'s"
      ? targetEnding(r, f.from - 1)
      : /^(?:his|her)$/.test(textAt(r, f.from - 1))
        ? targetEnding(r, f.from)
        : undefined;
  if (owner !== undefined) return owner;
  const when = r.words.findIndex((w, i) => i >= r.from && i < f.from && /^(?:when|once|the)$/.test(w.text));
  if (when === -1 || !/^(?:when|once)$/.test(textAt(r, when))) return undefined;
  // "When they bury Cllr Moody they can write on the lid …"
  const buries = /^(?:they|we)$/.test(textAt(r, when + 1)) && /^(?:bury|burn|carry|lay)$/.test(textAt(r, when + 2));
  if (buries) return targetStarting(r, when + 3);
  const target = targetStarting(r, when + 1);
  return target !== undefined && goes.test(textAt(r, target.to)) ? target : undefined;
}

/** "They will carve 'I was not told' on Cllr Hirst's gravestone." Somebody alive has none. */
export function epitaph(r: Reading, f: Found): Said | undefined {
  const target = person(buried(r, f));
  if (target === undefined) return undefined;
  const words = r.words.slice(r.from, r.to);
  if (!words.some((w) => mayBe.test(w.text)) || !words.some((w) => carves.test(w.text))) return undefined;
  const quotes = words.flatMap((w, i) => (/^["']$/.test(w.text) ? [r.from + i] : []));
  const [first] = quotes;
  const last = quotes.at(-1);
  // The words in quotation marks are the joke and not the writer's: what is marked stands beside them.
  if (first === undefined || last === undefined)
    return words.some((w) => w.text === ':')
      ? { target, how: 'sentence', from: Math.max(r.from, f.from - 3), to: clauseEnd(r, f.to) }
      : undefined;
  return f.from > last
    ? { target, how: 'sentence', from: last + 1, to: clauseEnd(r, f.to), denies: true }
    : { target, how: 'sentence', from: r.from, to: first, denies: true };
}

const ranks =
  /^(?:captain|count|countess|lord|lady|sir|duke|duchess|sultan|minister|king|queen|emperor|empress|doctor|dr|professor|baron|baroness|princess|prince|mr|mrs|miss|saint|st|admiral|general|colonel|major|sergeant|corporal|comrade|chief|tsar|czar|archduke|wizard|master|mistress|cardinal|bishop|pope|president|commander|inspector|nurse|little|big|wee|slippery|two|no|his|her|our|old)$/;

/** "the Duchess of Dithering" */
const hasJoint = (r: Reading, from: number, to: number): boolean =>
  r.words.slice(from, to).some((w) => /^(?:of|for)$/.test(w.text));

/** A run of capital words that is no name: "Captain Cone", "the Duchess of Dithering", "Lord Overspend". */
function coined(r: Reading, from: number, to: number, known: boolean): boolean {
  const first = textAt(r, from);
  if (to - from < 2 || r.words[from]?.shape === 'lower') return false;
  // "Pothole Price, as we call …": an ordinary word before a name, or two that begin alike.
  const alike = first.charAt(0) === textAt(r, from + 1).charAt(0);
  if (known && to - from === 2 && givenName(first) === undefined && (alike || surname(first) === undefined))
    return true;
  if (!ranks.test(first)) return false;
  const last = textAt(r, to - 1);
  return known || hasJoint(r, from, to) || surname(last) === undefined;
}

/** Where a run of capitals begins that ends at `at`, "of" and "for" in between: "the" before it is no part. */
function runBefore(r: Reading, at: number): number {
  let from = at;
  while (from > r.from && at - from < 5 && r.words[from - 1]?.kind === 'word') {
    const text = textAt(r, from - 1);
    if (text === 'the' || (r.words[from - 1]?.shape === 'lower' && !(from < at && /^(?:of|for)$/.test(text)))) break;
    from--;
  }
  return from;
}

function runAfter(r: Reading, at: number): number {
  let to = at;
  while (to < r.to && to - at < 5 && r.words[to]?.kind === 'word') {
    const lower = r.words[to]?.shape === 'lower';
    if (lower && !(to > at && /^(?:of|for)$/.test(textAt(r, to)))) break;
    to++;
  }
  return to;
}

/** "as he is known in our office" */
const isKnown = (r: Reading, f: Found): boolean => r.words.slice(f.from, f.to).some((w) => /^s?he$/.test(w.text));

/** "Captain Cone, as I have taken to calling Cllr Rudge", "known round here as Doctor Delay" */
export function dubbed(r: Reading, f: Found): Said | undefined {
  const named = person(targetStarting(r, f.to));
  const other = r.targets.find((t) => t.how !== 'you' && t.how !== 'company' && t.how !== 'pronoun' && t.to <= f.from);
  const start = /^(?:the|"|')$/.test(textAt(r, f.to)) ? f.to + 1 : f.to;
  // "whom we in the group call the Bishop of Bluster"
  const relative = /^whom?$/.test(textAt(r, f.from));
  if (textAt(r, f.to - 1) === 'as' || (relative && named === undefined)) {
    const to = runAfter(r, start);
    const target = other ?? r.targets.find((t) => t.how !== 'you' && t.how !== 'pronoun' && t.from >= to);
    if (target !== undefined && coined(r, start, to, false)) return { target, how: 'nickname', from: start, to };
    // "The Minister for Selfies, better known as Cllr Nash"
    const mark = /^[,(-]$/.test(textAt(r, f.from - 1)) ? f.from - 1 : f.from;
    const from = runBefore(r, mark);
    return named !== undefined && named.how !== 'pronoun' && coined(r, from, mark, true)
      ? { target: named, how: 'nickname', from, to: mark }
      : undefined;
  }
  const mark = /^[,("'-]$/.test(textAt(r, f.from - 1)) ? f.from - 1 : f.from;
  const from = runBefore(r, mark);
  const firm = named !== undefined && named.how !== 'pronoun';
  // "Lord Overton, as we know him now": only a name hung on somebody else is a nickname.
  if (
    !coined(r, from, mark, firm) ||
    !(firm || (other !== undefined && other.to <= from) || isKnown(r, f) || hasJoint(r, from, mark))
  )
    return undefined;
  const whom = firm
    ? named
    : r.targets.find((t) => t.how !== 'you' && t.how !== 'pronoun' && (t.to <= from || t.from >= f.to));
  const target = whom ?? person(r.targets.find((t) => t.from >= f.from));
  return target === undefined ? undefined : { target, how: 'nickname', from, to: mark };
}

const ruins =
  /^(?:fail|failed|fails|failing|wreck|wrecked|ruined|bankrupted|bankrupt|bust|broke|debt|lost|loses|sank|sunk|sacked|closed|collapsed|folded|overspent|overspends|overspend|mess|shambles|hole|blew|wasted|emptied|burned|burnt|crashed|drove|disaster|botched|bungled|shut|deficit|insolvent|liquidation|liquidated|dropped|ground|ruin|knackered|nothing)$/;

/** "… failed with a tea room …: same woman, bigger kitchen" */
export function tagged(r: Reading, all: readonly Reading[], f: Found): Said | undefined {
  const before = all[all.indexOf(r) - 1];
  const words = [
    ...(before === undefined ? [] : before.words.slice(before.from, before.to)),
    ...r.words.slice(r.from, f.from),
  ];
  if (!words.some((w) => ruins.test(w.text))) return undefined;
  const firm = (t: Target): boolean => t.how !== 'you' && t.how !== 'company' && t.how !== 'pronoun';
  const target = r.targets.find((t) => firm(t) && t.to <= f.from) ?? before?.targets.find(firm);
  return target === undefined ? undefined : { target, how: 'sentence', from: f.from, to: clauseEnd(r, f.to) };
}

const turns = /^(?:but|merely|only|simply|yet|although|though|just|;|:|-)$/;
const goesOn = /^(?:i|we|it|but|only|merely|still|though|let|yet)$/;

/** "I would never call Cllr Kettley slow. I say only that …": said by being denied. */
export function denied(r: Reading, all: readonly Reading[], f: Found): Said | undefined {
  const target = person(r.targets.find((t) => t.from >= f.from && t.to <= f.to));
  if (target === undefined) return undefined;
  let end = -1;
  for (let i = f.to; i < Math.min(r.to, f.to + 6); i++) if (r.sour.has(i)) end = i + 1;
  if (end === -1) return undefined;
  const here = r.words.slice(end, Math.min(r.to, end + 4)).some((w) => turns.test(w.text));
  const next = all[all.indexOf(r) + 1];
  const on =
    next !== undefined &&
    goesOn.test(textAt(next, next.from)) &&
    next.words
      .slice(next.from, Math.min(next.to, next.from + 6))
      .some((w) => /^(?:only|merely|simply|just|but|note|observe|notice|record|ask)$/.test(w.text));
  return here || on ? { target, how: 'sentence', from: f.from, to: end } : undefined;
}
