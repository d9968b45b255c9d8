// In: a draft that comes out before an election. Out: where it puts a member forward: words of theirs, a picture, a name, a by-line; and the
// same words as the council's spokesperson would be given them.
import { type Block, type Draft, fieldOf, wordsOfField } from '../../core/draft/draft.ts';
import { type BlockFacts, sentenceOf } from '../../core/facts/facts.ts';
import type { Mention } from '../../core/facts/mentions.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { preElection } from '../../core/review/pre-election.ts';
import type { Workspace } from '../../core/review/workspace.ts';
import { contains, overlaps, type Span } from '../../core/span.ts';

const titled = /^(?:cllrs?|councillors?|cyng)\b/i;
/** Offices that only a member has, and that say who it is without a name. */
const offices = new Set([
  'leader of the council',
  'council leader',
  'deputy leader of the council',
  'deputy leader',
  'leader of the opposition',
  'opposition leader',
  'group leader',
  'cabinet member',
  'cabinet lead',
  'portfolio holder',
  'ward councillor',
]);
const speaks =
  /\b(?:said|says|added|adds|explained|explains|commented|comments|told|welcomed|praised|promised|urged|thanked)\b/i;
/** The law wants these said, and of everybody alike. */
const poll =
  /\b(?:candidates?|nominat(?:ed|ions?)|(?:is|are|was|were) standing\b|standing (?:for|in)\b|election agents?|statement of persons|declared (?:elected|the winner)|(?:was|were) elected\b|by-election (?:follows|was called|will be held)|vacancy|resigned|co-opted)/i;
/** Something befell the place, and a member may answer for it. */
const emergency =
  /\b(?:burst its banks|flood(?:ed|ing|waters?)|evacuat(?:ed|ion)|major incident|explosion|emergency services|firefighters|cordon|stabbing|murder(?:ed)?|fatal|bereaved|has died|have died|passed away|condolences|in mourning|storm damage|gas leak|landslip|outbreak)\b/i;
/** A member who is told of without a title: "the Leader, Ann Marlow", "Ann Marlow, who looks after adult care on the cabinet". */
const name = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){1,2}";
const byOffice = new RegExp(
  `\\b(?:the |our |council |borough |city |county )*(?:[Ll]eader|[Dd]eputy [Ll]eader|[Pp]rovost|[Cc]onvener|[Cc]abinet [Mm]ember|[Pp]ortfolio [Hh]older|[Cc]abinet [Ll]ead)(?: (?:of the [Cc]ouncil|for [\\p{L} ]{3,30}))?,? ${name}|${name}, (?:(?:the|our) )?(?:(?:council |deputy )?leader of|deputy leader|cabinet (?:member|lead)|portfolio holder|ward (?:member|councillor)|member for|who (?:looks after|leads on|holds|is responsible for|runs|speaks for|has charge of|covers|sits|represents)[^.!?]{0,50}\\b(?:cabinet|council|committee|executive|ward))`,
  'gu',
);
const gone = /\b(?:the late|former|ex-|tribute to)\s*$/i;
/** A committee paper's reference or a register of members is no publicity. */
const formal = /\b(?:apologies|declarations? of interest|minutes|quorum|notice is (?:hereby )?given)\b/i;

function isMember(m: Mention, words: string): boolean {
  if (m.capacity !== 'elected' || m.how === 'pronoun' || m.how === 'you') return false;
  return titled.test(words) || [...offices].some((o) => m.key === o || words.toLowerCase().includes(o));
}

/** Members by title and office, and those whom the people file names. */
function membersIn(facts: BlockFacts, workspace: Workspace): readonly Span[] {
  const { text } = facts;
  const known = workspace.people.filter((p) => p.ward !== undefined || /\b(?:cllr|councillor)\b/i.test(p.role ?? ''));
  const named = known.flatMap((p) => {
    const at = text.indexOf(p.name);
    return at === -1 ? [] : [{ start: at, end: at + p.name.length }];
  });
  const spoken = facts.mentions.filter((m) => isMember(m, text.slice(m.span.start, m.span.end))).map((m) => m.span);
  const told = /\b(?:leader|provost|convener|cabinet|portfolio|ward|member for|council|committee|executive)\b/i.test(
    text,
  )
    ? [...text.matchAll(byOffice)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
    : [];
  return [...spoken, ...[...named, ...told].filter((n) => !spoken.some((s) => overlaps(s, n)))].filter(
    (s) => !gone.test(text.slice(0, s.start)),
  );
}

/** What the writer of somebody's words calls himself; an officer cannot take it over. */
const own = /\b(?:i|me|my|mine|myself|he|him|his|she|her|hers|we were elected|residents tell us)\b/i;
/** "Cllr Jo Hart, Cabinet Member for Parks, said" at the start of a sentence. */
const opening =
  /^(?:,[^"“”.!?]{0,120},|[^"“”.!?,]{0,60}?(?=\s(?:said|says|added|explained)\b))?\s*(?:said|says|added|adds|explained|explains|commented)\b/;
/** "…," said Cllr Jo Hart, Cabinet Member for Parks. */
const closing = /\b(?:said|says|added|explained)\s+$/;

/** The sentence as the council's spokesperson would say it. Who spoke of himself, or what he felt, cannot be swapped. */
function respoken(text: string, sentence: Span, member: Span, next: string): string | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const lead = text.slice(sentence.start, member.start);
  const tail = text.slice(member.end, sentence.end);
  if (/:\s*$/.test(words) && own.test(next)) return undefined;
  const opens = opening.exec(tail);
  if (lead.trim() === '' && opens !== null) {
    const rest = tail.slice(opens[0].length);
    if (own.test(rest)) return undefined;
    const verb = /\w+$/.exec(opens[0])?.[0] ?? 'said';
    return `A council spokesperson ${verb}${rest}`;
  }
  if (closing.test(lead) && !own.test(lead)) {
    const rest = /^(?:,[^"“”.!?,]*(?:,[^"“”.!?,]*)?)?([.!?]?)\s*$/.exec(tail);
    return rest === null ? undefined : `${lead}a council spokesperson${rest[1] ?? ''}`;
  }
  return undefined;
}

