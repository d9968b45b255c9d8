// In: an attack in its sentence. Out: the sentence with only the insult taken out, where what is left stands on its own: "The hapless
// Cllr Smith has lost £2 million" is "Cllr Smith has lost £2 million".
import { articleFor, removal } from '../../../core/fixes/mending.ts';
import type { Span } from '../../../core/span.ts';
import type { Attack } from './attack.ts';
import { hasInsult } from './facts.ts';
import { capital } from './grammar.ts';
import { isClause } from './verbs.ts';

const title = /^(?:Cllrs?|Councillors?|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame|Lord|Lady|Baroness|Alderman|Ald)\.?\s/;
const lift = (text: string, at: Span, by = ''): string => text.slice(0, at.start) + by + text.slice(at.end);

/** The determiner before an insult that goes: "the hapless Cllr Smith" is "Cllr Smith", "a clueless leader" "a leader". */
function tidied(text: string, at: number): string {
  const before = text.slice(0, at);
  const after = text.slice(at).trimStart();
  const determiner =
    /(?:^|\s|["“‘(])((?:(?:yet )?another|that|this|the|those|our|your|an?)(?: (?:same|very|ever|always|so-called))?)\s*$/i.exec(
      before,
    );
  if (determiner?.[1] === undefined) return text;
  const start = before.trimEnd().length - determiner[1].length;
  if (title.test(after) || /^\p{Lu}[\p{L}'’-]+ \p{Lu}/u.test(after)) return before.slice(0, start) + after;
  const article = /^an?$/i.test(determiner[1])
    ? articleFor(/^[\p{L}\p{N}]+/u.exec(after)?.[0] ?? '')
    : determiner[1].replace(/ so-called$/i, '');
  return `${before.slice(0, start)}${/^\p{Lu}/u.test(determiner[1]) ? capital(article) : article} ${after}`;
}

const clean = (text: string): string =>
  capital(
    text
      .replace(/\s{2,}/g, ' ')
      .replace(/\s+([,.;:!?])/g, '$1')
      .replace(/,\s*,/g, ',')
      .trim(),
  );

/** Whether a rest reads as a sentence: it has a verb, and nothing hangs at its ends. */
function stands(text: string): boolean {
  const said = text.replace(/[.!?…"”’)]+$/, '').replace(/^(?:And|But|So|Yet|On \p{L}+|Once again|Yet again),? /u, '');
  if (said.split(' ').length < 4 || hasInsult(text)) return false;
  if (/\b(?:for|to|from|of|with|by|than)$/.test(said) && !/\b(?:that|which|who|whom|what)\b/.test(said)) return false;
  if (/\b(?:a|an|the|our|and|or|but|is|was|are|were|be|been|with|from|to|than|more|such|as|that)$/i.test(said))
    return false;
  if (
    /\b(?:a|an|the|our|is|was|by|of|from)\s*[,.;:]/i.test(said) ||
    /\b(?:the|an?|our|that) (?:in|of|at|on|is|was|has|who|and)\b/i.test(said)
  )
    return false;
  const head = said.split(/[:–—]\s/)[0] ?? '';
  return (
    isClause(head) ||
    isClause(head.replace(/^[^,]{1,60}, /, '')) ||
    /^(?:do|please|ask|tell|write|read|vote|come|let|wake|think) /i.test(said)
  );
}

/** What the words of a scare are to become: "so-called “leader”" is the leader. */
function scareless(a: Attack, sentence: string, at: Span): string {
  const said = sentence.slice(at.start, at.end);
  const quoted = /“([^“”]{1,60})”|"([^"]{1,60})"|[‘']([^‘’']{1,60})[’']/.exec(said);
  const inner = quoted?.[1] ?? quoted?.[2] ?? quoted?.[3];
  const before = sentence.slice(0, at.start).replace(/\b(?:so-called|self-styled|self-appointed)\s*$/i, '');
  // "Our so-called 'Cabinet Member for Growth'": the marks go with it.
  const after = sentence
    .slice(at.end)
    .replace(
      /^(\s*)(?:“([^“”]{3,60})”|"([^"]{3,60})"|[‘']([^‘’']{3,60})[’'])/,
      (whole, blank: string, ...inside: string[]) =>
        inner === undefined ? blank + (inside.slice(0, 3).find((w) => w !== undefined) ?? '') : whole,
    );
  const isRole =
    /^(?:leader|mayor|councillor|chair|chairman|chairwoman|deputy|member|minister|mp|cabinet member)/i.test(
      inner ?? said,
    );
  const isVirtue = /^\s+(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|\p{Lu})/u.test(sentence.slice(at.end)) && !isRole;
  if (/,\s*$/.test(before) && /^\s*,/.test(after))
    return clean(before.replace(/,\s*$/, '') + after.replace(/^\s*,/, ''));
  if (inner !== undefined && !isVirtue) return clean(`${before}${inner}${after}`);
  if (inner === undefined && !isVirtue && a.person !== undefined && /so-called|self-/i.test(said))
    return clean(
      /^\s*["“‘']/.test(sentence.slice(at.end))
        ? `${before}${after.trimStart()}`
        : tidied(`${before}${after.trimStart()}`, before.length),
    );
  return clean(tidied(`${before}${after.trimStart()}`, before.length));
}

const neutral =
  /\s(refusal|decision|plans?|handling|policy|policies|excuse|attempts?|campaign|record|vote|support|opposition|proposals?|response|speech|statement|budget|idea|scheme|remarks|comments)$/i;

/** Whether an attack is all of a relative clause at the end or between commas. */
const hangs = (sentence: string, at: Span): boolean =>
  /,\s*who (?:(?:is|was|has|still|really|quite|clearly|simply|frankly|been|always|never|plainly|the|an?)\s+)*$/i.test(
    sentence.slice(0, at.start),
  ) && /^[.!?,]/.test(sentence.slice(at.end));

export function without(a: Attack): string | undefined {
  const sentence = a.text.slice(a.sentence.start, a.sentence.end);
  const marked = { start: Math.max(0, a.attack.start - a.sentence.start), end: a.attack.end - a.sentence.start };
  // The “honourable” Cllr Webb: the marks are part of it.
  const quoted =
    /["“‘']$/.test(sentence.slice(0, marked.start)) && /^["”’'](?!\p{L})/u.test(sentence.slice(marked.end));
  const at = quoted ? { start: marked.start - 1, end: marked.end + 1 } : marked;
  const said = sentence.slice(at.start, at.end);
  let rest: string;
  if (a.how !== 'scare' && hangs(sentence, at)) {
    // "was signed off by Cllr Bevan, who has the backbone of a jellyfish."
    const open = sentence.slice(0, at.start).replace(/,\s*who\b[^,]*$/i, '');
    rest = clean(open + sentence.slice(at.end).replace(/^,/, ''));
  } else if (a.how === 'scare') rest = scareless(a, sentence, at);
  else if (a.how === 'attribute' || a.how === 'nickname') {
    // "Dodgy Dave" goes as "Dodgy": the name stays. "clueless and lazy" goes with its "and".
    const name = /\s(\p{Lu}[\p{L}'’-]+)$/u.exec(said)?.[1];
    const spared =
      a.how === 'nickname' && name !== undefined && /^\s\p{Lu}/u.test(sentence.slice(at.end)) && !/[“"‘]/.test(said)
        ? name
        : '';
    const before = sentence
      .slice(0, at.start)
      .replace(/\b(?:utterly|totally|completely|absolutely|hopelessly|truly|so|very|ever)\s*$/i, '');
    // "the most dishonest politician": without the one word the other says nothing.
    if (/\b(?:most|least|more|less|too)\s*$/i.test(before)) return undefined;
    const after = sentence
      .slice(at.end)
      .replace(/^,?\s*/, (blank) => (/^,/.test(blank) && /,\s*$/.test(before) ? blank : ' '));
    rest = clean(tidied(`${before}${spared}${after}`, before.length).replace(/\bof that\s+(?=\p{Lu})/u, 'of '));
    if (/^(?:man|woman|person|lot|of|in|at|who|and)\b/.test(after.trim())) return undefined;
  } else if (
    (a.how === 'apposition' ||
      (a.how === 'sentence' &&
        /^(?:that|this|an?|the) /i.test(said) &&
        /\p{Lu}\p{L}+,\s*$/u.test(sentence.slice(0, at.start)))) &&
    !/\(\s*$/.test(sentence.slice(0, at.start))
  ) {
    // "Cllr Voss and her gang of thugs shouted us down": the "and" goes too.
    const before = sentence.slice(0, at.start).replace(/(?<=\p{Lu}\p{L}+) and $/u, ' ');
    const after = sentence.slice(at.end);
    // "Cllr Tan, a pompous windbag, kept us": both commas go; "that parasite Cllr Dunn": nothing else does.
    rest =
      /,\s*$/.test(before) && /^\s*,/.test(after)
        ? clean(before.replace(/,\s*$/, '') + after.replace(/^\s*,/, ''))
        : /^[\s"“]*$/.test(before) && /^,\s[^,]{2,60},\s/.test(after)
          ? clean(after.replace(/^,\s([^,]{2,60}),\s/, '$1 '))
          : /[–—]\s*$/.test(before) && /^\s*[–—]/.test(after)
            ? clean(before.replace(/\s*[–—]\s*$/, '') + after.replace(/^\s*[–—]/, ''))
            : /,\s*$/.test(before) && /^[.!?]/.test(after)
              ? clean(before.replace(/,\s*$/, '') + after)
              : clean(tidied(before + after.replace(/^\s*(?:of|called)\s+(?:an? )?/, ' '), before.length));
  } else if (a.how === 'aside' || /\(\s*$/.test(sentence.slice(0, at.start))) {
    const open = sentence.slice(0, at.start);
    const close = sentence.slice(at.end);
    rest =
      /[,–—(]\s*$/.test(open) && /^\s*[,–—)]/.test(close)
        ? clean(`${open.replace(/\s*[,–—(]\s*$/, '')} ${close.replace(/^\s*[,–—)]\s*/, '')}`)
        : clean(removedFrom(sentence, at));
  } else if (a.how === 'vocative' && /^you (?!are\b|were\b|have\b|should\b)/i.test(said) && at.start > 0)
    // "Wake up, Cllr Patel, you fool, and read it": the comma before goes, the one behind stays.
    rest = clean(sentence.slice(0, at.start).replace(/,\s*$/, '') + sentence.slice(at.end));
  else if (
    a.how === 'label' &&
    /^\s*[:,–—]\s+\S/.test(sentence.slice(at.end)) &&
    (a.person === undefined || a.person.start >= a.attack.end)
  )
    // "What a clown: Cllr Marsh has approved it": what comes behind stands.
    rest = clean(sentence.slice(at.end).replace(/^\s*[:,–—]\s+/, ''));
  else if (a.how === 'quality' && neutral.test(said)) {
    // "her pig-headed refusal to meet us": the refusal stays.
    const noun = neutral.exec(said)?.[1] ?? '';
    rest = clean(sentence.slice(0, at.start) + (noun === 'excuse' ? 'explanation' : noun) + sentence.slice(at.end));
  } else if (
    a.how === 'sentence' &&
    at.start <= 1 &&
    said.split(' ').length < 4 &&
    /^(?:sarcasm|rude|insult)$/.test(a.kind) &&
    /^,\s\S/.test(sentence.slice(at.end))
  )
    // "Bless her, the portfolio holder tried to explain it; it was like …": the clause behind stands.
    rest = clean(
      sentence
        .slice(at.end)
        .replace(/^,\s+/, '')
        .replace(/\s*[;,:–—] (?:and )?it (?:is|was) like [^;:.!?]+(?=[.!?]|$)/i, ''),
    );
  else if (/^bless (?:him|her|them|his heart|her heart)$/i.test(said) && /,\s*$/.test(sentence.slice(0, at.start)))
    // "One complainant sent four pages about a hedge, bless him; …"
    rest = clean(sentence.slice(0, at.start).replace(/,\s*$/, '') + sentence.slice(at.end).replace(/^,/, ''));
  else return undefined;
  if (/\b(?:is|are) (?:back )?at it again|strikes again|has done it again|is back\b/i.test(rest)) return undefined;
  return stands(rest) && !rest.includes(said) ? rest : undefined;
}

const removedFrom = (sentence: string, at: Span): string => {
  const change = removal(sentence, at);
  return lift(sentence, change.span, change.text);
};
