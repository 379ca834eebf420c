import { chromium } from 'playwright-core';

const TIMES = 5;
/** As Lighthouse slows a phone's processor down. */
const SLOWER = 4;

/**
 * How long a reader waits whose first touch wakes the page's scripts: until a button answers, and until the ladder is drawn.
 * On a phone's screen, with a slower processor, and the scripts fetched before, as they are after a moment of reading.
 *
 * @returns a table in milliseconds
 */
export async function timeToLife(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const runs = [];
    while (runs.length < TIMES) runs.push(await touchOnce(browser, url));
    return [
      ['from the first touch of a phone', 'times', 'median', 'longest'],
      ['until a button answers', ...figures(runs.map(({ answers }) => answers))],
      ['until the ladder is drawn', ...figures(runs.map(({ drawn }) => drawn))],
    ];
  } finally {
    await browser.close();
  }
}

async function touchOnce(browser, url) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, hasTouch: true });
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  if (await page.evaluate(() => 'alive' in document.documentElement.dataset))
    throw new Error('The page came to life before anybody touched it.');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const times = await page.evaluate(touch);
  await context.close();
  return times;
}

/** In the page: presses the button of the filters, and waits for its sheet. */
async function touch() {
  const button = [...document.querySelectorAll('button[aria-expanded="false"]')].at(0);
  const since = performance.now();
  const until = async (isSo) => {
    while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
    return performance.now() - since;
  };
  button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
  button.click();
  const answers = await until(() => button.getAttribute('aria-expanded') === 'true');
  const drawn = await until(() => document.querySelector('#rank-shift [role="application"] svg'));
  return { answers, drawn };
}

function figures(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const ms = (time) => `${time.toFixed(0)} ms`;
  return [String(times.length), ms(sorted[Math.floor(times.length / 2)]), ms(sorted.at(-1))];
}
