import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { sharedServer } from '../support/browser/shared-server';

const server = sharedServer();
let browser: TestBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/**
 * The countries that show a point, and those of them under whose middle a pointer meets the land of another one; or, in a large
 * window, its point: on a phone points a pixel apart lie on each other until one comes nearer.
 */
function covered(page: Page): Promise<{ points: number; beneath: string[] }> {
  return page.locator('#map').evaluate((map) => {
    map.scrollIntoView({ block: 'center' });
    const beneath: string[] = [];
    let points = 0;
    const box = map.querySelector('svg[data-order]')?.getBoundingClientRect();
    for (const point of map.querySelectorAll('[data-code] > circle')) {
      const { x, y, width, height } = point.getBoundingClientRect();
      const [left, top] = [x + width / 2, y + height / 2];
      const isOut = !box || left < box.left || left > box.right || top < box.top || top > box.bottom;
      if (width === 0 || isOut) continue;
      points += 1;
      const met = document.elementFromPoint(left, top)?.closest('[data-code]');
      const isApart = innerWidth > 400 || !met?.querySelector('circle');
      if (met !== point.parentElement && isApart) beneath.push(point.parentElement?.dataset.code ?? '');
    }
    return { points, beneath };
  });
}

describe.each([1440, 390])('in a window %i pixels wide', (width) => {
  it.each([
    ['/', 60],
    ['/?map=target', 60],
    ['/?region=europe', 8],
    ['/?map=target&region=europe', 8],
  ])('no country lies beneath another one on the map of %s', async (path, least) => {
    const { page } = await browser.newPage({ viewport: { width, height: 1200 } });
    await page.goto(`${server.url}${path}`);
    await page.waitForLoadState('networkidle');
    const { points, beneath } = await covered(page);
    expect(beneath).toEqual([]);
    expect(points).toBeGreaterThan(least);
    await browser.leave(page);
  });
});
