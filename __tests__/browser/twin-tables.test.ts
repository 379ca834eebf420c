import type { Page } from 'playwright-core';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { openDashboard } from '../support/browser/open-dashboard';
import { sharedServer } from '../support/browser/shared-server';

const server = sharedServer();
let browser: TestBrowser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

/** The headings of a card's tables, which its menu shows in place of the chart. */
async function showTable(page: Page, card: string): Promise<string[][]> {
  const box = page.locator(`#${card}`);
  await box.getByRole('button', { name: 'Save, copy, show' }).click();
  await box.getByRole('button', { name: 'Show as a table' }).click();
  const tables = await box.getByRole('table').all();
  return Promise.all(tables.map((table) => table.getByRole('columnheader').allTextContents()));
}

async function csvOf(page: Page, card: string, name: string): Promise<string[][]> {
  const link = page.locator(`#${card}`).getByRole('link', { name, exact: true, includeHidden: true });
  const text = await (await fetch(`${server.url}${await link.getAttribute('href')}`)).text();
  const lines = text.trim().split('\n');
  return lines.filter((line) => !line.startsWith('#')).map((line) => line.split(','));
}

it('tells of every line of the ladder, and the attacks drawn under it, in table and CSV', async () => {
  const { page, consoleErrors } = await browser.newPage();
  await openDashboard(page, server.url);
  const [, ...told] = await csvOf(page, 'rank-shift', 'Save CSV');
  const courses = new Set(told.map(([, key]) => key));
  expect(courses.size).toBeGreaterThan(20);
  expect(told.every((row) => /^\d+$/.test(row[6] ?? ''))).toBe(true);
  const [headings = []] = await showTable(page, 'rank-shift');
  expect(headings.slice(1, 3)).toEqual(['Ecuador', 'Attacks per hour, Ecuador']);
  expect(headings).toHaveLength(2 + courses.size);
  expect(consoleErrors).toEqual([]);
  await browser.leave(page);
});

it('tells of the flows on the map in a second table, and in a CSV of their own', async () => {
  const { page, consoleErrors } = await browser.newPage();
  await openDashboard(page, `${server.url}/?flows=5`);
  await page.locator('#map [data-flows]').waitFor({ state: 'attached' });
  const [, ...told] = await csvOf(page, 'map', 'Save CSV of the flows');
  expect(told.every(([, target]) => target === 'EC')).toBe(true);
  expect(await showTable(page, 'map')).toEqual([
    ['Name', 'Place', 'Attacks', 'Share'],
    ['Name', 'Attacks'],
  ]);
  const flows = page.locator('#map').getByRole('region', { name: 'The largest flows to Ecuador' });
  const attacks = await flows.locator('tbody td').allTextContents();
  const sum = (counts: string[]) => counts.reduce((all, count) => all + Number(count.replaceAll(',', '')), 0);
  expect(sum(attacks)).toBe(sum(told.map(([, , count = '']) => count)));
  await expectSoon(() => page.locator('#map table').count(), 2);
  expect(consoleErrors).toEqual([]);
  await browser.leave(page);
});
