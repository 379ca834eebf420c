import { COUNTRIES } from '@/lib/domain/country';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { openDashboard, volumeReady } from '../support/browser/open-dashboard';
import { readFigure, squeeze } from '../support/browser/read-figure';
import { readPart } from '../support/browser/read-part';
import { sharedServer } from '../support/browser/shared-server';

const SENTENCE =
  'Ecuador climbed from 51st to 31st of 118 most attacked countries on the afternoon of 11 April 2019';
/** Countries and territories that a world map of the usual coarseness lacks. */
const SMALL = ['SG', 'MT', 'BH', 'HK', 'XK', 'MO', 'MV', 'MU', 'SC', 'GI', 'TV'];
/** Each country holds its shape: a point, or an outline of the file that the page refers to. */
const SHAPE = /data-code="(\w\w)"[^>]*><(?:circle cx="\d|use href="[^"]+\.svg#\1")/g;

const server = sharedServer();
let browser: TestBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

describe.each([1440, 768, 390])('the first view in a window %i pixels wide', (width) => {
  it.each(['light', 'dark'] as const)('tells the story without a complaint, %s', async (colorScheme) => {
    const watched = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
    const { page } = watched;
    await openDashboard(page, server.url);

    expect(squeeze(await page.locator('h1').innerText())).toBe(SENTENCE);
    expect(await page.title()).toContain(SENTENCE);
    expect(await readFigure(page, 'Total attacks')).toBe('40,000,000');
    expect(await readFigure(page, 'Place of Ecuador')).toBe('51st → 31st');
    const figures = page.locator('dl > div');
    expect(squeeze(await figures.filter({ hasText: 'Place of Ecuador' }).innerText())).toMatch(
      /▲ ?up ?20 places, of 118/,
    );
    expect(squeeze(await readPart(page.locator('#ranking tr[aria-current]')))).toMatch(
      /^31 Ecuador 51 ▲ ?up ?20 37,075/,
    );

    expect(await figures.count()).toBe(4);
    expect(await figures.filter({ hasText: 'Simulated' }).count()).toBe(4);
    const cards = page.locator('#rank-shift, #map, #ranking, #volume, #by-organisation, #by-type');
    expect(await cards.count()).toBe(6);
    expect(await cards.filter({ has: page.locator('header', { hasText: 'Simulated' }) }).count()).toBe(6);

    await volumeReady(page);
    const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(widths).toEqual([width, width]);
    expect(watched.consoleErrors).toEqual([]);
    expect(watched.foreignRequests).toEqual([]);
    await browser.leave(page);
  });
});

describe('the map in the HTML, before any script', () => {
  it('has every country and territory, as a shape or as a point', async () => {
    const html = await (await fetch(server.url)).text();
    const map = /<figure[^>]*data-map[\s\S]*?<\/figure>/.exec(html)?.[0] ?? '';
    const drawn = new Set([...map.matchAll(SHAPE)].map(([, code]) => code));
    expect([...COUNTRIES.keys()].filter((code) => !drawn.has(code))).toEqual([]);
    expect(SMALL.filter((code) => !drawn.has(code))).toEqual([]);
  });

  it('draws each of them: none is without a size', async () => {
    const { page } = await browser.newPage({ scripts: false });
    await page.goto(server.url);
    const sizeless = await page
      .locator('#map [data-code]')
      .evaluateAll((marks) =>
        marks
          .filter((mark) => mark.getBoundingClientRect().width === 0)
          .map((mark) => mark.getAttribute('data-code')),
      );
    expect(sizeless).toEqual([]);
    expect(await page.locator('#map [data-code]').count()).toBe(COUNTRIES.size);
    await browser.leave(page);
  });
});

describe('without JavaScript', () => {
  it('reads the sentence, the figures, the table, the map’s legend and the claims, and why one cannot sign in', async () => {
    const { page } = await browser.newPage({ scripts: false });
    await page.goto(server.url);
    expect(squeeze(await page.locator('h1').innerText())).toBe(SENTENCE);
    expect(await readFigure(page, 'Total attacks')).toBe('40,000,000');
    expect(await page.locator('#ranking tbody tr').count()).toBeGreaterThan(12);
    expect(await page.locator('#map figcaption').innerText()).toContain('No data');
    expect(squeeze(await page.locator('#by-organisation').innerText())).toContain('Banco Central');
    const claims = page.getByRole('region', { name: 'What was said, and by whom' });
    expect(squeeze(await claims.innerText())).toContain('Said by Patricio Real');
    await page.goto(`${server.url}/sign-in`);
    expect(await page.locator('main').innerText()).toContain('Signing in needs scripts');
    await browser.leave(page);
  });

  it.each([
    ['map', '#map a[data-code="BR"]'],
    ['table', '#ranking a:text-is("Brazil")'],
  ])('selects a country by its link on the %s', async (_, link) => {
    const { page } = await browser.newPage({ scripts: false });
    await page.goto(server.url);
    await page.locator(link).click();
    await page.waitForURL(/country=BR/);
    expect(await page.locator('h1').innerText()).toMatch(/^Brazil /);
    expect(await page.locator('#ranking tr[aria-current] th').innerText()).toBe('Brazil');
    await browser.leave(page);
  });
});
