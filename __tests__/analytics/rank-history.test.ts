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
