// In: a block's words. Out: where it mentions a person by title, role or pronoun, and in which capacity that person is spoken of.
// Full names without a title are read by the checks on personal data, not here.
import type { Word } from '../language/words.ts';
import type { Span } from '../span.ts';
import { areas, type Capacity, roles, titles } from './posts.ts';

export type Mention = {
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly how: 'title' | 'role' | 'pronoun' | 'you';
  readonly capacity: Capacity;
  /** The surname or role that tells two people apart; for a pronoun, that of the person it stands for. */
  readonly key: string;
};

const determiners = new Set(['the', 'our', 'my', 'your', 'their', 'this', 'his', 'her']);
const between = /^(?:so|called|new|former|current|own)$/;
const particles = new Set(['de', 'van', 'von', 'der', 'la', 'le', 'ap', 'al', 'el', 'bin', 'mac', 'st', 'o']);
const pronouns = new Set(['he', 'she', 'him']);
const longestName = 4;

const roleTree = (() => {
  const byFirst = new Map<
    string,
    { readonly words: readonly string[]; readonly capacity: Capacity; readonly key: string }[]
  >();
  for (const [role, capacity] of roles) {
    const words = role.split(' ');
    const first = words[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, capacity, key: role }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

const isName = (word: Word | undefined): boolean =>
  word !== undefined && word.kind === 'word' && word.shape !== 'lower' && word.text !== "'s" && word.text !== 'i';

/** The end of a name that starts at a word: capitals, initials, particles in between. */
function nameEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end < words.length && end - at < longestName) {
    const word = words[end];
    if (isName(word)) {
      end++;
      // An initial's stop: "Cllr J. Hart".
      if (
        word !== undefined &&
        word.text.length === 1 &&
        words[end]?.text === '.' &&
        words[end]?.joined === true &&
        isName(words[end + 1])
      )
        end++;
    } else if (word !== undefined && end > at && particles.has(word.text) && isName(words[end + 1])) end++;
    else break;
  }
  return end;
}

const spanOf = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[to - 1]?.span.end ?? 0,
});

function titled(words: readonly Word[], at: number): Mention | undefined {
  const word = words[at];
  const capacity = word === undefined ? undefined : titles.get(word.text);
  if (word === undefined || capacity === undefined) return undefined;
  if (word.shape === 'lower' && !/^(?:cllr|mr|mrs|ms|dr)$/.test(word.text)) return undefined;
  let from = at + 1;
  if (words[from]?.text === '.' && words[from]?.joined === true) from++;
  let role: Capacity | undefined;
  // "Mr Mayor", "Cllr Dr Amy Hart"
  while (words[from] !== undefined && titles.has(words[from]?.text ?? '') && isName(words[from])) {
    role = titles.get(words[from]?.text ?? '') === 'elected' ? 'elected' : role;
    from++;
  }
  const to = nameEnd(words, from);
  if (to === from && role === undefined) return undefined;
  const last = words[to - 1];
  return { from: at, to, span: spanOf(words, at, to), how: 'title', capacity: role ?? capacity, key: last?.text ?? '' };
}

/** "our clueless leader", "the old, lazy leader", "our “caring” leader": a determiner up to five words before, with no mark but these between. */
function determinedBefore(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const word = words[i];
    if (
      word === undefined ||
      (word.kind === 'mark' && !/^["']$/.test(word.text) && (word.text !== ',' || i === at - 1))
    )
      return false;
    if (determiners.has(word.text)) return true;
    if (word.shape !== 'lower' && i < at - 3) return false;
  }
  return false;
}

const verbs = new Set(
  'is was are were has had have will would can could should may might must says said told lied lies thinks claims wants who that which does did knows made makes voted and or'.split(
    ' ',
  ),
);

/** "the portfolio holder for parks and open spaces": where the office that follows "for" ends. */
function officeEnd(words: readonly Word[], at: number): number {
  if (words[at]?.text !== 'for') return at;
  let end = at + 1;
  while (end - at < 6 && words[end]?.kind === 'word') {
    const { text, shape } = words[end] ?? { text: '', shape: 'lower' };
    const joined = text === 'and' && words[end + 1]?.kind === 'word' && !verbs.has(words[end + 1]?.text ?? '');
    const first = end === at + 1 || (words[end - 1]?.text === 'and' && !areas.has(words[end + 1]?.text ?? ''));
    if (
      text === 'and'
        ? !joined || !ofOffice(words[end + 1])
        : !(first ? !verbs.has(text) : shape === 'Capital' || areas.has(text))
    )
      break;
    end++;
  }
  return end === at + 1 ? at : end;
}

const ofOffice = (word: Word | undefined): boolean =>
  word !== undefined && (word.shape === 'Capital' || areas.has(word.text));

function inRole(words: readonly Word[], at: number): Mention | undefined {
  const start = words[at];
  if (start === undefined) return undefined;
  const lead = determiners.has(start.text) ? at + 1 : at;
  let from = lead;
  for (let i = 0; i < 2 && lead > at && between.test(words[from]?.text ?? ''); i++) from++;
  for (const role of roleTree.get(words[from]?.text ?? '') ?? []) {
    if (!role.words.every((w, i) => words[from + i]?.text === w)) continue;
    const to = from + role.words.length;
    // Without "the" a role is a person as a title is, "Council leader Jo Hart", or a word behind it: "our clueless leader".
    const name = nameEnd(words, to);
    if (lead === at && name === to && !determinedBefore(words, at)) continue;
    if (words[to]?.text === 'of' && !role.key.includes(' of ') && role.capacity !== 'officer') continue;
    const end = name > to ? name : officeEnd(words, to);
    return {
      from: at,
      to: end,
      span: spanOf(words, at, end),
      how: 'role',
      capacity: role.capacity,
      key: name > to ? (words[name - 1]?.text ?? role.key) : role.key,
    };
  }
  return undefined;
}

/** Mentions of people, in order, none inside another; *he* and *she* stand for the person named last, here or a sentence before. */
export function mentionsIn(words: readonly Word[], sentences: readonly Span[]): readonly Mention[] {
  const out: Mention[] = [];
  let last: Mention | undefined;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    const mention = titled(words, at) ?? inRole(words, at);
    if (mention !== undefined) {
      out.push(mention);
      last = mention;
      at = mention.to;
      continue;
    }
    if (
      word !== undefined &&
      pronouns.has(word.text) &&
      last !== undefined &&
      near(sentences, last.span.start, word.span.start)
    ) {
      out.push({ from: at, to: at + 1, span: word.span, how: 'pronoun', capacity: last.capacity, key: last.key });
    } else if (word?.text === 'you')
      out.push({ from: at, to: at + 1, span: word.span, how: 'you', capacity: 'unknown', key: 'you' });
    at++;
  }
  return out;
}

/** Within the same sentence or the two after it. */
function near(sentences: readonly Span[], a: number, b: number): boolean {
  let between = 0;
  for (const s of sentences) if (s.start > a && s.start <= b) between++;
  return between <= 2;
}
