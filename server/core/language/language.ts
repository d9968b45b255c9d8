// The one door to the language library: in: one sentence; out: its tokens with a word class and a base form.
import type { Span } from '../span.ts';

export type WordClass =
  | 'noun'
  | 'name'
  | 'verb'
  | 'auxiliary'
  | 'adjective'
  | 'adverb'
  | 'pronoun'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'particle'
  | 'number'
  | 'punctuation'
  | 'other';

/** One token of a sentence; `span` is in the sentence's own units. */
export type Token = { readonly span: Span; readonly text: string; readonly tag: WordClass; readonly lemma: string };

/** What the host loads and passes in. Pure: the same sentence always gives the same tokens. */
export type Language = { readonly tokens: (sentence: string) => readonly Token[] };
