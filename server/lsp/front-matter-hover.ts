// In: a draft, its review and a place. Out: what the key of the front matter there is for and what it takes; and at the top of a draft what
// kind of writing it is taken for, and why.
import type { Draft, Field } from '../core/draft/draft.ts';
import { type Key, keyNamed } from '../core/front-matter/keys.ts';
import { escapeMarkdown } from '../core/protocol/book.ts';
import type { Review } from '../core/review/finding.ts';
import { profileNames } from '../core/review/profile.ts';
import type { Span } from '../core/span.ts';
import { isOn } from './positions.ts';

export type MatterHelp = { readonly span: Span; readonly text: string };

/** "Read as a press release of the council: ENDS and a media contact." */
export function profileLine({ profile, why, by }: Pick<Review, 'profile' | 'why' | 'by'>): string {
  if (profile === 'unknown')
    return 'Nothing tells what kind of writing this is, so only what holds everywhere is looked for, at the milder severity. Say it with `type` in the front matter.';
  const more = by === 'draft' ? '' : ' If it is something else, say so with `type` in the front matter.';
  return `Read as ${profileNames[profile]}: ${escapeMarkdown(why)}.${more}`;
}

/** @param named a clause's title with a link to its page, or undefined where there is no such page */
function keyHelp(entry: Key, value: string, named: (clause: string) => string | undefined): string {
  const chosen = entry.choices.find((c) => c.value.toLowerCase() === value.trim().toLowerCase());
  const clauses = entry.clauses.flatMap((c) => named(c) ?? []);
  return [
    `**\`${entry.key}\`** ${entry.about}`,
    ...(chosen === undefined ? [] : [`\`${chosen.value}\`: ${chosen.means}`]),
    ...(entry.choices.length > 0 && chosen === undefined
      ? [entry.choices.map((c) => `- \`${c.value}\`: ${c.means}`).join('\n')]
      : []),
    `Takes ${entry.values}, such as \`${entry.key}: ${entry.example}\`.`,
    ...(clauses.length === 0 ? [] : [`It matters to ${clauses.join(', ')}.`]),
  ].join('\n\n');
}

function fieldAt(draft: Draft, offset: number): Field | undefined {
  return draft.frontMatter.fields.find((f) => isOn({ start: f.keySource.start, end: f.source.end }, offset));
}

/** Where the profile is told that no `type` gives: the first line, be it a fence or words. */
function topLine({ text }: Draft): Span {
  const end = /[\r\n]/.exec(text)?.index ?? text.length;
  return { start: text.startsWith('\uFEFF') ? 1 : 0, end };
}

export function matterHelpAt(
  draft: Draft,
  review: Review,
  offset: number,
  named: (clause: string) => string | undefined,
): MatterHelp | undefined {
  const field = fieldAt(draft, offset);
  const entry = field === undefined ? undefined : keyNamed(field.key);
  if (field !== undefined && entry !== undefined) {
    const value = typeof field.value === 'string' ? field.value : '';
    const told = entry.key === 'type' ? `\n\n${profileLine(review)}` : '';
    const span = { start: field.keySource.start, end: field.source.end };
    return { span, text: `${keyHelp(entry, value, named)}${told}` };
  }
  const top = topLine(draft);
  const tells = review.by !== 'draft' && review.declined === undefined && top.end > top.start && isOn(top, offset);
  return tells ? { span: top, text: profileLine(review) } : undefined;
}
