// In: a noun that insults, in its sentence. Out: whether a turn of phrase says it of a person elsewhere in that sentence: "fools like Cllr
// Hart", "the fool he is", "the real fool here is Cllr Hart", "unmasked as a fraud".
import { openingSaid } from './opening.ts';
import {
  copulas,
  determiners,
  isAdverb,
  type Reading,
  targetEnding,
  targetStarting,
  textAt,
  textOf,
} from './reading.ts';
import { closers, modifiersFrom, type Said } from './said.ts';
import { afterColon, beforeColon, comparison, lastIn, named, tooMild } from './turns.ts';

/** "the parasite he is", "coward that she was", "the fool Cllr Hart is" */
function asHeIs(r: Reading, from: number, to: number): Said | undefined {
  const at = /^(?:that|which|as)$/.test(textAt(r, to)) ? to + 1 : to;
  const target = targetStarting(r, at);
  if (target === undefined || target.how === 'you' || target.how === 'company') return undefined;
  let verb = target.to;
  while (verb < r.to && (isAdverb(r.words[verb]) || /^(?:has|had|have|clearly)$/.test(textAt(r, verb)))) verb++;
  if (!copulas.has(textAt(r, verb))) return undefined;
  const end = textAt(r, verb + 1);
  return closers.has(end) || verb + 1 >= r.to || /^(?:and|but|when|in|on|at|for|by)$/.test(end)
    ? { target, how: 'predicate', from, to }
    : undefined;
}

/** "fools like Cllr Hart", "Cllr Hart and other chancers", "Cllr Hart and the rest of the rats" */
function oneOfThem(r: Reading, at: number, to: number): Said | undefined {
  if (textAt(r, to) === 'like' || (textAt(r, to) === 'such' && textAt(r, to + 1) === 'as')) {
    const target = named(targetStarting(r, to + (textAt(r, to) === 'like' ? 1 : 2)));
    if (target !== undefined && textAt(r, target.to) !== "'s") return { target, how: 'predicate', from: at, to };
  }
  for (let i = at - 1; i > Math.max(r.from, at - 8); i--) {
    const text = textAt(r, i);
    if (text !== 'and') {
      if (
        !/^(?:other|all|the|rest|of|his|her|fellow|those|merry|little|assorted|similar|sundry|band|gang|bunch|whole|these|your|their|pack)$/.test(
          text,
        )
      )
        return undefined;
      continue;
    }
    const lead = textAt(r, i + 1);
    const target = targetEnding(r, i);
    return target !== undefined &&
      target.how !== 'you' &&
      /^(?:other|all|the|fellow|those|his|her|assorted|sundry|similar|these)$/.test(lead)
      ? { target, how: 'label', from: i + 1, to }
      : undefined;
  }
  return undefined;
}

/** "of all the windbags in County Hall, Cllr Sealey", "I have met some chancers in my time but Cllr Orme" */
function chosenFrom(r: Reading, at: number, to: number): Said | undefined {
  const lead = textOf(r, Math.max(r.from, at - 6), at);
  const many =
    /\bof all the(?: \w+){0,2}$|\b(?:seen|known|met|had|come across)(?: some| a few| many| plenty of| my share of| our share of)(?: \w+)?$/.test(
      lead,
    );
  if (!many) return undefined;
  const target = r.targets.find((t) => t.from > to && named(t) !== undefined);
  return target === undefined ? undefined : { target, how: 'predicate', from: at, to };
}

/** "The real fool here is Cllr Hart", "the bully's name is Cllr Hart" */
function turnedRound(r: Reading, from: number, to: number, plain: boolean): Said | undefined {
  const first = textAt(r, from + 1);
  if (!determiners.has(textAt(r, from)) || !(plain || /^(?:real|only|biggest|true|worst|greatest)$/.test(first)))
    return undefined;
  for (let i = to; i < Math.min(r.to, to + 7); i++) {
    const text = textAt(r, i);
    if (/^[,;:.!?]$/.test(text) || /^(?:who|that|which|and|but)$/.test(text)) return undefined;
    if (!/^(?:is|was|remains)$/.test(text)) continue;
    const comma = /^[,:-]$/.test(textAt(r, i + 1)) ? 1 : 0;
    const target = named(targetStarting(r, i + 1 + comma));
    return target !== undefined && textAt(r, target.to) !== "'s" ? { target, how: 'label', from, to } : undefined;
  }
  return undefined;
}

/** What somebody is found out as: "exposed as the charlatan", "for the fraud that he is". */
const judged = new Set(
  'rumbled exposed unmasked outed revealed shown known remembered dismissed regarded seen marked recognised'.split(' '),
);

/** "Cllr Webb has been rumbled as a fraud" */
function foundOut(r: Reading, from: number, to: number): Said | undefined {
  if (textAt(r, from - 1) !== 'as' && textAt(r, from - 1) !== 'for') return undefined;
  for (let i = from - 2; i > Math.max(r.from, from - 6); i--) {
    if (!judged.has(textAt(r, i))) continue;
    const target = lastIn(r, r.from, from - 1);
    return target === undefined ? undefined : { target, how: 'label', from, to };
  }
  return undefined;
}

const speaksFor =
  /^(?:represents?|represented|speaks?|leads?|led|chairs?|chaired|runs?|ran|holds?|sits?|calls?|purports?|pretends?|claims?|wears?|occupies|heads?|manages?|oversees?|governs?)$/;

/** "the bore who represents Denny Ward", "the charlatan in the mayor's parlour" */
function byOffice(r: Reading, from: number, to: number): Said | undefined {
  if (!/^(?:the|that|this|our|some)$/.test(textAt(r, from))) return undefined;
  return textAt(r, to) === 'who' && speaksFor.test(textAt(r, to + 1))
    ? { target: undefined, how: 'label', from, to }
    : undefined;
}

/** A noun that insults, said of a person by a turn of phrase. */
export function nounTurned(r: Reading, at: number, to: number, plain: boolean): Said | undefined {
  const from = modifiersFrom(r, at);
  return (
    comparison(r, from, at, to) ??
    asHeIs(r, from, to) ??
    afterColon(r, from, to) ??
    beforeColon(r, from, to) ??
    oneOfThem(r, at, to) ??
    turnedRound(r, from, to, plain) ??
    foundOut(r, from, to) ??
    byOffice(r, from, to) ??
    openingSaid(r, from, at, to) ??
    (plain ? (tooMild(r, from, to) ?? chosenFrom(r, at, to)) : undefined)
  );
}
