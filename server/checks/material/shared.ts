// In: a draft. Out: what it passes on of others: embeds, and quoted posts that run people down; each with what is known of where it comes
// from, and whether the author agrees with it; and the words of agreement beside such material.
import type { Draft } from '../../core/draft/draft.ts';
import { cuesIn, hasCue } from '../../core/facts/cues.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import { wordsOf } from '../../core/language/words.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import type { Workspace } from '../../core/review/workspace.ts';
import type { Span } from '../../core/span.ts';
import { groupsIn } from '../respect/groups.ts';

const embeds =
  /<(iframe|embed|object|video)\b[^>]{0,2000}>(?:[^<]{0,2000}<\/\1>)?|<blockquote class="(?:twitter|instagram|tiktok)[^>]{0,400}>[\s\S]{0,4000}?<\/blockquote>|\{\{<\s*(?:tweet|x|youtube|instagram|facebook|tiktok)\b[^>]{0,400}>\}\}|\{%\s*(?:embed|tweet|youtube|facebook)\b[^%]{0,400}%\}/gi;
const address = /https?:\/\/([^/\s"'<>)?#]+)([^\s"'<>)]*)/i;
/** The state, the press, and maps: what a council may show without vouching for it. */
const knownHosts =
  /(?:^|\.)(?:gov\.uk|nhs\.uk|police\.uk|parliament\.uk|gov\.scot|gov\.wales|llyw\.cymru|senedd\.wales|ac\.uk|sch\.uk|bbc\.co\.uk|bbc\.com|itv\.com|openstreetmap\.org|arcgis\.com|public-i\.tv|local\.gov\.uk)$|(?:gazette|echo|herald|times|argus|journal|chronicle|advertiser|guardian|observer|mercury|courier|telegraph|news|post|standard|independent|reporter|express|examiner)/i;
const maps = /^\/maps\b/;

type Shared = {
  readonly source: Span;
  readonly tainted: boolean;
  readonly known: boolean;
  readonly block: number | undefined;
};

const tells = (text: string, known: Known, list: string): boolean => {
  const cues = known.list(list);
  const words = wordsOf(text.replace(/[-_/+.]|%20/g, ' '));
  return cues !== undefined && hasCue(cues, words, 0, words.length);
};

function embedded(draft: Draft, workspace: Workspace, known: Known): readonly Shared[] {
  return [...draft.text.matchAll(embeds)].map((m): Shared => {
    const [, host = '', path = ''] = address.exec(m[0]) ?? [];
    const ours = workspace.council.domains.some((d) => host === d || host.endsWith(`.${d}`));
    return {
      source: { start: m.index, end: m.index + m[0].length },
      tainted: !ours && tells(`${path} ${m[0].replace(/<[^>]*>/g, ' ')}`, known, 'tainted'),
      known: ours || knownHosts.test(host) || (/(?:^|\.)google\./.test(host) && maps.test(path)),
      block: undefined,
    };
  });
}

/** Block quotes that run a group down: what they say is shown, and not said by the author. */
function quotations(draft: Draft, known: Known): readonly Shared[] {
  return draft.blocks.flatMap((b, block): readonly Shared[] => {
    const facts = known.facts[block];
    if (b.quoteDepth === 0 || facts === undefined || draft.sections[block] === 'comments') return [];
    const slurs = known.list('slurs');
    const bad =
      groupsIn(facts, known.list).length > 0 ||
      (slurs !== undefined && hasCue(slurs, facts.words, 0, facts.words.length));
    return bad ? [{ source: b.source, tainted: true, known: false, block }] : [];
  });
}

/** The block that stands next to a place in the source, before or behind it, headings left out. */
function neighbours(draft: Draft, s: Span): readonly number[] {
  const prose = draft.blocks.flatMap((b, i) =>
    b.kind === 'field' || b.kind === 'heading' || b.quoteDepth > 0 ? [] : [i],
  );
  const before = prose.findLast((i) => (draft.blocks[i]?.source.end ?? 0) <= s.start);
  const after = prose.find((i) => (draft.blocks[i]?.source.start ?? 0) >= s.end);
  return [before, after].filter((i) => i !== undefined);
}

/** From the first to the last sentence of agreement in a block; a bare "this" counts only as a sentence of its own. */
function agreement(facts: BlockFacts, known: Known): Span | undefined {
  const list = known.list('endorsing');
  if (list === undefined) return undefined;
  const agreeing = facts.sentences.filter((s) => {
    const words = facts.words.filter((w) => w.span.start >= s.start && w.span.end <= s.end && w.kind !== 'mark');
    return cuesIn(list, words, 0, words.length).some((c) => c.to - c.from > 1 || words.length <= 2);
  });
  const [first, last] = [agreeing[0], agreeing.at(-1)];
  return first === undefined || last === undefined ? undefined : { start: first.start, end: last.end };
}

export const check: Check = {
  traits: {
    what: ['embed', 'quotation', 'agreement'],
    origin: ['known', 'unknown', 'tainted'],
    agrees: ['yes', 'no'],
    answered: ['yes', 'no'],
  },
  draft: (draft, workspace, _day, known) =>
    [...embedded(draft, workspace, known), ...quotations(draft, known)].flatMap((shared): readonly Hit[] => {
      const beside = neighbours(draft, shared.source);
      const answering = known.list('answering');
      const answered = beside.some((i) => {
        const words = known.facts[i]?.words ?? [];
        return answering !== undefined && hasCue(answering, words, 0, words.length);
      });
      const agreeing = beside.flatMap((i) => {
        const facts = known.facts[i];
        const span = facts === undefined ? undefined : agreement(facts, known);
        return span === undefined ? [] : [{ block: i, span }];
      });
      const traits = {
        origin: shared.tainted ? 'tainted' : shared.known ? 'known' : 'unknown',
        agrees: agreeing.length > 0 ? 'yes' : 'no',
        answered: answered ? 'yes' : 'no',
      };
      const facts = shared.block === undefined ? undefined : known.facts[shared.block];
      const own: Hit =
        shared.block === undefined || facts === undefined
          ? { span: shared.source, traits: { ...traits, what: 'embed' }, captures: {} }
          : {
              span: { start: 0, end: facts.text.length },
              block: shared.block,
              traits: { ...traits, what: 'quotation' },
              captures: {},
            };
      return [
        own,
        ...agreeing.map(({ block, span }) => ({ span, block, traits: { ...traits, what: 'agreement' }, captures: {} })),
      ];
    }),
};
