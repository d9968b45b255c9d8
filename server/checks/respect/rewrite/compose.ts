// In: the parts of a sentence that are worth keeping, and whom they are about. Out: whole sentences with the writer's argument: what was
// done, what is disagreed with and why, blanks only where the sentence does not say.
import { hasInsult } from './facts.ts';
import { isOrphan } from './gate.ts';
import { capital, objectForm, small, subjectForm } from './grammar.ts';
import { callOf, every, find, type Heart, heart, type Material } from './heart.ts';
import { evidenceOf, isEmptyClause, type Part } from './parts.ts';
import { asideless, isBusiness, isSaying } from './policy.ts';
import { isClause, isVerbPhrase, statementOf } from './verbs.ts';
import * as say from './wording.ts';

const stop = (text: string): string =>
  `${capital(text)}${/^(?:why|how|what|when|where|who|is|does|do|did|has|can|will)\b/i.test(text) && !/^what (?:matters|counts)/i.test(text) ? '?' : '.'}`;
const questions = /^(?:why|how|what|who|where|when)\b/i;
/** "residents deserve better": what the writer wants is no evidence of anything. */
export const wants = /\b(?:deserves?|needs?|wants?|should|must|expects?|ought|will|let)\b/i;
const isFact = (text: string): boolean => isClause(text) && !questions.test(text);
const aboutPerson = (text: string, name: string): boolean =>
  new RegExp(`^(?:he|she|they|you|(?:his|her|their|your) own|${name.replace(/[^\p{L}\p{N} ]/gu, '.')})\\b`, 'iu').test(
    text,
  );

/** "so why put her in charge of youth services?" is the decision to do so. */
const putOf = (text: string): string | undefined =>
  /^why (?:on earth |exactly )?(?:should (?:we|he|she|they) )?(?!(?:is|did|does|has|was|are|do|would|should|will|have|not|were|can)\b)(\p{Ll}+ .+?)\??$/iu.exec(
    text,
  )?.[1];

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
  if (p.as === 'deeds' && /^(?:would|wouldn['’]t|could|couldn['’]t|might)\b/.test(text) && !isBusiness(text))
    return undefined;
  if (p.as === 'topic' && /^\S+ like /.test(text)) return undefined;
  if (
    p.as === 'topic' &&
    /^(?:with|of|in|at|by|behind|against|into|on|like) (?:an?|his|her|all the|far|more|no|nothing|too) /i.test(text) &&
    !isBusiness(text)
  )
    return undefined;
  if (p.as !== 'time' || /\b(?:who|which|that|when|where|since)\b/.test(text)) return { ...p, text };
  // "on 12 March really went": the verb is not the date's.
  const words = text.split(' ');
  const verb = words.findIndex((w, i) => i > 1 && !/ed$/.test(w) && isVerbPhrase(words.slice(i).join(' ')));
  return verb === -1 ? { ...p, text } : { ...p, text: words.slice(0, verb).join(' ') };
}

