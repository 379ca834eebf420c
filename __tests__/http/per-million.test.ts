import type { RankHistory, RankingAnswer } from '@/lib/domain/answer';
import type { ShiftAnswer } from '@/lib/domain/place-answers';
import { type Api, csv, problem, publishCsv, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('people');
  await publishCsv(api, 'people', FILE);
});
afterAll(() => api.stop());

// Inhabitants: BR 209,469,333; EC 17,084,357; UY 3,449,299; MT 484,630; of Taiwan the source has none.
const FILE = csv(
  ...['BR,Banco,Scan,100', 'EC,,,10', 'UY,,,30', 'TW,,,500'].map((row) => `2024-04-01,US,${row}`),
  ...['BR,,,100', 'EC,,,50', 'UY,,,20', 'MT,,,5', 'TW,,,1000', 'Nowhere,,,1'].map(
    (row) => `2024-04-02,US,${row}`,
  ),
);
const NOW = 'side=target&per=million&from=2024-04-02&to=2024-04-03';
const COMPARED = `${NOW}&compareFrom=2024-04-01&compareTo=2024-04-02`;

it('ranks by attacks per million inhabitants, with the year and the source of the population', async () => {
  const answer = await api.get<RankingAnswer>(`/datasets/people/ranking?${COMPARED}`);
  expect(answer).toMatchObject({
    ...{ of: 4, previousOf: 3, comparable: true, attacks: 1176, unranked: [] },
    denominator: {
      per: 'million',
      of: 'inhabitants',
      year: 2018,
      source: expect.stringMatching(/^World Bank/),
    },
    withoutPopulation: [{ key: 'TW', name: 'Taiwan', attacks: 1000 }],
    // Exactly the other way round than by attacks.
    agreement: { tau: -1, shared: 4, top: 4, flips: true, rule: expect.stringContaining('Kendall') },
  });
  const rows = answer.entries.map(
    ({ key, rank, attacks, perMillion, interval, previousRank, shift, state }) => [
      ...[key, rank, attacks, Math.round((perMillion ?? 0) * 1000) / 1000],
      ...[interval?.join('–'), previousRank, shift, state],
    ],
  );
  expect(rows).toEqual([
    // One unknown attack more would make Malta's 10.317 12.38, and Uruguay's 5.798 6.09.
    ['MT', 1, 5, 10.317, '1–1', null, null, 'new'],
    ['UY', 2, 20, 5.798, '2–2', 1, -1, 'ranked'],
    // Before: 10 of 17 million are 0.585, more than Brazil's 0.477.
    ['EC', 3, 50, 2.927, '3–3', 2, -1, 'ranked'],
    ['BR', 4, 100, 0.477, '4–4', 3, -1, 'ranked'],
  ]);
});

it('tells attacks per million beside attacks, with the population’s year and source', async () => {
  const answer = await api.get<RankingAnswer>('/datasets/people/ranking?side=target');
  expect(answer).toMatchObject({ of: 5, denominator: null, withoutPopulation: [], agreement: null });
  expect(answer.population).toMatchObject({ year: 2018, source: expect.stringContaining('World Bank') });
  const told = answer.entries.map(({ key, attacks, perMillion }) => [key, attacks, perMillion === null]);
  expect(told.filter(([, , isNone]) => isNone).map(([key]) => key)).toEqual(['TW']);
  const byOrganisation = await api.get<RankingAnswer>('/datasets/people/ranking?by=organisation');
  expect(byOrganisation.population).toEqual({ refused: expect.stringContaining('Only countries have') });
});

it('tells places over time and shifts per million, too', async () => {
  const history = await api.get<RankHistory>(
    '/datasets/people/rank-history?side=target&per=million&bucket=day&keys=EC&keys=TW',
  );
  expect([history.per, history.of, history.series.map(({ ranks }) => ranks)]).toEqual([
    'million',
    [3, 4],
    [
      [2, 3],
      [null, null],
    ],
  ]);
  const shift = await api.get<ShiftAnswer>(`/datasets/people/shift?${COMPARED}&key=EC`);
  expect(shift).toMatchObject({
    ...{ per: 'million', rank: 3, previousRank: 2, shift: -1, of: 4, previousOf: 3 },
    parts: { own: { places: 0 }, fell: { places: 0 }, rose: { places: -1, entities: [{ key: 'MT' }] } },
  });
  const taiwan = await api.get<ShiftAnswer>(`/datasets/people/shift?${COMPARED}&key=TW`);
  expect(taiwan).toMatchObject({
    comparable: false,
    reason: expect.stringContaining('population is not known'),
  });
});

it('is refused, with the reason, where it would mean nothing', async () => {
  const refused = async (path: string) => {
    const { detail, errors } = await problem(api.call('GET', `/datasets/${path}`, { token: null }), 422);
    expect(errors?.map(({ field }) => field)).toEqual(['per']);
    return detail;
  };
  expect(await refused('people/ranking?by=organisation&per=million')).toContain('Only countries');
  expect(await refused('people/rank-history?by=type&per=million')).toContain('Only countries');
  await api.createDataset('shares', { measure: 'Share of computers attacked' });
  expect(await refused('shares/ranking?side=target&per=million')).toContain('not a count');
  await api.createDataset('rates', { denominator: 'thousand hosts' });
  expect(await refused('rates/shift?side=target&per=million&key=EC')).toContain('thousand hosts');
});

it('writes the denominator before the CSV', async () => {
  const response = await api.call('GET', `/datasets/people/ranking.csv?${NOW}`);
  const text = await response.text();
  expect(text).toMatch(/\n# denominator: per million inhabitants, 2018, World Bank/);
  expect(text).toMatch(/\nEC,Ecuador,3,.*,2\.92665/);
});
