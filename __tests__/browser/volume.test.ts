import type { Page } from 'playwright-core';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser, type WatchedPage } from '../support/browser/open-browser';
import { laidOut, openDashboard, volumeReady } from '../support/browser/open-dashboard';
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
  await openDashboard(page, server.url);
  await volumeReady(page);
});

afterEach(() => browser.leave(page));

const card = () => page.locator('#volume');
const told = async () => (await card().textContent()) ?? '';
const chosen = async (name: string) => new URL(page.url()).searchParams.get(name);

it('is stacked by what the reader chooses, and by nothing', async () => {
  expect(await told()).toContain('by source country');
  await card().getByLabel('Stacked by').selectOption('Attack type');
  await expectSoon(() => chosen('stack'), 'type');
  await expectSoon(async () => /per hour, by attack type\./.test(await told()), true);
  await expectSoon(
    () =>
      card()
        .getByText('Volumetric denial of service')
        .count()
        .then((n) => n > 0),
    true,
  );
  await card().getByLabel('Stacked by').selectOption('Nothing: all attacks');
  await expectSoon(() => chosen('stack'), 'none');
  await expectSoon(async () => /per hour\./.test(await told()), true);
  await page.goBack();
  await expectSoon(() => chosen('stack'), 'type');
  expect(await card().getByLabel('Stacked by').inputValue()).toBe('type');
  expect(watched.consoleErrors).toEqual([]);
});

it('has lines on a logarithmic scale, in the picture too, and says that heights do not add up', async () => {
  const stacked = () => card().locator('.recharts-area').count();
  const areas = await stacked();
  expect(areas).toBeGreaterThan(3);
  await card().getByLabel('Scale').selectOption('Logarithmic');
  await expectSoon(() => chosen('axis'), 'log');
  await expectSoon(async () => (await told()).includes('On a logarithmic scale heights do not add up'), true);
  await expectSoon(stacked, 0);
  const picture = card().getByRole('link', { name: 'Save PNG' }).first();
  expect(await picture.getAttribute('href')).toContain('axis=log');
  await card().getByLabel('Scale').selectOption('Linear');
  await expectSoon(() => chosen('axis'), null);
  await expectSoon(stacked, areas);
  expect(watched.consoleErrors).toEqual([]);
});

it('tells the country that a reader chose apart, however small it is: drawn, in the table and in the files', async () => {
  await page.goto(`${server.url}/datasets/attack-volume?country=NZ`);
  await laidOut(page);
  await volumeReady(page);
  await expectSoon(() => card().getByRole('button', { name: 'New Zealand' }).count(), 1);
  const csv = await card().getByRole('link', { name: 'Save CSV', includeHidden: true }).getAttribute('href');
  expect(csv).toContain('keys=NZ');
  const png = await card().getByRole('link', { name: 'Save PNG' }).first().getAttribute('href');
  expect(png).toContain('key=NZ');
  await card().getByRole('button', { name: 'Save, copy, show' }).click();
  await card().getByRole('button', { name: 'Show as a table' }).click();
  expect(await card().getByRole('columnheader').allTextContents()).toContain('New Zealand');
  expect(watched.consoleErrors).toEqual([]);
});
