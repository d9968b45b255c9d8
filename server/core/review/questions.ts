// In: what was found, and how a sentence's fingerprint is taken. Out: the questions of a draft: what only the writer knows, asked once.
import { fill } from '../fixes/template.ts';
import type { Rule } from '../protocol/page.ts';
import { bySpan } from '../span.ts';
import type { Candidate } from './candidates.ts';
import type { Question } from './finding.ts';

/** One question a person; of more than two people, one for all. Who has a finding is not asked about as well. */
export function questionsFrom(left: readonly Candidate[], printOf: (c: Candidate) => string): readonly Question[] {
  const asked = left.filter((c) => c.rule.question !== undefined);
  const found = new Set(left.filter((c) => c.rule.question === undefined).map((c) => c.person));
  const open = asked.filter((c) => c.person === undefined || !found.has(c.person));
  const names = new Map<Rule, readonly string[]>();
  for (const { rule, words } of open) {
    const name = words['name'];
    const known = names.get(rule) ?? [];
    if (name !== undefined && !known.includes(name)) names.set(rule, [...known, name]);
  }
  const byText = new Map<string, Question>();
  for (const candidate of open) {
    const { rule } = candidate;
    const all = names.get(rule) ?? [];
    const many = all.length > 2 && rule.questionForMany !== undefined;
    const text = fill((many ? rule.questionForMany : rule.question) ?? '', {
      ...candidate.words,
      names: all.join(', '),
    });
    if (text === undefined) continue;
    const known = byText.get(`${rule.clause}\n${text}`);
    byText.set(`${rule.clause}\n${text}`, {
      id: known?.id ?? `${rule.clause}#${printOf(candidate)}`,
      clause: rule.clause,
      text,
      mentions: [...(known?.mentions ?? []), candidate.source].sort(bySpan),
      people: [...new Set([...(known?.people ?? []), ...(candidate.person === undefined ? [] : [candidate.person])])],
    });
  }
  return [...byText.values()];
}
