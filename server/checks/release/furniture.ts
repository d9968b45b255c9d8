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
  `\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}\\b|\\b${month}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b|\\b${month},?\\s+20\\d\\d\\b|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b`,
  'i',
);
/** At the foot of a release: "Issued: 3 March 2026". */
const issued = /^\W*(?:issued|released|published|date[d]?|issue date|release date|sent)\b/i;
const contactLine =
  /\b(?:press|media|news|communications|comms)\s+(?:office|desk|team|contact|enquir(?:y|ies)|officer)\b|\bnews ?(?:desk|room)\b|\b(?:press|media|news|comms|communications|pressoffice|newsroom|newsdesk)@/i;
/** "Contact: communications team, 01632 960 713"; inside the story it is a line for residents: "answer by phone on 0300 555 0192". */
const anyContact = /\b(?:contact|ring|call|phone|email|e-mail|speak to|get hold of)\b.{0,80}(?:@|\d{4})/i;
/** A mailbox at home: nobody answers for it when its owner is away. */
const ownMail =
  /[\p{L}\p{N}._%+-]+@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|talktalk|virginmedia|ntlworld|blueyonder|protonmail|proton|gmx|zoho|tiscali|plus|fastmail)\.(?:co\.uk|com|net|org|me|uk)\b/iu;
const reached = /@|(?:\+44|\b0)[\d\s()-]{8,}/;

/** A figure that somebody may ask the source of: money, a share, a large count. */
const figure =
  /\b(?:notes? (?:below|that follows?|at the end|to editors)|(?:see|in) the (?:editors?['’]? )?notes)\b|\b[1-9]\d{1,2} (?!(?:minutes|hours|days|weeks|months|years|metres|miles|o['’]clock|pm|am|and|to|or|of|is|was|were|has|have|in|at|on|per|degrees)\b)(?:\p{Ll}[\p{Ll}-]+ ){0,2}?\p{Ll}{3,}s\b|[£€$]\s?\d|\b\d[\d.,]*\s?(?:%|per ?cent|percent|million|billion|bn\b|m\b)|\b\d{1,3},\d{3}\b|\b(?:more than|over|nearly|almost|around|about|some|up to) \d{2,}\b|\b(?:hundreds|thousands|two hundred|three hundred|four hundred|five hundred|(?:a|one|two|three|four|five|six|seven|eight|nine|ten) thousand)\b/iu;
