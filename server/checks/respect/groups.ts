// In: a draft and the lists of groups. Out: what it says of a group as a whole. Numbers, some of a group, services and laws named for one, and
// what others say that is told are left alone; how grave each is, the pages say.
import { wordRange } from '../../core/facts/cues.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import { isNegated } from '../../core/facts/negation.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { constructions, matchesOf, openingsIn, type What } from './groups/constructions.ts';
import { type Line, type Lists, lineOf } from './groups/reading.ts';

type Found = {
  readonly from: number;
  readonly to: number;
  readonly what: What;
  readonly group: string;
  readonly told: boolean;
};

/** Behind these a group is no subject: "complaints from cyclists are useless". */
const prepositions = new Set(
  'of for by with to about from on against towards between among at into as near behind like including via toward over under beside without what how'.split(
    ' ',
  ),
);
/** Part of a group, or a count: no generalisation. */
const part = new Set(
  'some few several certain many two three four five six ten dozens hundreds number numbers minority handful one once former individual our my his her'.split(
    ' ',
  ),
);
/** A denial between a group and what is said of it; and what only looks like one. */
const denial = / (?:not|never|hardly|neither|nor|no|none|nobody|cannot) /;
const affirmed = / (?:not only|not just|no better|no more|no less|no doubt|no wonder|not one) /;
/** Somebody says it whom the sentence tells of; not "I say". */
const told =
  /^(?:say|says|said|saying|call|calls|called|calling|claim|claims|claimed|claiming|write|writes|writing|wrote|tell|tells|told|telling|believe|believes|believed|suggest|suggests|suggested|suggesting|imply|implies|implying|post|posts|posted|posting|comment|comments|statement|statements|shout|shouts|shouted|shouting|chant|chanted|threaten|threatens|threatened|threatening|myth|notion|stereotype|stereotypes|slogan|slogans|idea|suggestion|claiming|talk|talks|talked|talking|poster|posters|leaflet|leaflets|graffiti|rumour|rumours|insinuating|insist|insists|insisted|portray|portrays|portrayed|assume|assumes|assuming|pretend|pretending|accuse|accused|treats|treated|describe|describes|described|describing|depict|paint|paints|painted|condone|hatred|contempt)$/;
const ownVoice = new Set(['i', 'we', 'me', 'us', 'my', 'our', 'let']);
const residents = /^(?:residents|people|neighbours|traders|parents|everyone|everybody|locals|constituents|many)$/;
const asksBack = /^(?:is|are|do|does|did|can|could|why|how|when|what|where|would|will|has|have|am)$/;
const pronoun = / (?:they|them) /;
const tellsPart = / (?:GM|GP) /;
const named = / they (?:are|were)(?: just| all| only)? (?:a )?G[MP] /;
const speaksOf = / G[MPOTL] | (?:takeover|invasion|conquest|agenda|conspiracy|islamification|islamisation) /;

/** Tokens before `at` that make what follows somebody else's saying; `residents` where the draft passes it on. */
function frameOf(words: readonly string[]): 'none' | 'told' | 'passed-on' {
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (!told.test(word)) continue;
    if ([1, 2, 3].some((back) => ownVoice.has(words[i - back] ?? ''))) continue;
    if (/^(?:mistake|error|harm|wrong|problem)$/.test(words[i - 2] ?? '') && words[i - 1] === 'in') continue;
    return [1, 2, 3].some((back) => residents.test(words[i - back] ?? '')) && !/ing$/.test(word) ? 'passed-on' : 'told';
  }
  return 'none';
}

