// In: a candidate in its place in the draft. Out: whether a page's `when` and `unless` hold for it.
import { type Draft, fieldOf } from '../draft/draft.ts';
import { wordRange } from '../facts/cues.ts';
import { type BlockFacts, sentenceOf } from '../facts/facts.ts';
import type { Mention } from '../facts/mentions.ts';
import { isNegated } from '../facts/negation.ts';
import { officeOf } from '../facts/office.ts';
import { isReported } from '../facts/reported.ts';
import { speaksOfSomebody } from '../facts/somebody.ts';
import { partOf, subjectOf } from '../facts/subject.ts';
import { tenseOf } from '../facts/tense.ts';
import type { Language } from '../language/language.ts';
import type { Known } from '../protocol/checks.ts';
import type { Condition } from '../protocol/page.ts';
import type { Protocol } from '../protocol/protocol.ts';
import { listEnds, type WordList } from '../protocol/word-lists.ts';
import { onceAt, onceFor } from '../remembered.ts';
import { overlaps, type Span } from '../span.ts';
import { type AuthorPart, authorPart, pendingNear } from './pending.ts';
import { preElection } from './pre-election.ts';
import type { Scan } from './scan.ts';
import type { Workspace } from './workspace.ts';

/** Everything a draft's facts are worked out from. */
export type Case = {
  readonly draft: Draft;
  readonly protocol: Protocol;
  readonly workspace: Workspace;
  readonly language: Language | undefined;
  readonly profile: string;
  readonly scans: readonly Scan[];
  /** The day the draft is judged on, YYYY-MM-DD. */
  readonly day: string;
  readonly known: Known;
};

/** Words in a block that a rule found. */
export type Place = {
  readonly clause: string;
  readonly block: number;
  readonly span: Span;
  readonly traits: Readonly<Record<string, string>>;
  readonly mention: Mention | undefined;
};

const supposing = new Set(['if', 'unless', 'suppose', 'imagine', 'whether', 'were']);

/** "If you want a surveyor, use my old friend" supposes nothing; "if you want to stop it" does. */
const isInvitation = (words: readonly { readonly text: string }[], at: number): boolean =>
  words[at]?.text === 'if' &&
  /^(?:you|anyone|anybody|any)$/.test(words[at + 1]?.text ?? '') &&
  /^(?:want|wants|need|needs|fancy|like|are)$/.test(words[at + 2]?.text ?? '') &&
  words[at + 3]?.text !== 'to' &&
  words.slice(at).some((w) => w.text === ',');

/** Remembered: pages ask for the same lists of the same sentences at each edit. */
const isIn = onceFor((list: WordList) =>
  onceAt((facts: BlockFacts, within): boolean => {
    const { from, to } = wordRange(facts.words, within);
    for (let at = from; at < to; at++) if (listEnds(list, facts.words, at, false).some((end) => end <= to)) return true;
    return false;
  }),
);
export const hasList = (list: WordList, facts: BlockFacts, within: Span): boolean => isIn(list)(facts, within);

const said = new WeakMap<readonly Scan[], Map<WordList, boolean>>();

/** Whether a list's words stand anywhere in a draft: asked once, however many places want to know. */
function draftHas({ scans }: Case, list: WordList | undefined): boolean {
  if (list === undefined) return false;
  const answers = said.get(scans) ?? new Map<WordList, boolean>();
  said.set(scans, answers);
  const answer = answers.get(list) ?? scans.some((s) => hasList(list, s.facts, { start: 0, end: s.facts.text.length }));
  answers.set(list, answer);
  return answer;
}

/** The sentence before, the sentence itself and the one after. */
function around(facts: BlockFacts, sentence: Span): Span {
  const at = facts.sentences.findIndex((s) => s.start === sentence.start);
  const before = facts.sentences[at - 1] ?? sentence;
  const last = facts.sentences.findIndex((s) => s.end === sentence.end);
  const after = facts.sentences[last + 1] ?? sentence;
  return { start: before.start, end: after.end };
}

/** Somebody else's words that the draft tells, and whether it says anything against them: "There is no evidence of that." */
function reportedAs(facts: BlockFacts, sentence: Span, words: Span, answers: WordList | undefined): string {
  const part = wordRange(facts.words, words);
  const people = facts.mentions.flatMap((m) => (m.how === 'you' ? [] : [m.from]));
  if (!isReported(facts.words, wordRange(facts.words, sentence), part, people)) return 'no';
  const { start, end } = around(facts, sentence);
  const beside = [
    { start, end: words.start },
    { start: words.end, end },
  ];
  return answers !== undefined && beside.some((s) => hasList(answers, facts, s)) ? 'answered' : 'yes';
}

/** Prepositions that the language library takes for nouns: "a laughing stock round here". */
const prepositions = new Set([
  'round',
  'past',
  'opposite',
  'inside',
  'outside',
  'near',
  'like',
  'down',
  'off',
  'up',
  'in',
]);

/** A noun right behind the words, with a blank and no mark between. */
function isCompound(facts: BlockFacts, sentence: Span, words: Span, language: Language | undefined): boolean {
  const gap = /^[ \u00A0]+(?=\p{L})/u.exec(facts.text.slice(words.end, sentence.end))?.[0].length;
  if (gap === undefined || language === undefined) return false;
  const at = words.end + gap - sentence.start;
  return language
    .tokens(facts.text.slice(sentence.start, sentence.end))
    .some((t) => t.span.start === at && t.tag === 'noun' && !prepositions.has(t.text));
}

