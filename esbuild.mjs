// In: the sources. Out: dist/, the only place where code is emitted; `--tests` adds dist/test, `--watch` keeps building.
// `bundled:pages` and `bundled:checks` are the folders themselves: whatever lies in rules/ and server/checks/ is in the bundle.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';

const root = fileURLToPath(new URL('.', import.meta.url));
const flags = new Set(process.argv.slice(2));
const slashed = (path) => path.split(sep).join('/');
const filesBelow = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => slashed(relative(root, join(entry.parentPath, entry.name))))
    .sort();

/** A page as it runs in an editor, without its examples, which are three quarters of it and are tried before it ships; a word list likewise. */
const asItRuns = (text, file) =>
  file.endsWith('.txt')
    ? entriesAlone(text)
    : text.replace(/^## (?:Flags|Allows|Asks|Does not ask)[ \t]*\r?$[\s\S]*/m, '');

/** A word list as it runs: its entries alone, each beside its like, which packs better. */
const entriesAlone = (text) =>
  [...new Set(text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.startsWith('#')))].sort().join('\n');

/** Where a rule stands in a page whose text is not in the package. */
const nowhere = { start: 0, end: 0 };
/** The same for what has been read of a page: places lead nowhere, phrases are their text alone, and lists are in order. */
function packedBetter(key, value) {
  if (key === 'span') return nowhere;
  if (key === 'phrases' && Array.isArray(value)) return value.map(({ text }) => text);
  if (key === 'lists')
    return Object.fromEntries(Object.entries(value).map(([name, entries]) => [name, [...entries].sort()]));
  return value;
}
/** Phrases as the core has them again. */
const unpackPhrases = `for (const { read } of known.pages)
  for (const rule of read?.page?.rules ?? [])
    rule.phrases = rule.phrases.map((text) => ({ text, span: ${JSON.stringify(nowhere)} }));`;

/** The core's own reader of pages: what is read here has not to be read at every start. */
const readPage = await build({
  absWorkingDir: root,
  entryPoints: ['server/core/protocol/read-page.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'neutral',
  mainFields: ['module', 'main'],
}).then(async ({ outputFiles: [{ text }] }) => {
  const module = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  return module.readPage;
});

/** The pages and word lists of a folder: word lists as text, a page as it is read, its text only where `texts` asks for it. */
const pagesAs = (readAs, texts = false) =>
  [...filesBelow('rules', '.md'), ...filesBelow('rules', '.txt')].map((file) => {
    const path = file.replace(/^rules\//, '');
    const text = readAs(readFileSync(join(root, file), 'utf8'), file);
    return file.endsWith('.md') ? { path, text: texts ? text : '', read: readPage(path, text) } : { path, text };
  });

/** The registers of names: one text each, between whichever quotation marks it does not hold. */
const registers = ['given-names', 'surnames', 'english-words'].map((file) => {
  const [, name, , text] = /export const (\w+) =\s*(['"])(.*?)\2;/s.exec(
    readFileSync(join(root, 'server/core/people', `${file}.ts`), 'utf8'),
  );
  return { file, name, text };
});

/**
 * What both servers know by heart, two thirds of either, is in the package once: the first line of the worker's file gives it a name, and the
 * server for Node reads that line.
 */
const sharedName = 'self.probityKnows=';
const sharedLine = () =>
  `${sharedName}${JSON.stringify(
    { pages: pagesAs(asItRuns), ...Object.fromEntries(registers.map(({ name, text }) => [name, text])) },
    packedBetter,
  )};`;
const read = `const { readFileSync } = require('node:fs');
const line = readFileSync(require('node:path').join(__dirname, 'server.worker.js'), 'utf8');
const known = JSON.parse(line.slice(${sharedName.length}, line.indexOf('\\n') - 1));`;
/** Pages and registers from that line: `from` is what gives it. */
const shared = (from) => ({
  name: 'shared',
  setup(b) {
    b.onResolve({ filter: /^(?:bundled:pages|shared:known)$/ }, ({ path }) => ({ path, namespace: 'shared' }));
    b.onLoad({ filter: /^shared:known$/, namespace: 'shared' }, () => ({
      contents: from === 'file' ? `${read}\nmodule.exports = known;` : 'module.exports = self.probityKnows;',
      loader: 'js',
    }));
    b.onLoad({ filter: /^bundled:pages$/, namespace: 'shared' }, () => ({
      contents: `import known from 'shared:known';\n${unpackPhrases}\nexport default known.pages;`,
      loader: 'js',
    }));
    b.onLoad({ filter: /people[\\/](?:given-names|surnames|english-words)\.ts$/ }, ({ path }) => {
      const { name } = registers.find(({ file }) => path.endsWith(`${file}.ts`));
      return { contents: `import known from 'shared:known';\nexport const ${name} = known.${name};`, loader: 'js' };
    });
  },
});

/** The folder is the registry: pages and word lists, checks as modules. */
const folders = (readAs = (text) => text, texts = false) => ({
  name: 'folders',
  setup(b) {
    b.onResolve({ filter: /^bundled:/ }, ({ path }) => ({ path, namespace: 'bundled' }));
    b.onLoad({ filter: /^bundled:pages$/, namespace: 'bundled' }, () => ({
      // A text that is parsed as JSON is there in a third of the time that code takes.
      contents: `export default JSON.parse(${JSON.stringify(JSON.stringify(pagesAs(readAs, texts)))})`,
      loader: 'js',
      watchDirs: [join(root, 'rules')],
    }));
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
// While the pages are being written each server holds its own, so that a change to a page is built anew.
const watched = flags.has('--watch');
const shipped = watched
  ? { plugins: [folders(asItRuns)] }
  : { plugins: [shared('line'), folders(asItRuns)], banner: { js: sharedLine() } };
const onDisk = { plugins: watched ? [folders(asItRuns)] : [shared('file'), folders(asItRuns)] };
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
      plugins: [folders(undefined, true)],
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

if (watched) for (const options of builds) await (await context(options)).watch();
else await Promise.all(builds.map((options) => build(options)));
