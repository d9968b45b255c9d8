// In: an attack as it was marked. Out: the attack with the words that belong to it, "a windbag of the first order", "only in it for the
// £14,000 allowance", and what to call the person.
import type { Attack } from './attack.ts';
import { isGerund } from './grammar.ts';
import { isBusiness } from './policy.ts';
import { isClause } from './verbs.ts';

/** The rest of a number that was cut, and the noun it counts: "£14" – ",000 allowance". */
const restOfNumber = /^(?:(?:[.,]\p{N}+)+(?:m|bn|k|%)?|(?:m|bn|k|%)(?!\p{L}))(?: \p{Ll}+(?=[,.;:!?]| and | but |$))?/u;
/** "of the first order", "with a clipboard and far too much time on his hands". */
const complement =
  /^ (?:of|with|in) ([^,.;:–—!?]+?)(?=[,.;:–—!?]|$| (?:who|whose|which|for(?! an? )|over|about|when|while|after|because|since)\b| and (?:he|she|has|had|we|the|our|is|was)\b)/u;
const nounPhrase = /^(?:\p{L}+ly |now |still |just |nothing but )*(?:an?|the|such|another|that|this|our)\b/iu;
const superlative = /\b(?:most|worst|least|biggest|\p{L}{3,}est)\b/u;

function lengthBehind(said: string, how: Attack['how'], behind: string): number {
  const number = /\p{N}$/u.test(said) ? restOfNumber.exec(behind)?.[0] : undefined;
  if (number !== undefined) return number.length;
  // "about as much use" – "as a letterbox on a tent".
  if (/\bas (?:much )?\p{L}+$/u.test(said)) return /^ as (?!a result\b)[^,.;:–—!?]+/u.exec(behind)?.[0].length ?? 0;
  const flourish =
    /^ (?:if ever (?:there was|I saw) one|if there ever was one|and then some|to boot)(?=[,.;:–—]|$)/iu.exec(
      behind,
    )?.[0];
  if (flourish !== undefined) return flourish.length;
  // "an incompetent" – "if well-meaning chair": the noun of an apposition.
  const noun =
    how === 'apposition'
      ? /^ (?:if |but |though )?[\p{Ll}-]+(?: [\p{Ll}-]+){0,3}(?=[,–—])/u.exec(behind)?.[0]
      : undefined;
  if (
    noun !== undefined &&
    !isClause(noun.trim()) &&
    !/^ (?:of|with|in|who|whose|for|over|about|on|at|to|from|by|as|like|than)\b/.test(noun)
  )
    return noun.length;
  // "an embarrassment to the council", "a stooge of the bus company": whose, and to whom, belongs to it.
  const whose = /\b(?:embarrassment|disgrace|danger|menace|threat|insult|liability|stain)$/iu.test(said)
    ? /^ to (?:the|this|our|his|her|their|every|all)\b(?:(?! (?:because|for|who|when|while|and|but|after|since)\b)[^,.;:–—!?])+/u.exec(
        behind,
      )?.[0]
    : /\b(?:stooge|puppet|mouthpiece|lapdog|poodle|pawn|servant|creature|tool|lackey)s?$/iu.test(said)
      ? /^ (?:of|for) (?:(?! (?:because|who|when|while|and|but|after|since)\b)[^,.;:–—!?])+/u.exec(behind)?.[0]
      : undefined;
  if (whose !== undefined && !isGerund(whose.split(' ')[2])) return whose.length;
  if (how !== 'apposition' && !(how === 'predicate' && nounPhrase.test(said))) return 0;
  const [found = '', phrase = ''] = complement.exec(behind) ?? [];
  if (phrase === '' || phrase.split(' ').length > 12 || isBusiness(phrase)) return 0;
  if (isClause(phrase) && !/^(?:nothing|no|little|more|far|too|all) /.test(phrase)) return 0;
  if (isGerund(phrase.split(' ')[0])) return 0;
  const [, preposition] = found.split(' ');
  if (preposition === 'in' && !/^(?:an?|his|her)\b/.test(phrase) && !superlative.test(said)) return 0;
  return found.length;
}

/** "the member for " before "Oakley East", "the treasurer of " before "Moorend Carnival": the person is whoever holds the post. */
function roleBefore(a: Attack): string {
  if (a.person === undefined || !/^\p{Lu}/u.test(a.text.slice(a.person.start, a.person.end))) return '';
  if (/^(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Sir|Dame)\b/.test(a.name)) return '';
  return (
    /(?:the|our) (?:member|councillor|treasurer|secretary|chair|chairman|chairwoman|landlord|owner|leader|manager|head|candidate|mp) (?:for|of) (?:the )?$/i.exec(
      a.text.slice(a.sentence.start, a.person.start),
    )?.[0] ?? ''
  );
}

