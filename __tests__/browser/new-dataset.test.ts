import type { Page } from 'playwright-core';
import type { RankingAnswer } from '@/lib/domain/answer';
import { askApi } from '../support/browser/ask-api';
import { chooseFile } from '../support/browser/choose-file';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { dashboardReady } from '../support/browser/open-dashboard';
import { readFigure, squeeze } from '../support/browser/read-figure';
import { signIn } from '../support/browser/sign-in';
import { startServer, type TestServer } from '../support/browser/start-server';

/**
 * The quirks of tables summed from old GeoIP lists: a column a year, names as the list writes them, a row that is a
 * continent, a zero, thousands with commas.
 */
const FILE = [
  'country,attacks_2014,attacks_2015',
  'United States,410,1520',
  '"Korea, Republic of",77,90',
  'Russian Federation,50,91',
  "Cote D'Ivoire,3,2",
  'Europe,20,35',
  'Tonga,0,5',
  'Ecuador,12,"1,204"',
];

let server: TestServer;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  ({ page } = await browser.newPage({ viewport: { width: 1280, height: 900 } }));
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

const step = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();

describe('a table with a column a year, made into a new dataset', () => {
  it('has its periods read off the names of its columns, and says what is missing', async () => {
    await page.goto(`${server.url}/upload`);
    await signIn(page, server.token);
    await chooseFile(page, 'targets-2014-2015.csv', FILE);
    expect(await page.getByLabel('First day of “attacks_2014”').inputValue()).toBe('2014-01-01');
    expect(await page.getByLabel('Last day of “attacks_2015”').inputValue()).toBe('2015-12-31');
    await page.getByLabel('Time zone').selectOption('UTC');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByText('One answer is missing above.').waitFor();

    await page.getByLabel('Title').fill('Scrubbed attacks, 2014–2015');
    expect(await page.getByLabel('Address').inputValue()).toBe('scrubbed-attacks-2014-2015');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await step('All 7 rows are good');
  });

  it('keeps the continent’s attacks as those of an unknown country', async () => {
    const report = squeeze(await page.locator('main').innerText());
    expect(report).toContain('7 rows read = 7 accepted + 0 rejected');
    expect(report).toContain('3,519 attacks read = 3,519 accepted + 0 rejected');
    expect(report).toContain('“Europe” 1 55');
    expect(report).toContain('The accepted attacks happened from 2014 to 2015, in the time zone UTC.');
  });

  it('asks what one attack is before it is published', async () => {
    await page.getByRole('button', { name: 'Go on to publish' }).click();
    await step('Publish 7 rows as “Scrubbed attacks, 2014–2015”');
    await page.getByRole('button', { name: 'Publish 7 rows' }).click();
    const measure = page.getByLabel('One attack is');
    expect(await measure.getAttribute('aria-invalid')).toBe('true');
    await measure.fill('One attack that a scrubbing centre met');
    await page.getByRole('radio', { name: /^Measured/ }).check();
    await page.getByRole('button', { name: 'Publish 7 rows' }).click();
    await step('Published: 7 rows');
  });

  it('has a dashboard that says who climbed from where to where', async () => {
    await page.getByRole('link', { name: 'See it on the dashboard' }).click();
    await page.waitForURL('**/datasets/scrubbed-attacks-2014-2015');
    await dashboardReady(page);
    await page.locator('#ranking').getByRole('link', { name: 'Ecuador' }).click();
    await page.waitForURL(/country=EC/);
    await step('Ecuador climbed from 4th of 5 to 2nd of 6 most attacked countries in 2015');
    expect(await readFigure(page, 'Total attacks')).toBe('3,519');
    expect(await page.locator('h1 + p').innerText()).toMatch(
      /^Measured One attack that a scrubbing centre met/,
    );
    const table = squeeze(await page.locator('#ranking table').innerText());
    expect(table).toContain('South Korea 2');
    expect(table).toContain('Tonga – new 5');
    expect(await page.locator('#ranking').innerText()).toContain('Unknown country, not ranked: 35 attacks');
  });

  it('ranks a country without attacks nowhere, not last', async () => {
    const answer = await askApi<RankingAnswer>(
      server,
      'datasets/scrubbed-attacks-2014-2015/ranking?side=target&from=2014-01-01&to=2015-01-01',
    );
    expect(answer.of).toBe(5);
    const ranked = answer.entries.filter(({ rank }) => rank !== null);
    expect(ranked.map(({ key, rank }) => `${rank} ${key}`)).toEqual(['1 US', '2 KR', '3 RU', '4 EC', '5 CI']);
    expect(answer.unknown.attacks).toBe(20);
  });
});
