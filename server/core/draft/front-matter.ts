// In: a draft's text. Out: its front matter, a place for every key and value, and its mistakes with what to write instead.
// Read from the syntax tree and never turned into values: `? ` five hundred times over takes yaml's toJS() half a minute.
import { isMap, isScalar, isSeq, type Pair, parseDocument, Scalar } from 'yaml';
import type { Span } from '../span.ts';
import type { Field, FieldFault, FrontMatter } from './draft.ts';

const longest = 16_384;
const deepest = 4;
const fenced = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /(?:^|\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?=\r|\n|$)/g;

/** Where front matter stands, fences and last line end included, and where its YAML stands; undefined without any. */
function find(text: string): { readonly whole: Span; readonly inner: Span } | undefined {
  const open = fenced.exec(text);
  if (open === null) return undefined;
  closing.lastIndex = Math.max(0, open[0].length - 1);
  const close = closing.exec(text);
  if (close === null || (open[0].length > close.index + 1 && close.index + close[0].length < open[0].length))
    return undefined;
  const start = open[0].length;
  const after = close.index + close[0].length;
  const lineEnd = /^(?:\r\n|\n|\r)/.exec(text.slice(after, after + 2))?.[0].length ?? 0;
  return { whole: { start: 0, end: after + lineEnd }, inner: { start, end: Math.max(start, close.index) } };
}

/** How deep brackets, braces and block structure nest, counted without a parser. */
function nesting(yaml: string): number {
  let depth = 0;
  let most = 0;
  for (const c of yaml) {
    if (c === '[' || c === '{') most = Math.max(most, ++depth);
    else if (c === ']' || c === '}') depth--;
  }
  for (const line of yaml.split(/\r\n|\n|\r/)) {
    const marks = /^[ \t]*(?:[-?:][ \t]+)*/.exec(line)?.[0] ?? '';
    most = Math.max(most, (marks.match(/[-?:]/g) ?? []).length);
  }
  return most;
}

const asText = (scalar: Scalar): string =>
  scalar.type === Scalar.PLAIN || scalar.type === undefined ? (scalar.source ?? '') : String(scalar.value ?? '');

function fieldFrom(pair: Pair, at: number): Field | undefined {
  const { key, value } = pair;
  if (!isScalar(key) || key.range == null) return undefined;
  const keySource = { start: at + key.range[0], end: at + key.range[1] };
  const name = asText(key);
  if (value === null) return { key: name, value: '', keySource, source: { start: keySource.end, end: keySource.end } };
  if (isScalar(value)) {
    const [start, end] = value.range ?? [keySource.end - at, keySource.end - at];
    return { key: name, value: asText(value), keySource, source: { start: at + start, end: at + end } };
  }
  if (isSeq(value) && value.range != null) {
    const items = value.items.filter((item) => isScalar(item)).map(asText);
    return { key: name, value: items, keySource, source: { start: at + value.range[0], end: at + value.range[1] } };
  }
  return undefined;
}

/** `title: Bins: what changes` is no YAML. Line by line, a plain value runs to the end of its line. */
function lineByLine(text: string, inner: Span): Pick<FrontMatter, 'fields' | 'faults'> {
  const fields: Field[] = [];
  const faults: FieldFault[] = [];
  const line = /[^\r\n]+/g;
  const yaml = text.slice(inner.start, inner.end);
  for (const match of yaml.matchAll(line)) {
    const parts = /^([A-Za-z_][\w-]*)([ \t]*:[ \t]*)(.*?)[ \t]*$/.exec(match[0]);
    if (parts === null) continue;
    const [, key = '', colon = '', raw = ''] = parts;
    const keyStart = inner.start + match.index;
    const start = keyStart + key.length + colon.length;
    const source = { start, end: start + raw.length };
    const value = /^(["'])(.*)\1$/.exec(raw)?.[2] ?? raw;
    fields.push({ key, value, keySource: { start: keyStart, end: keyStart + key.length }, source });
    if (value === raw && /:(\s|$)|\s#|^[@`%&*!|>[{]/.test(raw)) {
      faults.push({
        source,
        message:
          'The front matter cannot be read as it stands: a value with a colon or a special sign needs quotation marks round it.',
        fix: {
          title: 'Put quotation marks round the value',
          newText: `"${raw.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`,
          safe: true,
        },
      });
    }
  }
  return { fields, faults };
}

/** Reads the front matter of a draft. Never throws; what it cannot read it says in `faults`. */
export function readFrontMatter(text: string): FrontMatter {
  const found = find(text);
  if (found === undefined) return { source: { start: 0, end: 0 }, fields: [], faults: [] };
  const { whole, inner } = found;
  const yaml = text.slice(inner.start, inner.end);
  const refuse = (message: string): FrontMatter => ({
    source: whole,
    fields: [],
    faults: [{ source: inner, message }],
  });
  if (yaml.length > longest)
    return refuse('The front matter is longer than 16 KB and is not read. Keep only the keys that the draft needs.');
  if (nesting(yaml) > deepest)
    return refuse(
      'The front matter nests more than four levels deep and is not read. Write each key on a line of its own.',
    );
  const document = parseDocument(yaml, { prettyErrors: false, logLevel: 'silent', strict: true, uniqueKeys: false });
  if (document.errors.length === 0 && isMap(document.contents)) {
    const fields = document.contents.items.map((pair) => fieldFrom(pair, inner.start)).filter((f) => f !== undefined);
    return { source: whole, fields, faults: [] };
  }
  if (document.errors.length === 0 && (document.contents === null || yaml.trim() === ''))
    return { source: whole, fields: [], faults: [] };
  const { fields, faults } = lineByLine(text, inner);
  const [first] = document.errors;
  const place =
    first === undefined
      ? inner
      : { start: inner.start + first.pos[0], end: inner.start + Math.max(first.pos[1], first.pos[0]) };
  const said: FieldFault = {
    source: place,
    message: 'The front matter cannot be read from here on. Write one `key: value` on each line.',
  };
  return { source: whole, fields, faults: faults.length > 0 ? faults : [said] };
}
