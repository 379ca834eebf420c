import type { Page } from 'playwright-core';
import { expectSoon } from '../support/browser/expect-soon';
import { focusedName, tabTo } from '../support/browser/focused';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { openDashboard } from '../support/browser/open-dashboard';
import { squeeze } from '../support/browser/read-figure';
import { readSelection } from '../support/browser/selection';
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
  ({ page } = await browser.newPage());
  await openDashboard(page, server.url);
});

afterEach(() => browser.leave(page));

/** Puts the focus on an element as a reader would come to it, so that it shows. */
async function startFrom(selector: string) {
  await page.locator(selector).first().focus();
}

describe('the keyboard alone', () => {
  it('skips to the content, or walks the header and the form in the order in which they stand', async () => {
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).toBe('Skip to the content');
    expect(await page.getByText('Skip to the content').boundingBox()).toMatchObject({ x: 8 });
    const passed = await tabTo(page, 'Start again');
    expect(passed.slice(0, 5)).toEqual(['Rankshift', 'Dashboard', 'Claims', 'Datasets', 'Upload']);
    const fields = passed.filter((name) => /^(Country|Places of|Period|Time zone|Compare|Show)/.test(name));
    expect([...new Set(fields.map((name) => name.replace(/(Country|Places of|Time zone).*/, '$1')))]).toEqual(
      [
        'Country',
        'Places of',
        'Period, from',
        'Period, to (not included)',
        'Time zone',
        'Compare other windows',
        'Show',
      ],
    );

    await startFrom('text="Skip to the content"');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focusedName(page)).not.toBe('Rankshift');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('chooses a country in the form and keeps its place on the button', async () => {
    await startFrom('select[name="entity"]');
    await page.keyboard.type('Braz');
    await tabTo(page, 'Show');
    await page.keyboard.press('Enter');
    await expectSoon(async () => (await readSelection(page)).row, 'Brazil');
    expect(await focusedName(page)).toBe('Show');
  });

  it('finds one stop on the map, moves by attacks with the arrow keys, and chooses with Enter', async () => {
    const map = page.locator('#map');
    expect(await map.locator('svg [tabindex="0"]').count()).toBe(1);
    await startFrom('#map svg [tabindex="0"]');
    expect(await focusedName(page)).toMatch(/^Ecuador: 3,059,771 attacks/);
    await page.keyboard.press('Home');
    expect(await focusedName(page)).toMatch(/^United States: .*, 1st of 21\b/);
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toMatch(/^Brazil: .*, 2nd of 21\b/);
    expect(await map.locator('[aria-hidden="true"]', { hasText: 'Brazil' }).isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await expectSoon(async () => (await readSelection(page)).sentence.split(' ')[0], 'Brazil');
    expect(await focusedName(page)).toMatch(/^Brazil: /);
    expect(await map.locator('svg [tabindex="0"]').count()).toBe(1);

    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('svg') === null)).toBe(true);
  });

  it('chooses a country in the table with Enter', async () => {
    await startFrom('#ranking a');
    await tabTo(page, 'Vietnam');
    await page.keyboard.press('Enter');
    await expectSoon(async () => (await readSelection(page)).url, 'VN');
    await expectSoon(async () => (await readSelection(page)).ladder, 'Vietnam');
    expect(await focusedName(page)).toBe('Vietnam');
  });

  it('follows another country on the ladder with the up and down keys, and chooses it with Enter', async () => {
    const ladder = page.locator('#rank-shift [role="application"]');
    const read = async () => squeeze(await ladder.getByRole('status').innerText());
    await startFrom('#rank-shift [role="application"]');
    await page.keyboard.press('End');
    const place = Number(/Ecuador: (\d+)/.exec(await read())?.[1]);
    await page.keyboard.press('ArrowDown');
    const [, other = '', next] =
      / 2019(?:, \d\d:\d\d–\d\d:\d\d)? (.*): =?(\d+)\w\w of 118/.exec(await read()) ?? [];
    expect(other).not.toBe('Ecuador');
    expect(Number(next)).toBeGreaterThan(place - 1);
    await page.keyboard.press('Enter');
    await expectSoon(async () => (await readSelection(page)).row, other);
  });

  it('shows the places that are typed, with their true numbers, and keeps them in the address', async () => {
    const card = page.locator('#rank-shift');
    await card.getByLabel('Places from').fill('25');
    await card.getByLabel('to', { exact: true }).fill('55');
    await page.keyboard.press('Enter');
    await expectSoon(async () => new URL(page.url()).searchParams.get('places'), '25-55');
    await expectSoon(async () => (await card.innerText()).includes('55'), true);
    await card.getByLabel('Places from').fill('60');
    await page.keyboard.press('Enter');
    await card.getByText('Choose a better and a worse place, from 1 to 118.').waitFor();
    await tabTo(page, 'Back to the chosen one');
    await page.keyboard.press('Enter');
    await expectSoon(async () => new URL(page.url()).searchParams.get('places'), null);
  });

  it('reads the ladder bucket by bucket with the arrow keys', async () => {
    const ladder = page.locator('#rank-shift [role="application"]');
    const read = async () => squeeze(await ladder.getByRole('status').innerText());
    await startFrom('#rank-shift [role="application"]');
    await page.keyboard.press('Home');
    expect(await read()).toMatch(/ Ecuador: 53rd of 118 [\d,]+ attacks$/);
    await page.keyboard.press('ArrowRight');
    const second = await read();
    expect(second).toMatch(/ Ecuador: =?\d+\w\w of 118/);
    await page.keyboard.press('ArrowRight');
    expect(await read()).not.toBe(second);
    await page.keyboard.press('ArrowLeft');
    expect(await read()).toBe(second);
    await page.keyboard.press('End');
    expect(await read()).toMatch(/16 Apr 2019.* Ecuador: 41st of 118/);
    await page.keyboard.press('Escape');
    expect(await read()).toBe('');
  });
});
