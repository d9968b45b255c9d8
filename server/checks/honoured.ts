// In: a sentence with somebody it names for a prize or a kindness. Out: what it says besides of their body or their troubles, which neither makes public.
import { privateKinds } from '../core/people/particulars.ts';
import type { Hit } from '../core/protocol/checks.ts';
import { isNotTheirs } from './not-theirs.ts';
import { inReach, said, saidByAll, type Telling, type What } from './said.ts';

const special: ReadonlySet<string> = new Set(privateKinds);
/** Of their own body, and no work for others: "his nerves have been bad", "six weeks off the drink", "three weeks after his bypass". */
const ofSelf =
  /(?:\b(?:his|her|their|has|had|having|have|is|was|being|been|him|living with|lives with|diagnosed with|suffers from|battling|beat|survived|after|since|despite|in spite of(?: the)?|even with|through)|[’']s) (?:(?!(?:work|help|support|care|time|effort|service|services|talk|campaign|research|fundraising|for|with|to|of|in|at|on|by)\b)[a-z]+ ){0,2}$/i;
const byItself =
  /^(?:with (?:an?|his|her|one|two) |(?:his|her|their|on|off|in|back|under|lost|losing|had|has|been|having|went|gone|can|cannot|could|up|down|after|since|someone|somebody|is|was)\b|[’']s)/i;

/** Thanks and a prize make nobody's illness or trouble public: "Well done to …, and him only six weeks off the drink". */
export function honouredAndTold(t: Telling): readonly Hit[] {
  const { about: a, subject: s, text } = t;
  if (s.how !== 'named' || s.person === undefined || s.person.dead || s.person.role || s.person.office) return [];
  if (!s.person.cues.every((c) => c === 'named for an award or an event')) return [];
  const p = a.particulars.find(
    (x) =>
      special.has(x.kind) &&
      x.span.start >= s.span.end &&
      inReach(s, x, a, text) &&
      !isNotTheirs(text, s, x) &&
      (byItself.test(text.slice(x.span.start, x.span.end)) ||
        ofSelf.test(text.slice(Math.max(s.span.end, x.span.start - 60), x.span.start))),
  );
  if (p === undefined) return [];
  return [p.kind === 'service' || p.kind === 'employment' ? saidByAll(t, p.kind, p) : said(t, p.kind as What, p)];
}
