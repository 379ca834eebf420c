/** `npm run screenshots`: the pictures of the README, taken of the real server with the data that ships. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './lib/find-browser.mjs';
import { PROJECT_FOLDER } from './lib/project-folder.mjs';
import { startProduction } from './lib/start-production.mjs';

const TOKEN = 'only-for-taking-screenshots';
const SHOTS = [
  { name: 'dashboard-light', path: '/', width: 1440, height: 1330 },
  { name: 'dashboard-dark', path: '/', width: 1440, height: 1330, colorScheme: 'dark' },
  { name: 'dashboard-phone', path: '/', width: 390, height: 1500 },
  { name: 'claims', path: '/', width: 1440, height: 900, at: '#claims' },
  { name: 'datasets', path: '/datasets', width: 1440, height: 900 },
];
const SAMPLE =
  'country,attacks_2024,attacks_2025\nEcuador,120,900\nPeru,300,280\nChile,410,395\nEurope,12,15\nBrazil,forty,2100\n';

const server = await startProduction(TOKEN);
const browser = await chromium.launch({
  executablePath: await findBrowser(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  mkdirSync(join(PROJECT_FOLDER, 'docs/screenshots'), { recursive: true });
  for (const shot of SHOTS) await takeShot(shot);
  await takeUploadShot();
} finally {
  await browser.close();
  await server.stop();
}

async function openPage({ path, width, height, colorScheme = 'light' }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(server.url + path);
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(() => !document.querySelector('[data-skeleton]'));
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function takeShot(shot) {
  const page = await openPage(shot);
  if (shot.at) await page.locator(shot.at).scrollIntoViewIfNeeded();
  if (shot.at) await page.locator(shot.at).evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await save(page, shot.name);
}

/** The check of a file with good and bad rows, as a signed-in person sees it. */
async function takeUploadShot() {
  const page = await openPage({ path: '/', width: 1440, height: 1100 });
  await page.evaluate(
    (token) =>
      fetch('/api/v1/session', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      }),
    TOKEN,
  );
  await page.goto(`${server.url}/upload`);
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'targets-2024-2025.csv', mimeType: 'text/csv', buffer: Buffer.from(SAMPLE) });
  await page.getByRole('button', { name: 'Check the file' }).waitFor();
  await save(page, 'upload');
}

async function save(page, name) {
  await page.screenshot({ path: join(PROJECT_FOLDER, `docs/screenshots/${name}.png`) });
  console.log(`docs/screenshots/${name}.png`);
  await page.close();
}
