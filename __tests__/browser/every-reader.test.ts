import type { Page } from 'playwright-core';
import type { RankingAnswer } from '@/lib/domain/answer';
import { askApi } from '../support/browser/ask-api';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { openDashboard } from '../support/browser/open-dashboard';
import { sharedServer } from '../support/browser/shared-server';

const server = sharedServer();
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  ({ page } = await browser.newPage({ viewport: { width: 1440, height: 900 } }));
});

afterEach(() => browser.leave(page));

/** A style of the first element that fits, as the browser draws it. */
const drawn = (selector: string, name: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, wanted) => getComputedStyle(element).getPropertyValue(wanted), name);

const seen = (all: Element[]) => all.filter((one) => one.checkVisibility()).map(({ outerHTML }) => outerHTML);

it('prints the server’s picture of a chart that nobody came near to', async () => {
  await openDashboard(page, server.url);
  await page.emulateMedia({ media: 'print' });
  const picture = page.locator('#volume img');
  await picture.scrollIntoViewIfNeeded();
  await expectSoon(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth), 1200);
  expect(await page.locator('#volume [data-skeleton], #rank-shift img').evaluateAll(seen)).toEqual([]);
});

describe('a dashboard on paper', () => {
  beforeEach(async () => {
    await openDashboard(page, `${server.url}/?theme=dark&country=BR`);
    await page.locator('#volume').scrollIntoViewIfNeeded();
    await page.locator('#volume .recharts-surface').first().waitFor({ state: 'attached' });
    await page.locator('#all-places').scrollIntoViewIfNeeded();
    await page.locator('#all-places tbody tr').first().waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
  });

  it('has every place, its charts, their sources and its address, on white, and nothing to press', async () => {
    const { entries } = await askApi<RankingAnswer>(
      server,
      'datasets/country-ranking/ranking?side=target&from=2019-04-11T12:00&to=2019-04-11T18:00&compare=auto',
    );
    await expectSoon(() => page.locator('#all-places tbody tr').count(), entries.length);
    expect(await page.locator('footer .on-paper').innerText()).toBe(page.url());
    expect(await drawn('html', 'background-color')).toBe('rgb(255, 255, 255)');
    for (const chart of ['#rank-shift svg', '#map svg', '#volume .recharts-surface', '#slope svg']) {
      expect(await page.locator(chart).first().isVisible()).toBe(true);
    }
    const pressed = page.locator('nav, form, .button, fieldset, [popover], input, select');
    expect(await pressed.evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)).toBe(0);
    const sources = page.locator('#rank-shift footer > p, #map footer > p');
    expect((await sources.allInnerTexts()).map((text) => text.slice(0, 6))).toEqual(['Data: ', 'Data: ']);
  });

  it('leaves little of its sheets empty', async () => {
    const file = await page.pdf({ preferCSSPageSize: true });
    const sheets = file.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(sheets.length).toBeGreaterThan(8);
    expect(sheets.length).toBeLessThanOrEqual(16);
  });

  it('is not cut off at the edge of a page', async () => {
    await page.setViewportSize({ width: 940, height: 1300 });
    await expectSoon(() => page.evaluate(() => document.documentElement.scrollWidth <= 940), true);
  });
});

it('parts what a chart tells in the colours of a system with few', async () => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openDashboard(page, server.url);
  const steps = await page
    .locator('#map figcaption [data-plain="true"]')
    .evaluateAll((fields) => fields.map((field) => getComputedStyle(field).fill));
  expect(steps.length).toBeGreaterThan(3);
  expect(new Set(steps).size).toBe(steps.length);
  const paper = await drawn('html', 'background-color');
  expect(steps).not.toContain(paper);
  expect(await drawn('#by-organisation [data-colour]', 'background-color')).not.toBe(paper);
  const row = await drawn('#ranking tr[aria-current="true"] th', 'background-color');
  expect(row).not.toBe(await drawn('#ranking tbody tr:not([aria-current]) th', 'background-color'));
  await page.keyboard.press('Tab');
  expect(await drawn(':focus', 'outline-style')).toBe('solid');
});

describe('no page has to be scrolled in two directions', () => {
  it.each([
    ['at 320 pixels', 320, 640],
    ['enlarged twice', 720, 450],
  ])('%s', async (_, width, height) => {
    await page.setViewportSize({ width, height });
    const widths: Record<string, number> = {};
    for (const path of [
      '/',
      '/claims',
      '/datasets',
      '/sign-in',
      '/datasets/attack-volume/countries/EC',
      '/es',
      '/es/claims',
      '/upload',
      '/datasets/attack-volume',
    ]) {
      await page.goto(server.url + path);
      widths[path] = await page.evaluate(() => document.documentElement.scrollWidth);
    }
    expect(Object.entries(widths).filter(([, wide]) => wide > width)).toEqual([]);
  });
});
