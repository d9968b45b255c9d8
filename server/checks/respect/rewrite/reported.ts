// In: a sentence with a quotation that insults somebody. Out: the same told without the words: "Mr Pike criticised Cllr Yates over the library."
// The quotation goes as a whole; none of it is edited.
import type { Speech } from '../../../core/draft/draft.ts';
import type { Span } from '../../../core/span.ts';
import { hasInsult, lostFacts } from './facts.ts';
import { capital } from './grammar.ts';
import { isBusiness } from './policy.ts';

/** "Cllr Blunt", "Ann Marlow of the traders", "a resident"; nothing with a verb in it. */
const somebody =
  /^(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame) )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}(?: (?:of|from|for) (?:the )?[\p{L}'’ -]{3,40})?$|^(?:the|an?|one|our|my|his|her|another) [\p{L}'’ -]{3,50}$/iu;
const verb =
  /\b(?:was|were|is|are|had|has|have|who|which|that|then|and|but|when|while|wrote|told|said|shouted|added|posted|replied)\b/i;
const topic = /\b(?:about|over|on) ((?:the|our|this|that) [^,.;:!?“”"]{2,60})/iu;
/** Where and when it was said. */
const setting =
  /(?<![\p{L}])(?:(?:at|during|in|on) (?:the |a |our |this |last )?[\p{L}\p{N}'’ -]{3,60}|last (?:week|month|night|year)|yesterday|today)$/iu;
const says =
  /\b(?:said|says|saying|told|tells|wrote|writes|posted|tweeted|shouted|called|calls|calling|described|describes|dismissed|dubbed|branded|labelled|added|replied|argued|insisted|claimed)\b/iu;

const isSomebody = (words: string | undefined): words is string =>
  words !== undefined && somebody.test(words) && !verb.test(words);

/** The words round the quotation as they stand before and behind it. */
function around(text: string, sentence: Span, quotation: Span): { readonly before: string; readonly behind: string } {
  return {
    before: text.slice(sentence.start, quotation.start - 1).trim(),
    behind: text
      .slice(quotation.end + 1, sentence.end)
      .replace(/^[\s,.]+|[\s.!?]+$/g, '')
      .trim(),
  };
}

/** @returns undefined where the sentence tells more than who said it of whom */
export function reported(text: string, sentence: Span, { span, speaker }: Speech, name: string): string | undefined {
  const { before, behind } = around(text, sentence, span);
  const quoted = text.slice(span.start, span.end);
  const lead =
    /^(.{3,70}?) (?:has |had |later |also |once |then )?(?:call|dub|brand|label|describ|dismiss|denounc|attack)/i.exec(
      before,
    )?.[1];
  const who = [lead, speaker?.replace(/^(?:and|but|so|then) /i, '')].find((w) => isSomebody(w) && !w.includes(name));
  const rest = `${before} ${behind}`.trim();
  if (!says.test(rest) && speaker === undefined && lead === undefined) return undefined;
  // "…, said Mr Pike, and the vote was lost": more than who said it.
  if (/[,;–—] ?(?:and|but|so|while|which|who|before|after)\b/i.test(rest)) return undefined;
  const about = topic.exec(`${quoted} `)?.[1]?.trim();
  const on = about === undefined || !isBusiness(about) || hasInsult(about) ? '' : ` over ${about}`;
  const where = setting.exec(behind)?.[0] ?? setting.exec(before.replace(says, '').replace(/[:,]$/, ''))?.[0];
  const when = where === undefined || hasInsult(where) || who?.endsWith(where) === true ? '' : ` ${where}`;
  const made = `${capital(who === undefined ? `${name} was criticised` : `${who} criticised ${name}`)}${on}${when}.`;
  return lostFacts(text, sentence, span, made).length > 0 ? undefined : made;
}
