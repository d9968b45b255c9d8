// In: a draft. Out: quotations whose approval the front matter denies or does not speak of.
import { fieldOf } from '../../core/draft/draft.ts';
import { firstQuotation } from '../../core/facts/quotation.ts';
import { isDenied } from '../../core/front-matter/answers.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';

const key = 'quotes_approved';

export const check: Check = {
  traits: { approval: ['denied', 'missing'] },
  draft: (draft): readonly Hit[] => {
    const span = firstQuotation(draft);
    if (span === undefined) return [];
    const value = fieldOf(draft, key)?.trim() ?? '';
    const field = draft.frontMatter.fields.find((f) => f.key.toLowerCase() === key);
    if (field === undefined || value === '') return [{ span, traits: { approval: 'missing' }, captures: {} }];
    if (!isDenied(value)) return [];
    return [
      {
        span: { start: field.keySource.start, end: field.source.end },
        traits: { approval: 'denied' },
        captures: {},
      },
    ];
  },
};
