// In: a draft. Out: the value of `visibility` in the front matter, where it closes the draft to all but a circle.
import { wordsOfField } from '../../core/draft/draft.ts';
import type { Check } from '../../core/protocol/checks.ts';

const closed =
  /^(?:(?:my |close )?(?:friends|followers|family|contacts|members|group)\b|private|closed|locked|hidden|restricted)/i;

export const check: Check = {
  traits: { setting: ['closed'] },
  draft: (draft) =>
    draft.frontMatter.fields
      .filter((f) => f.key.toLowerCase() === 'visibility' && typeof f.value === 'string' && closed.test(f.value.trim()))
      .map((f) => ({ span: wordsOfField(draft, f), traits: { setting: 'closed' }, captures: {} })),
};
