// In: an attack in its sentence and the voice of the draft. Out: the writer's own argument without the attack, and the sentence
// with only the insult taken out, each where something good can be made.
import { alone, spokenTo } from './alone.ts';
import type { Attack, Rewrites, Voice } from './attack.ts';
import { compose, wants } from './compose.ts';
import { blankCount, hasInsult, lostFacts, newFacts } from './facts.ts';
import { asks, channel, officeOf, ofService, openly, quality, turned } from './forms.ts';
import { isOrphan, readsWell } from './gate.ts';
import { capital, isPronoun, subjectForm } from './grammar.ts';
import type { Material } from './heart.ts';
import { type Part, partsOf } from './parts.ts';
import { safest } from './plainest.ts';
import { isBusiness, ownLife } from './policy.ts';
import { type Reading, read } from './reading.ts';
import { isClause, isPastPhrase, isVerbPhrase, statementOf } from './verbs.ts';
import { calling, widened } from './widen.ts';
import { without } from './without.ts';
import * as say from './wording.ts';

const nouns =
  /\b(decision|vote|budget|closure|contract|cuts?|proposals?|scheme|motion|amendment|policy|application|strategy|consultation|increase|sale|plans?)\b/gi;

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
  const doing = behind.replace(/^,\s(?:[^,]|,(?=\p{N}))*,\s+/u, '').replace(/[.!?]+$/, '');
  const before = rest.slice(0, Math.max(0, at)).split(' ').length;
  if (!isVerbPhrase(doing) || /\?$|[;:] /.test(rest) || before > 10) return rest;
  const of = statementOf(doing);
  const held = of === 'other' || of === 'lack' ? undefined : say.stance(w, of, doing);
  return held === undefined ? rest : `${rest.replace(/!+$/, '.')} ${held}`;
}

/** "so stupid that he voted against his own amendment": what it is shown by. */
function shownBy(attack: string, r: Reading): readonly Part[] | undefined {
  const did = /^(?:that )?(?:he|she|they) (.+)$/.exec(r.tail)?.[1];
  // "so dishonest that even his own group asked for a recount"
  const other = /^that (?!(?:he|she|they) )(.+)$/.exec(r.tail)?.[1];
  if (other !== undefined && /\b(?:so|such)\b/i.test(attack) && isClause(other) && !hasInsult(other))
    return [{ as: 'clause', joint: ':', text: other }];
  return did === undefined || !/\b(?:so|such)\b/i.test(attack) || !isVerbPhrase(did) || hasInsult(did)
    ? undefined
    : [{ as: 'deeds', joint: 'that', text: did }];
}

