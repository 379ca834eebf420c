import fc from 'fast-check';
import type { QuestionContext } from '@/lib/analytics/ask';
import { placeIntervals } from '@/lib/analytics/place-intervals';
import { ranking } from '@/lib/analytics/ranking';
import { placeInterval } from '@/lib/domain/rank';
import { openStoreFixture, type StoreFixture, testPassport } from '../support/store-fixture';
import { APRIL_FACTS, april } from './april-facts';

let fixture: StoreFixture;
let context: QuestionContext;
beforeAll(async () => {
  fixture = await openStoreFixture();
  context = { store: fixture.store, dataset: await fixture.publish(APRIL_FACTS) };
});
afterAll(() => fixture.close());

const bySource = { by: 'source', period: april(11), comparePeriod: april(10), filters: {} } as const;

it('ranks a period, and tells what moved since another', async () => {
  const answer = await ranking(context, bySource);
  expect(answer).toMatchObject({
    by: 'source',
    period: april(11),
    comparePeriod: april(10),
    of: 4,
    previousOf: 4,
    attacks: 52,
    unknown: { attacks: 5, share: 5 / 52 },
    unranked: [{ key: 'CO', name: 'Colombia' }],
    comparable: true,
    reason: null,
  });
  const rows = answer.entries.map((it) => [
    it.key,
    it.rank,
    it.tied,
    it.attacks,
    it.interval,
    it.previousRank,
    it.previousTied,
    it.previousAttacks,
    it.shift,
    it.state,
  ]);
  expect(rows).toEqual([
    ['GB', 1, false, 20, [1, 1], 2, true, 6, 1, 'ranked'],
    ['FR', 2, true, 12, [2, 3], null, false, null, null, 'new'],
    ['US', 2, true, 12, [2, 3], 1, false, 10, -1, 'ranked'],
    ['BR', 4, false, 3, [4, 4], 4, false, 2, 0, 'ranked'],
    ['DE', null, false, 0, null, 2, true, 6, null, 'gone'],
  ]);
  expect(answer.entries.map(({ share }) => share)).toEqual([20 / 52, 12 / 52, 12 / 52, 3 / 52, 0]);
  expect(answer.entries[0]?.name).toBe('United Kingdom');
});

it('compares with nothing when nothing is asked for', async () => {
  const answer = await ranking(context, { ...bySource, comparePeriod: null });
  expect(answer).toMatchObject({ comparable: false, reason: null, previousOf: null });
  expect(answer.entries.every(({ state, shift }) => state === 'ranked' && shift === null)).toBe(true);
  expect(answer.unranked.map(({ key }) => key)).toEqual(['CO', 'DE']);
});

it('says why it does not compare with a period without data', async () => {
  const answer = await ranking(context, { ...bySource, comparePeriod: april(5) });
  expect(answer).toMatchObject({ comparable: false, previousOf: null });
  expect(answer.reason).toMatch(/no data/);
  expect(answer.entries.map(({ state }) => state)).toEqual(['ranked', 'ranked', 'ranked', 'ranked']);
});

it('places a country that was picked out among all', async () => {
  const answer = await ranking(context, { ...bySource, filters: { source: ['BR'] } });
  expect(answer.of).toBe(4);
  expect(answer.entries.map(({ key, rank }) => [key, rank])).toEqual([['BR', 4]]);
});

it('applies the filters of other dimensions', async () => {
  const answer = await ranking(context, { ...bySource, filters: { organisation: ['Ministry'] } });
  expect(answer.entries.map(({ key, attacks, state }) => [key, attacks, state])).toEqual([
    ['GB', 15, 'ranked'],
    ['DE', 0, 'gone'],
  ]);
});

it('holds unstated organisations as unknown', async () => {
  const answer = await ranking(context, { ...bySource, by: 'organisation', comparePeriod: null });
  expect(answer.unknown.attacks).toBe(8);
  expect(answer.entries.map(({ key, name, rank }) => [key, name, rank])).toEqual([
    ['Ministry', 'Ministry', 1],
    ['Bank', 'Bank', 2],
    ['other', 'other', 2],
    ['__proto__', '__proto__', 4],
  ]);
});

it('follows the tie rule of the passport', async () => {
  const dataset = { ...context.dataset, passport: testPassport({ tieRule: 'dense' }) };
  const answer = await ranking({ ...context, dataset }, { ...bySource, comparePeriod: null });
  expect(answer.entries.map(({ key, rank, interval }) => [key, rank, interval])).toEqual([
    ['GB', 1, [1, 1]],
    ['FR', 2, [2, 3]],
    ['US', 2, [2, 3]],
    ['BR', 3, [3, 4]],
  ]);
});

it('refuses a side that the passport does not cover, asked for or filtered by', async () => {
  const dataset = { ...context.dataset, passport: testPassport({ sides: ['source'] }) };
  const refusal = { status: 422, detail: 'The dataset “Test data” says nothing about targets.' };
  await expect(ranking({ ...context, dataset }, { ...bySource, by: 'target' })).rejects.toMatchObject(
    refusal,
  );
  const filtered = ranking({ ...context, dataset }, { ...bySource, filters: { target: ['EC'] } });
  await expect(filtered).rejects.toMatchObject(refusal);
});

it('is empty for an empty dataset', async () => {
  const dataset = { ...context.dataset, generations: [], period: null };
  const answer = await ranking({ ...context, dataset }, bySource);
  expect(answer).toMatchObject({ of: 0, attacks: 0, entries: [], unranked: [], comparable: false });
  expect(answer.unknown).toEqual({ attacks: 0, share: 0 });
});

it('bisects its way to the same intervals as the rule', () => {
  const counts = fc.array(fc.bigInt({ min: 1n, max: 30n }), { maxLength: 25 });
  fc.assert(
    fc.property(counts, fc.bigInt({ min: 0n, max: 200n }), (list, unknown) => {
      const sorted = list.sort((a, b) => Number(b - a));
      const expected = sorted.map((own, index) => placeInterval(own, sorted.toSpliced(index, 1), unknown));
      expect(placeIntervals(sorted, unknown)).toEqual(expected);
    }),
  );
});
