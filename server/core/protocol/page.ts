// What a clause page is once it has been read: help, rules, fixes and examples, each with its place in the page.
import type { FixKind, Profile, Severity } from '../review/finding.ts';
import type { Span } from '../span.ts';
import type { Law } from './law.ts';

/** A mistake in a page or a workspace file: data with a place, and what to write instead. */
export type Fault = { readonly path: string; readonly span: Span; readonly message: string };

/** One file of the book as the host hands it in: `path` below the book's folder, such as `protocol/respect/personal-attack.md`. */
export type BookFile = {
  readonly path: string;
  readonly text: string;
  /** A shipped page is read when the package is built: reading all of them takes longer than the rest of starting. */
  readonly read?: PageRead;
};

/** What reading a page gives: undefined where nothing can be made of it. */
export type PageRead = { readonly page: Page | undefined; readonly faults: readonly Fault[] };

/** What a rule marks: the match, the sentence or block round it, or one placeholder's words. */
export type Mark = string;

/** One line of `when` or `unless`: a fact's name and the values that satisfy it. */
export type Condition = { readonly fact: string; readonly values: readonly string[]; readonly span: Span };

export type FixData = {
  readonly title: string;
  readonly kind: FixKind;
  /** `anonymise`: the person whom the finding is about, everywhere in the draft. */
  readonly how: 'remove' | 'replace' | 'insert' | 'move' | 'set' | 'anonymise';
  /** What is removed or replaced: `match`, `sentence`, `block` or a placeholder. For `insert`: `before` or `after` of these. */
  readonly of: string;
  readonly text: string;
  readonly preferred: boolean;
  readonly when: readonly Condition[];
  readonly span: Span;
};

export type Rule = {
  readonly clause: string;
  /** Number of the rule on its page, from 0: its name in memory and in faults. */
  readonly index: number;
  readonly phrases: readonly { readonly text: string; readonly span: Span }[];
  /** A check's id, `personal-data/email`, where the words are found by code. */
  readonly check: string | undefined;
  readonly mark: Mark;
  readonly when: readonly Condition[];
  readonly unless: readonly Condition[];
  readonly severity: Severity | undefined;
  /** A graver severity, whatever the profile, where conditions hold: an officer cannot answer back. */
  readonly raise: { readonly to: Severity; readonly when: readonly Condition[] } | undefined;
  readonly message: string;
  /** What is asked where the answer decides: then a hit is a question and no finding. */
  readonly question: string | undefined;
  /** The same of more than two people at once: `{names}`. */
  readonly questionForMany: string | undefined;
  readonly fixes: readonly FixData[];
  /** What is missing and where it goes: written in together with what other rules of the whole draft miss, in one fix. */
  readonly scaffold: readonly FixData[];
  readonly scope: 'document' | undefined;
  readonly span: Span;
};

export type Example = {
  /** The page it stands on: a council's page keeps the examples of the shipped one. */
  readonly path: string;
  /** The draft as a writer would have it, marks taken out, front matter of its group in front. */
  readonly draft: string;
  /** Where the example's own text starts in `draft`. */
  readonly start: number;
  /** The words that must be marked, as spans of `draft`; none in `## Allows`. */
  readonly marks: readonly Span[];
  /** The example's own text after its first fix, or undefined where the page does not say. */
  readonly rewrite: string | undefined;
  readonly flags: boolean;
  /** The example as a title: its words, marks taken out. */
  readonly name: string;
  readonly span: Span;
};

/** What a person must know before a draft goes out, and software cannot see: asked where the draft makes it matter. */
export type Asking = {
  readonly question: string;
  readonly when: readonly Condition[];
  readonly unless: readonly Condition[];
  /** Who answers for it; without one, whom the page says to ask. */
  readonly signs: string | undefined;
  /** Front matter keys that answer it, each with an example of what it says. */
  readonly answers: readonly { readonly key: string; readonly example: string }[];
  readonly span: Span;
};

/** A draft that must ask one of its page's questions, or must not. */
export type AskExample = {
  readonly path: string;
  readonly draft: string;
  readonly asks: boolean;
  /** A line of front matter after which the page asks nothing any more, where the page says. */
  readonly answer: string | undefined;
  readonly name: string;
  readonly span: Span;
};

export type Page = {
  readonly clause: string;
  readonly path: string;
  readonly title: string;
  readonly section: string;
  readonly severity: Readonly<Partial<Record<Profile | 'default', Severity | 'off'>>>;
  readonly ask: string;
  /** Markdown for hover: everything between the front matter and the first of the headings with examples below them. */
  readonly help: string;
  readonly lists: Readonly<Record<string, readonly string[]>>;
  /** What the help and the messages call in `{braces}`, by the part of the United Kingdom. */
  readonly law: Law;
  readonly rules: readonly Rule[];
  /** The page that wrote the rules: the shipped one still, where a council's page only changes other keys. */
  readonly rulesFrom: string;
  readonly examples: readonly Example[];
  readonly checklist: readonly Asking[];
  readonly asking: readonly AskExample[];
  readonly order: number;
  /** What this page reports as its own where a reader's comment says it: clauses or their first parts, with its message and fixes. */
  readonly inComments: { readonly of: readonly string[]; readonly message: string; readonly fixes: readonly FixData[] };
  /** The front matter keys the page has: what a council's page changes of a shipped one. */
  readonly has: readonly string[];
};

/** The page's short answer for a finding of a profile: severity, or off. */
export function severityOf(page: Page, profile: Profile): Severity | 'off' {
  return page.severity[profile] ?? page.severity.default ?? 'warning';
}
