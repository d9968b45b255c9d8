// In: all phrases of all pages. Out: one matcher over the words of a block. Each start reads at most as far as the longest
// phrase, so the work grows with the text and not with its square.
import type { Word } from '../language/words.ts';
import { type ListFor, type ListStep, type Node, treeOf, type Way, waysIn, waysOverComma } from './phrase-tree.ts';
import type { Phrase } from './phrases.ts';
import {
  type Begun,
  beginningsOf,
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

/** `below`: what the list has behind the word. `order`: its place among all first steps at the word. */
type FirstStep<T> = {
  readonly step: ListStep<T>;
  readonly marks: boolean;
  readonly below: WordList;
  readonly order: number;
};
/**
 * Where the word may be an entry, by what must stand behind it: "the" begins hundreds, and any second word goes on with few of them.
 * `always`: whatever stands second. `byWord`, `byList`: that word, or an entry of the list of that number.
 */
type FirstSteps<T> = {
  readonly all: readonly FirstStep<T>[];
  readonly always: readonly FirstStep<T>[];
  readonly byWord: ReadonlyMap<string, readonly FirstStep<T>[]>;
  readonly byList: ReadonlyMap<number, readonly FirstStep<T>[]>;
};

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else if (known.at(-1) !== value) known.push(value);
}

function firstStepsAt<T>(ways: readonly Way<T>[], word: string, begun: Begun): FirstSteps<T> {
  const found = ways.flatMap(({ node, marks }) =>
    node.lists.flatMap((step) => {
      const below = hasBegun(begun, step.number) ? step.list.next.get(word) : undefined;
      return below === undefined ? [] : [{ step, marks, below }];
    }),
  );
  const all = found.map((first, order): FirstStep<T> => ({ ...first, order }));
  const always: FirstStep<T>[] = [];
  const byWord = new Map<string, FirstStep<T>[]>();
  const byList = new Map<number, FirstStep<T>[]>();
  for (const first of all) {
    const { onward } = first.step.next;
    if (first.below.end && onward === undefined) {
      always.push(first);
      continue;
    }
    for (const second of first.below.next.keys()) addTo(byWord, second, first);
    if (!first.below.end) continue;
    for (const { words, lists } of onward ?? []) {
      for (const second of words.keys()) addTo(byWord, second, first);
      for (const list of lists) addTo(byList, list.number, first);
    }
  }
  return { all, always, byWord, byList };
}

const none: readonly never[] = [];

/** The first steps that a word behind them goes on with, in their order. */
function goingOn<T>(
  { always, byWord, byList }: FirstSteps<T>,
  second: string | undefined,
  begun: Begun | undefined,
): readonly FirstStep<T>[] {
  if (second === undefined || begun === undefined) return always;
  const named = byWord.get(second);
  const listed: FirstStep<T>[] = [];
  if (byList.size < begun.numbers.length) {
    for (const [number, steps] of byList) if (hasBegun(begun, number)) listed.push(...steps);
  } else {
    for (const number of begun.numbers) listed.push(...(byList.get(number) ?? none));
  }
  // Nearly always nothing goes on, and then nothing is made.
  if (listed.length === 0 && (named === undefined || always.length === 0)) return named ?? always;
  return [...new Set([...always, ...(named ?? none), ...listed])].sort((a, b) => a.order - b.order);
}

/** Where phrases may begin at a word. */
type Beginnings<T> = {
  /** Ways in that take a person or a figure first. */
  readonly others: readonly Way<T>[];
  readonly words: ReadonlyMap<string, readonly Way<T>[]>;
  readonly lists: (word: string, begun: Begun) => FirstSteps<T> | undefined;
};

/** First steps of all ways in together, so that a word of the draft is looked up once and not once a way. */
function firstSteps<T>(ways: readonly Way<T>[]): Beginnings<T> {
  const words = new Map<string, Way<T>[]>();
  for (const { node, marks } of ways)
    for (const [word, next] of node.words) words.set(word, [...(words.get(word) ?? []), { node: next, marks }]);
  // Only words of the book are kept.
  const met = new Map<string, FirstSteps<T>>();
  return {
    others: ways.filter(({ node }) => node.person !== undefined || node.number !== undefined),
    words,
    lists: (word, begun) => {
      if (begun.lists.size === 0) return undefined;
      const steps = met.get(word) ?? firstStepsAt(ways, word, begun);
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
  const first = firstSteps(waysIn(root, false));
  const over = waysOverComma(root);
  const [behindComma, fromComma] = [firstSteps(over.behind), firstSteps(over.from)];

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
      if (node.onward === undefined) return true;
      const word = words[at];
      if (word === undefined) return false;
      if (word.reading !== undefined || word.text === ',' || passed.has(word.text)) return true;
      for (const { words: next, lists } of node.onward)
        if (next.has(word.text) || (lists.length > 0 && anyBegun(lists, begunAt(word, at)))) return true;
      return false;
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
          if (leadsOn(node.gap.next, at + taken)) walk(node.gap.next, at + taken, start, last);
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
    const takeFirst = (steps: FirstSteps<T>, at: number, start: number, mark: number): void => {
      const second = words[at + 1];
      const take = ({ step, marks, below }: FirstStep<T>): void =>
        takeList(step, endsBelow(below, words, at + 1), at, start, marks ? opened(mark, undefined) : undefined);
      // What is disguised or stands between quotation marks is read in other ways than one, and a comma may stand before what may be left out.
      if (second !== undefined && (second.reading !== undefined || second.text === ',' || passed.has(second.text)))
        steps.all.forEach(take);
      else goingOn(steps, second?.text, second && begunAt(second, at + 1)).forEach(take);
    };
    /** Phrases whose first word stands at `at`; `mark`: where the marked words open, if they open before it. */
    const begin = (from: Beginnings<T>, word: Word, at: number, start: number, mark: number): void => {
      for (const { node, marks } of from.words.get(word.text) ?? none)
        if (leadsOn(node, at + 1)) walk(node, at + 1, start, marks ? opened(mark, undefined) : undefined);
      const steps = from.lists(word.text, begunAt(word, at));
      if (steps !== undefined) takeFirst(steps, at, start, mark);
      for (const { node, marks } of from.others)
        takeOther(node, word, at, start, marks ? opened(mark, undefined) : undefined);
    };
    const isPlain = (word: Word): boolean => word.reading === undefined && word.text !== ',' && !passed.has(word.text);
    words.forEach((word, at) => {
      const next = words[at + 1];
      // A disguised word is read in many ways: it goes the long way round.
      if (word.reading !== undefined) walk(root, at, at, undefined);
      else if (word.text !== ',') begin(first, word, at, at, at);
      // A phrase may take the comma before its first words.
      else if (next !== undefined && isPlain(next)) {
        begin(behindComma, next, at + 1, at, at + 1);
        begin(fromComma, next, at + 1, at, at);
      } else walk(root, at, at, undefined);
    });
    return found;
  };
}

const anyBegun = (steps: readonly { readonly number: number }[], begun: Begun): boolean =>
  steps.some((step) => hasBegun(begun, step.number));

const opened = (at: number, before: Captured | undefined): Captured => ({
  name: 'mark',
  range: { from: at, to: at },
  before,
});
