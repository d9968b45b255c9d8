// In: a block's text. Out: runs of three emoji or more, also with blanks between them, emoji put between single words, and emoji that stand in
// the place of a word.
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { unknownWord, wordOf } from './emoji/words.ts';

const one =
  '(?:(?!\\p{ASCII}|[©®™])(?:\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*)*))';
const run = new RegExp(`${one}(?:[ \\u00A0]*${one}){2,}`, 'gu');
/** "READ 👏 THE 👏 REPORT 👏" */
const between = new RegExp(`(?:\\p{L}[\\p{L}’'-]* *${one} *){3,}(?:\\p{L}[\\p{L}’'-]*)?`, 'gu');
/** "Your 🚌 to the 🏥", "by 🚲 only", "we ❤️ our library": what the words before ask for is a word. A sign on a button is no word: "the ❤️ button". */
const instead = new RegExp(
  `(?<![\\p{L}\\p{N}’'-])(?:(?<plain>your|the|an?|our|my|his|their|every|each|no)|(?:by|to|from|into|i|we|they)) ?(?<emoji>${one})(?! ?(?:button|icon|emoji|symbol|sign|mark|key|flag|logo)s?\\b)(?= ?(?:\\p{L}|[.,;:!?)]|$))`,
  'giu',
);
/** "♻️ = Thursday, 🗑️ = Saturday": what the day is for is said by the picture alone. */
const keyed = new RegExp(`(?:${one}) ?(?:=|→|->|[–—:-](?= )) ?[\\p{L}\\p{N}][^,;.!?]{0,60}`, 'giu');
const single = new RegExp(one, 'gu');
/** One unit of every emoji: nearly every block has none, and is then not looked at any closer. */
const anyEmoji = /[\u203C-\u3299\uD83C-\uD83E]/;

const worded = (text: string): string =>
  text.replace(single, (emoji) => wordOf(emoji)).replace(/(?<=\p{L})(?=\[)/gu, ' ');

/** From the first of them to the last: one finding for a block, whose fix writes the words. */
function inPlaceOfWords(text: string): readonly Hit[] {
  const keys = [...text.matchAll(keyed)];
  // Without an article only a known thing is one: "by 🚂", and not "shared by 🙂".
  const places = [...text.matchAll(instead)].filter(
    ({ groups }) => groups?.['plain'] !== undefined || wordOf(groups?.['emoji'] ?? '') !== unknownWord,
  );
  const found = keys.length > 1 || keys.some((m) => m[0].includes('=')) ? [...keys, ...places] : places;
  if (found.length === 0) return [];
  const start = Math.min(...found.map((m) => m.index));
  const end = Math.max(...found.map((m) => m.index + m[0].length));
  return [
    {
      span: { start, end },
      traits: { emoji: 'instead' },
      captures: {},
      words: { words: worded(text.slice(start, end)) },
    },
  ];
}

function emojiIn(text: string): readonly Hit[] {
  const others = emojiRuns(text);
  return [
    ...others,
    ...inPlaceOfWords(text).filter((h) => !others.some((o) => o.span.start < h.span.end && h.span.start < o.span.end)),
  ];
}

function emojiRuns(text: string): readonly Hit[] {
  return [
    ...[...text.matchAll(run)].map((m): Hit => {
      const first = m[0].match(single)?.[0] ?? '';
      return {
        span: { start: m.index, end: m.index + m[0].length },
        traits: { emoji: 'run' },
        captures: {},
        words: { first },
      };
    }),
    ...[...text.matchAll(between)].map((m): Hit => {
      const words = m[0].replace(single, ' ').replace(/ {2,}/g, ' ').trim();
      const end = m.index + m[0].trimEnd().length;
      return { span: { start: m.index, end }, traits: { emoji: 'between' }, captures: {}, words: { words } };
    }),
  ];
}

export const check: Check = {
  traits: { emoji: ['run', 'between', 'instead'] },
  block: ({ text }) => (anyEmoji.test(text) ? emojiIn(text) : []),
};
