// In: a draft. Out: links whose words say nothing when they are read alone: "click here", "read more", a bare address.
import type { Block, Draft, LinkText } from '../../core/draft/draft.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { onceAt } from '../../core/remembered.ts';
import type { Span } from '../../core/span.ts';

const doing =
  '(?:click|press|tap|push|hit|follow|see|go|look|visit|view|read|found|find(?: out)?|get|open|download|use|try|check|apply|register|book|sign up|join(?: in)?|enter|start|order|pay|report|vote|reply|respond|donate|watch|listen|have a look|take a look)';
const place =
  '(?:(?:just |right |over |up |down |out |in )?(?:here|there)|(?:this|that|the|these|those)(?: very| following| attached| same)?(?: little| handy| short)? (?:one|ones|links?|page|site|website|web ?page|url|address|place|spot|thing|file|document|doc|article|attachment|button|tab|thread|location|bit)|this|that|these|those|there|below|above|links?|hyperlink|url)';
const more =
  '(?:(?:read|see|find out|find|out|learn|discover|know|view|get|show|hear|load|want)(?: (?:much|a lot|all|some|even|lots))? )?(?:more|all about it|the rest|further)(?: (?:here|now|about (?:this|it)|on (?:this|it)|info|information|details?|reading))?';
const details =
  '(?:(?:for|get|see|view|read|find) )?(?:(?:more|further|full|all|the|all the|the full|extra|additional|other) )?(?:info|information|details?|story|facts)(?: (?:here|below))?';
const file =
  '(?:(?:download|view|open|see|get|read)(?: (?:the|this|a|as))? )?(?:(?:a|the|this|as) )?(?:pdf|docx?|word (?:doc|document|file)|excel|xlsx?|csv|powerpoint|pptx?|odt|file|document|attachment|attached|spreadsheet|download)(?: (?:file|document|version|format|download|attachment|link|here))?';
/** Words that say only that there is a link: pointing, asking for more, or the kind of the file. */
const empty = new RegExp(
  `^(?:(?:please |just |simply )?(?:${doing} )?(?:it |them |this )?(?:now |online )?(?:(?:on|at|in|via|through|using|to|from|by) )?${place}(?: now| please| below| above)?|${more}|(?:please )?${details}|${file}|web ?site|web ?page|click(?: me)?|tap(?: me)?|go|next|button|view|visit|open|read on|continue(?: reading)?|download(?: it)?(?: now)?|(?:have|take) a (?:look|peek)|look|check (?:it|this|them) out|(?:see|look|read) for yourself|show me|get started|see all|view all)$`,
  'i',
);
/** "The lighting plan is here", "the minutes can be read here": what is linked stands before it. */
const namedBefore =
  /(?:^|[.:;!?,]\s+|\b(?:and|but)\s+)((?:the|our|your|a|an|my|this|these|those|its|last|all)\s+[^.,:;!?()[\]]{3,80}?|[A-Z][^.,:;!?()[\]]{3,80}?)\s+(?:is|are|can (?:all )?be (?:found|read|seen|viewed|downloaded|watched))(?: (?:available|online|published))?\s*$/;
/** "Forms are due by 30 June and can be found": more than a name stands before the link. */
const verb = /\b(?:is|are|was|were|has|have|had|can|will|must|should|may)\b|\b(?:and|or|but|also)$/i;
const article = /^(?:The|Our|Your|A|An|My|This|These|Those|Its|Last|All)\b/;
const pointing = /^(?:click|press|tap|follow|go)? ?(?:on )?(?:(?:right |over |just )?here|this link|the link)$/i;
/** "click here to apply", "here to see the map": what it does stands behind it. */
const namedAfter = /^\s+(?:to|and)\s+([a-z][^.,:;!?()[\]]{3,80}?)(?=[.,:;!?]|$)/;

type Rewrite = { readonly phrase: Span; readonly words: Readonly<Record<string, string>> };

const startsSentence = (before: string): boolean => before.trim() === '' || /[.!?]\s+$/.test(before);
const firstTo = (words: string, change: (letter: string) => string): string => change(words.charAt(0)) + words.slice(1);
const upper = (letter: string): string => letter.toUpperCase();
const lower = (letter: string): string => letter.toLowerCase();

/** "can be found [here]": a page is found on, not found. */
const leansOnPlace = (before: string, said: string): boolean =>
  /^(?:just |right |over )?(?:here|there)$/i.test(said) &&
  /\p{Ll} $/u.test(before) &&
  !/\b(?:click|press|tap|push|hit|follow|on|in|at|from|via|through|to|by|and|or|see|visit) $/i.test(before);

/** "The plan is [here]" as "See [the plan]". */
function fromBefore(block: Block, link: LinkText): Rewrite | undefined {
  const before = block.text.slice(0, link.span.start);
  const thing = namedBefore.exec(before)?.[1];
  if (thing === undefined || verb.test(thing) || !/^\s*(?:[.!]|$)/.test(block.text.slice(link.span.end)))
    return undefined;
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

/** What a link says that says nothing; undefined where it says something, or is not seen. */
const emptyAt = onceAt(({ text }: BlockFacts, { start, end }): string | undefined => {
  const shown = text.slice(start, end).trim();
  // "PDF (2 MB)" and "Here →" are no better for their ends.
  const said = shown
    .replace(/\s*\(?[\d.,]+ ?[kmg]b\)?$/i, '')
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/g, ' ');
  return shown === '' || (said !== '' && !empty.test(said)) ? undefined : said;
});

function linkHit(draft: Draft, facts: BlockFacts | undefined, i: number, block: Block, link: LinkText): readonly Hit[] {
  const said = facts === undefined || link.target === '' ? undefined : emptyAt(facts, link.span);
  if (said === undefined) return [];
  const rewrite = fromBefore(block, link) ?? fromAfter(block, link);
  // The end of the link's Markdown, its address and title: other words get the same.
  const to = draft.text.slice(link.words.end, link.source.end);
  return [
    {
      span: link.span,
      block: i,
      traits: { text: 'empty', named: rewrite === undefined ? 'no' : 'yes' },
      captures: rewrite === undefined ? {} : { phrase: rewrite.phrase },
      words: { to, on: leansOnPlace(block.text.slice(0, link.span.start), said) ? 'on ' : '', ...rewrite?.words },
    },
  ];
}

export const check: Check = {
  traits: { text: ['empty', 'address'], named: ['yes', 'no'] },
  draft: (draft, _workspace, _day, { facts }) => [
    ...addresses(draft),
    ...draft.blocks.flatMap((block, i) =>
      draft.languages[i] === 'en' ? block.links.flatMap((link) => linkHit(draft, facts[i], i, block, link)) : [],
    ),
  ],
};
