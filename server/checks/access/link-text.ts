// In: a draft. Out: links whose words say nothing when they are read alone: "click here", "read more", a bare address.
import type { Block, Draft, LinkText } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';

const empty =
  /^(?:(?:please )?(?:click|press|tap|follow|see|go|look|visit|read|find it)? ?(?:on )?(?:here|this|(?:this|the) (?:link|page|site|website|url|address))|(?:read|see|find out|out|learn|discover|know|view|get|show|much)? ?more(?: (?:here|info|information|details?))?|(?:for )?(?:more|further) (?:info|information|details?)|link|web ?site|details?|info|continue(?: reading)?|download(?: here| it| now)?|view(?: here)?|open)$/i;
/** "The lighting plan is here", "the minutes can be read here": what is linked stands before it. */
const namedBefore =
  /(?:^|[.:;!?,]\s+|\b(?:and|but)\s+)((?:the|our|your|a|an|my|this|these|those|its|last|all)\s+[^.,:;!?()[\]]{3,80}?|[A-Z][^.,:;!?()[\]]{3,80}?)\s+(?:is|are|can (?:all )?be (?:found|read|seen|viewed|downloaded|watched))(?: (?:available|online|published))?\s*$/;
const article = /^(?:The|Our|Your|A|An|My|This|These|Those|Its|Last|All)\b/;
const pointing = /^(?:click|press|tap|follow)? ?(?:on )?(?:here|this link|the link)$/i;
/** "click here to apply", "here to see the map": what it does stands behind it. */
const namedAfter = /^\s+(?:to|and)\s+([a-z][^.,:;!?()[\]]{3,80}?)(?=[.,:;!?]|$)/;

type Rewrite = { readonly phrase: Span; readonly words: Readonly<Record<string, string>> };

const startsSentence = (before: string): boolean => before.trim() === '' || /[.!?]\s+$/.test(before);
const firstTo = (words: string, change: (letter: string) => string): string => change(words.charAt(0)) + words.slice(1);
const upper = (letter: string): string => letter.toUpperCase();
const lower = (letter: string): string => letter.toLowerCase();

/** "The plan is [here]" as "See [the plan]". */
function fromBefore(block: Block, link: LinkText): Rewrite | undefined {
  const before = block.text.slice(0, link.span.start);
  const thing = namedBefore.exec(before)?.[1];
  if (thing === undefined || !/^\s*(?:[.!]|$)/.test(block.text.slice(link.span.end))) return undefined;
  const start = before.lastIndexOf(thing);
  if (block.links.some((l) => l !== link && l.span.start < link.span.start && l.span.end > start)) return undefined;
  return {
    phrase: { start, end: link.span.end },
    words: {
      lead: startsSentence(before.slice(0, start)) ? 'See ' : 'see ',
      thing: article.test(thing) ? firstTo(thing, lower) : thing,
    },
  };
}

/** "[Click here] to apply" as "[Apply]". */
function fromAfter(block: Block, link: LinkText): Rewrite | undefined {
  const before = block.text.slice(0, link.span.start);
  const [whole = '', act = ''] = namedAfter.exec(block.text.slice(link.span.end)) ?? [];
  if (act === '' || !pointing.test(block.text.slice(link.span.start, link.span.end))) return undefined;
  return {
    phrase: { start: link.span.start, end: link.span.end + whole.length },
    words: { lead: '', thing: startsSentence(before) ? firstTo(act, upper) : act },
  };
}

/** `[https://…](https://…)`: the address stands in the place of words. One that stands alone is meant to be seen. */
function addresses(draft: Draft): readonly Hit[] {
  const shown = draft.asides.filter(
    ({ kind, source }) =>
      kind === 'link-target' && draft.text[source.start - 1] === '[' && draft.text.startsWith('](', source.end),
  );
  // A long address in the middle of the prose is read out letter by letter; a short one may be meant for print.
  const bare = draft.asides.filter(
    ({ kind, source }) =>
      kind === 'link-target' &&
      /^https?:\/\/[^\s/]+\/\S{12,}$/i.test(draft.text.slice(source.start, source.end)) &&
      /[\p{L}\p{N},:] $/u.test(draft.text.slice(Math.max(0, source.start - 2), source.start)),
  );
  return [...new Map([...shown, ...bare].map((a) => [a.source.start, a.source])).values()].map((span) => ({
    span,
    traits: { text: 'address', named: 'no' },
    captures: {},
  }));
}

function linkHit(draft: Draft, i: number, block: Block, link: LinkText): readonly Hit[] {
  const shown = block.text.slice(link.span.start, link.span.end).trim();
  if (!empty.test(shown.replace(/[\s.…»›>→]+$/, '')) || link.target === '') return [];
  const rewrite = fromBefore(block, link) ?? fromAfter(block, link);
  // The end of the link's Markdown, its address and title: other words get the same.
  const to = draft.text.slice(link.words.end, link.source.end);
  return [
    {
      span: link.span,
      block: i,
      traits: { text: 'empty', named: rewrite === undefined ? 'no' : 'yes' },
      captures: rewrite === undefined ? {} : { phrase: rewrite.phrase },
      words: { to, ...rewrite?.words },
    },
  ];
}

export const check: Check = {
  traits: { text: ['empty', 'address'], named: ['yes', 'no'] },
  draft: (draft) => [
    ...addresses(draft),
    ...draft.blocks.flatMap((block, i) =>
      draft.languages[i] === 'en' ? block.links.flatMap((link) => linkHit(draft, i, block, link)) : [],
    ),
  ],
};
