/**
 * `npm run bench:page [-- --runs 5]`: how fast the dashboard with the shipped data is in a real browser. Lighthouse for
 * a phone and a desktop, what is sent before anybody does anything, and how long a touch, a click and a move through time take.
 */
import { parseArgs } from 'node:util';
import { printMarkdown } from './bench/print-markdown.mjs';
import { installLighthouse, runLighthouse } from './bench/run-lighthouse.mjs';
import { timeChanges } from './bench/time-changes.mjs';
import { timeMapFrames } from './bench/time-map-frames.mjs';
import { timeToLife } from './bench/time-to-life.mjs';
import { weighPage } from './bench/weigh-page.mjs';
import { findBrowser } from './lib/find-browser.mjs';
import { requireNode } from './lib/require-node.mjs';
import { runScript } from './lib/run-script.mjs';
import { startProduction } from './lib/start-production.mjs';

requireNode();
await runScript(async () => {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
  const runs = Number(values.runs);
  if (!Number.isSafeInteger(runs) || runs < 1)
    throw new Error(`--runs takes a whole number, not "${values.runs}".`);
  const browser = await findBrowser();
  const hasLighthouse = await installLighthouse();
  const server = await startProduction('only-for-the-benchmark-of-a-page');
  try {
    await fetch(server.url);
    printMarkdown('What is sent before anybody does anything', await weighPage(server.url));
    if (hasLighthouse)
      printMarkdown(`Lighthouse, median of ${runs}`, await runLighthouse(server.url, browser, runs));
    printMarkdown('From the first touch to life', await timeToLife(server.url, browser));
    printMarkdown('From a click to the new picture', await timeChanges(server.url, browser));
    printMarkdown('The map through time', await timeMapFrames(server.url, browser));
  } finally {
    await server.stop();
  }
});
