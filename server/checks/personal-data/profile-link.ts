// In: a block or a draft. Out: handles and links that lead to somebody's page on a social network, where the words beside them speak of a
// private person; accounts of councils, papers and firms are left alone.
import { notedBlocks } from '../../core/people/consent.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { bySpan, placeOf, type Span } from '../../core/span.ts';
import { identifierHit, identifierTraits, linkOf } from '../identifier.ts';

const handle =
  /(?<![\p{L}\p{N}.@/])@[A-Za-z0-9_][A-Za-z0-9_.-]{1,40}[A-Za-z0-9_](?:@[A-Za-z0-9-]{2,40}(?:\.[A-Za-z]{2,20}){1,3})?(?![\p{L}\p{N}@])/gu;
const link =
  /(?<![\p{L}\p{N}.@/-])(?:https?:\/\/)?(?:www\.|m\.|en-gb\.|uk\.|old\.)?(?:(?:facebook|fb|instagram|tiktok|linkedin|x|twitter|threads|snapchat|nextdoor|bsky|youtube|reddit|pinterest|strava)\.(?:com|net|app|co\.uk)|(?:t|wa)\.me|mastodon\.social)\/[\w.%@~+-]{1,60}(?:\/[\w.%@~+-]{1,60}){0,3}(?:\?[\w=&.%-]{1,60})?(?<![.%])/giu;
const isLink = new RegExp(link.source, 'iu');
const organisation =
  /council|cllr|councillor|news|press|mp\b|party|labour|tory|conservative|libdem|green|police|nhs|school|club|fc\b|official|town|city|borough|county|trust|charity|library|museum|gov|group|pages?\/|events?\/|groups?\/|share|company/i;
const personal =
  /\b(?:he|she|his|her|him|they|them|their|mrs?|ms|miss|resident|neighbour|tenant|mum|dad|lad|girl|boy|daughter|son|complainant|poster|posts? as|goes by|profile|message (?:him|her|them)|tell (?:him|her|them)|find (?:him|her|them))\b/i;
/** A handle may be anybody's: the person stands in the same clause. */
const inClause = new RegExp(`(?:${personal.source})[^,.;:!?@]{0,60}[,:]? ?\\(?$`, 'i');

export const check: Check = {
  traits: { ...identifierTraits, beside: ['link', 'prose'] },
  block: (facts) => {
    const { text } = facts;
    if (!text.includes('@') && !/\.(?:com|net|app|co\.uk|me|social)\//i.test(text)) return [];
    const before = (at: number): string => text.slice(Math.max(0, at - 90), at);
    return [
      ...[...text.matchAll(handle)].filter(
        (m) => inClause.test(before(m.index)) && !/^['’]s \p{Lu}/u.test(text.slice(m.index + m[0].length)),
      ),
      ...[...text.matchAll(link)].filter((m) => personal.test(before(m.index))),
    ]
      .filter((m) => !organisation.test(m[0]))
      .map((m) => identifierHit(facts, { start: m.index, end: m.index + m[0].length }, { beside: 'prose' }));
  },
  place: (_hit, { draft, block }) => ({ consent: notedBlocks(draft).has(block) ? 'noted' : 'no' }),
  draft: (draft, _workspace, _day, known) => {
    const beside = (span: Span): Hit => ({
      span,
      traits: { beside: 'link', owner: 'person', stands: 'beside' },
      ...linkOf(draft, span),
    });
    const isProfile = (target: string): boolean => isLink.test(target) && !organisation.test(target);
    const named = draft.blocks.flatMap((block, i): readonly Hit[] =>
      block.links
        .filter((l) => isProfile(l.target))
        .filter((l) =>
          known.people.some(
            (p) =>
              p.standing !== 'public' &&
              p.mentions.some((m) => m.block === i && m.span.start < l.span.end && l.span.start < m.span.end),
          ),
        )
        .map((l) => beside(l.targetSource)),
    );
    const taken = new Set(named.map((h) => h.span.start));
    const blocks = draft.blocks.map(({ source }) => source).sort(bySpan);
    // An address in the text, or behind words: what stands before it says whose it is.
    const told = draft.asides
      .filter((a) => a.kind === 'link-target' && isProfile(a.text))
      .filter((a) => !taken.has(a.source.start))
      .filter((a) => {
        const block = blocks[placeOf(blocks, a.source.start - 1)];
        const from = Math.max(Math.min(block?.start ?? a.source.start, a.source.start), a.source.start - 90);
        return personal.test(draft.text.slice(from, a.source.start));
      })
      .map((a) => beside(a.source));
    return [...named, ...told];
  },
};
