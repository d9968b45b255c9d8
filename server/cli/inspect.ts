// In: paths. Out: whom each draft mentions, by title and role, with where; for people who wonder what Probity sees.
import { fieldOf } from '../core/draft/draft.ts';
import { readDraft } from '../core/draft/read.ts';
import { profileOf } from '../core/review/profile.ts';
import { review } from '../core/review/review.ts';
import { today } from '../host/today.ts';
import { filesOf } from './files.ts';
import { setupFor } from './setup.ts';

export async function inspect(
  paths: readonly string[],
  format: string,
  write: (text: string) => Promise<void>,
): Promise<number> {
  const files = (await filesOf(paths)).map((file) => {
    const draft = readDraft(file.text);
    const { protocol, workspace } = setupFor(file.folder);
    const answer = review(draft, protocol, workspace, undefined, today());
    const { profile, why } = profileOf(draft, workspace);
    return { path: file.path, profile, why, author: fieldOf(draft, 'author'), people: answer.people() };
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
