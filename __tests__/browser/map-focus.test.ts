import type { Page } from 'playwright-core';
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
  ({ page } = await browser.newPage());
});

afterEach(() => browser.leave(page));

/** What has the focus, the ring drawn last on the land and how much of the ring is in the drawing, 0 to 1 each way. */
const ringed = () =>
  page.evaluate(() => {
    const svg = document.querySelector('#map figure svg') as SVGSVGElement;
    const ring = svg.querySelector('[data-frame] > :last-child') as SVGGElement;
    const [frame, own] = [svg.getBoundingClientRect(), ring.getBoundingClientRect()];
    const part = (low: number, high: number, from: number, to: number) =>
      (Math.min(high, to) - Math.max(low, from)) / Math.min(high - low, to - from);
    return {
      code: document.activeElement?.getAttribute('data-code'),
      href: ring.querySelector('[data-layer="line"] use')?.getAttribute('href')?.split('#')[1],
      isRing: ring.hasAttribute('data-ring'),
      across: part(own.left, own.right, frame.left, frame.right),
      down: part(own.top, own.bottom, frame.top, frame.bottom),
    };
  });

it('moves a country that arrow keys come to into a frame that shows a region, and rings it above all', async () => {
  await openDashboard(page, `${server.url}/?map=target&region=africa`);
  await expectSoon(
    async () =>
      /scale\(1\.\d/.test((await page.locator('#map [data-frame]').getAttribute('transform')) ?? ''),
    true,
  );
  await page.locator('#map svg [tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const passed: (string | null | undefined)[] = [];
  for (let step = 0; step < 20; step += 1) {
    const { code, href, isRing, across, down } = await ringed();
    passed.push(code);
    expect([code, isRing, href]).toEqual([code, true, code]);
    expect([code, across > 0.5, down > 0.5]).toEqual([code, true, true]);
    await page.keyboard.press('ArrowRight');
  }
  expect(passed).toEqual(expect.arrayContaining(['US', 'CN', 'RU', 'BR']));
  expect(new Set(passed).size).toBe(20);
  await page.keyboard.press('End');
  await page.keyboard.press('Tab');
  expect(await page.locator('#map [data-ring] > *').count()).toBe(0);
});

it('rings no country that a mouse chose', async () => {
  await openDashboard(page, `${server.url}/?map=target`);
  await page.locator('#map [data-code="BR"]').scrollIntoViewIfNeeded();
  await page.locator('#map [data-code="BR"]').click();
  await expectSoon(async () => new URL(page.url()).searchParams.get('country'), 'BR');
  expect(await page.locator('#map [data-ring] > *').count()).toBe(0);
  expect(await page.locator('#map svg [tabindex="0"]').count()).toBe(1);
});

describe.each(['light', 'dark', 'forced'] as const)('in %s colours', (look) => {
  beforeEach(() => page.emulateMedia(look === 'forced' ? { forcedColors: 'active' } : { colorScheme: look }));

  it('draws the ring as a line that stands out from its halo, which is paper', async () => {
    await openDashboard(page, `${server.url}/?map=target`);
    await page.locator('#map svg [tabindex="0"]').focus();
    await page.keyboard.press('Home');
    const strokes = await page.locator('#map [data-layer]').evaluateAll((layers) =>
      layers.map((layer) => {
        const { stroke, strokeWidth } = getComputedStyle(layer.firstElementChild ?? layer);
        return { stroke, width: Number.parseFloat(strokeWidth) };
      }),
    );
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [halo, line] = strokes;
    expect(halo?.stroke).toBe(paper);
    expect(halo?.width).toBeGreaterThanOrEqual((line?.width ?? 0) + 4);
    expect(await contrast(line?.stroke ?? '', paper)).toBeGreaterThan(3);
  });

  it('tells more, fewer and no change apart without hue, and from no data', async () => {
    await openDashboard(page, `${server.url}/?map=target&shows=change`);
    const swatches = await page.locator('#map figcaption li svg').evaluateAll((all) =>
      all.map(({ children: [rect, path] }) => ({
        fill: getComputedStyle(rect as Element).fill,
        ruled: path?.getAttribute('d') ?? '',
      })),
    );
    expect(swatches).toHaveLength(9);
    const greys = await luminances(swatches.map(({ fill }) => fill));
    const looks = swatches.map(({ ruled }, i) => `${greys[i]?.toFixed(2)} ${ruled}`);
    expect(new Set(looks).size).toBe(9);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [ground = 0] = await luminances([paper]);
    const strength = greys.map((grey) => Math.abs(grey - ground));
    const arms = [strength.slice(0, 4).reverse(), strength.slice(3, 7)];
    for (const arm of arms) expect(arm).toEqual(arm.toSorted((a, b) => a - b));
    const fallsAndRises = [swatches.slice(0, 3), swatches.slice(4, 7)];
    expect(fallsAndRises.map((arm) => arm.map(({ ruled }) => ruled !== ''))).toEqual([
      [true, true, true],
      [false, false, false],
    ]);
  });
});

/** How light colours are, 0 to 1 (WCAG 2.2), of colours as the browser writes them. */
function luminances(colours: readonly string[]): Promise<number[]> {
  return page.evaluate((all) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    return all.map((colour) => {
      if (!canvas) return Number.NaN;
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) =>
        byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    });
  }, colours);
}

async function contrast(one: string, other: string): Promise<number> {
  const [low = 0, high = 0] = (await luminances([one, other])).sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