function inLine(
  line: Line,
  facts: BlockFacts,
  sentence: { readonly from: number; readonly to: number },
  goesOn: boolean,
): readonly Found[] {
  const found: Found[] = [];
  const tokenAt = (place: number): number =>
    line.tokens.findIndex((t, i) => t.at <= place && (line.tokens[i + 1]?.at ?? Number.POSITIVE_INFINITY) > place);
  const names = line.text.trim().split(' ');
  const openings = openingsIn(line.text);
  for (const construction of constructions) {
    const { what, denies } = construction;
    for (const match of matchesOf(construction, line.text, openings)) {
      const first = tokenAt(match.index + 1);
      const last = tokenAt(match.index + match[0].trimEnd().length - 1);
      // "They" may be the flats that were spoken of as well: only words that are said of people count.
      if (goesOn && what === 'runs-down' && !/BADN|CHARGE/.test(match[0])) continue;
      const subject = /^(?:runs-down|dehumanises)$/.test(what);
      const before = names[first - 1] ?? '';
      const groupAt = names.findIndex((n, i) => i >= first && /^G[MPOTL]$/.test(n));
      const near = names.slice(Math.max(0, groupAt - 3), Math.max(first, groupAt));
      const lead = near.slice(near.findLastIndex((word) => /^[,;:.–—-]$/.test(word)) + 1);
      if (subject && /^ (?:[a-z]+ )*G/.test(match[0])) {
        if (prepositions.has(before) || lead.some((word) => part.has(word) || /^\d/.test(word))) continue;
      }
      // "Drivers who speed" are some of them.
      if (what === 'runs-down' && / G[MPO] (?:who|that) /.test(match[0])) continue;
      const group = names[groupAt] ?? '';
      const past = / (?:were|was) /.test(match[0]);
      if (past && (group === 'GP' || group === 'GO') && !lead.includes('all')) continue;
      const frame = frameOf(names.slice(0, first + 1));
      if (frame === 'told') continue;
      const [from, to] = [line.tokens[first]?.from ?? 0, line.tokens[last]?.to ?? 0];
      const asked = asksBack.test(names[0] ?? '') && names.includes('?');
      if (!asked && isNegated(facts.words, sentence, { from, to: from + 1 })) continue;
      const verb = names.findIndex((n, i) => i >= first && /^(?:HATE|KILL)$/.test(n));
      const inside = ` ${names.slice(first, subject || verb === -1 ? last : verb).join(' ')} `;
      if (!denies && !asked && denial.test(inside.replace(affirmed, ' '))) continue;
      found.push({
        from,
        to,
        what,
        group: group === 'GM' ? 'origin' : group === 'GO' || group === 'GT' ? 'other' : 'protected',
        told: frame === 'passed-on',
      });
    }
  }
  return found;
}

/** Each sentence, and once more with the pronouns of a group read as the group: "I have nothing against them. But they are thieves." */
function linesIn(facts: BlockFacts, lists: Lists): readonly Found[] {
  const ranges = facts.sentences.map((s) => wordRange(facts.words, s));
  const lines = ranges.map((r) => lineOf(facts.words, r.from, r.to, lists));
  return lines.flatMap((line, i) => {
    const range = ranges[i];
    if (range === undefined) return [];
    const own = speaksOf.test(line.text) ? inLine(line, facts, range, false) : [];
    const group = line.text.search(/ G[MPT] /);
    const inside = group !== -1 && pronoun.test(line.text.slice(group));
    const across =
      group === -1 &&
      pronoun.test(line.text) &&
      (tellsPart.test(lines[i - 1]?.text ?? '') || named.test(lines[i + 1]?.text ?? ''));
    if (!inside && !across) return own;
    const more = inLine(squeezed(line, Math.max(0, group)), facts, range, true);
    return [...own, ...more.filter((m) => !own.some((o) => o.from <= m.from && m.to <= o.to))];
  });
}

const remembered = new WeakMap<BlockFacts, readonly Found[]>();

export function groupsIn(facts: BlockFacts, lists: Lists): readonly Found[] {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const made = facts.identifiersOnly ? [] : linesIn(facts, lists);
  remembered.set(facts, made);
  return made;
}

/** A line with the pronouns of the group read as the group. */
function squeezed(line: Line, after: number): Line {
  let text = ' ';
  const names = line.text.trim().split(' ');
  const tokens = line.tokens.map((t, i) => {
    const at = text.length;
    const name = names[i] ?? '';
    text += `${t.at > after && (name === 'they' || name === 'them') ? 'GT' : name} `;
    return { ...t, at };
  });
  return { text, tokens };
}

const prose = new Set(['paragraph', 'item', 'heading', 'quotation', 'caption', 'cell', 'footnote', 'html', 'alt']);

export const check: Check = {
  traits: {
    what: ['runs-down', 'dehumanises', 'hates', 'threatens', 'invades', 'too-many'],
    group: ['origin', 'protected', 'other'],
    told: ['yes', 'no'],
    /** Denials are seen here: always no. */
    negated: ['yes', 'no'],
  },
  draft: (draft, _workspace, _day, known) =>
    draft.blocks.flatMap((b, block): readonly Hit[] => {
      const facts = known.facts[block];
      if (facts === undefined || draft.languages[block] !== 'en') return [];
      if (!prose.has(b.kind) && !/^(?:title|summary|standfirst)$/i.test(b.field ?? '')) return [];
      return groupsIn(facts, known.list).map(({ from, to, what, group, told: passed }) => ({
        block,
        span: { start: facts.words[from]?.span.start ?? 0, end: facts.words[to - 1]?.span.end ?? 0 },
        traits: { what, group, told: passed ? 'yes' : 'no', negated: 'no' },
        captures: {},
      }));
    }),
};
