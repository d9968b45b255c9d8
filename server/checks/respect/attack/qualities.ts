// In: a quality that insults, in its sentence. Out: whose it is, before the name, behind a verb or as somebody's own: "the hapless Cllr Smith",
// "is lazy", "her cowardice".

import { qualityTurned } from './quality-turns.ts';
import {
  copulas,
  determiners,
  isAdverb,
  isBetween,
  isModifier,
  type Reading,
  targetEnding,
  targetStarting,
  textAt,
} from './reading.ts';
import { beforeInserted, called, closers, inverted, modifiersFrom, ofSubject, type Said } from './said.ts';

const headNouns = new Set(
  'man woman person individual character human councillor leader mayor politician bureaucrat official operator representative servant colleague specimen creature chairman chair amateur excuse apology fellow chap bloke lady gentleman member officer candidate soul being sort type'.split(
    ' ',
  ),
);

/** Where the degree before a quality begins: "utterly" before "useless". */
function degreeFrom(r: Reading, at: number): number {
  let from = at;
  while (
    from > r.from &&
    at - from < 4 &&
    // "is not idle": the denial is no degree.
    !/^(?:not|never|no|neither|nor|hardly|scarcely|barely)$/.test(textAt(r, from - 1)) &&
    (isAdverb(r.words[from - 1]) ||
      /^(?:bit|of|little)$/.test(textAt(r, from - 1)) ||
      (textAt(r, from - 1) === 'a' && /^(?:bit|little|touch|tad|trifle)$/.test(textAt(r, from))))
  )
    from--;
  return from;
}

/** "Resign, you useless man" */
function calledSo(r: Reading, at: number, to: number): Said | undefined {
  let from = at;
  while (
    from > r.from &&
    at - from < 4 &&
    (r.qualities.has(from - 1) || isAdverb(r.words[from - 1]) || textAt(r, from - 1) === ',')
  )
    from--;
  const end = headEnd(r, to);
  if (textAt(r, from - 1) !== 'you' || end === undefined || end - to > 3) return undefined;
  const after = textAt(r, end);
  if (!(closers.has(after) || end >= r.to || /^(?:before|and|or|for|who)$/.test(after))) return undefined;
  const named = r.targets.find((t) => t.how === 'title' || t.how === 'name' || t.how === 'role');
  return { target: named, how: 'vocative', from: from - 1, to: end };
}

const usual = /^(?:ever|usual|always|they come|anything|sin)$/;

/** An adjective that insults, or several in a row. */
export function qualitySaid(r: Reading, at: number, close: number): Said | undefined {
  // "useless as ever"
  const to = textAt(r, close) === 'as' && usual.test(textAt(r, close + 1)) ? close + 2 : close;
  if (r.targets.some((t) => t.from <= at && at < t.to && t.how !== 'described' && t.how !== 'role')) return undefined;
  // Before a name or a role: "The hapless Cllr Smith".
  let end = to;
  while (
    end < r.to &&
    end - to < 4 &&
    targetStarting(r, end) === undefined &&
    r.words[end]?.shape === 'lower' &&
    !copulas.has(textAt(r, end)) &&
    (textAt(r, end) === ',' || r.words[end]?.kind === 'word')
  )
    end++;
  const named = targetStarting(r, end);
  if (
    named !== undefined &&
    named.how !== 'pronoun' &&
    named.how !== 'you' &&
    named.how !== 'described' &&
    attributes(r, at, to, end)
  )
    return { target: named, how: 'attribute', from: at, to };
  const inside = r.targets.find((t) => (t.how === 'role' || t.how === 'described') && t.from <= at && to <= t.to);
  // "is the most arrogant man I have met"
  if (inside !== undefined && copulas.has(textAt(r, inside.from - 1))) {
    const said = ofSubject(r, inside.from - 1, inside.from, inside.to);
    if (said !== undefined) return said;
  }
  if (inside !== undefined) return { target: inside, how: 'attribute', from: at, to };
  const addressed = calledSo(r, at, to);
  if (addressed !== undefined) return addressed;
  // "Cllr Jones is a lazy, useless man", "remains a deeply unpleasant individual"
  const lead = modifiersFrom(r, at);
  const head = headEnd(r, to);
  if (head !== undefined && determiners.has(textAt(r, lead)) && copulas.has(textAt(r, lead - 1)))
    return ofSubject(r, lead - 1, lead, head);
  const from = degreeFrom(r, at);
  if (r.words.slice(from, at).some((w, i, all) => w.text === 'but' && all[i - 1]?.text === 'anything'))
    return undefined;
  // "any more wooden" is said of somebody, whatever the if.
  if (textAt(r, at - 1) === 'more' && textAt(r, at - 2) === 'any') return anyMore(r, at, to);
  const link = beforeInserted(r, from);
  const before = textAt(r, link - 1);
  if (copulas.has(before) || /^(?:being|be|of|so)$/.test(before)) {
    if (isThing(r, to)) return undefined;
    const said = copulas.has(before) ? ofSubject(r, link - 1, from, to) : undefined;
    if (said !== undefined) return said;
  }
  const other = inverted(r, from, to) ?? called(r, from, to);
  if (other !== undefined) return other;
  // "Cllr Jones, arrogant as ever, swept in"
  if (/^[,-]$/.test(before) && closers.has(textAt(r, to))) {
    const owner = targetEnding(r, from - 1);
    if (owner !== undefined) return { target: owner, how: 'apposition', from, to };
  }
  return exclaimedQuality(r, at, to) ?? qualityTurned(r, at, to);
}

