import type { Page } from 'playwright-core';
import { formatExact } from '@/lib/chart/format-number';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { WhatWouldItTake } from '@/lib/domain/place-answers';
import type { SurgesAnswer } from '@/lib/domain/surge-answer';
import { askApi } from '../support/browser/ask-api';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { openDashboard } from '../support/browser/open-dashboard';
import { squeeze } from '../support/browser/read-figure';
import { sharedServer } from '../support/browser/shared-server';

const PLACES = '/datasets/country-ranking/countries';
const VOLUME = '/datasets/attack-volume/countries';

const server = sharedServer();
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

afterEach(() => browser.leave(page));

const open = async (path: string, scripts = false) => {
  ({ page } = await browser.newPage({ scripts }));
  return page.goto(server.url + path);
};
const text = async (selector: string) => squeeze(await page.locator(selector).innerText());

describe('the page of a country, without JavaScript,', () => {
  it('tells its place, its attacks, its course and its neighbours, with the status of the figures', async () => {
    const whole = await askApi<RankingAnswer>(server, 'datasets/country-ranking/ranking?side=target');
    const entry = whole.entries.find(({ key }) => key === 'EC');
    await open(`${PLACES}/EC`);
    expect(await text('h1')).toMatch(/^Ecuador .* of 118 most attacked countries /);
    const side = await text('#target');
    expect(side).toContain('Simulated');
    expect(side).toContain(`Attacks ${formatExact(entry?.attacks ?? 0, 'en')} `);
    expect(side).toContain(`of 118; could be ${entry?.interval?.join('–')}`);
    expect(side).toMatch(/Highest: =?\d+\w\w of \d+, \d+ Apr 2019, .*Lowest: =?\d+\w\w of \d+, /);
    expect(await page.locator('#target [role="img"] svg').count()).toBe(2);
    expect(await page.locator('#target details tbody tr').count()).toBe(11 * 24);
    // A dataset of targets says nothing of sources.
    expect(await page.locator('#source').count()).toBe(0);
  });

  it('has its charts as pictures and as figures, by plain links', async () => {
    await open(`${VOLUME}/EC?tz=UTC`);
    const links = page.locator('#target').getByRole('link', { name: /^(PNG|SVG|CSV|JSON)$/ });
    expect(await links.allInnerTexts()).toEqual(['PNG', 'SVG', 'CSV', 'JSON', 'PNG', 'SVG', 'CSV', 'JSON']);
    const kinds: Record<string, string> = {
      PNG: 'image/png',
      SVG: 'image/svg',
      CSV: 'text/csv',
      JSON: 'application/json',
    };
    for (const link of await links.all()) {
      const answer = await fetch(new URL((await link.getAttribute('href')) ?? '', server.url));
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        200,
        expect.stringContaining(kinds[await link.innerText()] ?? ''),
      ]);
    }
    // What has no place has no picture of places.
    await open(`${VOLUME}/ZZ`);
    expect(await page.locator('main a[href*="rank-shift.png"]').count()).toBe(0);
    expect(await page.locator('main').getByRole('link', { name: 'JSON' }).count()).toBeGreaterThan(0);
  });

  it('lets the keyboard scroll the table of its course', async () => {
    await open(`${PLACES}/EC`);
    await page.locator('#target details summary').first().click();
    const scroll = page.locator('#target details section[tabindex="0"]').first();
    await scroll.focus();
    await page.keyboard.press('PageDown');
    expect(await scroll.evaluate((box) => box === document.activeElement)).toBe(true);
  });

  it('leads to the country next to it', async () => {
    const { entries } = await askApi<RankingAnswer>(server, 'datasets/country-ranking/ranking?side=target');
    const at = entries.findIndex(({ key }) => key === 'EC');
    await open(`${PLACES}/EC`);
    await page.locator('#target dl').getByRole('link').first().click();
    await page.waitForURL(`**${PLACES}/${entries[at - 1]?.key}`);
    expect(await text('h1')).toContain(entries[at - 1]?.name);
  });

  it('says what the next places take, as the API does', async () => {
    const asked = 'datasets/country-ranking/what-would-it-take?side=target&key=EC&rank=1';
    const first = await askApi<WhatWouldItTake>(server, asked);
    await open(`${PLACES}/EC`);
    const row = page.locator('#target tr', {
      has: page.getByRole('rowheader', { name: '1st', exact: true }),
    });
    expect(squeeze(await row.innerText())).toContain(`1st ${formatExact(first.attacksNeeded, 'en')} `);
  });

  it('tells its surges with the rule by which they were found', async () => {
    const asked = 'datasets/attack-volume/surges?side=target&keys=EC&bucket=hour';
    const { rule, series } = await askApi<SurgesAnswer>(server, asked);
    await open(`${VOLUME}/EC`);
    const target = page.locator('#target section', { has: page.getByRole('heading', { name: 'Surges' }) });
    expect(squeeze((await target.textContent()) ?? '')).toContain(rule);
    expect(await target.locator('tbody tr').count()).toBe(Math.min(8, series[0]?.surges.length ?? 0));
    expect(series[0]?.surges.length).toBeGreaterThan(0);
  });

  it('tells of both sides of its attacks, each by its countries', async () => {
    await open(`${VOLUME}/EC`);
    expect(await text('#target')).toContain('Where it came from');
    expect(
      await page.locator('#target').getByRole('link', { name: 'United States' }).getAttribute('href'),
    ).toBe(`${VOLUME}/US`);
    expect(await text('#source')).toContain('Who was hit from there');
  });

  it('of ZZ says what that is, and how much, and gives it no place', async () => {
    const { unknown } = await askApi<RankingAnswer>(server, 'datasets/attack-volume/ranking?side=source');
    await open(`${VOLUME}/ZZ`);
    expect(await text('h1')).toBe('Attacks whose country is not known');
    expect(await text('main')).toContain('has no place of its own');
    const source = await text('#source');
    expect(source).toContain(`Attacks ${formatExact(unknown.attacks, 'en')} `);
    expect(source).not.toContain('Place');
  });

  it('of a country without an attack says unranked, never zero or last', async () => {
    await open(`${PLACES}/ZW`);
    expect(await text('h1')).toMatch(/^Zimbabwe is unranked: no attack is recorded/);
    expect(await text('#target')).toContain('no data is not a last place');
  });

  it('is found in small letters too', async () => {
    await open(`${PLACES}/ec`);
    expect(new URL(page.url()).pathname).toBe(`${PLACES}/EC`);
  });
});

