// In: an attack in its sentence and the voice of the draft. Out: the writer's own argument without the attack, and the sentence
// with only the insult taken out, each where something good can be made.
import type { Attack, Rewrites, Voice } from './attack.ts';
import { compose, type Material } from './compose.ts';
import { decisionDone } from './decisions.ts';
import { blankCount, hasInsult, lostFacts, newFacts } from './facts.ts';
import { capital, isPronoun, small, subjectForm } from './grammar.ts';
import { partsOf } from './parts.ts';
import { type Reading, read } from './reading.ts';
import { isVerbPhrase, statementOf } from './verbs.ts';
import { without } from './without.ts';
import * as say from './wording.ts';

const nouns =
  /\b(decision|vote|budget|closure|contract|cuts?|proposals?|scheme|motion|policy|application|strategy|consultation|increase|sale|plans?)\b/gi;
/** "this vote", where the sentence before speaks of one. */
function earlierDecision(before: string | undefined): string | undefined {
  const noun = [...(before ?? '').matchAll(nouns)].at(-1)?.[1]?.toLowerCase();
  if (noun === undefined) return undefined;
  return /[^s]s$/.test(noun) ? `these ${noun}` : `this ${noun}`;
}

/** The service of an officer: "Ms Kaur in Highways", "our planning officer". */
function serviceOf(a: Attack): string | undefined {
  const said = a.text.slice(a.sentence.start, a.sentence.end);
  const named =
    /\b(?:in|at|of|from) ((?:Highways|Planning|Housing|Licensing|Parking|Finance|Education|Parks|Benefits|Environmental Health|Social Care|Democratic Services|Legal|Waste|Libraries)(?: \p{Lu}\p{Ll}+)?)/u.exec(
      said,
    )?.[1];
  const role =
    /\b(planning|housing|licensing|parking|enforcement|finance|highways|benefits|environmental health|parks|tree|council tax|waste) (?:officers?|managers?|directors?|team|head|enforcement|clerk)/i.exec(
      said,
    )?.[1];
  const service = named ?? role;
  return service === undefined ? undefined : `the ${service.toLowerCase()} service`;
}

