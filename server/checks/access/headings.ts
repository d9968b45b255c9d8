// In: a draft. Out: headings that lie more than one level below the heading before, with the level they should have.
import type { Check, Hit } from '../../core/protocol/checks.ts';

export const check: Check = {
  traits: {},
  draft: (draft) => {
    const hits: Hit[] = [];
    let above = 0;
    for (const block of draft.blocks) {
      if (block.kind !== 'heading') continue;
      const hashes = /^#{1,6}(?=[ \t])/.exec(draft.text.slice(block.source.start, block.source.end))?.[0];
      // The first may be of any level that a page's own title leaves room for.
      const most = above === 0 ? 2 : above + 1;
      if (hashes !== undefined && block.level > most) {
        const { start } = block.source;
        hits.push({
          span: block.source,
          traits: {},
          captures: { hashes: { start, end: start + hashes.length } },
          words: { right: '#'.repeat(most) },
        });
        above = most;
      } else above = block.level;
    }
    return hits;
  },
};
