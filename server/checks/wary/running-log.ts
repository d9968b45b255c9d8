// In: a draft. Out: the first entry of a diary kept by the clock in which the author writes of a meeting while it goes on.
import type { BlockFacts } from '../../core/facts/facts.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { onceFor } from '../../core/remembered.ts';

const entry = /^\s*[*_[(]*(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:[ap]\.?m\.?)?[*_\])]*\s*[-–—:.|]?\s*(?=\S)/i;
/** Written while it happens. */
const present =
  /\b(?:I[’']m|I am|we[’']re|we are|is (?:on (?:his|her|their) feet|still|now|speaking|being)|are still|bored|typing|tapping this|scribbling|as we (?:vote|go)|have just|has just|we have resolved|now on)\b/i;
const ofMeeting =
  /\b(?:council|chamber|committee|cabinet|scrutiny|motion|amendment|standing orders|agenda|public questions|question time|roll|voting|votes?|applicant|applicant[’']s|objectors?|barrister|hearing|licen[cs]\w+|gallery|panel|sub-committee)\b/i;
const still = /\b(?:still|now|bored|going|item|application|speaker|vote|voting|adjourned)\b/i;
const least = 3;
/** Two times of day in one paragraph, each with its news: "20:15 Still going. 20:40 We are on the third application." */
const inOne = /(?:^|[.!?]\s+)(?:[01]?\d|2[0-3])[:.][0-5]\d\b[^.!?]{3,200}[.!?]\s+(?:[01]?\d|2[0-3])[:.][0-5]\d\b/;

/** What a paragraph alone says of it. */
const logIn = onceFor(({ text }: BlockFacts) => ({
  from: entry.exec(text)?.[0].length,
  present: present.test(text),
  ofMeeting: ofMeeting.test(text),
  inOne: inOne.test(text) && present.test(text) && still.test(text),
}));

export const check: Check = {
  traits: { kind: ['log'] },
  draft: (draft, _workspace, _day, known) => {
    const prose = draft.blocks.flatMap(({ kind, text }, index) => {
      const facts = kind === 'paragraph' || kind === 'item' ? known.facts[index] : undefined;
      return facts === undefined ? [] : [{ index, text, ...logIn(facts) }];
    });
    const within = prose.find((p) => p.inOne);
    if (within !== undefined)
      return [
        {
          span: { start: 0, end: within.text.trimEnd().length },
          block: within.index,
          traits: { kind: 'log' },
          captures: {},
        },
      ];
    const entries = prose.filter((p) => p.from !== undefined);
    const first = entries.find((e) => e.present);
    if (entries.length < least || first === undefined || !entries.some((e) => e.ofMeeting)) return [];
    const span = { start: first.from ?? 0, end: first.text.trimEnd().length };
    return [{ span, block: first.index, traits: { kind: 'log' }, captures: {} }];
  },
};
