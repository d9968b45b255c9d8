// In: one leaf of the Markdown tree (a paragraph, a cell, a heading). Out: its prose as a reader has it, and what stands beside it.
import type { SyntaxNode } from '@lezer/common';
import { decodeHTML } from 'entities';
import type { Span } from '../span.ts';
import type { Aside } from './draft.ts';
import { dropped } from './guard.ts';
import { readHtml } from './html.ts';
import { newProse, type Prose } from './prose.ts';

/** Text of an image, to be a block of its own. */
export type AltText = { readonly prose: ReturnType<Prose['done']>; readonly source: Span };

/** Everything inline needs to know: the true text, and which link labels the draft defines. */
export type Source = { readonly text: string; readonly labels: ReadonlySet<string> };

export type Inline = {
  readonly prose: ReturnType<Prose['done']>;
  readonly asides: readonly Aside[];
  readonly alts: readonly AltText[];
  /** True where every word stands inside emphasis: what makes a line under a picture a caption. */
  readonly allEmphasis: boolean;
};

export const labelOf = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

const quiet = new Set([
  'EmphasisMark',
  'LinkMark',
  'LinkTitle',
  'CodeMark',
  'HeaderMark',
  'StrikethroughMark',
  'TaskMarker',
  'TableDelimiter',
  'InlineCode',
]);

/** The kind of aside that a link's target is, and its text without the scheme. */
function targetAside(target: string, source: Span): Aside {
  const scheme = /^(mailto|tel):/i.exec(target)?.[1]?.toLowerCase();
  if (scheme === 'mailto' || scheme === 'tel') {
    return {
      kind: scheme,
      text: target.slice(scheme.length + 1),
      source: { start: source.start + scheme.length + 1, end: source.end },
    };
  }
  return { kind: 'link-target', text: target, source };
}

/** Plain words between marks: line ends become a blank, what was painted over is no word. */
function addText(prose: Prose, source: Source, from: number, to: number): void {
  const text = source.text.slice(from, to);
  const breaks = /\\?[ \t]*(?:\r\n|\n|\r)[ \t]*/g;
  let at = 0;
  for (const match of text.matchAll(breaks)) {
    prose.add(text.slice(at, match.index), from + at);
    prose.show(' ', { start: from + match.index, end: from + match.index + match[0].length });
    at = match.index + match[0].length;
  }
  prose.add(text.slice(at), from + at);
}

const nothing: ReadonlySet<string> = new Set();
const linkParts: ReadonlySet<string> = new Set(['LinkMark', 'LinkLabel']);

const child = (node: SyntaxNode, name: string): SyntaxNode | null => node.getChild(name);

/** True where `[…]` is a link and not words in brackets: it has a target, or the draft defines its label. */
function isLink(node: SyntaxNode, source: Source): boolean {
  if (child(node, 'URL') !== null) return true;
  const label = child(node, 'LinkLabel');
  const shown = source.text.slice(node.from, node.to);
  if (label !== null && label.to - label.from > 2)
    return source.labels.has(labelOf(source.text.slice(label.from + 1, label.to - 1)));
  const inner = /^!?\[([\s\S]*?)\](?:\[\])?$/.exec(shown)?.[1];
  return inner !== undefined && source.labels.has(labelOf(inner));
}

/**
 * Reads a leaf.
 * @param painted the text the parser saw, to know what was painted over
 * @param from where the leaf's own words start, markers before it left out
 */
