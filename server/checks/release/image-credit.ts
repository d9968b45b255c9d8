// In: a draft. Out: pictures with nothing beside them that says whose they are, also the one that the front matter names.
import { type Draft, fieldOf } from '../../core/draft/draft.ts';
import { toSource } from '../../core/draft/prose.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { type Picture, picturesIn, uncredited } from '../pictures.ts';

/** Keys by which a site is told of the picture above a page. */
const keys = [
  'image',
  'hero',
  'hero_image',
  'header_image',
  'featured_image',
  'photo',
  'picture',
  'thumbnail',
  'cover',
];
const file = /\.(?:jpe?g|png|webp|gif|heic|tiff?|avif)$/i;

function inFrontMatter(draft: Draft, shownToo: readonly Picture[]): readonly Hit[] {
  return draft.frontMatter.fields.flatMap((f): readonly Hit[] => {
    if (!keys.includes(f.key.toLowerCase()) || typeof f.value !== 'string' || !file.test(f.value.trim())) return [];
    const shown = ['image_alt', 'alt', 'image_caption', 'caption'].map((key) => fieldOf(draft, key) ?? '');
    const picture = {
      source: f.source,
      target: f.value,
      alt: shown[0] ?? '',
      caption: undefined,
      words: shown.join('\n'),
    };
    if (uncredited(draft, [picture]).length === 0) return [];
    // Without credit there, a line of credit in the text speaks of it, unless it stands below a picture of its own.
    const isNamed = draft.blocks.some((b) => b.kind === 'paragraph' && isCreditLine.test(b.text.trim()));
    if (isNamed && shownToo.length === 0) return [];
    const span = { start: f.keySource.start, end: f.source.end };
    return [{ span, traits: { caption: 'front' }, captures: {} }];
  });
}

const isCreditLine = /^(?:photo(?:graph)?|picture|image|pic)s?(?: credit)?(?:[:|©–-]| (?:by|courtesy)\b)|^©|^credit:/i;

export const check: Check = {
  traits: { caption: ['yes', 'no', 'front'] },
  draft: (draft) => {
    const pictures = picturesIn(draft);
    return [
      ...inFrontMatter(draft, pictures),
      ...uncredited(draft, pictures).map(({ caption, source }): Hit => {
        const block = caption === undefined ? undefined : draft.blocks[caption];
        // Picture and caption are one thing: both are marked.
        return block === undefined
          ? { span: source, traits: { caption: 'no' }, captures: { picture: source } }
          : {
              span: { start: source.start, end: block.source.end },
              traits: { caption: 'yes' },
              captures: { caption: toSource(block, { start: 0, end: block.text.trimEnd().length }) },
              words: { stop: /[.!?]$/.test(block.text.trimEnd()) ? '' : '.' },
            };
      }),
    ];
  },
};
