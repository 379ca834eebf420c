import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { openDashboard } from '../support/browser/open-dashboard';
import { sharedServer } from '../support/browser/shared-server';

const server = sharedServer();
let browser: TestBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const PAPER = { light: 'rgb(251, 249, 244)', dark: 'rgb(22, 24, 27)' };

/** Texts that are no words of ours: scripts, names of outlets and what the other language is called. */
const NAMES =
  'script, style, noscript, [lang="en"], [hreflang="en"], a[rel="noreferrer"], a[href^="#claim-"], option';

describe('the language', () => {
  it('changes to Spanish and back on the same page with the same view', async () => {
    const { page, consoleErrors } = await browser.newPage();
    await openDashboard(page, `${server.url}/?country=BR`);
    await page.getByRole('link', { name: 'Español' }).click();
    await page.waitForURL('**/es?country=BR');
    expect(await page.locator('html').getAttribute('lang')).toBe('es');
    await page.getByRole('link', { name: 'Declaraciones', exact: true }).click();
    await page.waitForURL('**/es/claims');
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${server.url}/claims`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(consoleErrors).toEqual([]);
    await browser.leave(page);
  });

  it.each([
    '/es?type=Volumetric+denial+of+service',
    '/es/claims',
    '/es/datasets/country-ranking/countries/EC',
    '/es/datasets/country-ranking/countries/ZZ',
  ])('leaves no English on %s but names and what is marked as English', async (path) => {
    const isDashboard = path.startsWith('/es?');
    const { page } = await browser.newPage({ scripts: isDashboard });
    if (isDashboard) await openDashboard(page, server.url + path);
    else await page.goto(server.url + path);
    const english = await page.evaluate((names) => {
      const copy = document.body.cloneNode(true) as HTMLElement;
      for (const name of copy.querySelectorAll(names)) name.remove();
      const spoken = [...copy.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap((one) =>
        ['aria-label', 'title', 'placeholder'].map((attribute) => one.getAttribute(attribute) ?? ''),
      );
      const texts: string[] = [];
      const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
      return [...texts, ...spoken].filter((text) =>
        /(?<!\p{L})(the|of|and|with|from|not|no data|by|attacks?|places?|shows?|claims?)(?!\p{L})/iu.test(
          text,
        ),
      );
    }, NAMES);
    expect(english).toEqual([]);
    await browser.leave(page);
  });

  it('has one address for each page: none in English begins with its language', async () => {
    const statuses = await Promise.all(
      ['/claims', '/es/claims', '/en/claims', '/en', '/nothing.here', '/es/nothing'].map(async (path) => [
        path,
        (await fetch(server.url + path)).status,
      ]),
    );
    expect(Object.fromEntries(statuses)).toEqual({
      '/claims': 200,
      '/es/claims': 200,
      '/en/claims': 404,
      '/en': 404,
      '/nothing.here': 404,
      '/es/nothing': 404,
    });
  });
});

describe('the colours', () => {
  it('are those of the system until a person chooses, and then stay chosen', async () => {
    const { page, consoleErrors } = await browser.newPage({ colorScheme: 'dark' });
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await page.goto(`${server.url}/claims`);
    expect(await paper()).toBe(PAPER.dark);
    await page.getByRole('radio', { name: 'Light' }).check();
    expect(await paper()).toBe(PAPER.light);
    await page.goto(`${server.url}/datasets`);
    expect(await paper()).toBe(PAPER.light);
    expect(await page.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'As the system' }).check();
    expect(await paper()).toBe(PAPER.dark);
    expect(consoleErrors).toEqual([]);
    await browser.leave(page);
  });

  it('can be named in a link, which goes before what the device remembers', async () => {
    const { page } = await browser.newPage({ scripts: true });
    await page.goto(`${server.url}/claims?theme=dark`);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
      PAPER.dark,
    );
    await browser.leave(page);
  });
});
