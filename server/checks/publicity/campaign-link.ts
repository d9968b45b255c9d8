// In: a draft. Out: hashtags, also of the front matter, that ask for votes or carry a party's name, and links that lead to a party's own site.
import type { Draft } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';

const hashtag =
  /#(?:(?:back|backing|trust|choose|stickwith|stick|standwith|join|support|team|go|up)(?:the)?(?:blues?|reds?|greens?|yellows?|oranges?|tories|labour|libdems?|conservatives|plaid|snp|reform)\b|vote(?!r|rid|s?register)\w*|re-?elect\w*|(?:labour|tory|tories|conservatives?|libdems?|greenparty|reformuk|plaid|snp)\w*|\w*(?:4mayor|formayor|forcouncil|4council)|\w*(?:labour|conservatives|libdems?|tories|greens)(?:20\d\d|out|in)?)\b/giu;
/** How to vote is everybody's, and so is the day. */
const neutral =
  /^#vote(?:early|id|today|inperson|yourway|safely|2\d|20\d\d|registration|reg|counts|matters|bypost|byproxy)?$/i;
const site =
  /^(?:https?:)?\/\/(?:[\w-]+\.)*(?:labour\.org\.uk|conservatives\.com|conservatives\.wales|libdems\.org\.uk|greenparty\.org\.uk|reformparty\.uk|partyof\.wales|plaid\.cymru|snp\.org|ukip\.org|(?:labour|conservatives|tories|libdems?|greens|greenparty|reformuk|plaid)\.[\w.-]+|[\w-]*(?:labour|conservatives|libdems|greenparty|reformuk)\.(?:org\.uk|org|com|uk|co\.uk|example\.org|example\.com))(?:[/?#:]|$)/i;

function inProse(draft: Draft): readonly Hit[] {
  return draft.blocks.flatMap((block, at) => {
    if (block.kind === 'field' || draft.sections[at] === 'comments') return [];
    const tags = [...block.text.matchAll(hashtag)]
      .filter((m) => !neutral.test(m[0]))
      .map((m) => ({ start: m.index, end: m.index + m[0].length }));
    const links = block.links.filter((l) => site.test(l.target)).map((l) => l.span);
    return [
      ...tags.map((span) => ({ span, block: at, traits: { campaign: 'hashtag' }, captures: {} })),
      ...links.map((span) => ({ span, block: at, traits: { campaign: 'site' }, captures: {} })),
    ];
  });
}

/** `hashtags: "#BackTheBlues"`: what is sent out with the text. */
function inFrontMatter(draft: Draft): readonly Hit[] {
  return draft.frontMatter.fields.flatMap((f): readonly Hit[] => {
    if (!/^(?:hash_?tags?|tags|keywords|social|tweet)$/i.test(f.key)) return [];
    const written = typeof f.value === 'string' ? [f.value] : f.value;
    // Under `hashtags` the sign may be left out.
    const tags = written.flatMap((v) =>
      f.key.toLowerCase().startsWith('hash') ? v.split(/[\s,]+/) : (v.match(/#\w+/g) ?? []),
    );
    const found = tags
      .map((t) => (t.startsWith('#') ? t : `#${t}`))
      .some((t) => !neutral.test(t) && [...t.matchAll(hashtag)].length > 0);
    const span = { start: f.keySource.start, end: f.source.end };
    return found ? [{ span, traits: { campaign: 'hashtag' }, captures: {} }] : [];
  });
}

export const check: Check = {
  traits: { campaign: ['hashtag', 'site'] },
  draft: (draft) => [...inFrontMatter(draft), ...inProse(draft)],
};
