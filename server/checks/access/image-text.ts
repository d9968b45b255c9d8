// In: a draft. Out: pictures that are a page of text, such as a poster, and whose description only says so.
import type { Draft } from '../../core/draft/draft.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { picturesIn } from '../pictures.ts';

const sheet =
  "(?:posters?|flyers?|fliers?|leaflets?|infographics?|notices?|handbills?|programme|timetable|invitation|invite|agenda|newsletter|menu|press cutting|what[’']?s on guide|price list|rota|schedule|fixture list|advert|bulletin|brochure|statement|statement card|fact ?sheet|info(?:rmation)? card|text card|quote card|announcement|opening (?:hours|times)|tariff|list of [\\p{L}’'-]+|table of [\\p{L}’'-]+|slide|letter|page of text)";
/** A picture of a page: "Photo of the rota on the door". */
const shot = '(?:(?:a |the |my )?(?:photo|picture|snap|screenshot|scan|image|copy) of )?';
/** The picture is the sheet itself: "Poster for the summer fair", "Summer fair poster", and not "A boy pins up a poster". */
const isSheet = new RegExp(
  `^${shot}(?:(?:a|an|the|our|this|event|new|official|bus|train|ferry|full) ){0,3}${sheet}(?:$| (?:for|about|of|with|advertising|announcing|showing|giving|promoting|listing|explaining|pinned|taped|stuck|posted|displayed|on|in|inside|at|from)\\b)|^(?:[\\p{L}\\d’'-]+ ){1,5}(?:${sheet}|graphic)(?:$| (?:on|with) an? )`,
  'iu',
);
const named = new RegExp(`(?:^|[/_-])(?:[\\w-]*[_-])?${sheet}[\\w-]*\\.(?:jpe?g|png|webp|gif)$`, 'iu');
/** A description of this many words most likely gives what the sheet says. */
const tells = 14;
const saysSo =
  /[:“"]|\b(?:says|saying|reads|reading(?! (?:challenge|groups?|rooms?|clubs?|lists?|week|schemes?|corner|festival|day|map|agency))|which gives|giving (?:the )?(?:date|time)|text below|details below|same words)\b|\d/i;

const picture =
  '(?:the|this|our|my|that|attached|following) (?:[\\p{L}-]+ )?(?:posters?|graphics?|cards?|images?|pictures?|flyers?|fliers?|leaflet|infographic|screenshots?|slides?|photos?|photographs?|snap|pics?|tile|visual|artwork)';
const what =
  '(?:details?|information|info|dates?|times|timetable|prices?|prizes|fees|fares|charges|hours|programme|line-?up|statement|response|reply|answers?|rules|routes?|results?|figures|schedule|agenda|list|questions|steps|instructions|everything|all you need|the rest|what to|where to|when to|how to|menu|terms|venues?|names|winners|the story|key points)';
/** "The start dates appear in the graphic", "check the poster for times", "the flyer below gives the prices", "I took a snap of the notice". */
const pointing: readonly RegExp[] = [
  new RegExp(
    `\\b${what}\\b[^.!?]{0,80}\\b(?:is|are|appears?|found|listed|given|shown|set out|explained|printed|spelt out|laid out|seen|read|stands?) (?:all )?(?:in|on|inside) ${picture}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b(?:see|check|look at|read|zoom in on|refer to|consult|study|swipe to) ${picture}\\b[^.!?]{0,30}\\b(?:for|to find|to see|which|where|with)\\b[^.!?]{0,40}\\b${what}`,
    'iu',
  ),
  new RegExp(
    `\\b${picture}\\b[^.!?]{0,20}\\b(?:has|gives?|shows?|explains?|tells? you|lists?|sets? out|says?|contains?|carries|carry|spells? out)\\b[^.!?]{0,30}\\b${what}`,
    'iu',
  ),
  /\b(?:times|timetable|notice|letter|prices|list|rota|menu|hours|statement|rules|dates)\b[^.!?]{0,80}\b(?:took|taken|grabbed|got) (?:a|this) (?:quick )?(?:snap|photo|picture|pic|screenshot)\b/iu,
  /\b(?:a|this) (?:quick )?(?:snap|photo|picture|pic|screenshot) of (?:the|its|their|our|my) (?:new )?(?:times|timetable|notice|letter|prices|list|rota|menu|hours|statement|rules|dates)\b/iu,
];
/** What every pointing sentence has. */
const pointed =
  /\b(?:poster|graphic|card|image|picture|flyer|flier|leaflet|infographic|screenshot|slide|photo|snap|pic|tile|visual|artwork)/i;

/** "The graphic shows the route: from the mill by Quay Street": the words say it as well. */
const tellsAfter = /:\s+\S+(?:\s+\S+){3}/;

/** @param prose the draft's blocks but for descriptions and fields */
function besideOf(prose: Draft['blocks'], start: number, end: number): readonly string[] {
  const [before, behind] = [prose.findLast((b) => b.source.end <= start), prose.find((b) => b.source.start >= end)];
  return [before, behind].flatMap((b) => (b === undefined ? [] : [b.text]));
}

/** A paragraph that leaves to the picture what readers need to know. */
const points = (text: string): boolean =>
  pointed.test(text) && !tellsAfter.test(text) && pointing.some((p) => p.test(text));

/** The paragraph before or behind tells it: more than a word of welcome, with a time, a price or a list of what, where and when. */
const tellsIt = (text: string): boolean => /[\d:]/.test(text) && text.split(/\s+/).length >= 8;

export const check: Check = {
  traits: {},
  draft: (draft) => {
    const prose = draft.blocks.filter((b) => b.kind !== 'alt' && b.kind !== 'field');
    return picturesIn(draft)
      .filter(({ alt, target, source }) => {
        const words = alt.trim();
        const short = words.split(/\s+/).length < tells && !saysSo.test(words);
        const beside = besideOf(prose, source.start, source.end);
        const isPointedAt = short && beside.some(points);
        if (beside.some((text) => tellsIt(text) && !(isPointedAt && points(text)))) return false;
        if (isPointedAt) return true;
        return isSheet.test(words) ? short : words === '' && named.test(target);
      })
      .map(({ source }) => ({ span: source, traits: {}, captures: { picture: source } }));
  },
};
