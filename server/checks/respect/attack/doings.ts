// In: a phrase that tells what somebody does, in its sentence. Out: who does it: its subject, the owner it names, or whoever stands behind "by".
import type { How } from '../rewrite/attack.ts';
import { subjectBehind } from './opening.ts';
import { copulas, isAdverb, isBetween, type Reading, targetEnding, targetStarting, textAt, textOf } from './reading.ts';
import { clauseEnd, isAside, type Said } from './said.ts';
import { clauseSubject, subjectBefore } from './subject.ts';
import type { Target } from './targets.ts';

const joinsOn = /^(?:with|in|out|like|without|for|purely|just|only|solely|simply)$/;
/** "Squeezed into a dress two sizes too small, the mayor told us": what opens a sentence is said of the subject behind the comma. */
function fronted(r: Reading, at: number, to: number): Target | undefined {
  let from = at;
  while (from > r.from && (isAdverb(r.words[from - 1]) || /^(?:with|and|but|so|as|being)$/.test(textAt(r, from - 1))))
    from--;
  const behind = from > r.from ? undefined : subjectBehind(r, to);
  // A long phrase may hold commas of its own: the first one ends this.
  return behind === undefined || behind.comma > clauseEnd(r, to) ? undefined : behind.target;
}

const somebody = /^(?:somebody|someone|whoever|person|one|man|woman|people)$/;
const points =
  /^(?:and |but )?(?:(?:that|the|this) (?:same )?(?:somebody|someone|person|man|woman|one|culprit|individual|councillor)|it|who|whoever|that|what|guess who|his name|her name)(?: (?:who|that) .{2,40})? (?:is|was|'s) $/;
const behindGerund =
  /^(?:.{0,50} )?(?:is|was|'s) (?:what|how|all|the (?:only )?(?:thing|one thing|way)|something)(?: (?:that|which))? $|^(?:.{0,50} )?, as $|^(?:.{0,50} )?(?:is|was|'s|comes|came) (?:second nature|the speciality|the stock in trade|natural|naturally|easily|easy) (?:to|of|for) $/;

/** "Somebody conned the bus users, and that somebody was Cllr Ashworth"; "Spinning yarns is what the leader does best". */
function turnedRound(r: Reading, at: number, to: number): Target | undefined {
  const target = r.targets.find((t) => t.from > to && t.how !== 'you' && t.how !== 'company' && t.how !== 'pronoun');
  if (target === undefined) return undefined;
  const words = (from: number): string => `${textOf(r, from, target.from)} `;
  if (at === r.from && textAt(r, at).endsWith('ing')) return behindGerund.test(words(to)) ? target : undefined;
  const by = r.words.slice(Math.max(r.from, at - 4), at).some((w) => somebody.test(w.text));
  if (!by) return undefined;
  const comma = r.words.findIndex((w, i) => i >= to && i < target.from && /^[,;:-]$/.test(w.text));
  return points.test(words(comma === -1 ? to : comma + 1)) ||
    (comma === -1 && /^(?:is|was) $/.test(words(target.from - 1)))
    ? target
    : undefined;
}

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
  const beside =
    fronted(r, at, to) ?? turnedRound(r, at, to) ?? (joinsOn.test(textAt(r, at)) ? clauseSubject(r, at) : undefined);
  if (beside !== undefined) return { target: beside, how: 'verb', from: at, to };
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
