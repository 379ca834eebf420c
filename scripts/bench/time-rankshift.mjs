import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { serveData } from '../lib/serve-data.mjs';
import { viewMeanwhile } from './view-meanwhile.mjs';

const TOKEN = 'a-token-for-the-benchmark-only';
const PASSPORT = {
  measure: 'request',
  status: 'simulated',
  sides: ['source'],
  timeZone: 'UTC',
  timePrecision: 'quarter-hour',
};

/**
 * From the first byte sent to published, over HTTP: once alone, and once while somebody looks at the dashboard.
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
    const views = viewMeanwhile(server.url);
    const viewed = await upload(server, file, written);
    return {
      ...alone,
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

/** The most memory that a process held, in MiB, as Linux tells it; NaN elsewhere. */
function peakMib(pid) {
  const status = `/proc/${pid}/status`;
  if (!fs.existsSync(status)) return Number.NaN;
  return Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync(status, 'utf8'))?.[1]) / 1024;
}

/** Of all threads of a process, as Linux tells it in hundredths; NaN elsewhere. */
function cpuSeconds(pid) {
  const stat = `/proc/${pid}/stat`;
  if (!fs.existsSync(stat)) return Number.NaN;
  const fields = fs
    .readFileSync(stat, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
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
