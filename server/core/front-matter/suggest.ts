// In: a place that may be completed, and what is known of the council, the day and the draft. Out: what may stand there, best first.
import type { Protocol } from '../protocol/protocol.ts';
import { dayAfter } from '../review/pre-election.ts';
import type { Workspace } from '../review/workspace.ts';
import type { Span } from '../span.ts';
import { dayIn, daysAfter, spelledOut } from './days.ts';
import { type Key, keyNamed, keys } from './keys.ts';
import type { CaretPlace } from './place.ts';

export type Suggestion = {
  readonly label: string;
  /** With `[what to fill]` where the writer goes on. */
  readonly newText: string;
  readonly detail: string;
  readonly about: string;
};
export type Suggestions = { readonly span: Span; readonly items: readonly Suggestion[] };

export type Around = {
  readonly today: string;
  readonly workspace: Workspace;
  readonly protocol: Protocol;
  /** Clauses that the draft has findings of. */
  readonly found: ReadonlySet<string>;
};

const item = (label: string, detail: string, about = '', newText = label): Suggestion => ({
  label,
  newText,
  detail,
  about,
});

/** A value as YAML reads it back. */
const written = (value: string): string =>
  /^[\s@`%&*!|>[{"'#?,-]|:(?:\s|$)|\s#/.test(value) ? `"${value.replace(/[\\"]/g, '\\$&')}"` : value;

const helpOf = (entry: Key): string => `${entry.about}\n\nExample: \`${entry.key}: ${entry.example}\``;

function keyItems(place: Extract<CaretPlace, { readonly kind: 'key' }>): readonly Suggestion[] {
  return keys
    .filter((k) => !place.present.includes(k.key))
    .map((k) => item(k.key, k.values, helpOf(k), place.colon ? k.key : `${k.key}: `));
}

/** Days that a key of this draft is likely to have. */
function dayItems(
  name: string,
  fields: Readonly<Record<string, string>>,
  { today, workspace }: Around,
): readonly Suggestion[] {
  const own = (key: string): string | undefined => dayIn(fields[key] ?? '');
  const day = (value: string, why: string): Suggestion => item(value, why, spelledOut(value));
  const [publish, dated] = [own('publish'), own('date')];
  const tomorrow = daysAfter(today, 1);
  const period = workspace.periods.find((p) => p.start <= today && today <= p.end);
  const poll = period === undefined ? [] : [day(dayAfter(period.end), 'The day after the poll.')];
  switch (name) {
    case 'date':
      return [day(today, 'Today.'), ...(publish === undefined ? [] : [day(publish, 'The day it is published.')])];
    case 'publish':
      return [
        ...(dated === undefined || dated < today ? [] : [day(dated, 'The day it is dated.')]),
        day(today, 'Today.'),
        day(tomorrow, 'Tomorrow.'),
        day(daysAfter(today, 7), 'In a week.'),
      ];
    case 'hold_until':
      return [
        ...poll,
        item('09:00', 'Nine in the morning.'),
        day(tomorrow, 'Tomorrow.'),
        ...(publish === undefined ? [] : [day(publish, 'The day it is published.')]),
      ];
    case 'remove_after':
      return [
        day(
          daysAfter(publish ?? dated ?? today, 28),
          'Four weeks after it goes out: about as long as such reports stay up.',
        ),
      ];
    default:
      return [day(today, 'Today.')];
  }
}

/** What the council says of itself. */
function listedItems(name: string, { workspace }: Around): readonly Suggestion[] {
  const { council, people } = workspace;
  const of = (values: readonly string[], what: string): readonly Suggestion[] => values.map((v) => item(v, what));
  switch (name) {
    case 'author':
    case 'byline':
    case 'signed_off_by':
      return people.filter((p) => p.standing !== 'private').map((p) => item(p.name, p.role ?? p.ward ?? ''));
    case 'ward':
      return of(council.wards, 'A ward of the council.');
    case 'council':
      return council.name === undefined ? [] : of([council.name], 'The council’s name.');
    case 'contact':
      return [
        ...(council.contacts.length > 1 ? of([council.contacts.join(', ')], 'All that is in council.yaml.') : []),
        ...of(council.contacts, 'From council.yaml.'),
      ];
    case 'host':
      return of(council.domains, 'The council’s own site.');
    default:
      return [];
  }
}

