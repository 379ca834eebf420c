import type { Page } from 'playwright-core';
import { axeFaults } from '../support/browser/axe-faults';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { squeeze } from '../support/browser/read-figure';
import { signIn } from '../support/browser/sign-in';
import { startServer, type TestServer } from '../support/browser/start-server';

let server: TestServer;
let browser: TestBrowser;
let page: Page;

jest.setTimeout(180_000);

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  ({ page } = await browser.newPage({ viewport: { width: 1440, height: 900 } }));
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

const text = async (selector: string) => squeeze(await page.locator(selector).innerText());
const part = (id: string) => page.locator(`section[aria-labelledby="${id}"]`);

it('puts the readings of one number side by side, and says how far they lie apart', async () => {
  await page.goto(`${server.url}/claims`);
  expect(await text('h1')).toBe(
    '40 million attacks in all, or each day? The outlets are a factor of 4 apart',
  );
  const sides = await part('conflicts').locator('h3').allInnerTexts();
  expect(sides).toEqual(['In all', 'Anew each day', 'On one day']);
  const words = squeeze(await part('conflicts').innerText());
  expect(words).toContain('a factor of 4, or of 5');
  expect(words).toContain('8 million to 10 million a day');
});

it('holds the outlets’ lists of countries against each other in a table with headers', async () => {
  const table = part('sources').locator('table');
  const columns = await table.locator('thead th').count();
  const row = table.locator('tbody tr', { hasText: 'Reuters' });
  expect(await row.locator('td').count()).toBe(columns - 1);
  const romania = (await table.locator('thead th').allInnerTexts()).indexOf('Romania');
  expect(
    await row
      .locator('td')
      .nth(romania - 1)
      .textContent(),
  ).toBe('not named');
});

it('is for everybody', async () => {
  expect(await axeFaults(page)).toEqual([]);
  await page.setViewportSize({ width: 1440, height: 900 });
});

it('converts a claim over a window of the reader’s own, and keeps it in the address', async () => {
  await page.getByLabel('Your own window, days').fill('10');
  await page.getByRole('button', { name: 'Convert' }).click();
  await page.waitForURL(/days=10/);
  const own = part('convert').locator('tbody tr', { hasText: 'Your own window' });
  expect(squeeze(await own.innerText())).toBe(
    'Your own window 10 days 40,000,000 4,000,000 166,667 46.3 you',
  );
  const told = part('convert').locator('tbody tr').first();
  expect(squeeze(await told.innerText())).toContain('In all 4 days 40,000,000 10,000,000 416,667 116');
});

it('gives no verdict from simulated data', async () => {
  await page.getByRole('combobox', { name: 'Dataset' }).selectOption('attack-volume');
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.waitForURL(/dataset=attack-volume/);
  const words = squeeze(await part('check').innerText());
  expect(words).toContain('No verdict');
  expect(words).toContain('The data is simulated');
  expect(new URL(page.url()).searchParams.get('days')).toBe('10');
});

it('narrows to an outlet and a topic without any script', async () => {
  const { page: plain } = await browser.newPage({ scripts: false });
  await plain.goto(`${server.url}/claims`);
  await plain.getByRole('combobox', { name: 'Topic' }).selectOption('rank');
  await plain.getByRole('combobox', { name: 'Outlet' }).selectOption('El Comercio');
  await plain.getByRole('button', { name: 'Show these' }).click();
  expect(await plain.locator('[id^="claim-"]').evaluateAll((all) => all.map(({ id }) => id))).toEqual([
    'claim-rank-el-comercio',
    'claim-rank-kaspersky-cybermap',
    'claim-rank-kaspersky-2021',
  ]);
  const answer = await plain.goto(`${server.url}/claims/no-such/edit`);
  expect(answer?.status()).toBe(404);
  expect(await plain.locator('h1').innerText()).toBe('There is no such page');
  await browser.leave(plain);
});

describe('a person who is signed in', () => {
  it('is shown what is missing at its field, and put there', async () => {
    await page.goto(`${server.url}/claims/new`);
    await signIn(page, server.token);
    await page.getByRole('button', { name: 'Add the claim' }).click();
    await page.getByRole('alert').first().waitFor();
    const number = page.getByLabel('Number');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
    expect(await number.getAttribute('aria-invalid')).toBe('true');
    expect(await axeFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('adds a claim with the keyboard, and finds it under its own address', async () => {
    await page.getByLabel('Number').fill('55,000,000');
    await page.getByLabel('What is counted').fill('attacks <b>told</b>');
    await page.getByLabel('When, in the words used').fill('In three days');
    await page.getByLabel('Outlet').fill('The Gazette');
    await page.getByLabel('Address of the page').fill('https://gazette.example/a');
    await page.getByLabel('Address of the page').press('Enter');
    await page.waitForURL(/#claim-total-the-gazette$/);
    const entry = squeeze(await page.locator('#claim-total-the-gazette').innerText());
    expect(entry).toContain('55,000,000 attacks <b>told</b>');
    expect(entry).toContain('Reported');
  });

  it('retires it, and brings it back', async () => {
    await page.locator('#claim-total-the-gazette').getByRole('link', { name: 'Edit or retire' }).click();
    // A click before the scripts run would be lost.
    await page.waitForURL(/edit$/);
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Retire this claim' }).click();
    await page.waitForURL(/retired=include/);
    expect(await page.locator('#claim-total-the-gazette s').innerText()).toBe('55,000,000');
    await page.goto(`${server.url}/claims`);
    expect(await page.locator('#claim-total-the-gazette').count()).toBe(0);
    await page.goto(`${server.url}/claims/total-the-gazette/edit`);
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Bring this claim back' }).click();
    await page.waitForURL(/retired=include/);
    expect(await page.locator('#claim-total-the-gazette s').count()).toBe(0);
  });
});
