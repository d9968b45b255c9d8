// In: a draft. Out: headlines that are too long for a subject line, or end with a full stop. The title in the front matter and the
// first heading are the headline; where they are the same it is told once, at the heading.
import { type Block, type Draft, fieldOf } from '../../core/draft/draft.ts';
import { toSource } from '../../core/draft/prose.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';

/** About what a mail program shows, and twice what most headlines need. */
const longest = 120;
/** A full stop that belongs to a short form: "St.", "a.m.", "plc.", "Ltd." */
const shortForm = /(?:\b(?:[a-z]\.)+[a-z]|\b(?:St|Rd|Ltd|plc|Co|No|Cllr|Inc|etc|Jr|Dr|vs?))\.$/i;

function headlines(draft: Draft): readonly Block[] {
  const heading = draft.blocks.find((b) => b.kind === 'heading');
  const first = heading !== undefined && heading.level === 1 ? heading : undefined;
  const title = draft.blocks.find((b) => b.kind === 'field' && b.field === 'title');
  const same = first !== undefined && title?.text.trim() === first.text.trim();
  return [...(title === undefined || same ? [] : [title]), ...(first === undefined ? [] : [first])];
}

function headlineHits(block: Block): readonly Hit[] {
  const text = block.text.trimEnd();
  const span = toSource(block, { start: 0, end: text.length });
  const stopped = /[^.]\.$/.test(text) && !shortForm.test(text);
  const long = text.length > longest;
  if (!stopped && !long) return [];
  const stop = toSource(block, { start: text.length - 1, end: text.length });
  return [{ span, traits: { headline: long ? 'long' : 'stopped' }, captures: stopped ? { stop } : {} }];
}

export const check: Check = {
  traits: { headline: ['long', 'stopped', 'missing'] },
  draft: (draft) => {
    const found = headlines(draft);
    const body = draft.blocks.filter((b) => b.kind === 'paragraph' && b.text.split(/\s+/).length > 8);
    if (
      found.length === 0 &&
      body.length > 1 &&
      fieldOf(draft, 'title') === undefined &&
      !draft.blocks.some((b) => b.kind === 'heading')
    )
      return hasBoldTop(draft) ? [] : [{ span: { start: 0, end: 0 }, traits: { headline: 'missing' }, captures: {} }];
    return found.flatMap(headlineHits);
  },
};

/** A short first line stands for a headline in text that was pasted in. */
function hasBoldTop(draft: Draft): boolean {
  return draft.blocks
    .slice(0, 3)
    .some((b) => b.kind === 'paragraph' && b.text.length <= longest && !/[.!?:]$/.test(b.text.trim()));
}
