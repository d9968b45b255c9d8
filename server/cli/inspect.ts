// In: paths. Out: whom each draft mentions, by title and role, with where; for people who wonder what Probity sees.
import { type Draft, fieldOf } from '../core/draft/draft.ts';
import { toSource } from '../core/draft/prose.ts';
import { readDraft } from '../core/draft/read.ts';
import { factsOf } from '../core/facts/facts.ts';
import { peopleIn } from '../core/people/people.ts';
import { standingOf } from '../core/people/standing.ts';
import { profileOf } from '../core/review/profile.ts';
import type { Workspace } from '../core/review/workspace.ts';
import type { Span } from '../core/span.ts';
import { filesOf } from './files.ts';
import { setupFor } from './setup.ts';

/** A person as `inspect` tells of one, positions in the source. */
type Person = {
  readonly name: string;
  readonly standing: 'public' | 'private' | 'unknown';
  readonly cues: readonly string[];
  readonly mentions: readonly Span[];
};

function peopleOf(draft: Draft, workspace: Workspace): readonly Person[] {
  const facts = draft.blocks.map((block, i) => factsOf(block.text, block.opaque || draft.languages[i] !== 'en'));
  return standingOf(draft, facts, workspace, peopleIn(facts)).map((p) => ({
    name: p.display,
    standing: p.standing,
    cues: p.cues,
    mentions: p.mentions.flatMap((m) => {
      const block = draft.blocks[m.block];
      return block === undefined ? [] : [toSource(block, m.span)];
    }),
  }));
}

export async function inspect(
  paths: readonly string[],
  format: string,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const files = (await filesOf(paths)).map((file) => {
    const draft = readDraft(file.text);
    const { workspace } = setupFor(file.folder);
    const { profile, why } = profileOf(draft, workspace);
    return { path: file.path, profile, why, author: fieldOf(draft, 'author'), people: peopleOf(draft, workspace) };
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
