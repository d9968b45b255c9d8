// In: a draft and one of its people. Out: the edits that take the name out of what is not prose: names of files, front matter, comments in the
// source. A file whose name is changed here has to be renamed as well.
import { type Draft, fieldOf } from '../draft/draft.ts';
import type { Stood } from '../people/standing.ts';
import type { Span } from '../span.ts';
import type { SourceEdit } from './source-edits.ts';

const ours = /^\s*(?:probity\b|consent on file\b|protocol-ok\b)/i;
/** Who wrote and who signed stays; so does where the consent is filed. */
const stays = new Set('author byline contact consent_ref signed_off_by legal_cleared image_credit type'.split(' '));
const plain = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "sheila-deakin", "Sheila_Deakin", "SheilaDeakin", "mrs-deakin" */
function pattern(person: Stood): RegExp | undefined {
  const { surname, given } = person;
  if (surname === undefined) return undefined;
  const last = plain(surname);
  const first = given[0] === undefined || given[0].length < 2 ? '' : `(?:${plain(given[0])})`;
  const before = `(?:${first === '' ? '' : `${first}|`}mrs?|ms|miss|dr)`;
  return new RegExp(
    `(?<![a-z])(?:${before}(?:[-_.+ ]|%20)*${last}|${last}(?:[-_.+ ]|%20)+${first || '(?!)'})(?![a-z])`,
    'gi',
  );
}

const within = (text: string, from: number, named: RegExp, words: string): readonly SourceEdit[] =>
  [...text.matchAll(named)].map((m) => ({
    span: { start: from + m.index, end: from + m.index + m[0].length },
    text: words,
  }));

/** The places of a draft's own files: a page elsewhere keeps its address. */
const files = (draft: Draft): readonly { readonly text: string; readonly source: Span }[] =>
  draft.asides.filter(
    (a) => (a.kind === 'image-target' || a.kind === 'link-target') && !/^(?:[a-z][\w+.-]*:|\/\/|#)/i.test(a.text),
  );

export function besideProse(draft: Draft, person: Stood, words: string): readonly SourceEdit[] {
  const named = pattern(person);
  if (named === undefined) return [];
  const noun = words.replace(/^(?:an?|the) /, '').replace(/[^a-z]+$/i, '');
  const comments = draft.asides.filter((a) => a.kind === 'comment' && !ours.test(a.text));
  const fields = draft.frontMatter.fields.filter((f) => {
    const key = f.key.toLowerCase();
    return (
      !stays.has(key) && fieldOf(draft, key) !== undefined && !draft.blocks.some((b) => b.field === key && !b.opaque)
    );
  });
  return [
    ...files(draft).flatMap((f) => within(f.text, f.source.start, named, noun.replaceAll(' ', '-'))),
    ...comments.flatMap((a) => within(draft.text.slice(a.source.start, a.source.end), a.source.start, named, words)),
    ...fields.flatMap((f) => {
      const text = draft.text.slice(f.source.start, f.source.end);
      const slug = /^["']?[\w./:%+-]+["']?$/.test(text);
      return within(text, f.source.start, named, slug ? noun.replaceAll(' ', '-') : words);
    }),
  ];
}
