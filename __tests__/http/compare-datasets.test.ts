import type { RankingAnswer } from '@/lib/domain/answer';
import type { ShiftAnswer } from '@/lib/domain/place-answers';
import { type Api, csv, problem, publishCsv, startApi, wrongFields } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('ours');
  await api.createDataset('theirs');
  await api.createDataset('other', { measure: 'SSH login attempt', timeZone: 'UTC' });
  const rows = (...counts: string[]) => csv(...counts.map((row) => `2024-04-01,US,${row}`));
  await publishCsv(api, 'ours', rows('EC,,,30', 'BR,,,20', 'PE,,,10'));
  await publishCsv(api, 'theirs', rows('EC,,,1', 'BR,,,2', 'CO,,,3'));
  await publishCsv(api, 'other', rows('EC,,,1', 'BR,,,2'));
});
afterAll(() => api.stop());

const ranking = (search: string) => api.get<RankingAnswer>(`/datasets/ours/ranking?side=target&${search}`);

it('compares two datasets whose passports match, over the same period', async () => {
  const answer = await ranking('compareDataset=theirs');
  expect(answer).toMatchObject({
    ...{ comparable: true, reason: null, of: 3, previousOf: 3 },
    compareDataset: { slug: 'theirs', title: 'Data of theirs' },
    comparePeriod: answer.period,
  });
  expect(
    answer.entries.map(({ key, rank, previousRank, shift, state }) => [
      key,
      rank,
      previousRank,
      shift,
      state,
    ]),
  ).toEqual([
    ['EC', 1, 3, 2, 'ranked'],
    ['BR', 2, 2, 0, 'ranked'],
    ['PE', 3, null, null, 'new'],
    ['CO', null, 1, null, 'gone'],
  ]);
  const shift = await api.get<ShiftAnswer>('/datasets/ours/shift?side=target&key=EC&compareDataset=theirs');
  expect(shift).toMatchObject({
    shift: 2,
    parts: { own: { places: 2, entities: [{ key: 'BR' }, { key: 'CO' }] } },
  });
});

it('says in words why the others are not compared, and shows no shift', async () => {
  const answer = await ranking('compareDataset=other');
  expect(answer).toMatchObject({ comparable: false, previousOf: null, of: 3 });
  expect(answer.reason).toBe(
    'The two rankings are not comparable: what one attack is differs (“request” and “SSH login attempt”); ' +
      'the time zone, and so when a day begins, differs (“America/Guayaquil” and “UTC”).',
  );
  expect(answer.entries.every(({ shift, previousRank }) => shift === null && previousRank === null)).toBe(
    true,
  );
  const shift = await api.get<ShiftAnswer>('/datasets/ours/shift?side=target&key=EC&compareDataset=other');
  expect(shift).toMatchObject({ comparable: false, reason: answer.reason, parts: null });
});

it('forgets a comparison when the other dataset changes', async () => {
  const before = await ranking('compareDataset=theirs');
  const id = await publishCsv(api, 'theirs', csv('2024-04-01,US,PE,,,9'));
  const after = await ranking('compareDataset=theirs');
  expect([before.previousOf, after.previousOf]).toEqual([3, 4]);
  await api.undo(id);
  expect(await ranking('compareDataset=theirs')).toEqual(before);
});

it('takes a period of the other dataset', async () => {
  const answer = await ranking('compareDataset=theirs&compareFrom=2023-01-01&compareTo=2024-01-01');
  expect(answer).toMatchObject({ comparable: false, reason: expect.stringContaining('no data') });
});

it('refuses a dataset that does not exist, or cannot', async () => {
  const ask = (slug: string) => api.call('GET', `/datasets/ours/ranking?compareDataset=${slug}`);
  expect((await problem(ask('nowhere'), 404)).detail).toContain('nowhere');
  expect(await wrongFields(ask('..%2F'))).toEqual(['compareDataset']);
});

it('names the other dataset before the CSV', async () => {
  const response = await api.call('GET', '/datasets/ours/ranking.csv?side=target&compareDataset=theirs');
  expect(await response.text()).toContain('\n# compared with the dataset: Data of theirs\n');
});
