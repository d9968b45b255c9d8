// In: a draft's facts and people. Out: for each of its sentences whom it is about: somebody named, somebody described so that people would
// know them, or, where it goes on with "she" or "the girl", whoever the sentence before was about.
import type { Draft } from '../draft/draft.ts';
import type { BlockFacts } from '../facts/facts.ts';
import { onceByKey, onceFor } from '../remembered.ts';
import { contains, overlaps, type Span } from '../span.ts';
import { type Described, goesOn, goesOnInside, oneInside } from './described.ts';
import { describedSubjects, offspringOf } from './described-subjects.ts';
import { type Lists, type Particular, type Told, toldIn } from './particulars.ts';
import type { Stood } from './standing.ts';
import { childrenIn, type Named, type NamedSentence } from './whose-children.ts';

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

export type AboutSentence = Told & {
  readonly block: number;
  readonly words: string;
  readonly subjects: readonly Subject[];
};

const pointsOut =
  /\b(?:you (?:all )?know|that house|the (?:end|last|first|corner) (?:house|terrace|bungalow|flat|cottage)|we all know|everyone knows|the (?:house|flat|bungalow|terrace|property) (?:with|at|on))\b/i;
/** "New management at the burger van on Lido Corner." "The chap did three years": whoever keeps the place that was spoken of. */
const keptPlace =
  /\b(?:(?:new|under new|fresh|different|same old|changed) (?:management|owners?|ownership|people|faces?|hands|landlord|landlady|manager|gaffer|boss|tenants?|licensee|proprietors?)\b[^.!?]{0,40}?\b(?:at|in|behind|for|of|on) |(?:anyone|anybody|has anyone|have you|who else has|don[’']t|do not) (?:been|tried|seen|visited|used|eaten|buy|go|eat|use)[^.!?]{0,20}? |(?:changed|changing) hands[^.!?]{0,30}? )(?:the|our|that) [^.!?]{0,40}?(?:van|stall|shop|kiosk|caf[eé]|pub|chippy|garage|salon|takeaway|launderette|bakery|barber[’']s|butcher[’']s|post office|car wash|tattoo parlour|nail bar|newsagent[’']s|bike shop|corner shop|club|restaurant|tearooms?)(?![\p{L}’'])/iu;
const keeper =
  /^(?:(?:and|but|so|now|apparently|well|word is|i hear|i gather|i[’']m told),? (?:that )?)?(?:the|that|this|your) (?:new )?(?:chap|bloke|fell[ae]r?|fella|fellow|guy|geezer|gent|gentleman|man|woman|lady|lad|lass|girl|couple|pair|owner|landlord|landlady|gaffer|boss|manager|one|family|proprietor|barman|barmaid)\b/i;
/** "You'll all know the family I mean": no name is needed then. */
const hinted =
  /\b(?:you(?:[’']ll| will| may| might| can)? (?:all |probably |surely |certainly |no doubt )*(?:know|recogni[sz]e|guess|work out|remember|have seen|spot|be able to guess)(?: exactly| perfectly well| full well)? (?:who|which|the (?:family|couple|man|woman|lady|gentleman|chap|lad|lass|house|one|lot|people|fell[ae]r?|fella|bloke|girl|boy|pair|person))\b(?: one| house)? ?(?:i|we)(?:[’']m| am|[’']re| are)? (?:mean|talking about|on about|referring to|speaking of|thinking of)|no names,? (?:no|but|of course)|(?:mentioning|naming) no names|(?:won[’']?t|will not|shan[’']?t|shall not|needn[’']?t|need not) (?:name|mention) (?:him|her|them|names|any names)|no prizes for guessing|those who know,? know|(?:we|you) all know who)/i;
/** "a silver Astra, HX19 ZQL. That driver …": the plate tells which. */
const plate = /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/;

/** What a sentence's words alone say of whom it goes on about. */
const wordsOf = onceFor((told: Told, { text: all }: BlockFacts) => {
  const text = all.slice(told.sentence.start, told.sentence.end);
  return {
    text,
    hinted: hinted.test(text),
    keptPlace: keptPlace.test(text),
    keeper: keeper.test(text),
    plate: plate.test(text),
    that: /^that\b/i.test(text),
    goesOn: goesOn.exec(text)?.[0],
    leftOut: leftOut.exec(text)?.[0],
    one: oneInside.exec(text),
    anybody: goesOnInside.exec(text),
    house: told.particulars.find((p) => p.kind === 'house'),
    particulars: told.particulars.slice(0, mostInSentence),
  };
});

/** Those whom a sentence speaks of without a name, by where its names stand: whose they are does not count. */
const unnamed = onceByKey<Told, readonly Subject[]>();

export function aboutIn(
  draft: Draft,
  facts: readonly BlockFacts[],
  people: readonly Stood[],
  lists: Lists,
): readonly AboutSentence[] {
  const mentions = new Map<number, Named[]>();
  for (const person of people)
    for (const mention of person.mentions) {
      const here = mentions.get(mention.block);
      if (here === undefined) mentions.set(mention.block, [{ mention, person }]);
      else here.push({ mention, person });
    }
  const sentences = facts.flatMap((f, block): readonly NamedSentence[] => {
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
  const { children, own } = childrenIn(draft, sentences);
  const out: AboutSentence[] = [];
  let focus: Subject | undefined;
  let last = -1;
  let age = 0;
  let family = false;
  // What the sentence before said of this one's people: that everybody knows them, or where they keep shop.
  let before: ReturnType<typeof wordsOf> | undefined;
  for (const { told, block, f, named } of sentences) {
    if (block !== last) {
      // A new paragraph may go on; a heading or a new section starts afresh.
      if (draft.blocks[block]?.kind === 'heading' || draft.sections[block] !== draft.sections[last]) focus = undefined;
      age++;
      last = block;
    }
    const words = wordsOf(told, f);
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
    const pointed =
      words.hinted ||
      (before?.plate === true && words.that) ||
      (before?.hinted === true && byName.length === 0) ||
      (before?.keptPlace === true && words.keeper);
    before = words;
    const places = named.map(({ mention }) => mention.span);
    const others =
      places.length === 0 && told.described.length === 0
        ? []
        : unnamed(told, `${family} ${pointed} ${places.map((p) => `${p.start} ${p.end}`)}`, () => [
            ...offspringOf(told, f, places),
            ...describedSubjects(told, f, places, family, pointed),
          ]);
    const subjects: Subject[] = [...byName, ...others];
    const on = words.goesOn ?? (byName.length === 0 ? words.leftOut : undefined);
    const inside =
      byName.length === 0 && on === undefined && focus !== undefined
        ? focus.described?.several === true || focus.person?.family === true
          ? words.anybody
          : words.one
        : null;
    if (
      focus !== undefined &&
      age < 3 &&
      (on !== undefined || inside !== null) &&
      !byName.some((s) => s.person?.standing === 'private')
    ) {
      const pronoun = on === undefined ? 0 : (/[\w’'-]+$/.exec(on)?.[0].length ?? 0);
      const at = told.sentence.start + (on === undefined ? (inside?.index ?? 0) : on.length - pronoun);
      const end = on === undefined ? at + (inside?.[0].length ?? 0) : told.sentence.start + on.length;
      const same = subjects.findIndex((s) => s.how === 'described' && overlaps(s.span, { start: at, end }));
      const described = subjects[same];
      // "The couple who have the bakery in Cole Street": others, who are told of for themselves.
      if (described?.known !== true) {
        if (same !== -1) subjects.splice(same, 1);
        // "The family at the bottom of Stile Close … The eldest is on an order now."
        const child = focus.child || (focus.described?.family === true && described?.child === true);
        subjects.push({ ...focus, child, how: 'goes-on', span: { start: Math.min(at, end), end } });
      }
    }
    out.push({
      ...told,
      particulars: words.particulars,
      block,
      words: words.text,
      subjects: subjects.length > mostInSentence ? subjects.slice(0, mostInSentence) : subjects,
    });
    // "You know the end house in Marl Street? That family …": a house that is pointed out is whom the next sentence is about.
    const { house } = words;
    if (
      subjects.length === 0 &&
      house !== undefined &&
      draft.sections[block] === 'body' &&
      pointsOut.test(words.text)
    ) {
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
        next.person?.standing === 'public' &&
        // Whoever only works for somebody may be told of further: "Kathryn Bone, our libraries manager … She has been off with stress."
        (next.person.office || !next.person.role) &&
        !next.person.dead &&
        subjects.every((s) => s.how === 'named')
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
