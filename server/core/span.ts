// The one way a place in a text is written: in: two offsets; out: a half-open span of UTF-16 units, and what can be asked of spans.

/** A half-open range of UTF-16 units. */
export type Span = { readonly start: number; readonly end: number };

export const span = (start: number, end: number): Span => ({ start, end });
export const lengthOf = (s: Span): number => s.end - s.start;
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const shift = (s: Span, by: number): Span => ({ start: s.start + by, end: s.end + by });
export const textAt = (text: string, s: Span): string => text.slice(s.start, s.end);
/** Order by start, then by end: the order in which findings are given. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** How many of several spans that are in order and apart end at or before a place. */
export function placeOf(apart: readonly Span[], at: number): number {
  let [low, high] = [0, apart.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((apart[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a span shares a unit with one of several that are in order and apart. */
export const touchesOne = (apart: readonly Span[], s: Span): boolean =>
  (apart[placeOf(apart, s.start)]?.start ?? Number.POSITIVE_INFINITY) < s.end;

/** Of things that share a unit the one that comes first in the list is kept; in the order of the text. */
export function apart<T extends { readonly span: Span }>(all: readonly T[]): readonly T[] {
  const order = all.map((it, rank) => ({ it, rank })).sort((a, b) => bySpan(a.it.span, b.it.span) || a.rank - b.rank);
  const kept: { readonly it: T; readonly rank: number }[] = [];
  for (const next of order) {
    let beaten = false;
    // Whoever gives way to this one stands last.
    for (let last = kept.at(-1); last !== undefined && next.it.span.start < last.it.span.end; last = kept.at(-1)) {
      if (last.rank < next.rank) {
        beaten = true;
        break;
      }
      kept.pop();
    }
    if (!beaten) kept.push(next);
  }
  return kept.map((k) => k.it);
}
