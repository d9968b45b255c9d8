// In: a block's words. Out: where it names a person, read by the registers of names and, for a name that no register has, by its shape
// and what stands beside it. Who the person is, and whether two mentions are one person, is worked out over the whole draft.
import type { Word } from '../language/words.ts';
import type { Span } from '../span.ts';
import { isFullName, trimmed } from './full-names.ts';
import { loneIn, loneKind } from './lone-names.ts';
import { joins, mentionOf, type NameMention, partner } from './name-mention.ts';
import { type NameRun, runAt } from './name-runs.ts';
import { type Reading, readingOf, textAt, wordBefore } from './reading.ts';
import { givenName } from './registers.ts';
import { beforePerson, isTitle } from './settings.ts';
import { inSmallLetters } from './small-letters.ts';
import { titled } from './titled.ts';

/** "Bert and Ivy Scargill": two given names before one surname. */
const isPair = (r: Reading, first: NameMention, from: number): boolean =>
  joins(r, first.to) && first.surname === undefined && givenName(textAt(r, from)) !== undefined;

/** What points at the name behind a run's first words: "the" of "the Duke William"; not of "the Headteacher Amy". */
function headOf(r: Reading, run: NameRun, from: number): string | undefined {
  const head = textAt(r, run.from);
  if (from === run.from || beforePerson.has(head)) return undefined;
  return wordBefore(r, run.from) === 'the' ? 'the' : head;
}

/** Every mention of a person by name, in order, none inside another. */
export function namesIn(words: readonly Word[], text: string, sentences: readonly Span[]): readonly NameMention[] {
  const r = readingOf(words, text, sentences);
  const out: NameMention[] = [];
  const push = (m: NameMention): void => {
    const mate = partner(r, m);
    const before = out.at(-1);
    if (mate !== undefined && (before === undefined || before.to <= mate.from || before.from === mate.from)) {
      if (out.at(-1)?.to === mate.to) out.pop();
      out.push(mate);
    }
    out.push(m);
  };
  for (let at = 0; at < words.length; ) {
    const byTitle = titled(r, at);
    if (byTitle !== undefined) {
      out.push(...byTitle);
      at = byTitle.at(-1)?.to ?? at + 1;
      continue;
    }
    const run = runAt(words, text, at);
    if (run === undefined) {
      const small = inSmallLetters(r, at);
      if (small !== undefined) out.push(small);
      at = small?.to ?? at + 1;
      continue;
    }
    at = run.to;
    const inner = run.parts.find((p, i) => i > 0 && isTitle(textAt(r, p.at)) && p.kind === 'name');
    if (inner !== undefined) {
      // "Labour's Cllr Hart" in one run: read again from the title.
      at = inner.at;
      continue;
    }
    const name = trimmed(r, run);
    at = Math.max(name.to, run.from + 1);
    const last = out.at(-1);
    const listed =
      last !== undefined &&
      last.to === name.from - 1 &&
      (last.how === 'lone' ? isPair(r, last, name.from) : /^(?:,|and|&)$/.test(textAt(r, last.to)));
    if (name.parts.length > 1 && isFullName(r, name, listed)) push(mentionOf(r, name, undefined));
    else {
      const lone = loneIn(r, name);
      const kind = lone === undefined ? undefined : loneKind(r, lone.from, headOf(r, run, lone.from));
      if (kind === undefined || lone === undefined) continue;
      const mention = mentionOf(r, lone, undefined);
      const text = textAt(r, lone.from);
      out.push(
        kind === 'given'
          ? mention
          : {
              ...mention,
              given: [],
              surname: kind === 'family' && textAt(r, lone.to) === '' ? text.replace(/s$/, '') : text,
              how: kind === 'family' ? 'family' : 'lone',
              sex: 'either',
            },
      );
    }
  }
  return out;
}
