// In: a rewrite and the sentence it is to stand for. Out: whether it reads as sentences: each with a verb, no name twice, no fragment
// behind the name, no "it" whose thing is gone.
import { isClause, isVerbPhrase } from './verbs.ts';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const doubled = /(?<!\p{L})(the|an?|of|to|in|on|with|for|and|is|was|i|we|he|she|it|about|at|from|over) \1(?!\p{L})/iu;
const sentences = (text: string): readonly string[] =>
  text.split(/(?<=(?<!\b(?:Mr|Mrs|Ms|Dr|St|No))[.!?]["”’)]?) (?=["“‘(]?[\p{Lu}\p{N}£[])/u);
/** "write to …", "do not …", "Shame …": an order needs no subject. */
const order =
  /^(?:do|don['’]t|please|ask|tell|write|read|vote|come|let|wake|think|look|remember|why|how|what|when|where|who|is|are|was|does|did|has|have|can|will|should|thanks|because|perhaps|so|here|there)\b/i;

/** "I disagree.", "Cllr Hart, we do not think …", "the council takes …". */
const ours =
  /^(?:[^.:;]{1,90}, (?:but |and )?)?(?:i|we|the council) (?:disagree|disputes?|asks?|calls?|do not|does not|thinks?|takes?|am|are|is)\b/i;

/** "Mr Dale objects to every application": a name, and what can only be a verb. */
const named =
  /^(?:The \p{L}+|He|She|They|(?:\p{Lu}[\p{L}'’-]+ ){1,4}?\p{Lu}[\p{L}'’-]+) (?:\p{L}+ly |also |still |now )?\p{Ll}{2,}(?:s|ed) /u;

function isSentence(text: string): boolean {
  const said = text
    .replace(/\[[^\]]*\]/g, 'this')
    .replace(/[.!?]+["”’)]*$/, '')
    .replace(/^["“‘(]+/, '');
  const head = said.split(/[:–—]\s/)[0] ?? said;
  return (
    order.test(said) ||
    ours.test(said) ||
    named.test(said) ||
    isClause(head) ||
    isClause(said) ||
    isClause(head.replace(/^[^,]{1,80}, /, '')) ||
    [...head.matchAll(/(?<= )\p{L}+/gu)].some((m) => isVerbPhrase(head.slice(m.index)))
  );
}

/** A clause says "it" of something: of nothing where the thing stood in the attack. */
export const isOrphan = (clause: string): boolean =>
  /(?<!\p{L})(?:it|them)(?!\p{L})(?! (?:is|was|will be|would be|has been|takes|took|seems) )/iu.test(
    clause
      .replace(/\b(?:pay\w*|paid|show|thank\w*) (?:\w+ )?for it\b/g, '')
      .replace(/^["“]?it (?=is|was|takes|took|will|has|costs?)/i, ''),
  ) &&
  !/(?<!\p{L})(?:the|an?|this|our|his|her|their|that|its) (?:\p{L}+ )?\p{L}+[^s\s\p{P}] .*(?<!\p{L})(?:it|them)(?!\p{L})/iu.test(
    clause,
  );

/** "position on the school run has cost three crossings because", "[decision or payment] on 12 March really went": two halves of sentences. */
const run =
  /(?:position on|has (?:handled|treated|run)|(?:said|done) about) (?:(?!\b(?:that|which|who|whose|where|when|how|what|why|if|while|as)\b)[^,:.;]){2,60} (?:has|have|is|are|was|were|need|needs|want|wants|deserve|deserves) [^.]*\bbecause \[|\[[^\]]*\] (?!(?:because|if|that|when|while|after|before|until|unless|where|who|which)\b)(?:[^,.:;]+ )?(?:really )?(?:went|goes|came)\b|(?:said|told \p{L}+) about (?:(?!\b(?:that|which|who|whose|where|when|how|what|why)\b)[^,:.]){2,80} (?:has|have|are|were) [^.:]* (?:is|was) not correct|,? (?:is|was) it any (?:wonder|surprise)\b[^?]*\.$|\bpeople call because\b/iu;
/** "Cllr Shaw have agreed": what was said of two. */
const ofTwo =
  /^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (?:have|are|were|do)(?![\p{L}’'])/u;

/** Words that may stand before a subject: "Yesterday he voted". */
const openers =
  'yesterday today tomorrow tonight then now but and so if when as while because once last this that what why how where who perhaps maybe clearly here there only since after before until though although whether sometimes meanwhile instead well still yes no frankly nor or yet like unless whatever whenever wherever nothing something everything anything all later first next twice finally again monday tuesday wednesday thursday friday saturday sunday otherwise thus indeed either neither should could would can will did do does have has had is are was were may might must than thing things people it'.split(
    ' ',
  );
const opening = openers.flatMap((w) => [w, `${w.charAt(0).toUpperCase()}${w.slice(1)}`]).join('|');
/** Two halves without a seam: "She we've stopped expecting it.", "I disagree with Cllr Hart: he is.", "Always has been I said so". */
const seams: readonly RegExp[] = [
  /^(?:I|we|she|he|it|they) (?:I|we|she|he|it|they)(?:['’]\w+)? /iu,
  /: (?:he|she|it|they|so) (?:is|was|are|were|do|does|did)[.!]?$/iu,
  /\bdisagree with (?:(?!\[)[^,.:;])*? (?:if|unless|as though) (?!(?:he|she|they) )/iu,
  /\b(?:did|done|said|handled|treated) as \p{Ll}+ as /iu,
  /\b(?:disagree|dispute)\b[^.:;]* (?:I|we) (?:shan|won|can|will|shall|would|have|had|am|are)\b[^.]*\bbecause \[/iu,
  /^(?:always|never|ever|not|nor) (?:has|have|is|was|had) been\b/iu,
  /\b(?:disagree|dispute)\b[^.:;]* (?:and|but) (?:he|she|they)['’]\p{Ll}+ [^.]*\bbecause \[/iu,
  /\bask (?:\S+ ){1,4}to \p{Ll}+ (?:him|her|them) /iu,
  /\bcontact about [^.]*, (?:had|has|have|is|was) /iu,
  /\b(?:done|did|said|laughs?|cowers?) (?:behind|at|of|with|under|into|to)(?: because\b|[.!]?$)/iu,
  // "the decision to on earth is he in charge", "has done in the Red Lion she would remember", "should resign tonight and does any more harm"
  /\bdecision to (?:on|in|at|of|the|an?|is|are|was|why|how|what|he|she|they|not)\b/iu,
  /\bhas (?:done|said) (?:(?!\b(?:that|which|who|when|where|while|as|if|because)\b)[^,.:;[])* (?:he|she|they) (?:would|will|might|could|can)\b/iu,
  /\bshould \p{Ll}+(?: \p{Ll}+){0,3} and (?:does|has|is|makes|gets|goes|takes)\b/iu,
  // "I disagree with our Leader for finding about [decision or policy]", "decision to shut the toilets with you"
  /\bdisagree with [^.:;[]* for (?!planning|housing|parking|licensing|learning|wellbeing|funding)\p{L}+ing about \[/iu,
  /\bdecision to [^.:;[]* with (?:you|him|her|them)[.!]?$/iu,
  // "The cabinet member, who about the lido last year, now wants", "has done in the because [reason]", "How Cllr Eynon can be: a grant"
  /\bwho (?:about|over|on|in|at|for|with|of) (?:the|a|his|her|our)\b/iu,
  /\b(?:in|on|at|of|for|with|to|by|about) (?:the|a|an|his|her|our) because\b/iu,
  /^How (?:[^.:;]{2,60}) can be:/u,
  /\btreated (?:the|our) [^.:;[]* (?:told|said|voted|has|have)\b/iu,
  /\bdid (?:at|in|on) [^,.]*, (?:makes|is|was|has)\b/iu,
  /\bhas done in (?:the|an?) \p{L}+ because \[/iu,
  // "to an incompetent portfolio holder" has lost its article with its adjective.
  /\b(?:to|with|by|from) (?:cabinet member|portfolio holder|MP\b|leader\b)/u,
  // "has worked so hard on the flooding that he has yet to visit it", and only "has worked" is left.
  /\bhas (?:worked|tried|laboured|slaved|toiled)[.!] I /u,
  new RegExp(`^(?!(?:${opening}) )\\p{Lu}\\p{Ll}+ (?:he|she|they|we|i)(?:['’](?:d|ll|ve|s|re|m))? \\p{Ll}`, 'u'),
];

export function readsWell(text: string, original: string, name: string): boolean {
  if (doubled.test(text) || run.test(text)) return false;
  if (sentences(text).some((s) => ofTwo.test(s) || seams.some((seam) => seam.test(s)))) return false;
  const proper = / /.test(name) ? escaped(name) : '';
  if (proper !== '') {
    const all = new RegExp(proper, 'giu');
    if (sentences(text).some((s) => (s.match(all)?.length ?? 0) > Math.max(1, original.match(all)?.length ?? 0)))
      return false;
    // "The council there's been plenty": two subjects; "Cllr Tate, the first order, spoke": what is left of an apposition.
    if (new RegExp(`${proper} (?:there|it|he|she|they|we|i)(?:['’]\\w+)? `, 'iu').test(text)) return false;
    const behind = new RegExp(`${proper}, (?:of|with|in|the|an?) [^,.]{2,40},`, 'iu').exec(text)?.[0];
    if (behind !== undefined && !original.toLowerCase().includes(behind.toLowerCase())) return false;
  }
  if (/^(?:it|they|this|that)\b/i.test(text) && !/^(?:it|they|this|that)\b/i.test(original)) return false;
  return sentences(text).every(isSentence);
}
