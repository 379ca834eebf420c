import type { Page } from 'playwright-core';
import { formatExact } from '@/lib/chart/format-number';
import type { RankingAnswer } from '@/lib/domain/answer';
import { askApi } from '../support/browser/ask-api';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser, type WatchedPage } from '../support/browser/open-browser';
import { dashboardReady, openDashboard } from '../support/browser/open-dashboard';
import { readFigure } from '../support/browser/read-figure';
import { readSelection } from '../support/browser/selection';
import { sharedServer } from '../support/browser/shared-server';

const AFTERNOON = 'of 118 most attacked countries on the afternoon of 11 April 2019';
const ECUADOR = {
  sentence: `Ecuador climbed from 51st to 31st ${AFTERNOON}`,
  ...{ row: 'Ecuador', ladder: 'Ecuador', map: 'Ecuador', url: null },
};
const BRAZIL = {
  sentence: `Brazil stayed 4th ${AFTERNOON}`,
  ...{ row: 'Brazil', ladder: 'Brazil', map: 'Brazil', url: 'BR' },
};

const server = sharedServer();
let browser: TestBrowser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  watched = await browser.newPage();
  page = watched.page;
});

afterEach(() => browser.leave(page));

/** Attacks on an organisation in the period that the page opens with. */
async function attacksOn(organisation: string): Promise<string> {
  const search = new URLSearchParams({
    by: 'source',
    from: '2019-04-11',
    to: '2019-04-15T11:00',
    organisation,
  });
  const answer = await askApi<RankingAnswer>(server, `datasets/attack-volume/ranking?${search}`);
  return formatExact(answer.attacks, 'en');
}

const address = (name: string) => new URL(page.url()).searchParams.get(name);
const total = () => readFigure(page, 'Total attacks');

describe('a country', () => {
  it('is told of everywhere once it is clicked on the map, and the back button brings back the one before', async () => {
    await openDashboard(page, server.url);
    await expectSoon(() => readSelection(page), ECUADOR);
    await page.locator('#map a[data-code="BR"]').click();
    await expectSoon(() => readSelection(page), BRAZIL);
    await page.goBack();
    await expectSoon(() => readSelection(page), ECUADOR);
    expect(watched.consoleErrors).toEqual([]);
  });

  it('has the same move in what a screen reader hears of the ladder as in the headline, and then its best place', async () => {
    await openDashboard(page, server.url);
    const { sentence } = await readSelection(page);
    const label = await page.locator('#rank-shift [role="application"]').getAttribute('aria-label');
    expect(label).toContain(`. ${sentence}. Highest: `);
    expect(label).toMatch(/ Highest: \d+\w\w of 118, \d+ Apr 2019, [\d:–]+\. Lowest: /);
  });

  it('is told of everywhere once it is clicked in the table', async () => {
    await openDashboard(page, server.url);
    await page.locator('#ranking').getByRole('link', { name: 'Germany' }).click();
    const germany = { row: 'Germany', ladder: 'Germany', map: 'Germany', url: 'DE' };
    await expectSoon(() => readSelection(page), { sentence: `Germany stayed 2nd ${AFTERNOON}`, ...germany });
  });

  it.each([
    ['on the ladder', '#rank-shift', 'Peru', 'PE'],
    ['beside the volume', '#volume', 'Brazil', 'BR'],
  ])('is told of everywhere once its name %s is clicked', async (_where, card, name, url) => {
    await openDashboard(page, server.url);
    await page.locator(card).scrollIntoViewIfNeeded();
    await page
      .locator(card)
      .getByRole('button', { name: new RegExp(name) })
      .first()
      .click();
    await expectSoon(async () => (await readSelection(page)).row, name);
    expect(await readSelection(page)).toMatchObject({ ladder: name, url });
  });

  it('is told of everywhere once its name is chosen in the picture of before and now, by keyboard', async () => {
    await openDashboard(page, server.url);
    const slope = page.locator('#slope');
    const chosen = async () =>
      (await slope.getByRole('group', { name: /^Places/ }).getAttribute('aria-label')) ?? '';
    expect(await chosen()).toBe('Places 28 to 54, before and now. Ecuador: 51 before, 31 now.');
    expect(await slope.locator('details tbody tr').count()).toBeGreaterThan(26);
    await slope.getByRole('link', { name: 'Peru' }).press('Enter');
    await expectSoon(async () => (await readSelection(page)).row, 'Peru');
    await expectSoon(async () => / Peru: \d+ before, \d+ now\.$/.test(await chosen()), true);
  });

  it('is told of when a link names it', async () => {
    await openDashboard(page, `${server.url}/?country=BR`);
    await expectSoon(() => readSelection(page), BRAZIL);
  });

  it('without an attack is called unranked', async () => {
    await openDashboard(page, `${server.url}/?country=ZW`);
    expect(await page.locator('h1').innerText()).toMatch(/^Zimbabwe is unranked: no attack is recorded/);
  });
});

describe('a label', () => {
  it('filters the totals once its bar is clicked, shows as a chip, and leaves with it', async () => {
    await openDashboard(page, server.url);
    await page.locator('#by-organisation').getByRole('link', { name: 'SRI', exact: true }).click();
    const chip = page.getByRole('list', { name: 'Filters' }).getByRole('button', { name: /Only SRI/ });
    await chip.waitFor();
    await expectSoon(async () => address('organisation'), 'SRI');
    await expectSoon(total, await attacksOn('SRI'));

    await chip.click();
    await expectSoon(total, '40,000,000');
    expect(await page.getByRole('list', { name: 'Filters' }).count()).toBe(0);
    await expectSoon(async () => address('organisation'), null);
  });
});

describe('the other side', () => {
  it('of the map shows who was hit', async () => {
    await openDashboard(page, server.url);
    const map = page.locator('#map');
    const choice = map.getByRole('radio', { name: 'Who was hit' });
    await choice.click();
    await map.getByRole('heading', { name: 'Who was hit' }).waitFor();
    await expectSoon(async () => address('map'), 'target');
    await expectSoon(() => map.locator('[data-live]').count(), 118);
    await page.reload();
    await dashboardReady(page);
    expect(await choice.isChecked()).toBe(true);
  });
});

describe('what has no answer', () => {
  it('says that nothing matches a period without data', async () => {
    await page.goto(`${server.url}/?from=2020-01-01&to=2020-01-02`);
    await expectSoon(() => page.locator('#map [data-state="no-match"]').count(), 1);
    for (const card of ['rank-shift', 'ranking', 'by-organisation', 'by-type']) {
      expect(await page.locator(`#${card} [data-state="no-match"]`).count()).toBe(1);
    }
    expect(await total()).toBe('0');
    expect(watched.consoleErrors).toEqual([]);
  });

  it.each([
    ['words for days', 'from=abc&to=def'],
    ['a time zone of no country', 'tz=Mars'],
    ['an end before its beginning', 'from=2019-04-15&to=2019-04-11'],
  ])('says in the cards what is wrong with an address that has %s', async (_, search) => {
    await page.goto(`${server.url}/?${search}`);
    for (const card of ['rank-shift', 'map', 'ranking']) {
      const alert = page.locator(`#${card}`).getByRole('alert');
      await alert.waitFor({ timeout: 15_000 });
      expect(await alert.innerText()).toMatch(/“(from|to|tz)”/);
    }
  });
});
