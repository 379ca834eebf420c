import fs from 'node:fs';
import type { Page } from 'playwright-core';
import { askApi } from '../support/browser/ask-api';
import { chooseFile } from '../support/browser/choose-file';
import { openBrowser, type TestBrowser, type WatchedPage } from '../support/browser/open-browser';
import { openDashboard } from '../support/browser/open-dashboard';
import { squeeze } from '../support/browser/read-figure';
import { signIn } from '../support/browser/sign-in';
import { startServer, type TestServer } from '../support/browser/start-server';

/** An afternoon that puts Uruguay before everybody; a country that is none; and two rows that count nothing. */
const FILE = [
  'time,target_country,attacks',
  '2019-04-11T13:00:00-05:00,Uruguay,500000000',
  '2019-04-11T14:00:00-05:00,UY,250000000',
  '2019-04-11T13:00:00-05:00,Atlantis,700',
  '2019-04-11T13:00:00-05:00,France,forty million',
  '2019-04-11T13:00:00-05:00,Germany,-12',
];
const QUESTIONS = [
  'ranking?side=target',
  'ranking?side=target&from=2019-04-11T12:00&to=2019-04-11T18:00&compareFrom=2019-04-11&compareTo=2019-04-11T12:00',
  'timeline?bucket=hour&by=target',
  'rank-history?side=target&bucket=hour&keys=UY&keys=EC',
].map((question) => `datasets/country-ranking/${question}`);

let server: TestServer;
let browser: TestBrowser;
let watched: WatchedPage;
let page: Page;
let before: unknown[];

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  watched = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page = watched.page;
  before = await answers();
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

function answers(): Promise<unknown[]> {
  return Promise.all(QUESTIONS.map((question) => askApi(server, question)));
}

const main = async () => squeeze(await page.locator('main').innerText());
const step = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

// One journey: each test goes on where the one before it stopped.
describe('a file on its way into the ranking', () => {
  it('is asked for its token first, and a wrong token is refused in a sentence', async () => {
    await page.goto(`${server.url}/upload`);
    await step('Sign in to upload a file');
    await signIn(page, 'not-the-token-of-this-one');
    await page.getByText(/^That is not the token\./).waitFor();
    expect(await page.getByLabel('Choose a CSV file').count()).toBe(0);

    await signIn(page, server.token);
    await step('Add attack counts from a CSV file');
    expect(new URL(page.url()).pathname).toBe('/upload');
  });

  it('has its columns guessed and goes to the dataset that is chosen', async () => {
    await chooseFile(page, 'uruguay.csv', FILE);
    const roles = await page
      .locator('table select')
      .evaluateAll((selects) => selects.map((select) => (select as HTMLSelectElement).value));
    expect(roles).toEqual(['time', 'target', 'attacks']);
    await page.getByRole('radio', { name: /^Attacks by target country, April 2019/ }).check();
    await page.getByRole('button', { name: 'Check the file' }).click();
    await step('3 of 5 rows can be published');
  });

  it('is accounted for, row by row and attack by attack', async () => {
    const report = await main();
    expect(report).toContain('5 rows read = 3 accepted + 2 rejected');
    expect(report).toContain('750,000,700 attacks read = 750,000,700 accepted + 0 rejected');
    expect(report).toContain('1 row with 700 attacks names no country that Rankshift knows.');
    expect(report).toContain('“Atlantis” 1 700');
  });

  it('shows each rejected row with its line, column, value and reason, and gives them as a file', async () => {
    const table = page.getByRole('table', { name: '2 rows' });
    const rows = (await table.locator('tbody tr').allInnerTexts()).map(squeeze);
    expect(rows).toEqual([
      '5 attacks “forty million” the count is not a number',
      '6 attacks “-12” the count is negative',
    ]);

    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download all rejected rows (CSV)' }).click();
    const lines = fs
      .readFileSync(await (await coming).path(), 'utf8')
      .trim()
      .split(/\r?\n/);
    expect(lines).toEqual([
      'line,column,reason,time,target_country,attacks',
      '5,attacks,the count is not a number,2019-04-11T13:00:00-05:00,France,forty million',
      '6,attacks,the count is negative,2019-04-11T13:00:00-05:00,Germany,-12',
    ]);
  });

  it('shows before it is published how places would move', async () => {
    const row = page.getByRole('row', { name: /^Uruguay/ });
    expect(squeeze(await row.innerText())).toMatch(/^Uruguay target \d+(st|nd|rd|th) → 1st of 118$/);
    expect(await answers()).toEqual(before);
  });

  it('changes the dashboard once it is published', async () => {
    await page.getByRole('button', { name: 'Go on to publish' }).click();
    await step('Publish 3 rows to “Attacks by target country, April 2019”');
    await page.getByRole('button', { name: 'Publish 3 rows' }).click();
    await step('Published: 3 rows');
    await page.getByRole('link', { name: 'See it on the dashboard' }).click();
    await page.waitForURL('**/datasets/country-ranking');

    await openDashboard(page, `${server.url}/?country=UY`);
    const sentence = await page.locator('h1').innerText();
    expect(sentence).toMatch(/^Uruguay climbed from \d+\w\w to 1st of 118 most attacked countries/);
    const first = page.locator('#ranking tbody tr').first();
    expect(squeeze(await first.innerText())).toMatch(/^1 Uruguay .* 750,0\d\d,\d{3} /);
    expect(await page.locator('#ranking').innerText()).toMatch(/not ranked: 1,744 attacks/);
  });

  it('leaves everything as it was once it is undone', async () => {
    expect(await answers()).not.toEqual(before);
    await page.goto(`${server.url}/datasets`);
    await page.getByRole('button', { name: 'Undo the upload of uruguay.csv' }).click();
    await page.getByRole('row', { name: /uruguay\.csv.*undone/ }).waitFor();
    expect(await answers()).toEqual(before);
    await openDashboard(page, server.url);
    expect(await page.locator('h1').innerText()).toMatch(/^Ecuador climbed from 51st to 31st of 118 /);
  });

  it('brought no complaint to the console but the refused token', () => {
    expect(watched.consoleErrors.filter((text) => !/401 .*\/session\)/.test(text))).toEqual([]);
    expect(watched.foreignRequests).toEqual([]);
  });
});
