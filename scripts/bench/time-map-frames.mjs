import { chromium } from 'playwright-core';
import { comeToLife } from '../lib/come-to-life.mjs';

const FRAMES = 240;

/**
 * Moves the map's slider by one bucket in every frame, as fast as a hand could, and counts the frames that a real browser
 * draws; and the same while the map is near.
 *
 * @param {string} url of a dashboard
 * @param {string} executablePath of a Chromium
 * @returns a table
 */
export async function timeMapFrames(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const rows = [];
    for (const [what, search] of [
      ['the whole world', '?map=target'],
      ['Europe', '?map=target&region=europe'],
    ]) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${url}/${search}`);
      await comeToLife(page);
      await page.locator('#map').scrollIntoViewIfNeeded();
      await page.locator('#map [data-time] input, #map button:has-text("through time")').first().click();
      await page.locator('#map [data-time] input').waitFor();
      // Drawn for the first time when somebody comes near the map, which is another thing.
      await page.locator('#volume .recharts-surface').first().waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      rows.push([what, ...tell(await page.evaluate(scrub, FRAMES))]);
      await page.close();
    }
    return [
      ['scrubbing the map through time', 'countries drawn', 'frames a second', 'p95 of a frame', 'longest'],
      ...rows,
    ];
  } finally {
    await browser.close();
  }
}

function tell({ times, countries }) {
  const sorted = times.toSorted((a, b) => a - b);
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  const p95 = sorted[Math.floor(sorted.length * 0.95)];
  const ms = (time) => `${time.toFixed(1)} ms`;
  return [String(countries), (1000 / mean).toFixed(1), ms(p95), ms(sorted.at(-1))];
}

/** In the page: a new value in each frame, to and fro. */
async function scrub(frames) {
  const input = document.querySelector('#map [data-time] input');
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
  const last = Number(input.max);
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const seen = new Set();
  const show = async (i) => {
    set.call(input, String(Math.abs(((i + last) % (2 * last)) - last)));
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await frame();
    seen.add(document.querySelector('#map figcaption strong').textContent);
  };
  for (let i = 1; i < 20; i += 1) await show(i);
  const times = [];
  let before = performance.now();
  for (let i = 20; i < 20 + frames; i += 1) {
    await show(i);
    times.push(performance.now() - before);
    before = performance.now();
  }
  if (seen.size < Math.min(frames, last) / 2) throw new Error(`Only ${seen.size} moments were drawn.`);
  return { times, countries: document.querySelectorAll('#map [data-code]').length };
}
