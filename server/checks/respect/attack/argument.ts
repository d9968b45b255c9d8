// In: an attack in its block. Out: the sentence as it could be published: with the writer's own argument in place of the attack, and with
// only the insult gone.
import type { BlockFacts } from '../../../core/facts/facts.ts';
import { sentenceOf } from '../../../core/facts/facts.ts';
import { overlaps, type Span } from '../../../core/span.ts';
import type { Voice, Attack as Wording } from '../rewrite/attack.ts';
import { rewrites } from '../rewrite/rewrite.ts';
import type { Capacity } from './capacity.ts';
import type { Attack } from './constructions.ts';
import type { Target } from './targets.ts';

/** Who speaks in a draft: the council where the profile is its own, else "we" where that stands more often than "I". */
export function voiceOf(profile: string, texts: readonly string[]): Voice {
  if (profile === 'release' || profile === 'blog-council') return 'council';
  let singular = 0;
  let plural = 0;
  for (const text of texts)
    for (const m of text.matchAll(/\b(I|me|my|[Ww]e|[Uu]s|[Oo]ur)\b/g)) {
      if (/^[wuo]/i.test(m[1] ?? '')) plural++;
      else singular++;
    }
  if (profile === 'statement-group') return singular > plural ? 'I' : 'we';
  return plural > 3 && singular === 0 ? 'we' : 'I';
}

/** Sentences of the block before and after. */
function beside(
  facts: BlockFacts,
  sentence: Span,
): { readonly before: string | undefined; readonly after: string | undefined } {
  const at = facts.sentences.findIndex((s) => s.start === sentence.start);
  const text = (s: Span | undefined): string | undefined =>
    s === undefined ? undefined : facts.text.slice(s.start, s.end);
  return { before: text(facts.sentences[at - 1]), after: text(facts.sentences[at + 1]) };
}

export const wordSpan = (facts: BlockFacts, a: Pick<Attack, 'from' | 'to'>): Span => ({
  start: facts.words[a.from]?.span.start ?? 0,
  end: facts.words[a.to - 1]?.span.end ?? 0,
});

const decoration = /^(?:[\p{L}\p{N}]{1,12} )?(?:\p{Extended_Pictographic}\p{M}*\s*)+/u;

/** As the text calls somebody; an office that an adjective parts from its article, "our clueless leader", gets it back. */
function nameOf(text: string, { span, how }: Target): string {
  const name = text.slice(span.start, span.end).replace(/^(?:The|Our|My|This|That)\b/, (word) => word.toLowerCase());
  if (how !== 'role' || /^(?:the|our|my|this|that|his|her|their|your)\b/.test(name) || /\p{Lu}\p{Ll}/u.test(name))
    return name;
  const before = /\b(the|our|my|your|their|this|that)(?: [^\s,.;:!?]+){1,4} ["“‘']?$/iu.exec(
    text.slice(Math.max(0, span.start - 60), span.start),
  );
  return `${before?.[1]?.toLowerCase() ?? 'the'} ${name}`;
}

export function wordsFor(
  facts: BlockFacts,
  a: Attack,
  span: Span,
  capacity: Capacity,
  voice: Voice,
  all: readonly Attack[],
): Readonly<Record<string, string>> {
  const whole = sentenceOf(facts, span);
  // "🚲 Cllr Moss is a liar": what only decorates the sentence stays before it.
  const lead = decoration.exec(facts.text.slice(whole.start, span.start))?.[0] ?? '';
  const sentence = { start: whole.start + lead.length, end: whole.end };
  const named = a.target?.of ?? a.target;
  const name = named === undefined ? '' : nameOf(facts.text, named);
  const wording: Wording = {
    text: facts.text,
    sentence,
    ...beside(facts, whole),
    person:
      a.target !== undefined && a.target.span.start >= sentence.start && a.target.span.end <= sentence.end
        ? a.target.span
        : undefined,
    name,
    attack: span,
    how: a.how,
    kind: a.kind === 'scare' ? 'sarcasm' : a.kind,
    others: all
      .filter((o) => o !== a)
      .map((o) => ({ span: wordSpan(facts, o), how: o.how }))
      .filter((o) => sentence.start <= o.span.start && o.span.end <= sentence.end && !overlaps(o.span, span)),
    capacity,
  };
  const { argument, without } = rewrites(wording, voice);
  return {
    ...(argument === undefined ? {} : { argument: lead + argument }),
    ...(without === undefined ? {} : { without: lead + without }),
  };
}
