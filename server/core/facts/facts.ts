// In: a block's text. Out: what it says that checks and conditions ask for. Computed once for a text and only when asked.
import { fold } from '../language/fold.ts';
import { sentenceAt, sentencesOf } from '../language/sentences.ts';
import { type Word, wordsOf } from '../language/words.ts';
import { loneCapitals } from '../people/lone-capitals.ts';
import type { NameMention } from '../people/name-mention.ts';
import { namesIn } from '../people/names.ts';
import type { LoneCapital } from '../people/people.ts';
import type { Span } from '../span.ts';
import { type Matter, mattersIn } from './matters.ts';
import { type Mention, mentionsIn } from './mentions.ts';

export type BlockFacts = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly matters: readonly Matter[];
  /** People by name. */
  readonly names: readonly NameMention[];
  /** Capitals that are no part of these names, nor of a place's or a body's. */
  readonly capitals: readonly LoneCapital[];
  /** True where the block may be read for identifiers only: too long, or not in English. */
  readonly identifiersOnly: boolean;
  /** Whether it holds a figure, in whatever width: what has none has no number of anybody. */
  readonly figures: boolean;
};

/** A property worked out at the first question. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export function factsOf(text: string, identifiersOnly: boolean): BlockFacts {
  const words = once(() => (identifiersOnly ? [] : wordsOf(text)));
  const sentences = once(() => sentencesOf(text));
  const mentions = once(() => mentionsIn(words(), sentences()));
  const matters = once(() => mattersIn(text, words(), sentences()));
  const names = once(() => (identifiersOnly ? [] : namesIn(words(), text, sentences())));
  const figures = once(() => /\d/.test(fold(text).text));
  const capitals = once(() => loneCapitals(words(), text, names()));
  return {
    text,
    identifiersOnly,
    get words() {
      return words();
    },
    get sentences() {
      return sentences();
    },
    get mentions() {
      return mentions();
    },
    get matters() {
      return matters();
    },
    get names() {
      return names();
    },
    get figures() {
      return figures();
    },
    get capitals() {
      return capitals();
    },
  };
}

/** The sentence round a span of a block; the whole block where there is none. */
export function sentenceOf(facts: Pick<BlockFacts, 'sentences' | 'text'>, s: Span): Span {
  const first = sentenceAt(facts.sentences, s.start);
  if (first === undefined) return { start: 0, end: facts.text.length };
  const last = sentenceAt(facts.sentences, Math.max(s.start, s.end - 1)) ?? first;
  return { start: first.start, end: Math.max(first.end, last.end) };
}
