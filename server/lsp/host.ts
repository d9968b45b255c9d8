// What the server asks of the machine it runs on: a Node process, or a web worker. Everything else it does itself.
import type { Language } from '../core/language/language.ts';
import type { BookFile } from '../core/protocol/page.ts';

export type Host = {
  /** Loads the language library. Called once, after the client has been answered. */
  readonly loadLanguage: () => Promise<Language>;
  /** True for an address that `readFolder` can read; for others the client is asked. */
  readonly canRead?: (folder: string) => boolean;
  /**
   * The files of the `.probity` folder that stands in a folder, with paths such as `.probity/council.yaml`.
   * @param folder a folder's address, without a slash at its end
   * @returns undefined where there is no such folder
   */
  readonly readFolder?: (folder: string) => Promise<readonly BookFile[] | undefined>;
  /**
   * Of a draft's pictures those whose files carry the place where they were taken.
   * @param draft the draft's address
   * @param folder the folder of the workspace that it stands in
   */
  readonly placedPictures?: (pictures: readonly string[], draft: string, folder: string) => readonly string[];
  /**
   * Whether a file is there.
   * @param file its address
   */
  readonly hasFile?: (file: string) => boolean;
  /** Today where the writer is, YYYY-MM-DD. */
  readonly today: () => string;
  /** The address of a page of the shipped book, such as `protocol/respect/personal-attack.md`, where it is a file. */
  readonly pageUri?: (path: string) => string | undefined;
};
