// In: a draft and the edits of a fix. Out: the files whose names the edits change in the draft, with their old and new addresses as the draft
// writes them, and the edits with every other place that names such a file: the front matter's picture, a second link.
import type { Draft } from '../draft/draft.ts';
import type { Edit, Rename } from '../review/finding.ts';
import type { Span } from '../span.ts';
import { applyEdits } from './trying.ts';

export type Renamed = { readonly edits: readonly Edit[]; readonly renames: readonly Rename[] };

type Place = { readonly text: string; readonly source: Span };

const fileName = /[^/\\]\.(?:jpe?g|png|gif|webp|heic|tiff?|avif|pdf|docx?|odt|xlsx?|mp4|mov|mp3|m4a)$/i;
/** The draft's own files: a page elsewhere keeps its address. */
const isOwn = (text: string): boolean => fileName.test(text) && !/^(?:[a-z][\w+.-]*:|\/\/|#)/i.test(text);

function placesOf(draft: Draft): readonly Place[] {
  const asides = draft.asides.filter((a) => a.kind === 'image-target' || a.kind === 'link-target');
  const fields = draft.frontMatter.fields.map((f) => {
    const text = draft.text.slice(f.source.start, f.source.end);
    const quote = /^["']/.test(text) ? 1 : 0;
    return {
      text: text.slice(quote, text.length - quote),
      source: { start: f.source.start + quote, end: f.source.end - quote },
    };
  });
  return [...asides, ...fields].filter(
    (p) => isOwn(p.text) && draft.text.slice(p.source.start, p.source.end) === p.text,
  );
}

const inside = (place: Place, edit: Edit): boolean =>
  place.source.start <= edit.span.start && edit.span.end <= place.source.end;

/** The address after the edits inside it. */
function changed(draft: Draft, place: Place, edits: readonly Edit[]): string {
  const own = edits.filter((e) => inside(place, e));
  const moved = own.map((e) => ({
    span: { start: e.span.start - place.source.start, end: e.span.end - place.source.start },
    newText: e.newText,
  }));
  return own.length === 0 ? place.text : applyEdits(draft.text.slice(place.source.start, place.source.end), moved);
}

export function withRenames(draft: Draft, edits: readonly Edit[]): Renamed {
  const places = placesOf(draft);
  const names = new Map<string, string>();
  for (const place of places) {
    const to = changed(draft, place, edits);
    if (to !== place.text && isOwn(to)) names.set(place.text, to);
  }
  if (names.size === 0) return { edits, renames: [] };
  const more: Edit[] = [];
  const taken = new Set(places.map((p) => p.text).filter((t) => !names.has(t)));
  for (const [from, wanted] of names) {
    // "resident.jpg" is taken where two of the pictures showed somebody.
    let to = wanted;
    for (let n = 2; taken.has(to) && n < 100; n++) to = wanted.replace(/(\.\w+)$/, `-${n}$1`);
    taken.add(to);
    names.set(from, to);
  }
  for (const place of places) {
    const to = names.get(place.text);
    if (to !== undefined && changed(draft, place, edits) !== to)
      more.push({ span: place.source, newText: to, blanks: [] });
  }
  const kept = edits.filter((e) => !more.some((m) => m.span.start <= e.span.start && e.span.end <= m.span.end));
  return { edits: [...kept, ...more], renames: [...names].map(([from, to]) => ({ from, to })) };
}

const count = (renames: readonly Rename[]): string => (renames.length === 1 ? 'file' : 'files');
/** What is left to the writer where nobody renames the files. */
export const toRename = (renames: readonly Rename[]): string => `; then rename the ${count(renames)} to match`;
export const renaming = (renames: readonly Rename[]): string => `, with the ${count(renames)} renamed`;
