// In: an identifier found in a block. Out: what every identifier's page may ask: how it stands in its sentence, what leads up to it,
// whom it seems to belong to.
import type { Draft } from '../core/draft/draft.ts';
import { type Table, tablesOf } from '../core/draft/tables.ts';
import type { BlockFacts } from '../core/facts/facts.ts';
import { sentenceOf } from '../core/facts/facts.ts';
import { notedBlocks } from '../core/people/consent.ts';
import { titles } from '../core/people/settings.ts';
import type { Stood } from '../core/people/standing.ts';
import type { Hit, Known } from '../core/protocol/checks.ts';
import { onceFor } from '../core/remembered.ts';
import { bySpan, placeOf, type Span } from '../core/span.ts';

/** Traits that every identifier has. */
export const identifierTraits = {
  /**
   * `alone`: the sentence is there to give it ("Her number is …"), and goes with it. `beside`: the sentence stands without.
   * `needed`: what the sentence says of it goes on ("Her number is …, which …"), so that it cannot be taken out.
   */
  stands: ['alone', 'beside', 'needed'],
  /** Whose it seems to be, by the words round it. */
  owner: ['person', 'author', 'office', 'unknown'],
  /** A comment beside the words says where the consent to them is filed. */
  consent: ['noted', 'no'],
} as const;

const lead =
  /(?:(?:,\s*)?\b(?:or|and)\s+(?:(?:call|ring|phone|text|e-?mail|message|contact|whatsapp|write)\s+(?:(?:him|her|them|me|us)\s+)?)?)?(?:\b(?:direct(?:ly)?|either|instead|through|whose\s+(?:e-?mail(?:\s+address)?|(?:phone|mobile|telephone)?\s*number)\s+is)\s+)?(?:\bwho\s+(?:goes|posts?|tweets?|writes?)\s+(?=by|as))?(?:\b(?:on|at|via|to|using|with|under|from|as|by(?=\s+$)|by\s+(?:calling|ringing|phoning|texting|e-?mailing|e-?mail|phone|text)(?:\s+(?:on|at))?)\s+)?(?:(?:\b(?:his|her|their|my|the|a|an)\s+)?(?:\b(?:personal|home|private|work|own|mobile|new)\s+)*\b(?:tel(?:ephone)?|phone|mob(?:ile)?|e-?mail(?:\s+address)?|t|m|e|ni(?:no)?|national\s+insurance|nhs|sort\s+code|reg(?:istration)?|(?:tenancy|rent|housing|council\s+tax|benefit|case|claim|customer|account)(?:\s+ref(?:erence)?)?|ref(?:erence)?|b|born|d\.?o\.?b|date\s+of\s+birth|utr)(?:\s+(?:no|number|address))?\b\.?\s*:?\s*)?$/i;
const gives = /\b(?:is|was|are|being|quote|quoting|reads)\s*:?\s*["“'‘(]?$|:\s*$/i;
const person =
  /\b(?:his|her|him|she|he|their|them|mrs?|ms|miss|mum|mother|father|dad|widow(?:er)?|daughter|son|tenant|resident|neighbour|pensioner|patient|claimant|complainant|carer|victim|witness|gran(?:dmother|dfather|dad)?|owner|parent|pupil|objector|petitioner|lady|gentleman|couple|family)\b/gi;
const author = /\b(?:me|my|mine|us|our|i|ward\s+colleague|cllr|cllrs|councillors?|mp|mayor|cabinet\s+member)\b/gi;
const office =
  /\b(?:office|team|helpline|hotline|desk|(?<!\ba )line|switchboard|reception|service|services|council|police|crimestoppers|clinic|library|school|centre|center|surgery|hall|charity|box\s+office|bookings?|hub|advice|directors|ltd|limited|plc|trust|association|society|company|group|contact\s+centre|press|media|enquir(?:y|ies)|branch|club|station|department|unit|shop|garage|bakery|salon|hotel|inn|caf[eé]|restaurant|kennels|cattery|taxis|cabs|plumbers|builders|florists?|newsagents?|pharmacy|gym|stables|museum|theatre|fund|foundation)\b/gi;

const reach = 90;

function ownerOf(facts: BlockFacts, sentence: Span, span: Span): string {
  const { text } = facts;
  const before = text.slice(Math.max(sentence.start, span.start - reach), span.start);
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 40));
  const last = (pattern: RegExp): number => [...before.matchAll(pattern)].at(-1)?.index ?? -1;
  // "Howlett’s Garage is offering free checks: ring them on …" are those of the garage.
  const people = [...before.matchAll(person)];
  // "Give them a ring on …" is nobody's own; whoever is named before comes below.
  const several = people.every((m) => /^the(?:m|y|ir)$/i.test(m[0]));
  const found = (
    [
      ['person', several ? -1 : (people.at(-1)?.index ?? -1)],
      ['author', last(author)],
      ['office', last(office)],
    ] as const
  ).reduce((best, next) => (next[1] > best[1] ? next : best));
  // "the office, or try Mick Abara at home on …": whoever is named last.
  const named = facts.names.findLast(
    (n) =>
      // "Howlett’s Garage", "Hart & Sons Plumbers": a business prints its number.
      !/^(?:[’']s? [A-Z]|,? (?:&|and) (?:Sons?|Daughters?|Co|Partners)\b)/.test(
        text.slice(n.span.end, n.span.end + 14),
      ) &&
      n.span.end <= span.start &&
      n.span.start >= Math.max(sentence.start, span.start - reach),
  );
  if (named !== undefined && named.span.start - Math.max(sentence.start, span.start - reach) > found[1])
    return named.title !== undefined && titles[named.title] === 'public' ? 'author' : 'person';
  if (found[1] >= 0) return found[0];
  if (after.search(office) !== -1) return 'office';
  return 'unknown';
}

