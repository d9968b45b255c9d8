// In: a noun or a quality that insults, in its sentence. Out: whether a turn of phrase says it of a person elsewhere in that sentence: "a bigger
// liar than Cllr Hart", "call him what he is: a coward", "fools like Cllr Hart", "the fool he is".
import { copulas, determiners, isAdverb, type Reading, targetEnding, targetStarting, textAt } from './reading.ts';
import { closers, modifiersFrom, type Said } from './said.ts';
import type { Target } from './targets.ts';

const named = (t: Target | undefined): Target | undefined =>
  t === undefined || t.how === 'pronoun' || t.how === 'you' || t.how === 'company' || t.faint === true ? undefined : t;

const mine = new Set(['i', 'we', 'me', 'us', 'my', 'our']);

/** The person whom words `from` to `to` name last, or mean by "he". */
function lastIn(r: Reading, from: number, to: number): Target | undefined {
  return r.targets.findLast((t) => t.from >= from && t.to <= to && t.how !== 'company' && t.how !== 'you');
}

/** "than Cllr Hart", "as our MP", "than its leader" */
function compared(r: Reading, at: number): Target | undefined {
  for (let i = at; i < Math.min(r.to, at + 9); i++) {
    const text = textAt(r, i);
    if (/^[,;:.!?]$/.test(text)) return undefined;
    if (text !== 'than' && text !== 'as') continue;
    for (let skip = 1; skip < 4; skip++) {
      const target = named(targetStarting(r, i + skip));
      if (target !== undefined) return textAt(r, target.to) === "'s" ? undefined : target;
      if (r.words[i + skip]?.kind !== 'word' || mine.has(textAt(r, i + skip))) break;
    }
  }
  return undefined;
}

const leastBefore = /^(?:less|fewer|least)$/;
const nobody = /^(?:nobody|no|never|nothing|none|few|not|neither|hardly|rarely|seldom|without)$/;

/** "a bigger fraud than Cllr Lyle", "more two-faced than its MP", "as slippery as Cllr Dacre": a denial in front makes it worse. */
function comparison(r: Reading, from: number, at: number, to: number): Said | undefined {
  const graded =
    /^(?:more|as|so|such)$/.test(textAt(r, at - 1)) ||
    /[^e]er$/.test(textAt(r, at - 1)) ||
    /^(?:worse|better)$/.test(textAt(r, at - 1)) ||
    (/er$/.test(textAt(r, to - 1)) && from === at);
  if (!graded || leastBefore.test(textAt(r, at - 2))) return undefined;
  const target = compared(r, to);
  if (target === undefined) return undefined;
  const denied = r.words.slice(r.from, from).some((w) => nobody.test(w.text));
  // "is as lazy as Cllr Hart" says it of two; "was no more dishonest than Cllr Hart" of none.
  return textAt(r, at - 2) === 'no'
    ? undefined
    : { target, how: 'predicate', from: at, to, ...(denied ? { denies: true } : {}) };
}

const presents = /^(?:that|this|there|meet|our|the|such|no)$/;

