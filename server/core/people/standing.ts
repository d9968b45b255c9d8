// In: the people of a draft. Out: for each whether they stand in it as public in their role, as private, or whether nothing tells; by all
// that is said beside all their mentions, by the people file, by the sections they are named in; with the reasons in words.
import { type Draft, fieldOf } from '../draft/draft.ts';
import { type BlockFacts, once, sentenceOf } from '../facts/facts.ts';
import { onceAt, onceFor } from '../remembered.ts';
import type { Workspace } from '../review/workspace.ts';
import type { Span } from '../span.ts';
import { everybodyAgreed, saysAgreed } from './agreed.ts';
import { type Consent, consentRefCovers, notedBlocks } from './consent.ts';
import type { Person, PersonMention } from './people.ts';
import * as cue from './roles.ts';
import { titles } from './settings.ts';
import { isKnownAlone, isWellKnown } from './well-known.ts';

export type Standing = 'public' | 'private' | 'unknown';

export type Stood = Person & {
  readonly standing: Standing;
  /** Why, for the person who writes: "a councillor by title". */
  readonly cues: readonly string[];
  /** Named as found guilty by a court: may be named, and not more than named. */
  readonly convicted: boolean;
  readonly dead: boolean;
  /** Whether this person agreed, in the whole draft. */
  readonly consents: Consent;
  /** Blocks beside which a comment says where this person's consent is filed. */
  readonly notedIn: readonly number[];
  readonly author: boolean;
  /** Holds a public office, and is not just public in a trade or a club. */
  readonly office: boolean;
  /** Something public is said of the person, whatever else is. */
  readonly role: boolean;
};

type Said = { readonly points: number; readonly cue: string };

