// In: a draft. Out: long passages that are taken over from a named newspaper or book, and verses of songs, with the words that name the source.
import type { Block, Draft } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';

/** About a third of a short report; fewer words may be a fair quotation. */
const fewest = { publication: 75, song: 10 } as const;
const paperName =
  /\b\p{Lu}[\p{L}’'-]+ (?:(?:and|&|Evening|Daily|Weekly|Sunday|Morning|Local|Free) ?)*\p{Lu}?[\p{L}’'-]* ?\b(?:Post|Gazette|Echo|Herald|Times|Telegraph|Mail|Mirror|Express|Chronicle|Courier|Argus|Mercury|Journal|News|Star|Observer|Advertiser|Standard|Guardian|Press|Examiner|Reporter|Messenger|Citizen|Leader|Recorder|Tribune|Independent|Review|Magazine|Weekly|Live)\b|\bthe (?:Guardian|Times|Telegraph|Sun|Mirror|Mail|Economist|Independent|Spectator|Observer|Financial Times|Gazette|Echo|Herald|Argus|Courier|Chronicle|Advertiser)\b|\b(?:BBC News|Private Eye|New Statesman|Local Government Chronicle|Municipal Journal)\b/iu;
const song =
  /\b(?:lyrics?|chorus|(?:the|this|that|old|whose|favourite|his|her|their) (?:pop )?song|as .{2,40} (?:sang|sings)|hit (?:single|song)|number one|poem by|stanza|verse (?:of|from) (?:the|a) (?:song|poem))\b/i;
/** Nobody owns these any more, or they are the council's own or meant to be passed on. */
const free =
  /\b(?:hymn|carol|traditional|folk song|national anthem|nursery rhyme|shanty|Burns|Shakespeare|Wordsworth|Tennyson|Dickens|Keats|Blake|out of copyright|public domain|with permission|by permission|permission of|with (?:the )?(?:author|publisher|poet|editor|singer)[’']?s?|own words|wrote (?:it|this) (?:for us|ourselves)|written by (?:pupils|children|our)|Open Government|Creative Commons|CC BY|in 1[5-8]\d\d)\b/i;

const count = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;

type Passage = { readonly block: number; readonly span: Span; readonly words: number };

/** The passage that begins at a block: a block quote over its paragraphs, or the words in quotation marks. */
function passageAt(draft: Draft, i: number, block: Block): Passage | undefined {
  if (block.quoteDepth > 0) {
    if ((draft.blocks[i - 1]?.quoteDepth ?? 0) > 0) return undefined;
    let words = 0;
    for (let at = i; (draft.blocks[at]?.quoteDepth ?? 0) > 0; at++) words += count(draft.blocks[at]?.text ?? '');
    return { block: i, span: { start: 0, end: block.text.trimEnd().length }, words };
  }
  const speech = (draft.speech[i] ?? []).filter((s) => s.kind === 'quoted');
  const longest = speech.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0];
  if (longest === undefined) return undefined;
  return { block: i, span: longest.span, words: count(block.text.slice(longest.span.start, longest.span.end)) };
}

function hitAt(draft: Draft, i: number, block: Block): Hit | undefined {
  if (draft.sections[i] === 'comments' || /^(?:field|alt|heading|cell)$/.test(block.kind)) return undefined;
  const passage = passageAt(draft, i, block);
  if (passage === undefined || passage.words < fewest.song) return undefined;
  const own = block.quoteDepth > 0 ? '' : block.text.slice(0, passage.span.start) + block.text.slice(passage.span.end);
  const lead = draft.blocks[i - 1];
  // The paragraph before introduces it where it ends with a colon, or the block holds nothing else.
  const introduced = block.quoteDepth > 0 || own.replace(/[“”"]/g, '').trim() === '' || /:\s*$/.test(lead?.text ?? '');
  const follows = block.quoteDepth > 0 ? (draft.blocks[i + 1]?.text ?? '').slice(0, 120) : '';
  const before = introduced ? (lead?.text ?? '').slice(-300) : '';
  const around = `${before}\n${own}\n${/^\s*[–—-]/.test(follows) ? follows : ''}`;
  if (free.test(around)) return undefined;
  const long = passage.words >= fewest.publication;
  const named = long && (paperName.test(around) || paperName.test(block.quoteDepth > 0 ? block.text.slice(-80) : ''));
  const of = named ? 'publication' : song.test(around) ? 'song' : undefined;
  if (of === undefined) return undefined;
  return { span: passage.span, block: i, traits: { passage: of }, captures: {} };
}

export const check: Check = {
  traits: { passage: ['publication', 'song'] },
  draft: (draft) =>
    draft.blocks.flatMap((block, i) => (draft.languages[i] === 'en' ? (hitAt(draft, i, block) ?? []) : [])),
};
