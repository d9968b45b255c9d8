// In: paths. Out: whom each draft mentions, by title and role, with where; for people who wonder what Probity sees.
import { fieldOf } from '../core/draft/draft.ts';
import { toSource } from '../core/draft/prose.ts';
import { readDraft } from '../core/draft/read.ts';
import { factsOf } from '../core/facts/facts.ts';
import { profileOf } from '../core/review/profile.ts';
import type { Span } from '../core/span.ts';
import { filesOf } from './files.ts';
import { setupFor } from './setup.ts';

type Person = { name: string; standing: 'public' | 'private' | 'unknown'; cues: string[]; mentions: Span[] };

const publicCapacities = new Set(['elected', 'minister', 'officer']);

/** People of a draft, one entry a surname or role, in order of first mention. */
function peopleOf(text: string): readonly Person[] {
  const draft = readDraft(text);
  const people = new Map<string, Person>();
  draft.blocks.forEach((block, i) => {
    if (draft.languages[i] !== 'en') return;
    for (const m of factsOf(block.text, block.opaque).mentions) {
      if (m.how === 'you') continue;
      const known = people.get(m.key);
      const person = known ?? {
        name: block.text.slice(m.span.start, m.span.end),
        standing: 'unknown',
        cues: [],
        mentions: [],
      };
      if (publicCapacities.has(m.capacity)) {
        person.standing = 'public';
        const cue = `${m.how === 'title' ? 'title' : 'role'}: ${m.capacity}`;
        if (!person.cues.includes(cue)) person.cues.push(cue);
      }
      person.mentions.push(toSource(block, m.span));
      people.set(m.key, person);
    }
  });
  return [...people.values()];
}

export async function inspect(
  paths: readonly string[],
  format: string,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const files = (await filesOf(paths)).map((file) => {
    const draft = readDraft(file.text);
    const { profile, why } = profileOf(draft, setupFor(file.folder).workspace);
    return { path: file.path, profile, why, author: fieldOf(draft, 'author'), people: peopleOf(file.text) };
  });
  if (format === 'json') {
    await write(
      `${JSON.stringify({ version: 1, files: files.map(({ path, profile, people }) => ({ path, profile, people })) }, null, 1)}\n`,
    );
    return 0;
  }
  for (const f of files) {
    await write(`${f.path}: ${f.profile} (${f.why})\n`);
    for (const p of f.people)
      await write(
        `  ${p.name}: ${p.standing}${p.cues.length > 0 ? ` (${p.cues.join(', ')})` : ''}, named ${p.mentions.length} ${p.mentions.length === 1 ? 'time' : 'times'}\n`,
      );
  }
  return 0;
}
