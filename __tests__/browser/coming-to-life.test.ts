import type { Page, Route } from 'playwright-core';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { dashboardReady } from '../support/browser/open-dashboard';
import { sharedServer } from '../support/browser/shared-server';

const server = sharedServer();
let browser: TestBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe('a page on a phone', () => {
  const open = async () => {
    const watched = await browser.newPage({ viewport: { width: 390, height: 760 } });
    await watched.page.goto(server.url);
    await watched.page.waitForLoadState('networkidle');
    return watched;
  };
  const isAlive = (page: Page) => page.evaluate(() => 'alive' in document.documentElement.dataset);

  it('runs no script of the page until somebody is there', async () => {
    const { page, consoleErrors } = await open();
    expect(await isAlive(page)).toBe(false);
    expect(await page.locator('#ranking tbody tr').count()).toBeGreaterThan(12);
    expect(await page.locator('#rank-shift [role="application"]').count()).toBe(0);
    await dashboardReady(page);
    expect(await isAlive(page)).toBe(true);
    expect(consoleErrors).toEqual([]);
    await browser.leave(page);
  });

  it('comes to life by itself for who gives no sign', async () => {
    const { page } = await open();
    await expectSoon(() => isAlive(page), true);
    await page
      .locator('#rank-shift [role="application"] svg')
      .first()
      .waitFor({ state: 'attached', timeout: 20_000 });
    await browser.leave(page);
  });

  it('answers to a button that was pressed before it could', async () => {
    const { page } = await open();
    const button = page.getByRole('button', { name: 'What is ranked, period, time zone' });
    expect(await isAlive(page)).toBe(false);
    await button.evaluate((element: HTMLElement) => element.click());
    await page.getByRole('button', { name: 'Close' }).waitFor();
    const inMap = page.getByRole('button', { name: 'Show through time' });
    await inMap.evaluate((element: HTMLElement) => element.click());
    await page.getByRole('slider', { name: 'Time shown' }).waitFor();
    await browser.leave(page);
  });

  it('makes the choice that was made before it could', async () => {
    const { page } = await open();
    expect(await isAlive(page)).toBe(false);
    await page.locator('#map').getByLabel('Steps').selectOption('linear');
    await expectSoon(async () => new URL(page.url()).searchParams.get('scale'), 'linear');
    await browser.leave(page);
  });

  it('does not wait for the parts of the page to answer', async () => {
    const { page } = await open();
    const addresses = await page
      .locator('link[rel="prefetch"]')
      .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
    const held: Route[] = [];
    await page.route('**/*.js', (route) =>
      addresses.includes(route.request().url()) ? route.continue() : void held.push(route),
    );
    await page.getByRole('button', { name: 'What is ranked, period, time zone' }).click();
    await page.getByRole('button', { name: 'Close' }).waitFor();
    await expectSoon(async () => held.length > 0, true);
    expect(await page.locator('[data-part][data-alive]').count()).toBe(0);
    for (const route of held) await route.continue();
    await page.unroute('**/*.js');
    await browser.leave(page);
  });

  it('shows the parts out of sight once it is painted, for a browser that looks for fields would lay them out before', async () => {
    const { page, displayAtEnd, display } = await watchTheMap('');
    expect(displayAtEnd).toBe('none');
    expect(display).not.toBe('none');
    await page.close();
  });

  it('has at once what its address points at, and is there', async () => {
    const { page, displayAtEnd } = await watchTheMap('#map');
    expect(displayAtEnd).not.toBe('none');
    expect(
      Math.abs(await page.locator('#map').evaluate((map) => map.getBoundingClientRect().top)),
    ).toBeLessThan(2);
    await page.close();
  });
});

/** How the map is displayed when a phone has read the page to its end, and when it was painted. */
async function watchTheMap(hash: string) {
  const page = await browser.browser.newPage({ viewport: { width: 390, height: 760 } });
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const map = document.querySelector('#map');
      document.documentElement.dataset.mapAtEnd = map ? getComputedStyle(map).display : 'missing';
    });
  });
  await page.goto(`${server.url}${hash}`);
  await page.waitForLoadState('networkidle');
  const displayAtEnd = await page.evaluate(() => document.documentElement.dataset.mapAtEnd);
  const display = await page.locator('#map').evaluate((map) => getComputedStyle(map).display);
  return { page, displayAtEnd, display };
}
