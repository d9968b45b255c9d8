// In: a draft. Out: the first entry of a diary kept by the clock in which the author writes of a meeting while it goes on.
import type { Check } from '../../core/protocol/checks.ts';

const entry = /^\s*[*_[(]*(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:[ap]\.?m\.?)?[*_\])]*\s*[-–—:.|]?\s*(?=\S)/i;
/** Written while it happens. */
const present =
  /\b(?:I[’']m|I am|we[’']re|we are|is (?:on (?:his|her|their) feet|still|now|speaking|being)|are still|bored|typing as|as we (?:vote|go)|have just|has just|we have resolved|now on)\b/i;
const ofMeeting =
  /\b(?:council|chamber|committee|cabinet|scrutiny|motion|amendment|standing orders|agenda|public questions|question time|roll|voting|the vote)\b/i;
const least = 3;

export const check: Check = {
  traits: { kind: ['log'] },
  draft: (draft) => {
    const entries = draft.blocks.flatMap((block, index) => {
      const clock = block.kind === 'paragraph' || block.kind === 'item' ? entry.exec(block.text) : null;
      return clock === null ? [] : [{ index, text: block.text, from: clock[0].length }];
    });
    const first = entries.find((e) => present.test(e.text));
    if (entries.length < least || first === undefined || !entries.some((e) => ofMeeting.test(e.text))) return [];
    const span = { start: first.from, end: first.text.trimEnd().length };
    return [{ span, block: first.index, traits: { kind: 'log' }, captures: {} }];
  },
};
