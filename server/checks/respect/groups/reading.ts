// In: a sentence's words and the lists of groups and of what is said of them. Out: the sentence as a line of tokens, a group or a slight one
// token each, with the way back to the words.
import type { Word } from '../../../core/language/words.ts';
import { listEnds, listsTogether, type WordList } from '../../../core/protocol/word-lists.ts';

export type Lists = (name: string) => WordList | undefined;
/** `text` has a blank before and behind every token; `at` has where each token starts in it, `from` and `to` the words it stands for. */
export type Line = {
  readonly text: string;
  readonly tokens: readonly { readonly at: number; readonly from: number; readonly to: number }[];
};

/** The lists that become tokens. Where two begin at a word the longer wins, then the first. */
const classes = [
  ['CHARGE', 'said-of-groups'],
  ['HATE', 'hating'],
  ['KILL', 'harming'],
  ['GM', 'groups-origin'],
  ['GP', 'groups'],
  ['GO', 'groups-other'],
  ['VERMIN', 'vermin'],
  ['BADN', 'demeaning'],
  ['BADA', 'demeaning-traits'],
  ['BADA', 'insulting'],
  ['BADN', 'insults'],
  ['SWEAR', 'profanity'],
] as const;

const kinds = ['kinds-origin', 'kinds'] as const;
const together = listsTogether([...classes.map(([, list]) => list), ...kinds]);

/** "rail travellers", "space aliens", "women's": no group of people spoken of as one. */
const trades = new Set([
  'rail',
  'bus',
  'train',
  'air',
  'coach',
  'tube',
  'time',
  'fellow',
  'seasoned',
  'regular',
  'business',
]);
/** Small letters make them things: "tent poles". */
const proper = new Set(['poles', 'turks']);
const home = new Set([
  'people',
  'families',
  'family',
  'residents',
  'tenants',
  'kids',
  'youths',
  'lads',
  'everyone',
  'those',
  'lot',
  'parents',
]);
const place = new Set(['estate', 'flats', 'towers', 'tower', 'block', 'site', 'camp', 'hotel', 'hostel']);
const into = new Set(['on', 'in', 'from', 'at', 'round', 'around', 'living']);
const pointed = new Set([
  'these people',
  'those people',
  'these families',
  'that lot',
  'this lot',
  'their sort',
  'their kind',
  'these types',
  'your kind',
  'your lot',
  'your sort',
]);
const pointing = new Set([...pointed].map((words) => words.slice(0, words.indexOf(' '))));
const lives = new Set(['life', 'lives']);
const longest = 7;

const isAmong = (list: WordList | undefined, begun: ReadonlySet<WordList>): boolean =>
  list !== undefined && begun.has(list);

const endOf = (list: WordList | undefined, words: readonly Word[], at: number): number => {
  const ends = list === undefined ? [] : listEnds(list, words, at);
  return ends.length === 0 ? at : Math.max(...ends);
};

/** "people on the Northfield estate": where it ends. */
function byHome(words: readonly Word[], at: number, to: number): number {
  if (!home.has(words[at]?.text ?? '')) return at;
  const start = words[at + 1]?.text === 'who' && words[at + 2]?.text === 'live' ? at + 3 : at + 1;
  if (!into.has(words[start]?.text ?? '')) return at;
  for (let i = start + 1; i < Math.min(to, start + longest); i++) {
    if (words[i]?.kind === 'mark') return at;
    if (place.has(words[i]?.text ?? '')) return i + 1;
  }
  return at;
}

/** An adjective or two and a word for people: "young black men". */
function composed(lists: Lists, words: readonly Word[], at: number): readonly [string, number] | undefined {
  const origin = endOf(lists('kinds-origin'), words, at);
  const other = endOf(lists('kinds'), words, at);
  const end = Math.max(origin, other);
  if (end === at) return undefined;
  const code = origin >= other ? 'GM' : 'GP';
  if (lives.has(words[end]?.text ?? '')) return ['GL', end + 1];
  // "black vermin"
  if (endOf(lists('vermin'), words, end) > end) return [code, end];
  const further = composed(lists, words, end);
  if (further !== undefined && further[0] !== 'GL') return [code === 'GM' ? 'GM' : further[0], further[1]];
  const folk = endOf(lists('folk'), words, end);
  return folk === end ? undefined : [code, folk];
}

function groupAt(
  lists: Lists,
  words: readonly Word[],
  at: number,
  to: number,
  begun: ReadonlySet<WordList>,
): readonly [string, number] | undefined {
  const first = words[at]?.text ?? '';
  if (pointing.has(first) && pointed.has(`${first} ${words[at + 1]?.text}`)) return ['GT', at + 2];
  const homeEnd = byHome(words, at, to);
  if (homeEnd > at) return ['GO', homeEnd];
  return kinds.some((name) => isAmong(lists(name), begun)) ? composed(lists, words, at) : undefined;
}

/** Reads one sentence, words `from` to `to`. */
export function lineOf(words: readonly Word[], from: number, to: number, lists: Lists): Line {
  const tokens: { at: number; from: number; to: number }[] = [];
  let text = ' ';
  const push = (token: string, start: number, end: number): void => {
    tokens.push({ at: text.length, from: start, to: end });
    text += `${token} `;
  };
  const { list: listOf, begins } = together(lists);
  const none: ReadonlySet<WordList> = new Set();
  for (let at = from; at < to; ) {
    let code = '';
    let end = at;
    const word = words[at];
    const begun = word === undefined ? none : begins(word);
    for (const [name, of] of begun.size === 0 ? [] : classes) {
      const list = listOf(of);
      if (!isAmong(list, begun)) continue;
      const listEnd = endOf(list, words, at);
      if (listEnd > end && listEnd <= to) {
        code = name;
        end = listEnd;
      }
    }
    const group = groupAt(lists, words, at, to, begun);
    if (group !== undefined && group[1] >= end && group[1] <= to) [code, end] = group;
    if (proper.has(words[at]?.text ?? '') && words[at]?.shape === 'lower') [code, end] = ['', at];
    const isGroup = /^G[MPO]$/.test(code);
    if (isGroup && lives.has(words[end]?.text ?? '') && end < to) {
      code = 'GL';
      end++;
    }
    if (end === at || (isGroup && trades.has(words[at - 1]?.text ?? ''))) {
      push(words[at]?.reading?.texts[0] ?? words[at]?.text ?? '', at, at + 1);
      at++;
    } else {
      push(code, at, end);
      at = end;
    }
  }
  return { text, tokens };
}
