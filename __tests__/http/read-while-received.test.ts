import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { RankingAnswer } from '@/lib/domain/answer';
import type { UploadStatus } from '@/lib/domain/upload';
import { type Api, answer, csv, startApi } from './start-api';

/** A row is read while later ones are on their way once some megabytes are there. */
const ROWS = 120_000;

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

const row = (i: number) =>
  `2024-06-01T${String(i % 24).padStart(2, '0')}:30:00Z,US,EC,"Registro Civil, ${i % 7}",Scan of ports,${i % 100}`;
const rows = Array.from({ length: ROWS }, (_, i) => row(i));
const ROWS_AS_TEXT = rows.join('\n');
const sum = (list: string[]) =>
  list.reduce((total, it) => total + Number(it.slice(it.lastIndexOf(',') + 1)), 0);

function post(slug: string, body: string | Buffer): Promise<UploadStatus> {
  return answer(
    api.call('POST', `/datasets/${slug}/uploads?filename=log.csv`, { body: Buffer.from(body) }),
    201,
  );
}

it('takes in every row of a file of which it reads the beginning before the end is there', async () => {
  await api.createDataset('ahead');
  const file = csv(
    ROWS_AS_TEXT,
    '2024-06-02T00:00:00Z,PE,EC,,,7',
    '06/13/2024,PE,EC,,,5',
    '2024-06-02,PE,EC,,,none',
  );
  expect(file.length).toBeGreaterThan(6_000_000);
  const { id, report } = await post('ahead', file);
  expect(report).toMatchObject({
    rows: { read: ROWS + 3, accepted: ROWS + 2, rejected: 1 },
    attacks: { accepted: sum(rows) + 12 },
    rejects: [{ line: ROWS + 4, value: 'none' }],
  });
  const ranking = await api.get<RankingAnswer>('/datasets/ahead/ranking?side=source');
  expect(ranking.entries.map(({ key, attacks }) => [key, attacks])).toEqual([
    ['US', sum(rows)],
    ['PE', 12],
  ]);
  const kept = readdirSync(path.join(api.dataDir, 'staging', id)).sort();
  expect(kept).toEqual(['facts.parquet', 'rejects.csv.gz']);
});

it('reads anew what turns out to be in another encoding at its very end', async () => {
  await api.createDataset('late');
  const last = '2024-06-02,PE,EC,Pequeña,,7';
  const file = Buffer.concat([Buffer.from(csv(ROWS_AS_TEXT)), Buffer.from(last, 'latin1')]);
  const { received, report } = await post('late', file);
  expect(received.encoding).toBe('windows-1252');
  expect(report).toMatchObject({
    rows: { read: ROWS + 1, rejected: 0 },
    attacks: { accepted: sum(rows) + 7 },
  });
  const ranking = await api.get<RankingAnswer>('/datasets/late/ranking?by=organisation');
  expect(ranking.entries.map(({ key }) => key)).toContain('Pequeña');
});

it('leaves nothing of a file that is cut off while its beginning is read', async () => {
  await api.createDataset('cut');
  const staging = path.join(api.dataDir, 'staging');
  const before = readdirSync(staging);
  const abort = new AbortController();
  const body = Buffer.from(csv(ROWS_AS_TEXT));
  const stream = new ReadableStream({
    start(controller) {
      controller.enqueue(body);
    },
  });
  const sending = fetch(`${api.url}/api/v1/datasets/cut/uploads?filename=log.csv`, {
    method: 'POST',
    headers: { authorization: `Bearer ${api.token}`, 'content-type': 'text/csv' },
    body: stream,
    signal: abort.signal,
    duplex: 'half',
  } as RequestInit);
  sending.catch(() => undefined);
  await until(() => readdirSync(staging).some((id) => isBegun(path.join(staging, id))));
  abort.abort();
  await expect(sending).rejects.toThrow();
  await until(() => readdirSync(staging).length === before.length);
});

function isBegun(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('check-'));
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}
