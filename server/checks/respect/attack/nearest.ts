// In: words that insult without saying whom. Out: the person whom the sentence, or the one before or after, is about.
import type { Found } from './dictionary.ts';
import { type Reading, textAt } from './reading.ts';
import type { Target } from './targets.ts';

/** What is said of these is said of no person: "the Leader's plan". */
const works =
  /^(?:plans?|polic(?:y|ies)|schemes?|budgets?|reports?|ideas?|proposals?|motions?|records?|decisions?|arguments?|amendments?|manifestos?|strateg(?:y|ies)|projects?|programmes?|party|group|administration|department|team|consultations?|contracts?)$/;

/** "The claims are a tissue of lies, and Cllr Hart has set out the figures": another clause, about somebody else. */
function isApart(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to - 1; i++)
    if (textAt(r, i) === ',' && /^(?:and|but|so|yet|though|although|while|whereas)$/.test(textAt(r, i + 1)))
      return true;
  return false;
}

/** The person whom words without a subject are about: in the same sentence, or in the one before or after. */
export function nearest(r: Reading, all: readonly Reading[], { from: at, to: end }: Found): Target | undefined {
  const fits = (t: Target): boolean =>
    t.how !== 'you' &&
    t.how !== 'company' &&
    t.faint !== true &&
    // "makes Scrooge look generous": the villain is not the person.
    (t.to <= at || t.from >= end || t.how !== 'name' || t.to - t.from > 1) &&
    !(textAt(r, t.to) === "'s" && works.test(textAt(r, t.to + 1)) && t.to < at);
  const own = r.targets.filter(fits);
  const after = own.find((t) => t.from >= at && !isApart(r, end, t.from)) ?? own.findLast((t) => t.from < at);
  if (after !== undefined) return after;
  const i = all.indexOf(r);
  if (i === -1) return undefined;
  return all[i + 1]?.targets.find(fits) ?? all[i - 1]?.targets.findLast(fits);
}
