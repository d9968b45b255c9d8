// In: the words of a sentence and a stretch in it. Out: whether somebody other than the writer is told to have said it, without quotation
// marks: "A caller said that our MP was on the take", "She is being called a snake".
import type { Word } from '../language/words.ts';
import type { WordRange } from '../protocol/word-lists.ts';

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const telling = split(
  `say says said saying tell tells told telling claim claims claimed claiming call calls called calling describe describes described describing
  brand brands branded branding label labels labelled labelling dub dubs dubbed dubbing write writes wrote written writing shout shouts shouted
  shouting post posts posted posting allege alleges alleged alleging suggest suggests suggested suggesting insist insists insisted accuse accuses
  accused accusing yell yells yelled chant chanted chanting compare compares compared comparing liken likens likened likening text texted tweeted
  tweet tweets spread spreads spreading heckle heckled scrawl scrawled sprayed repeat repeats repeated repeating share shared
  mutter mutters muttered muttering whisper whispers whispered whispering grumble grumbled joke joked joking quip quipped remark remarked sneer sneers
  sneered jeer jeered bellow bellowed mumble mumbled snap snapped cry cried scream screamed screaming using declare declares
  declared declaring`,
);
/** These are nouns as often. */
const nouns = split(
  'calls call claims claim posts post shares tweets tweet cry texts text comments labels label brands brand',
);
const passive = split('is was are were be been being gets got getting');
/** What may stand between who tells and the telling: "A man has now said", "People keep on writing". */
const between = split(
  'dare has have had is was are were be been being keep keeps kept on to also now then again even just still only never always once do does did will would can could may might started began seen heard',
);
const selves = split('i we');
const absurd = split(
  'nonsense wrong untrue false absurd unfair ridiculous rubbish lazy offensive racist sexist cruel unkind daft silly insulting',
);
const marks = split('; : . ! ?');
const begins = split('but so yet because while whereas although though');
/** How many words before the stretch the telling may stand. */
const reach = 18;
/** A court or an ombudsman is heard to the end of the sentence. */
const ofCourt = /^(?:court|tribunal|inquest|inquiry|magistrates|jury|hearing|panel)$/;
const courtReach = 40;

/** Who tells: the first word before it that is no helping word and no adverb. */
function isWriter(words: readonly Word[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    const text = words[i]?.text ?? '';
    if (selves.has(text)) return true;
    if (!between.has(text) && !text.endsWith('ly')) return false;
  }
  // "Say what you like": nobody is told of. "Calling her shrill" is what somebody did.
  return !(words[at]?.text.endsWith('ing') ?? false);
}

/** "“Brainless” was the word a columnist used of our leader": what stands there is called somebody's word just behind it. */
function isWordOfAnother(words: readonly Word[], sentence: WordRange, part: WordRange): boolean {
  const after = words.slice(part.to, Math.min(sentence.to, part.to + 12)).map((w) => w.text);
  const word = after.findIndex((w) => /^(?:word|term|name|phrase|insult)$/.test(w));
  if (word === -1 || word > 3 || selves.has(after[word + 1] ?? '')) return false;
  return after.slice(word).some((w) => /^(?:used|chose|had|shouted|wrote)$/.test(w));
}

/**
 * @param sentence word indexes of the sentence
 * @param part word indexes of the stretch inside it
 * @param people word indexes where people begin: whoever is spoken of stands behind the telling, and is not who tells
 */
export function isReported(
  words: readonly Word[],
  sentence: WordRange,
  part: WordRange,
  people: readonly number[],
): boolean {
  if (isWordOfAnother(words, sentence, part)) return true;
  const court = words.slice(sentence.from, part.from).some((w) => ofCourt.test(w.text));
  const first = Math.max(sentence.from, part.from - (court ? courtReach : reach));
  for (let i = Math.min(part.from, sentence.to - 1); i >= first; i--) {
    const text = words[i]?.text ?? '';
    if (i < part.from && (marks.has(text) || (begins.has(text) && words[i - 1]?.text === ','))) return false;
    if (!telling.has(text)) continue;
    const next = words[i + 1]?.text ?? '';
    // "which officer wrote it", "eleven calls about them", "his claims": nothing is told there.
    if (/^(?:it|this|one|about|in|on|from|for|to)$/.test(next) && text !== 'told') continue;
    if (nouns.has(text) && next !== 'that' && !people.includes(i + 1)) continue;
    if (passive.has(words[i - 1]?.text ?? '')) return true;
    // "Telling a councillor that he needs his head read has no place here", "It is nonsense to say that they never pay".
    if (i === sentence.from && text.endsWith('ing')) return true;
    if (words[i - 1]?.text === 'to' && absurd.has(words[i - 2]?.text ?? '')) return true;
    if (isWriter(words, sentence.from, i)) continue;
    const named = people.filter((p) => p >= sentence.from && p < sentence.to);
    if (court || named.length === 0 || named.some((p) => p > i)) return true;
  }
  return false;
}
