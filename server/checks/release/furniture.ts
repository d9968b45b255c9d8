// In: a draft. Out: the parts of a release that are not there: ENDS, notes to editors, a media contact, a date; and where each would go.
import { type Block, type Draft, fieldOf } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';
import { lineStart } from '../line-start.ts';

/** A release that has just been begun is missing everything, and knows it. */
const fewestParagraphs = 2;
const fewestWords = 5;
/** Blocks in which a release line, a headline and a date are looked for. */
const topmost = 4;
const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dated = new RegExp(
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\b|\\b${month}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  'i',
);
const contactLine =
  /\b(?:press|media|news|communications|comms)\s+(?:office|desk|team|contact|enquir(?:y|ies)|officer)\b|\bnewsdesk\b|\bcontact\b.{0,80}(?:@|\d{4})/i;
const reached = /@|(?:\+44|\b0)[\d\s()-]{8,}/;

/** A figure that somebody may ask the source of: money, a share, a large count. */
const figure =
  /[£€$]\s?\d|\b\d[\d.,]*\s?(?:%|per ?cent|percent|million|billion|bn\b|m\b)|\b\d{1,3},\d{3}\b|\b(?:more than|over|nearly|almost|around|about|some|up to) \d{2,}\b|\b(?:hundreds|thousands|two hundred|three hundred|four hundred|five hundred|(?:a|one|two|three|four|five|six|seven|eight|nine|ten) thousand)\b/i;

const nowhere: Span = { start: 0, end: 0 };

function missing(what: string, at: Span, traits: Hit['traits'] = {}): Hit {
  return { span: nowhere, traits: { missing: what, ...traits }, captures: { place: at } };
}

/** Behind the words of a line, its Markdown included. */
const lineEnd = (draft: Draft, at: number): Span => {
  const end = at + (/^[^\r\n]*/.exec(draft.text.slice(at))?.[0].length ?? 0);
  return { start: end, end };
};

/** Where the body ends: before the notes or the contact, or at the end of the draft. */
function bodyEnd(draft: Draft): Span {
  const next = draft.sections.findIndex((s, i) => s !== 'body' && draft.blocks[i]?.kind !== 'field');
  const last = next === -1 ? undefined : draft.blocks.findLast((b, i) => b.kind !== 'field' && i < next);
  return lineEnd(draft, last?.source.end ?? draft.text.trimEnd().length);
}

/** ENDS and the notes below it. Where ENDS is missing it is said first. A tribute has no figures, and needs no notes. */
function endOf(draft: Draft, body: readonly Block[]): readonly Hit[] {
  const lacksNotes = !draft.sections.includes('notes') && body.some((b) => figure.test(b.text));
  if (draft.ends === undefined) return [missing('ends', bodyEnd(draft), { notes: lacksNotes ? 'no' : 'yes' })];
  return lacksNotes ? [missing('notes', lineEnd(draft, draft.ends.end))] : [];
}

function contactOf(draft: Draft): readonly Hit[] {
  const first = draft.sections.indexOf('contact');
  const block = draft.blocks[first];
  if (block !== undefined) {
    if (reached.test(draft.text.slice(block.source.start))) return [];
    const span = { start: 0, end: block.text.length };
    return [{ span, block: first, traits: { missing: 'reach' }, captures: {} }];
  }
  if (fieldOf(draft, 'contact') !== undefined) return [];
  if (draft.blocks.some((b) => b.kind !== 'field' && contactLine.test(b.text))) return [];
  return [missing('contact', { start: draft.text.trimEnd().length, end: draft.text.trimEnd().length })];
}

/** "For immediate release" at the top, or in the front matter: then a release needs no other. */
const releaseLine = /\b(?:for (?:immediate )?(?:release|use)|embargo|press release|media release|news release)\b/i;

/** A headline that was pasted in as a paragraph ends without a stop. */
const opensStory = (b: Block): boolean =>
  b.kind === 'paragraph' && !releaseLine.test(b.text) && /[.!?:]["'”’)]*\s*$/.test(b.text);

/** Where the lines go that stand above the story: the release line above all, the place and the date above the first paragraph. */
function topPlaces(draft: Draft, body: readonly Block[]): Hit['captures'] {
  const head = body.slice(0, topmost);
  const headline = head.findLastIndex((b) => b.level === 1);
  const story = body.slice(headline + 1).find(opensStory);
  const [first] = body;
  if (first === undefined || story === undefined) return {};
  const dateline = lineStart(draft, story.source.start);
  const has = head.some((b) => b.text.length <= 200 && releaseLine.test(b.text));
  return has || fieldOf(draft, 'release') !== undefined
    ? { dateline }
    : { line: lineStart(draft, first.source.start), dateline };
}

function dateOf(draft: Draft): readonly Hit[] {
  if (['date', 'publish', 'embargo'].some((key) => fieldOf(draft, key) !== undefined)) return [];
  const body = draft.blocks.filter((b, i) => b.kind !== 'field' && draft.sections[i] === 'body');
  if (body.slice(0, topmost).some((b) => dated.test(b.text.slice(0, 300)))) return [];
  return [{ span: nowhere, traits: { missing: 'date' }, captures: topPlaces(draft, body) }];
}

export const check: Check = {
  traits: { missing: ['ends', 'notes', 'contact', 'date', 'reach'], notes: ['yes', 'no'] },
  draft: (draft) => {
    const body = draft.blocks.filter((b, i) => b.kind === 'paragraph' && draft.sections[i] === 'body');
    if (body.filter((b) => b.text.split(/\s+/, fewestWords).length >= fewestWords).length < fewestParagraphs) return [];
    return [...endOf(draft, body), ...contactOf(draft), ...dateOf(draft)];
  },
};
