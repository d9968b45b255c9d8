// Facts of a sentence, each as sentence in and answer out.
import assert from 'node:assert/strict';
import { readDraft } from '../../server/core/draft/read.ts';
import { factsOf } from '../../server/core/facts/facts.ts';
import { isNegated } from '../../server/core/facts/negation.ts';
import { partOf, subjectOf } from '../../server/core/facts/subject.ts';
import { tenseOf } from '../../server/core/facts/tense.ts';
import { fold, unfold } from '../../server/core/language/fold.ts';
import { sentencesOf } from '../../server/core/language/sentences.ts';
import { wordsOf } from '../../server/core/language/words.ts';
import { loadLanguage } from '../../server/language.ts';

const language = loadLanguage();

describe('folding', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['curly quotes', 'don’t “go”', 'don\'t "go"'],
    ['narrow and hard blanks', '07700\u00A0900\u202F123', '07700 900 123'],
    ['soft hyphens and zero-width characters', 'li\u00ADa\u200Br', 'liar'],
    ['hard hyphens', 'two‑faced', 'two-faced'],
    ['full-width digits', '０７７００ ９００１２３', '07700 900123'],
    ['ligatures', 'ofﬁce', 'office'],
    ['letters that look alike, beside ours', 'Сllr Наrt', 'Cllr Hart'],
    ['another alphabet stays as it is', 'Привет', 'Привет'],
  ];
  for (const [name, text, plain] of cases) it(name, () => assert.equal(fold(text).text, plain));
  it('keeps every position', () => {
    const text = 'the o\u00ADfﬁce of Сllr Hart';
    const folded = fold(text);
    const at = folded.text.indexOf('office');
    const place = unfold(folded, text, at, at + 6);
    assert.equal(text.slice(place.start, place.end), 'o\u00ADfﬁce');
  });
});

describe('words', () => {
  it('takes contractions apart and hyphens out', () =>
    assert.deepEqual(
      wordsOf("I won't, she'll; two-faced Cllr O'Hara's").map((w) => w.text),
      ['i', 'will', 'not', ',', 'she', 'will', ';', 'two', 'faced', 'cllr', "o'hara", "'s"],
    ));
});

describe('sentences', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    [
      'Cllr. J. Hart met Mr. Webb at St. Mary’s. It rained.',
      ['Cllr. J. Hart met Mr. Webb at St. Mary’s.', 'It rained.'],
    ],
    ['It costs £2.5 million. The rest is owed.', ['It costs £2.5 million.', 'The rest is owed.']],
    ['Doors open at 7 p.m. The talk is free.', ['Doors open at 7 p.m.', 'The talk is free.']],
    ['Doors open at 7 p.m. on Monday.', ['Doors open at 7 p.m. on Monday.']],
    ['“We will.” She sat down.', ['“We will.”', 'She sat down.']],
    ['“Will you?” asked Cllr Hart. “Yes.”', ['“Will you?” asked Cllr Hart.', '“Yes.”']],
    ['See No. 4 and e.g. the pool. Thanks!', ['See No. 4 and e.g. the pool.', 'Thanks!']],
    ['Her number is AB 12 34 56 C. We called.', ['Her number is AB 12 34 56 C.', 'We called.']],
  ];
  for (const [text, expected] of cases) {
    it(text, () =>
      assert.deepEqual(
        sentencesOf(text).map((s) => text.slice(s.start, s.end)),
        expected,
      ),
    );
  }
});

describe('negation', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['Cllr Hart is a liar.', 'liar', false],
    ['Cllr Hart is not a liar.', 'liar', true],
    ['Nobody says that Cllr Hart is a liar.', 'liar', true],
    ['There is no evidence that Cllr Hart is a liar.', 'liar', true],
    ['It would be wrong to call Cllr Hart a liar.', 'liar', true],
    ['I do not doubt that Cllr Hart is a liar.', 'liar', false],
    ['She is not only late, she is a liar.', 'liar', false],
    ['I would not vote for him, because he is a liar.', 'liar', false],
    ['The pool will not open, and Cllr Hart is a liar.', 'liar', false],
    ["Cllr Hart isn't a liar.", 'liar', true],
    ['There is no denying that Cllr Hart is a liar.', 'liar', false],
    ['Cllr Hart is far from a liar.', 'liar', true],
  ];
  for (const [text, word, denied] of cases) {
    it(`${text} ${denied ? 'denies' : 'says'} it`, () => {
      const words = wordsOf(text);
      const at = words.findIndex((w) => w.text === word);
      assert.equal(isNegated(words, { from: 0, to: words.length }, { from: at, to: at + 1 }), denied);
    });
  }
});

describe('tense', () => {
  for (const [text, tense] of [
    ['I will vote against it.', 'to-come'],
    ['I voted against it.', 'done'],
    ['The committee decides next week.', 'to-come'],
    ['They mended the roof.', 'done'],
    ['I am against it.', 'now'],
  ] as const) {
    it(`${text} is ${tense}`, () => {
      const words = wordsOf(text);
      assert.equal(
        tenseOf(text, words, { start: 0, end: text.length }, { from: 0, to: words.length }, language),
        tense,
      );
    });
  }
});

describe('subject', () => {
  for (const [text, subject] of [
    ['Cllr Hart is late.', 'person'],
    ['Cllr Hart’s policy is a joke.', 'policy'],
    ['The budget of the Labour group is a joke.', 'policy'],
    ['The administration has lost control.', 'party'],
    ['I am sorry.', 'author'],
    ['The council is wrong.', 'body'],
    ['The weather was fine.', 'other'],
  ] as const) {
    it(`${text} speaks of: ${subject}`, () => {
      const { mentions } = factsOf(text, false);
      assert.equal(subjectOf(text, { start: 0, end: text.length }, mentions, language), subject);
    });
  }
});

