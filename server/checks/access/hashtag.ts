// In: a draft. Out: hashtags of several words run together without a capital for each, with each word found again where the draft's own
// words and everyday ones can tell them apart.
import type { Draft } from '../../core/draft/draft.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import { onceFor } from '../../core/remembered.ts';
import { everyday, oneWord } from './hashtag/words.ts';

const tag = /(?<![\p{L}\p{N}_&/#])#([\p{L}\p{N}_]{2,60})/gu;
/** One word is seldom longer: "northamptonshire" has sixteen letters. */
const longestWord = 16;

/** "gritters" and "pulling" are "grit" and "pull" with an ending. */
const isEveryday = (word: string): boolean => {
  if (everyday.has(word)) return true;
  const stem = /^(\p{L}{3,}?)(\p{L}?)(?:s|ed|er|ers|ing)$/u.exec(word);
  const [, start = '', last = ''] = stem ?? [];
  return (
    stem !== null &&
    (everyday.has(start + last) || (start.endsWith(last) && everyday.has(start)) || everyday.has(`${start}${last}e`))
  );
};

/** What a stretch that is no known word costs, so that a place's name is found before the words behind it, and chance is not. */
const strange = 4;
/** The shortest name that is taken for one. */
const shortestName = 5;

/** What the second half of one long word often is, and the first: "childcare", "sandbags", "Gateshead", "overview". */
const tail =
  /(?:ships?|ways?|lands?|fields?|bags?|keep(?:ers?|ing)|care|carers?|worms?|belts?|plains?|bound|town|borough|ford|ham|wells?|heads?|gates?|rush|giving|down|boards?|boarding|sides?|mouth|houses?|papers?|time|lights?|works?|workers?|makers?|making|plans?|paths?|rooms?|yards?|grounds?|balls?|scheme|schemes|cycle|free|grown|made|wood|stone|bridge|castle|ring|don|out|over|up|off|book|books|man|men|woman|women|port|fire|storm|fall|line|lines|point|mark|pool|pit|shop|shops|stone|stones|cake|cakes|break|breaks|set|view|line|proof|wide)$/;
const head = /^(?:up|out|over|under|on|in|down|by|fore|brown|grand|step|back|green)/;
const longestCompound = 12;

/** Two words that are written as one. */
const isCompound = (run: string, [first = '', second = '', ...rest]: readonly string[]): boolean =>
  rest.length === 0 &&
  run.length <= longestCompound &&
  (tail.exec(run)?.[0] === second || head.exec(run)?.[0] === first);

type Parts = { readonly words: readonly string[]; readonly cost: number; readonly guessed: boolean };

/** The fewest words that make up a run of letters; at most one of them is a name that is not known. Quadratic in the run, of at most sixty. */
function partsOf(run: string, known: (word: string) => boolean): Parts | undefined {
  const best: (Parts | undefined)[] = [{ words: [], cost: 0, guessed: false }];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = best[start];
      if (before === undefined) continue;
      const word = run.slice(start, end);
      const name = !known(word);
      if (name && (before.guessed || word.length < shortestName)) continue;
      const now = best[end];
      const cost = before.cost + 1 + (name ? strange + word.length / 2 : 0);
      if (now === undefined || cost < now.cost)
        best[end] = { words: [...before.words, word], cost, guessed: before.guessed || name };
    }
  }
  return best[run.length];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const wordsIn = onceFor(
  ({ words }: BlockFacts): ReadonlySet<string> =>
    new Set(words.filter((w, i) => w.kind === 'word' && !(w.joined && words[i - 1]?.text === '#')).map((w) => w.text)),
);

/** Words that the draft says outside its hashtags, its front matter included. */
function ownWords(draft: Draft, known: Known): ReadonlySet<string> {
  const own = new Set<string>();
  for (const facts of known.facts) for (const word of wordsIn(facts)) own.add(word);
  for (const { value } of draft.frontMatter.fields)
    if (typeof value === 'string')
      for (const m of value
        .replace(tag, ' ')
        .toLowerCase()
        .matchAll(/\p{L}{3,}/gu))
        own.add(m[0]);
  return own;
}

/** Words that a draft says, and for the parts of a paragraph's hashtags whether each is an everyday word. */
type Vocabulary = { readonly own: ReadonlySet<string>; readonly everyday: Map<string, boolean> };

const everydayIn = onceFor((_: BlockFacts) => new Map<string, boolean>());

function isKnown(word: string, { own, everyday: told }: Vocabulary): boolean {
  const is = told.get(word) ?? isEveryday(word);
  told.set(word, is);
  return is || (word.length > 2 && own.has(word));
}

/** A run of letters in one case as words, where that is likelier than one long word. */
function parted(run: string, words: Vocabulary): Parts | undefined {
  if (words.own.has(run) || everyday.has(run) || oneWord.has(run)) return undefined;
  const parts = partsOf(run, (w) => isKnown(w, words));
  if (parts === undefined || parts.words.length < 2 || parts.words.some((w, i) => w === 's' && i > 0)) return undefined;
  if (isCompound(run, parts.words)) return undefined;
  // One short word of few letters among others is likelier chance than a word.
  if (run.length / parts.words.length < 3) return undefined;
  return parts.guessed && run.length <= longestWord ? undefined : parts;
}

/** In "BulbsforPennyLane" the small word is stuck to the one before. */
const joining = new Set(['for', 'our', 'the', 'and', 'of', 'in', 'to', 'your', 'my', 'with', 'on', 'at', 'is', 'are']);

/** What a screen reader makes of a stretch that has no capital inside: "keepourlibrariesopen", "HOCKERILLNIGHT", "Keepourpool". */
function readRun(run: string, vocabulary: Vocabulary, isPart: boolean): Parts | 'long' | undefined {
  const small = run.toLowerCase();
  const parts = parted(small, vocabulary);
  const isName = run !== small && run !== run.toUpperCase();
  // "Newcastle" and "Bunting" begin with a capital as names do, and initials are all capitals: there only three words or two long ones are told.
  const words = parts?.words ?? [];
  const joins = isPart && joining.has(words.at(-1) ?? '');
  const enough = run === small || joins || words.length > 2 || (words.length === 2 && small.length > (isName ? 11 : 9));
  if (parts !== undefined && enough && !(run === run.toUpperCase() && small.length < 8)) return parts;
  return small.length > longestWord && !vocabulary.own.has(small) && !oneWord.has(small) ? 'long' : undefined;
}

/** The tag with a capital for each word, or undefined where its words cannot be told apart. */
type Read = { readonly tag: string | undefined; readonly guessed: boolean };

function readTag(run: string, vocabulary: Vocabulary): Read | undefined {
  // "SaveOurPool" is well written; "SaveourPool" has one stretch of two words. Figures at the end are a year.
  const [, letters = '', year = ''] = /^(.*?)(\d*)$/.exec(run) ?? [];
  if (/[_\d]/.test(letters) || letters.length < 5) return undefined;
  const isOneCase = letters === letters.toLowerCase() || letters === letters.toUpperCase();
  const stretches = isOneCase ? [letters] : (letters.match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+/gu) ?? []);
  const read = stretches.map((s) => ({
    s,
    parts: s.length < 7 && stretches.length > 1 ? undefined : readRun(s, vocabulary, stretches.length > 1),
  }));
  if (read.every(({ parts }) => parts === undefined)) return undefined;
  if (read.some(({ parts }) => parts === 'long')) return { tag: undefined, guessed: false };
  const words = read.flatMap(({ s, parts }) => (parts === undefined || parts === 'long' ? [s] : parts.words));
  return {
    tag: `#${words.map(capital).join('')}${year}`,
    guessed: read.some(({ parts }) => parts !== undefined && parts !== 'long' && parts.guessed),
  };
}

export const check: Check = {
  traits: { words: ['known', 'guessed', 'unknown'] },
  draft: (draft, _workspace, _day, known) => {
    let own: ReadonlySet<string> | undefined;
    return draft.blocks.flatMap((block, i): readonly Hit[] =>
      (block.text.includes('#') ? [...block.text.matchAll(tag)] : []).flatMap((m): readonly Hit[] => {
        const run = m[1] ?? '';
        if (run.length < 5) return [];
        const facts = known.facts[i];
        if (facts === undefined) return [];
        own ??= ownWords(draft, known);
        const read = readTag(run, { own, everyday: everydayIn(facts) });
        if (read === undefined) return [];
        return [
          {
            span: { start: m.index, end: m.index + m[0].length },
            block: i,
            traits: { words: read.tag === undefined ? 'unknown' : read.guessed ? 'guessed' : 'known' },
            captures: {},
            ...(read.tag === undefined ? {} : { words: { tag: read.tag } }),
          },
        ];
      }),
    );
  },
};
