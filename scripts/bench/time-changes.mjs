import { chromium } from 'playwright-core';
import { comeToLife } from '../lib/come-to-life.mjs';

const CHANGES = 20;

/**
 * Chooses one country after the other, each not asked for before, and waits until the last answer is drawn.
 *
 * @returns a table in milliseconds
 */
export async function timeChanges(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(countRequests);
    await page.goto(url);
    await comeToLife(page);
    const times = await page.evaluate(changeCountries, CHANGES);
    if (times.length < CHANGES / 2) throw new Error(`Only ${times.length} countries could be chosen.`);
    return [
      ['change', 'times', 'p50', 'p95'],
      ['another country', String(times.length), `${at(times, 0.5)} ms`, `${at(times, 0.95)} ms`],
    ];
  } finally {
    await browser.close();
  }
}

function at(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(0);
}

/** In the page, before its own scripts. */
function countRequests() {
  const ask = window.fetch;
  window.underWay = 0;
  window.fetch = async (...args) => {
    window.underWay += 1;
    try {
      return await ask(...args);
    } finally {
      // After the answer's body was read and drawn: two frames on.
      requestAnimationFrame(() => requestAnimationFrame(() => (window.underWay -= 1)));
    }
  };
}

/** In the page: from each click to the first frame in which the sentence is the new one and no answer is missing. */
async function changeCountries(changes) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const hrefs = [...document.querySelectorAll('#map a[href*="country="]')].map((link) =>
    link.getAttribute('href'),
  );
  const times = [];
  for (const href of hrefs.slice(0, changes)) {
    const link = document.querySelector(`#map a[href="${CSS.escape(href)}"]`);
    const sentence = document.querySelector('h1').textContent;
    if (!link) continue;
    const start = performance.now();
    link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    for (let frames = 0; frames < 300; frames += 1) {
      await frame();
      if (document.querySelector('h1').textContent !== sentence && window.underWay === 0) break;
    }
    if (document.querySelector('h1').textContent !== sentence) times.push(performance.now() - start);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return times;
}
