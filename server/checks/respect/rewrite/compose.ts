// In: the parts of a sentence that are worth keeping, and whom they are about. Out: whole sentences with the writer's argument: what was
// done, what is disagreed with and why, blanks only where the sentence does not say.
import { decisionOf } from './decisions.ts';
import { hasInsult } from './facts.ts';
import { capital, definite, objectForm, small, subjectForm } from './grammar.ts';
import { evidenceOf, isEmptyClause, type Part, type PartAs } from './parts.ts';
import { isClause, statementOf } from './verbs.ts';
import * as say from './wording.ts';

export type Material = {
  readonly whom: say.Whom;
  readonly parts: readonly Part[];
  /** What is disagreed with where the caller knows: "how the Leader runs the group". */
  readonly core: say.Core | undefined;
  /** "was": the attack tells of something past. */
  readonly past: boolean;
  /** The decision of the sentence before: "this vote". */
  readonly earlier: string | undefined;
  /** The service, where an officer is attacked. */
  readonly question: boolean;
};

const goes =
  /\b(?:(?:should|must|needs to|has to|ought to|had better) (?:now |just |simply |finally )?(?:resign|go|stand down|step down|step aside|quit|make way|retire)\b|(?:until|till|unless) (?:he|she|they) (?:resigns?|goes|stands? down|quits?|steps? down))/i;
const callOf = (text: string): string | undefined => {
  if (!goes.test(text)) return undefined;
  return /step down/i.test(text)
    ? 'step down'
    : /stands? down|make way|step aside|retire/i.test(text)
      ? 'stand down'
      : 'resign';
};

const unprefixed = (text: string): string => text.replace(/^\S+ /, '');
const preposition = (text: string): string => text.split(' ')[0]?.toLowerCase() ?? '';

/** A clause as a sentence of its own; a question keeps its mark. */
const sentence = (text: string): string =>
  `${capital(text)}${/^(?:why|how|what|when|where|who)\b/i.test(text) && !isClause(text.replace(/^\S+ /, '')) ? '?' : '.'}`;

const find = (parts: readonly Part[], as: PartAs): Part | undefined => parts.find((p) => p.as === as);
const every = (parts: readonly Part[], as: PartAs): readonly Part[] => parts.filter((p) => p.as === as);

/** What is disagreed with, from the topic, by the kind of attack. */
function topicCore(m: Material, topic: string): say.Core {
  const { whom } = m;
  const prep = preposition(topic);
  const noun = unprefixed(topic);
  if (/^(?:about|over|on|regarding|concerning|of)$/.test(prep)) {
    if (/^(?:competence|unfit|age)$/.test(whom.kind) && prep !== 'about') return say.onHandling(whom, noun);
    return say.onTopic(whom, noun);
  }
  if (prep === 'with') return say.onHandling(whom, noun);
  if (/^(?:to|towards?|into|against)$/.test(prep)) return say.onWhat(whom, `said about ${noun}`);
  return say.onWhat(whom, `${m.past ? 'did' : 'has done'} ${topic}`);
}

/** "told residents about the bypass on 4 March". */
function saidCore(m: Material, topic: string | undefined, to: string | undefined, time: string | undefined): say.Core {
  const claim = find(m.parts, 'start')?.text;
  const told =
    to === undefined
      ? m.past
        ? 'said'
        : `${/^(?:you|they)$/i.test(m.whom.name) ? 'have' : 'has'} said`
      : m.past
        ? 'told'
        : 'has told';
  const about = topic === undefined ? '' : ` about ${unprefixed(topic)}`;
  const that =
    claim !== undefined && /^(?:that|when|how) /.test(claim) && isClause(unprefixed(claim))
      ? ` ${claim.replace(/^that /, 'when saying that ')}`
      : '';
  return say.notCorrect(
    m.whom,
    `${told}${to === undefined ? '' : ` ${to}`}${about}${that}${time === undefined ? '' : ` ${time}`}`,
    m.past ? 'was' : 'is',
  );
}

