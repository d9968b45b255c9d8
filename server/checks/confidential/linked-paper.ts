// In: a draft. Out: sentences with a link to a file whose name says that it is not public, such as `appendix-c-exempt.pdf`.
import type { Block, Draft } from '../../core/draft/draft.ts';
import { toSource } from '../../core/draft/prose.ts';
import { sentenceAt, sentencesOf } from '../../core/language/sentences.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';

/** In the last part of an address, between marks that part words. */
const kept =
  /(?:^|[-_. /]|%20)(?:exempt|confidential|restricted|private[-_ ]paper|not[-_ ]for[-_ ]publication|part[-_ ]?(?:2|ii|two)|pink[-_ ]?(?:paper|page)s?|counsels?[-_ ](?:opinion|advice)|legal[-_ ]advice|leaked|privileged)(?=$|[-_. ]|%20)/i;
/** Pages about the rules of confidence, and services that keep one. */
const about = /(?:policy|guidance|procedure|helpline|service|support|how-to|rules|exempt-information|exemptions?)/i;
const paper = /\.(?:pdf|docx?|xlsx?|pptx?|odt|jpe?g|png|eml|msg|txt)(?:[?#]|$)/i;

function inBlock(draft: Draft, block: Block): readonly Hit[] {
  const sentences = sentencesOf(block.text);
  return block.links.flatMap((link): readonly Hit[] => {
    const file = /[^/]*$/.exec(link.target)?.[0] ?? '';
    if (!paper.test(file) || !kept.test(file) || about.test(file)) return [];
    const sentence = sentenceAt(sentences, link.span.start) ?? link.span;
    const span = toSource(block, sentence);
    // The Markdown of a link at the end of the sentence belongs to it, and the blank before the next one goes with it.
    const blanks = /^[ \t]+/.exec(draft.text.slice(span.end))?.[0].length ?? 0;
    return [{ span, traits: {}, captures: { sentence: { start: span.start, end: span.end + blanks } } }];
  });
}

export const check: Check = {
  traits: {},
  draft: (draft) =>
    draft.blocks.flatMap((block, i) => (draft.sections[i] === 'comments' || block.opaque ? [] : inBlock(draft, block))),
};
