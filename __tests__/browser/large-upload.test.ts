import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { UploadStatus } from '@/lib/domain/upload';
import { askApi } from '../support/browser/ask-api';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser, type WatchedPage } from '../support/browser/open-browser';
import { openDashboard } from '../support/browser/open-dashboard';
import { squeeze } from '../support/browser/read-figure';
import { signIn } from '../support/browser/sign-in';
import { startServer, type TestServer } from '../support/browser/start-server';
import { type LargeFile, writeLargeFile } from '../support/browser/write-large-file';

const BYTES = 200_000_000;
/** Slow enough to do something in the middle. */
const BYTES_A_SECOND = 20_000_000;
/** Part of the file that has left, in percent, when something happens to it. */
const MIDDLE = 25;

let server: TestServer;
let browser: TestBrowser;
let watched: WatchedPage;
let page: Page;
let network: CDPSession;
let folder: string;
let file: string;
let large: LargeFile;

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
  watched = await browser.newPage();
  page = watched.page;
  network = await page.context().newCDPSession(page);
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rankshift-large-'));
  file = path.join(folder, 'large.csv');
  large = await writeLargeFile(file, BYTES);
  await page.goto(`${server.url}/upload`);
  await signIn(page, server.token);
  await page.getByLabel('Choose a CSV file').waitFor();
  await throttle(BYTES_A_SECOND);
}, 120_000);

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
  fs.rmSync(folder, { recursive: true, force: true });
});

function throttle(uploadThroughput: number) {
  const none = { offline: false, latency: 0, downloadThroughput: -1 };
  return network.send('Network.emulateNetworkConditions', { ...none, uploadThroughput });
}

const step = (name: string | RegExp) =>
  page.getByRole('heading', { level: 1, name }).waitFor({ timeout: 100_000 });
const choose = () => page.getByLabel('Choose a CSV file').setInputFiles(file);
const entries = (name: string) => fs.readdirSync(path.join(server.dataDir, name)).sort();
/** Waits until so much of the file has left. */
const sent = (percent: number) =>
  page.waitForFunction(
    (share) => Number(document.querySelector('main progress')?.getAttribute('value')) >= share,
    percent / 100,
    { timeout: 60_000 },
  );

// One journey: each test goes on where the one before it stopped.
describe('a file of 200 MB', () => {
  it('leaves nothing when it is cancelled in the middle', async () => {
    const staged = entries('staging');
    await choose();
    await sent(MIDDLE);
    await page.getByText(/^Uploading “large.csv”: \d+(\.\d)? of 200\.\d MB$/).waitFor();
    await page.getByRole('button', { name: 'Cancel the upload' }).click();
    await step('Add attack counts from a CSV file');
    await page.getByText('Choose a CSV file').waitFor();
    await expectSoon(async () => entries('incoming'), []);
    expect(entries('staging')).toEqual(staged);
  }, 120_000);

  it('goes on from where it stopped when the page was closed in the middle', async () => {
    await choose();
    await sent(MIDDLE);
    const offsets: number[] = [];
    page.on('request', (request) => {
      const offset = request.headers()['upload-offset'];
      if (request.method() === 'PATCH' && offset !== undefined) offsets.push(Number(offset));
    });
    await page.reload();
    await throttle(-1);
    await choose();
    await step('What do the columns of “large.csv” mean?');
    expect(offsets).toHaveLength(1);
    expect(offsets[0]).toBeGreaterThan((large.bytes * MIDDLE) / 200);
    expect(offsets[0]).toBeLessThan(large.bytes);
    expect(entries('incoming')).toEqual([]);
  }, 120_000);

  it('has arrived whole, and is checked to the last row', async () => {
    await page.getByRole('radio', { name: /^Attacks by target country, April 2019/ }).check();
    await page.getByRole('button', { name: 'Check the file' }).click();
    await step(`All ${large.rows.toLocaleString('en')} rows are good`);
    const [id = ''] = entries('staging').filter((name) => name.length === 36 && isStaged(name));
    const { received, report } = await askApi<UploadStatus>(server, `uploads/${id}`);
    expect(received).toMatchObject({ bytes: large.bytes, sha256: large.sha256 });
    expect(report).toMatchObject({ attacks: { read: large.attacks, accepted: large.attacks, rejected: 0 } });
  }, 120_000);

  it('is published, and changes the ranking', async () => {
    await page.getByRole('button', { name: 'Go on to publish' }).click();
    await page.getByRole('button', { name: /^Publish [\d,]+ rows$/ }).click();
    await step(`Published: ${large.rows.toLocaleString('en')} rows`);
    await openDashboard(page, `${server.url}/?country=UY`);
    const first = page.locator('#ranking tbody tr').first();
    expect(squeeze(await first.innerText())).toMatch(/^1 Uruguay /);
  }, 120_000);

  it('brought no complaint to the console', () => {
    expect(watched.consoleErrors).toEqual([]);
    expect(watched.foreignRequests).toEqual([]);
  });
});

/** Whether the file itself is there still. */
function isStaged(id: string): boolean {
  return fs.existsSync(path.join(server.dataDir, 'staging', id, 'raw.csv'));
}
