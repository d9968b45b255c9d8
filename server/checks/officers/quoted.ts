// In: a draft. Out: an officer's words, quoted, reported or written, that judge those in politics or the policy itself.
import { type Draft, fieldOf } from '../../core/draft/draft.ts';
import { hasCue, wordRange } from '../../core/facts/cues.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import { wordsOf } from '../../core/language/words.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { WordList } from '../../core/protocol/word-lists.ts';
import { overlaps, type Span } from '../../core/span.ts';

const elected =
  /\b(?:cllrs?|councillors?|cabinet|portfolio holder|mayor|leader of|mp|minister|commissioner|chair of|union|charity|trust)\b/i;
/** "our head of finance says that the last lot …": who says it, before the verb. */
const reports =
  /^([^.!?“”"]{3,120}?),? (?:says|said|believes|thinks|told|tells|argues|argued|warned|complained|admits|admitted|reckons|reckoned|agrees|agreed|insists|insisted|claims|claimed|added|adds|welcomed|welcomes|praised|praises|blamed|blames|criticised|criticises|condemned|condemns|backs|backed|prefers|supports|(?:has |have )?made (?:it )?(?:clear|plain)|makes (?:it )?(?:clear|plain)|(?:has |have )?let (?:it be known|slip)|confided|confides|tells me|would rather|wants|hopes)\b/;

/** "Our finance director puts it bluntly: …", "In the words of our head of housing, …", "Ask our treasurer, and she'll tell you …": whose view it is. */
const inTheWordsOf: readonly RegExp[] = [
  /^(?:in the (?:words|view|opinion|eyes) of|according to|to quote|as|if you ask|ask|the (?:view|word) (?:from|of)|for|privately,?|even) ([^.!?“”"]{3,70}?)(?: (?:puts|put|says|said|sees|calls|has) (?:it|them|this)?\b| (?:is|was) that\b| (?:despairs|thinks)\b|[’']s (?:view|verdict)\b|,)/i,
  /^([^.!?“”",:]{3,70}(?:, [^.!?“”",:]{3,30},)?) (?:puts|put|sees) (?:it|this|the matter)\b/i,
  /^([^.!?“”",:]{3,70}(?:, [^.!?“”",:]{3,30},)?) (?:is|was) (?:much |rather |even )?(?:blunt|blunter|plainer|plain|franker|frank|less polite|more direct)\b/i,
  /^([^.!?“”",:]{3,70}(?:, [^.!?“”",:]{3,30},)?) (?:doesn[’']t|does not|didn[’']t|minces? no|minced no|pulls? no|has (?:a|another|one) word|has no time|has little time|calls|called|dismiss(?:es|ed)|describes?|described|despairs|despaired|scorns?|mocks?|regards?|rates)\b/i,
  /^([^.!?“”",:]{3,60})[’']s (?:view|verdict|opinion|word for|answer|description)\b/i,
  /, ([^.!?“”",:]{3,60}) (?:says|said|thinks|tells me|told me|believes|reckons),/i,
  / is how ([^.!?“”",:]{3,60}) (?:describes|described|sees|put|puts|sums up|summed up)\b/i,
];

const pronoun = /^(?:he|she|they)\b/i;
/** "She added that …", "He also thinks …" */
const pronounReports =
  /^(?:he|she|they) (?:also |then |even )?(?:says|said|believes|thinks|argues|argued|warned|complained|admits|admitted|reckons|insists|insisted|claims|claimed|added|adds|agreed|blamed|blames|criticised|condemned|told|made (?:it )?(?:clear|plain))\b/i;

const has = (text: string, list: WordList | undefined): boolean => {
  const words = wordsOf(text);
  return list !== undefined && hasCue(list, words, 0, words.length);
};

/** Front matter that says who writes. */
const byLine = ['author', 'byline', 'role'];
/** "Some residents told us that the rules are daft": somebody else's opinion, handed on. */
const handedOn =
  /\b(?:residents|people|readers|council|authority|some|many|drivers|traders|customers|callers|others|they|members|councillors|cabinet|committee) (?:[\w-]+ ){0,2}?(?:told us|tell us|told me|tell me|say|said|think|thought|feel|felt|asked|ask|wrote|complain|complained|believe|agreed|decided)\b|\b(?:MPs?|Cllr|councillors?|opposition|leader|tribunal|court|ombudsman|auditors?|inspectors?|union)\b[^.!?]{0,80}\b(?:called|said|says|described|criticised|condemned|argued|asked|told|ruled|found|wrote)\b/i;

/** Written by an officer's own hand, "members" and "the cabinet" are those the officer works for, and "delivered" is news. */
const politics =
  /\b(?:governments?|ministers?|westminster|whitehall|holyrood|senedd|cardiff bay|stormont|parliament|treasury|chancellor|secretary|labour|tory|tories|conservatives?|lib dems?|liberal democrats?|greens|snp|plaid|reform uk|opposition|administration|predecessors|politicians|leader|policy|policies|scheme|levy|tax|charge|rules|targets?|law|formula|budget|decision)\b/i;
const news = /\b(?:delivered|saved|at last|right to|the best|backs|prefers?|favours|voters (?:will|should))\b/gi;

/** "have let older people down", "left carers in the lurch": a verdict with those it fell upon in the midst of it. */
const parted =
  /\b(?:let|lets|letting)\s+(?:[\w’'-]+\s+){1,4}down\b|\b(?:leave|leaves|left|leaving)\s+(?:[\w’'-]+\s+){1,4}(?:in the lurch|in the cold|high and dry|to rot|in the dark)\b/i;

const remembered = new WeakMap<BlockFacts, ReadonlySet<Span>>();

/** Sentences of a block that speak of an officer at all; few do, and the others need not be read for who says what. */
function withOfficer(facts: BlockFacts, roles: WordList): ReadonlySet<Span> {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const found = new Set(
    facts.sentences.filter((s) => {
      const { from, to } = wordRange(facts.words, s);
      return hasCue(roles, facts.words, from, to);
    }),
  );
  remembered.set(facts, found);
  return found;
}

/** A page that an officer signs: "Owain Bevan, Waste Services Manager". */
function byOfficer(draft: Draft, isOfficer: (words: string) => boolean): boolean {
  const says = byLine.map((key) => fieldOf(draft, key) ?? '').join(', ');
  return says.length > 2 && isOfficer(says);
}

export const check: Check = {
  traits: { about: ['politics', 'policy'], how: ['quoted', 'reported', 'written'] },
  draft: (draft, _workspace, _day, known) => {
    const [roles, actors, judging, merit, things, dismissed] = [
      'officer-roles',
      'political-actors',
      'judging',
      'policy-merit',
      'policy-things',
      'policy-dismissed',
    ].map(known.list);
    if (roles === undefined) return [];
    const isOfficer = (speaker: string): boolean => has(speaker, roles) && !elected.test(speaker);
    const writes = byOfficer(draft, isOfficer);
    return draft.blocks.flatMap((block, i): readonly Hit[] => {
      const facts = known.facts[i];
      if (facts === undefined || facts.identifiersOnly || block.kind === 'field') return [];
      const speech = draft.speech[i] ?? [];
      const aboutOf = (s: Span): 'politics' | 'policy' | undefined => {
        const { from, to } = wordRange(facts.words, s);
        const within = (list: WordList | undefined): boolean =>
          list !== undefined && hasCue(list, facts.words, from, to);
        if (within(merit) || ((within(things) || within(actors)) && within(dismissed))) return 'policy';
        const judges = within(judging) || parted.test(facts.text.slice(s.start, s.end));
        return judges && within(actors) ? 'politics' : undefined;
      };
      const aboutOwn = (own: string): 'politics' | 'policy' | undefined => {
        if (!politics.test(own)) return undefined;
        const words = own.replace(news, ' ');
        const names = has(words, things) || has(words, actors);
        if (has(words, merit) || (names && has(words, dismissed))) return 'policy';
        return has(words, actors) && has(words, judging) ? 'politics' : undefined;
      };
      // "The repairs manager said that … She added that ministers …": the officer of the sentence before.
      const isSame = (speaker: string, at: number): boolean => {
        const before = facts.sentences[at - 1];
        if (!pronoun.test(speaker) || before === undefined || !withOfficer(facts, roles).has(before)) return false;
        return !elected.test(facts.text.slice(before.start, before.end));
      };
      return facts.sentences.flatMap((s, at): readonly Hit[] => {
        const quotes = speech.filter((q) => q.kind === 'quoted' && overlaps(q.span, s));
        const quoted = quotes.find((q) => isOfficer(q.speaker ?? '') || isSame(q.speaker ?? '', at));
        const reported =
          quotes.length === 0 &&
          (withOfficer(facts, roles).has(s)
            ? isOfficer(reports.exec(facts.text.slice(s.start, s.end))?.[1] ?? '') ||
              inTheWordsOf.some((how) => isOfficer(how.exec(facts.text.slice(s.start, s.end))?.[1] ?? ''))
            : isSame(pronounReports.exec(facts.text.slice(s.start, s.end))?.[0] ?? '', at));
        const written =
          writes &&
          quotes.length === 0 &&
          block.kind !== 'heading' &&
          block.quoteDepth === 0 &&
          !handedOn.test(facts.text.slice(s.start, s.end));
        if (quoted === undefined && !reported && !written) return [];
        const about =
          written && quoted === undefined && !reported ? aboutOwn(facts.text.slice(s.start, s.end)) : aboutOf(s);
        const how = quoted !== undefined ? 'quoted' : reported ? 'reported' : 'written';
        return about === undefined ? [] : [{ span: s, block: i, traits: { about, how }, captures: {} }];
      });
    });
  },
};
