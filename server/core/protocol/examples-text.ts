// In: the body of a clause page. Out: its help, and its examples as drafts with the words that must be marked.
import type { Span } from '../span.ts';
import type { AskExample, Example } from './page.ts';

type PlacedFault = { readonly span: Span; readonly message: string };
type Body = {
  readonly help: string;
  readonly examples: readonly Example[];
  readonly asking: readonly AskExample[];
  readonly faults: readonly PlacedFault[];
};

/** The headings that examples stand below: what is marked, what is let pass, what the checklist asks, and what it does not. */
type Kind = 'flags' | 'allows' | 'asks' | 'does not ask';
const isKind = (title: string): title is Kind => /^(?:flags|allows|asks|does not ask)$/.test(title);

/** The group an example stands in, and the front matter that its heading's fence gives. */
type Group = { readonly kind: Kind; readonly matter: string };

const arrow = /\s+(?:→|=>)\s+/;

/** Takes `==marks==` out of an example. An empty mark, `====`, stands for the whole draft: its text, and where the marks were in it. */
function unmark(marked: string): { readonly text: string; readonly marks: readonly Span[] } | undefined {
  const parts = marked.split('==');
  if (parts.length % 2 === 0) return undefined;
  const marks: Span[] = [];
  let text = '';
  parts.forEach((part, i) => {
    if (i % 2 === 1) marks.push({ start: text.length, end: text.length + part.length });
    text += part;
  });
  return { text, marks };
}

const wholeDraft: Span = { start: 0, end: 0 };
const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

function exampleFrom(path: string, raw: string, place: Span, group: Group): Example | PlacedFault {
  const [before = '', ...after] = raw.split(arrow);
  const found = unmark(before);
  if (found === undefined)
    return { span: place, message: 'A mark is opened and not closed: put == on both sides of the words.' };
  const matter = unmark(group.matter);
  if (matter === undefined)
    return { span: place, message: 'A mark in the front matter of this group is opened and not closed.' };
  if (group.kind === 'flags' && found.marks.length + matter.marks.length === 0)
    return {
      span: place,
      message:
        'Nothing is marked: put == on both sides of the words that must be found, or move the example to Allows.',
    };
  if (group.kind === 'allows' && found.marks.length + matter.marks.length > 0)
    return {
      span: place,
      message: 'An example under Allows must stay silent and has no ==marks==. Take them out, or move it to Flags.',
    };
  if (after.length > 1)
    return { span: place, message: 'An example has one arrow at most: its words, then the words after the first fix.' };
  const top = group.matter === '' ? '' : '---\n';
  const head = group.matter === '' ? '' : `${top}${matter.text}\n---\n\n`;
  return {
    path,
    draft: `${head}${found.text}\n`,
    start: head.length,
    marks: [
      ...matter.marks.map((m) => moved(m, top.length)),
      ...found.marks.map((m) => (m.end === m.start ? wholeDraft : moved(m, head.length))),
    ],
    rewrite: after[0]?.trim(),
    flags: group.kind === 'flags',
    name: found.text.replace(/\s+/g, ' '),
    span: place,
  };
}

/** A draft for the checklist: after the arrow, the line of front matter that answers. */
function askingFrom(path: string, raw: string, place: Span, { kind, matter }: Group): AskExample | PlacedFault {
  const [words = '', ...after] = raw.split(arrow);
  if (/==/.test(words) || /==/.test(matter))
    return { span: place, message: 'A question is about the whole draft: take the ==marks== out.' };
  const [line] = after;
  if (after.length > 1 || (line !== undefined && (kind !== 'asks' || !/^\w+:\s*\S/.test(line))))
    return {
      span: place,
      message:
        'After the arrow of a draft under Asks stands the line of front matter that answers, such as quotes_approved: yes.',
    };
  return {
    path,
    draft: `${matter === '' ? '' : `---\n${matter}\n---\n\n`}${words}\n`,
    asks: kind === 'asks',
    answer: line?.trim(),
    name: words.replace(/\s+/g, ' '),
    span: place,
  };
}

/**
 * Reads the body of a page.
 * @param path the page's own
 * @param body where it starts in `source`
 * @param matter front matter lines for every example that has none of its own
 */
export function readExamples(path: string, source: string, body: number, matter: string): Body {
  const examples: Example[] = [];
  const asking: AskExample[] = [];
  const faults: PlacedFault[] = [];
  const help: string[] = [];
  let group: Group | undefined;
  let at = body;
  let fence: string[] | undefined;
  let item: { lines: string[]; start: number; end: number } | undefined;
  const finish = (): void => {
    if (item !== undefined && group !== undefined) {
      const make = group.kind === 'asks' || group.kind === 'does not ask' ? askingFrom : exampleFrom;
      const made = make(path, item.lines.join('\n').trimEnd(), { start: item.start, end: item.end }, group);
      if ('message' in made) faults.push(made);
      else if ('asks' in made) asking.push(made);
      else examples.push(made);
    }
    item = undefined;
  };
  for (const line of source.slice(body).split('\n')) {
    const start = at;
    at += line.length + 1;
    const words = line.replace(/\r$/, '');
    const heading = /^(#{2,3})\s+(.*?)\s*$/.exec(words);
    if (fence === undefined && heading !== null && (item === undefined || !/^\s/.test(words))) {
      const title = (heading[2] ?? '').toLowerCase();
      if (heading[1] === '##' && isKind(title)) {
        finish();
        group = { kind: title, matter };
        continue;
      }
      if (group !== undefined && heading[1] === '###') {
        finish();
        group = { ...group, matter };
        continue;
      }
    }
    if (group === undefined) {
      help.push(words);
      continue;
    }
    if (fence !== undefined) {
      if (/^```\s*$/.test(words)) {
        group = { ...group, matter: fence.join('\n') };
        fence = undefined;
      } else fence.push(words);
    } else if (/^```(?:ya?ml)?\s*$/.test(words) && !/^\s/.test(words)) {
      finish();
      fence = [];
    } else if (/^- /.test(words)) {
      finish();
      item = { lines: [words.slice(2)], start: start + 2, end: start + words.length };
    } else if (item !== undefined && (words.trim() === '' || /^ {2}/.test(words))) {
      item.lines.push(words.replace(/^ {2}/, ''));
      if (words.trim() !== '') item.end = start + words.length;
    } else if (words.trim() !== '') {
      finish();
      faults.push({
        span: { start, end: start + words.length },
        message:
          'Under Flags, Allows, Asks and Does not ask each example is a list entry: begin the line with a dash and a blank.',
      });
    }
  }
  finish();
  return { help: help.join('\n').trim(), examples, asking, faults };
}
