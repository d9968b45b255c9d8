// In: the parts of a sentence as they were read. Out: the parts a rewrite may use: what repeats the attack, dresses it or leans on the
// reader is gone.
import { hasInsult } from './facts.ts';
import type { Material } from './heart.ts';
import { isEmptyClause, type Part } from './parts.ts';
import { asideless, isBusiness, isSaying, ownLife } from './policy.ts';
import { isClause, isVerbPhrase } from './verbs.ts';

/** "when he voted for the merger" tells what the person did. */
function told(part: Part): string | undefined {
  const did = /^(?:when|after|before|once) (?:he|she) (.+)$/i.exec(part.text)?.[1];
  return part.as === 'when' &&
    did !== undefined &&
    isVerbPhrase(did) &&
    !/^(?:is|was|were|had|could|can|should|would|got)\b/.test(did)
    ? did
    : undefined;
}

/** Whom one can tell something. */
const people =
  /\b(?:residents|parents|press|committee|council|chamber|cabinet|people|voters|us|everyone|everybody|public|tenants|families|traders|carers|members|colleagues|electorate|town|village|inspectors?|auditors?|governors|officers|staff|pensioners|panel|inquiry|meeting|house|community|neighbours|pupils|\p{L}{3,}(?:ers|ents|ants|ees))\b/iu;
/** "leave finance to the grown-ups" is about finance. */
const leaves = /^(?:and |or )?leave (.{2,80})$/i;
/** "cannot keep up with the papers": what somebody cannot do is the attack over again. */
const cannot = /^(?:also |still |clearly )?(?:no longer|cannot|can't|could not|couldn't|can not|can’t|couldn’t)\b/;

