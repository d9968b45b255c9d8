// A third of the twelve flags and twelve allows that a page has at least comes from writers who saw the clause alone: what they wrote stands in
// test/blind, and on the page as it came, with the words marked that are found.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDraft } from '../../server/core/draft/read.ts';
import { enoughExamples } from '../../server/core/protocol/clause-table.ts';
import { book } from '../book.ts';

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const written: ReadonlySet<string> = new Set(
  readdirSync('test/blind', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^(?:pages|personal-data|respect)/.test(entry.name))
    .map((entry) => join('test/blind', entry.name, 'sentences.jsonl'))
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => {
      const { text } = JSON.parse(line) as { readonly text: string };
      return plain(text);
    }),
);
const body = (draft: string): string => plain(draft.slice(readDraft(draft).frontMatter.source.end));

/** Where a writer's sentence is missed still, or tells against the page: it stands in test/blind alone, and is counted there. */
const fewer: Readonly<Record<string, { readonly flags?: number; readonly allows?: number }>> = {
  'good-practice.think-before-posting': { flags: 3 },
  'wary.misinterpretation': { allows: 3 },
  'wary.live-updates-meeting': { flags: 3 },
  'wary.publishing-permanent': { flags: 3 },
  'publicity.cost': { flags: 3 },
  'publicity.accuracy': { flags: 3 },
  'publicity.even-handed': { flags: 3 },
  'release.unapproved-quote': { flags: 3 },
  'release.embargo': { flags: 3 },
  'style.jargon': { allows: 2 },
};

describe('what was written blind', () => {
  for (const page of book.pages) {
    if (page.rules.length === 0) continue;
    it(`is a third of the examples that ${page.clause} must have`, () => {
      const blind = page.examples.filter((e) => written.has(body(e.draft)));
      assert.ok(blind.filter((e) => e.flags).length >= (fewer[page.clause]?.flags ?? enoughExamples / 3), 'flags');
      assert.ok(blind.filter((e) => !e.flags).length >= (fewer[page.clause]?.allows ?? enoughExamples / 3), 'allows');
    });
  }
});
