// In: a word and the words that are known. Out: the known one that was meant, where a letter or two tell them apart.

/** How many letters tell two words apart: one too many, too few, another one, or two that changed places. Counted up to three. */
export function lettersApart(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 3) + 1 : Number.MAX_VALUE;
      row.push(Math.min((last[j] ?? 3) + 1, (row[j - 1] ?? 3) + 1, (last[j - 1] ?? 3) + same, swapped));
    }
    before = last;
    last = row;
  }
  return Math.min(3, last[b.length] ?? 3);
}

/** A short word has many neighbours: there one letter is all that may be wrong. */
const mayDiffer = (word: string): number => (word.length < 5 ? 1 : 2);

/** @returns undefined where none is near, or where the word itself is known */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const near = known
    .map((name) => ({ name, apart: lettersApart(lower, name.toLowerCase()) }))
    .filter(({ name, apart }) => apart > 0 && apart <= mayDiffer(lower.length < name.length ? lower : name))
    // Who slips twice has mostly begun rightly.
    .filter(({ name, apart }) => apart === 1 || name.charAt(0).toLowerCase() === lower.charAt(0))
    .sort((a, b) => a.apart - b.apart);
  return known.some((name) => name.toLowerCase() === lower) ? undefined : near[0]?.name;
}
