// In: a block. Out: dates of birth: a full date behind "born", "b." or "date of birth", or in front of them. Somebody born over 110 years
// before the draft is history; the year alone is an age and told elsewhere.
import { matchFolded } from '../../core/language/fold.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { identifierHit, identifierTraits } from '../identifier.ts';
import { isMadeUp } from '../made-up.ts';

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const date = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${months}),? (?:\\d{4}|'?\\d{2})|(?:${months}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const born = new RegExp(
  `\\b(?:born(?: on| in [\\p{L} ]{2,20} on)?|b\\.|d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday|(?:came|entered) (?:into )?the world(?: on)?)(?: is| was| given as|[:,(])?(?: on)?(?: the)? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?(${date})(?![\\p{N}])`,
  'giu',
);
const behind = new RegExp(`(${date})(?=,? ?[([]?(?:her |his )?(?:d\\.?o\\.?b|date of birth)\\b)`, 'giu');
const founding =
  /\b(?:council|company|club|society|association|charity|building|hall|church|school|service|nhs|town|borough|scheme|movement)\b[^.!?]{0,30}$/i;
const old = (text: string): boolean => /\b1[0-8]\d\d\b|\b190\d\b|\b191[0-4]\b/.test(text);

export const check: Check = {
  traits: identifierTraits,
  block: (facts) => {
    const { text } = facts;
    if (!/born|\bb\.|birth|the world|d\.?o\.?b/i.test(text) || isMadeUp(text)) return [];
    return [...matchFolded(text, born), ...matchFolded(text, behind)].flatMap(({ match, span }) => {
      const found = match[1] ?? '';
      if (old(found) || founding.test(text.slice(Math.max(0, span.start - 60), span.start))) return [];
      const start = span.start + match[0].indexOf(found);
      // "who was born on 3 August 1933 and still walks": without a day and a place nothing is said of the birth.
      const bare =
        /\b(?:was|were) born(?: on)?(?: the)?\s$/i.test(text.slice(Math.max(0, start - 30), start)) &&
        /^(?:,?\s(?:and|but|so)\b|[.,;!?]|$)/.test(text.slice(start + found.length));
      return [identifierHit(facts, { start, end: start + found.length }, bare ? { stands: 'needed' } : {})];
    });
  },
};