/** A case that a court decided: which Act, which court and which day a reporter asks for, though no figure stands in the story. */
const courtCase =
  /\b(?:convicted|sentenced|fined|jailed|pleaded guilty|found guilty|admitted|ordered to pay|banned|disqualified|struck off)\b[^.!?]{0,120}\b(?:Crown|Sheriff|Magistrates['’]?|High|County|Coroner['’]?s|Youth) Courts?\b|\b(?:Crown|Sheriff|Magistrates['’]?) Court\b[^.!?]{0,120}\b(?:convicted|sentenced|fined|jailed|pleaded guilty|found guilty|admitted|ordered to pay)\b/u;

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

/** "… five days at a time. ENDS": the word stands where it is read as part of the story. */
const runOn = /[.!?”"’')]\s+\W{0,4}(ENDS|Ends|DIWEDD)\W{0,4}$|^\W{0,4}(ENDS|DIWEDD)\W{1,4}(?=\p{L})/u;

function runOnIn(draft: Draft): Hit | undefined {
  for (const [i, block] of draft.blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const found = runOn.exec(block.text);
    const word = found?.[1] ?? found?.[2];
    if (found === null || word === undefined) continue;
    const start = found.index + found[0].indexOf(word);
    return { span: { start, end: start + word.length }, block: i, traits: { missing: 'own-line' }, captures: {} };
  }
  return undefined;
}

/** ENDS below the notes or the contact, with no story behind them. */
function misplaced(draft: Draft, at: number): Hit | undefined {
  const above = draft.sections.slice(0, at);
  const first = above.findIndex((s, i) => (s === 'notes' || s === 'contact') && draft.blocks[i]?.kind !== 'field');
  const isBody = (i: number): boolean => above[i] === 'body' && draft.blocks[i]?.kind === 'paragraph';
  if (first === -1 || !above.some((_, i) => i < first && isBody(i)) || above.some((_, i) => i > first && isBody(i)))
    return undefined;
  const notes = above.includes('notes') || above.filter((s) => s === 'contact').length > 1;
  const end = draft.blocks[at]?.text.length;
  if (!notes || end === undefined) return undefined;
  return { span: { start: 0, end }, block: at, traits: { missing: 'place' }, captures: { place: bodyEnd(draft) } };
}

/** Numbers or a longer paragraph below ENDS are notes, whatever stands above them. */
function hasOtherNotes(draft: Draft): boolean {
  return draft.blocks.some(
    (b, i) =>
      draft.sections[i] === 'after-ends' &&
      (b.kind === 'item' || (b.kind === 'paragraph' && b.text.split(/\s+/).length >= 12)),
  );
}

/** "Notes to editors" with nothing below it. */
function emptyNotes(draft: Draft): readonly Hit[] {
  const of = draft.sections.flatMap((s, i) => (s === 'notes' ? [i] : []));
  const [only] = of;
  const block = only === undefined ? undefined : draft.blocks[only];
  if (of.length !== 1 || block === undefined || only === undefined) return [];
  if (block.kind === 'item' || block.text.split(/\s+/).length > 6 || /:\s*\S/.test(block.text)) return [];
  return [{ span: { start: 0, end: block.text.length }, block: only, traits: { missing: 'note' }, captures: {} }];
}

/** ENDS and the notes below it. Where ENDS is missing it is said first. A tribute has no figures, and needs no notes. */
function endOf(draft: Draft, body: readonly Block[]): readonly Hit[] {
  const hasNotes = draft.sections.includes('notes') || hasOtherNotes(draft);
  const lacksNotes = !hasNotes && body.some((b) => figure.test(b.text) || courtCase.test(b.text));
  if (draft.ends === undefined) {
    const run = runOnIn(draft);
    return run === undefined
      ? [missing('ends', bodyEnd(draft), { notes: lacksNotes ? 'no' : 'yes' }), ...emptyNotes(draft)]
      : [run, ...emptyNotes(draft)];
  }
  const { start, end } = draft.ends;
  const place = misplaced(
    draft,
    draft.blocks.findIndex((b) => b.source.start <= start && start < b.source.end && b.kind !== 'field'),
  );
  return [
    ...(place === undefined ? [] : [place]),
    ...(lacksNotes ? [missing('notes', lineEnd(draft, end))] : emptyNotes(draft)),
  ];
}

/** The contact's own mailbox, where the council's belongs. */
function ownMailIn(draft: Draft): readonly Hit[] {
  return draft.blocks.flatMap((b, i): readonly Hit[] => {
    const found = draft.sections[i] === 'contact' ? ownMail.exec(b.text) : null;
    if (found === null) return [];
    const span = { start: found.index, end: found.index + found[0].length };
    return [{ span, block: i, traits: { missing: 'mailbox' }, captures: {} }];
  });
}

function contactOf(draft: Draft): readonly Hit[] {
  const first = draft.sections.indexOf('contact');
  const block = draft.blocks[first];
  if (block !== undefined) {
    if (reached.test(draft.text.slice(block.source.start))) return ownMailIn(draft);
    // Below a heading that only says "Media contact" the words to mend are the next.
    const next = draft.blocks[first + 1];
    const below =
      draft.sections[first + 1] === 'contact' && next !== undefined && /^\W*(?:\S+\s*){1,4}$/.test(block.text);
    const span = { start: 0, end: (below ? next : block).text.length };
    return [{ span, block: below ? first + 1 : first, traits: { missing: 'reach' }, captures: {} }];
  }
  if (fieldOf(draft, 'contact') !== undefined) return [];
  if (draft.blocks.some((b) => b.kind !== 'field' && contactLine.test(b.text))) return [];
  const story = draft.blocks.findLastIndex((b, i) => b.kind === 'paragraph' && draft.sections[i] === 'body');
  if (draft.blocks.some((b, i) => b.kind !== 'field' && i >= story && anyContact.test(b.text))) return [];
  // A name with a number below ENDS is somebody to ring, in whatever words.
  if (draft.blocks.some((b, i) => draft.sections[i] === 'after-ends' && reached.test(b.text))) return [];
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
  if (
    ['date', 'publish', 'embargo', 'issued', 'released', 'published'].some((key) => fieldOf(draft, key) !== undefined)
  )
    return [];
  const body = draft.blocks.filter((b, i) => b.kind !== 'field' && draft.sections[i] === 'body');
  if (body.slice(0, topmost).some((b) => dated.test(b.text.slice(0, 300)))) return [];
  if (draft.blocks.some((b) => b.kind !== 'field' && issued.test(b.text) && dated.test(b.text.slice(0, 120))))
    return [];
  return [{ span: nowhere, traits: { missing: 'date' }, captures: topPlaces(draft, body) }];
}

export const check: Check = {
  traits: {
    missing: ['ends', 'own-line', 'place', 'notes', 'note', 'contact', 'date', 'reach', 'mailbox'],
    notes: ['yes', 'no'],
  },
  draft: (draft) => {
    const body = draft.blocks.filter((b, i) => b.kind === 'paragraph' && draft.sections[i] === 'body');
    const isBegun =
      body.filter((b) => b.text.split(/\s+/, fewestWords).length >= fewestWords).length < fewestParagraphs;
    const hits = [...endOf(draft, body), ...contactOf(draft), ...dateOf(draft)];
    return isBegun ? hits.filter(({ span }) => span.end > span.start) : hits;
  },
};
