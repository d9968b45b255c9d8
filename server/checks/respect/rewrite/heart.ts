// In: the parts of a sentence and whom they are about. Out: what is disagreed with, in words, and the parts that went into it.
import { decisionOf } from './decisions.ts';
import { definite, isMany, small } from './grammar.ts';
import type { Part, PartAs } from './parts.ts';
import { isBusiness } from './policy.ts';
import { isClause, tellsPast } from './verbs.ts';
import * as say from './wording.ts';

export type Material = {
  readonly whom: say.Whom;
  readonly parts: readonly Part[];
  /** What is disagreed with where the caller knows: "how the Leader runs the group". */
  readonly core: say.Core | undefined;
  /** The words marked, and whether they tell of something past. */
  readonly attack: string;
  readonly past: boolean;
  /** The decision of the sentence before: "this vote". */
  readonly earlier: string | undefined;
  /** Whether a clause before says what is wrong: "the bins were missed again, and …". */
  readonly led?: boolean;
};

export type Heart = { readonly core: say.Core; readonly used: readonly Part[]; readonly blank: boolean };

const goes =
  /\b(?:(?:should|must|needs to|has to|ought to|had better) (?:now |just |simply |finally )?(?:resign|go|stand down|step down|step aside|quit|make way|retire)\b|(?:until|till|unless) (?:he|she|they) (?:resigns?|goes|stands? down|quits?|steps? down))((?: (?:over|because|for|after|now|today|at once) ?.*)?)$/i;

/** "resign over the failed contract", where the writer calls for it. */
export function callOf(text: string): string | undefined {
  const found = goes.exec(text);
  if (found === null) return undefined;
  const what = /step down/i.test(found[0])
    ? 'step down'
    : /stands? down|make way|step aside|retire/i.test(found[0])
      ? 'stand down'
      : 'resign';
  // "make way for somebody younger": for whom is no reason.
  return what + (/make way/i.test(found[0]) ? '' : (found[1] ?? ''));
}

export const find = (parts: readonly Part[], as: PartAs): Part | undefined => parts.find((p) => p.as === as);
export const every = (parts: readonly Part[], as: PartAs): readonly Part[] => parts.filter((p) => p.as === as);
const unprefixed = (text: string): string => text.replace(/^\S+ /, '');
const preposition = (text: string): string => text.split(' ')[0]?.toLowerCase() ?? '';

/** "after cutting the carers' grant", said of the person: the decision to cut it. */
export function whenDecision(part: Part): string | undefined {
  if (part.as !== 'when') return undefined;
  const gerund = /^(?:even )?(?:after|while|when|before) (?:personally |repeatedly )?(\p{L}+ing\b.*)$/u.exec(
    part.text,
  )?.[1];
  return gerund === undefined ? undefined : decisionOf(gerund);
}

/** "staff, six of whom have left": what hangs on it is the reason. */
const hangs = /, (?:where|which|whose|with|who|(?:\p{L}+ ){1,3}of (?:whom|which)) /u;

/** What is disagreed with, from the topic, by the kind of attack. */
function onTopic(m: Material, topic: string, time: string | undefined): say.Core {
  const { whom } = m;
  const prep = preposition(topic);
  // "on flooding, on housing and on everything else": said once.
  const noun = unprefixed(topic).replace(new RegExp(`(, (?:and )?| and )${prep} `, 'g'), '$1');
  const reasoned = hangs.test(noun);
  const said = (core: say.Core): say.Core => (reasoned ? { ...core, asks: false } : core);
  if (/^(?:about|over|on|regarding|concerning|of|to)$/.test(prep)) {
    if (time !== undefined) return said(say.onWhat(whom, `said about ${noun} ${small(time)}`));
    if (/^(?:competence|unfit|age)$/.test(whom.kind)) return said(say.onHandling(whom, noun));
    return said(say.onTopic(whom, noun));
  }
  if (prep === 'with') return said(say.onHandling(whom, noun));
  const when = time === undefined ? '' : ` ${small(time)}`;
  if (/^(?:towards?|into|against)$/.test(prep)) return said(say.onDoing(whom, `has treated ${noun}${when}`));
  return said(say.onWhat(whom, `${m.past ? 'did' : 'has done'} ${topic}${when}`));
}

