// In: a draft's front matter as it was read. Out: values that cannot be what their key takes, and keys that are a slip away from one that is
// read; each with what to write instead. Keys of other tools are left alone, and so is a value that is still to be filled in.
import { type Draft, type Field, type FieldFault, wordsOfField } from '../draft/draft.ts';
import { isKindOfDraft } from '../review/profile.ts';
import { dayIn, dayMeant, isTime } from './days.ts';
import { jurisdictions, readJurisdiction } from './jurisdiction.ts';
import { type Key, keyNamed, keys } from './keys.ts';
import { nearest } from './nearest.ts';

/** Words that site generators and councils have as keys, a letter or two from one of ours. */
const ofOthers = new Set(
  'data post cost rule note name mode code site page path slug tag lead draft state rate late fate mate gate word award image_url source_url logos party ref video audio index weight menu url id uuid layout aliases updated created modified published expires expiry permalink'.split(
    ' ',
  ),
);
/** `date: TBC` and `date: [the day it goes out]` are told of as blanks. */
const isBlank = (value: string): boolean =>
  /^\s*$|\[[^\]]*\]|\bTB[ACD]\b|\bXX|\?\?|\bto (?:be|follow|come)\b/i.test(value);

const isYesOrNo = (value: string): boolean => /^(?:true|false|yes|no|on|off|y|n|1|0)\b/i.test(value);
/** "pending", "not yet": no, in so many words. */
const notYet =
  /\b(?:not|none|pending|await\w*|waiting|requested|sent|chas\w+|partly|some|all|draft|unapproved|approved|agreed|in progress|still|except)\b/i;

type Wrong = { readonly message: string; readonly instead?: string };

const dayWrong = (value: string): Wrong | undefined => {
  if (dayIn(value) !== undefined) return undefined;
  const meant = dayMeant(value);
  return {
    message:
      'This is no date that can be read, so the draft is judged without it. Write year, month and day, such as 2026-05-01.',
    ...(meant === undefined ? {} : { instead: meant }),
  };
};

function periodWrong(value: string): Wrong | undefined {
  const days = [...value.matchAll(/\d{4}-\d{2}-\d{2}/g)].map((m) => dayIn(m[0]));
  const [start, end] = days;
  if (days.length !== 2 || start === undefined || end === undefined)
    return {
      message: 'A period has a first and a last day that the calendar has: write 2026-03-24 to 2026-05-07.',
    };
  return end < start
    ? { message: 'This period ends before it starts, so no day lies in it.', instead: `${end} to ${start}` }
    : undefined;
}

function oneOf(value: string, names: readonly string[], message: string): Wrong {
  const instead = nearest(value.trim().replace(/[\s_]+/g, '-'), names);
  return { message, ...(instead === undefined ? {} : { instead }) };
}

function valueWrong({ takes, choices }: Key, value: string): Wrong | undefined {
  if (isBlank(value)) return undefined;
  const names = choices.map((c) => c.value);
  switch (takes) {
    case 'type':
      return isKindOfDraft(value)
        ? undefined
        : oneOf(
            value,
            names,
            `No kind of writing has this name, so Probity works out from the text what it is. Write one of: ${names.join(', ')}.`,
          );
    case 'jurisdiction':
      return readJurisdiction(value) !== undefined
        ? undefined
        : oneOf(
            value,
            jurisdictions,
            `The law of this place is not known here, so the help names that of England. Write one of: ${jurisdictions.join(', ')}.`,
          );
    case 'day':
      return dayWrong(value);
    case 'day or time':
      return isTime(value) ? undefined : dayWrong(value);
    case 'time':
      return isTime(value)
        ? undefined
        : { message: 'This is no time of day. Write hours and minutes, such as "10:30".' };
    case 'period':
      return periodWrong(value);
    case 'yes or no':
      return isYesOrNo(value) || notYet.test(value)
        ? undefined
        : oneOf(value, names, 'This is answered with true or false, and can be read as neither.');
    default:
      return undefined;
  }
}

/** `authors` beside `author`, and `images` beside `image`, are another tool's. */
const isOwnPlural = (word: string, known: string): boolean => word === `${known}s` || `${word}s` === known;

function keyWrong(field: Field, present: ReadonlySet<string>): FieldFault | undefined {
  const word = field.key.toLowerCase();
  if (ofOthers.has(word)) return undefined;
  const known = nearest(
    word,
    keys.map((k) => k.key).filter((k) => !present.has(k)),
  );
  if (known === undefined || isOwnPlural(word, known)) return undefined;
  return {
    source: field.keySource,
    message: `This key is not read. Did you mean ${known}?`,
    fix: { title: `Write ${known}`, newText: known, safe: false },
  };
}

function fieldWrong(draft: Draft, field: Field, entry: Key): FieldFault | undefined {
  if (typeof field.value !== 'string') return undefined;
  const wrong = valueWrong(entry, field.value.trim());
  if (wrong === undefined) return undefined;
  const { message, instead } = wrong;
  const fix = instead === undefined ? {} : { fix: { title: `Write ${instead}`, newText: instead, safe: false } };
  return { source: wordsOfField(draft, field), message, ...fix };
}

/** What is wrong with the values and the keys of a front matter that can be read; what cannot, its reading has said. */
export function valueFaults(draft: Draft): readonly FieldFault[] {
  const { fields } = draft.frontMatter;
  const present = new Set(fields.map((f) => f.key.toLowerCase()));
  return fields.flatMap((field) => {
    const entry = keyNamed(field.key);
    return (entry === undefined ? keyWrong(field, present) : fieldWrong(draft, field, entry)) ?? [];
  });
}
