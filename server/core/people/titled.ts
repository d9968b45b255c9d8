// In: a word that is a title. Out: the people it names: "Cllr Dr Amy Hart", "Mr and Mrs Hart", "Councillors Hart, Jones and Khan".

import { joins, mentionOf, type NameMention, spanOf } from './name-mention.ts';
import { isCapital, type NameRun, runAt } from './name-runs.ts';
import { ordinary } from './not-names.ts';
import { isBody, isFirm, type Reading, textAt, wordBefore } from './reading.ts';
import { givenName, isEnglish, surname } from './registers.ts';
import { isTitle, titleSex } from './settings.ts';

/** The D.R. of "Mr D.R.", which is no doctor. */
const isInitials = (r: Reading, at: number): boolean => {
  const word = r.words[at];
  return word !== undefined && r.text.slice(word.span.start, word.span.end).includes('.');
};

export function titled(r: Reading, at: number): readonly NameMention[] | undefined {
  const word = r.words[at];
  if (word === undefined || !isTitle(word.text)) return undefined;
  if (word.shape === 'lower' && !/^(?:cllr|cllrs|mr|mrs|ms|dr)$/.test(word.text)) return undefined;
  // "the Lord Nelson": an inn, a ship.
  if (/^(?:lord|lady|captain|major|colonel|sir|dame)$/.test(word.text) && wordBefore(r, at) === 'the') return undefined;
  let from = at + 1;
  let title = at;
  let couple: number | undefined;
  const stop = (): void => {
    if (textAt(r, from) === '.' && r.words[from]?.joined === true) from++;
  };
  stop();
  if (joins(r, from) && isTitle(textAt(r, from + 1))) {
    couple = at;
    title = from + 1;
    from += 2;
    stop();
  }
  // "Cllr Dr Amy Hart", "Mr Justice Hart"
  for (; from < at + 8 && isTitle(textAt(r, from)) && isCapital(r.words[from]) && !isInitials(r, from); stop()) from++;
  const run = runAt(r.words, r.text, from);
  if (run === undefined) return undefined;
  const parts = ending(r, run);
  const head = textAt(r, parts.parts[0]?.at ?? from);
  // "Lord Chancellor", "Justice Act": an office or a law, unless it is the only name.
  const office =
    parts.parts[0]?.kind === 'name' &&
    (ordinary.has(head) || isBody(head)) &&
    surname(head) === undefined &&
    !(head === 'st' && parts.parts.length > 1);
  if (parts.parts.length === 0 || office) return undefined;
  const mention = mentionOf(r, parts, title);
  // "Mrs Alder's Tearoom" is a business.
  if (isFirm(r, parts.from, parts.to)) return undefined;
  if (textAt(r, parts.to) === "'s" && isCapital(r.words[parts.to + 1]) && isBody(textAt(r, parts.to + 1)))
    return undefined;
  if (couple !== undefined)
    return [
      {
        ...mention,
        from: couple,
        span: spanOf(r.words, couple, couple + 1),
        name: mention.name,
        title: textAt(r, couple),
        sex: titleSex[textAt(r, couple)] ?? 'either',
        to: couple + 1,
      },
      mention,
    ];
  const out = [mention];
  // "Councillors Hart, Jones and Khan"
  if (/^(?:cllrs|councillors|messrs)$/.test(word.text)) {
    for (let next = mention.to; /^(?:,|and|&)$/.test(textAt(r, next)); ) {
      const more = runAt(r.words, r.text, next + 1);
      if (more === undefined || ordinary.has(textAt(r, next + 1))) break;
      const m = mentionOf(r, more, undefined);
      out.push({
        ...m,
        title: word.text,
        surname: m.surname ?? m.given[0],
        given: m.surname === undefined ? [] : m.given,
        how: 'title',
      });
      next = more.to;
    }
  }
  return out;
}

/** A name behind a title ends where a body begins: "Cllr Hart Labour". At most four words. */
function ending(r: Reading, run: NameRun): NameRun {
  const end = run.parts.findIndex(
    (p, i) =>
      i > 0 &&
      p.kind === 'name' &&
      run.parts.slice(0, i).some((q) => q.kind === 'name') &&
      (i > 3 ||
        // "CLLR JEAN BOOTHBY OPENS LIBRARY"
        (i > 1 &&
          isEnglish(textAt(r, p.at)) &&
          surname(textAt(r, p.at)) === undefined &&
          givenName(textAt(r, p.at)) === undefined) ||
        ((ordinary.has(textAt(r, p.at)) || isBody(textAt(r, p.at))) && surname(textAt(r, p.at)) !== 'name')),
  );
  const parts = end === -1 ? run.parts : run.parts.slice(0, end);
  const last = parts.at(-1);
  return { from: run.from, to: end === -1 ? run.to : (last?.at ?? run.from) + 1, parts };
}
