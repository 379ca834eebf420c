/**
 * `npm run bench:pictures [-- --url http://127.0.0.1:3000]`: how long pictures take, painted anew and asked for again, of a
 * running server with the data that ships. Prints a table.
 */
import { parseArgs } from 'node:util';
import { printMarkdown } from './bench/print-markdown.mjs';
import { requireNode } from './lib/require-node.mjs';
import { runScript } from './lib/run-script.mjs';

const TIMES = 20;
const AFTERNOON =
  'from=2019-04-11T12:00&to=2019-04-11T18:00&compareFrom=2019-04-11&compareTo=2019-04-11T12:00';
/** Name, address, width and height. */
const PICTURES = [
  ['ladder, article', `country-ranking/rank-shift.png?${AFTERNOON}`, 1200, 675],
  ['ladder, article, 2×', `country-ranking/rank-shift.png?${AFTERNOON}&scale=2`, 1200, 675],
  ['ladder, article, 4×', `country-ranking/rank-shift.png?${AFTERNOON}&scale=4`, 1200, 675],
  ['ladder, story', `country-ranking/rank-shift.png?${AFTERNOON}`, 1080, 1920],
  ['ladder, A4 at 300 dpi', `country-ranking/rank-shift.png?${AFTERNOON}`, 3508, 2480],
  ['volume, article', 'attack-volume/timeline.png?by=source', 1200, 675],
  ['map, article', 'attack-volume/map.png?side=source', 1200, 675],
  ['map, square, 2×', 'attack-volume/map.png?side=source&scale=2', 1080, 1080],
  ['before and now, article', `country-ranking/before-and-now.png?${AFTERNOON}`, 1200, 675],
  ['breakdown, article', 'attack-volume/breakdown.png?by=organisation', 1200, 675],
  ['ladder, SVG', `country-ranking/rank-shift.svg?${AFTERNOON}`, 1200, 675],
];

requireNode();
await runScript(async () => {
  const { values } = parseArgs({ options: { url: { type: 'string', default: 'http://127.0.0.1:3000' } } });
  const rows = [];
  for (const picture of PICTURES) rows.push(await measure(values.url, picture));
  printMarkdown('Pictures', [['picture', 'first', 'anew, p50', 'anew, p95', 'again, p50', 'kB'], ...rows]);
});

async function measure(url, [name, path, width, height]) {
  // A pixel more is another picture of the same data.
  const address = (more) => `${url}/api/v1/datasets/${path}&width=${width + more}&height=${height}`;
  const first = await time(address(0));
  const anew = await repeat((i) => address(i + 1));
  const again = await repeat(() => address(0));
  const ms = (value) => `${value.toFixed(0)} ms`;
  return [
    name,
    ms(first.ms),
    ms(quantile(anew, 0.5)),
    ms(quantile(anew, 0.95)),
    ms(quantile(again, 0.5)),
    (first.bytes / 1000).toFixed(0),
  ];
}

function quantile(taken, share) {
  const sorted = taken.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1];
}

async function repeat(addressOf) {
  const taken = [];
  for (let i = 0; i < TIMES; i += 1) taken.push(await time(addressOf(i)));
  return taken;
}

async function time(address) {
  const begun = performance.now();
  const answer = await fetch(address);
  const { byteLength } = await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return { ms: performance.now() - begun, bytes: byteLength };
}
