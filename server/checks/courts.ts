// In: a sentence with somebody it names. Out: the hit where it goes further than a court report may: an old conviction, a caution, somebody who
// was never charged, an offender's full address, a child before a court, a parent whose name leads to the child.
import type { Hit } from '../core/protocol/checks.ts';
import { phraseOf } from './phrase.ts';
import { hitOf, near, said, saidByAll, type Telling } from './said.ts';

const court =
  /\b(?:was|were|been|be) (?:fined|ordered to pay|jailed|prosecuted|convicted|sentenced|taken to court)|\bpleaded guilty|\bmagistrates\b/i;
const convictedNow = /\b(?:banned|disqualified|ordered to pay|rogue landlord)\b/i;
const spentWords =
  /\b(?:previous|earlier|past|spent|other|old|also has an?|has a(?:n earlier)?|had an? (?:earlier|previous)) (?:\w+ )?(?:conviction|convictions|caution|cautions|offences)\b|\bconvictions? (?:from|in|dating) \d{4}|\bcriminal record\b|\bserved time (?:for|in)|\bin prison (?:for|in) (?:19|20)\d\d/i;
const longest = 110;
const penaltyWords =
  /\b(?:fixed[- ]penalt(?:y|ies)|penalty notices?|fpns?|on-the-spot fines?|cautions?|cautioned|conditional caution|community protection (?:warning|notice)s?|community resolution|written warning)\b/i;
const clearedWords =
  /\b(?:not (?:been )?charged|acquitted|clear(?:ed)? (?:of|by)|clear [A-Z][\w’' -]{2,40} of|discontinued|offered no evidence|found not guilty|case (?:against|was) [\w ]{0,24}(?:dropped|discontinued|dismissed|withdrawn)|charges? (?:against [\w ]{2,30} )?(?:was|were) (?:dropped|withdrawn|dismissed)|released without charge|no further action|not prosecuted|was (?:also )?arrested|were (?:also )?arrested|under (?:police )?investigation|released on bail|questioned by police|suspected of|interviewed under caution)\b/i;
const ofChild =
  /\b(?:their|his|her) (?:[\w’'-]+ ){0,3}?(?:daughter|son|child|children|girl|boy|twins|kids|teenager)(?:s|[’']s)?\b|\bschool[- ]attendance\b|\btruan/i;

/** What is said of somebody who was convicted; nothing else counts then. */
export function convictedIn(t: Telling): readonly Hit[] {
  const { subject: s, sentence } = t;
  const house = near(t, 'house', 'postcode');
  if (s.how !== 'named') {
    if (spentWords.test(sentence)) return [saidByAll(t, 'spent')];
    return house === undefined ? [] : [said(t, 'convict-home', house)];
  }
  const out: Hit[] = [];
  if (house !== undefined) out.push(said(t, 'convict-home', house));
  if (spentWords.test(sentence) && !court.test(sentence) && !convictedNow.test(sentence))
    out.push(saidByAll(t, 'spent'));
  if (s.child && court.test(sentence)) out.push(saidByAll(t, 'young-offender'));
  if (ofChild.test(sentence) && court.test(sentence)) out.push(saidByAll(t, 'parent'));
  return out;
}

/** The one hit where somebody named stands beside an offence and no conviction, or undefined. */
export function accusedIn(t: Telling): Hit | undefined {
  const { about: a, subject: s, text, sentence } = t;
  if (s.how !== 'named' || s.person === undefined || s.person.dead) return undefined;
  if (!s.person.office) {
    if (
      penaltyWords.test(sentence) &&
      !/\b(?:issued|enforce|said|team|officers?)\b/i.test(text.slice(s.span.end, s.span.end + 30))
    )
      // Of a long sentence the name is marked, with the street behind it.
      return sentence.length > longest
        ? said(t, 'penalty', near(t, 'house', 'street', 'spot', 'age'))
        : saidByAll(t, 'penalty');
    if (spentWords.test(sentence))
      return hitOf(text, a, s, 'spent', phraseOf(text, a.sentence, s.span, s.span), undefined);
  }
  if (s.person.standing === 'public') return undefined;
  if (clearedWords.test(sentence)) return saidByAll(t, 'cleared');
  return s.child && court.test(sentence) ? saidByAll(t, 'young-offender') : undefined;
}
