// What a draft is once it has been read: front matter, blocks of prose with their way back to the source, and what stands beside the prose.
import type { Span } from '../span.ts';

/** What a reader takes a stretch of prose for. */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'item'
  | 'cell'
  | 'quotation'
  | 'caption'
  | 'alt'
  | 'footnote'
  | 'html'
  | 'field';

/**
 * A stretch of a block's text and where it stands in the source. `verbatim`: character for character; otherwise the whole
 * stretch stands for the whole source span, as `&` stands for `&amp;` and a blank for a line break.
 */
export type Piece = { readonly at: number; readonly length: number; readonly source: Span; readonly verbatim: boolean };

/** The words of a link inside a block, and where it leads. `source` is all its Markdown, `words` what stands between the brackets. */
export type LinkText = {
  readonly span: Span;
  readonly target: string;
  readonly targetSource: Span;
  readonly source: Span;
  readonly words: Span;
};

/** One block of prose: what a reader sees, and the way back to the source. */
export type Block = {
  readonly kind: BlockKind;
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** From the first to the last character of the Markdown that makes the block, markers included. */
  readonly source: Span;
  readonly links: readonly LinkText[];
  /** Heading level, 1 to 6; 0 for other kinds. */
  readonly level: number;
  /** How many block quotes the block stands in. */
  readonly quoteDepth: number;
  /** True where the block is too long to be read for more than identifiers. */
  readonly opaque: boolean;
  /** Front matter key of a `field` block. */
  readonly field?: string;
};

/** What stands beside the prose and may still hold personal data: kept apart, never words. */
export type Aside = {
  readonly kind: 'link-target' | 'image-target' | 'comment' | 'mailto' | 'tel';
  readonly text: string;
  readonly source: Span;
  /** Of an `image-target`: all of the picture's Markdown or its tag, and the place of its description, also of an empty one. */
  readonly picture?: { readonly source: Span; readonly alt: Span };
};

/** A front matter key with its value and the places of both. `value` is a string, or a list of strings. */
export type Field = {
  readonly key: string;
  readonly value: string | readonly string[];
  readonly keySource: Span;
  readonly source: Span;
};

/** A mistake in front matter: where, what to write instead, and the edit that writes it when there is one. */
export type FieldFault = {
  readonly source: Span;
  readonly message: string;
  /** `safe` where the edit cannot change what the draft says or how it is read. */
  readonly fix?: { readonly title: string; readonly newText: string; readonly safe: boolean };
};

export type FrontMatter = {
  /** The whole front matter with its fences, or an empty span at the start. */
  readonly source: Span;
  readonly fields: readonly Field[];
  readonly faults: readonly FieldFault[];
};

export type Section = 'body' | 'notes' | 'contact' | 'comments' | 'after-ends';

/** Whose words a stretch of a block is. `author` where nothing else is said. */
export type Speech = {
  readonly span: Span;
  /** `quoted`: somebody else's words in quotation marks or a block quote; `scare`: the author's own, held at arm's length. */
  readonly kind: 'quoted' | 'scare';
  /** The words that name the speaker, as they stand in the draft, when they do. */
  readonly speaker: string | undefined;
};

/** A waiver or consent read from a comment. Spans are in the source; `covers` is the block it speaks for. */
export type Note =
  | {
      readonly kind: 'waiver';
      readonly clause: string;
      readonly fingerprint: string | undefined;
      readonly reason: string;
      readonly name: string;
      readonly until: string | undefined;
      readonly old: boolean;
      readonly source: Span;
      readonly block: number | undefined;
    }
  | { readonly kind: 'consent'; readonly ref: string; readonly source: Span; readonly block: number | undefined }
  | { readonly kind: 'broken'; readonly message: string; readonly source: Span };

/** A whole draft, read. Arrays `sections`, `speech` and `languages` run beside `blocks`. */
export type Draft = {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly speech: readonly (readonly Speech[])[];
  /** `en`, or another language's tag: such a block is read for identifiers only. */
  readonly languages: readonly string[];
  readonly asides: readonly Aside[];
  readonly notes: readonly Note[];
  /** Where the release says ENDS, in the source. */
  readonly ends: Span | undefined;
  /** Why the draft cannot be read at all, or undefined. */
  readonly declined: string | undefined;
};

/** The value of a front matter key as one string, or undefined. Keys are compared without case. */
export function fieldOf(draft: Pick<Draft, 'frontMatter'>, key: string): string | undefined {
  const field = draft.frontMatter.fields.find((f) => f.key.toLowerCase() === key);
  if (field === undefined) return undefined;
  return typeof field.value === 'string' ? field.value : field.value.join(', ');
}

/** The addresses of a draft's pictures, each once. */
export const picturesOf = (draft: Pick<Draft, 'asides'>): readonly string[] => [
  ...new Set(draft.asides.filter((a) => a.kind === 'image-target').map((a) => a.text)),
];

/** Where the words of a value stand that is one string: its place without the quotation marks round it. */
export function wordsOfField(draft: Pick<Draft, 'text'>, { source }: Field): Span {
  const quoted = /^(["'])[\s\S]*\1$/.test(draft.text.slice(source.start, source.end));
  return quoted && source.end - source.start > 1 ? { start: source.start + 1, end: source.end - 1 } : source;
}
