// In: a condition of a page, and the facts that may be asked for there. Out: what is wrong with it, and what to write instead.
import type { Span } from '../span.ts';
import type { Condition } from './page.ts';

type Names = Readonly<Record<string, readonly string[] | 'lists' | 'keys'>>;

/**
 * @param known whether a list is there
 * @param ofWords facts that are known of words in their place and not of a draft: told apart from a name there is none of
 */
export function conditionFault(
  { fact, values, span }: Condition,
  names: Names,
  known: (list: string) => boolean,
  say: (span: Span, message: string) => void,
  ofWords: Names = {},
): void {
  const allowed = Object.hasOwn(names, fact) ? names[fact] : undefined;
  if (allowed === undefined) {
    const why = Object.hasOwn(ofWords, fact)
      ? `“${fact}” is a fact of words in their place, and a question is about the whole draft.`
      : `There is no fact “${fact}”.`;
    say(span, `${why} Write one of: ${Object.keys(names).join(', ')}.`);
    return;
  }
  if (allowed === 'keys') return;
  for (const value of values) {
    if (allowed === 'lists') {
      if (!known(value))
        say(
          span,
          `${fact} names a list, and there is no list “${value}”. Add it under lists, or write the name of one in words/.`,
        );
    } else if (!allowed.includes(value))
      say(span, `${fact} cannot be “${value}”. It is one of: ${allowed.join(', ')}.`);
  }
}