/** "If Cllr Mann were any more wooden, he would have woodworm." */
function anyMore(r: Reading, at: number, to: number): Said | undefined {
  const said = ofSubject(r, at - 3, at - 2, to);
  return said === undefined ? undefined : { ...said, denies: true };
}

/** "how arrogant she is", "so arrogant is he" */
function exclaimedQuality(r: Reading, at: number, to: number): Said | undefined {
  const target = targetStarting(r, to);
  return textAt(r, at - 1) === 'how' && target !== undefined && copulas.has(textAt(r, target.to))
    ? { target, how: 'predicate', from: at, to }
    : undefined;
}

/** All that stands between the quality and the name are qualities too, or "old", "little" and the like. */
function attributes(r: Reading, at: number, to: number, end: number): boolean {
  if (end - to > 3) return false;
  // "the ugly brute outside Cllr Finch's gate": a noun of its own stands between.
  for (let i = to; i < end; i++)
    if (!/^(?:and|,|old|little|young|so|called)$/.test(textAt(r, i)) && !r.qualities.has(i)) return false;
  // "The boilers are well past their best, and Cllr Moss is right": the name begins what comes next.
  if (/^(?:and|but)$/.test(textAt(r, end - 1))) return false;
  let lead = at - 1;
  while (lead > r.from && isAdverb(r.words[lead]) && !copulas.has(textAt(r, lead))) lead--;
  const before = textAt(r, lead);
  return !copulas.has(before) || before === "'s";
}

const thingAfter = new Set(
  'about at in with on over when if because and or but for to that as than while who which of by from after not nor until since again over under towards toward between during before through into across against without once even then here there these those this all both where what how yet whenever right beyond off out up down round around regarding despite though although unless every each today yesterday tonight last next enough always'.split(
    ' ',
  ),
);

/** "is dishonest politics": a thing follows that the quality belongs to. */
function isThing(r: Reading, to: number): boolean {
  const next = r.words[to];
  if (next === undefined || next.kind !== 'word' || to >= r.to) return false;
  return (
    next.shape === 'lower' &&
    !thingAfter.has(next.text) &&
    !isAdverb(next) &&
    !isBetween(r, to) &&
    !headNouns.has(next.text) &&
    !/^(?:little|old|so)$/.test(next.text) &&
    !determiners.has(next.text)
  );
}

/** Where the noun ends that a quality belongs to, if it is a person's: "a lazy, useless man". */
function headEnd(r: Reading, to: number): number | undefined {
  for (let i = to; i < Math.min(r.to, to + 6); i++) {
    const word = r.words[i];
    if (word === undefined) return undefined;
    if (headNouns.has(word.text)) return i + 1;
    if (word.kind === 'mark' ? word.text !== ',' : word.shape !== 'lower' || (copulas.has(word.text) && i > to))
      return undefined;
  }
  return undefined;
}

/** "Cllr Hart's cowardice", "the arrogance of the Leader", "her spite" */
export function traitOf(r: Reading, at: number, to: number): Said | undefined {
  let from = at;
  while (
    from > r.from &&
    at - from < 4 &&
    r.words[from - 1]?.shape === 'lower' &&
    r.words[from - 1]?.kind === 'word' &&
    targetEnding(r, from) === undefined &&
    isModifier(r, from - 1) &&
    !determiners.has(textAt(r, from - 1))
  )
    from--;
  const owner =
    textAt(r, from - 1) === "'s"
      ? targetEnding(r, from - 1)
      : /^(?:his|her)$/.test(textAt(r, from - 1))
        ? targetEnding(r, from)
        : undefined;
  if (owner !== undefined) return { target: owner, how: 'quality', from, to };
  const of = textAt(r, to);
  const target = of === 'of' || of === 'from' || of === 'by' ? targetStarting(r, to + 1) : undefined;
  return target === undefined || target.how === 'you' ? undefined : { target, how: 'quality', from, to };
}
