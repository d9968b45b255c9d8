// In: what to check and how to say it. Out: findings as text or JSON, and the exit code.
import { resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { picturesOf } from '../core/draft/draft.ts';
import { readDraft } from '../core/draft/read.ts';
import { type Finding, type Fix, type Review, severities } from '../core/review/finding.ts';
import { review } from '../core/review/review.ts';
import { placedPictures } from '../host/picture-place.ts';
import { filesOf } from './files.ts';
import { language, rootFor, setupFor } from './setup.ts';
import { sayFaults, sayFile } from './text.ts';

export type CheckOptions = {
  readonly paths: readonly string[];
  readonly format: 'text' | 'json';
  readonly failOn: string;
  readonly today: string;
  readonly showText: boolean;
};
export type Checked = { readonly path: string; readonly text: string; readonly review: Review };

const jsonFix = (fix: Fix): object => ({
  title: fix.title,
  kind: fix.kind,
  ...(fix.preferred ? { preferred: true } : {}),
  edits: fix.edits.map((e) => ({ start: e.span.start, end: e.span.end, newText: e.newText })),
  // Who makes the edits renames these as well.
  ...(fix.renames === undefined ? {} : { renames: fix.renames.files }),
});

function jsonFinding(finding: Finding, document: TextDocument, answer: Review): object {
  const { line, character } = document.positionAt(finding.span.start);
  return {
    id: finding.id,
    clause: finding.clause,
    severity: finding.severity,
    message: finding.message,
    start: finding.span.start,
    end: finding.span.end,
    line: line + 1,
    column: character + 1,
    ...(finding.scope === undefined ? {} : { scope: finding.scope }),
    ...(finding.related.length === 0
      ? {}
      : {
          related: finding.related.map((r) => ({
            clause: r.clause,
            start: r.span.start,
            end: r.span.end,
            message: r.message,
          })),
        }),
    fixes: answer.fixesOf(finding).map(jsonFix),
  };
}

function jsonFile({ path, text, review: answer }: Checked): object {
  const document = TextDocument.create('draft:', 'markdown', 0, text);
  return {
    path,
    profile: answer.profile,
    why: answer.why,
    declined: answer.declined ?? null,
    findings: answer.findings.map((f) => jsonFinding(f, document, answer)),
    questions: answer.questions.map((q) => ({ id: q.id, clause: q.clause, text: q.text, mentions: q.mentions })),
  };
}

export async function check(options: CheckOptions, write: (text: string) => Promise<void>): Promise<number> {
  const files = await filesOf(options.paths);
  const words = language();
  const bad = files.filter((f) => f.problem !== undefined);
  for (const f of bad) process.stderr.write(`probity: ${f.path}: ${f.problem ?? ''}\n`);
  const checked = files.map((file): Checked => {
    const { protocol, workspace } = setupFor(file.folder);
    const draft = readDraft(file.text);
    const pictures = placedPictures(picturesOf(draft), resolve(file.path), rootFor(file.folder));
    const answer = review(draft, protocol, { ...workspace, pictures }, words, options.today);
    return {
      path: file.path,
      text: file.text,
      review: file.problem === undefined ? answer : { ...answer, declined: file.problem, findings: [] },
    };
  });
  const faults = [...new Set(files.map((f) => setupFor(f.folder)))].flatMap((s) => s.faults);
  process.stderr.write(sayFaults(faults));
  if (options.format === 'json')
    await write(`${JSON.stringify({ version: 1, today: options.today, files: checked.map(jsonFile) }, null, 1)}\n`);
  else await write(checked.map((c) => sayFile(c, options.showText)).join(''));
  if (checked.length === 0) {
    process.stderr.write('probity: no draft to check there.\n');
    return 2;
  }
  if (checked.some((c) => c.review.declined !== undefined)) return 2;
  const worst = severities.filter((_, i) => i <= (severities as readonly string[]).indexOf(options.failOn));
  return checked.some((c) => c.review.findings.some((f) => worst.includes(f.severity))) ? 1 : 0;
}
