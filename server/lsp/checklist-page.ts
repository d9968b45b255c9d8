// In: the review of a draft, or nothing where no draft is open. Out: its checklist as a page beside the book, in Markdown, with links to the
// clauses: for the editor, where a draft's own words may be shown.
import { addressOf, escapeMarkdown } from '../core/protocol/book.ts';
import { bySigner, type ChecklistItem } from '../core/review/checklist.ts';
import type { Review } from '../core/review/finding.ts';

/** Its address in the book. */
export const checklistAddress = 'checklist.md';

const code = (words: string): string => `\`${words.replaceAll('`', "'")}\``;

function itemText({ clause, title, question, advice, answered, answers }: ChecklistItem): string {
  const first = `- ${answered === undefined ? '☐' : '☑'} **${escapeMarkdown(question)}**`;
  const about = `[${escapeMarkdown(title)}](${addressOf(clause)})${advice === undefined ? '' : ` · ask first: ${escapeMarkdown(advice)}`}`;
  const how =
    answered === undefined
      ? `Answer in the front matter: ${answers.map((a) => code(`${a.key}: ${a.example}`)).join(' or ')}`
      : code(`${answered.key}: ${answered.value}`);
  return [first, about, how].join('  \n  ');
}

export function checklistPage(review: Review | undefined): string {
  const head = '# Checklist for this draft';
  if (review === undefined) return `${head}\n\nOpen a draft first, and ask again.\n`;
  if (review.declined !== undefined) return `${head}\n\nThis draft was not checked: ${review.declined}\n`;
  const items = review.checklist();
  if (items.length === 0) return `${head}\n\nThere is nothing to ask of this draft.\n`;
  const open = items.filter((i) => i.answered === undefined).length;
  const count = open === 0 ? 'Everything is answered.' : `${open} open, ${items.length - open} answered.`;
  const intro = `${count} These are questions that no program can answer. Each stands under whoever signs for it; save the draft to see this page anew.`;
  const groups = bySigner(items).map(
    ({ signs, items: of }) => `## ${escapeMarkdown(signs)}\n\n${of.map(itemText).join('\n')}`,
  );
  return `${head}\n\n${intro}\n\n${groups.join('\n\n')}\n`;
}
