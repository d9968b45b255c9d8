// Personal data where nobody looks for it: draft in, findings and the mended draft out. Front matter, descriptions and captions, links and
// what is behind them, file names, comments, tables, footnotes, readers' comments, copied e-mails, and the place in a picture's file.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDraft } from '../../server/core/draft/read.ts';
import { applyEdits } from '../../server/core/fixes/trying.ts';
import type { Review } from '../../server/core/review/finding.ts';
import { review } from '../../server/core/review/review.ts';
import { emptyWorkspace, type Workspace } from '../../server/core/review/workspace.ts';
import { carriesPlace, placedPictures } from '../../server/host/picture-place.ts';
import { book } from '../book.ts';
import { jpeg } from '../jpeg.ts';

const personal = /^(?:data-protection|special-category|identity|confidential\.personal|legal\.criminal)/;
const head = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';
const look = (text: string, workspace: Workspace = emptyWorkspace): Review =>
  review(readDraft(text), book, workspace, undefined, '2026-05-01');
/** Clauses of personal data with the words marked. */
const found = (text: string, workspace?: Workspace): readonly string[] =>
  look(text, workspace)
    .findings.filter((f) => personal.test(f.clause))
    .map((f) => `${f.clause}: ${text.slice(f.span.start, f.span.end)}`);

/** The draft after one fix of the finding whose words those are. */
function fixed(text: string, words: string, title: RegExp | string): string {
  const answer = look(text);
  const finding = answer.findings.find((f) => text.slice(f.span.start, f.span.end).includes(words));
  assert.ok(finding, `nothing is found at “${words}”`);
  const fixes = answer.fixesOf(finding);
  const fix = fixes.find((f) => (typeof title === 'string' ? f.title === title : title.test(f.title)));
  assert.ok(fix, `no such fix among: ${fixes.map((f) => f.title).join(', ')}`);
  return applyEdits(text, fix.edits);
}

