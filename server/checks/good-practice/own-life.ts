// In: a block. Out: what an author tells everybody of their own life that is better kept: where they live, when the house is empty, how old their children are.

import type { BlockFacts } from '../../core/facts/facts.ts';
import { generalPlace } from '../../core/fixes/general-place.ts';
import { partsOf } from '../../core/people/phrase.ts';
import { placesIn } from '../../core/people/places.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';

const ownHome =
  /\b(?:(?:my|our)(?: own)? (?:front |own |back )?(?:door|house|home|letter ?box|garden|garage|doorstep|place|gate|kitchen|drive|flat|bungalow|cottage|porch|shed|hallway|step)\b|(?:i|we) (?:still )?(?:live|am|are) at\b|(?:at|to|round|outside|by) (?:ours|mine)\b|(?:come|pop|call|drop) (?:round|by|in)\b|(?:through|via|in) the letter ?box\b|(?:post|letters|parcels|cards|forms|petitions) for me\b|(?:drop|leave|post) (?:them|it|your [\w ]{2,20}) (?:at|to|through)\b|home at\b|\b(?:see|find|visit|call on|reach|catch) (?:me|us)(?: any ?time| whenever you like| most \w+| all day)* at(?: home)?\b|\bat home,? (?:at |in |on )?(?=\d))/i;
/** "See me at the ward office, 3 Cross Street" */
const elsewhere =
  /\b(?:office|library|hall|centre|club|caf[eé]|pub|school|church|chapel|council|hub|shop|surgery is (?:at|in) the)\b/i;
const date =
  '(?:\\d{1,2}(?:st|nd|rd|th)?\\b(?![,.:]\\d)(?: (?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|(?:next|this) (?:week|month|friday|saturday|sunday|monday)|a (?:week|fortnight|month)|(?:two|three|four|\\d+) (?:weeks|days|nights)|fortnight|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-\\w+)\\b|easter|christmas|half[ -]term|both weeks|that week|all (?:of )?(?:that |next )?(?:week|month|summer)|the whole (?:week|fortnight|month))';
/** What says that nobody is in. */
const nobodyIn =
  "(?:(?:we|i)(?:[’']re| are|[’']m| am| shall be|[’']ll be| will be)(?: all)? (?:jetting|flying|heading|going|driving|sailing|travelling|escaping|disappearing|decamping|nipping|setting) (?:off|away|out|abroad)|(?:the )?(?:whole |entire )?(?:family|household|brood|tribe|clan|lot of us|(?:wife|husband|missus|kids) and i) (?:fly|flies|jets?|heads?|sails?|leaves?|goes|go|set|sets|decamps?|drives?|is|are|will be) (?:off|away|out|to [A-Z][a-z]+|for [A-Z][a-z]+|abroad|in [A-Z][a-z]+)|(?:we|i)(?:[’']re| are|[’']m| am)? ?(?:not|won[’']t be|will not be|shan[’']t be|not be) (?:back|home)(?: home| again)? (?:till|until|before)|(?:we|i)(?:[’']re| are|[’']m| am|[’']ll be| will be| shall be)(?: all)? (?:away(?! from (?:the|my) (?:council|office|chamber|desk|phone|ward))|off(?! (?:to (?:the|a|an|my|our) (?:\\w+ )?(?:meeting|surgery|council|chamber|vote|conference|training|course|hearing|inspection|debate|visit|briefing|rally|summit|hustings|count)|the))|abroad|on holiday|in [A-Z][a-z]+)|the (?:two|three|four|five|six|whole lot|lot|whole family) of us (?:are|will be) (?:all )?(?:away|off|abroad|on holiday|in [A-Z][a-z]+)|(?:we|i) (?:fly out|fly to|fly off|jet off|leave for|set off(?! from the)|go away|head off|sail)|(?:our|my|the) (?:house|home|place|flat) (?:is|will be|stands|sits|is going to be) empty|house[’']?s empty|(?:nobody|no one|nobody[’']ll be|no-one) (?:(?:will be|is|at|be) )*(?:in|home|at home|here|at ours|about))";
