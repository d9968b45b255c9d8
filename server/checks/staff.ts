// In: a sentence with somebody it names. Out: what it says of them at work that is between them and the employer though they have a part in
// public: an illness or a warning said of them outright; and how an application for a post ended.
import type { Particular } from '../core/people/particulars.ts';
import { kinds } from '../core/people/subjects.ts';
import type { Hit } from '../core/protocol/checks.ts';
import type { Span } from '../core/span.ts';
import { said, saidByAll, type Telling } from './said.ts';

/** Between the name and the matter: "is off with", "was given a", and no "is leading a course on". */
const outright =
  /^(?:,(?:[^,]{2,50},)?)?(?:[’']s| (?:is|was|has|had))(?: (?:now|still|back|off|out|been|being|given|handed|issued|an?|having|recovering|suffering|in|hospital|with|from|under|moved|had|his|her|struggling|diagnosed|treated|for|again|badly|due|facing|put|on|away|just|ill|sick|very|severe)){0,6} $/;

/** "Our officer Priti Lal is off with depression", "the assistant parks manager, Lee Brody, was given a final written warning". */
export function saidOutright(t: Telling): readonly Hit[] {
  const { about, subject: s, text } = t;
  if (s.how !== 'named' || s.person === undefined || s.person.office || s.person.author || s.person.dead) return [];
  const told = (p: Particular): boolean =>
    p.span.start > s.span.end && outright.test(text.slice(s.span.end, p.span.start));
  const ill = kinds(about, 'health').find(told);
  const work = kinds(about, 'employment').find(told);
  return [
    ...(ill === undefined ? [] : [said(t, 'health', ill)]),
    ...(work === undefined ? [] : [saidByAll(t, 'employment', work)]),
  ];
}

const vacancy = /\b(?:post|vacancy|job|jobs|interview|interviewed|shortlist(?:ed)?|applicants?|applied)\b/i;
const unpicked =
  /^[^.!?;]{0,60}?\b(?:came (?:an? )?(?:poor |close |distant |bad )?(?:second|third|fourth|last)|(?:did not|didn[’']t) (?:get (?:it|the job|the post|an interview)|impress|make the shortlist)|lost out|was (?:not shortlisted|not appointed|turned down|rejected|passed over|runner-up)|(?:did|interviewed|performed) (?:badly|poorly)|failed the interview|fluffed)\b/i;

/** The post stands before how it ended, or right behind it: no "came second in the show, and his job …". */
function applied(text: string, sentence: Span, from: number): boolean {
  const m = unpicked.exec(text.slice(from, sentence.end));
  return m !== null && vacancy.test(text.slice(sentence.start, Math.min(sentence.end, from + m[0].length + 20)));
}

/** "The panel saw four people for the clerk’s post, and Judith Penhale came a poor third." */
export const isUnpicked = ({ about, subject: s, text }: Telling): boolean =>
  s.how === 'named' && s.person?.dead === false && applied(text, about.sentence, s.span.end);