export function readInline(leaf: SyntaxNode, source: Source, painted: string, from: number, to: number): Inline {
  const asides: Aside[] = [];
  const alts: AltText[] = [];
  const prose = newProse();
  let plain = false;

  const words = (into: Prose, start: number, end: number, emphasis: boolean): void => {
    for (let at = start; at < end; ) {
      const gap = painted.indexOf(dropped, at);
      const stop = gap === -1 || gap > end ? end : gap;
      if (!emphasis && /\S/.test(source.text.slice(at, stop))) plain = true;
      addText(into, source, at, stop);
      at = stop;
      while (at < end && painted[at] === dropped) at++;
    }
  };

  const walk = (
    node: SyntaxNode,
    into: Prose,
    start: number,
    end: number,
    emphasis: boolean,
    asWords: ReadonlySet<string> = nothing,
  ): void => {
    let at = start;
    for (let next = node.firstChild; next !== null; next = next.nextSibling) {
      if (next.to <= start || next.from < at || asWords.has(next.name)) continue;
      if (next.from >= end) break;
      if (next.name === 'QuoteMark') {
        at = quoteMark(next, into, at, emphasis);
        continue;
      }
      words(into, at, next.from, emphasis);
      one(next, into, emphasis);
      at = next.to;
    }
    if (at < end) words(into, at, end, emphasis);
  };

  /** A `>` at the start of a continued line is part of the line end, not a word. Gives where words go on. */
  const quoteMark = (mark: SyntaxNode, into: Prose, at: number, emphasis: boolean): number => {
    const lineEnd = /\\?[ \t]*(?:\r\n|\n|\r)[ \t>]*$/.exec(source.text.slice(at, mark.from));
    const after = mark.to + (/^[ \t]*/.exec(source.text.slice(mark.to, mark.to + 200))?.[0].length ?? 0);
    if (lineEnd === null) {
      words(into, at, mark.from, emphasis);
      return after;
    }
    const breakStart = at + lineEnd.index;
    words(into, at, breakStart, emphasis);
    const more = /^(?:>[ \t]*)*/.exec(source.text.slice(after, after + 400))?.[0].length ?? 0;
    into.show(' ', { start: breakStart, end: after + more });
    return after + more;
  };

  const one = (node: SyntaxNode, into: Prose, emphasis: boolean): void => {
    const { name, from, to } = node;
    const shown = source.text.slice(from, to);
    switch (true) {
      case quiet.has(name) || name === 'ProcessingInstruction':
        break;
      case name === 'Escape':
        into.show(shown.slice(1), { start: from, end: to });
        break;
      case name === 'Entity':
        entity(shown, { start: from, end: to }, into);
        break;
      case name === 'HardBreak':
        into.show(' ', { start: from, end: to });
        break;
      case name === 'Comment':
        asides.push({ kind: 'comment', text: shown.replace(/^<!--|-->$/g, ''), source: { start: from, end: to } });
        break;
      case name === 'HTMLTag' && /^<img\b/i.test(shown): {
        const html = readHtml(source.text, from, to);
        asides.push(...html.asides);
        for (const b of html.blocks) alts.push({ prose: b.prose, source: { start: from, end: to } });
        break;
      }
      case name === 'HTMLTag':
        if (/^<(?:br|p|div|li|td|tr)\b/i.test(shown) && into.length() > 0) into.show(' ', { start: from, end: to });
        break;
      case name === 'Autolink' || name === 'URL':
        bare(node, shown, into);
        break;
      case name === 'Link':
        link(node, into, emphasis);
        break;
      case name === 'Image':
        image(node, into, emphasis);
        break;
      default:
        walk(node, into, from, to, emphasis || name === 'Emphasis' || name === 'StrongEmphasis');
    }
  };

  /** `&amp;` is `&`; what is no entity at all is what it looks like. */
  const entity = (shown: string, place: Span, into: Prose): void => {
    const decoded = decodeHTML(shown);
    if (decoded === shown) into.add(shown, place.start);
    else into.show(decoded, place);
  };

  /** An address in the text is what a reader reads; where a page lies is not. */
  const bare = (node: SyntaxNode, shown: string, into: Prose): void => {
    const open = shown.startsWith('<') ? 1 : 0;
    const text = shown.slice(open, shown.length - (open > 0 && shown.endsWith('>') ? 1 : 0));
    const start = node.from + open;
    if (/^[^\s:/@]+@[^\s/@]+$/.test(text)) into.add(text, start);
    else asides.push(targetAside(text, { start, end: start + text.length }));
  };

  const link = (node: SyntaxNode, into: Prose, emphasis: boolean): void => {
    if (!isLink(node, source)) {
      brackets(node, into, emphasis);
      return;
    }
    const url = child(node, 'URL');
    const target = url === null ? '' : source.text.slice(url.from, url.to);
    const targetSource = url === null ? { start: node.to, end: node.to } : { start: url.from, end: url.to };
    if (url !== null) asides.push(targetAside(target, targetSource));
    const marks = node.getChildren('LinkMark');
    const words = { start: marks[0]?.to ?? node.from, end: marks[1]?.from ?? node.to };
    const close = into.link({ target, targetSource, source: { start: node.from, end: node.to }, words });
    walk(node, into, words.start, words.end, emphasis);
    close();
  };

  /** `[decision or policy]` with no such label anywhere is words in brackets. */
  const brackets = (node: SyntaxNode, into: Prose, emphasis: boolean): void =>
    walk(node, into, node.from, node.to, emphasis, linkParts);

  const image = (node: SyntaxNode, into: Prose, emphasis: boolean): void => {
    if (!isLink(node, source)) {
      brackets(node, into, emphasis);
      return;
    }
    const url = child(node, 'URL');
    const marks = node.getChildren('LinkMark');
    const whole = { start: node.from, end: node.to };
    const place = { start: marks[0]?.to ?? node.from, end: marks[1]?.from ?? node.to };
    if (url !== null)
      asides.push({
        kind: 'image-target',
        text: source.text.slice(url.from, url.to),
        source: { start: url.from, end: url.to },
        picture: { source: whole, alt: place },
      });
    const alt = newProse();
    walk(node, alt, place.start, place.end, true);
    if (alt.length() > 0) alts.push({ prose: alt.done(), source: whole });
  };

  walk(leaf, prose, from, to, false);
  const done = prose.done();
  return { prose: done, asides, alts, allEmphasis: !plain && done.text.trim() !== '' };
}
