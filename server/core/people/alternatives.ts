// In: the alternatives of a pattern. Out: the same pattern with those that begin with the same letter together. A pattern tries its alternatives
// one after the other; parted by their first letters it passes over nearly all of them at once, and finds the same.

/** The alternatives of `a|b(?:c|d)`, taken apart where no bracket is open. */
export function alternativesOf(source: string): readonly string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < source.length; at++) {
    const c = source[at];
    if (c === '\\') at++;
    else if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (c === '|' && depth === 0) {
      out.push(source.slice(from, at));
      from = at + 1;
    }
  }
  return [...out, source.slice(from)];
}

/** @param alternatives each beginning with a letter that stands for itself; their order is kept among those of one letter */
export function byFirstLetter(alternatives: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const words of alternatives) {
    const first = words.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), words.slice(1)]);
  }
  return `(?:${[...groups].map(([first, rests]) => `${first}(?:${rests.join('|')})`).join('|')})`;
}
