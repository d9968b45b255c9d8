// In: a run of words that names a person. Out: the mention: title, given names, surname, sex, and the partner who shares the surname.
import type { Word } from '../language/words.ts';
import type { Span } from '../span.ts';
import { isCapital, type NameRun } from './name-runs.ts';
import { ordinary } from './not-names.ts';
import { type Reading, textAt } from './reading.ts';
import { givenName, type Sex } from './registers.ts';
import { titleSex } from './settings.ts';

export type NameMention = {
  /** Words of the block, the title included. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** The name without its title. */
  readonly name: Span;
  /** In lower case: `cllr`, `mrs`. */
  readonly title: string | undefined;
  /** In lower case; empty where only a surname stands. */
  readonly given: readonly string[];
  readonly surname: string | undefined;
  /** `family`: "the Okafors", "the Haddad family". */
  readonly how: 'title' | 'full' | 'lone' | 'family';
  readonly sex: Sex;
};

export const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[to - 1]?.span.end ?? 0,
});

const sexOf = (given: readonly string[], title: string | undefined): Sex =>
  (title === undefined ? undefined : titleSex[title]) ??
  (given[0] === undefined ? 'either' : (givenName(given[0])?.sex ?? 'either'));

/** A mention made of a run: the last name is the surname unless there is only one and no title before it. */
export function mentionOf(r: Reading, run: NameRun, titleAt: number | undefined): NameMention {
  const title = titleAt === undefined ? undefined : textAt(r, titleAt);
  const names = run.parts.filter((p) => p.kind === 'name').map((p) => textAt(r, p.at));
  // "Mr D.R."
  const texts = names.length > 0 ? names : [run.parts.map((p) => textAt(r, p.at)).join('')];
  const hyphenated = hyphens(r, run);
  const last = hyphenated ?? texts.at(-1);
  const only = texts.length === 1 || (hyphenated !== undefined && texts.length === 2);
  // "Sir Keir", "Dame Sarah": these titles go with the given name.
  const byGiven =
    only &&
    title !== undefined &&
    /^(?:sir|dame|lady|lord|father|sister)$/.test(title) &&
    givenName(last ?? '')?.common === true;
  const alone = only && run.parts[0]?.kind !== 'initial' && (title === undefined || byGiven);
  const given = alone ? texts : texts.slice(0, hyphenated === undefined ? -1 : -2);
  const from = titleAt ?? run.from;
  return {
    from,
    to: run.to,
    span: spanOf(r.words, from, run.to),
    name: spanOf(r.words, run.from, run.to),
    title,
    given,
    surname: alone ? undefined : last,
    how:
      title !== undefined
        ? 'title'
        : names.length + run.parts.filter((p) => p.kind === 'initial').length > 1
          ? 'full'
          : 'lone',
    sex: sexOf(given, title),
  };
}

/** "Strickland-Osei" as one surname, where the last two words are one. */
export function hyphens(r: Reading, run: NameRun): string | undefined {
  const [before, last] = run.parts.slice(-2);
  const [a, b] = [r.words[before?.at ?? -1], r.words[last?.at ?? -1]];
  if (a === undefined || b === undefined || !b.joined || r.text.slice(a.span.end, b.span.start) !== '-')
    return undefined;
  return `${a.text}-${b.text}`;
}

/** "Mr and Mrs Hart", "Cllrs Hart and Jones", "Sheila and Dev Prakash": what stands before the "and", or after it. */
export const joins = (r: Reading, at: number): boolean => textAt(r, at) === 'and' || textAt(r, at) === '&';

/** "Sheila and Dev Prakash": a given name before the "and" shares the surname behind it. */
export function partner(r: Reading, mention: NameMention): NameMention | undefined {
  if (mention.how !== 'full' || mention.surname === undefined || !joins(r, mention.from - 1)) return undefined;
  const at = mention.from - 2;
  const word = r.words[at];
  if (
    word === undefined ||
    !isCapital(word) ||
    (isCapital(r.words[at - 1]) && !r.starts.has(at)) ||
    givenName(word.text) === undefined ||
    ordinary.has(word.text)
  )
    return undefined;
  return {
    from: at,
    to: at + 1,
    span: word.span,
    name: word.span,
    title: undefined,
    given: [word.text],
    surname: mention.surname,
    how: 'full',
    sex: sexOf([word.text], undefined),
  };
}