/** "What Cllr Jones told residents about the bypass on 4 March was not correct." */
function onSaid(m: Material, topic: Part | undefined, to: string | undefined, time: string | undefined): say.Core {
  const have = isMany(m.whom.name) ? 'have' : 'has';
  const told = to === undefined ? (m.past ? 'said' : `${have} said`) : m.past ? `told ${to}` : `${have} told ${to}`;
  const prep = topic === undefined ? '' : preposition(topic.text);
  const about =
    topic === undefined ? '' : /^(?:in|at)$/.test(prep) ? ` ${topic.text}` : ` about ${unprefixed(topic.text)}`;
  const comma = /, (?:which|where|whose|who) /.test(about) ? ',' : '';
  return say.notCorrect(
    m.whom,
    `${told}${about}${time === undefined ? '' : ` ${time}`}${comma}`,
    m.past ? 'was' : 'is',
  );
}

/** "to our faces", "to her face": whose face it is was told. */
const toldWhom = (to: string): string => {
  const whose = /^(our|my|your|their|his|her) (?:very |own )*faces?$/i.exec(to)?.[1]?.toLowerCase();
  const objects: Readonly<Record<string, string>> = { our: 'us', my: 'me', your: 'you', their: 'them', his: 'him' };
  return whose === undefined ? to : (objects[whose] ?? whose);
};

/** "to see that the figures do not add up", "to sell the library", "too lazy to answer". */
function onInfinitive(m: Material, { text, joint }: Part): say.Core | undefined {
  const { whom } = m;
  // "too dim to follow a spreadsheet": what nobody asks for.
  if (
    /\b(?:dim|thick|stupid|dense|daft|slow|clueless|simple)\b/i.test(m.attack) &&
    /^to \S+ an? /.test(text) &&
    !isBusiness(text)
  )
    return undefined;
  const seen = /^(?:not )?to (?:see|notice|spot|hear) (.+)$/.exec(text)?.[1];
  if (seen !== undefined && !isClause(seen.replace(/^that /, ''))) return say.asked(whom, `look at ${seen}`);
  const thought =
    /^(?:not )?to (think|believe|imagine|claim|say|suggest|pretend|see|realise|notice|understand)(?: that)? (.+)$/.exec(
      text,
    );
  if (thought?.[2] !== undefined && isClause(thought[2])) {
    if (/^not /.test(text) || /^(?:see|realise|notice|understand)$/.test(thought[1] ?? ''))
      return say.asked(whom, `accept that ${thought[2]}`);
    return say.notAgreed(whom, thought[2]);
  }
  if (thought !== null || /^not /.test(text)) return undefined;
  if (
    joint === 'rather' ||
    /\b(?:too|guts|courage|decency|nerve|backbone|bottle|spine|bothered|lacks)\b/i.test(m.attack) ||
    /^(?:competence|unfit)$/.test(whom.kind)
  )
    return say.asked(whom, text.replace(/^to /, ''));
  return say.onDecision(whom, `decision ${text}`);
}

/** "with her plan for a casino", "after his remarks about Leeds": the plan, the remarks. */
function ownPlan(part: Part): { readonly part: Part; readonly noun: string } | undefined {
  if (part.as !== 'topic' && part.as !== 'when' && part.as !== 'for') return undefined;
  const noun =
    /^(?:\S+ )?(?:his|her|their|your) ((?:\p{L}+ )?(?:plans?|proposals?|decision|policy|vote|votes|budget|idea|scheme|remarks|comments|statement|speech|answer|answers|response|record|cuts|refusal|failure|support|opposition|handling|treatment|motion|letter|approach)\b.*)$/u.exec(
      part.text,
    )?.[1];
  return noun === undefined ? undefined : { part, noun };
}