/** A statement that stands without its insult, and what the writer holds against it. */
function argued(a: Attack, w: say.Whom, rest: string): string {
  const words =
    a.person === undefined
      ? a.name
      : a.text.slice(a.person.start, a.person.end).replace(/^(?:The|Our|That|This) /i, '');
  const at = rest.toLowerCase().indexOf((words.split(' ').at(-1) ?? words).toLowerCase());
  const behind =
    at === -1
      ? ''
      : rest
          .slice(at + (words.split(' ').at(-1) ?? words).length)
          .replace(/^['’]s\b/, '’s')
          .trim();
  const doing = behind.replace(/^,[^,]*,\s*/, '').replace(/[.!?]+$/, '');
  const before = rest.slice(0, Math.max(0, at)).split(' ').length;
  if (!isVerbPhrase(doing) || /\?$/.test(rest) || before > 10) return rest;
  const held = say.stance(w, statementOf(doing));
  return held === undefined ? rest : `${rest.replace(/!+$/, '.')} ${held}`;
}

/** "Is Cllr Jones a liar about the bypass?": what stands in a question is read as a tail. */
const virtues =
  /\b(?:is|was|are) (?:simply |truly |quite |just |really |frankly )?(?:breathtaking|staggering|astonishing|unbelievable|legendary|unforgivable|there for all to see|beneath contempt|off the scale|plain to see|appalling|astounding|incredible|boundless|obvious|well known|clear)\b|\bknows? no (?:bounds|limits|end)\b|\bbeggars belief\b|\b(?:never ceases|continues) to amaze\b|\bis matched only by\b/i;

function quality(w: say.Whom, r: Reading): string | undefined {
  const [first] = r.parts;
  const topic = first?.as === 'topic' ? first : undefined;
  const verb =
    /^(?:over|on|about|with|in|at|of|towards?|regarding) (.+?) ((?:has |have |will |is |was |are |were )?(?:cost|costs|left|leaves|means|meant|lost|delayed|led|put|puts|caused|damaged|hurt|has|will|is|was|shows|showed|made|makes|turned|brought|drove)\b.*)$/i.exec(
      r.tail,
    );
  if (
    topic !== undefined &&
    verb?.[1] !== undefined &&
    verb[2] !== undefined &&
    !virtues.test(verb[2]) &&
    !hasInsult(r.tail)
  )
    return `${capital(say.ownName(w))} handling of ${verb[1]} ${verb[2]}.`;
  if (
    topic === undefined &&
    /^(?:has|have|cost|costs|left|leaves|means|meant|lost|led|put|caused)\b/i.test(r.tail) &&
    !virtues.test(r.tail) &&
    !hasInsult(r.tail)
  )
    return `${capital(say.ownName(w))} approach ${r.tail}.`;
  if (topic === undefined || !virtues.test(r.tail)) return undefined;
  const noun = /^(?:over|on|about|with|in|at|of|regarding) (.+?) (?:is|was|are|knows?|beggars|never|continues)\b/i.exec(
    r.tail,
  )?.[1];
  if (noun === undefined) return undefined;
  const core = say.onHandling(w, noun);
  return `${core.text}${core.asks ? ' because [reason]' : ''}.`;
}

const pileOn = (a: Attack, r: Reading): string => {
  const topic = r.parts
    .find((p) => p.as === 'topic' && /^(?:about|over|on|regarding) /.test(p.text))
    ?.text.replace(/^\S+ /, '');
  const whom = isPronoun(a.name)
    ? `${a.name.toLowerCase() === 'she' ? 'her' : a.name.toLowerCase() === 'he' ? 'him' : 'them'}`
    : a.name;
  return `You can write to ${whom} about ${topic !== undefined && !hasInsult(topic) ? topic : 'this'} through the council: [council contact page].`;
};

function officer(a: Attack, w: say.Whom, r: Reading, rest: string | undefined): string {
  const service = serviceOf(a);
  const deed =
    r.parts.find((p) => p.as === 'deeds')?.text ??
    (isVerbPhrase(r.tail) ? r.tail : undefined) ??
    (rest === undefined ? undefined : r.doing);
  const decision = deed === undefined || hasInsult(deed) ? undefined : decisionDone(deed);
  const stance = w.voice === 'council' ? undefined : `${w.voice === 'I' ? 'I' : 'We'} disagree with`;
  if (decision !== undefined)
    return stance === undefined ? `The ${decision} was the wrong one.` : `${stance} the ${decision}.`;
  return (
    compose({
      ...material(a, { ...w, name: service ?? 'the council' }, r),
      parts: r.parts.filter((p) => !(p.as === 'topic' && /^(?:in|at|of|from) \p{Lu}/u.test(p.text))),
    }) ?? ''
  );
}

function material(a: Attack, whom: say.Whom, r: Reading): Material {
  const said = a.text.slice(a.attack.start, a.attack.end);
  const past =
    /\b(?:\p{L}+ed|lied|misled|was|were|did|hid|told|said|became)\b/u.test(
      `${a.text.slice(a.sentence.start, a.attack.end).split(' ').slice(-4).join(' ')}`,
    ) && !/\b(?:has|have|keeps?)\b/.test(said);
  return {
    whom,
    parts: r.parts,
    core: undefined,
    past,
    earlier: earlierDecision(a.before),
    question: a.how === 'question',
  };
}

function argumentOf(a: Attack, voice: Voice, rest: string | undefined): string | undefined {
  const r = read(a);
  const addressed = a.how === 'vocative' && !isPronoun(a.name);
  const whom: say.Whom = {
    name: addressed ? 'you' : subjectForm(a.name),
    voice,
    kind: a.kind,
    address: addressed ? `${a.name}, ` : '',
  };
  if (a.kind === 'pile-on') {
    const text = compose(material(a, whom, r));
    return text !== undefined && /\bcall on\b/.test(text) ? text : pileOn(a, r);
  }
  const usable =
    r.parts.some((p) => /^(?:deeds|decision|reason)$/.test(p.as) && !hasInsult(p.text)) || rest !== undefined;
  if ((a.kind === 'threat' || a.kind === 'group') && !usable) return undefined;
  if (a.kind === 'threat' || a.kind === 'group') return undefined;
  if (a.capacity === 'officer') return officer(a, whom, r, rest);
  if (rest !== undefined) return argued(a, whom, rest);
  if (a.how === 'quality') {
    const made = quality(whom, r);
    if (made !== undefined) return made;
  }
  const doing = r.doing;
  const m = material(a, whom, r);
  let core: say.Core | undefined;
  let parts = r.parts;
  if (doing !== undefined && (a.how === 'simile' || a.how === 'predicate') && !hasInsult(doing)) {
    if (
      /^(?:\S+ed|closed|sold|cut|lost|took|gave|spent)\b/.test(doing) &&
      doing.split(' ').length > 2 &&
      a.how === 'predicate'
    )
      parts = [{ as: 'deeds', joint: '', text: doing }, ...parts];
    else core = say.onDoing(whom, doing);
  } else if (doing !== undefined && a.how === 'verb' && !hasInsult(doing) && doing.split(' ').length > 2)
    parts = [{ as: 'deeds', joint: '', text: doing }, ...parts];
  if (a.how === 'nickname' || a.how === 'attribute' || a.how === 'apposition')
    parts =
      isVerbPhrase(r.tail) && !/^(?:is|was) at it again/.test(r.tail)
        ? [{ as: 'deeds', joint: '', text: r.tail }]
        : partsOf(r.tail);
  const body = compose({ ...m, core, parts });
  if (body === undefined || r.lead === undefined || hasInsult(r.lead)) return body;
  if (/^(?:because|since|as)$/.test(r.hinge)) {
    const clause = r.parts.find((p) => p.as === 'reason' || p.as === 'clause');
    return clause === undefined ? `${capital(r.lead)} because [reason].` : `${capital(r.lead)}. ${body}`;
  }
  return r.hinge === 'but' && /^I |^We /.test(body)
    ? `${capital(r.lead)}, but ${small(body)}`
    : `${capital(r.lead)}. ${body}`;
}

export function rewrites(a: Attack, voice: Voice): Rewrites {
  const rest = without(a);
  const said = a.text.slice(a.attack.start, a.attack.end);
  const known = `${a.text} ${a.name} ${a.before ?? ''} The Council Leader`;
  const straight = !/’/.test(a.text) && /'/.test(a.text);
  const good = (text: string | undefined): string | undefined => {
    if (text === undefined || text.trim() === '' || text.toLowerCase().includes(said.toLowerCase()) || hasInsult(text))
      return undefined;
    if (newFacts(known, text).length > 0 || blankCount(text) > 2) return undefined;
    return straight ? text.replace(/’/g, "'") : text;
  };
  const made = good(argumentOf(a, voice, rest));
  const argument =
    made !== undefined && rest !== undefined && lostFacts(a.text, a.sentence, a.attack, made).length > 0
      ? good(rest)
      : made;
  const left = good(rest);
  return { argument, without: left === argument ? undefined : left };
}
