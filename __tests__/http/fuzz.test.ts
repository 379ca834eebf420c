import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { CheckReport } from '@/lib/domain/check-report';
import { toCount } from '@/lib/domain/count';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { ReceivedUpload, UploadStatus } from '@/lib/domain/upload';
import { createRandom } from '@/lib/simulate/random';
import { EFFORT } from '../support/effort';
import { mutate } from './mutate';
import { type Api, startApi } from './start-api';

/** Another number tries other files. */
const SEED = Number(process.env.TEST_SEED ?? 1);
const FILES = 40 * EFFORT;
/** An answer that takes longer counts as none. */
const DEADLINE_MS = 30_000;

const GOLDEN = path.join(__dirname, '..', 'intake', 'golden');
const originals = readdirSync(GOLDEN)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => {
    const { mapping } = JSON.parse(readFileSync(path.join(GOLDEN, name.replace(/csv$/, 'json')), 'utf8'));
    const dataset = mapping.source === null ? 'targets' : 'sources';
    return { name, bytes: readFileSync(path.join(GOLDEN, name)), mapping, dataset };
  });

let api: Api;
const accepted: Record<string, bigint> = { sources: 0n, targets: 0n };
const statuses = new Map<number, number>();

beforeAll(async () => {
  api = await startApi();
  const passport = { timeZone: 'America/Guayaquil', timePrecision: 'period' } as const;
  await api.createDataset('sources', { ...passport, sides: ['source'] });
  await api.createDataset('targets', { ...passport, sides: ['target'] });
});
afterAll(() => api.stop());

/** The answer, which has to come in time and to be a good one or a problem document. */
async function ask<T>(method: string, address: string, init: Parameters<Api['call']>[2] = {}) {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${method} ${address} hangs`)), DEADLINE_MS);
  });
  const response = await Promise.race([api.call(method, address, init), late]);
  const text = await Promise.race([response.text(), late]).finally(() => clearTimeout(timer));
  const { status } = response;
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  if (status >= 500) throw new Error(`${method} ${address}: ${status} ${text}\n${api.output().slice(-3000)}`);
  if (response.ok) return { status, text, body: JSON.parse(/^[{[]/.test(text) ? text : 'null') as T };
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const document = { type: 'about:blank', title: expect.any(String), status };
  expect(JSON.parse(text)).toMatchObject({ ...document, detail: expect.stringMatching(/^\S.{9,}[.?]$/s) });
  return { status, text, body: null };
}

function expectBalance({ rows, attacks, places }: CheckReport): void {
  for (const split of [rows, attacks, places]) {
    if (split === null) continue;
    const { read, accepted: good, rejected } = split;
    expect(BigInt(read)).toBe(BigInt(good) + BigInt(rejected));
  }
}

async function inOneCall(file: Uint8Array<ArrayBuffer>, name: string, dataset: string): Promise<void> {
  const address = `/datasets/${dataset}/uploads?filename=${encodeURIComponent(name)}`;
  const { body } = await ask<UploadStatus>('POST', address, { body: file });
  if (!body?.report) return;
  expectBalance(body.report);
  accepted[dataset] = (accepted[dataset] ?? 0n) + BigInt(body.report.attacks?.accepted ?? 0);
}

async function stepByStep(file: Uint8Array<ArrayBuffer>, { name, mapping, dataset }: (typeof originals)[0]) {
  const address = `/uploads?filename=${encodeURIComponent(name)}`;
  const { body: received } = await ask<ReceivedUpload>('POST', address, { body: file });
  if (!received) return;
  const { id } = received;
  for (const json of [{ mapping, dataset }, { dataset }]) {
    const { body: report } = await ask<CheckReport>('POST', `/uploads/${id}/check`, { json });
    if (!report) continue;
    expectBalance(report);
    const { text } = await ask<null>('GET', `/uploads/${id}/rejects.csv`);
    expect(text.split('\n').length).toBeGreaterThan(Number(report.rows.rejected));
  }
  expect((await ask('DELETE', `/uploads/${id}`)).status).toBe(204);
}

it(
  `answers each of ${FILES} damaged files, and counts what it accepted`,
  async () => {
    const random = createRandom(SEED, 0);
    for (let i = 0; i < FILES; i++) {
      const original = originals[i % originals.length];
      if (!original) throw new Error('There are no golden files.');
      const file = mutate(original.bytes, random);
      try {
        await inOneCall(new Uint8Array(file), original.name, original.dataset);
        await stepByStep(new Uint8Array(file), original);
      } catch (error) {
        const kept = path.join(os.tmpdir(), `rankshift-fuzz-${SEED}-${i}-${original.name}`);
        writeFileSync(kept, file);
        throw new Error(`File ${i} of seed ${SEED}, kept as ${kept}: ${String(error)}`, { cause: error });
      }
    }
    for (const [slug, attacks] of Object.entries(accepted)) {
      expect(await api.get<DatasetDetail>(`/datasets/${slug}`)).toMatchObject({ attacks: toCount(attacks) });
    }
    expect((await api.call('GET', '/health')).status).toBe(200);
    expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 201, 422]));
  },
  DEADLINE_MS * 4 * EFFORT,
);
