// In: a word that makes a nickname, in its sentence. Out: whom it is hung on: before a name, behind a title, in quotation marks, or in place of
// a name.
import { givenName, surname } from '../../../core/people/registers.ts';
import type { Found } from './dictionary.ts';
import { type Reading, textAt } from './reading.ts';
import type { Said } from './said.ts';
import type { Target } from './targets.ts';

const streets =
  /^(?:lane|road|street|close|avenue|drive|hill|park|way|court|green|row|terrace|crescent|grove|gardens|square|mount|dale|wood|field|bridge)$/;

/** "Dodgy Dave Marsh", "Cllr No-Show Norris", "Cllr “Photo Op” Foster", "Cllr Pothole", "His Majesty Cllr Hart" */
export function nicknamed(r: Reading, f: Found): Said | undefined {
  const word = r.words[f.from];
  if (word?.shape === 'lower' && textAt(r, f.from - 1) !== '"') return undefined;
  // "They call me Bin Bag Brenda": the writer's own.
  if (
    /^(?:me|us|myself|ourselves)$/.test(textAt(r, f.from - 1) === '"' ? textAt(r, f.from - 2) : textAt(r, f.from - 1))
  )
    return undefined;
  const titled = r.targets.find((t) => t.how === 'title' && t.from < f.from && f.to <= t.to);
  const said = (target: Target | undefined): Said => ({ target, how: 'nickname', from: f.from, to: f.to });
  // The title, and nothing but the nickname or a surname behind it.
  if (titled !== undefined) {
    const first = titled.from + (textAt(r, titled.from + 1) === '.' ? 2 : 1);
    // "Cllr Daft", "Cllr Sonia Daft" are so called.
    const alone =
      f.to === titled.to &&
      f.to - f.from === 1 &&
      (surname(textAt(r, f.from)) !== undefined || r.qualities.has(f.from));
    return f.from === first && !alone ? said(titled) : undefined;
  }
  const quoted = textAt(r, f.from - 1) === '"' && textAt(r, f.to) === '"' ? titleBefore(r, f.from - 1) : undefined;
  if (quoted !== undefined && r.words[f.to + 1]?.shape === 'Capital') return said(quoted);
  const next = r.words[f.to];
  if (next === undefined || next.shape !== 'Capital' || streets.test(next.text)) return undefined;
  const target = r.targets.find((t) => (t.how === 'name' || t.how === 'title') && t.from <= f.to && f.to < t.to);
  const given = givenName(next.text);
  if (target !== undefined && streets.test(textAt(r, target.to - 1))) return undefined;
  if (target === undefined && !(given?.common === true && !given.word)) return undefined;
  const after = textAt(r, target?.to ?? f.to + 1);
  if (after === "'s" && r.words[(target?.to ?? f.to + 1) + 1]?.shape === 'Capital') return undefined;
  return said(target);
}

/** "Cllr" right before a quotation mark. */
function titleBefore(r: Reading, at: number): Target | undefined {
  const title = r.words[at - 1];
  if (title === undefined || !/^(?:cllr|councillor|mr|mrs|ms|mayor)$/.test(title.text)) return undefined;
  return { from: at - 1, to: at, span: title.span, how: 'title', capacity: 'elected', of: undefined, sex: 'either' };
}