function speakerOf({ draft, profile }: Case, place: Place): string {
  const speech = draft.speech[place.block]?.find((s) => overlaps(s.span, place.span));
  if (speech === undefined) return 'author';
  const own = speech.speaker !== undefined && /^(?:and |but |so )?(?:i|we|me)$/i.test(speech.speaker.trim());
  // In a group's statement the quotations are the group's own words.
  const groups = profile === 'statement-group' && (draft.blocks[place.block]?.quoteDepth ?? 0) === 0;
  return (own || groups) && speech.kind === 'quoted' ? 'author' : speech.kind;
}

const ownPeople =
  /\b(?:cllrs?|councillors?|cabinet member|portfolio holder|(?:deputy |council |group )?leader|mayor|chief executive|(?:assistant |executive |corporate )?director|head of|spokes(?:man|woman|person))\b/i;
const speaksForUs = new Set(['release', 'blog-council', 'statement-group']);

/** The words a release gives to its own people are drafted with it. */
function isOurs({ draft, profile }: Case, place: Place): boolean {
  const speech = draft.speech[place.block]?.find((s) => overlaps(s.span, place.span));
  return speech?.kind === 'quoted' && speaksForUs.has(profile) && ownPeople.test(speech.speaker ?? '');
}

/** The value of a fact for a place; for `lists` facts, whether one of the lists is there. */
function holds(c: Case, place: Place, condition: Condition): boolean {
  const trait = Object.hasOwn(place.traits, condition.fact) ? place.traits[condition.fact] : undefined;
  if (trait !== undefined) return condition.values.includes(trait);
  if (condition.fact === 'front-matter') return condition.values.some((key) => fieldOf(c.draft, key) !== undefined);
  const scan = c.scans[place.block];
  if (scan === undefined) return false;
  const { facts } = scan;
  const sentence = (): Span => sentenceOf(facts, place.span);
  const is = (value: string): boolean => condition.values.includes(value);
  const lists = (within: Span, of: BlockFacts = facts): boolean =>
    condition.values.some((name) => {
      const list = c.protocol.list(name, place.clause);
      return list !== undefined && hasList(list, of, within);
    });
  const beside = (step: number): boolean => {
    const range = wordRange(facts.words, place.span);
    const at = step < 0 ? range.from - 1 : range.to;
    const word = facts.words[at];
    return word !== undefined && lists(word.span);
  };
  switch (condition.fact) {
    case 'profile':
      return is(c.profile);
    case 'section':
      return is(c.draft.sections[place.block] ?? 'body');
    case 'block':
      return is(c.draft.blocks[place.block]?.kind ?? 'paragraph');
    case 'speaker':
      return is(speakerOf(c, place)) || (is('ours') && isOurs(c, place));
    case 'negated':
      return is(
        isNegated(facts.words, wordRange(facts.words, sentence()), wordRange(facts.words, place.span)) ? 'yes' : 'no',
      );
    case 'reported':
      return is(reportedAs(facts, sentence(), place.span, c.protocol.list('distancing', place.clause)));
    case 'tense': {
      const s = sentence();
      return is(tenseOf(facts.text, facts.words, s, wordRange(facts.words, s), c.language));
    }
    case 'subject':
      return is(subjectOf(facts.text, sentence(), facts.mentions, c.language));
    case 'part':
      return is(partOf(facts.text, sentence(), place.span, c.language));
    case 'target':
      return is(place.mention?.capacity ?? 'unknown');
    case 'named':
      return place.mention !== undefined && is(place.mention.how);
    case 'somebody':
      return is(speaksOfSomebody(facts, sentence()) ? 'yes' : 'no');
    case 'pending':
      return is(pendingNear(c, place.block, sentence()) ? 'yes' : 'no');
    case 'pre-election':
      return is(preElection(c.draft, c.workspace, c.day) === undefined ? 'no' : 'yes');
    case 'author': {
      const part: AuthorPart = authorPart(c, place.block);
      return is(part);
    }
    case 'office':
      return is(officeOf(c.draft));
    case 'supposed': {
      const range = wordRange(facts.words, { start: sentence().start, end: place.span.start });
      const yes = facts.words.slice(range.from, range.to).some(
        (w, i, all) =>
          supposing.has(w.text) &&
          !/^wonder/.test(all[i - 1]?.text ?? '') &&
          !isInvitation(all, i) &&
          // "If you are reading this: you are …"
          !all.slice(i).some((x) => x.text === ':' || x.text === ';') &&
          (w.text !== 'were' || i === 0) &&
          all.length - i < 14,
      );
      return is(yes ? 'yes' : 'no');
    }
    case 'compound':
      return is(isCompound(facts, sentence(), place.span, c.language) ? 'yes' : 'no');
    case 'sentence-has':
    case 'sentence-also':
      return lists(sentence());
    case 'around-has':
      return lists(around(facts, sentence()));
    case 'paragraph-has':
      return lists({ start: 0, end: facts.text.length });
    case 'draft-has':
      return condition.values.some((name) => draftHas(c, c.protocol.list(name, place.clause)));
    case 'word-before':
      return beside(-1);
    case 'word-after':
      return beside(1);
    default:
      // A trait the check did not give to this hit.
      return false;
  }
}

export function applies(c: Case, place: Place, when: readonly Condition[], unless: readonly Condition[]): boolean {
  return (
    when.every((condition) => holds(c, place, condition)) && !unless.some((condition) => holds(c, place, condition))
  );
}
