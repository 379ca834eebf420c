import type { Page } from 'playwright-core';
import claimsFile from '../../data/claims.json';
import { axeFaults, ENLARGED, ON_A_PHONE, TWO_LOOKS } from '../support/browser/axe-faults';
import { chooseFile } from '../support/browser/choose-file';
import { clippedTexts } from '../support/browser/clipped-texts';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { dashboardReady, laidOut } from '../support/browser/open-dashboard';
import { signIn } from '../support/browser/sign-in';
import { startServer, type TestServer } from '../support/browser/start-server';

/** With a row of each kind that a check tells of: good, of no country, rejected. */
const FILE = ['target,day,n', 'France,2019-04-11,12', 'Atlantis,2019-04-11,7', 'Ecuador,2019-04-11,many'];

/** A list as a vendor publishes it: places, no counts, and places are missing. */
const LISTING = 'rank,country\n1,China\n=2,Brazil\n=2,Peru\n31,Ecuador\n';
const VENDOR = {
  ...{ slug: 'vendor', title: 'Most attacked, by a vendor' },
  passport: {
    ...{ holds: 'places', measure: 'share of users attacked', status: 'reported', sides: ['target'] },
    ...{ timeZone: 'UTC', timePrecision: 'year' },
  },
};

let server: TestServer;
let browser: TestBrowser;
let page: Page;

// Four readings of a page of 2,000 elements, on a machine that may be busy with other tests.
jest.setTimeout(180_000);

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

beforeEach(async () => {
  ({ page } = await browser.newPage());
});

afterEach(() => browser.leave(page));

async function openPage(path: string, sign: string): Promise<void> {
  await page.goto(server.url + path);
  if (sign.startsWith('#volume')) await page.locator('#volume').scrollIntoViewIfNeeded();
  await page.locator(sign).first().waitFor({ state: 'attached' });
}

/** Calls the API as a script does. */
async function send(path: string, type: string, body: string): Promise<void> {
  const headers = { 'content-type': type, authorization: `Bearer ${server.token}` };
  const answer = await fetch(`${server.url}/api/v1${path}`, { method: 'POST', headers, body });
  if (!answer.ok) throw new Error(await answer.text());
}

