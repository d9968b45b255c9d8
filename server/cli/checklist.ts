// In: drafts. Out: what a person must still answer before each goes out, grouped by who signs; exit 1 while a question is open.

import { readDraft } from '../core/draft/read.ts';
import { bySigner, type ChecklistItem } from '../core/review/checklist.ts';
import type { Review } from '../core/review/finding.ts';
import { review } from '../core/review/review.ts';
import { filesOf } from './files.ts';
import { language, setupFor } from './setup.ts';
import { sayFaults } from './text.ts';

export type ChecklistOptions = {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly today: string;
  readonly showText: boolean;
};
type Listed = {
  readonly path: string;
  readonly review: Review;
  readonly items: readonly ChecklistItem[];
  readonly declined: string | undefined;
};

const isOpen = (item: ChecklistItem): boolean => item.answered === undefined;

/** A value with a colon or a bracket at its start needs quotation marks in front matter. */
const asValue = (value: string): string =>
  /[:#]\s|^[[{"'&*!|>%@`]/.test(value) ? `"${value.replaceAll('"', "'")}"` : value;

/** @param showText whether words of the draft may be shown: names in a question, and what a key says */
function sayItem(item: ChecklistItem, showText: boolean): string {
  const { question, names, clause, title, advice, answered, answers, mentions } = item;
  const many = mentions.length === 1 ? 'a person' : 'people';
  const asked = names && !showText ? `A question about ${many} named in the draft.` : question;
  const lines = [`  [${answered === undefined ? ' ' : 'x'}] ${asked}`, `      ${clause}: ${title}`];
  if (answered !== undefined) lines.push(`      ${answered.key}${showText ? `: ${answered.value}` : ''}`);
  else {
    if (advice !== undefined) lines.push(`      advice: ${advice}`);
    lines.push(
      `      answer with ${answers.map((a) => `${a.key}: ${asValue(a.example)}`).join('\n               or ')}`,
    );
  }
  return lines.join('\n');
}

function sayList({ path, review: answer, items, declined }: Listed, showText: boolean): string {
  if (declined !== undefined) return `${path}: not checked: ${declined}\n`;
  const open = items.filter(isOpen).length;
  const count = items.length === 0 ? 'nothing to ask' : `${open} open, ${items.length - open} answered`;
  const groups = bySigner(items).map(
    ({ signs, items: of }) => `\n${signs}\n${of.map((i) => `${sayItem(i, showText)}\n`).join('')}`,
  );
  return `${path}: ${count} (${answer.profile}: ${answer.why})\n${groups.join('')}${items.length === 0 ? '' : '\n'}`;
}

const jsonItem = (item: ChecklistItem, showText: boolean): object => ({
  clause: item.clause,
  title: item.title,
  question: item.question,
  signs: item.signs,
  ...(item.advice === undefined ? {} : { advice: item.advice }),
  answered: item.answered === undefined ? null : showText ? item.answered : { key: item.answered.key },
  answers: item.answers,
  ...(item.mentions.length === 0 ? {} : { mentions: item.mentions }),
});

export async function checklist(options: ChecklistOptions, write: (text: string) => Promise<void>): Promise<number> {
  const files = await filesOf(options.paths);
  const words = language();
  for (const f of files) if (f.problem !== undefined) process.stderr.write(`probity: ${f.path}: ${f.problem}\n`);
  const listed = files.map((file): Listed => {
    const { protocol, workspace } = setupFor(file.folder);
    const answer = review(readDraft(file.text), protocol, workspace, words, options.today);
    const declined = file.problem ?? answer.declined;
    return { path: file.path, review: answer, items: declined === undefined ? answer.checklist() : [], declined };
  });
  process.stderr.write(sayFaults([...new Set(files.map((f) => setupFor(f.folder)))].flatMap((s) => s.faults)));
  if (options.format === 'json') {
    const out = listed.map(({ path, review: { profile, why }, items, declined }) => ({
      path,
      profile,
      why,
      declined: declined ?? null,
      items: items.map((i) => jsonItem(i, options.showText)),
    }));
    await write(`${JSON.stringify({ version: 1, today: options.today, files: out }, null, 1)}\n`);
  } else await write(listed.map((l) => sayList(l, options.showText)).join(''));
  if (listed.length === 0) process.stderr.write('probity: no draft to check there.\n');
  if (listed.length === 0 || listed.some((l) => l.declined !== undefined)) return 2;
  return listed.some((l) => l.items.some(isOpen)) ? 1 : 0;
}
