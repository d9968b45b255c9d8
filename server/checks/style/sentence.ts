// In: a block's text. Out: sentences of more words than most people read in one breath. A list within a sentence is read item by item.
import { wordRange } from '../../core/facts/cues.ts';
import type { Check } from '../../core/protocol/checks.ts';

const longest = 35;
/** A list of names or things: most of what stands between its commas is short. */
const listed = 4;
const word = /[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu;

export const check: Check = {
  traits: {},
  block: ({ text, words: all, sentences, identifiersOnly }) =>
    identifiersOnly || text.length < longest * 3
      ? []
      : sentences
          .filter((s) => {
            const { from, to } = wordRange(all, s);
            if (to - from <= longest) return false;
            const words = text.slice(s.start, s.end);
            if ((words.match(word)?.length ?? 0) <= longest) return false;
            const parts = words.split(/[,;]/);
            const short = parts.filter((p) => (p.match(word)?.length ?? 0) <= listed).length;
            return parts.length < 6 || short * 2 < parts.length;
          })
          .map((span) => ({ span, traits: {}, captures: {} })),
};
