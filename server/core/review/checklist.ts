// In: a draft in its case, and what is asked of it already. Out: the checklist: what software cannot see and a person must answer before
// the draft goes out, each with its clause, who signs, what answers it, and whether the front matter has answered.
import { type Draft, fieldOf } from '../draft/draft.ts';
import { isToCome } from '../front-matter/answers.ts';
import type { Asking, Page } from '../protocol/page.ts';
import { signKey } from '../protocol/read-checklist.ts';
import type { Span } from '../span.ts';
import type { Case } from './conditions.ts';
import { draftConditions } from './draft-conditions.ts';
import type { Question } from './finding.ts';

export type ChecklistItem = {
  readonly clause: string;
  readonly title: string;
  readonly question: string;
  /** True where the question names somebody of the draft. */
  readonly names: boolean;
  readonly signs: string;
  /** Whom to ask first, where that is not who signs. */
  readonly advice: string | undefined;
  /** Keys of the front matter that answer it, each with an example. */
  readonly answers: Asking['answers'];
  /** The key that has answered it, and what it says. */
  readonly answered: { readonly key: string; readonly value: string } | undefined;
  readonly mentions: readonly Span[];
};

/** A councillor's blog and a group's statement are their own: whoever writes them signs alone, and the council's officers advise. */
const ownChannels: readonly string[] = ['blog-councillor', 'statement-group'];
const author = 'The author';
const nobody = 'Whoever approves the draft';

/** "Cllr Jo Hart, leader of the group": the name by itself. */
const nameOf = (by: string): string =>
  by
    .replace(/,[\s\S]*$/, '')
    .replace(/^(?:cllr|councillor|cyng|mr|mrs|ms|miss|mx|dr|sir|dame)\.? /i, '')
    .trim()
    .toLowerCase();

/** Each signature by itself: an entry of the list, or what stands between semicolons. */
function signatures(draft: Draft): readonly string[] {
  const field = draft.frontMatter.fields.find((f) => f.key.toLowerCase() === signKey);
  if (field === undefined) return [];
  const all = typeof field.value === 'string' ? field.value.split(';') : field.value;
  return all.map((entry) => entry.trim()).filter((entry) => !isToCome(signKey, entry));
}

/** The signature that names whoever must sign, or the clause. */
function signedBy(draft: Draft, clause: string, who: readonly string[]): string | undefined {
  const writers = who.includes(author)
    ? ['author', 'byline'].map((key) => nameOf(fieldOf(draft, key) ?? '')).filter((name) => name !== '')
    : [];
  // "Monitoring Officer or Returning Officer": either of them.
  const wanted = [clause, ...who.flatMap((words) => words.split(' or ')), ...writers]
    .map((words) => words.toLowerCase())
    .filter((words) => words !== '');
  return signatures(draft).find((entry) => wanted.some((words) => entry.toLowerCase().includes(words)));
}

/** True where somebody has signed for a clause, by its id or as the one whom its page names. */
export const isSigned = (draft: Draft, clause: string, ask: string): boolean =>
  signedBy(draft, clause, ask === '' ? [] : [ask]) !== undefined;

function answerOf(
  draft: Draft,
  clause: string,
  keys: readonly string[],
  who: readonly string[],
): ChecklistItem['answered'] {
  for (const key of keys) {
    const value = fieldOf(draft, key)?.trim() ?? '';
    if (key !== signKey && !isToCome(key, value)) return { key, value };
  }
  const signature = signedBy(draft, clause, who);
  return signature === undefined ? undefined : { key: signKey, value: signature };
}

/**
 * One entry as it stands for a draft: who signs, and what the front matter says.
 * @param about a question that the editor asks: it is open, or it would not be there
 */
function itemOf(
  { draft, profile }: Case,
  page: Pick<Page, 'clause' | 'title' | 'ask'>,
  asked: Pick<Asking, 'question' | 'signs' | 'answers'>,
  about?: Question,
): ChecklistItem {
  const officer = asked.signs ?? page.ask;
  const own = ownChannels.includes(profile);
  const signs = own ? author : officer === '' ? nobody : officer;
  const advice = own && officer !== '' && officer !== author ? officer : undefined;
  // Somebody without an office signs for the clause by its name.
  const by = signs === author ? '[your name]' : `[name], ${/^The /.test(signs) ? `for ${page.clause}` : signs}`;
  return {
    clause: page.clause,
    title: page.title,
    question: asked.question,
    names: about !== undefined && about.people.length > 0,
    signs,
    advice,
    answers: [...asked.answers.filter((a) => a.key !== signKey), { key: signKey, example: by }],
    answered:
      about === undefined
        ? answerOf(
            draft,
            page.clause,
            asked.answers.map((a) => a.key),
            advice === undefined ? [signs] : [signs, advice],
          )
        : undefined,
    mentions: about?.mentions ?? [],
  };
}

/** What the pages ask of the draft, each question once however many entries lead to it. */
function fromPages(c: Case): readonly ChecklistItem[] {
  const applies = draftConditions(c);
  const seen = new Set<string>();
  return c.protocol.pages.flatMap((page) =>
    page.checklist.flatMap((asked): readonly ChecklistItem[] => {
      const key = `${page.clause}\n${asked.question}`;
      if (seen.has(key) || !applies(page.clause, asked.when, asked.unless)) return [];
      seen.add(key);
      return [itemOf(c, page, asked)];
    }),
  );
}

/** Consent answers what is asked about people by name. */
const consent: Asking['answers'] = [{ key: 'consent_ref', example: 'form 26/014, [name]' }];

/**
 * The whole checklist of a draft, in the order of the book.
 * @param questions what the editor asks already: those about people by name, and those of clauses that the pages ask nothing of here
 */
export function checklistOf(c: Case, questions: readonly Question[]): readonly ChecklistItem[] {
  const items = fromPages(c);
  const asked = new Set(items.map((i) => i.clause));
  const more = questions.flatMap((q): readonly ChecklistItem[] => {
    const page = c.protocol.page(q.clause);
    if (page === undefined || (q.people.length === 0 && asked.has(q.clause))) return [];
    const answers = q.people.length > 0 ? consent : [];
    return [itemOf(c, page, { question: q.text, signs: undefined, answers }, q)];
  });
  const place = new Map(c.protocol.pages.map((p, i) => [p.clause, i]));
  return [...items, ...more].sort((a, b) => (place.get(a.clause) ?? 0) - (place.get(b.clause) ?? 0));
}

/** The checklist as people sign it: one group for each who signs, in the order in which they are met. */
export function bySigner(
  items: readonly ChecklistItem[],
): readonly { readonly signs: string; readonly items: readonly ChecklistItem[] }[] {
  const groups = new Map<string, ChecklistItem[]>();
  for (const item of items) groups.set(item.signs, [...(groups.get(item.signs) ?? []), item]);
  return [...groups].map(([signs, of]) => ({ signs, items: of }));
}
