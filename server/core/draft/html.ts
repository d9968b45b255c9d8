// In: a block of HTML in a draft. Out: the words between its tags as prose, its alt texts, and its targets and comments.
import { parser } from '@lezer/html';
import { decodeHTML } from 'entities';
import type { Span } from '../span.ts';
import type { Aside, BlockKind } from './draft.ts';
import { newProse, type Prose } from './prose.ts';

/** A stretch of prose in HTML, from one block tag to the next. */
export type HtmlProse = {
  readonly kind: BlockKind;
  readonly prose: ReturnType<Prose['done']>;
  readonly start: number;
  readonly end: number;
};
export type Html = { readonly blocks: readonly HtmlProse[]; readonly asides: readonly Aside[] };

const inlineTags = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'ins',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
]);
const longest = 100_000;

/** The place of a tag's description, or where one would be written: before its end. */
function altOf(tag: string, from: number): Span {
  const found = /\salt\s*=\s*(["']?)/i.exec(tag);
  if (found === null) {
    const end = from + tag.replace(/\/?>$/, '').trimEnd().length;
    return { start: end, end };
  }
  const start = found.index + found[0].length;
  const quote = found[1] ?? '';
  const length = quote === '' ? tag.slice(start).search(/[\s>]/) : tag.indexOf(quote, start) - start;
  return { start: from + start, end: from + start + Math.max(0, length) };
}

function unquoted(text: string, from: number): { readonly text: string; readonly start: number } {
  const quoted = /^["']/.test(text);
  return {
    text: quoted ? text.slice(1, text.endsWith(text[0] ?? '') ? -1 : undefined) : text,
    start: quoted ? from + 1 : from,
  };
}

/**
 * Reads a block of HTML.
 * @param text the whole draft
 * @param from where the HTML starts in it
 */
export function readHtml(text: string, from: number, to: number): Html {
  const html = text.slice(from, Math.min(to, from + longest));
  const blocks: HtmlProse[] = [];
  const asides: Aside[] = [];
  let prose = newProse();
  let start = from;
  let end = from;
  let attribute = '';
  let tag: Span = { start: from, end: from };
  const close = (): void => {
    const done = prose.done();
    if (done.text.trim() !== '') blocks.push({ kind: 'html', prose: done, start, end });
    prose = newProse();
  };
  const addText = (a: number, b: number): void => {
    const words = text.slice(a, b);
    if (prose.length() === 0) {
      if (words.trim() === '') return;
      start = a;
    }
    let at = 0;
    for (const match of words.matchAll(/\s*[\r\n]\s*/g)) {
      prose.add(words.slice(at, match.index), a + at);
      if (prose.length() > 0) prose.show(' ', { start: a + match.index, end: a + match.index + match[0].length });
      at = match.index + match[0].length;
    }
    prose.add(words.slice(at), a + at);
    end = b;
  };
  parser.parse(html).iterate({
    enter: (node) => {
      const [a, b] = [from + node.from, from + node.to];
      const shown = text.slice(a, b);
      switch (node.name) {
        case 'Text':
          addText(a, b);
          return false;
        case 'EntityReference':
        case 'CharacterReference':
          if (prose.length() === 0) start = a;
          prose.show(decodeHTML(shown), { start: a, end: b });
          end = b;
          return false;
        case 'Comment':
          asides.push({ kind: 'comment', text: shown.replace(/^<!--|-->$/g, ''), source: { start: a, end: b } });
          return false;
        case 'ScriptText':
        case 'StyleText':
          return false;
        case 'OpenTag':
        case 'SelfClosingTag':
          tag = { start: a, end: b };
          return true;
        case 'TagName':
          if (!inlineTags.has(shown.toLowerCase())) close();
          return false;
        case 'AttributeName':
          attribute = shown.toLowerCase();
          return false;
        case 'AttributeValue':
        case 'UnquotedAttributeValue': {
          const value = unquoted(shown, a);
          const source = { start: value.start, end: value.start + value.text.length };
          if (attribute === 'alt' && value.text.trim() !== '') {
            const alt = newProse();
            alt.add(value.text, value.start);
            blocks.push({ kind: 'alt', prose: alt.done(), start: a, end: b });
          } else if (attribute === 'src') {
            const whole = text.slice(tag.start, tag.end);
            const picture = /^<img\b/i.test(whole) ? { source: tag, alt: altOf(whole, tag.start) } : undefined;
            asides.push({
              kind: 'image-target',
              text: value.text,
              source,
              ...(picture === undefined ? {} : { picture }),
            });
          } else if (attribute === 'href') {
            const scheme = /^(mailto|tel):/i.exec(value.text)?.[1]?.toLowerCase();
            if (scheme === 'mailto' || scheme === 'tel') {
              const skip = scheme.length + 1;
              asides.push({
                kind: scheme,
                text: value.text.slice(skip),
                source: { start: source.start + skip, end: source.end },
              });
            } else asides.push({ kind: 'link-target', text: value.text, source });
          }
          return false;
        }
        default:
          return true;
      }
    },
  });
  close();
  return { blocks: blocks.sort((x, y) => x.start - y.start), asides };
}
