import { type Browser, chromium, type Page } from 'playwright-core';
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
  /** A page with cookies and storage of its own. */
  newPage(options?: PageOptions): Promise<WatchedPage>;
  close(): Promise<void>;
};

/** The browser that `npm test` found, without a window. */
export async function openBrowser(): Promise<TestBrowser> {
  const executablePath = process.env.CHROME_PATH;
  if (!executablePath)
    throw new Error('CHROME_PATH is not set: run the tests with npm test, which finds a browser.');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    browser,
    async newPage({
      viewport = { width: 1280, height: 800 },
      colorScheme = 'light',
      scripts: javaScriptEnabled = true,
    } = {}) {
      const context = await browser.newContext({ viewport, colorScheme, javaScriptEnabled });
      return watchPage(await context.newPage());
    },
    close: () => browser.close(),
  };
}
