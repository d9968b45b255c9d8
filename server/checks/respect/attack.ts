// In: a draft with its people and the lists of insults. Out: where it goes for a person: who that is and in which capacity, what kind of attack
// it is, which words carry it, and the writer's own argument without it. How grave it is and what is offered, the pages say.
import { wordRange } from '../../core/facts/cues.ts';
import { type BlockFacts, once, sentenceOf } from '../../core/facts/facts.ts';
import type { Lists } from '../../core/people/particulars.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import { profileOf } from '../../core/review/profile.ts';
import type { Span } from '../../core/span.ts';
import { voiceOf, wordsFor } from './attack/argument.ts';
import { capacities, capacityOf } from './attack/capacity.ts';
import { type Attack, attacksIn } from './attack/constructions.ts';
import { scareQuotes } from './attack/scare-quotes.ts';
import type { Voice } from './rewrite/attack.ts';

const kinds = [
  'insult',
  'dishonesty',
  'motive',
  'competence',
  'mental',
  'appearance',
  'private-life',
  'age',
  'betrayal',
  'sarcasm',
  'criminal',
  'rude',
  'villain',
  'insinuation',
  'scare',
] as const;

const remembered = new WeakMap<BlockFacts, readonly Attack[]>();

export function attacksOf(facts: BlockFacts, lists: Lists): readonly Attack[] {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const made = facts.identifiersOnly
    ? []
    : attacksIn(
        facts,
        facts.sentences.map((s) => wordRange(facts.words, s)),
        lists,
      );
  remembered.set(facts, made);
  return made;
}

const prose = new Set(['paragraph', 'item', 'heading', 'quotation', 'caption', 'cell', 'footnote', 'html', 'alt']);

const jibes: ReadonlySet<string> = new Set(['private-life', 'appearance', 'age']);

/** "Isn't it past his bedtime?" denies nothing. */
function asks(facts: BlockFacts | undefined, span: Span): boolean {
  if (facts === undefined) return false;
  const whole = sentenceOf(facts, span);
  return facts.text.slice(whole.start, whole.end).trimEnd().endsWith('?');
}

const wordBefore = (facts: BlockFacts | undefined, at: number): string => facts?.words[at - 1]?.text ?? '';

function hitOf(known: Known, block: number, a: Attack, voice: () => Voice): Hit {
  const facts = known.facts[block];
  const span: Span = {
    start: facts?.words[a.from]?.span.start ?? 0,
    end: facts?.words[a.to - 1]?.span.end ?? 0,
  };
  const target = a.target?.of ?? a.target;
  const capacity =
    a.how === 'nickname' ? 'unknown' : capacityOf(facts?.text ?? '', block, a.target, known.people, a.office);
  const words = once(() =>
    facts === undefined ? {} : wordsFor(facts, a, span, capacity, voice(), attacksOf(facts, known.list)),
  );
  return {
    block,
    span,
    traits: {
      kind: a.kind,
      how: a.how,
      target: capacity,
      named:
        a.target === undefined
          ? 'nobody'
          : a.target.of === undefined && a.target.how === 'pronoun'
            ? 'pronoun'
            : (target?.how ?? 'nobody'),
      second: a.second ? 'yes' : 'no',
      ...(a.denies === true ? { negated: 'no', supposed: 'no' } : {}),
      // "We will not be lectured by Cllr Hart, an empty suit": what stands beside a name is said, whatever the sentence denies.
      ...(/^(?:apposition|aside)$/.test(a.how) && !/^(?:not|never|no|hardly)$/.test(wordBefore(facts, a.from))
        ? { negated: 'no' }
        : {}),
      // "If Cllr Hart had two ideas, they would die of loneliness", "If he cannot keep his own marriage together" suppose nothing.
      ...(a.how === 'sentence' || jibes.has(a.kind) ? { supposed: 'no' } : {}),
      ...(a.how === 'sentence' && asks(facts, span) ? { negated: 'no' } : {}),
    },
    captures: a.target === undefined ? {} : { person: a.target.span },
    // Not until a fix asks: a rewrite costs more than finding the attack does.
    get words() {
      return words();
    },
  };
}

export const check: Check = {
  traits: {
    kind: kinds,
    how: [
      'predicate',
      'verb',
      'attribute',
      'apposition',
      'vocative',
      'quality',
      'question',
      'simile',
      'label',
      'nickname',
      'scare',
      'aside',
      'sentence',
    ],
    target: capacities,
    named: ['title', 'name', 'role', 'described', 'company', 'pronoun', 'you', 'nobody'],
    second: ['yes', 'no'],
    /** Given where the words are a turn of phrase that says no or "if" by itself: "nobody is lazier than Cllr Hart". */
    negated: ['yes', 'no'],
    supposed: ['yes', 'no'],
  },
  draft: (draft, workspace, _day, known) => {
    const voice = once(() =>
      voiceOf(
        profileOf(draft, workspace).profile,
        draft.blocks.map((b) => b.text),
      ),
    );
    return draft.blocks.flatMap((b, block) => {
      const facts = known.facts[block];
      if (
        facts === undefined ||
        !(prose.has(b.kind) || /^(?:title|summary|standfirst)$/i.test(b.field ?? '')) ||
        draft.languages[block] !== 'en'
      )
        return [];
      const all = [...attacksOf(facts, known.list), ...scareQuotes(facts, draft.speech[block] ?? [], known.list)];
      return all.map((a) => hitOf(known, block, a, voice));
    });
  },
};
