// In: a block. Out: sentences in which the author is on closer terms with somebody than the office allows: a resident whose case it is, an
// officer or a contractor, by first name and in the words of a friendship.
import { sentenceOf } from '../../core/facts/facts.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';

const close =
  /\b(?:(?:is|are|[’']s) (?:now )?(?:a|an|such a|my) (?:good |great |real |proper |old |dear |close )*(?:mate|pal|chum|friend) (?:and|who|now|of mine|,)|(?:great|firm|good|close|real) (?:friends|mates|pals) with|(?:popped|came|comes|been|nipped|popping|coming|pops) round|the (?:son|daughter|mother|father|brother|sister) (?:she|he|i) never had|treats? me like|karaoke|for (?:his|her|their) tea\b|owes? (?:me|us) (?:a favour|one)|a (?:few|couple of) (?:beers|pints|drinks|glasses)|(?:go|goes) (?:way )?back|proper mates|best mates|good mates|my (?:old |good |best |great |dear )?(?:mate|pal|friend|chum|buddy|drinking (?:buddy|pal|partner|mate|companion)|golf(?:ing)? (?:buddy|partner|pal)|gym buddy|best man|bridesmaid)|same (?:darts|football|cricket|rugby|quiz|pool|skittles|netball|golf|running|bowls) (?:team|club|side)|stag do|hen do|over a pint|we do our [\w ]{3,20} together|finish each other[’']s sentences|coming to (?:ours|mine)|(?:so|very|really|quite|right) close to|we(?:[’']ve| have) (?:been (?:messaging|texting|chatting|whatsapping)|become (?:proper |good |great |firm )?(?:friends|mates|pals))|became (?:firm |good |great )?friends|second mum|like a (?:daughter|son|sister|brother|mum|dad|second \w+) to|practically family|one of the family|godmother|godfather|god-?parent|holiday (?:pictures|photos|snaps)|five-a-side|bingo|down the pub|for (?:a )?(?:drinks?|pints?|curry|cocktails)|went (?:drinking|clubbing)|night out|barbecue|bbq|round at ours|for (?:sunday )?(?:lunch|dinner|tea) at (?:mine|ours)|any hour of the (?:day or )?night|at all hours|friend(?:ed)? (?:me|request)|follows? me back|snapchat|fancy (?:him|her)|crush on|bless (?:her|him)|hugs? (?:from|to)|my favourite (?:officer|planner|resident|tenant)|love (?:her|him) to bits)\b/i;
const business =
  /\b(?:case|casework|housing|rehous\w+|transfer|damp|repairs?|tenancy|benefits?|appeal|application|licen[cs]\w+|planning|enforcement|permit|highways|contract|tender|officer|officers|inspector|allocations?|council tax|grant|surveyor|department|team|social services|complaint|building control|inspections?|damp claim|claim|fence|permission)\b/i;

export const check: Check = {
  traits: { who: ['first-name'] },
  block: (facts) =>
    facts.names.flatMap((name): readonly Hit[] => {
      if (name.title !== undefined || name.surname !== undefined || name.how === 'family') return [];
      const sentence = sentenceOf(facts, name.span);
      const next = facts.sentences.find((s) => s.start >= sentence.end);
      const said = facts.text.slice(sentence.start, sentence.end);
      const more = next === undefined ? '' : facts.text.slice(next.start, next.end);
      if (!close.test(said) && !close.test(more)) return [];
      if (!business.test(said) && !business.test(more)) return [];
      return [{ span: sentence, traits: { who: 'first-name' }, captures: {} }];
    }),
};
