// What the rewriter is given, an attack in its sentence, and what it gives back: whole sentences that may stand in its place.
import type { Span } from '../../../core/span.ts';

export type How =
  | 'predicate'
  | 'verb'
  | 'attribute'
  | 'apposition'
  | 'vocative'
  | 'quality'
  | 'question'
  | 'simile'
  | 'label'
  | 'nickname'
  | 'scare'
  | 'aside'
  | 'sentence';

export type Kind =
  | 'insult'
  | 'dishonesty'
  | 'motive'
  | 'competence'
  | 'mental'
  | 'appearance'
  | 'private-life'
  | 'age'
  | 'betrayal'
  | 'sarcasm'
  | 'criminal'
  | 'equality'
  | 'rude'
  | 'villain'
  | 'insinuation'
  | 'unfit'
  | 'pile-on'
  | 'threat'
  | 'group';

export type Attack = {
  /** The block's text, in which the spans lie. */
  readonly text: string;
  readonly sentence: Span;
  /** The sentences of the block before and after. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The mention in the sentence: title and name, role phrase, "he", "she", "you". */
  readonly person: Span | undefined;
  /** What to call the person: "Cllr Jones", "the Leader"; the pronoun where nobody knows whom it stands for. */
  readonly name: string;
  /** The words marked. */
  readonly attack: Span;
  readonly how: How;
  readonly kind: Kind;
  /** The other attacks of the sentence: no rewrite may leave one standing. */
  readonly others?: readonly { readonly span: Span; readonly how: How }[];
  readonly capacity: 'elected' | 'minister' | 'officer' | 'public' | 'unknown';
};

export type Voice = 'I' | 'we' | 'council';

export type Rewrites = {
  /** The writer's own argument, the attack gone. */
  readonly argument: string | undefined;
  /** The same sentence with only the insult taken out, where the rest stands. */
  readonly without: string | undefined;
};
