// In: a phrase as a page writes it, "{person} {be} (always) {a|an|the} {insult}". Out: its elements, or what is wrong and where.
import { wordsOf } from '../language/words.ts';

/** One step of a phrase. A `list` step takes an entry of a word list; `gap` takes none to `most` words. */
export type Step =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'list'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'choice'; readonly name: string; readonly entries: readonly string[]; readonly optional: boolean }
  | { readonly kind: 'person'; readonly optional: boolean }
  | { readonly kind: 'number'; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  /** `==` opens or closes the words that are marked. */
  | { readonly kind: 'edge'; readonly side: 'open' | 'close' };

export type Phrase = { readonly steps: readonly Step[] };
export type PhraseFault = { readonly at: number; readonly length: number; readonly message: string };

/** Words a gap, written `…` or `...`, may take. */
const longestGap = 4;
const mostOptional = 4;
const pieces = /\{([^{}]*)\}|\(([^(){}]*)\)|(\.\.\.|…)|(==)|([^{}()…=]+?)(?=[{(]|==|…|\.\.\.|$)|([{}()=])/g;

function placeholder(inner: string, known: (list: string) => boolean): Step | string {
  const optional = inner.endsWith('?');
  const name = (optional ? inner.slice(0, -1) : inner).trim();
  if (name === 'person') return { kind: 'person', optional };
  if (name === 'number') return { kind: 'number', optional };
  if (name.includes('|')) {
    const entries = name.split('|').map((e) => e.trim());
    return entries.some((e) => e === '')
      ? 'A choice has an empty side: write {for|against}.'
      : { kind: 'choice', name, entries, optional };
  }
  if (name === '')
    return "An empty placeholder: write a list's name in it, such as {insult}, or words to choose from, such as {for|against}.";
  return known(name)
    ? { kind: 'list', name, optional }
    : `There is no list “${name}”. Write the name of a list of this page or of words/, {person}, {number}, or a choice such as {for|against}.`;
}

/**
 * Reads a phrase.
 * @param known whether a list of that name exists for this page
 */
export function readPhrase(text: string, known: (list: string) => boolean): Phrase | readonly PhraseFault[] {
  const steps: Step[] = [];
  const faults: PhraseFault[] = [];
  for (const match of text.matchAll(pieces)) {
    const [all, inner, maybe, gap, edge, words, stray] = match;
    const fault = (message: string): void => void faults.push({ at: match.index, length: all.length, message });
    if (inner !== undefined) {
      const step = placeholder(inner, known);
      if (typeof step === 'string') fault(step);
      else steps.push(step);
    } else if (maybe !== undefined)
      steps.push({
        kind: 'choice',
        name: maybe.trim(),
        entries: maybe.split('|').map((e) => e.trim()),
        optional: true,
      });
    else if (edge !== undefined)
      steps.push({ kind: 'edge', side: steps.some((s) => s.kind === 'edge') ? 'close' : 'open' });
    else if (gap !== undefined) steps.push({ kind: 'gap', most: longestGap });
    else if (words !== undefined) for (const word of wordsOf(words)) steps.push({ kind: 'word', text: word.text });
    else if (stray !== undefined)
      fault(
        'A brace or bracket without its partner. Placeholders are written {name}, words that may be missing (always).',
      );
  }
  if (faults.length > 0) return faults;
  const edges = steps.filter((s) => s.kind === 'edge').length;
  const whole = { at: 0, length: text.length };
  if (steps.length === 0)
    return [{ ...whole, message: 'An empty phrase: write the words to look for, or take the line out.' }];
  if (edges !== 0 && edges !== 2)
    return [{ ...whole, message: 'A phrase marks one stretch of words: put == before and behind it, once.' }];
  if (steps.every((s) => s.kind === 'gap' || s.kind === 'edge' || ('optional' in s && s.optional)))
    return [
      {
        ...whole,
        message:
          'This phrase is optional throughout and would match everything: write at least one word that must be there.',
      },
    ];
  if (steps[0]?.kind === 'gap' || steps.at(-1)?.kind === 'gap')
    return [{ ...whole, message: 'A phrase cannot begin or end with a gap: leave the … out.' }];
  if (steps.filter((s) => 'optional' in s && s.optional).length > mostOptional)
    return [{ ...whole, message: `More than ${mostOptional} optional placeholders in one phrase: write two phrases.` }];
  return { steps };
}
