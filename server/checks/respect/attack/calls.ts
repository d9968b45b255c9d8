// In: a call, or what is told of a firm, in its sentence. Out: whom it goes for: somebody called by name ("Shame on you, Cllr Hart"), or a firm
// whose deed is a crime and who is nobody's party.
import type { Found } from './dictionary.ts';
import { verbSaid } from './doings.ts';
import { irregular } from './irregular.ts';
import { isBetween, type Reading, targetEnding, targetStarting, textAt } from './reading.ts';
import type { Said } from './said.ts';
import type { Target } from './targets.ts';

/** "grew up", "wakes up" are told; only "grow up" is called, but for "hands off", which begins. */
const isTold = (word: string): boolean =>
  !/^(?:are|is|have|has|do|does|had|was|were)$/.test(word) &&
  (Object.hasOwn(irregular, word) || /[^s]s$|ed$/.test(word));

const offices =
  /^(?:leader|minister|councillor|mayor|provost|convener|convenor|chair|chairman|deputy|clerk|director|officer|sir|madam|grandad|grandma|granny)$/;

/** "Shame on you, Cllr Hart", "Wake up, Cllr Patel" */
export function callSaid(r: Reading, f: Found): Said | undefined {
  const after = textAt(r, f.to);
  const starts =
    f.from === r.from ||
    /^[,;:.!?"'-]$/.test(textAt(r, f.from - 1)) ||
    /^(?:so|well|and|just|please|oh|but|now|do|then|right|come)$/.test(textAt(r, f.from - 1));
  if (isTold(textAt(r, f.from)) && f.from > r.from) return undefined;
  const named = (at: number): Target | undefined => {
    const t = targetStarting(r, at);
    return t === undefined || t.how === 'pronoun' || t.how === 'described' ? undefined : t;
  };
  const comma = after === ',' ? 1 : 0;
  if (after === 'you') {
    const target =
      named(f.to + 1) ??
      (textAt(r, f.to + 1) === ',' ? named(f.to + 2) : undefined) ??
      r.targets.find((t) => t.how === 'title' || t.how === 'name');
    return { target, how: 'vocative', from: f.from, to: f.to + 1 };
  }
  // "Hang your head, Leader.": called by the office alone.
  if (
    comma === 1 &&
    r.words[f.to + 1]?.shape === 'Capital' &&
    offices.test(textAt(r, f.to + 1)) &&
    /^[.,!?]$/.test(textAt(r, f.to + 2))
  )
    return { target: undefined, how: 'vocative', from: f.from, to: f.to };
  const target = named(f.to + comma) ?? (/^(?:on|up)$/.test(textAt(r, f.to - 1)) ? targetStarting(r, f.to) : undefined);
  if (target !== undefined && (starts || comma === 0)) return { target, how: 'vocative', from: f.from, to: f.to };
  const ahead = textAt(r, f.from - 1) === ',' ? targetEnding(r, f.from - 1) : undefined;
  if (ahead !== undefined && ahead.from === r.from) return { target: ahead, how: 'vocative', from: f.from, to: f.to };
  // "Cllr Dunn can sod off": not called, said.
  return verbSaid(r, f.from, f.to);
}

const bodies =
  /^(?:labour|tories|conservatives|conservative|greens|reform|ukip|government|westminster|whitehall|council|cabinet|ministers|parliament|brussels|england|britain|councils|residents|thieves|vandals|burglars|criminals|gangs|police)$/;

/** "Brightholt Paving rigged the tender": a name that is no person's and no party's. */
export function firmSaid(r: Reading, f: Found): Said | undefined {
  let at = f.from;
  while (at > r.from && isBetween(r, at - 1)) at--;
  let from = at;
  while (from > r.from && at - from < 4 && r.words[from - 1]?.kind === 'word' && r.words[from - 1]?.shape === 'Capital')
    from--;
  if (at - from < 2 || r.words.slice(from, at).some((w) => bodies.test(w.text))) return undefined;
  return { target: undefined, how: 'verb', from: f.from, to: f.to };
}
