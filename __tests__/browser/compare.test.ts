import type { Page } from 'playwright-core';
import type { CompatiblePlaces, ShiftAnswer, WhatWouldItTake } from '@/lib/domain/place-answers';
import type { SurgesAnswer } from '@/lib/domain/surge-answer';
import { askApi } from '../support/browser/ask-api';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { openDashboard, volumeReady } from '../support/browser/open-dashboard';
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
  await openDashboard(page, server.url);
});
afterEach(() => browser.leave(page));

const sentence = () => page.locator('h1').innerText();
const address = (name: string) => new URL(page.url()).searchParams.get(name);
const places = () => page.locator('#reasons li strong').allInnerTexts();

it('says why the country moved, and the parts sum to the shift', async () => {
  const search =
    'side=target&key=EC&from=2019-04-11T12:00&to=2019-04-11T18:00&compareFrom=2019-04-11&compareTo=2019-04-11T12:00';
  const { parts } = await askApi<ShiftAnswer>(server, `datasets/country-ranking/shift?${search}`);
  expect(await page.locator('#reasons h2').innerText()).toBe('Why Ecuador moved from 51st to 31st');
  const shown = (await places()).map((text) => Number(text.replace('−', '-').replace('+', '')));
  expect(shown).toEqual([parts?.own.places, parts?.fell.places, parts?.rose.places]);
  expect(shown.reduce((sum, one) => sum + one)).toBe(20);
  expect(await page.locator('#reasons').innerText()).toContain('counts are compared per hour');
});

it('compares with the period before, or around a marked event, by one click', async () => {
  await page.getByText('Compare other windows').click();
  await page.getByRole('link', { name: 'Previous period' }).click();
  await expectSoon(async () => address('before'), '2019-04-11T06:00/2019-04-11T12:00');
  await expectSoon(async () => address('now'), '2019-04-11T12:00/2019-04-11T18:00');
  await expectSoon(
    async () => (await page.locator('#ranking').innerText()).includes('on the morning of 11 April 2019'),
    true,
  );
  // What a reader opened stays open.
  await page.getByRole('link', { name: 'Before and after: Anonymous threat' }).click();
  await expectSoon(async () => (await sentence()).endsWith('in the night to 12 April 2019'), true);
  expect(await page.getByText('Year on year: no data so far back').count()).toBe(1);
});

it('ranks per million inhabitants and densely, and says both', async () => {
  await page.getByText('Compare other windows').click();
  await page.getByLabel('Places by').selectOption('million');
  await page.getByLabel('Ties').selectOption('dense');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expectSoon(async () => (await sentence()).includes('per million inhabitants'), true);
  await expectSoon(async () => [address('per'), address('ties')], ['million', 'dense']);
  await expectSoon(async () => (await page.locator('#ranking').innerText()).includes('Unranked, for'), true);
  const said = await page.locator('main').innerText();
  expect(said).toContain('population of 2018: World Bank');
  expect(said).toContain('a very different order than by attacks');
  expect(said).toContain('after a tie none is skipped');
  expect(said).toMatch(/Unranked, for their population is not known: .*Taiwan/);
});

it('tells what a place takes, and which places a stated volume is compatible with', async () => {
  const windows = 'by=target&key=EC&from=2019-04-11T12:00&to=2019-04-11T18:00';
  const ask = 'datasets/country-ranking';
  const takes = await askApi<WhatWouldItTake>(server, `${ask}/what-would-it-take?${windows}&rank=20`);
  const card = page.locator('#take');
  await card.getByLabel('Place of Ecuador').fill('20');
  await card.getByRole('button', { name: 'Tell' }).first().click();
  const needed = Number(takes.attacksNeeded).toLocaleString('en');
  await expectSoon(async () => (await card.innerText()).includes(`${needed} attacks`), true);
  await expectSoon(async () => address('wanted'), '20');

  const stated = `${ask}/compatible-places?${windows}&attacks=900000&rounding=100000`;
  const { interval, of } = await askApi<CompatiblePlaces>(server, stated);
  await card.getByLabel('Attacks of Ecuador, as stated').fill('900,000');
  await card.getByRole('button', { name: 'Tell' }).last().press('Enter');
  expect(interval).toEqual([3, 4]);
  await expectSoon(async () => (await card.innerText()).includes(`3rd to 4th of ${of}`), true);
  await expectSoon(async () => address('volume'), '~900000');
  await card.getByLabel('Attacks of Ecuador, as stated').fill('forty million');
  await card.getByRole('button', { name: 'Tell' }).last().click();
  await expectSoon(async () => (await card.innerText()).includes('whole number of attacks from 1'), true);
});

it('says why the places of another dataset are not compared, and allows for rounded counts', async () => {
  await page.getByText('Compare other windows').click();
  const other = page.getByLabel('Places before are of');
  await other.selectOption({
    label: "Attacks on Ecuador's public institutions, April 2019: counted in another way",
  });
  await page.getByLabel('Counts are rounded to').selectOption('1000');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expectSoon(async () => (await sentence()).startsWith('Ecuador ranks 31st'), true);
  await expectSoon(async () => [address('beforeIn'), address('rounding')], ['attack-volume', '1000']);
  await expectSoon(() => page.locator('#slope').count(), 0);
  await expectSoon(async () => (await page.locator('main').innerText()).includes('could be 30–32'), true);
  const said = await page.locator('main').innerText();
  expect(said).toContain('Not compared: The two rankings are not comparable: what one attack is differs');
  expect(said).toContain('could be 30–32');
});

it('marks surges above the volume, and states the rule', async () => {
  const { all } = await askApi<SurgesAnswer>(server, 'datasets/attack-volume/surges?by=source');
  expect(all.surges.length).toBeGreaterThan(0);
  await volumeReady(page);
  // Hours are narrower than a mark here: those that follow each other have one together.
  const marked = () =>
    page
      .locator('#volume svg path[data-buckets]')
      .evaluateAll((marks) => marks.map((mark) => Number(mark.getAttribute('data-buckets'))));
  await expectSoon(async () => (await marked()).reduce((sum, one) => sum + one, 0), all.surges.length);
  expect((await marked()).length).toBeLessThan(all.surges.length);
  expect(await page.locator('#volume').innerText()).toContain(
    `${all.surges.length} hours are surges of all attacks`,
  );
  await page.getByText('The rule for surges').click();
  expect(await page.locator('#volume').innerText()).toContain('more than 5 robust deviations above it');
});
