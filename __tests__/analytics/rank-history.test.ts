import fc from 'fast-check';
import type { QuestionContext } from '@/lib/analytics/ask';
import { rankHistory } from '@/lib/analytics/rank-history';
import { openStoreFixture, type StoreFixture } from '../support/store-fixture';
import { APRIL_FACTS, april } from './april-facts';

let fixture: StoreFixture;
let context: QuestionContext;
beforeAll(async () => {
  fixture = await openStoreFixture();
  context = { store: fixture.store, dataset: await fixture.publish(APRIL_FACTS) };
});
afterAll(() => fixture.close());

const question = {
  by: 'source',
  period: april(9, 11),
  bucket: 'day',
  timeZone: 'America/Guayaquil',
  keys: null,
  filters: {},
} as const;

it('gives places among all, also to the few that are told', async () => {
  expect(await rankHistory(context, { ...question, keys: ['BR', 'DE', 'EC'] })).toEqual({
    by: 'source',
    per: null,
    ties: 'competition',
    bucket: 'day',
    timeZone: 'America/Guayaquil',
    period: april(9, 11),
    buckets: [april(9).from, april(10).from, april(11).from],
    of: [0, 4, 4],
    series: [
      { key: 'BR', name: 'Brazil', ranks: [null, 4, 4], tied: [false, false, false], attacks: [null, 2, 3] },
      {
        key: 'DE',
        name: 'Germany',
        ranks: [null, 2, null],
        tied: [false, true, false],
        attacks: [null, 6, null],
      },
      {
        key: 'EC',
        name: 'Ecuador',
        ranks: [null, null, null],
        tied: [false, false, false],
        attacks: [null, null, null],
      },
    ],
  });
});

it('tells of all, most attacks first, without the unknown', async () => {
  const answer = await rankHistory(context, question);
  expect(answer.series.map(({ key }) => key)).toEqual(['GB', 'US', 'FR', 'DE', 'BR']);
});

it('tells of those that a filter picked out, placed among all', async () => {
  const answer = await rankHistory(context, { ...question, filters: { source: ['US'] } });
  expect(answer.series.map(({ key, ranks }) => [key, ranks])).toEqual([['US', [null, 1, 2]]]);
});

/** From an hour of 1 to 12 April to a later one, some of them within a bucket. */
const hours = fc
  .uniqueArray(fc.integer({ min: 0, max: 12 * 24 }), { minLength: 2, maxLength: 2 })
  .map((ends) => {
    const [from = 0, to = 0] = ends.toSorted((a, b) => a - b);
    const iso = (hour: number) => new Date(Date.UTC(2019, 3, 1, 5 + hour)).toISOString();
    return { from: iso(from), to: iso(to) };
  });
const asked = fc.record({
  period: hours,
  bucket: fc.constantFrom('hour' as const, 'day' as const, 'week' as const),
  timeZone: fc.constantFrom('America/Guayaquil', 'UTC'),
  filters: fc.constantFrom({}, { target: ['EC'] }),
});

it('tells of a period what it would have told had nobody asked about others before', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async (other) => {
      const fresh = { ...context, store: { ...context.store } };
      const history = await rankHistory(context, { ...question, ...other });
      expect(history).toEqual(await rankHistory(fresh, { ...question, ...other }));
    }),
    { numRuns: 150 },
  );
});

it('asks only about what nobody asked about yet', async () => {
  const query = jest.fn(context.store.query);
  const watched = { ...context, store: { ...context.store, query } };
  const first = await rankHistory(watched, { ...question, period: april(9, 10) });
  const longer = await rankHistory(watched, { ...question, period: april(8, 11) });
  expect(query.mock.calls.map(([{ period }]) => period)).toEqual([april(9, 10), april(8), april(11)]);
  expect(longer.of.slice(1, 3)).toEqual(first.of);
  await rankHistory(watched, { ...question, period: april(9, 11), keys: ['US'] });
  expect(query).toHaveBeenCalledTimes(3);
});
