// In: an attack in its sentence and the voice of the draft. Out: the writer's own argument without the attack, and the sentence
// with only the insult taken out, each where something good can be made.
import type { Attack, Rewrites, Voice } from './attack.ts';
import { compose } from './compose.ts';
import { blankCount, hasInsult, lostFacts, newFacts } from './facts.ts';
import { asks, channel, ofService, openly, quality } from './forms.ts';
import { capital, isPronoun, subjectForm } from './grammar.ts';
import type { Material } from './heart.ts';
import { partsOf } from './parts.ts';
import { type Reading, read } from './reading.ts';
import { isPastPhrase, isVerbPhrase, statementOf } from './verbs.ts';
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

/** A statement that stands without its insult, and what the writer holds against it. */
function argued(a: Attack, w: say.Whom, rest: string): string {
  const words = a.person === undefined ? a.name : a.text.slice(a.person.start, a.person.end);
  const last = words.split(' ').at(-1) ?? words;
  const at = rest.toLowerCase().indexOf(last.toLowerCase());
  const behind = at === -1 ? '' : rest.slice(at + last.length).trim();
  const doing = behind.replace(/^,[^,]*,\s*/, '').replace(/[.!?]+$/, '');
  const before = rest.slice(0, Math.max(0, at)).split(' ').length;
  if (!isVerbPhrase(doing) || /\?$/.test(rest) || before > 10) return rest;
  const of = statementOf(doing);
  const held = of === 'other' || of === 'lack' ? undefined : say.stance(w, of, doing);
  return held === undefined ? rest : `${rest.replace(/!+$/, '.')} ${held}`;
}

function material(a: Attack, whom: say.Whom, r: Reading): Material {
  const attack = a.text.slice(a.attack.start, a.attack.end);
  const near = a.text.slice(a.sentence.start, a.attack.end).split(' ').slice(-5).join(' ');
  const past =
    /\b(?:\p{L}+ed|lied|misled|was|were|did|hid|told|said|became)\b/u.test(near) &&
    !/\b(?:has|have|keeps?)\b/.test(near);
  return { whom, parts: r.parts, core: undefined, attack, past, earlier: earlierDecision(a.before) };
}

/** What the person does or did before the attack in the sentence: "runs the group" like a dictator. */
function withDoing(a: Attack, m: Material, r: Reading): Material {
  const doing = r.doing?.replace(/ (?:by|like|as)$/, '');
  if (
    doing === undefined ||
    hasInsult(doing) ||
    !doing.includes(' ') ||
    /\b(?:he|she|they|because|if|that|of|to|with|than|in)$/.test(doing)
  )
    return m;
  if (a.how === 'simile' || a.how === 'predicate') {
    if (a.how === 'predicate' && isPastPhrase(doing) && doing.split(' ').length > 2)
      return { ...m, parts: [{ as: 'deeds', joint: 'doing', text: doing }, ...m.parts] };
    return { ...m, core: say.onDoing(m.whom, doing) };
  }
  if (a.how !== 'verb' || doing.split(' ').length < 3) return m;
  return { ...m, parts: [{ as: 'deeds', joint: 'doing', text: doing }, ...m.parts] };
}

/** The clause before, where it stands for itself: "Residents want answers, but …", "I voted against it because …". */
function led(r: Reading, body: string): string {
  if (r.lead === undefined || hasInsult(r.lead)) return body;
  const lead = capital(r.lead);
  if (/^(?:because|since|as)$/.test(r.hinge))
    return r.parts.some((p) => /^(?:reason|clause|deeds|decision|topic)$/.test(p.as))
      ? `${lead}. ${body}`
      : `${lead} because [reason].`;
  return r.hinge === 'but' && /^(?:I|We) /.test(body)
    ? `${lead}, but ${body.replace(/^We /, 'we ')}`
    : `${lead}. ${body}`;
}

function argumentOf(a: Attack, whom: say.Whom, rest: string | undefined): string | undefined {
  const r = read(a);
  const m = material(a, whom, r);
  if (a.kind === 'threat' || a.kind === 'group') return undefined;
  if (a.kind === 'pile-on') {
    const text = compose(m);
    return / call on /.test(text) ? text : channel(a, r);
  }
  if (a.capacity === 'officer') return ofService(a, m, r);
  const calls = a.how === 'vocative' && r.parts.some((p) => /^(?:decision|clause|reason|topic)$/.test(p.as));
  if (rest !== undefined && !calls) return argued(a, whom, rest);
  const own = a.how === 'quality' ? quality(whom, r) : a.how === 'question' ? asks(whom, r) : undefined;
  if (own !== undefined) return own;
  if (a.kind === 'insinuation' && (a.how === 'sentence' || a.how === 'question')) {
    const made = r.parts.some((p) => p.as === 'for' || p.as === 'topic')
      ? compose({ ...m, parts: r.parts.filter((p) => p.as === 'for' || p.as === 'topic') })
      : openly(a, whom);
    return made;
  }
  if (/^(?:nickname|attribute|apposition)$/.test(a.how)) {
    const idle = /^(?:is|was|are) (?:back )?at it again|^strikes again/.test(r.tail);
    return compose({ ...m, parts: idle ? [] : partsOf(r.tail, true) });
  }
  const body = compose(withDoing(a, m, r));
  if (a.kind === 'equality' && /\[decision or policy\]/.test(body)) return undefined;
  return led(r, body);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A longer sentence is rewritten by its writer. */
const longest = 900;

export function rewrites(a: Attack, voice: Voice): Rewrites {
  if (a.sentence.end - a.sentence.start > longest) return { argument: undefined, without: undefined };
  const rest = a.kind === 'threat' || a.kind === 'group' ? undefined : without(a);
  const said = a.text.slice(a.attack.start, a.attack.end);
  const repeats = new RegExp(`(?<!\\p{L})${escaped(said)}(?!\\p{L})`, 'iu');
  const known = `${a.text} ${a.name} ${a.before ?? ''}`;
  const straight = !/’/.test(a.text) && /'/.test(a.text);
  const good = (text: string | undefined): text is string =>
    text !== undefined &&
    text.trim() !== '' &&
    !repeats.test(text) &&
    !hasInsult(text) &&
    newFacts(known, text).length === 0 &&
    blankCount(text) <= 2;
  const styled = (text: string | undefined): string | undefined => (straight ? text?.replace(/’/g, "'") : text);
  const addressed = a.how === 'vocative' && !isPronoun(a.name);
  const whom: say.Whom = {
    name: addressed ? 'you' : subjectForm(a.name),
    voice,
    kind: a.kind,
    address: addressed ? `${a.name}, ` : '',
  };
  const first = argumentOf(a, whom, rest);
  const tries = [
    first,
    ...(first === undefined
      ? []
      : [rest, `${say.onBlank({ ...whom, voice }).text}${voice === 'council' ? '' : ' because [reason]'}.`]),
  ].filter(good);
  const whole = tries.find(
    (text) => a.capacity === 'officer' || lostFacts(a.text, a.sentence, a.attack, text).length === 0,
  );
  const argument = styled(whole ?? tries[0]);
  const left = good(rest) ? styled(rest) : undefined;
  return { argument, without: left === argument ? undefined : left };
}
