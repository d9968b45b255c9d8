// In: a block's facts and the word lists. Out: sentence by sentence, what it says that is private where it is about somebody: health,
// faith, casework, employment, a home, a school, an age. Remembered by the block's facts.
import { wordRange } from '../facts/cues.ts';
import type { BlockFacts } from '../facts/facts.ts';
import { listEnds, listsTogether, type WordList } from '../protocol/word-lists.ts';
import type { Span } from '../span.ts';
import { type Described, describedIn, mayDescribe } from './described.ts';
import { type PlaceKind, type PlacePattern, patternsFor, placesIn } from './places.ts';
import { type PrivatePattern, privateMattersFor, privateMattersIn } from './private-matters.ts';

export type ParticularKind =
  | PlaceKind
  | 'health'
  | 'belief'
  | 'origin'
  | 'orientation'
  | 'membership'
  | 'service'
  | 'employment'
  | 'sexual'
  | 'age'
  | 'birth';
/** What is somebody's own affair wherever it is said of them; a home, a school or an age only leads to who they are. */
export const privateKinds = [
  'health',
  'belief',
  'origin',
  'orientation',
  'membership',
  'service',
  'employment',
] as const satisfies readonly ParticularKind[];

/** `value`: the age in years. Spans are in the block's text. */
export type Particular = { readonly kind: ParticularKind; readonly span: Span; readonly value?: number };
export type Told = {
  readonly sentence: Span;
  readonly particulars: readonly Particular[];
  readonly described: readonly Described[];
};
export type Lists = (name: string) => WordList | undefined;

const listed: readonly (readonly [string, ParticularKind])[] = [
  ['health', 'health'],
  ['belief', 'belief'],
  ['origin', 'origin'],
  ['orientation', 'orientation'],
  ['membership', 'membership'],
  ['service-facts', 'service'],
  ['employment-facts', 'employment'],
  ['sexual-offences', 'sexual'],
];
const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const age =
  /\b(\d{1,3}|[a-z]+)-(?:year|month|week)s?-old\b|\b(?:lad|boy|girl|lass|youth|child|teenager|man|woman|lady|kid|bairn|pupil|chap) of (\d{1,3}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b(?! (?:the|our|them|those|these))|\baged? (?:just |only )?(\d{1,3}|[a-z]+)(?: and (?:\d{1,3}|[a-z]+))?\b|\b(?:is|was|turns|turned|just|only|who[’']s|s?he[’']s) (?:just |only |now )?(\d{1,3}|[a-z]+)(?: years old\b| (?:today|this|next|on)\b|(?= and (?:lives|goes|loves|is|has|spends|sits|in|three-quarters|a half|a bit|proud|counting|still)\b)|(?=[,.;]))|\b(?:who is|who[’']s|is|was|just|only) (?:all of|just gone|rising|going on|barely|not yet|coming up to) (\d{1,3}|[a-z]+)(?=[,.;)]| and\b)|, (\d{1,3}|[a-z]+) (?:on|next|this) (?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|week|month|birthday)\b|\b(?:blows?|blew|blowing) out (?:all )?(?:her |his |their )?(\d{1,3}|[a-z]+) candles|, (\d{1,3})(?=,| and (?:proud|counting|still|never|retired|a half|three-quarters|fit|fighting|not)\b)|\((\d{1,3})\)|,(?<=\b[A-Z][\w’'-]{1,40},) (\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.;]| and\b)/g;
const born =
  /\b(?:born (?:on )?|date of birth:? ?|d\.?o\.?b\.?:? ?|birthday is (?:on )?)(?:the )?(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?:,? \d{4})?)/gi;

function years(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  const n = /^\d+$/.test(word) ? Number(word) : numbers.indexOf(word.toLowerCase());
  return n > 0 && n < 116 ? n : undefined;
}

function agesIn(text: string): readonly Particular[] {
  return [...text.matchAll(age)].flatMap((m): readonly Particular[] => {
    const value = years(m.slice(1).find((g) => g !== undefined));
    return value === undefined
      ? []
      : [
          {
            kind: 'age',
            span: { start: m.index, end: m.index + m[0].length },
            value: /month|week/.test(m[0]) ? 0 : value,
          },
        ];
  });
}

