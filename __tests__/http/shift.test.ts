import type { RankHistory, RankingAnswer } from '@/lib/domain/answer';
import type { CompatiblePlaces, ShiftAnswer, WhatWouldItTake } from '@/lib/domain/place-answers';
import { type Api, csv, problem, publishCsv, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('moves');
  await publishCsv(api, 'moves', FILE);
});
afterAll(() => api.stop());

const on = (day: string, rows: string[]) => rows.map((row) => `2024-04-${day},${row}`);
/*
 *           EC  BR  PE  CO  CL  AR  MX  unknown
 * 1 April   10  50  40  30  20   5        3
 * 2 April   35  60  34  30  45  70  36    6
 * and of 2 April, by source US 200, DE 110; by organisation Banco 35, none the rest; by type Scan 60, Phishing 256.
 */
const FILE = csv(
  ...on('01', ['US,EC,,,10', 'US,BR,,,50', 'US,PE,,,40', 'US,CO,,,30', 'US,CL,,,20', 'US,AR,,,5']),
  ...on('01', ['DE,Nowhere,Ministerio,Phishing,3']),
  ...on('02', ['US,EC,Banco,Phishing,35', 'DE,BR,,Scan,60', 'US,PE,,Phishing,34', 'US,CO,,Phishing,30']),
  ...on('02', ['US,CL,,Phishing,45', 'DE,AR,,Phishing,50', 'US,AR,,Phishing,20', 'US,MX,,Phishing,36']),
  ...on('02', ['US,Nowhere,,Phishing,6']),
);
const NOW = 'from=2024-04-02&to=2024-04-03';
const COMPARED = `${NOW}&compareFrom=2024-04-01&compareTo=2024-04-02`;

const shift = (search: string) => api.get<ShiftAnswer>(`/datasets/moves/shift?${search}`);
const compatible = (search: string) =>
  api.get<CompatiblePlaces>(`/datasets/moves/compatible-places?side=target&${NOW}&${search}`);
const keys = (entities: { key: string }[] = []) => entities.map(({ key }) => key);

it('tells own growth from the moves of others, with names, and sums to the shift', async () => {
  const answer = await shift(`side=target&key=EC&${COMPARED}`);
  expect(answer).toMatchObject({
    ...{ by: 'target', key: 'EC', name: 'Ecuador', ties: 'competition', comparable: true, reason: null },
    ...{ of: 7, previousOf: 6, rank: 5, previousRank: 5, tied: false, previousTied: false, shift: 0 },
    ...{ attacks: 35, previousAttacks: 10 },
    comparePeriod: { from: '2024-04-01T00:00:00-05:00', to: '2024-04-02T00:00:00-05:00' },
    parts: {
      own: {
        places: 2,
        entities: [
          { key: 'CL', name: 'Chile' },
          { key: 'CO', name: 'Colombia' },
        ],
      },
      fell: { places: 1, entities: [{ key: 'PE', name: 'Peru' }] },
      rose: { places: -3 },
    },
  });
  expect(keys(answer.parts?.rose.entities)).toEqual(['AR', 'CL', 'MX']);
  expect([keys(answer.passed), keys(answer.passedBy)]).toEqual([
    ['PE', 'CO'],
    ['AR', 'MX'],
  ]);
});

it('compares counts per hour where the periods differ in length', async () => {
  // Half of 2 April has the same 35 of Ecuador as a whole day has, which stands for 70: twice as fast as the rest.
  const halves = await shift(
    'side=target&key=EC&from=2024-04-02&to=2024-04-02T12:00&compareFrom=2024-04-01&compareTo=2024-04-02',
  );
  // Of 1 April, half a day of BR is 25 and of PE 20: EC passes them, CO's 15 and CL's 10 by its own pace.
  expect(halves).toMatchObject({ isPerHour: true, parts: { own: { places: 4 }, fell: { places: 0 } } });
  expect((await shift(`side=target&key=EC&${COMPARED}`)).isPerHour).toBe(false);
});

it('compares with the period before when left to choose', async () => {
  expect(await shift(`side=target&key=EC&${NOW}&compare=auto`)).toEqual(
    await shift(`side=target&key=EC&${COMPARED}`),
  );
});

it.each([
  ['side=target&key=MX', 'Mexico is new'],
  ['by=organisation&key=Ministerio', 'no data'],
  ['by=type&key=Scan', 'Scan is new'],
  ['side=target&key=JP', 'Japan has no data in either period'],
])('says why there is no shift: %s', async (search, reason) => {
  const answer = await shift(`${search}&${COMPARED}`);
  expect(answer).toMatchObject({ comparable: false, shift: null, parts: null, passed: [] });
  expect(answer.reason).toContain(reason);
});

it('takes apart the shifts of sources and attack types alike', async () => {
  // DE rose from 3 to 110, US from 155 to 206: nobody moved. Phishing had 3 and was the only type.
  expect(await shift(`side=source&key=DE&${COMPARED}`)).toMatchObject({ rank: 2, shift: 0, of: 2 });
  expect(await shift(`by=type&key=Phishing&${COMPARED}`)).toMatchObject({ rank: 1, shift: 0, of: 2 });
});