/** A part without what only dresses the insult; undefined where nothing is left: "with a clipboard", "who would lose to a bollard". */
function plain(p: Part): Part | undefined {
  // "and it didn't on the flood defence vote either": what "it" was is gone, the topic is not.
  const still =
    p.as === 'clause'
      ? /^(?:it|that|this|he|she|they) (?:is|was|did|does|has|had)(?:n['’]t| not|) (?:\p{L}+ )?((?:on|over|about) (?:the|our) [^,;:]+?)(?: either| too| as well)?$/iu.exec(
          p.text,
        )?.[1]
      : undefined;
  if (still !== undefined && isBusiness(still)) return { as: 'topic', joint: '', text: still };
  const text = asideless(p.text).replace(/ with (?:about |roughly |just )?as (?:much|little) \p{L}+(?: as .+)?$/u, '');
  if (isSaying(text) || text === '') return undefined;
  // "and having seen his expenses I believe them": the writer's own word for the insult.
  if (p.as === 'clause' && /\b(?:i|we) (?:all )?(?:believe|agree with) (?:it|them|him|her|that)$/i.test(text))
    return undefined;
  // "and we have the emails to prove it": what there is stands, without what it is to prove.
  if (p.as === 'clause' && / to (?:prove|show) (?:it|this|that)$/.test(text))
    return { ...p, text: text.replace(/ to (?:prove|show) (?:it|this|that)$/, '') };
  // "but I shouldn't bother knocking": the joke goes on.
  if (
    p.as === 'clause' &&
    /^(?:i|you|one) (?:should|would|could|might)(?:n['’]t| not)? (?:bother|hold|waste|bet|expect)\b/i.test(text)
  )
    return undefined;
  if (p.as === 'deeds' && /^(?:would|wouldn['’]t|could|couldn['’]t|might)\b/.test(text) && !isBusiness(text))
    return undefined;
  // "lies about the hospital have frightened half the town": the verb is not the topic's.
  const noun =
    p.as === 'topic'
      ? /^(\S+ (?:(?!\b(?:that|which|who|whose|where|when|how|what|why|if|whether)\b)[^,:;.])+?) (?:has|have|is|are|was|were) \p{Ll}+/u.exec(
          text,
        )?.[1]
      : undefined;
  if (noun !== undefined) return { ...p, text: noun };
  // "clueless on planning, hopeless on housing and absent on Tuesdays"
  const next =
    p.as === 'topic'
      ? /,? (?:and )?\p{Ll}+(?:less|ful|ant|ent|ible|able|ish|ic|ad) (?:on|about|at|with|over) .*$/u.exec(text)
      : null;
  if (next !== null && next.index > 3 && /^,| and /.test(next[0])) return { ...p, text: text.slice(0, next.index) };
  // "towards officers and a doormat towards developers": a second name is a second attack.
  const second =
    p.as === 'topic' ? / and (?:an?|the) ((?:\p{Ll}+ )?\p{Ll}+) (?:towards?|with|over) .*$/u.exec(text) : null;
  if (second !== null && !isBusiness(second[1] ?? '')) return { ...p, text: text.slice(0, second.index) };
  if (p.as === 'topic' && /^\S+ like /.test(text)) return undefined;
  // "the worst in the county" is about no county.
  if (p.as === 'topic' && /^in (?:the|this|our) (?:county|country|world|land|borough|town|city|village)$/.test(text))
    return undefined;
  if (
    p.as === 'topic' &&
    /^(?:with|of|in|at|by|behind|against|into|on|like) (?:an?|his|her|all the|far|more|no|nothing|too) /i.test(text) &&
    !isBusiness(text)
  )
    return undefined;
  if (p.as !== 'time' || /\b(?:who|which|that|when|where|since)\b/.test(text)) return { ...p, text };
  // "on 12 March really went": the verb is not the date's.
  const words = text.split(' ');
  const verb = words.findIndex((w, i) => i > 1 && !/ed$|^\p{Lu}/u.test(w) && isVerbPhrase(words.slice(i).join(' ')));
  return verb === -1
    ? { ...p, text }
    : {
        ...p,
        text: words
          .slice(0, verb)
          .join(' ')
          .replace(/ (?:he|she|they|it|we|i)$/i, ''),
      };
}

/** Parts as they are used: what only repeats the attack is gone, what follows a "which" hangs on what it follows. */
export function worth(m: Material): readonly Part[] {
  const out: Part[] = [];
  for (const [i, part] of m.parts.entries()) {
    const p = plain(part);
    if (p === undefined) continue;
    // "since he bought the boat": what is hinted at is no ground.
    if (/^(?:criminal|insinuation)$/.test(m.whom.kind) && /^(?:when|deeds)$/.test(p.as) && ownLife.test(p.text))
      continue;
    // "sold her soul to the developers": nobody was treated so.
    if (p.as === 'to' && /\b(?:soul|in hock|in thrall|beholden|loyal|wedded)$/i.test(m.attack)) continue;
    if (p.as === 'to' && leaves.test(m.parts[i - 1]?.text ?? '')) continue;
    if (
      hasInsult(p.text) ||
      isEmptyClause(p.text) ||
      /^(?:most of all|of all (?:people|things)|at all|to boot)$/i.test(p.text)
    )
      continue;
    const last = out.at(-1);
    if (p.as === 'time' && last?.as === 'time') {
      out[out.length - 1] = { ...last, text: `${last.text} ${p.text}` };
      continue;
    }
    if (p.as === 'time' && /^for (?:years|months|weeks|decades|ages|too long)$/.test(p.text)) continue;
    if (p.as === 'when' && /^as .+ (?:could|can|will|would) (?:all )?(?:tell|confirm|testify|know)\b/i.test(p.text))
      continue;
    const shown = p.as === 'when' ? /^as (.+ (?:shows?|proves?))$/i.exec(p.text)?.[1] : undefined;
    if (shown !== undefined) {
      out.push({ as: 'clause', joint: 'and', text: `${shown} it` });
      continue;
    }
    if (p.as === 'when' && p.joint === ',' && /^since /i.test(p.text) && isClause(p.text.slice(6))) {
      out.push({ as: 'reason', joint: '', text: p.text.slice(6) });
      continue;
    }
    const least =
      p.as === 'topic'
        ? /^(\S+) (?:anything|everything)(?:(?: at all)?, (?:least of all|not least|especially|including) (.+))?$/i.exec(
            p.text,
          )
        : null;
    if (least !== null) {
      if (least[2] !== undefined) out.push({ ...p, text: `${least[1]} ${least[2]}` });
      continue;
    }
    const did = told(p);
    const which = p.as === 'which' ? /^which (?:is|was) why (.+)$/.exec(p.text)?.[1] : undefined;
    if (which !== undefined) out.push({ as: 'clause', joint: 'and', text: which });
    else if (p.as === 'which' && last !== undefined) out[out.length - 1] = { ...last, text: `${last.text}, ${p.text}` };
    else if (
      p.as === 'deeds' &&
      p.joint === 'aside' &&
      !/\p{N}/u.test(p.text) &&
      /^(?:chairs|represents|leads|is|runs|lives|sits|holds|has)\b/.test(p.text)
    )
      continue;
    else if (did !== undefined && m.core === undefined && m.whom.kind !== 'unfit')
      out.push({ as: 'deeds', joint: 'when', text: did });
    else if (
      p.as === 'deeds' &&
      cannot.test(p.text) &&
      /^(?:age|competence|mental|insult|unfit|private-life)$/.test(m.whom.kind)
    )
      continue;
    else if (p.as === 'start') {
      const left =
        m.parts[i + 1]?.as === 'to' || / to (?:the )?(?:grown|adults|experts|professionals)/i.test(p.text)
          ? leaves.exec(p.text)?.[1]?.replace(/ to (?:the )?\S+$/, '')
          : undefined;
      const than = /^than (?:about )?(.+)$/.exec(p.text)?.[1];
      if (than !== undefined && m.whom.kind === 'motive') {
        out.push(
          people.test(than) ? { as: 'to', joint: '', text: than } : { as: 'topic', joint: '', text: `about ${than}` },
        );
        continue;
      }
      const whom =
        /^(?:to )?((?:\p{N}+ \p{L}+s\b|the|our|residents|parents|tenants|families|traders|voters|people|pensioners|carers|us|everyone|everybody|officers|staff|his|her|colleagues|backbenchers|a|those|every)\b.*)$/iu.exec(
          p.text,
        )?.[1];
      if (left !== undefined) out.push({ as: 'topic', joint: '', text: `on ${left}` });
      else if (
        /^(?:that|when|how|why|where|whether|who) /.test(p.text) &&
        !/^(?:what|how) (?:he|she|they) (?:is|was)\b/.test(p.text)
      )
        out.push(p);
      else if (whom !== undefined && /^(?:dishonesty|betrayal|rude|insult|villain|motive)$/.test(m.whom.kind))
        out.push(
          m.whom.kind === 'dishonesty' && !people.test(whom)
            ? { as: 'topic', joint: '', text: `about ${whom}` }
            : { as: 'to', joint: '', text: whom },
        );
      else if (whom !== undefined && m.whom.kind === 'criminal')
        out.push({ as: 'topic', joint: '', text: `about ${whom}` });
    } else if (p.as === 'clause') {
      const point =
        /^(?:what matters|what counts|(?:my|our) (?:objection|complaint|concern|point|problem|quarrel|worry)|the point|the truth|the fact|worse|the trouble) (?:is )?that (.+)$/i.exec(
          p.text,
        )?.[1];
      out.push(
        point === undefined
          ? { ...p, text: p.text.replace(/^((?:an?|the) (?:[^,]|,(?=\d))+), (?=(?:is|was)\b)/i, '$1 ') }
          : { ...p, joint: 'and', text: point },
      );
    } else out.push(p);
  }
  return out;
}
