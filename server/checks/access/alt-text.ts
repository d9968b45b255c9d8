// In: a draft. Out: pictures whose description is missing, is the name of a file, or begins by saying that it is a picture.
import type { Aside, Draft } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';

const fileName = /^\S+\.(?:jpe?g|png|gif|webp|svg|heic|tiff?|bmp|avif)$/i;
/** "image1", "IMG 4471", "DSC_0031", "photo", "untitled", "Screenshot 2024-05-01 at 10.14". */
const noWords =
  /^(?:(?:image|img|photo|picture|pic|dsc[nf]?|pxl|screen ?shot|scan|untitled|unnamed|banner|graphic|logo|placeholder)[\s_-]*(?:\d[\d\s._:-]*(?:at [\d.]+)?)?|[\d\s._-]{4,}|alt(?: text)?)$/i;
const needless = /^(?:an? )?(?:image|picture|photo|photograph|graphic)(?: (?:of|showing|that shows)) (?=\S)/i;

function pictureHit(draft: Draft, { source, alt }: NonNullable<Aside['picture']>): Hit | undefined {
  const words = draft.text.slice(alt.start, alt.end);
  const text = words.trim();
  if (text === '') return { span: source, traits: { alt: 'missing' }, captures: { alt } };
  if (fileName.test(text) || noWords.test(text)) return { span: alt, traits: { alt: 'file-name' }, captures: { alt } };
  const prefix = needless.exec(words);
  if (prefix === null) return undefined;
  const rest = words.slice(prefix[0].length);
  return {
    span: { start: alt.start, end: alt.start + prefix[0].trimEnd().length },
    traits: { alt: 'image-of' },
    captures: { alt },
    words: { description: rest.charAt(0).toUpperCase() + rest.slice(1) },
  };
}

export const check: Check = {
  traits: { alt: ['missing', 'file-name', 'image-of'] },
  draft: (draft) =>
    draft.asides.flatMap(({ picture }) => (picture === undefined ? [] : (pictureHit(draft, picture) ?? []))),
};
