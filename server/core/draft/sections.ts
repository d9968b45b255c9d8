// In: a draft's blocks. Out: the section each stands in, and where the release says ENDS.
import type { Span } from '../span.ts';
import type { Block, Section } from './draft.ts';
import { toSource } from './prose.ts';

/** Also in two languages on one line: "DIWEDD / ENDS". */
const ends = /^\W{0,6}(?:ends?|diwedd)(?:\W{1,5}(?:ends?|diwedd))?\W{0,6}$/i;
const notes = /^\W*(?:notes?\s+(?:to|for)\s+(?:the\s+)?editors?|editors?['’]?\s+notes?|nodiadau\s+i\s+olygyddion)\b/i;
const contact =
  /^\W*(?:(?:for\s+)?(?:media|press)\s+(?:enquir(?:y|ies)|inquir(?:y|ies)|contacts?|office|team|queries|information)\b|contacts?(?:\s+(?:details|for\s+(?:the\s+)?(?:media|press)))?\W*$|for\s+(?:further|more)\s+(?:media\s+)?(?:information|details)[^.]{0,60}\bcontact\b|(?:issued\s+by)\b.{0,80}\b(?:press|media|communications)\b|communications\s+(?:team|office)\W*$|cyswllt|ymholiadau)/i;
const comments =
  /^\W*(?:\d+\s+)?(?:comments?|thoughts\s+on|responses?|replies|readers['’]?\s+comments?|leave\s+a\s+comment)\b(?:\s*\(\d+\)|\s+on\b.*|\s+from\s+readers)?\W*$|^\W*\d+\s+thoughts?\s+on\b/i;
const nothing = /^\W*no\s+comments?/i;

/** A line short enough, or a heading, so that it can open a section. */
const opens = (block: Block): boolean =>
  block.kind === 'heading' || (block.kind !== 'field' && block.kind !== 'cell' && block.text.length <= 200);

export function endsOf(blocks: readonly Block[]): Span | undefined {
  const block = blocks.find((b) => b.kind !== 'field' && ends.test(b.text.trim()));
  return block === undefined ? undefined : toSource(block, { start: 0, end: block.text.length });
}

/**
 * The section of each block, beside `blocks`. Notes and contact begin at their heading or line and last until the next;
 * readers' comments begin at a heading such as "3 comments" and last until a heading that is none of these.
 */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  let now: Section = 'body';
  let ended = false;
  let level = 0;
  return blocks.map((block) => {
    if (block.kind === 'field') return 'body';
    const line = block.text.trim();
    const first = line.split(/[.:\n]/, 1)[0] ?? '';
    if (ends.test(line)) {
      ended = true;
      now = 'after-ends';
      return 'after-ends';
    }
    if (opens(block)) {
      if (notes.test(line)) now = 'notes';
      else if (contact.test(line) || contact.test(first)) now = 'contact';
      else if (block.kind === 'heading' && comments.test(line) && !nothing.test(line)) now = 'comments';
      else if (block.kind === 'paragraph' && /^\W*(?:\d+\s+)?comments?\W*$/i.test(line)) now = 'comments';
      else if (block.kind === 'heading' && block.level <= Math.max(level, 1)) now = ended ? 'after-ends' : 'body';
      else if (block.kind === 'heading' && now !== 'comments') now = ended ? 'after-ends' : 'body';
      if (block.kind === 'heading') level = block.level;
    }
    return now;
  });
}
