// In: a list's entries. Out: the list as a tree of words, and what stands of it in a block's words. Of many lists at once: which of them have
// an entry that begins at a word, at the price of one look.
import { fitting, under } from '../language/disguise.ts';
import { type Word, wordsOf } from '../language/words.ts';

/** Words from `from` up to `to`. */
export type WordRange = { readonly from: number; readonly to: number };

/** A list as a tree of its entries' words. */
export type WordList = { next: Map<string, WordList>; end: boolean };
/** Behind the last word of an entry: half of all nodes have nothing there, and share it. */
const nothing: Map<string, WordList> = new Map();

const choice = /\{([^{}|]+\|[^{}]*)\}|\(([^()]+)\)\s?/;
/** An entry of more is taken as it is written, and is a fault: each reading takes its place in the tree. */
export const mostSaid = 800;

/** In how many ways an entry may be read: "{his|her} (own) tenancy" in four. */
export function waysToRead(entry: string): number {
  let [ways, rest] = [1, entry];
  for (let m = choice.exec(rest); m !== null; m = choice.exec(rest)) {
    ways *= m[1] === undefined ? 1 + (m[2]?.split('|').length ?? 0) : m[1].split('|').length;
    rest = rest.slice(m.index + m[0].length);
  }
  return ways;
}

/** An entry with choices, "{his|her} tenancy", or words that may be missing, "been (very) ill", is all that it may be read as. */
function readings(entry: string): readonly string[] {
  if (!/[{(]/.test(entry)) return [entry];
  let open = [entry];
  for (;;) {
    const [first = ''] = open;
    const m = choice.exec(first);
    if (m === null) return open;
    // All of them have the same choices in the same order.
    open = open.flatMap((said) => {
      const found = choice.exec(said);
      if (found === null) return [said];
      const [before, after] = [said.slice(0, found.index), said.slice(found.index + found[0].length)];
      const of = found[1]?.split('|') ?? ['', ...(found[2] ?? '').split('|').map((words) => `${words} `)];
      return of.map((words) => `${before}${words}${after}`);
    });
    if (open.length > mostSaid) return [entry];
  }
}

/** Plain words of two letters and more, "a" and "I" between them: nothing in them is taken apart or closed up. */
const plain = /^(?:[ai] )?[a-z]{2,}(?: (?:[ai] )?[a-z]{2,})*$/;

const textsOf = (entry: string): readonly string[] =>
  plain.test(entry) ? entry.split(' ') : wordsOf(entry).map((word) => word.text);

/** The node behind a word, made where there is none. */
function grown(node: WordList, text: string): WordList {
  const known = node.next.get(text);
  if (known !== undefined) return known;
  if (node.next === nothing) node.next = new Map();
  const made: WordList = { next: nothing, end: false };
  node.next.set(text, made);
  return made;
}

export function compileList(entries: readonly string[]): WordList {
  const root: WordList = { next: nothing, end: false };
  for (const entry of entries.flatMap(readings)) {
    let node = root;
    for (const text of textsOf(entry)) node = grown(node, text);
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
export type Begun = {
  readonly bits: Uint32Array;
  readonly numbers: readonly number[];
  readonly lists: ReadonlySet<WordList>;
};

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
    return { bits, numbers, lists: new Set(numbers.flatMap((n) => all[n] ?? [])) };
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
    const firsts = [word.text, ...reading.texts, ...fitting(numbers, reading.stars)];
    const own = new Set(firsts.flatMap((text) => numbers.get(text) ?? []));
    return own.size === 0 ? none : begunOf([...own]);
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
