// In: a turn of phrase that mocks whatever words fill it ("watching they be like", "like {a props} at"), where it stands. Out: the person it
// mocks, unless the words beside it praise.
import { givenName } from '../../../core/people/registers.ts';
import type { Found } from './dictionary.ts';
import { verbSaid } from './doings.ts';
import { nearest } from './nearest.ts';
import { traitOf } from './qualities.ts';
import { type Reading, targetEnding, textAt } from './reading.ts';
import { clauseEnd, type Said, tells } from './said.ts';
import { clauseSubject, subjectBefore } from './subject.ts';
import type { Target } from './targets.ts';

const longestRest = 14;
/** These may be part of the mockery itself: "I have had better answers", "there is a good short word". */
const lukewarm = /^(?:good|better|best|great|fine|warm|kind|generous|home|master|like)$/;

/** "like watching a master at work", "that lovely voice of hers" */
function isPraise(r: Reading, f: Found, end: number): boolean {
  for (let i = f.from; i < end; i++) if (r.warm.has(i) && (i >= f.to || !lukewarm.test(textAt(r, i)))) return true;
  return false;
}

/** To the end of the clause, where that is not far: what fills the frame is the joke. */
function wholeEnd(r: Reading, f: Found): number {
  const end = clauseEnd(r, f.to);
  // "…, except that a bollard does something useful": the joke goes on.
  const on = /^(?:except|only|minus|without)$/.test(textAt(r, end + 1)) ? clauseEnd(r, end + 1) : end;
  return [on, end].find((to) => to - f.to <= longestRest) ?? f.to;
}

const selves = /^(?:i|we|me|us|mine|ours)$/;

