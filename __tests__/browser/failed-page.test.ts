import fs from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Page } from 'playwright-core';
import { axeFaults } from '../support/browser/axe-faults';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { startServer, type TestServer } from '../support/browser/start-server';

/** What the engine reads before it looks at data: it keeps that in memory. */
const HEADER = 3 * 4096;

let server: TestServer;
let browser: TestBrowser;
let page: Page;
let whole: Buffer;
const file = () => path.join(server.dataDir, 'rankshift.duckdb');

jest.setTimeout(120_000);

/** Facts are in the log until the engine tidies up, and would be read from there when it starts. */
async function tidyUp(dataDir: string): Promise<void> {
  const instance = await DuckDBInstance.create(path.join(dataDir, 'rankshift.duckdb'));
  const connection = await instance.connect();
  await connection.run('CHECKPOINT');
  connection.closeSync();
  instance.closeSync();
}

beforeAll(async () => {
  server = await startServer({ prepare: tidyUp });
  browser = await openBrowser();
  whole = fs.readFileSync(file());
});

beforeEach(async () => {
  ({ page } = await browser.newPage());
  write(Buffer.alloc(whole.length - HEADER));
});

afterEach(() => browser.leave(page));

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

/** Over what the running server has of its data on the disk. */
function write(data: Buffer): void {
  const opened = fs.openSync(file(), 'r+');
  fs.writeSync(opened, data, 0, data.length, HEADER);
  fs.closeSync(opened);
}

it.each([
  [
    '/datasets',
    'This page could not be made',
    /^Something went wrong that is not your fault.* in the server’s log, under the number (\d+)\.$/,
  ],
  [
    '/es/datasets/country-ranking',
    'No se pudo hacer esta página',
    /^Algo falló y no es culpa suya.* en el registro del servidor, con el número (\d+)\.$/,
  ],
])('says of %s, whose data cannot be read, what happened and what to do', async (address, said, advice) => {
  const answer = await page.goto(server.url + address);
  expect(answer?.status()).toBe(500);
  const heading = page.getByRole('heading', { level: 1 });
  await heading.waitFor();
  expect(await heading.innerText()).toBe(said);
  expect(await page.title()).toBe(`${said} · Rankshift`);
  const [, number] = advice.exec(await page.locator('main p').first().innerText()) ?? [];
  expect(server.output()).toContain(`digest: '${number}'`);
  expect(await axeFaults(page)).toEqual([]);
});

it('says so where a page fails to which somebody goes on from one that did not', async () => {
  await page.goto(`${server.url}/sign-in`);
  await page.getByRole('link', { name: 'Datasets' }).click();
  await page.getByRole('heading', { level: 1, name: 'This page could not be made' }).waitFor();
  expect(await page.title()).toBe('This page could not be made · Rankshift');
});

it('says it without scripts as well', async () => {
  await browser.leave(page);
  ({ page } = await browser.newPage({ scripts: false }));
  await page.goto(`${server.url}/es/datasets/attack-volume/countries/EC`);
  expect(await page.title()).toBe('No se pudo hacer esta página · Rankshift');
  expect(await page.locator('body').innerText()).toMatch(
    /^No se pudo hacer esta página\s+Algo falló.*registro\.$/s,
  );
});

// The last, for what was read once is never read from the disk again.
it('makes the page when it is asked to try again and the data can be read', async () => {
  await page.goto(`${server.url}/datasets/attack-volume`);
  const again = page.getByRole('button', { name: 'Try again' });
  await again.waitFor();
  write(whole.subarray(HEADER));
  await again.click();
  await page.getByRole('heading', { level: 2, name: 'Places over time' }).waitFor();
  expect(await page.title()).not.toMatch(/could not be made/);
});