describe('personal data where it hides', () => {
  it('front matter that readers see', () => {
    const text = `---\ntype: blog\nauthor: Cllr Jo Hart\nsummary: Sheila Deakin of 14 Mill Lane has dementia.\n---\n\nThe ramp is open.\n`;
    assert.deepEqual(found(text), ['special-category: Sheila Deakin of 14 Mill Lane has dementia.']);
    assert.match(
      fixed(text, 'Sheila', /^Make Sheila Deakin anonymous/),
      /summary: A resident (?:of|in) Mill Lane has dementia\.|summary: A resident has dementia\./,
    );
  });

  it('front matter of the house’s own making', () => {
    const text = `---\ntype: blog\nauthor: Cllr Jo Hart\nring_back: 07700 900417\nnote: her NI number is JG 10 37 59 A\n---\n\nThe ramp is open.\n`;
    assert.deepEqual(found(text), [
      'data-protection.express-permission: 07700 900417',
      'data-protection.express-permission: JG 10 37 59 A',
    ]);
  });

  it('front matter that names the office is silent', () => {
    const text = `---\ntype: press-release\ndate: 2026-04-20\ncontact: Priya Nolan, 07700 900226, priya.nolan@gmail.com\n---\n\nThe ramp is open.\n`;
    assert.deepEqual(found(text), []);
  });

  it('alt text', () => {
    const text = `${head}![Shaun Pike, who has epilepsy, outside the hall](img/hall.jpg)\n\nWe met.\n`;
    assert.deepEqual(found(text), ['special-category: Shaun Pike, who has epilepsy,']);
    assert.match(fixed(text, 'Shaun', 'Leave that clause out'), /!\[Shaun Pike outside the hall\]\(img\/hall\.jpg\)/);
  });

  it('captions', () => {
    const text = `${head}![The ramp at the hall](img/ramp.jpg)\n\n*Caption: Shaun Pike of 14 Mill Lane tries the ramp.*\n`;
    assert.equal(found(text).length, 1);
    assert.match(fixed(text, 'Shaun', 'Give the street only'), /\*Caption: Shaun Pike of Mill Lane tries the ramp\.\*/);
  });

  it('the words of a link', () => {
    const text = `${head}Here is [what Mrs Pike of 14 Mill Lane sent](docs/letter.pdf).\n`;
    assert.equal(found(text).length, 1);
    assert.match(
      fixed(text, 'Mrs Pike', /^Make Mrs Pike anonymous/),
      /\[what a resident[^\]]* sent\]\(docs\/letter\.pdf\)/,
    );
  });

  it('where a link leads: mailto and tel', () => {
    const text = `${head}Write to [Dev](mailto:dev.anand82@gmail.com?subject=walk), or [ring](tel:+447400123456).\n`;
    assert.deepEqual(found(text), [
      'data-protection.express-permission: dev.anand82@gmail.com',
      'data-protection.express-permission: +447400123456',
    ]);
    const once = fixed(text, 'dev.anand82', 'Take the link out, keep its words');
    assert.match(once, /^Write to Dev, or \[ring\]/m);
    assert.match(fixed(once, '+447400123456', 'Take the link out, keep its words'), /^Write to Dev, or ring\.$/m);
  });

  it('an address in angle brackets goes with its brackets', () => {
    const text = `${head}Ask Dev Anand <dev.anand82@gmail.com> for a map.\n`;
    assert.match(fixed(text, 'dev.anand82', 'Remove it and keep the sentence'), /^Ask Dev Anand for a map\.$/m);
  });

  it('the file name of a picture, beside a street', () => {
    const text = `${head}![The new ramp](img/shaun-pike-mill-lane.jpg)\n`;
    assert.deepEqual(found(text), ['data-protection.express-permission: shaun-pike-mill-lane.jpg']);
    assert.match(
      fixed(text, 'shaun-pike', 'Leave the name out of the file’s address; then rename the file to match'),
      /\(img\/resident-mill-lane\.jpg\)/,
    );
  });

  it('the file name of a paper, beside casework', () => {
    const text = `${head}See [the file](files/sheila-deakin-care-package.pdf).\n`;
    assert.deepEqual(found(text), ['data-protection.express-permission: sheila-deakin-care-package.pdf']);
  });

  it('a name alone in a file name is a question', () => {
    const { findings, questions } = look(`${head}![The new ramp](img/ann-deakin.jpg)\n`);
    assert.deepEqual(
      findings.filter((f) => personal.test(f.clause)),
      [],
    );
    assert.match(questions[0]?.text ?? '', /^Is Ann Deakin named in a public role/);
  });

  for (const file of [
    'img/cllr-jo-hart.jpg',
    'img/mill-lane-works.jpg',
    'img/rosa-parks-academy.jpg',
    'img/mayor-ann-firth.jpg',
    'img/victoria-park-mill-lane.jpg',
    'img/summer-fair-2026.jpg',
    'https://www.example.org/news/ann-marlow-mill-lane',
  ])
    it(`nobody private: ${file}`, () => {
      const { findings, questions } = look(`${head}![The fair](${file})\n`);
      assert.deepEqual(
        findings.filter((f) => personal.test(f.clause)),
        [],
      );
      assert.deepEqual(questions, []);
    });

  it('comments in the source', () => {
    const text = `${head}The ramp is open. <!-- for Sheila Deakin, ring 07700 900417 -->\n`;
    assert.equal(found(text).length, 1);
    assert.match(fixed(text, 'Sheila', 'Remove the comment'), /^The ramp is open\.$/m);
    assert.equal(found(`${head}<!-- Sheila Deakin of 14 Mill Lane has dementia -->\n\nThe ramp is open.\n`).length, 1);
    for (const fine of ['legal to check', 'Priya Nolan to add the photo', 'see 24/01882/FUL', 'office: 01632 960118'])
      assert.deepEqual(found(`${head}The ramp is open. <!-- ${fine} -->\n`), []);
  });

  it('columns of a table', () => {
    const text = `${head}| Name | Birthday | Mobile | Home address |\n|---|---|---|---|\n| Sheila Deakin | 14 March | 07700 900417 | 14 Mill Lane |\n`;
    assert.deepEqual(found(text), [
      'data-protection.express-permission: 14 March',
      'data-protection.express-permission: 07700 900417',
      'data-protection.express-permission: 14 Mill Lane',
    ]);
    assert.match(fixed(text, '14 March', 'Empty this cell'), /\| Sheila Deakin \| {2}\| 07700 900417 \|/);
    assert.deepEqual(
      found(`${head}Child | Age | Allergies\n--- | --- | ---\nMaisie Cole | 7 | none\nAlfie Marsh | 8 | peanuts\n`),
      ['identity.child: 7', 'identity.child: 8', 'special-category: peanuts'],
    );
  });

  it('tables of venues and of councillors are silent', () => {
    for (const table of [
      '| Venue | Address | Opened | Phone |\n|---|---|---|---|\n| Weir Hall | 14 Mill Lane | 14/03/1955 | 01632 960118 |',
      '| Councillor | Ward | Phone |\n|---|---|---|\n| Cllr Ann Firth | Weir | 07700 900640 |',
      '| Polling station | Address |\n|---|---|\n| Weir Hall | 14 Mill Lane |',
      '| Winner | Age group |\n|---|---|\n| Sheila Deakin | over 60 |',
    ])
      assert.deepEqual(found(`${head}${table}\n`), []);
  });

  it('footnotes', () => {
    const text = `${head}The ramp took a year.[^1]\n\n[^1]: Sheila Deakin of 14 Mill Lane has dementia.\n`;
    assert.equal(found(text).length, 1);
    assert.match(fixed(text, 'Sheila', /^Make Sheila Deakin anonymous/), /^\[\^1\]: A resident.* has dementia\.$/m);
  });

  it('readers’ comments below a post, under their own ids', () => {
    const text = `${head}The ramp is open.\n\n## 2 comments\n\n**Gran** says:\n\nMy neighbour Sheila Deakin has dementia. Ring her on 07700 900417 or write to sheila.d@gmail.com.\n`;
    const ids = look(text).findings.map((f) => f.clause);
    assert.ok(ids.includes('special-category') && !ids.includes('comments.moderate'));
    assert.equal(ids.filter((id) => id === 'data-protection.express-permission').length, 2);
  });

  it('copied e-mails', () => {
    const text = `${head}Read this:\n\n> From: Sheila Deakin <sheila.deakin@gmail.com>\n> To: Cllr Jo Hart\n> Subject: Ramp\n>\n> I have waited a year.\n`;
    assert.deepEqual(found(text), [
      'data-protection.no-implied-consent: From: Sheila Deakin',
      'data-protection.express-permission: sheila.deakin@gmail.com',
    ]);
    assert.match(fixed(text, 'From:', /^Make Sheila Deakin anonymous/), /^> From: a resident/m);
    assert.equal(found(`${head}On 3 March 2026, Sheila Deakin wrote:\n\n> I have waited a year.\n`).length, 1);
    for (const fine of [
      '> From: Cllr Ann Firth\n> Subject: Ramp',
      '> From: Weir Hall\n> To: the sea',
      'From: the station\nTo: the hall',
    ])
      assert.deepEqual(found(`${head}${fine}\n`), []);
  });

  it('the office’s contact block is silent, mobile included', () => {
    const text = `---\ntype: press-release\ndate: 2026-04-20\n---\n\nThe ramp is open.\n\nENDS\n\n## Media contact\n\nPriya Nolan, Senior Press Officer, 07700 900226, priya.nolan@gmail.com\n`;
    assert.deepEqual(found(text), []);
  });

  it('a photograph of people asks for its consent', () => {
    const { questions } = look(`${head}![Children at the new slide](img/slide.jpg)\n\nThe slide is open.\n`);
    assert.equal(questions.length, 1);
    assert.deepEqual(look(`${head}![The new slide](img/slide.jpg)\n\nThe slide is open.\n`).questions, []);
  });
});

