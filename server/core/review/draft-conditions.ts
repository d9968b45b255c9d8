// In: a draft as a whole. Out: whether the conditions of a question hold for it. Nothing here runs at a keystroke: it is worked out when
// somebody asks for the checklist.
import { type Draft, fieldOf } from '../draft/draft.ts';
import { once } from '../facts/facts.ts';
import { officeOf } from '../facts/office.ts';
import { firstQuotation } from '../facts/quotation.ts';
import * as whole from '../facts/whole-draft.ts';
import { type AboutSentence, aboutIn } from '../people/subjects.ts';
import type { Condition } from '../protocol/page.ts';
import { type Case, hasList } from './conditions.ts';
import { authorPart, pendingNear } from './pending.ts';
import { preElection } from './pre-election.ts';

const yes = (is: boolean): readonly string[] => [is ? 'yes' : 'no'];

function peopleOf({ draft, known }: Case, told: readonly AboutSentence[]): readonly string[] {
  const others = known.people.filter((p) => !p.author && p.mentions.some((m) => draft.sections[m.block] !== 'contact'));
  const found = new Set<string>(others.map((p) => p.standing));
  if (others.some((p) => p.convicted)) found.add('convicted');
  if (others.some((p) => p.dead)) found.add('dead');
  if (told.some((a) => a.subjects.some((s) => s.child && s.known))) found.add('child');
  return found.size === 0 ? ['none'] : [...found];
}

const special = new Set<string>(['health', 'belief', 'origin', 'orientation', 'membership']);
const casework = new Set<string>(['service', 'employment']);

function toldOf({ draft }: Case, told: readonly AboutSentence[]): readonly string[] {
  const about = told.filter(({ block, subjects }) => {
    if (draft.sections[block] === 'contact') return false;
    return subjects.some((s) => s.known && s.person?.standing !== 'public' && s.person?.dead !== true);
  });
  const tells = (kinds: ReadonlySet<string>): boolean =>
    about.some((a) => a.particulars.some((p) => kinds.has(p.kind)));
  const found = [...(tells(special) ? ['special'] : []), ...(tells(casework) ? ['casework'] : [])];
  return found.length === 0 ? ['none'] : found;
}

const isPending = (c: Case): boolean =>
  c.scans.some((scan, i) => scan.facts.matters.some((m) => pendingNear(c, i, m.sentence)));

const plain = (draft: Draft): Readonly<Record<string, () => readonly string[]>> => ({
  quotation: () => yes(firstQuotation(draft) !== undefined),
  court: () => whole.courtsIn(draft),
  company: () => whole.companiesIn(draft),
  figures: () => whole.figuresIn(draft),
  office: () => [officeOf(draft)],
  embargo: () => whole.embargoOf(draft),
  hour: () => whole.hourOf(draft),
  comments: () => whole.commentsOf(draft),
  visibility: () => whole.visibilityOf(draft),
});

/** The values that a draft has of each fact, each worked out at the first question. */
function valuesOf(c: Case): Readonly<Record<string, () => readonly string[]>> {
  const isNamed = (block: number): boolean => (c.scans[block]?.facts.names.length ?? 0) > 0;
  const told = once(() => aboutIn(c.draft, c.known.facts, c.known.people, c.known.list));
  const all: Readonly<Record<string, () => readonly string[]>> = {
    ...plain(c.draft),
    profile: () => [c.profile],
    people: () => peopleOf(c, told()),
    told: () => toldOf(c, told()),
    pictures: () => whole.picturesIn(c.draft, isNamed),
    pending: () => yes(isPending(c)),
    'pre-election': () => yes(preElection(c.draft, c.workspace, c.day) !== undefined),
    author: () => [authorPart(c)],
    links: () => whole.linksIn(c.draft, c.workspace),
  };
  return Object.fromEntries(Object.entries(all).map(([name, values]) => [name, once(values)]));
}

/** @returns whether a page's conditions, all of them, hold for the draft */
export function draftConditions(
  c: Case,
): (clause: string, when: readonly Condition[], unless: readonly Condition[]) => boolean {
  const values = valuesOf(c);
  const holds = (clause: string, condition: Condition): boolean => {
    if (condition.fact === 'front-matter')
      return condition.values.some((key) => (fieldOf(c.draft, key)?.trim() ?? '') !== '');
    if (condition.fact === 'draft-has')
      return condition.values.some((name) => {
        const list = c.protocol.list(name, clause);
        return (
          list !== undefined && c.scans.some((s) => hasList(list, s.facts, { start: 0, end: s.facts.text.length }))
        );
      });
    const found = Object.hasOwn(values, condition.fact) ? (values[condition.fact]?.() ?? []) : [];
    return found.some((value) => condition.values.includes(value));
  };
  return (clause, when, unless) =>
    when.every((condition) => holds(clause, condition)) && !unless.some((condition) => holds(clause, condition));
}
