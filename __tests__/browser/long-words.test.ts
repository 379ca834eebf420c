import type { Page } from 'playwright-core';
import { type Api, csv, publishCsv, startApi } from '../http/start-api';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { laidOut } from '../support/browser/open-dashboard';

/** Words of eighty letters, as no text that a person writes has: a path, a name of a measure, an identifier. */
const long = (letter: string) => letter.repeat(80);
const [ORGANISATION, TYPE] = [long('O'), long('T')];

let api: Api;
let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), openBrowser()]);
  const told = { sensorBase: long('S'), countryMethod: long('C'), denominator: null, licence: long('L') };
  await api.post(
    '/datasets',
    {
      slug: 'long-words',
      title: long('W'),
      passport: {
        ...{ measure: long('M'), publisher: long('P'), ...told },
        ...{ status: 'measured', sides: ['source', 'target'], timeZone: 'UTC', timePrecision: 'day' },
      },
    },
    201,
  );
  const rows = ['01', '02', '03'].flatMap((day) => [
    `2024-04-${day},US,EC,${ORGANISATION},${TYPE},${Number(day) * 10}`,
    `2024-04-${day},DE,PE,${ORGANISATION}B,${TYPE}B,15`,
  ]);
  await publishCsv(api, 'long-words', csv(...rows));
  ({ page } = await browser.newPage());
});
afterAll(() => Promise.all([browser?.close(), api?.stop()]));

/** How much wider than the window a page is, and what sticks out of it. */
async function sticksOut(): Promise<[number, string[]]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [0, []];
    const out = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1 && element.checkVisibility(),
    );
    return [
      scrollWidth - clientWidth,
      out.slice(0, 12).map(({ tagName, className }) => `${tagName} ${className}`),
    ];
  });
}

const PAGES = [
  '/datasets',
  '/datasets/long-words',
  '/es/datasets/long-words?country=EC&flows=5',
  `/datasets/long-words?by=organisation&entity=${ORGANISATION}`,
  `/datasets/long-words?by=type&organisation=${ORGANISATION}&type=${TYPE}&axis=log`,
  '/datasets/long-words/countries/EC',
  `/datasets/long-words/countries/US?type=${TYPE}&organisation=${ORGANISATION}`,
  '/datasets/long-words?from=2031-01-01&to=2031-02-01',
  `/claims?dataset=long-words`,
];

describe.each([320, 390, 1440])('%i pixels wide', (width) => {
  beforeAll(() => page.setViewportSize({ width, height: 900 }));

  it.each(PAGES)('is no page wider than its window for a long word: %s', async (path) => {
    await page.goto(`${api.url}${path}`);
    await laidOut(page);
    expect(await sticksOut()).toEqual([0, []]);
  });
});
