import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { serveData } from '../lib/serve-data.mjs';
import { viewMeanwhile } from './view-meanwhile.mjs';
import { cpuSeconds, peakMib, untilAtRest } from './watch-process.mjs';

const TOKEN = 'a-token-for-the-benchmark-only';
const PASSPORT = {
  measure: 'request',
  status: 'simulated',
  sides: ['source'],
  timeZone: 'UTC',
  timePrecision: 'quarter-hour',
};

/**
 * From the first byte sent to published, over HTTP: once alone, then on until the sums that are made afterwards stand, and
 * once more while somebody looks at the dashboard.
 *
 * @param {{ rows: number, attacks: number }} written what the file holds
 */
export async function timeRankshift(file, folder, written) {
  const dataFolder = path.join(folder, 'data');
  const server = await serveData(dataFolder, {
    RANKSHIFT_TOKEN: TOKEN,
    RANKSHIFT_MAX_UPLOAD_BYTES: String(2 ** 40),
  });
  try {
    await send(server.url, 'POST', '/api/v1/datasets', {
      type: 'application/json',
      body: [JSON.stringify({ slug: 'bench', title: 'Benchmark', passport: PASSPORT })],
    });
    const restMib = peakMib(server.pid);
    const alone = await upload(server, file, written);
    const after = await untilAtRest(server.pid);
    const views = viewMeanwhile(server.url);
    const viewed = await upload(server, file, written);
    return {
      ...alone,
      summed: { seconds: alone.seconds + after.seconds, cpu: alone.cpu + after.cpu },
      viewed: { ...viewed, views: await views.stop() },
      restMib,
      peakMib: peakMib(server.pid),
    };
  } finally {
    await server.stop();
    fs.rmSync(dataFolder, { recursive: true, force: true });
  }
}

/** Sends the file. @returns its time, and the time that processors worked for the server meanwhile, in seconds */
async function upload(server, file, written) {
  const start = performance.now();
  const before = cpuSeconds(server.pid);
  const answer = await send(server.url, 'POST', '/api/v1/datasets/bench/uploads?filename=log.csv', {
    type: 'text/csv',
    length: fs.statSync(file).size,
    body: fs.createReadStream(file, { highWaterMark: 1 << 20 }),
  });
  demandAll(answer, written);
  return { seconds: (performance.now() - start) / 1000, cpu: cpuSeconds(server.pid) - before };
}

/** A benchmark of a wrong answer says nothing. */
function demandAll(answer, { rows, attacks }) {
  const { report } = answer;
  if (Number(report?.rows.accepted) === rows && Number(report?.attacks.accepted) === attacks) return;
  throw new Error(`Not all was taken in: ${JSON.stringify(answer).slice(0, 500)}`);
}

/** Not fetch, which gives up after five minutes. */
async function send(url, method, target, { type, length, body }) {
  const headers = {
    authorization: `Bearer ${TOKEN}`,
    'content-type': type,
    ...(length ? { 'content-length': length } : {}),
  };
  const request = http.request(url + target, { method, headers });
  const answered = once(request, 'response');
  await pipeline(body, request);
  const [response] = await answered;
  let text = '';
  for await (const part of response.setEncoding('utf8')) text += part;
  if (response.statusCode >= 300)
    throw new Error(`${method} ${target}: ${response.statusCode} ${text.slice(0, 500)}`);
  return JSON.parse(text);
}
