// In: a draft. Out: the front matter key that says money is spent on showing it to people.
import type { Check } from '../../core/protocol/checks.ts';

const paid = /^(?:paid[_-]?promotion|paid|promoted|boost(?:ed)?|ad[_-]?spend|advertising|print[_-]?run|sponsored)$/i;
const none = /^(?:no|none|false|0|£0|n\/a|-)?$/i;

export const check: Check = {
  traits: { promotion: ['paid'] },
  draft: (draft) =>
    draft.frontMatter.fields
      .filter((f) => paid.test(f.key) && !none.test(typeof f.value === 'string' ? f.value.trim() : f.value.join(' ')))
      .map((f) => ({ span: f.source, traits: { promotion: 'paid' }, captures: {} })),
};
