// In: a sentence's tokens and the mentions of people in it. Out: what its subject is (a person, the author, a party, a body, a policy),
// and where its predicate begins.
import type { Language, Token } from '../language/language.ts';
import type { Span } from '../span.ts';
import type { Mention } from './mentions.ts';

export type Subject = 'author' | 'person' | 'party' | 'body' | 'policy' | 'other' | 'none';

const heads: Readonly<Record<string, Subject>> = Object.fromEntries(
  (
    [
      [
        'party',
        'party group administration opposition labour conservatives tories greens reform democrats coalition whip',
      ],
      [
        'body',
        'council cabinet committee government department team office service company authority board panel ministry parish trust developer firm',
      ],
      [
        'policy',
        'policy budget plan plans scheme proposal decision motion record vote votes bill cut cuts charge charges tax strategy report figures idea approach argument answer response statement speech promise pledge manifesto consultation review contract closure service project programme amendment claim claims excuse reasoning handling leadership',
      ],
    ] as const
  ).flatMap(([subject, list]) => list.split(' ').map((word) => [word, subject])),
);

/** The head of the subject: the last noun before the first finite verb, what follows a preposition left out. */
export function subjectHead(tokens: readonly Token[]): Token | undefined {
  let head: Token | undefined;
  let behind = false;
  for (const [i, token] of tokens.entries()) {
    if (token.tag === 'verb' || token.tag === 'auxiliary') {
      if (head !== undefined) return head;
      continue;
    }
    if (token.tag === 'preposition') behind = head !== undefined;
    else if (token.tag === 'conjunction') behind = false;
    else if (!behind && (token.tag === 'noun' || token.tag === 'name' || token.tag === 'pronoun')) {
      // "Cllr Hart's policy": the owner is not the head.
      const next = tokens[i + 1];
      if (next !== undefined && /^['’]s?$/.test(next.text)) continue;
      head = token;
    }
  }
  return head;
}

/** Where the predicate of a sentence begins: its first verb behind a subject, as an offset in the sentence; undefined without one. */
export function predicateStart(tokens: readonly Token[]): number | undefined {
  const head = subjectHead(tokens);
  if (head === undefined) return undefined;
  return tokens.find((t) => t.span.start > head.span.start && (t.tag === 'verb' || t.tag === 'auxiliary'))?.span.start;
}

/** Whether words stand in the subject of their sentence or in what is said of it. */
export function partOf(
  text: string,
  sentence: Span,
  words: Span,
  language: Language | undefined,
): 'subject' | 'predicate' {
  const start = predicateStart(language?.tokens(text.slice(sentence.start, sentence.end)) ?? []);
  return start !== undefined && words.start >= sentence.start + start ? 'predicate' : 'subject';
}

export function subjectOf(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  language: Language | undefined,
): Subject {
  const words = text.slice(sentence.start, sentence.end);
  const tokens = language?.tokens(words) ?? [];
  const head = subjectHead(tokens);
  if (head === undefined) return 'none';
  const lower = head.text.toLowerCase();
  if (/^(?:i|we|me|us)$/.test(lower)) return 'author';
  const at = sentence.start + head.span.start;
  if (mentions.some((m) => m.span.start <= at && at < m.span.end)) return 'person';
  return heads[lower] ?? heads[head.lemma] ?? (/^(?:he|she|you|who)$/.test(lower) ? 'person' : 'other');
}
