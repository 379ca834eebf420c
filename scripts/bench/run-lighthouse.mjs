import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PROJECT_FOLDER } from '../lib/project-folder.mjs';
import { installPackages } from './install-packages.mjs';

const FOLDER = path.join(PROJECT_FOLDER, 'scripts', 'bench', 'lighthouse');
const SCORES = ['performance', 'accessibility', 'best-practices', 'seo'];
const TIMES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
];

export const installLighthouse = () => installPackages(FOLDER, 'Lighthouse');

/** Measures a page as a phone on a slow network and as a desktop. @returns a table, the median run of each */
export async function runLighthouse(url, chromePath, runs) {
  const load = (name) => import(pathToFileURL(path.join(FOLDER, 'node_modules', name)).href);
  const lighthouse = await load('lighthouse/core/index.js');
  const { launch } = await load('chrome-launcher/dist/index.js');
  const table = [['as', ...SCORES, 'FCP', 'LCP', 'TBT', 'CLS']];
  for (const [name, config] of [
    ['phone', undefined],
    ['desktop', lighthouse.desktopConfig],
  ]) {
    const results = [];
    while (results.length < runs)
      results.push(await runOnce({ lighthouse, launch, chromePath, url, config }));
    table.push([name, ...figures(medianRun(results))]);
  }
  return table;
}

/** In a browser of its own, as one that opens the page for the first time. */
async function runOnce({ lighthouse, launch, chromePath, url, config }) {
  const chrome = await launch({
    chromePath,
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const { lhr } = await lighthouse.default(url, { port: chrome.port, logLevel: 'error' }, config);
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
    return lhr;
  } finally {
    await chrome.kill();
  }
}

function medianRun(results) {
  const score = ({ categories }) => categories.performance.score;
  return results.toSorted((a, b) => score(a) - score(b))[Math.floor((results.length - 1) / 2)];
}

function figures({ categories, audits }) {
  return [
    ...SCORES.map((name) => String(Math.round(categories[name].score * 100))),
    ...TIMES.map((name) => audits[name].displayValue.replaceAll('\u00a0', ' ')),
  ];
}
