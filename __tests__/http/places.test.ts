import type { RankingAnswer } from '@/lib/domain/answer';
import type { WhatWouldItTake } from '@/lib/domain/place-answers';
import { type Api, csv, problem, publishCsv, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('places');
  await publishCsv(api, 'places', FILE);
});
afterAll(() => api.stop());

// 1 April: BR 50, PE 40, CO 30, EC 10, unknown 5. 2 April: EC 90, BR 35, PE 35, CL 8, unknown 4.
const FILE = csv(
  ...['BR,,,50', 'PE,,,40', 'CO,,,30', 'EC,,,10', 'Nowhere,,,5'].map((row) => `2024-04-01,US,${row}`),
  ...['EC,,,90', 'BR,,,35', 'PE,,,35', 'CL,,,8', 'Nowhere,,,4'].map((row) => `2024-04-02,US,${row}`),
);
const NOW = 'from=2024-04-02&to=2024-04-03';
const COMPARED = `${NOW}&compareFrom=2024-04-01&compareTo=2024-04-02`;

const ranking = (search: string) => api.get<RankingAnswer>(`/datasets/places/ranking?${search}`);
const take = (search: string) =>
  api.get<WhatWouldItTake>(`/datasets/places/what-would-it-take?side=target&${search}`);

it('tells places, ties, intervals and shifts against another period', async () => {
  const answer = await ranking(`side=target&${COMPARED}`);
  expect(answer).toMatchObject({
    by: 'target',
    period: { from: '2024-04-02T00:00:00-05:00', to: '2024-04-03T00:00:00-05:00' },
    comparePeriod: { from: '2024-04-01T00:00:00-05:00', to: '2024-04-02T00:00:00-05:00' },
    ...{ of: 4, previousOf: 4, attacks: 172, comparable: true, reason: null, unranked: [] },
    // 4 of 90 + 35 + 35 + 8 + 4 = 172.
    unknown: { attacks: 4, share: 4 / 172 },
  });
  const rows = answer.entries.map((entry) => [
    ...[entry.key, entry.rank, entry.tied, entry.attacks, entry.interval?.join('–')],
    ...[entry.previousRank, entry.previousAttacks, entry.shift, entry.state],
  ]);
  expect(rows).toEqual([
    ['EC', 1, false, 90, '1–1', 4, 10, 3, 'ranked'],
    ['BR', 2, true, 35, '2–3', 1, 50, -1, 'ranked'],
    ['PE', 2, true, 35, '2–3', 2, 40, 0, 'ranked'],
    ['CL', 4, false, 8, '4–4', null, null, null, 'new'],
    ['CO', null, false, 0, undefined, 3, 30, null, 'gone'],
  ]);
  expect(answer.entries.map(({ name, share }) => [name, share])).toEqual([
    ['Ecuador', 90 / 172],
    ['Brazil', 35 / 172],
    ['Peru', 35 / 172],
    ['Chile', 8 / 172],
    ['Colombia', 0],
  ]);
});

it('says why there is nothing to compare with', async () => {
  const answer = await ranking(`side=target&${NOW}&compareFrom=2020-01-01&compareTo=2020-01-02`);
  expect(answer).toMatchObject({ comparable: false, reason: expect.stringContaining('no data'), of: 4 });
  expect(answer.entries.map(({ shift, state }) => [shift, state])).toEqual(Array(4).fill([null, 'ranked']));
  expect(answer.unranked).toEqual([{ key: 'CO', name: 'Colombia' }]);
});

it('compares with the day before when left to choose', async () => {
  expect(await ranking(`side=target&${NOW}&compare=auto`)).toEqual(await ranking(`side=target&${COMPARED}`));
  expect(await ranking(`side=target&compare=auto`)).toEqual(await ranking(`side=target&${COMPARED}`));
});

it('keeps the places of all when only some are asked for', async () => {
  const { of, entries } = await ranking(`side=target&${NOW}&target=CL&target=BR`);
  expect(of).toBe(4);
  expect(entries.map(({ key, rank }) => [key, rank])).toEqual([
    ['BR', 2],
    ['CL', 4],
  ]);
});

it('ranks by any dimension, `by` before `side`', async () => {
  expect(await ranking('by=source&side=target')).toMatchObject({ by: 'source', of: 1, attacks: 307 });
  expect(await ranking('by=organisation')).toMatchObject({ of: 0, unknown: { attacks: 307, share: 1 } });
});

it.each([
  // CL 8 → second place is held by 35; it passes nobody but those two.
  ['CL', 2, { attacks: 8, attacksNeeded: 35, factor: 35 / 8, overtakes: ['BR', 'PE'] }],
  ['CL', 1, { attacks: 8, attacksNeeded: 90, factor: 90 / 8, overtakes: ['EC', 'BR', 'PE'] }],
  ['CO', 4, { attacks: 0, attacksNeeded: 8, factor: null, overtakes: ['CL'] }],
  ['CO', 5, { attacks: 0, attacksNeeded: 1, factor: null, overtakes: [] }],
])('says what it would take %s to be place %i', async (key, rank, expected) => {
  expect(await take(`key=${key}&rank=${rank}&${NOW}`)).toEqual({
    ...{ key, rank, by: 'target', ties: 'competition', of: 4, complete: false },
    period: { from: '2024-04-02T00:00:00-05:00', to: '2024-04-03T00:00:00-05:00' },
    reason: expect.stringContaining('4 of 172 attacks are of unknown country'),
    ...expected,
  });
});

it.each([0, 1])('names the fewest attacks that do it: %i fewer', async (fewer) => {
  const { attacks, attacksNeeded } = await take(`key=CL&rank=2&${NOW}`);
  const missing = Number(attacksNeeded) - Number(attacks) - fewer;
  const id = await publishCsv(api, 'places', csv(`2024-04-02,US,CL,,,${missing}`));
  const { entries } = await ranking(`side=target&${NOW}`);
  // Sharing the place counts as having it.
  expect(entries.find(({ key }) => key === 'CL')?.rank).toBe(fewer === 0 ? 2 : 4);
  await api.undo(id);
});

it('refuses places and entities that do not exist', async () => {
  const path = '/datasets/places/what-would-it-take?side=target';
  await problem(api.call('GET', `${path}&key=CL&rank=5&${NOW}`), 422);
  await problem(api.call('GET', `${path}&key=QQ&rank=1&${NOW}`), 422);
  await problem(api.call('GET', `${path}&key=ZZ&rank=1&${NOW}`), 422);
});
