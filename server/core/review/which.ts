// In: a file's path below its folder and its text. Out: whether it is a draft, or a page of the protocol. The same in every host.
import { looksLikePage } from '../protocol/read-page.ts';

const never = /(?:^|\/)(?:node_modules|\.git|\.probity)\//;
const aboutProject = /(?:^|\/)(?:README|CHANGELOG|LICENSE|LICENCE|CONTRIBUTING)(?:\.\w+)*$/i;

/** A pattern such as `news/**` or `*.draft.md` as a test of a path: `**` any folders, `*` and `?` within one name, `{a,b}` either. */
export function globTest(pattern: string): (path: string) => boolean {
  const at = { value: 0 };
  const parse = (until: string): string => {
    let out = '';
    while (at.value < pattern.length) {
      const c = pattern[at.value] ?? '';
      if (until.includes(c)) return out;
      at.value++;
      if (c === '*' && pattern[at.value] === '*') {
        at.value++;
        if (pattern[at.value] === '/') {
          at.value++;
          out += '(?:[^/]*/)*';
        } else out += '.*';
      } else if (c === '*') out += '[^/]*';
      else if (c === '?') out += '[^/]';
      else if (c === '{' && pattern.indexOf('}', at.value) !== -1) {
        const sides: string[] = [];
        do {
          sides.push(parse(',}'));
        } while (pattern[at.value++] === ',');
        out += `(?:${sides.join('|')})`;
      } else out += c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    }
    return out;
  };
  const body = parse('');
  const test = new RegExp(`^(?:${pattern.includes('/') ? '' : '(?:.*/)?'}${body})$`, 'u');
  return (path) => test.test(path);
}

/** An untitled document has no ending, and may become a page. */
export const isPage = (path: string, text: string): boolean =>
  /(?:^|\/)\.probity\/rules\/.*\.md$/.test(path) ||
  (/(?:\.(?:md|markdown)|(?:^|[/:])[^./]+)$/i.test(path) && looksLikePage(text));

/**
 * Whether a Markdown file is a draft to be checked.
 * @param path forward slashes, below its folder; an untitled document has its name
 */
export function isDraft(path: string, text: string, include: readonly string[], exclude: readonly string[]): boolean {
  if (never.test(path) || aboutProject.test(path) || isPage(path, text)) return false;
  if (exclude.some((pattern) => globTest(pattern)(path))) return false;
  return include.length === 0 || include.some((pattern) => globTest(pattern)(path));
}
