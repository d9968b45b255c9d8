// In: a draft. Out: an officer's words, quoted or reported, that judge those in politics or the policy itself.
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

const has = (text: string, list: WordList | undefined): boolean => {
  const words = wordsOf(text);
  return list !== undefined && hasCue(list, words, 0, words.length);
};

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

export const check: Check = {
  traits: { about: ['politics', 'policy'], how: ['quoted', 'reported'] },
  draft: (draft, _workspace, _day, known) => {
    const [roles, actors, judging, merit] = ['officer-roles', 'political-actors', 'judging', 'policy-merit'].map(
      known.list,
    );
    if (roles === undefined) return [];
    const isOfficer = (speaker: string): boolean => has(speaker, roles) && !elected.test(speaker);
    return draft.blocks.flatMap((block, i): readonly Hit[] => {
      const facts = known.facts[i];
      if (facts === undefined || facts.identifiersOnly || block.kind === 'field') return [];
      const speech = draft.speech[i] ?? [];
      const aboutOf = (s: Span): 'politics' | 'policy' | undefined => {
        const { from, to } = wordRange(facts.words, s);
        const within = (list: WordList | undefined): boolean =>
          list !== undefined && hasCue(list, facts.words, from, to);
        if (within(merit)) return 'policy';
        return within(actors) && within(judging) ? 'politics' : undefined;
      };
      return facts.sentences.flatMap((s): readonly Hit[] => {
        const quotes = speech.filter((q) => q.kind === 'quoted' && overlaps(q.span, s));
        const quoted = quotes.find((q) => isOfficer(q.speaker ?? ''));
        const reported =
          quotes.length === 0 &&
          withOfficer(facts, roles).has(s) &&
          isOfficer(reports.exec(facts.text.slice(s.start, s.end))?.[1] ?? '');
        if (quoted === undefined && !reported) return [];
        const about = aboutOf(s);
        return about === undefined
          ? []
          : [{ span: s, block: i, traits: { about, how: quoted === undefined ? 'reported' : 'quoted' }, captures: {} }];
      });
    });
  },
};
