// In: all phrases of all pages. Out: one matcher over the words of a block. Each start reads at most as far as the longest
// phrase, so the work grows with the text and not with its square.
import { under } from '../language/disguise.ts';
import type { Word } from '../language/words.ts';
import { wordsOf } from '../language/words.ts';
import type { Phrase, Step } from './phrases.ts';

/** Words from `from` up to `to`. */
export type WordRange = { readonly from: number; readonly to: number };
export type Match<T> = WordRange & { readonly value: T; readonly captures: Readonly<Record<string, WordRange>> };

/** Where people are mentioned in the words: the ends of mentions that start at a word. */
export type MentionsAt = (word: number) => readonly number[];

type Node<T> = {
  readonly words: Map<string, Node<T>>;
  readonly lists: { readonly name: string; readonly list: WordList; readonly next: Node<T> }[];
  person: Node<T> | undefined;
  number: Node<T> | undefined;
  gap: { readonly most: number; readonly next: Node<T> } | undefined;
  comma: Node<T> | undefined;
  open: Node<T> | undefined;
  close: Node<T> | undefined;
  readonly values: T[];
};

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
const passed = new Set(['"', "'", '(', ')', '*', '_']);

/**
 * Ends of all entries of a list that stand at word `at`.
 * @param disguised whether a word behind stars may be an entry; not where an entry would excuse it
 */
export function listEnds(list: WordList, words: readonly Word[], at: number, disguised = true): readonly number[] {
  const ends: number[] = [];
  let node: WordList | undefined = list;
  let passing = false;
  for (let i = at; node !== undefined; i++) {
    // A mark that was passed over is no part of the entry before it: “leader” ends before its quotation mark.
    if (node.end && i > at && !passing) ends.push(i);
    const word: Word | undefined = words[i];
    if (word === undefined) break;
    passing = i > at && passed.has(word.text) && !node.next.has(word.text);
    if (passing) continue;
    node = disguised ? under(node.next, word) : node.next.get(word.text);
  }
  return ends;
}

const newNode = <T>(): Node<T> => ({
  words: new Map(),
  lists: [],
  person: undefined,
  number: undefined,
  gap: undefined,
  comma: undefined,
  open: undefined,
  close: undefined,
  values: [],
});

/** A phrase with optional steps is several phrases without. An optional step may stand between commas. */
function alternatives(steps: readonly Step[]): readonly (readonly (Step | 'comma')[])[] {
  let out: (Step | 'comma')[][] = [[]];
  for (const step of steps) {
    const optional = 'optional' in step && step.optional;
    out = out.flatMap((path) => (optional ? [[...path], [...path, 'comma', step, 'comma']] : [[...path, step]]));
  }
  return out;
}

export type Matcher<T> = (words: readonly Word[], mentions: MentionsAt) => readonly Match<T>[];

/**
 * Compiles phrases into one matcher.
 * @param phrases each with the value a match gives back
 * @param listFor the word list of a name, for the page that the value belongs to
 */
export function compileMatcher<T>(
  phrases: readonly { readonly phrase: Phrase; readonly value: T }[],
  listFor: (name: string, value: T) => WordList,
): Matcher<T> {
  const root = newNode<T>();
  const choices = new Map<string, WordList>();
  const descend = (node: Node<T>, step: Step | 'comma', value: T): Node<T> => {
    if (step === 'comma') {
      node.comma ??= newNode();
      return node.comma;
    }
    switch (step.kind) {
      case 'word': {
        const next = node.words.get(step.text) ?? newNode<T>();
        node.words.set(step.text, next);
        return next;
      }
      case 'person':
        node.person ??= newNode();
        return node.person;
      case 'number':
        node.number ??= newNode();
        return node.number;
      case 'edge':
        node[step.side] ??= newNode();
        return node[step.side] ?? node;
      case 'gap':
        node.gap ??= { most: step.most, next: newNode() };
        return node.gap.next;
      default: {
        const list =
          step.kind === 'list' ? listFor(step.name, value) : (choices.get(step.name) ?? compileList(step.entries));
        if (step.kind === 'choice') choices.set(step.name, list);
        const known = node.lists.find((l) => l.list === list && l.name === step.name);
        if (known !== undefined) return known.next;
        const next = newNode<T>();
        node.lists.push({ name: step.name, list, next });
        return next;
      }
    }
  };
  for (const { phrase, value } of phrases) {
    for (const steps of alternatives(phrase.steps)) {
      const end = steps.reduce((node, step) => descend(node, step, value), root);
      if (!end.values.includes(value)) end.values.push(value);
    }
  }

  return (words, mentions) => {
    const found: Match<T>[] = [];
    const walk = (node: Node<T>, at: number, start: number, captures: Readonly<Record<string, WordRange>>): void => {
      for (const value of node.values) found.push({ value, from: start, to: at, captures });
      if (node.comma !== undefined) {
        walk(node.comma, at, start, captures);
        if (words[at]?.text === ',') walk(node.comma, at + 1, start, captures);
      }
      if (node.open !== undefined) walk(node.open, at, start, { ...captures, mark: { from: at, to: at } });
      if (node.close !== undefined)
        walk(node.close, at, start, { ...captures, mark: { from: captures['mark']?.from ?? start, to: at } });
      const word = words[at];
      if (word === undefined) return;
      const next =
        node.words.get(word.text) ?? word.reading?.texts.map((t) => node.words.get(t)).find((n) => n !== undefined);
      if (next !== undefined) walk(next, at + 1, start, captures);
      for (const { name, list, next: then } of node.lists) {
        if (under(list.next, word) === undefined) continue;
        for (const end of listEnds(list, words, at))
          walk(then, end, start, { ...captures, [name]: { from: at, to: end } });
      }
      if (node.person !== undefined) {
        for (const end of mentions(at)) walk(node.person, end, start, { ...captures, person: { from: at, to: end } });
      }
      if (node.number !== undefined && word.kind === 'number')
        walk(node.number, at + 1, start, { ...captures, number: { from: at, to: at + 1 } });
      if (node.gap !== undefined) {
        for (let taken = 0; taken <= node.gap.most; taken++) {
          walk(node.gap.next, at + taken, start, captures);
          const skipped = words[at + taken];
          if (skipped === undefined || (skipped.kind === 'mark' && skipped.text !== ',' && !passed.has(skipped.text)))
            break;
        }
      }
      if (next === undefined && at > start && passed.has(word.text))
        walk(
          { ...node, values: [], comma: undefined, gap: undefined, open: undefined, close: undefined },
          at + 1,
          start,
          captures,
        );
    };
    for (let i = 0; i < words.length; i++) walk(root, i, i, {});
    return found;
  };
}
