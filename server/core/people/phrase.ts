// In: a sentence, whom it is about, and what it says of them. Out: the words to mark: the clause that joins the two, or all of a sentence
// that says little else.
import type { Span } from '../span.ts';

/** A clause set apart by commas behind its noun: "Alfie, who is four and lives on Kiln Lane,". */
const relative = /^,? (?:who|whose|which|where|aged|of|from|at|in)\b/i;

export function phraseOf(text: string, sentence: Span, subject: Span, particular: Span): Span {
  let start = Math.min(subject.start, particular.start);
  let end = Math.max(subject.end, particular.end);
  const lead = /(?:\b(?:little|old|poor|young|baby|dear|the|a|an|his|her|their|my|our|one|both)\s+)+$/i.exec(
    text.slice(sentence.start, start),
  );
  if (lead !== null) start -= lead[0].length;
  const rest = text.slice(end, sentence.end);
  // Up to the comma that closes the clause, or the end of it.
  const close = relative.test(text.slice(subject.end, subject.end + 12))
    ? /^[^,;:.!?()]{0,60}?(?=[,;]|[.!?]|$)/.exec(rest)
    : /^[^,;:.!?()–—]{0,24}?(?=[,;]|[.!?]|$| (?:and|but|so|because|who|which|–) )/.exec(rest);
  if (close !== null && text[end - 1] !== ')') end += close[0].length;
  if (text[end] === ',' && text.slice(subject.end, end).includes(',')) end++;
  const whole = sentence.end - sentence.start;
  return (end - start) * 10 >= whole * 7 ? sentence : { start, end };
}

const kindOf =
  /^ (?!(?:and|or|but|in|at|on|for|to|from|with|since|after|before|when|while|who|which|that|is|are|was|were|has|had|have|will|would|can|could|this|last|next|every|each|by|so|as|because|then|now|again|until|near|where|he|she|they|i|we|it|uniform|today|yesterday|once|twice)\b)\p{Ll}/u;
/** "lives in Bay Terrace", "is back on methadone", "for half of Thimble Street": not whole without what follows. */
const wantsIts =
  /(?:\b(?:lives?|lived|living|works?|worked|is|was|are|were|been|be|stays?|stayed|goes|went|gone|sleeps?|sleeping|based|born|put|sent|move[ds]?|end(?:s|ed) up|recovering|recovered|suffer(?:s|ed|ing)?|died|dying|diagnosed|treated)|[’']s|[’']re)(?: (?:back|now|still|just|only|also|always|never|already|up|down|out|away|over|alone|round|here|there|home)){0,2}$|\b(?:half|most|all|some|part|parts|much|many|each|both|end|top|bottom|side|middle|edge|corner|length|rest|one|two|three|four|out|because|instead|ahead|front|member|mother|father|mum|dad|parent|parents)$/i;

/**
 * What a fix may take out. `clause`: the words that only add the particular ("who has epilepsy" between commas, "of Mill Lane").
 */
export function partsOf(text: string, sentence: Span, subject: Span, particular: Span): Readonly<Record<string, Span>> {
  const clause = clauseOf(text, sentence, subject, particular);
  return { particular, ...(clause === undefined ? {} : { clause }) };
}

function clauseOf(text: string, sentence: Span, subject: Span, particular: Span): Span | undefined {
  if (particular.start < subject.end) return undefined;
  const between = text.slice(subject.end, particular.start);
  const opens = [...between.matchAll(/, (?=(?:who|whose|which|where|aged|now|then|of|from|at|in|with)\b)|, (?=$)/g)].at(
    -1,
  );
  const rest = text.slice(particular.end, sentence.end);
  const closes = /^[^,;:.!?]{0,80}?(?=[,;.!?]|$)/.exec(rest);
  // "Farhad, who sews, had his claim turned down": the clause has closed before the particular, which the sentence itself says.
  const closed = opens !== undefined && /,\s/.test(between.slice(opens.index + opens[0].length));
  if (closed) return undefined;
  // "Our caretaker, Winston Clarke, came out": the comma closes what stands before it, and the rest is what the sentence says.
  const own = /^,\s$/.test(between) && /,\s(?:an?\s)?$/.test(text.slice(sentence.start, subject.start));
  if (own) return undefined;
  if (opens !== undefined && closes !== null)
    return { start: subject.end + opens.index + opens[0].length, end: particular.end + closes[0].length };
  const lead = /\s(?:of|at|from|in|on|near)\s+(?:the )?$/i.exec(between);
  if (lead !== null && wantsIts.test(between.slice(0, lead.index))) return undefined;
  // "from bowel cancer surgery": the particular only says what kind of thing follows.
  if (lead === null || kindOf.test(text.slice(particular.end, sentence.end))) return undefined;
  return { start: subject.end + lead.index + 1, end: particular.end };
}