/** A caption that stands as a paragraph. */
const shown = /^[\s(*]*(?:pictured|picture|photo(?:graph)?|caption|image|from left)\b/i;

/** A picture's words with the members left out of them are those of another picture. */
function where(block: Block, text: string, sentence: Span): string {
  if (block.kind === 'alt' || block.kind === 'caption' || shown.test(text.slice(sentence.start, sentence.end)))
    return 'picture';
  return speaks.test(text.slice(sentence.start, sentence.end)) ? 'words' : 'name';
}

/** Somebody who stands and does something is no entry in a list of candidates: "Cllr Rose, who is standing again, opened the fair". */
const deed =
  /\b(?:opened|unveiled|joined|visited|launched|planted|switched on|praised|judged|presented|toured|secured|won|helped|campaigned|never stops|never happened without|cut the ribbon|pictured)\b/i;
/** A word after a flood is one thing, a member's own part in it another: "candidate for Elm", "I won the money for that hall". */
const forVotes =
  /\b(?:candidate|standing (?:for|in)|re-?elect|vote|(?:I|we) (?:(?:have|had) )?(?:won|secured|delivered|fought|campaigned|got|brought|built)|(?:am|[’']m) the one who|trust (?:me|us)|(?:my|our) (?:record|promise|pledge|manifesto))\b/;

function inBlock(draft: Draft, at: number, facts: BlockFacts, workspace: Workspace, event: string): readonly Hit[] {
  const block = draft.blocks[at];
  if (block === undefined || block.kind === 'field' || block.kind === 'heading') return [];
  const seen: Span[] = [];
  const { text } = facts;
  return membersIn(facts, workspace).flatMap((member): readonly Hit[] => {
    const sentence = sentenceOf(facts, member);
    const words = text.slice(sentence.start, sentence.end);
    const what = where(block, text, sentence);
    if (
      seen.some((s) => contains(s, sentence)) ||
      formal.test(words) ||
      (what === 'name' && poll.test(words) && !deed.test(words))
    )
      return [];
    seen.push(sentence);
    const swapped = what === 'words' ? respoken(text, sentence, member, draft.blocks[at + 1]?.text ?? '') : undefined;
    const span = { start: sentence.start, end: sentence.start + words.trimEnd().length };
    return [
      {
        block: at,
        span,
        traits: { where: what, event: forVotes.test(text) ? 'no' : event },
        captures: { member },
        ...(swapped === undefined ? {} : { words: { swapped: swapped.trimEnd() } }),
      },
    ];
  });
}

/** The council's own blog under a member's name. */
function byLine(draft: Draft): readonly Hit[] {
  const field = draft.frontMatter.fields.find((f) => /^(?:author|byline)$/i.test(f.key));
  const value = field === undefined ? '' : (fieldOf(draft, field.key.toLowerCase()) ?? '');
  if (field === undefined || !/\b(?:cllr|councillor|leader of)\b/i.test(value)) return [];
  return [{ span: wordsOfField(draft, field), traits: { where: 'by-line', event: 'no' }, captures: {} }];
}

export const check: Check = {
  traits: { where: ['words', 'picture', 'name', 'by-line'], event: ['yes', 'no'] },
  draft: (draft, workspace, day, known) => {
    if (preElection(draft, workspace, day) === undefined) return [];
    const event = draft.blocks.some((b) => b.kind !== 'field' && emergency.test(b.text)) ? 'yes' : 'no';
    const left = draft.blocks.flatMap((_, i) => {
      const facts = known.facts[i];
      const section = draft.sections[i];
      return facts === undefined || section === 'contact' || section === 'comments'
        ? []
        : inBlock(draft, i, facts, workspace, event);
    });
    return [...byLine(draft), ...left];
  },
};
