// In: a block's text. Out: a paragraph with three or more runs of exclamation marks, such as "!!" or "?!", from the first to the last.
import type { Check } from '../../core/protocol/checks.ts';

const runs = /(?<!!\?)(?:!{2,}|\?!+|!+\?)[!?]*/g;
const fewest = 3;

export const check: Check = {
  traits: {},
  block: ({ text, identifiersOnly }) => {
    if (identifiersOnly || !/[!?]{2}/.test(text)) return [];
    const found = [...text.matchAll(runs)];
    const [first, last] = [found[0], found.at(-1)];
    if (found.length < fewest || first === undefined || last === undefined) return [];
    return [{ span: { start: first.index, end: last.index + last[0].length }, traits: {}, captures: {} }];
  },
};
