import type { Locator, Page } from 'playwright-core';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser, type WatchedPage } from '../support/browser/open-browser';
import { dashboardReady, openDashboard } from '../support/browser/open-dashboard';
import { readPart } from '../support/browser/read-part';
import { sharedServer } from '../support/browser/shared-server';

const server = sharedServer();
let browser: TestBrowser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  watched = await browser.newPage();
  page = watched.page;
});

afterEach(() => browser.leave(page));

const address = (name: string) => new URL(page.url()).searchParams.get(name);
const map = () => page.locator('#map');
const legend = () => readPart(map().locator('figcaption'));
/** How many times as large as at first the map stands. */
const zoom = async () => {
  const transform = await map().locator('[data-frame]').getAttribute('transform');
  return Number(/scale\(([\d.]+)\)/.exec(transform ?? '')?.[1]);
};

const MORE = 'Save, copy, show';
const CHANGE_COLUMNS = ['Name', 'Before, over as long a time', 'Now', 'Difference'];

/** Puts the figures in the place of the map, or the map in theirs. */
async function show(what: 'table' | 'chart') {
  await map().getByRole('button', { name: MORE }).click();
  await map()
    .getByRole('button', { name: `Show as a ${what}` })
    .click();
}

/** The numbers of a row. */
async function cells(row: Locator): Promise<number[]> {
  const texts = await row.locator('td').allInnerTexts();
  return texts.map((text) => Number(text.replaceAll(',', '').replace('−', '-')));
}

it('shows the scale, the region and the difference that are chosen, and keeps them in the address', async () => {
  await openDashboard(page, `${server.url}/?map=target`);
  await map().getByLabel('Steps').selectOption('linear');
  await expectSoon(async () => (await legend()).includes('Equal steps.'), true);
  await map().getByLabel('Region').selectOption('africa');
  await expectSoon(async () => (await zoom()) > 1.5, true);
  await map().getByLabel('Colours tell').selectOption('change');
  await expectSoon(async () => (await legend()).startsWith('Change in attacks'), true);
  await expectSoon(
    async () => [address('scale'), address('region'), address('shows')],
    ['linear', 'africa', 'change'],
  );
  await page.reload();
  await dashboardReady(page);
  expect(await legend()).toMatch(/^Change in attacks on the afternoon of 11 April 2019, against/);
  expect(await zoom()).toBeGreaterThan(1.5);
  await show('table');
  const table = map().getByRole('table');
  expect(await table.locator('thead th').allInnerTexts()).toEqual(CHANGE_COLUMNS);
  const [before = 0, now = 0, difference = 0] = await cells(table.locator('tbody tr').first());
  expect(difference).toBe(now - before);
  await show('chart');
  const link = map().getByRole('link', { name: 'Save PNG' }).first();
  const picture = new URL((await link.getAttribute('href')) ?? '', server.url);
  const asked = ['shows', 'classes', 'region', 'side'].map((name) => picture.searchParams.get(name));
  expect(asked).toEqual(['change', 'linear', 'africa', 'target']);
  expect((await fetch(picture)).headers.get('content-type')).toBe('image/png');
  await page.goBack();
  await expectSoon(async () => (await legend()).startsWith('Attacks per country'), true);
  expect(watched.consoleErrors).toEqual([]);
});

it('draws flows to the chosen country, and sums what it does not draw', async () => {
  await openDashboard(page, server.url);
  await map().getByLabel('Flows').selectOption('5');
  await expectSoon(() => map().locator('[data-arc]').count(), 5);
  const notes = await map().locator('[data-flows="EC"]').textContent();
  const numbers = [...(notes ?? '').matchAll(/\d{1,3}(?:,\d{3})+/g)].map(([text]) =>
    Number(text.replaceAll(',', '')),
  );
  expect(numbers.reduce((sum, count) => sum + count, 0)).toBe(40_000_000);
});

