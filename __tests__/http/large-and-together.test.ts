import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RankingAnswer, Timeline } from '@/lib/domain/answer';
import type { DatasetDetail } from '@/lib/domain/dataset';
import type { ReceivedUpload } from '@/lib/domain/upload';
import { type Api, csv, publishCsv, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api.stop());

it('receives 12 MB whole', async () => {
  const row = '2024-06-01T10:00:00Z,US,EC,Registro Civil é,Scan,';
  const rows = Array.from({ length: 240_000 }, (_, index) => `${row}${index % 1000}`);
  const file = csv() + rows.join('\n');
  expect(Buffer.byteLength(file)).toBeGreaterThan(11_000_000);
  const received: ReceivedUpload = await api.send(file);
  expect(received.bytes).toBe(Buffer.byteLength(file));
  expect(received.sha256).toBe(createHash('sha256').update(file).digest('hex'));
  const kept = readFileSync(path.join(api.dataDir, 'staging', received.id, 'raw.csv'), 'utf8');
  expect(kept === file).toBe(true);
  // 240 times the sum of 0 to 999.
  expect(await api.check(received.id)).toMatchObject({
    rows: { read: 240_000, accepted: 240_000 },
    attacks: { accepted: 240 * 499_500 },
    zeroRows: 240,
  });
});

it('counts both of two files that are published at once', async () => {
  await api.createDataset('both');
  const sent = await Promise.all([7, 8].map((n) => api.send(csv(`2024-06-0${n},US,EC,,,${n}`))));
  await Promise.all(sent.map(({ id }) => api.check(id, { dataset: 'both' })));
  await Promise.all(sent.map(({ id }) => api.publish(id, 'both')));
  expect(await api.get('/datasets/both')).toMatchObject({ attacks: 15, rows: 2 });
  expect(await api.get('/datasets/both/ranking?side=target')).toMatchObject({ attacks: 15 });
});

it('publishes a file once, however often it is asked to at once', async () => {
  await api.createDataset('single');
  const { id } = await api.send(csv('2024-06-01,US,EC,,,5'));
  await api.check(id, { dataset: 'single' });
  const json = { dataset: 'single', mode: 'append' };
  const answers = await Promise.all(
    Array.from({ length: 6 }, () => api.call('POST', `/uploads/${id}/publish`, { json })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409]);
  expect(await api.get('/datasets/single')).toMatchObject({ attacks: 5, rows: 1 });
});

it('takes one step of an upload at a time: checking, publishing and undoing at once never count wrong', async () => {
  await api.createDataset('steps');
  for (let round = 0; round < 6; round += 1) {
    const { id } = await api.send(csv(`2024-06-01,US,EC,,,${10 + round}`));
    await api.check(id, { dataset: 'steps' });
    await Promise.all([
      api.call('POST', `/uploads/${id}/publish`, { json: { dataset: 'steps', mode: 'append' } }),
      api.call('POST', `/uploads/${id}/check`, { json: { dataset: 'steps' } }),
      api.call('POST', `/uploads/${id}/read`, { json: {} }),
      ...(round % 2 === 0 ? [] : [api.call('DELETE', `/uploads/${id}`)]),
    ]);
    await api.call('POST', `/uploads/${id}/publish`, { json: { dataset: 'steps', mode: 'append' } });
  }
  const detail = await api.get<DatasetDetail>('/datasets/steps');
  const visible = detail.uploads.filter(({ state }) => state === 'published');
  expect(new Set(visible.map(({ id }) => id)).size).toBe(visible.length);
  expect(detail.attacks).toBe(visible.reduce((sum, { attacks }) => sum + Number(attacks), 0));
  expect(await api.get('/datasets/steps/ranking')).toMatchObject({ attacks: detail.attacks });
});

it('leaves nothing behind of a file that is published while its dataset is removed', async () => {
  for (let round = 0; round < 4; round += 1) {
    await api.createDataset('removed');
    const { id } = await api.send(csv('2024-06-01,US,EC,,,5'));
    await api.check(id, { dataset: 'removed' });
    const [, removed] = await Promise.all([
      api.call('POST', `/uploads/${id}/publish`, { json: { dataset: 'removed', mode: 'append' } }),
      api.call('DELETE', '/datasets/removed'),
    ]);
    expect(removed.status).toBe(204);
    expect(await api.createDataset('removed')).toMatchObject({ attacks: 0, period: null });
    await api.call('DELETE', '/datasets/removed');
  }
});

it('writes counts that a number cannot hold as digits, exact', async () => {
  await api.createDataset('huge');
  await publishCsv(api, 'huge', csv('2024-06-01,US,EC,,,9007199254740991', '2024-06-02,DE,BR,,,7'));
  expect(await api.get('/datasets/huge')).toMatchObject({ attacks: '9007199254740998' });
  const ranking = await api.get<RankingAnswer>('/datasets/huge/ranking?side=target');
  expect(ranking).toMatchObject({ attacks: '9007199254740998' });
  expect(ranking.entries.map(({ attacks }) => attacks)).toEqual([9007199254740991, 7]);
  const { buckets } = await api.get<Timeline>('/datasets/huge/timeline?bucket=year&by=type');
  expect(buckets[0]).toMatchObject({ attacks: '9007199254740998', by: { '': '9007199254740998' } });
  expect(await api.get('/datasets')).toMatchObject({
    datasets: expect.arrayContaining([expect.objectContaining({ attacks: '9007199254740998' })]),
  });
  const response = await api.call('GET', '/datasets/huge/timeline.csv?bucket=year');
  expect(await response.text()).toContain(',9007199254740998,');
});
