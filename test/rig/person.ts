// In: a folder of drafts and a name for the scenario. Out: a person at the keyboard of a real VS Code window, who opens a draft, looks,
// hovers, fixes, writes and saves. Each step keeps a screenshot: test/shots/latest/SCENARIO-N-STEP.png.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FrameLocator, Page } from 'playwright-core';
import { openWindow } from './browser.ts';
import { startedWith } from './processes.ts';
import { install, newRoot, serve } from './serve.ts';
import { type VsCode, vscode } from './vscode.ts';

export type Person = {
  readonly page: Page;
  readonly open: (file: string) => Promise<void>;
  /** Waits for squiggles of a severity under words of the open draft: one, or as many as are said. */
  readonly squiggle: (severity: 'error' | 'warning' | 'info' | 'hint', times?: number) => Promise<void>;
  /** Opens Problems and gives its rows in plain text. */
  readonly problems: () => Promise<readonly string[]>;
  /** Goes from Problems to the words of the row that holds a text, and waits for the caret in the editor. */
  readonly goTo: (row: string) => Promise<void>;
  /** Puts the caret at a line and a column, both from 1: VS Code lists no hints in Problems. */
  readonly caret: (line: number, column: number) => Promise<void>;
  /** The text of the hover at the caret. */
  readonly hover: () => Promise<string>;
  /** The titles of the light bulb at the caret. */
  readonly fixes: () => Promise<readonly string[]>;
  /** Chooses a title of the open light bulb. @param elsewhere where it changes another file than the draft */
  readonly choose: (title: string, elsewhere?: boolean) => Promise<void>;
  /** Waits for the line above the draft that holds some words, and follows it. */
  readonly followLine: (words: string) => Promise<void>;
  /** Chooses from the list that the editor shows, and waits until the draft has changed. */
  readonly pick: (words: string) => Promise<void>;
  /** Runs a command by its title. */
  readonly command: (title: string) => Promise<void>;
  /** The titles of the commands that hold some words. */
  readonly commands: (words: string) => Promise<readonly string[]>;
  /** Names a file where the editor asks for one. */
  readonly chooseFile: (path: string) => Promise<void>;
  /** Waits for a box in the middle of the window that says this, and closes it. */
  readonly told: (words: string) => Promise<void>;
  /** Waits for words in a page that is shown rendered. */
  readonly reads: (words: string) => Promise<void>;
  /** Follows a link of that page. */
  readonly follow: (words: string) => Promise<void>;
  /** Waits until nothing in the open draft is marked any more. */
  readonly nothingMarked: () => Promise<void>;
  /** Writes a line below the last one of the open draft. */
  readonly write: (line: string) => Promise<void>;
  /** Ends Probity's server outright, as a system short of memory would, and waits until it is gone. */
  readonly serverDies: () => Promise<void>;
  /** Waits for a notice of the editor that says this. */
  readonly notice: (words: string) => Promise<void>;
  /** What the notices on the screen say. */
  readonly notices: () => Promise<readonly string[]>;
  /** Chooses a button of a notice. */
  readonly answer: (words: string, button: string) => Promise<void>;
  /** What the bar across the top of the window says. */
  readonly banner: () => Promise<string>;
  /** Trusts the folder on the page that asks, and leaves that page. */
  readonly trust: () => Promise<void>;
  readonly save: (file: string, expected: (text: string) => boolean) => Promise<string>;
  readonly shot: (step: string) => Promise<void>;
};

const shots = 'test/shots/latest';
/** VS Code draws blanks as hard ones. */
const plain = (text: string | null): string => (text ?? '').replace(/[\s\u00a0\u200b]+/g, ' ').trim();
const editor = '.editor-instance .monaco-editor.focused';
const hoverBox = '.monaco-hover:not(.hidden)';
const menuRow = '.action-widget:not(.action-list-submenu-panel) .monaco-list-row.action';
const quickInput = '.quick-input-widget:not([style*="display: none"]) .quick-input-box input';
const quickRow = '.quick-input-list .monaco-list-row';
const problemRow = '.markers-panel .monaco-list-row';
const noticeRow = '.notification-list-item';

/** Which VS Code, and its folders: the current one in new ones where nothing is said. */
export type Setting = { readonly at?: VsCode; readonly root?: string };

/**
 * Runs a scenario in a window of its own. Throws what the scenario throws, with a last screenshot.
 * @param vsix the packaged extension; undefined where VS Code stays as its folders are
 */
