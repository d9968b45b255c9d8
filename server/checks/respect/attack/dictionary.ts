// In: a list whose entries stand in dictionary form ("hide behind", "have the * of a", "sell their grandmother"), and a block's words.
// Out: where the words say an entry in any tense and of anybody: "hid behind", "would sell her grandmother".
import { under } from '../../../core/language/disguise.ts';
import type { Word } from '../../../core/language/words.ts';
import type { WordList } from '../../../core/protocol/word-lists.ts';
import { irregular } from './irregular.ts';
import type { Entry, Tree } from './lexicon.ts';

const standIns: Readonly<Record<string, string>> = {
  he: 'they',
  she: 'they',
  him: 'them',
  her: 'their',
  his: 'their',
  your: 'their',
  himself: 'themselves',
  herself: 'themselves',
  yourself: 'themselves',
  themself: 'themselves',
  an: 'a',
  the: 'a',
  one: 'a',
  some: 'a',
  could: 'can',
  would: 'will',
  should: 'shall',
  might: 'may',
  "'s": 'be',
  "'d": 'will',
};

const doubled = /([bdgklmnprtvz])\1$/;

/** Base forms that a word may be of: "hiding" is "hide", "bottled" is "bottle", "flies" is "fly". */
export function baseForms(word: string): readonly string[] {
  const known = irregular[word];
  const out: string[] = known === undefined || !Object.hasOwn(irregular, word) ? [] : [known];
  const stem = /^(\w{2,}?)(?:ing|ed)$/.exec(word)?.[1];
  if (stem !== undefined) {
    out.push(stem, `${stem}e`);
    if (doubled.test(stem)) out.push(stem.slice(0, -1));
    if (word.endsWith('ied')) out.push(`${word.slice(0, -3)}y`);
  }
  // "lazier", "thickest"
  const degree = /^(\w{3,}?)(?:er|est)$/.exec(word)?.[1];
  if (degree !== undefined) {
    out.push(degree, `${degree}e`);
    if (doubled.test(degree)) out.push(degree.slice(0, -1));
    if (degree.endsWith('i')) out.push(`${degree.slice(0, -1)}y`);
  }
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) {
    out.push(word.slice(0, -1));
    if (word.endsWith('es')) out.push(word.slice(0, -2));
    if (word.endsWith('ies')) out.push(`${word.slice(0, -3)}y`);
  }
  return out;
}

/** What a word may stand for in an entry, itself first. */
function readings(word: string): readonly string[] {
  const out = [word];
  if (Object.hasOwn(standIns, word)) out.push(standIns[word] ?? word);
  if (word === 'her') out.push('them');
  if (word === "'s") out.push('have', 'their');
  if (word === 'that' || word === 'this') out.push('a');
  if (word === "'d") out.push('have');
  out.push(...baseForms(word));
  return out;
}

/** What each word of a block may stand for, worked out when asked. */
export type Forms = (at: number) => readonly string[];

/** Readings of words met before: a draft says "the" and "council" hundreds of times. */
const met = new Map<string, readonly string[]>();
const mostMet = 10_000;

function formsOfWord(word: string): readonly string[] {
  const known = met.get(word);
  if (known !== undefined) return known;
  const fresh = [...new Set(readings(word))];
  if (met.size >= mostMet) met.clear();
  met.set(word, fresh);
  return fresh;
}

export const formsOf =
  (words: readonly Word[]): Forms =>
  (at) => {
    const word = words[at];
    const forms = formsOfWord(word?.text ?? '');
    return word?.reading === undefined ? forms : [...forms, ...word.reading.texts.flatMap(formsOfWord)];
  };

const beginnings = new WeakMap<Tree, Map<string, boolean>>();

/** Whether any entry begins with a word, whatever it may stand for, by itself or as one of a list's: nine of ten begin none. */
function begins(tree: Tree, word: string): boolean {
  const met = beginnings.get(tree) ?? new Map<string, boolean>();
  beginnings.set(tree, met);
  const listed = byFirstOf(tree.lists);
  const answer =
    met.get(word) ?? (word === 'cannot' || formsOfWord(word).some((form) => tree.next.has(form) || listed.has(form)));
  if (met.size >= mostMet) met.clear();
  met.set(word, answer);
  return answer;
}

export type Found = { readonly entry: Entry; readonly from: number; readonly to: number };

/** Words that a `*` may take. */
const longestGap = 5;
/** Small words that any entry may have in it. */
const filling = new Set(['own', 'even', 'ever', 'just', 'still', 'always', 'quite', 'also', 'once', 'yet', 'already']);
const passed = new Set(['"', "'", '(', ')', '*', '_']);

type ByFirst = ReadonlyMap<string, readonly (readonly [below: WordList, next: Tree])[]>;
const byFirst = new WeakMap<ReadonlyMap<WordList, Tree>, ByFirst>();

/** The lists that go on at a node by the first words of their entries: "be" goes on with dozens of lists, and a word begins an entry of few. */
function byFirstOf(lists: ReadonlyMap<WordList, Tree>): ByFirst {
  const known = byFirst.get(lists);
  if (known !== undefined) return known;
  const made = new Map<string, (readonly [WordList, Tree])[]>();
  for (const [list, next] of lists)
    for (const [word, below] of list.next) {
      const here = made.get(word);
      if (here === undefined) made.set(word, [[below, next]]);
      else here.push([below, next]);
    }
  byFirst.set(lists, made);
  return made;
}

type Listed = { readonly end: number; readonly next: Tree };

