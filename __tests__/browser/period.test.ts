import type { Page } from 'playwright-core';
import { formatExact } from '@/lib/chart/format-number';
import type { RankingAnswer } from '@/lib/domain/answer';
import { askApi } from '../support/browser/ask-api';
import { expectSoon } from '../support/browser/expect-soon';
import { openBrowser, type TestBrowser, type WatchedPage } from '../support/browser/open-browser';
import { dashboardReady, openDashboard, volumeReady } from '../support/browser/open-dashboard';
import { readFigure } from '../support/browser/read-figure';
import { sharedServer } from '../support/browser/shared-server';

const server = sharedServer();
let browser: TestBrowser;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

beforeEach(async () => {
  watched = await browser.newPage();
  page = watched.page;
  await openDashboard(page, server.url);
});

afterEach(() => browser.leave(page));

const address = (name: string) => new URL(page.url()).searchParams.get(name);
const total = () => readFigure(page, 'Total attacks');

async function attacksIn(from: string | null, to: string | null): Promise<string> {
  const search = new URLSearchParams({ by: 'source', from: String(from), to: String(to) });
  const answer = await askApi<RankingAnswer>(server, `datasets/attack-volume/ranking?${search}`);
  return formatExact(answer.attacks, 'en');
}

describe('the period by the form', () => {
  it('changes the totals, the places and the address, and outlasts a reload', async () => {
    const attacks = await attacksIn('2019-04-12', '2019-04-13');
    await page.getByLabel('Period, from').fill('2019-04-12T00:00');
    await page.getByLabel('Period, to').fill('2019-04-13T00:00');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await expectSoon(total, attacks);
    await expectSoon(async () => [address('from'), address('to')], ['2019-04-12T00:00', '2019-04-13T00:00']);
    await expectSoon(async () => (await page.locator('h1').innerText()).endsWith('on 12 April 2019'), true);
    const sentence = await page.locator('h1').innerText();

    await page.reload();
    await dashboardReady(page);
    expect(await total()).toBe(attacks);
    expect(await page.locator('h1').innerText()).toBe(sentence);
    expect(await page.getByLabel('Period, from').inputValue()).toBe('2019-04-12T00:00');

    await page.getByRole('link', { name: 'Start again' }).click();
    await expectSoon(total, '40,000,000');
    expect(watched.consoleErrors).toEqual([]);
  });

  it('shows the same moments by another clock when the time zone changes', async () => {
    await page.getByLabel('Time zone').selectOption('UTC');
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    const under = page.locator('h1 + p');
    await expectSoon(async () => (await under.innerText()).includes('Times are those of UTC.'), true);
    await expectSoon(async () => address('tz'), 'UTC');
    expect(await total()).toBe('40,000,000');
    await expectSoon(() => page.getByLabel('Period, from').inputValue(), '2019-04-11T05:00');
    const endsByTheOtherClock = async () =>
      / between 17:00 and 23:00 on 11 April 2019$/.test(await page.locator('h1').innerText());
    await expectSoon(endsByTheOtherClock, true);
  });
});

describe('the period by the handles under the volume', () => {
  it('begins an hour later with one press of an arrow key', async () => {
    await volumeReady(page);
    const begins = page.getByLabel('Period begins');
    await begins.focus();
    await page.keyboard.press('ArrowRight');
    await expectSoon(async () => address('from'), '2019-04-11T01:00:00-05:00');
    await expectSoon(total, await attacksIn('2019-04-11T01:00', '2019-04-15T11:00'));
    await expectSoon(() => begins.evaluate((handle) => handle === document.activeElement), true);
  });

  it('ends where the handle is let go, and asks nothing before', async () => {
    await volumeReady(page);
    const ends = page.getByLabel('Period ends with');
    await ends.scrollIntoViewIfNeeded();
    const { from, to, y } = await ends.evaluate((handle: HTMLInputElement) => {
      const box = handle.getBoundingClientRect();
      const thumb = 16;
      const at = (hour: number) => box.left + thumb / 2 + (hour / Number(handle.max)) * (box.width - thumb);
      return {
        from: at(Number(handle.value)),
        to: at(Number(handle.value) - 48),
        y: box.top + box.height / 2,
      };
    });
    await page.mouse.move(from, y);
    await page.mouse.down();
    await page.mouse.move((from + to) / 2, y, { steps: 4 });
    await expectSoon(async () => address('to'), null);
    await page.mouse.move(to, y, { steps: 4 });
    await page.mouse.up();

    await expectSoon(async () => address('to')?.slice(0, 11) ?? '', '2019-04-13T');
    await expectSoon(total, await attacksIn(address('from'), address('to')));
    expect(await total()).not.toBe('40,000,000');
    expect(watched.consoleErrors).toEqual([]);
  });
});

it('asks once for sentence and ladder of another period, and again for nothing that it was told', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByLabel('Period, from').fill('2019-04-10T03:00');
  await page.getByLabel('Period, to').fill('2019-04-12T09:00');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expectSoon(async () => (await page.locator('h1').innerText()).includes('12 April 2019'), true);
  await page.locator('#rank-shift svg').first().waitFor();
  await page.waitForLoadState('networkidle');
  const toldOf = (path: string, filter: string) =>
    asked.filter((url) => url.includes(`/country-ranking/${path}?`) && url.includes(filter));
  expect(toldOf('ladder', 'by=target')).toHaveLength(1);
  expect(toldOf('ranking', 'compare=auto')).toEqual([]);
  // Of everybody, once a reader rests; of those on the ladder nothing was asked.
  expect(toldOf('rank-history', 'keys=')).toEqual([]);
});
