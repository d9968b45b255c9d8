// In: a block. Out: what an author tells everybody of their own life that is better kept: where they live, and when the house is empty.
import { generalPlace } from '../../core/fixes/general-place.ts';
import { partsOf } from '../../core/people/phrase.ts';
import { placesIn } from '../../core/people/places.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';

const ownHome =
  /\b(?:(?:my|our)(?: own)? (?:front |own |back )?(?:door|house|home|letter ?box|garden|garage|doorstep|place|gate|kitchen|drive|flat|bungalow|cottage)\b|(?:i|we) (?:still )?(?:live|am|are) at\b|(?:at|to|round|outside|by) ours\b|(?:come|pop|call|drop) (?:round|by|in)\b|(?:drop|leave|post) (?:them|it|your [\w ]{2,20}) (?:at|to|through)\b|home at\b|\b(?:see|find|visit|call on|reach|catch) (?:me|us) at(?: home)?\b|\bat home,? (?:at |in |on )?(?=\d))/i;
const date =
  '(?:\\d{1,2}(?:st|nd|rd|th)?\\b|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|(?:next|this) (?:week|month|friday|saturday|sunday|monday)|a (?:week|fortnight|month)|(?:two|three|four|\\d+) (?:weeks|days|nights)|fortnight|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-\\w+)\\b|easter|christmas|half[ -]term)';
/** What says that nobody is in. */
const nobodyIn =
  "(?:(?:we|i)(?:[’']re| are|[’']m| am|[’']ll be| will be| shall be)(?: all)? (?:away(?! from (?:the|my) (?:council|office|chamber|desk|phone|ward))|off(?! (?:to (?:the|a) (?:meeting|surgery|council|chamber|vote)|the))|abroad|on holiday|in [A-Z][a-z]+)|the (?:two|three|four|five|six|whole lot|lot|whole family) of us (?:are|will be) (?:all )?(?:away|off|abroad|on holiday|in [A-Z][a-z]+)|(?:we|i) (?:fly out|fly to|fly off|jet off|leave for|set off|go away|head off|sail)|(?:our|my|the) (?:house|home|place|flat) (?:is|will be|stands|sits|is going to be) empty|house[’']?s empty)";
const away = new RegExp(
  `\\b${nobodyIn}\\b[^.!?]{0,60}?${date}(?:[^.!?]{0,24}?\\b(?:to|until|till|-|–)\\b[^.!?]{0,4}?(?:the )?${date}(?: ${date})?)?|\\b(?:between|from) (?:the )?${date}[^.!?]{0,40}? (?:as|while|since|because|when) ${nobodyIn}\\b`,
  'gi',
);

/** The least that such a sentence holds, and cheap to look for. */
const mayBeAway =
  /(?:[’'](?:re|m|ll be)|\bam|\bare|\bbe)(?: all)? (?:away|off|abroad|on holiday|in )|\bfly |jet off|leave for|set off|go away|head off|\bsail\b|empty/i;

function fixParts(text: string, sentence: Span, house: Span): Pick<Hit, 'captures' | 'words'> {
  const captures = partsOf(text, sentence, { start: house.start, end: house.start }, house);
  const at = /\b(?:at|on|in)\s+$/i.exec(text.slice(Math.max(sentence.start, house.start - 6), house.start));
  const place = generalPlace(text, house);
  return place === undefined
    ? { captures: { ...captures, place: { start: house.start - (at?.[0].length ?? 0), end: house.end } } }
    : { captures: { ...captures, place: place.span }, words: { street: place.text } };
}

export const check: Check = {
  traits: { what: ['home', 'away'] },
  block: (facts) => {
    const { text } = facts;
    if (!/\b(?:my|our|we|i|me|us)\b/i.test(text)) return [];
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
                /\d/.test(sentence.slice(p.span.start, p.span.end)),
            );
      if (house !== undefined)
        hits.push({
          span: { start: s.start + house.span.start, end: s.start + house.span.end },
          traits: { what: 'home' },
          ...fixParts(text, s, { start: s.start + house.span.start, end: s.start + house.span.end }),
        });
      for (const m of mayBeAway.test(sentence) ? sentence.matchAll(away) : [])
        hits.push({
          span: { start: s.start + m.index, end: s.start + m.index + m[0].length },
          traits: { what: 'away' },
          captures: {},
        });
      return hits;
    });
  },
};