export async function asPerson(
  scenario: string,
  folder: string,
  vsix: string | undefined,
  act: (person: Person) => Promise<void>,
  setting: Setting = {},
): Promise<void> {
  mkdirSync(shots, { recursive: true });
  const { at = await vscode(), root = newRoot() } = setting;
  if (vsix !== undefined) install(at, root, resolve(vsix));
  const server = await serve(at, root);
  const window = await openWindow();
  const { page } = window;
  page.setDefaultTimeout(30_000);
  let step = 0;
  const shot = async (name: string): Promise<void> =>
    void (await page.screenshot({ path: join(shots, `${scenario}-${++step}-${name}.png`) }));
  try {
    await page.goto(`${server.url}/?folder=${encodeURIComponent(resolve(folder))}`);
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    await act(hands(page, resolve(folder), root, shot));
    if (window.outside.length > 0) throw new Error(`a request tried to leave this machine: ${window.outside[0] ?? ''}`);
  } catch (error) {
    await shot('failed').catch(() => undefined);
    throw error;
  } finally {
    await Promise.race([window.close(), sleep(5_000, undefined, { ref: false })]);
    await server.stop();
  }
}

/** A rendered page stands in a frame within a frame. The last one is the one on top. */
const rendered = (page: Page): FrameLocator =>
  page.frameLocator('iframe.webview.ready').last().frameLocator('iframe#active-frame');

/** The processes of the server that is installed in a VS Code's folders; no other VS Code's. */
function serversOf(root: string): readonly number[] {
  const installed = readdirSync(join(root, 'ext')).filter((name) => name.startsWith('probity.probity-'));
  return installed.flatMap((name) => startedWith(join(root, 'ext', name, 'dist/server.cjs')));
}

async function serverDies(root: string): Promise<void> {
  const [pid] = serversOf(root);
  if (pid === undefined) throw new Error('there is no server to end');
  process.kill(pid, 'SIGKILL');
  for (let i = 0; i < 100 && serversOf(root).includes(pid); i++) await sleep(50);
}

