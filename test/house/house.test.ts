// The house keeps itself: what may not stand in the core is planted there, and the compiler or the linter must refuse it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = process.cwd();
const bin = (name: string): string =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);

function run(command: string, args: readonly string[]): { readonly ok: boolean; readonly said: string } {
  const done = spawnSync(bin(command), args, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  return { ok: done.status === 0, said: `${done.stdout}${done.stderr}` };
}

/** Compiles one line as a file of a part of the house, outside the tree, with that part's own options. */
function compile(part: string, line: string): { readonly ok: boolean; readonly said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  try {
    const parent = JSON.parse(readFileSync(join(root, part, 'tsconfig.json'), 'utf8')) as {
      compilerOptions: { types?: string[]; lib?: string[] };
    };
    const { types = [], lib = ['es2023'] } = parent.compilerOptions;
    writeFileSync(join(folder, 'planted.ts'), `${line}\n`);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({
        extends: join(root, 'tsconfig.json'),
        compilerOptions: {
          types,
          lib,
          composite: false,
          noEmit: true,
          emitDeclarationOnly: false,
          typeRoots: [join(root, 'node_modules/@types')],
        },
        include: ['planted.ts'],
        files: ['planted.ts'],
        references: [],
      }),
    );
    return run('tsc', ['-p', folder]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lints one line as a file of the core: in the tree, for the rules go by the path. */
function lint(line: string): { readonly ok: boolean; readonly said: string } {
  const folder = join(root, 'server/core/planted');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `planted-${process.pid}.ts`);
  try {
    writeFileSync(file, `${line}\n`);
    return run('biome', ['lint', '--error-on-warnings', file]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('the core is pure', () => {
  it('compiles a plain line, so that the refusals below mean something', () =>
    assert.deepEqual(compile('server/core', 'export const a = [1, 2].at(-1);'), { ok: true, said: '' }));
  for (const line of [
    'export const a = process.env;',
    "console.log('x');",
    'export const a = document.title;',
    'setTimeout(() => undefined, 1);',
    "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;",
  ]) {
    it(`the compiler refuses: ${line.split('\n')[0]}`, () => assert.equal(compile('server/core', line).ok, false));
  }
  it('the compiler refuses a file of another part', () => {
    // `rootDir` keeps the core to its own folder: what lies beside it is not under it.
    const tsconfig = JSON.parse(readFileSync(join(root, 'server/core/tsconfig.json'), 'utf8')) as { include: string[] };
    assert.deepEqual(tsconfig.include, ['**/*.ts']);
    const folder = join(root, 'server/core/planted');
    mkdirSync(folder, { recursive: true });
    try {
      writeFileSync(
        join(folder, 'planted.ts'),
        "import { check } from '../../checks/personal-data/email.ts';\nexport const a = check;\n",
      );
      const { ok, said } = run('tsc', [
        '-p',
        'server/core',
        '--noEmit',
        '--emitDeclarationOnly',
        'false',
        '--composite',
        'false',
      ]);
      assert.equal(ok, false);
      assert.match(said, /rootDir|not listed within the file list|TS6059|TS6307/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  it('the linter passes a plain line', () => assert.equal(lint('export const a = 1;').ok, true));
  // Planted, and refused: none of these lines runs.
  for (const line of [
    'export const a = Date.now();',
    'export const a = new Date();',
    'export const a = Math.random();',
    'export const a = (1).toLocaleString();',
    "export const a = new Intl.DateTimeFormat('en');",
    "export const a = 'a'.localeCompare('b');",
    "import { a } from '../../lsp/hover.ts';\nexport const b = a;",
    "import * as vscode from 'vscode';\nexport const b = vscode;",
  ]) {
    it(`the linter refuses: ${line.split('\n')[0]}`, () => assert.equal(lint(line).ok, false));
  }
  it('leaves nothing behind', () => assert.equal(existsSync(join(root, 'server/core/planted')), false));
});

describe('the parts keep apart', () => {
  it('no file of the client names the server, none of the core or the checks what is outside them', () => {
    const { ok, said } = run('biome', ['lint', '--error-on-warnings', 'client', 'server']);
    assert.ok(ok, said);
  });
});
