import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { RankingAnswer } from '@/lib/domain/answer';
import { parseCsv } from '../intake/parse-csv';
import { askApi } from '../support/browser/ask-api';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { sharedServer } from '../support/browser/shared-server';

const server = sharedServer();
let browser: TestBrowser;
let page: Page;
let consoleErrors: string[];

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  ({ page, consoleErrors } = await browser.newPage({ viewport: { width: 1440, height: 900 } }));
  await page.goto(`${server.url}/datasets/country-ranking`);
  await card().scrollIntoViewIfNeeded();
  await rows().first().waitFor();
});

afterEach(() => browser.leave(page));

const card = () => page.locator('#all-places');
const rows = () => card().locator('tbody tr[aria-rowindex]');
const names = () => rows().locator('th').allInnerTexts();
const answer = () =>
  askApi<RankingAnswer>(server, 'datasets/country-ranking/ranking?side=target&compare=auto');

describe('the table of all places', () => {
  it('draws only the rows in sight, and says how many there are', async () => {
    const { entries } = await answer();
    expect(await card().locator('table').getAttribute('aria-rowcount')).toBe(String(entries.length + 1));
    expect(await rows().count()).toBeLessThan(60);
    await card().getByRole('region', { name: 'All places' }).press('End');
    await expectSoon(async () => (await names()).at(-1), entries.at(-1)?.name);
    expect(consoleErrors).toEqual([]);
  });

  it('is sorted by keyboard by any column, one way and the other', async () => {
    const { entries } = await answer();
    const header = card().getByRole('columnheader', { name: 'Shift' });
    await header.getByRole('button').press('Enter');
    await expectSoon(() => header.getAttribute('aria-sort'), 'descending');
    const shifts = entries.map(({ shift }) => shift ?? 0).sort((a, b) => b - a);
    // The triangle, or the words for it, and the number.
    const first = async () => Number(/\d+$/.exec(await rows().first().locator('td').nth(2).innerText())?.[0]);
    await expectSoon(first, shifts[0]);
    await header.getByRole('button').press('Enter');
    await expectSoon(() => header.getAttribute('aria-sort'), 'ascending');
    await expectSoon(first, Math.abs(shifts.at(-1) ?? 0));

    await card().getByRole('columnheader', { name: 'Country' }).getByRole('button').press('Enter');
    await expectSoon(async () => (await names())[0], 'Albania');
  });

  it('saves what is shown: the rows found, in their order, under the passport', async () => {
    await card().getByLabel('Find a country').fill('land');
    await card().getByRole('columnheader', { name: 'Country' }).getByRole('button').press('Enter');
    const shown = await names();
    expect(shown).toContain('Finland');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      card()
        .getByRole('button', { name: `Save ${shown.length} rows as CSV` })
        .click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/^country-ranking_all-places-by-target_land_.*\.csv$/);
    const text = await readFile(await saved.path(), 'utf8');
    const notes = text.split('\n').filter((line) => line.startsWith('# '));
    expect(notes).toContain('# status: simulated');
    expect(notes).toContain('# only names with: land');
    expect(notes).toContain('# sorted by: name, ascending');
    const records = parseCsv(text.split('\n').slice(notes.length).join('\n'));
    expect(records.slice(1).map(([, name]) => name)).toEqual(shown);
  });

  it('saves with the rows what they leave out and in which zone their times are', async () => {
    await page.goto(`${server.url}/datasets/attack-volume?organisation=SRI&tz=Europe/Paris`);
    await card().scrollIntoViewIfNeeded();
    await rows().first().waitFor();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      card()
        .getByRole('button', { name: /^Save \d+ rows? as CSV$/ })
        .click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/_organisation-sri-tz-europe-paris/);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text).toContain('# only organisation: SRI\n');
    expect(text).toContain('# times in: Europe/Paris\n');
  });

  it('leads from a name to the country’s page', async () => {
    await card().getByRole('link', { name: 'Germany' }).click();
    await page.waitForURL('**/datasets/country-ranking/countries/DE');
  });
});
