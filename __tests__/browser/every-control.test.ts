import type { Page } from 'playwright-core';
import { nameFaults } from '../support/browser/name-faults';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { dashboardReady, volumeReady } from '../support/browser/open-dashboard';
import { sharedServer } from '../support/browser/shared-server';
import { smallTargets, useFingers } from '../support/browser/small-targets';

/**
 * Smaller for a reason: the names at the ends of lines stand as close as the lines do, and the table of all places has
 * 118 rows; whom they choose can be chosen in the field "Country" too.
 */
const CLOSE = '#rank-shift [role="application"] button, #slope a, #all-places tbody a';

const server = sharedServer();
let browser: TestBrowser;
let page: Page;

jest.setTimeout(120_000);

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  ({ page } = await browser.newPage());
});

afterEach(() => browser.leave(page));

/** Opens a page with all of it there, and nothing folded away. */
async function openAll(path: string): Promise<void> {
  await page.goto(server.url + path);
  if (path === '/' || path === '/es') {
    await dashboardReady(page);
    await volumeReady(page);
    await page.locator('#all-places').scrollIntoViewIfNeeded();
    await page.locator('#all-places tbody tr').first().waitFor({ state: 'attached' });
  }
  await page.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true;
  });
}

it.each([
  '/',
  '/es',
  '/datasets/attack-volume/countries/EC',
  '/es/datasets/attack-volume/countries/EC',
  '/claims',
  '/es/claims',
  '/datasets',
  '/es/datasets',
  '/upload',
  '/es/upload',
  '/embed/map?dataset=attack-volume',
  '/no-such-page',
])('%s: each control and picture has a name of its own, and is large enough for a finger', async (path) => {
  await openAll(path);
  expect(await nameFaults(page)).toEqual([]);
  await useFingers(page);
  expect(await smallTargets(page, CLOSE)).toEqual([]);
});
