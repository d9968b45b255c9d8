// In: all phrases of all pages. Out: one tree of their steps: phrases that begin alike share their first steps.
import type { Phrase, Step } from './phrases.ts';
import { compileList, type WordList } from './word-lists.ts';

/** `number`: the list's among all that stand in phrases. */
export type ListStep<T> = {
  readonly name: string;
  readonly list: WordList;
  readonly number: number;
  readonly next: Node<T>;
};

export type Node<T> = {
  readonly words: Map<string, Node<T>>;
  readonly lists: ListStep<T>[];
  person: Node<T> | undefined;
  number: Node<T> | undefined;
  gap: { readonly most: number; readonly next: Node<T> } | undefined;
  comma: Node<T> | undefined;
  open: Node<T> | undefined;
  close: Node<T> | undefined;
  readonly values: T[];
  /** Itself and what a comma or a mark leads to without a word, where only words and lists lead on from there; else undefined. */
  onward: readonly Node<T>[] | undefined;
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
  onward: undefined,
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

export type ListFor<T> = (name: string, value: T) => WordList;

/** All phrases as one tree, and the lists that stand in it. */
export function treeOf<T>(
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
  const still = [comma, open, close].filter((n) => n !== undefined);
  const apart = [person, number, gap?.next, ...still].filter((n) => n !== undefined);
  for (const next of [...node.words.values(), ...node.lists.map((l) => l.next), ...apart]) settle(next);
  const further = still.map((n) => n.onward);
  node.onward =
    apart.length > still.length || node.values.length > 0 || further.includes(undefined)
      ? undefined
      : [node, ...further.flatMap((nodes) => nodes ?? [])];
}

/** Where a phrase may begin: at the root, behind a first step that is left out, and where the marked words open. */
export type Way<T> = { readonly node: Node<T>; readonly marks: boolean };

export function waysIn<T>(node: Node<T>, marks: boolean): readonly Way<T>[] {
  return [
    ...(node.comma === undefined ? [] : waysIn(node.comma, marks)),
    ...(node.open === undefined ? [] : waysIn(node.open, true)),
    { node, marks },
  ];
}

/** Where a phrase may go on behind a comma that it begins with; `from`: where the marked words open at the comma, and not behind it. */
export function waysOverComma<T>(root: Node<T>): {
  readonly behind: readonly Way<T>[];
  readonly from: readonly Way<T>[];
} {
  const over = waysIn(root, false).flatMap(({ node, marks }) =>
    node.comma === undefined ? [] : waysIn(node.comma, false).map((way) => ({ ...way, early: marks })),
  );
  return {
    behind: over.filter((w) => !w.early),
    from: over.filter((w) => w.early).map((w) => ({ node: w.node, marks: true })),
  };
}
