// In: a person of a draft, what the finding says of them, and what goes with the name. Out: what the person is called instead: "a resident",
// "a pupil", "a member of staff", "a tenant", by what the draft says of them anyway.
import type { Particular } from '../people/particulars.ts';
import type { Stood } from '../people/standing.ts';
import type { Case } from '../review/conditions.ts';
import { articleFor } from './mending.ts';
import { jobs, role } from './unnamed.ts';

/** `first`: where the person comes in; `later`: after that. `many`: of several of them, "residents". */
export type Words = { readonly first: string; readonly later: string; readonly many: string };
export type About = { readonly what: string; readonly child: boolean };

const irregular: Readonly<Record<string, string>> = {
  child: 'children',
  baby: 'babies',
  'small child': 'small children',
  'primary-age child': 'primary-age children',
  family: 'families',
  somebody: 'people',
  'member of staff': 'members of staff',
};
const several = (noun: string): string => irregular[noun] ?? `${noun}s`;
const named = (noun: string): Words => ({
  first: `${articleFor(noun)} ${noun}`,
  later: `the ${noun}`,
  many: several(noun),
});
const somebody: Words = { first: 'somebody', later: 'that person', many: 'people' };

/** What a child is called, by the age or the school that goes with the name. */
function childNoun(gone: readonly Particular[]): string {
  const age = gone.find((p) => p.kind === 'age')?.value;
  if (gone.some((p) => p.kind === 'school' || p.kind === 'year')) return 'pupil';
  if (age === undefined) return 'child';
  return age < 2 ? 'baby' : age < 5 ? 'small child' : age < 12 ? 'primary-age child' : 'teenager';
}

/** "Blessing on the front desk", "Anita Rao in payroll", "our marvellous Bronagh in events". */
const atWork =
  /^,? (?:who (?:is|works|worked) )?(?:on|at|in|from|behind) (?:the |our )?(?:(?:front|main|help|contact|enquiry|switch|call|service|one-stop)[ -]?(?:desk|counter|office|cent(?:re|er)|board|shop)|reception|switchboard|payroll|h\.?r\.?|personnel|finance|it|legal|parks|highways|planning|licensing|housing|benefits|revenues|events|comms|communications|facilities|procurement|streetscene|street scene|waste|enforcement|democratic services|social (?:work|services)|customer services?|the [a-z ]{3,24} team|(?:[a-z]+ ){1,3}(?:team|department|section|unit|depot))\b/i;
/** ", supervisor at the Fenside depot": a job behind the name. */
const jobBehind = new RegExp(`^,? (?:(?:who is|is|was|the|our|a|an) )*(?:[a-z-]+ ){0,3}?(${jobs})\\b`, 'i');
const nowhere = /\b(?:retired|former|one-time|ex|unemployed|redundant|out-of-work|self-employed)\b/i;
/** "Our caretaker at Dale Road depot, ": whose name follows works for the council. */
const ourJob = new RegExp(`\\b(?:our|the) (?:[a-z-]+ ){0,3}?(?:${jobs})\\b[^,.;:]{0,40}, $`, 'i');
const restricted = /^ who [a-z]/;
/** "Miss Birkett’s class" */
const teaches = /^[’']s (?:(?:Year \w+|[Rr]eception|infants?|nursery) )?(?:class|form|lesson)\b/;

/**
 * @param gone what stands beside the name and goes with it
 */
export function calledInstead(c: Case, person: Stood, { what, child }: About, gone: readonly Particular[]): Words {
  if (person.family) return named('family');
  if (child) return named(childNoun(gone));
  const around = person.mentions.flatMap((m) => {
    const text = c.scans[m.block]?.facts.text;
    return text === undefined
      ? []
      : [
          {
            before: text.slice(Math.max(0, m.span.start - 60), m.span.start),
            after: text.slice(m.span.end, m.span.end + 80),
          },
        ];
  });
  for (const { before } of around) {
    const noun = role.exec(before)?.[2]?.toLowerCase();
    if (noun !== undefined) return named(noun);
  }
  if (what === 'employment') return named('employee');
  if (around.some(({ before }) => ourJob.test(before))) return named('member of staff');
  if (around.some(({ after }) => teaches.test(after))) return named('teacher');
  for (const { after } of around) {
    const job = jobBehind.exec(after);
    // "Roy Tickner, a retired crane driver": nobody's staff any more.
    if (job !== null && !/^(?:owner|member)$/i.test(job[1] ?? '') && !nowhere.test(job[0]))
      return named('member of staff');
  }
  if (around.some(({ after }) => atWork.test(after))) return named('member of staff');
  if (around.some(({ after }) => restricted.test(after))) return somebody;
  return named('resident');
}

const counts = 'no one two three four five six seven eight nine ten'.split(' ');
/** "three residents" for a list of three. */
export const countOf = (n: number): string => counts[n] ?? `${n}`;