it('refuses an entity that does not exist', async () => {
  await problem(api.call('GET', `/datasets/moves/shift?side=target&key=QQ&${COMPARED}`), 422);
  await problem(api.call('GET', `/datasets/moves/compatible-places?by=type&key=Nothing&attacks=5`), 422);
});

it.each([
  // Of AR 70, BR 60, CL 45, MX 36, PE 34, CO 30 without EC; the 6 unknown lift PE and CO to 35 (1 + 5).
  ['key=EC&attacks=35', { rank: 5, interval: [5, 7], counted: 35, of: 7, sharedWith: [] }],
  // 45 is shared with Chile, and the unknown could lift nobody from 36.
  ['key=EC&attacks=45', { rank: 3, interval: [3, 4], sharedWith: [{ key: 'CL', name: 'Chile' }] }],
  // 35 to 44: at most three are ahead, and at least it is 35.
  ['key=EC&attacks=40&rounding=10', { rank: 4, interval: [4, 7] }],
  // A newcomer, in front of whom EC's 35 may stand.
  ['attacks=35', { key: null, counted: null, rank: 5, of: 8, sharedWith: [{ key: 'EC', name: 'Ecuador' }] }],
  ['key=JP&attacks=1000000', { rank: 1, interval: [1, 1], counted: 0, of: 8 }],
  // One unknown attack parts Mexico from it, four more bring Peru from 34 to 38.
  ['key=EC&attacks=36&ties=dense', { rank: 4, interval: [4, 6], ties: 'dense' }],
])('tells the places that a stated volume is compatible with: %s', async (search, expected) => {
  const answer = await compatible(search);
  expect(answer).toMatchObject({ by: 'target', complete: false, ...expected });
  expect(answer.reason).toContain('6 of 316 attacks are of unknown country');
  expect(answer.period.from).toBe('2024-04-02T00:00:00-05:00');
});

it('is complete where every attack has a source', async () => {
  const take = await api.get<WhatWouldItTake>(
    `/datasets/moves/what-would-it-take?side=source&key=DE&rank=1&${NOW}`,
  );
  // DE 60 + 50, US 35 + 34 + 30 + 45 + 20 + 36 + 6.
  expect(take).toMatchObject({ complete: true, reason: null, attacks: 110, attacksNeeded: 206 });
});

it('ranks densely when asked, in the ranking, over time and in what it would take', async () => {
  // 1 April with EC and CL level at 20 after ten more for EC.
  const id = await publishCsv(api, 'moves', csv('2024-04-01,US,EC,,,10'));
  const day = 'from=2024-04-01&to=2024-04-02&side=target';
  const dense = await api.get<RankingAnswer>(`/datasets/moves/ranking?${day}&ties=dense`);
  expect(dense.ties).toBe('dense');
  expect(dense.entries.map(({ key, rank, tied, interval }) => [key, rank, tied, interval])).toEqual([
    ['BR', 1, false, [1, 1]],
    ['PE', 2, false, [2, 2]],
    ['CO', 3, false, [3, 3]],
    ['CL', 4, true, [4, 5]],
    ['EC', 4, true, [4, 5]],
    ['AR', 5, false, [5, 6]],
  ]);
  const history = await api.get<RankHistory>(
    `/datasets/moves/rank-history?${day}&bucket=day&keys=AR&ties=dense`,
  );
  expect([history.ties, history.series[0]?.ranks]).toEqual(['dense', [5]]);
  const plain = await api.get<RankHistory>(`/datasets/moves/rank-history?${day}&bucket=day&keys=AR`);
  expect([plain.ties, plain.series[0]?.ranks]).toEqual(['competition', [6]]);
  const take = await api.get<WhatWouldItTake>(
    `/datasets/moves/what-would-it-take?${day}&key=AR&rank=5&ties=dense`,
  );
  expect(take).toMatchObject({ ties: 'dense', attacksNeeded: 1 });
  await api.undo(id);
});

it('widens the intervals of a ranking by the rounding of its counts', async () => {
  const search = `/datasets/moves/ranking?side=target&${NOW}`;
  const intervalOf = async (more: string) =>
    (await api.get<RankingAnswer>(`${search}${more}`)).entries.find(({ key }) => key === 'EC')?.interval;
  // The 6 unknown take EC past MX's 36, or PE and CO to EC's 35 (1 + 5).
  expect(await intervalOf('')).toEqual([4, 7]);
  // Under rounding to tens, 35 and 45 may be 9 nearer each other, and so is CO's 30.
  expect(await intervalOf('&rounding=10')).toEqual([3, 7]);
});

it('writes the rule that was asked for before the CSV', async () => {
  const response = await api.call('GET', '/datasets/moves/ranking.csv?side=target&ties=dense');
  expect(await response.text()).toContain('\n# tieRule: dense\n');
});
