import { openBrowser, type PageOptions, type TestBrowser } from '../support/browser/open-browser';
import { openDashboard } from '../support/browser/open-dashboard';
import { countColours, type Picture, savePicture } from '../support/browser/save-picture';
import { startServer, type TestServer } from '../support/browser/start-server';

const CARDS = [
  ['rank-shift', 'country-ranking_rank-shift_2019-04-09_2019-04-16.png'],
  ['slope', 'country-ranking_before-and-now_2019-04-11_2019-04-11.png'],
  ['map', 'attack-volume_map-source_2019-04-11_2019-04-15.png'],
  ['volume', 'attack-volume_volume_2019-04-08_2019-04-18.png'],
  ['by-organisation', 'attack-volume_by-organisation_2019-04-11_2019-04-15.png'],
] as const;
const LIGHT = { paper: '#fbf9f4', badge: '#5b2a86' };
const DARK = { paper: '#16181b', badge: '#c9a4ef' };
/** Pixels of the margin round a picture, and of the strip at its top right that holds the badge. */
const MARGIN = 96;
const BADGE = { width: 300, height: 120 };

let server: TestServer;
let browser: TestBrowser;
/** What the first window saved, for the others to be compared with. */
const sizes: Record<string, number> = {};

// Five pictures of four million pixels each, on a machine that may be busy with other tests.
jest.setTimeout(180_000);

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

async function pictures(options: PageOptions): Promise<Picture[]> {
  const { page, consoleErrors } = await browser.newPage(options);
  await openDashboard(page, server.url);
  await page.locator('#volume .recharts-surface').first().waitFor({ state: 'attached' });
  const saved: Picture[] = [];
  for (const [card] of CARDS) saved.push(await savePicture(page, card));
  expect(consoleErrors).toEqual([]);
  await page.context().close();
  return saved;
}

function expectDrawn(picture: Picture, { paper, badge }: typeof LIGHT) {
  const { width, height } = picture;
  const all = countColours(picture, { left: 0, top: 0, right: width, bottom: height });
  const [most] = [...all].sort((a, b) => b[1] - a[1]);
  expect(most?.[0]).toBe(paper);
  expect(all.size).toBeGreaterThan(100);

  const body = { left: MARGIN, top: Math.round(height * 0.3), right: width - MARGIN, bottom: height - 200 };
  const blank = countColours(picture, body).get(paper) ?? 0;
  const area = (body.right - body.left) * (body.bottom - body.top);
  expect(1 - blank / area).toBeGreaterThan(0.05);

  const corner = { left: width - MARGIN - BADGE.width, top: 0, right: width, bottom: MARGIN + BADGE.height };
  expect(countColours(picture, corner).get(badge) ?? 0).toBeGreaterThan(300);
  const edge = countColours(picture, { left: width - MARGIN + 2, top: 0, right: width, bottom: height });
  expect([...edge.keys()]).toEqual([paper]);
}

describe('a saved picture', () => {
  it('is named for its dataset, chart and days, and holds the drawing and its status', async () => {
    const saved = await pictures({ viewport: { width: 1440, height: 900 } });
    expect(saved.map(({ name }) => name)).toEqual(CARDS.map(([, name]) => name));
    for (const picture of saved) {
      expect(picture.width).toBe(2400);
      expect(picture.height).toBeGreaterThan(800);
      expect(picture.height).toBeLessThan(2400);
      expectDrawn(picture, LIGHT);
      sizes[picture.name] = picture.height;
    }
  });

  it.each([
    ['on a phone', { viewport: { width: 390, height: 844 } }, LIGHT],
    ['in the dark', { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' }, DARK],
    ['on a phone in the dark', { viewport: { width: 390, height: 844 }, colorScheme: 'dark' }, DARK],
  ] as const)('has the same size %s', async (_, options, colours) => {
    const saved = await pictures(options);
    expect(Object.fromEntries(saved.map(({ name, height }) => [name, height]))).toEqual(sizes);
    for (const picture of saved) {
      expect(picture.width).toBe(2400);
      expectDrawn(picture, colours);
    }
  });
});
