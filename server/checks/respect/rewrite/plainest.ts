// In: an attack, whom it is about and its parts. Out: the safest rewrite there is: the person and the topic, where the sentence clearly has
// one, and every clause that stands by itself and carries a number or a date.
import { hasInsult } from './facts.ts';
import { isOrphan } from './gate.ts';
import { capital } from './grammar.ts';
import { isBusiness, isSaying } from './policy.ts';
import type { Reading } from './reading.ts';
import { isClause, isVerbPhrase } from './verbs.ts';
import * as say from './wording.ts';

const dated =
  /\p{N}|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred)\b/u;

/** "on the flood defence vote": the topic, where it is the council's business and no more than a noun phrase. */
function topicOf(r: Reading): string | undefined {
  const sources = [...r.parts.filter((p) => p.as === 'topic').map((p) => p.text), r.tail];
  for (const source of sources) {
    const noun =
      /(?:^|\s)(?:on|about|over|regarding) ((?:the|our|this|these|that|those|school|council|bin|bus|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*) [^,.;:?!–—]{2,70})$/u.exec(
        source.replace(/ (?:either|too|as well|again|now|last night|yesterday)$/, ''),
      )?.[1];
    if (noun === undefined || !isBusiness(noun) || hasInsult(noun) || isClause(noun)) continue;
    const words = noun.split(' ');
    if (!words.some((_, i) => i > 1 && isVerbPhrase(words.slice(i).join(' ')))) return noun;
  }
  return undefined;
}

export function safest(w: say.Whom, r: Reading): string {
  const clauses = [r.lead, ...r.parts.filter((p) => p.as === 'clause').map((p) => p.text)].filter(
    (c): c is string =>
      c !== undefined &&
      dated.test(c) &&
      isClause(c) &&
      !hasInsult(c) &&
      !isSaying(c) &&
      !isOrphan(c) &&
      !/\b(?:i|we) believe (?:it|them|him|her)$/i.test(c),
  );
  return [say.plainest(w, topicOf(r)), ...clauses.map((c) => `${capital(c)}.`)].join(' ');
}
