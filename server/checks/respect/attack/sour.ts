// In: unkind adjectives and belittling nouns in their sentence. Out: whom they go for where their company makes them an insult: "what a sour
// little man he is", "Rude, late, unprepared." after a sentence about somebody.
import type { Found } from './dictionary.ts';
import { copulas, isAdverb, type Reading, targetStarting, textAt } from './reading.ts';
import type { Said } from './said.ts';
import type { Target } from './targets.ts';

const longestCry = 10;

/** Where "what a" stands before `at`, with nothing but adjectives, commas and "and" between. */
function cryBefore(r: Reading, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(r.from, at - longestCry); i--) {
    const word = r.words[i];
    if (word === undefined) return undefined;
    if (/^an?$/.test(word.text)) return textAt(r, i - 1) === 'what' ? i : undefined;
    if (word.kind === 'mark' ? !/^[,"'-]$/.test(word.text) : word.shape !== 'lower' || copulas.has(word.text))
      return undefined;
  }
  return undefined;
}

/** The person that a cry goes for: "… Cllr Astbury is", "… she has turned out to be", "… he is, our leader". */
function criedOf(r: Reading, at: number): Target | undefined {
  const mark = /^[,-]$/.test(textAt(r, at)) ? 1 : 0;
  const start = /^(?:that|this)$/.test(textAt(r, at)) && targetStarting(r, at) === undefined ? at + 1 : at + mark;
  const target = targetStarting(r, start) ?? (textAt(r, start) === 'our' ? targetStarting(r, start + 1) : undefined);
  if (target === undefined || target.how === 'you' || target.how === 'company') return undefined;
  const after = textAt(r, target.to);
  if (mark === 1) return after === "'s" ? undefined : target;
  return copulas.has(after) && after !== "'s" ? target : /^(?:has|had|can|makes)$/.test(after) ? target : undefined;
}

const heads =
  /^(?:man|woman|person|fellow|chap|bloke|lady|girl|boy|soul|leader|mayor|councillor|politician|chair|chairman|official|mind|performance|character)$/;

/** "What a creature she is": a noun that belittles, with any adjectives. */
export function specimen(r: Reading, at: number, to: number): Said | undefined {
  const from = cryBefore(r, at);
  if (from === undefined || warmIn(r, from, to)) return undefined;
  const target = criedOf(r, to);
  return target === undefined ? undefined : { target, how: 'predicate', from, to };
}

const warmIn = (r: Reading, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (r.warm.has(i)) return true;
  return false;
};

/** "What a mean, joyless little man Cllr Bagley is" */
function cried(r: Reading, f: Found): Said | undefined {
  const from = cryBefore(r, f.from);
  if (from === undefined) return undefined;
  for (let i = f.to; i < Math.min(r.to, f.to + 6); i++) {
    const word = r.words[i];
    if (word === undefined || (word.kind === 'mark' && !/^[,"'-]$/.test(word.text))) return undefined;
    if (!heads.test(word.text)) continue;
    if (warmIn(r, from, i)) return undefined;
    const target = criedOf(r, i + 1);
    return target === undefined ? undefined : { target, how: 'predicate', from, to: i + 1 };
  }
  return undefined;
}

/** These are said of the weather, of a walk and of what is new as well: "Wet, cold and happy." */
const bodily =
  /^(?:cold|wet|damp|tired|thin|small|grey|slow|soft|stiff|limp|lost|absent|done|over|finished|spent|sad|dull|weak|tight|loud|smooth|drab|dreary|late|stale|tepid|lukewarm|noisy|thick|dim|flimsy|muddled|confused|vague)$/;

/** Whether the words from `from` to `to` are a row of adjectives, and how many of them are unkind. */
function rowOf(r: Reading, from: number, to: number): { readonly all: number; readonly sour: number } | undefined {
  let all = 0;
  let sour = 0;
  let hard = 0;
  for (let i = from; i < to; i++) {
    const word = r.words[i];
    if (word === undefined) return undefined;
    if (word.kind === 'mark') {
      if (!/^[,.!"'-]$/.test(word.text)) return undefined;
      continue;
    }
    if (word.text === 'and' || isAdverb(word)) continue;
    if (r.warm.has(i)) return undefined;
    if (r.sour.has(i)) sour++;
    if (r.sour.has(i) && !bodily.test(word.text)) hard++;
    all++;
  }
  return hard === 0 ? undefined : { all, sour };
}

const person = (t: Target): boolean => t.how !== 'you' && t.how !== 'company' && t.faint !== true;

/** "That is the bypass in three words": the row is said of what is named there. */
const saysOf = /^(?:that|this|so|it|these|such|three)$/;

/** "Rude, late, unprepared." is all the sentence, and the one before is about somebody. */
function verdict(r: Reading, all: readonly Reading[], f: Found): Said | undefined {
  // Asked once for a row, at its first word.
  const first = f.from === r.from ? r.from : colonBefore(r, f.from);
  if (first === undefined || f.from > first + 2) return undefined;
  for (let i = first; i < f.from; i++) if (r.sour.has(i)) return undefined;
  const row = rowOf(r, first, r.to);
  if (row === undefined || row.all < 2 || row.all > 5 || row.sour < 2 || row.all - row.sour > 1) return undefined;
  const end = /^[.!]$/.test(textAt(r, r.to - 1)) ? r.to - 1 : r.to;
  const said = (target: Target | undefined): Said | undefined =>
    target === undefined ? undefined : { target, how: 'apposition', from: first, to: end };
  const here = r.targets.find((t) => t.to <= first && person(t) && textAt(r, t.to) !== "'s");
  const at = all.indexOf(r);
  const next = all[at + 1];
  // "In three words: slow, sly, sour. Cllr Beck should be proud."
  if (first !== r.from) return said(here ?? next?.targets.find((t) => t.from === next.from && person(t)));
  if (next !== undefined && saysOf.test(textAt(next, next.from)))
    return said(next.targets.find((t) => person(t) && textAt(next, t.to) !== "'s"));
  return said(all[at - 1]?.targets.find((t) => person(t) && textAt(r, t.to) !== "'s"));
}

/** Where a row may begin behind a colon or a question mark: "My verdict on Cllr Pike? Dull, devious." */
function colonBefore(r: Reading, at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(r.from, at - 2); i--) if (/^[:?-]$/.test(textAt(r, i))) return i + 1;
  return undefined;
}

export function soured(r: Reading, all: readonly Reading[], f: Found): Said | undefined {
  return cried(r, f) ?? verdict(r, all, f);
}
