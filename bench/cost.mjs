// In: nothing but this tree. Out: what some clauses add to a fresh check of 10,000 words of ordinary text, beside one pass of the tagger over
// the same text in the same run, as medians of seven; the goal is a ratio of at most 1. The text is the drafts of `test/drafts`, in which
// people, addresses and numbers stand as thickly as they ever do, and then the same with plain prose between.
// `node bench/cost.mjs [--clauses REGEX] [--words N]`
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cpu, loadCore, pages } from './core.mjs';

const personal =
  '^(?:data-protection|special-category|identity|confidential\\.personal-information|legal\\.criminal-data|good-practice\\.(?:separate-accounts|professional-boundaries))';
const { values: given } = parseArgs({
  options: { clauses: { type: 'string', default: personal }, words: { type: 'string', default: '10000' } },
});
const core = await loadCore(mkdtempSync(join(tmpdir(), 'bench-')));
const asked = new RegExp(given.clauses);
const clauseOf = (path) => /^[^/]+\/([^/]+)\/([^/]+)\.md$/.exec(path)?.slice(1).join('.') ?? '';
const all = pages();
const book = (keeps) =>
  core.compileProtocol(
    all.filter(({ path }) => path.endsWith('.txt') || keeps(clauseOf(path))),
    core.checks,
  );
const books = {
  whole: book(() => true),
  without: book((clause) => !asked.test(clause)),
  alone: book((clause) => asked.test(clause)),
  none: book(() => false),
};

const drafts = readdirSync('test/drafts')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(join('test/drafts', name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));
const plain =
  'The council has agreed to mend the roof of the baths, and the work begins in May. It will take six weeks and cost less than was feared. ' +
  'Classes move to the sports hall for that time, and nobody has to book again. The café stays open, and so does the car park behind it.';
const wordsOf = (text) => text.split(/\s+/).length;
function textOf(mixed, words) {
  let text = '';
  for (let i = 0; wordsOf(text) < words; i++)
    text += `${(drafts[i % drafts.length] ?? '').trim()}\n\n${mixed ? `${`${plain} It is item ${i}.\n\n`.repeat(8)}` : ''}`;
  return text
    .split(/(?<=\s)/)
    .slice(0, words)
    .join('');
}

const language = core.loadLanguage;
const median = (times) => [...times].sort((a, b) => a - b)[times.length >> 1];
/** Each paragraph a little different each time, so that nothing is remembered. */
const fresh = (text, i) => text.replace(/\n\n(?=[A-Z])/g, `\n\nIn round ${i}: `);

function costs(text) {
  const head = '---\ntype: blog\nauthor: Cllr Jo Hart\n---\n\n';
  const taken = { tagging: [], whole: [], without: [], alone: [], none: [] };
  for (let i = 0; i < 10; i++) {
    const again = fresh(text, i);
    const sentences = again.split(/(?<=[.!?])\s+|\n\n/);
    const tagger = language();
    tagger.tokens('Warm up.');
    const tagging = cpu(() => sentences.map((s) => tagger.tokens(s).length));
    const draft = core.readDraft(head + again);
    const times = Object.entries(books).map(([name, protocol]) => [
      name,
      cpu(() => core.review(draft, protocol, core.emptyWorkspace, undefined, '2026-05-01')),
    ]);
    // The first rounds warm up.
    if (i < 3) continue;
    for (const [name, time] of [['tagging', tagging], ...times]) taken[name].push(time);
  }
  const each = Object.fromEntries(Object.entries(taken).map(([name, times]) => [name, median(times)]));
  // Round by round, so that whatever else the machine did in one is on both sides.
  const perRound = (what) => taken.tagging.map((tagging, i) => what(i) / tagging);
  const added = median(perRound((i) => taken.whole[i] - taken.without[i]));
  const alone = median(perRound((i) => taken.alone[i] - taken.none[i]));
  const ms = (n) => n.toFixed(1);
  return {
    words: wordsOf(text),
    'tagging (ms)': ms(each.tagging),
    'whole book (ms)': ms(each.whole),
    'without them (ms)': ms(each.without),
    'added / tagging': added.toFixed(2),
    'alone / tagging': alone.toFixed(2),
  };
}

const words = Number(given.words);
console.table({
  'drafts, one after another': costs(textOf(false, words)),
  'with plain prose between': costs(textOf(true, words)),
});
