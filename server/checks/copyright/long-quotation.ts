// In: a draft. Out: long passages that are taken over from a named newspaper or book, and verses of songs, with the words that name the source.
import type { Block, Draft } from '../../core/draft/draft.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import { onceAt } from '../../core/remembered.ts';
import type { Span } from '../../core/span.ts';

/** About a third of a short report; fewer words may be a fair quotation. */
const fewest = { publication: 75, song: 10 } as const;
const paperName =
  /\b\p{Lu}[\p{L}’'-]+ (?:(?:and|&|Evening|Daily|Weekly|Sunday|Morning|Local|Free) ?)*\p{Lu}?[\p{L}’'-]* ?\b(?:Post|Gazette|Echo|Herald|Times|Telegraph|Mail|Mirror|Express|Chronicle|Courier|Argus|Mercury|Journal|News|Star|Observer|Advertiser|Standard|Guardian|Press|Examiner|Reporter|Messenger|Citizen|Leader|Recorder|Tribune|Independent|Review|Magazine|Weekly|Live)\b|\bthe (?:Guardian|Times|Telegraph|Sun|Mirror|Mail|Economist|Independent|Spectator|Observer|Financial Times|Gazette|Echo|Herald|Argus|Courier|Chronicle|Advertiser)\b|\b(?:BBC News|Private Eye|New Statesman|Local Government Chronicle|Municipal Journal)\b/iu;
const song =
  /\b(?:lyrics?|chorus|(?:the|this|that|old|whose|favourite|his|her|their) (?:pop )?song|as .{2,40} (?:sang|sings)|hit (?:single|song)|number one|poem by|stanza|verse (?:of|from) (?:the|a) (?:song|poem))\b/i;
/** What a band or a poet makes: words beside lines with a stroke between them. */
const tune =
  /\b(?:songs?|single|album|track|tune|band|singer|chart|hit|lyrics?|chorus|verse|poem|poet|ballad|musical|b-side)\b/i;
/** "Oh the tide went out / but it left the lamps / and I'll walk you home": lines of verse in a paragraph of their own. */
const strokes = /^[^/]{12,90} \/ [^/]{12,90}(?: \/ [^/]{12,90})+$/;
/** "Group leader Cllr Jo Hart said": somebody's own words, whatever paper a post of theirs could be the name of. */
const spoken =
  /\b(?:(?:group|council|deputy|opposition|party|team|labour|conservative|green|democrat|independent) (?:leader|reporter)|cllr|councillor|mayor|minister|(?:mr|mrs|ms|dr)\.? \p{Lu}[\p{L}’'-]+)\b[^.!?“”"]{0,120}\b(?:said|says|added|adds|explained|commented|continued)\b[^.!?“”"]{0,40}$/iu;
/** Nobody owns these any more, or they are the council's own or meant to be passed on. */
const free =
  /\b(?:hymn|carol|traditional|folk song|national anthem|nursery rhyme|shanty|Burns|Shakespeare|Wordsworth|Tennyson|Dickens|Keats|Blake|out of copyright|public domain|with permission|by permission|permission of|with (?:the )?(?:author|publisher|poet|editor|singer)[’']?s?|own words|wrote (?:it|this) (?:for us|ourselves)|written by (?:pupils|children|our)|Open Government|Creative Commons|CC BY|in 1[5-8]\d\d)\b/i;

const count = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
const countIn = onceAt(({ text }: BlockFacts, { start, end }): number => count(text.slice(start, end)));
const countAll = (facts: BlockFacts | undefined): number =>
  facts === undefined ? 0 : countIn(facts, { start: 0, end: facts.text.length });

type Passage = { readonly block: number; readonly span: Span; readonly words: number };

/** The passage that begins at a block: a block quote over its paragraphs, or the words in quotation marks. */
function passageAt(draft: Draft, facts: Known['facts'], i: number, block: Block): Passage | undefined {
  if (block.quoteDepth > 0) {
    if ((draft.blocks[i - 1]?.quoteDepth ?? 0) > 0) return undefined;
    let words = 0;
    for (let at = i; (draft.blocks[at]?.quoteDepth ?? 0) > 0; at++) words += countAll(facts[at]);
    return { block: i, span: { start: 0, end: block.text.trimEnd().length }, words };
  }
  const speech = (draft.speech[i] ?? []).filter((s) => s.kind === 'quoted');
  const longest = speech.sort((a, b) => b.span.end - b.span.start - (a.span.end - a.span.start))[0];
  const own = facts[i];
  return longest === undefined || own === undefined
    ? undefined
    : { block: i, span: longest.span, words: countIn(own, longest.span) };
}

/** A paragraph that is nothing but lines of verse, with a song or a poem in the paragraph before it or behind it. */
function verseAt(draft: Draft, i: number, block: Block): Hit | undefined {
  if (block.kind !== 'paragraph' || !block.text.includes('/')) return undefined;
  const text = block.text.trim().replace(/\s*\n\s*/g, ' ');
  if (!text.includes(' / ') || !strokes.test(text) || count(text) < 20) return undefined;
  const beside = `${draft.blocks[i - 1]?.text.slice(-300) ?? ''}\n${draft.blocks[i + 1]?.text.slice(0, 200) ?? ''}`;
  if (!tune.test(beside) || free.test(beside)) return undefined;
  return { span: { start: 0, end: block.text.trimEnd().length }, block: i, traits: { passage: 'song' }, captures: {} };
}

function hitAt(draft: Draft, facts: Known['facts'], i: number, block: Block): Hit | undefined {
  if (draft.sections[i] === 'comments' || /^(?:field|alt|heading|cell)$/.test(block.kind)) return undefined;
  const verse = verseAt(draft, i, block);
  if (verse !== undefined) return verse;
  const passage = passageAt(draft, facts, i, block);
  if (passage === undefined || passage.words < fewest.song) return undefined;
  const own = block.quoteDepth > 0 ? '' : block.text.slice(0, passage.span.start) + block.text.slice(passage.span.end);
  const lead = draft.blocks[i - 1];
  // The paragraph before introduces it where it ends with a colon, or the block holds nothing else.
  const introduced = block.quoteDepth > 0 || own.replace(/[“”"]/g, '').trim() === '' || /:\s*$/.test(lead?.text ?? '');
  const follows = block.quoteDepth > 0 ? (draft.blocks[i + 1]?.text ?? '').slice(0, 120) : '';
  const before = introduced ? (lead?.text ?? '').slice(-300) : '';
  const around = `${before}\n${own}\n${/^\s*[–—-]/.test(follows) ? follows : ''}`;
  const long = passage.words >= fewest.publication;
  const named = long && (paperName.test(around) || paperName.test(block.quoteDepth > 0 ? block.text.slice(-80) : ''));
  const of = named ? 'publication' : song.test(around) ? 'song' : undefined;
  // Asked last: few passages have a source, and all the others need not be held against the rest.
  if (
    of === undefined ||
    free.test(around) ||
    (block.quoteDepth === 0 &&
      spoken.test(`${before.trimEnd()} ${block.text.slice(0, passage.span.start).replace(/[“"]$/, '')}`))
  )
    return undefined;
  return { span: passage.span, block: i, traits: { passage: of }, captures: {} };
}

export const check: Check = {
  traits: { passage: ['publication', 'song'] },
  draft: (draft, _workspace, _day, { facts }) =>
    draft.blocks.flatMap((block, i) => (draft.languages[i] === 'en' ? (hitAt(draft, facts, i, block) ?? []) : [])),
};
