// In: what was found, and how a sentence's fingerprint is taken. Out: the questions of a draft: what only the writer knows, asked once.
import { fill } from '../fixes/template.ts';
import type { Rule } from '../protocol/page.ts';
import { bySpan } from '../span.ts';
import type { Candidate } from './candidates.ts';
import type { Question } from './finding.ts';

/**
 * One question a person; of more than two people, one for all. Who has a finding is not asked about as well.
 * @param says a page's words with the law of the draft's place in them
 */
export function questionsFrom(
  left: readonly Candidate[],
  printOf: (c: Candidate) => string,
  says: (rule: Rule, words: string) => string,
): readonly Question[] {
  const asked = left.filter((c) => c.rule.question !== undefined);
  const found = new Set(left.filter((c) => c.rule.question === undefined).map((c) => c.person));
  const open = asked.filter((c) => c.person === undefined || !found.has(c.person));
  const names = new Map<Rule, Set<string>>();
  for (const { rule, words } of open) {
    const known = names.get(rule) ?? new Set();
    if (words['name'] !== undefined) known.add(words['name']);
    names.set(rule, known);
  }
  const byText = new Map<string, { readonly first: Candidate; readonly text: string; readonly all: Candidate[] }>();
  for (const [rule, all] of names) {
    const many = all.size > 2 && rule.questionForMany !== undefined;
    const joined = [...all].join(', ');
    for (const candidate of open.filter((c) => c.rule === rule)) {
      const question = (many ? rule.questionForMany : rule.question) ?? '';
      const text = fill(says(rule, question), { ...candidate.words, names: joined });
      if (text === undefined) continue;
      const key = `${rule.clause}\n${text}`;
      const known = byText.get(key);
      if (known === undefined) byText.set(key, { first: candidate, text, all: [candidate] });
      else known.all.push(candidate);
    }
  }
  return [...byText.values()].map(({ first, text, all }) => ({
    id: `${first.rule.clause}#${printOf(first)}`,
    clause: first.rule.clause,
    text,
    mentions: all.map((c) => c.source).sort(bySpan),
    people: [...new Set(all.flatMap((c) => c.person ?? []))],
  }));
}
