// In: a sentence. Out: the hit where it leads to the home of somebody whom it calls nothing but "he" or "the loudest objector".
import type { Particular } from '../core/people/particulars.ts';
import { type AboutSentence, kinds } from '../core/people/subjects.ts';
import type { Hit } from '../core/protocol/checks.ts';
import { hitOf, nameless } from './said.ts';

/** "He parks outside 22 Kiln Lane": whoever it is, a reader can go there. */
const atHome =
  /\b(?:he|she|they|him|her|them)\b[^.!?;]{0,40}\b(?:lives?|living|parks?|stays?|sleeps?|moved|can be found|keeps|house|home|staying|round at|visits?)\b/i;

/** "The loudest objector turns out to live at 3 Chantry Mews": whatever the person is called. */
const dwelling = (text: string, a: AboutSentence, house: Particular): RegExpExecArray | null => {
  const before = text.slice(a.sentence.start, house.span.start);
  return /^(?:nobody|no one|some(?:body|one) |an? (?:average|typical|household|family) |if |where |people |those |anyone|anybody|everyone|residents|you |we |i |bats)/i.test(
    before,
  )
    ? null
    : /\b(?:lives|(?:turns? out|appears|seems|happens) to live|(?:is|was)(?: currently| now)? (?:living|staying|lodging)|resides|can be found|(?:comes?|came|coming|traced) (?:from|to) (?:one|a single|the same|just one|a certain) (?:house|home|address|flat|household|property|man|woman)[:,])(?: alone| now| just| up| down| over| round)?(?: (?:at|in|on)(?: the)?)? $/.exec(
        before,
      );
};

/** A house where a reader could find whoever the sentence speaks of, without a name. */
export function pronounHome(a: AboutSentence, text: string): readonly Hit[] {
  const [house] = kinds(a, 'house');
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  const m = atHome.exec(sentence) ?? (house === undefined ? null : dwelling(text, a, house));
  if (house === undefined || m === null) return [];
  const start = a.sentence.start + m.index;
  const subject = nameless('goes-on', { start, end: start + 2 });
  return [hitOf(text, a, subject, 'home', a.sentence, house.span)];
}
