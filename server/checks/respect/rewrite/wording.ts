// In: whom a sentence is about, in whose voice, and what is disagreed with. Out: the words for it. The council has no "I disagree".
import type { Kind, Voice } from './attack.ts';
import { capital, isMany, objectForm, owner, subjectForm } from './grammar.ts';
import { isPastPhrase, type Statement } from './verbs.ts';

export type Whom = {
  readonly name: string;
  readonly voice: Voice;
  readonly kind: Kind;
  /** A member of the public decides nothing for the council. */
  readonly citizen?: boolean;
  /** "Cllr Hart, " where the sentence speaks to the person, who is then "you". */
  readonly address: string;
};

/** The heart of a rewrite, no stop behind it; `asks`: it wants a reason. */
export type Core = {
  readonly text: string;
  readonly asks: boolean;
  /** What follows times and places: "was the wrong one". */
  readonly end?: string;
};

const by = (w: Whom): string => (w.voice === 'I' ? 'I' : 'We');
const own = (w: Whom): string => (w.name === '' ? 'the' : owner(w.name));
const isLong = (w: Whom): boolean => / (?:for|of|in) /.test(w.name);
export const ownName = own;
const they = (w: Whom): string => subjectForm(w.name);
/** "Cllr Hart’s position on parking", but "the position of the cabinet member for highways on parking". */
export const owned = (w: Whom, thing: string): string => {
  if (!isLong(w)) return `${own(w)} ${thing}`;
  const [, noun = thing, rest = ''] = /^(\[[^\]]*\]|\S+)(.*)$/.exec(thing) ?? [];
  return /^(?:decision|vote|refusal|failure|plan|proposal|threat|promise|claim)$/.test(noun)
    ? `the ${noun} by ${w.name}${rest}`
    : `${noun.startsWith('[') ? '' : 'the '}${noun} of ${w.name}${rest}`;
};
const core = (w: Whom, text: string, asks: boolean): Core => ({
  text: w.address === '' ? capital(text) : w.address + text.replace(/^(?:We|The)(?= )/, (word) => word.toLowerCase()),
  asks,
});
/** "has" agrees: "how Cllr Jones has", "how you have". */
const has = (w: Whom): string => (isMany(w.name) ? 'have' : 'has');
const different = (w: Whom, on: string): string =>
  `The council takes a different view from ${objectForm(w.name)} on ${on}`;

/** "I disagree with Cllr Hart’s vote to close the baths." */
export const onDecision = (w: Whom, decision: string): Core =>
  /^(?:loss|waste|failure|threat)\b/.test(decision)
    ? { ...core(w, `${w.voice === 'council' ? '' : `${by(w)} think `}${owned(w, decision)}`, false), end: ' was wrong' }
    : onChoice(w, decision);

const onChoice = (w: Whom, decision: string): Core =>
  w.voice === 'council'
    ? { ...core(w, owned(w, decision), false), end: ' was the wrong one' }
    : core(w, `${by(w)} disagree with ${owned(w, decision)}`, false);

/** "I disagree with Cllr Hart’s position on the bypass." */
export const onTopic = (w: Whom, topic: string): Core =>
  w.voice === 'council'
    ? core(w, different(w, topic), false)
    : core(w, `${by(w)} disagree with ${owned(w, `position on ${topic}`)}`, true);

/** One has a view on a vote; it is not handled. */
const isChoiceNoun = /\b(?:votes?|decisions?|motions?|amendments?|proposals?|plans?)$/i;

/** "I disagree with how Cllr Hart has handled the bypass." */
export const onHandling = (w: Whom, topic: string, verb = 'handled'): Core =>
  w.voice === 'council'
    ? core(w, different(w, isChoiceNoun.test(topic) ? topic : `how ${topic} should be ${verb}`), false)
    : core(w, `${by(w)} disagree with how ${they(w)} ${has(w)} ${verb} ${topic}`, true);

/** "I disagree with how Cllr Marsh runs the group." */
export const onDoing = (w: Whom, doing: string): Core =>
  w.voice === 'council'
    ? core(w, `The council does not agree with how ${they(w)} ${doing}`, false)
    : core(w, `${by(w)} disagree with how ${they(w)} ${doing}`, true);

/** "I disagree with what Cllr Hart said in the chamber." */
export const onWhat = (w: Whom, what: string): Core =>
  w.voice === 'council'
    ? core(w, `The council does not agree with what ${they(w)} ${what}`, false)
    : core(w, `${by(w)} disagree with what ${they(w)} ${what}`, true);

/** "I disagree with Cllr Dunn if he thinks we will pay." */
export const withPerson = (w: Whom, tail: string): Core =>
  w.voice === 'council'
    ? core(w, `The council does not agree with ${objectForm(w.name)}${tail}`, false)
    : core(w, `${by(w)} disagree with ${objectForm(w.name)}${tail}`, false);

/** "I do not agree with Cllr Dunn that the road is safe." */
export const notAgreed = (w: Whom, claim: string): Core =>
  core(
    w,
    `${w.voice === 'council' ? 'The council does' : `${by(w)} do`} not agree with ${objectForm(w.name)} that ${claim}`,
    false,
  );

/** "What Cllr Jones told residents about the bypass was not correct." */
export const notCorrect = (w: Whom, said: string, was: 'is' | 'was'): Core =>
  core(w, `what ${they(w)} ${said} ${was} not correct`, true);

/** "I ask Cllr Jones to publish all contact about the Green Lane houses." */
export const asked = (w: Whom, what: string): Core =>
  core(w, `${w.voice === 'council' ? 'The council asks' : `${by(w)} ask`} ${objectForm(w.name)} to ${what}`, false);

