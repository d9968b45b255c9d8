// In: a draft. Out: the front matter key that opens the comments, where no key says that they are read first.
import { fieldOf } from '../../core/draft/draft.ts';
import type { Check } from '../../core/protocol/checks.ts';

const opens = /^(?:true|yes|on|open|enabled|all|everyone|public)$/i;
const unread = /^(?:none|no|off|false|never)$/i;

export const check: Check = {
  traits: {},
  draft: (draft) => {
    const moderation = fieldOf(draft, 'moderation');
    const field = draft.frontMatter.fields.find((f) => f.key.toLowerCase() === 'comments');
    if (field === undefined || !opens.test(fieldOf(draft, 'comments')?.trim() ?? '')) return [];
    if (moderation !== undefined && !unread.test(moderation.trim())) return [];
    return [{ span: { start: field.keySource.start, end: field.source.end }, traits: {}, captures: {} }];
  },
};