function onWhen(m: Material, text: string): say.Core | undefined {
  const { whom } = m;
  const said = small(text);
  if (whom.kind === 'motive' || /^(?:unless|until|till)\b/i.test(text)) return undefined;
  if (whom.kind === 'unfit' && whom.voice !== 'council') {
    const core = say.notThePost(whom);
    return { text: `${core.text} ${said}`, asks: false };
  }
  if (/^(?:betrayal|competence)$/.test(whom.kind) && /^(?:while|when|as)\b/i.test(text))
    return tellsPast(text.replace(/^\S+ /, ''))
      ? say.shouldHave(whom, `[action] ${said}`)
      : say.should(whom, `[action] ${said}`);
  if (/^when (?:we|residents|i|people|asked|questioned|challenged|parents|tenants|carers|traders)\b/i.test(text))
    return say.onDoing(whom, `answered ${said}`);
  if (/^(?:despite|since)\b/i.test(text)) return say.onWhat(whom, `${isMany(whom.name) ? 'have' : 'has'} done ${said}`);
  if (/^before\b/i.test(text) && !tellsPast(text.replace(/^\S+ /, ''))) return undefined;
  return /^(?:when|while|as|after|before)\b/i.test(text) ? say.onWhat(whom, `did ${said}`) : undefined;
}

