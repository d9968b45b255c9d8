// In: a text and a stretch of it to take out or replace. Out: the stretch and the words that leave a whole sentence behind:
// no doubled blank, no orphaned comma or conjunction, a capital where a sentence begins, "a" or "an" as the next word wants it.
import type { Span } from '../span.ts';

export type Change = { readonly span: Span; readonly text: string };

const openers = '([“‘';
const isBlank = (c: string | undefined): boolean => c !== undefined && /[ \t\u00A0]/.test(c);
const startsSentence = (before: string): boolean =>
  /(?:^|[.!?…]["”’')\]]*\s+|\n\s*|^\s*["“‘'(]*)$/.test(before) || before.trim() === '';

/** "a" or "an" for a word, by its first letter and the usual exceptions. */
export function articleFor(word: string): 'a' | 'an' {
  if (/^(?:8|11\b|18\b|11-|18-)/.test(word)) return 'an';
  if (/^(?:one\b|once\b|eu|uni|use|usu|uk\b)/i.test(word)) return 'a';
  return /^(?:hour|honest|heir|honour|(?:mp|fm|hmo|nhs|mbe|obe)\b|[aeiou])/i.test(word) ? 'an' : 'a';
}

/** Words to be removed, and what goes with them. */
export function removal(text: string, span: Span): Change {
  let { start, end } = span;
  // "(07700 900123)": an empty pair of brackets goes too.
  for (;;) {
    const open = text[start - 1] ?? '';
    const close = text[end] ?? '';
    const pair = `${open}${close}`;
    if (pair === '()' || pair === '[]' || pair === '“”' || pair === '""' || pair === '‘’') {
      start--;
      end++;
    } else break;
  }
  const before = text.slice(Math.max(0, start - 400), start);
  const after = text.slice(end, end + 400);
  // ", 07700 900123," and " and 07700 900123": the comma or the conjunction has lost what it joined.
  const joinsBefore = /(?:,\s*(?:and|or)|\s(?:and|or)|,|:|\s[–—-])\s*$/i.exec(before);
  const joinsAfter = /^\s*(?:,|;)\s*/.exec(after);
  const endsAfter = /^\s*(?:[.!?;)]|$)/.test(after);
  if (joinsBefore !== null && endsAfter) start -= joinsBefore[0].length;
  else if (joinsBefore !== null && joinsAfter !== null && /^,\s*$/.test(joinsBefore[0])) {
    // Both commas set the words apart from the sentence: neither is left over, unless what follows wants one,
    // or it closes an age as well: ", 50, from Upper Wharf,".
    start -= joinsBefore[0].length;
    const goesOn = /^\s*,\s*(?:who|whom|whose|which|where|and|but|so)\b/i.test(after);
    if (!goesOn && !/,\s*(?:aged )?\d{1,3}$/.test(text.slice(0, start))) end += /^\s*[,;]/.exec(after)?.[0].length ?? 0;
  } else if (joinsBefore !== null && joinsAfter !== null && !/[a-z]/i.test(joinsBefore[0]))
    start -= joinsBefore[0].length;
  else if (joinsAfter !== null && (startsSentence(before) || /[“"‘(]\s*$/.test(before))) end += joinsAfter[0].length;
  const left = text[start - 1];
  const right = text[end];
  const closing = right === '"' && !/[\p{L}\p{N}]/u.test(text[end + 1] ?? '');
  if (isBlank(left) && (right === undefined || closing || /[\s.,;:!?)\]”’]/.test(right))) {
    while (isBlank(text[start - 1])) start--;
  } else if ((left === undefined || left === '\n' || openers.includes(left)) && isBlank(right)) {
    while (isBlank(text[end])) end++;
  }
  return withArticle(text, { start, end }) ?? withCapital(text, { start, end }, '');
}

/** "an unrivalled network" without its adjective is "a network". */
function withArticle(text: string, { start, end }: Span): Change | undefined {
  const [all, article = '', blank = ''] =
    /(?<![\p{L}.-])(an?)(\s*)$/iu.exec(text.slice(Math.max(0, start - 8), start)) ?? [];
  const next = /^\s*([\p{L}\p{N}]+)/u.exec(text.slice(end, end + 40))?.[1];
  if (all === undefined || next === undefined || article.toLowerCase() === articleFor(next)) return undefined;
  const right = articleFor(next);
  const cased = article.startsWith('A') ? `A${right.slice(1)}` : right;
  return { span: { start: start - all.length, end }, text: `${cased}${blank}` };
}

/** Where words at the start of a sentence go, the next word takes the capital. */
function withCapital(text: string, span: Span, inserted: string): Change {
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  const next = /^\p{Ll}/u.exec(text.slice(span.end, span.end + 2))?.[0];
  if (
    inserted !== '' ||
    next === undefined ||
    !startsSentence(before) ||
    /^["“‘'(]*\p{Ll}/u.test(text.slice(span.start, span.start + 3))
  )
    return { span, text: inserted };
  return { span: { start: span.start, end: span.end + next.length }, text: next.toUpperCase() };
}

const isCapitals = (words: string): boolean =>
  words.length > 1 && words === words.toUpperCase() && words !== words.toLowerCase();

const plurals: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
const singulars = Object.fromEntries(Object.entries(plurals).map(([one, many]) => [many, one]));
/** Of "residents who have complained" the noun before the clause. */
const isPlural = (words: string): boolean =>
  /[^s]s$/i.test(words.split(/ (?:who|which|that|in|on|of|from|with) /)[0] ?? '');

/** "Tips are" becomes "The centre is": the verb right behind follows the number of its new subject. */
function agreement(
  text: string,
  end: number,
  old: string,
  words: string,
): { readonly end: number; readonly text: string } {
  const verb = /^(\s+)(is|are|was|were|has|have|does|do)\b/.exec(text.slice(end, end + 12));
  const [, blank = '', form = ''] = verb ?? [];
  const right = isPlural(old) === isPlural(words) ? undefined : isPlural(words) ? plurals[form] : singulars[form];
  return right === undefined
    ? { end, text: words }
    : { end: end + blank.length + form.length, text: `${words}${blank}${right}` };
}

/** Words that begin a line of their own: no blank is left before them, and no empty line where the text ends. */
function ownLine(text: string, { start, end }: Span, words: string): Change {
  const from = text.slice(0, start).trimEnd().length;
  return { span: { start: from, end }, text: text.slice(end).trim() === '' ? words.trimEnd() : words };
}

/** Words that take the place of others: their case, the article before them, the verb behind them. */
export function replacement(text: string, span: Span, words: string): Change {
  if (words.startsWith('\n')) return ownLine(text, span, words);
  const old = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 40), span.start);
  let fitted = words;
  if (isCapitals(old) && !/\d/.test(old) && /\p{L}{2}/u.test(old) && !/[a-z[{]/.test(old)) fitted = words.toUpperCase();
  else if (startsSentence(before) || /^["“‘'(]*\p{Lu}\p{Ll}/u.test(old)) {
    if (startsSentence(before)) fitted = words.replace(/^\p{Ll}/u, (c) => c.toUpperCase());
  }
  const noun =
    /\s/.test(old.trim()) && /[[{]/.test(words)
      ? { end: span.end, text: fitted }
      : agreement(text, span.end, old, fitted);
  const { end } = noun;
  fitted = noun.text;
  const article = /\b(an?)(\s+)$/i.exec(before);
  const first = /^[\p{L}\p{N}]+/u.exec(fitted)?.[0];
  if (article?.[1] !== undefined && first !== undefined && article[1].toLowerCase() !== articleFor(first)) {
    const right = articleFor(first);
    const cased = /^A/.test(article[1]) ? `A${right.slice(1)}` : right;
    return {
      span: { start: span.start - article[0].length, end },
      text: `${cased}${article[2] ?? ' '}${fitted}`,
    };
  }
  return { span: { start: span.start, end }, text: fitted };
}
