// In: a finding that a writer calls wrong. Out: what the project may be told of it: the clause, the profile, and the sentence with every name,
// place and number in it replaced by a word for what it was. Where in doubt, a word with a capital is a name.
import { type BlockFacts, sentenceOf } from '../facts/facts.ts';
import { bodies, calendar, streets } from '../people/not-names.ts';
import { placesIn } from '../people/places.ts';
import { givenName, isEnglish, surname } from '../people/registers.ts';
import type { Candidate } from '../review/candidates.ts';
import type { Case } from '../review/conditions.ts';
import type { Finding } from '../review/finding.ts';
import { apart, overlaps, type Span } from '../span.ts';

type Blanked = { readonly span: Span; readonly words: string };

/** Words of office and of the calendar that may keep their capital. */
const office =
  /^(?:I|I['’]\p{L}+|Cllrs?|Councillors?|Mr|Mrs|Ms|Dr|Sir|Leader|Deputy|Mayor|Council|Cabinet|Member|Members|Chair|Chairman|Chief|Executive|Officers?|Minister|Government|Committee|Opposition|Group|Party|Director|Head|Clerk|MPs?|ENDS|UK|English|Welsh|Scottish|Irish|British)$/u;
const elected = /^(?:cllrs?|councillors?|alderman|cyng|mayor|mayoress)$/;
const minister = /^(?:lord|baroness|baron|minister|president|senator|governor)$/;
const byCapacity: Readonly<Record<string, string>> = {
  elected: '[a councillor]',
  minister: '[a minister]',
  officer: '[an officer]',
  public: '[a resident]',
};

/** What leads to somebody and has a shape of its own. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>().,;:!?]+/gu, '[an address]'],
  [
    /(?:https?:\/\/|www\.)[^\s<>()]+[^\s<>().,;:!?]|(?<![\p{L}\p{N}.])(?:[\p{L}\p{N}-]+\.)+(?:uk|com|org|net|info|wales|scot|cymru|london|eu|io|co)(?:\/[^\s<>()]*[^\s<>().,;:!?])?(?![\p{L}\p{N}])/giu,
    '[a link]',
  ],
  [/(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]*[\p{L}\p{N}_]/gu, '[a name]'],
  [/(?<![\p{L}\p{N}])#[\p{L}\p{N}_]+/gu, '[a hashtag]'],
];
const figure = /[\p{L}+]*\p{N}(?:[\p{L}\p{N}.,:/–-]*[\p{L}\p{N}])?(?: \p{N}(?:[\p{L}\p{N}.,:/–-]*[\p{L}\p{N}])?)*/gu;
const capitals = /\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*/gu;

function peopleIn(c: Case, block: number, lead: Candidate): readonly Blanked[] {
  const facts = c.scans[block]?.facts;
  const about = Object.hasOwn(lead.captures, 'person') ? lead.captures['person'] : undefined;
  const capacity = lead.place?.traits['target'] ?? '';
  const wordFor = (span: Span, title: string | undefined): string => {
    const known = about !== undefined && overlaps(about, span) ? byCapacity[capacity] : undefined;
    if (title !== undefined && elected.test(title)) return '[a councillor]';
    if (title !== undefined && minister.test(title)) return '[a minister]';
    return known ?? '[a person]';
  };
  const known = c.known.people.flatMap((p) => p.mentions.filter((m) => m.block === block));
  const titled = (facts?.mentions ?? []).filter((m) => m.how === 'title');
  return [
    ...known.map((m) => ({ span: m.span, words: wordFor(m.span, m.title) })),
    ...titled.map((m) => ({
      span: m.span,
      words: m.capacity === 'elected' ? '[a councillor]' : wordFor(m.span, undefined),
    })),
  ];
}

/** Whether a word has its capital from its place alone. */
function opens(text: string, at: number): boolean {
  const word = /^[\p{L}\p{M}'’-]+/u.exec(text.slice(at))?.[0] ?? '';
  const lower = word.toLowerCase();
  const first = /(?:^|[.!?:–—(“"‘]\s*)$/u.test(text.slice(0, at));
  return first && isEnglish(lower) && surname(lower) === undefined && givenName(lower) === undefined;
}

/** The rest of the capitals: places, bodies, whatever a name may be. */
function namesIn(text: string): readonly Blanked[] {
  return [...text.matchAll(capitals)].flatMap((m): readonly Blanked[] => {
    let start = m.index;
    const keeps = (word: string): boolean =>
      office.test(word) || calendar.has(word.toLowerCase()) || (start === m.index && opens(text, m.index));
    const words = m[0].split(' ');
    while (words[0] !== undefined && keeps(words[0].replace(/['’]s?$/, ''))) {
      start += words[0].length + 1;
      words.shift();
    }
    const last = words.at(-1)?.replace(/['’]s?$/, '');
    if (last === undefined) return [];
    const end = start + words.join(' ').replace(/['’]s?$/, '').length;
    const kind = last.toLowerCase();
    const behind = /\b(?:in|at|from|near|of|to|for|outside|across|on) (?:the )?$/i.test(text.slice(0, start));
    const word = streets.includes(kind)
      ? '[a place]'
      : words.length > 1 && bodies.has(kind)
        ? '[a body]'
        : behind
          ? '[a place]'
          : '[a name]';
    return [{ span: { start, end }, words: word }];
  });
}

/** The sentence with `==` round the words that were marked, as an example on a page has them. */
function unnamed(facts: BlockFacts, sentence: Span, marked: Span, people: readonly Blanked[]): string {
  const text = facts.text.slice(sentence.start, sentence.end);
  const here = people
    .filter((p) => overlaps(p.span, sentence))
    .map((p) => ({
      ...p,
      span: {
        start: Math.max(0, p.span.start - sentence.start),
        end: Math.min(text.length, p.span.end - sentence.start),
      },
    }));
  const shaped = shapes.flatMap(([shape, words]) =>
    [...text.matchAll(shape)].map((m) => ({ span: { start: m.index, end: m.index + m[0].length }, words })),
  );
  const figures = [...text.matchAll(figure)].map((m) => ({
    span: { start: m.index, end: m.index + m[0].length },
    words: '[number]',
  }));
  const homes = placesIn(text)
    .filter((p) => p.kind !== 'year' && /\p{Lu}|\p{N}/u.test(text.slice(p.span.start, p.span.end)))
    .map((p) => ({ span: p.span, words: '[a place]' }));
  const gone = apart([...shaped, ...here, ...homes, ...figures, ...namesIn(text)]);
  const edge = (at: number): number => at - sentence.start;
  const [from, to] = [edge(marked.start), edge(marked.end)];
  let out = '';
  let at = 0;
  let open = false;
  const put = (until: number): void => {
    for (const [place, opening] of [
      [from, true],
      [to, false],
    ] as const) {
      if (open === opening || place < at || place > until) continue;
      out += `${text.slice(at, place)}==`;
      at = place;
      open = opening;
    }
    out += text.slice(at, until);
    at = until;
  };
  for (const { span, words } of gone) {
    put(span.start);
    // A mark that begins or ends inside a name takes in the whole of it.
    if (!open && from > span.start && from < span.end) {
      out += '==';
      open = true;
    }
    out += words;
    at = span.end;
    if (open && to > span.start && to < span.end) {
      out += '==';
      open = false;
    }
  }
  put(text.length);
  return open ? `${out}==` : out;
}

export function reportFrom(c: Case, finding: Finding, group: readonly Candidate[]): string {
  const [lead] = group;
  const facts = lead?.place === undefined ? undefined : c.scans[lead.place.block]?.facts;
  const about = [
    `Clause: ${[finding.clause, ...new Set(finding.related.map((r) => r.clause))].join(', ')}`,
    `Severity: ${finding.severity}`,
    `Profile: ${c.profile}`,
  ];
  if (lead?.place === undefined || facts === undefined || finding.scope === 'document')
    return [...about, '', 'It speaks of the whole draft or of its front matter: no words of it are given here.'].join(
      '\n',
    );
  const marked = lead.marked ?? lead.place.span;
  const words = unnamed(facts, sentenceOf(facts, marked), marked, peopleIn(c, lead.place.block, lead));
  return [...about, '', words.replace(/\s+/g, ' ').trim()].join('\n');
}
