// In: a sentence and the place where something is said. Out: of whom it is said: the person just before it, the one a relative or inserted
// clause leads back to, or the subject that a second verb shares.
import { isBetween, type Reading, targetEnding, textAt } from './reading.ts';
import type { Target } from './targets.ts';

export type Subject =
  | { readonly kind: 'person'; readonly target: Target; readonly relative: boolean }
  | { readonly kind: 'self' }
  | { readonly kind: 'other' }
  | { readonly kind: 'none' };

const other: Subject = { kind: 'other' };
const selves = new Set(['i', 'we', 'me', 'us', 'myself', 'ourselves']);
const things = new Set([
  'it',
  'this',
  'that',
  'there',
  'they',
  'these',
  'those',
  'which',
  'what',
  'nobody',
  'everyone',
  'anyone',
  'someone',
  'somebody',
  'everybody',
  'who',
]);
const clauseMarks = new Set([';', ':', '-', '.', '!', '?', '\uFFFC']);
const joins = new Set(['and', 'but', 'or', 'then', 'yet', 'nor']);
const opening = new Set([
  'that',
  'if',
  'when',
  'because',
  'while',
  'since',
  'although',
  'though',
  'as',
  'after',
  'before',
  'until',
  'unless',
  'whether',
  'so',
  'and',
  'but',
  'say',
  'says',
  'said',
  'know',
  'knows',
  'think',
  'thinks',
  'believe',
  'believes',
  'see',
  'sees',
  'saw',
  'watch',
  'watched',
  'like',
]);
const prepositions = new Set([
  'of',
  'from',
  'by',
  'with',
  'to',
  'for',
  'about',
  'against',
  'on',
  'in',
  'at',
  'than',
  'over',
  'under',
  'into',
]);
const longestAside = 24;

/** The person that the clause before `at` is about: the first in it, unless it stands behind a preposition or owns something. */
function subjectOfClause(r: Reading, at: number): Target | undefined {
  let from = r.from;
  for (let i = at - 1; i >= r.from; i--) {
    if (clauseMarks.has(textAt(r, i)) && !(textAt(r, i) === '-' && i > at - 2)) {
      from = i + 1;
      break;
    }
  }
  for (const t of r.targets) {
    if (t.from < from || t.to > at) continue;
    const before = textAt(r, t.from - 1);
    if (t.from > from && prepositions.has(before) && !opening.has(before)) continue;
    if (textAt(r, t.to) === "'s" && t.to < at && r.words[t.to + 1]?.kind === 'word' && !isBetween(r, t.to + 1))
      continue;
    if (t.how === 'pronoun' && /^(?:him|his|her)$/.test(textAt(r, t.from))) continue;
    return t;
  }
  return undefined;
}

/** Where an inserted clause that ends at `at` (a comma, a dash, a bracket) began, if a person stands right before it. */
function beforeAside(r: Reading, at: number): Target | undefined {
  const mark = textAt(r, at);
  const opener = mark === ')' ? '(' : mark;
  for (let i = at - 1; i >= Math.max(r.from, at - longestAside); i--) {
    if (textAt(r, i) !== opener) continue;
    const t = targetEnding(r, i);
    if (t !== undefined) return t;
    if (mark !== ',') return undefined;
  }
  return undefined;
}

const tells =
  /^(?:says?|said|thinks?|thought|claims?|claimed|believes?|believed|knows?|knew|told|tells|insists?|insisted|argues?|argued|hopes?|hoped)$/;

/** "the man who runs the council", "Ms Kaur in Highways", "the member for Harrow Lane": what stands between is where the person belongs. */
function beforePlace(r: Reading, at: number): Target | undefined {
  for (let i = at - 1; i >= Math.max(r.from, at - 8); i--) {
    const word = r.words[i];
    if (word?.kind === 'mark') return undefined;
    // "Isla Drummond and her brother-in-law"
    if (word?.text === 'and' && /^(?:his|her)$/.test(textAt(r, i + 1))) {
      const whom = targetEnding(r, i);
      if (whom !== undefined) return whom;
    }
    if (word?.text === 'who' && !tells.test(textAt(r, i + 1))) {
      const whom = targetEnding(r, i);
      if (whom !== undefined) return whom;
    }
    if (!/^(?:in|at|from|of|for|on|behind)$/.test(word?.text ?? '')) continue;
    // "the person responsible for this junction", "the genius in charge of highways"
    const owner =
      targetEnding(r, i) ??
      (/^(?:responsible|charge|opposite)$/.test(textAt(r, i - 1))
        ? (targetEnding(r, i - 1) ?? targetEnding(r, i - 2))
        : undefined);
    if (owner !== undefined) return owner;
  }
  return undefined;
}

const naming = /^(?:calling|describing|labelling|branding|comparing|attacking|abusing|insulting|threatening|mocking)$/;

/** "Calling her a witch is vile": the calling is, and not she. */
export function subjectBefore(r: Reading, at: number): Subject {
  const subject = subjectNear(r, at);
  if (subject.kind !== 'person' || !naming.test(textAt(r, r.from))) return subject;
  return subject.target.from === r.from + 1 ? other : subject;
}

function subjectNear(r: Reading, at: number): Subject {
  let aside = 0;
  for (let i = at; i > r.from; i--) {
    const t = targetEnding(r, i);
    if (t !== undefined) {
      if (t.how === 'pronoun' && /^(?:his)$/.test(textAt(r, t.from))) return other;
      return { kind: 'person', target: t, relative: false };
    }
    const before = textAt(r, i - 1);
    if (selves.has(before)) return { kind: 'self' };
    if (before === 'who' || before === 'that' || before === 'whose') {
      const comma = textAt(r, i - 2) === ',' ? 1 : 0;
      const owner = targetEnding(r, i - 1 - comma);
      if (owner !== undefined && before !== 'whose') return { kind: 'person', target: owner, relative: true };
      return other;
    }
    if (things.has(before)) return other;
    if (before === ',' || before === '-' || before === ')') {
      const owner = targetEnding(r, i - 1) ?? beforeAside(r, i - 1);
      if (owner !== undefined && aside < 2) return { kind: 'person', target: owner, relative: false };
      if (before === ',' && aside === 0 && joins.has(textAt(r, i))) {
        aside++;
        continue;
      }
      const shared = before === ',' ? subjectOfClause(r, i - 1) : undefined;
      return shared === undefined ? other : { kind: 'person', target: shared, relative: false };
    }
    if (joins.has(before)) {
      const shared = subjectOfClause(r, i - 1);
      return shared === undefined ? other : { kind: 'person', target: shared, relative: false };
    }
    if (!isBetween(r, i - 1)) {
      const owner = beforePlace(r, i);
      return owner === undefined ? other : { kind: 'person', target: owner, relative: false };
    }
  }
  return { kind: 'none' };
}

/** The subject of the clause in which `at` stands, whatever lies between: for "runs the group like a tinpot dictator". */
export const clauseSubject = (r: Reading, at: number): Target | undefined => subjectOfClause(r, at);
