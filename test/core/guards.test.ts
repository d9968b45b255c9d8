// The inputs that libraries choke on, one test each: every one is read or declined, and the step count says that it stayed cheap.
import assert from 'node:assert/strict';
import { readFrontMatter } from '../../server/core/draft/front-matter.ts';
import { guard } from '../../server/core/draft/guard.ts';
import { readDraft } from '../../server/core/draft/read.ts';
import { wordsOf } from '../../server/core/language/words.ts';
import { compileProtocol } from '../../server/core/protocol/protocol.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace } from '../../server/core/review/workspace.ts';
import { loadLanguage } from '../../server/language.ts';
import { book } from '../book.ts';

const delimiters = (text: string): number => text.match(/[[\]()*_~`!<&\\]/g)?.length ?? 0;

describe('guards before the libraries', () => {
  for (const [name, unit, times] of [
    ['links that never close', '[a](', 25_000],
    ['emphasis that never closes', '**a*', 25_000],
    ['images in links', '![[', 30_000],
    ['code marks', 'x`', 50_000],
    ['tags that never close', '<a b="', 20_000],
  ] as const) {
    it(`the Markdown parser sees no more than 600 openers in a paragraph of ${name}`, () => {
      const text = unit.repeat(times);
      const painted = guard(text, { start: 0, end: 0 }).text;
      assert.equal(painted.length, text.length);
      assert.ok(delimiters(painted) <= 600);
      assert.equal(readDraft(text).blocks.length <= 1, true);
    });
  }

  it('a paragraph over 20,000 characters is read for identifiers only, and says so', () => {
    const draft = readDraft(`${'word and more '.repeat(2_000)} jane.doe83@gmail.com\n\nCllr Hart is a liar.\n`);
    assert.equal(draft.blocks[0]?.opaque, true);
    const { findings } = review(draft, book, emptyWorkspace, undefined, '2026-05-01');
    assert.deepEqual(
      findings.map((f) => f.clause),
      ['probity.declined', 'data-protection.express-permission', 'respect.personal-attack'],
    );
  });

  it('marks that nest without end are flattened', () => {
    for (const unit of ['> ', '- ', '>', '1. ']) assert.ok(readDraft(unit.repeat(30_000)).blocks.length <= 1);
  });

  it('a run of more than 60 characters without a blank is one word that nothing looks into', () => {
    for (const unit of ['a-', "a'", 'a/', 'a.', 'a']) assert.equal(wordsOf(unit.repeat(50_000)).length, 1);
  });

  it('a run of capitals in a list of names is read to its end', () => {
    const text = `Keys we haven’t had back: ${'A'.repeat(50)}1 Ann Lee, ${'Bo '.repeat(400)}and Cy Dow.\n`;
    const { declined } = review(readDraft(text), book, emptyWorkspace, undefined, '2026-05-01');
    assert.equal(declined, undefined);
  });

  it('the language library never sees such a run', () => {
    const language = loadLanguage();
    for (const unit of ['a-', "a'", 'a.', 'a']) {
      const tokens = language.tokens(`The plan ${unit.repeat(2_000)} is late`);
      assert.equal(tokens.at(0)?.text, 'The');
      assert.ok(tokens.length < 60);
    }
  });

  it('front matter over 16 KB is refused in its place', () => {
    const text = `---\ntitle: ${'x'.repeat(17_000)}\n---\nText`;
    const [fault] = readFrontMatter(text).faults;
    assert.match(fault?.message ?? '', /longer than 16 KB/);
    assert.equal(readDraft(text).blocks.at(-1)?.text, 'Text');
  });

  it('front matter deeper than four levels is refused in its place', () => {
    for (const yaml of ['? '.repeat(500), 'a: [[[[[[1]]]]]]', '- - - - - - x', `${'{a: '.repeat(200)}`]) {
      assert.match(readFrontMatter(`---\n${yaml}\n---\n`).faults[0]?.message ?? '', /four levels/);
    }
  });

  it('a draft of more than 2,000,000 characters is declined, and so is a binary', () => {
    assert.match(readDraft('word '.repeat(1_000_000)).declined ?? '', /too large/);
    assert.match(readDraft(`\u0000\u0001${'x'.repeat(100)}`).declined ?? '', /not a text file/);
    const answer = review(readDraft('\u0000'), book, emptyWorkspace, undefined, '2026-05-01');
    assert.deepEqual(
      answer.findings.map((f) => [f.clause, f.scope]),
      [['probity.declined', 'document']],
    );
  });

  it('any bytes give a draft, a declined draft, and never a throw', () => {
    let state = 7;
    const next = (n: number): number => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state % n;
    };
    const bits = [
      '\u0000',
      '\uD83D',
      '\uFEFF',
      '\r',
      '\n',
      '---\n',
      '[',
      '](',
      '<!--',
      '"',
      '“',
      '>',
      '|',
      '\t',
      'Cllr ',
      'é',
      '&',
      ';',
      '#',
      '=',
      '`',
      '07700 900',
      '123 ',
      '@',
      'a.b',
      '\u202E',
      '[^1]:',
      'ENDS\n',
    ];
    for (let i = 0; i < 1_500; i++) {
      let text = '';
      for (let n = next(40); n > 0; n--) text += bits[next(bits.length)];
      const draft = readDraft(text);
      const answer = review(draft, book, emptyWorkspace, undefined, '2026-05-01');
      for (const f of answer.findings) {
        assert.ok(0 <= f.span.start && f.span.start <= f.span.end && f.span.end <= text.length);
        assert.notEqual(f.clause, 'probity.check');
        answer.fixesOf(f);
      }
    }
  });

  it('the work of the matcher grows with the text and not with its square', () => {
    // Steps are counted through the mentions that the matcher asks for, once for each step that may take a person.
    const steps = (words: number): number => {
      let asked = 0;
      const protocol = compileProtocol(
        [
          {
            path: 'protocol/x/y.md',
            text: '---\ntitle: x\nsection: y\nseverity: hint\nfinds:\n  - message: m\n    phrases:\n      - "{person} … a … {a|a a|a a a} … {person}"\n      - "a … a … a … {person}"\n---\n',
          },
        ],
        {},
      );
      protocol.matcher(wordsOf('a '.repeat(words)), () => {
        asked++;
        return [];
      });
      return asked;
    };
    const [small, large] = [steps(2_000), steps(50_000)];
    assert.ok(small > 0 && large / small < 26, `${large} steps for 25 times the words of ${small}`);
  });
});
