// The injection grammars, on top of the editor's own Markdown grammar: each file beside this one says under every line what its words are.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = 'test/syntaxes';
const markdown = 'node_modules/tm-grammars/grammars/markdown.json';

/** The grammars of package.json are added by the tester itself. */
function check(file: string): { readonly ok: boolean; readonly said: string } {
  const args = ['node_modules/vscode-tmgrammar-test/dist/unit.js', '-g', markdown, '-c', file];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const said = `${done.stdout}${done.stderr}`.replace(/^grammar not found.*\n/gm, '');
  return { ok: done.status === 0, said };
}

describe('the syntaxes', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.md'));

  for (const name of files) {
    it(`of ${name} are as it says`, () => {
      const { ok, said } = check(`${folder}/${name}`);
      assert.ok(ok, said);
    });
  }

  it('would be refused where one is not', () => {
    const work = mkdtempSync(join(tmpdir(), 'syntax-'));
    try {
      const file = join(work, 'wrong.md');
      const right = readFileSync(`${folder}/furniture.md`, 'utf8');
      writeFileSync(file, right.replace('keyword.other.ends.probity', 'keyword.other.begins.probity'));
      const { ok, said } = check(file);
      assert.ok(!ok);
      assert.match(said, /keyword\.other\.begins\.probity/);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  });

  it('are all in the manifest, and all injected into Markdown', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      contributes: { grammars: readonly { scopeName: string; path: string; injectTo: readonly string[] }[] };
    };
    const { grammars } = manifest.contributes;
    assert.deepEqual(grammars.map((g) => g.path.replace('./syntaxes/', '')).sort(), readdirSync('syntaxes').sort());
    for (const { scopeName, path, injectTo } of grammars) {
      assert.deepEqual(injectTo, ['text.html.markdown']);
      assert.equal((JSON.parse(readFileSync(path, 'utf8')) as { scopeName: string }).scopeName, scopeName);
    }
  });
});
