import type { RankingAnswer } from '@/lib/domain/answer';
import type { VolumesAnswer } from '@/lib/domain/volumes-answer';
import { type Api, csv, publishCsv, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('through-time');
  await publishCsv(
    api,
    'through-time',
    csv(
      '2024-03-01,US,EC,Banco,Scan,16',
      '2024-03-01,DE,EC,Banco,Scan,5',
      '2024-03-03,US,EC,Banco,DoS,1',
      '2024-03-03,Atlantis,EC,Banco,Scan,900',
      '2024-03-03,DE,EC,Banco,Scan,20',
    ),
  );
});
afterAll(() => api.stop());

const volumes = (search: string) => api.get<VolumesAnswer>(`/datasets/through-time/volumes?${search}`);

it('tells the attacks of everybody in every bucket, most first, and no data where there are none', async () => {
  const answer = await volumes('by=source&bucket=day');
  expect(answer.starts.map((start) => start.slice(0, 10))).toEqual([
    '2024-03-01',
    '2024-03-02',
    '2024-03-03',
  ]);
  expect(answer.keys).toEqual(['ZZ', 'DE', 'US']);
  expect(answer.attacks).toEqual([
    [null, null, 900],
    [5, null, 20],
    [16, null, 1],
  ]);
});

it('adds up to the totals of the ranking, with a filter as without', async () => {
  for (const search of ['by=source', 'by=source&type=Scan', 'by=target']) {
    const [answer, ranking] = await Promise.all([
      volumes(search),
      api.get<RankingAnswer>(`/datasets/through-time/ranking?${search}`),
    ]);
    const sum = answer.attacks.flat().reduce<number>((total, count) => total + Number(count ?? 0), 0);
    expect(sum).toBe(ranking.attacks);
  }
});

it('refuses a side that is not there and too many buckets with a sentence', async () => {
  const bad = await fetch(`${api.url}/api/v1/datasets/through-time/volumes?by=nobody`);
  expect(bad.status).toBe(400);
  const many = await fetch(
    `${api.url}/api/v1/datasets/through-time/volumes?bucket=15m&from=1900-01-01&to=2024-01-01`,
  );
  expect([many.status, (await many.json()).detail]).toEqual([
    422,
    expect.stringContaining('too many buckets'),
  ]);
});
