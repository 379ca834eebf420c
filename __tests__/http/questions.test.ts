import type { FlowsAnswer, RankHistory, Timeline } from '@/lib/domain/answer';
import type { Bucket } from '@/lib/domain/fact';
import { type Api, csv, publishCsv, startApi } from './start-api';

let api: Api;
beforeAll(async () => {
  api = await startApi();
  await api.createDataset('winter', { timePrecision: 'quarter-hour' });
  await publishCsv(api, 'winter', FILE);
});
afterAll(() => api.stop());

// The year turns between the first two rows; 31 December 2023 is a Sunday, 1 and 8 January 2024 are Mondays.
const FILE = csv(
  '2023-12-31T23:45:00-05:00,US,EC,Banco,Phishing,10',
  '2024-01-01T00:00:00-05:00,US,EC,Banco,Scan,20',
  '2024-01-01T00:10:00-05:00,DE,EC,Registro,Scan,5',
  '2024-01-01T00:15:00-05:00,DE,BR,Registro,Scan,7',
  '2024-01-08T12:00:00-05:00,FR,EC,,Phishing,40',
);

const timeline = (search: string) => api.get<Timeline>(`/datasets/winter/timeline?${search}`);
const bars = ({ buckets }: Timeline) => buckets.map(({ start, attacks }) => [start, attacks]);
const TAIL = ':00-05:00';

it.each<[Bucket, string]>([
  ['15m', '2023-12-31T23:45 10, 2024-01-01T00:00 25, 2024-01-01T00:15 7, 2024-01-08T12:00 40'],
  ['hour', '2023-12-31T23:00 10, 2024-01-01T00:00 32, 2024-01-08T12:00 40'],
  ['day', '2023-12-31T00:00 10, 2024-01-01T00:00 32, 2024-01-08T00:00 40'],
  ['week', '2023-12-25T00:00 10, 2024-01-01T00:00 32, 2024-01-08T00:00 40'],
  ['month', '2023-12-01T00:00 10, 2024-01-01T00:00 72'],
  ['year', '2023-01-01T00:00 10, 2024-01-01T00:00 72'],
])('counts per %s of the dataset’s time zone', async (bucket, expected) => {
  const answer = await timeline(`bucket=${bucket}`);
  expect(answer).toMatchObject({ bucket, timeZone: 'America/Guayaquil', keys: [] });
  const texts = bars(answer).map(([start, attacks]) => `${String(start).replace(TAIL, '')} ${attacks}`);
  expect(texts.join(', ')).toBe(expected);
});

it('counts days of the time zone asked for', async () => {
  // The last row is at 17:00 UTC, 22:45 in Kathmandu and 07:00 of the next day in Kiritimati.
  expect(bars(await timeline('bucket=day&tz=Asia/Kathmandu'))).toEqual([
    ['2024-01-01T00:00:00+05:45', 42],
    ['2024-01-08T00:00:00+05:45', 40],
  ]);
  expect(bars(await timeline('bucket=day&tz=Pacific/Kiritimati'))).toEqual([
    ['2024-01-01T00:00:00+14:00', 42],
    ['2024-01-09T00:00:00+14:00', 40],
  ]);
});

it('reads a day without a time zone in the one asked for', async () => {
  const total = async (search: string) =>
    (await timeline(`bucket=year&${search}`)).buckets.reduce((sum, { attacks }) => sum + Number(attacks), 0);
  expect(await total('from=2024-01-01&to=2024-01-02')).toBe(32);
  expect(await total('from=2024-01-01&to=2024-01-02&tz=UTC')).toBe(42);
  expect(await total('from=2024-01-01T05:15:00Z&to=2024-01-02T05:00:00Z')).toBe(7);
  expect(await total('from=2024-01-01T00:15&to=2024-01-02')).toBe(7);
});

it('breaks the volume down, and the parts sum to the whole', async () => {
  const answer = await timeline('bucket=year&by=source');
  expect(answer.keys).toEqual([
    { key: 'FR', name: 'France' },
    { key: 'US', name: 'United States' },
    { key: 'DE', name: 'Germany' },
  ]);
  expect(answer.buckets.map(({ by }) => by)).toEqual([{ US: 10 }, { FR: 40, US: 20, DE: 12 }]);
  const organisations = await timeline('bucket=year&by=organisation&top=1');
  expect(organisations.keys).toEqual([
    { key: 'Banco', name: 'Banco' },
    { key: '', name: 'Not stated' },
    { key: 'other', name: 'Other' },
  ]);
  expect(organisations.buckets.map(({ by }) => by)).toEqual([
    { Banco: 10 },
    { Banco: 20, '': 40, other: 12 },
  ]);
});

it.each([
  ['source=US&source=DE', 42],
  ['source=US', 30],
  ['target=BR', 7],
  ['source=DE&target=EC', 5],
  ['organisation=Banco&organisation=', 70],
  ['type=Scan&organisation=Registro', 12],
  ['type=Nothing', 0],
])('keeps to the filters %s', async (filters, attacks) => {
  const { buckets } = await timeline(`bucket=year&${filters}`);
  expect(buckets.reduce((sum, bucket) => sum + Number(bucket.attacks), 0)).toBe(attacks);
});

it('tells places over time, and null where there is no data', async () => {
  const path = '/datasets/winter/rank-history?side=source&bucket=month&keys=DE&keys=US&keys=FR&keys=PE';
  const history = await api.get<RankHistory>(path);
  expect(history.buckets).toEqual([`2023-12-01T00:00${TAIL}`, `2024-01-01T00:00${TAIL}`]);
  expect(history.of).toEqual([1, 3]);
  expect(history.series).toEqual([
    { key: 'DE', name: 'Germany', ranks: [null, 3], tied: [false, false], attacks: [null, 12] },
    { key: 'US', name: 'United States', ranks: [1, 2], tied: [false, false], attacks: [10, 20] },
    { key: 'FR', name: 'France', ranks: [null, 1], tied: [false, false], attacks: [null, 40] },
    { key: 'PE', name: 'Peru', ranks: [null, null], tied: [false, false], attacks: [null, null] },
  ]);
});

it('tells who attacked whom, most first, as many as asked for', async () => {
  const all = await api.get<FlowsAnswer>('/datasets/winter/flows');
  expect(all.flows).toEqual([
    { source: 'FR', target: 'EC', attacks: 40 },
    { source: 'US', target: 'EC', attacks: 30 },
    { source: 'DE', target: 'BR', attacks: 7 },
    { source: 'DE', target: 'EC', attacks: 5 },
  ]);
  const two = await api.get<FlowsAnswer>('/datasets/winter/flows?limit=2&target=EC');
  expect(two.flows).toEqual(all.flows.slice(0, 2));
});