describe('nobody is kept out, in a wide window and a narrow one, light and dark,', () => {
  it.each([
    ['of the dashboard', '/', '#volume .recharts-surface'],
    ['of a country’s page', '/datasets/attack-volume/countries/EC', '#source'],
    ['of the list of datasets', '/datasets', 'article'],
    ['of the upload page when signed out', '/upload', '#token'],
    ['of the sign-in page', '/sign-in', '#token'],
    ['of the page for addresses that do not exist', '/no-such-page', 'h1'],
    ['of a card in a frame', '/embed/map?dataset=attack-volume', 'img'],
  ])('%s', async (_, path, sign) => {
    await openPage(path, sign);
    expect(await axeFaults(page)).toEqual([]);
  });

  it.each([
    ['of the sign-in page in Spanish', '/es/sign-in', '#token'],
    ['of a country’s page in Spanish', '/es/datasets/attack-volume/countries/EC', '#source'],
    ['of the claims in Spanish', '/es/claims', 'article'],
    ['of the list of datasets in Spanish', '/es/datasets', 'article'],
    ['of a page in Spanish that does not exist', '/es/no-such-page', 'h1'],
    ['of a dataset’s dashboard', '/datasets/country-ranking', '#volume .recharts-surface'],
    ['of a dashboard on which nothing matches', '/?from=2020-01-01&to=2020-01-02', '[data-state="no-match"]'],
    ['of a dashboard of a country without a place', '/?country=ZW', '#take [data-state="empty"]'],
    ['of the upload page in Spanish when signed out', '/es/upload', '#token'],
    ['of a country that is none', '/datasets/attack-volume/countries/QQ', 'h1'],
    [
      'of a country of which cannot be told what was chosen',
      '/datasets/attack-volume/countries/EC?from=2019-04-18&to=2019-04-01',
      'h1',
    ],
  ])('%s, in two looks', async (_, path, sign) => {
    await openPage(path, sign);
    expect(await axeFaults(page, TWO_LOOKS)).toEqual([]);
  });

  it('of a dashboard in Spanish with a difference on the map, dense places, a table for a chart and an open menu', async () => {
    await page.goto(`${server.url}/es?map=target&shows=change&ties=dense`);
    await page.locator('#map figcaption').waitFor();
    const open = () => page.locator('#slope [popovertarget]').click();
    const menu = page.locator('#slope [popover]');
    await open();
    await menu.getByRole('button', { name: /tabla/i }).click();
    await page.locator('#slope table tbody tr').first().waitFor();
    await open();
    await menu.waitFor();
    expect(await axeFaults(page, TWO_LOOKS)).toEqual([]);
  });

  it('of a map with flows, in a moment, and with an open menu', async () => {
    await page.goto(`${server.url}/?flows=10&at=2019-04-11T14:00:00-05:00`);
    await page.locator('#map [data-arc]').first().waitFor({ state: 'attached' });
    await page.locator('#map').getByRole('slider', { name: 'Time shown' }).waitFor();
    await page.locator('#map [popovertarget]').click();
    await page.locator('#map [popover]').waitFor();
    expect(await axeFaults(page, TWO_LOOKS)).toEqual([]);
  });

  it('of cards that wait for answers, and of cards that are refused any', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/v1/**', (route) => answered.then(() => route.continue()));
    await page.goto(`${server.url}/?from=2019-04-18&to=2019-04-01`);
    await page.locator('#map [data-state="loading"]').waitFor();
    expect(await axeFaults(page, TWO_LOOKS.slice(0, 1))).toEqual([]);
    answer();
    await page.locator('#map [data-state="error"]').waitFor();
    expect(await axeFaults(page, TWO_LOOKS.slice(1))).toEqual([]);
  });

  it('of the upload, step by step, and of the list of datasets when signed in', async () => {
    await page.goto(`${server.url}/upload`);
    await signIn(page, server.token);
    await page.getByLabel('Choose a CSV file').waitFor({ state: 'attached' });
    expect(await axeFaults(page)).toEqual([]);
    await chooseFile(page, 'days.csv', FILE);
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('Title').fill('Attacks by day');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Go on to publish' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole('button', { name: 'Go on to publish' }).click();
    await page.getByLabel('One attack is').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.getByLabel('One attack is').fill('one alert');
    await page.getByRole('radio', { name: /^Measured/ }).check();
    await page.getByRole('button', { name: 'Publish 2 rows' }).click();
    await page.getByRole('heading', { level: 1, name: 'Published: 2 rows' }).waitFor();
    expect(await axeFaults(page, TWO_LOOKS)).toEqual([]);

    await page.goto(`${server.url}/datasets`);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  it('of a ready-made ranking', async () => {
    await send('/datasets', 'application/json', JSON.stringify(VENDOR));
    await send('/datasets/vendor/uploads?filename=targets-2018.csv', 'text/csv', LISTING);
    await page.goto(`${server.url}/datasets/vendor`);
    await dashboardReady(page);
    expect(await axeFaults(page, TWO_LOOKS)).toEqual([]);
  });

  it('of what is closed at first: every fold of a dashboard and of a country’s page', async () => {
    for (const [path, sign] of [
      ['/', '#all-places tbody tr'],
      ['/datasets/attack-volume/countries/EC', '#source'],
    ] as const) {
      await page.goto(server.url + path);
      await laidOut(page);
      if (path === '/') await page.locator('#all-places').scrollIntoViewIfNeeded();
      await page.locator(sign).first().waitFor({ state: 'attached' });
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await axeFaults(page, TWO_LOOKS.slice(0, 1))).toEqual([]);
    }
  });

  it('of the sheet of filters on a phone, and of a card’s figures to save', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(server.url);
    await dashboardReady(page);
    await page.getByRole('button', { name: 'What is ranked, period, time zone' }).click();
    await page.locator('form[data-open="true"]').waitFor();
    expect(await axeFaults(page, ON_A_PHONE)).toEqual([]);
    await page.getByRole('button', { name: 'Close' }).first().click();
    await page.locator('#ranking [popovertarget]').click();
    await page.locator('#ranking [popover]').waitFor();
    expect(await axeFaults(page, ON_A_PHONE)).toEqual([]);
  });

  it('in the colours of a system with few', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await openPage('/', '#volume .recharts-surface');
    expect(await axeFaults(page, TWO_LOOKS.slice(0, 1))).toEqual([]);
  });

  it('in a window enlarged twice, where nothing is cut off, claims and uploads being written', async () => {
    const [claim] = claimsFile.claims;
    await page.goto(`${server.url}/claims/${claim?.id}/edit`);
    await signIn(page, server.token);
    for (const [path, sign] of [
      [`/claims/${claim?.id}/edit`, 'form'],
      ['/claims/new', 'form'],
      ['/upload', 'input[type="file"]'],
      ['/datasets/attack-volume', '#volume .recharts-surface'],
      ['/es/datasets/country-ranking', '#volume .recharts-surface'],
    ] as const) {
      await page.setViewportSize({ width: 720, height: 450 });
      await openPage(path, sign);
      const faults = await axeFaults(page, ENLARGED);
      expect({ path, faults, clipped: await clippedTexts(page) }).toEqual({ path, faults: [], clipped: [] });
    }
  });
});
