// In: words that insult without saying whom, where they stand. Out: the person that the sentence or the one beside it is about, unless the
// words are of what somebody has, of the writer, or of what somebody tells.
import type { Found } from './dictionary.ts';
import { isTeller } from './frames.ts';
import { nearest } from './nearest.ts';
import { type Reading, targetEnding, targetStarting, textAt } from './reading.ts';
import type { Said } from './said.ts';

/** "My dog has more sense than I do" goes for no one else. */
function isOwn(r: Reading, f: Found): boolean {
  for (let i = f.to - 1; i < Math.min(r.to, f.to + 6); i++)
    if (textAt(r, i) === 'than')
      return /^(?:i|we|me|us|people|residents|expected|before|planned)$/.test(textAt(r, i + 1));
  return false;
}

/** "more potholes than Cllr Moore's", "the truth and Cllr Tew's letter": said of what somebody has. */
function isOwned(r: Reading, to: number): boolean {
  const target = targetEnding(r, to) ?? (textAt(r, to - 1) === 'than' ? targetStarting(r, to) : undefined);
  return target !== undefined && textAt(r, target.to) === "'s" && target.how !== 'pronoun';
}

/** "Nobody has less shame than Cllr Hart", "I would not call him a rat, that is unfair to rats": the denial is part of the turn of phrase. */
const ownDenial = /^(?:less|fewer|unfair|unkind|insult|offend|rude)$/;

export function looseSaid(r: Reading, all: readonly Reading[], f: Found): Said | undefined {
  const target = nearest(r, f.entry.stand === 'beside' ? [] : all, f);
  if (target === undefined || isOwn(r, f) || isTeller(r, target)) return undefined;
  // "Strange that Cllr Varley's road was first": what somebody has is what is hinted at.
  if (f.entry.kind !== 'insinuation' && isOwned(r, f.to)) return undefined;
  const denies = ownDenial.test(textAt(r, f.from)) && f.entry.list === 'implicit';
  return { target, how: 'sentence', from: f.from, to: f.to, ...(denies ? { denies } : {}) };
}
