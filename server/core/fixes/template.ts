// In: a fix's words as a page writes them, and what the rule caught. Out: the words, with captures in and blanks counted.
import type { Span } from '../span.ts';

/** Where the blanks of a text are: `[what to fill]`, links left out. */
export function blanksIn(text: string): readonly Span[] {
  return [...text.matchAll(/\[[^\][]+\](?!\()/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

export const possessive = (name: string): string => (/s$/i.test(name) ? `${name}’` : `${name}’s`);

/** Fills `{name}` and `{name's}`; a capture that is not there makes the whole template unusable. */
export function fill(template: string, captures: Readonly<Record<string, string>>): string | undefined {
  let missing = false;
  const text = template.replace(/\{([^{}]+?)('s|’s)?\}/g, (_, name: string, owns: string | undefined) => {
    const words = Object.hasOwn(captures, name) ? captures[name] : undefined;
    if (words === undefined) missing = true;
    return words === undefined ? '' : owns === undefined ? words : possessive(words);
  });
  return missing ? undefined : text;
}
