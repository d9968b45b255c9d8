// In: attacks whose grammar asks for words of their own: qualities, questions, calls to pile on, insinuations, officers. Out: the rewrite.
import type { Attack } from './attack.ts';
import { compose } from './compose.ts';
import { decisionDone, decisionOf } from './decisions.ts';
import { hasInsult } from './facts.ts';
import { capital, objectForm } from './grammar.ts';
import type { Material } from './heart.ts';
import { partsOf } from './parts.ts';
import { ownLife } from './policy.ts';
import type { Reading } from './reading.ts';
import { isClause, isVerbPhrase } from './verbs.ts';
import * as say from './wording.ts';

/** What is said of a quality, and of nothing else: "is breathtaking". */
const ofQuality =
  /\b(?:is|was|are) (?:simply |truly |quite |just |really |frankly )?(?:breathtaking|staggering|astonishing|unbelievable|legendary|unforgivable|there for all to see|beneath contempt|off the scale|plain to see|appalling|astounding|incredible|boundless|obvious|well known|clear|an insult)\b|\bknows? no (?:bounds|limits|end)\b|\bbeggars belief\b|\b(?:never ceases|continues) to amaze\b|\bis matched only by\b/i;

/** "Cllr Hart's cowardice over the vote cost us £300,000" is her handling of it; "that delayed the school" is her approach. */
export function quality(a: Attack, w: say.Whom, r: Reading): string | undefined {
  // "…, and his arrogance knows no bounds": another quality is another attack.
  const whole = hasInsult(r.tail) ? (r.tail.split(/[,;] (?:and|but) /)[0] ?? '') : r.tail;
  if (whole === '' || hasInsult(whole)) return undefined;
  // "Thanks to her stupidity the market has lost 23 stalls."
  const cause = /^(?:thanks to|because of|due to|owing to|as a result of)\b/i.exec(
    a.text.slice(a.sentence.start, a.attack.start),
  )?.[0];
  if (cause !== undefined && isClause(whole.replace(/^,\s*/, '')))
    return `${cause} ${say.ownName(w)} approach${whole.startsWith(',') ? '' : ' '}${whole}.`;
  // "The arrogance of Cllr Nelson in refusing to answer questions is astonishing."
  const [, gerund] = /^(?:in|by|for|at) (\p{L}+ing\b.+?),? (?:is|was|beggars|knows?|takes)\b.*$/u.exec(whole) ?? [];
  const decided = gerund === undefined ? undefined : decisionOf(gerund);
  if (decided !== undefined) {
    const blamed = say.onDecision(w, decided);
    return `${blamed.text}${blamed.end ?? ''}.`;
  }
  const made = /^(?:that|which) (.+)$/.exec(whole)?.[1] ?? whole;
  if (isVerbPhrase(made) && !ofQuality.test(made)) return `${capital(say.ownName(w))} approach ${made}.`;
  const [, topic, does] =
    /^(?:over|on|about|with|in|at|of|towards?|regarding) ([^,]+?) ((?:has |have |will |is |was |are |were )?(?:cost|costs|left|leaves|means|meant|lost|delayed|led|put|puts|caused|damaged|hurt|has|will|is|was|shows|showed|made|makes|turned|brought|drove|knows?|beggars|never|continues)\b.*)$/i.exec(
      whole,
    ) ?? [];
  if (topic === undefined || does === undefined || (w.kind === 'dishonesty' && ofQuality.test(does))) return undefined;
  if (!ofQuality.test(does)) return `${capital(say.ownName(w))} handling of ${topic} ${does}.`;
  const core = say.onHandling(w, topic);
  return `${core.text}${core.asks ? ' because [reason]' : ''}.`;
}

/** "Is Cllr Jones stupid, or does he believe it is free?": the question that is left. */
export function asks(w: say.Whom, r: Reading): string | undefined {
  const [, verb, rest] = /^,? ?or (does|do|did|is|has|have|will|can|was) (?:he|she|they) (.+)$/i.exec(r.tail) ?? [];
  return verb === undefined || rest === undefined || hasInsult(rest)
    ? undefined
    : `${capital(verb)} ${w.name} ${rest}?`;
}

/** "What he is too dim to grasp is that …", "if he were not such a coward he would …", "how dare you cut …": what is asked or blamed. */
export function turned(a: Attack, w: say.Whom, r: Reading): say.Core | undefined {
  if (hasInsult(r.tail)) return undefined;
  const before = a.text.slice(a.sentence.start, a.attack.start);
  const fact = /^,? ?(?:is|was) that (.+)$/.exec(r.tail)?.[1];
  if (fact !== undefined && /^\W*what /i.test(before)) return say.asked(w, `accept that ${fact}`);
  // "It takes a special kind of fool to spend £60,000 on a logo, and Cllr Brammer is that fool."
  const takes = /^\W*it takes [^,]*? to (\p{Ll}+ [^,]+(?:,\p{N}[^,]*)*),? and /iu.exec(before)?.[1];
  if (takes !== undefined && !hasInsult(takes)) return say.onDecision(w, `decision to ${takes}`);
  const would = /^,? ?(?:then )?(?:he|she|they) would (.+)$/.exec(r.tail)?.[1];
  if (would !== undefined && /^\W*if /i.test(before)) return say.asked(w, would);
  const spends = /^would (.+)$/.exec(r.tail)?.[1];
  if (
    spends !== undefined &&
    /\b(?:only|who but|nobody but|trust)\b/i.test(a.text.slice(a.sentence.start, a.attack.end))
  )
    return say.onDecision(w, `decision to ${spends}`);
  const dared = /^,? ?(\p{Ll}+ .+)$/u.exec(r.tail)?.[1];
  if (dared !== undefined && /\bhow dare/i.test(a.text.slice(a.sentence.start, a.attack.end)))
    return say.onDecision(w, `decision to ${dared}`);
  return undefined;
}