describe('the place in a picture’s file', () => {
  it('is read from either order of bytes, and an empty directory has none', () => {
    for (const little of [true, false]) {
      assert.equal(carriesPlace(jpeg([0, 1, 2, 3, 4], little)), true);
      assert.equal(carriesPlace(jpeg([0], little)), false);
      assert.equal(carriesPlace(jpeg(undefined, little)), false);
    }
  });

  it('is no in whatever is cut short, broken or no JPEG', () => {
    const whole = jpeg([0, 1, 2], true);
    for (let n = 0; n < 60; n++) assert.equal(carriesPlace(whole.slice(0, n)), false);
    assert.equal(carriesPlace(new Uint8Array([0x89, 0x50, 0x4e, 0x47])), false);
    for (let i = 0; i < whole.length; i++) carriesPlace(whole.with(i, 255));
  });

  it('is looked for in the workspace’s own files only', () => {
    const root = mkdtempSync(join(tmpdir(), 'pictures-'));
    try {
      mkdirSync(join(root, 'in', 'img'), { recursive: true });
      for (const name of ['in/img/a b.jpg', 'outside.jpg']) writeFileSync(join(root, name), jpeg([1, 2], true));
      writeFileSync(join(root, 'in/img/plain.jpg'), jpeg(undefined, true));
      symlinkSync(join(root, 'outside.jpg'), join(root, 'in/img/way-out.jpg'));
      const targets = [
        'img/a%20b.jpg',
        '/img/a%20b.jpg',
        'img/plain.jpg',
        '../outside.jpg',
        'img/way-out.jpg',
        'img/none.jpg',
        'img/%.jpg',
        'https://example.org/img/a.jpg',
      ];
      assert.deepEqual(placedPictures(targets, join(root, 'in', 'draft.md'), join(root, 'in')), targets.slice(0, 2));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  });

  it('is a finding at the picture', () => {
    const text = `${head}![The new slide](img/slide.jpg) and ![The old one](img/old.jpg)\n`;
    assert.deepEqual(found(text, { ...emptyWorkspace, pictures: ['img/slide.jpg'] }), [
      'data-protection.express-permission: img/slide.jpg',
    ]);
  });
});