/** "Cllr Nash and " before "Cllr Webb are a pair of clowns": both are spoken of. */
function coupled(a: Attack): Attack {
  if (a.person === undefined || !/^(?:Cllr|Councillor|Mr|Mrs|Ms|Dr)\b/.test(a.name)) return a;
  const other = /(?:Cllr|Councillor|Mr|Mrs|Ms|Dr) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? and $/u.exec(
    a.text.slice(a.sentence.start, a.person.start),
  )?.[0];
  const many = /^ (?:\p{L}+ly |both |still )?(?:are|were|have|do|don['’]t|seem|remain|look)\b/u.test(
    a.text.slice(a.person.end, a.sentence.end),
  );
  return other === undefined || !many
    ? a
    : { ...a, name: other + a.name, person: { start: a.person.start - other.length, end: a.person.end } };
}

/** "The landlord" before "of Castle Buildings": of what somebody is the landlord tells who is meant. */
function posted(a: Attack): Attack {
  if (a.person === undefined || !/^(?:the|our) [\p{Ll} -]+$/iu.test(a.name) || a.person.end > a.attack.start) return a;
  const behind = / (?:of|for) (?:the )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/uy;
  behind.lastIndex = a.person.end;
  const more = behind.exec(a.text)?.[0] ?? '';
  const end = a.person.end + more.length;
  return end > a.attack.start ? a : { ...a, name: a.name + more, person: { start: a.person.start, end } };
}

export function widened(one: Attack): Attack {
  const given = posted(coupled(one));
  const role = roleBefore(given);
  const a =
    role === '' || given.person === undefined
      ? given
      : {
          ...given,
          name: role.charAt(0).toLowerCase() + role.slice(1) + given.name,
          person: { start: given.person.start - role.length, end: given.person.end },
        };
  // "stabbed them in the back by selling plots": how it was done is what is blamed.
  // "is living in cloud cuckoo land if he believes" – "that …": on what condition is said of the writer.
  const done =
    /^(.+) (?:by|in) \p{L}+ing\b/u.exec(a.text.slice(a.attack.start, a.attack.end))?.[1] ??
    /^(.+?) if (?:he|she|they|you)\b/u.exec(a.text.slice(a.attack.start, a.attack.end))?.[1];
  if (/^(?:verb|predicate|sentence)$/.test(a.how) && done !== undefined)
    return { ...a, attack: { start: a.attack.start, end: a.attack.start + done.length } };
  const behind = a.text.slice(a.attack.end, a.sentence.end).replace(/[\s.!?…]+["”’)]*$/, '');
  const more = lengthBehind(a.text.slice(a.attack.start, a.attack.end), a.how, behind);
  return more === 0 ? a : { ...a, attack: { start: a.attack.start, end: a.attack.end + more } };
}

const nobody =
  /^(?:an? certain\b|(?:my |your |his |her )?(?:nan|gran|mother|father|mum|dad|wife|husband|brother|sister)$|some(?:one|body)\b)/i;
const somebody = /^(?:the|this|that|our) (?:man|woman|fellow|lady|gentleman|person|bloke|chap)$/i;
const titled = /(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Sir|Dame) \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?/u;

/** What to call the person: the name where "the man" stands, the pronoun where the sentence before has the name, nothing for "a certain". */
export function calling(a: Attack): string {
  const name = a.name.replace(/ for (?:his|her|their|your)\b.*$/, '');
  if (nobody.test(name)) return '';
  const sentence = a.text.slice(a.sentence.start, a.sentence.end);
  if (somebody.test(name)) return titled.exec(sentence)?.[0] ?? (/woman|lady/i.test(name) ? 'she' : 'he');
  const said = a.person === undefined ? '' : a.text.slice(a.person.start, a.person.end);
  // "Cllr Hays should hang her head, the spineless creature", "as thick as Cllr Tate": the one whom the sentence names is meant.
  const names = [...sentence.matchAll(new RegExp(titled, 'gu'))].map((m) => m[0]);
  const inside = a.person !== undefined && a.person.start <= a.attack.start && a.attack.end <= a.person.end;
  const marked = titled.exec(a.text.slice(a.attack.start, a.attack.end))?.[0];
  if (/^you$/i.test(said) && marked !== undefined) return marked;
  if (inside && !titled.test(name) && new Set(names).size === 1) return names[0] ?? name;
  const last = name.split(' ').at(-1) ?? name;
  const [, pronoun] = /^(?:(he|him|his)|she|her)$/i.exec(said) ?? [];
  const isPronoun = /^(?:he|him|his|she|her)$/i.test(said);
  if (!isPronoun || /^(?:he|him|his|she|her)$/i.test(name) || a.before?.includes(last) !== true) return name;
  return pronoun === undefined ? 'she' : 'he';
}
