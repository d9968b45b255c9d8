// In: a draft with the names of each of its blocks. Out: its people, each once, with every mention: by full name, by title and surname,
// later by surname or given name alone, by what the people file says.
import type { BlockFacts } from '../facts/facts.ts';
import type { Span } from '../span.ts';
import type { NameMention } from './name-mention.ts';
import { givenName, type Sex } from './registers.ts';

/** A mention in a block of the draft. `later`: found because the name was given in full elsewhere. */
export type PersonMention = {
  readonly block: number;
  /** In the block's text, the title included; without it in `name`. */
  readonly span: Span;
  readonly name: Span;
  readonly how: NameMention['how'] | 'later';
  readonly title: string | undefined;
};

export type Person = {
  /** Tells two people of a draft apart: `hart` or `hart, amy`. */
  readonly key: string;
  /** As the fullest mention writes it, without its title. */
  readonly display: string;
  readonly given: readonly string[];
  readonly surname: string | undefined;
  readonly sex: Sex;
  /** More than one: "the Okafors". */
  readonly family: boolean;
  readonly mentions: readonly PersonMention[];
};

type Open = {
  given: string[];
  surname: string | undefined;
  sex: Sex;
  family: boolean;
  mentions: PersonMention[];
  display: string;
  fullness: number;
};

/** Short forms by which somebody is called later on. */
const short: Readonly<Record<string, string>> = {
  bill: 'william',
  will: 'william',
  billy: 'william',
  bob: 'robert',
  rob: 'robert',
  bobby: 'robert',
  jim: 'james',
  jimmy: 'james',
  jack: 'john',
  tom: 'thomas',
  tommy: 'thomas',
  dave: 'david',
  davy: 'david',
  mike: 'michael',
  mick: 'michael',
  chris: 'christopher',
  tony: 'anthony',
  andy: 'andrew',
  steve: 'stephen',
  pete: 'peter',
  kate: 'katherine',
  katie: 'katherine',
  kathy: 'katherine',
  cathy: 'catherine',
  liz: 'elizabeth',
  beth: 'elizabeth',
  betty: 'elizabeth',
  lizzie: 'elizabeth',
  sue: 'susan',
  maggie: 'margaret',
  peggy: 'margaret',
  meg: 'margaret',
  jo: 'joanna',
  joe: 'joseph',
  sam: 'samuel',
  alex: 'alexander',
  ben: 'benjamin',
  dan: 'daniel',
  danny: 'daniel',
  ed: 'edward',
  eddie: 'edward',
  ted: 'edward',
  fred: 'frederick',
  george: 'george',
  harry: 'henry',
  ken: 'kenneth',
  len: 'leonard',
  matt: 'matthew',
  nick: 'nicholas',
  pat: 'patricia',
  phil: 'philip',
  ray: 'raymond',
  ron: 'ronald',
  stan: 'stanley',
  terry: 'terence',
  tim: 'timothy',
  vic: 'victor',
  vicky: 'victoria',
  jenny: 'jennifer',
  jen: 'jennifer',
  becky: 'rebecca',
  debbie: 'deborah',
  mandy: 'amanda',
  sandy: 'alexandra',
  trish: 'patricia',
  dot: 'dorothy',
  nell: 'eleanor',
  ellie: 'eleanor',
  charlie: 'charles',
  alf: 'alfred',
  alfie: 'alfred',
  bert: 'albert',
  mo: 'mohammed',
  dev: 'devinder',
};
const longForm = (name: string): string => short[name] ?? name;

const sameGiven = (a: readonly string[], b: readonly string[]): boolean => {
  const [x, y] = [a[0], b[0]];
  if (x === undefined || y === undefined) return true;
  if (x === y || longForm(x) === longForm(y)) return true;
  return (
    (x.length === 1 && y.startsWith(x)) ||
    (y.length === 1 && x.startsWith(y)) ||
    a.slice(1).includes(y) ||
    b.slice(1).includes(x)
  );
};
const sameSex = (a: Sex, b: Sex): boolean => a === 'either' || b === 'either' || a === b;

