import type { Page } from 'playwright-core';
import { focusedName, tabTo } from '../support/browser/focused';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { startServer, type TestServer } from '../support/browser/start-server';

const FILE = 'country,day,n\nFrance,2019-04-11,12\nEcuador,2019-04-11,7\n';

let server: TestServer;
let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  ({ page } = await browser.newPage());
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

const step = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

// One journey: each test goes on where the one before it stopped.
describe('uploading with the keyboard alone', () => {
  it('signs in with Enter', async () => {
    await page.goto(`${server.url}/upload`);
    await tabTo(page, 'Token');
    await page.keyboard.type(server.token);
    await page.keyboard.press('Enter');
    await step('Add attack counts from a CSV file');
  });

  it('comes to the button that chooses a file, and opens the chooser', async () => {
    await page.reload();
    await tabTo(page, 'Choose a CSV file');
    const outline = page.locator('label', { hasText: 'Choose a CSV file' });
    expect(await outline.evaluate((label) => getComputedStyle(label).outlineStyle)).toBe('solid');
    const coming = page.waitForEvent('filechooser');
    await page.keyboard.press('Space');
    const chooser = await coming;
    await chooser.setFiles({ name: 'days.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await step('What do the columns of “days.csv” mean?');
    expect(await focusedName(page)).toBe('What do the columns of “days.csv” mean?');
  });

  it('says what a column is, names the dataset and begins the check', async () => {
    await tabTo(page, 'What is “country”?');
    await page.keyboard.type('Source');
    const role = page.getByLabel('What is “country”?');
    expect(await role.inputValue()).toBe('source');
    await tabTo(page, 'Title');
    await page.keyboard.type('Attacks by day');
    await tabTo(page, 'Check the file');
    await page.keyboard.press('Enter');
    await step('All 2 rows are good');
    expect(await focusedName(page)).toBe('All 2 rows are good');
  });

  it('publishes, is told so, and undoes it', async () => {
    await tabTo(page, 'Go on to publish');
    await page.keyboard.press('Enter');
    await step('Publish 2 rows as “Attacks by day”');
    await tabTo(page, 'One attack is');
    await page.keyboard.type('One failed login');
    await tabTo(page, /^Measured/);
    await page.keyboard.press('Space');
    await tabTo(page, 'Publish 2 rows');
    await page.keyboard.press('Enter');
    await step('Published: 2 rows');
    expect(await focusedName(page)).toBe('Published: 2 rows');
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await step('Undone: the dataset is as before');
  });
});