describe('predicate', () => {
  for (const [text, word, part] of [
    ['The hopeless budget was passed on Monday.', 'hopeless', 'subject'],
    ['The budget is hopeless.', 'hopeless', 'predicate'],
    ['Cllr Hart of Mill ward voted for a hopeless scheme.', 'hopeless', 'predicate'],
  ] as const) {
    it(`“${word}” stands in the ${part} of: ${text}`, () => {
      const start = text.indexOf(word);
      assert.equal(partOf(text, { start: 0, end: text.length }, { start, end: start + word.length }, language), part);
    });
  }
});

describe('people by title and role', () => {
  const cases: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
    [
      'Cllr Jo Hart and Mr. Webb met.',
      [
        ['Cllr Jo Hart', 'elected'],
        ['Mr. Webb', 'unknown'],
      ],
    ],
    [
      'The leader of the council spoke. She was brief.',
      [
        ['The leader of the council', 'elected'],
        ['She', 'elected'],
      ],
    ],
    ['Our head of planning, Jo Hart, left.', [['Our head of planning', 'officer']]],
    ['The portfolio holder for parks said no.', [['The portfolio holder for parks', 'elected']]],
    ['She was late.', []],
    ['The Prime Minister came.', [['The Prime Minister', 'minister']]],
    ['COUNCILLOR HART WAS LATE', [['COUNCILLOR HART WAS LATE', 'elected']]],
  ];
  for (const [text, expected] of cases) {
    it(text, () =>
      assert.deepEqual(
        factsOf(text, false).mentions.map((m) => [text.slice(m.span.start, m.span.end), m.capacity]),
        expected,
      ),
    );
  }
});

describe('matters to be judged', () => {
  for (const [text, state] of [
    ['The planning application comes to committee on Tuesday.', 'to-be-decided'],
    ['The planning application was refused last year.', 'decided'],
    ['Application 24/01882/FUL is for flats.', 'open'],
    ['The grant application is due next week.', undefined],
    ['The budget comes to council next week.', undefined],
  ] as const) {
    it(`${text} ${state ?? 'is none'}`, () => assert.equal(factsOf(text, false).matters[0]?.state, state));
  }
});

describe('whose words', () => {
  /** Each stretch that is not the author's: what it is, its words, who says it. */
  const said = (text: string): readonly (readonly [string, string, string | undefined])[] => {
    const draft = readDraft(text);
    return draft.blocks.flatMap((b, i) =>
      (draft.speech[i] ?? []).map((s) => [s.kind, b.text.slice(s.span.start, s.span.end), s.speaker] as const),
    );
  };
  it('named before', () =>
    assert.deepEqual(said('Cllr Jo Hart, Cabinet Member for Parks, said: “We will plant it.”'), [
      ['quoted', 'We will plant it.', 'Cllr Jo Hart, Cabinet Member for Parks'],
    ]));
  it('named behind', () =>
    assert.deepEqual(said('“We will plant it all,” said Jo Hart.'), [['quoted', 'We will plant it all,', 'Jo Hart']]));
  it('named between, for both halves', () =>
    assert.deepEqual(
      said('“We will plant it,” said Jo Hart, “and we will water it.”').map((s) => s[1]),
      ['We will plant it,', 'and we will water it.'],
    ));
  it('over paragraphs, each opened and the last one closed', () =>
    assert.deepEqual(said('Jo Hart said: “We will plant it.\n\n“We will water it.”\n\nIt rained.'), [
      ['quoted', 'We will plant it.', 'Jo Hart'],
      ['quoted', 'We will water it.', 'Jo Hart'],
    ]));
  it('introduced by the line before', () =>
    assert.deepEqual(said('Jo Hart, who chairs the trust, said:\n\n"We will plant it."'), [
      ['quoted', 'We will plant it.', 'Jo Hart, who chairs the trust,'.replace(/,$/, '')],
    ]));
  it('a block quote', () =>
    assert.deepEqual(said('> It is a disgrace.'), [['quoted', 'It is a disgrace.', undefined]]));
  it('one or two words held at arm’s length are the author’s own', () =>
    assert.deepEqual(
      said('Our “dear leader” spoke.').map((s) => s[0]),
      ['scare'],
    ));
  it('an apostrophe opens nothing', () =>
    assert.deepEqual(said("The residents' plan isn't ours, and the boys' club's roof leaks."), []));
  it('single marks', () =>
    assert.deepEqual(
      said('‘We won’t plant it here,’ said Jo Hart.').map((s) => s[1]),
      ['We won’t plant it here,'],
    ));
});

describe('sections and languages', () => {
  it('notes, contact and ENDS are known', () => {
    const draft = readDraft(
      '# Pool\n\nText.\n\nENDS\n\n## Notes to editors\n\n1. One\n\n## Media contact\n\nJo, 01632 960118\n',
    );
    assert.deepEqual(draft.sections, ['body', 'body', 'after-ends', 'notes', 'notes', 'contact', 'contact']);
    assert.equal(draft.text.slice(draft.ends?.start, draft.ends?.end), 'ENDS');
  });
  it("readers' comments begin at their heading", () => {
    assert.deepEqual(readDraft('Text.\n\n## 2 comments\n\nBen: rubbish\n').sections, ['body', 'comments', 'comments']);
  });
  it('Welsh is known for Welsh', () => {
    assert.deepEqual(
      readDraft(
        'Mae’r cyngor wedi agor y llyfrgell newydd yn y dref.\n\nThe council has opened the new library in the town.',
      ).languages,
      ['cy', 'en'],
    );
  });
});
