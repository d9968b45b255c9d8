// What a check is: facts and detections that a page cannot say. In: a block with its facts, or the draft. Out: hits with traits.

import type { Draft } from '../draft/draft.ts';
import type { BlockFacts } from '../facts/facts.ts';
import type { Stood } from '../people/standing.ts';
import type { Workspace } from '../review/workspace.ts';
import type { Span } from '../span.ts';
import type { WordList } from './word-lists.ts';

/** Words found by code. Spans are in the block's text for `block`; for `draft` in the source, or in the block that the hit names. */
export type Hit = {
  readonly span: Span;
  /** For `draft` only: the number of the block whose words these are. Then they can be waived and mended as words. */
  readonly block?: number;
  /** What is known of it, for the page's `when` and `unless`; the check lists the names and values in `traits`. */
  readonly traits: Readonly<Record<string, string>>;
  /** Parts of the hit or near it by name, for `mark` and fixes. */
  readonly captures: Readonly<Record<string, Span>>;
  /** Words for a fix that only code can work out, such as the right day of the week. A fix that needs one that is not there is none. */
  readonly words?: Readonly<Record<string, string>>;
  /** The key of the person whom it is about, so that a fix may speak of that person everywhere. */
  readonly person?: string;
};

/** What a check of the whole draft may ask for; each is worked out at the first question. */
export type Known = {
  /** Beside the draft's blocks. */
  readonly facts: readonly BlockFacts[];
  readonly people: readonly Stood[];
  /** A list of `rules/words/`, or of a council's. */
  readonly list: (name: string) => WordList | undefined;
};

export type Check = {
  /** Each trait and the values it may have: what a page may ask for. */
  readonly traits: Readonly<Record<string, readonly string[]>>;
  /** Pure, and linear in the block. Remembered by the block's text, so it sees nothing else. */
  readonly block?: (facts: BlockFacts) => readonly Hit[];
  /**
   * Looks at the whole draft: what stands beside the prose, what is missing. A hit of no length speaks of the whole draft.
   * @param day the day the draft is judged on, YYYY-MM-DD
   */
  readonly draft?: (draft: Draft, workspace: Workspace, day: string, known: Known) => readonly Hit[];
  /** Looks at hits again with what the draft and the workspace know; gives traits to add. */
  readonly place?: (
    hit: Hit,
    at: { readonly draft: Draft; readonly block: number; readonly workspace: Workspace; readonly known: Known },
  ) => Readonly<Record<string, string>>;
};

export type Checks = Readonly<Record<string, Check>>;
