// In: words that insult at the beginning of a sentence. Out: the person whom the rest of the sentence gives them to: "A weasel from the day he was
// elected, Cllr Shipton has …", "A nodding dog, that is what the Leader is", "Vermin is the word for our MP".
import { copulas, isAdverb, isModifier, type Reading, targetStarting, textAt, textOf } from './reading.ts';
import { type Said, tells } from './said.ts';
import type { Target } from './targets.ts';

const longestOpening = 16;
/** What joins the opening words to whom they are for, as plain text before the person's name. */
const gives =
  /^(?:[,:-] )?(?:(?:plain|pure) and simple|and nothing (?:else|more|less)|nothing (?:more|less|else)|in a word|in short|no (?:more|less))?(?: ?[,-] )?(?:that|this|it)? ?(?:is|was|'s|will be)? ?(?:what|how|the (?:\w+ ){0,2}(?:word|words|name|term|description|label|phrase|way))(?: (?:for|to describe|to sum up|to put|that (?:fits|suits|describes|sums up)|i (?:would|should|'d) (?:use of|use for|call|describe)|you (?:would|could|might) call|we call|people call|they call))?(?: an?)?$/;
const person = (t: Target): boolean => t.how !== 'you' && t.how !== 'company' && t.how !== 'described';

/** Whether nothing stands before `at` in its sentence, or behind a colon or a question mark, but an article, degrees and other qualities. */
function opens(r: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(r.from, at - 6); i--) {
    if (/^[:?]$/.test(textAt(r, i))) return true;
    if (
      i > r.from &&
      !isModifier(r, i) &&
      !isAdverb(r.words[i]) &&
      !r.qualities.has(i) &&
      !/^(?:and|or|,|as|so)$/.test(textAt(r, i))
    )
      return false;
    if (/^(?:no|not|never|hardly|if|what)$/.test(textAt(r, i))) return false;
  }
  return at - r.from <= 6;
}

/** "…, Cllr Shipton has": the subject behind the comma that ends an opening, and that comma; nobody who only tells, or owns the subject. */
export function subjectBehind(r: Reading, to: number): { readonly target: Target; readonly comma: number } | undefined {
  for (let comma = to; comma < Math.min(r.to, to + longestOpening); comma++) {
    const text = textAt(r, comma);
    if (/^[;:.!?-]$/.test(text) || (comma === to && copulas.has(text))) return undefined;
    const target = text === ',' ? targetStarting(r, comma + 1) : undefined;
    if (target === undefined) continue;
    const behind = textAt(r, target.to);
    // "…, Cllr Moss said, …": who tells is no subject of it.
    const aside = tells.test(behind) && (target.to + 1 >= r.to || /^[,.!?"]$/.test(textAt(r, target.to + 1)));
    return target.how === 'you' || target.how === 'company' || behind === "'s" || aside ? undefined : { target, comma };
  }
  return undefined;
}

/** Opening words that insult, from their article on, and whom the rest of the sentence gives them to. */
export function openingSaid(r: Reading, from: number, at: number, to: number): Said | undefined {
  if (!opens(r, at)) return undefined;
  const named = r.targets.find((t) => t.from >= to && person(t));
  if (named === undefined || named.from - to > longestOpening) return undefined;
  if (gives.test(textOf(r, to, named.from))) return { target: named, how: 'label', from, to };
  const behind = subjectBehind(r, to);
  // "Fools rush in, Cllr Moss told the meeting."
  if (behind !== undefined && tells.test(textAt(r, behind.target.to))) return undefined;
  return behind === undefined ? undefined : { target: behind.target, how: 'apposition', from, to: behind.comma };
}
