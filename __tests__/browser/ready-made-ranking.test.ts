import type { Page } from 'playwright-core';
import { chooseFile } from '../support/browser/choose-file';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { dashboardReady, openDashboard } from '../support/browser/open-dashboard';
import { squeeze } from '../support/browser/read-figure';
import { signIn } from '../support/browser/sign-in';
import { startServer, type TestServer } from '../support/browser/start-server';

/** A vendor's list: a column a year, ties, gaps, a country without a place in one year, and one that is none. */
const FILE = [
  'Country,Rank 2018,Rank 2019',
  'Russia,1st,2nd',
  'China,2nd,1st',
  'Brazil,=3,=3',
  'Peru,=3,=3',
  'Atlantis,5th,-',
  'Ecuador,51st,31st',
  'Chile,0,7',
];
const SLUG = 'most-attacked-by-a-vendor';

let server: TestServer;
let browser: TestBrowser;
let page: Page;
let consoleErrors: string[];

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  ({ page, consoleErrors } = await browser.newPage({ viewport: { width: 1440, height: 900 } }));
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

const step = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
const main = async () => squeeze(await page.locator('main').innerText());

describe('a ready-made ranking, from its file to its dashboard', () => {
  it('is called a ranking, with the years of its columns', async () => {
    await page.goto(`${server.url}/upload`);
    await signIn(page, server.token);
    await chooseFile(page, 'most-attacked.csv', FILE);
    expect(await page.getByLabel('What is “Rank 2018”?').inputValue()).toBe('place');
    expect(await page.getByLabel('First day of “Rank 2019”').inputValue()).toBe('2019-01-01');
    expect(await main()).toContain('A ranking: country and place, no counts');
  });

  it('cannot go into a dataset of counts, and the sentence says why', async () => {
    await page.getByRole('radio', { name: /^Attacks by target country/ }).check();
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('This dataset holds counts, and the file a ranking.').waitFor();
    await page.getByRole('radio', { name: /^A new dataset/ }).check();
  });

  it('is checked in rows and places, with no attacks anywhere', async () => {
    await page.getByLabel('Time zone').selectOption('UTC');
    await page.getByLabel('Title').fill('Most attacked, by a vendor');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await step('6 of 7 rows can be published');
    const report = await main();
    expect(report).toContain('7 rows read = 6 accepted + 1 rejected');
    expect(report).toContain('12 places read = 11 accepted + 1 rejected');
    expect(report).toContain('1 Jan 2019, with 5 entries; places are missing between them');
    expect(report).toContain('8 Rank 2018 “0” the place is 0: places begin at 1');
    expect(report).toContain('“Atlantis”');
    expect(report).not.toMatch(/attacks? (read|happened)/);
  });

  it('asks what the ranking goes by, and is published', async () => {
    await page.getByRole('button', { name: 'Go on to publish' }).click();
    await page.getByLabel('The ranking goes by').fill('share of users attacked');
    await page.getByRole('radio', { name: /^Reported/ }).check();
    await page.getByRole('button', { name: 'Publish 6 rows' }).click();
    await step('Published: 6 rows');
    expect(await main()).toContain('brought 2 rankings to “');
  });

  it('has a dashboard of places as published, and no card of volume', async () => {
    await page.getByRole('link', { name: 'See it on the dashboard' }).click();
    await page.waitForURL(`**/datasets/${SLUG}`);
    await dashboardReady(page);
    await step('Ecuador climbed from 51st of 6 to 31st of 5 listed in 2019');
    expect(squeeze(await page.locator('h1 + p').innerText())).toMatch(
      /^Reported Share of users attacked\. A ready-made ranking: places as published, no counts\./,
    );
    const table = squeeze(await page.locator('#ranking table').innerText());
    expect(table).toContain('Place Country Before Shift 1 China 2 ▲ up 1 2 Russia 1 ▼ down 1 =3 Brazil =3 0');
    expect(table).toContain('31 Ecuador 51 ▲ up 20');
    for (const card of ['#map', '#volume', '#by-type', '#by-organisation']) {
      expect(await page.locator(card).count()).toBe(0);
    }
    expect(await page.locator('#rank-shift').innerText()).not.toContain('Attacks per');
  });

  it('says what an extract leaves open, also on a phone', async () => {
    const phone = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await openDashboard(phone.page, `${server.url}/datasets/${SLUG}?country=EC`);
    expect(squeeze(await phone.page.locator('#ranking').innerText())).toContain(
      '5 are listed, and more may have been ranked.',
    );
    const isWide = await phone.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    expect(isWide).toBe(false);
    expect([...phone.consoleErrors, ...consoleErrors]).toEqual([]);
  });
});
