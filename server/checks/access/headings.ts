// In: a draft. Out: headings that lie more than one level below the heading before, and a second heading of the first level, with the level
// that each should have.
import type { Check, Hit } from '../../core/protocol/checks.ts';

export const check: Check = {
  traits: { level: ['skipped', 'second-title'] },
  draft: (draft) => {
    const hits: Hit[] = [];
    let above = 0;
    const titles = new Set<string>();
    for (const [i, block] of draft.blocks.entries()) {
      if (block.kind !== 'heading') continue;
      const hashes = /^#{1,6}(?=[ \t])/.exec(draft.text.slice(block.source.start, block.source.end))?.[0];
      // The first may be of any level that a page's own title leaves room for.
      const most = above === 0 ? 2 : above + 1;
      // A release in two languages has a title in each.
      const language = draft.languages[i] ?? 'en';
      if (hashes === '#' && titles.has(language)) {
        const { start } = block.source;
        hits.push({
          span: block.source,
          traits: { level: 'second-title' },
          captures: { hashes: { start, end: start + 1 } },
          words: { right: '##' },
        });
        above = 2;
      } else if (hashes !== undefined && block.level > most) {
        const { start } = block.source;
        hits.push({
          span: block.source,
          traits: { level: 'skipped' },
          captures: { hashes: { start, end: start + hashes.length } },
          words: { right: '#'.repeat(most) },
        });
        above = most;
      } else above = block.level;
      if (block.level === 1) titles.add(language);
    }
    return hits;
  },
};
