// In: a block's facts. Out: whom its words may go for: somebody by title, name or role, somebody pointed out ("that man", "a certain
// councillor"), and *he*, *she* and *you* with whom they stand for.
import type { BlockFacts } from '../../../core/facts/facts.ts';
import type { Capacity } from '../../../core/facts/posts.ts';
import type { Sex } from '../../../core/people/registers.ts';
import { isInvented } from '../../../core/people/well-known.ts';
import type { Span } from '../../../core/span.ts';
import { described, firmAt, span } from './described.ts';

export type Target = {
  /** Words of the block. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** `company`: a firm can be defamed, and otherwise be criticised at any strength. */
  readonly how: 'title' | 'name' | 'role' | 'described' | 'company' | 'pronoun' | 'you';
  readonly capacity: Capacity;
  /** Whom a pronoun stands for, where the draft says it. */
  readonly of: Target | undefined;
  readonly sex: Sex;
  /** Named by their work only: words that merely stand near are not about them. */
  readonly faint?: boolean;
};

const subjects: Readonly<Record<string, Sex>> = {
  he: 'male',
  him: 'male',
  his: 'male',
  himself: 'male',
  she: 'female',
  her: 'female',
  hers: 'female',
  herself: 'female',
};

const agrees = (a: Sex, b: Sex): boolean => a === 'either' || b === 'either' || a === b;

function sentenceNumber(facts: BlockFacts, at: number): number {
  const start = facts.words[at]?.span.start ?? 0;
  let n = 0;
  for (const s of facts.sentences) if (s.start <= start) n++;
  return n;
}

function make(facts: BlockFacts): readonly Target[] {
  const { words, mentions } = facts;
  // "Ashcombe's answer to Basil Fawlty" goes for whoever is compared, not for him.
  const isReal = ({ from, to }: { readonly from: number; readonly to: number }): boolean =>
    !isInvented(
      words
        .slice(from, to)
        .map((w) => w.text)
        .join(' '),
    );
  const names = facts.names.filter(isReal);
  const firm: Target[] = [];
  for (const m of mentions) {
    if (m.how === 'pronoun' || m.how === 'you' || !isReal(m)) continue;
    const name = names.find((n) => n.from < m.to && m.from < n.to);
    firm.push({
      from: m.from,
      to: Math.max(m.to, name?.from === m.from ? name.to : m.to),
      span: span(words, m.from, m.to),
      how: m.how,
      capacity: m.capacity,
      of: undefined,
      sex: name?.sex ?? 'either',
    });
  }
  for (const n of names) {
    if (n.how === 'family' || firm.some((t) => t.from < n.to && n.from < t.to)) continue;
    firm.push({
      from: n.from,
      to: n.to,
      span: n.span,
      how: n.title === undefined ? 'name' : 'title',
      capacity: 'unknown',
      of: undefined,
      sex: n.sex,
    });
  }
  for (let at = 0; at < words.length; at++) {
    const d = described(words, at) ?? firmAt(words, at);
    if (d !== undefined && !firm.some((t) => t.from < d.to && d.from < t.to)) firm.push(d);
  }
  firm.sort((a, b) => a.from - b.from);
  const out: Target[] = [];
  let next = 0;
  let at = 0;
  const last: Target[] = [];
  while (at < words.length) {
    const target = firm[next];
    if (target !== undefined && target.from <= at) {
      next++;
      if (target.to <= at) continue;
      out.push(target);
      last.push(target);
      at = target.to;
      continue;
    }
    const word = words[at];
    const sex = word === undefined ? undefined : Object.hasOwn(subjects, word.text) ? subjects[word.text] : undefined;
    if (word !== undefined && sex !== undefined) {
      const now = sentenceNumber(facts, at);
      const of = last.findLast((t) => agrees(t.sex, sex) && now - sentenceNumber(facts, t.from) <= 2);
      out.push({ from: at, to: at + 1, span: word.span, how: 'pronoun', capacity: of?.capacity ?? 'unknown', of, sex });
    } else if (word?.text === 'you') {
      out.push({
        from: at,
        to: at + 1,
        span: word.span,
        how: 'you',
        capacity: 'unknown',
        of: undefined,
        sex: 'either',
      });
    }
    at++;
  }
  return out;
}

const remembered = new WeakMap<BlockFacts, readonly Target[]>();

/** In order, none inside another. */
export function targetsOf(facts: BlockFacts): readonly Target[] {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const made = make(facts);
  remembered.set(facts, made);
  return made;
}
