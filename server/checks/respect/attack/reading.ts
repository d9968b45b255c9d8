// In: a block's facts. Out: what the grammar of an attack is read from: words with their base forms, whom they may go for, and where the
// sentence at hand begins and ends.
import type { BlockFacts } from '../../../core/facts/facts.ts';
import type { Word } from '../../../core/language/words.ts';
import { type Forms, formsOf } from './dictionary.ts';
import { type Target, targetsOf } from './targets.ts';

export type Reading = {
  readonly words: readonly Word[];
  readonly forms: Forms;
  /** Those of the sentence. */
  readonly targets: readonly Target[];
  readonly starting: ReadonlyMap<number, Target>;
  readonly ending: ReadonlyMap<number, Target>;
  /** Words that a list of insulting qualities holds. */
  readonly qualities: ReadonlySet<number>;
  /** Words of praise, and unkind ones that insult only in company. */
  readonly warm: ReadonlySet<number>;
  readonly sour: ReadonlySet<number>;
  /** The words of the sentence. */
  readonly from: number;
  readonly to: number;
};

export const textAt = (r: Pick<Reading, 'words'>, at: number): string => r.words[at]?.text ?? '';

export const targetEnding = (r: Reading, at: number): Target | undefined => r.ending.get(at);
export const targetStarting = (r: Reading, at: number): Target | undefined => r.starting.get(at);

const none: ReadonlySet<number> = new Set();

/** Readings of a block's sentences; base forms are worked out once. */
export function readingsOf(
  facts: BlockFacts,
  ranges: readonly { readonly from: number; readonly to: number }[],
  qualities: ReadonlySet<number> = none,
  warm: ReadonlySet<number> = none,
  sour: ReadonlySet<number> = none,
): readonly Reading[] {
  const forms = formsOf(facts.words);
  const all = targetsOf(facts);
  const starting = new Map(all.map((t) => [t.from, t] as const));
  const ending = new Map(all.map((t) => [t.to, t] as const));
  return ranges.map(({ from, to }) => ({
    words: facts.words,
    forms,
    targets: all.filter((t) => t.from >= from && t.to <= to),
    starting,
    ending,
    qualities,
    warm,
    sour,
    from,
    to,
  }));
}

const split = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const be = split("am is are was were be been being 's s re");
export const copulas = split(
  "am is are was were be been being 's seem seems seemed appear appears appeared remain remains remained become becomes became becoming prove proves proved proven look looks looked sound sounds sounded stay stays stayed turned turns act acts acted feels grown grows grew",
);
const auxiliaries = split(
  "have has had having do does did doing will would can cannot could shall should may might must ought 'd get gets got getting",
);
const adverbs = split(
  'so very such quite rather too as just only simply still again once even now then ever never not also both nothing but already often sometimes yet far well indeed perhaps maybe always there here about all bit of course usual more most no less like always ever too seldom rarely almost downright plain proper right dead pretty somewhat kind sort little damn bloody bit frankly plumb flat utterly at least best worst either neither anything else out',
);
/** "continues to be", "likes to think": they take a verb, and its subject is theirs. */
const leading = split(
  'to manage manages managed continue continues continued choose chooses chose like likes liked love loves loved want wants wanted try tries tried prefer prefers preferred tend tends tended begin begins began start starts started keep keeps kept going gone happen happens happened need needs needed dare dares dared decide decides decided used able seem seems seemed appear appears appeared proceeds proceeded went went goes bothered expects expected about busy clearly',
);
const notAdverbs = split('family only early daily weekly monthly reply supply ally bully assembly italy july');

export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.kind === 'word' &&
  word.shape === 'lower' &&
  (adverbs.has(word.text) || (word.text.endsWith('ly') && !notAdverbs.has(word.text)));

const quoteMarks = new Set(['"', "'", '*', '_', '(', ')']);

/** Words that may stand between a subject and what is said of it. */
export function isBetween(r: Reading, at: number): boolean {
  const word = r.words[at];
  if (word === undefined) return false;
  if (word.kind === 'mark') return quoteMarks.has(word.text);
  if (copulas.has(word.text) || auxiliaries.has(word.text) || isAdverb(word)) return true;
  if (!leading.has(word.text)) return false;
  const next = r.words[at + 1];
  return word.text === 'to' || next?.text === 'to' || next?.text.endsWith('ing') === true;
}

const modifierStops = split(
  'to in on at by with from about over into against after before because while when where who which that than and or but if whether i we it they he she you is are was were be been has have had do does did will would can could not',
);

/** Words that may stand before a noun or a quality: "an absolute", "a sad little excuse for a", "utterly". */
export function isModifier(r: Reading, at: number): boolean {
  const word = r.words[at];
  if (word === undefined) return false;
  if (word.kind === 'mark') return quoteMarks.has(word.text);
  if (word.kind === 'number') return true;
  return (
    (word.shape === 'lower' || determiners.has(word.text)) && !modifierStops.has(word.text) && !copulas.has(word.text)
  );
}

/** Words as plain text, a blank between each two. */
export const textOf = (r: Reading, from: number, to: number): string =>
  r.words
    .slice(from, Math.min(r.to, to))
    .map((w) => w.text)
    .join(' ');

export const determiners = split('a an the this that such our my your his her their some another one no any what');