/** The council's own way to a person, instead of everybody's. */
export function channel(a: Attack, r: Reading): string {
  const topic =
    r.parts.find((p) => p.as === 'topic' && /^(?:about|over|on|regarding) /.test(p.text))?.text.replace(/^\S+ /, '') ??
    /\b(?:about|over) ((?:the|this|these|our|that) [^,.;:–]{2,60}?)[.!]*$/i.exec(
      a.text.slice(a.sentence.start, a.sentence.end),
    )?.[1];
  const about = topic !== undefined && !hasInsult(topic) ? topic : 'this';
  return `You can write to ${objectForm(a.name)} about ${about} through the council: [council contact page].`;
}

/** "ask yourself who gains from the Green Lane sale": a question put openly, where it is about the council's business. */
export function openly(a: Attack, w: say.Whom): string {
  const said = a.text.slice(a.sentence.start, a.sentence.end).replace(/[.!?…]+$/, '');
  const question =
    /\b(?:ask yourselves|ask yourself|(?:i|we|you|one) (?:do |can only |have to |cannot help but )?wonder|makes you wonder|makes one wonder|curious to know|would love to know|like to know) ((?:who|why|how|what|where|whether|when)\b.+)$/i.exec(
      said,
    )?.[1];
  if (question !== undefined && !ownLife.test(question) && !hasInsult(question))
    return question.includes(w.name)
      ? `${w.voice === 'I' ? 'I ask' : w.voice === 'we' ? 'We ask' : 'The council asks'} ${question}.`
      : `${say.asked(w, `explain ${question}`).text}.`;
  const topic =
    /\b(?:the|this|that) (?:contract|deal|sale|decision|application|planning permission|permission|grant|vote|land|lease|purchase|tender)(?: (?:for|of|to|on|at|over|about) [^,.;:–]{2,60})?$/i.exec(
      said,
    )?.[0];
  return `${say.asked(w, topic === undefined || hasInsult(topic) ? 'explain [decision or payment]' : `publish all contact about ${topic}`).text}.`;
}

/** The service of an officer: "Ms Kaur in Highways", "our planning officer". */
function serviceOf(a: Attack): string | undefined {
  const said = `${a.text.slice(a.sentence.start, a.sentence.end)} ${a.name}`;
  const named =
    /\b(?:in|at|of|from) ((?:Highways|Planning|Housing|Licensing|Parking|Finance|Education|Parks|Benefits|Environmental Health|Social Care|Democratic Services|Legal|Waste|Libraries)(?: \p{Lu}\p{Ll}+)?)/u.exec(
      said,
    )?.[1];
  const [, first, second] =
    /\b(?:(planning|housing|licensing|parking|enforcement|finance|highways|benefits|environmental health|parks|tree|council tax|waste|legal) (?:officers?|managers?|directors?|team|head|enforcement|clerk)|(?:head|director|assistant director) of (?:the )?(planning|housing|licensing|parking|finance|highways|benefits|parks|waste|legal|education|social care|children's services|adult social care))\b/i.exec(
      said,
    ) ?? [];
  const service = named ?? first ?? second;
  return service === undefined
    ? undefined
    : /services$/i.test(service)
      ? service.toLowerCase()
      : `the ${service.toLowerCase()} service`;
}

/** Who answers for an officer's work. */
export const officeOf = (a: Attack): string => serviceOf(a) ?? 'the council';

/** An officer's work is the council's: the service or the decision is spoken of, and nobody is named. */
export function ofService(a: Attack, m: Material, r: Reading): string {
  const w = { ...m.whom, name: officeOf(a), address: '' };
  const tail = r.tail.replace(/^(?:in|at|from|of) \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? /u, '');
  const parts = isVerbPhrase(tail)
    ? partsOf(tail, true)
    : m.parts.filter((p) => !(p.as === 'topic' && /^(?:in|at|of|from) \p{Lu}/u.test(p.text)) && !ownLife.test(p.text));
  const deed = parts.find((p) => p.as === 'deeds');
  const decision =
    deed === undefined ||
    hasInsult(deed.text) ||
    ownLife.test(deed.text) ||
    /^(?:has |have )?(?:lost|wasted|loses|wastes)\b/.test(deed.text)
      ? undefined
      : decisionDone(deed.text);
  const core =
    decision === undefined
      ? undefined
      : {
          text:
            w.voice === 'council'
              ? `The ${decision} was the wrong one`
              : `${w.voice === 'I' ? 'I' : 'We'} disagree with the ${decision}`,
          asks: false,
        };
  return compose({
    ...m,
    whom: w,
    core: core ?? m.core,
    parts: core === undefined ? parts : parts.filter((p) => p !== deed),
  });
}
