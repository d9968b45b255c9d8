// In: a draft with its people. Out: names of pictures and papers, in targets, that hold a person's name ("img/shaun-pike-mill-lane.jpg"),
// with what else they say of that person, and the file's name without it.
import type { Draft } from '../core/draft/draft.ts';
import { cuesIn } from '../core/facts/cues.ts';
import { factsOf } from '../core/facts/facts.ts';
import { bodies, bodiesAndSurnames, calendar, streets } from '../core/people/not-names.ts';
import { placesIn } from '../core/people/places.ts';
import { givenName, surname } from '../core/people/registers.ts';
import type { Stood } from '../core/people/standing.ts';
import { isWellKnown } from '../core/people/well-known.ts';
import type { Known } from '../core/protocol/checks.ts';
import type { Workspace } from '../core/review/workspace.ts';
import type { Span } from '../core/span.ts';

export type NamedFile = {
  /** The file's name in the source, without its folders. */
  readonly span: Span;
  /** The words of the name in the source: "shaun-pike". */
  readonly name: Span;
  readonly display: string;
  /** Undefined where the draft's prose names nobody so. */
  readonly person: Stood | undefined;
  /** Says a street, an illness or casework as well. */
  readonly more: boolean;
};

const ending = /\.(?:jpe?g|png|gif|webp|heic|tiff?|avif|pdf|docx?|odt|xlsx?|mp4|mov|mp3|m4a)(?=$|[?#])/i;
const publicTitle = new Set('cllr councillor mayor mp lord lady dame sir minister leader mayoress alderman'.split(' '));
const title = new Set('mr mrs ms miss'.split(' '));
/** Places are named after these, and not after Shaun: "Victoria Hill". */
const royal = new Set(
  'victoria albert george edward alexandra elizabeth charlotte william james charles anne'.split(' '),
);
const alsoSurnames = new Set('pike hill wood marsh moss ford heath brook banks fields rowe moor'.split(' '));
const placeWords = new Set<string>(streets);
type Token = { readonly text: string; readonly start: number; readonly end: number };

/** "ShaunPike", "shaun_pike" and "shaun%20pike" are two words each. */
function tokensOf(file: string): readonly Token[] {
  const plain = file.replace(/%20|%27/g, '   ');
  return [...plain.matchAll(/\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\d+/gu)].map((m) => ({
    text: m[0].toLowerCase(),
    start: m.index,
    end: m.index + m[0].length,
  }));
}

const isPlace = (word: string | undefined): boolean =>
  word !== undefined && (placeWords.has(word) || bodies.has(word) || bodiesAndSurnames.has(word));
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const written = (tokens: readonly Token[]): string => tokens.map((t) => capital(t.text)).join(' ');
/** "Rosa Parks Academy" is no person; "Shaun Pike, Mill Lane" is, and a street. */
const isBody = (tokens: readonly Token[], at: number, known: Known): boolean =>
  isPlace(tokens[at]?.text) && !saysMore(tokens.slice(at), known);

const sensitive = ['health', 'service-facts', 'employment-facts', 'belief', 'orientation'];

/** A street, a school, an illness, a care package. */
function saysMore(tokens: readonly Token[], known: Known): boolean {
  const rest = written(tokens);
  if (placesIn(rest).length > 0) return true;
  const { words } = factsOf(rest, false);
  return sensitive.some((name) => {
    const list = known.list(name);
    return list !== undefined && cuesIn(list, words, 0, words.length).length > 0;
  });
}

/** Where the words name a person: a first and a last name that the draft or the registers know, or a title before a surname. */
function nameAt(tokens: readonly Token[], at: number, known: Known): number | undefined {
  const [a, b] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? ''];
  if (publicTitle.has(tokens[at - 1]?.text ?? '')) return undefined;
  if (known.people.some((p) => p.surname === b && p.given[0] === a)) return 2;
  if (title.has(a)) return surname(b) === undefined || isBody(tokens, at + 2, known) ? undefined : 2;
  const given = givenName(a);
  const fits = given !== undefined && !given.word && !calendar.has(a) && surname(b) !== undefined;
  const place = isPlace(b) && !(alsoSurnames.has(b) && !royal.has(a));
  return fits && !place && !isBody(tokens, at + 2, known) && !isWellKnown(`${a} ${b}`) ? 2 : undefined;
}

function namedIn(target: string, from: number, known: Known, workspace: Workspace): NamedFile | undefined {
  const end = ending.exec(target)?.index;
  if (end === undefined) return undefined;
  const start = target.lastIndexOf('/', end) + 1;
  const tokens = tokensOf(target.slice(start, end));
  for (let at = 0; at < tokens.length - 1; at++) {
    const length = nameAt(tokens, at, known);
    const [first, last] = [tokens[at], tokens[at + 1]];
    if (length === undefined || first === undefined || last === undefined) continue;
    const person = known.people.find(
      (p) => p.surname === last.text && (title.has(first.text) || p.given[0] === first.text),
    );
    const display = `${capital(first.text)} ${capital(last.text)}`;
    if (
      person?.standing === 'public' ||
      workspace.people.some((p) => p.name.toLowerCase().endsWith(display.toLowerCase()))
    )
      return undefined;
    const more = saysMore(
      tokens.filter((t) => t !== first && t !== last),
      known,
    );
    return {
      span: { start: from + start, end: from + target.length },
      name: { start: from + start + first.start, end: from + start + last.end },
      display,
      person,
      more,
    };
  }
  return undefined;
}

export function namedFiles(draft: Draft, known: Known, workspace: Workspace): readonly NamedFile[] {
  return draft.asides.flatMap((aside) =>
    aside.kind === 'image-target' || aside.kind === 'link-target'
      ? (namedIn(aside.text, aside.source.start, known, workspace) ?? [])
      : [],
  );
}
