// In: a draft that does not say what it is, and what it was taken for. Out: a fix for each kind it may be, which writes it into the front
// matter and leaves all else as it is. The guess itself comes last: who looks here mostly means something else.
import type { Draft } from '../draft/draft.ts';
import { readDraft } from '../draft/read.ts';
import type { Fix, Profile } from '../review/finding.ts';
import { type Judged, profileNames, profileOf } from '../review/profile.ts';
import type { Workspace } from '../review/workspace.ts';
import { setField } from './set-field.ts';
import { type SourceEdit, toEdit } from './source-edits.ts';
import { applyEdits } from './trying.ts';

const types: readonly (readonly [Profile, string])[] = [
  ['release', 'press-release'],
  ['blog-councillor', 'blog-councillor'],
  ['blog-council', 'blog-council'],
  ['statement-group', 'group-statement'],
  ['social', 'social'],
];

/** A fence that is opened and not closed is the beginning of front matter: the line goes below it. */
function typeLine(draft: Draft, type: string): SourceEdit {
  const open =
    draft.frontMatter.source.end === 0 ? /^\uFEFF?---[ \t]*(\r\n|\n|\r)(?=[A-Za-z_][\w-]*:)/.exec(draft.text) : null;
  if (open === null) return setField(draft, 'type', type);
  const at = open[0].length;
  return { span: { start: at, end: at }, text: `type: ${type}${open[1] ?? '\n'}` };
}

export function profileFixes(draft: Draft, workspace: Workspace, { profile, by }: Judged): readonly Fix[] {
  if (by === 'draft') return [];
  const fixes = types.flatMap(([of, type]): readonly (Fix & { readonly of: Profile })[] => {
    const edits = [toEdit(typeLine(draft, type))];
    // Front matter that cannot be read would not be read with one more line in it.
    const after = readDraft(applyEdits(draft.text, edits), draft);
    const open = draft.frontMatter.source.end === 0 && after.frontMatter.source.end === 0;
    if (!open && profileOf(after, workspace).profile !== of) return [];
    const title = of === profile ? `Yes, this is ${profileNames[of]}: write it down` : `This is ${profileNames[of]}`;
    return [{ title, kind: 'insert', preferred: false, edits, of }];
  });
  const ordered = [...fixes.filter((f) => f.of !== profile), ...fixes.filter((f) => f.of === profile)];
  return ordered.map(({ of: _, ...fix }) => fix);
}
