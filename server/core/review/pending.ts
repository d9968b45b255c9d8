// In: a draft with its scans, and a sentence in it. Out: whether a matter to be judged is pending there, and the author's part in it.
import { type Draft, fieldOf } from '../draft/draft.ts';
import { cues, hasCue, wordRange } from '../facts/cues.ts';
import type { Matter } from '../facts/matters.ts';
import { tenseOf } from '../facts/tense.ts';
import { overlaps, type Span } from '../span.ts';
import type { Scan } from './scan.ts';
import type { Workspace } from './workspace.ts';

type Within = {
  readonly draft: Draft;
  readonly scans: readonly Scan[];
  readonly workspace: Workspace;
  readonly day: string;
};

export type AuthorPart = 'decides' | 'does-not-vote' | 'unknown';

/** How many blocks back a matter is still what a sentence is about. */
const reachBack = 6;
const reachOn = 2;

const staysOut = cues(
  'not vote/no vote/not be voting/not voting/not take part/take no part/taking no part/not taking part/not sit on/do not sit/not a member of/not on the committee/not on the planning/leave the room/leave the chamber/step back from/stepping back from/substitute will/not be taking part/have no vote/not have a vote/cannot vote/without a vote/speak as ward/speaking as ward/speak as the ward/speaking as the ward/withdraw from/stand down from the committee/declared an interest',
);

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** True where the matter's own date is over on the day the draft is judged on. */
function isOver(matter: Matter, day: string): boolean {
  if (matter.date === undefined) return false;
  const { year, month, day: d } = matter.date;
  if (year !== undefined) return iso(year, month, d) < day;
  // Without a year the nearest one is meant: a date more than half a year back is next year's.
  const thisYear = Number(day.slice(0, 4));
  const date = iso(thisYear, month, d);
  return date < day && Number(day.slice(5, 7)) - month < 6;
}

function mattersNear(c: Within, block: number): readonly { readonly block: number; readonly matter: Matter }[] {
  const out: { block: number; matter: Matter }[] = [];
  const add = (i: number): void => {
    for (const matter of c.scans[i]?.facts.matters ?? []) out.push({ block: i, matter });
  };
  for (let i = block; i >= Math.max(0, block - reachBack); i--) add(i);
  for (let i = block + 1; i <= Math.min(c.scans.length - 1, block + reachOn); i++) add(i);
  c.draft.blocks.forEach((b, i) => {
    if ((b.kind === 'field' || b.level === 1) && (i < block - reachBack || i > block + reachOn)) add(i);
  });
  return out;
}

/**
 * True where a planning application, a licence or the like is named near a sentence and is not decided yet.
 * The matter in the sentence itself decides; then the nearest one before it; then what the paragraphs round it say of the date.
 */
export function pendingNear(c: Within, block: number, sentence: Span): boolean {
  const near = mattersNear(c, block);
  const own = near.find((m) => m.block === block && overlaps(m.matter.sentence, sentence));
  if (own !== undefined && own.matter.state === 'decided') return false;
  if (own !== undefined && own.matter.state === 'to-be-decided') return !isOver(own.matter, c.day);
  // "The kennels were approved last night, and I will never …": what was named last is what the sentence is about.
  const before = near.findLast((m) => m.block === block && m.matter.sentence.end <= sentence.start);
  if (before?.matter.state === 'decided') return false;
  const live = near.filter((m) => m.matter.state !== 'decided' && !isOver(m.matter, c.day));
  if (live.length === 0) return false;
  const scan = c.scans[block];
  const future =
    scan !== undefined &&
    tenseOf(scan.facts.text, scan.facts.words, sentence, wordRange(scan.facts.words, sentence), undefined) ===
      'to-come';
  const settled = near.some((m) => m.matter.state === 'decided' && m.block === block);
  if (live.some((m) => m.matter.state === 'to-be-decided')) return !settled || own !== undefined || future;
  return !settled && (future || live.some((m) => m.block === block));
}

/** What a member says of a matter that is the member's own to decide: "It comes before my sub-committee". */
const ownToDecide = cues(
  '{before|to} us/{before|to} {my|our} {committee|panel|board|sub committee}/i sit on/we {hear|decide|determine|consider}/we will {hear|decide|determine|consider}',
);

/**
 * What the draft, its front matter and the people file say of the author's part in deciding. A member of the committee who stands aside
 * from one matter still votes on the next: "The tower comes before us on the 19th" is weighed by its own paragraph.
 */
export function authorPart(c: Within, block?: number): AuthorPart {
  const part = parts.get(c.scans) ?? readPart(c);
  parts.set(c.scans, part);
  if (part.whole !== 'does-not-vote' || !part.sits || block === undefined) return part.whole;
  const words = c.scans[block]?.facts.words ?? [];
  const own = hasCue(ownToDecide, words, 0, words.length) && !hasCue(staysOut, words, 0, words.length);
  return own ? 'decides' : part.whole;
}

type Part = { readonly whole: AuthorPart; readonly sits: boolean };

const parts = new WeakMap<Within['scans'], Part>();

function readPart(c: Within): Part {
  const author = fieldOf(c.draft, 'author') ?? '';
  const role = `${fieldOf(c.draft, 'role') ?? ''} ${fieldOf(c.draft, 'bio') ?? ''}`;
  const person = c.workspace.people.find((p) =>
    author.toLowerCase().includes(p.name.toLowerCase().replace(/^(?:cllr|councillor)\s+/, '')),
  );
  const committee = /\b(?:planning|licensing|appeals?|standards|regulatory)\b/i;
  const aside = /\b(?:not|never|no longer|formerly)\b/i.test(role);
  const sits = (committee.test(role) && !aside) || person?.committees.some((name) => committee.test(name)) === true;
  const out = c.scans.some(
    (s, i) => (c.draft.speech[i] ?? []).length === 0 && hasCue(staysOut, s.facts.words, 0, s.facts.words.length),
  );
  if (out) return { whole: 'does-not-vote', sits };
  return { whole: sits ? 'decides' : 'unknown', sits };
}