describe('what has no page', () => {
  it.each([
    ['a code that is none', `${PLACES}/QQ`, '“QQ” is no country’s code'],
    ['a dataset that is not there', '/datasets/no-such/countries/EC', 'There is no dataset “no-such”'],
    ['a dashboard of no dataset', '/datasets/no-such', 'There is no dataset “no-such”'],
    ['any other address', '/no/such/page', 'There is no such page'],
    ['one in another language', '/es/no-hay', 'Esta página no existe'],
  ])('is told in a sentence, without JavaScript: %s', async (_, path, sentence) => {
    const answer = await open(path);
    expect(answer?.status()).toBe(404);
    expect(await text('h1')).toBe(sentence);
  });
});

it('is reached from the dashboard’s chosen country', async () => {
  ({ page } = await browser.newPage());
  await openDashboard(page, server.url);
  await page.getByRole('link', { name: 'All about Ecuador' }).first().click();
  await page.waitForURL(`**${PLACES}/EC?*`);
  await page.locator('#target').waitFor();
  // The page goes by the period and the two windows of the dashboard that led to it.
  expect(await text('h1')).toBe(
    'Ecuador climbed from 51st to 31st of 118 most attacked countries on the afternoon of 11 April 2019',
  );
  expect(await text('main')).toContain('Shown as chosen: from 11 April 2019, 00:00 to 15 April 2019, 11:00.');
  await page.getByRole('link', { name: 'Show all of the dataset' }).click();
  await page.waitForURL(`**${PLACES}/EC`);
});

it('goes by the period, the zone, the rules and the filters in its address, and passes them on', async () => {
  const chosen = 'from=2019-04-11&to=2019-04-13&tz=Europe%2FLondon&ties=dense&per=million';
  const asked = `${chosen}&organisation=SRI&side=source`;
  const ranked = await askApi<RankingAnswer>(server, `datasets/attack-volume/ranking?${asked}`);
  const brazil = ranked.entries.find(({ key }) => key === 'BR');
  await open(`${VOLUME}/BR?${chosen.replace('&ties', '&organisation=SRI&ties')}`);
  const source = await text('#source');
  expect(source).toContain(`Attacks ${formatExact(brazil?.attacks ?? 0, 'en')} `);
  expect(source).toContain('from 11 to 12 April 2019');
  expect(source).toContain('Here places are by attacks, not per million inhabitants.');
  const said = await text('main');
  expect(said).toContain('times of Europe/London · only SRI.');
  expect(said).toContain('Dense places');
  expect(said).toContain('population of 2018');
  const partner = page.locator('#source').getByRole('link', { name: 'Ecuador' });
  expect(await partner.getAttribute('href')).toContain('organisation=SRI&ties=dense&per=million');
  await open(`${VOLUME}/BR?from=yesterday&to=today`);
  expect(await text('main')).toContain('“from” “yesterday” is no time');
});
