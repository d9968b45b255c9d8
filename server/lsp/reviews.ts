// In: a document and what surrounds it: book, settings, language, day. Out: its review, or the faults of a page. Each is made
// once for a version of the document and its surroundings; an edit builds on what the last review left.
import type { Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Draft, picturesOf } from '../core/draft/draft.ts';
import { readDraft } from '../core/draft/read.ts';
import type { Language } from '../core/language/language.ts';
import type { Review } from '../core/review/finding.ts';
import { newMemory, review } from '../core/review/review.ts';
import { isDraft, isPage } from '../core/review/which.ts';
import type { Workspace } from '../core/review/workspace.ts';
import { folderOf, isView, nameOf, pathBelow, plainUri } from './addresses.ts';
import type { Book } from './books.ts';
import type { Host } from './host.ts';
import { pageDiagnostics } from './pages.ts';
import type { Settings } from './settings.ts';

/** Everything but the document that an answer depends on. `edition` changes whenever any of it does. */
export type Surroundings = {
  readonly edition: string;
  readonly book: Book;
  readonly settings: Settings;
  readonly language: Language | undefined;
  readonly today: string;
  readonly folders: readonly string[];
  readonly placedPictures: Host['placedPictures'];
};

/** A document looked at: a draft with its review, a page with its faults, or neither. It speaks of one version only. */
export type Reading = { readonly document: TextDocument; readonly version: number } & (
  | {
      readonly kind: 'draft';
      readonly draft: Draft;
      readonly book: Book;
      readonly workspace: Workspace;
      readonly today: string;
      readonly review: Review;
    }
  | { readonly kind: 'page'; readonly diagnostics: readonly Diagnostic[] }
  | { readonly kind: 'neither' }
);

export type DraftReading = Extract<Reading, { readonly kind: 'draft' }>;

/** Some editors name the language after their own mode. */
const isMarkdown = (document: TextDocument): boolean =>
  /^(?:markdown|gfm)$/i.test(document.languageId) || /\.(?:md|markdown)$/i.test(plainUri(document.uri));

function pathOf(document: TextDocument, { book, folders }: Surroundings): string {
  const folder = folderOf(folders, document.uri) ?? book.folder;
  const path = (folder === undefined ? undefined : pathBelow(folder, document.uri)) ?? nameOf(document.uri);
  return /\.\w+$/.test(path) ? path : `${path}.md`;
}

function whatIs(document: TextDocument, around: Surroundings): Reading['kind'] {
  if (!around.settings.enable || !isMarkdown(document) || isView(document.uri)) return 'neither';
  const address = plainUri(document.uri);
  if (isPage(address, document.getText())) return 'page';
  if (address.includes('/.probity/')) return 'neither';
  const { include, exclude } = around.settings;
  return isDraft(pathOf(document, around), document.getText(), include, exclude) ? 'draft' : 'neither';
}

/** What the book says of the council, and what the machine says of the draft's pictures. */
function workspaceOf(document: TextDocument, draft: Draft, around: Surroundings): Workspace {
  const known = around.book.workspace(around.settings.profile);
  const pictures = picturesOf(draft);
  const folder = folderOf(around.folders, document.uri) ?? around.book.folder;
  if (folder === undefined || pictures.length === 0 || around.placedPictures === undefined) return known;
  try {
    return { ...known, pictures: around.placedPictures(pictures, document.uri, folder) };
  } catch {
    return known;
  }
}

/** Keeps the last reading of one open document. */
export function openReader(document: TextDocument): (around: Surroundings) => Reading {
  const memory = newMemory();
  let draft: Draft | undefined;
  let last: { readonly edition: string; readonly reading: Reading } | undefined;

  function read(around: Surroundings): Reading {
    const { version } = document;
    const kind = whatIs(document, around);
    if (kind === 'neither') return { document, version, kind };
    const { book, language, today } = around;
    if (kind === 'page') return { document, version, kind, diagnostics: pageDiagnostics(document, book, language) };
    const text = document.getText();
    if (draft === undefined || draft.text !== text) draft = readDraft(text, draft);
    const workspace = workspaceOf(document, draft, around);
    const answer = review(draft, book.protocol, workspace, language, today, memory);
    return { document, version, kind, draft, book, workspace, today, review: answer };
  }

  return (around) => {
    if (last?.edition === around.edition && last.reading.version === document.version) return last.reading;
    const reading = read(around);
    last = { edition: around.edition, reading };
    return reading;
  };
}
