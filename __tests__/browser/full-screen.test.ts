import type { Page } from 'playwright-core';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { openDashboard } from '../support/browser/open-dashboard';
import { sharedServer } from '../support/browser/shared-server';

const CARDS = ['rank-shift', 'slope', 'map', 'volume', 'by-organisation', 'by-type', 'all-places'];

const server = sharedServer();
let browser: TestBrowser;
let page: Page;

jest.setTimeout(120_000);

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser?.close());

afterEach(() => browser.leave(page));

/** Height of a card's chart, and of what of the card is below the screen. */
async function measure(card: string): Promise<{ chart: number; hidden: number }> {
  return page.locator(`#${card}`).evaluate((section) => ({
    chart: Math.round(section.querySelector('[data-fills]')?.getBoundingClientRect().height ?? 0),
    hidden: section.scrollHeight - section.clientHeight,
  }));
}

async function fill(card: string): Promise<void> {
  await page.locator(`#${card} [popovertarget]`).click();
  await page.locator(`#${card} [popover]`).getByRole('button', { name: 'Full screen' }).click();
  await expectSoon(() => page.evaluate(() => document.fullscreenElement?.id), card);
  await page.locator(`#${card}[style*="--room"]`).waitFor();
}

async function chartReady(card: string): Promise<void> {
  await page.locator(`#${card}`).scrollIntoViewIfNeeded();
  await page.locator(`#${card} [data-fills]`).first().waitFor();
}

async function openWith(width: number, height: number): Promise<void> {
  ({ page } = await browser.newPage({ viewport: { width, height } }));
  await openDashboard(page, server.url);
}

/** Fills the screen, waits until nothing of the card is below it, and leaves: the heights of the chart before and on it. */
async function fillAndLeave(card: string): Promise<{ before: number; filled: number }> {
  await chartReady(card);
  const before = (await measure(card)).chart;
  await fill(card);
  await expectSoon(async () => (await measure(card)).hidden > 1, false);
  const filled = (await measure(card)).chart;
  await page.evaluate(() => document.exitFullscreen());
  await expectSoon(async () => (await measure(card)).chart, before);
  return { before, filled };
}

it('gives the chart of a card on the whole screen what words and controls leave, until it is left', async () => {
  await openWith(1440, 900);
  for (const card of CARDS) {
    const { before, filled } = await fillAndLeave(card);
    expect({ card, before, filled, isHigher: filled > before }).toMatchObject({ card, isHigher: true });
  }
});

it('shows the whole of a chart on the whole screen of a phone', async () => {
  await openWith(390, 844);
  for (const card of ['rank-shift', 'slope', 'by-organisation', 'by-type']) {
    expect((await fillAndLeave(card)).filled).toBeGreaterThan(0);
  }
});
