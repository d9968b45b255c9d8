// In: nothing. Out: a page in a headless Chromium that can reach this machine only, and every request that tried to go further.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium as driver, type Page } from 'playwright-core';
import { program } from './system.ts';

export type Window = {
  readonly browser: Browser;
  readonly page: Page;
  readonly outside: readonly string[];
  readonly close: () => Promise<void>;
};

/** VS Code's own rendered pages name a host for their files that their service worker answers; no name is ever looked up. */
const here =
  /^(?:http:\/\/127\.0\.0\.1[:/]|https:\/\/[\w+.-]+\.vscode-resource\.vscode-cdn\.net\/|data:|blob:|about:|vscode-)/;

export async function openWindow(): Promise<Window> {
  const home = mkdtempSync(join(tmpdir(), 'pbc-'));
  const browser = await driver.launch({
    executablePath: program('Chromium'),
    env: { ...(process.env as Record<string, string>), HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
    chromiumSandbox: false,
    args: [
      ...[
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-background-networking',
      ],
      ...['--disable-component-update', '--no-first-run', '--force-color-profile=srgb', '--font-render-hinting=none'],
    ],
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  const outside: string[] = [];
  context.on('request', (request) => {
    if (!here.test(request.url())) outside.push(request.url());
  });
  const close = async (): Promise<void> => {
    await browser.close();
    rmSync(home, { recursive: true, force: true });
  };
  return { browser, page: await context.newPage(), outside, close };
}
