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
