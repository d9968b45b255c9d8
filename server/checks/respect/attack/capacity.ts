// In: whom an attack goes for. Out: in which capacity: elected, a minister or member of parliament, an officer of the council, a member of
// the public. It decides how grave the attack is: an officer and a resident cannot answer back.
import type { Stood } from '../../../core/people/standing.ts';
import { overlaps } from '../../../core/span.ts';
import type { Target } from './targets.ts';

export const capacities = ['elected', 'minister', 'officer', 'public', 'unknown'] as const;
export type Capacity = (typeof capacities)[number];

const officerAfter =
  /^,? (?:(?:the |our |a |an |its )?(?:[\w-]+ ){0,2}?(?:head of|director|chief executive|chief officer|chief planner|clerk|manager|officer|solicitor|surveyor|engineer|inspector|warden|receptionist|caseworker|social worker)\b|(?:in|from|at|of) (?:the )?(?:planning|highways|housing|waste|parks|legal|finance|licensing|comms|communications|democratic|human resources|HR|IT|council tax|environmental|customer|[A-Z]\w+ Services|[A-Z]\w+ (?:team|department|office|section))\b)/i;
const officerBefore =
  /\b(?:head of [\w ]{3,20}|director(?: of [\w ]{3,20})?|chief executive|clerk|officer|manager|planner|engineer|caseworker|social worker|solicitor|bureaucrat|jobsworth),? $/i;
const ministerBeside = /^,? ?\(?(?:MP|MSP|MS|MLA|Secretary of State|minister|prime minister)\b/;
const ministerBefore = /\b(?:MP|MSP|MS|MLA|[Mm]inister|[Ss]ecretary of [Ss]tate),? $/;
/** "Mr Kettley from the allotment society" */
const publicBeside =
  /^,? (?:of|from|at|in) (?:the |our )?(?:[\w'’-]+ ){0,3}(?:society|association|club|choir|church|charity|campaign|WI|forum|page|Road|Street|Lane|Close|Avenue|Terrace|Drive)\b/;
/** Where these are spoken of, somebody by name sits in a chamber. */
const politics =
  /\b(?:motions?|amendments?|voted?|ward|chamber|council|committee|budgets?|cabinet|seat|party|group leader|sat opposite|opposition|portfolio|briefing|authority|candidate|elect(?:ed|ion)|leaflet|speech)\b/i;
const electedBeside =
  /^,? (?:the |our )?(?:[\w-]+ ){0,2}?(?:councillor|leader|mayor|portfolio holder|cabinet member|chair|candidate)\b|^ \((?:lab|con|lib|green|labour|conservative|reform|ind)/i;

/** @param office what the words themselves say of a person who is not named: "the jobsworth in Planning" */
export function capacityOf(
  text: string,
  block: number,
  target: Target | undefined,
  people: readonly Stood[],
  office: 'officer' | undefined,
): Capacity {
  if (office !== undefined) return office;
  const whom = target?.of ?? target;
  if (whom === undefined) return 'unknown';
  const after = text.slice(whom.span.end, whom.span.end + 60);
  const before = text.slice(Math.max(0, whom.span.start - 40), whom.span.start);
  if (officerAfter.test(after) || officerBefore.test(before)) return 'officer';
  if (ministerBeside.test(after) || ministerBefore.test(before)) return 'minister';
  if (whom.capacity === 'unknown' && publicBeside.test(after)) return 'public';
  if (whom.capacity !== 'unknown') return whom.capacity;
  if (whom.how !== 'name' && whom.how !== 'title') return 'unknown';
  if (electedBeside.test(after) || /\b(?:councillor|leader|mayor|candidate) $/i.test(before)) return 'elected';
  const person = people.find((p) => p.mentions.some((m) => m.block === block && overlaps(m.span, whom.span)));
  if (person === undefined || person.author) return 'unknown';
  if (person.cues.some((c) => /party beside|councillor/.test(c))) return 'elected';
  if (person.standing === 'public') return 'unknown';
  if (person.standing === 'private') return 'public';
  return whom.how === 'name' && !politics.test(text) ? 'public' : 'unknown';
}
