// In: a draft, the protocol, what the workspace knows, the language and the day. Out: findings, questions, and why not where not.
// Pure and synchronous: the same input always gives the same answer, and nothing is read or written on the way.
import { type Draft, fieldOf } from '../draft/draft.ts';
import { toSource } from '../draft/prose.ts';
import { type BlockFacts, once, sentenceOf } from '../facts/facts.ts';
import { answersTo } from '../fixes/answers.ts';
import { makeFixes } from '../fixes/fixes.ts';
import { lessonFrom } from '../fixes/lesson.ts';
import { profileFixes } from '../fixes/profile-fixes.ts';
import { reportFrom } from '../fixes/report.ts';
import { jurisdictionOf } from '../front-matter/jurisdiction.ts';
import type { Language } from '../language/language.ts';
import { peopleIn } from '../people/people.ts';
import { standingOf } from '../people/standing.ts';
import type { Known } from '../protocol/checks.ts';
import { cited } from '../protocol/law.ts';
import type { Rule } from '../protocol/page.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { bySpan } from '../span.ts';
import { withoutAllowed } from './allowances.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { checklistOf, isSigned } from './checklist.ts';
import type { Case } from './conditions.ts';
import type { Finding, Fix, Review, SeenPerson } from './finding.ts';
import { fingerprint } from './fingerprint.ts';
import { fold } from './folding.ts';
import { houseFindings, plainFinding } from './house-findings.ts';
import { type Judged, profileOf } from './profile.ts';
import { questionsFrom } from './questions.ts';
import { type Memory, newMemory, type Scan, scanBlock } from './scan.ts';
import { applyNotes, type Lapsed } from './waivers.ts';
import type { Workspace } from './workspace.ts';

export { type Memory, newMemory } from './scan.ts';

/** Words that are read before a draft is declined as a whole, and candidates that are weighed. Counted, never timed. */
const mostWords = 300_000;
const mostSteps = 60_000;

/** A finding with what its fixes are made from. */
export type Made = {
  readonly finding: Finding;
  readonly group: readonly Candidate[];
  readonly lapsed: Lapsed | undefined;
  readonly print: string;
};

const date = /^\d{4}-\d{2}-\d{2}/;

/** The day a draft is judged on: its own `publish` or `date`, else today. */
export function dayOf(draft: Draft, today: string): string {
  const own = [fieldOf(draft, 'publish'), fieldOf(draft, 'date')].find((d) => d !== undefined && date.test(d));
  return own?.slice(0, 10) ?? today;
}

function scansOf(draft: Draft, protocol: Protocol, memory: Memory): readonly Scan[] {
  const last = memory.protocol === protocol ? memory.scans : new Map<string, Scan>();
  const next = new Map<string, Scan>();
  const scans = draft.blocks.map((block, i) => {
    const foreign = draft.languages[i] !== 'en';
    const key = `${block.opaque || foreign ? 1 : 0}${block.text}`;
    const scan = next.get(key) ?? last.get(key) ?? scanBlock(block, foreign, protocol);
    next.set(key, scan);
    return scan;
  });
  memory.protocol = protocol;
  memory.scans = next;
  return scans;
}

/** People are looked for only where a check asks. */
function knownOf(draft: Draft, protocol: Protocol, workspace: Workspace, scans: readonly Scan[]): Known {
  const facts = scans.map((s) => s.facts);
  const people = once(() => standingOf(draft, facts, workspace, peopleIn(facts)));
  return {
    facts,
    get people() {
      return people();
    },
    list: (name) => protocol.list(name, ''),
  };
}

function seenPeople(draft: Draft, known: Known): readonly SeenPerson[] {
  return known.people.map((p) => ({
    name: p.display,
    standing: p.standing,
    cues: p.cues,
    mentions: p.mentions.flatMap((m) => {
      const block = draft.blocks[m.block];
      return block === undefined ? [] : [toSource(block, m.span)];
    }),
  }));
}

/** The fingerprint of a candidate's sentence, or of its own words beside the prose. Each sentence is read once for a clause. */
function printsOf(c: Case): (candidate: Candidate) => string {
  return (candidate) => {
    const { place, rule } = candidate;
    const facts = place === undefined ? undefined : c.scans[place.block]?.facts;
    if (place === undefined || facts === undefined)
      return fingerprint(rule.clause, c.draft.text.slice(candidate.source.start, candidate.source.end));
    const s = sentenceOf(facts, place.span);
    const known = prints.get(facts) ?? new Map<string, string>();
    prints.set(facts, known);
    const key = `${rule.clause} ${s.start} ${s.end}`;
    const print = known.get(key) ?? fingerprint(rule.clause, facts.text.slice(s.start, s.end));
    known.set(key, print);
    return print;
  };
}

/** Fingerprints of a block's sentences: they hold as long as its words do. */
const prints = new WeakMap<BlockFacts, Map<string, string>>();

