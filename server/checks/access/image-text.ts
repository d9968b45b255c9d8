// In: a draft. Out: pictures that are a page of text, such as a poster, and whose description only says so.
import type { Draft } from '../../core/draft/draft.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { picturesIn } from '../pictures.ts';

const sheet =
  "(?:posters?|flyers?|fliers?|leaflets?|infographics?|notices?|handbills?|programme|timetable|invitation|invite|agenda|newsletter|menu|press cutting|what[’']?s on guide)";
/** The picture is the sheet itself: "Poster for the summer fair", "Summer fair poster", and not "A boy pins up a poster". */
const isSheet = new RegExp(
  `^(?:(?:a|an|the|our|this|event|new|official) ){0,2}${sheet}(?:$| (?:for|about|of|with|advertising|announcing|showing|giving|promoting)\\b)|^(?:[\\p{L}\\d’'-]+ ){1,5}${sheet}$`,
  'iu',
);
const named = new RegExp(`(?:^|[/_-])(?:[\\w-]*[_-])?${sheet}[\\w-]*\\.(?:jpe?g|png|webp|gif)$`, 'i');
/** A description of this many words most likely gives what the sheet says. */
const tells = 14;
const saysSo =
  /[:“"]|\b(?:says|saying|reads|reading|which gives|giving (?:the )?(?:date|time)|text below|details below|same words)\b|\d/i;

/** The paragraph before or behind tells it: more than a word of welcome, with a time, a price or a list of what, where and when. */
function isTold({ blocks }: Draft, start: number, end: number): boolean {
  const prose = blocks.filter((b) => b.kind !== 'alt' && b.kind !== 'field');
  const beside = [prose.findLast((b) => b.source.end <= start), prose.find((b) => b.source.start >= end)];
  return beside.some((b) => b !== undefined && /[\d:]/.test(b.text) && b.text.split(/\s+/).length >= 8);
}

export const check: Check = {
  traits: {},
  draft: (draft) =>
    picturesIn(draft)
      .filter(({ alt, target, source }) => {
        const words = alt.trim();
        if (isTold(draft, source.start, source.end)) return false;
        const short = words.split(/\s+/).length < tells && !saysSo.test(words);
        return isSheet.test(words) ? short : words === '' && named.test(target);
      })
      .map(({ source }) => ({ span: source, traits: {}, captures: { picture: source } })),
};
