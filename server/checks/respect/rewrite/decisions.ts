// In: what a person is blamed for doing, as a gerund, an infinitive or what somebody did. Out: the noun phrase to disagree with:
// "for voting to close the baths" is a "vote to close the baths", "for refusing to meet us" a "refusal to meet us".
import { irregular } from '../attack/irregular.ts';
import { infinitive, infinitivePhrase, isGerund } from './grammar.ts';
import { bare } from './verbs.ts';

/** "closed" and "sold" as "close" and "sell". */
export function plainVerb(past: string): string {
  const word = past.toLowerCase();
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined;
  if (known !== undefined) return known;
  if (/ied$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.endsWith('ed') ? infinitive(`${word.slice(0, -2)}ing`) : word;
}

/** A gerund phrase, "for" gone, as what is disagreed with; undefined where the first word is none. */
export function decisionOf(phrase: string): string | undefined {
  const words = phrase.split(' ');
  let [first, ...rest] = words;
  let never = '';
  while (
    first !== undefined &&
    /^(?:not|never|simply|even|just|repeatedly|personally|cheerfully|quietly|once|again|then|so)$/i.test(first)
  ) {
    if (/^(?:not|never)$/i.test(first)) never = first.toLowerCase();
    [first, ...rest] = rest;
  }
  if (first === undefined || !isGerund(first)) return undefined;
  const tail = rest.join(' ');
  const verb = bare(first);
  if (never === '' && verb === 'having' && rest.length > 0) {
    const [second = '', ...others] = rest;
    return `decision to ${[plainVerb(bare(second)), ...others].join(' ')}`;
  }
  if (never === 'not') return `decision not to ${infinitivePhrase([first, ...rest].join(' '))}`;
  if (never === 'never') return `failure to ${infinitivePhrase([first, ...rest].join(' '))}`;
  if (/^(?:refusing|failing)$/.test(verb) && tail === '') return undefined;
  const joined = infinitivePhrase(`${first} ${tail}`.trim()).replace(/^\S+ ?/, '');
  if (verb === 'voting') return `vote ${joined}`.trim();
  if (
    /^(?:refusing|failing|threatening|promising|planning|pretending|proposing|attempting|agreeing)$/.test(verb) &&
    /^to /.test(tail)
  ) {
    const nouns: Readonly<Record<string, string>> = {
      refusing: 'refusal',
      failing: 'failure',
      threatening: 'threat',
      promising: 'promise',
      planning: 'plan',
      proposing: 'proposal',
      attempting: 'attempt',
      agreeing: 'decision',
    };
    return `${nouns[verb] ?? 'decision'} ${joined}`;
  }
  if (/^(?:claiming|suggesting|believing|insisting|promising|saying|pretending|arguing)$/.test(verb)) {
    const claim =
      verb === 'suggesting'
        ? 'suggestion'
        : verb === 'believing'
          ? 'belief'
          : verb === 'promising'
            ? 'promise'
            : verb === 'arguing'
              ? 'argument'
              : 'claim';
    if (/^(?:that|the|we|it|there|this|our|residents|nobody)\b/.test(tail))
      return `${claim} ${/^that\b/.test(tail) ? '' : 'that '}${tail}`;
    return undefined;
  }
  if (verb === 'wanting') return `wish ${/^to /.test(tail) ? '' : 'for '}${tail}`;
  if (/^(?:losing|wasting)$/.test(verb)) return `${verb === 'losing' ? 'loss' : 'waste'} of ${tail}`;
  if (verb === 'forgetting' && /^to /.test(tail)) return `failure ${joined}`;
  if (/^(?:stealing|pocketing|bribing|rigging|fiddling|embezzling|laundering|cheating|defrauding)$/.test(verb))
    return undefined;
  if (/^(?:being|doing|getting|going|thinking|knowing|looking|lying|misleading)$/.test(verb)) return undefined;
  return `decision to ${infinitive(verb)} ${joined}`.trim();
}

/** "has closed another playground" as "decision to close another playground"; undefined where the first verb is not a plain past. */
export function decisionDone(verbPhrase: string): string | undefined {
  const words = verbPhrase.replace(/^(?:has|have|had) (?:just |now |already |since )?/, '').split(' ');
  const [first = '', ...rest] = words;
  const verb = bare(first);
  if (!/ed$/.test(verb) && irregular[verb] === undefined) return undefined;
  const plain = plainVerb(verb);
  const tail = rest.join(' ');
  if (/\b(?:and|but) (?:then )?\p{L}+ed\b/u.test(tail)) return undefined;
  if (plain === 'lose' || plain === 'waste') return `${plain === 'lose' ? 'loss' : 'waste'} of ${tail}`;
  if (/^(?:fail|forget)$/.test(plain) && /^to /.test(tail)) return `failure ${tail}`;
  if (/^(?:miss|break|fail|ignore|walk|have|get|be|say|tell)$/.test(plain)) return undefined;
  if (plain === 'vote') return `vote ${tail}`;
  if (plain === 'refuse' && /^to /.test(tail)) return `refusal ${tail}`;
  return `decision to ${plain} ${tail}`.trim();
}
