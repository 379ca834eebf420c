import type { Page } from 'playwright-core';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { SurgesAnswer } from '@/lib/domain/surge-answer';
import { askApi } from '../support/browser/ask-api';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { dashboardReady, openDashboard } from '../support/browser/open-dashboard';
import { readPart } from '../support/browser/read-part';
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
  page = (await browser.newPage()).page;
});
afterEach(() => browser.leave(page));

const sentence = () => page.locator('h1').innerText();
const address = (name: string) => new URL(page.url()).searchParams.get(name);
const windows = 'from=2019-04-11T12:00&to=2019-04-11T18:00&compareFrom=2019-04-11&compareTo=2019-04-11T12:00';

async function rankBy(name: string) {
  await page.getByLabel('Places of').selectOption({ label: name });
  await page.getByRole('button', { name: 'Show', exact: true }).click();
}

it('ranks organisations in every part, and says that the map stays with countries', async () => {
  const { entries, of } = await askApi<RankingAnswer>(
    server,
    `datasets/attack-volume/ranking?by=organisation&${windows}`,
  );
  await openDashboard(page, server.url);
  await rankBy('Organisations');
  await expectSoon(async () => (await sentence()).includes(`of ${of} most attacked organisations`), true);
  await expectSoon(async () => address('by'), 'organisation');
  const shown = page.locator('#ranking tbody tr');
  await expectSoon(async () => (await readPart(shown.first().locator('th'))) === entries[0]?.name, true);
  const last = entries.at(-1)?.name ?? '';
  await page.locator('#ranking').getByRole('link', { name: last }).click();
  await expectSoon(async () => (await sentence()).startsWith(last), true);
  await expectSoon(async () => address('entity'), last);
  const label = async () => page.locator('#rank-shift [role="application"]').getAttribute('aria-label');
  await expectSoon(async () => (await label())?.includes(last ?? ''), true);
  await expectSoon(async () => (await readPart(page.locator('#reasons h2'))).includes(last ?? ''), true);
  await expectSoon(
    async () => (await readPart(page.locator('#slope'))).includes(`among ${of} organisations`),
    true,
  );
  expect(await readPart(page.locator('#map'))).toContain('The map stays with countries');
  const { series } = await askApi<SurgesAnswer>(
    server,
    `datasets/attack-volume/surges?by=organisation&${new URLSearchParams({ keys: last })}`,
  );
  await expectSoon(
    async () => (await readPart(page.locator('#volume'))).includes(`surges of attacks of ${last}`),
    (series[0]?.surges.length ?? 0) > 1,
  );
});

it('opens a ranking of attack types from its address, before any script', async () => {
  const { entries, of } = await askApi<RankingAnswer>(
    server,
    `datasets/attack-volume/ranking?by=type&${windows}`,
  );
  const second = entries[1]?.name ?? '';
  const html = await (
    await fetch(`${server.url}/?by=type&${new URLSearchParams({ entity: second })}`)
  ).text();
  const [, title] = /<h1[^>]*>([^<]*)</.exec(html) ?? [];
  expect(title).toContain(second);
  expect(title).toContain(`of ${of} attack types`);
});

it('refuses organisations per inhabitant in words, and offers no such choice', async () => {
  await page.goto(`${server.url}/?by=organisation&per=million`);
  const said = () => page.locator('main').innerText();
  await expectSoon(async () => (await said()).includes('Only countries have inhabitants'), true);
  await page.goto(`${server.url}/?by=organisation`);
  await dashboardReady(page);
  await page.getByText('Compare other windows').click();
  expect(await page.getByLabel('Places by').isDisabled()).toBe(true);
});

it('offers only what the dataset names', async () => {
  const offered = () => page.getByLabel('Places of').locator('option').allInnerTexts();
  await openDashboard(page, `${server.url}/datasets/country-ranking?by=organisation`);
  expect(await offered()).toEqual(['Target countries']);
  expect(await sentence()).toContain('most attacked countries');
  await openDashboard(page, `${server.url}/datasets/attack-volume`);
  expect(await offered()).toEqual(['Source countries', 'Target countries', 'Organisations', 'Attack types']);
});
