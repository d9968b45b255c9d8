// In: a block's words. Out: at a word, somebody pointed out without a name ("that man", "a certain councillor", "the chair of licensing"), or a firm.
import type { Word } from '../../../core/language/words.ts';
import type { Sex } from '../../../core/people/registers.ts';
import type { Span } from '../../../core/span.ts';
import type { Target } from './targets.ts';

export const span = (words: readonly Word[], from: number, to: number): Span => ({
  start: words[from]?.span.start ?? 0,
  end: words[to - 1]?.span.end ?? 0,
});

const personNouns = new Set(
  'mp msp man woman councillor member chap bloke fellow fella lady gentleman individual person candidate politician official officer bureaucrat character creature specimen guy colleague opponent predecessor successor neighbour landlord journalist reporter editor activist campaigner lad lass girl boy'.split(
    ' ',
  ),
);
/** People by their work: named so, but words near them are seldom about them. */
const workers = new Set(
  'deputy treasurer secretary spokesman spokeswoman spokesperson boss chief manager engineer planner surveyor inspector curate vicar rector caretaker warden owner director auditor consultant solicitor barrister organiser proprietor foreman bursar governor principal headmaster headmistress receptionist librarian registrar examiner assessor valuer commissioner ringleader genius mastermind'.split(
    ' ',
  ),
);
const pointing = new Set([
  'this',
  'that',
  'our',
  'the',
  'certain',
  'your',
  'another',
  'my',
  'their',
  'his',
  'her',
  'its',
  "'s",
]);
/** "my colleague", "their leader": whose person it is, and no pointing finger. */
const owned = /^(?:my|their|his|her|its|'s)$/;
const rivals = new Set(
  'opponent opposite predecessor rival candidate councillor member mp deputy boss treasurer spokesman spokeswoman spokesperson leader manager owner chief director planner secretary'.split(
    ' ',
  ),
);
const officers = new Set([
  'official',
  'officer',
  'bureaucrat',
  'engineer',
  'planner',
  'surveyor',
  'registrar',
  'receptionist',
  'librarian',
]);
const elected = new Set(['councillor', 'member', 'politician', 'candidate', 'colleague', 'opponent']);
const sexOf: Readonly<Record<string, Sex>> = {
  man: 'male',
  chap: 'male',
  bloke: 'male',
  fellow: 'male',
  gentleman: 'male',
  guy: 'male',
  lad: 'male',
  boy: 'male',
  woman: 'female',
  lady: 'female',
  lass: 'female',
  girl: 'female',
};
/** Where a name or an office that belongs to "member for" or "man in" ends: "Harrow Lane". */
function placeEnd(words: readonly Word[], at: number): number {
  let end = at;
  while (end - at < 4 && words[end]?.kind === 'word' && words[end]?.shape !== 'lower') end++;
  return end;
}

const prepositions = new Set(
  'of for to in on at by with from and or but as than who which is are was were be been'.split(' '),
);

/** Where "that", "our" or "a certain" before a noun stands, adjectives in between. */
function pointerBefore(words: readonly Word[], at: number): number | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i];
    // "this petty, vindictive man"
    if (word?.text === ',' && i < at - 1) continue;
    if (word?.kind !== 'word') return undefined;
    if (pointing.has(word.text)) {
      if (word.text === "'s" || owned.test(word.text))
        return rivals.has(words[at]?.text ?? '') ? (word.text === "'s" ? i + 1 : i) : undefined;
      return word.text === 'certain' && words[i - 1]?.text === 'a' ? i - 1 : i;
    }
    // "that Oakhanger woman", "my Labour opponent"
    if (word.shape !== 'lower' && i < at - 2) return undefined;
    if (prepositions.has(word.text)) return undefined;
  }
  return undefined;
}

/** What may stand behind a noun that is a person, and not behind one that describes another: "the chief said", not "the chief concern". */
const follows =
  /^(?:is|was|has|had|will|would|can|could|should|must|might|may|did|does|who|whose|that|of|for|in|at|on|from|and|or|but|to|with|by|as|than|when|because|so|if|not|never|again|now|still|just|simply|also|about|over|after|before|while|whom|responsible|'s|'d|\w+ed|\w+s|\w+ly|told|took|got|went|came|knew|said|made|left|ran|lost|put|thinks|gave|kept|let|hid|held|sat|stood|wrote|sold|spent)$/;

const seats = new Set([
  'chair',
  'chairman',
  'chairwoman',
  'chairperson',
  'leader',
  'head',
  'captain',
  'boss',
  'convener',
  'convenor',
]);

/** "the new chair of licensing", "the leader of the Labour group" */
function chaired(words: readonly Word[], at: number): Target | undefined {
  if (!seats.has(words[at]?.text ?? '') || words[at + 1]?.text !== 'of') return undefined;
  const from = pointerBefore(words, at);
  let to = at + 2;
  if (/^(?:the|our|this|that)$/.test(words[to]?.text ?? '')) to++;
  if (from === undefined || words[to]?.kind !== 'word') return undefined;
  to++;
  while (
    to - at < 7 &&
    words[to]?.kind === 'word' &&
    /^(?:council|group|committee|panel|board|party|services|service|office|department|team|trust|scrutiny)$/.test(
      words[to]?.text ?? '',
    )
  )
    to++;
  return { from, to, span: span(words, from, to), how: 'described', capacity: 'unknown', of: undefined, sex: 'either' };
}

