// In: a noun that insults, in its sentence. Out: whether it is said of a person there, and how: as what the person is, beside the name, as a
// call; and which words to mark. "The scheme is a disgrace" is said of no person.

import { nounTurned } from './noun-turns.ts';
import { copulas, determiners, type Reading, targetEnding, targetStarting, textAt } from './reading.ts';
import { beforeInserted, called, closers, inverted, modifiersFrom, ofSubject, type Said, tells } from './said.ts';
import { clauseSubject, subjectBefore } from './subject.ts';
import type { Target } from './targets.ts';

const places = new Set(
  'planning highways housing finance legal parks licensing waste comms communications hr it environmental'.split(' '),
);

const asVerbs = new Set(
  'seen known regarded exposed revealed outed unmasked remembered shown as come comes came described'.split(' '),
);

/** "Mr Farquhar in licensing, a …": whom a place belongs to that ends at a comma. */
function placed(r: Reading, comma: number): Target | undefined {
  for (let i = comma - 1; i > Math.max(r.from, comma - 5); i--)
    if (/^(?:in|at|of|for|from)$/.test(textAt(r, i))) return targetEnding(r, i);
  return undefined;
}

/** "Cllr Tan, a pompous windbag," and "Cllr Tan: a windbag." */
function apposed(r: Reading, from: number, to: number): Said | undefined {
  const mark = textAt(r, from - 1);
  if (mark !== ',' && mark !== '-' && mark !== ':' && mark !== '(') return undefined;
  const target = targetEnding(r, from - 1) ?? (mark === ',' ? placed(r, from - 1) : undefined);
  const after = textAt(r, to);
  if (
    target === undefined ||
    !(closers.has(after) || to >= r.to || /^(?:who|of|as|if|in|to|at|by|from|since|when|through|even|so)$/.test(after))
  )
    return undefined;
  return { target, how: 'apposition', from, to };
}

/** "That parasite Cllr Dunn", "that parasite, Cllr Dunn," */
function beforeName(r: Reading, from: number, to: number): Said | undefined {
  const comma = textAt(r, to) === ',' ? 1 : 0;
  const target = targetStarting(r, to + comma);
  if (target === undefined || target.how === 'pronoun' || target.how === 'you') return undefined;
  if (comma === 1 && (!determiners.has(textAt(r, from)) || tells.test(textAt(r, target.to)))) return undefined;
  return { target, how: 'apposition', from, to };
}

/** "you think it a waste of money": said of a thing, and nobody is called anything. */
const tellsOf =
  /^(?:it|this|that|them|all|think|thought|consider|considered|find|found|feel|felt|deem|call|called|believe|say|said|see)$/;

/** "you fool", "you absolute numpty" */
function addressed(r: Reading, at: number, to: number): Said | undefined {
  let from = at;
  while (
    from > r.from &&
    at - from < 4 &&
    r.words[from - 1]?.kind === 'word' &&
    r.words[from - 1]?.shape === 'lower' &&
    textAt(r, from - 1) !== 'you'
  ) {
    if (copulas.has(textAt(r, from - 1)) || tellsOf.test(textAt(r, from - 1))) return undefined;
    from--;
  }
  if (textAt(r, from - 1) !== 'you') return undefined;
  const after = textAt(r, to);
  if (!(closers.has(after) || to >= r.to)) return undefined;
  const named = r.targets.find((t) => t.how === 'title' || t.how === 'name' || t.how === 'role');
  return { target: named, how: 'vocative', from: from - 1, to };
}

/** "the jobsworth in Planning refused", "that clown running the council": somebody, though no name falls. */
function pointed(r: Reading, from: number, to: number): Said | undefined {
  const pointer = textAt(r, from);
  if (!/^(?:the|that|this|our|some|another|these|those)$/.test(pointer)) return undefined;
  const next = textAt(r, to);
  const after = textAt(r, to + 1);
  const office =
    /^(?:in|at|from|of|behind|on)$/.test(next) &&
    (places.has(after) || /^(?:the|our|charge|this)$/.test(after) || r.words[to + 1]?.shape === 'Capital');
  const running =
    /^(?:running|who|sitting|masquerading|posing|opposite|pretending)$/.test(next) ||
    (/^(?:we|you|they)$/.test(next) && /^(?:have|call|'ve|ve|elected|pay|voted|got|are|'re)$/.test(after));
  return office || running || (/^(?:that|this)$/.test(pointer) && closers.has(next))
    ? { target: undefined, how: 'label', from, to }
    : undefined;
}

/** "what a windbag Cllr Bright is", "what a windbag!" */
function exclaimed(r: Reading, from: number, to: number): Said | undefined {
  if (textAt(r, from - 1) !== 'what' && textAt(r, from) !== 'what') return undefined;
  const target = targetStarting(r, to);
  const start = textAt(r, from) === 'what' ? from + 1 : from;
  return target === undefined ? undefined : { target, how: 'predicate', from: start, to };
}

