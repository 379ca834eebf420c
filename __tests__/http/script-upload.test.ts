import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CheckReport } from '@/lib/domain/check-report';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { UploadStatus } from '@/lib/domain/upload';
import { type Api, answer, csv, type Problem, problem, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('script');
});
afterAll(() => api.stop());

const post = (body: string, slug = 'script', headers = {}) =>
  api.call('POST', `/datasets/${slug}/uploads?filename=daily.csv`, { body, headers });

async function refused(body: string): Promise<Problem & { report: CheckReport | null }> {
  const response = await post(body);
  expect([response.status, response.headers.get('content-type')]).toEqual([422, 'application/problem+json']);
  return response.json();
}

it('takes a file in with one call, and reports on it', async () => {
  const status = await answer<UploadStatus>(
    post(csv('2024-05-01,US,EC,,,12', '2024-05-01,US,EC,,,oops')),
    201,
  );
  expect(status).toMatchObject({
    ...{ filename: 'daily.csv', state: 'published', dataset: 'script', problem: null },
    report: { rows: { read: 2, accepted: 1, rejected: 1 }, attacks: { accepted: 12 } },
  });
  const { uploads, attacks } = await api.get<DatasetDetail>('/datasets/script');
  expect([attacks, uploads.map(({ id }) => id)]).toEqual([12, [status.id]]);
});

it('lets the dataset’s one side decide what a country column means', async () => {
  await api.createDataset('targets', { sides: ['target'] });
  await answer(post('day,country,attacks\n2024-05-01,EC,9\n', 'targets'), 201);
  expect(await api.get('/datasets/targets/ranking')).toMatchObject({ by: 'target', attacks: 9, of: 1 });
});

describe('a file that leaves something to decide', () => {
  it('is refused with the question when a column is ambiguous', async () => {
    const { detail, report } = await refused('time,country,attacks\n2024-05-01,EC,9\n');
    expect(detail).toContain('country');
    expect(report).toBeNull();
  });

  it('is refused with the report when no row is good', async () => {
    const { detail, report } = await refused(csv('2024-05-01,US,EC,,,-3', '2024-05-02,US,EC,,,-4'));
    expect(detail).toMatch(/no row/i);
    expect(report).toMatchObject({ rows: { read: 2, accepted: 0, rejected: 2 } });
    expect(report?.rejects.map(({ line }) => line)).toEqual([2, 3]);
  });

  it('is refused with the report when it tells time less exactly than the dataset', async () => {
    await api.createDataset('exact', { timePrecision: 'quarter-hour' });
    const body = csv('2024,US,EC,,,4', '2023,US,EC,,,4');
    const response = await post(body, 'exact');
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ report: { timePrecision: 'year' } });
  });

  afterAll(async () => {
    // Nothing of the refused files is left.
    const { uploads } = await api.get<DatasetDetail>('/datasets/script');
    expect(uploads).toHaveLength(1);
  });
});

it('refuses what is no CSV, an unknown dataset and a missing name as other uploads do', async () => {
  await problem(post(''), 422);
  await problem(post('<!doctype html><p>Sign in</p>'), 422);
  await problem(post(csv('2024-05-01,US,EC,,,1'), 'no-such'), 404);
  await problem(api.call('POST', '/datasets/script/uploads', { body: csv() }), 400);
});

/** Of a longer file the beginning is summed while the rest is on its way. */
describe('a long file', () => {
  const ROWS = 130_000;
  const row = (i: number) =>
    `2024-06-01T${String(i % 24).padStart(2, '0')}:30:00Z,US,EC,Registro ${i % 7},Scan of ports,${i % 100}`;
  const rows = Array.from({ length: ROWS }, (_, i) => row(i)).join('\n');
  const sum = Array.from({ length: ROWS }, (_, i) => i % 100).reduce((total, it) => total + it, 0);
  const send = (slug: string, body: Buffer) =>
    answer<UploadStatus>(
      api.call('POST', `/datasets/${slug}/uploads?filename=log.csv`, { body: new Uint8Array(body) }),
      201,
    );
  const staging = (id = '') => path.join(api.dataDir, 'staging', id);

  it.each([
    ['as it is', (body: string) => Buffer.from(body)],
    ['packed', (body: string) => gzipSync(body)],
  ])('sent %s is taken in with every row', async (how, packed) => {
    const slug = `long-${how.length}`;
    await api.createDataset(slug);
    const file = csv(
      rows,
      '2024-06-02T00:00:00Z,PE,EC,,,7',
      '06/13/2024,PE,EC,,,5',
      '2024-06-02,PE,EC,,,none',
    );
    expect(file.length).toBeGreaterThan(6_000_000);
    const { id, report } = await send(slug, packed(file));
    expect(report).toMatchObject({
      rows: { read: ROWS + 3, accepted: ROWS + 2, rejected: 1 },
      attacks: { accepted: sum + 12 },
      rejects: [{ line: ROWS + 4, value: 'none' }],
    });
    expect(await api.get(`/datasets/${slug}/ranking?side=source`)).toMatchObject({
      entries: [
        { key: 'US', attacks: sum },
        { key: 'PE', attacks: 12 },
      ],
    });
    expect(readdirSync(staging(id)).sort()).toEqual(['facts.parquet', 'rejects.csv.gz']);
  });

  it('is read anew when it turns out at its very end to be in another encoding', async () => {
    await api.createDataset('late');
    const last = Buffer.from('2024-06-02,PE,EC,Pequeña,,7', 'latin1');
    const { received, report } = await send('late', Buffer.concat([Buffer.from(`${csv(rows)}`), last]));
    expect(received.encoding).toBe('windows-1252');
    expect(report).toMatchObject({ rows: { read: ROWS + 1, rejected: 0 }, attacks: { accepted: sum + 7 } });
  });

  it('leaves nothing when it is cut off while its beginning is summed', async () => {
    const before = readdirSync(staging());
    const abort = new AbortController();
    const body = new ReadableStream({ start: (controller) => controller.enqueue(Buffer.from(csv(rows))) });
    const sending = fetch(`${api.url}/api/v1/datasets/script/uploads?filename=log.csv`, {
      method: 'POST',
      headers: { authorization: `Bearer ${api.token}`, 'content-type': 'text/csv' },
      ...{ body, signal: abort.signal, duplex: 'half' },
    });
    sending.catch(() => undefined);
    const isBegun = (id: string) =>
      existsSync(staging(id)) && readdirSync(staging(id)).some((name) => name.startsWith('check-'));
    await until(() => readdirSync(staging()).some(isBegun));
    abort.abort();
    await expect(sending).rejects.toThrow();
    await until(() => readdirSync(staging()).length === before.length);
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}
