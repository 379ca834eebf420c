import type { CDPSession, Page } from 'playwright-core';
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

const map = () => page.locator('#map');
const tip = () => map().locator('figure + [aria-hidden="true"]');
/** How the map stands: moved by x and y, k times as large. */
const frame = async () => {
  const transform = await map().locator('[data-frame]').getAttribute('transform');
  const [x = 0, y = 0, k = 0] = [...(transform ?? '').matchAll(/-?[\d.]+(?:e-\d+)?/g)].map(Number);
  return { x, y, k };
};
const isNear = async () => (await frame()).k > 1.2;

/** The middle of the drawing on the screen, all of it in sight. */
async function middle() {
  const svg = map().locator('figure svg').first();
  await svg.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const box = (await svg.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

/** Middle of a country on the screen. */
async function placeOf(code: string) {
  const mark = map().locator(`[data-code="${code}"]`);
  await middle();
  const box = (await mark.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('with a mouse and keys', () => {
  afterEach(() => browser.leave(page));

  it('moves the map by dragging once it is near, and chooses nothing by that', async () => {
    await openDashboard(page, `${server.url}/?map=target`);
    await map().getByRole('button', { name: 'Zoom in' }).click();
    await expectSoon(isNear, true);
    const [before, address] = [await frame(), page.url()];
    const { x, y, width } = await middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 5 });
    await page.mouse.up();
    const unit = width / 960;
    const after = await frame();
    expect(after.x - before.x).toBeCloseTo(60 / unit, 0);
    expect(after.y - before.y).toBeCloseTo(30 / unit, 0);
    expect(after.k).toBe(before.k);
    expect(page.url()).toBe(address);
  });

  it('does not move a map that is all in sight', async () => {
    await openDashboard(page, `${server.url}/?map=target`);
    const { x, y } = await middle();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y + 30, { steps: 5 });
    await page.mouse.up();
    expect(await frame()).toEqual({ x: 0, y: 0, k: 1 });
  });

  it('moves by Shift with an arrow key, as far on screen at every distance, and zooms out by its button', async () => {
    await openDashboard(page, `${server.url}/?map=target`);
    for (let step = 0; step < 3; step += 1) await map().getByRole('button', { name: 'Zoom in' }).click();
    await expectSoon(async () => (await frame()).k > 4, true);
    await map().locator('svg [tabindex="0"]').focus();
    for (const [key, dx, dy] of [
      ['ArrowRight', -80, 0],
      ['ArrowLeft', 80, 0],
      ['ArrowDown', 0, -80],
      ['ArrowUp', 0, 80],
    ] as const) {
      const before = await frame();
      await page.keyboard.press(`Shift+${key}`);
      const after = await frame();
      expect([Math.round(after.x - before.x), Math.round(after.y - before.y)]).toEqual([dx, dy]);
    }
    const { k } = await frame();
    await map().getByRole('button', { name: 'Zoom out' }).click();
    await expectSoon(async () => (await frame()).k < k, true);
    expect((await frame()).k).toBeCloseTo(k / 1.6);
  });
});

describe('with fingers', () => {
  let session: CDPSession;

  beforeEach(async () => {
    session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    await page.setViewportSize({ width: 390, height: 844 });
    await openDashboard(page, `${server.url}/?map=target`);
  });

  // Not left to others, who have a mouse.
  afterEach(() => page.context().close());

  const touch = (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    ...touchPoints: { x: number; y: number; id: number }[]
  ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });

  async function tap({ x, y }: { x: number; y: number }) {
    await touch('touchStart', { x, y, id: 0 });
    await touch('touchEnd');
  }

  it('tells of a country with or without data when it is tapped, and chooses one with data', async () => {
    await tap(await placeOf('GL'));
    await expectSoon(() => tip().textContent(), 'Greenlandno data or zero');
    expect(new URL(page.url()).searchParams.get('country')).toBe(null);
    await tap(await placeOf('BR'));
    await expectSoon(async () => /^Brazil[\d,]+ attacks/.test((await tip().textContent()) ?? ''), true);
    await expectSoon(async () => new URL(page.url()).searchParams.get('country'), 'BR');
    // In the wide sea: a finger that misses by little is taken for one that hit.
    const { x, y, width } = await middle();
    await tap({ x: x - (390 / 960) * width, y: y - (15 / 960) * width });
    await expectSoon(() => tip().allTextContents(), []);
  });

  it('zooms by two fingers, and leaves one to the page', async () => {
    const { x, y } = await middle();
    // What zooms is fetched when the map is alive.
    const svg = map().locator('figure svg').first();
    await expectSoon(() => svg.evaluate((element) => '__zoom' in element), true);
    const fingers = (apart: number) => [
      { x: x - apart, y, id: 0 },
      { x: x + apart, y, id: 1 },
    ];
    await touch('touchStart', ...fingers(20));
    for (const apart of [30, 40, 50, 60]) await touch('touchMove', ...fingers(apart));
    await touch('touchEnd');
    await expectSoon(async () => (await frame()).k.toFixed(1), '3.0');
    const [before, from] = [await frame(), await page.evaluate(() => window.scrollY)];
    await touch('touchStart', { x, y, id: 0 });
    for (const up of [20, 40, 60, 80, 100]) await touch('touchMove', { x, y: y - up, id: 0 });
    await touch('touchEnd');
    await expectSoon(async () => (await page.evaluate(() => window.scrollY)) > from + 40, true);
    expect(await frame()).toEqual(before);
  });
});
