// In: a text as it is being typed, and where the caret stands. Out: what may be completed there: a key or a value of the front matter, also of
// one that is not closed yet; the beginning of an empty draft; the clause of a waiver. Nothing anywhere else. Reads lines, not YAML: half
// a key is no YAML.
import type { Span } from '../span.ts';

export type CaretPlace =
  | { readonly kind: 'key'; readonly span: Span; readonly present: readonly string[]; readonly colon: boolean }
  | {
      readonly kind: 'value';
      readonly span: Span;
      readonly key: string;
      /** The colon is there and the blank behind it is not. */
      readonly close: boolean;
      readonly fields: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'start'; readonly span: Span; readonly eol: string }
  /** `word`: the comment says probity and not yet what; `rest`: what is still to be written behind the clause. */
  | { readonly kind: 'waiver'; readonly span: Span; readonly rest: 'nothing' | 'reason' | 'reason and end' }
  | { readonly kind: 'word'; readonly span: Span };

type Line = { readonly text: string; readonly start: number };

const fence = /^(?:---|\.\.\.)[ \t]*$/;
const field = /^([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(.*?))?[ \t]*$/;
/** A field, half a key, a comment, an entry of a list, or what goes on below one. */
const yamlLine = /^(?:[A-Za-z_][\w-]*(?:[ \t]*:.*)?|#.*|-(?:[ \t].*)?|[ \t].*)$/;
/** Front matter longer than this is not read; nor is it completed. */
const longest = 16_384;

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const m of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, m.index), start });
    start = m.index + m[0].length;
  }
  return [...lines, { text: text.slice(start), start }];
}

/** The lines between the fences; without a closing one, those down to the first blank line or the first that is no YAML. */
function matterLines(text: string): readonly Line[] {
  const [first, ...others] = linesOf(text.slice(0, longest));
  if (first === undefined || !/^\uFEFF?---[ \t]*$/.test(first.text)) return [];
  const end = others.findIndex((l) => fence.test(l.text) || (l.text.trim() !== '' && !yamlLine.test(l.text)));
  const closing = others[end];
  if (closing !== undefined && fence.test(closing.text)) return others.slice(0, end);
  const open = end === -1 ? others : others.slice(0, end);
  const blank = open.findIndex((l) => l.text.trim() === '');
  return blank === -1 ? open : open.slice(0, blank + 1);
}

function inMatter(text: string, offset: number): CaretPlace | undefined {
  const lines = matterLines(text);
  const line = lines.findLast((l) => l.start <= offset && offset <= l.start + l.text.length);
  if (line === undefined) return undefined;
  const others = lines.filter((l) => l !== line).map((l) => field.exec(l.text));
  const fields = Object.fromEntries(
    others.flatMap((m) => (m === null ? [] : [[(m[1] ?? '').toLowerCase(), m[2] ?? '']])),
  );
  const at = offset - line.start;
  const before = line.text.slice(0, at);
  if (/^[\w-]*$/.test(before)) {
    const word = /^[\w-]*/.exec(line.text)?.[0] ?? '';
    const colon = /^[ \t]*:/.test(line.text.slice(word.length));
    if (word.length < line.text.trimEnd().length && !colon) return undefined;
    return {
      kind: 'key',
      span: { start: line.start, end: line.start + word.length },
      present: Object.keys(fields),
      colon,
    };
  }
  const opened = /^([A-Za-z_][\w-]*)[ \t]*:[ \t]*/.exec(before);
  if (opened === null) return undefined;
  const start = opened[0].length;
  const end = Math.max(at, line.text.trimEnd().length);
  return {
    kind: 'value',
    span: { start: line.start + start, end: line.start + end },
    key: (opened[1] ?? '').toLowerCase(),
    close: opened[0].endsWith(':'),
    fields,
  };
}

const comment = /<!--[ \t]*probity[ \t]+(?:allow[ \t]+([a-z.-]*)|([a-z]*))$/i;

function inComment(text: string, offset: number): CaretPlace | undefined {
  const head = text.slice(Math.max(0, offset - 300), offset);
  const found = comment.exec(head.slice(Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1));
  if (found === null) return undefined;
  const [, clause, word = ''] = found;
  const after = /^[^\r\n]*/.exec(text.slice(offset, offset + 1000))?.[0] ?? '';
  const more = /^[a-z.-]*/i.exec(after)?.[0].length ?? 0;
  const span = { start: offset - (clause ?? word).length, end: offset + more };
  if (clause === undefined) return { kind: 'word', span };
  const left = after.slice(more);
  const rest = /^(?:#\w*)?[ \t]*:/.test(left) ? 'nothing' : left.includes('-->') ? 'reason' : 'reason and end';
  return { kind: 'waiver', span, rest };
}

/** @param offset in UTF-16 units */
export function placeAt(text: string, offset: number): CaretPlace | undefined {
  const begun = /^(\uFEFF?)(-{0,3})\s*$/.exec(text.slice(0, 200));
  if (begun !== null && text.length < 200) {
    const start = (begun[1] ?? '').length;
    const end = start + (begun[2] ?? '').length;
    if (offset >= start && offset <= end)
      return { kind: 'start', span: { start, end }, eol: /\r?\n/.exec(text)?.[0] ?? '\n' };
  }
  return inMatter(text, offset) ?? inComment(text, offset);
}