/** Entries of a node's lists at word `at`, in any tense; an article and a word or two may lead: "run a decent raffle". */
function listedAt(
  lists: ReadonlyMap<WordList, Tree>,
  words: readonly Word[],
  forms: Forms,
  at: number,
  longest = longestLead,
): readonly Listed[] {
  if (lists.size === 0) return [];
  const found: Listed[] = [];
  const walk = (node: WordList, i: number, next: Tree): void => {
    if (node.end && !found.some((f) => f.end === i && f.next === next)) found.push({ end: i, next });
    if (node.next.size === 0 || words[i] === undefined) return;
    for (const form of forms(i)) {
      const below = node.next.get(form);
      if (below !== undefined) walk(below, i + 1, next);
    }
  };
  const starting = byFirstOf(lists);
  for (let lead = 0; lead <= longest; lead++) {
    if (lead > 0 && !mayLead(words, at, lead)) break;
    for (const form of forms(at + lead))
      for (const [below, next] of starting.get(form) ?? []) walk(below, at + lead + 1, next);
  }
  return found;
}

/** Whether the word before the one `lead` behind `at` may stand before a list's entry: an article, then small words. */
function mayLead(words: readonly Word[], at: number, lead: number): boolean {
  const before = words[at + lead - 1];
  return before?.kind === 'word' && before.shape === 'lower' && (lead > 1 || leads.has(before.text));
}

const longestLead = 3;
const definite = new Set(['the', 'this', 'that', 'these', 'those']);
const leads = new Set(
  'a an the his her their my our your one any some so this that two three most more even'.split(' '),
);

const starts = (words: readonly Word[], at: number): boolean =>
  at === 0 ||
  /^[.!?:;-]$/.test(words[at - 1]?.text ?? '') ||
  (words[at - 1]?.text === '"' && words[at]?.shape === 'Capital');

/** "what a t*sser": a noun of one word, however it is written. */
function disguisedAt(tree: Tree, words: readonly Word[], at: number): readonly Found[] {
  const entries = under(tree.next, words[at] ?? { text: '' })?.ends ?? [];
  return entries.filter((e) => e.stand === 'plain-noun').map((entry) => ({ entry, from: at, to: at + 1 }));
}

/**
 * Of each entry's list the longest that starts at word `at`; "cannot" is "can not".
 * @param named where the people that are named begin and end
 */
export function entriesAt(
  tree: Tree,
  words: readonly Word[],
  forms: Forms,
  named: () => ReadonlyMap<number, number>,
  at: number,
): readonly Found[] {
  const opening = starts(words, at) ? tree.next.get('^') : undefined;
  if (words[at]?.reading !== undefined) return disguisedAt(tree, words, at);
  if (opening === undefined && !begins(tree, words[at]?.text ?? '')) return [];
  const longest = new Map<Entry, number>();
  const textBefore = (i: number): string => words[i - 1]?.text.slice(-2) ?? '';
  const walk = (node: Tree, i: number): void => {
    for (const entry of node.ends) if (i > (longest.get(entry) ?? at)) longest.set(entry, i);
    const word = words[i];
    if (word === undefined || node.next.size + node.lists.size + node.some.size === 0) return;
    if (i > at && passed.has(word.text)) {
      walk({ ...node, ends: [] }, i + 1);
      return;
    }
    for (const form of forms(i)) {
      const next = node.next.get(form);
      if (next !== undefined) walk(next, i + 1);
    }
    // "they" and "their" are whoever is named, too: "the truth and Cllr Hart", "even Cllr Hart's mother".
    const theirs = i > at && (node.next.has('they') || node.next.has('them') || node.next.has('their'));
    const name = theirs ? named().get(i) : undefined;
    if (name !== undefined) {
      const own = words[name]?.text === "'s" ? node.next.get('their') : undefined;
      if (own !== undefined) walk(own, name + 1);
      for (const stands of ['they', 'them']) {
        const next = own === undefined ? node.next.get(stands) : undefined;
        if (next !== undefined) walk(next, name);
      }
    }
    if (word.text === 'cannot') {
      const next = node.next.get('can')?.next.get('not');
      if (next !== undefined) walk(next, i + 1);
    }
    // "has got no backbone"
    if (i > at && word.text === 'got' && forms(i - 1).includes('have')) walk({ ...node, ends: [] }, i + 1);
    // "has clearly not missed many dinners", "could not even keep her own desk tidy"
    if (
      i > at &&
      word.kind === 'word' &&
      (filling.has(word.text) || (word.text.length > 4 && word.text.endsWith('ly'))) &&
      textBefore(i) !== 'ly'
    )
      walk({ ...node, ends: [] }, i + 1);
    // Lists that an entry begins with have no small words before them: they are looked up below.
    if (node === tree) return;
    for (const { end, next } of listedAt(node.lists, words, forms, i)) walk(next, end);
    if (!definite.has(word.text)) for (const { end, next } of listedAt(node.some, words, forms, i)) walk(next, end);
    const gap = i > at ? node.next.get('*') : undefined;
    if (gap === undefined) return;
    for (let taken = 1; taken <= longestGap; taken++) {
      if (words[i + taken - 1]?.kind === 'mark' || words[i + taken] === undefined) break;
      walk(gap, i + taken);
    }
  };
  walk(tree, at);
  for (const { end, next } of listedAt(tree.lists, words, forms, at, 0)) walk(next, end);
  if (opening !== undefined) walk({ ...opening, ends: [] }, at);
  return [...longest].map(([entry, to]) => ({ entry, from: at, to }));
}