/** "run by doddery old fools", "Cllr Hart and his cronies" */
function inNumbers(r: Reading, from: number, to: number): Said | undefined {
  const two = `${textAt(r, from - 2)} ${textAt(r, from - 1)}`;
  if (/^(?:run|led|governed|overseen|chaired|staffed|controlled|represented) by$/.test(two))
    return { target: undefined, how: 'label', from, to };
  const owner =
    /^(?:his|her)$/.test(textAt(r, from)) && /^(?:and|with|by)$/.test(textAt(r, from - 1))
      ? targetEnding(r, from - 1)
      : undefined;
  return owner === undefined ? undefined : { target: owner, how: 'label', from: from - 1, to };
}

/** "acts like a tyrant", "came across as a bully" */
function likened(r: Reading, from: number, to: number): Said | undefined {
  const before = textAt(r, from - 1);
  if (before !== 'like' && before !== 'as') return undefined;
  if (before === 'as' && !asVerbs.has(textAt(r, from - 2)) && !/^(?:himself|herself|across)$/.test(textAt(r, from - 2)))
    return undefined;
  const direct = subjectBefore(r, from - 1);
  const target =
    direct.kind === 'person' ? direct.target : direct.kind === 'self' ? undefined : clauseSubject(r, from - 1);
  return target === undefined ? undefined : { target, how: 'simile', from: from - 1, to };
}

/** "people have called me a clown": the writer's own. */
function isOwnName(r: Reading, from: number): boolean {
  for (let i = from - 1; i > Math.max(r.from, from - 6); i--) {
    if (!/^(?:called|dubbed|nicknamed|labelled|branded|christened)$/.test(textAt(r, i))) continue;
    return /^(?:me|us|myself|ourselves)$/.test(textAt(r, i + 1)) || subjectBefore(r, i).kind === 'self';
  }
  return false;
}

/** A noun that insults. `plain`: it insults wherever it stands, "the numpty in Planning". */
export function nounSaid(r: Reading, at: number, to: number, plain: boolean): Said | undefined {
  const next = r.words[to];
  // "joke shop", "crook lane": the head is another noun.
  if (
    next?.kind === 'word' &&
    next.shape === 'Capital' &&
    targetStarting(r, to) === undefined &&
    r.words[at]?.shape === 'Capital'
  )
    return undefined;
  if (r.targets.some((t) => t.from <= at && at < t.to && t.how !== 'described')) return undefined;
  const from = modifiersFrom(r, at);
  // "Cllr Wheen is no fool" praises.
  if (textAt(r, from) === 'no' && copulas.has(textAt(r, from - 1))) return undefined;
  // "a good loser", "a brilliant clown"
  if (/^(?:good|gracious|graceful|lovable|loveable|brilliant|wonderful|talented|magnificent)$/.test(textAt(r, at - 1)))
    return undefined;
  // "is nobody's fool"
  if (textAt(r, to) === "'s") return undefined;
  const verb = beforeInserted(r, from) - 1;
  if (verb >= r.from && copulas.has(textAt(r, verb))) {
    // "I was the numpty who seconded it"
    if (subjectBefore(r, verb).kind === 'self') return undefined;
    // "the Leader's rottweiler" is somebody's, and "he's scum" is said of him.
    const owns =
      textAt(r, verb) === "'s" && !determiners.has(textAt(r, from)) && targetEnding(r, verb)?.how !== 'pronoun';
    const said = owns ? undefined : ofSubject(r, verb, from, to);
    if (said !== undefined) return said;
  }
  if (isOwnName(r, from)) return undefined;
  return (
    exclaimed(r, from, to) ??
    likened(r, from, to) ??
    apposed(r, from, to) ??
    addressed(r, at, to) ??
    (plain || determiners.has(textAt(r, from)) ? beforeName(r, from, to) : undefined) ??
    inverted(r, from, to) ??
    called(r, from, to) ??
    proved(r, from, to) ??
    inNumbers(r, from, to) ??
    (plain || (textAt(r, to) === 'in' && textAt(r, to + 1) === 'charge') || textAt(r, to) === 'running'
      ? pointed(r, from, to)
      : undefined) ??
    nounTurned(r, at, to, plain)
  );
}

/** "has made himself a laughing stock", "showed herself a coward" */
function proved(r: Reading, from: number, to: number): Said | undefined {
  if (!/^(?:himself|herself|themselves)$/.test(textAt(r, from - 1))) return undefined;
  // "She called herself a fool for missing the vote."
  if (/^(?:call|calls|called|thought|thinks|felt|considered)$/.test(textAt(r, from - 2))) return undefined;
  const target = clauseSubject(r, from - 1);
  return target === undefined ? undefined : { target, how: 'predicate', from, to };
}
