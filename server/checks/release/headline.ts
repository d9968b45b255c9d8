// In: a draft. Out: headlines that are too long for a subject line, or end with a full stop. The title in the front matter and the
// first heading are the headline; where they are the same it is told once, at the heading.
import { type Block, type Draft, fieldOf } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { lineStart } from '../line-start.ts';

/** About what a mail program shows, and twice what most headlines need. */
const longest = 120;
/** A full stop that belongs to a short form: "St.", "a.m.", "plc.", "Ltd." */
const shortForm = /(?:\b(?:[a-z]\.)+[a-z]|\b(?:St|Rd|Ltd|plc|Co|No|Cllr|Inc|etc|Jr|Dr|vs?))\.$/i;

/** Numbers of the blocks that are headlines. */
function headlines({ blocks }: Draft): readonly number[] {
  const heading = blocks.findIndex((b) => b.kind === 'heading');
  const first = blocks[heading]?.level === 1 ? heading : -1;
  const title = blocks.findIndex((b) => b.kind === 'field' && b.field === 'title');
  const same = first !== -1 && blocks[title]?.text.trim() === blocks[first]?.text.trim();
  return [same ? -1 : title, first].filter((i) => i !== -1);
}

function headlineHit(block: Block, i: number): readonly Hit[] {
  const text = block.text.trimEnd();
  const stopped = /[^.]\.$/.test(text) && !shortForm.test(text);
  const long = text.length > longest;
  if (!stopped && !long) return [];
  return [
    {
      span: { start: 0, end: text.length },
      block: i,
      traits: { headline: long ? 'long' : 'stopped' },
      captures: stopped ? { stop: { start: text.length - 1, end: text.length } } : {},
    },
  ];
}

/** No heading, no title, and no short first line in their place, as text has that was pasted in. */
function isMissing(draft: Draft): boolean {
  if (fieldOf(draft, 'title') !== undefined || draft.blocks.some((b) => b.kind === 'heading')) return false;
  const body = draft.blocks.filter((b) => b.kind === 'paragraph');
  const standsIn = ({ text }: Block): boolean => text.length <= longest && !/[.!?:]$/.test(text.trim());
  return !body.slice(0, 3).some(standsIn) && body.filter((b) => b.text.split(/\s+/).length > 8).length > 1;
}

export const check: Check = {
  traits: { headline: ['long', 'stopped', 'missing'] },
  draft: (draft) => {
    if (isMissing(draft)) {
      const first = draft.blocks.find((b) => b.kind !== 'field');
      const captures = first === undefined ? {} : { headline: lineStart(draft, first.source.start) };
      return [{ span: { start: 0, end: 0 }, traits: { headline: 'missing' }, captures }];
    }
    return headlines(draft).flatMap((i) => {
      const block = draft.blocks[i];
      return block === undefined ? [] : headlineHit(block, i);
    });
  },
};