const posts = /^(?:director|head|manager|officer|controller)$/;
const ranks = /^(?:assistant|deputy|executive|corporate|strategic|service|interim|acting|group|divisional)$/;
const capital = (word: Word | undefined): boolean => word?.kind === 'word' && word.shape === 'Capital';

/** "the Assistant Director of Place", "our Head of Culture and Leisure": an officer by the post, whatever it is called. */
function posted(words: readonly Word[], at: number): Target | undefined {
  const word = words[at];
  if (!capital(word) || !posts.test(word?.text ?? '') || words[at + 1]?.text !== 'of' || !capital(words[at + 2]))
    return undefined;
  let from = at;
  while (ranks.test(words[from - 1]?.text ?? '')) from--;
  if (!/^(?:the|our|this|that|its)$/.test(words[from - 1]?.text ?? '')) return undefined;
  from--;
  let to = at + 3;
  while (to - at < 8 && (capital(words[to]) || (words[to]?.text === 'and' && capital(words[to + 1])))) to++;
  return { from, to, span: span(words, from, to), how: 'described', capacity: 'officer', of: undefined, sex: 'either' };
}

const areas = new Set(
  'finance roads transport housing highways planning environment education culture leisure waste parks health care economy regeneration budget schools climate communities licensing resources property'.split(
    ' ',
  ),
);

/** "our chief whip", "the ward member", "the finance lead": posts whose nouns by themselves are none. */
function postOf(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  const noun = words[at]?.text;
  if (noun === 'whip') return /^(?:chief|group|party)$/.test(before);
  if (noun === 'member') return /^(?:ward|cabinet|executive)$/.test(before);
  return noun === 'lead' && areas.has(before) && /^(?:our|the|their|this|that|its)$/.test(words[at - 2]?.text ?? '');
}

/** "that man", "a certain councillor", "the member for Harrow Lane": one person, whom readers can tell. */
export function described(words: readonly Word[], at: number): Target | undefined {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return undefined;
  const seat = chaired(words, at) ?? posted(words, at);
  if (seat !== undefined) return seat;
  const worker = workers.has(word.text);
  const post = postOf(words, at);
  const honourable = word.text === 'member' && /^(?:hon|honourable)$/.test(words[at - 1]?.text ?? '');
  if (
    honourable || /^ms?p$/.test(word.text)
      ? false
      : word.shape !== 'lower' || !(worker || post || personNouns.has(word.text))
  )
    return undefined;
  const from = pointerBefore(words, at);
  const next = words[at + 1]?.text ?? '';
  if (from === undefined || (word.text === 'member' && !honourable && !post && !/^(?:for|opposite)$/.test(next)))
    return undefined;
  // "the chief concern", "the deputy manager": the head comes behind.
  const follower = words[at + 1];
  if (worker && follower?.kind === 'word' && follower.shape === 'lower' && !follows.test(follower.text))
    return undefined;
  const place = next === 'for' || next === 'in' ? placeEnd(words, at + 2) : at + 2;
  const to = next === 'opposite' || place > at + 2 ? place : at + 1;
  return {
    from,
    to,
    span: span(words, from, to),
    how: 'described',
    capacity: officers.has(word.text) ? 'officer' : elected.has(word.text) ? 'elected' : 'unknown',
    of: undefined,
    sex: sexOf[word.text] ?? 'either',
    ...(worker ? { faint: true } : {}),
  };
}

const firms = new Set(
  'ltd limited plc llp homes developments construction contractors group holdings partners associates builders properties lettings estates skips motors transport travel catering security surfacing scaffolding'.split(
    ' ',
  ),
);
const firmNouns = new Set([
  'developer',
  'developers',
  'contractor',
  'contractors',
  'company',
  'firm',
  'supplier',
  'licensee',
  'operator',
  'bidder',
]);

/** "Harcastle Homes Ltd", "the contractor" */
export function firmAt(words: readonly Word[], at: number): Target | undefined {
  const word = words[at];
  if (word === undefined || word.kind !== 'word') return undefined;
  let from = at;
  if (word.shape === 'Capital' && firms.has(word.text)) {
    while (from > 0 && at - from < 4 && words[from - 1]?.shape === 'Capital' && words[from - 1]?.kind === 'word')
      from--;
    if (from === at) return undefined;
  } else if (firmNouns.has(word.text) && /^(?:the|this|that|our|their)$/.test(words[at - 1]?.text ?? '')) from = at - 1;
  // "Mr Wynn's company"
  else if (firmNouns.has(word.text) && words[at - 1]?.text === "'s") from = at;
  else return undefined;
  return {
    from,
    to: at + 1,
    span: span(words, from, at + 1),
    how: 'company',
    capacity: 'unknown',
    of: undefined,
    sex: 'either',
  };
}
