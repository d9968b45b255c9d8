// In: somebody out of a book, a play or a bad past, in a sentence. Out: the person who is compared to them: "runs it like Basil Fawlty", "is
// a latter-day Nero".
import type { Found } from './dictionary.ts';
import { copulas, determiners, type Reading, textAt } from './reading.ts';
import type { Said } from './said.ts';
import { clauseSubject, subjectBefore } from './subject.ts';
import type { Target } from './targets.ts';

export function villainSaid(r: Reading, f: Found): Said | undefined {
  let from = f.from;
  while (
    from > r.from &&
    f.from - from < 4 &&
    (determiners.has(textAt(r, from - 1)) || r.words[from - 1]?.shape === 'lower') &&
    !/^(?:like|to|as|of|than|make|makes|made)$/.test(textAt(r, from - 1)) &&
    !copulas.has(textAt(r, from - 1))
  )
    from--;
  // "in the sixth form at Queen Mary’s": a school.
  if (/^(?:at|near|outside|opposite)$/.test(textAt(r, f.from - 1))) return undefined;
  // "was a very good Scrooge": on a stage.
  if (
    /^(?:good|great|fine|wonderful|convincing|splendid|superb|marvellous|brilliant|memorable|lovely|terrific)$/.test(
      textAt(r, f.from - 1),
    )
  )
    return undefined;
  const before = textAt(r, from - 1);
  const others = (t: Target): boolean => t.to <= f.from || t.from >= f.to;
  if (before === 'like') {
    const direct = subjectBefore(r, from - 1);
    const target =
      direct.kind === 'person' ? direct.target : direct.kind === 'self' ? undefined : clauseSubject(r, from - 1);
    return target === undefined || !others(target) ? undefined : { target, how: 'simile', from: from - 1, to: f.to };
  }
  // "is Ashcombe's answer to Basil Fawlty", "is a latter-day Nero", "thinks he is Napoleon"
  for (let at = from; at > Math.max(r.from, f.from - 9); at--) {
    if (!copulas.has(textAt(r, at - 1)) && !/^(?:makes|made|make)$/.test(textAt(r, at - 1))) continue;
    const subject = subjectBefore(r, at - 1);
    if (subject.kind !== 'person' || !others(subject.target)) continue;
    return { target: subject.target, how: 'predicate', from: at, to: f.to };
  }
  return undefined;
}
