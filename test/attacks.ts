// In: sentences with [[person]] and ==attack== in them, what they are, and what they become. Out: a test of each: "→" is the writer's
// argument, "–" the sentence with only the insult gone.
import assert from 'node:assert/strict';
import type { Attack, How, Kind, Voice } from '../server/checks/respect/rewrite/attack.ts';
import { blankCount, hasInsult, newFacts } from '../server/checks/respect/rewrite/facts.ts';
import { rewrites } from '../server/checks/respect/rewrite/rewrite.ts';

type Given = { readonly attack: Attack; readonly voice: Voice };
export type Row = Given & { readonly argument: string | undefined; readonly without: string | undefined };

/** Sentence | how | kind | voice, where not I | name, where not the person's words | capacity, where not elected. */
export function attackOf(line: string): Given {
  const [marked = '', how = '', kind = '', voice = 'I', named, capacity = 'elected'] = line.split(' | ');
  const at: Record<string, number> = {};
  let text = '';
  for (const piece of marked.split(/(\[\[|\]\]|==)/)) {
    if (piece === '[[') at['person'] = text.length;
    else if (piece === ']]') at['personEnd'] = text.length;
    else if (piece === '==') at[at['attack'] === undefined ? 'attack' : 'attackEnd'] = text.length;
    else text += piece;
  }
  const person = { start: at['person'] ?? 0, end: at['personEnd'] ?? 0 };
  const words = text.slice(person.start, person.end).replace(/^(?:The|Our) /, 'the ');
  const name = named ?? (/^\p{Ll}/u.test(words) && !words.startsWith('the ') ? `the ${words}` : words);
  const attack: Attack = {
    text,
    sentence: { start: 0, end: text.length },
    before: undefined,
    after: undefined,
    person,
    name,
    attack: { start: at['attack'] ?? 0, end: at['attackEnd'] ?? 0 },
    how: how as How,
    kind: kind as Kind,
    capacity: capacity as Attack['capacity'],
  };
  return { attack, voice: voice as Voice };
}

export function rowsOf(table: string): readonly Row[] {
  const rows: Row[] = [];
  for (const line of table.trim().split('\n')) {
    const last = rows.at(-1);
    if (last !== undefined && line.startsWith('  → '))
      rows[rows.length - 1] = { ...last, argument: line === '  → nothing' ? undefined : line.slice(4) };
    else if (last !== undefined && line.startsWith('  – ')) rows[rows.length - 1] = { ...last, without: line.slice(4) };
    else rows.push({ ...attackOf(line), argument: undefined, without: undefined });
  }
  return rows;
}

/** Whole, without insult, and with nothing that the sentence does not say. */
function isSound(attack: Attack, text: string): void {
  assert.deepEqual(newFacts(`${attack.text} ${attack.name}`, text), [], text);
  assert.ok(!hasInsult(text) && blankCount(text) <= 2, text);
  assert.match(text, /^["“]?\p{Lu}.*[.!?]["”]?$/u);
  assert.doesNotMatch(text, / {2}|,,| ,|,:|\(\)|undefined/);
}

export function tryAll(table: string): void {
  for (const { attack, voice, argument, without } of rowsOf(table))
    it(`${attack.text.slice(0, 90)} (${voice})`, () => {
      assert.deepEqual(rewrites(attack, voice), { argument, without });
      for (const other of ['I', 'we', 'council'] as const) {
        const made = rewrites(attack, other);
        for (const text of [made.argument, made.without]) if (text !== undefined) isSound(attack, text);
        if (other === 'council')
          assert.doesNotMatch(made.argument ?? '', /\b(?:I|[Ww]e) (?:disagree|think|call on|do not think|dispute)\b/);
      }
    });
}
