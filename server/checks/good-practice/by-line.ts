// In: a draft, and the council's people. Out: councillors who are named without "Cllr": the author in the front matter or
// at the foot, and in a release the first mention of somebody who is introduced by a councillor's office.
import { type Draft, fieldOf, wordsOfField } from '../../core/draft/draft.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import { onceAt, onceFor } from '../../core/remembered.ts';
import type { Workspace } from '../../core/review/workspace.ts';

const titles =
  'Cllrs?|Councillors?|Cynghorydd|Cyng|Coun|Mayor|Mayoress|MPs?|MSP|MS|Lord|Lady|Baroness|Baron|Sir|Dame|Alderman|Ald|Provost|Bailie|Convener|Chair|Chairman|Sheriff';
const titled = new RegExp(`(?:^|[^\\p{L}])(?:${titles})(?![\\p{L}])`, 'u');
/** What makes it clear enough that the author holds office. */
const saysSo = /\b(?:cllrs?|councillors?|cynghorydd|leader of|mayor|provost|group leader|member of parliament)\b/i;
/** Offices that only a councillor has, as a by-line gives them: "Member for Elm ward, Planning Committee". */
const office =
  /\b(?:(?:ward |county |district |borough |city )?member for\b|cabinet member|executive member|portfolio holder|(?:vice-?|deputy )?chair(?:man|woman|person)?,? (?:of )?(?:the )?[\w' ]*committee|opposition spokes(?:person|man|woman))/i;
const former =
  /\b(?:former|ex-|late|candidate|prospective|officer|communications|press|director|manager|editor|journalist|reporter|intern)\b/i;
/** What only a councillor says: "you elected me", "my motion on buses", "residents of my division". */
const ward =
  /\b(?:my (?:ward|division)\b|as your (?:elected |ward |local |county |city |town |parish )*(?:councillor|member|representative)\b|i (?:have )?represent(?:ed)? (?:you|the ward|this ward|our ward|the division|this division|the people of|\p{Lu})|(?:you|residents|voters|the ward) (?:have )?(?:re-?)?elected me|(?:you|residents|voters) (?:all )?(?:put|sent|voted) me (?:on|onto|in|into|back|to) |i was (?:first |re-?)?elected (?:to|in|for|by)|being elected (?:to|for|by)|voted for me\b|my (?:ward|council|councillor|weekly|monthly|next|first|advice|drop-in) surger|i moved (?:the|a|an|our) (?:motion|amendment)|i (?:tabled|seconded|proposed) (?:the|a|an|our) (?:motion|amendment)|my (?:motion|amendment|written question|question) (?:to|on|at|about|for) (?:the |full )?(?:council|cabinet|budget|committee|chamber|executive|leader)|my (?:council|councillor) (?:inbox|email|casework|work|colleagues|allowance|seat)|my seat on the council|my fellow (?:councillors|members)|fellow members of the council|i (?:sit|serve) on (?:the |our )?(?:council[’']s )?(?:[\p{L}]+ ){0,3}(?:committee|scrutiny|cabinet|panel|sub-committee)|i chair (?:the )?(?:council[’']s )?(?:[\p{L}]+ ){0,3}(?:committee|panel)|(?:put|made|argued) (?:the|your|our) case to (?:the )?(?:[\p{L}]+ ){0,2}(?:committee|panel|cabinet|board|council)\b.{0,30}\bon your behalf|(?:ask|asked|raise|raised|speak|spoke|voted) (?:it |this |that |for you )?(?:at|in) (?:full council|the chamber)|our group on the council|one of your (?:[\p{L}]+ ){0,3}(?:members|councillors|representatives)\b|as (?:the |your )?(?:portfolio holder|cabinet member|executive member|opposition leader|ward member|leader of the council)\b|i was re-?elected\b)/iu;
const name = /^\p{Lu}[\p{L}'’.-]*(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|ap|ab|al|el|bin)){1,3}$/u;
/** "Jane Example, Cabinet Member for Leisure": the office follows the name. */
const introduced =
  /(?<![\p{L}'’-])((?:\p{Lu}[\p{L}'’-]+\s+){1,2}\p{Lu}[\p{L}'’-]+),\s+(?:the\s+|our\s+|its\s+)?(?:council['’]s\s+)?(?:new\s+)?(?:Cabinet\s+Member|cabinet\s+member|Executive\s+Member|executive\s+member|Portfolio\s+Holder|portfolio\s+holder|(?:Deputy\s+)?Leader\s+of\s+(?:the\s+)?(?:[\p{Lu}][\p{L}'’-]+\s+)*Council|(?:deputy\s+)?leader\s+of\s+the\s+council|ward\s+(?:councillor|member)|Ward\s+(?:Councillor|Member))/gu;
/** Most paragraphs introduce nobody, and are not looked at twice. */
const mayIntroduce = /[Mm]ember|[Hh]older|[Ll]eader|ouncillor/;
const titledName = new RegExp(
  `(?<![\\p{L}])(?:${titles})\\.?\\s+((?:\\p{Lu}[\\p{L}'’-]*\\s+){0,2}\\p{Lu}[\\p{L}'’-]+)`,
  'gu',
);
const notAName = new RegExp(
  `^(?:${titles}|Mr|Mrs|Ms|Miss|Dr|Professor|Prof|Rev|Revd|Reverend|Canon|Chief|Inspector|Head|Director|The|Our|But|And|When|As|Former)$`,
  'u',
);

function isCouncillor(person: string, workspace: Workspace): boolean {
  const known = workspace.people.find((p) => p.name.toLowerCase() === person.toLowerCase());
  return (
    known !== undefined && (known.ward !== undefined || /councillor|cabinet member|leader of/i.test(known.role ?? ''))
  );
}

/** What the writer says in a paragraph, without what others are quoted as saying. */
const ownOf = onceFor(({ text }: BlockFacts) => {
  const own = text.replace(/[“"][^”"]*[”"]/g, ' ');
  return { text: own, saysSo: saysSo.test(own), ward: ward.test(own) };
});
const ownProse = (draft: Draft, known: Known): readonly ReturnType<typeof ownOf>[] =>
  draft.blocks.flatMap((b, i) => {
    const facts = known.facts[i];
    return b.kind === 'field' || b.quoteDepth > 0 || facts === undefined ? [] : [ownOf(facts)];
  });

/** "Sunil Rathore, Upper Stanning division" at the foot: a name, and at most the place. */
const signature =
  /^(?:(?:yours|best wishes|regards|all the best|thanks)[,.]?\s+)?((?:\p{Lu}[\p{L}'’-]+\s+){1,3}\p{Lu}[\p{L}'’-]+)(?:[,\n]|\s[–-]\s|$)\s*(?:(?:for |your )?[\p{L}'’ -]{0,40}(?:ward|division)\b.{0,20})?$/iu;

/** The name at the foot of a draft that has no by-line, where the writer is a councillor and nothing says so. */
function inSignature(draft: Draft, known: Known): readonly Hit[] {
  if (draft.frontMatter.fields.some((f) => /^(?:author|byline)$/i.test(f.key))) return [];
  const at = draft.blocks.findLastIndex((b) => b.kind === 'paragraph');
  const block = draft.blocks[at];
  if (block === undefined || block.text.length > 90 || draft.sections[at] === 'contact') return [];
  const written = signature.exec(block.text)?.[1];
  if (written === undefined || !name.test(written) || titled.test(block.text)) return [];
  const prose = ownProse(draft, known);
  if (prose.some((p) => p.saysSo) || !prose.some((p) => p.ward)) return [];
  const start = block.text.indexOf(written);
  return [{ span: { start, end: start + written.length }, block: at, traits: { where: 'author' }, captures: {} }];
}

/** The by-line in the front matter: its value, where the writer is a councillor and nothing says so. */
function inFrontMatter(draft: Draft, workspace: Workspace, known: Known): readonly Hit[] {
  const field = draft.frontMatter.fields.find((f) => /^(?:author|byline)$/i.test(f.key) && typeof f.value === 'string');
  const value = typeof field?.value === 'string' ? field.value.trim() : '';
  if (field === undefined || !name.test(value) || titled.test(value)) return [];
  const about = [fieldOf(draft, 'role'), fieldOf(draft, 'bio'), fieldOf(draft, 'byline')]
    .filter((t) => t !== undefined && t !== value)
    .join('\n');
  if (saysSo.test(about) || former.test(about)) return [];
  const prose = ownProse(draft, known);
  const signs =
    isCouncillor(value, workspace) ||
    fieldOf(draft, 'ward') !== undefined ||
    office.test(about) ||
    prose.some((p) => p.ward);
  // Posts are met one by one: the words of the first say nothing to whoever meets the fourth, and the bio stands over them all.
  const apart = fieldOf(draft, 'type') === 'social' && fieldOf(draft, 'bio') !== undefined;
  if (!signs || (!apart && saysSo.test(firstLines(draft)))) return [];
  // A sign-off such as "Cllr Jo Hart" makes it plain as well.
  const withTitle = new RegExp(`(?:${titles})\\.?\\s+${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u');
  if (withTitle.test(prose.map((p) => p.text).join('\n'))) return [];
  return [{ span: wordsOfField(draft, field), traits: { where: 'author' }, captures: {} }];
}

/** "I have been a councillor for Elm since 2019" in the first lines is as good as a title. */
const firstLines = (draft: Draft): string =>
  draft.blocks
    .filter((b) => b.kind === 'paragraph')
    .slice(0, 2)
    .map((b) => b.text)
    .filter((t) => /\b(?:i am|i'm|i’m|i have been|i've been|i’ve been|i was elected)\b/i.test(t))
    .join('\n');

/** Names that have a title in part of a paragraph, each word of them: "Cllr Jo Hart" lets "Hart" pass. */
const titledIn = onceAt(({ text }: BlockFacts, { start, end }): readonly string[] =>
  [...text.slice(start, end).matchAll(titledName)].flatMap((m) => (m[1] ?? '').split(/\s+/)),
);
/** Those whom a paragraph introduces by their office. */
const introducedIn = onceFor(({ text }: BlockFacts): readonly { readonly all: string; readonly index: number }[] =>
  mayIntroduce.test(text) ? [...text.matchAll(introduced)].map(({ 1: all = '', index }) => ({ all, index })) : [],
);

/** In the order of the draft, so that each paragraph is read once however many people are named. */
function mentions(draft: Draft, { facts: all }: Known): readonly Hit[] {
  const hits: Hit[] = [];
  const known = new Set<string>();
  // Read when somebody is introduced, which is seldom.
  let unread: (() => readonly string[])[] = [];
  draft.blocks.forEach((block, i) => {
    const facts = all[i];
    if (block.kind === 'field' || block.kind === 'alt' || block.opaque || facts === undefined) return;
    const { text } = facts;
    let read = 0;
    const here = draft.languages[i] === 'en' && draft.sections[i] !== 'comments';
    for (const { all, index } of here ? introducedIn(facts) : []) {
      const words = all.split(/\s+/);
      const from = words.findLastIndex((w) => notAName.test(w)) + 1;
      const surname = words.at(-1) ?? '';
      const end = index + all.length;
      for (const earlier of unread) for (const word of earlier()) known.add(word);
      for (const word of titledIn(facts, { start: read, end })) known.add(word);
      unread = [];
      read = end;
      const opens = from === 0 || /^(?:The|Our|But|And|When|As)$/.test(words[from - 1] ?? '');
      const before = /(\S+)\s*$/.exec(text.slice(Math.max(0, index - 40), index))?.[1] ?? '';
      if (opens && words.length - from > 1 && !known.has(surname) && !titled.test(before)) {
        const start = end - words.slice(from).join(' ').length;
        hits.push({ span: { start, end }, block: i, traits: { where: 'mention' }, captures: {} });
      }
      known.add(surname);
    }
    const rest = { start: read, end: text.length };
    unread.push(() => titledIn(facts, rest));
  });
  return hits;
}

export const check: Check = {
  traits: { where: ['author', 'mention'] },
  draft: (draft, workspace, _day, known) => [
    ...inFrontMatter(draft, workspace, known),
    ...inSignature(draft, known),
    ...mentions(draft, known),
  ],
};
