// In: a draft's blocks in order. Out: whose words each stretch is: quotations with their speakers, scare quotes, block quotes.

import type { Span } from '../span.ts';
import type { Block, Section, Speech } from './draft.ts';

type Mark = '“' | '"' | '‘' | "'";
type Open = { readonly mark: Mark; readonly speaker: string | undefined };

const closers: Readonly<Record<Mark, string>> = { '“': '”"', '"': '"”', '‘': "’'", "'": "'’" };
const wordy = /[\p{L}\p{N}]/u;
const says =
  'said|says|saying|added|adds|explained|explains|commented|comments|told|tells|wrote|writes|continued|concluded|warned|stated|insisted|claimed|replied|asked|argued|posted|tweeted|called|describes|described|dubbed|branded';
const saysBefore = new RegExp(
  `(?:^|[.!?]\\s+|,\\s*|\\s)([^.!?“”"]{0,160}?)\\b(?:${says})\\b(?:\\s+(?:that|me|us|the\\s+\\w+|in\\s+\\w+|to\\s+\\w+|him|her|them))?[^.!?“”"]{0,60}[:,]?\\s*$`,
  'iu',
);
const saysAfter = new RegExp(
  `^[,.]?\\s*(?:(?:${says})\\s+([^.!?“”"]{2,120})|([^.!?“”"]{1,120}?),?\\s+(?:${says})\\b)`,
  'iu',
);

/** The words that name who speaks, `I` and `we` included, or undefined. */
function speakerAround(text: string, quoted: Span): string | undefined {
  const before = saysBefore.exec(text.slice(Math.max(0, quoted.start - 260), Math.max(0, quoted.start - 1)));
  const named = before?.[1]
    ?.trim()
    .replace(/^[,;–-]\s*/, '')
    .replace(/[,;]$/, '');
  if (named !== undefined && named !== '') return named;
  const after = saysAfter.exec(text.slice(quoted.end + 1, quoted.end + 200));
  return (after?.[1] ?? after?.[2])?.trim().replace(/[,;:]$/, '');
}

function opensAt(text: string, at: number): Mark | undefined {
  const c = text[at];
  if (c === '“') return '“';
  if (c !== '"' && c !== '‘' && c !== "'") return undefined;
  const before = text[at - 1] ?? ' ';
  const after = text[at + 1] ?? ' ';
  if (/\s/.test(after) || wordy.test(before)) return undefined;
  if (c === '"') return '"';
  if (c === '‘') return '‘';
  return c === "'" && /[\s([—–-]/.test(before) && wordy.test(after) ? "'" : undefined;
}

function closesAt(text: string, at: number, mark: Mark): boolean {
  const c = text[at] ?? '';
  if (!closers[mark].includes(c)) return false;
  const after = text[at + 1] ?? ' ';
  const before = text[at - 1] ?? ' ';
  if (mark === '“' || mark === '"') return c === '”' || !wordy.test(after) || /[.,!?]/.test(before);
  // ’ is an apostrophe inside a word, and after a plural ("residents’ parking") a quotation rarely ends without a stop.
  if (wordy.test(after)) return false;
  return /[.,!?…]/.test(before) || !/s/i.test(before) || text.indexOf(c, at + 1) === -1;
}

const scareWords = 2;
const isScare = (words: string): boolean =>
  !/[.!?,;]$/.test(words.trim()) && words.trim().split(/\s+/).length <= scareWords;

type Found = { readonly speech: readonly Speech[]; readonly open: Open | undefined };

/** Quotations of one block, given one left open by the paragraph before. */
function inBlock(text: string, open: Open | undefined, introduced: string | undefined): Found {
  const speech: Speech[] = [];
  let now = open;
  let from = 0;
  let at = 0;
  if (now !== undefined) {
    const again = text.trimStart()[0] ?? '';
    // A quotation that goes on opens again at the next paragraph; without that mark it ended where it stood.
    if (again !== now.mark && !(now.mark === '“' && again === '"')) now = undefined;
    else from = at = text.length - text.trimStart().length + 1;
  }
  for (; at < text.length; at++) {
    if (now !== undefined) {
      if (!closesAt(text, at, now.mark)) continue;
      const span = { start: from, end: at };
      const words = text.slice(from, at);
      const speaker = now.speaker ?? speakerAround(text, span);
      if (words.trim() !== '') speech.push({ span, kind: isScare(words) ? 'scare' : 'quoted', speaker });
      now = undefined;
      continue;
    }
    const mark = opensAt(text, at);
    if (mark === undefined) continue;
    const speaker = text.slice(0, at).trim() === '' ? introduced : undefined;
    if (
      text.indexOf(closers[mark][0] ?? mark, at + 1) === -1 &&
      text.indexOf(closers[mark][1] ?? mark, at + 1) === -1 &&
      mark !== '“' &&
      mark !== '"'
    )
      continue;
    now = { mark, speaker };
    from = at + 1;
  }
  if (now !== undefined && from < text.length) {
    const span = { start: from, end: text.length };
    const speaker = now.speaker ?? speakerAround(text, span);
    // An opening mark that nothing closes is a quotation only when the draft says whose, or the mark has a direction.
    if (speaker !== undefined || now.mark === '“') {
      speech.push({ span, kind: 'quoted', speaker });
      return { speech, open: { mark: now.mark, speaker } };
    }
    return { speech, open: undefined };
  }
  return { speech, open: undefined };
}

const introduces = new RegExp(`(?:^|[.!?]\\s+)([^.!?]{1,160}?)\\s+(?:${says})\\b[^.!?:]{0,60}:\\s*$`, 'iu');

/** `Cllr Jo Hart, Cabinet Member for Parks, said:` as the end of a block introduces the next one. */
function introducedBy(text: string): string | undefined {
  if (!text.trimEnd().endsWith(':')) return undefined;
  return introduces.exec(text.slice(-260))?.[1]?.trim().replace(/,$/, '');
}

const prose = new Set(['paragraph', 'item', 'quotation', 'caption', 'html', 'footnote']);

/** Whose words each block holds, beside `blocks`; stretches in no list are the author's. */
export function speechOf(blocks: readonly Block[], sections: readonly Section[]): readonly (readonly Speech[])[] {
  let open: Open | undefined;
  let introduced: string | undefined;
  return blocks.map((block, i) => {
    if (!prose.has(block.kind) || block.opaque) {
      if (block.kind === 'heading') open = introduced = undefined;
      return block.kind === 'heading' ? inBlock(block.text, undefined, undefined).speech : [];
    }
    const found = inBlock(block.text, open, introduced);
    const before = introduced;
    open = found.open;
    introduced = introducedBy(block.text);
    if (block.quoteDepth > 0 && sections[i] !== 'comments') {
      return [{ span: { start: 0, end: block.text.length }, kind: 'quoted', speaker: before }];
    }
    return found.speech;
  });
}
