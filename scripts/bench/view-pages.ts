import { join } from 'node:path';
import { serveData } from '../lib/serve-data.mjs';
import { BENCH_DATASET } from './bench-dataset';
import { changedViews } from './changed-views';
import { milliseconds, type RunTimes, runTimes, timeRuns } from './time-runs';

/** How many times the server is started to be asked for its first page. */
const STARTS = 3;

/** Asks for a page or an answer and reads all of it. */
async function get(address: string): Promise<void> {
  const response = await fetch(address);
  const body = await response.text();
  if (!response.ok) throw new Error(`${address}: ${response.status} ${body.slice(0, 300)}`);
}

function printRow(name: string, { p50, p95, runs }: RunTimes): void {
  console.log(`| ${name} | ${milliseconds(p50)} | ${milliseconds(p95)} | ${runs} |`);
}

/** Of a server that has answered nothing but its own first look. */
async function timeStarts(data: string, page: string): Promise<RunTimes> {
  const taken: number[] = [];
  for (let start = 0; start < STARTS; start++) {
    const server = await serveData(data);
    const { p50 } = await timeRuns(() => get(server.url + page), { most: 1 }).finally(server.stop);
    taken.push(p50);
  }
  return runTimes(taken);
}

/** Times the dashboard of the benchmark's dataset by HTTP, from a production server over the given folder. */
async function main(): Promise<void> {
  const [, , folder = ''] = process.argv;
  const data = join(folder, 'data');
  const page = `/datasets/${BENCH_DATASET.slug}`;
  console.log('\n| view, by HTTP | p50 | p95 | runs |\n| --- | --- | --- | --- |');
  printRow('the page, the first of all after a start', await timeStarts(data, page));
  const server = await serveData(data);
  try {
    // The way through the code is warm before what is new is timed, of other data.
    for (let run = 0; run < 10; run++) await get(`${server.url}/datasets/attack-volume?places=1-${run + 2}`);
    for (const { name, search, questions } of changedViews()) {
      const view = (run: number) => `${server.url}${page}?${search(run)}`;
      printRow(`the page with ${name}, new each time`, await timeRuns((run) => get(view(run)), { most: 20 }));
      const api = `${server.url}/api/v1/datasets/${BENCH_DATASET.slug}/`;
      const ask = (run: number) => Promise.all(questions(run + 100).map((one) => get(api + one)));
      printRow(`its questions with ${name}, side by side`, await timeRuns(ask, { most: 20 }));
    }
    const small = (run: number) => `${server.url}/datasets/attack-volume?places=2-${run + 20}`;
    printRow(
      'the page of a dataset of few facts, new',
      await timeRuns((run) => get(small(run)), { most: 20 }),
    );
    await get(server.url + page);
    printRow('the page again, kept', await timeRuns(() => get(server.url + page), { most: 100 }));
  } finally {
    await server.stop();
  }
  process.exit(0);
}

main();
