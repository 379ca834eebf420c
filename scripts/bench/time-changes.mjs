import { chromium } from 'playwright-core';
import { comeToLife } from '../lib/come-to-life.mjs';

const CHANGES = 20;
/** What takes longer than this to change after the rest is another change. */
const QUIET_MS = 700;

/**
 * Chooses one country after the other, each not asked for before, and waits until that is painted.
 *
 * @returns a table in milliseconds
 */
export async function timeChanges(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    await comeToLife(page);
    const times = await page.evaluate(changeCountries, [CHANGES, QUIET_MS]);
    if (times.length < CHANGES / 2) throw new Error(`Only ${times.length} countries could be chosen.`);
    return [
      ['another country', 'times', 'p50', 'p95'],
      ['until sentence and ladder tell of it', ...figures(times.map(([first]) => first))],
      ['until nothing in sight changes any more', ...figures(times.map(([, inSight]) => inSight))],
      ['until nothing of the page does', ...figures(times.map(([, , all]) => all))],
    ];
  } finally {
    await browser.close();
  }
}

function figures(times) {
  return [String(times.length), `${at(times, 0.5)} ms`, `${at(times, 0.95)} ms`];
}

function at(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))].toFixed(0);
}

/** In the page: from each click until frames in which something changed: the first of the news, the last in sight, of all. */
async function changeCountries([changes, quiet]) {
  const parts = [...document.querySelectorAll('[data-part]')];
  const below = new Set(parts.filter((part) => part.getBoundingClientRect().top >= innerHeight));
  const around = (selector, { target }) =>
    (target.closest ? target : target.parentElement)?.closest(selector);
  let painted = {};
  new MutationObserver((changed) => {
    const has = (selector) => changed.some((one) => around(selector, one));
    const isSeen = changed.some((one) => !below.has(around('[data-part]', one)));
    // Between the callback of a frame and a task after it the frame is painted.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const at = performance.now();
        painted.all = at;
        if (isSeen) painted.inSight = at;
        if (has('h1')) painted.sentence ??= at;
        if (has('#rank-shift')) painted.ladder ??= at;
      }),
    );
  }).observe(document.querySelector('main'), {
    ...{ subtree: true, childList: true, characterData: true, attributes: true },
  });
  const times = [];
  const links = [...document.querySelectorAll('#map a[href*="country="]')].slice(0, changes);
  for (const code of links.map((link) => link.dataset.code)) {
    painted = {};
    const start = performance.now();
    const link = document.querySelector(`#map a[data-code="${code}"]`);
    link?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await new Promise((resolve) => setTimeout(resolve, quiet));
    const { sentence, ladder, inSight, all } = painted;
    if (sentence && ladder) times.push([Math.max(sentence, ladder), inSight, all].map((at) => at - start));
  }
  return times;
}
