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
