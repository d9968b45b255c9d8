// In: all phrases of all pages. Out: one matcher over the words of a block. Each start reads at most as far as the longest
// phrase, so the work grows with the text and not with its square.
import type { Word } from '../language/words.ts';
import type { Phrase, Step } from './phrases.ts';
import {
  type Begun,
  beginningsOf,
  compileList,
  endsBelow,
  hasBegun,
  listEnds,
  passed,
  type WordList,
  type WordRange,
} from './word-lists.ts';

export type Match<T> = WordRange & { readonly value: T; readonly captures: Readonly<Record<string, WordRange>> };

/** Where people are mentioned in the words: the ends of mentions that start at a word. */
export type MentionsAt = (word: number) => readonly number[];

/** `number`: the list's among all that stand in phrases. */
type ListStep<T> = { readonly name: string; readonly list: WordList; readonly number: number; readonly next: Node<T> };

type Node<T> = {
  readonly words: Map<string, Node<T>>;
  readonly lists: ListStep<T>[];
  person: Node<T> | undefined;
  number: Node<T> | undefined;
  gap: { readonly most: number; readonly next: Node<T> } | undefined;
  comma: Node<T> | undefined;
  open: Node<T> | undefined;
  close: Node<T> | undefined;
  readonly values: T[];
  /** Nothing ends or opens here: only words and lists lead on. */
  plain: boolean;
};

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
  plain: true,
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

/** What was captured on the way, the last first: most ways lead nowhere, and then nothing was built. */
type Captured = { readonly name: string; readonly range: WordRange; readonly before: Captured | undefined };

function capturesOf(last: Captured | undefined): Readonly<Record<string, WordRange>> {
  const all: (readonly [string, WordRange])[] = [];
  for (let c = last; c !== undefined; c = c.before) all.unshift([c.name, c.range]);
  return Object.fromEntries(all);
}

const markIn = (last: Captured | undefined): WordRange | undefined =>
  last === undefined || last.name === 'mark' ? last?.range : markIn(last.before);

export type Matcher<T> = (words: readonly Word[], mentions: MentionsAt) => readonly Match<T>[];

type ListFor<T> = (name: string, value: T) => WordList;

/** All phrases as one tree, and the lists that stand in it. */
function treeOf<T>(
  phrases: readonly { readonly phrase: Phrase; readonly value: T }[],
  listFor: ListFor<T>,
): { readonly root: Node<T>; readonly lists: readonly WordList[] } {
  const root = newNode<T>();
  const choices = new Map<string, WordList>();
  const numbers = new Map<WordList, number>();
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
        const number = numbers.get(list) ?? numbers.size;
        numbers.set(list, number);
        node.lists.push({ name: step.name, list, number, next });
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
  settle(root);
  return { root, lists: [...numbers.keys()] };
}

function settle<T>(node: Node<T>): void {
  const { person, number, gap, comma, open, close } = node;
  const apart = [person, number, gap?.next, comma, open, close].filter((n) => n !== undefined);
  node.plain = apart.length === 0 && node.values.length === 0;
  for (const next of [...node.words.values(), ...node.lists.map((l) => l.next), ...apart]) settle(next);
}

/** Where a phrase may begin: at the root, behind a first step that is left out, and where the marked words open. */
type Way<T> = { readonly node: Node<T>; readonly marks: boolean };

function waysIn<T>(node: Node<T>, marks: boolean): readonly Way<T>[] {
  return [
    ...(node.comma === undefined ? [] : waysIn(node.comma, marks)),
    ...(node.open === undefined ? [] : waysIn(node.open, true)),
    { node, marks },
  ];
}

/** `below`: what the list has behind the word. */
type FirstStep<T> = { readonly step: ListStep<T>; readonly marks: boolean; readonly below: WordList };

/** First steps of all ways in together, so that a word of the draft is looked up once and not once a way. */
function firstSteps<T>(root: Node<T>): {
  readonly ways: readonly Way<T>[];
  readonly words: ReadonlyMap<string, readonly Way<T>[]>;
  readonly lists: (word: string, begun: Begun) => readonly FirstStep<T>[];
} {
  const ways = waysIn(root, false);
  const words = new Map<string, Way<T>[]>();
  for (const { node, marks } of ways)
    for (const [word, next] of node.words) words.set(word, [...(words.get(word) ?? []), { node: next, marks }]);
  // Only words of the book are kept.
  const met = new Map<string, readonly FirstStep<T>[]>();
  return {
    ways,
    words,
    lists: (word, begun) => {
      if (begun.lists.size === 0) return [];
      const known = met.get(word);
      if (known !== undefined) return known;
      const steps = ways.flatMap(({ node, marks }) =>
        node.lists.flatMap((step): readonly FirstStep<T>[] => {
          const below = step.list.next.get(word);
          return below === undefined ? [] : [{ step, marks, below }];
        }),
      );
      met.set(word, steps);
      return steps;
    },
  };
}

