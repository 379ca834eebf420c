import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { chooseFile } from '../support/browser/choose-file';
import { openBrowser, type TestBrowser } from '../support/browser/open-browser';
import { laidOut } from '../support/browser/open-dashboard';
import { signIn } from '../support/browser/sign-in';
import { startServer, type TestServer } from '../support/browser/start-server';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [1440, 390];
const SCHEMES = ['light', 'dark'] as const;
/** With a row of each kind that a check tells of: good, of no country, rejected. */
const FILE = ['target,day,n', 'France,2019-04-11,12', 'Atlantis,2019-04-11,7', 'Ecuador,2019-04-11,many'];

let server: TestServer;
let browser: TestBrowser;
let page: Page;

// Four readings of a page of 2,000 elements, on a machine that may be busy with other tests.
jest.setTimeout(180_000);

beforeAll(async () => {
  server = await startServer();
  browser = await openBrowser();
});

afterAll(async () => {
  await Promise.all([browser?.close(), server?.stop()]);
});

beforeEach(async () => {
  ({ page } = await browser.newPage());
});

afterEach(() => browser.leave(page));

/** Each fault of a page that stands, a line each: where it shows, the rule, and elements that break it. */
async function faults(): Promise<string[]> {
  await laidOut(page);
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await chartsFit(width);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        // Of rules that hold, nothing is told: writing down all that passes takes longer than finding what does not.
        .options({ runOnly: RULES, resultTypes: ['violations'] })
        // Without a second page to gather results in, for there are no frames here.
        .setLegacyMode(true)
        .analyze();
      for (const { id, nodes } of violations) {
        const where = nodes.slice(0, 3).map(({ target, failureSummary }) => `${target} ${failureSummary}`);
        found.push(`${width} ${colorScheme} ${id} (${nodes.length}): ${where.join('; ')}`);
      }
    }
  }
  return found;
}

async function chartsFit(width: number): Promise<void> {
  await page.waitForFunction(
    (most) =>
      [...document.querySelectorAll('.recharts-surface')].every(
        (chart) => chart.getBoundingClientRect().right <= most,
      ),
    width,
  );
}

describe('nobody is kept out, in a wide window and a narrow one, light and dark,', () => {
  it.each([
    ['of the dashboard', '/', '#volume .recharts-surface'],
    ['of a dataset’s dashboard', '/datasets/country-ranking', '#volume .recharts-surface'],
    ['of a dashboard on which nothing matches', '/?from=2020-01-01&to=2020-01-02', '[data-state="no-match"]'],
    ['of a country’s page', '/datasets/attack-volume/countries/EC', '#source'],
    ['of the list of datasets', '/datasets', 'article'],
    ['of the upload page when signed out', '/upload', '#token'],
    ['of the sign-in page', '/sign-in', '#token'],
    ['of the page for addresses that do not exist', '/no-such-page', 'h1'],
    ['of a card in a frame', '/embed/map?dataset=attack-volume', 'img'],
    ['of the sign-in page in Spanish', '/es/sign-in', '#token'],
  ])('%s', async (_, path, sign) => {
    await page.goto(server.url + path);
    if (sign.startsWith('#volume')) await page.locator('#volume').scrollIntoViewIfNeeded();
    await page.locator(sign).first().waitFor({ state: 'attached' });
    expect(await faults()).toEqual([]);
  });

  it('of a dashboard in Spanish with a difference on the map, dense places, a table for a chart and an open menu', async () => {
    await page.goto(`${server.url}/es?map=target&shows=change&ties=dense`);
    await page.locator('#map figcaption').waitFor();
    const open = () => page.locator('#slope [popovertarget]').click();
    const menu = page.locator('#slope [popover]');
    await open();
    await menu.getByRole('button', { name: /tabla/i }).click();
    await page.locator('#slope table tbody tr').first().waitFor();
    await open();
    await menu.waitFor();
    expect(await faults()).toEqual([]);
  });

  it('of the upload, step by step, and of the list of datasets when signed in', async () => {
    await page.goto(`${server.url}/upload`);
    await signIn(page, server.token);
    await page.getByLabel('Choose a CSV file').waitFor({ state: 'attached' });
    expect(await faults()).toEqual([]);
    await chooseFile(page, 'days.csv', FILE);
    expect(await faults()).toEqual([]);
    await page.getByLabel('Title').fill('Attacks by day');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Go on to publish' }).waitFor();
    expect(await faults()).toEqual([]);
    await page.getByRole('button', { name: 'Go on to publish' }).click();
    await page.getByLabel('One attack is').waitFor();
    expect(await faults()).toEqual([]);

    await page.goto(`${server.url}/datasets`);
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    expect(await faults()).toEqual([]);
  });
});