/** The heart, and the parts it has used up. */
function heart(m: Material): { readonly core: say.Core; readonly used: readonly Part[] } {
  const { whom, parts } = m;
  const topic = find(parts, 'topic');
  const to = find(parts, 'to');
  const time = find(parts, 'time');
  const used = (...some: readonly (Part | undefined)[]): readonly Part[] => some.filter((p) => p !== undefined);
  const call = parts.find((p) => callOf(p.text) !== undefined);
  if (call !== undefined && whom.voice !== 'council')
    return { core: say.calledOn(whom, callOf(call.text) ?? 'resign'), used: [call] };
  const decision = parts.find(
    (p) => (p.as === 'decision' && decisionOf(p.text) !== undefined) || whenDecision(p) !== undefined,
  );
  if (decision !== undefined) {
    const noun = decision.as === 'decision' ? decisionOf(decision.text) : whenDecision(decision);
    return { core: say.onDecision(whom, noun ?? ''), used: [decision] };
  }
  if (m.core !== undefined) return { core: m.core, used: [] };
  const instead = find(parts, 'instead');
  if (instead !== undefined) return { core: say.onHandling(whom, definite(instead.text), 'run'), used: [instead] };
  if (whom.kind === 'criminal' || whom.kind === 'insinuation') {
    const about = topic ?? find(parts, 'for');
    if (about !== undefined)
      return {
        core: say.asked(
          whom,
          `publish all contact about ${about.as === 'topic' ? unprefixed(about.text) : about.text}`,
        ),
        used: [about],
      };
  }
  if (whom.kind === 'dishonesty' && (topic !== undefined || to !== undefined || time !== undefined))
    return { core: saidCore(m, topic?.text, to?.text, time?.text), used: used(topic, to, time, find(parts, 'start')) };
  const infinitive = find(parts, 'infinitive');
  if (infinitive !== undefined) {
    const seen = /^(?:not )?to (?:see|notice|spot|hear|face) (.+)$/.exec(infinitive.text)?.[1];
    if (seen !== undefined && !isClause(seen)) return { core: say.asked(whom, `look at ${seen}`), used: [infinitive] };
    const thought =
      /^(?:not )?to (?:think|believe|imagine|claim|say|suggest|pretend|see|realise|notice|understand)(?: that)? (.+)$/.exec(
        infinitive.text,
      )?.[1];
    if (thought !== undefined && isClause(thought)) {
      if (/^not /.test(infinitive.text) || /see|realise|notice|understand/.test(infinitive.text))
        return { core: say.asked(whom, `accept that ${thought}`), used: [infinitive] };
      return { core: say.notAgreed(whom, thought), used: [infinitive] };
    }
    if (thought === undefined && !/^not /.test(infinitive.text))
      return whom.kind === 'competence' || whom.kind === 'unfit'
        ? { core: say.asked(whom, infinitive.text.replace(/^to /, '')), used: [infinitive] }
        : { core: say.onDecision(whom, `decision ${infinitive.text}`), used: [infinitive] };
  }
  if (topic !== undefined && !/^to /.test(topic.text)) return { core: topicCore(m, topic.text), used: [topic] };
  const condition = every(parts, 'when').find((p) => /^(?:even )?if /i.test(p.text));
  if (condition !== undefined) return { core: say.withPerson(whom, ` ${small(condition.text)}`), used: [condition] };
  const when = find(parts, 'when');
  if (when !== undefined && whom.kind !== 'motive' && !/^(?:unless|until|till)\b/i.test(when.text)) {
    if (/^(?:betrayal|competence)$/.test(whom.kind) && /^(?:while|when|as)\b/i.test(when.text))
      return { core: say.shouldHave(whom, `[action] ${small(when.text)}`), used: [when] };
    if (
      /^when (?:we|residents|i|people|asked|questioned|challenged|parents|tenants|the press|reporters)\b/i.test(
        when.text,
      )
    )
      return { core: say.onDoing(whom, `answered ${small(when.text)}`), used: [when] };
    if (/^(?:when|while|as|after|before|despite|during)\b/i.test(when.text))
      return { core: say.onWhat(whom, `did ${small(when.text)}`), used: [when] };
  }
  if (time !== undefined) {
    const place = /\b(?:meeting|committee|chamber|council|debate|cabinet|hustings|radio)\b/i.test(time.text);
    return { core: say.onWhat(whom, `${place ? 'said' : 'did'} ${small(time.text)}`), used: [time] };
  }
  if (whom.kind === 'unfit' && whom.voice !== 'council') return { core: say.notThePost(whom), used: [] };
  if (m.earlier !== undefined) return { core: say.withPerson(whom, ` on ${m.earlier}`), used: [] };
  return { core: say.onBlank(whom), used: [] };
}

/** "after cutting the carers' grant", said of the person: the decision to cut it. */
function whenDecision(part: Part): string | undefined {
  if (part.as !== 'when') return undefined;
  const gerund = /^(?:even )?(?:after|while|when|before) (?:personally |repeatedly )?(\p{L}+ing\b.*)$/u.exec(
    part.text,
  )?.[1];
  return gerund === undefined ? undefined : decisionOf(gerund);
}

/** "her department lost the forms": a clause that can stand behind "I disagree with Cllr Hart". */
const isFact = (text: string): boolean => isClause(text) && !/^(?:why|how|what|who|where|when)\b/i.test(text);
const aboutPerson = (text: string, name: string): boolean =>
  new RegExp(`^(?:he|she|they|you|${name.replace(/[^\p{L}\p{N} ]/gu, '.')})\\b`, 'iu').test(text);

