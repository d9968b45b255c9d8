// In: a release with its people. Out: quotations that nobody is named for, speakers who are named first without saying who they are, and
// quotation marks that a following paragraph leaves open or closes twice.
import type { Block, Draft, Speech } from '../../core/draft/draft.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import { sentenceOf } from '../../core/facts/facts.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import type { Span } from '../../core/span.ts';

/** Fewer are a title, a slogan or words held at arm's length. */
const fewestWords = 5;
const says =
  'said|says|saying|remarked|remarks|quipped|noted|observed|declared|enthused|admitted|confirmed|announced|exclaimed|mused|reflected|suggested|stressed|emphasised|urged|confided|added|adds|explained|explains|commented|comments|told|tells|wrote|writes|continued|concluded|warned|stated|insisted|claimed|replied|asked|argued|recalled|remembered|joked|agreed|promised';
/** Words outside the marks that say whose they are, or that they are no speech: a motto, a sign, a line of a report. */
const accounted = new RegExp(
  `\\b(?:${says}|according to|called|titled|entitled|motto|slogan|sign|plaque|banner|reads?|heard|sang|sings|chant\\w*|question|message|words|quot\\w*|comment|feedback|testimon\\w*|verse|poem|inscription|report|letter|described?|thanked|praised|paid tribute|spokes\\w+|he|she|they)\\b`,
  'i',
);
/** A line of fewer words under a quotation is its signature. */
const fewestOfText = 12;
const signed = /^\s*[–—-]\s*\p{L}/u;
/** Titles that say who somebody is by themselves. */
const plainTitle = /^(?:cllr|councillor|mr|mrs|ms|miss|mx|dr)\.?$/i;
const opening = /^\s*["“]/;

type Marks = {
  /** Where a quotation is left open at the end of the block. */
  readonly open: number | undefined;
  /** Where a closing mark stands that nothing opens. */
  readonly closed: number | undefined;
};

/** Double quotation marks of a block, paired. An inch (12") is none. */
function marksOf(text: string): Marks {
  let open: number | undefined;
  let closed: number | undefined;
  for (const { 0: mark, index: at } of text.matchAll(/["“”]/g)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    if (mark === '"' && /\d/.test(before) && open === undefined) continue;
    const opens = mark === '“' || (mark === '"' && /[\s(–—\-/[]/.test(before) && /\S/.test(after));
    if (opens) open ??= at;
    else if (open !== undefined) open = undefined;
    else closed ??= at;
  }
  return { open, closed };
}

const read = new Set(['paragraph', 'quotation']);
const isRead = (draft: Draft, i: number): boolean => {
  const block = draft.blocks[i];
  return (
    block !== undefined &&
    read.has(block.kind) &&
    !block.opaque &&
    draft.languages[i] === 'en' &&
    draft.sections[i] === 'body'
  );
};

const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;

/** What a block says outside its quotations. */
function outside(text: string, speech: readonly Speech[]): string {
  let rest = '';
  let from = 0;
  for (const { span } of speech) {
    rest += `${text.slice(from, span.start)} `;
    from = span.end;
  }
  return (rest + text.slice(from)).replace(/["“”]/g, ' ');
}

/** The surname of whoever was last quoted in the paragraph before: it may be the same person who goes on. */
function lastSpeaker(draft: Draft, known: Known, i: number): string | undefined {
  const before = draft.speech[i - 1]?.at(-1)?.speaker;
  const block = draft.blocks[i - 1];
  if (before === undefined || block === undefined) return undefined;
  const name = known.facts[i - 1]?.names.find((n) => before.includes(block.text.slice(n.span.start, n.span.end)));
  if (name?.surname === undefined) return undefined;
  const last = block.text.slice(name.name.start, name.name.end).split(/\s+/).at(-1);
  const title = block.text.slice(name.span.start, name.name.start).trim();
  return `${title} ${last ?? ''}`.trim();
}

/** A block quote that goes on from one above, or has a short line with a name at its foot. */
function isSigned(draft: Draft, known: Known, i: number): boolean {
  if ((draft.blocks[i - 1]?.quoteDepth ?? 0) > 0) return true;
  let at = i + 1;
  while ((draft.blocks[at]?.quoteDepth ?? 0) > 0) at++;
  return [at - 1, at].some(
    (n) => n > i && wordsIn(draft.blocks[n]?.text ?? '') <= fewestOfText && (known.facts[n]?.names.length ?? 0) > 0,
  );
}

/** A whole sentence in quotation marks, in a paragraph that names nobody for it. */
function noSpeaker(draft: Draft, known: Known, i: number, block: Block, goesOn: boolean): readonly Hit[] {
  const speech = (draft.speech[i] ?? []).filter((s) => s.kind === 'quoted');
  const first = speech[0];
  if (first === undefined || goesOn || speech.some((s) => s.speaker !== undefined)) return [];
  const facts = known.facts[i];
  const words = block.text.slice(first.span.start, first.span.end);
  const rest = outside(block.text, speech);
  const before = draft.blocks[i - 1]?.text.trimEnd() ?? '';
  const next = draft.blocks[i + 1]?.text ?? '';
  // A block quote is a quotation from end to end; its last line, or the one below it, may name the speaker.
  if (block.quoteDepth > 0 && (/(?:^|[\s”"])[–—-] ?\p{Lu}/u.test(block.text) || isSigned(draft, known, i))) return [];
  const lead = block.text.slice(0, Math.max(0, first.span.start - 1)).trimEnd();
  // A quotation that is part of the author's own sentence is accounted for there.
  if (lead !== '' && block.quoteDepth === 0 && !(/[.!?]$/.test(lead) && /[.!?]$/.test(words.trimEnd()))) return [];
  if (wordsIn(words) < fewestWords || /:$/.test(before) || signed.test(next) || accounted.test(rest)) return [];
  if (facts?.names.some((n) => !speech.some((s) => s.span.start <= n.span.start && n.span.end <= s.span.end)) === true)
    return [];
  const again = lastSpeaker(draft, known, i);
  const atStart = block.text.slice(0, first.span.start).trim().length <= 1 && block.quoteDepth === 0;
  return [
    {
      span: first.span,
      block: i,
      traits: { quotation: 'no-speaker' },
      captures: { quotation: { start: Math.max(0, first.span.start - 1), end: first.span.end } },
      ...(again === undefined || !atStart ? {} : { words: { again } }),
    },
  ];
}

/** Whether the words round a name say who it is. */
function hasRole(facts: BlockFacts, name: Span, sentence: Span): boolean {
  const before = facts.text.slice(sentence.start, name.start);
  // What the person says is no word about the person.
  const after = facts.text.slice(name.end, sentence.end).replace(/["“][\s\S]*/, '');
  if (/^(?:,? (?:who|whose)\b|, (?!["“])(?!(?:but|and|so) )|\s*[(–—]|['’]s? )/i.test(after)) return true;
  if (
    /[\p{L}\p{N})],? $/u.test(before) &&
    !new RegExp(`\\b(?:${says}|and|but|as|that|when|to|yesterday|today|later)\\s+$`, 'i').test(before)
  )
    return true;
  // "said Cllr Obi, Cabinet Member for Leisure" stands above; "As Mayor, Cllr Obi said".
  return (
    /\b(?:as|for|from|of|on behalf of)\b/i.test(before) ||
    /^ (?:of|from|for|at|on behalf of)\b/i.test(after) ||
    /\b(?:of|from|for|on behalf of) (?:the )?\p{Lu}/u.test(after)
  );
}

function noRole(draft: Draft, known: Known): readonly Hit[] {
  return known.people.flatMap((person): readonly Hit[] => {
    const first = person.mentions.find((m) => draft.blocks[m.block]?.kind !== 'field');
    if (first === undefined || person.family || person.author || !isRead(draft, first.block)) return [];
    const facts = known.facts[first.block];
    if (facts === undefined || (first.title !== undefined && !plainTitle.test(first.title))) return [];
    if ((draft.speech[first.block] ?? []).some((s) => s.span.start <= first.span.start && first.span.end <= s.span.end))
      return [];
    // Named before in words that are not read as the same name: "Returning Officer Angela Thrupp".
    const last = facts.text.slice(first.name.start, first.name.end).split(/\s+/).at(-1) ?? '';
    const earlier = `${draft.blocks
      .slice(0, first.block)
      .map((b) => (b.kind === 'field' ? '' : b.text))
      .join('\n')}\n${facts.text.slice(0, first.span.start)}`;
    if (new RegExp(`(?<!\\p{L})${last.replace(/[^\p{L}'’-]/gu, '.')}(?!\\p{L})`, 'u').test(earlier)) return [];
    const sentence = sentenceOf(facts, first.span);
    const before = facts.text.slice(sentence.start, first.span.start);
    const after = facts.text.slice(first.span.end, sentence.end);
    const sayAfter = new RegExp(`^ (?:also |then )?(?:${says})\\b`, 'i').test(after);
    const sayBefore = new RegExp(`["”] ?,? ?(?:${says})\\s+$`, 'i').test(before);
    if ((!sayAfter && !sayBefore) || hasRole(facts, first.span, sentence)) return [];
    // The office may follow at once: "Cllr Obi said … She is Cabinet Member for Leisure."
    if (
      /\b(?:he|she|they|who) (?:is|are|was|leads?|runs?|chairs?|holds?|represents?)\b/i.test(
        facts.text.slice(first.span.end),
      )
    )
      return [];
    return [{ span: first.span, block: first.block, traits: { quotation: 'no-role' }, captures: {} }];
  });
}

/** "said a spokesperson", of nobody; "a council spokesperson" and "a spokesperson for the trust" say whose. */
const nobody =
  '(?:(?:well[- ]placed|senior|reliable|trusted|close|seasoned|regular|local|delighted|happy|grateful|proud|anonymous|unnamed) )?(?:spokes(?:person|man|woman)|source|insider|visitor|observer|onlooker|bystander|passer-by|regular|wag|local|resident|customer|shopper|trader|parent|mum|dad|neighbour|volunteer|participant|attendee|user|guest|user of the service|member of (?:staff|the public|the team)|person who (?:was there|asked not to be named))';
const anonymously =
  '(?:said|says|added|adds|explained|remarked|commented|told (?:us|reporters|the meeting)|quipped|joked|noted|observed|confided|enthused|smiled|laughed|sighed|recalled|exclaimed)';
/** "said one of those present", "one of the crowd shouted": there were many, and none is told. */
const oneOfThem =
  '(?:(?:somebody|someone|a voice|a man|a woman) (?:in|at|from) the (?:queue|crowd|back|audience|gallery|stands)|(?:one|some|two|several|another|most|all) of (?:those (?:present|there|who (?:were there|came|attended|had come|turned up|took part|watched)|watching|attending|gathered|waiting|in the (?:room|hall|queue|crowd|audience))|the (?:crowd|audience|onlookers|bystanders|guests|visitors|spectators|people there|regulars)))(?! (?:with|called|named)\\b)(?!,? (?:who|aged)\\b)(?!, [A-Z])';
const ofNobody = new RegExp(
  `(?<=["”],? )${anonymously} ${oneOfThem}|(?<=["”],? )${oneOfThem} ${anonymously}\\b|(?<=["”],? )${anonymously} (?:a|an|one|the|another) ${nobody}\\b(?! (?:for|of|from|at|on|who|and|with)\\b)(?!,? (?:who|aged|of)\\b)(?!, [A-Z])|(?<=["”],? )(?:a|an|one|another) ${nobody} ${anonymously}\\b|(?:^|[.!?] )(?:An?|One|The|Another) ${nobody}(?= ${anonymously}\\b)`,
  'g',
);

const anonymous = (draft: Draft): readonly Hit[] =>
  draft.blocks.flatMap((block, i): readonly Hit[] =>
    isRead(draft, i) && /["“]/.test(block.text)
      ? [...block.text.matchAll(ofNobody)].map((m): Hit => {
          const lead = /^[.!?] /.test(m[0]) ? 2 : 0;
          return {
            span: { start: m.index + lead, end: m.index + m[0].length },
            block: i,
            traits: { quotation: 'no-role' },
            captures: {},
          };
        })
      : [],
  );

export const check: Check = {
  traits: { quotation: ['no-speaker', 'no-role', 'unclosed', 'unopened'] },
  draft: (draft, _workspace, _day, known) => {
    const hits: Hit[] = [];
    let open = false;
    draft.blocks.forEach((block, i) => {
      if (!isRead(draft, i)) {
        if (block.kind !== 'caption' && block.kind !== 'alt') open = false;
        return;
      }
      const { text } = block;
      const marks = marksOf(text);
      const starts = opening.test(text);
      const goesOn = open && starts;
      const next = draft.blocks[i + 1];
      const nextOpens = next !== undefined && isRead(draft, i + 1) && opening.test(next.text);
      // The next paragraph goes on without its own mark and closes: that one is told of.
      const nextCloses =
        next !== undefined && isRead(draft, i + 1) && !nextOpens && marksOf(next.text).closed !== undefined;
      const mark = text.includes('“') || text.includes('”') ? 'curly' : 'straight';
      if (marks.closed !== undefined && !starts)
        hits.push({
          span: { start: 0, end: marks.closed + 1 },
          block: i,
          traits: { quotation: 'unopened' },
          captures: {},
          words: { mark: mark === 'curly' ? '“' : '"' },
        });
      else if (marks.open !== undefined && !nextOpens && !nextCloses)
        hits.push({
          span: { start: marks.open, end: text.trimEnd().length },
          block: i,
          traits: { quotation: 'unclosed' },
          captures: {},
          words: { mark: mark === 'curly' ? '”' : '"' },
        });
      // One that goes on may name its speaker at its end.
      else if (marks.open === undefined || !nextOpens) hits.push(...noSpeaker(draft, known, i, block, goesOn));
      open = marks.open !== undefined;
    });
    return [...hits, ...noRole(draft, known), ...anonymous(draft)];
  },
};
