// In: a block. Out: sentences in which the author is on closer terms with somebody than the office allows: a resident whose case it is, an
// officer or a contractor, by first name and in the words of a friendship.
import type { Check, Hit } from '../../core/protocol/checks.ts';

const close =
  /\b(?:(?:is|are|[’']s) (?:now )?(?:a|an|such a|my) (?:good |great |real |proper |old |dear |close )*(?:mate|pal|chum|friend) (?:and|who|now|of mine|,)|(?:great|firm|good|close|real) (?:friends|mates|pals) with|(?:popped|came|comes|been|nipped|popping|coming|pops) round|the (?:son|daughter|mother|father|brother|sister) (?:she|he|i) never had|treats? me like|karaoke|(?:always|still) picks up for me|(?:evening|night|lunch|supper|tea|dinner|drinks?|party|time) (?:round |over )?at (?:hers|his|theirs)|for (?:his|her|their) tea\b|owes? (?:me|us) (?:a favour|one)|a (?:few|couple of) (?:beers|pints|drinks|glasses)|(?:go|goes) (?:way )?back|proper mates|best mates|good mates|my (?:old |good |best |great |dear )?(?:mate|pal|friend|chum|buddy|drinking (?:buddy|pal|partner|mate|companion)|golf(?:ing)? (?:buddy|partner|pal)|gym buddy|best man|bridesmaid)|same (?:darts|football|cricket|rugby|quiz|pool|skittles|netball|golf|running|bowls) (?:team|club|side)|stag do|hen do|over a pint|we do our [\w ]{3,20} together|finish each other[’']s sentences|coming to (?:ours|mine)|(?:so|very|really|quite|right) close to|we(?:[’']ve| have) (?:been (?:messaging|texting|chatting|whatsapping)|become (?:proper |good |great |firm )?(?:friends|mates|pals))|became (?:firm |good |great )?friends|second mum|(?:calls|called) me (?:his|her|their) (?:guardian |little |own )?(?:angel|saviour|rock|star|hero|girl|boy|lad|friend)|leaves? (?:me )?(?:[a-z]+ ){1,3}on my (?:door)?step|like a (?:daughter|son|sister|brother|mum|dad|second \w+) to|practically family|one of the family|godmother|godfather|god-?parent|holiday (?:pictures|photos|snaps)|five-a-side|bingo|down the pub|for (?:a )?(?:drinks?|pints?|curry|cocktails)|went (?:drinking|clubbing)|night out|barbecue|bbq|round at ours|for (?:sunday )?(?:lunch|dinner|tea) at (?:mine|ours)|any hour of the (?:day or )?night|at all hours|friend(?:ed)? (?:me|request)|follows? me back|snapchat|fancy (?:him|her)|crush on|bless (?:her|him)|hugs? (?:from|to)|my favourite (?:officer|planner|resident|tenant)|love (?:her|him) to bits)\b/i;
const business =
  /\b(?:case|casework|housing|rehous\w+|transfer|damp|repairs?|tenancy|benefits?|appeal|application|licen[cs]\w+|planning|enforcement|permit|highways|contract|tender|officer|officers|inspector|allocations?|council tax|grant|surveyor|department|team|social services|complaint|building control|inspections?|damp claim|claim|fence|permission|bathroom|boiler|ramp|stairlift|i got (?:sorted|fixed|done))\b/i;

/** "We had a grand evening round at hers": close whatever the sentence is about, so that the one before may tell the business. */
const atHome = /\bat (?:hers|his|theirs)\b|picks up for me\b/i;

/** Of each sentence asked once, however many it names, and of the longer pattern only where there is business at all. */
const tooClose = (said: string, more: string, before: string): boolean =>
  (business.test(said) || business.test(more) || (atHome.test(said) && business.test(before))) &&
  (close.test(said) || close.test(more));

export const check: Check = {
  traits: { who: ['first-name'] },
  block: (facts) => {
    const known = facts.names.filter((n) => n.title === undefined && n.surname === undefined && n.how !== 'family');
    return facts.sentences.flatMap((sentence, i): readonly Hit[] => {
      if (!known.some((n) => sentence.start <= n.span.start && n.span.start < sentence.end)) return [];
      const next = facts.sentences[i + 1];
      const more = next === undefined ? '' : facts.text.slice(next.start, next.end);
      const last = facts.sentences[i - 1];
      const before = last === undefined ? '' : facts.text.slice(last.start, last.end);
      return tooClose(facts.text.slice(sentence.start, sentence.end), more, before)
        ? [{ span: sentence, traits: { who: 'first-name' }, captures: {} }]
        : [];
    });
  },
};
