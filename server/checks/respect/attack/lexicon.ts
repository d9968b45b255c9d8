// In: the protocol's word lists. Out: one tree of all of them, so that each word of a draft is looked up once, with what an entry is of:
// its kind of attack and how it must stand to a person to be one. `{trifles}` in an entry is any entry of that list,
// `{a trifles}` one without "the" before it; `^` stands where a sentence begins.
import type { Lists } from '../../../core/people/particulars.ts';
import type { WordList } from '../../../core/protocol/word-lists.ts';
import type { Kind as Attacked } from '../rewrite/attack.ts';

/** What the lists of attacks on a person hold; groups, threats and the rest have checks of their own. */
export type Kind = Exclude<Attacked, 'equality' | 'unfit' | 'pile-on' | 'threat' | 'group'>;

/** How an entry must stand to a person: as a noun, a quality, a trait of theirs, what they do, or merely near; `beside` in the same sentence. */
export type Stand =
  | 'noun'
  | 'plain-noun'
  | 'quality'
  | 'trait'
  | 'verb'
  | 'villain'
  | 'call'
  | 'near'
  | 'beside'
  | 'nickname';

export type Entry = { readonly list: string; readonly kind: Kind; readonly stand: Stand };

export type Tree = {
  readonly next: Map<string, Tree>;
  readonly ends: Entry[];
  /** What goes on behind any entry of a list; `some` where no "the" may stand before it. */
  readonly lists: Map<WordList, Tree>;
  readonly some: Map<WordList, Tree>;
};

export const newTree = (): Tree => ({ next: new Map(), ends: [], lists: new Map(), some: new Map() });

const entries: readonly Entry[] = [
  { list: 'insults', kind: 'insult', stand: 'plain-noun' },
  { list: 'insults-said', kind: 'insult', stand: 'noun' },
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
  { list: 'attack-questions', kind: 'insult', stand: 'near' },
  { list: 'villains', kind: 'villain', stand: 'villain' },
  { list: 'vocatives', kind: 'rude', stand: 'call' },
  { list: 'nickname-words', kind: 'insult', stand: 'nickname' },
  { list: 'sarcasm', kind: 'sarcasm', stand: 'near' },
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
  if (list.end) tree.ends.push(entry);
  for (const [word, below] of list.next) {
    if (word === '{') continue;
    const next = tree.next.get(word) ?? newTree();
    tree.next.set(word, next);
    add(next, below, entry, lists);
  }
  const open = list.next.get('{');
  for (const [into, from] of [
    [tree.lists, open],
    [tree.some, open?.next.get('a')],
  ] as const)
    for (const { of, rest } of placeholders(from, lists)) {
      const next = into.get(of) ?? newTree();
      into.set(of, next);
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