function hands(page: Page, folder: string, root: string, shot: Person['shot']): Person {
  const see = (selector: string): Promise<void> => page.locator(selector).first().waitFor({ state: 'visible' });
  const gone = async (selector: string): Promise<void> => {
    for (let i = 0; i < 100 && (await page.locator(selector).filter({ visible: true }).count()) > 0; i++)
      await sleep(100);
  };
  /** A key that comes while the focus still moves is lost: pressed again until what it opens is there. */
  const press = async (keys: string, opens: string): Promise<void> => {
    for (let i = 1; ; i++) {
      for (const key of keys.split(' ')) await page.keyboard.press(key);
      try {
        await page
          .locator(opens)
          .first()
          .waitFor({ state: 'visible', timeout: i < 5 ? 4_000 : 15_000 });
        return;
      } catch (error) {
        if (i >= 5) throw error;
      }
    }
  };
  const texts = async (selector: string, attribute?: string): Promise<readonly string[]> => {
    const all = await page.locator(selector).all();
    return Promise.all(
      all.map(async (one) =>
        plain(attribute === undefined ? await one.textContent() : await one.getAttribute(attribute)),
      ),
    );
  };
  return {
    page,
    shot,
    open: async (file) => {
      const tab = `.tab.active[data-resource-name="${file}"]`;
      for (let i = 1; ; i++) {
        await press('Control+p', quickInput);
        await page.locator(quickInput).first().fill(file);
        await page.locator(quickRow, { hasText: file }).first().waitFor();
        await sleep(200);
        await page.keyboard.press('Enter');
        try {
          await page
            .locator(tab)
            .first()
            .waitFor({ state: 'visible', timeout: i < 4 ? 4_000 : 15_000 });
          break;
        } catch (error) {
          if (i >= 4) throw error;
        }
      }
      await see(editor);
    },
    squiggle: (severity, times = 1) =>
      page
        .locator(`.editor-instance .squiggly-${severity}`)
        .nth(times - 1)
        .waitFor({ state: 'visible' }),
    problems: async () => {
      await press('Control+Shift+m', problemRow);
      await page.locator(problemRow).nth(1).waitFor();
      return texts(problemRow, 'aria-label');
    },
    goTo: async (row) => {
      await press('Control+Shift+m', problemRow);
      await page.waitForFunction(() => document.activeElement?.closest('.markers-panel') != null);
      for (let i = 0; ; i++) {
        const focused = await page
          .locator(`${problemRow}.focused`)
          .first()
          .getAttribute('aria-label', { timeout: 1_000 })
          .catch(() => '');
        if (plain(focused).includes(row)) break;
        if (i >= 40) throw new Error(`Problems has no row with “${row}”`);
        await page.keyboard.press('ArrowDown');
        await sleep(120);
      }
      await page.keyboard.press('Enter');
      await see(editor);
    },
    caret: async (line, column) => {
      await press('Control+g', quickInput);
      await page.locator(quickInput).first().fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await gone(quickInput);
      await page
        .locator('.statusbar-item', { hasText: new RegExp(`Ln ${line}, Col ${column}\\b`) })
        .first()
        .waitFor();
      await see(editor);
    },
    hover: async () => {
      await press('Control+k Control+i', `${hoverBox} .hover-contents`);
      await sleep(700);
      const text = (await texts(hoverBox)).join(' ');
      return text;
    },
    fixes: async () => {
      for (let i = 0; i < 5 && (await page.locator(hoverBox).filter({ visible: true }).count()) > 0; i++) {
        await page.keyboard.press('Escape');
        await sleep(200);
      }
      await gone(hoverBox);
      await see(editor);
      await press('Control+.', menuRow);
      return texts(menuRow);
    },
    choose: async (title, elsewhere = false) => {
      const row = page
        .locator(menuRow, { hasText: new RegExp(title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')) })
        .first();
      for (let i = 0; i < 20 && !/focused/.test((await row.getAttribute('class')) ?? ''); i++) {
        await page.keyboard.press('ArrowDown');
        await sleep(100);
      }
      await page.keyboard.press('Enter');
      await gone(menuRow);
      if (!elsewhere) await see('.tab.active.dirty');
      await see(editor);
    },
    followLine: async (words) => {
      await page.locator('.codelens-decoration a', { hasText: words }).first().click();
      await see(quickInput);
    },
    pick: async (words) => {
      await page.locator(quickInput).first().fill(words);
      await page.locator(quickRow, { hasText: words }).first().waitFor();
      await page.keyboard.press('Enter');
      await gone(quickInput);
      await see('.tab.active.dirty');
    },
    command: async (title) => {
      await press('F1', quickInput);
      await page.locator(quickInput).first().fill(`>${title}`);
      await page.locator(quickRow, { hasText: title }).first().waitFor();
      await page.keyboard.press('Enter');
    },
    commands: async (words) => {
      await press('F1', quickInput);
      await page.locator(quickInput).first().fill(`>${words}`);
      await page.locator(quickRow).first().waitFor();
      // The list follows what is typed a moment later.
      await sleep(500);
      const titles = await texts(quickRow, 'aria-label');
      await page.keyboard.press('Escape');
      await gone(quickInput);
      return titles.filter((title) => title.includes(words));
    },
    chooseFile: async (path) => {
      // It begins with a folder of its own choice, and what is written before that is lost.
      await page.waitForFunction(
        (at) => /\/$/.test([...document.querySelectorAll<HTMLInputElement>(at)].at(0)?.value ?? ''),
        quickInput,
      );
      // While it still reads its folder it takes no answer, and puts the folder back in place of what is written: said again until it is gone.
      for (let i = 1; (await page.locator(quickInput).filter({ visible: true }).count()) > 0; i++) {
        if (i > 5) throw new Error('the box that asks for a file does not take one');
        await sleep(500);
        await page.locator(quickInput).first().fill(path);
        await page
          .locator(quickRow, { hasText: basename(path) })
          .first()
          .waitFor({ timeout: 5_000 })
          .catch(() => undefined);
        await sleep(500);
        await page.keyboard.press('Enter');
        await gone(quickInput);
      }
    },
    told: async (words) => {
      await page.locator('.monaco-dialog-box', { hasText: words }).first().waitFor({ state: 'visible' });
      await shot('told');
      await page.keyboard.press('Enter');
      await gone('.monaco-dialog-box');
    },
    reads: async (words) => {
      const shown = rendered(page).getByText(words).first();
      await shown.waitFor({ state: 'visible' });
    },
    follow: async (words) => {
      await rendered(page).getByRole('link', { name: words }).first().click();
    },
    nothingMarked: async () => {
      for (const severity of ['error', 'warning', 'info', 'hint']) await gone(`.editor-instance .squiggly-${severity}`);
      const left = await page.locator('.editor-instance [class*="squiggly-"]').filter({ visible: true }).count();
      if (left > 0) throw new Error(`${left} places are still marked`);
    },
    write: async (line) => {
      await see(editor);
      await page.keyboard.press('Control+End');
      await page.keyboard.type(`\n${line}`);
    },
    serverDies: () => serverDies(root),
    notice: (words) => page.locator(noticeRow, { hasText: words }).first().waitFor({ state: 'visible' }),
    notices: () => texts(`${noticeRow} .notification-list-item-message`),
    answer: async (words, button) => {
      const row = page.locator(noticeRow, { hasText: words }).first();
      await row.locator('.monaco-button', { hasText: button }).first().click();
      await row.waitFor({ state: 'hidden' });
    },
    banner: async () => plain(await page.locator('.part.banner').first().textContent()),
    trust: async () => {
      await press('Control+Enter', '.workspace-trust-header.workspace-trust-trusted');
      await shot('trusted');
      await page.keyboard.press('Escape');
      await gone('.workspace-trust-editor');
    },
    save: async (file, expected) => {
      await page.keyboard.press('Control+s');
      await see('.tab.active:not(.dirty)');
      const path = join(folder, file);
      for (let i = 0; i < 100 && !expected(readFileSync(path, 'utf8')); i++) await sleep(50);
      return readFileSync(path, 'utf8');
    },
  };
}