it('goes through time by the slider, keeps the moment in the address, and gives the whole period back', async () => {
  await openDashboard(page, `${server.url}/?map=target`);
  await map().getByRole('button', { name: 'Show through time' }).click();
  const slider = map().getByRole('slider', { name: 'Time shown' });
  await slider.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expectSoon(() => slider.getAttribute('aria-valuetext'), '11 Apr 2019, 03:00–04:00');
  await expectSoon(async () => address('at'), '2019-04-11T03:00:00-05:00');
  const label = () => map().locator('a[data-code="EC"]').getAttribute('aria-label');
  await expectSoon(async () => /^Ecuador: [\d,]+ attacks/.test((await label()) ?? ''), true);
  const told = await label();
  await page.reload();
  await dashboardReady(page);
  await expectSoon(label, told);
  await show('table');
  const table = map().getByRole('table');
  const ecuador = await cells(table.getByRole('row', { name: /^Ecuador/ }));
  expect(told).toContain(`${ecuador[0]?.toLocaleString('en')} attacks`);
  await show('chart');
  await map().getByRole('button', { name: 'Play' }).click();
  await expectSoon(async () => Number(await slider.inputValue()) > 5, true);
  await map().getByRole('button', { name: 'Pause' }).click();
  await map().getByRole('button', { name: 'Whole period' }).click();
  await expectSoon(async () => address('at'), null);
  await expectSoon(async () => (await legend()).includes('Attacks per country '), true);
});

it('steps instead of playing where no motion is wanted', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openDashboard(page, server.url);
  await map().getByRole('button', { name: 'Show through time' }).click();
  const next = map().getByRole('button', { name: 'Next' });
  await next.click();
  await next.click();
  const slider = map().getByRole('slider', { name: 'Time shown' });
  await expectSoon(() => slider.inputValue(), '1');
});

it('zooms by buttons and keys, by the wheel only with Ctrl, and leaves the wheel alone to the page', async () => {
  await openDashboard(page, server.url);
  await map().getByRole('button', { name: 'Zoom in' }).click();
  await expectSoon(async () => (await zoom()) > 1.2, true);
  await map().getByRole('button', { name: 'Show all' }).click();
  await expectSoon(zoom, 1);
  await map().locator('svg [tabindex="0"]').focus();
  await page.keyboard.press('+');
  await expectSoon(async () => (await zoom()) > 1.2, true);
  await page.keyboard.press('0');
  await expectSoon(zoom, 1);
  const pointAtMap = async () => {
    const box = await map().locator('figure svg').first().boundingBox();
    await page.mouse.move((box?.x ?? 0) + 300, (box?.y ?? 0) + 150);
  };
  await pointAtMap();
  const before = await page.evaluate(() => window.scrollY);
  await page.mouse.wheel(0, -200);
  await expectSoon(async () => (await page.evaluate(() => window.scrollY)) < before, true);
  expect(await zoom()).toBe(1);
  await pointAtMap();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -200);
  await page.keyboard.up('Control');
  await expectSoon(async () => (await zoom()) > 1, true);
});

it('shows difference, region and moment without JavaScript', async () => {
  const still = await browser.newPage({ scripts: false });
  await still.page.goto(`${server.url}/?map=target&shows=change&region=europe`);
  const figure = still.page.locator('#map figure');
  expect(await figure.locator('figcaption').innerText()).toContain('Change in attacks');
  expect(await figure.locator('[data-frame]').getAttribute('transform')).toMatch(/scale\((?!1\))/);
  await still.page.goto(`${server.url}/?map=target&at=2019-04-11T14:00:00-05:00`);
  expect(await figure.locator('figcaption').innerText()).toContain('11 Apr 2019, 14:00–15:00');
  await still.page.locator('#map').getByLabel('Region').selectOption('asia');
  await still.page.locator('#map').getByRole('button', { name: 'Show', exact: true }).click();
  expect(new URL(still.page.url()).search).toBe(
    '?map=target&at=2019-04-11T14%3A00%3A00-05%3A00&shows=&scale=&region=asia&flows=',
  );
  expect(await figure.locator('figcaption').innerText()).toContain('11 Apr 2019, 14:00–15:00');
  await browser.leave(still.page);
});

it.each([
  ['/', 'Unknown'],
  ['/es', 'Desconocido'],
])(
  'names the field of unknown country in letters that can be read on a telephone, off all land: %s',
  async (path, name) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openDashboard(page, `${server.url}${path}?map=source`);
    const text = map().locator('[data-unknown] text');
    await text.scrollIntoViewIfNeeded();
    expect(await text.textContent()).toBe(name);
    const found = await text.evaluate((element) => {
      const own = element.getBoundingClientRect();
      const marks = [...document.querySelectorAll('#map [data-frame] [data-code]')];
      const under = marks.filter((mark) => {
        const { left, right, top, bottom } = mark.getBoundingClientRect();
        return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
      });
      return { height: own.height, under: under.map((mark) => mark.getAttribute('data-code')) };
    });
    expect(found.height).toBeGreaterThan(10);
    expect(found.under).toEqual([]);
  },
);
