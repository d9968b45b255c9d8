// In: a draft. Out: hashtags of several words run together in small letters, with each word found again
// where the draft's own words and everyday ones can tell them apart.
import type { Draft } from '../../core/draft/draft.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';

const tag = /(?<![\p{L}\p{N}_&/#])#([\p{L}\p{N}_]{2,60})/gu;
/** One word is seldom longer: "northamptonshire" has sixteen letters. */
const longestWord = 16;
/** Words that councils and campaigns make hashtags of, and small ones that join them. */
const everyday = new Set(
  `a about active against air all and are art arts at aware awareness back be beat best better big bike bin bins black blue book books borough break
  brighter bring budget build bus buses business by care carer carers carnival cars centre change charity children christmas citizen city clean climate club coast
  come community council county crime culture cut cuts cycle day days dementia district dog dogs don dont drive dry early easter election end energy event events
  every families family farm fayre fest festival fight fire first flood floods food for foster fostering free fresh friendly fun future games garden gardens get
  give go good grants great green grit group grow hall health healthy heart help here heritage heroes high history hold home homes house housing hub in is it jobs join
  keep kids kind know lane learn library libraries life light lights litter live living local look love loves make market matters mayor me meet meeting mental mind
  month more mum music my national neighbour neighbourhood new news night nights nhs no north not now of off on one online open our out over own park parks parking
  people pick plan planet plant play plastic police pool pools post pride project protect proud public pull put quit read ready real recycle recycling register rent
  respect respond road roads run safe safer save school schools sea season seaside serve shop shops should show shut silent simple sing skills slow small smart
  smoke sort south speak spirit spring stand start station stay stop store story street streets strike strong summer summit support swim swimming take talk team
  thank thanks the theatre their them then this time to today together tomorrow too town towns trade traffic trail train transport travel tree trees under
  united up us use value views village visit voice volunteer volunteers vote votes voting wait walk walking want war ward warm waste watch water way we week
  weekend welcome well west what when where who why wild will winter with women work working world year years yes you young your youth zero
  bank bay bridge campaign capital chapel clear coming day days district fair farm field first flats forest forward ferry fury garden gate great greens hands harbour help hill island keeps
  labour lido lower market meadow mill moor museum moving never next our park parish party pitch planning pride quay question resident residents river riverside rubbish say says scheme scrap site
  square starts supports talk tories tower upper vale valley victory walks wardens water weekend where wood woods worth
  wildlife football netball bonfire fireworks playground seafront lighthouse rainbow volunteering homework sunset sunrise birthday everyone everybody everything anyone something weekdays townsfolk`.split(
    /\s+/,
  ),
);

/** "gritters" and "pulling" are "grit" and "pull" with an ending. */
const isEveryday = (word: string): boolean => {
  if (everyday.has(word)) return true;
  const stem = /^(\p{L}{3,}?)(\p{L}?)(?:s|ed|er|ers|ing)$/u.exec(word);
  const [, start = '', last = ''] = stem ?? [];
  return (
    stem !== null &&
    (everyday.has(start + last) || (start.endsWith(last) && everyday.has(start)) || everyday.has(`${start}${last}e`))
  );
};

/** The fewest known words that make up a run of letters, or undefined. Quadratic in the run, which is at most sixty long. */
function partsOf(run: string, known: (word: string) => boolean): readonly string[] | undefined {
  const best: (readonly string[] | undefined)[] = [[]];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = best[start];
      const word = run.slice(start, end);
      if (before === undefined || !known(word)) continue;
      const now = best[end];
      if (now === undefined || now.length > before.length + 1) best[end] = [...before, word];
    }
  }
  return best[run.length];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Words that the draft says outside its hashtags, its front matter included. */
function ownWords(draft: Draft, known: Known): ReadonlySet<string> {
  const own = new Set<string>();
  for (const { words } of known.facts)
    for (const [i, w] of words.entries())
      if (w.kind === 'word' && !(w.joined && words[i - 1]?.text === '#')) own.add(w.text);
  for (const { value } of draft.frontMatter.fields)
    if (typeof value === 'string')
      for (const m of value
        .replace(tag, ' ')
        .toLowerCase()
        .matchAll(/\p{L}{3,}/gu))
        own.add(m[0]);
  return own;
}

export const check: Check = {
  traits: {},
  draft: (draft, _workspace, _day, known) => {
    let own: ReadonlySet<string> | undefined;
    return draft.blocks.flatMap((block, i): readonly Hit[] =>
      (block.text.includes('#') ? [...block.text.matchAll(tag)] : []).flatMap((m): readonly Hit[] => {
        const run = m[1] ?? '';
        if (run !== run.toLowerCase() || /[_\d]/.test(run) || run.length < 5) return [];
        own ??= ownWords(draft, known);
        const words = own;
        if (words.has(run) || everyday.has(run)) return [];
        const parts = partsOf(run, (w) => isEveryday(w) || (w.length > 2 && words.has(w)));
        // One short word of few letters among others is likelier chance than a word.
        const parted = parts !== undefined && parts.length > 1 && run.length / parts.length >= 3;
        if (!parted && run.length <= longestWord) return [];
        return [
          {
            span: { start: m.index, end: m.index + m[0].length },
            block: i,
            traits: {},
            captures: {},
            ...(parted ? { words: { tag: `#${parts.map(capital).join('')}` } } : {}),
          },
        ];
      }),
    );
  },
};
