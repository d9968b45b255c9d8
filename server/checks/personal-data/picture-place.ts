// In: a draft, and which of its pictures' files carry the place where they were taken, where the host could read them. Out: those pictures.
import type { Check } from '../../core/protocol/checks.ts';

export const check: Check = {
  traits: {},
  draft: (draft, { pictures }) =>
    draft.asides
      .filter((a) => a.kind === 'image-target' && pictures.includes(a.text))
      .map((a) => ({ span: a.source, traits: {}, captures: {} })),
};
