import type { Page } from 'playwright-core';
import { axeFaults, TWO_LOOKS } from '../support/browser/axe-faults';
import { chooseFile } from '../support/browser/choose-file';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { signIn } from '../support/browser/sign-in';
import { startServer, type TestServer } from '../support/browser/start-server';

/** With a row of each kind that a check tells of: good, of no country, rejected. */
const FILE = ['target,day,n', 'France,2019-04-11,12', 'Atlantis,2019-04-11,7', 'Ecuador,2019-04-11,many'];

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

    await page.goto(`${server.url}/datasets`);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
});