/** Parts as they are used: what only repeats the attack is gone, what follows a "which" hangs on what it follows. */
function worth(m: Material): readonly Part[] {
  const out: Part[] = [];
  for (const [i, part] of m.parts.entries()) {
    const p = plain(part);
    if (p === undefined) continue;
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

/** What somebody did, then what the writer holds against it. */
function statement(m: Material, lead: readonly Part[], rest: readonly Part[]): string {
  const { whom } = m;
  const did = lead.map((p) => p.text).join(' and ');
  const along = rest
    .filter((p) => /^(?:when|time|topic)$/.test(p.as) && !/^(?:unless|until)\b/i.test(p.text))
    .map((p) => `${/^(?:while|despite|although|though)\b/i.test(p.text) ? ',' : ''} ${p.text}`)
    .join('');
  const because = rest
    .filter((p) => p.as === 'reason')
    .map((p) => ` because ${p.text}`)
    .join('');
  const told = `${whom.address}${whom.address === '' ? capital(subjectForm(whom.name)) : subjectForm(whom.name)} ${did}${along}${because}.`;
  const clauses = rest.filter((p) => p.as === 'clause').map((p) => stop(p.text));
  const of = statementOf(did);
  const ending =
    of === 'other' && lead.every((p) => /^(?:doing|having)$/.test(p.joint)) ? undefined : say.stance(whom, of, did);
  const last = ending === undefined ? [] : [ending];
  // "still thinks cycling is a fad. I disagree. 19 people were hurt."
  return (of === 'view' ? [told, ...last, ...clauses] : [told, ...clauses, ...last]).join(' ');
}

/** What stands behind the heart: times, conditions, a reason. */
function tailOf(
  m: Material,
  left: readonly Part[],
): { readonly times: string; readonly text: string; readonly reasoned: boolean } {
  const isGrave = m.whom.kind === 'criminal' || m.whom.kind === 'insinuation';
  const times = every(left, 'time')
    .filter((p) => !(isGrave && /^for\b/i.test(p.text)))
    .map((p) => ` ${p.text.replace(/^\p{Lu}/u, (c) => c.toLowerCase())}`)
    .join('');
  let text = '';
  let reasoned = false;
  for (const p of every(left, 'decision')) {
    text += `, ${p.text}`;
    reasoned = true;
  }
  for (const p of every(left, 'when')) {
    if (callOf(p.text) !== undefined || /^(?:unless|until|till)\b/i.test(p.text) || m.whom.kind === 'criminal')
      continue;
    if (/^before\b/i.test(p.text) && left.length === 1) continue;
    text += `${p.joint !== ',' && /^(?:while|when|as|if)\b/i.test(p.text) ? ' ' : ', '}${small(p.text)}`;
    reasoned ||= /^(?:(?:even )?(?:after|although|though|despite|when|since|as)|\p{L}+ing)\b/iu.test(p.text);
  }
  const reason = find(left, 'reason');
  if (reason !== undefined && !/^of /.test(reason.text)) {
    text += ` because ${reason.text}`;
    reasoned = true;
  }
  return { times, text, reasoned: reasoned && m.whom.kind !== 'criminal' };
}

/** The heart where the reason stands right behind it: "I disagree with Cllr Jones: he voted against it." */
function openHeart(m: Material, reason: string): string {
  const { whom } = m;
  if (whom.kind === 'dishonesty' && !aboutPerson(reason, whom.name)) return say.disputed(whom);
  if (
    aboutPerson(reason, whom.name) ||
    /^(?:his|her) (?:\p{L}+ )?(?:plans?|proposals?|votes?|decisions?|amendments?|motions?|budget|scheme)\b/iu.test(
      reason,
    ) ||
    !/^(?:insult|competence|unfit|mental|age|appearance|private-life)$/.test(whom.kind)
  )
    return say.withPerson(whom, '').text;
  return say.recordFails(whom).text;
}

function argument(m: Material, h: Heart, put: string | undefined, left: readonly Part[]): string {
  const { whom } = m;
  const bareHeart = h.blank && put === undefined;
  let text = h.core.text;
  if (put !== undefined && h.blank) {
    const decision = put.replace(/\b(?:him|her|them)\b(?= (?:in|on|to|as|with))/, objectForm(whom.name));
    text = say.onPlain(whom, `the decision to ${decision}`);
  }
  const tail = tailOf(m, left);
  const reason = find(left, 'reason');
  if (bareHeart && reason !== undefined && !/^(?:unfit|criminal|insinuation)$/.test(whom.kind))
    text = openHeart(m, reason.text);
  const behindHeart = tail.times + (text === h.core.text ? (h.core.end ?? '') : '') + tail.text;
  text += behindHeart;
  let answered = !h.core.asks || tail.reasoned;
  const clauses = every(left, 'clause');
  const [first] = clauses;
  const joined = first !== undefined && (first.joint === ':' || first.joint === '–') && !questions.test(first.text);
  const shows =
    first !== undefined &&
    (/^(?:and|so|yet|;|,)$/.test(first.joint) || (first.joint === 'but' && !/^(?:his|her|their)\b/.test(first.text))) &&
    !answered &&
    isFact(first.text) &&
    (!wants.test(first.text) || /^(?:his|her) /.test(first.text)) &&
    !/^(?:i|we) (?:have |had |will |am |are |shall )?(?:asked|asking|called|written|wrote|tabled|voted|complained|requested|demand|ask|call)\b/i.test(
      first.text,
    );
  const opinion =
    first !== undefined &&
    wants.test(first.text) &&
    !aboutPerson(first.text, whom.name) &&
    !/^(?:his|her) /.test(first.text) &&
    !/\p{N}|nobody|no one/u.test(first.text);
  let behind = clauses;
  // "Give that man a medal: Cllr Davies has found another way to waste your money."
  const does = first?.text.startsWith(`${whom.name} `) === true ? first.text.slice(whom.name.length + 1) : undefined;
  if (bareHeart && whom.address === '' && first !== undefined && does !== undefined && isVerbPhrase(does))
    return [first.text, ...clauses.slice(1).map((p) => p.text)]
      .map((c) => stop(c))
      .concat(say.stance(whom, statementOf(does), does) ?? [])
      .join(' ');
  if (first !== undefined && (joined || shows) && !(opinion && !joined) && !tail.reasoned) {
    if (bareHeart && whom.kind !== 'criminal' && whom.kind !== 'insinuation')
      text = openHeart(m, first.text) + behindHeart;
    text += `: ${small(first.text)}`;
    answered = true;
    behind = clauses.slice(1);
  }
  if (!answered)
    text +=
      whom.kind === 'dishonesty' ? ': [the facts]' : whom.voice === 'council' ? '' : ` ${say.reasonBlank(whom.kind)}`;
  return [`${text}.`, ...behind.map((p) => stop(p.text))].join(' ');
}

export function compose(m: Material): string {
  const { whom } = m;
  const parts = worth(m);
  const deeds = parts.filter((p) => p.as === 'deeds' && callOf(p.text) === undefined);
  const rest = parts.filter((p) => !deeds.includes(p));
  const asks = every(rest, 'clause').find((p) => putOf(p.text) !== undefined);
  const put = asks === undefined ? undefined : putOf(asks.text);
  const made: Material = { ...m, parts: rest.filter((p) => p !== asks) };
  const proof = made.parts.find((p) => p.as === 'clause' && evidenceOf(p.text) !== undefined);
  const shown = proof === undefined ? undefined : evidenceOf(proof.text);
  const their =
    /^(?:his|her|their|your) ((?:decision|vote|refusal|failure|plan|proposal|threat|promise|claim|budget|motion)\b.*)$/.exec(
      shown ?? '',
    )?.[1];
  const h = heart(
    shown === undefined || m.core !== undefined
      ? made
      : {
          ...made,
          core:
            their === undefined
              ? say.onHandling(whom, shown.replace(/^the fact that /, ''))
              : say.onDecision(whom, their),
        },
  );
  const left = made.parts.filter(
    (p) => !h.used.includes(p) && p !== proof && !(p.as === 'clause' && h.blank && isOrphan(p.text)),
  );
  const own = every(left, 'whose').map((p) => `${capital(say.ownName(whom))} ${p.text}.`);
  if (deeds.length > 0) {
    const strong =
      (deeds.every((p) => p.joint === 'aside') && h.used.length > 0) ||
      h.used.some(
        (p) =>
          p.as === 'decision' ||
          p.as === 'to' ||
          callOf(p.text) !== undefined ||
          (p.as === 'topic' && parts.indexOf(p) < parts.indexOf(deeds[0] ?? p)),
      ) ||
      m.core !== undefined;
    if (!strong) return statement(m, deeds, made.parts);
    const said = argument(m, { ...h, core: { ...h.core, asks: false } }, put, left);
    const did = `${capital(subjectForm(whom.name))} ${deeds.map((p) => p.text).join(' and ')}.`;
    return h.used.some((p) => parts.indexOf(p) < parts.indexOf(deeds[0] ?? p)) || m.core !== undefined
      ? `${said} ${did}`
      : `${whom.address}${did} ${said.replace(whom.address, '')}`;
  }
  if (own.length > 0 && h.blank) return [...own, say.stance(whom, 'other', '') ?? ''].join(' ').trim();
  return [...own, argument(m, h, put, left)].join(' ');
}
