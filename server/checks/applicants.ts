// In: a sentence with somebody it names, and the one before. Out: whether it says that they applied for a post and did not get it, or only that they
// applied: who wants to leave a job is not the panel's to tell.
import type { Telling } from './said.ts';

const post =
  '(?:posts?|jobs?|vacanc(?:y|ies)|roles?|position|apprenticeships?|clerk|caretaker|manager|officer|warden|ranger|registrar|headship|harbour ?master|curator|steward)';
/** "Applicants for the two park ranger jobs so far: …", "We saw five for the market officer post, …": who comes behind it applied. */
const list = new RegExp(
  `\\b(?:applicants?|applied|interviewees|interviewing|interviewed|shortlist(?:ed)?|in the running|(?:saw|seeing|met) (?:two|three|four|five|six|seven|several|some|\\d+)(?: people| candidates)?)\\b[^.!?]{0,40}?\\bfor (?:the|our|a|an|two|three|one of)\\b[^.!?]{0,40}?\\b${post}\\b`,
  'i',
);
const toLead =
  /\b(?:applied|applying|asked|hoping|interviewed|shortlisted|in the running) to (?:lead|run|manage|head|be|become|look after)\b/i;
/** "For the caretaker’s job ring Ann Cole", "…, said Ann Cole": who is to be asked, or says so. */
const asks =
  /\b(?:ring|call|contact|e-?mail|ask|phone|tell|thank|speak to|write to|apply to|to|with|by|from|says?|said)(?: our| the)?(?: \p{Ll}+){0,2} $/iu;
/** "She’d gone for the registrar’s post" */
const wanted =
  /\b(?:gone|went|going|goes|put in|applied|applying|tried|interviewed|was up|is up) for (?:the|our|a|an|that|this|one of the) (?:[\p{L}’'-]+ ){0,3}?(?:posts?|jobs?|vacanc(?:y|ies)|roles?|position|apprenticeships?|headship)\b/iu;
/** "We had hoped to have a new clerk by now but Mrs Pilch pulled out when she saw the salary" */
const withdrew =
  /^[^.!?;]{0,40}?\b(?:pulled out|withdrew|dropped out|turned (?:it|us) down|said no|changed (?:her|his) mind|walked away|froze|fluffed|couldn[’']t (?:say|answer|tell)|could not (?:say|answer|tell)|was hopeless|never turned up|did not turn up|made (?:a (?:right |real |bit of a )?)?(?:hash|mess|pig[’']s ear) of it|did badly|did not shine|didn[’']t shine)\b/i;
const aboutPost = new RegExp(
  `\\b(?:new|next|another|replacement) ${post}\\b|\\b${post}\\b[^.!?]{0,24}\\b(?:interviews?|advert\\w*|salary|panel)\\b`,
  'i',
);
/** Whoever got it, and whoever stands for election. */
const got =
  /\b(?:got (?:it|the job|the post)|was appointed|has been appointed|were appointed|is our new|appointed|will (?:start|join|take)|starts|joins|joined|candidates?|election|by-election|nominat\w+|selected|councillors?|trustees?|governors?|award|grant|licen[cs]e|planning permission)\b/i;

const hat =
  /\b(?:thrown (?:his|her|their) hat in(?:to)? the ring|put (?:in|up) for it|gone for it|applied(?: for it)?|is (?:after|up for) it|is on it|made the (?:list|shortlist))\b/i;

export function isApplicant({ about: a, subject: s, sentence, text, all, at }: Telling): boolean {
  if (got.test(sentence)) return false;
  // "… and I see the woman who runs the wool shop has thrown her hat in the ring"
  if (s.how === 'described')
    return (
      s.known &&
      !s.own &&
      hat.test(text.slice(s.span.end, a.sentence.end)) &&
      /\b(?:shortlist|applicants?|vacancy|post|job|interviews?|manager|clerk)\b/i.test(sentence)
    );
  if (s.person === undefined || s.person.office || s.person.dead || s.person.author) return false;
  const before = all[at - 1];
  const prior = before?.block === a.block ? before.words : '';
  if (s.how === 'goes-on') return wanted.test(sentence);
  if (s.how !== 'named') return false;
  const first = text.slice(a.sentence.start, s.span.start);
  const after = text.slice(s.span.end, a.sentence.end);
  if (
    ((list.test(first) || toLead.test(first)) && !asks.test(first) && !/^ (?:said|says)\b/.test(after)) ||
    wanted.test(after)
  )
    return true;
  return withdrew.test(after) && (aboutPost.test(sentence) || list.test(prior) || aboutPost.test(prior));
}
