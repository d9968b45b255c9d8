// In: an age in a sentence. Out: the same as a range, "in her 30s" for "34", with the words it takes the place of; undefined for a child, whose
// age leads to a class.

import type { Change } from '../core/fixes/mending.ts';
import type { Particular } from '../core/people/particulars.ts';
import type { Sex } from '../core/people/registers.ts';
import type { Span } from '../core/span.ts';

/** "her", where the name or the words nearby say so. */
function whose(text: string, sentence: Span, sex: Sex): string {
  if (sex !== 'either') return sex === 'female' ? 'her' : 'his';
  const said = text.slice(sentence.start, sentence.end);
  const female = /\b(?:she|her|hers|woman|mother|mum|widow|wife|daughter|lady|grandmother)\b/i.test(said);
  const male = /\b(?:he|his|him|man|father|dad|widower|husband|son|gentleman|grandfather)\b/i.test(said);
  return female === male ? 'their' : female ? 'her' : 'his';
}

export function ageRange(text: string, sentence: Span, age: Particular, sex: Sex): Change | undefined {
  const years = age.value ?? 0;
  const words = text.slice(age.span.start, age.span.end);
  if (years < 18) return undefined;
  const range = years < 20 ? 'late teens' : years < 100 ? `${Math.floor(years / 10) * 10}s` : undefined;
  const said = range === undefined ? 'over 100' : `in ${whose(text, sentence, sex)} ${range}`;
  if (/-old$/.test(words)) {
    // "An 84-year-old man": the range stands behind its noun, and the article is another.
    const noun = /^ ([a-z][\w’-]+)/.exec(text.slice(age.span.end, sentence.end));
    if (noun?.[1] === undefined || /^(?:who|from|of|in|and|was|is|has|had|said)$/.test(noun[1])) return undefined;
    const article = /\b(an?) $/i.exec(text.slice(sentence.start, age.span.start))?.[1];
    const start = age.span.start - (article === undefined ? 0 : article.length + 1);
    const lead = article === undefined ? '' : `${article.charAt(0)} `;
    return { span: { start, end: age.span.end + noun[0].length }, text: `${lead}${noun[1]} ${said}` };
  }
  const number = /(?:\baged? (?:just |only )?)?\b\d{2,3}\b(?: years old)?/i.exec(words);
  if (number === null || /^turn/i.test(words)) return undefined;
  const start = age.span.start + number.index;
  return { span: { start, end: start + number[0].length }, text: said };
}
