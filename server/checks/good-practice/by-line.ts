// In: a draft, and the council's people. Out: councillors who are named without "Cllr": the author in the front matter, and in a
// release the first mention of somebody who is introduced by a councillor's office.
import { type Block, type Draft, type Field, fieldOf } from '../../core/draft/draft.ts';
import { toSource } from '../../core/draft/prose.ts';
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
  const field = draft.frontMatter.fields.find(
    (f: Field) => /^(?:author|byline)$/i.test(f.key) && typeof f.value === 'string',
  );
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
  const at = draft.text.indexOf(value, field.source.start);
  const span = { start: at, end: at + value.length };
  return at === -1 || at >= field.source.end ? [] : [{ span, traits: { where: 'author' }, captures: {} }];
}

/** "I have been a councillor for Elm since 2019" in the first lines is as good as a title. */
const firstLines = (draft: Draft): string =>
  draft.blocks
    .filter((b) => b.kind === 'paragraph')
    .slice(0, 2)
    .map((b) => b.text)
    .filter((t) => /\b(?:i am|i'm|i’m|i have been|i've been|i’ve been|i was elected)\b/i.test(t))
    .join('\n');

function mentionsIn(block: Block, before: string): readonly Hit[] {
  return [...block.text.matchAll(introduced)].flatMap((m): readonly Hit[] => {
    const words = (m[1] ?? '').split(/\s+/);
    const from = words.findLastIndex((w) => notAName.test(w)) + 1;
    const first = words[from - 1];
    if (first !== undefined && !/^(?:The|Our|But|And|When|As)$/.test(first)) return [];
    const person = words.slice(from).join(' ');
    const start = m.index + (m[1] ?? '').lastIndexOf(words.slice(from).join(' '));
    const earlier = before + block.text.slice(0, start);
    const lead = /(\S+)\s*$/.exec(earlier)?.[1] ?? '';
    const surname = words.at(-1) ?? '';
    // Somebody who has had the title once may go without it.
    const known = new RegExp(
      `(?:${titles})\\.?\\s+(?:\\p{Lu}\\S*\\s+){0,2}${surname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`,
      'u',
    ).test(earlier);
    if (words.length - from < 2 || titled.test(lead) || known || earlier.includes(person)) return [];
    const span = toSource(block, { start, end: start + person.length });
    return [{ span, traits: { where: 'mention' }, captures: {} }];
  });
}

export const check: Check = {
  traits: { where: ['author', 'mention'] },
  draft: (draft, workspace) => {
    const hits: Hit[] = [...inFrontMatter(draft, workspace)];
    let before = '';
    draft.blocks.forEach((block, i) => {
      if (block.kind === 'field' || block.kind === 'alt' || block.opaque) return;
      if (draft.languages[i] === 'en' && draft.sections[i] !== 'comments') hits.push(...mentionsIn(block, before));
      before += `${block.text}\n`;
    });
    return hits;
  },
};
