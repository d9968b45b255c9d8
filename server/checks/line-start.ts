// In: a place in a draft. Out: the beginning of its line, where a line of its own may be put before it.
import type { Draft } from '../core/draft/draft.ts';
import type { Span } from '../core/span.ts';

export function lineStart({ text }: Pick<Draft, 'text'>, at: number): Span {
  let start = at;
  while (start > 0 && !/[\r\n\uFEFF]/.test(text.charAt(start - 1))) start--;
  return { start, end: start };
}
