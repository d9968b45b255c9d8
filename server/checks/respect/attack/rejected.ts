// In: what a sentence says of a person. Out: whether it is held up only to be thrown out: "would laugh at the notion that she is idle", "it is
// absurd to call her vain".
import { type Reading, textAt } from './reading.ts';
import type { Said } from './said.ts';

const notion =
  /^(?:notion|idea|suggestion|claim|allegation|accusation|charge|thought|myth|rumour|rumours|talk|nonsense|slur|smear|lie|story|view|theory|insinuation|implication)$/;
const absurd =
  /^(?:absurd|nonsense|ridiculous|laughable|ludicrous|preposterous|unfair|untrue|wrong|false|foolish|silly|daft|unjust|monstrous|insulting|outrageous|nonsensical|rubbish|baseless|groundless|unfounded|far-fetched|fanciful|rich)$/;
const throws =
  /^(?:laugh|laughs|laughed|laughing|scoff|scoffs|scoffed|reject|rejects|rejected|dismiss|dismissed|dismisses|deny|denied|denies|refute|refuted|refutes|rebut|nail|nailed|scotch|scotched|giggle|snort|snorted|hoot|hooted|smile|smiled|resent|resented|rubbished|disprove|disproves|disproved|belie|belies|belied|contradict|contradicts|bust|busts|busted|debunk|debunked|defend|defended|object|objected|nobody|nonsense|absurd|ridiculous|laughable|ludicrous|preposterous|untrue|unfair|false|wrong|baseless|groundless|unfounded|dead|bed)$/;
const telling = /^(?:say|claim|suggest|call|pretend|imply|argue|think|believe|maintain|insist|assert|hint)$/;

/** "the notion that she is idle", with a word in the sentence that throws it out; "absurd to call her idle". */
export function rejected(r: Reading, said: Said): boolean {
  for (let i = said.from - 1; i > Math.max(r.from, said.from - 14); i--) {
    const text = textAt(r, i);
    if (/^[;:.!?]$/.test(text)) return false;
    if ((text === 'that' || text === 'of') && notion.test(textAt(r, i - 1)))
      return r.words.slice(r.from, r.to).some((w) => throws.test(w.text));
    if (telling.test(text) && textAt(r, i - 1) === 'to' && absurd.test(textAt(r, i - 2))) return true;
    // "Nobody would believe for a moment that she is dishonest"
    if (
      text === 'who' &&
      /^(?:anyone|anybody|whoever|everyone|those)$/.test(textAt(r, i - 1)) &&
      telling.test(base(textAt(r, i + 1)))
    )
      return r.words.slice(r.from, r.to).some((w) => throws.test(w.text));
  }
  return false;
}

const base = (word: string): string => word.replace(/s$/, '');
