// In: a noun that insults, with "the" before it, in its sentence. Out: the person it stands for, named in the clause or the sentence before:
// "Cllr Deane praised the line, and the hypocrite then voted to shut it."
import { determiners, isModifier, type Reading, textAt } from './reading.ts';
import type { Said } from './said.ts';
import type { Target } from './targets.ts';

/** What people do, and jokes and disgraces do not; small words may lead: "then voted", "had promptly sold". */
const acts =
  /^(?:voted|votes|sent|told|claimed|claims|promised|refused|refuses|blamed|blames|signed|walked|abstained|asked|wrote|backed|cut|shut|sold|spent|closed|scrapped|axed|hid|ran|left|sat|took|approved|opposed|denied|gone|vanished|fled|slunk|scarpered|reneged|folded|caved|expects|wants|thinks|had|has|went)$/;
const lead = /^(?:then|promptly|duly|now|still|even|actually|had|has|later)$/;

const opens =
  /^(?:and|but|then|yet|so|when|while|because|[,;:.-]|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|later|two|three|noon|time|end)$/;

const person = (t: Target): boolean =>
  t.how !== 'you' && t.how !== 'company' && t.how !== 'pronoun' && t.faint !== true;

/** "By Thursday the fraud had voted to drain it" after a sentence about somebody. */
export function anaphor(r: Reading, all: readonly Reading[], at: number, to: number, plain: boolean): Said | undefined {
  let the = at - 1;
  // "the slippery so-and-so", "the old fraud"
  while (
    the > r.from &&
    at - the < 4 &&
    r.words[the]?.shape === 'lower' &&
    isModifier(r, the) &&
    !determiners.has(textAt(r, the))
  )
    the--;
  if (textAt(r, the) !== 'the' || (the > r.from && !opens.test(textAt(r, the - 1)))) return undefined;
  let verb = to;
  while (verb - to < 3 && lead.test(textAt(r, verb))) verb++;
  if (
    !acts.test(textAt(r, verb)) ||
    (!plain && verb === to && /^(?:had|has|went|took|ran|left|cut|shut)$/.test(textAt(r, verb)))
  )
    return undefined;
  const before = r.targets.findLast((t) => t.to <= the && person(t));
  const earlier = before ?? all[all.indexOf(r) - 1]?.targets.find(person);
  return earlier === undefined ? undefined : { target: earlier, how: 'label', from: the, to };
}
