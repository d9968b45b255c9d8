// In: a draft. Out: the first entry of a diary kept by the clock in which the author writes of a meeting while it goes on.
import type { Check } from '../../core/protocol/checks.ts';

const entry = /^\s*[*_[(]*(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:[ap]\.?m\.?)?[*_\])]*\s*[-–—:.|]?\s*(?=\S)/i;
/** Written while it happens. */
const present =
  /\b(?:I[’']m|I am|we[’']re|we are|is (?:on (?:his|her|their) feet|still|now|speaking|being)|are still|bored|typing as|as we (?:vote|go)|have just|has just|we have resolved|now on)\b/i;
const ofMeeting =
  /\b(?:council|chamber|committee|cabinet|scrutiny|motion|amendment|standing orders|agenda|public questions|question time|roll|voting|the vote)\b/i;
const still = /\b(?:still|now|bored|going|item|application|speaker|vote|voting|adjourned)\b/i;
const least = 3;
/** Two times of day in one paragraph, each with its news: "20:15 Still going. 20:40 We are on the third application." */
const inOne = /(?:^|[.!?]\s+)(?:[01]?\d|2[0-3])[:.][0-5]\d\b[^.!?]{3,200}[.!?]\s+(?:[01]?\d|2[0-3])[:.][0-5]\d\b/;

export const check: Check = {
  traits: { kind: ['log'] },
  draft: (draft) => {
    const entries = draft.blocks.flatMap((block, index) => {
      const clock = block.kind === 'paragraph' || block.kind === 'item' ? entry.exec(block.text) : null;
      return clock === null ? [] : [{ index, text: block.text, from: clock[0].length }];
    });
    const within = draft.blocks.findIndex(
      (b) =>
        (b.kind === 'paragraph' || b.kind === 'item') &&
        inOne.test(b.text) &&
        present.test(b.text) &&
        still.test(b.text),
    );
    if (within !== -1)
      return [
        {
          span: { start: 0, end: draft.blocks[within]?.text.trimEnd().length ?? 0 },
          block: within,
          traits: { kind: 'log' },
          captures: {},
        },
      ];
    const first = entries.find((e) => present.test(e.text));
    if (entries.length < least || first === undefined || !entries.some((e) => ofMeeting.test(e.text))) return [];
    const span = { start: first.from, end: first.text.trimEnd().length };
    return [{ span, block: first.index, traits: { kind: 'log' }, captures: {} }];
  },
};
