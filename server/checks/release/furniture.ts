// In: a draft. Out: the parts of a release that are not there: ENDS, notes to editors, a media contact, a date; and where each would go.
import { type Draft, fieldOf } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';

/** A release that has just been begun is missing everything, and knows it. */
const fewestParagraphs = 2;
const fewestWords = 5;
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

/** Where the body ends: before the notes or the contact, or at the end of the draft. In the source, behind the last word. */
function bodyEnd(draft: Draft): Span {
  const next = draft.sections.findIndex((s, i) => s !== 'body' && draft.blocks[i]?.kind !== 'field');
  const last = draft.blocks.findLast((b, i) => b.kind !== 'field' && (next === -1 || i < next));
  const lines = draft.text.trimEnd().length;
  // Behind the Markdown of the block: a caption's asterisk, a picture's bracket.
  const from = last?.source.end ?? lines;
  const rest = /^[^\r\n]*/.exec(draft.text.slice(from))?.[0].trimEnd().length ?? 0;
  const end = Math.min(next === -1 ? lines : from + rest, lines);
  return { start: end, end };
}

function missing(what: string, at: Span, traits: Hit['traits'] = {}): Hit {
  return { span: nowhere, traits: { missing: what, ...traits }, captures: { place: at } };
}

export const check: Check = {
  traits: { missing: ['ends', 'notes', 'contact', 'date', 'reach'], notes: ['yes', 'no'] },
  draft: (draft) => {
    const body = draft.blocks.filter((b, i) => b.kind === 'paragraph' && draft.sections[i] === 'body');
    if (body.filter((b) => b.text.split(/\s+/).length >= fewestWords).length < fewestParagraphs) return [];
    const hits: Hit[] = [];
    const hasNotes = draft.sections.includes('notes');
    const end = { start: draft.text.trimEnd().length, end: draft.text.trimEnd().length };
    if (draft.ends === undefined)
      hits.push(
        missing('ends', bodyEnd(draft), { notes: hasNotes || !body.some((b) => figure.test(b.text)) ? 'yes' : 'no' }),
      );
    // Notes stand below ENDS: where that is missing it is said first. A tribute has no figures, and needs none.
    else if (!hasNotes && body.some((b) => figure.test(b.text))) {
      const line = /^[^\r\n]*/.exec(draft.text.slice(draft.ends.end))?.[0].length ?? 0;
      const at = draft.ends.end + line;
      hits.push(missing('notes', { start: at, end: at }));
    }
    const contacts = draft.blocks.filter((_, i) => draft.sections[i] === 'contact');
    if (
      contacts.length === 0 &&
      !draft.blocks.some((b) => b.kind !== 'field' && contactLine.test(b.text)) &&
      fieldOf(draft, 'contact') === undefined
    )
      hits.push(missing('contact', end));
    const [first] = contacts;
    const written = contacts.map((b) => draft.text.slice(b.source.start, b.source.end)).join('\n');
    if (first !== undefined && !reached.test(written) && !reached.test(draft.text.slice(first.source.start)))
      hits.push({
        span: first.source,
        traits: { missing: 'reach' },
        captures: { place: { start: contacts.at(-1)?.source.end ?? 0, end: contacts.at(-1)?.source.end ?? 0 } },
      });
    const head = draft.blocks.filter((b, i) => b.kind !== 'field' && draft.sections[i] === 'body').slice(0, 4);
    const said = [fieldOf(draft, 'date'), fieldOf(draft, 'publish'), fieldOf(draft, 'embargo')];
    if (said.every((d) => d === undefined) && !head.some((b) => dated.test(b.text.slice(0, 300))))
      hits.push(missing('date', nowhere));
    return hits;
  },
};
