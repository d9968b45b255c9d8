// Every format of every identifier, made from its rule, in sentences as drafts have them: all are found whole by the clause that owns them,
// and one whose check digit is wrong is never taken as certain.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDraft } from '../../server/core/draft/read.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace } from '../../server/core/review/workspace.ts';
import { book } from '../book.ts';
import { made } from './made-identifiers.ts';

const head = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';

type Seen = { readonly words: string; readonly severity: string };
function seen(text: string): readonly Seen[] {
  const draft = `${head}${text}\n`;
  return review(readDraft(draft), book, emptyWorkspace, undefined, '2026-05-01')
    .findings.filter((f) => f.clause === 'data-protection.express-permission')
    .map((f) => ({ words: draft.slice(f.span.start, f.span.end), severity: f.severity }));
}

describe('identifiers made from their rules', () => {
  for (const [name, { valid, written, sentences, broken, brokenIs }] of Object.entries(made)) {
    const each = (test: (id: string, sentence: string) => void): void => {
      for (const write of written)
        for (const sentence of sentences)
          fc.assert(
            fc.property(valid, (id) => test(write(id), sentence)),
            { numRuns: 4, seed: 7 },
          );
    };
    it(`${name}: every one is found whole`, () =>
      each((id, sentence) => {
        const text = sentence.replace('#', () => id);
        const found = seen(text);
        assert.ok(
          found.some((f) => f.words.includes(id.replace(/^(?:what3words: |what3words\.com\/|w3w |\/\/\/)/, ''))),
          `${text} gave ${JSON.stringify(found)}`,
        );
      }));
    if (broken !== undefined)
      it(`${name}: none that does not add up is taken as certain`, () =>
        each((id, sentence) => {
          const text = sentence.replace('#', () => broken(id));
          assert.ok(
            seen(text).every((f) => brokenIs?.includes(f.severity) === true),
            `${text} gave ${JSON.stringify(seen(text))}`,
          );
        }));
  }

  for (const [name, sentence] of [
    ['a card that does not add up', 'Her card 4111 1111 1111 1112 was charged.'],
    ['a tax reference that does not add up', 'His UTR is 1234567890.'],
    ['a National Insurance number that is never issued', 'Write it as QQ 12 34 56 C.'],
  ] as const)
    it(`${name} is a hint at most`, () =>
      assert.ok(
        seen(sentence).every((f) => f.severity === 'hint'),
        JSON.stringify(seen(sentence)),
      ));
});