/** "knows as much about housing as a goldfish": the topic stands inside the attack. */
function topicInside(attack: string, parts: readonly Part[]): readonly Part[] {
  const topic =
    /\bwhen it comes to ([\p{L}'’ -]{3,40})$/u.exec(attack)?.[1] ??
    /\b(?:about|on) ((?:the |our )?[\p{L}'’ -]{3,40}?) (?:as|than)\b/u.exec(attack)?.[1];
  const has = parts.some((p) => /^(?:topic|decision|deeds|infinitive|for|to)$/.test(p.as));
  return topic === undefined || has || !isBusiness(topic) || hasInsult(topic)
    ? parts
    : [{ as: 'topic', joint: '', text: `about ${topic}` }, ...parts];
}

function material(a: Attack, whom: say.Whom, r: Reading): Material {
  const attack = a.text.slice(a.attack.start, a.attack.end);
  const near = a.text.slice(a.sentence.start, a.attack.end).split(' ').slice(-5).join(' ');
  const past =
    /\b(?:\p{L}+ed|lied|misled|was|were|did|hid|told|said|became)\b/u.test(near) &&
    !/\b(?:has|have|keeps?)\b/.test(near);
  const parts = shownBy(attack, r) ?? topicInside(attack, r.parts);
  return { whom, parts, core: undefined, attack, past, earlier: earlierDecision(a.before) };
}

/** "rigged the tender" – "for the ring road": the thing is what is asked about, and what is told of "it" goes. */
function withObject(attack: string, parts: readonly Part[]): readonly Part[] {
  const thing = /^(?:\p{L}+ly )?\p{L}+(?:ed|en|id|uried)(?: up)? ((?:the|our) .+)$/u.exec(attack)?.[1];
  if (thing === undefined || !isBusiness(thing) || hasInsult(thing)) return parts;
  const reach =
    parts[0]?.as === 'for' || (parts[0]?.as === 'topic' && /^(?:for|on|of|at) /.test(parts[0].text))
      ? parts[0]
      : undefined;
  const behind = reach === undefined ? '' : ` ${reach.as === 'for' ? 'for ' : ''}${reach.text}`;
  const others = parts.filter((p) => p !== reach && !(p.as === 'deeds' && isOrphan(p.text)));
  return [{ as: 'topic', joint: '', text: `about ${thing}${behind}` }, ...others];
}

const rooms = /\b(?:chamber|hall|room|meeting|committee|council|cabinet|debate|hearing|session)\b/;

/** What the person does or did before the attack in the sentence: "runs the group" like a dictator. */
function withDoing(a: Attack, m: Material, r: Reading): Material {
  // "slithered out of the chamber before the vote" is to have left it.
  const [, way, place] =
    (a.how === 'verb' ? /^\p{L}+ed (out of|off from|away from|in|into) ((?:the|our) .+)$/u : /^$/u).exec(
      `${m.attack} ${/ (?:and|but) /.test(r.tail) ? '' : r.tail}`.trim(),
    ) ?? [];
  if (way !== undefined && place !== undefined && !hasInsult(place) && rooms.test(place)) {
    const text = `${way.startsWith('in') ? 'came into' : 'left'} ${place}`;
    const parts = m.parts.filter((p) => !place.includes(p.text.split(' ')[0] ?? ''));
    return {
      ...m,
      parts: [
        ...(r.tail === '' || / (?:and|but) /.test(r.tail) ? m.parts : parts),
        { as: 'deeds', joint: 'and', text },
      ],
    };
  }
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

/** "The idiot in charge of highways, Cllr Ince, has resurfaced it": whose name stands behind the post. */
function namedBehind(whom: say.Whom, r: Reading): string | undefined {
  const [, name, does] =
    /^(?:in charge of|who runs|running|responsible for|behind) [^,]{2,40}, ((?:Cllr|Councillor|Mr|Mrs|Ms|Dr) \p{Lu}[\p{L}'’ -]+?), (.+)$/u.exec(
      r.tail,
    ) ?? [];
  return name === undefined || does === undefined || !isVerbPhrase(does) || hasInsult(does)
    ? undefined
    : `${name} ${does}. ${say.stance(whom, statementOf(does), does) ?? ''}`.trim();
}

/** The clause before, where it stands for itself: "Residents want answers, but …", "I voted against it because …". */
function led(a: Attack, r: Reading, body: string, whom: say.Whom): string {
  const { kind } = whom;
  // "She would.", "Of course he did.": no more than a nod.
  if (r.lead === undefined || hasInsult(r.lead) || r.lead.split(' ').length < 3) return body;
  // "Cllr Wozniak left a hole in the budget; his wife walked out because …": the household is nobody's business.
  const said = r.lead.split('; ');
  const isHome = said.length > 1 && ownLife.test(said.at(-1) ?? '');
  const lead = capital(isHome ? said.slice(0, -1).join('; ') : r.lead);
  // "Cllr Wood left a hole in the budget; his wife walked out": what stands is what the person did.
  const did = /^(?:\p{L}+ )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)? (.+)$/u.exec(lead)?.[1];
  if ((isHome || /^(?:private-life|appearance|mental|age)$/.test(kind)) && did !== undefined && isVerbPhrase(did))
    return `${lead}. ${say.stance(whom, statementOf(did), did) ?? ''}`.trim();
  // "Cllr Jarvis should resign because he is a bully who has lost the confidence of staff."
  const [first, ...others] = r.parts;
  const they = a.person === undefined ? '' : a.text.slice(a.person.start, a.person.end);
  if (
    !isHome &&
    /^(?:because|since|as)$/.test(r.hinge) &&
    first?.as === 'deeds' &&
    others.length === 0 &&
    /^(?:he|she|they)$/.test(they)
  )
    return hasInsult(first.text) ? `${lead} because [reason].` : `${lead} ${r.hinge} ${they} ${first.text}.`;
  if (!isHome && /^(?:because|since|as)$/.test(r.hinge))
    return r.parts.some((p) => /^(?:reason|clause|deeds|decision|topic)$/.test(p.as))
      ? `${lead}. ${body}`
      : `${lead} because [reason].`;
  return r.hinge === 'but' && /^(?:I|We) /.test(body)
    ? `${lead}, but ${body.replace(/^We /, 'we ')}`
    : `${lead}. ${body}`;
}

function argumentOf(a: Attack, whom: say.Whom, rest: string | undefined): string | undefined {
  const r = read(a);
  let m = material(a, whom, r);
  if (a.kind === 'threat' || a.kind === 'group' || /^good riddance/i.test(m.attack)) return undefined;
  if (a.kind === 'criminal') m = { ...m, parts: withObject(m.attack, m.parts) };
  if (a.kind === 'pile-on') {
    const text = compose(m);
    return / call on /.test(text) ? text : channel(a, r);
  }
  const behind = a.how === 'label' ? namedBehind(whom, r) : undefined;
  if (behind !== undefined) return behind;
  if (a.capacity === 'officer') return ofService(a, m, r);
  if (a.name === '' && rest === undefined && whom.voice !== 'council') {
    // "was nowhere to be seen during the flood": nobody is named, what was done is.
    const during = /(?:^| )(during (?:the|our|last) [^,;:–]+)$/.exec(r.tail)?.[1];
    if (during !== undefined && isBusiness(during) && !hasInsult(during))
      return `${whom.voice === 'I' ? 'I' : 'We'} disagree with what was done ${during} because [reason].`;
  }
  if (a.name === '' && rest === undefined) return safest(whom, { ...r, parts: m.parts });
  // "Cllr Roper, you clown, the meeting is on Thursday": what is told stands.
  const told =
    a.how === 'vocative' &&
    /^you /i.test(m.attack) &&
    a.attack.start > a.sentence.start &&
    isClause((/^,\s+(.+)$/u.exec(a.text.slice(a.attack.end, a.sentence.end)) ?? [])[1] ?? '');
  const calls = !told && a.how === 'vocative' && r.parts.some((p) => /^(?:decision|clause|reason|topic)$/.test(p.as));
  if (rest !== undefined && !calls) return argued(a, whom, rest);
  const own = a.how === 'quality' ? quality(a, whom, r) : a.how === 'question' ? asks(whom, r) : undefined;
  if (own !== undefined) return own;
  const other = turned(a, whom, r);
  if (other !== undefined) return `${other.text}${other.end ?? ''}.`;
  if (a.how === 'quality' && a.kind === 'dishonesty') {
    const about = /^(about|over|on) ([^,]+?) (?:is|was|knows?|beggars|has|have|never)\b/.exec(r.tail);
    if (about?.[2] !== undefined)
      return compose({ ...m, parts: [{ as: 'topic', joint: '', text: `${about[1]} ${about[2]}` }] });
  }
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
  const fact =
    r.lead !== undefined &&
    /^(?:and|but|so|yet|while|:)$/.test(r.hinge) &&
    !wants.test(r.lead) &&
    (/\p{N}|day\b/u.test(r.lead) || !/^(?:I|we|you|enough)\b/i.test(r.lead));
  const body = compose({ ...withDoing(a, m, r), led: fact });
  if (a.kind === 'equality' && /\[decision or policy\]/.test(body)) return undefined;
  return led(a, r, body, whom);
}

/** Marks that meet, and words that wait for what is gone. */
const broken =
  / {2}|["“‘]["”’]|,[,:.]|\s[,.;:!?]|(?<!\.)\.\.(?!\.)|\(\)|\b(?:because|and|but|or|the|an?|of|with|because because)[.:,]|^\p{Ll}/u;
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A longer sentence is rewritten by its writer. */
const longest = 900;

export function rewrites(marked: Attack, voice: Voice): Rewrites {
  const { a, called } = spokenTo(widened(alone({ ...marked, name: calling(marked) })));
  const whole = a.text.slice(a.sentence.start, a.sentence.end);
  // A run of blanks is no prose, and would be slow to read.
  if (whole.length > longest || /\s{4}/.test(whole)) return { argument: undefined, without: undefined };
  const rest = a.kind === 'threat' || a.kind === 'group' ? undefined : without(a);
  const said = marked.text.slice(marked.attack.start, marked.attack.end);
  const repeats = new RegExp(`(?<!\\p{L})${escaped(said)}(?!\\p{L})`, 'iu');
  const others = (marked.others ?? [])
    .map((o) => marked.text.slice(o.span.start, o.span.end).toLowerCase())
    .filter((words) => words.length > 3);
  const known = `${a.text} ${marked.name} ${a.before ?? ''}`;
  const straight = !/’/.test(a.text) && /'/.test(a.text);
  const good = (text: string | undefined): text is string =>
    text !== undefined &&
    text.trim() !== '' &&
    !broken.test(text) &&
    // A title out of its quotation marks is a title again.
    (a.how === 'scare' || !repeats.test(text)) &&
    !others.some((words) => text.toLowerCase().includes(words)) &&
    !hasInsult(text) &&
    newFacts(known, text).length === 0 &&
    blankCount(text) <= 2 &&
    readsWell(text, whole, a.capacity === 'officer' ? officeOf(a) : a.name);
  const styled = (text: string | undefined): string | undefined => (straight ? text?.replace(/’/g, "'") : text);
  const behind = a.person === undefined ? '' : a.text.slice(a.person.end, a.sentence.end);
  const before = a.person === undefined ? '' : a.text.slice(a.sentence.start, a.person.start);
  const addressed =
    (/^\W*you, $/i.test(before) && /^, (?:are|were|have)\b/.test(behind)) ||
    (a.how === 'vocative' && !isPronoun(a.name) && /^\s*(?:[,:;.!?–—]|$)/.test(behind));
  const whom: say.Whom = {
    name: addressed ? 'you' : subjectForm(a.name),
    voice,
    kind: a.kind,
    address: addressed ? `${capital(a.name.replace(/^the /i, ''))}, ` : called === undefined ? '' : `${called}, `,
    citizen: /^(?:public|unknown)$/.test(a.capacity) && /^(?:Mr|Mrs|Ms|Miss)\b/.test(a.name),
  };
  const first = argumentOf(a, whom, rest);
  const tries = [
    first,
    ...(first === undefined ? [] : [rest, safest(whom, read(a)), say.plainest(whom, undefined)]),
  ].filter(good);
  const kept = tries.find(
    (text) => a.capacity === 'officer' || lostFacts(a.text, a.sentence, a.attack, text).length === 0,
  );
  const argument = styled(kept ?? tries[0]);
  const left = good(rest) ? styled(rest) : undefined;
  return { argument, without: left === argument ? undefined : left };
}
