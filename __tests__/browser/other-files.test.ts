import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { squeeze } from '../support/browser/read-figure';
import { signIn } from '../support/browser/sign-in';
import { startServer, type TestServer } from '../support/browser/start-server';

const TEXT = 'time,target_country,attacks\n2019-04-11,Uruguay,5\n2019-04-11,France,7\n';

let server: TestServer;
let browser: TestBrowser;
let page: Page;
let folder: string;

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'rankshift-files-'));
  server = await startServer();
  browser = await openBrowser();
  ({ page } = await browser.newPage());
  await page.goto(`${server.url}/upload`);
  await signIn(page, server.token);
  await page.getByLabel('Choose a CSV file').waitFor();
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
  fs.rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  await page.goto(`${server.url}/upload`);
  await page.getByLabel('Choose a CSV file').waitFor();
});

function put(name: string, content: string | Buffer): string {
  const file = path.join(folder, name);
  fs.writeFileSync(file, content);
  return file;
}

/** Drags a file from outside the browser over the middle of the drop zone. */
async function drag(file: string) {
  const box = await page.getByText(/^Drop a CSV file here/).boundingBox();
  if (!box) throw new Error('There is no drop zone.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const input = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  return (type: 'dragEnter' | 'dragOver' | 'drop', at = middle) =>
    input.send('Input.dispatchDragEvent', { type, ...at, data });
}

const cells = async () => (await page.locator('table tbody tr').allInnerTexts()).map(squeeze).join(' ');

it('takes a file that is dropped on the page', async () => {
  const event = await drag(put('dropped.csv', TEXT));
  await event('dragEnter');
  await event('dragOver');
  await page.getByText('Let go to upload this file').waitFor();
  await event('drop');
  await page.getByRole('heading', { name: 'What do the columns of “dropped.csv” mean?' }).waitFor();
});

it('forgets a file that is dragged away again', async () => {
  const event = await drag(put('away.csv', TEXT));
  await event('dragEnter');
  await event('dragOver');
  await page.getByText('Let go to upload this file').waitFor();
  await event('dragOver', { x: 5, y: 5 });
  await page.getByText(/^Drop a CSV file here/).waitFor();
});

it('unpacks a file that comes as .csv.gz', async () => {
  await page.getByLabel('Choose a CSV file').setInputFiles(put('packed.csv.gz', gzipSync(TEXT)));
  await page.getByRole('heading', { name: 'What do the columns of “packed.csv.gz” mean?' }).waitFor();
  expect(await cells()).toMatch(/target_country.*Uruguay/);
});