/** "I call on Cllr Jones to resign." Only where the writer does. */
export const calledOn = (w: Whom, what: string): Core =>
  core(w, `${by(w)} call on ${objectForm(w.name)} to ${what}`, true);

/** "I do not think Cllr Hart should hold this post." */
export const notThePost = (w: Whom): Core => core(w, `${by(w)} do not think ${they(w)} should hold this post`, true);

/** "Cllr Hart’s claim that the school was safe was not correct." */
export const claimWrong = (w: Whom, claim: string): Core =>
  core(w, `${owned(w, `claim that ${claim}`)} is not correct`, true);

/** "I think Cllr Hart should [action] while rents rise." */
export const should = (w: Whom, what: string): Core =>
  w.voice === 'council'
    ? core(w, different(w, what.replace(/^\[action\]/, 'what should be done')), false)
    : core(w, `${by(w)} think ${they(w)} should ${what}`, false);

/** "I think Cllr Hart should have [action] while Millbrook flooded." */
export const shouldHave = (w: Whom, what: string): Core =>
  w.voice === 'council'
    ? core(w, different(w, what.replace(/^\[action\]/, 'what should have been done')), false)
    : core(w, `${by(w)} think ${they(w)} should have ${what}`, false);

/** "I disagree with Cllr Hart’s [decision or policy]", the writer to fill in what and why. */
export function onBlank(w: Whom): Core {
  const blanks: Partial<Record<Kind, string>> = {
    dishonesty: '[what was said]',
    motive: '[decision or priority]',
    unfit: '[decision or record]',
    betrayal: '[vote or decision]',
    'private-life': '[decision or policy]',
  };
  if (w.citizen === true && w.voice !== 'council' && w.kind !== 'dishonesty')
    return core(w, `${by(w)} disagree with ${objectForm(w.name)} about [what was said or done]`, true);
  const blank = blanks[w.kind] ?? '[decision or policy]';
  if (w.voice === 'council') return core(w, different(w, blank), true);
  return core(
    w,
    w.kind === 'dishonesty'
      ? `${by(w)} dispute what ${they(w)} ${has(w)} said about [topic]`
      : isLong(w)
        ? `${by(w)} disagree with ${objectForm(w.name)} about ${blank}`
        : `${by(w)} disagree with ${owned(w, blank)}`,
    w.kind === 'dishonesty' || !isLong(w),
  );
}

/** "Cllr Brook’s record is not good enough", before what shows it. */
export const recordFails = (w: Whom): Core =>
  w.voice === 'council'
    ? core(w, different(w, 'this record'), false)
    : core(w, `${by(w)} do not think ${owned(w, 'record')} is good enough`, true);

/** "I dispute what Cllr Jones has said", before the record that says otherwise. */
export const disputed = (w: Whom): string =>
  core(
    w,
    `${w.voice === 'council' ? 'the council disputes' : `${by(w)} dispute`} what ${they(w)} ${has(w)} said`,
    false,
  ).text;

/** "I disagree with Cllr Hart on this vote." */
export const withEarlier = (w: Whom, noun: string): Core =>
  w.voice === 'council'
    ? core(w, different(w, noun), false)
    : core(w, `${by(w)} disagree with ${objectForm(w.name)} on ${noun}`, true);

/** "I disagree with the decision to put him in charge." */
export const onPlain = (w: Whom, what: string): string =>
  w.voice === 'council' ? `The council takes a different view on ${what}` : `${by(w)} disagree with ${what}`;

/** What a writer says behind a plain statement of what was done. */
export function stance(w: Whom, of: Statement, did: string): string | undefined {
  const past = !/^(?:says|claims|thinks|insists|believes|tells|will)\b/.test(did);
  if (w.kind === 'dishonesty' && of === 'view') return past ? 'That was not correct.' : 'That is not correct.';
  if (w.voice === 'council')
    return of === 'decision' || of === 'view' || of === 'plan' ? 'The council takes a different view.' : undefined;
  const i = by(w);
  if (of === 'view') return `${i} disagree.`;
  if (of === 'failure') return `${i} think that was wrong.`;
  if (of === 'lack') return `${i} do not think that is good enough.`;
  if (of === 'other') return `${i} think that ${isPastPhrase(did) ? 'was' : 'is'} wrong.`;
  return `${i} disagree with that ${of}.`;
}

/** Where nobody is named: "I disagree with how the surgery closure has been handled." */
export function impersonal(w: Whom, topic: string | undefined): string {
  if (/^(?:criminal|insinuation)$/.test(w.kind))
    return `${w.voice === 'council' ? 'The council' : by(w)} ${w.voice === 'council' ? 'asks' : 'ask'} for ${topic === undefined ? '[decision or payment] to be explained' : `all contact about ${topic} to be published`}.`;
  if (w.voice === 'council') return `The council takes a different view on ${topic ?? '[decision or policy]'}.`;
  return topic === undefined
    ? `${by(w)} disagree with [decision or policy] because [reason].`
    : `${by(w)} disagree with how ${topic} ${/[^s]s$/.test(topic) ? 'have' : 'has'} been handled because [reason].`;
}

/** The plainest rewrite: "I disagree with Cllr Hart about [decision or policy]." */
export const plainest = (w: Whom, topic: string | undefined): string =>
  w.name === ''
    ? impersonal(w, topic)
    : /^(?:criminal|insinuation)$/.test(w.kind)
      ? `${asked(w, topic === undefined ? 'explain [decision or payment]' : `publish all contact about ${topic}`).text}.`
      : `${withPerson(w, topic === undefined ? ' about [decision or policy]' : ` about ${topic}`).text}.`;

export const reasonBlank = (kind: Kind): string =>
  kind === 'unfit'
    ? 'because [decision or record]'
    : kind === 'motive'
      ? 'because [effect on residents]'
      : 'because [reason]';
