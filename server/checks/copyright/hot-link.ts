// In: a draft. Out: pictures that are shown from somebody else's site: a newspaper's, an agency's, a social network's or a map's.
import type { Check } from '../../core/protocol/checks.ts';
import type { WordList } from '../../core/protocol/word-lists.ts';
import { picturesIn } from '../pictures.ts';

/** Ends of the names by which local papers call themselves, and hosts that are known: the page's lists, in small letters. */
const entries = (list: WordList | undefined): readonly string[] => [...(list?.next.keys() ?? [])];

export const check: Check = {
  traits: { owner: ['paper', 'agency'] },
  draft: (draft, _workspace, _day, { list }) => {
    const [papers, owners] = [entries(list('paper-names')), entries(list('picture-hosts'))];
    return picturesIn(draft).flatMap(({ target, source }) => {
      const host = /^(?:https?:)?\/\/([^/?#:]+)/i.exec(target)?.[1]?.toLowerCase();
      if (host === undefined || /\.gov\.uk$/.test(host)) return [];
      const labels = host.split('.').flatMap((label) => [label, ...label.split('-')]);
      const agency = owners.some((o) => labels.includes(o));
      const paper = labels.some((l) => papers.some((p) => l.endsWith(p)));
      if (!agency && !paper) return [];
      return [{ span: source, traits: { owner: agency ? 'agency' : 'paper' }, captures: { picture: source } }];
    });
  },
};
