// In: a draft with its people and the lists of insults. Out: where it goes for a person: who that is and in which capacity, what kind of attack
// it is, which words carry it, and the writer's own argument without it. How grave it is and what is offered, the pages say.
import { wordRange } from '../../core/facts/cues.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import type { Lists } from '../../core/people/particulars.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';
import { capacities, capacityOf } from './attack/capacity.ts';
import { type Attack, attacksIn } from './attack/constructions.ts';
import { scareQuotes } from './attack/scare-quotes.ts';

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

function attacksOf(facts: BlockFacts, lists: Lists): readonly Attack[] {
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

function hitOf(known: Known, block: number, a: Attack): Hit {
  const facts = known.facts[block];
  const words = facts?.words ?? [];
  const span: Span = { start: words[a.from]?.span.start ?? 0, end: words[a.to - 1]?.span.end ?? 0 };
  const target = a.target?.of ?? a.target;
  return {
    block,
    span,
    traits: {
      kind: a.kind,
      how: a.how,
      target: a.how === 'nickname' ? 'unknown' : capacityOf(facts?.text ?? '', block, a.target, known.people, a.office),
      named:
        a.target === undefined
          ? 'nobody'
          : a.target.of === undefined && a.target.how === 'pronoun'
            ? 'pronoun'
            : (target?.how ?? 'nobody'),
      second: a.second ? 'yes' : 'no',
    },
    captures: a.target === undefined ? {} : { person: a.target.span },
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
  },
  draft: (draft, _workspace, _day, known) =>
    draft.blocks.flatMap((b, block) => {
      const facts = known.facts[block];
      if (
        facts === undefined ||
        !(prose.has(b.kind) || /^(?:title|summary|standfirst)$/i.test(b.field ?? '')) ||
        draft.languages[block] !== 'en'
      )
        return [];
      const all = [...attacksOf(facts, known.list), ...scareQuotes(facts, draft.speech[block] ?? [], known.list)];
      return all.map((a) => hitOf(known, block, a));
    }),
};
