// In: the words of a sentence. Out: whether it tells what is done, what is to come, or neither.
import type { Language } from '../language/language.ts';
import type { Word } from '../language/words.ts';
import type { WordRange } from '../protocol/word-lists.ts';
import type { Span } from '../span.ts';
import { cues, hasCue } from './cues.ts';

export type Tense = 'done' | 'to-come' | 'now';

const toCome = cues(
  'will/shall/going to/about to/due to be/next week/next month/tomorrow/tonight/this evening/later this week/later this month/in the coming/on the day/i intend to/i plan to/i promise/i guarantee/am voting/be voting/comes to/goes to/come before/comes before/comes back/yet to be/awaiting',
);
const done = cues(
  'was/were/did/had/voted/decided/refused/approved/granted/rejected/agreed/has been/have been/last week/last month/last year/last night/yesterday/ago/spoke/made/went/lost/won/supported/opposed/argued/said',
);

/**
 * The tense of a sentence. Cue words decide; where they say nothing the word classes do, if the language is there.
 */
export function tenseOf(
  text: string,
  words: readonly Word[],
  sentence: Span,
  range: WordRange,
  language: Language | undefined,
): Tense {
  if (hasCue(toCome, words, range.from, range.to)) return 'to-come';
  if (hasCue(done, words, range.from, range.to)) return 'done';
  const tokens = language?.tokens(text.slice(sentence.start, sentence.end)) ?? [];
  const past = tokens.some((t) => t.tag === 'verb' && /ed$/i.test(t.text) && t.lemma !== t.text.toLowerCase());
  return past ? 'done' : 'now';
}
