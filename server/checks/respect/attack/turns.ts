// In: a noun or a quality that insults, in its sentence. Out: whether a turn of phrase that takes either says it of a person elsewhere in that
// sentence: "a bigger liar than Cllr Hart", "call him what he is: a coward", "Vain and idle: that is the Mayor".
import { copulas, type Reading, targetStarting, textAt, textOf } from './reading.ts';
import { closers, type Said, tells } from './said.ts';
import type { Target } from './targets.ts';

export const named = (t: Target | undefined): Target | undefined =>
  t === undefined || t.how === 'pronoun' || t.how === 'you' || t.how === 'company' || t.faint === true ? undefined : t;

export const mine = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

/** The person whom words `from` to `to` name last, or mean by "he". */
export function lastIn(r: Reading, from: number, to: number): Target | undefined {
  return r.targets.findLast((t) => t.from >= from && t.to <= to && t.how !== 'company' && t.how !== 'you');
}

/** "than Cllr Hart", "as our MP", "than its leader" */
function compared(r: Reading, at: number): Target | undefined {
  for (let i = at; i < Math.min(r.to, at + 9); i++) {
    const text = textAt(r, i);
    if (/^[,;:.!?]$/.test(text)) return undefined;
    if (text !== 'than' && text !== 'as') continue;
    for (let skip = 1; skip < 4; skip++) {
      const target = named(targetStarting(r, i + skip));
      if (target !== undefined) return textAt(r, target.to) === "'s" ? undefined : target;
      if (r.words[i + skip]?.kind !== 'word' || mine.has(textAt(r, i + skip))) break;
    }
  }
  return undefined;
}

const leastBefore = /^(?:less|fewer|least)$/;
const nobody = /^(?:nobody|no|never|nothing|none|few|not|neither|hardly|rarely|seldom|without)$/;

/** "a bigger fraud than Cllr Lyle", "more two-faced than its MP", "as slippery as Cllr Dacre": a denial in front makes it worse. */
export function comparison(r: Reading, from: number, at: number, to: number): Said | undefined {
  const graded =
    /^(?:more|as|so|such)$/.test(textAt(r, at - 1)) ||
    /[^e]er$/.test(textAt(r, at - 1)) ||
    /^(?:worse|better)$/.test(textAt(r, at - 1)) ||
    (/er$/.test(textAt(r, to - 1)) && from === at);
  if (!graded || leastBefore.test(textAt(r, at - 2))) return undefined;
  const target = compared(r, to);
  if (target === undefined) return undefined;
  const denied = r.words.slice(r.from, from).some((w) => nobody.test(w.text));
  // "is as lazy as Cllr Hart" says it of two; "was no more dishonest than Cllr Hart" of none.
  return textAt(r, at - 2) === 'no'
    ? undefined
    : { target, how: 'predicate', from: at, to, ...(denied ? { denies: true } : {}) };
}

const summed = /^(?:in|to|all|for|there|then|[.,!])$/;
const sums = /^(?:in (?:a nutshell|short|brief|a word|\w+ words?)|to a t|all over|for you|there|then|[.,!])/;
const presents = /^(?:that|this|there|meet|our|the|such|no)$/;

/** "Vain and idle: that is the Mayor", "A bully and a coward: meet Cllr Hart": the row opens the sentence, and whoever it is of follows the colon. */
export function beforeColon(r: Reading, at: number, to: number): Said | undefined {
  const mark = rowEnd(r, at);
  if (mark === undefined) return undefined;
  // "Pompous, late and wrong: Cllr Heyes in a nutshell"
  const direct = named(targetStarting(r, mark + 1));
  if (direct !== undefined && summed.test(textAt(r, direct.to)) && sums.test(textOf(r, direct.to, direct.to + 3)))
    return { target: direct, how: 'apposition', from: at, to };
  if (!presents.test(textAt(r, mark + 1))) return undefined;
  for (let i = mark + 1; i < Math.min(r.to, mark + 8); i++) {
    const target = targetStarting(r, i);
    if (target === undefined) {
      if (!/^(?:that|this|is|'s|was|there|you|have|meet|our|the|for|no|other|better|word|words)$/.test(textAt(r, i)))
        return undefined;
      continue;
    }
    if (target.how !== 'you')
      return target.how === 'pronoun' || textAt(r, target.to) === "'s"
        ? undefined
        : { target, how: 'apposition', from: at, to };
  }
  return undefined;
}

/** "Let us call him what he is: a liar." "Cllr Brand in a nutshell: sneaky" */
export function afterColon(r: Reading, from: number, to: number): Said | undefined {
  const mark = textAt(r, from - 1);
  // "Cllr Moss said: “Fraud and fly-tipping cost traders work.”"
  if ((mark !== ':' && mark !== '-') || tells.test(textAt(r, from - 2))) return undefined;
  const after = textAt(r, to);
  if (!(closers.has(after) || to >= r.to || /^(?:and|or|but|who|in|to|with|of|from)$/.test(after))) return undefined;
  const target = lastIn(r, Math.max(r.from, from - 12), from - 1);
  return target === undefined || mine.has(textAt(r, from)) ? undefined : { target, how: 'apposition', from, to };
}

/** Where the row ends that opens a sentence and holds `at`: "vain, idle and forever late", "a bully and a coward". */
function rowEnd(r: Reading, at: number): number | undefined {
  for (let i = r.from; i < Math.min(r.to, r.from + 10); i++) {
    const text = textAt(r, i);
    if (/^[:-]$/.test(text)) return i > at ? i : undefined;
    if (copulas.has(text) || text === 'the' || (r.words[i]?.kind === 'mark' && text !== ',')) return undefined;
  }
  return undefined;
}

const saidWell = /^(?:does|did|is|hardly|barely|scarcely|would)$/;

/** "Hypocrite does not begin to cover it, Cllr Rashid", "Lazy is the kindest word for Cllr Rashid" */
export function tooMild(r: Reading, from: number, to: number): Said | undefined {
  if (from !== r.from && !/^["'.:;,-]$/.test(textAt(r, from - 1))) return undefined;
  if (!saidWell.test(textAt(r, to)) && textAt(r, to) !== '"') return undefined;
  const rest = textOf(r, to, to + 10);
  if (
    !/\b(?:not|hardly|barely|scarcely) (?:even )?(?:begin to |come close to |quite |really |half )?(?:cover|describe|do|express|begin|the half)|\bthe (?:\w+est|only|politest|most \w+) (?:word|thing|way)\b|\btoo (?:kind|mild|good|polite|weak) a word\b|\bputting it (?:mildly|kindly|politely)\b|\bthe word\b/.test(
      rest,
    )
  )
    return undefined;
  const target = r.targets.find((t) => named(t) !== undefined) ?? r.targets.find((t) => t.how === 'pronoun');
  return target === undefined ? undefined : { target, how: 'predicate', from, to, denies: true };
}
