// In: a draft. Out: pictures whose description is missing, is the name of a file, or begins by saying that it is a picture.
import type { Aside, Draft } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';

const fileName = /^\S+\.(?:jpe?g|png|gif|webp|svg|heic|tiff?|bmp|avif)$/i;
/** "image1", "IMG 4471", "DSC_0031", "pic 2", "header image", "untitled", "Screenshot 2024-05-01 at 10.14", "WhatsApp Image 2026-02-03". */
const noWords =
  /^(?:(?:an?|the|this|my|our|main|header|hero|lead|featured?|cover|front|profile|stock|blog|post|facebook|instagram|twitter|whatsapp|canva|first|second|new|copy of|decorative|relevant|insert|add|untitled|unnamed|blank|small|large) )*(?:images?|img|photo(?:graph)?s?|pictures?|pics?|snaps?|shot|dsc[nf]?|dscn|pxl|mvimg|gopr|dji|p|screen ?shots?|scan(?:ned)?|untitled(?: design)?|unnamed|untagged|banner|header|hero|graphics?|logo|icon|thumbnail|thumb|placeholder|artwork|visual|asset|media|file|download|attachment|design|collage|montage|alt(?: text)?|alternative text|description|caption|null|none|n\/a|tbc|xxx?|test)(?: (?:here|goes here|text|description|to follow|needed|required))?[\s_-]*(?:[(#]?v?\d[\d\s._:()-]*(?:at [\d.]+)?)?(?:[\s_-]*(?:final|copy|edit(?:ed)?|web|small|large|new|crop(?:ped)?|v\d+|\(\d+\)))*$|^[\d\s._#-]+$/i;
/** "bridge-north-final2", "moss_lane_bridge": words joined as the names of files are. */
const joined =
  /^(?=\S*[\d_]|\S*-\S*-)(?=\S*[-_])[\p{L}\p{N}._()-]+$|^[\p{Ll}-]+-(?:final|web|small|large|new|copy|crop|edit|header|banner|thumb|hero)\d*$/iu;
/** "lily-of-the-valley" and "A-to-Z" are words of the language. */
const hyphenated = /-(?:of|in|and|to|the|on|by|up|a|for|at|de|y|under|upon|le|la)-/i;
/** The words have their file's name: "Moss Lane 2" of `moss-lane-2.jpg`. */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const needless =
  /^(?:(?:an?|the|this|in this|our|my|stock) )?(?:image|picture|photo|photograph|graphic|pic|snap|snapshot|illustration)(?: (?:of|showing|which shows|that shows|shows|depicting|depicts)|,(?= we see)) (?=\S)/i;

function isFileName(text: string, target: string): boolean {
  if (fileName.test(text) || noWords.test(text)) return true;
  if (/^\S+$/.test(text) && joined.test(text) && !hyphenated.test(text)) return true;
  const stem = (target.split('/').at(-1) ?? '').replace(/[?#].*$/, '').replace(/\.\p{L}{2,5}$/u, '');
  // A single word may well be what the picture shows; with a number or joined up it is the file's.
  return text.length > 2 && bare(stem) === bare(text) && /[\d_]|\S-\S+-\S/.test(text);
}

/** A tag that is said to be for the eye alone, or shows nothing: a spacer, a counter. */
const decorative =
  /\b(?:role\s*=\s*["']?(?:presentation|none)|aria-hidden\s*=\s*["']?true|(?:width|height)\s*=\s*["']?[01](?:px)?["'\s/>])/i;

function pictureHit(draft: Draft, { source, alt }: NonNullable<Aside['picture']>, target: string): Hit | undefined {
  const words = draft.text.slice(alt.start, alt.end);
  const text = words.trim();
  const whole = draft.text.slice(source.start, source.end);
  const isTag = whole.startsWith('<');
  if (isTag && decorative.test(whole)) return undefined;
  if (text === '') {
    const lacks = isTag && !/\salt\s*=/i.test(whole);
    return { span: source, traits: { alt: lacks ? 'no-attribute' : 'missing' }, captures: { alt } };
  }
  if (isFileName(text, target)) return { span: alt, traits: { alt: 'file-name' }, captures: { alt } };
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
  traits: { alt: ['missing', 'no-attribute', 'file-name', 'image-of'] },
  draft: (draft) =>
    draft.asides.flatMap(({ picture, text }) =>
      picture === undefined ? [] : (pictureHit(draft, picture, text) ?? []),
    ),
};
