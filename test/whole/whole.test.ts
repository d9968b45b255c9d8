// Six whole drafts with what must be found written where it must be found: «clause|words». Nothing else may be.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '../../server/core/draft/read.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace } from '../../server/core/review/workspace.ts';
import { loadLanguage } from '../../server/language.ts';
import { book } from '../book.ts';

const folder = 'test/whole';
const language = loadLanguage();

/** The draft without its marks, and what the marks ask for. */
function unmarked(marked: string): { readonly text: string; readonly expected: readonly string[] } {
  let text = '';
  const expected: string[] = [];
  for (const part of marked.split(/(«[^»]*»)/)) {
    const mark = /^«([a-z.-]+)\|([^»]*)»$/s.exec(part);
    if (mark === null) text += part;
    else {
      expected.push(`${mark[1] ?? ''} ${text.length}: ${mark[2] ?? ''}`);
      text += mark[2] ?? '';
    }
  }
  return { text, expected };
}

describe('whole drafts', () => {
  const files = readdirSync(folder).filter((f) => f.endsWith('.md'));
  it('are six', () => assert.equal(files.length, 6));
  for (const file of files) {
    it(file, () => {
      const { text, expected } = unmarked(readFileSync(join(folder, file), 'utf8'));
      const answer = review(readDraft(text), book, emptyWorkspace, language, '2026-05-01');
      const found = answer.findings.map((f) => `${f.clause} ${f.span.start}: ${text.slice(f.span.start, f.span.end)}`);
      assert.deepEqual(found, expected);
    });
  }
});
