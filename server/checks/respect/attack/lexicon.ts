// In: the protocol's word lists. Out: one tree of all of them, so that each word of a draft is looked up once, with what an entry is of:
// its kind of attack and how it must stand to a person to be one. `{trifles}` in an entry is any entry of that list,
// `{a trifles}` one without "the" before it; `^` stands where a sentence begins.
import type { Lists } from '../../../core/people/particulars.ts';
import type { WordList } from '../../../core/protocol/word-lists.ts';
import type { Kind as Attacked } from '../rewrite/attack.ts';

/** What the lists of attacks on a person hold; groups, threats and the rest have checks of their own. */
export type Kind = Exclude<Attacked, 'equality' | 'unfit' | 'pile-on' | 'threat' | 'group'>;

/**
 * How an entry must stand to a person: as a noun (`thrown-noun`: also without a verb; `plain-noun`: wherever it stands), a quality, a trait of theirs, what they do, or merely near; `beside` in the same sentence.
 * `mock-praise` goes for whoever it praises where what follows is nothing to praise.
 * `warm` words are no attack, and take the sting out of a `frame` or a `likeness`; `sour` ones are one only in company.
 */
export type Stand =
  | 'noun'
  | 'plain-noun'
  | 'thrown-noun'
  | 'quality'
  | 'trait'
  | 'verb'
  | 'villain'
  | 'call'
  | 'near'
  | 'beside'
  | 'nickname'
  | 'frame'
  | 'likeness'
  | 'ended'
  | 'epitaph'
  | 'dubbed'
  | 'tag'
  | 'denial'
  | 'manner'
  | 'specimen'
  | 'sour'
  | 'warm'
  | 'mock-praise';

export type Entry = { readonly list: string; readonly kind: Kind; readonly stand: Stand };

export type Tree = {
  next: Map<string, Tree>;
  ends: readonly Entry[];
  /** What goes on behind any entry of a list; `some` where no "the" may stand before it. */
  lists: Map<WordList, Tree>;
  some: Map<WordList, Tree>;
};

/** What most nodes have of most of these: one for all, and never written into. */
const noWords: Map<string, Tree> = new Map();
const noLists: Map<WordList, Tree> = new Map();
const noEnds: readonly Entry[] = [];

const newTree = (): Tree => ({ next: noWords, ends: noEnds, lists: noLists, some: noLists });

const entries: readonly Entry[] = [
  { list: 'insults', kind: 'insult', stand: 'plain-noun' },
  { list: 'insults-said', kind: 'insult', stand: 'noun' },
  { list: 'insults-thrown', kind: 'insult', stand: 'thrown-noun' },
  { list: 'insulting', kind: 'insult', stand: 'quality' },
  { list: 'insult-qualities', kind: 'insult', stand: 'trait' },
  { list: 'attack-dishonesty', kind: 'dishonesty', stand: 'verb' },
  { list: 'attack-motive', kind: 'motive', stand: 'verb' },
  { list: 'attack-competence', kind: 'competence', stand: 'verb' },
  { list: 'attack-mental', kind: 'mental', stand: 'verb' },
  { list: 'attack-betrayal', kind: 'betrayal', stand: 'verb' },
  { list: 'attack-appearance', kind: 'appearance', stand: 'verb' },
  { list: 'attack-private-life', kind: 'private-life', stand: 'verb' },
  { list: 'attack-age', kind: 'age', stand: 'verb' },
  { list: 'attack-contempt', kind: 'rude', stand: 'verb' },
  { list: 'crimes', kind: 'criminal', stand: 'verb' },
  { list: 'crimes-hinted', kind: 'criminal', stand: 'near' },
  { list: 'walking', kind: 'insult', stand: 'plain-noun' },
  { list: 'specimens', kind: 'insult', stand: 'specimen' },
  { list: 'frames', kind: 'insult', stand: 'frame' },
  { list: 'likenesses', kind: 'insult', stand: 'likeness' },
  { list: 'manners', kind: 'insult', stand: 'manner' },
  { list: 'ended', kind: 'insult', stand: 'ended' },
  { list: 'gravestones', kind: 'insult', stand: 'epitaph' },
  { list: 'dubbings', kind: 'insult', stand: 'dubbed' },
  { list: 'tags', kind: 'insult', stand: 'tag' },
  { list: 'denials', kind: 'insult', stand: 'denial' },
  { list: 'sour', kind: 'insult', stand: 'sour' },
  { list: 'warm', kind: 'insult', stand: 'warm' },
  { list: 'attack-questions', kind: 'insult', stand: 'near' },
  { list: 'villains', kind: 'villain', stand: 'villain' },
  { list: 'vocatives', kind: 'rude', stand: 'call' },
  { list: 'nickname-words', kind: 'insult', stand: 'nickname' },
  { list: 'sarcasm', kind: 'sarcasm', stand: 'near' },
  { list: 'mock-praise', kind: 'sarcasm', stand: 'mock-praise' },
  { list: 'insinuations', kind: 'insinuation', stand: 'near' },
  { list: 'implicit', kind: 'insult', stand: 'near' },
  { list: 'digs', kind: 'insult', stand: 'beside' },
  { list: 'tone', kind: 'sarcasm', stand: 'beside' },
];

/** The nodes behind `{name}` or `{a name}`, where an entry writes one: a list's name in one word. */
function placeholders(
  list: WordList | undefined,
  lists: Lists,
): readonly { readonly of: WordList; readonly rest: WordList }[] {
  return [...(list?.next ?? [])].flatMap(([name, below]) => {
    const [of, rest] = [lists(name), below.next.get('}')];
    return of === undefined || rest === undefined ? [] : [{ of, rest }];
  });
}

function add(tree: Tree, list: WordList, entry: Entry, lists: Lists): void {
  if (list.end) tree.ends = [...tree.ends, entry];
  for (const [word, below] of list.next) {
    if (word === '{') continue;
    if (tree.next === noWords) tree.next = new Map();
    const next = tree.next.get(word) ?? newTree();
    tree.next.set(word, next);
    add(next, below, entry, lists);
  }
  const open = list.next.get('{');
  for (const [into, from] of [
    ['lists', open],
    ['some', open?.next.get('a')],
  ] as const)
    for (const { of, rest } of placeholders(from, lists)) {
      if (tree[into] === noLists) tree[into] = new Map();
      const next = tree[into].get(of) ?? newTree();
      tree[into].set(of, next);
      add(next, rest, entry, lists);
    }
}

const remembered = new WeakMap<WordList, Tree>();

/** Made once for a protocol's lists. */
export function lexiconOf(lists: Lists): Tree {
  const key = lists('insults');
  const known = key === undefined ? undefined : remembered.get(key);
  if (known !== undefined) return known;
  const tree = newTree();
  for (const entry of entries) {
    const list = lists(entry.list);
    if (list !== undefined) add(tree, { ...list, end: false }, entry, lists);
  }
  if (key !== undefined) remembered.set(key, tree);
  return tree;
}