/** "If bravery were rainfall, said Cllr Gale, the crew …": who tells it is not who is meant. */
export const isTeller = (r: Reading, t: Target): boolean =>
  /^(?:says|said|adds|added|jokes|joked|quips|quipped|writes|wrote)$/.test(textAt(r, t.from - 1)) ||
  (tells.test(textAt(r, t.to)) && /^[,:"]$/.test(textAt(r, t.from - 1)));

/** "Watching Len Gorman is like watching …": at a sentence's beginning a name behind a verb may be no name to the register. */
const isMirror = (r: Reading, f: Found): boolean =>
  textAt(r, f.from).endsWith('ing') &&
  textAt(r, f.to - 1).endsWith('ing') &&
  r.words.slice(f.from, f.to).some((w) => w.text === 'like');

/** Plural "they" is no person: "watching them is like watching a nursery". */
const many = /^(?:they|them|their|theirs|these|those)$/;

function outdone(r: Reading, f: Found, last: Target | undefined): boolean {
  if (last === undefined) return false;
  const name = textAt(r, last.to - 1);
  return r.targets.some((t) => t.to <= f.from && textAt(r, t.to) === "'s" && textAt(r, t.to - 1) === name);
}

/** "Following Cllr Mabb's argument is like …" goes for her, and "watching Cllr Mabb's dog" does not. */
const ofThem =
  /^(?:argument|arguments|reasoning|logic|thinking|speech|speeches|maths|sums|figures|case|explanation|explanations|reply|replies|answers|leadership|chairing|handling|attempt|attempts|efforts|voice|mind|memory|promises|word|excuses|apology|performance|jokes|english|prose|leaflets|posts|blog|grasp|understanding|are|is|fingers|eyes|head)$/;

const ends = /^(?:[,;:.!?)-]|does|did|do|has|have|is|was|will|ever|can|could|would|and|or|on|in|at|when)$/;

export function framed(r: Reading, all: readonly Reading[], f: Found): Said | undefined {
  if (textAt(r, f.from) === "'s") return undefined;
  const end = wholeEnd(r, f);
  // "If kindness were money, Cllr Beale would be a millionaire": the praise follows.
  const conditional = /^(?:if|were)$/.test(textAt(r, f.from));
  if (isPraise(r, f, conditional ? r.to : end)) return undefined;
  // "Cllr Dace and the facts have never met"
  if (textAt(r, f.from) === 'and') {
    const target = targetEnding(r, f.from);
    return target === undefined || target.how === 'you' || target.how === 'company'
      ? undefined
      : { target, how: 'sentence', from: f.from, to: end };
  }
  // "Cllr Fogg, that walking cold shower, moved refusal."
  if (textAt(r, f.from) === 'that' && textAt(r, f.to - 1) === 'walking' && f.to - f.from === 2) {
    const owner = textAt(r, f.from - 1) === ',' ? targetEnding(r, f.from - 1) : undefined;
    return owner === undefined ? undefined : { target: owner, how: 'apposition', from: f.from, to: end };
  }
  // "My dog has more sense than I do", "would not ask the Mayor to do it herself"
  for (let i = f.from; i < end; i++)
    if (
      /^(?:himself|herself)$/.test(textAt(r, i)) ||
      (textAt(r, i) === 'than' && selves.test(textAt(r, i + 1)) && i >= f.to - 1)
    )
      return undefined;
  const inside = r.targets.filter((t) => t.from >= f.from && t.to <= f.to && t.how !== 'you' && t.how !== 'company');
  if (inside.length === 0 && r.words.slice(f.from, f.to).some((w) => many.test(w.text))) return undefined;
  if (inside.length === 0 && isMirror(r, f)) {
    const opens = r.words
      .slice(f.from, f.from + 4)
      .find((w) => w.shape === 'Capital' && givenName(w.text) !== undefined);
    return opens === undefined || f.from > r.from
      ? undefined
      : { target: nearest(r, all, f), how: 'sentence', from: f.from, to: end };
  }
  // "Cllr Amory's driver has more policies than Cllr Amory": the same person owns and is outdone.
  if (/^(?:has|have|had)$/.test(textAt(r, f.from)) && !outdone(r, f, inside.at(-1))) return undefined;
  // "than Cllr Moore's" compares wards, "than Cllr Moss expected" a forecast.
  const compares = textAt(r, (inside.at(-1)?.from ?? 0) - 1) === 'than';
  const own = inside.findLast(
    (t) =>
      (textAt(r, t.to) !== "'s" ||
        (t.to < f.to && (ofThem.test(textAt(r, t.to + 1)) || ofThem.test(textAt(r, t.to + 2))))) &&
      !(compares && t.to === f.to && !ends.test(textAt(r, f.to)) && f.to < r.to),
  );
  const target = inside.length === 0 ? nearest(r, all, f) : own;
  return target === undefined || (inside.length === 0 && isTeller(r, target))
    ? undefined
    : { target, how: 'sentence', from: f.from, to: end };
}

function subjectOf(r: Reading, at: number): Target | undefined {
  const direct = subjectBefore(r, at);
  if (direct.kind === 'person') return direct.target;
  if (direct.kind === 'self') return undefined;
  const target = clauseSubject(r, at);
  // "Cllr Moss says the roof is like a sieve in the rain": the roof is.
  return target === undefined || tells.test(textAt(r, target.to)) ? undefined : target;
}

/** "approaches a budget like a cow approaching a cattle grid", "runs it the way a toddler runs a bath" */
export function likened(r: Reading, f: Found): Said | undefined {
  const end = wholeEnd(r, f);
  if (isPraise(r, f, end)) return undefined;
  const target = subjectOf(r, f.from);
  if (target === undefined || target.how === 'you' || target.how === 'company') return undefined;
  const from = textAt(r, f.from) === 'way' && textAt(r, f.from - 1) === 'the' ? f.from - 1 : f.from;
  return { target, how: 'simile', from, to: end };
}

const offices =
  /^(?:mayor|leader|councillor|cabinet|portfolio|chair|chairman|chairwoman|officer|director|manager|executive|mp|politician|member|holder|deputy|planner|head)$/;
const origins = /^(?:from|by|of|under|with|to|is|was|be|have|has|had|got)$/;

/** "The charge comes from a mayor who would sell …": one person, though with "a". */
function ofSomebody(r: Reading, at: number): boolean {
  if (textAt(r, at - 1) !== 'who') return false;
  for (let i = at - 2; i >= Math.max(r.from, at - 6); i--) {
    if (/^an?$/.test(textAt(r, i)))
      return i > r.from && origins.test(textAt(r, i - 1)) && offices.test(textAt(r, at - 2));
    if (r.words[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "Cllr Treloar, who in eleven years has never met a form she could fill in" */
function behindWho(r: Reading, at: number): Target | undefined {
  for (let i = at - 1; i > Math.max(r.from, at - 7); i--) {
    if (textAt(r, i) !== 'who') continue;
    return targetEnding(r, textAt(r, i - 1) === ',' ? i - 1 : i);
  }
  return undefined;
}

/** "treats the truth as a houseguest", "came to heel", "could not find a tree in a forest" */
export function mannered(r: Reading, f: Found): Said | undefined {
  const end = wholeEnd(r, f);
  if (isPraise(r, f, end)) return undefined;
  const said = verbSaid(r, f.from, f.to);
  if (said !== undefined) return { ...said, to: end };
  if (ofSomebody(r, f.from)) return { target: undefined, how: 'verb', from: f.from, to: end };
  const target = behindWho(r, f.from);
  return target === undefined || target.how === 'you' || target.how === 'company'
    ? undefined
    : { target, how: 'verb', from: f.from, to: end };
}

/** "Cllr Holt's compassion ends at the lychgate" */
export function runOut(r: Reading, f: Found): Said | undefined {
  const end = wholeEnd(r, f);
  const praised = isPraise(r, f, end);
  // "Cllr Skerry, whose loyalty can be had for a sandwich"
  const whose = textAt(r, f.from - 1) === 'whose' ? f.from - 1 : undefined;
  const comma = whose !== undefined && textAt(r, whose - 1) === ',' ? 1 : 0;
  const owner = whose === undefined ? undefined : targetEnding(r, whose - comma);
  if (owner !== undefined && !praised) return { target: owner, how: 'quality', from: f.from, to: end };
  const said = praised ? undefined : traitOf(r, f.from, f.to);
  return said === undefined || said.from !== f.from ? undefined : { ...said, to: end };
}
