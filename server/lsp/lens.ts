// In: the review of a draft. Out: a line above it that says what kind of writing it was taken for and why, where the draft does not say so
// itself. It leads to the command of our own client that lets the writer choose.
import type { CodeLens } from 'vscode-languageserver';
import { keyNamed } from '../core/front-matter/keys.ts';
import { profileNames } from '../core/review/profile.ts';
import type { DraftReading } from './reviews.ts';

/** Run by our own client. In: the draft's address. */
export const chooseProfileCommand = 'probity.chooseProfile';

export function lensesOf({ document, draft, review }: DraftReading): CodeLens[] {
  const { by, profile, why, declined } = review;
  if (by === 'draft' || declined !== undefined) return [];
  // A note that nobody means to publish has nothing to be told of.
  const ours = draft.frontMatter.fields.some((f) => keyNamed(f.key) !== undefined);
  if (profile === 'unknown' && !ours) return [];
  const title =
    profile === 'unknown'
      ? 'Probity cannot tell what this is. Choose…'
      : `Probity reads this as ${profileNames[profile]} (${why}). Change…`;
  const start = { line: 0, character: 0 };
  return [
    { range: { start, end: start }, command: { title, command: chooseProfileCommand, arguments: [document.uri] } },
  ];
}
