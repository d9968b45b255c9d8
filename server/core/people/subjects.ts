// In: a draft's facts and people. Out: for each of its sentences whom it is about: somebody named, somebody described so that people would
// know them, or, where it goes on with "she" or "the girl", whoever the sentence before was about.
import type { Draft } from '../draft/draft.ts';
import type { BlockFacts } from '../facts/facts.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { type Described, goesOn, goesOnInside, oneInside } from './described.ts';
import { type Lists, type Particular, type Told, toldIn } from './particulars.ts';
import type { PersonMention } from './people.ts';
import type { Stood } from './standing.ts';

export type Subject = {
  readonly how: 'named' | 'described' | 'goes-on';
  /** In the block's text. */
  readonly span: Span;
  readonly person: Stood | undefined;
  readonly described: Described | undefined;
  readonly child: boolean;
  /** Said by the author of their own family. */
  readonly own: boolean;
  /** Readers could tell who it is: by name, by a home, a class, a workplace, a family. */
  readonly known: boolean;
};

/** A sentence with more people or particulars is a list: each of them is held against each of the others. */
const mostInSentence = 40;

export type AboutSentence = Told & { readonly block: number; readonly subjects: readonly Subject[] };

const kinBefore =
  /\b(my|our|his|her|their)\s+(?:[\w’'-]+\s+){0,3}?(?:wife|husband|partner|sons?|daughters?|child|children|kids?|boys?|girls?|baby|toddler|twins?|mum|mam|mother|dad|father|brother|sister|nan|gran|grandson|granddaughter|niece|nephew|stepson|stepdaughter|youngest|eldest|oldest|middle one|little ones?|two(?=,)|three(?=,)|pair|girls|lads)(?:,)?\s+$/i;
const childBefore =
  /\b(?:little|baby|toddler|schoolboy|schoolgirl|pupils?|teenager|(?:my|our|his|her|their|the) (?:[\w’'-]+\s+){0,2}?(?:boy|girl|baby|toddler|child))(?:,)?\s+$|\b(?:Year|year) (?:[1-9]|1[0-3])(?:[’']s)?(?: pupils?| students?)?,?\s+$|\b(?:[1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-(?:year|month)-old(?: [a-z]+)?(?:,)?\s+$/i;
const pupilAfter =
  /^,? (?:(?:who is |is |now )?(?:in|of|from) (?:(?:[A-Z][\w’'. ]{2,24}(?:’s|'s) )?(?:Year (?:[1-9]|1[0-3])|class)\b|Reception|Class \d|nursery)|(?:a|an) (?:Year \d+ )?(?:pupil|schoolboy|schoolgirl|toddler)|(?:who )?(?:goes|go|started|starts|has just started|attends) (?:to|at)? ?(?:[A-Z][\w’'.]+ ){1,4}(?:Primary|Infants?|Juniors?|Nursery|Academy|School|High))/;
const pointsOut =
  /\b(?:you (?:all )?know|that house|the (?:end|last|first|corner) (?:house|terrace|bungalow|flat|cottage)|we all know|everyone knows|the (?:house|flat|bungalow|terrace|property) (?:with|at|on))\b/i;
/** "We fly to Madeira with Rosie, 9": whoever goes along with the author is the author's. */
const atHome = /\b(?:we|i|us)\b[^.!?;:]{0,45}\bwith (?:(?:little|baby|young) )?$/i;
/** "while Rosie (7) and baby Tomos nap" */
const whileThey =
  /\b(?:while|before|until|once|now|after) (?:little |baby )?\|[^.!?;:]{0,40}\b(?:naps?|sleeps?|is asleep|are asleep|wakes?|goes to bed|go to bed|gets? up|is in the bath|are in the bath|watch(?:es)? (?:telly|tv|cartoons)|is at nursery|are at school|is at school|has (?:her|his|their) tea|have their tea)\b/i;
const looksAfter = /\b(?:foster|look(?:s|ed|ing)? after|adopted|adopting|placement|placed with)\b/i;
const locating = new Set(['spot', 'house', 'postcode', 'street', 'school', 'year', 'work']);
const reach = 90;

/** Ages stand within a few letters of the name: "Rosie, who is seven,", "Alfie (4)". */
function ageBeside(told: Told, span: Span, text: string): number | undefined {
  const after = (p: Particular): boolean =>
    p.span.start >= span.end &&
    p.span.start - span.end < 24 &&
    /^(?:,|\s|\(|who|[’']s|is|was|are|aged?|now|just|only|has|turned|turns|will be)*$/i.test(
      text.slice(span.end, p.span.start),
    );
  const before = (p: Particular): boolean =>
    p.span.end <= span.start && span.start - p.span.end < 22 && /-old/.test(text.slice(p.span.start, p.span.end));
  return told.particulars.find((p) => p.kind === 'age' && (after(p) || before(p)))?.value;
}

type Named = { readonly mention: PersonMention; readonly person: Stood };

function childSigns(told: Told, facts: BlockFacts, span: Span): boolean {
  const before = facts.text.slice(Math.max(told.sentence.start, span.start - 50), span.start);
  const after = facts.text.slice(span.end, Math.min(told.sentence.end, span.end + 70));
  const years = ageBeside(told, span, facts.text);
  return (
    (years !== undefined && years < 18) ||
    (childBefore.test(before) && (years === undefined || years < 18)) ||
    (pupilAfter.test(after) && (years === undefined || years < 18))
  );
}

const ofNobody = /\b(?:an?|one|somebody) [^.,;:]{0,24}\b(?:and|with) $|\ban? [a-z]+[’']s $/i;

/** A place within the same clause leads to the person described: "the mother at 3 Quay Street, who has epilepsy". */
function isLocated(d: Described, told: Told, text: string): boolean {
  // "A resident of Holmley Road" is one of many, and so is "a resident and his wife".
  const generic =
    (d.how === 'indefinite' ||
      (d.how === 'kin' && ofNobody.test(text.slice(Math.max(told.sentence.start, d.span.start - 60), d.span.start)))) &&
    !d.child;
  return told.particulars.some(
    (p) =>
      locating.has(p.kind) &&
      !(generic && p.kind === 'street') &&
      (overlaps(d.span, p.span) ||
        (p.span.start >= d.span.end &&
          p.span.start - d.span.end < reach &&
          !/[.;:!?]|, (?:and|but|so) /.test(text.slice(d.span.end, p.span.start)))),
  );
}

function describedSubjects(
  told: Told,
  facts: BlockFacts,
  named: readonly Named[],
  family: boolean,
): readonly Subject[] {
  return told.described.flatMap((d): readonly Subject[] => {
    if (
      named.some(
        (n) =>
          overlaps(n.mention.span, d.span) ||
          // "Our caretaker at Dale Road depot, Winston Clarke, came": one person.
          (n.mention.span.start > d.span.end &&
            n.mention.span.start - d.span.end < 60 &&
            /^[^,.;:]{0,55}, (?:an? )?$/.test(facts.text.slice(d.span.end, n.mention.span.start))) ||
          (n.mention.span.start >= d.span.end && n.mention.span.start - d.span.end < 3),
      )
    )
      return [];
    const located = isLocated(d, told, facts.text);
    const byFamily = /^(?:\s+(?:of|from) the [A-Z]|,? (?:from|of) the [A-Z][\w’'-]+ family)/.test(
      facts.text.slice(d.span.end, d.span.end + 40),
    );
    const kin = d.how === 'kin' && named.length > 0;
    // "Foster carers Pat and Jim Rees look after two brothers aged four and seven": the carers' names lead to the children.
    const cared =
      named.length > 0 &&
      looksAfter.test(facts.text.slice(told.sentence.start, told.sentence.end)) &&
      childSigns(told, facts, d.span);
    return [
      {
        how: 'described',
        span: d.span,
        person: undefined,
        described: d,
        child: d.child || childSigns(told, facts, d.span),
        own: d.how === 'own',
        known: located || d.only || d.ours || byFamily || kin || cared || (d.how === 'definite' && d.family && family),
      },
    ];
  });
}

export function aboutIn(
  draft: Draft,
  facts: readonly BlockFacts[],
  people: readonly Stood[],
  lists: Lists,
): readonly AboutSentence[] {
  const mentions = new Map<number, Named[]>();
  for (const person of people)
    for (const mention of person.mentions)
      mentions.set(mention.block, [...(mentions.get(mention.block) ?? []), { mention, person }]);
  const children = new Set<string>();
  const own = new Set<string>();
  const quoted = (block: number, at: number): boolean =>
    draft.speech[block]?.some((s) => s.kind === 'quoted' && s.span.start <= at && at < s.span.end) === true;
  const sentences = facts.flatMap((f, block) => {
    const field =
      draft.blocks[block]?.kind === 'field' &&
      !/alt|caption|title|summary|description|standfirst|excerpt|headline/i.test(draft.blocks[block]?.field ?? '');
    if (field || draft.languages[block] !== 'en') return [];
    return toldIn(f, lists).map((told) => ({
      told,
      block,
      f,
      named: (mentions.get(block) ?? []).filter((n) => contains(told.sentence, n.mention.span)),
    }));
  });
  for (const { told, block, f, named } of sentences)
    for (const { mention, person } of named) {
      const before = f.text.slice(Math.max(told.sentence.start, mention.span.start - 50), mention.span.start);
      const kin = kinBefore.exec(before);
      if (childSigns(told, f, mention.name) || childSigns(told, f, mention.span)) children.add(person.key);
      // "our Rosie (6)", as they say in the north, and "my son Jack".
      const mine =
        person.surname === undefined &&
        childSigns(told, f, mention.span) &&
        (/\b(?:my|our) $/i.test(before) ||
          atHome.test(before) ||
          whileThey.test(
            `${before.slice(-12)}|${f.text.slice(mention.span.end, Math.min(told.sentence.end, mention.span.end + 60))}`,
          ));
      const beside =
        own.size > 0 &&
        /^(?:\([^()]*\) )?(?:and|,) $/.test(before.slice(-14).replace(/^.*?(?=\(|and )/, '')) &&
        children.has(person.key) &&
        person.surname === undefined;
      if (
        (mine || beside || (kin !== null && /^(?:my|our)$/i.test(kin[1] ?? ''))) &&
        !quoted(block, mention.span.start)
      )
        own.add(person.key);
    }
  const out: AboutSentence[] = [];
  let focus: Subject | undefined;
  let last = -1;
  let age = 0;
  let family = false;
  for (const { told, block, f, named } of sentences) {
    if (block !== last) {
      // A new paragraph may go on; a heading or a new section starts afresh.
      if (draft.blocks[block]?.kind === 'heading' || draft.sections[block] !== draft.sections[last]) focus = undefined;
      age++;
      last = block;
    }
    const text = f.text.slice(told.sentence.start, told.sentence.end);
    const byName = named
      .filter(({ person }) => !(person.standing === 'public' && person.author))
      .map(
        ({ mention, person }): Subject => ({
          how: 'named',
          span: mention.span,
          person: children.has(person.key) && !person.dead ? { ...person, standing: 'private' } : person,
          described: undefined,
          child: children.has(person.key),
          own: own.has(person.key),
          known: true,
        }),
      );
    family ||= named.some((n) => n.person.dead);
    const subjects: Subject[] = [...byName, ...describedSubjects(told, f, named, family)];
    const on = goesOn.exec(text) ?? (byName.length === 0 && last === block ? leftOut.exec(text) : null);
    const start = told.sentence.start + (on?.[0].length ?? 0) - (/[\w’'-]+$/.exec(on?.[0] ?? '')?.[0].length ?? 0);
    const inside =
      byName.length === 0 && on === null && focus !== undefined
        ? (focus.described?.several === true || focus.person?.family === true ? goesOnInside : oneInside).exec(text)
        : null;
    if (
      focus !== undefined &&
      age < 3 &&
      (on !== null || inside !== null) &&
      !byName.some((s) => s.person?.standing === 'private')
    ) {
      const at = on !== null ? start : told.sentence.start + (inside?.index ?? 0);
      const end = on !== null ? told.sentence.start + on[0].length : at + (inside?.[0].length ?? 0);
      const same = subjects.findIndex((s) => s.how === 'described' && !s.known && overlaps(s.span, { start: at, end }));
      if (same !== -1) subjects.splice(same, 1);
      subjects.push({ ...focus, how: 'goes-on', span: { start: Math.min(at, end), end } });
    }
    out.push({
      ...told,
      particulars: told.particulars.slice(0, mostInSentence),
      block,
      subjects: subjects.slice(0, mostInSentence),
    });
    // "You know the end house in Marl Street? That family …": a house that is pointed out is whom the next sentence is about.
    const [house] = told.particulars.filter((p) => p.kind === 'house');
    if (subjects.length === 0 && house !== undefined && draft.sections[block] === 'body' && pointsOut.test(text)) {
      focus = {
        how: 'described',
        span: house.span,
        person: undefined,
        described: undefined,
        child: false,
        own: false,
        known: true,
      };
      age = 0;
    }
    const next =
      subjects.find((s) => s.how !== 'goes-on' && s.known && s.person?.standing !== 'public') ??
      subjects.find((s) => s.how === 'named');
    if (next !== undefined) {
      focus =
        next.person?.standing === 'public' && !next.person.dead && subjects.every((s) => s.how === 'named')
          ? undefined
          : next;
      age = 0;
    }
  }
  return out;
}

/** "Signed a settlement agreement before half-term, I gather." */
const leftOut =
  /^(?=(?:Signed|Got|Had|Left|Lost|Told|Went|Came|Been|Never|Still|Now|Walked|Suspended|Sacked|Admitted|Spent|Says|Said|Wants|Won|Has|Is|Was|Owes|Owed) )/;

export const kinds = (about: Told, ...wanted: readonly Particular['kind'][]): readonly Particular[] =>
  about.particulars.filter((p) => wanted.includes(p.kind));
