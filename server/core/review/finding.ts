// What a review gives back: findings, questions and fixes as plain data, all in source offsets.
import type { Jurisdiction } from '../front-matter/jurisdiction.ts';
import type { Span } from '../span.ts';
import type { ChecklistItem } from './checklist.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';
export const severities: readonly Severity[] = ['error', 'warning', 'information', 'hint'];

export type Profile = 'release' | 'statement-group' | 'blog-council' | 'blog-councillor' | 'social' | 'unknown';
export const profiles: readonly Profile[] = [
  'release',
  'statement-group',
  'blog-council',
  'blog-councillor',
  'social',
  'unknown',
];

/** A clause seen at the same words, told beside the one that leads. */
export type Related = { readonly clause: string; readonly span: Span; readonly message: string };

export type Finding = {
  /** Stays the same while somebody types elsewhere: clause, the sentence's fingerprint, and a count among equals. */
  readonly id: string;
  readonly clause: string;
  readonly severity: Severity;
  /** What was seen, why it matters, what to do. Never quotes the draft. */
  readonly message: string;
  readonly span: Span;
  readonly scope?: 'document';
  readonly related: readonly Related[];
};

export type Question = {
  readonly id: string;
  readonly clause: string;
  readonly text: string;
  readonly mentions: readonly Span[];
  /** The keys of the people it asks about. */
  readonly people: readonly string[];
};

/** A person of the draft as a writer may be told of one; spans in the source. */
export type SeenPerson = {
  readonly name: string;
  readonly standing: 'public' | 'private' | 'unknown';
  /** Why, in words: "a role beside the name". */
  readonly cues: readonly string[];
  readonly mentions: readonly Span[];
};

export type FixKind = 'rewrite' | 'replace' | 'remove' | 'insert' | 'move' | 'waive' | 'consent' | 'ask';
/** A blank in `newText` is written `[what to fill]`; `blanks` says where, in units of `newText`. */
export type Edit = { readonly span: Span; readonly newText: string; readonly blanks: readonly Span[] };
/** A file beside the draft whose name changes: addresses as the draft writes them. */
export type Rename = { readonly from: string; readonly to: string };
/** Files to be renamed with the edits. `title`: of the fix where that is done; the fix's own title tells the writer to do it. */
export type Renames = { readonly title: string; readonly files: readonly Rename[] };
export type Fix = {
  readonly title: string;
  readonly kind: FixKind;
  /** True only where the meaning cannot change. */
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
  readonly renames?: Renames;
};

/** A near miss for the page of each clause: one line of Markdown, which is an example as it stands. */
export type Lesson = { readonly clauses: readonly string[]; readonly example: string };

export type Review = {
  readonly profile: Profile;
  /** Why this profile: "front matter says type: release", or the signs it was worked out from. */
  readonly why: string;
  /** Who said so: the draft in its front matter, the setting, or nobody, so that it was guessed. */
  readonly by: 'draft' | 'setting' | 'guess';
  /** Whose law the messages name, and the help is to name. */
  readonly jurisdiction: Jurisdiction;
  readonly findings: readonly Finding[];
  readonly questions: readonly Question[];
  readonly declined: string | undefined;
  /** Fixes of one finding, best first, made when asked for and checked before they are given. */
  readonly fixesOf: (finding: Finding) => readonly Fix[];
  /** What the council's own pages would say of a sentence that was marked wrongly; undefined where a page cannot say it. */
  readonly lessonOf: (finding: Finding) => Lesson | undefined;
  /** The finding as it may be told outside the council, every name, place and number of its sentence taken out. */
  readonly reportOf: (finding: Finding) => string;
  /**
   * What may be answered to a question in the draft itself: note the consent, or make the person anonymous. Of several people only about
   * those who are named at a place, where one is given.
   */
  readonly answersOf: (question: Question, at?: Span) => readonly Fix[];
  readonly people: () => readonly SeenPerson[];
  /** What a person must answer before the draft goes out, worked out when asked for. */
  readonly checklist: () => readonly ChecklistItem[];
  /** Where the draft does not say what it is: each kind that it may be, as a fix that writes it down. */
  readonly profileFixes: () => readonly Fix[];
};
