// In: a draft. Out: sentences written in capitals, with the same sentence in ordinary letters, names and short forms kept as the
// rest of the draft writes them.
import type { Draft } from '../../core/draft/draft.ts';
import { type BlockFacts, once } from '../../core/facts/facts.ts';
import { sentencesOf } from '../../core/language/sentences.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { onceFor } from '../../core/remembered.ts';
import type { Span } from '../../core/span.ts';

const fewestWords = 4;
const fewestLetters = 14;
/** Lines of a release that are written in capitals by custom, and short forms. */
const furniture =
  /^\W*(?:for immediate release|not for (?:immediate )?(?:publication|release)|(?:strictly )?embargo|press release|news release|media release|media (?:information|advisory|opportunity|invitation)|press (?:notice|statement|invitation)|notes? (?:to|for) editors?|ends?\b|more follows|issued (?:by|on behalf)|photo ?(?:call|opportunity)|draft\b|note to editors)/i;
const shortForms = new Set(
  'nhs bbc uk eu usa uae tv a&e gp gps mp mps ngo pcn send ehcp hmo cctv led ppe vat hgv suv api pdf covid hs2 a1 m1 m6 rspca rnli dvla dwp defra hmrc lga ofsted iv ii iii 3g 4g 5g cic plc ltd nfu cpre raf vip vips faq faqs dj'.split(
    ' ',
  ),
);
/** Always with a capital, and titles. */
const proper =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|april|june|july|august|september|october|november|december|easter|christmas|cllr|mrs?|ms|dr|england|wales|scotland|britain|english|welsh|scottish|british)$/;
/** Looked for first: most blocks have no such run, and need not be parted into sentences. */
const run = /\p{Lu}[^\p{Ll}]{13,}/u;
const word = /\p{L}[\p{L}\p{N}'’&-]*/gu;

const isShouted = (sentence: string): boolean => {
  if (/\p{Ll}/u.test(sentence)) return false;
  const words = sentence.match(word) ?? [];
  const letters = words.join('').length;
  const plain = words.filter((w) => !shortForms.has(w.toLowerCase()));
  return words.length >= fewestWords && letters >= fewestLetters && plain.length >= fewestWords - 1;
};

/** The sentence where all of it is shouted, or what is shouted behind its colon: "Reminder: BRING YOUR OWN BAGS AND BOOTS". */
function shoutedIn(text: string, whole: Span): Span | undefined {
  const sentence = text.slice(whole.start, whole.end);
  if (furniture.test(sentence)) return undefined;
  if (isShouted(sentence)) return whole;
  const colon = /:\s+(?=[^:\p{Ll}]+$)/u.exec(sentence);
  if (colon === null) return undefined;
  const start = colon.index + colon[0].length;
  const behind = sentence.slice(start);
  const isTooShort = (behind.match(word) ?? []).length <= fewestWords;
  return isTooShort || furniture.test(behind) || !isShouted(behind)
    ? undefined
    : { start: whole.start + start, end: whole.end };
}

const shoutsIn = onceFor(({ text, words }: BlockFacts): readonly Span[] =>
  words.some((w) => w.shape === 'CAPITALS') && run.test(text)
    ? sentencesOf(text).flatMap((whole) => shoutedIn(text, whole) ?? [])
    : [],
);

/** How words with a capital are written elsewhere in the draft, by their lower case: "hart" → "Hart". */
function spellings(draft: Draft): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const { text } of draft.blocks) {
    for (const sentence of sentencesOf(text)) {
      const words = text.slice(sentence.start, sentence.end);
      if (isShouted(words)) continue;
      for (const m of words.matchAll(word)) {
        // The first word of a sentence has its capital from there.
        if (m.index > 3 && /^\p{Lu}/u.test(m[0])) known.set(m[0].toLowerCase(), m[0]);
        else if (/^\p{Ll}/u.test(m[0])) known.set(m[0].toLowerCase(), m[0]);
      }
    }
  }
  return known;
}

function inOrdinaryLetters(sentence: string, known: ReadonlyMap<string, string>): string {
  const words = sentence.replace(word, (w) => {
    const low = w.toLowerCase();
    if (low === 'i' || /^i['’]/.test(low)) return `I${low.slice(1)}`;
    return shortForms.has(low) ? w : (known.get(low) ?? (proper.test(low) ? w.charAt(0) + low.slice(1) : low));
  });
  return words.replace(/\p{L}/u, (first) => first.toUpperCase());
}

export const check: Check = {
  traits: {},
  draft: (draft, _workspace, _day, { facts }) => {
    const known = once(() => spellings(draft));
    return draft.blocks.flatMap((block, i): readonly Hit[] => {
      if (block.kind === 'field' || block.kind === 'alt' || block.opaque || draft.languages[i] !== 'en') return [];
      const own = facts[i];
      return own === undefined
        ? []
        : shoutsIn(own).map((s) => ({
            span: s,
            block: i,
            traits: {},
            captures: {},
            // Not until a fix asks: how the whole draft spells its names is read for it.
            get words() {
              return { sentence: inOrdinaryLetters(block.text.slice(s.start, s.end), known()) };
            },
          }));
    });
  },
};