const moved = <T extends { readonly span: Span }>(item: T, by: number): T => ({
  ...item,
  span: { start: item.span.start + by, end: item.span.end + by },
});

/** "the National Family Support Awards", "the Stroke Club", "Gypsy and Traveller pitches": the name of a body, a service or a people. */
function isInName(words: BlockFacts['words'], from: number, to: number): boolean {
  const capitals = words.slice(from, to).every((w) => w.shape !== 'lower');
  const text = (at: number): string => words[at]?.text ?? '';
  const peoples =
    (/^(?:and|,)$/.test(text(to)) && /^(?:travellers?|roma|gypsy)$/.test(text(to + 1))) ||
    (text(from - 1) === 'and' && /^(?:gypsy|gypsies|roma)$/.test(text(from - 2)));
  return peoples || (capitals && words[to]?.kind === 'word' && words[to]?.shape === 'Capital');
}

/** "with Ms Hart" is no illness, "with MS" is. */
function isCourtesy({ words, text }: BlockFacts, from: number, to: number): boolean {
  const last = words[to - 1];
  return to - from > 1 && last?.text === 'ms' && text.slice(last.span.start, last.span.end) !== 'MS';
}

const together = listsTogether(listed.map(([name]) => name));

/** Of each list the longest entries among words `from` to `to`. */
function listedIn(facts: BlockFacts, from: number, to: number, lists: Lists): readonly Particular[] {
  const { list: listOf, begins } = together(lists);
  const found: Particular[] = [];
  for (let at = from; at < to; at++) {
    const word = facts.words[at];
    const begun = word === undefined ? undefined : begins(word);
    if (begun === undefined || begun.size === 0) continue;
    for (const [name, kind] of listed) {
      const list = listOf(name);
      if (list === undefined || !begun.has(list)) continue;
      const end = Math.max(at, ...listEnds(list, facts.words, at));
      if (end === at || end > to || isInName(facts.words, at, end) || isCourtesy(facts, at, end)) continue;
      found.push({
        kind,
        span: { start: facts.words[at]?.span.start ?? 0, end: facts.words[end - 1]?.span.end ?? 0 },
      });
    }
  }
  return found;
}

type Patterns = { readonly places: readonly PlacePattern[]; readonly matters: readonly PrivatePattern[] };

function readSentence(facts: BlockFacts, sentence: Span, lists: Lists, patterns: Patterns): Told {
  const text = facts.text.slice(sentence.start, sentence.end);
  const { from, to } = wordRange(facts.words, sentence);
  const found = listedIn(facts, from, to, lists);
  const births = [...text.matchAll(born)].map(
    (m): Particular => ({ kind: 'birth', span: { start: m.index, end: m.index + m[0].length } }),
  );
  const own: readonly Particular[] = [
    ...placesIn(text, patterns.places),
    ...privateMattersIn(text, patterns.matters),
    ...agesIn(text),
    ...births,
  ].map((p: Particular) => moved(p, sentence.start));
  return {
    sentence,
    particulars: [...found, ...own].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end),
    described: facts.words.slice(from, to).some((w) => mayDescribe(w.text))
      ? describedIn(text).map((d) => moved(d, sentence.start))
      : [],
  };
}

function readAll(facts: BlockFacts, lists: Lists): readonly Told[] {
  const patterns = { places: patternsFor(facts.text), matters: privateMattersFor(facts.text) };
  return facts.sentences.map((s) => readSentence(facts, s, lists, patterns));
}

const remembered = new WeakMap<BlockFacts, readonly Told[]>();

/** @param lists of the protocol that the facts were made with: facts are made anew with another */
export function toldIn(facts: BlockFacts, lists: Lists): readonly Told[] {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const made = facts.identifiersOnly ? [] : readAll(facts, lists);
  remembered.set(facts, made);
  return made;
}
