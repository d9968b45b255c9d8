// In: a quality that insults, in its sentence. Out: whether a turn of phrase says it of a person elsewhere in that sentence: "Vain and idle,
// Cllr Hart …", "a man so dull", "and so is he", "comes across as shallow".
import { openingSaid, subjectBehind } from './opening.ts';
import { copulas, isAdverb, type Reading, targetEnding, targetStarting, textAt } from './reading.ts';
import { closers, modifiersFrom, type Said } from './said.ts';
import { afterColon, beforeColon, comparison, lastIn, mine, named, tooMild } from './turns.ts';

/** "Arrogant, entitled and idle, Cllr Fairlie told renters …": the row opens the sentence or the clause, and the person follows its comma. */
function fronted(r: Reading, at: number, to: number): Said | undefined {
  let from = at;
  while (
    from > r.from &&
    (r.qualities.has(from - 1) || isAdverb(r.words[from - 1]) || /^(?:and|but|or|,|as|ever)$/.test(textAt(r, from - 1)))
  )
    from--;
  // "Far too arrogant to take advice, the convener …": the first word has a capital.
  if (from - 1 === r.from && /^(?:far|too|so|utterly|always|rather|ever|quite|\w+ly)$/.test(textAt(r, r.from))) from--;
  if (from !== r.from && !/^[;:.-]$/.test(textAt(r, from - 1))) return undefined;
  const behind = subjectBehind(r, to);
  // "too arrogant to take advice" is one phrase; of a row the qualities are marked.
  return behind === undefined
    ? undefined
    : {
        target: behind.target,
        how: 'apposition',
        ...(textAt(r, to) === 'to' ? { from, to: behind.comma } : { from: at, to }),
      };
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
    openingSaid(r, at, at, to) ??
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
