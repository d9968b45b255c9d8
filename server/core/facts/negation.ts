// In: the words of a sentence and a stretch in it. Out: whether what the stretch says is denied there.
// The language library's flag is not used: it misses "nobody" and "it would be wrong to call him", and takes "I do not doubt that he is" for a denial.
import type { Word } from '../language/words.ts';
import type { WordRange } from '../protocol/word-lists.ts';
import { cues, cuesIn } from './cues.ts';

const denies = cues(
  'not/never/no/nobody/no one/none/neither/nor/without/hardly/cannot/nothing/no evidence/no suggestion/no reason/wrong to/wrong of me to/wrong of us to/wrong of him to/wrong of her to/unfair to/untrue/false/far from/anything but/refuse to/denied/denies/deny/would be wrong/is not to say/stop short of/stopped short of/rather than/nowhere near',
);
/** A denial that denies the doubt: "I do not doubt that he is", "not only". */
const affirms = cues(
  'not doubt/no doubt/never doubted/not only/not just/not merely/no wonder/no question/not surprised/no surprise/not the first/not the only/not for the first/no better than/nothing but/nothing less than/nothing short of/no more than/not afraid to/cannot deny/no denying/not hide/not forget/never forget/not deny/not need me to tell/not need telling/not need to tell/not need to be told/not have to tell/not need reminding/no secret/no point pretending/no use pretending/not pretend/not take a genius/not take long/no two ways about it/no getting away from/no escaping/not mince/not exaggerate/no exaggeration/not unfair to say/not too strong/not put it past/not alone in thinking/not think of a better word/cannot think of a better word/never met a bigger/never known a bigger/never seen a bigger/never met such/not take lectures from/no lectures from/no lessons from/not take lessons from/no hiding/no bigger/no greater/no worse/no other word/not the word/no finer example',
);
/** A clause of its own begins here, and a denial before it does not reach over. */
const parts = new Set([';', ':', 'but', 'because', 'although', 'though', 'yet', 'however', 'whereas', 'while']);
/** An "and" with a subject of its own ends the reach as well. */
const subjects = new Set([
  'he',
  'she',
  'they',
  'it',
  'we',
  'i',
  'you',
  'cllr',
  'mr',
  'mrs',
  'ms',
  'councillor',
  'the',
  'that',
  'this',
]);
/** How many words a denial reaches: "it would be wrong and unfair for anybody here to call Cllr Hart a liar". */
const reach = 14;

/**
 * True where the stretch is denied: "nobody could call her lazy", "it would be wrong to call him a liar".
 * @param sentence word indexes of the sentence
 * @param part word indexes of the stretch inside it
 */
export function isNegated(words: readonly Word[], sentence: WordRange, part: WordRange): boolean {
  const affirmed = cuesIn(affirms, words, sentence.from, part.to);
  const denials = cuesIn(denies, words, sentence.from, part.from);
  let live = false;
  for (const denial of denials) {
    if (affirmed.some((a) => a.from <= denial.from && denial.to <= a.to)) continue;
    if (part.from - denial.to > reach) continue;
    live ||= !endsBefore(words, denial.to, part.from);
  }
  return live;
}

function endsBefore(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const text = words[i]?.text ?? '';
    if (parts.has(text)) return true;
    // "passed without a vote by Cllr Hart, who has …"
    if (text === ',' && /^(?:who|which|where)$/.test(words[i + 1]?.text ?? '') && i + 1 < to) return true;
    if ((text === 'and' || text === ',') && subjects.has(words[i + 1]?.text ?? '') && i + 1 <= to) return true;
  }
  return false;
}