/** The person a mention is of: same surname and nothing that speaks against it; by given name alone, the last one so called. */
function whose(open: readonly Open[], m: NameMention): Open | undefined {
  if (m.how === 'family') return open.find((p) => p.family && p.surname === m.surname);
  const fits = (p: Open): boolean => !p.family && sameGiven(p.given, m.given) && sameSex(p.sex, m.sex);
  if (m.surname !== undefined) {
    const same = open.filter((p) => p.surname === m.surname && fits(p));
    return (
      same.findLast((p) => p.given.length > 0 && m.given.length > 0) ??
      same.at(-1) ??
      open.findLast((p) => p.surname === undefined && m.given.length > 0 && p.given[0] === m.given[0])
    );
  }
  return (
    open.findLast(
      (p) =>
        !p.family &&
        m.given[0] !== undefined &&
        (p.given[0] === m.given[0] || (p.given[0] !== undefined && longForm(p.given[0]) === longForm(m.given[0]))),
    ) ?? open.findLast((p) => p.surname === m.given[0])
  );
}

const fullness = (m: NameMention): number => (m.given.length > 0 ? 2 : 0) + (m.surname !== undefined ? 1 : 0);

/** "Mr Sidhu", "Amy Hart"; of "Mr and Mrs Hart" the first is "Mr Hart". */
function shown(text: string, m: NameMention): string {
  const [whole, name] = [text.slice(m.span.start, m.span.end), text.slice(m.name.start, m.name.end)];
  if (m.given.length > 0) return name;
  return m.name.start >= m.span.end ? `${whole} ${name}` : whole;
}

function take(open: Open[], block: number, text: string, m: NameMention): void {
  const mention: PersonMention = { block, span: m.span, name: m.name, how: m.how, title: m.title };
  const known = whose(open, m);
  if (known === undefined) {
    open.push({
      given: [...m.given],
      surname: m.surname,
      sex: m.sex,
      family: m.how === 'family',
      mentions: [mention],
      display: shown(text, m),
      fullness: fullness(m),
    });
    return;
  }
  known.mentions.push(mention);
  if (known.given.length < m.given.length) known.given = [...m.given];
  known.surname ??= m.surname;
  if (known.sex === 'either') known.sex = m.sex;
  if (fullness(m) > known.fullness) {
    known.fullness = fullness(m);
    known.display = shown(text, m);
  }
}

/** Words with a capital, in lower case, that the block's own names do not cover. */
export type LoneCapital = { readonly text: string; readonly span: Span };

/** Later mentions: a capital that is the surname or the given name of somebody whom the draft names in full. */
function later(open: readonly Open[], facts: readonly BlockFacts[]): void {
  // Of several who share a name it is whoever was named last.
  const byWord = new Map<string, Open>();
  const add = (word: string | undefined, p: Open): void => {
    if (word !== undefined && word.length > 2) byWord.set(word, p);
  };
  for (const p of open) {
    if (p.family) continue;
    const sure = p.fullness > 2 || p.mentions.some((m) => m.how === 'title');
    if (sure) add(p.surname, p);
    if (p.fullness > 2 && givenName(p.given[0] ?? '') !== undefined) add(p.given[0], p);
    else if (p.surname === undefined) add(p.given[0], p);
  }
  if (byWord.size === 0) return;
  facts.forEach((f, block) => {
    for (const { text, span } of f.capitals) {
      const p = byWord.get(text);
      if (p !== undefined) p.mentions.push({ block, span, name: span, how: 'later', title: undefined });
    }
  });
}

/** The people of a draft in the order of their first mention. @param facts beside the draft's blocks; none where a block is not read */
export function peopleIn(facts: readonly BlockFacts[]): readonly Person[] {
  const open: Open[] = [];
  facts.forEach((f, block) => {
    for (const m of f.names) take(open, block, f.text, m);
  });
  later(open, facts);
  const order = (a: PersonMention, b: PersonMention): number => a.block - b.block || a.span.start - b.span.start;
  const keys = new Set<string>();
  const keyOf = (p: Open): string => {
    const key = p.given[0] === undefined ? (p.surname ?? '') : `${p.surname ?? ''}, ${p.given[0]}`;
    // "Mr and Mrs Hart" are two.
    const own = keys.has(key) ? `${key} ${p.sex}` : key;
    keys.add(own);
    return own;
  };
  return open
    .map(
      (p): Person => ({
        key: keyOf(p),
        display: p.display,
        given: p.given,
        surname: p.surname,
        sex: p.sex,
        family: p.family,
        mentions: [...p.mentions].sort(order),
      }),
    )
    .sort((a, b) =>
      a.mentions[0] === undefined || b.mentions[0] === undefined ? 0 : order(a.mentions[0], b.mentions[0]),
    );
}
