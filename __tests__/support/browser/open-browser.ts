import { type Browser, chromium, type Page } from 'playwright-core';
import { clearPage } from './clear-page';
import { watchPage } from './watch-page';

/** The flags after the first two keep the browser from calling its maker, which a closed network answers with errors. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type PageOptions = {
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** False: no script of a page runs. */
  scripts?: boolean;
};

export type WatchedPage = {
  page: Page;
  /** Errors in the console and errors that nobody caught, as they come. */
  consoleErrors: string[];
  /** URLs asked for from another origin than the first page's, as they come. */
  foreignRequests: string[];
};

export type TestBrowser = {
  browser: Browser;
  /** A page without cookies, storage or listeners: a new one, or one that was left. */
  newPage(options?: PageOptions): Promise<WatchedPage>;
  /**
   * Gives a page back. The next test then has a browser process that knows the scripts already, which halves the time
   * that a dashboard takes to load.
   */
  leave(page: Page | undefined): Promise<void>;
  close(): Promise<void>;
};

/** The browser that `npm test` found, without a window. */
export async function openBrowser(): Promise<TestBrowser> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath)
    throw new Error('CHROME_PATH is not set: run the tests with npm test, which finds a browser.');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const left = new Set<Page>();
  const scriptless = new WeakSet<Page>();
  return {
    browser,
    async newPage({ viewport = { width: 1280, height: 800 }, colorScheme = 'light', scripts = true } = {}) {
      const page = [...left].find((one) => scriptless.has(one) !== scripts);
      if (page) {
        left.delete(page);
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        return watchPage(page);
      }
      const context = await browser.newContext({ viewport, colorScheme, javaScriptEnabled: scripts });
      const fresh = await context.newPage();
      if (!scripts) scriptless.add(fresh);
      return watchPage(fresh);
    },
    async leave(page) {
      if (!page || left.has(page)) return;
      await clearPage(page);
      left.add(page);
    },
    close: () => browser.close(),
  };
}
