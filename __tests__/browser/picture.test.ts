import fs from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { openDashboard } from '../support/browser/open-dashboard';
import { sharedServer } from '../support/browser/shared-server';

const CARDS = [
  [
    'rank-shift',
    'country-ranking_rank-shift_ecuador_2019-04-11-1200_2019-04-11-1800_axis-0409-2100-0416-1400-vs-2019-04-11-0000-1200',
  ],
  ['slope', 'country-ranking_before-and-now_ecuador_2019-04-11-1200_2019-04-11-1800_vs-2019-04-11-0000-1200'],
  ['map', 'attack-volume_map-source_ecuador_2019-04-11-0000_2019-04-15-1100'],
  ['volume', 'attack-volume_volume-by-source_ecuador_2019-04-08_2019-04-18_top-7'],
  ['by-organisation', 'attack-volume_by-organisation_2019-04-11-0000_2019-04-15-1100'],
  ['by-type', 'attack-volume_by-type_2019-04-11-0000_2019-04-15-1100'],
] as const;
/** Tables and texts: figures to save, and no picture. */
const FIGURES = [
  ['ranking', 'ranking.csv'],
  ['reasons', 'shift.csv'],
  ['take', 'what-would-it-take.csv'],
  ['all-places', 'ranking.csv'],
] as const;
const MORE = 'Save, copy, show';
const ENTRIES = [
  'Save PNG',
  'Save SVG',
  'Copy image',
  'Save CSV',
  'Copy link to this view',
  'Copy code to embed',
  'Show as a table',
  'Full screen',
];

const server = sharedServer();
let browser: TestBrowser;
let page: Page;

jest.setTimeout(180_000);

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

afterEach(() => browser.leave(page));

async function dashboard(scripts = true): Promise<{ page: Page; consoleErrors: string[] }> {
  const watched = await browser.newPage({ viewport: { width: 1280, height: 900 }, scripts });
  const { consoleErrors } = watched;
  ({ page } = watched);
  if (scripts) await openDashboard(page, server.url);
  else await page.goto(server.url);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  return { page, consoleErrors };
}

async function saved(page: Page, press: () => Promise<unknown>): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await press();
  const download: Download = await coming;
  return { name: download.suggestedFilename(), bytes: fs.readFileSync(await download.path()) };
}

const open = (page: Page, card = 'rank-shift') =>
  page.locator(`#${card}`).getByRole('button', { name: MORE }).click();
const entry = (page: Page, name: string, card = 'rank-shift') =>
  page.locator(`#${card} [popover]`).locator('a, button').filter({ hasText: name }).first();

it('saves every chart under a name that sorts, in a size that the window has no say in', async () => {
  const { page, consoleErrors } = await dashboard();
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [card, name] of CARDS) {
    const press = () => page.locator(`#${card}`).getByRole('link', { name: 'Save PNG' }).first().click();
    const picture = await saved(page, press);
    expect(picture.name).toBe(`${name}_2x.png`);
    const { width, height } = PNG.sync.read(picture.bytes);
    expect([width, height]).toEqual([2400, 1350]);
  }
  expect(consoleErrors).toEqual([]);
});

it.each([true, false])('saves a picture as its menu says, scripts running: %s', async (scripts) => {
  const { page } = await dashboard(scripts);
  await open(page);
  const menu = page.locator('#rank-shift [popover]');
  await menu.getByLabel('Size').selectOption('story');
  await menu.getByLabel('Pixels').selectOption('1');
  await menu.getByLabel('Colours').selectOption('dark');
  await menu.getByLabel('Transparent background').check();
  const png = await saved(page, () => entry(page, 'Save PNG').click());
  expect(png.name).toBe(`${CARDS[0][1]}_story-dark-transparent.png`);
  const { width, height, data } = PNG.sync.read(png.bytes);
  expect([width, height, data[3]]).toEqual([1080, 1920, 0]);
  const svg = await saved(page, () => entry(page, 'Save SVG').click());
  expect(svg.name).toMatch(/\.svg$/);
  expect(svg.bytes.toString('utf8')).toMatch(/^<svg.*<text.*Ecuador/s);
  const csv = await saved(page, () => entry(page, 'Save CSV').click());
  expect(csv.bytes.toString('utf8')).toMatch(/^# dataset: .*\n(# .*\n)*start,key,name,rank/);
});

it('offers all of it on every card, within the window, at every width and in both themes', async () => {
  const { page, consoleErrors } = await dashboard();
  for (const width of [1440, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [card] of CARDS) {
        await open(page, card);
        const menu = page.locator(`#${card} [popover]`);
        expect(await menu.locator('a, button').allInnerTexts()).toEqual(ENTRIES);
        const { left, right, top, bottom } = await menu.evaluate((box) => box.getBoundingClientRect());
        const isWithin = left >= 0 && top >= 0 && right <= width && bottom <= 900;
        expect([card, width, isWithin]).toEqual([card, width, true]);
        await page.keyboard.press('Escape');
      }
    }
  }
  expect(consoleErrors).toEqual([]);
});

