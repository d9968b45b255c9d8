// The built command line, as scripts use it: arguments in, standard output and exit code out.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const cli = join(process.cwd(), 'dist/cli.cjs');
let folder = '';

function probity(
  args: readonly string[],
  input = '',
): { readonly code: number | null; readonly out: string; readonly err: string } {
  const done = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

type Json = {
  readonly version: number;
  readonly today: string;
  readonly files: readonly {
    path: string;
    profile: string;
    why: string;
    declined: string | null;
    findings: readonly Record<string, unknown>[];
    questions: readonly unknown[];
  }[];
};
const json = (args: readonly string[]): Json => JSON.parse(probity(['check', '--format', 'json', ...args]).out) as Json;

const put = (path: string, text: string): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
};

describe('the command line', () => {
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'cli-'));
    put('news/clean.md', 'The library is open.\n');
    put('news/bad.md', '\uFEFF---\ntype: blog\n---\n\nÉ 🚲 ring Mrs Doyle on 07700 900417 today.\n');
    put('news/warn.md', '---\ntype: blog\n---\n\nCllr Moss is a liar.\n');
    put('news/README.md', 'Ring Mrs Doyle on 07700 900417.\n');
    put('news/.probity/people.yaml', 'Ring Mrs Doyle on 07700 900417.\n');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('answers JSON as the contract has it', () => {
    const answer = json(['--today', '2026-05-01', 'news/bad.md']);
    assert.equal(answer.version, 1);
    assert.equal(answer.today, '2026-05-01');
    const [file] = answer.files;
    assert.deepEqual([file?.path, file?.profile, file?.declined], ['news/bad.md', 'blog-councillor', null]);
    const [question] = (file?.questions ?? []) as readonly Record<string, unknown>[];
    assert.deepEqual(
      { ...question, id: undefined },
      {
        id: undefined,
        clause: 'data-protection.express-permission',
        text: 'Is Mrs Doyle named in a public role, and is it agreed that the name is used?',
        mentions: [{ start: 35, end: 40 }],
      },
    );
    const [finding] = file?.findings ?? [];
    assert.deepEqual(
      [
        finding?.['clause'],
        finding?.['severity'],
        finding?.['start'],
        finding?.['end'],
        finding?.['line'],
        finding?.['column'],
      ],
      ['data-protection.express-permission', 'error', 44, 56, 5, 24],
    );
    const [fix] = (finding?.['fixes'] ?? []) as readonly Record<string, unknown>[];
    assert.deepEqual(fix, {
      title: 'Remove it and keep the sentence',
      kind: 'remove',
      edits: [{ start: 40, end: 56, newText: '' }],
    });
  });

  it('exits 0 when clean, 1 on an error, and by --fail-on', () => {
    assert.equal(probity(['check', 'news/clean.md']).code, 0);
    assert.equal(probity(['check', 'news/bad.md']).code, 1);
    assert.equal(probity(['check', 'news/warn.md']).code, 0);
    assert.equal(probity(['check', '--fail-on', 'warning', 'news/warn.md']).code, 1);
  });

  it('exits 2 on wrong use, on a file that is not there and on one that is no text', () => {
    put('binary.md', '\u0000\u0001');
    for (const args of [
      [],
      ['check'],
      ['check', '--format', 'xml', 'news'],
      ['check', '--today', 'soon', 'news'],
      ['frob'],
      ['check', '--nope', 'news'],
      ['check', 'gone.md'],
      ['check', 'binary.md'],
    ]) {
      assert.equal(probity(args).code, 2, args.join(' '));
    }
  });

  it('takes a folder, leaving out what is no draft, a pattern, and standard input', () => {
    assert.deepEqual(
      json(['news']).files.map((f) => f.path),
      ['news/bad.md', 'news/clean.md', 'news/warn.md'],
    );
    assert.deepEqual(
      json(['news/w*.md']).files.map((f) => f.path),
      ['news/warn.md'],
    );
    const read = probity(['check', '-'], 'Ring Mrs Doyle on 07700 900417.\n');
    assert.equal(read.code, 1);
    assert.match(read.out, /^-:1:19: error data-protection\.express-permission/);
  });

  it('says where, how grave and what to do, and never the words of the draft', () => {
    const { out, err } = probity(['check', 'news']);
    assert.match(out, /^news\/bad\.md:5:24: error data-protection\.express-permission .*Take it out/m);
    assert.match(out, /^news\/clean\.md: clean \(unknown: /m);
    assert.doesNotMatch(out + err, /Doyle|07700|liar/);
    assert.match(probity(['check', '--show-text', 'news/bad.md']).out, /\^{12}/);
  });

  it('holds much output through a pipe', () => {
    put('long.md', Array.from({ length: 300 }, (_, i) => `Ring Mrs Doyle on 07700 ${900_000 + i} today.\n`).join('\n'));
    const answer = json(['long.md']);
    assert.equal(answer.files[0]?.findings.length, 300);
  });

  it('tells whom a draft mentions', () => {
    const { code, out } = probity(['inspect', '--format', 'json', 'news/warn.md']);
    assert.equal(code, 0);
    const { files } = JSON.parse(out) as { files: readonly { people: readonly Record<string, unknown>[] }[] };
    assert.deepEqual(files[0]?.people, [
      { name: 'Cllr Moss', standing: 'public', cues: ['a public title: cllr'], mentions: [{ start: 20, end: 29 }] },
    ]);
  });

  it("reads the nearest .probity folder: the council's own domains, pages and faults", () => {
    put('own/.probity/council.yaml', 'name: Harrowmere\ndomains: [harrowmere.example.org]\n');
    put(
      'own/.probity/rules/style/tip.md',
      '---\ntitle: T\nsection: s\nseverity: warning\nfinds:\n  - { message: Say centre., phrases: [the tip] }\n---\n',
    );
    put('own/.probity/rules/style/broken.md', '---\ntitle: T\nsection: s\nseverity: dreadful\n---\n');
    put('own/draft.md', 'Take it to the tip.\n');
    const { out, err } = probity(['check', 'own/draft.md']);
    assert.match(out, /warning style\.tip Say centre\./);
    assert.match(err, /broken\.md.*no severity/);
  });

  it('explains a clause, lists them all, and says which one may have been meant', () => {
    const one = probity(['explain', 'respect.party-or-policy']);
    assert.equal(one.code, 0);
    assert.match(one.out, /^# Parties and policies are fair game\n\n`respect\.party-or-policy` · Good practice/);
    assert.match(one.out, /Explained only/);
    const all = probity(['explain']);
    assert.equal(all.out.split('\n').filter((line) => /^ {2}[a-z]/.test(line)).length, 93);
    const none = probity(['explain', 'respect.attack']);
    assert.equal(none.code, 2);
    assert.equal(none.out, '');
    assert.match(none.err, /no clause “respect\.attack”\. Did you mean respect\.personal-attack/);
  });

  it('prints the checklist by who signs, ticked by its key, and shows what a key says only where asked', () => {
    put(
      'ask/release.md',
      '---\ntype: press-release\nimage_credit: Tomasz Baran\n---\n\n"We open at seven from Monday," said Ann Marlow.\n\n![The lido](lido.jpg)\n',
    );
    const { code, out } = probity(['checklist', 'ask/release.md']);
    assert.equal(code, 1);
    assert.match(out, /^ask\/release\.md: 2 open, 1 answered \(release: /);
    assert.match(
      out,
      /\nThe person quoted\n {2}\[ \] Has each person .*\n {6}release\.unapproved-quote: Nobody is quoted unasked\n {6}answer with quotes_approved: yes, Cllr Obi, 3 May\n {15}or signed_off_by: "\[name\], for release\.unapproved-quote"\n/,
    );
    assert.match(out, /\n {2}\[x\] Whose is each picture.*\n.*\n {6}image_credit\n/);
    assert.match(out, /A question about a person named in the draft\./);
    assert.doesNotMatch(out, /Baran|Marlow/);
    const shown = probity(['checklist', '--show-text', 'ask/release.md']).out;
    assert.match(shown, /image_credit: Tomasz Baran/);
    assert.match(shown, /Is Ann Marlow named in a public role/);
  });

  it('answers the checklist as JSON, with what a key says only where asked', () => {
    const read = (args: readonly string[]) =>
      JSON.parse(probity(['checklist', '--format', 'json', ...args]).out) as {
        readonly version: number;
        readonly files: readonly { readonly profile: string; readonly items: readonly Record<string, unknown>[] }[];
      };
    const text = '---\ntype: press-release\nimage_credit: Tomasz Baran\n---\n\n![The lido](lido.jpg)\n';
    put('ask/one.md', text);
    const [file] = read(['ask/one.md']).files;
    assert.equal(file?.profile, 'release');
    assert.deepEqual(file.items, [
      {
        clause: 'copyright.third-party',
        title: "Other people's words and pictures",
        question: 'Whose is each picture, and what says that it may be used here?',
        signs: 'The photographer or picture library',
        answered: { key: 'image_credit' },
        answers: [
          { key: 'licence', example: 'council library, no. 4471' },
          { key: 'image_credit', example: 'Saltersgate Council' },
          { key: 'source', example: 'taken by the parks team' },
          { key: 'signed_off_by', example: '[name], for copyright.third-party' },
        ],
      },
    ]);
    const [open] = read(['--show-text', 'ask/one.md']).files;
    assert.deepEqual(open?.items[0]?.['answered'], { key: 'image_credit', value: 'Tomasz Baran' });
  });

  it('ends the checklist with 0 when all is answered, with 1 while something is open, with 2 on wrong use', () => {
    put('ask/done.md', '---\ntype: press-release\n---\n\nThe pool opens at seven.\n');
    assert.equal(probity(['checklist', 'ask/done.md']).code, 0);
    assert.match(probity(['checklist', 'ask/done.md']).out, /nothing to ask/);
    assert.equal(probity(['checklist', 'ask/done.md', 'ask/release.md']).code, 1);
    for (const args of [['checklist'], ['checklist', 'gone.md'], ['checklist', '--format', 'markdown', 'ask']])
      assert.equal(probity(args).code, 2, args.join(' '));
    assert.equal(probity(['checklist', '-'], 'A man was charged with arson.\n').code, 1);
  });

  it('prints what is detected, asked and explained from the pages', () => {
    const { code, out } = probity(['clauses']);
    assert.equal(code, 0);
    assert.match(out, /^93 clauses: \d+ detected, \d+ asked, \d+ explained only\./m);
    const { clauses } = JSON.parse(probity(['clauses', '--format', 'json']).out) as {
      readonly clauses: readonly Record<string, unknown>[];
    };
    assert.equal(clauses.length, 93);
    const of = (clause: string) => clauses.find((c) => c['clause'] === clause);
    assert.deepEqual(of('benefits.listen')?.['how'], ['explained']);
    assert.deepEqual(of('code.formal-standard')?.['how'], ['asked']);
    assert.deepEqual(of('release.unapproved-quote')?.['how'], ['detected', 'asked']);
    assert.equal(probity(['clauses', '--format', 'xml']).code, 2);
  });

  it('explains a clause by the law of the place that is named, else of the council, else of England', () => {
    const clause = 'confidential.private-papers';
    assert.match(probity(['explain', clause]).out, /in Schedule 12A of the Local Government Act 1972/);
    assert.match(
      probity(['explain', '--jurisdiction', 'Northern Ireland', clause]).out,
      /Act \(Northern Ireland\) 2014/,
    );
    const none = probity(['explain', '--jurisdiction', 'France', clause]);
    assert.equal(none.code, 2);
    assert.match(none.err, /--jurisdiction is one of england, wales, scotland, northern-ireland/);
  });

  it('tries the examples of the pages', () => {
    const { code, out } = probity(['test']);
    assert.equal(code, 0);
    assert.match(out, /^\d+ hold, 0 fail, 0 faults$/m);
  });
});
