// In: a draft. Out: a credit in the front matter that admits that the picture was taken from somebody else, or that nobody knows whose it is.
import { wordsOfField } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';

const keys = /^(?:image_credit|photo_credit|picture_credit|credit|image_source)$/i;
/** Nobody who asked writes like this: "lifted from the brochure". */
const taken =
  /\b(?:lifted|pinched|nicked|swiped|filched|snaffled|cribbed|copied|grabbed|ripped|stolen|scanned|clipped|cut out|screen ?shot(?:ted)?|screen ?grab(?:bed)?|right-clicked|downloaded|saved) (?:it |this |straight )?(?:from|off|out of|of|in)\b/i;
/** "Via Facebook" names the place and not the owner. */
const place =
  /(?:^|\b(?:from|off|via|on|courtesy of|thanks to|found|source|credit)\b.{0,20})\b(?:google(?: images| maps| earth)?|facebook|instagram|twitter|pinterest|whatsapp|tiktok|the (?:inter)?net|the web|online|street view|rightmove|zoopla|tripadvisor|(?:estate agent|developer|brewery|hotel)[’']?s? (?:brochure|website|leaflet)|an? (?:old )?(?:website|blog|magazine|newspaper|calendar|brochure))\b/i;
/** "? possibly one of the freelancers, haven't heard back". */
const unsure =
  /^\s*\?|\?\s*$|\b(?:not sure|unsure|unknown|unclear|not known|no idea|don[’']t know|do not know|possibly|probably|perhaps|maybe|i think|we think|presumably|whoever|someone[’']s|somebody[’']s|haven[’']t (?:heard|asked|checked)|have not (?:heard|asked|checked)|not heard back|no reply|awaiting (?:reply|permission|an answer)|waiting (?:to hear|for)|permission (?:pending|to follow)|not (?:yet )?(?:asked|cleared|checked)|to be (?:asked|cleared|checked|traced)|will ask|forgot to ask|can[’']t (?:remember|find out|trace)|could(?:n[’']t| not) (?:find out|trace))\b/i;
const settled =
  /\b(?:permission from|with (?:\w+ ){0,2}permission|by permission|licen[cs]ed?|creative commons|CC[ -]|public domain|out of copyright|open government|archives?|our own|council[’']s own|library|collection|orphan works)\b/i;

export const check: Check = {
  traits: { what: ['taken', 'unsure'] },
  draft: (draft) =>
    draft.frontMatter.fields.flatMap((field): readonly Hit[] => {
      if (!keys.test(field.key) || typeof field.value !== 'string' || settled.test(field.value)) return [];
      const what =
        taken.test(field.value) || place.test(field.value) ? 'taken' : unsure.test(field.value) ? 'unsure' : undefined;
      return what === undefined ? [] : [{ span: wordsOfField(draft, field), traits: { what }, captures: {} }];
    }),
};
