// In: an attack as it stands among others. Out: the attack as if it stood alone: the insults beside other names gone from the sentence, and
// whoever is spoken to by name known.
import type { Span } from '../../../core/span.ts';
import type { Attack } from './attack.ts';

const title = "(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Mayor) \\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?";
const calledBefore = new RegExp(`^\\W*(${title}), (?:and |but )?$`, 'u');
const calledBehind = new RegExp(`^, (${title})(?=[,.;:!?])`, 'u');

/** "Cllr Quill, you are a coward", "You are a disgrace, Cllr Merton, and …": who is spoken to, whose name is no part of what is said. */
export function spokenTo(a: Attack): { readonly a: Attack; readonly called: string | undefined } {
  if (!/^you$/i.test(a.name) || a.person === undefined) return { a, called: undefined };
  const before = calledBefore.exec(a.text.slice(a.sentence.start, a.person.start))?.[1];
  if (before !== undefined) return { a, called: before };
  const behind = calledBehind.exec(a.text.slice(a.attack.end, a.sentence.end));
  return behind?.[1] === undefined
    ? { a, called: undefined }
    : { a: { ...a, attack: { start: a.attack.start, end: a.attack.end + behind[0].length } }, called: behind[1] };
}

/** The sentence without the insults beside other names: "the clueless Cllr Nunn and the gutless Cllr Shaw". */
export function alone(a: Attack): Attack {
  let made = a;
  for (const { span, how } of [...(a.others ?? [])].sort((x, y) => y.span.start - x.span.start)) {
    if (how !== 'attribute' || (span.start < a.attack.end && a.attack.start < span.end)) continue;
    const lead = /(?:\b(?:the|that|this|our) )?$/i.exec(made.text.slice(0, span.start))?.[0] ?? '';
    const behind = /^\s(?=(?:Cllr|Councillor|Mr|Mrs|Ms|Dr) \p{Lu})/u.exec(made.text.slice(span.end))?.[0];
    if (behind === undefined) continue;
    const cut = { start: span.start - lead.length, end: span.end + behind.length };
    const by = cut.end - cut.start;
    const moved = (s: Span): Span => (s.start >= cut.end ? { start: s.start - by, end: s.end - by } : s);
    made = {
      ...made,
      text: made.text.slice(0, cut.start) + made.text.slice(cut.end),
      sentence: { start: made.sentence.start, end: made.sentence.end - by },
      attack: moved(made.attack),
      person: made.person === undefined ? undefined : moved(made.person),
    };
  }
  return made;
}
