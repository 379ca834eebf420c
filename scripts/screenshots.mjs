/** `npm run screenshots`: the pictures of the README, taken of the real server with the data that ships. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { comeToLife } from './lib/come-to-life.mjs';
import { findBrowser } from './lib/find-browser.mjs';
import { PROJECT_FOLDER } from './lib/project-folder.mjs';
import { startProduction } from './lib/start-production.mjs';

const TOKEN = 'only-for-taking-screenshots';
const SHOTS = [
  { name: 'dashboard-light', path: '/', width: 1280, height: 1180 },
  { name: 'dashboard-dark', path: '/', width: 1280, height: 1180, colorScheme: 'dark' },
  { name: 'dashboard-phone', path: '/', width: 390, height: 1500 },
  { name: 'dashboard-spanish', path: '/es', width: 1280, height: 1180 },
  { name: 'map-flows', path: '/?flows=20', width: 1280, height: 900, at: '#map' },
  { name: 'map-difference', path: '/?map=target&shows=change', width: 1280, height: 900, at: '#map' },
  { name: 'claims', path: '/claims', width: 1280, height: 900 },
  { name: 'country', path: '/datasets/country-ranking/countries/EC', width: 1280, height: 1180 },
  { name: 'datasets', path: '/datasets', width: 1280, height: 900 },
];
/** A picture as a reader saves it, at its own size. */
const PICTURE = '/api/v1/datasets/country-ranking/rank-shift.png?scale=1';
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
  await takePicture();
} finally {
  await browser.close();
  await server.stop();
}

async function openPage({ path, width, height, colorScheme = 'light' }) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  await page.goto(server.url + path);
  await comeToLife(page);
  // What is further down is drawn only when somebody comes near it.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-skeleton]')].every(
      (one) => one.getBoundingClientRect().top > innerHeight,
    ),
  );
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
  await page.getByLabel('Title').fill('Attacks by target country, two years');
  await page.getByRole('button', { name: 'Check the file' }).click();
  await page.getByRole('button', { name: 'Go on to publish' }).waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  await save(page, 'upload');
}

async function takePicture() {
  const answer = await fetch(server.url + PICTURE);
  if (!answer.ok) throw new Error(`${PICTURE}: ${answer.status} ${await answer.text()}`);
  write('picture.png', Buffer.from(await answer.arrayBuffer()));
}

async function save(page, name) {
  const session = await page.context().newCDPSession(page);
  // A quarter of the size of a PNG, and as sharp to the eye.
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 90 });
  write(`${name}.webp`, Buffer.from(data, 'base64'));
  await page.close();
}

function write(file, bytes) {
  writeFileSync(join(PROJECT_FOLDER, 'docs/screenshots', file), bytes);
  console.log(`docs/screenshots/${file}: ${Math.round(bytes.length / 1000)} kB`);
}
