import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { embedCode } from '@/lib/export/embed-code';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { sharedServer } from '../support/browser/shared-server';

const AFTERNOON =
  'from=2019-04-11T12:00&to=2019-04-11T18:00&compareFrom=2019-04-11&compareTo=2019-04-11T12:00';
const CHARTS = [
  ['rank-shift', `dataset=country-ranking&${AFTERNOON}`],
  ['timeline', 'dataset=attack-volume&by=source'],
  ['map', 'dataset=attack-volume&side=source&lang=es'],
  ['breakdown', 'dataset=attack-volume&by=organisation'],
] as const;
/** Widths and heights of frames: of the code that is copied, and two that somebody chose. */
const COPIED = [
  [390, null],
  [800, null],
] as const;
const FRAMES: readonly (readonly [width: number, height: number | null])[] = [
  ...COPIED,
  [390, 244],
  [1100, 300],
];

const server = sharedServer();
let browser: TestBrowser;
let page: Page;
let site: Server;
let article = '';

jest.setTimeout(180_000);

beforeAll(async () => {
  browser = await openBrowser();
  site = createServer((_, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8');
    answer.end(`<!doctype html><body style="margin:0">${article}</body>`);
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
});

afterAll(async () => {
  site.close();
  await browser?.close();
});

afterEach(() => browser.leave(page));

/** An article of another site with a chart in it, and the page within its frame. */
async function embedded(chart: string, query: string, [width, height]: readonly [number, number | null]) {
  const watched = await browser.newPage({ viewport: { width, height: 900 } });
  ({ page } = watched);
  const code = embedCode(`${server.url}/embed/${chart}?${query}`, 'A "chart" & more');
  article = height === null ? code : code.replace(/aspect-ratio[^;]*;max-height[^;]*/, `height:${height}px`);
  await page.goto(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  const frame = page.frames()[1];
  if (!frame) throw new Error('There is no frame.');
  await frame.waitForFunction(() => (document.querySelector('img')?.naturalWidth ?? 0) > 0);
  return { frame, consoleErrors: watched.consoleErrors };
}

describe.each(CHARTS)('the embedded %s', (chart, query) => {
  it.each(FRAMES)('is whole in a frame %s wide and %s high', async (...size) => {
    const { frame, consoleErrors } = await embedded(chart, query, size);
    const seen = await frame.evaluate(() => {
      const image = document.querySelector('img');
      const foot = document.querySelector('footer');
      if (!image || !foot) throw new Error('Nothing is embedded.');
      const [box, below] = [image.getBoundingClientRect(), foot.getBoundingClientRect()];
      const scale = Math.min(box.width / image.naturalWidth, box.height / image.naturalHeight);
      return {
        frame: [innerWidth, innerHeight],
        page: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
        fit: getComputedStyle(image).objectFit,
        picture: [box.top, box.bottom],
        foot: [below.top, below.bottom, foot.scrollWidth - foot.clientWidth],
        share: (image.naturalWidth * scale * image.naturalHeight * scale) / (innerWidth * innerHeight),
      };
    });
    const [width = 0, height = 0] = seen.frame;
    expect(seen.page).toEqual([width, height]);
    expect(seen.fit).toBe('contain');
    expect(seen.picture[0]).toBe(0);
    expect(seen.picture[1]).toBeLessThanOrEqual(seen.foot[0] ?? 0);
    expect(seen.foot[1]).toBeLessThanOrEqual(height);
    expect(seen.foot[2]).toBe(0);
    expect(seen.share).toBeGreaterThan(size[1] === null ? 0.8 : 0.4);
    expect(consoleErrors).toEqual([]);
  });
});

it('is named by the chart in the page around it, and leads to its data and its page', async () => {
  const { frame } = await embedded('rank-shift', `dataset=country-ranking&${AFTERNOON}`, COPIED[1]);
  expect(await page.locator('iframe').getAttribute('title')).toBe('A "chart" & more');
  const links = await frame
    .locator('footer a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  expect(links.map((href) => new URL(href ?? '').pathname)).toEqual([
    '/datasets/country-ranking',
    '/api/v1/datasets/country-ranking/ranking.csv',
    '/api/v1/datasets/country-ranking/rank-history.csv',
  ]);
  for (const href of links) expect((await fetch(href ?? '')).status).toBe(200);
});

it('says in words what the data of a chart say, for those who do not see it', async () => {
  const { frame } = await embedded('timeline', 'dataset=attack-volume&bucket=day', COPIED[0]);
  expect(await frame.locator('img').getAttribute('alt')).toMatch(/Most: .+ attacks/);
});
