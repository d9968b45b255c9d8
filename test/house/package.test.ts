// The package as a user gets it: what is in it, how large it is, and what has no business there.
import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { pack } from '../rig/pack.ts';
import { unpack } from '../rig/unpack.ts';

const contents = [
  '[Content_Types].xml',
  'extension.vsixmanifest',
  'extension/LICENSE.txt',
  'extension/dist/client.cjs',
  'extension/dist/client.web.js',
  'extension/dist/language.cjs',
  'extension/dist/server.cjs',
  'extension/dist/server.worker.js',
  'extension/media/fixes.png',
  'extension/media/hover.png',
  'extension/package.json',
  'extension/readme.md',
  'extension/syntaxes/drafts.tmLanguage.json',
  'extension/syntaxes/examples.tmLanguage.json',
];

describe('the package', () => {
  let vsix = '';
  let files: ReadonlyMap<string, Buffer> = new Map();
  const text = (name: string): string => files.get(`extension/${name}`)?.toString('utf8') ?? '';
  before(() => {
    vsix = pack();
    files = unpack(vsix);
  });

  it('holds these files and no other', () => assert.deepEqual([...files.keys()].sort(), contents));

  it('is at most three megabytes', () => assert.ok(statSync(vsix).size <= 3_000_000, `${statSync(vsix).size} bytes`));

  it('names no platform, so that one package does for all', () =>
    assert.doesNotMatch(files.get('extension.vsixmanifest')?.toString('utf8') ?? '', /TargetPlatform/));

  it('has what its manifest names', () => {
    const manifest = JSON.parse(text('package.json')) as Record<string, unknown>;
    for (const key of ['main', 'browser']) assert.ok(text(String(manifest[key]).replace('./', '')) !== '', key);
    // VS Code for the Web takes such an extension for an ES module and refuses it.
    assert.notEqual(manifest['type'], 'module');
    assert.deepEqual(manifest['engines'], { vscode: '^1.93.0', node: '>=20' });
  });

  it('has the help of every page once, for both servers, and no example', () => {
    const help = /Politics is what councillors are for/g;
    assert.equal([text('dist/server.worker.js'), text('dist/server.cjs')].join('\n').match(help)?.length, 1);
    for (const server of ['dist/server.cjs', 'dist/server.worker.js']) {
      const words = text(server);
      assert.doesNotMatch(words, /## (?:Flags|Allows|Asks|Does not ask)\b.{0,3}\\n/, server);
      assert.doesNotMatch(words, /promised us a new roof for the baths/, server);
    }
  });

  it('has no path of the machine that built it', () => {
    for (const [name, bytes] of files)
      if (/\.(?:c?js|json)$/.test(name)) assert.ok(!bytes.includes(process.cwd()), name);
  });
});
