// In: a draft. Out: its pictures, each with its description, the title in its Markdown, and the caption below it.
import { type Block, type Draft, fieldOf } from '../core/draft/draft.ts';
import type { Span } from '../core/span.ts';

export type Picture = {
  readonly source: Span;
  readonly target: string;
  readonly alt: string;
  /** Number of the block that is its caption. */
  readonly caption: number | undefined;
  /** All that is written with it: description, title, caption, and a line of its own that gives a credit. */
  readonly words: string;
};

const creditLine =
  /^\W*(?:photo(?:graph)?s?|pictures?|images?|credit|illustration|map|graphic|caption|source|llun|copyright|pics?)\b ?(?:credit|copyright)?(?:[:|©–-]| (?:by|from|via|courtesy|taken|found|nicked|pinched|stolen|lifted|copied|borrowed|source)\b).{0,200}$|^\W*©/iu;

/** The prose right behind a picture, when it is a caption or a line of credit. */
function captionOf(draft: Draft, end: number): number | undefined {
  const i = draft.blocks.findIndex((b) => b.kind !== 'alt' && b.kind !== 'field' && b.source.end > end);
  const block: Block | undefined = draft.blocks[i];
  if (block === undefined) return undefined;
  const between = draft.text.slice(end, Math.max(end, block.source.start));
  if (/\S/.test(between.replace(/<[^<>]{0,80}>/g, '').replace(/[*_>]/g, ''))) return undefined;
  if (/<figcaption[^<>]{0,60}>\s*$/i.test(between)) return i;
  return block.kind === 'caption' || (block.kind === 'paragraph' && creditLine.test(block.text)) ? i : undefined;
}

export function picturesIn(draft: Draft): readonly Picture[] {
  return draft.asides.flatMap(({ picture, text: target }): readonly Picture[] => {
    if (picture === undefined) return [];
    const caption = captionOf(draft, picture.source.end);
    const source = draft.text.slice(picture.source.start, picture.source.end);
    const alt = draft.text.slice(picture.alt.start, picture.alt.end);
    const title = source.replace(alt, '').replace(target, '');
    const words = `${alt}\n${title}\n${caption === undefined ? '' : (draft.blocks[caption]?.text ?? '')}`;
    return [{ source: picture.source, target, alt, caption, words }];
  });
}

/** Words that say whose a picture is, in English or Welsh. */
const credit =
  /©|\(c\)|\b(?:photo(?:s|graphs?|graphy)?|pictures?|images?|pics?|illustrations?|artwork|drawn|drawings?|graphics?|design(?:ed)?|map|video|source|credits?|lluniau|llun)\s*(?:credits?|copyright|by|from|courtesy|taken by|gan|:|–|-|\||\()|\b(?:courtesy|copyright|credit|licen[cs]ed?|used with|with (?:the )?(?:kind )?permission|by permission|crown|CC[ -]BY|CC0|public domain|creative commons|unsplash|pexels|pixabay|photographed by|taken by|own (?:photo|picture))\b/iu;

/** Keys of the front matter that speak for every picture. */
const speaksForAll = ['image_credit', 'licence', 'source', 'photo_credit', 'credit'];

/** One line for several: "Both pictures: Ewa Moss", "All photographs by the council". */
const forAll = /^\W*(?:both|all|these|the) (?:two |three |four )?(?:photo(?:graph)?s|pictures|images|photos)\b/i;
const speaksOfAll = (draft: Draft): boolean => draft.blocks.some((b) => forAll.test(b.text) && credit.test(b.text));

/** Pictures that no words beside them give a credit; none where one line or the front matter speaks for all. */
export function uncredited(draft: Draft, pictures: readonly Picture[]): readonly Picture[] {
  const without = pictures.filter((p) => !credit.test(p.words) && !isSign(p));
  // Asked once, and only where a picture waits for it.
  const isForAll =
    without.length > 0 && (speaksForAll.some((key) => (fieldOf(draft, key) ?? '').trim() !== '') || speaksOfAll(draft));
  return isForAll ? [] : without;
}

/** A sign, a drawing or a chart of the council's own seldom has a credit. */
const isSign = ({ alt, target }: Picture): boolean =>
  /\b(?:logos?|crest|coat of arms|emblem|icon|badge|banner|chart|graph|diagram|map|plan|infographic|poster|flyer|leaflet|qr code|screenshot)\b/i.test(
    alt,
  ) || /(?:logo|crest|icon|banner|chart|badge)[\w.-]*$/i.test(target);
