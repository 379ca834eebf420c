import type { SurgesAnswer } from '@/lib/domain/surge-answer';
import { type Api, csv, publishCsv, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('surging');
  await publishCsv(api, 'surging', csv(...ROWS));
});
afterAll(() => api.stop());

const day = (of: number) => `2024-03-${String(of).padStart(2, '0')}`;
const days = Array.from({ length: 13 }, (_, index) => index + 1);
/*
 * Friday 1 March to Wednesday 13 March 2024: the US send 16 a day, and 100 on the 12th; Germany only 50 on the 13th; all
 * are of one type. Nothing on the 6th.
 */
const ROWS = [
  ...days.filter((of) => of !== 6).map((of) => `${day(of)},US,EC,Banco,Scan,${of === 12 ? 100 : 16}`),
  `${day(13)},DE,EC,Banco,Scan,50`,
];

const surges = (search: string) => api.get<SurgesAnswer>(`/datasets/surging/surges?${search}`);
const starts = ({ surges: found }: SurgesAnswer['all']) =>
  found.map(({ start, attacks }) => [start.slice(0, 10), attacks]);

it('marks the days far above their own past, with the rule and its parameters', async () => {
  const answer = await surges('by=source&bucket=day');
  expect(answer).toMatchObject({ by: 'source', bucket: 'day', timeZone: 'America/Guayaquil' });
  expect(answer.rule).toContain('more than 5 robust deviations');
  expect(answer.parameters).toMatchObject({ deviations: 5, factor: 2, leastPast: 8, leastCycles: 2 });
  // On the 13th, 66 in all: 16 before, and √16 = 4.
  expect(starts(answer.all)).toEqual([
    ['2024-03-12', 100],
    ['2024-03-13', 66],
  ]);
  expect(answer.all.surges[1]).toMatchObject({ median: 16, deviations: 12.5, cycle: null });
  expect(answer.series.map((series) => [series.key, series.name, starts(series)])).toEqual([
    ['US', 'United States', [['2024-03-12', 100]]],
    // Germany had none on days on which others had some, which counts as 0.
    ['DE', 'Germany', [['2024-03-13', 50]]],
  ]);
  // 12 days with data; the first 8 have too little past.
  expect([answer.all.judged, answer.all.unjudged, answer.all.off]).toEqual([4, 8, null]);
});

it('knows the past before the period that it tells of', async () => {
  const answer = await surges('by=source&bucket=day&from=2024-03-13&to=2024-03-14&keys=US');
  expect(answer.period.from).toBe('2024-03-13T00:00:00-05:00');
  expect([starts(answer.all), answer.all.judged]).toEqual([[['2024-03-13', 66]], 1]);
  expect(answer.series.map((series) => [series.key, starts(series)])).toEqual([['US', []]]);
});

it('is off, and says so, where there is too little past', async () => {
  const answer = await surges('by=source&bucket=week');
  expect(answer.all).toMatchObject({
    judged: 0,
    surges: [],
    off: expect.stringContaining('too little past'),
  });
  const empty = await surges('by=source&bucket=day&from=2030-01-01&to=2030-01-05');
  expect(empty).toMatchObject({ all: { off: expect.stringContaining('no data') }, series: [] });
});

it.each(['by=target&keys=EC', 'by=organisation&keys=Banco', 'by=type', 'side=target'])(
  'looks at every dimension alike: %s',
  async (search) => {
    const answer = await surges(`${search}&bucket=day`);
    expect(answer.series.map(starts)).toEqual([
      [
        ['2024-03-12', 100],
        ['2024-03-13', 66],
      ],
    ]);
  },
);

it('keeps to filters', async () => {
  expect(starts((await surges('by=type&bucket=day&source=DE')).all)).toEqual([]);
  expect(starts((await surges('by=type&bucket=day&source=US')).all)).toEqual([['2024-03-12', 100]]);
  // Also to one on the dimension that is told apart: Germany had none on days on which others had some.
  expect(starts((await surges('by=source&bucket=day&source=DE')).all)).toEqual([['2024-03-13', 50]]);
});

it('answers as CSV, a surge a line', async () => {
  const response = await api.call('GET', '/datasets/surging/surges.csv?by=source&bucket=day');
  const rows = (await response.text())
    .trimEnd()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  expect(rows[0]).toBe('key,name,start,attacks,median,deviations,cycle');
  expect(rows).toHaveLength(5);
});
