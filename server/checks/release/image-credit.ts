// In: a draft. Out: pictures with nothing beside them that says whose they are.
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { isCredited, isSign, picturesIn } from '../pictures.ts';

export const check: Check = {
  traits: { caption: ['yes', 'no'] },
  draft: (draft) =>
    picturesIn(draft)
      .filter((p) => !isCredited(draft, p) && !isSign(p))
      .map(({ caption, source }): Hit => {
        const block = caption === undefined ? undefined : draft.blocks[caption];
        return block === undefined || caption === undefined
          ? { span: source, traits: { caption: 'no' }, captures: { picture: source } }
          : {
              span: { start: block.text.search(/\S/), end: block.text.trimEnd().length },
              block: caption,
              traits: { caption: 'yes' },
              captures: {},
              words: { stop: /[.!?]$/.test(block.text.trimEnd()) ? '' : '.' },
            };
      }),
};
