// In: a draft's blocks. Out: the section each stands in, and where the release says ENDS.
import type { Span } from '../span.ts';
import type { Block, Section } from './draft.ts';
import { toSource } from './prose.ts';

/** Also in two languages on one line: "DIWEDD / ENDS". */
const ends =
  /^\W{0,6}(?:(?:(?:press |news |media )?release|copy|statement|message|text) )?(?:ends?|diwedd)(?: here| of (?:(?:press |news |media )?release|copy|statement|message|text))?(?:\W{1,5}(?:ends?|diwedd))?\W{0,6}$/i;
const notes =
  /^\W*(?:(?:(?:background|further|additional)\s+)?(?:notes?|background|information|info|briefing)\s+(?:to|for)\s+(?:the\s+)?(?:editors?|newsdesks?|news\s+desks?|newsrooms?|journalists?|reporters?|media|press|broadcasters|correspondents)|editors?['’]?s?\s+notes?|(?:journalists?|reporters?|newsdesk)['’]?s?\s+notes?|nodiadau\s+i\s+olygyddion)\b/i;
/** Below ENDS these open the notes as well. */
const notesBelow =
  /^\W*(?:notes?|background(?:\s+(?:notes?|information))?|(?:further|additional|supporting)\s+(?:information|notes?)|facts\s+and\s+figures|key\s+facts)\W*$/i;
const contact =
  /^\W*(?:(?:for\s+)?(?:media|press)\s+(?:enquir(?:y|ies)|inquir(?:y|ies)|contacts?|office|team|queries|information)\b|contacts?(?:\s+(?:details|for\s+(?:the\s+)?(?:media|press)))?\W*$|for\s+(?:further|more)\s+(?:media\s+)?(?:information|details)[^.]{0,60}\bcontact\b|(?:issued\s+by)\b.{0,80}\b(?:press|media|communications)\b|communications\s+(?:team|office)\W*$|cyswllt|ymholiadau)/i;
const comments =
  /^\W*(?:\d+\s+)?(?:comments?|thoughts\s+on|responses?|replies|readers['’]?\s+comments?|leave\s+a\s+comment)\b(?:\s*\(\d+\)|\s+on\b.*|\s+from\s+readers)?\W*$|^\W*\d+\s+thoughts?\s+on\b/i;
/** Without a heading: "Comments (3):", "Readers wrote:". */
const commentsLine =
  /^\W*(?:(?:\d+\s+)?comments?|readers\s+(?:wrote|write|said|say|replied|responded|commented)|(?:from|in)\s+the\s+comments|below\s+the\s+line)\W*$/i;
const nothing = /^\W*no\s+comments?/i;

const moment =
  '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\\d{1,2}[:.]\\d\\d|\\d+\\s+(?:minutes?|hours?|days?)\\s+ago|yesterday|today)';
/** Who comments, and when: "Old Spud · 14 August, 19:11". */
const signed = new RegExp(
  `^[^.!?:;\\n]{2,50}?(?:\\s*[,·|(–—-]\\s*|\\s+(?:on|at|said|says|wrote|writes|replied)\\s+)[^.!?;\\n]{0,12}?${moment}|^[^.!?:;,\\n]{2,40}\\s(?:said|says|wrote|writes|replied|replies|commented)\\s*:|^[^.!?:;,\\n]{2,40}:\\s`,
  'i',
);

/** Whether a line says that it is the author of the draft who answers. */
function signedBy(author: string | undefined): ((line: string) => boolean) | undefined {
  const name = /(?:Cllr\.?|Councillor|Cyng\.?)?\s*(\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){1,2})/u.exec(
    author ?? '',
  )?.[1];
  if (name === undefined) return undefined;
  const words = name.replace(/[^\p{L}\s]/gu, '.').split(/\s+/);
  const own = new RegExp(
    `^\\W*(?:(?:cllr\\.?|councillor|cyng\\.?)\\s+)?${words.join('\\s+')}(?=\\s*(?:$|[\\n,·|(:–—-]|(?:said|says|wrote|writes|replied|replies|on|at)\\b))`,
    'iu',
  );
  return (line) => own.test(line);
}

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
 * What the author answers there is the author's own, up to the line that says who comments next.
 */
export function sectionsOf(blocks: readonly Block[], author?: string): readonly Section[] {
  const isAuthors = signedBy(author);
  let answers = false;
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
      if (notes.test(line) || (ended && notesBelow.test(line))) now = 'notes';
      else if (contact.test(line) || contact.test(first)) now = 'contact';
      else if (block.kind === 'heading' && comments.test(line) && !nothing.test(line)) now = 'comments';
      else if (block.kind === 'paragraph' && commentsLine.test(line)) now = 'comments';
      else if (block.kind === 'heading' && block.level <= Math.max(level, 1)) now = ended ? 'after-ends' : 'body';
      else if (block.kind === 'heading' && now !== 'comments') now = ended ? 'after-ends' : 'body';
      if (block.kind === 'heading') level = block.level;
    }
    if (now === 'comments' && isAuthors !== undefined) {
      if (isAuthors(line)) answers = true;
      else if (block.kind === 'heading' || signed.test(line)) answers = false;
      if (answers) return 'body';
    } else answers = false;
    return now;
  });
}