/** The heart of a rewrite. */
export function heart(m: Material): Heart {
  const { whom, parts } = m;
  const topic = find(parts, 'topic');
  const to = find(parts, 'to');
  const time = find(parts, 'time');
  const got = (core: say.Core, ...some: readonly (Part | undefined)[]): Heart => ({
    core,
    used: some.filter((p) => p !== undefined),
    blank: false,
  });
  const call = parts.find((p) => callOf(p.text) !== undefined);
  if (call !== undefined && whom.voice !== 'council') {
    const what = callOf(call.text) ?? 'resign';
    const core = say.calledOn(whom, what);
    return got(/ /.test(what.replace(/^(?:stand|step) /, '')) ? { ...core, asks: false } : core, call);
  }
  if (m.core !== undefined) return got(m.core);
  const money =
    /^(?:about|with|over|on) ((?:his|her|their) (?:\p{L}+ )?(?:expenses|allowances?|invoices|accounts|claims|receipts|register of interests)\b.*)$/u.exec(
      topic?.text ?? '',
    )?.[1];
  if (whom.kind === 'criminal' && money !== undefined) return got(say.asked(whom, `publish ${money}`), topic);
  // "for thinking that 12 buses can serve 40 villages"
  const thought = parts.find((p) => p.as === 'decision' && /^(?:thinking|imagining|supposing|hoping) /.test(p.text));
  const held = /^\p{L}+ (?:that )?(.+)$/u.exec(thought?.text ?? '')?.[1];
  if (held !== undefined && isClause(held)) return got(say.notAgreed(whom, held), thought);
  const decision = parts.find(
    (p) => (p.as === 'decision' && decisionOf(p.text) !== undefined) || whenDecision(p) !== undefined,
  );
  if (decision !== undefined) {
    const noun = decision.as === 'decision' ? decisionOf(decision.text) : whenDecision(decision);
    return got(say.onDecision(whom, noun ?? ''), decision);
  }
  const theirs = parts.map((p) => ownPlan(p)).find((o) => o !== undefined);
  if (theirs !== undefined && whom.kind !== 'dishonesty' && whom.kind !== 'criminal')
    return got(say.onDecision(whom, theirs.noun), theirs.part);
  const instead = find(parts, 'instead');
  if (instead !== undefined) return got(say.onHandling(whom, definite(instead.text), 'run'), instead);
  if (whom.kind === 'criminal' || whom.kind === 'insinuation') {
    const about = topic ?? find(parts, 'for');
    if (about !== undefined)
      return got(
        say.asked(whom, `publish all contact about ${about.as === 'topic' ? unprefixed(about.text) : about.text}`),
        about,
      );
  }
  if (whom.kind === 'dishonesty' && (topic !== undefined || to !== undefined || time !== undefined))
    return got(
      onSaid(m, topic, to === undefined ? undefined : toldWhom(to.text), time?.text),
      topic,
      to,
      time,
      find(parts, 'start'),
    );
  const claim = find(parts, 'start');
  const claimed = /^that (.+)$/.exec(claim?.text ?? '')?.[1];
  if (whom.kind === 'dishonesty' && claimed !== undefined) return got(say.claimWrong(whom, claimed), claim);
  const blamed = /^(what|how|the way) (?:he|she|they|you) (.+)$/.exec(find(parts, 'for')?.text ?? '');
  if (blamed?.[2] !== undefined)
    return got(blamed[1] === 'what' ? say.onWhat(whom, blamed[2]) : say.onDoing(whom, blamed[2]), find(parts, 'for'));
  const infinitive = find(parts, 'infinitive');
  const wanted =
    infinitive === undefined || /^(?:criminal|insinuation)$/.test(whom.kind) ? undefined : onInfinitive(m, infinitive);
  if (wanted !== undefined) return got(wanted, infinitive);
  const asks = find(parts, 'start')?.text;
  if (asks !== undefined && /^(?:how|why|where|when|whether|who)\b/.test(asks))
    return got(say.asked(whom, `${/^whether/.test(asks) ? 'say' : 'explain'} ${asks}`), find(parts, 'start'));
  if (to !== undefined && whom.kind !== 'unfit')
    return got(
      {
        ...say.onDoing(whom, `${isMany(whom.name) ? 'have' : 'has'} treated ${toldWhom(to.text)}`),
        ...(hangs.test(to.text) ? { asks: false } : {}),
      },
      to,
    );
  if (topic !== undefined) return got(onTopic(m, topic.text, time?.text), topic, time);
  if (whom.kind === 'criminal' || whom.kind === 'insinuation')
    return { core: say.asked(whom, 'explain [decision or payment]'), used: [], blank: true };
  // "a disaster for our schools, where 14 roofs leak".
  const place = find(parts, 'for');
  if (place !== undefined && /, where /.test(place.text))
    return got({ ...say.onHandling(whom, place.text), asks: false }, place);
  const condition = every(parts, 'when').find((p) => /^(?:even )?if /i.test(p.text));
  if (condition !== undefined) return got(say.withPerson(whom, ` ${small(condition.text)}`), condition);
  // "though nothing he said about the drainage report bore that out": what was said is disagreed with.
  const nothing = parts
    .map((p) =>
      /^(?:though|although|as|but|and|while)? ?(?:nothing|little|not a word|none of what|what) (?:he|she|they) ((?:said|wrote|did) .+?) (?:bore|bears|shows?|showed|suggests?|suggested|proved|proves|backed|supports?|made|makes)\b/i.exec(
        p.text,
      ),
    )
    .findIndex((found) => found !== null);
  const saidPart = parts[nothing];
  const what =
    saidPart === undefined
      ? undefined
      : / (?:he|she|they) ((?:said|wrote|did) .+?) (?:bore|bears|shows?|showed|suggests?|suggested|proved|proves|backed|supports?|made|makes)\b/i.exec(
          saidPart.text,
        )?.[1];
  if (what !== undefined) return got(say.onWhat(whom, what), saidPart);
  const when = find(parts, 'when');
  const done = when === undefined ? undefined : onWhen(m, when.text);
  if (done !== undefined) return got(done, when);
  if (time !== undefined) {
    const place = /\b(?:meeting|committee|chamber|council|debate|cabinet|hustings|radio)\b/i.test(time.text);
    return got(say.onWhat(whom, `${place ? 'said' : 'did'} ${small(time.text)}`), time);
  }
  if (whom.kind === 'unfit' && whom.voice !== 'council') return { core: say.notThePost(whom), used: [], blank: true };
  if (m.led === true && /^(?:insult|competence|mental)$/.test(whom.kind))
    return got({ ...say.recordFails(whom), asks: false });
  if (m.led === true && whom.kind === 'dishonesty')
    return { core: { text: say.disputed(whom), asks: true }, used: [], blank: true };
  if (m.earlier !== undefined) return got(say.withEarlier(whom, m.earlier));
  return { core: say.onBlank(whom), used: [], blank: true };
}
