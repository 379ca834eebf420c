import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { RankingAnswer } from '@/lib/domain/answer';
import { type Api, csv, problem, publishCsv, startApi, wrongFields } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('safe');
  await publishCsv(api, 'safe', csv('2024-04-01,US,EC,Banco,Scan,10'));
});
afterAll(() => api.stop());
/** Whatever was tried, the dataset is as it was. */
afterEach(async () => {
  expect(await api.get('/datasets/safe')).toMatchObject({ attacks: 10, rows: 1 });
  expect(await api.get('/datasets/safe/timeline?bucket=day')).toMatchObject({ buckets: [{ attacks: 10 }] });
});

const INJECTIONS = [
  "' OR '1'='1",
  "'; DROP TABLE fact; --",
  '"; DROP TABLE fact; --',
  "') UNION SELECT * FROM registry --",
  '$1',
  "Banco' --",
  '\\',
];

describe.each(INJECTIONS)('the text %s', (text) => {
  const quoted = encodeURIComponent(text);

  it('names no dataset', async () => {
    await problem(api.call('GET', `/datasets/${quoted}`), 404);
    await problem(api.call('GET', `/datasets/${quoted}/ranking`), 404);
    await problem(api.call('DELETE', `/datasets/${quoted}`), 404);
    const json = { slug: text, title: 'x', passport: {} };
    expect(await wrongFields(api.call('POST', '/datasets', { json }))).toContain('slug');
  });

  it('is only a text as a filter', async () => {
    const answer = await api.get<{ buckets: [] }>(
      `/datasets/safe/timeline?bucket=day&organisation=${quoted}`,
    );
    expect(answer.buckets).toEqual([]);
    expect(await api.get(`/datasets/safe/ranking?by=source&type=${quoted}`)).toMatchObject({ of: 0 });
    await problem(api.call('GET', `/datasets/safe/timeline?target=${quoted}`), 400);
    await problem(api.call('GET', `/datasets/safe/timeline?tz=${quoted}`), 400);
    await problem(api.call('GET', `/uploads/${quoted}`), 404);
  });

  it('is only a name as a column, a value and a file name', async () => {
    const slug = `named-${INJECTIONS.indexOf(text)}`;
    await api.createDataset(slug);
    const name = `"${text.replaceAll('"', '""')}"`;
    const { id, header } = await api.send(
      `time,source,target,${name},attacks\n2024-04-01,US,EC,${name},3\n`,
      `${text}.csv`,
    );
    expect(header[3]).toBe(text);
    const mapping = {
      ...{ time: { column: 'time' }, source: { column: 'source' }, target: { column: 'target' } },
      ...{ organisation: { column: text }, type: { fixed: text }, attacks: { column: 'attacks' } },
    };
    expect(await api.check(id, { mapping, dataset: slug })).toMatchObject({ rows: { accepted: 1 } });
    await api.publish(id, slug);
    for (const by of ['organisation', 'type']) {
      const { entries } = await api.get<RankingAnswer>(`/datasets/${slug}/ranking?by=${by}&${by}=${quoted}`);
      expect(entries.map(({ key, attacks }) => [key, attacks])).toEqual([[text, 3]]);
    }
  });

  it('is refused as a column that does not exist', async () => {
    const { id } = await api.send(csv('2024-04-01,US,EC,Banco,Scan,10'));
    const mapping = {
      ...{ time: { column: text }, source: null, target: null, organisation: null, type: null },
      attacks: { column: text },
    };
    expect(
      (await problem(api.call('POST', `/uploads/${id}/check`, { json: { mapping } }), 422)).detail,
    ).toContain(text);
  });
});

it.each([
  ['../../x.csv', 'x.csv'],
  ['/etc/passwd', 'passwd'],
  ['..\\..\\windows\\x.csv', 'x.csv'],
  ['a\u0000b\nc\u202e.csv', 'abc.csv'],
  [`${'é'.repeat(300)}.csv`, 'é'.repeat(200)],
  ['<script>alert(1)</script>.csv', 'script>.csv'],
  ['..', '..'],
])('keeps a file name harmless: %p', async (sent, kept) => {
  const before = readdirSync(api.dataDir).sort();
  const { id, filename } = await api.send(csv('2024-04-01,US,EC,Banco,Scan,1'), sent);
  expect(filename).toBe(kept);
  expect(readdirSync(path.join(api.dataDir, 'staging', id)).sort()).toEqual(['raw.csv', 'raw.csv.seen.json']);
  expect(readdirSync(api.dataDir).sort()).toEqual(before);
  expect(existsSync(path.join(api.dataDir, '..', 'x.csv'))).toBe(false);
  await api.undo(id);
});

it('says nothing of its inside when it is asked nonsense', async () => {
  const paths = ['/datasets/safe/ranking?from=%27', '/uploads/..%2f..%2fetc%2fpasswd', '/datasets/%00'];
  for (const path of paths) {
    const response = await api.call('GET', path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(await response.text()).not.toMatch(/duckdb|node_modules|\.ts:|SELECT/i);
  }
});

it('stops reading a request that goes on and on, also of somebody who is not signed in', async () => {
  async function* endless() {
    for (let chunk = 0; chunk < 200; chunk += 1) yield new Uint8Array(100_000).fill(32);
  }
  const response = fetch(`${api.url}/api/v1/session`, {
    method: 'POST',
    body: endless(),
    duplex: 'half',
  } as unknown as RequestInit);
  await problem(response, 413);
});
