// In: the parts of a sentence that are worth keeping, and whom they are about. Out: whole sentences with the writer's argument: what was
// done, what is disagreed with and why, blanks only where the sentence does not say.
import { isOrphan } from './gate.ts';
import { capital, objectForm, small, subjectForm } from './grammar.ts';
import { callOf, every, find, type Heart, heart, type Material } from './heart.ts';
import { evidenceOf, type Part } from './parts.ts';
import { isClause, isVerbPhrase, statementOf } from './verbs.ts';
import * as say from './wording.ts';
import { worth } from './worth.ts';

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
  /^why (?:on earth |exactly )?(?:should (?:we|he|she|they) )?(?!(?:on|exactly|in|is|did|does|has|was|are|do|would|should|will|have|not|were|can)\b)(\p{Ll}+ .+?)\??$/iu.exec(
    text,
  )?.[1];

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
  // "and I will be voting against his budget": the writer has said what is disagreed with.
  const opposed =
    /^((?:i|we) (?:will|shall|am|are|cannot|voted|have|intend) [^,;]*\b(?:against|oppose|opposing|reject|rejecting|not support)) (?:his|her|their) (.+)$/iu.exec(
      first?.text ?? '',
    );
  if (bareHeart && whom.address === '' && opposed !== null)
    return [`${opposed[1]} ${say.owned(whom, opposed[2] ?? '')}`, ...clauses.slice(1).map((p) => p.text)]
      .map((c) => stop(capital(c)))
      .join(' ');
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
    /^(?:his|her|their|your) ((?:decision|vote|refusal|failure|plan|proposal|threat|promise|claim|budget|motion|cuts|plans|votes|proposals)\b.*)$/.exec(
      shown ?? '',
    )?.[1];
  const held = heart(
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
  // "312 unanswered emails show it": the number is the reason.
  const h =
    shown !== undefined && m.core === undefined && /\p{N}/u.test(shown)
      ? { ...held, core: { ...held.core, asks: false } }
      : held;
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
  if (own.length > 0 && h.blank)
    return [...own, say.stance(whom, /£/.test(own.join(' ')) ? 'other' : 'lack', '') ?? ''].join(' ').trim();
  return [...own, argument(m, h, put, left)].join(' ');
}