/** "Vain and idle: that is the Mayor", "A bully and a coward: meet Cllr Hart": the row opens the sentence, and whoever it is of follows the colon. */
function beforeColon(r: Reading, at: number, to: number): Said | undefined {
  const mark = rowEnd(r, at);
  if (mark === undefined || !presents.test(textAt(r, mark + 1))) return undefined;
  for (let i = mark + 1; i < Math.min(r.to, mark + 8); i++) {
    const target = targetStarting(r, i);
    if (target === undefined) {
      if (!/^(?:that|this|is|'s|was|there|you|have|meet|our|the|for|no|other|better|word|words)$/.test(textAt(r, i)))
        return undefined;
      continue;
    }
    if (target.how !== 'you')
      return target.how === 'pronoun' || textAt(r, target.to) === "'s"
        ? undefined
        : { target, how: 'apposition', from: at, to };
  }
  return undefined;
}

/** "Let us call him what he is: a liar." "Cllr Brand in a nutshell: sneaky" */
function afterColon(r: Reading, from: number, to: number): Said | undefined {
  const mark = textAt(r, from - 1);
  if (mark !== ':' && mark !== '-') return undefined;
  const after = textAt(r, to);
  if (!(closers.has(after) || to >= r.to || /^(?:and|or|but|who|in|to|with|of|from)$/.test(after))) return undefined;
  const target = lastIn(r, Math.max(r.from, from - 12), from - 1);
  return target === undefined || mine.has(textAt(r, from)) ? undefined : { target, how: 'apposition', from, to };
}

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

/** Where the row ends that opens a sentence and holds `at`: "vain, idle and forever late", "a bully and a coward". */
function rowEnd(r: Reading, at: number): number | undefined {
  for (let i = r.from; i < Math.min(r.to, r.from + 10); i++) {
    const text = textAt(r, i);
    if (/^[:-]$/.test(text)) return i > at ? i : undefined;
    if (copulas.has(text) || text === 'the' || (r.words[i]?.kind === 'mark' && text !== ',')) return undefined;
  }
  return undefined;
}

const saidWell = /^(?:does|did|is|hardly|barely|scarcely|would)$/;

/** "Hypocrite does not begin to cover it, Cllr Rashid", "Lazy is the kindest word for Cllr Rashid" */
function tooMild(r: Reading, from: number, to: number): Said | undefined {
  if (from !== r.from && !/^["'.:;,-]$/.test(textAt(r, from - 1))) return undefined;
  if (!saidWell.test(textAt(r, to)) && textAt(r, to) !== '"') return undefined;
  const rest = r.words
    .slice(to, Math.min(r.to, to + 10))
    .map((w) => w.text)
    .join(' ');
  if (
    !/\b(?:not|hardly|barely|scarcely) (?:even )?(?:begin to |come close to |quite |really |half )?(?:cover|describe|do|express|begin|the half)|\bthe (?:\w+est|only|politest|most \w+) (?:word|thing|way)\b|\btoo (?:kind|mild|good|polite|weak) a word\b|\bputting it (?:mildly|kindly|politely)\b|\bthe word\b/.test(
      rest,
    )
  )
    return undefined;
  const target = r.targets.find((t) => named(t) !== undefined) ?? r.targets.find((t) => t.how === 'pronoun');
  return target === undefined ? undefined : { target, how: 'predicate', from, to, denies: true };
}

/** "of all the windbags in County Hall, Cllr Sealey", "I have met some chancers in my time but Cllr Orme" */
function chosenFrom(r: Reading, at: number, to: number): Said | undefined {
  const lead = r.words
    .slice(Math.max(r.from, at - 6), at)
    .map((w) => w.text)
    .join(' ');
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

/** "Cllr Hart for the fraud that he is", "exposed as the charlatan": the rest of these stand in nouns.ts. "That's Cllr Hart for you: a coward." */
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
    (plain ? (tooMild(r, from, to) ?? chosenFrom(r, at, to)) : undefined)
  );
}

/** "Arrogant, entitled and idle, Cllr Fairlie told renters …": the row opens the sentence or the clause, and the person follows its comma. */
function fronted(r: Reading, at: number, to: number): Said | undefined {
  let from = at;
  while (
    from > r.from &&
    (r.qualities.has(from - 1) || isAdverb(r.words[from - 1]) || /^(?:and|but|or|,|as|ever)$/.test(textAt(r, from - 1)))
  )
    from--;
  if (from !== r.from && !/^[;:.-]$/.test(textAt(r, from - 1))) return undefined;
  for (let i = to; i < Math.min(r.to, to + 10); i++) {
    const text = textAt(r, i);
    if (copulas.has(text) || /^[;:.!?]$/.test(text)) return undefined;
    if (text !== ',') continue;
    const target = targetStarting(r, i + 1);
    if (target !== undefined) return target.how === 'you' ? undefined : { target, how: 'apposition', from: at, to };
  }
  return undefined;
}

/** "Cllr Ford is a man so dull that …" */
function behindHead(r: Reading, at: number, to: number): Said | undefined {
  if (textAt(r, at - 1) !== 'so' || !people.test(textAt(r, at - 2))) return undefined;
  const from = modifiersFrom(r, at - 2);
  const verb = from - 1;
  const target = copulas.has(textAt(r, verb)) ? targetEnding(r, verb) : undefined;
  return target === undefined ? undefined : { target, how: 'predicate', from, to };
}

/** "His excuse was pathetic, and so is he." */
function soIsHe(r: Reading, at: number, to: number): Said | undefined {
  const comma = textAt(r, to) === ',' ? 1 : 0;
  if (textAt(r, to + comma) !== 'and' || textAt(r, to + comma + 1) !== 'so') return undefined;
  if (!/^(?:is|are|was)$/.test(textAt(r, to + comma + 2))) return undefined;
  const target = targetStarting(r, to + comma + 3);
  return target === undefined || target.how === 'you' ? undefined : { target, how: 'predicate', from: at, to };
}

const people = /^(?:man|woman|person|councillor|politician|character|individual|creature|fellow|chap|leader|piece)$/;

/** "A petty man, Cllr Rudd" */
function petty(r: Reading, at: number, to: number): Said | undefined {
  if (!people.test(textAt(r, to)) || !/^[,:-]$/.test(textAt(r, to + 1))) return undefined;
  const from = modifiersFrom(r, at);
  // "A spineless performance from a spineless man: Cllr Platt"
  const owner = /^[:-]$/.test(textAt(r, to + 1)) ? named(targetStarting(r, to + 2)) : undefined;
  if (owner !== undefined) return { target: owner, how: 'apposition', from, to: to + 1 };
  const target = named(targetStarting(r, to + 2));
  return target === undefined || !/^(?:a|an|what)$/.test(textAt(r, from)) || from !== r.from
    ? undefined
    : { target, how: 'apposition', from, to: to + 1 };
}

/** "find Cllr Asante insufferable", "makes her ridiculous" */
function held(r: Reading, at: number, to: number): Said | undefined {
  let from = at;
  while (from > r.from && at - from < 3 && isAdverb(r.words[from - 1])) from--;
  const target = targetEnding(r, from);
  const verb = target === undefined ? '' : textAt(r, target.from - 1);
  if (target === undefined || !/^(?:find|found|think|thought|consider|considered|believe)$/.test(verb))
    return undefined;
  const own = [1, 2, 3].some(
    (n) => mine.has(textAt(r, target.from - 1 - n)) || /^(?:always|residents)$/.test(textAt(r, target.from - 1 - n)),
  );
  return own && (closers.has(textAt(r, to)) || to >= r.to || /^(?:and|but|in|when|on)$/.test(textAt(r, to)))
    ? { target, how: 'label', from: at, to }
    : undefined;
}

/** "comes across as shallow", "strikes me as spiteful" */
function seeming(r: Reading, at: number, to: number): Said | undefined {
  let from = at;
  while (
    from > r.from &&
    at - from < 7 &&
    (isAdverb(r.words[from - 1]) ||
      r.qualities.has(from - 1) ||
      /^(?:and|,|a|bit|little|of)$/.test(textAt(r, from - 1)))
  )
    from--;
  if (textAt(r, from - 1) !== 'as' || !/^(?:across|me|us|over|everyone|off)$/.test(textAt(r, from - 2)))
    return undefined;
  const target = lastIn(r, r.from, from - 2);
  return target === undefined ? undefined : { target, how: 'predicate', from: at, to };
}

/** A quality that insults, said of a person by a turn of phrase. */
export function qualityTurned(r: Reading, at: number, to: number): Said | undefined {
  return (
    comparison(r, at, at, to) ??
    fronted(r, at, to) ??
    petty(r, at, to) ??
    behindHead(r, at, to) ??
    soIsHe(r, at, to) ??
    held(r, at, to) ??
    seeming(r, at, to) ??
    tooMild(r, at, to) ??
    afterColon(r, at, to) ??
    beforeColon(r, at, to)
  );
}
