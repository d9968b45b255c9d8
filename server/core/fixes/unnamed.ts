// In: a name in its sentence, and the words for whoever bears it. Out: the change that puts the words in its place and leaves a sentence: what
// stands before and behind the name, a role, a determiner, an age, its commas, goes or stays with it.
import type { Span } from '../span.ts';
import { articleFor, type Change, replacement } from './mending.ts';

const kin =
  /\b(?:my|our|his|her|their|its|the \w+[’']s|[A-Z]\w+[’']s)\s+(?:[\w’'-]+\s+){0,3}?(?:wife|husband|partner|sons?|daughters?|child|kids?|boy|girl|baby|toddler|mum|mam|mother|dad|father|brother|sister|nan|gran|grandson|granddaughter|grandmother|grandfather|niece|nephew|uncle|aunt|cousin|neighbour|friend|widow|widower|stepson|stepdaughter)(,)?\s+$/i;
export const role =
  /(?<![\w-])((?:the|a|an|one|another|local|young|old|elderly|retired|former|little|poor|dear|single|disabled|fellow)\s+)*(resident|tenant|pensioner|volunteer|pupil|student|patient|carer|foster carer|neighbour|claimant|complainant|mother|father|mum|dad|teenager|schoolboy|schoolgirl|toddler|baby|boy|girl|constituent|objector|witness|victim|driver|shopkeeper|trader|farmer|homeowner|householder|widow|widower|grandmother|grandfather|teacher|nurse|cleaner|caretaker|officer|social worker|care worker|case officer|receptionist|caseworker)\s+$/i;
const epithet = /(?<![\w-])(?:little|old|young|poor|dear|elderly|retired|lovely)\s+$/i;

/** "nine-year-old Jayden" */
export const agedBefore = /\b(?:\d{1,2}|[a-z]+)-(?:year|month)s?-old,?\s+$/i;
const determiner =
  /(?:\b(?:an?|our|my|his|her|their|its|one|another)|(?<!\b(?:that|it|he|she|here|there|who|what|let))(?<=[\p{L}\p{N}])[’']s)\s+$/iu;
/** "Kev, I have been called many things": somebody who is spoken to. */
const spokenTo = /^,\s+(?=(?:I|you|we|your|please|thank|thanks|let)\b)/;

const bare = (words: string): string => words.replace(/^(?:an?|the) /i, '');

export function changeFor(text: string, sentence: Span, span: Span, words: string): Change {
  let { start } = span;
  const { end } = span;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const relation = kin.exec(before);
  // "his wife, Dawn, who": the relation says enough, and the name goes with its commas.
  if (relation !== null) {
    const comma = relation[1] === ',' && after.startsWith(',') && !/^,\s(?:who|which|and)\b/.test(after);
    return { span: { start: start - (/,?\s+$/.exec(before)?.[0].length ?? 0), end: comma ? end + 1 : end }, text: '' };
  }
  // "Our caretaker, Winston Clarke, came": who it is has been said; "business partner, Hamish Daood, 39, was" keeps the commas of the age.
  if (/\b(?:our|the|my|an?|his|her|their|one|\w+[’']s)\s[^,.:“”"]{3,60},\s$/i.test(before) && after.startsWith(',')) {
    if (/^, (?:aged )?\d{1,3}\b/.test(after)) return { span: { start, end: end + 2 }, text: '' };
    return { span: { start: start - 2, end: end + 1 }, text: '' };
  }
  // "sorry, Sandra!"
  if (/,\s$/.test(before) && /^[!?]/.test(after)) return { span: { start: start - 2, end }, text: '' };
  const opening = /^["“‘'(\s]*$/.test(before) || /[:“"‘]\s*$/.test(before);
  const called = spokenTo.exec(after);
  if (opening && called !== null) return { span: { start, end: end + called[0].length }, text: '' };
  // "Rhodri Vaughan, our new youth worker at the hub, who came": the job says who it is.
  const job = /^,\s(?=(?:our|my)\s)([^,.;:!?]{4,80})(,)?/.exec(after);
  if (job !== null && job[2] === undefined) return { span: { start, end: end + 2 }, text: '' };
  const years = agedBefore.exec(before);
  if (years !== null) {
    const lead = /\b(?:an?|the) $/i.exec(before.slice(0, years.index));
    const aged = `${years[0].trim()} ${bare(words)}`;
    const article = lead !== null || /^the /i.test(words) ? '' : `${articleFor(years[0])} `;
    return replacement(text, { start: start - years[0].length, end }, `${article}${aged}`);
  }
  const said = role.exec(before) ?? epithet.exec(before);
  if (said !== null) start -= said[0].length;
  const left = text.slice(sentence.start, start);
  return replacement(text, { start, end }, determiner.test(left) ? bare(words) : words);
}