export function compose(m: Material): string | undefined {
  const { whom } = m;
  const parts = m.parts.filter(
    (p) => !hasInsult(p.text) && !isEmptyClause(p.text) && (p.as !== 'start' || /^(?:that|when|how) /.test(p.text)),
  );
  const name = subjectForm(whom.name);
  const before: string[] = [];
  const behind: string[] = [];
  const deeds = every(parts, 'deeds').filter((p) => callOf(p.text) === undefined);
  const lead = deeds.map((p) => p.text).join(' and ');
  const rest = parts.filter((p) => !deeds.includes(p));
  const question = every(rest, 'clause').find((p) => /^why /i.test(p.text));
  const put =
    question === undefined
      ? undefined
      : /^why (?:(?:on earth|exactly) )?(?:should (?:we|he|she|they) )?(?!is\b|did\b|does\b|has\b|was\b|are\b|do\b|would\b|should\b|will\b|have\b|not\b)(\p{Ll}+ .+?)\??$/iu.exec(
          question.text,
        )?.[1];
  const made: Material =
    put === undefined ? { ...m, parts: rest } : { ...m, parts: rest.filter((p) => p !== question) };
  const evidence = made.parts
    .map((p) => (p.as === 'clause' ? evidenceOf(p.text) : undefined))
    .find((e) => e !== undefined);
  const { core, used } = heart(
    evidence !== undefined && m.core === undefined ? { ...made, core: say.onHandling(whom, evidence) } : made,
  );
  const left = made.parts.filter((p) => !used.includes(p) && evidenceOf(p.text) === undefined);
  if (lead !== '') {
    const kind = statementOf(lead);
    const bareCore = used.length === 0 && m.core === undefined && evidence === undefined;
    const whenLeft = bareCore ? left.filter((p) => /^(?:when|time|which|topic)$/.test(p.as)) : [];
    before.push(`${whom.address}${capital(name)} ${[lead, ...whenLeft.map((p) => p.text)].join(' ')}.`);
    const said = say.stance(whom, kind);
    const others = left.filter((p) => !whenLeft.includes(p));
    if (bareCore || (used.every((p) => p.as === 'time' || p.as === 'when') && m.core === undefined)) {
      const timed = used.map((p) => ` ${p.text}`).join('');
      const told = `${capital(name)} ${[lead, ...whenLeft.map((p) => p.text)].join(' ')}${timed}.`;
      const clauses = others.filter((p) => p.as === 'clause' || p.as === 'reason').map((p) => sentence(p.text));
      const ending =
        said ?? (whom.voice === 'council' ? undefined : `${whom.voice === 'I' ? 'I' : 'We'} think that is wrong.`);
      return [`${whom.address}${told}`, ...clauses, ...(ending === undefined ? [] : [ending])].join(' ');
    }
  }
  let text = core.text;
  if (put !== undefined && used.length === 0 && m.core === undefined) {
    const whomElse = put.replace(/\b(?:him|her|them)\b(?= (?:in|on|to|as|with))/, objectForm(whom.name));
    text =
      whom.voice === 'council'
        ? `The council takes a different view on the decision to ${whomElse}`
        : `${whom.voice === 'I' ? 'I' : 'We'} disagree with the decision to ${whomElse}`;
  }
  let answered = !core.asks;
  const reason = find(left, 'reason');
  const times = left.filter((p) => p.as === 'time');
  for (const time of times) text += ` ${time.text.replace(/^\p{Lu}/u, (c) => c.toLowerCase())}`;
  for (const p of left.filter((x) => x.as === 'when')) {
    if (callOf(p.text) !== undefined || /^(?:unless|until|till)\b/i.test(p.text)) continue;
    const fact = /^(?:even )?(?:after|although|though|despite the fact that|when|because|since|as) (.+)$/i.exec(
      p.text,
    )?.[1];
    text += `${/^(?:while|when|as|if)\b/i.test(p.text) ? ' ' : ', '}${small(p.text)}`;
    if (fact !== undefined && isFact(fact)) answered = true;
  }
  for (const p of left.filter((x) => x.as === 'which')) text += `, ${p.text}`;
  if (reason !== undefined && !/^of /.test(reason.text)) {
    text += ` because ${reason.text}`;
    answered = true;
  }
  const clauses = every(left, 'clause');
  const [first] = clauses;
  const close =
    first !== undefined &&
    (first.joint === ':' || first.joint === '–' || (first.joint === 'and' && core.asks && !answered)) &&
    isFact(first.text);
  if (close && !answered) {
    const bareText = used.length === 0 && m.core === undefined && put === undefined;
    if (bareText)
      text =
        aboutPerson(first.text, whom.name) || !/^(?:insult|competence|unfit|mental|age)$/.test(whom.kind)
          ? say.withPerson(whom, '').text
          : say.recordFails(whom).text;
    text += `: ${small(first.text)}`;
    answered = true;
  } else for (const p of clauses.slice(0, 1)) behind.push(sentence(p.text));
  for (const p of clauses.slice(1)) behind.push(sentence(p.text));
  if (!answered)
    text += whom.kind === 'dishonesty' && m.core === undefined ? ': [the facts]' : ` ${say.reasonBlank(whom.kind)}`;
  for (const p of every(left, 'whose')) before.push(`${capital(say.ownName(whom))} ${p.text}.`);
  return [...before, `${text}.`, ...behind].join(' ');
}
