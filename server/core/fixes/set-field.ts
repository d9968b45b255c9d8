// In: a key and a value. Out: the edit that sets it in the front matter, which is begun where a draft has none.
import type { Draft } from '../draft/draft.ts';
import type { SourceEdit } from './source-edits.ts';

export function setField(draft: Draft, key: string, value: string): SourceEdit {
  const { source } = draft.frontMatter;
  const top = draft.text.startsWith('\uFEFF') ? 1 : 0;
  const eol = /\r?\n/.exec(draft.text)?.[0] ?? '\n';
  if (source.end === 0)
    return { span: { start: top, end: top }, text: ['---', `${key}: ${value}`, '---', '', ''].join(eol) };
  const known = draft.frontMatter.fields.find((f) => f.key.toLowerCase() === key);
  if (known !== undefined)
    return { span: known.source, text: known.source.start === known.source.end ? ` ${value}` : value };
  const close = draft.text.slice(0, source.end).search(/(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)?$/);
  return { span: { start: close, end: close }, text: `${key}: ${value}${eol}` };
}