const away = new RegExp(
  `\\b${nobodyIn}\\b[^.!?]{0,60}?${date}(?:[^.!?]{0,24}?\\b(?:to|until|till|-|–)\\b[^.!?]{0,4}?(?:the )?${date}(?: ${date})?)?|\\b(?:between|from) (?:the )?${date}[^.!?]{0,50}?,? (?:there (?:will be|is) )?(?:nobody|no[ -]one)(?: will be| is)? (?:at home|in the house|in|here)\\b|\\b(?:between|from) (?:the )?${date}[^.!?]{0,40}? (?:as|while|since|because|when) ${nobodyIn}\\b`,
  'gi',
);

const few =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1[0-7]|[1-9])';
/** A child of the writer's own family: "our eldest", "my granddaughter". */
const ownChild =
  /\b(?:our|my)(?: own| little| wee| two| three)? (?:eldest|oldest|youngest|middle (?:one|child)|little (?:one|ones|boy|girl)|baby|son|daughter|sons|daughters|lad|lads|girl|girls|boy|boys|twins|kids|children|two|three|four|lot|grandson|granddaughter|grandchild|grandchildren|grandkids|stepson|stepdaughter|nephew|niece|godson|goddaughter|bairns?|toddler|teenager|\p{L}{3,12}(?=, who (?:is|turns|turned|was|has turned|has just turned|will be) (?:just |only |nearly )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1[0-7]|[1-9])\b))\b(?! (?:schools?|clubs?|centres?|parks?|of (?:the|our)))/iu;
/** "is nine", "turned thirteen", "aged 4", "her seventh birthday", "are four and seven": how old, and nothing else that is counted. */
const childAge = new RegExp(
  `\\b(?:(?:is|are|was|were|aged?|turned|turns|turning|[’']s|be|now|hits|reached|reaches)(?: just| now| only| nearly| almost| already)? ${few}(?: and ${few})?(?: years old| months old)?(?=[,.;:!?)]|\\s+(?:and|on|that|this|last|next|in|now|today|tomorrow|so|but|who|yesterday|already|or)\\b|$)|${few}[ -](?:years?|months?)[ -]old|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|\\d{1,2}th) birthday|(?:in|into|starts?|started|starting|joins?|goes to|go to) (?:nursery|reception|big school|playgroup|year (?:\\d{1,2}|${few})))`,
  'i',
);
/** "Our Struan is nine", whatever the name. */
const ourOwn = new RegExp(
  `\\b[Oo]ur (?:little |wee |young )?(?!(?:Library|Centre|Hub|Market|Festival|Park|Project|Gardens?|Jubilee|Scouts|Foodbank|City|Town|Borough|County|Council|Community|Lido|Museum|Theatre|Partnership|Fund|Plan|Club|Group|Team|School|Green|Mayor|Charter)\\b)\\p{Lu}[\\p{Ll}]+ (?:is|turned|turns|will be)(?: just| now| only| nearly)? ${few}(?=[,.;:!?)]|\\s+(?:and|on|this|last|next|now|today|tomorrow|so|but)\\b|$)`,
  'u',
);
const ourName = /\b(?:our|my)(?: little| wee| young| own)? $/i;

/** "Young Obinna, our eldest, turned thirteen", "our Struan is nine": a child of the writer's, by name and age. */
function isOwnChild(facts: BlockFacts, s: Span): boolean {
  const said = facts.text.slice(s.start, s.end);
  // "My daughter Rosie, who is seven, …": the clause is found by itself, and is enough to take out.
  if (!childAge.test(said) || /,? (?:who (?:is|was|turned)|aged) [\w-]+,/.test(said)) return false;
  if (ourOwn.test(said)) return true;
  const named = facts.names.filter(
    (n) =>
      n.span.start >= s.start &&
      n.span.end <= s.end &&
      (n.surname === undefined ||
        /^(?:Young|Little|Wee|Big|Baby|Bonny) /.test(facts.text.slice(n.span.start, n.span.end))) &&
      n.title === undefined,
  );
  return (
    named.length > 0 &&
    (ownChild.test(said) ||
      named.some((n) => ourName.test(facts.text.slice(Math.max(s.start, n.span.start - 12), n.span.start))))
  );
}