it('does on every card what its menu says', async () => {
  const { page, consoleErrors } = await dashboard();
  for (const [card] of CARDS) {
    await open(page, card);
    const [csv, svg] = await Promise.all([
      entry(page, 'Save CSV', card).getAttribute('href'),
      entry(page, 'Save SVG', card).evaluate((button: HTMLButtonElement) => {
        const looks = [...new FormData(button.form ?? undefined)].map(([name, value]) => [name, `${value}`]);
        return `${button.formAction}?${new URLSearchParams(looks)}`;
      }),
    ]);
    expect(await (await fetch(new URL(csv ?? '', server.url))).text()).toMatch(/^# dataset: /);
    expect(await (await fetch(svg)).text()).toMatch(/^<svg[^>]*>/);
    const said = page.locator(`#${card} [popover] [role=status]`);
    for (const [name, done] of [
      ['Copy image', 'The image is on the clipboard.'],
      ['Copy link', 'The link is on the clipboard.'],
      ['Copy code', 'The code is on the clipboard.'],
    ] as const) {
      await entry(page, name, card).click();
      await expectSoon(() => said.textContent(), done);
    }
    const code = await page.evaluate(() => navigator.clipboard.readText());
    const [, address = ''] = /src="([^"]+)"/.exec(code) ?? [];
    expect((await fetch(address.replaceAll('&amp;', '&'))).status).toBe(200);
    await entry(page, 'Full screen', card).click();
    await expectSoon(() => page.evaluate(() => document.fullscreenElement?.id), card);
    await page.evaluate(() => document.exitFullscreen());
  }
  expect(consoleErrors).toEqual([]);
});

it('offers the colours that are seen, and no size that would have too many pixels', async () => {
  const { page } = await dashboard();
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  const menu = page.locator('#rank-shift [popover]');
  await expectSoon(() => menu.getByLabel('Colours').inputValue(), 'dark');
  await menu.getByLabel('Size').selectOption('a4');
  expect(await menu.getByLabel('Pixels').locator('option').allTextContents()).toEqual([
    '1×, 300 dots per inch',
    '2×, 600 dots per inch',
  ]);
});

it('copies the image, the link and the code to embed', async () => {
  const { page, consoleErrors } = await dashboard();
  await open(page);
  const said = page.locator('#rank-shift [popover] [role=status]');
  await entry(page, 'Copy image').click();
  await expectSoon(() => said.textContent(), 'The image is on the clipboard.');
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => types),
  );
  expect(types).toContain('image/png');
  await entry(page, 'Copy link').click();
  await expectSoon(() => said.textContent(), 'The link is on the clipboard.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await entry(page, 'Copy code').click();
  await expectSoon(() => said.textContent(), 'The code is on the clipboard.');
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(consoleErrors).toEqual([]);

  const [, address = ''] = /src="([^"]+)"/.exec(code) ?? [];
  await page.goto(address.replaceAll('&amp;', '&'));
  expect(await page.title()).toMatch(/^Ecuador climbed/);
  expect(await page.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(960);
  expect(code).toMatch(/ title="Ecuador climbed[^"]+" /);
  await page.getByRole('link', { name: 'Open in Rankshift' }).waitFor();
  expect(consoleErrors).toEqual([]);
});

it('stands in frames of other pages, and only the page made for that does', async () => {
  const policyOf = async (path: string) =>
    (await fetch(`${server.url}${path}`)).headers.get('content-security-policy') ?? '';
  expect(await policyOf('/embed/map?dataset=attack-volume')).toContain('frame-ancestors *');
  for (const path of ['/', '/datasets', '/es/embedded', '/api/v1/datasets']) {
    expect(await policyOf(path)).toContain("frame-ancestors 'none'");
  }
});

it('shows any chart as a table and as a chart again', async () => {
  const { page } = await dashboard();
  for (const [card] of CARDS) {
    await open(page, card);
    await entry(page, 'Show as a table', card).click();
    expect(await page.locator(`#${card} table tbody tr`).count()).toBeGreaterThan(2);
    await open(page, card);
    await entry(page, 'Show as a chart', card).click();
    await expectSoon(() => page.locator(`#${card} section[tabindex]`).count(), 0);
  }
});

