// In: a list's entries. Out: the list as a tree of words, and what stands of it in a block's words. Of many lists at once: which of them have
// an entry that begins at a word, at the price of one look.
import { under } from '../language/disguise.ts';
import { type Word, wordsOf } from '../language/words.ts';

/** Words from `from` up to `to`. */
export type WordRange = { readonly from: number; readonly to: number };

/** A list as a tree of its entries' words. */
export type WordList = { readonly next: Map<string, WordList>; end: boolean };

export function compileList(entries: readonly string[]): WordList {
  const root: WordList = { next: new Map(), end: false };
  for (const entry of entries) {
    let node = root;
    for (const word of wordsOf(entry)) {
      const next = node.next.get(word.text) ?? { next: new Map(), end: false };
      node.next.set(word.text, next);
      node = next;
    }
    if (node !== root) node.end = true;
  }
  return root;
}

/** Quotation marks and brackets inside a phrase are passed over: a "liar" is a liar. */
export const passed: ReadonlySet<string> = new Set(['"', "'", '(', ')', '*', '_']);

/**
 * Ends of all entries of a list that stand at word `at`.
 * @param disguised whether a word behind stars may be an entry; not where an entry would excuse it
 */
export function listEnds(list: WordList, words: readonly Word[], at: number, disguised = true): readonly number[] {
  const first = words[at];
  const below = first === undefined ? undefined : disguised ? under(list.next, first) : list.next.get(first.text);
  return below === undefined ? [] : endsBelow(below, words, at + 1, disguised);
}

/** The same where the first word is read already: `below` is what the list has behind it. */
export function endsBelow(below: WordList, words: readonly Word[], from: number, disguised = true): readonly number[] {
  const ends: number[] = [];
  let node: WordList | undefined = below;
  let passing = false;
  for (let i = from; node !== undefined; i++) {
    // A mark that was passed over is no part of the entry before it: “leader” ends before its quotation mark.
    if (node.end && !passing) ends.push(i);
    const word: Word | undefined = words[i];
    if (word === undefined || node.next.size === 0) break;
    passing = passed.has(word.text) && !node.next.has(word.text);
    if (passing) continue;
    node = disguised ? under(node.next, word) : node.next.get(word.text);
  }
  return ends;
}

/** Which of some lists have an entry that begins at a word: a bit for each, by its number. */
export type Begun = { readonly bits: Uint32Array; readonly lists: ReadonlySet<WordList> };

export const hasBegun = ({ bits }: Begun, number: number): boolean =>
  (((bits[number >>> 5] ?? 0) >>> (number & 31)) & 1) === 1;

/**
 * Which lists have an entry that may begin at a word. A book has hundreds of lists, and nearly every word begins an entry of a few or none:
 * asked of the word, and not of each list, a word costs one look.
 */
export function beginningsOf(all: readonly WordList[]): (word: Word) => Begun {
  const begunOf = (numbers: readonly number[]): Begun => {
    const bits = new Uint32Array((all.length >>> 5) + 1);
    for (const n of numbers) bits[n >>> 5] = (bits[n >>> 5] ?? 0) | (1 << (n & 31));
    return { bits, lists: new Set(numbers.flatMap((n) => all[n] ?? [])) };
  };
  const none = begunOf([]);
  const numbers = new Map<string, number[]>();
  for (const [number, list] of all.entries()) {
    for (const first of list.next.keys()) {
      const known = numbers.get(first);
      if (known === undefined) numbers.set(first, [number]);
      else known.push(number);
    }
  }
  // Words that begin entries of the same lists share one.
  const bySet = new Map<string, Begun>();
  const beginning = new Map<string, Begun>();
  for (const [first, of] of numbers) {
    const key = of.join();
    const begun = bySet.get(key) ?? begunOf(of);
    bySet.set(key, begun);
    beginning.set(first, begun);
  }
  return (word) => {
    const { reading } = word;
    if (reading === undefined) return beginning.get(word.text) ?? none;
    // Words behind stars, "b*******", may stand for an entry of any list; there are few.
    if (reading.stars === undefined && ![word.text, ...reading.texts].some((text) => beginning.has(text))) return none;
    return begunOf([...all.keys()].filter((n) => under(all[n]?.next ?? new Map(), word) !== undefined));
  };
}

/** Some lists of one protocol, and which of them may begin at a word. */
export type Together = {
  readonly list: (name: string) => WordList | undefined;
  readonly begins: (word: Word) => ReadonlySet<WordList>;
};

/**
 * Lists that are looked for at the same words, made once for a protocol.
 * @param names of the lists; one that the protocol does not have is left out
 */
export function listsTogether(names: readonly string[]): (lists: (name: string) => WordList | undefined) => Together {
  // A protocol makes all its lists anew, so one of them tells which protocol it is.
  const made = new WeakMap<WordList, Together>();
  const make = (lists: (name: string) => WordList | undefined): Together => {
    const byName = new Map(names.map((name) => [name, lists(name)] as const));
    const beginning = beginningsOf([...byName.values()].filter((list) => list !== undefined));
    return { list: (name) => byName.get(name), begins: (word) => beginning(word).lists };
  };
  return (lists) => {
    const first = names.find((name) => lists(name) !== undefined);
    const key = first === undefined ? undefined : lists(first);
    const known = key === undefined ? undefined : made.get(key);
    const together = known ?? make(lists);
    if (key !== undefined) made.set(key, together);
    return together;
  };
}
