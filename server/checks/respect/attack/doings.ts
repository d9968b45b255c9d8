// In: a phrase that tells what somebody does, in its sentence. Out: who does it: its subject, the owner it names, or whoever stands behind "by".
import type { How } from '../rewrite/attack.ts';
import { copulas, isBetween, type Reading, targetEnding, targetStarting, textAt } from './reading.ts';
import { clauseEnd, isAside, type Said } from './said.ts';
import { subjectBefore } from './subject.ts';

/** What somebody does or is, told by a phrase: "couldn't run a bath", "was conned by Cllr Hart". */
export function verbSaid(r: Reading, at: number, to: number): Said | undefined {
  const own = targetStarting(r, at);
  if (own !== undefined && /^(?:his|her)$/.test(textAt(r, at))) return { target: own, how: 'verb', from: at, to };
  const subject = subjectBefore(r, at);
  const from = leadFrom(r, at);
  if (subject.kind === 'person') {
    const { target } = subject;
    // "is past it": what is said begins behind the verb; "is lining his pockets" is a verb of its own.
    if (copulas.has(textAt(r, at)) && at + 1 < to && !textAt(r, at + 1).endsWith('ing')) {
      const how: How = subject.relative && isAside(r, target, clauseEnd(r, to)) ? 'aside' : 'predicate';
      return { target, how, from: at + 1, to };
    }
    return { target, how: subject.relative && isAside(r, target, clauseEnd(r, to)) ? 'aside' : 'verb', from, to };
  }
  const by = [0, 1, 2, 3, 4].map((n) => to + n).find((i) => textAt(r, i) === 'by');
  const agent = by === undefined ? undefined : targetStarting(r, by + 1);
  return agent !== undefined && agent.how !== 'you' && copulas.has(textAt(r, at - 1))
    ? { target: agent, how: 'verb', from, to }
    : undefined;
}

/** The adverbs before a verb are marked with it: "knowingly misled", "has completely lost the plot". */
function leadFrom(r: Reading, at: number): number {
  let from = at;
  while (
    from > r.from &&
    at - from < 4 &&
    isBetween(r, from - 1) &&
    targetEnding(r, from) === undefined &&
    r.words[from - 1]?.kind === 'word' &&
    textAt(r, from - 1) !== 'to'
  )
    from--;
  return from;
}
