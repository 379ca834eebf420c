import { chromium } from 'playwright-core';
import { comeToLife } from '../lib/come-to-life.mjs';

const CHANGES = 20;
/** What takes longer than this to change after the rest is another change. */
const QUIET_MS = 700;

/** Chosen one after the other, each not asked for before. */
const KINDS = [
  ['another country', 'country'],
  ['another period', 'period'],
];

/**
 * Chooses countries and periods, and waits until each is painted.
 *
 * @returns a table in milliseconds
 */
export async function timeChanges(url, executablePath) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(url);
    await comeToLife(page);
    const rows = [['from a click', 'times', 'p50', 'p95']];
    for (const [name, kind] of KINDS) {
      const times = await page.evaluate(changeViews, [kind, CHANGES, QUIET_MS]);
      if (times.length < CHANGES / 2) throw new Error(`${name}: only ${times.length} could be chosen.`);
      rows.push(
        [`${name}, until sentence and ladder tell of it`, ...figures(times.map(([first]) => first))],
        [`${name}, until nothing in sight changes any more`, ...figures(times.map(([, seen]) => seen))],
        [`${name}, until nothing of the page does`, ...figures(times.map(([, , all]) => all))],
      );
    }
    return rows;
  } finally {
    await browser.close();
  }
}

function figures(times) {
  return [String(times.length), `${at(times, 0.5)} ms`, `${at(times, 0.95)} ms`];
}

function at(times, share) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1].toFixed(0);
}

/** In the page: from each click until frames in which something changed: the first of the news, the last in sight, of all. */
async function changeViews([kind, changes, quiet]) {
  const parts = [...document.querySelectorAll('[data-part]')];
  const below = new Set(parts.filter((part) => part.getBoundingClientRect().top >= innerHeight));
  const around = (selector, { target }) =>
    (target.closest ? target : target.parentElement)?.closest(selector);
  let painted = {};
  const observer = new MutationObserver((changed) => {
    const has = (selector) => changed.some((one) => around(selector, one));
    const isSeen = changed.some((one) => !below.has(around('[data-part]', one)));
    const note = () => {
      const at = performance.now();
      painted.all = at;
      if (isSeen) painted.inSight = at;
      if (has('h1')) painted.sentence ??= at;
      if (has('#rank-shift')) painted.ladder ??= at;
    };
    // Between the callback of a frame and the next task the frame is painted; a timer would wait for other work of the page.
    requestAnimationFrame(() => void scheduler.postTask(note, { priority: 'user-blocking' }));
  });
  observer.observe(document.querySelector('main'), {
    ...{ subtree: true, childList: true, characterData: true, attributes: true },
  });
  const codes = [...document.querySelectorAll('#map a[href*="country="]')].map((link) => link.dataset.code);
  const choose = {
    country: (i) =>
      document
        .querySelector(`#map a[data-code="${codes[i]}"]`)
        ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })),
    period: (i) => {
      const [from, to] = document.querySelectorAll('[name="period-from"], [name="period-to"]');
      from.value = `2019-04-${10 + (i % 2)}T${String(i % 10).padStart(2, '0')}:00`;
      to.value = `2019-04-${13 + (i % 3)}T${String((3 * i) % 20).padStart(2, '0')}:00`;
      from.form.requestSubmit();
    },
  };
  const times = [];
  for (let i = 0; i < changes; i += 1) {
    painted = {};
    const start = performance.now();
    choose[kind](i);
    await new Promise((resolve) => setTimeout(resolve, quiet));
    const { sentence, ladder, inSight, all } = painted;
    if (sentence && ladder) times.push([Math.max(sentence, ladder), inSight, all].map((at) => at - start));
  }
  observer.disconnect();
  return times;
}
