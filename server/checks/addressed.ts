// In: a sentence that says something private to "you", and the sentences before it. Out: the hit where somebody was called by name there: "How kind,
// Pam. I do hope the chemo was not too rough on you." An answer below a post is read by everybody.
import { type AboutSentence, kinds } from '../core/people/subjects.ts';
import type { Hit } from '../core/protocol/checks.ts';
import { isNotTheirs } from './not-theirs.ts';
import { hitOf, type What } from './said.ts';

const toYou = /\b(?:you|your|you[’'](?:re|ve|ll|d)|yourself)\b/i;
/** "if you have diabetes", "you can claim": nobody is told anything of themselves. */
const anybody =
  /\b(?:if|whether|unless|when|anyone|anybody|everyone|everybody|people|those|who|you (?:can|could|may|might|should|must|need|will|would)|your (?:local|nearest|doctor|gp|councillor)|can you|do you|have you|did you|are you)\b/i;
/** The name stands alone between marks, at either end of a greeting, a thanks or an answer: "Thank you, Pam.", "Pam, what a pity." */
const calledBefore = /(?:^|[,.!?“"]\s|[,]\s)$/;
const calledAfter = /^(?:[,.!?]|$| [–—-] )/;
const greets =
  /(?:^|[.!?“"]\s*)(?:dear|hi|hello|hiya|morning|good morning|thanks|thank you|cheers|bless you|sorry|@)[, ]*$/i;

const isCalled = (text: string, a: AboutSentence, start: number, end: number): boolean => {
  const before = text.slice(a.sentence.start, start);
  return (calledBefore.test(before) || greets.test(before)) && calledAfter.test(text.slice(end, end + 3));
};

/** @param before the two sentences before it in its paragraph, the nearer first */
export function toldToTheirFace(
  text: string,
  a: AboutSentence,
  before: readonly (AboutSentence | undefined)[],
): readonly Hit[] {
  const [matter] = kinds(a, 'health', 'service', 'employment');
  if (matter === undefined || !toYou.test(a.words) || anybody.test(a.words)) return [];
  for (const other of [a, ...before]) {
    if (other?.block !== a.block) continue;
    const called = other.subjects.find(
      (s) =>
        s.how === 'named' &&
        s.person !== undefined &&
        !s.person.office &&
        !s.person.dead &&
        isCalled(text, other, s.span.start, s.span.end),
    );
    if (called === undefined) continue;
    const subject = {
      ...called,
      how: 'goes-on' as const,
      span: { start: a.sentence.start, end: a.sentence.start + 1 },
    };
    if (isNotTheirs(text, subject, matter)) return [];
    return [hitOf(text, a, subject, matter.kind as What, a.sentence, matter.span)];
  }
  return [];
}