/** "We are in the pre-election period until May", "I am in Cabinet on Tuesday": what somebody is in there is no place away. */
const isIn = /\b(?:[’'](?:re|m|ll be)|am|are|is|be)(?: all)? in (\S+)/i;
const inAtHome =
  /^(?:Cabinet|Committee|Council|Chambers?|Parliament|Westminster|Holyrood|Senedd|Stormont|Opposition|Purdah|Scrutiny|Planning|Licensing|Phase|Stage|Year|Week|Month|Ward|Band|Tier|January|February|March|April|May|June|July|August|September|October|November|December|Advent|Lent|Ramadan)\b/;
function isNoPlace(said: string): boolean {
  const place = isIn.exec(said)?.[1];
  return place !== undefined && (!/^\p{Lu}/u.test(place) || inAtHome.test(place));
}

/** The least that such a sentence holds, and cheap to look for. */
const mayBeAway =
  /(?:[’'](?:re|m|ll be)|\bam|\bare|\bbe)(?: all)? (?:away|off|abroad|on holiday|in )|\bfly |jet off|leave for|set off|go away|head off|\bsails?\b|jetting|flying|heading|going|driving|travelling|escaping|decamp|nipping|setting|\bfl(?:y|ies)\b|\bhousehold|\bfamily\b|tribe|clan|brood|(?:back|home)(?: home| again)? (?:till|until|before)|empty|nobody|no[ -]one/i;

function fixParts(text: string, sentence: Span, house: Span): Pick<Hit, 'captures' | 'words'> {
  const captures = partsOf(text, sentence, { start: house.start, end: house.start }, house);
  const at = /\b(?:at|on|in)\s+$/i.exec(text.slice(Math.max(sentence.start, house.start - 6), house.start));
  const place = generalPlace(text, house);
  return place === undefined
    ? { captures: { ...captures, place: { start: house.start - (at?.[0].length ?? 0), end: house.end } } }
    : { captures: { ...captures, place: place.span }, words: { street: place.text.replace(/^a home\b/, 'our home') } };
}

export const check: Check = {
  traits: { what: ['home', 'away', 'child'] },
  block: (facts) => {
    const { text } = facts;
    if (!/\b(?:my|our|we|i|me|us|mine|ours)\b/i.test(text)) return [];
    return facts.sentences.flatMap((s): readonly Hit[] => {
      const sentence = text.slice(s.start, s.end);
      const hits: Hit[] = [];
      const lead = ownHome.exec(sentence);
      const house =
        lead === null
          ? undefined
          : placesIn(sentence).find(
              (p) =>
                p.kind === 'house' &&
                p.span.start >= lead.index &&
                p.span.start - lead.index < 70 &&
                !elsewhere.test(sentence.slice(lead.index, p.span.start)) &&
                /\d/.test(sentence.slice(p.span.start, p.span.end)),
            );
      if (house !== undefined)
        hits.push({
          span: { start: s.start + house.span.start, end: s.start + house.span.end },
          traits: { what: 'home' },
          ...fixParts(text, s, { start: s.start + house.span.start, end: s.start + house.span.end }),
        });
      for (const m of mayBeAway.test(sentence) ? sentence.matchAll(away) : [])
        if (!isNoPlace(m[0]))
          hits.push({
            span: { start: s.start + m.index, end: s.start + m.index + m[0].length },
            traits: { what: 'away' },
            captures: {},
          });
      if (isOwnChild(facts, s)) hits.push({ span: s, traits: { what: 'child' }, captures: {} });
      return hits;
    });
  },
};