const convictedAfter =
  /^[^.!?]{0,90}?\b(?:pleaded guilty|plead guilty|was (?:given (?:\w+ (?:hours|weeks|months|years)[’']?,? )(?:of )?(?:unpaid work|community|suspended|in prison|custody|probation)|found guilty|convicted|fined|jailed|sent down|put away|locked up|sentenced|ordered to pay|handed a (?:suspended|prison|community)|given an? (?:[\w-]+ ){0,2}(?:suspended|conditional discharge|community|prison|jail)|banned from|disqualified)|were (?:each |both |all )?(?:found guilty|convicted|fined|jailed|sentenced|ordered to pay)|has been (?:found guilty|convicted|fined|jailed|sentenced|ordered to pay|banned|prosecuted)|got (?:\w+ ){1,3}(?:weeks|months|years)(?! (?:behind|off|out|left|notice|free|overdue|late|early|younger|older|ahead|into|in arrears|in front|with us|[’'])|[’'])|admitted (?:\w+ ){0,4}(?:offences?|charges?|breach|breaches|fly-tipping|depositing|failing)|must pay|had to pay|received a (?:suspended|community)|(?:following|after) (?:his|her|their) convictions?|(?:his|her) conviction for)\b/i;
/** A report whose own subject is a conviction. */
export const standingCourt =
  /\b(?:pleaded guilty|prosecuted|fined £|ordered to pay|jailed for|convicted of|found guilty)\b/i;
const former =
  /\b(?:[Ff]ormer|[Rr]etired|[Ee]x-?|[Oo]ne-time|[Bb]us|[Tt]icket) (?!(?:\w+ ){0,3}(?:mayor|councillor|cllr|mp|minister|leader|chief|bishop|judge|head ?teacher|head|president|chair\w*|director|prime|professor|governor|alderman|provost|sheriff)\b)(?:[a-z-]+ ){0,3}(?:inspector|warden|constable|sergeant|officer|agent|conductor|captain|driver|guard|clerk|secretary|engineer|surveyor|manager)$|\b(?:bus|ticket|retired) (?:inspector|conductor|warden)$/i;
const reach = 140;

function around(facts: BlockFacts, span: Span): { readonly before: string; readonly after: string } {
  const sentence = sentenceOf(facts, span);
  return {
    before: facts.text.slice(Math.max(sentence.start, span.start - reach), span.start),
    after: facts.text.slice(span.end, Math.min(sentence.end, span.end + reach)),
  };
}

/** "… said Desmond Achebe. He asked for his recovery to be part of the story." */
function goesOnAgreed(facts: BlockFacts, span: Span): boolean {
  const at = facts.sentences.findIndex((s) => s.start <= span.start && span.start < s.end);
  const next = facts.sentences[at + 1];
  const words = next === undefined || at < 0 ? '' : facts.text.slice(next.start, next.end);
  return /^(?:He|She|They|Both) /.test(words) && saysAgreed(words);
}

/** What stands beside one mention, whoever is mentioned: words alone, and neither section nor field. */
type Beside = {
  readonly said: readonly Said[];
  readonly convicted: boolean;
  readonly dead: boolean;
  /** Asked of those alone of whom no other mention says it. */
  readonly agreed: () => boolean;
};

const besideIn = onceAt((facts: BlockFacts, span): Beside => {
  const said: Said[] = [];
  const say = (points: number, words: string): void => void said.push({ points, cue: words });
  const { before, after } = around(facts, span);
  if (cue.partyAfter.test(after)) say(4, 'a party beside the name');
  // "Former bus inspector Desmond Achebe, 71, of Tollgate Road": what somebody was, and no office of the public's.
  const past = former.test(before.trimEnd());
  if (cue.officeAfter.test(after) || (!past && cue.officeBefore.test(before)))
    say(4, 'a public office beside the name');
  else if (cue.partAfter.test(after) || (!past && cue.partBefore.test(before))) say(3, 'a role beside the name');
  else if (cue.bodyAfter.test(after)) say(2, 'speaks for an organisation');
  if (cue.credit.test(before)) say(4, 'credited for a picture or a text');
  if (cue.honoured.test(before.slice(-70)) || cue.honoured.test(after.slice(0, 90)))
    say(2, 'named for an award or an event');
  if (/^\s*(?:’s|'s)?\s*(?:Award|Prize|Trophy|Cup|Medal|Lecture|Fund|Foundation|Trust|Centre)\b/.test(after))
    say(4, 'something is named after them');
  if (cue.privateBefore.test(before))
    say(-3, 'named as somebody’s relation, or as a resident, tenant, patient or the like');
  if (cue.ageAfter.test(after)) say(-2, 'an age beside the name');
  if (cue.homeAfter.test(after)) say(-3, 'a home beside the name');
  if (cue.toldAuthor.test(after)) say(-3, 'wrote to or told the author something');
  return {
    said,
    convicted:
      convictedAfter.test(after) ||
      (/^\s*,?\s*\d{1,2}\b/.test(after) && /^[^.!?]{0,60}\b(?:pleaded|jailed|fined|convicted|sentenced)\b/.test(after)),
    dead: cue.deadBefore.test(before) || cue.deadAfter.test(after) || cue.longAgo.test(`${before} ${after}`),
    agreed: once(() => saysAgreed(after, before) || saysAgreed(before) || goesOnAgreed(facts, span)),
  };
});

/** What one mention says of its person. */
function saidBy(draft: Draft, m: PersonMention, beside: Beside): readonly Said[] {
  const out: Said[] = [];
  const say = (points: number, words: string): void => void out.push({ points, cue: words });
  const block = draft.blocks[m.block];
  const section = draft.sections[m.block];
  if (m.title !== undefined && titles[m.title] === 'public') say(4, `a public title: ${m.title}`);
  if (section === 'contact') say(4, 'named in the media contact');
  if (
    block?.kind === 'field' &&
    /^(?:author|byline|contact|image_credit|signed_off_by|legal_cleared)$/i.test(block.field ?? '')
  )
    say(4, `named in the front matter as ${block.field}`);
  return [...out, ...beside.said];
}

/** The people file's entry for a person: the same surname, and the same given name or its first letter. */
function known(p: Person, workspace: Workspace): Workspace['people'][number] | undefined {
  return workspace.people.find((k) => {
    const words = k.name
      .toLowerCase()
      .replace(/^(?:cllr|councillor|mr|mrs|ms|dr)\.? /, '')
      .split(/\s+/);
    const [first, last] = [words[0], words.at(-1)];
    return last === p.surname && (p.given[0] === undefined || p.given[0] === first || p.given[0] === first?.charAt(0));
  });
}

/** People that the draft says are the author: an author's own title and office are said in the front matter. */
function isAuthor(draft: Draft, p: Person): boolean {
  return ['author', 'byline'].some((key) => {
    const value = fieldOf(draft, key);
    return value !== undefined && p.surname !== undefined && value.toLowerCase().includes(p.surname);
  });
}

function standsFor(score: number, strong: boolean): Standing {
  if (strong || score >= 2) return 'public';
  return score <= -2 ? 'private' : 'unknown';
}

type Noted = {
  readonly blocks: ReadonlySet<number>;
  readonly covers: (p: Person) => boolean;
  readonly everybody: boolean;
};

function stand(draft: Draft, facts: readonly BlockFacts[], workspace: Workspace, p: Person, noted: Noted): Stood {
  const said: Said[] = [];
  let convicted = false;
  let dead = false;
  let agreed = noted.everybody;
  for (const m of p.mentions) {
    const f = facts[m.block];
    if (f === undefined) continue;
    const beside = besideIn(f, m.span);
    said.push(...saidBy(draft, m, beside));
    convicted ||= beside.convicted;
    dead ||= beside.dead;
    agreed ||= beside.agreed();
  }
  const author = isAuthor(draft, p);
  const name = [...p.given, p.surname ?? ''].join(' ').trim();
  const entry = known(p, workspace);
  if (author) said.push({ points: 4, cue: 'the author of the draft' });
  if (
    isWellKnown(name) ||
    isWellKnown(p.display.toLowerCase()) ||
    (p.surname !== undefined && p.given.length === 0 && isKnownAlone(p.surname))
  )
    said.push({ points: 4, cue: 'known to everybody' });
  if (dead) said.push({ points: 4, cue: 'spoken of as having died' });
  if (entry?.standing !== undefined)
    said.push({ points: entry.standing === 'public' ? 9 : -9, cue: 'the people file says so' });
  else if (entry !== undefined)
    said.push({ points: 9, cue: `in the people file${entry.role === undefined ? '' : ` as ${entry.role}`}` });
  const positive = said.filter((s) => s.points > 0);
  const best = Math.max(0, ...positive.map((s) => s.points));
  const worst = Math.min(0, ...said.map((s) => s.points));
  const standing = standsFor(best + worst, best >= 4 && worst > -9);
  const cues = [
    ...new Set(
      (standing === 'public' ? positive : standing === 'private' ? said.filter((s) => s.points < 0) : said).map(
        (s) => s.cue,
      ),
    ),
  ];
  const office = said.some((s) => s.points >= 4 && /title|office|author|people file/.test(s.cue));
  return {
    ...p,
    office,
    role: best >= 3,
    standing,
    cues,
    convicted,
    dead,
    author,
    consents: agreed ? 'said' : entry?.consent !== undefined || noted.covers(p) ? 'noted' : 'no',
    notedIn: [...new Set(p.mentions.map((m) => m.block))].filter((b) => noted.blocks.has(b)),
  };
}

const saysAllAgreed = onceFor((facts: BlockFacts) => everybodyAgreed(facts.text));

/** @param people in the order of their first mention */
export function standingOf(
  draft: Draft,
  facts: readonly BlockFacts[],
  workspace: Workspace,
  people: readonly Person[],
): readonly Stood[] {
  const noted = {
    blocks: notedBlocks(draft),
    covers: consentRefCovers(draft, facts, people),
    everybody: people.length > 0 && facts.some((f) => saysAllAgreed(f)),
  };
  return people.map((p) => stand(draft, facts, workspace, p, noted));
}

/** Whether the person agreed to what is said of them in a block. */
export const consentIn = (p: Stood | undefined, block: number): Consent =>
  p === undefined || p.consents !== 'no' ? (p?.consents ?? 'no') : p.notedIn.includes(block) ? 'noted' : 'no';