/**
 * Compiles phrases into one matcher.
 * @param phrases each with the value a match gives back
 * @param listFor the word list of a name, for the page that the value belongs to
 */
export function compileMatcher<T>(
  phrases: readonly { readonly phrase: Phrase; readonly value: T }[],
  listFor: ListFor<T>,
): Matcher<T> {
  const { root, lists } = treeOf(phrases, listFor);
  const beginning = beginningsOf(lists);
  const first = firstSteps(root);

  return (words, mentions) => {
    const found: Match<T>[] = [];
    const begun: Begun[] = [];
    const begunAt = (word: Word, at: number): Begun => {
      const known = begun[at] ?? beginning(word);
      begun[at] = known;
      return known;
    };
    /** False where nothing can come of a step to `node` before word `at`: most first words are followed by another second. */
    const leadsOn = (node: Node<T>, at: number): boolean => {
      if (!node.plain) return true;
      const word = words[at];
      return (
        word !== undefined &&
        (node.words.has(word.text) ||
          word.reading !== undefined ||
          passed.has(word.text) ||
          (node.lists.length > 0 && anyBegun(node.lists, begunAt(word, at))))
      );
    };
    const takeList = (
      { name, next }: ListStep<T>,
      ends: readonly number[],
      at: number,
      start: number,
      last: Captured | undefined,
    ): void => {
      for (const end of ends)
        if (leadsOn(next, end)) walk(next, end, start, { name, range: { from: at, to: end }, before: last });
    };
    /** Steps from a node that take a person or a figure. */
    const takeOther = (node: Node<T>, word: Word, at: number, start: number, last: Captured | undefined): void => {
      if (node.person !== undefined)
        for (const end of mentions(at))
          walk(node.person, end, start, { name: 'person', range: { from: at, to: end }, before: last });
      if (node.number !== undefined && word.kind === 'number')
        walk(node.number, at + 1, start, { name: 'number', range: { from: at, to: at + 1 }, before: last });
    };
    const walk = (node: Node<T>, at: number, start: number, last: Captured | undefined): void => {
      if (node.values.length > 0) {
        const captures = capturesOf(last);
        for (const value of node.values) found.push({ value, from: start, to: at, captures });
      }
      if (node.comma !== undefined) {
        walk(node.comma, at, start, last);
        if (words[at]?.text === ',') walk(node.comma, at + 1, start, last);
      }
      if (node.open !== undefined) walk(node.open, at, start, opened(at, last));
      if (node.close !== undefined)
        walk(node.close, at, start, {
          name: 'mark',
          range: { from: markIn(last)?.from ?? start, to: at },
          before: last,
        });
      const word = words[at];
      if (word === undefined) return;
      const next =
        node.words.get(word.text) ?? word.reading?.texts.map((t) => node.words.get(t)).find((n) => n !== undefined);
      if (next !== undefined && leadsOn(next, at + 1)) walk(next, at + 1, start, last);
      for (const step of node.lists)
        if (hasBegun(begunAt(word, at), step.number)) takeList(step, listEnds(step.list, words, at), at, start, last);
      takeOther(node, word, at, start, last);
      if (node.gap !== undefined) {
        for (let taken = 0; taken <= node.gap.most; taken++) {
          walk(node.gap.next, at + taken, start, last);
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
          last,
        );
    };
    words.forEach((word, at) => {
      // A phrase may take the comma before its first words, and a disguised word is read in many ways: these go the long way round.
      if (word.text === ',' || word.reading !== undefined) {
        walk(root, at, at, undefined);
        return;
      }
      for (const { node, marks } of first.words.get(word.text) ?? [])
        if (leadsOn(node, at + 1)) walk(node, at + 1, at, marks ? opened(at, undefined) : undefined);
      for (const { step, marks, below } of first.lists(word.text, begunAt(word, at))) {
        // Nearly always the entry is the word alone, and what stands behind it leads nowhere: "a" of "{a|an|the} {insult}".
        if (below.end ? below.next.size === 0 && !leadsOn(step.next, at + 1) : !goesOn(below, words[at + 1])) continue;
        takeList(step, endsBelow(below, words, at + 1), at, at, marks ? opened(at, undefined) : undefined);
      }
      for (const { node, marks } of first.ways)
        takeOther(node, word, at, at, marks ? opened(at, undefined) : undefined);
    });
    return found;
  };
}

/** Whether a word may stand second in an entry. */
const goesOn = (below: WordList, word: Word | undefined): boolean =>
  word !== undefined && (below.next.has(word.text) || word.reading !== undefined || passed.has(word.text));

const anyBegun = (steps: readonly { readonly number: number }[], begun: Begun): boolean =>
  steps.some((step) => hasBegun(begun, step.number));

const opened = (at: number, before: Captured | undefined): Captured => ({
  name: 'mark',
  range: { from: at, to: at },
  before,
});
