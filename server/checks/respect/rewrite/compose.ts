// In: the parts of a sentence that are worth keeping, and whom they are about. Out: whole sentences with the writer's argument: what was
// done, what is disagreed with and why, blanks only where the sentence does not say.
import { hasInsult } from './facts.ts';
import { capital, objectForm, small, subjectForm } from './grammar.ts';
import { callOf, every, find, type Heart, heart, type Material } from './heart.ts';
import { evidenceOf, isEmptyClause, type Part } from './parts.ts';
import { isClause, isVerbPhrase, statementOf } from './verbs.ts';
import * as say from './wording.ts';

const stop = (text: string): string =>
  `${capital(text)}${/^(?:why|how|what|when|where|who|is|does|do|did|has|can|will)\b/i.test(text) && !/^what (?:matters|counts)/i.test(text) ? '?' : '.'}`;
const questions = /^(?:why|how|what|who|where|when)\b/i;
/** "residents deserve better": what the writer wants is no evidence of anything. */
const wants = /\b(?:deserves?|needs?|wants?|should|must|expects?|ought|will|let)\b/i;
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
  const did = /^(?:when|after|before|once) (?:he|she|they) (.+)$/i.exec(part.text)?.[1];
  return part.as === 'when' &&
    did !== undefined &&
    isVerbPhrase(did) &&
    !/^(?:is|was|were|had|could|can|should|would|got)\b/.test(did)
    ? did
    : undefined;
}

/** "leave finance to the grown-ups" is about finance. */
const leaves = /^(?:and |or )?leave (.{2,80})$/i;
/** "cannot keep up with the papers": what somebody cannot do is the attack over again. */
const cannot = /^(?:also |still |clearly )?(?:cannot|can't|could not|couldn't|can not|can’t|couldn’t)\b/;

/** Parts as they are used: what only repeats the attack is gone, what follows a "which" hangs on what it follows. */
function worth(m: Material): readonly Part[] {
  const out: Part[] = [];
  for (const [i, p] of m.parts.entries()) {
    if (p.as === 'to' && leaves.test(m.parts[i - 1]?.text ?? '')) continue;
    if (
      hasInsult(p.text) ||
      isEmptyClause(p.text) ||
      /^(?:most of all|of all (?:people|things)|at all|to boot)$/i.test(p.text)
    )
      continue;
    const last = out.at(-1);
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
      const whom =
        /^(?:to )?((?:the|our|residents|parents|tenants|families|traders|voters|people|pensioners|carers|us|everyone|everybody|officers|staff|his|her|colleagues|backbenchers|a|those|every)\b.*)$/i.exec(
          p.text,
        )?.[1];
      if (left !== undefined) out.push({ as: 'topic', joint: '', text: `on ${left}` });
      else if (
        /^(?:that|when|how|why|where|whether|who) /.test(p.text) &&
        !/^(?:what|how) (?:he|she|they) (?:is|was)\b/.test(p.text)
      )
        out.push(p);
      else if (whom !== undefined && /^(?:dishonesty|betrayal|rude|insult|villain|motive)$/.test(m.whom.kind))
        out.push({ as: 'to', joint: '', text: whom });
      else if (whom !== undefined && m.whom.kind === 'criminal')
        out.push({ as: 'topic', joint: '', text: `about ${whom}` });
    } else if (p.as === 'clause') {
      const point =
        /^(?:what matters|what counts|the point|the truth|the fact|worse|the trouble) (?:is )?that (.+)$/i.exec(
          p.text,
        )?.[1];
      out.push(point === undefined ? p : { ...p, joint: 'and', text: point });
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
  const ending = of === 'other' && lead.every((p) => p.joint === 'doing') ? undefined : say.stance(whom, of, did);
  return [told, ...clauses, ...(ending === undefined ? [] : [ending])].join(' ');
}

/** What stands behind the heart: times, conditions, a reason. */
function tailOf(m: Material, left: readonly Part[]): { readonly text: string; readonly reasoned: boolean } {
  let text = '';
  let reasoned = false;
  for (const p of every(left, 'time')) text += ` ${p.text.replace(/^\p{Lu}/u, (c) => c.toLowerCase())}`;
  for (const p of every(left, 'decision')) {
    text += `, ${p.text}`;
    reasoned = true;
  }
  for (const p of every(left, 'when')) {
    if (callOf(p.text) !== undefined || /^(?:unless|until|till)\b/i.test(p.text) || m.whom.kind === 'criminal')
      continue;
    text += `${/^(?:while|when|as|if)\b/i.test(p.text) ? ' ' : ', '}${small(p.text)}`;
    reasoned ||= /^(?:even )?(?:after|although|though|despite|when|since|as)\b/i.test(p.text);
  }
  const reason = find(left, 'reason');
  if (reason !== undefined && !/^of /.test(reason.text)) {
    text += ` because ${reason.text}`;
    reasoned = true;
  }
  return { text, reasoned: reasoned && m.whom.kind !== 'criminal' };
}

/** The heart where the reason stands right behind it: "I disagree with Cllr Jones: he voted against it." */
function openHeart(m: Material, reason: string): string {
  const { whom } = m;
  if (whom.kind === 'dishonesty' && !aboutPerson(reason, whom.name)) return say.disputed(whom);
  if (
    aboutPerson(reason, whom.name) ||
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
  text += tail.text;
  let answered = !h.core.asks || tail.reasoned;
  const clauses = every(left, 'clause');
  const [first] = clauses;
  const joined = first !== undefined && (first.joint === ':' || first.joint === '–') && !questions.test(first.text);
  const shows =
    first !== undefined &&
    /^(?:and|so|yet|;|but)$/.test(first.joint) &&
    !answered &&
    isFact(first.text) &&
    !wants.test(first.text);
  const opinion =
    first !== undefined &&
    wants.test(first.text) &&
    !aboutPerson(first.text, whom.name) &&
    !/\p{N}|nobody|no one/u.test(first.text);
  let behind = clauses;
  if (first !== undefined && (joined || shows) && !(opinion && !joined) && !tail.reasoned) {
    if (bareHeart && whom.kind !== 'criminal' && whom.kind !== 'insinuation')
      text = openHeart(m, first.text) + tail.text;
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
  const h = heart(
    shown !== undefined && m.core === undefined
      ? { ...made, core: say.onHandling(whom, shown.replace(/^the fact that /, '')) }
      : made,
  );
  const left = made.parts.filter((p) => !h.used.includes(p) && p !== proof);
  const own = every(left, 'whose').map((p) => `${capital(say.ownName(whom))} ${p.text}.`);
  if (deeds.length > 0) {
    const strong =
      h.used.some(
        (p) =>
          p.as === 'decision' ||
          p.as === 'to' ||
          callOf(p.text) !== undefined ||
          (p.as === 'topic' && parts.indexOf(p) < parts.indexOf(deeds[0] ?? p)),
      ) || m.core !== undefined;
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
