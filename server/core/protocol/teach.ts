// In: a council's page as it stands, or none, and a near miss. Out: where on the page it goes and the words to put there: an entry below
// `## Allows`, behind those that are there.
export type Insertion = { readonly at: number; readonly newText: string };

const heading = /^## +allows[ \t]*$/im;
const entry = (example: string): string => `- ${example}`;

/** A page that changes nothing of the shipped one but its examples. */
const newPage = (title: string, example: string): string =>
  [
    '---',
    `title: ${/^[\w][\w ,’-]*$/.test(title) ? title : JSON.stringify(title)}`,
    '---',
    '',
    '## Allows',
    '',
    entry(example),
    '',
  ].join('\n');

/**
 * @param title of the shipped page, for a page that is new
 * @returns undefined where the page says so already, or cannot be read as a page
 */
export function allowing(page: string | undefined, title: string, example: string): Insertion | undefined {
  if (page === undefined || page.trim() === '') return { at: page?.length ?? 0, newText: newPage(title, example) };
  if (!/^---\r?\n/.test(page)) return undefined;
  const eol = page.includes('\r\n') ? '\r\n' : '\n';
  if (page.split(/\r?\n/).includes(entry(example))) return undefined;
  const found = heading.exec(page);
  if (found === null) {
    const gap = /\n\r?\n$/.test(page) ? '' : page.endsWith('\n') ? eol : eol + eol;
    return { at: page.length, newText: `${gap}${['## Allows', '', entry(example), ''].join(eol)}` };
  }
  const from = found.index + found[0].length;
  // A group of examples below a `###` has front matter of its own.
  const next = /^#{2,3} /m.exec(page.slice(from));
  const section = page.slice(from, next === null ? undefined : from + next.index);
  const at = from + section.trimEnd().length;
  return { at, newText: `${section.trim() === '' ? eol + eol : eol}${entry(example)}${at === page.length ? eol : ''}` };
}
