// In: a draft, and the council's people. Out: councillors who are named without "Cllr": the author in the front matter, and in a
// release the first mention of somebody who is introduced by a councillor's office.
import { type Draft, fieldOf, wordsOfField } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
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
const ward =
  /\b(?:my ward\b|as your (?:ward |local )?councillor\b|i represent (?:you|the ward|this ward|\p{Lu})|since you elected me|when you elected me|my ward surger|my council surger)/iu;
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

/** The by-line in the front matter: its value, where the writer is a councillor and nothing says so. */
function inFrontMatter(draft: Draft, workspace: Workspace): readonly Hit[] {
  const field = draft.frontMatter.fields.find((f) => /^(?:author|byline)$/i.test(f.key) && typeof f.value === 'string');
  const value = typeof field?.value === 'string' ? field.value.trim() : '';
  if (field === undefined || !name.test(value) || titled.test(value)) return [];
  const about = [fieldOf(draft, 'role'), fieldOf(draft, 'bio'), fieldOf(draft, 'byline')]
    .filter((t) => t !== undefined && t !== value)
    .join('\n');
  if (saysSo.test(about) || former.test(about)) return [];
  const prose = draft.blocks
    .filter((b) => b.kind !== 'field')
    .map((b) => b.text)
    .join('\n');
  const signs =
    isCouncillor(value, workspace) || fieldOf(draft, 'ward') !== undefined || office.test(about) || ward.test(prose);
  // A sign-off such as "Cllr Jo Hart" makes it plain as well.
  const signed = new RegExp(`(?:${titles})\\.?\\s+${value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, 'u').test(prose);
  if (!signs || signed || saysSo.test(firstLines(draft))) return [];
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

/** Names that have had a title so far, each word of them: "Cllr Jo Hart" lets "Hart" pass. */
function addTitled(text: string, known: Set<string>): void {
  for (const m of text.matchAll(titledName)) for (const word of (m[1] ?? '').split(/\s+/)) known.add(word);
}

/** In the order of the draft, so that each paragraph is read once however many people are named. */
function mentions(draft: Draft): readonly Hit[] {
  const hits: Hit[] = [];
  const known = new Set<string>();
  // Read when somebody is introduced, which is seldom.
  let unread: string[] = [];
  draft.blocks.forEach((block, i) => {
    if (block.kind === 'field' || block.kind === 'alt' || block.opaque) return;
    const { text } = block;
    let read = 0;
    const here = draft.languages[i] === 'en' && draft.sections[i] !== 'comments' && mayIntroduce.test(text);
    for (const m of here ? text.matchAll(introduced) : []) {
      const all = m[1] ?? '';
      const words = all.split(/\s+/);
      const from = words.findLastIndex((w) => notAName.test(w)) + 1;
      const surname = words.at(-1) ?? '';
      for (const earlier of [...unread, text.slice(read, m.index + all.length)]) addTitled(earlier, known);
      unread = [];
      read = m.index + all.length;
      const opens = from === 0 || /^(?:The|Our|But|And|When|As)$/.test(words[from - 1] ?? '');
      const before = /(\S+)\s*$/.exec(text.slice(Math.max(0, m.index - 40), m.index))?.[1] ?? '';
      if (opens && words.length - from > 1 && !known.has(surname) && !titled.test(before)) {
        const start = m.index + all.length - words.slice(from).join(' ').length;
        hits.push({ span: { start, end: m.index + all.length }, block: i, traits: { where: 'mention' }, captures: {} });
      }
      known.add(surname);
    }
    unread.push(text.slice(read));
  });
  return hits;
}

export const check: Check = {
  traits: { where: ['author', 'mention'] },
  draft: (draft, workspace) => [...inFrontMatter(draft, workspace), ...mentions(draft)],
};
