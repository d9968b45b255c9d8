// In: a draft with its quotations. Out: insults to a named person that somebody else is quoted with, and what may be reported instead of the
// words. Whether the draft says anything against them, the page asks.
import type { Speech } from '../../core/draft/draft.ts';
import { type BlockFacts, factsOf, once, sentenceOf } from '../../core/facts/facts.ts';
import { wordsOf } from '../../core/language/words.ts';
import type { Lists } from '../../core/people/particulars.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import { listEnds } from '../../core/protocol/word-lists.ts';
import { onceAt } from '../../core/remembered.ts';
import { overlaps, type Span } from '../../core/span.ts';
import { attacksOf } from './attack.ts';
import { reported } from './rewrite/reported.ts';

/** An insult in quotation marks, and the name of whom it goes for. */
type Carried = { readonly span: Span; readonly name: string; readonly speech: Speech };

/** "Cllr Blunt said: “Cllr Yates is a clown.”" */
function inQuotation(facts: BlockFacts, speech: readonly Speech[], lists: Lists): readonly Carried[] {
  return attacksOf(facts, lists).flatMap((a): readonly Carried[] => {
    const target = a.target?.of === undefined ? a.target : undefined;
    if (target === undefined || !/^(?:title|name)$/.test(target.how)) return [];
    if (/^(?:sarcasm|insinuation|scare|criminal)$/.test(a.kind)) return [];
    const words = facts.words.slice(a.from, a.to).filter((w) => w.kind !== 'mark');
    const span = { start: words[0]?.span.start ?? 0, end: words.at(-1)?.span.end ?? 0 };
    const whose = speech.find((s) => s.kind === 'quoted' && overlaps(s.span, span));
    return whose === undefined || !overlaps(whose.span, target.span)
      ? []
      : [{ span, name: facts.text.slice(target.span.start, target.span.end), speech: whose }];
  });
}

/** What brings on the words that somebody is called. */
const calls =
  /\b(?:(?:call(?:ed|s|ing)|dubb(?:ed|ing)|brand(?:ed|s|ing)|labell(?:ed|ing)) (.{3,60}?)|(?:describ(?:ed|es|ing)|dismiss(?:ed|es|ing)|denounc(?:ed|es|ing)|attack(?:ed|s|ing)) (.{3,60}?) as|(?:(?:said|says|wrote|claimed|shouted)(?: that)?|told [^.!?]{2,40}? that) (.{3,60}?) (?:is|was|had been|has been)) ["“‘']$/iu;
const most = 120;

/** "Cllr Blunt called Cllr Yates “a clown”": what was said of the person, tried as a sentence of its own. */
const calledAt = onceAt((facts: BlockFacts, quoted, lists: Lists): Omit<Carried, 'speech'> | undefined => {
  const words = facts.text.slice(quoted.start, quoted.end).replace(/[\s,.;:!?]+$/, '');
  const found = calls.exec(facts.text.slice(Math.max(0, quoted.start - most), quoted.start));
  const whom = found?.[1] ?? found?.[2] ?? found?.[3];
  if (whom === undefined || words.length > most) return undefined;
  const named = facts.names.some((n) => facts.text.slice(n.span.start, n.span.end) === whom);
  if (!named) return undefined;
  const made = factsOf(`${whom} is ${words}.`, false);
  if (attacksOf(made, lists).length === 0) return undefined;
  return { span: { start: quoted.start, end: quoted.start + words.length }, name: whom };
});

const calledSo = (facts: BlockFacts, speech: readonly Speech[], lists: Lists): readonly Carried[] =>
  speech.flatMap((s): readonly Carried[] => {
    const called = calledAt(facts, s.span, lists);
    return called === undefined ? [] : [{ ...called, speech: s }];
  });

/** The sentences beside the one at hand; beside a block quotation, those of the blocks before and behind it. */
function beside(facts: readonly BlockFacts[], block: number, sentence: Span): readonly string[] {
  const here = facts[block];
  if (here === undefined) return [];
  const texts = (of: BlockFacts | undefined): readonly string[] =>
    of?.sentences.map((s) => of.text.slice(s.start, s.end)) ?? [];
  const first = here.sentences.findIndex((s) => s.start === sentence.start);
  const last = here.sentences.findIndex((s) => s.end === sentence.end);
  const all = texts(here);
  return [
    ...(first > 0 ? [] : texts(facts[block - 1]).slice(-1)),
    ...all.slice(Math.max(0, first - 1), last + 2),
    ...(last < all.length - 1 ? [] : texts(facts[block + 1]).slice(0, 2)),
  ];
}

/** Whether the draft says something against the words: "That is no way to speak to anybody." */
function isAnswered(known: Known, block: number, sentence: Span): boolean {
  const list = known.list('distancing');
  if (list === undefined) return false;
  return beside(known.facts, block, sentence).some((text) => {
    const words = wordsOf(text);
    return words.some((_, at) => listEnds(list, words, at).length > 0);
  });
}

const prose = new Set(['paragraph', 'item', 'quotation', 'caption', 'footnote']);

export const check: Check = {
  traits: {
    // Part of a longer quotation cannot go without editing somebody's words.
    quotation: ['whole', 'part'],
    answered: ['yes', 'no'],
  },
  draft: (draft, _workspace, _day, known) =>
    draft.blocks.flatMap((block, i): readonly Hit[] => {
      const facts = known.facts[i];
      const speech = draft.speech[i] ?? [];
      if (facts === undefined || speech.length === 0 || !prose.has(block.kind) || draft.languages[i] !== 'en')
        return [];
      return [...inQuotation(facts, speech, known.list), ...calledSo(facts, speech, known.list)].map((c) => {
        const sentence = sentenceOf(facts, c.span);
        const whole = sentence.start < c.speech.span.start && c.speech.span.end < sentence.end;
        const words = once((): Readonly<Record<string, string>> => {
          const text = whole ? reported(facts.text, sentence, c.speech, c.name) : undefined;
          return text === undefined ? {} : { reported: text };
        });
        return {
          block: i,
          span: c.span,
          traits: {
            quotation: whole ? 'whole' : 'part',
            answered: isAnswered(known, i, sentence) ? 'yes' : 'no',
          },
          captures: {},
          get words() {
            return words();
          },
        };
      });
    }),
};
