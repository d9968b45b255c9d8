// In: a draft. Out: links to a file whose name says that it is not public, such as `appendix-c-exempt.pdf`.
import type { LinkText } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';

/** In the last part of an address, between marks that part words. */
const kept =
  /(?:^|[-_. /]|%20)(?:exempt|confidential|restricted|private[-_ ]paper|not[-_ ]for[-_ ]publication|part[-_ ]?(?:2|ii|two)|pink[-_ ]?(?:paper|page)s?|counsels?[-_ ](?:opinion|advice)|legal[-_ ]advice|leaked|privileged)(?=$|[-_. ]|%20)/i;
/** Pages about the rules of confidence, and services that keep one. */
const about = /(?:policy|guidance|procedure|helpline|service|support|how-to|rules|exempt-information|exemptions?)/i;
const paper = /\.(?:pdf|docx?|xlsx?|pptx?|odt|jpe?g|png|eml|msg|txt)(?:[?#]|$)/i;

const isKept = ({ target }: LinkText): boolean => {
  const file = /[^/]*$/.exec(target)?.[0] ?? '';
  return paper.test(file) && kept.test(file) && !about.test(file);
};

export const check: Check = {
  traits: {},
  draft: (draft) =>
    draft.blocks.flatMap((block, i) =>
      block.links.filter(isKept).map(({ span }): Hit => ({ span, block: i, traits: {}, captures: {} })),
    ),
};