function declined(draft: Draft, judged: Judged & Pick<Review, 'jurisdiction'>, why: string): Review {
  const finding: Finding = {
    ...plainFinding('probity.declined', 'hint', `This draft was not checked: ${why}`, { start: 0, end: 0 }, 'document'),
    id: `probity.declined#${fingerprint('probity.declined', '')}`,
  };
  return {
    ...judged,
    findings: [finding],
    questions: [],
    declined: draft.declined ?? why,
    fixesOf: () => [],
    lessonOf: () => undefined,
    reportOf: (f) => [`Clause: ${f.clause}`, `Profile: ${judged.profile}`].join('\n'),
    answersOf: () => [],
    people: () => [],
    checklist: () => [],
    profileFixes: () => [],
  };
}

/**
 * Holds a draft against the protocol.
 * @param language the language library, or undefined while it is not there: what needs it is then not said
 * @param today YYYY-MM-DD; only counts where the draft has no date of its own
 * @param memory what the last review of the same document left; changed in place, never the answer
 */
export function review(
  draft: Draft,
  protocol: Protocol,
  workspace: Workspace,
  language: Language | undefined,
  today: string,
  memory: Memory = newMemory(),
): Review {
  const where = jurisdictionOf(draft, workspace.council.jurisdiction);
  const judged = { ...profileOf(draft, workspace), jurisdiction: where };
  const says = (rule: Rule, words: string): string => cited(words, protocol.page(rule.clause)?.law ?? {}, where);
  if (draft.declined !== undefined) return declined(draft, judged, draft.declined);
  const scans = scansOf(draft, protocol, memory);
  if (scans.reduce((n, s) => n + s.facts.words.length, 0) > mostWords) {
    return declined(draft, judged, `too long: more than ${mostWords} words. Split the draft to have it checked.`);
  }
  const day = dayOf(draft, today);
  const known = knownOf(draft, protocol, workspace, scans);
  const c: Case = { draft, protocol, workspace, language, profile: judged.profile, scans, day, known };
  const { found, failed, steps } = candidatesOf(c, mostSteps);
  if (steps > mostSteps) return declined(draft, judged, 'too much in it to weigh. Split the draft to have it checked.');
  const printOf = printsOf(c);
  const { left: unwaived, lapsed } = applyNotes(draft, found, printOf, day);
  const left = withoutAllowed(c, unwaived);
  const made: {
    readonly finding: Omit<Finding, 'id'>;
    readonly group: readonly Candidate[];
    readonly lapsed: Lapsed | undefined;
    readonly print: string;
  }[] = [];
  for (const group of fold(left.filter((candidate) => candidate.rule.question === undefined))) {
    const [lead] = group;
    if (lead === undefined) continue;
    const document = lead.rule.scope === 'document';
    const related = group.flatMap(({ rule, seenBy, source: span }) =>
      [rule, ...(seenBy === undefined ? [] : [seenBy])]
        .filter((r) => r.clause !== lead.rule.clause)
        .map((r) => ({ clause: r.clause, span, message: says(r, r.message) })),
    );
    const finding = {
      ...plainFinding(
        lead.rule.clause,
        lead.severity,
        says(lead.rule, lead.rule.message),
        document ? { start: 0, end: 0 } : lead.source,
        document ? 'document' : undefined,
      ),
      related,
    };
    made.push({ finding, group, lapsed: undefined, print: printOf(lead) });
  }
  for (const h of houseFindings(draft, lapsed, failed)) {
    made.push({
      finding: h.finding,
      group: [],
      lapsed: h.lapsed,
      print: fingerprint(h.finding.clause, draft.text.slice(h.finding.span.start, h.finding.span.end)),
    });
  }
  made.sort(
    (a, b) =>
      bySpan(a.finding.span, b.finding.span) ||
      (a.finding.clause < b.finding.clause ? -1 : a.finding.clause > b.finding.clause ? 1 : 0),
  );
  const counts = new Map<string, number>();
  const whole = made.map((m): Made => {
    const id = `${m.finding.clause}#${m.print}`;
    const count = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    return { ...m, finding: { ...m.finding, id: count === 1 ? id : `${id}.${count}` } };
  });
  const byId = new Map(whole.map((m) => [m.finding.id, m]));
  const fixes = new Map<string, readonly Fix[]>();
  const again = (text: Draft): readonly Finding[] =>
    review(text, protocol, workspace, language, today, { protocol: memory.protocol, scans: memory.scans }).findings;
  const findings = whole.map((m) => m.finding);
  const questions = questionsFrom(left, printOf, says).filter(
    (q) => !isSigned(draft, q.clause, protocol.page(q.clause)?.ask ?? ''),
  );
  return {
    ...judged,
    findings,
    questions,
    declined: undefined,
    fixesOf: (finding) => {
      const known = fixes.get(finding.id);
      const source = byId.get(finding.id);
      if (known !== undefined || source === undefined) return known ?? [];
      const fresh = makeFixes(c, source, whole, again);
      fixes.set(finding.id, fresh);
      return fresh;
    },
    lessonOf: (finding) => lessonFrom(c, byId.get(finding.id)?.group ?? []),
    reportOf: (finding) => reportFrom(c, finding, byId.get(finding.id)?.group ?? []),
    answersOf: (question, at) => answersTo(c, question, at, findings, again),
    people: () => seenPeople(draft, known),
    checklist: () => checklistOf(c, questions),
    profileFixes: () => profileFixes(draft, workspace, judged),
  };
}
