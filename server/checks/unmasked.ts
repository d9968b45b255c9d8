// In: a sentence with somebody it names. Out: the hit where it says who was behind a complaint or a nuisance, and where to find that person: a shop, a
// counter, a street. Whoever complains has not asked to be known for it.
import type { Hit } from '../core/protocol/checks.ts';
import { near, said, type Telling } from './said.ts';

/** "It was …", "and that’s …", "The lady doing all the bawling was …": somebody is being told apart. */
const points =
  /\b(?:it[’']?s|it was|it is|that[’']?s|that was|that is|this is|(?:his|her) name is|none other than|(?:complainants?|complainer|culprit|objector|caller|letter-?writer|whistleblower|troublemaker|vandal|offender|owner|driver|man|woman|lady|chap|bloke|feller|fella|person|neighbour|one|genius|busybody)(?: [^.;:!?]{1,70})? (?:is|was))[: ]+(?:our |the |old |young |one |a certain |none other than )*$/i;
const matter =
  /\b(?:complain\w*|object(?:ed|ion|ions|or|ors|ing)|petition\w*|bawl\w*|shout\w*|heckl\w*|feeding|noise|letters?|anonymous|calls?|reported|rang|tip-?off|grass(?:ed)?|behind (?:it|the|all)|dump\w*|park(?:s|ed|ing)|keeps|kept|wrote|writes|moan\w*|whing\w*|barking|bonfires?|fly-?tipp\w*)\b/i;
const furthest = 60;

/** "Every complaint comes from one man, and that’s Craig Dunmore, night manager at the Tarn Hotel." */
export function unmaskedIn(t: Telling): Hit | undefined {
  const { about: a, subject: s, text, sentence } = t;
  if (s.how !== 'named' || s.person === undefined || s.person.office || s.person.author || s.person.dead)
    return undefined;
  if (!points.test(text.slice(Math.max(a.sentence.start, s.span.start - 110), s.span.start))) return undefined;
  // "I am asked who keeps reporting the club. It is Keith Ormerod, who manages …"
  const prior = t.all[t.at - 1];
  const before = prior?.block === a.block ? prior.words : '';
  const where = near(t, 'work', 'house', 'street', 'spot');
  return where !== undefined &&
    where.span.start >= s.span.end &&
    where.span.start - s.span.end < furthest &&
    (matter.test(sentence) || matter.test(before))
    ? said(t, 'age-and-street', where)
    : undefined;
}
