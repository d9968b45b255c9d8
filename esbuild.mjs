// In: the sources. Out: dist/, the only place where code is emitted; `--tests` adds dist/test, `--watch` keeps building.
// `bundled:pages` and `bundled:checks` are the folders themselves: whatever lies in rules/ and server/checks/ is in the bundle.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const flags = new Set(process.argv.slice(2));
const slashed = (path) => path.split(sep).join('/');
const filesBelow = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => slashed(relative(root, join(entry.parentPath, entry.name))))
    .sort();

/** A page as it runs in an editor: without its examples, which are three quarters of it and are tried before it ships. */
const withoutExamples = (text) => text.replace(/^## (?:Flags|Allows|Asks|Does not ask)[ \t]*\r?$[\s\S]*/m, '');

/** A text as Node unpacks it again: better packed than the package would by itself, since the text is long and much alike. */
const packed = (text) => {
  const size = { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const bytes = brotliCompressSync(text, { params: size }).toString('base64');
  return `require('node:zlib').brotliDecompressSync(Buffer.from(${JSON.stringify(bytes)}, 'base64')).toString()`;
};

/** The folder is the registry: pages and word lists as text, checks as modules. */
const folders = (readAs = (text) => text, pack = false) => ({
  name: 'folders',
  setup(b) {
    b.onResolve({ filter: /^bundled:/ }, ({ path }) => ({ path, namespace: 'bundled' }));
    b.onLoad({ filter: /^bundled:pages$/, namespace: 'bundled' }, () => {
      const files = [...filesBelow('rules', '.md'), ...filesBelow('rules', '.txt')].map((path) => ({
        path: path.replace(/^rules\//, ''),
        text: readAs(readFileSync(join(root, path), 'utf8')),
      }));
      const json = JSON.stringify(files);
      const contents = `export default ${pack ? `JSON.parse(${packed(json)})` : json}`;
      return { contents, loader: 'js', watchDirs: [join(root, 'rules')] };
    });
    b.onLoad({ filter: /^bundled:checks$/, namespace: 'bundled' }, () => {
      const files = filesBelow('server/checks', '.ts').filter((path) => path.split('/').length === 4);
      const lines = files.map((path, i) => `import * as c${i} from ${JSON.stringify(`./${path}`)};`);
      const names = files.map((path, i) => `${JSON.stringify(path.slice('server/checks/'.length, -3))}: c${i}.check`);
      return {
        contents: `${lines.join('\n')}\nexport default { ${names.join(', ')} };`,
        loader: 'js',
        resolveDir: root,
      };
    });
  },
});

/**
 * The language library reads its models of names and of feelings whether they are asked for or not. Only sentences and parts of speech are:
 * the others are left out of the bundle, an eighth of it, and nothing is read in their place.
 */
const idleModels = {
  name: 'idle models',
  setup(b) {
    const nothing = { ner: [], sa: ['[100,0,{},{},{},{}]'] };
    b.onLoad({ filter: /eng-(?:ner|sa)-model\.json$/ }, ({ path }) => ({
      contents: JSON.stringify(nothing[/eng-(ner|sa)/.exec(path)[1]]),
      loader: 'json',
    }));
  },
};

const common = {
  absWorkingDir: root,
  bundle: true,
  target: 'es2022',
  plugins: [folders()],
  logLevel: 'warning',
  legalComments: 'none',
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  minify: true,
};
const web = { ...common, platform: 'browser', outdir: 'dist', minify: true };
// A library of the command line asks where it lies, which a CommonJS bundle knows by another name.
const placed = {
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
};
const shipped = { plugins: [folders(withoutExamples)] };
/** The registers of names, packed as the pages are. */
const packedNames = {
  name: 'packed names',
  setup(b) {
    b.onLoad({ filter: /people[\\/](?:given-names|surnames|english-words)\.ts$/ }, ({ path }) => {
      // One text, between whichever quotation marks it does not hold.
      const [, name, , text] = /export const (\w+) =\s*(['"])(.*?)\2;/s.exec(readFileSync(path, 'utf8'));
      return { contents: `export const ${name} = ${packed(text)};`, loader: 'js' };
    });
  },
};
const onDisk = { plugins: [folders(withoutExamples, true), packedNames] };
const builds = [
  { ...node, ...onDisk, entryPoints: { server: 'server/node.ts' } },
  { ...node, ...placed, entryPoints: { cli: 'server/cli.ts' } },
  // One file for every host: nothing in it asks for Node.
  { ...node, platform: 'browser', plugins: [idleModels], entryPoints: { language: 'server/language.ts' } },
  { ...node, entryPoints: { client: 'client/node.ts' }, external: ['vscode'] },
  { ...web, format: 'cjs', entryPoints: { 'client.web': 'client/web.ts' }, external: ['vscode'] },
  { ...web, ...shipped, format: 'iife', entryPoints: { 'server.worker': 'server/worker.ts' } },
];
if (flags.has('--tests')) {
  const below = (folder, ending) => filesBelow(folder, ending).filter((path) => !path.includes('/planted/'));
  builds.push(
    {
      ...common,
      platform: 'node',
      format: 'esm',
      outbase: 'test',
      outdir: 'dist/test',
      outExtension: { '.js': '.mjs' },
      packages: 'external',
      entryPoints: [
        ...below('test', '.test.ts'),
        'test/run.ts',
        ...below('test/rig', '.ts'),
        ...below('test/web', '.ts'),
        ...below('test/scenarios', '.ts'),
        'test/web-host/all.ts',
        'test/clients/all.ts',
        'test/start.ts',
      ],
      sourcemap: 'inline',
    },
    {
      ...common,
      platform: 'node',
      format: 'cjs',
      outbase: 'test',
      outdir: 'dist/test',
      outExtension: { '.js': '.cjs' },
      external: ['vscode', 'mocha'],
      entryPoints: below('test/editor', '.ts'),
    },
    // In the web host nothing is there but the editor's own module.
    {
      ...common,
      platform: 'browser',
      format: 'cjs',
      outdir: 'dist/test/web-host',
      outExtension: { '.js': '.cjs' },
      external: ['vscode'],
      entryPoints: ['test/web-host/suite.ts'],
    },
  );
}

if (flags.has('--watch')) for (const options of builds) await (await context(options)).watch();
else await Promise.all(builds.map((options) => build(options)));