it('works by keyboard: opens, goes through, closes and gives the focus back', async () => {
  const { page } = await dashboard();
  const button = page.locator('#rank-shift').getByRole('button', { name: MORE });
  await button.focus();
  await page.keyboard.press('Enter');
  const menu = page.locator('#rank-shift [popover]');
  await menu.waitFor();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('preset');
  await page.keyboard.press('Escape');
  await menu.waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(MORE);
});

it('saves the figures of every card that has no picture, and copies the link to it', async () => {
  const { page, consoleErrors } = await dashboard();
  for (const [card, file] of FIGURES) {
    const address = await page
      .locator(`#${card}`)
      .getByRole('link', { name: 'Save CSV' })
      .getAttribute('href');
    expect(address).toContain(`/${file}?`);
    const answer = await fetch(new URL(address ?? '', server.url));
    expect([answer.status, (await answer.text()).slice(0, 11)]).toEqual([200, '# dataset: ']);
    await open(page, card);
    const menu = page.locator(`#${card} [popover]`);
    expect(await menu.locator('a, button').allInnerTexts()).toEqual([
      'Copy link to this view',
      'Full screen',
    ]);
    await entry(page, 'Copy link', card).click();
    await expectSoon(() => menu.locator('[role=status]').textContent(), 'The link is on the clipboard.');
    await page.keyboard.press('Escape');
  }
  expect(consoleErrors).toEqual([]);
});

it('does by keyboard what its entries say', async () => {
  const { page } = await dashboard();
  await page.locator('#by-type').getByRole('button', { name: MORE }).press('Enter');
  const menu = page.locator('#by-type [popover]');
  await entry(page, 'Copy link', 'by-type').press('Enter');
  await expectSoon(() => menu.locator('[role=status]').textContent(), 'The link is on the clipboard.');
  await entry(page, 'Show as a table', 'by-type').press('Space');
  await page.locator('#by-type table tbody tr').first().waitFor();
  await page.locator('#by-type').getByRole('button', { name: MORE }).press('Enter');
  const csv = await saved(page, () => entry(page, 'Save CSV', 'by-type').press('Enter'));
  expect(csv.bytes.toString('utf8', 0, 11)).toBe('# dataset: ');
});

it('speaks Spanish on a Spanish page, also of what could not be done', async () => {
  const watched = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  ({ page } = watched);
  await openDashboard(page, `${server.url}/es`);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  await page.locator('#map').getByRole('button', { name: 'Guardar, copiar, mostrar' }).click();
  const menu = page.locator('#map [popover]');
  const said = menu.locator('[role=status]');
  expect(await menu.locator('a, button').allInnerTexts()).toEqual([
    ...['Guardar PNG', 'Guardar SVG', 'Copiar imagen', 'Guardar CSV', 'Copiar enlace a esta vista'],
    ...['Copiar código para insertar', 'Mostrar como tabla', 'Pantalla completa'],
  ]);
  await entry(page, 'Copiar enlace', 'map').click();
  await expectSoon(() => said.textContent(), 'El enlace está en el portapapeles.');
  let language: string | undefined;
  await page.route('**/map.png?*', async (route) => {
    language = (await route.request().allHeaders())['accept-language'];
    // Of a dataset that is not there any more: the server says so itself.
    await route.continue({ url: route.request().url().replace('attack-volume', 'no-such') });
  });
  await entry(page, 'Copiar imagen', 'map').click();
  await expectSoon(() => said.textContent(), 'No se ha copiado: No existe el conjunto de datos “no-such”.');
  expect(language).toBe('es');
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Write permission denied.'));
  });
  await entry(page, 'Copiar enlace', 'map').click();
  await expectSoon(() => said.textContent(), 'No se ha copiado: El navegador no lo permitió.');
});

it.each([
  ['/?country=PE', 'rank-shift.png?', 'key=PE'],
  ['/datasets/country-ranking/countries/PE', 'rank-shift.png?', 'key=PE'],
  ['/es/claims', 'timeline.png?', 'lang=es'],
])('gives previews of links to %s a picture', async (path, kind, asked) => {
  const html = await (await fetch(`${server.url}${path}`)).text();
  const [, address = ''] = /<meta property="og:image" content="([^"]+)"/.exec(html) ?? [];
  const picture = await fetch(address.replaceAll('&amp;', '&'));
  expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(address).toContain(kind);
  expect(address).toContain(asked);
});
