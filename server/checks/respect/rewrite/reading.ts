// In: an attack in its sentence. Out: what stands before the person and the attack, between them and behind, each as parts; discourse that
// only leads up to the attack is gone.
import type { Attack } from './attack.ts';
import { infinitivePhrase, isPronoun } from './grammar.ts';
import { type Part, partsOf } from './parts.ts';
import { asideless } from './policy.ts';
import { isClause, isVerbPhrase } from './verbs.ts';

export type Reading = {
  /** Whole clauses that come first and stand for themselves: "Residents want answers". */
  readonly lead: string | undefined;
  /** How the attack hangs on the lead: "because", "and". */
  readonly hinge: string;
  /** What the person does between name and attack: "runs the group". */
  readonly doing: string | undefined;
  readonly parts: readonly Part[];
  /** The tail as it stands. */
  readonly tail: string;
};

const opener =
  /^(?:(?:and|but|so|yet|or|now|well|oh|look|sorry|frankly|honestly|seriously|sadly|clearly|obviously|of course|in short|in truth|to be (?:honest|fair|blunt|frank)|in my (?:view|opinion|book)|as (?:everyone|everybody|we all|you all|residents|i have said|we) (?:know|knows|said)|let(?:'|’)?s? (?:us )?be (?:honest|clear|frank|blunt)|let(?:'|’)?s face it|(?:the )?(?:truth|fact|reality) is|make no mistake|no wonder|once again|yet again|as usual|as ever|as always|what a surprise|enough is enough|surprise,? surprise|i(?:'|’)m sorry(?: to say)?|i am sorry(?: to say)?|guess what|meanwhile|bless (?:him|her|them|his heart|her heart))\b[\s,:;–—-]*(?:but |that )?)+/i;
const reporting =
  /(?:^|\s)(?:i|we|you|everyone|everybody|nobody|it|that|which|residents|people|the truth|the fact|what|there|you'd|i'd)\b[^,:;–—]{0,60}\b(?:think|thinks|know|knows|say|said|believe|clear|obvious|shows?|proves?|fact|truth|wonder|surprise|surprised|doubt|that|remember|forget|see|sure|afraid|sorry|agrees?|means?|find|found|is)\s*(?:that|how|because|why)?\s*,?$/i;
const copula =
  /(?:^|\s)(?:(?:is|was|are|were|has been|have been|had been|'s|’s|'re|’re|be|being|became|becomes|has become|remains?|looks?|looked|seems?|sounds?|sounded|appears?|acts?|acted|behaves?|behaved|turned up|turns up|came across as|comes across as|must be|can be|could be|will be|would be|might be|may be|proved|proves|has proved|shows? (?:himself|herself)|has shown (?:himself|herself)|gets?|got|went|goes|has|have|had|does|did|do|can|could|would|will|must|may|might|should)\s*)(?:(?:now|still|also|just|nothing|more|than|simply|clearly|frankly|quite|once|again|such|always|ever|never|yet|only|really|truly|to|be|as|like|not|an?|the|about|both|either|all|so|being|himself|herself|both|utterly|completely|of|course|perhaps|surely|in|my|view|long)[\s,]*)*$/i;

/** What stands before, as a clause to keep, what it hangs by, and the time or condition it sets. */
function before(text: string): {
  readonly lead: string | undefined;
  readonly hinge: string;
  readonly parts: readonly Part[];
} {
  const none = { lead: undefined, hinge: '', parts: [] };
  if (
    /^\W*(?:(?:you can )?(?:say|think) what you (?:like|will|want)|whatever (?:you|one|anybody)|(?:like|love) (?:him|her|it) or)\b/i.test(
      text,
    )
  )
    return none;
  const said = asideless(text)
    .replace(/,? (?:is|was) it any (?:wonder|surprise)\b.*$/i, '')
    .replace(/[\s“"‘(]+$/, '')
    .replace(opener, '')
    // "because the warden, Len Pascoe, was …": the role goes with the name.
    .replace(/(?<= (?:because|since|as|and|but|so|while|that|when) )(?:the|our|their|my) [\p{L}' -]{2,40},$/u, '')
    .trim();
  if (said === '') return none;
  const comes = /^when it comes to ([^,;:]+),?$/iu.exec(said)?.[1];
  if (comes !== undefined) return { ...none, parts: [{ as: 'topic', joint: '', text: `about ${comes}` }] };
  // "Cllr Upton is not just wrong about the merger, he is …"
  const wrong =
    /\b(?:not|n['’]t) (?:just|only|merely|simply) (?:wrong|mistaken|misguided) (?:about|on|over) ([^,;:–—]+)[,;:–— ]*(?:but)?$/iu.exec(
      said,
    )?.[1];
  if (wrong !== undefined) return { ...none, parts: [{ as: 'topic', joint: '', text: `about ${wrong.trim()}` }] };
  const hinged =
    /^(.+?)[\s,;:–—-]*\s(because|since|as|and|but|so|yet|while|that|when|if)(?: (?:i think|we all know|i believe|sadly|frankly|perhaps|no wonder|it is clear that|i know))?\s*,?$/i.exec(
      said,
    );
  const [, lead, hinge = ''] = hinged ?? [];
  if (lead !== undefined && !/^(?:that|if|when|while)$/i.test(hinge) && isClause(lead) && !reporting.test(lead))
    return { lead, hinge: hinge.toLowerCase(), parts: [] };
  const marked = /^(.+?)\s*[:;–—]$/.exec(said)?.[1];
  if (marked !== undefined && isClause(marked) && !reporting.test(marked))
    return { lead: marked, hinge: ':', parts: [] };
  if (/\bthat$/i.test(said) || reporting.test(said)) return none;
  const adverbial = said.replace(/[,:;–—-]\s*$/, '');
  // "Rather than question the fee rise, …": what the writer asks for.
  const rather = /^(?:rather than|instead of) (\p{L}+ .+)$/iu.exec(adverbial)?.[1];
  if (rather !== undefined)
    return { ...none, parts: [{ as: 'infinitive', joint: 'rather', text: `to ${infinitivePhrase(rather)}` }] };
  // "Anyone who heard her on cycle lanes on Tuesday will wonder if …": what was said, and when.
  const heard =
    /^(?:anyone|anybody|everyone|those|all) who (?:heard|saw|watched|sat through|listened to) .*?(?=(?:on|about|at|in|last|during) )(.+?) (?:will|would|must|could|can|has|have|had|knows?|wondered)\b/iu.exec(
      adverbial,
    )?.[1];
  if (heard !== undefined) return { ...none, parts: partsOf(heard).filter((p) => /^(?:topic|time)$/.test(p.as)) };
  const having = /^having (?!been\b)(\p{L}+(?:ed|en|t|d|ne|de|ld|ut)\b.*)$/iu.exec(adverbial)?.[1];
  if (having !== undefined)
    return {
      ...none,
      parts: [{ as: 'deeds', joint: 'having', text: /^\p{L}+ed\b/u.test(having) ? having : `has ${having}` }],
    };
  const by = /^(?:by|in) (\p{L}+ing\b.*)$/iu.exec(adverbial)?.[1];
  if (by !== undefined) return { ...none, parts: [{ as: 'decision', joint: '', text: by }] };
  return {
    ...none,
    parts: partsOf(`${adverbial.charAt(0).toLowerCase()}${adverbial.slice(1)}`).filter(
      (p) => /^(?:when|time|decision|deeds|reason)$/.test(p.as) && p.text.includes(' '),
    ),
  };
}

/** What stands between a person and an attack: inserted clauses, and what is done. */
function between(text: string): { readonly doing: string | undefined; readonly parts: readonly Part[] } {
  const parts: Part[] = [];
  let said = text.trim();
  const inserted = /^[,–—(]\s*(who\b.+?|[^,–—()]+?)\s*[,–—)](?:\s+(.*))?$/.exec(said);
  if (inserted?.[1] !== undefined) {
    const clause = inserted[1];
    if (/^who (?:\p{Ll}+)/u.test(clause)) parts.push({ as: 'deeds', joint: 'aside', text: clause.slice(4) });
    else if (/\p{N}/u.test(clause)) parts.push(...partsOf(clause).filter((p) => p.as !== 'start'));
    said = inserted[2] ?? '';
  }
  said = ` ${said.replace(/,[^,]{1,60},$/, '')}`
    .replace(copula, '')
    .trim()
    .replace(/[\s,]+(?:and|but)$/, '')
    .replace(/^,\s*/, '')
    .trim();
  if (said === '') return { doing: undefined, parts };
  if (isVerbPhrase(said)) return { doing: said, parts };
  return { doing: undefined, parts: [...parts, ...partsOf(said).filter((p) => /^(?:topic|time|when)$/.test(p.as))] };
}

/** "Although he is dim, the reserves have fallen to £12m": the clause behind stands for itself. */
function main(opening: string, tail: string): { readonly tail: string; readonly clause: Part | undefined } {
  const none = { tail, clause: undefined };
  const first = /^\W*(although|though|while|whilst|since|because|as|given that|now that)\b/iu.exec(opening)?.[1];
  if (first === undefined) return none;
  for (const m of tail.matchAll(/(?<!\p{N}),(?!\p{N}) ?|, /gu)) {
    const behind = tail
      .slice(m.index + m[0].length)
      .replace(/^(?:it is|it's|it’s) (?:no|little|small) (?:wonder|surprise) (?:that )?|^no wonder (?:that )?/i, '');
    if (/^(?:and|but|or|who|which|whose)\b/i.test(behind) || !isClause(behind)) continue;
    return { tail: tail.slice(0, m.index), clause: { as: 'clause', joint: 'so', text: behind } };
  }
  return none;
}

/** "and, in two years, has not replied": the verb comes first. "What a joke he is: …": the "is" belongs to the joke. */
function inserted(tail: string): string {
  const [whole = '', joint = '', between = '', does = ''] =
    /(?:(?<=^|\s)|^)((?:and|but|who)(?: then)?), ([^,]{3,70}), ([^,;:]+)/u.exec(tail) ?? [];
  const said =
    isVerbPhrase(does) || (isClause(does) && /^(?:although|though|after|when|while|despite|since) /.test(between))
      ? tail.replace(whole, `${joint} ${does} ${between}`)
      : tail;
  return said.replace(/^(?:is|was|are|were)(?=[:;,]| [–—]|$)/, '');
}

export function read(a: Attack): Reading {
  const { text, sentence } = a;
  const inside = a.person !== undefined && a.person.start >= a.attack.start && a.person.end <= a.attack.end;
  const person = a.person === undefined || inside ? a.attack : a.person;
  const start = Math.max(sentence.start, Math.min(person.start, a.attack.start));
  const end = Math.max(person.end, a.attack.end);
  const pre = before(text.slice(sentence.start, start));
  const first = person.start <= a.attack.start;
  const mid = first
    ? between(text.slice(Math.min(person.end, a.attack.start), a.attack.start))
    : { doing: undefined, parts: [] };
  const whole = asideless(text.slice(end, sentence.end).replace(/,? not because [^,;.]+, but because /i, ' because '))
    .replace(/^['’]s?(?=\s)/, '')
    .replace(/^\s(?:as well|too|either)(?=[,.;:]|$| because)/, '')
    .replace(/[\s.!?…]+["”’)]*[\s.!?…]*$/, '')
    .trim();
  const { tail, clause } = main(text.slice(sentence.start, start), inserted(whole));
  return {
    lead: pre.lead,
    hinge: pre.hinge,
    doing: mid.doing,
    parts: [...pre.parts, ...mid.parts, ...partsOf(tail, !first), ...(clause === undefined ? [] : [clause])],
    tail,
  };
}

export const speaks = (a: Attack): boolean => isPronoun(a.name) && /^you$/i.test(a.name);
