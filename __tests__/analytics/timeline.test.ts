import type { QuestionContext } from '@/lib/analytics/ask';
import { timeline } from '@/lib/analytics/timeline';
import { openStoreFixture, type StoreFixture } from '../support/store-fixture';
import { APRIL_FACTS, april } from './april-facts';

let fixture: StoreFixture;
let context: QuestionContext;
beforeAll(async () => {
  fixture = await openStoreFixture();
  context = { store: fixture.store, dataset: await fixture.publish(APRIL_FACTS) };
});
afterAll(() => fixture.close());

const byDay = {
  period: april(9, 11),
  bucket: 'day',
  timeZone: 'America/Guayaquil',
  by: null,
  filters: {},
} as const;

it('tells the attacks of each day, and leaves a gap where there are none', async () => {
  expect(await timeline(context, byDay)).toEqual({
    bucket: 'day',
    timeZone: 'America/Guayaquil',
    period: april(9, 11),
    starts: [april(9).from, april(10).from, april(11).from],
    keys: [],
    buckets: [
      { start: april(10).from, attacks: 25, by: {} },
      { start: april(11).from, attacks: 52, by: {} },
    ],
    incomplete: [],
  });
});

it('says of which buckets the data or the period tell only a part', async () => {
  const dataset = { ...context.dataset, period: { from: april(9).from, to: '2019-04-11T11:00:00-05:00' } };
  const ended = await timeline({ ...context, dataset }, byDay);
  expect(ended.incomplete).toEqual([
    { start: april(11).from, from: april(11).from, to: '2019-04-11T11:00:00-05:00' },
  ]);
  const inParis = await timeline({ ...context, dataset }, { ...byDay, timeZone: 'Europe/Paris' });
  expect(inParis.incomplete.map(({ from, to }) => [from, to])).toEqual([
    ['2019-04-09T07:00:00+02:00', '2019-04-10T00:00:00+02:00'],
    ['2019-04-11T00:00:00+02:00', '2019-04-11T18:00:00+02:00'],
  ]);
  const cut = { from: '2019-04-10T06:00:00-05:00', to: april(11).from };
  expect((await timeline(context, { ...byDay, period: cut })).incomplete).toEqual([
    { start: april(10).from, ...cut },
  ]);
});

it('tells the top keys apart, the unknown always, and sums the rest', async () => {
  const answer = await timeline(context, { ...byDay, by: 'source', top: 2 });
  expect(answer.keys).toEqual([
    { key: 'GB', name: 'United Kingdom' },
    { key: 'US', name: 'United States' },
    { key: 'ZZ', name: 'Unknown country' },
    { key: 'other', name: 'Other' },
  ]);
  expect(answer.buckets.map(({ by }) => by)).toEqual([
    { GB: 6, US: 10, ZZ: 1, other: 8 },
    { GB: 20, US: 12, ZZ: 5, other: 15 },
  ]);
});

it('tells a chosen one apart beside the largest, and takes it from the rest', async () => {
  const answer = await timeline(context, {
    ...byDay,
    by: 'source',
    top: 2,
    keys: ['BR', 'US', 'QQ', 'other'],
  });
  expect(answer.keys.map(({ key }) => key)).toEqual(['GB', 'US', 'BR', 'ZZ', 'other']);
  expect(answer.buckets.map(({ by }) => by)).toEqual([
    { GB: 6, US: 10, BR: 2, ZZ: 1, other: 6 },
    { GB: 20, US: 12, BR: 3, ZZ: 5, other: 12 },
  ]);
});

it('names no rest when all are told apart', async () => {
  const answer = await timeline(context, { ...byDay, by: 'source' });
  expect(answer.keys.map(({ key }) => key)).toEqual(['GB', 'US', 'FR', 'DE', 'BR', 'ZZ']);
  expect(answer.buckets[0]?.by).toEqual({ US: 10, GB: 6, DE: 6, BR: 2, ZZ: 1 });
});

it('adds an organisation called "other" to the rest, and keeps one called "__proto__"', async () => {
  const answer = await timeline(context, { ...byDay, by: 'organisation' });
  expect(answer.keys.map(({ name }) => name)).toEqual([
    'Ministry',
    'Bank',
    '__proto__',
    'Not stated',
    'Other',
  ]);
  expect(Object.entries(answer.buckets[1]?.by ?? {})).toEqual([
    ['Ministry', 15],
    ['Bank', 12],
    ['__proto__', 5],
    ['', 8],
    ['other', 12],
  ]);
});

it('loses no attack to a breakdown', async () => {
  for (const by of ['source', 'target', 'organisation', 'type'] as const) {
    for (const top of [0, 1, 3]) {
      const keys = ['BR', 'EC', 'Bank', 'Scan'];
      const { buckets } = await timeline(context, { ...byDay, by, top, keys });
      for (const bucket of buckets) {
        const parts = Object.values(bucket.by).reduce<number>((sum, count) => sum + Number(count), 0);
        expect(parts).toBe(bucket.attacks);
      }
    }
  }
});

it('applies filters', async () => {
  const answer = await timeline(context, { ...byDay, filters: { source: ['GB'], target: ['EC'] } });
  expect(answer.buckets.map(({ attacks }) => attacks)).toEqual([6, 15]);
});

it('cuts days in the time zone asked for', async () => {
  const answer = await timeline(context, { ...byDay, timeZone: 'Asia/Kathmandu' });
  expect(answer.buckets.map(({ start, attacks }) => [start, attacks])).toEqual([
    ['2019-04-10T00:00:00+05:45', 25],
    ['2019-04-11T00:00:00+05:45', 47],
    ['2019-04-12T00:00:00+05:45', 5],
  ]);
});

it('refuses more buckets than anybody can look at', async () => {
  const period = { from: '1970-01-01T00:00:00Z', to: '2070-01-01T00:00:00Z' };
  await expect(timeline(context, { ...byDay, period, bucket: '15m' })).rejects.toMatchObject({ status: 422 });
  await expect(timeline(context, { ...byDay, period, bucket: 'day' })).rejects.toMatchObject({ status: 422 });
});
