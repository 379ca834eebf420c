import type { LadderAnswer, RankHistory, RankingAnswer } from '@/lib/domain/answer';
import { type Api, csv, publishCsv, startApi, wrongFields } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('moves');
  await publishCsv(api, 'moves', csv(...rows()));
});
afterAll(() => api.stop());

const DAYS = ['01', '02', '03', '04', '05', '06', '07', '08'];
/** From most attacks to fewest; Ecuador, the tenth until the fourth day, is the fifth from then on. */
const TARGETS = [
  'US',
  'DE',
  'FR',
  'BR',
  'PE',
  'CO',
  'CL',
  'AR',
  'MX',
  'EC',
  'UY',
  'PY',
  'BO',
  'VE',
  'PA',
  'CR',
];

function rows(): string[] {
  return DAYS.flatMap((day) =>
    TARGETS.map((target, at) => {
      const attacks = target === 'EC' && day >= '04' ? 125 : 10 * (TARGETS.length - at);
      return `2024-04-${day},NL,${target},,Scan,${attacks}`;
    }),
  );
}

const DAY_4 = 'from=2024-04-04&to=2024-04-05';
const COMPARED = `by=target&${DAY_4}&compare=auto`;
const ladder = (search: string) => api.get<LadderAnswer>(`/datasets/moves/ladder?${search}`);
const keysOf = ({ history }: LadderAnswer) => history.series.map(({ key }) => key);

it.each([
  [`${COMPARED}&key=EC`, ''],
  [`${COMPARED}&key=EC&lang=es`, '&lang=es'],
  [`${COMPARED}&key=EC&ties=dense&per=million`, '&ties=dense&per=million'],
  [`${COMPARED}&key=EC&type=Scan&source=NL`, '&type=Scan&source=NL'],
  [`${COMPARED}&rounding=100`, ''],
])('answers %s as ranking and rank-history do', async (search, how) => {
  const answer = await ladder(search);
  const places = search.replace('&key=EC', '');
  expect(answer.places).toEqual(await api.get<RankingAnswer>(`/datasets/moves/ranking?${places}`));
  const { from, to } = answer.history.period;
  const courses = new URLSearchParams({ by: 'target', from, to });
  for (const key of keysOf(answer)) courses.append('keys', key);
  const history = await api.get<RankHistory>(`/datasets/moves/rank-history?${courses}${how}`);
  expect(answer.history).toEqual(history);
  expect(answer).toMatchObject({ by: 'target', period: history.period });
});

it('tells of those around both places, with a margin of time around both periods', async () => {
  const answer = await ladder(`${COMPARED}&key=EC`);
  // Tenth and fifth: four places further on both sides.
  expect(keysOf(answer)).toEqual([...TARGETS.slice(0, 14)].sort());
  expect(answer.history.buckets[0]).toBe('2024-04-02T00:00:00-05:00');
  expect(answer.history.period.to).toBe('2024-04-06T00:00:00-05:00');
});

it('puts who moved most in the middle where nobody is named', async () => {
  expect(keysOf(await ladder(COMPARED))).toEqual(keysOf(await ladder(`${COMPARED}&key=EC`)));
});

it('holds the time that is asked for beside what is compared', async () => {
  const { history } = await ladder(`${COMPARED}&key=EC&axisFrom=2024-04-01&axisTo=2024-04-08`);
  expect([history.period.from, history.period.to]).toEqual([
    '2024-04-01T00:00:00-05:00',
    '2024-04-09T00:00:00-05:00',
  ]);
});

it('is the history as CSV, named after its time', async () => {
  const answer = await api.call('GET', `/datasets/moves/ladder.csv?${COMPARED}&key=EC`, { token: null });
  expect(answer.headers.get('content-disposition')).toMatch(/ladder-by-target.*2024-04-02/);
  const lines = (await answer.text()).split(/\r?\n/).filter((line) => line && !line.startsWith('#'));
  expect(lines).toHaveLength(1 + 14 * 4);
  expect(lines.filter((line) => line.includes('Ecuador'))).toHaveLength(4);
});

it.each([
  ['key=', 'key'],
  ['axisFrom=2024-04-01', 'axisTo'],
  ['axisFrom=2024-04-05&axisTo=2024-04-01', 'axisTo'],
  ['keys=EC', 'keys'],
])('refuses %s', async (search, field) => {
  const asked = api.call('GET', `/datasets/moves/ladder?${COMPARED}&${search}`, { token: null });
  expect(await wrongFields(asked)).toEqual([field]);
});