function valueItems(entry: Key, fields: Readonly<Record<string, string>>, around: Around): readonly Suggestion[] {
  const choices = entry.choices.map((c) => item(c.value, c.means));
  if (entry.takes === 'day' || entry.takes === 'day or time') return dayItems(entry.key, fields, around);
  if (entry.takes === 'yes or day') return [...choices, ...dayItems(entry.key, fields, around)];
  if (entry.takes === 'period') return around.workspace.periods.map((p) => item(`${p.start} to ${p.end}`, p.name));
  if (entry.key === 'embargo') {
    const day = dayIn(fields['publish'] ?? '') ?? dayIn(fields['date'] ?? '') ?? daysAfter(around.today, 1);
    return [item(`00:01 ${spelledOut(day)}`, 'From the first minute of that day.')];
  }
  return [...choices, ...listedItems(entry.key, around)];
}

function skeletons({ eol }: Extract<CaretPlace, { readonly kind: 'start' }>, around: Around): readonly Suggestion[] {
  const { name, contacts } = around.workspace.council;
  const council = name === undefined ? [] : [`council: ${written(name)}`];
  const contact = `contact: ${contacts.length === 0 ? '[name, telephone, email]' : written(contacts.join(', '))}`;
  const date = `date: ${around.today}`;
  const made = (label: string, about: string, lines: readonly string[]): Suggestion =>
    item(label, 'Front matter to begin with', about, ['---', ...lines, '---', '', '[text]'].join(eol));
  return [
    made('Press release', 'A press release of the council.', [
      'type: press-release',
      'title: [headline: who does what]',
      ...council,
      date,
      `publish: ${around.today}`,
      contact,
      'quotes_approved: false',
    ]),
    made('Blog post', 'A post on a councillor’s own blog.', [
      'type: blog-councillor',
      'title: [headline]',
      'author: Cllr [name]',
      'ward: [ward]',
      date,
      'comments: closed',
    ]),
    made('Group statement', 'A statement of a political group.', [
      'type: group-statement',
      'title: [headline]',
      'author: Cllr [name], leader of the [party] group',
      date,
      'contact: [the group’s own telephone or email]',
    ]),
  ];
}

const reason = ': "[why this may stand]" ([your name])';

function waiverItems(
  place: Extract<CaretPlace, { readonly kind: 'waiver' }>,
  { protocol, found }: Around,
): readonly Suggestion[] {
  const tail = place.rest === 'nothing' ? '' : place.rest === 'reason' ? reason : `${reason} -->`;
  const pages = protocol.pages.filter((p) => p.rules.length > 0);
  return [...pages.filter((p) => found.has(p.clause)), ...pages.filter((p) => !found.has(p.clause))].map((p) =>
    item(p.clause, p.title, '', `${p.clause}${tail}`),
  );
}

export function suggestionsFor(place: CaretPlace, around: Around): Suggestions {
  const { span } = place;
  switch (place.kind) {
    case 'key':
      return { span, items: keyItems(place) };
    case 'value': {
      const entry = keyNamed(place.key);
      const values = entry === undefined ? [] : valueItems(entry, place.fields, around);
      const gap = place.close ? ' ' : '';
      const unlike = [...new Map(values.map((v) => [v.label, v])).values()];
      return { span, items: unlike.map((v) => ({ ...v, newText: `${gap}${written(v.newText)}` })) };
    }
    case 'start':
      return { span, items: skeletons(place, around) };
    case 'waiver':
      return { span, items: waiverItems(place, around) };
    case 'word':
      return { span, items: [item('allow', 'Let one finding stand, with a reason and a name.', '', 'allow ')] };
  }
}