const label =
  '(?:(?:his|her|their|the|registration|reg|number|no\\.?|d\\.?o\\.?b\\.?|date of birth|born|on|b\\.|ref(?:erence)?\\.?|account|rent|council tax|tenancy|claim|case|complaint|housing|benefit|application|uprn|pcn|utr|trn|nhs|chi|ip|iban|blue badge|penalty charge notice|passport|licence|mobile|tel|home|e-?mail)[ :]{1,2})';
/** "(tenancy reference …)" and ", registration …,": the label goes with what it is the label of, and the marks on both sides. */
const inBrackets = new RegExp(`\\s?\\(${label}{0,5}$`, 'i');
const inCommas = new RegExp(`,\\s${label}{1,5}$`, 'i');
/** "Passport no. …": nothing but the label. */
const onlyLabel = /^\W*(?:[\p{L}’']+\s+){0,3}(?:no|number|ref|reference|id|account|code|card|plate)\b[.:]?\s*$/iu;
/** What says nothing once the place is gone: "Joan Attwell lives". */
const wantsPlace = /\b(?:lives?|lived|living|stays?|resides?|is|was|are|goes)\s*$/i;

/** "on 07700 900123 or jane@example.com": the first of two goes with its "or", and "on" stays for the second. */
function withPartner(text: string, span: Span, start: number, sentence: Span): Span {
  const partner = /^\s*(?:,\s*)?(?:or|and)\s+(?:(on|at|via|by|to)\s+)?(?=\S*[@\d])/i.exec(
    text.slice(span.end, sentence.end),
  );
  if (partner === null) return { start, end: span.end };
  return {
    start: partner[1] === undefined ? span.start : start,
    end: span.end + partner[0].length - (partner[1] === undefined ? 0 : partner[1].length + 1),
  };
}

/**
 * Completes an identifier's hit. Captures: `lead`, the identifier with the words that lead up to it ("on 07700 900123");
 * page fixes remove that, so that no "on" is left behind.
 */
export function identifierHit(facts: BlockFacts, span: Span, traits: Readonly<Record<string, string>>): Hit {
  const { text } = facts;
  const sentence = sentenceOf(facts, span);
  const before = text.slice(Math.max(sentence.start, span.start - reach), span.start);
  const led = lead.exec(before);
  const start = span.start - (led?.[0].length ?? 0);
  const rest = text.slice(span.end, sentence.end);
  const ends = /^[\s.!?"”’')]*$/.test(rest);
  const left = text.slice(Math.max(sentence.start, start - reach), start);
  const opening = span.start - sentence.start <= 60 ? text.slice(sentence.start, span.start) : '';
  const wants = start < span.start && wantsPlace.test(left);
  const alone = ends && (gives.test(before) || wants || left.replace(/\W/g, '').length < 8 || onlyLabel.test(opening));
  const needed =
    wants ||
    /(?:\b(?:is|was|are|reads?|being|its)|\b(?:it|that|here|name|number|address)[’'`]s)\s*:?\s*["“'‘(]?$/i.test(left) ||
    // "NHS no. … is on the wristband": it is what the sentence is about.
    (!/\w/.test(left) && /^\s+(?:is|was|are|were|has|had|will|can|came|went)\b/.test(rest));
  const [bracket, comma] = [inBrackets.exec(before), inCommas.exec(before)];
  const marked =
    bracket !== null && rest.startsWith(')')
      ? { start: span.start - bracket[0].length, end: span.end + 1 }
      : comma !== null && rest.startsWith(',')
        ? // ", born 4 March 1934, who": the second comma has another clause to set apart.
          {
            start: span.start - comma[0].length,
            end: span.end + (/^,\s(?:who|whose|which|where|and|but|so)\b/.test(rest) ? 0 : 1),
          }
        : undefined;
  return {
    span,
    traits: {
      stands: alone ? 'alone' : needed ? 'needed' : 'beside',
      owner: ownerOf(facts, sentence, span),
      ...traits,
    },
    captures: { lead: marked ?? withPartner(text, span, start, sentence) },
  };
}

const ofStaff = /^\W*(?:role|job(?: title)?|position|department|directorate)\W*$/i;

/** A number in a table belongs to whom its row names. */
function rowOwner(block: number, known: Known, draft: Draft): string | undefined {
  const { row, staff } = rowsByBlock(tablesOf(draft)).get(block) ?? {};
  // A list of staff: who does what, and how to reach them.
  if (staff === true) return 'office';
  // Of several people in a row, whoever the draft names first.
  const [first] = (row ?? [])
    .flatMap((cell) => mentionsByBlock(known.people).get(cell.block) ?? [])
    .sort((a, b) => a.order - b.order);
  return first === undefined ? undefined : first.standing === 'public' ? 'office' : 'person';
}

type Row = { readonly row: Table['rows'][number]; readonly staff: boolean };

const rowsByBlock = onceFor(
  (tables: readonly Table[]): ReadonlyMap<number, Row> =>
    new Map(
      tables.flatMap(({ heads, rows }) => {
        const staff = [...heads.values()].some((h) => ofStaff.test(h));
        return rows.flatMap((row) => row.map((cell) => [cell.block, { row, staff }] as const));
      }),
    ),
);

type Mentioned = { readonly span: Span; readonly standing: Stood['standing']; readonly order: number };

const mentionsByBlock = onceFor((people: readonly Stood[]): ReadonlyMap<number, readonly Mentioned[]> => {
  const all = new Map<number, Mentioned[]>();
  for (const [order, p] of people.entries())
    for (const { block, span } of p.mentions) {
      const here = all.get(block) ?? [];
      here.push({ span, standing: p.standing, order });
      all.set(block, here);
    }
  return all;
});

const linksOf = onceFor((draft: Draft) =>
  draft.blocks
    .flatMap((b) => b.links)
    .map((link) => ({ link, start: link.targetSource.start, end: link.targetSource.end }))
    .sort(bySpan),
);

/** What the draft says of an identifier: whose it is, and whether the person agreed. */
export function placeKnown(hit: Hit, block: number, known: Known, draft: Draft): Readonly<Record<string, string>> {
  return { ...ownerKnown(hit, block, known, draft), consent: notedBlocks(draft).has(block) ? 'noted' : 'no' };
}

/** Whose it is once the draft's people are known: a name whose bearer is public in a role stands for an office. */
function ownerKnown(hit: Hit, block: number, known: Known, draft: Draft): Readonly<Record<string, string>> {
  const row = draft.blocks[block]?.kind === 'cell' ? rowOwner(block, known, draft) : undefined;
  if (row !== undefined) return { owner: row };
  if (hit.traits['owner'] !== 'person') return {};
  const facts = known.facts[block];
  const sentence = facts === undefined ? hit.span : sentenceOf(facts, hit.span);
  const near = (mentionsByBlock(known.people).get(block) ?? [])
    .filter((m) => m.span.end <= hit.span.start && m.span.start >= sentence.start)
    .reduce<Mentioned | undefined>(
      (last, m) => (last === undefined || m.span.start > last.span.start ? m : last),
      undefined,
    );
  return near?.standing === 'public' ? { owner: 'office' } : {};
}

/** A link by its target: all of its Markdown, and the words that stay when it is taken out. */
export function linkOf(draft: Draft, target: Span): Pick<Hit, 'captures' | 'words'> {
  const links = linksOf(draft);
  const found = links[placeOf(links, target.start)];
  const link = found !== undefined && found.start <= target.start && target.end <= found.end ? found.link : undefined;
  return link === undefined
    ? { captures: {} }
    : { captures: { link: link.source }, words: { words: draft.text.slice(link.words.start, link.words.end) } };
}
