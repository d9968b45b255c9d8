// In: a block's text. Out: runs of three emoji or more, also with blanks between them, and emoji put between single words.
import type { Check, Hit } from '../../core/protocol/checks.ts';

const one =
  '(?:(?!\\p{ASCII}|[©®™])(?:\\p{Regional_Indicator}{2}|\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*(?:\\u200D\\p{Extended_Pictographic}[\\uFE0F\\p{Emoji_Modifier}]*)*))';
const run = new RegExp(`${one}(?:[ \\u00A0]*${one}){2,}`, 'gu');
/** "READ 👏 THE 👏 REPORT 👏" */
const between = new RegExp(`(?:\\p{L}[\\p{L}’'-]* *${one} *){3,}(?:\\p{L}[\\p{L}’'-]*)?`, 'gu');
const single = new RegExp(one, 'gu');
/** One unit of every emoji: nearly every block has none, and is then not looked at any closer. */
const anyEmoji = /[\u203C-\u3299\uD83C-\uD83E]/;

function emojiIn(text: string): readonly Hit[] {
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
  traits: { emoji: ['run', 'between'] },
  block: ({ text }) => (anyEmoji.test(text) ? emojiIn(text) : []),
};
